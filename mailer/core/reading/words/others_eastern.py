"""Plain answers in Chinese, Japanese, Korean and Vietnamese, Thai, Indonesian, Malay, Filipino."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "ja": {
        "yes": """
            はい; はーい; ええ; うん; うんうん; そう; そうです; そうですね; その通り; その通りです; そのとおり; そのとおりです; もちろん; もちろんです; 勿論; 勿論です; 絶対; 絶対に
            確かに; 確かです; 間違いない; 間違いありません; 間違いなく; 了解です参加します; 喜んで; よろこんで; ぜひ; 是非; ぜひとも; 正しい; 正しいです; 正解; 正解です; 本当です; 本当
            本当だよ; 合っています; 合ってます; 合ってる; あってます; 賛成; 賛成です; 同意します; 同意; 同感です; いいよ; いいですよ; いいですね; 良いですね; 大丈夫です; 承知しました参加します
            参加; 参加します; 参加いたします; 参加できます; 参加する; 参加希望です; 参加予定です; 出席; 出席します; 出席いたします; 出席できます; 出席です; 出席予定です; 行きます; 行く; 行ける
            行けると思います; 行けます; 行けるよ; 伺います; うかがいます; 楽しみにしています; 楽しみにしてます; 楽しみです; 楽しみ; 土曜日に会いましょう; では土曜日に; そう思います; そう思う
            そうだと思います; イエス; 受け入れます; お受けします; 喜んで参加します; ぜひ参加します; ぜひ参加させてください; 参加させていただきます; 出席させていただきます; 当然; 当然です; そうだよ
            そうだね; なんで嫌なの
        """,
        "no": """
            いいえ; いえ; いや; いやだ; いやです; 嫌; 嫌です; ううん; 違う; 違います; 違いますよ; ちがう; ちがいます; そうではありません; そうじゃない; そうではない; 全然; 全然違う
            全然違います; まったく; 絶対に違う; 絶対に違います; 絶対嫌; 絶対に嫌だ; 絶対ない; もちろん違います; もちろんいいえ; とんでもない; まさか; 無理; 無理です; ムリ; むり; だめ
            だめです; ダメ; ダメです; 駄目; 駄目です; できません; できない; 間違い; 間違いです; 間違っています; 間違ってる; 間違ってます; 正しくない; 正しくありません; 正しくないです
            本当ではありません; 本当じゃない; 嘘; 嘘です; うそ; 反対; 反対です; 同意しません; 同意できません; 賛成できません; 思いません; そう思いません; そう思わない; そうは思いません
            そうは思わない; 参加できません; 参加できない; 参加しません; 参加しない; 参加は難しいです; 出席できません; 出席できない; 出席しません; 欠席; 欠席します; 欠席いたします; 欠席です
            欠席させていただきます; 行けません; 行けない; 行けないです; 行きません; 行かない; 行けそうにありません; 遠慮します; 遠慮しておきます; 結構です; やめておきます; やめとく; お断りします
            断ります; 辞退します; 辞退いたします; また今度; また次回; 次回; 次回に; 都合が悪い; 都合が悪いです; 都合がつきません; 都合がつかない; 用事があります; 用事がある; 予定があります
            予定がある; 仕事があります; 仕事です; 仕事なので; 不参加; 不参加です; 不可能; 不可能です; 決して; ノー; 嫌いです; 多分違う; たぶん違います; たぶん無理; 多分無理です
            おそらく無理です; あまり; 今回は見送ります; 見送ります; 今回は遠慮します; 体調が悪い
        """,
        "maybe": """
            多分; たぶん; 多分そうです; おそらく; 恐らく; もしかしたら; もしかすると; もしかして; ひょっとしたら; ひょっとすると; かも; かもね; かもしれない; かもしれません; そうかも
            そうかもしれない; そうかもしれません; かもです; 分からない; 分かりません; わからない; わかりません; わかんない; 分かんない; まだ分かりません; まだわかりません; まだ分からない
            まだわからない; よく分からない; よくわかりません; よくわからない; さあ; さあね; 知らない; 知りません; はっきりしません; はっきりわかりません; 確信がない; 確信がありません
            確かではありません; 確かではない; 自信がない; 自信がありません; 未定; 未定です; まだ未定です; 検討中; 検討中です; 検討します; 考え中; 考え中です; 考えておきます; 考えさせてください
            保留; 場合による; 場合によります; 状況による; 状況によります; 次第; 次第です; 行けたら行く; 行けたら行きます; 様子を見ます; 何とも言えない; なんとも言えません; なんとも言えない
            言い難い; 難しい質問; 微妙; 微妙です; どうかな; どうでしょう; どちらとも言えない; どちらとも言えません; どちらでも; 時々; ときどき; たまに; 可能性があります; 可能性はある; あり得る
            ありえます; ありうる; 努力します; 頑張ってみます; できれば; できたら; 確認します; 後で連絡します; また連絡します; 参加できるか分かりません; 参加できるかわかりません; 行けるか分かりません
            行けるかわかりません; 参加できるかもしれません; 行けるかもしれません; 行けるかも; 参加するかもしれません
        """,
        "regret": """
            すみません; すみませんが; 申し訳ありません; 申し訳ありませんが; 申し訳ございません; 申し訳ございませんが; 申し訳ないですが; ごめんなさい; ごめん; 残念ながら; 残念ですが; 残念; あいにく
            生憎; 悪いけど
        """,
        "thanks": """
            ありがとう; ありがとうございます; どうもありがとう; どうもありがとうございます; ご招待ありがとうございます; ご連絡ありがとうございます; 感謝します; こんにちは; こんばんは; おはようございます
            お世話になっております; よろしくお願いします; よろしくお願いいたします; 宜しくお願いします; お疲れ様です
        """,
        "filler": """
            私; 私は; 僕; 僕は; も; は; に; が; を; の; で; と; よ; ね; な; か; 土曜日; 日曜日; 明日; 今日; 今回; 今回は; その日; その日は; です; ます; 必ず; 今; まあ
            えっと; あの; ちょっと; 喜んで; 会; 会合; 今度; ので; から;; ~
        """,
        "but": "でも; しかし; けど; けれど; けれども; ただ; ただし; だけど",
        "ack": "ok; オッケー; オーケー; 了解; 了解です; 承知しました; かしこまりました; わかりました; 分かりました; いい; 良い; よし; 大丈夫; いいです",
        "if": "もし; 場合のみ; なら; もしも; たら; れば; によって; による",
        "ask": "いつ; どこ; 何; 誰; どう; いくら; なぜ; 何時",
        "instead": "待って; やっぱり; やはり; 訂正",
        "neutral": "問題ありません; 問題ない; 気にしないで; 心配ない",
    },
    "zh": {
        "yes": """
            是; 是的; 是啊; 是呀; 是滴; 对; 對; 对的; 對的; 对啊; 對啊; 没错; 沒錯; 正确; 正確; 正是; 正是如此; 确实; 確實; 的确; 的確; 当然; 當然; 当然可以; 當然可以
            当然了; 当然会; 肯定; 肯定的; 肯定会; 绝对; 絕對; 绝对是; 绝对可以; 一定; 一定会; 一定去; 一定来; 一定到; 没问题我会去; 毫无疑问; 毫無疑問; 好的我会去; 好的我来; 乐意
            很乐意; 我很乐意; 樂意; 我愿意; 我願意; 愿意; 可以; 可以的; 可以啊; 行; 行啊; 能; 会; 會; 会的; 會的; 要; 同意; 我同意; 赞成; 贊成; 我赞成; 接受; 我接受; 确认
            我会去; 我會去; 我会来; 我會來; 我会参加; 我會參加; 我要参加; 我参加; 我參加; 参加; 參加; 出席; 我会出席; 我會出席; 我会到; 我一定到; 我会到的; 我来; 我來; 我去; 我能去
            我能来; 我能参加; 我可以去; 我可以来; 我可以参加; 我可以參加; 准时参加; 准时到; 到时见; 到時見; 周六见; 週六見; 星期六见; 不见不散; 算我一个; 算我一個; 期待; 很期待; 我很期待
            真的; 是真的; 这是真的; 这是对的; 这是正确的; 那是对的; 那是真的; 我想是的; 我想是; 我认为是; 我觉得是; 我认为是的; 我觉得是的; 应该是; 为什么不; 为什么不呢; 何乐而不为; 嗯嗯
            嗯是的; 有; 需要; 我也是; 说得对; 你说得对; 你是对的; 就是; 好主意; 听起来不错; 聽起來不錯; 听起来很好
        """,
        "no": """
            不; 不是; 不是的; 不对; 不對; 不是真的; 这不是真的; 那不是真的; 不正确; 不正確; 不行; 不可以; 不能; 不会; 不會; 不要; 不用; 不用了; 不用谢谢; 不了; 不了谢谢; 不谢谢
            不必; 不必了; 不想; 我不想; 不愿意; 我不愿意; 不同意; 我不同意; 不赞成; 反对; 反對; 我反对; 拒绝; 拒絕; 我拒绝; 谢绝; 错; 錯; 错的; 错了; 錯了; 错误; 錯誤; 这是错的
            那是错的; 假的; 这是假的; 没有; 沒有; 没; 没门; 没空; 我没空; 没时间; 沒時間; 我没时间; 没兴趣; 我没兴趣; 从不; 從不; 从来没有; 從來沒有; 从来不; 永远不; 永远不会; 绝不
            絕不; 绝对不; 绝对不是; 绝对不行; 绝对没有; 当然不; 當然不; 当然不是; 当然没有; 肯定不; 肯定不是; 一定不; 根本不; 根本不是; 一点也不; 並不; 并不; 并不是; 不太; 不太是
            不怎么; 不完全是; 不尽然; 不见得; 未必; 恐怕不行; 恐怕不能; 恐怕不; 可能不; 可能不会; 可能不是; 可能不行; 大概不会; 也许不; 应该不是; 应该不会; 我不这么认为; 我不這麼認為
            我不认为; 我不认为是; 我不觉得; 我想不是; 我觉得不是; 我不去; 我不来; 我去不了; 去不了; 来不了; 我来不了; 我不能去; 我不能来; 不能去; 不能来; 不能参加; 我不能参加; 我不能參加
            无法参加; 無法參加; 我无法参加; 我無法參加; 无法出席; 我无法出席; 不参加; 我不参加; 不參加; 我不会去; 我不會去; 我不会来; 我不会参加; 这次不行; 今天不行; 不是这次; 下次吧; 下次
            改天; 改天吧; 下次再说; 另有安排; 我有事; 有事; 我生病了; 我病了; 我要上班; 我要工作; 我在出差; 我出差; 我在度假; 不可能; 这不可能; 那不可能; 不喜欢; 我不喜欢; 怀疑; 我怀疑
            否; 否定
        """,
        "maybe": """
            也许; 也許; 也许吧; 可能; 可能吧; 可能会; 有可能; 或许; 或許; 或许吧; 大概; 大概吧; 应该吧; 應該吧; 说不定; 說不定; 不知道; 我不知道; 还不知道; 還不知道; 我还不知道
            不太清楚; 不清楚; 我不清楚; 不确定; 不確定; 我不确定; 我不確定; 还不确定; 还不一定; 不一定; 我不太确定; 不太确定; 没确定; 没想好; 还没想好; 还没决定; 还没定; 待定; 未定
            没主意; 不晓得; 不曉得; 我不晓得; 不好说; 不好說; 很难说; 很難說; 难说; 说不准; 看情况; 看情況; 视情况而定; 取决于; 要看; 这取决于; 那要看情况; 再说; 再说吧; 再看; 再看看
            看看; 看看吧; 到时候看; 到时再说; 我看看; 我想想; 让我想想; 我考虑一下; 考虑一下; 考虑中; 我尽量; 尽量; 盡量; 我尽力; 我试试; 尽量去; 我会尽量; 希望如此; 希望可以; 但愿
            有时; 有时候; 有時候; 偶尔; 是也不是; 谁知道; 誰知道; 天知道; 模棱两可; 无所谓; 都可以; 随便; 我猜; 我猜是; 我估计; 估计; 估计可以
        """,
        "regret": "抱歉; 很抱歉; 非常抱歉; 对不起; 對不起; 不好意思; 遗憾; 很遗憾; 可惜; 很可惜",
        "thanks": "谢谢; 謝謝; 多谢; 多謝; 谢谢你; 谢谢您; 谢谢邀请; 感谢; 感謝; 感谢邀请; 你好; 您好; 大家好; 再见; 祝好; 此致",
        "filler": """
            我; 我们; 我們; 的; 了; 啊; 呀; 呢; 吧; 哦; 噢; 嗯; 也; 都; 就; 很; 非常; 真; 这次; 这个; 周六; 星期六; 那天; 今天; 明天; 到时候; 这; 那; 在; 会议
            活动; 先; 还; 这件事; 哈; 哈哈; 准时
        """,
        "but": "但是; 但; 可是; 不过; 不過; 然而; 只是",
        "ack": "好; 好的; 好啊; 好吧; 好呀; ok; 收到; 明白; 知道了; 不错; 很好; 太好了; 没关系",
        "if": "如果; 只有; 除非; 要是; 假如; 只要; 取决于; 视; 的话",
        "ask": "什么时候; 哪里; 什么; 谁; 怎么; 多少; 为什么; 几点; 吗; 嗎; 几",
        "instead": "等等; 等一下; 更正; 我改主意了; 改变主意",
        "neutral": "没问题; 沒問題; 没事; 没关系; 沒關係; 不客气; 不用谢; 别担心; 不错",
        "other": "他; 她; 他们; 你; 你们; 有人; 没有人; 没人; 大家; 它",
    },
    "ko": {
        "yes": """
            네; 넵; 네네; 넹; 예; 옙; 응; 어; 그래; 그래요; 그럼; 그럼요; 물론; 물론이죠; 물론입니다; 물론이지; 물론이에요; 당연; 당연하죠; 당연하지; 당연히; 당연합니다; 확실히
            확실해요; 확실합니다; 확실하게; 틀림없이; 틀림없어요; 반드시; 꼭; 꼭갈게요; 기꺼이; 기쁘게; 좋아요갈게요; 맞아; 맞아요; 맞습니다; 맞다; 그렇습니다; 그렇다; 그렇죠; 그렇지
            그렇네요; 정답; 정확해; 정확해요; 정확합니다; 정확히; 사실이야; 사실이에요; 사실입니다; 진짜야; 옳아; 옳아요; 옳습니다; 동의; 동의해; 동의해요; 동의합니다; 찬성; 찬성해요
            찬성합니다; 수락; 수락합니다; 승낙; 할게요; 하겠습니다; 할래요; 갈게; 갈게요; 가겠습니다; 갑니다; 가요; 갈 수 있어요; 갈 수 있습니다; 참석; 참석해요; 참석할게요; 참석합니다
            참석하겠습니다; 참석할 수 있어요; 참석할 수 있습니다; 참석 가능합니다; 참석 가능해요; 참여할게요; 참여하겠습니다; 참여합니다; 토요일에 봐요; 토요일에 뵙겠습니다; 그때 봐요
            그때 뵙겠습니다; 기대돼요; 기대됩니다; 기대하고 있어요; 그런 것 같아; 그런 것 같아요; 그런 것 같습니다; 그렇게 생각해; 그렇게 생각해요; 그렇게 생각합니다; 왜 안 되겠어요
            왜 아니겠어; 저도요; 나도; 가능해요; 가능합니다; 됩니다; 돼요
        """,
        "no": """
            아니; 아니요; 아니오; 아뇨; 아닙니다; 아니에요; 아니야; 아님; 싫어; 싫어요; 싫습니다; 절대; 절대 아니야; 절대 아니에요; 절대 아닙니다; 절대로; 절대로 아니야; 절대 안돼
            절대 안 돼; 전혀; 전혀 아니야; 전혀 아니에요; 전혀 아닙니다; 전혀요; 결코; 결코 아니다; 물론 아니지; 물론 아니죠; 물론 아닙니다; 당연히 아니지; 당연히 아니죠; 확실히 아니야
            안돼; 안돼요; 안 돼; 안 돼요; 안됩니다; 안 됩니다; 못해; 못해요; 못합니다; 못 해요; 못가; 못가요; 못 가; 못 가요; 못 갑니다; 못갑니다; 못 갈 것 같아요
            못 갈 것 같습니다; 갈 수 없어요; 갈 수 없습니다; 갈 수 없어; 안 가요; 안 갈래요; 안 갈게요; 참석 못 해요; 참석 못 합니다; 참석하지 못합니다; 참석하지 못할 것 같습니다
            참석하지 못할 것 같아요; 참석할 수 없어요; 참석할 수 없습니다; 참석 불가; 참석이 어렵습니다; 참석이 어려울 것 같습니다; 참석하기 어렵습니다; 참석하기 어려울 것 같아요; 불참
            불참합니다; 불참하겠습니다; 어렵습니다; 어려울 것 같아요; 어려울 것 같습니다; 힘들 것 같아요; 힘들 것 같습니다; 거절; 거절합니다; 거절할게요; 거부; 사양; 사양합니다; 사양할게요
            됐어; 됐어요; 됐습니다; 괜찮아요 안 갈게요; 틀려; 틀렸어; 틀렸어요; 틀렸습니다; 틀립니다; 사실이 아니야; 사실이 아니에요; 사실이 아닙니다; 사실 아니야; 거짓; 거짓말; 거짓이야
            맞지 않아; 맞지 않아요; 맞지 않습니다; 옳지 않아; 옳지 않아요; 동의하지 않아; 동의하지 않아요; 동의하지 않습니다; 반대; 반대해요; 반대합니다; 그렇지 않아; 그렇지 않아요
            그렇지 않습니다; 그렇게 생각하지 않아; 그렇게 생각하지 않아요; 그렇게 생각하지 않습니다; 아닌 것 같아; 아닌 것 같아요; 아닌 것 같습니다; 별로; 별로요; 별로예요; 글쎄 아니
            이번에는 안 돼요; 이번엔 안 돼요; 이번에는 못 가요; 오늘은 안 돼요; 다음에; 다음에요; 다음 기회에; 다음번에; 불가능; 불가능해; 불가능해요; 불가능합니다; 그럴 리가; 그럴리가
            없어; 없어요; 없습니다; 일해야 해요; 바빠요; 아파요; 선약이 있어요; 선약이 있습니다; 일이 있어요
        """,
        "maybe": """
            아마; 아마도; 아마도요; 아마 그럴걸; 어쩌면; 혹시; 글쎄; 글쎄요; 그럴지도; 그럴지도 몰라; 그럴지도 몰라요; 그럴지도 모르겠어요; 그럴 수도; 그럴 수도 있어; 그럴 수도 있어요
            그럴 수도 있죠; 그럴 수 있어; 그럴 수도 있습니다; 가능성이 있어요; 가능할지도; 모르겠어; 모르겠어요; 모르겠습니다; 모르겠네요; 몰라; 몰라요; 모릅니다; 아직 모르겠어요
            아직 모르겠습니다; 아직 몰라요; 잘 모르겠어; 잘 모르겠어요; 잘 모르겠습니다; 잘 모르겠네요; 확실하지 않아; 확실하지 않아요; 확실하지 않습니다; 확실치 않아요; 확신이 없어
            확신이 없어요; 확신할 수 없어; 확신할 수 없어요; 장담할 수 없어; 미정; 미정입니다; 미정이에요; 상황에 따라; 상황에 따라 달라요; 때에 따라; 경우에 따라; 경우에 따라 달라
            다를 수 있어; 달라요; 봐서; 봐서요; 두고 봐야; 생각해 볼게요; 생각해볼게요; 생각해 보겠습니다; 생각 중이에요; 고민 중이에요; 고민중; 노력해 볼게요; 노력할게요; 해볼게요
            말하기 어려워; 말하기 어려워요; 뭐라고 말하기 어려워; 가끔; 가끔요; 때때로; 갈지도 몰라요; 갈 수도 있어요; 갈 수 있을지 모르겠어요; 갈 수 있을지 모르겠습니다
            참석할 수 있을지 모르겠습니다; 참석할 수 있을지 모르겠어요; 알 수 없어; 알 수 없어요; 알 수 없습니다; 나중에 알려 드릴게요; 나중에 알려줄게; 반반; 될 것 같기도
        """,
        "regret": "죄송합니다; 죄송해요; 죄송하지만; 미안; 미안해; 미안해요; 미안합니다; 미안하지만; 아쉽지만; 아쉽게도; 안타깝게도; 유감스럽게도; 유감입니다",
        "thanks": "감사합니다; 감사해요; 고마워; 고마워요; 고맙습니다; 초대해 주셔서 감사합니다; 초대 감사합니다; 안녕하세요; 안녕; 수고하세요",
        "filler": """
            저; 저는; 나; 나는; 제가; 은; 는; 이; 가; 도; 요; 정말; 진짜; 너무; 토요일; 토요일에; 그날; 이번에; 이번에는; 이번엔; 오늘; 내일; 그거; 그건; 그것은; 그게; 음
            아; 오; ㅎㅎ; ㅋㅋ; 것; 수
        """,
        "but": "하지만; 그런데; 근데; 그렇지만; 그러나; 다만",
        "ack": "ㅇㅋ; 오케이; 알겠습니다; 알겠어요; 알았어; 알았어요; 좋아; 좋아요; 좋습니다; 좋네요; 괜찮아; 괜찮아요; 괜찮습니다; 굿",
        "if": "만약; 만일; 면; 라면; 다면; 에 따라",
        "ask": "언제; 어디; 무엇; 뭐; 누구; 어떻게; 얼마; 왜; 몇",
        "instead": "잠깐; 잠깐만; 정정; 마음이 바뀌었어요",
        "neutral": "문제없어요; 문제 없어요; 문제없습니다; 걱정 마세요; 괜찮으시다면",
    },
    "vi": {
        "yes": """
            có; vâng; dạ; dạ vâng; dạ có; vâng có; ừ; ờ; ừm; phải; đúng; đúng vậy; đúng rồi; đúng thế; chính xác
            chắc chắn; chắc chắn rồi; chắc chắn có; tất nhiên; tất nhiên rồi; dĩ nhiên; dĩ nhiên rồi; đương nhiên
            hẳn rồi; rất sẵn lòng; sẵn lòng; rất vui; đồng ý; tôi đồng ý; mình đồng ý; tôi nghĩ vậy; tôi nghĩ thế
            tôi nghĩ là có; tôi sẽ đến; mình sẽ đến; em sẽ đến; tôi sẽ tham gia; tôi tham gia; tôi sẽ có mặt
            tôi có thể đến; tại sao không; sao lại không; nghe hay đấy; được; được chứ; được thôi; hẹn gặp bạn
            hẹn gặp lại ở đó; sự thật; đó là sự thật; điều đó đúng; tôi cũng vậy; không vấn đề gì tôi sẽ đến
        """,
        "no": """
            không; không cảm ơn; không có; không phải; không đúng; không đúng vậy; không phải vậy; không hề
            không bao giờ; không đời nào; tuyệt đối không; chắc chắn không; tất nhiên là không; dĩ nhiên là không
            đương nhiên là không; tiếc là không; rất tiếc không; rất tiếc là không; có lẽ không; chắc là không
            tôi không nghĩ vậy; tôi không nghĩ thế; tôi nghĩ là không; không thực sự; không hẳn; không hẳn vậy
            không phải bây giờ; không phải hôm nay; không phải lần này; lần này không; hôm nay không; sai; sai rồi
            điều đó sai; điều đó không đúng; không đồng ý; tôi không đồng ý; từ chối; tôi từ chối; tôi không muốn
            không muốn; không thể; tôi không thể; tôi không thể đến; không thể đến; tôi không thể tham gia
            không thể tham gia; tôi không đến được; không đến được; tôi sẽ không đến; tôi không tham gia; để lần sau
            lần sau; lần khác; dịp khác; không thể nào; tôi bận; tôi bị ốm; chưa; chưa bao giờ; không được; nói dối
        """,
        "maybe": """
            có thể; có lẽ; có lẽ vậy; chắc là; chắc vậy; có thể là; có khả năng; không biết; tôi không biết
            mình không biết; chưa biết; tôi chưa biết; không chắc; tôi không chắc; tôi không chắc chắn
            không chắc lắm; tôi không chắc lắm; chưa chắc; tôi chưa chắc; không rõ; tôi không rõ; khó nói
            rất khó nói; tùy; còn tùy; tùy tình hình; để xem; để tôi xem; để tôi nghĩ; tôi sẽ cố; tôi sẽ cố gắng
            tôi hy vọng vậy; hy vọng vậy; hy vọng; đôi khi; thỉnh thoảng; ai biết; ai mà biết; vừa có vừa không
            tôi đoán vậy; tôi cho là vậy; có thể có thể không
        """,
        "regret": "xin lỗi; rất tiếc; tiếc quá; đáng tiếc; tiếc là",
        "thanks": "cảm ơn; cám ơn; cảm ơn bạn; cảm ơn lời mời; cảm ơn nhiều; xin chào; chào; chào bạn; trân trọng",
        "but": "nhưng; nhưng mà; tuy nhiên",
        "ack": "ok; okay; tốt; ổn; oke; hay",
        "filler": "ạ; nhé; nha; thì; là; rồi; mà; ơi; tôi; mình; thứ bảy; rất; quá; lắm; đó",
        "if": "nếu; chỉ khi; chỉ nếu; miễn là; trừ khi; tùy vào",
        "ask": "khi nào; ở đâu; gì; ai; thế nào; bao nhiêu; tại sao; mấy giờ",
        "neutral": "không sao; không có gì; không vấn đề; không vấn đề gì",
    },
    "th": {
        "yes": """
            ใช่; ใช่ค่ะ; ใช่ครับ; ใช่แล้ว; ใช่เลย; ค่ะ; ครับ; แน่นอน; แน่นอนค่ะ; แน่นอนครับ; แน่นอนอยู่แล้ว; ได้
            ได้ค่ะ; ได้ครับ; ได้เลย; ไป; ไปค่ะ; ไปครับ; ไปได้; ฉันจะไป; ผมจะไป; จะไป; เข้าร่วม; จะเข้าร่วม
            ฉันจะเข้าร่วม; ถูก; ถูกต้อง; ถูกแล้ว; จริง; จริงค่ะ; จริงครับ; เห็นด้วย; ฉันเห็นด้วย; ตกลง; ยินดี
            ด้วยความยินดี; ยินดีมาก; คิดว่าใช่; ฉันคิดว่าใช่; ฉันคิดอย่างนั้น; ทำไมจะไม่; ทำไมล่ะ; อยู่แล้ว
            เป็นความจริง; มี; เจอกันวันเสาร์; แล้วเจอกัน
        """,
        "no": """
            ไม่; ไม่ค่ะ; ไม่ครับ; ไม่ใช่; ไม่ใช่ค่ะ; ไม่ใช่ครับ; ไม่ใช่เลย; ไม่เลย; ไม่มีทาง; ไม่เคย; ไม่แน่นอน
            แน่นอนว่าไม่; ไม่ขอบคุณ; ไม่เอา; ไม่ได้; ไม่ได้ค่ะ; ไม่ได้ครับ; ไม่ไป; ไม่ไปค่ะ; ไปไม่ได้; ฉันไปไม่ได้
            ผมไปไม่ได้; เข้าร่วมไม่ได้; ไม่สามารถเข้าร่วมได้; ไม่สามารถไปได้; ไม่เข้าร่วม; ไม่สะดวก; ไม่ว่าง; ไม่ถูก
            ไม่ถูกต้อง; ไม่จริง; ผิด; เท็จ; โกหก; ไม่เห็นด้วย; ฉันไม่เห็นด้วย; ปฏิเสธ; ขอปฏิเสธ; ไม่ต้องการ; ไม่อยาก
            ไม่คิดอย่างนั้น; ฉันไม่คิดอย่างนั้น; คิดว่าไม่; ฉันคิดว่าไม่; เป็นไปไม่ได้; ไว้คราวหน้า; คราวหน้า
            โอกาสหน้า; ไม่มี; ไม่ใช่ครั้งนี้; วันนี้ไม่ได้; คงไม่; น่าจะไม่; อาจจะไม่; ไม่ค่อย; ไม่จริงเลย
        """,
        "maybe": """
            อาจจะ; อาจ; บางที; อาจเป็นไปได้; เป็นไปได้; น่าจะ; คงจะ; ไม่รู้; ไม่รู้สิ; ฉันไม่รู้; ไม่ทราบ; ไม่แน่ใจ
            ฉันไม่แน่ใจ; ยังไม่แน่ใจ; ไม่แน่; ยังไม่แน่; ยังไม่รู้; แล้วแต่; ขึ้นอยู่กับ; ขึ้นอยู่กับสถานการณ์
            พูดยาก; บอกยาก; ดูก่อน; ขอดูก่อน; ขอคิดดูก่อน; จะพยายาม; หวังว่า; หวังว่าอย่างนั้น; บางครั้ง; ใครจะรู้
            ทั้งใช่และไม่ใช่; คงงั้น
        """,
        "regret": "ขอโทษ; ขอโทษค่ะ; ขอโทษครับ; เสียใจ; น่าเสียดาย; เสียดาย",
        "thanks": "ขอบคุณ; ขอบคุณค่ะ; ขอบคุณครับ; ขอบคุณมาก; สวัสดี; สวัสดีค่ะ; สวัสดีครับ",
        "but": "แต่; แต่ว่า",
        "ack": "โอเค; ดี; เยี่ยม; รับทราบ; โอเคค่ะ",
        "filler": "นะ; ค่ะ; ครับ; จ้า; เลย; มาก; ฉัน; ผม; เรา; วันเสาร์; คะ",
        "if": "ถ้า; หาก; เฉพาะถ้า; เว้นแต่; ขึ้นอยู่กับว่า",
        "ask": "เมื่อไหร่; ที่ไหน; อะไร; ใคร; อย่างไร; เท่าไหร่; กี่โมง; ไหม; หรือเปล่า",
        "neutral": "ไม่เป็นไร; ไม่มีปัญหา; ไม่ต้องห่วง",
    },
    "id": {
        "yes": """
            ya; iya; iyaa; yap; yup; ya tentu; ya terima kasih; ya tentu saja; ya benar; iya benar; tentu; tentu saja
            pasti; sudah pasti; pastinya; jelas; tentunya; dengan senang hati; senang sekali; setuju; saya setuju
            aku setuju; benar; itu benar; betul; itu betul; betul sekali; benar sekali; tepat; tepat sekali
            saya pikir begitu; saya rasa begitu; saya rasa iya; saya kira begitu; sepertinya iya; saya akan datang
            aku akan datang; saya datang; saya akan hadir; saya hadir; hadir; akan hadir; saya ikut; aku ikut; ikut
            saya bisa; saya bisa datang; kenapa tidak; mengapa tidak; sampai jumpa hari sabtu; sampai jumpa di sana
            tanpa ragu; kedengarannya bagus; saya terima; saya juga; boleh
        """,
        "no": """
            tidak; tidak terima kasih; tidak maaf; enggak; nggak; ngga; gak; ga; ndak; bukan; bukan begitu
            maaf tidak; maaf tidak bisa; sayangnya tidak; sama sekali tidak; tidak sama sekali; tidak pernah
            tidak akan pernah; tidak mungkin; tentu tidak; tentu saja tidak; pasti tidak; jelas tidak; mungkin tidak
            sepertinya tidak; saya rasa tidak; saya kira tidak; saya pikir tidak; saya tidak pikir begitu
            saya tidak berpikir begitu; tidak juga; tidak terlalu; tidak sekarang; tidak hari ini; tidak kali ini
            kali ini tidak; belum; tidak benar; itu tidak benar; salah; itu salah; bohong; itu bohong; tidak setuju
            saya tidak setuju; menolak; saya menolak; tidak mau; saya tidak mau; tidak bisa; saya tidak bisa
            saya tidak bisa datang; tidak bisa datang; tidak bisa hadir; saya tidak bisa hadir
            saya tidak dapat hadir; tidak dapat hadir; saya tidak akan datang; saya tidak datang; saya tidak ikut
            lain kali; mungkin lain kali; mustahil; saya sibuk; saya sakit; saya ada acara lain; jangan
        """,
        "maybe": """
            mungkin; mungkin saja; barangkali; bisa jadi; boleh jadi; kemungkinan; mungkin ya; mungkin iya
            tidak tahu; saya tidak tahu; belum tahu; saya belum tahu; nggak tahu; gak tahu; gak tau; ga tau
            nggak tau; entah; entahlah; tidak yakin; saya tidak yakin; belum yakin; saya belum yakin; kurang yakin
            saya kurang tahu; kurang tahu; tidak pasti; belum pasti; ragu; saya ragu; sulit dikatakan
            sulit untuk dikatakan; tergantung; itu tergantung; lihat nanti; kita lihat nanti; kita lihat saja
            saya akan coba; saya coba; saya usahakan; saya akan usahakan; semoga; semoga saja; semoga bisa
            insya allah; kadang; kadang-kadang; terkadang; ya dan tidak; siapa tahu; nanti saya kabari
            saya pikirkan dulu; tidak ada ide
        """,
        "regret": "maaf; mohon maaf; sayangnya; sayang sekali; maafkan saya",
        "thanks": """
            terima kasih; makasih; terima kasih banyak; terima kasih atas undangannya; halo; hai; salam; selamat pagi
            selamat malam
        """,
        "but": "tapi; tetapi; namun",
        "ack": "ok; oke; baik; baiklah; bagus; siap",
        "filler": """
            saya; aku; kami; sih; dong; kok; sangat; sekali; hari sabtu; sabtu; itu; ini; di sana; juga; yang; untuk
            dan; akan
        """,
        "if": "jika; kalau; hanya jika; kecuali; asalkan; tergantung pada",
        "ask": "kapan; di mana; apa; siapa; bagaimana; berapa; kenapa; mengapa; jam berapa",
        "neutral": "tidak masalah; tidak apa-apa; tidak apa; gapapa; gak masalah",
    },
    "ms": {
        "yes": """
            ya; ya betul; betul; sudah tentu; tentu sekali; semestinya; boleh; setuju; saya setuju; benar
            saya akan datang; saya akan hadir; saya rasa ya
        """,
        "no": """
            tidak; tak nak; tidak boleh; tak boleh; tak mahu; tidak mahu; saya tidak dapat hadir
            saya tak dapat datang; saya tak boleh datang; saya rasa tidak; sudah tentu tidak; salah; tidak benar
            lain kali; maaf tidak
        """,
        "maybe": """
            mungkin; barangkali; tidak pasti; tak pasti; saya tidak pasti; saya tak pasti; tak tahu; saya tak tahu
            bergantung; tengoklah; saya cuba
        """,
        "regret": "maaf; malangnya",
        "thanks": "terima kasih; hai; salam",
        "but": "tetapi; tapi",
        "ack": "baik; okey; bagus",
    },
    "tl": {
        "yes": """
            oo; opo; oo naman; siyempre; syempre; sigurado; tiyak; totoo; tama; sang-ayon ako; pupunta ako
            dadalo ako; sasama ako; bakit hindi; sige pupunta ako
        """,
        "no": """
            hindi; hindi po; hindi salamat; ayoko; ayaw ko; hinding-hindi; hindi kailanman; hindi totoo; mali
            kasinungalingan; hindi ako makakapunta; hindi ako pupunta; hindi ako sang-ayon; hindi pwede
            sa susunod na lang; imposible; hindi sa tingin ko
        """,
        "maybe": """
            siguro; marahil; baka; hindi ko alam; ewan; ewan ko; hindi ako sigurado; depende; titingnan ko
            susubukan ko; sana; minsan
        """,
        "regret": "pasensya na; paumanhin; sayang",
        "thanks": "salamat; maraming salamat",
        "but": "pero; ngunit",
        "ack": "sige; okay; mabuti",
    },
}
