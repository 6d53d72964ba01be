"""Portuguese words and phrases (Brazil and Portugal) by what they are (names in `phrasing_lexicon.KINDS`)."""

from __future__ import annotations

WORDS = {
    "yes": """
        sim; siim; simm; sim sim; sim claro; sim obrigado; sim obrigada; sim com certeza; sim por favor
        sim com prazer; sim quero; sim posso; sim vou; sim pode ser; sim é verdade; sim senhor; sim senhora; ah sim
        pois sim; claro que sim; é claro que sim; com certeza que sim; acho que sim; creio que sim; penso que sim
        acredito que sim; diria que sim; digo que sim; minha resposta é sim; a minha resposta é sim; é um sim
        com prazer; com muito prazer; com todo o prazer; com gosto; com muito gosto; de bom grado; de acordo
        estou de acordo; concordo; concordo plenamente; combinado; fechado; feito; topo; eu topo; aceito; aceite
        aceito o convite; confirmo; confirmado; confirmada; aprovo; é verdade; isso é verdade; é isso; é isso mesmo
        isso mesmo; isso aí; é isso aí; é correto; está correto; está certo; tá certo; é assim; é assim mesmo; exato
        exatamente; afirmativo; de fato; efetivamente; sem dúvida; sem dúvidas; sem dúvida alguma; sem dúvida nenhuma
        sem falta; pode contar; podem contar; pode crer; pois claro; bora; vamos; vamos nessa; vamos lá; vambora
        simbora; tamo junto; tô dentro; tou dentro; estou dentro; to dentro; dentro; eu também; nós também
        também quero; sempre; quando quiser; óbvio que sim; você tem razão; tem razão; tens razão; inscreve-me
        me inscreve; me inscreva; põe meu nome; 👍; ✅; ✔; 🙌; 👌; 💯; +1; 🙋; yes; aham; uhum; ahan; sem problema eu vou
    """,
    "rhetorical": """
        por que não; porque não; e por que não; e porque não; por quê não; como dizer não; como recusar
        quem diria não
    """,
    "surely": """
        claro; com certeza; certamente; certeza; absolutamente; definitivamente; seguramente; totalmente; obviamente
        óbvio; naturalmente; evidentemente; lógico; sem sombra de dúvida; é claro; decerto; completamente
        decididamente
    """,
    "ack": """
        ok; okay; okey; está bem; tá bem; tá bom; ta bom; está bom; tudo bem; bem; muito bem; perfeito; ótimo; óptimo
        beleza; blz; legal; excelente; bom; muito bom; maravilha; fixe; bacana; certo; joia; show; show de bola
    """,
    "soft": """
        correto; correcto; verdade; presente; livre; disponível; boa ideia; ótima ideia; óptima ideia
        excelente ideia; interessado; interessada; verdadeiro; pronto; pronta; à disposição
    """,
    "good": """
        (parece|me parece|parece-me|isso parece|soa|isso soa) (bom|bem|ótimo|óptimo|perfeito|legal|fantástico|divertido|interessante|uma boa ideia|excelente|boa ideia|uma ótima ideia|muito bom|muito bem)
        (para mim|pra mim|por mim|para nós|pra nós) (está bem|tá bom|está ótimo|tudo bem|ok|perfeito|pode ser|dá|serve|funciona|está bom|ótimo|tudo certo|dá certo|está perfeito|sim)
        funciona (para mim|pra mim|); (me|) serve; dá-me jeito; me convém
        (gostaria|gostava|adoraria|adorava) (muito|de ir|de participar|imenso|disso|)
        eu (adoraria|adorava|gostaria|gostava)
        (seria|será|isso seria|vai ser) (ótimo|óptimo|bom|um prazer|maravilhoso|perfeito|fantástico|legal|incrível|uma honra|excelente|muito bom|ideal|muito legal|fixe|top)
        (mal posso|mal podemos|não posso|nem posso) esperar (para ver vocês|para vê-los|para ir|por isso|)
        mal posso esperar
        estou (ansioso|ansiosa|animado|animada|empolgado|empolgada|entusiasmado|entusiasmada) (para ir|por isso|para ver vocês|para participar|para ver todos|)
        ansioso por isso; ansiosa por isso
        não (perco|perderia|perderia isso|perderia isso|quero perder|vou perder|perco isso|perco por nada|perco por nada deste mundo|perderia por nada|perderia por nada deste mundo|quero perder isso)
        não perco por nada; não faltaria por nada; não posso (dizer não|recusar|dizer que não|perder)
        não digo que não; não dá para recusar; não tem como recusar
        (conta|contem|conte|pode contar|podem contar|podes contar) (comigo|connosco|conosco|com a gente|com a minha presença)
        (estou|estamos|tô|tou) (livre|disponível|disponíveis|de acordo|a favor|certo|certa|seguro|segura|interessado|interessada|pronto|pronta|nessa|com vocês|dentro|livres)
        eu (amo|adoro|gosto) (isso|disso|muito|); adoro; adoro isso; gosto; gosto muito; gosto disso; amo
        que bom eu vou; será um prazer; é um prazer; com prazer estarei aí; tenho interesse; não me importo
        terei todo o prazer; terei muito gosto
    """,
    "coming": """
        vou; eu vou; vou sim; vamos sim; irei; iremos; eu irei; nós vamos; vou estar (lá|aí|presente|)
        vou com certeza; (lá|aí) (estarei|estaremos|vou estar|nos vemos|vos vejo|te vejo)
        estarei (lá|aí|presente|com vocês|convosco|aqui); estaremos (lá|aí|presentes)
        vou (participar|comparecer|assistir|ir sim|ir|aparecer); participo; participarei; participaremos; compareço
        comparecerei; venho; virei; viremos; junto-me; me junto; vou me juntar; vou ligar; vou entrar; me conecto
        apareço; apareço lá; vemo-nos (lá|então|no sábado|no domingo|sábado|domingo|amanhã)
        nos vemos (lá|então|no sábado|no domingo|sábado|domingo|amanhã)
        a gente se vê (lá|no sábado|no domingo|sábado|domingo|amanhã); te vejo (lá|no sábado|sábado)
        vejo vocês (lá|no sábado|sábado|domingo|então); vejo-vos (lá|no sábado|sábado|então)
        até (sábado|domingo|segunda|terça|quarta|quinta|sexta|amanhã|lá) (então|)
        confirmo (presença|a minha presença|minha presença|que vou|que irei|que estarei|a presença|minha participação)
        marco presença; marcarei presença; não falto; não faltarei; estou a caminho; tô a caminho
        conte com minha presença; presença confirmada; minha presença está confirmada; faço questão de ir; cá estarei
        lá estarei; estou lá; tô lá; passo por lá; vou passar lá; a gente vai
    """,
    "no": """
        nops; nope; não não; nãão; não obrigado; não obrigada; não muito obrigado; não muito obrigada; não lamento
        não desculpe; não infelizmente; infelizmente não; lamentavelmente não; acho que não; creio que não
        penso que não; acredito que não; temo que não; receio que não; suponho que não; espero que não; diria que não
        digo que não; claro que não; é claro que não; com certeza não; com certeza que não; certamente não
        certamente que não; definitivamente não; absolutamente não; obviamente não; provavelmente não; talvez não
        melhor não; é melhor não; prefiro não; prefiro que não; preferia não; preferiria não; preferia que não
        não mesmo; não muito; não tanto; não exatamente; não realmente; não propriamente; não particularmente
        ainda não; não ainda; não hoje; hoje não; amanhã não; não amanhã; esta semana não; essa semana não
        não desta vez; desta vez não; dessa vez não; não dessa vez; agora não; não agora; não para mim; eu não
        a mim não; nós não; nunca; nunca mais; nunca na vida; jamais; quase nunca; raramente; de jeito nenhum
        de modo nenhum; de forma nenhuma; de forma alguma; de maneira nenhuma; de modo algum; nem pensar; nem morto
        nem morta; nem a pau; nem em sonhos; nem que a vaca tussa; em hipótese alguma; em hipótese nenhuma
        sob nenhuma circunstância; em caso algum; fora de questão; está fora de questão; que nada; nada disso
        impossível; é impossível; me é impossível; é-me impossível; será impossível; não é possível
        não me é possível; não será possível; não vai ser possível; não vai dar; não dá; não dá para mim
        não dá pra mim; não deu; não rola; não vai rolar; não tem como; não tem jeito; sem chance; sem condições
        não é (verdade|certo|correto|assim|o caso|para mim|minha praia|a minha praia|a minha onda|bem assim)
        isso não é (verdade|certo|correto|assim|o caso)
        (é|isso é|está|isso está) (falso|mentira|errado|incorreto|um não)
        não me (interessa|apetece|convém|agrada|dá jeito|parece|serve|sinto à vontade)
        não (concordo|aceito|quero|gosto|gosto disso|gosto muito|curto|aprovo|topo|tenho interesse|tenho vontade|tenho tempo|tenho disponibilidade|me agrada)
        não tenho tempo
        não estou (interessado|interessada|disponível|livre|de acordo|a fim|afim|com vontade|certo disso|disposto|disposta)
        não estamos disponíveis; discordo; eu discordo; sou contra; contra; recuso; recusado; me recuso; recuso-me
        nego; duvido; duvido muito; duvido que sim; odeio; odeio isso; detesto; detesto isso; sem vontade
        sem interesse; pouco provável; é pouco provável; improvável; é improvável; dificilmente; difícil; negativo
        tampouco; também não; eu também não; nem eu; a minha resposta é não; minha resposta é não; é um não; 👎; ❌; 🚫
        -1; que não; pois não é; ah não; oh não; não senhor; não poderá ser; não pode ser
    """,
    "lone_no": "n; falso; errado; mentira; incorreto; ausente; declino; recusado; nao",
    "lone_yes": "s; y; ss; é",
    "no_or_not": "não; nao; num",
    "not": """
        nunca; jamais; tampouco; nem; impossível; incapaz de; já não; não acho que; não creio que; acho que não
        impossibilitado de; impossibilitada de; acho que não vou; duvido que
    """,
    "maybe": """
            (te confirmo|confirmo-te|confirmo-vos|vos confirmo) (na|até|amanhã|depois|mais tarde|em breve)
        talvez; quem sabe; se calhar; pode ser; pode ser que sim; pode ser que não; poderia ser; podia ser
        é possível; possível; possivelmente; porventura; eventualmente; não sei; eu não sei; sei lá; n sei; nsei
        não sei (ainda|bem|ao certo|dizer|se sim ou não|mesmo|responder|o que dizer|te dizer); ainda não sei
        não sei ainda; não faço ideia; não faço a mínima ideia; não tenho ideia; não tenho a menor ideia; nem ideia
        sem ideia; não tenho (a certeza|certeza|muita certeza) (ainda|absoluta|disso|)
        ainda não tenho (a certeza|certeza); sem certeza; não é certo; não está certo ainda
        não estou (certo|certa|seguro|segura|bem certo|bem certa|muito certo|muito certa|totalmente certo) (ainda|disso|)
        estou (indeciso|indecisa|em dúvida|na dúvida|incerto|incerta|pensando|a pensar); indeciso; indecisa
        na dúvida; em dúvida; tenho dúvidas
        vou (pensar|ver|verificar|pensar nisso|ver se dá|tentar|confirmar|pensar no assunto|fazer o possível|ver o que posso fazer|avisar depois|ver minha agenda|ver a minha agenda|checar)
        tenho (que|de) (ver|pensar|verificar|confirmar|checar|consultar|pensar nisso|ver a agenda|ver minha agenda|ver a minha agenda|perguntar)
        preciso (ver|pensar|verificar|confirmar|checar|consultar|pensar nisso|ver minha agenda)
        deixa (eu ver|eu pensar|ver|me ver|-me ver|-me pensar|eu checar); deixe-me (ver|pensar|verificar)
        deixa-me (ver|pensar|verificar); vamos ver; veremos; a ver vamos; logo se vê; depois vejo
        depois (digo|aviso|confirmo|te digo|vos digo); (te|vos|lhe|lhes|) aviso (depois|mais tarde|em breve|)
        te falo depois; confirmo depois; confirmo mais tarde; depende; isso depende; tudo depende; vai depender
        depende muito; difícil dizer; difícil de dizer; é difícil dizer
        não posso (dizer|confirmar|garantir|prometer|dizer ao certo) (ainda|); ainda não posso (confirmar|dizer)
        não consigo (dizer|confirmar) (ainda|); sim e não; nem sim nem não; mais ou menos; assim assim; meio a meio
        50/50; às vezes; por vezes; de vez em quando; ocasionalmente; algumas vezes; tentarei; tento; vou tentar
        farei o possível; farei o meu melhor; se possível; se der; se eu puder; se puder; provavelmente
        provavelmente sim; muito provavelmente; é provável; o mais provável; suponho; suponho que sim
        imagino que sim; presumo que sim; espero que sim; tomara; tomara que sim; oxalá; em princípio
        em princípio sim; a princípio; a princípio sim; por confirmar; a confirmar; pendente; ainda não decidi
        não decidi; não decidi ainda; 🤷; 🤔; tanto faz; há uma possibilidade; existe a possibilidade; quiçá
    """,
    "likely": """
        provavelmente; talvez; se calhar; possivelmente; eventualmente; espero que; acho que; creio que; penso que
        acredito que; suponho que; imagino que; pode ser que; é provável que; em princípio; a princípio; tomara que
        quem sabe; é possível que; porventura; oxalá
    """,
    "me": """
        eu; nós; a gente; minha mulher e eu; meu marido e eu; minha esposa e eu; nós dois; nós duas; ambos; os dois
        as duas; e eu; eu e minha esposa; eu e meu marido; eu e a minha mulher; eu e o meu marido; todos nós
    """,
    "other": """
        ele; ela; eles; elas; você; vocês; tu; vós; isso; isto; aquilo; esse; essa; este; esta; alguém; ninguém
        todos; (meu|o meu) (marido|irmão|filho|chefe|pai|amigo)
        (minha|a minha) (mulher|esposa|irmã|filha|mãe|amiga|família); quem
    """,
    "aux": "estou; estamos; sou; somos; é; são; está; estão; tô; tou; fico; ser; estar; será; faço; ando",
    "was": """
        estava; estive; era; fui; foi; tinha; tive; havia; teria; seria melhor; tivesse; disse; pude; podia; queria
        veio; vim; estávamos; ia
    """,
    "can": """
        posso; podemos; poderei; poderemos; vou poder; vamos poder; vou; pretendo; planejo; tenciono; quero; queremos
        consigo; conseguimos; vou conseguir; conseguirei; conseguiremos; conto; faço questão de; estou ansioso para
        estou ansiosa para; ficarei feliz em; ficarei feliz por; terei prazer em; tenho o prazer de; pode; dá para eu
        dá pra eu; dá para; sou capaz de; tenho como; terei como; tenho condições de; vou estar a
        gostaria muito de poder
    """,
    "would": "poderia; deveria; poderíamos; devia",
    "might": """
        tentarei; tento; vou tentar; tentaremos; vamos tentar; farei o possível para; farei o possível por
        farei de tudo para; espero; espero poder; espero conseguir; não sei se; ainda não sei se; não sei ainda se
        não tenho certeza se; não tenho a certeza se; não tenho certeza de que; sem saber se; ver se; vou ver se
        talvez possa; talvez consiga; talvez eu possa; talvez eu vá; talvez vá; se calhar vou; se calhar consigo
        pode ser que eu vá; não estou certo se; não estou certa se; não estou seguro se; devo conseguir; será que
        na dúvida se; talvez eu consiga; quem sabe eu vá
    """,
    "must": """
        tenho que; tenho de; devo; preciso; preciso de; temos que; temos de; terei que; terei de; vou ter que
        vou ter de; precisamos; sou obrigado a; sou obrigada a
    """,
    "have": """
        tenho; temos; já tenho; terei; há; tenho já; estou com; estamos com; tô com; surgiu; surgiu-me; peguei
    """,
    "come": """
        ir; participar; comparecer; estar; estar lá; estar aí; estar presente; estar presentes; assistir; vir
        aparecer; juntar-me; me juntar; juntar-me a vocês; me juntar a vocês; juntar-me a vós; ir à reunião
        participar da reunião; participar na reunião; participar da sessão; participar do encontro
        participar no encontro; estar com vocês; estar convosco; entrar; me conectar; ligar-me; ligar; chegar
        ver vocês; vê-los; vos ver; acompanhar; fazer parte; tomar parte; aceitar; aceitar o convite; dizer sim
        marcar presença; ir lá; ir ao encontro; passar lá; estar disponível; vá; participe; lá; compareça
        acompanhar vocês
    """,
    "go": "fazer isso; ficar; sair; fazê-lo; conseguir; poder; dar",
    "refuse": """
        (tenho que|tenho de|devo|preciso|terei de|terei que|vou ter que|vou ter de|prefiro|sou obrigado a|sou obrigada a|vou|gostaria de|) (infelizmente|lamentavelmente|) (declinar|recusar|cancelar|faltar|desmarcar|dizer não|dizer que não|pular essa|passar desta vez|passar essa|me ausentar|ausentar-me|desistir|abrir mão|recusar o convite|declinar o convite|declinar do convite|passar a vez)
        declino (o convite|do convite|); recuso o convite; desta vez passo; dessa vez passo; passo desta vez
        vou passar; vou passar essa; eu passo; passo a vez; tô fora; estou fora; tou fora; to fora; sem mim
        fica para a próxima; fica pra próxima; fica para outra; fica pra outra; fica para outra vez
        fica pra outra vez; fica para uma próxima; fica para uma próxima vez; fica para outra altura
        fica para outro dia; deixa pra próxima; deixa para a próxima; deixemos para a próxima
        não (conte|contem|contes) (comigo|connosco|conosco|com a gente); não me (esperem|espere|esperes); outra vez
        outra vez será; noutra altura; outro dia; quem sabe outro dia; talvez outro dia; talvez da próxima
        talvez na próxima; talvez da próxima vez; talvez na próxima vez; talvez numa próxima; talvez outra vez
        talvez numa próxima vez; numa próxima; numa próxima vez; em outra ocasião; noutra ocasião; na próxima
        na próxima vez; da próxima vez; da próxima; para a próxima; pra próxima
        (surgiu|apareceu) (um imprevisto|algo|uma coisa|um compromisso|um problema|um contratempo)
        (tive|tenho|tenho já|já tenho|temos|já temos|houve) (um imprevisto|um compromisso|outro compromisso|outros planos|planos|compromissos|outra coisa|outros compromissos|algo marcado|um conflito|um contratempo|outra coisa marcada|compromisso|muito trabalho|muita coisa|coisas para fazer|a agenda cheia|um compromisso prévio|coisa marcada|programa) (nesse dia|esse dia|nesse horário|já|)
        outro compromisso; compromisso prévio; outros planos
        (estou|estarei|vou estar|estamos|estaremos|tô|ando|) (muito|já|bastante|infelizmente|) (ocupado|ocupada|ocupados|fora|ausente|de viagem|viajando|a viajar|de férias|doente|adoentado|adoentada|trabalhando|a trabalhar|no hospital|internado|internada|de cama|de plantão|sem tempo|longe|comprometido|comprometida|gripado|gripada|resfriado|resfriada|constipado|constipada|indisponível|cansado|cansada|atolado|atolada|enrolado|enrolada|de serviço|de baixa) (nesse dia|esse dia|nessa noite|essa semana|esta semana|no sábado|nesse fim de semana|)
        (eu|nós|a gente|) não (posso|poderei|poderemos|podemos|vou poder|vamos poder|consigo|conseguirei|vou conseguir|conseguimos|vamos conseguir|pode|vai poder|vai conseguir) (ir|participar|comparecer|estar|estar presente|vir|assistir|chegar|no sábado|sábado|desta vez|dessa vez|nesse dia|esta semana|essa semana|hoje|amanhã|ir lá|me juntar|aceitar|estar lá|infelizmente|)
        (eu|nós|) não (irei|vou|participarei|estarei|virei|comparecerei|vou estar|vou participar|vou ir|participo|compareço|iremos|estaremos|venho|vamos|estarei lá|estarei presente|estarei aí|estarei disponível|vou comparecer|vou aparecer)
        (gostaria|teria gostado|adoraria|queria|gostava) (muito|tanto|imenso|) (de ter ido|de poder ir|de poder|ter ido|de ter participado|poder|poder ir|mas não posso|mas não dá)
        quem me dera; quem dera; se pudesse iria; se eu pudesse iria; queria poder ir; em espírito; em pensamento
        estarei em espírito; (estou|estarei) convosco em pensamento; sem babá; sem ama
        não tenho (babá|com quem deixar as crianças|com quem deixar os miúdos); agenda cheia; minha agenda está cheia
        a minha agenda está cheia; (muito|demasiado) (ocupado|ocupada|cansado|cansada|doente|longe|tarde|caro)
        lamento não poder (ir|comparecer|participar|estar presente); sinto muito não poder (ir|comparecer|participar)
        peço desculpa pela ausência; peço desculpas pela ausência; desculpem a ausência; vou faltar; faltarei
        terei que faltar; não me sinto bem; não estou bem; não estou me sentindo bem; não me estou a sentir bem; passo
    """,
    "wish": """
        gostaria; gostaria de; gostaria muito de; adoraria; adorava; gostava de; gostava muito de; gostava
        queria muito; desejaria; gostaríamos de; adoraríamos; queria; quereria; teria prazer em; teria muito gosto em
    """,
    "busy": """
        fora; de viagem; viajando; a viajar; de férias; no estrangeiro; no exterior; fora da cidade; fora do país
        doente; adoentado; adoentada; gripado; gripada; resfriado; resfriada; constipado; constipada; com febre
        com gripe; ocupado; ocupada; ocupados; ausente; no hospital; internado; internada; no médico; no dentista
        trabalhando; a trabalhar; no trabalho; de plantão; num casamento; num funeral; num congresso
        numa conferência; de cama; em quarentena; na aula; em aula; em reunião; em outra reunião; noutra reunião
        na casa dos meus pais; em casa dos meus pais; de mudança; em mudanças; estudando; a estudar; indisposto
        indisposta; de serviço; com visitas; cuidando da minha mãe; a cuidar da minha mãe; cuidando das crianças
        comprometido; comprometida; indisponível; de turno
    """,
    "engaged": """
        (um|uma|o|a|meu|minha|outro|outra|uns|umas|os|as|) (consulta|consulta médica|consulta no médico|consulta no hospital|consulta no dentista|consulta marcada|médico|dentista|exame|exames|prova|provas|casamento|funeral|enterro|velório|cirurgia|operação|aniversário|festa|visita|visitas|hóspedes|reunião|reunião de trabalho|turno|plantão|voo|viagem|febre|gripe|enxaqueca|dor de cabeça|covid|resfriado|constipação|conferência|congresso|curso|aula|aulas|entrevista|entrevista de emprego|compromisso|compromissos|compromisso familiar|concerto|show|mudança|jantar|jantar de família|ensaio|batizado|evento|médica|emergência|prazo|trabalho para entregar|convidados|formatura|fisioterapia)
        trabalhar; estudar; ir ao médico; ir ao dentista; ir ao hospital; ir a um casamento; ir a um funeral
        ir trabalhar; ir para o trabalho
        cuidar (das crianças|dos meus filhos|da minha mãe|do meu pai|do meu filho|da minha filha|dos miúdos|dos netos|da minha avó)
        tomar conta (das crianças|dos meus filhos|dos miúdos|dos netos); viajar; ficar em casa; descansar
        acordar cedo; buscar (as crianças|meus filhos|meu filho|minha filha)
        levar (minha mãe|a minha mãe|meu pai|o meu filho|meu filho|minha filha) ao médico; fazer plantão
        sair mais cedo; terminar um trabalho; me mudar
    """,
    "time": """
        (no|na|neste|nesta|nesse|nessa|este|esta|próximo|próxima|todo|até|ao|aos|às|para|) (segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|sábados|domingos) (de manhã|à tarde|à noite|que vem|)
        hoje; amanhã; depois de amanhã; hoje à noite; esta noite; esta tarde; amanhã à (noite|tarde); nesse dia
        nessa noite; nessa tarde; nessa semana; nesse fim de semana; nessa data; a essa hora; nesse horário
        neste horário; nessa altura; nesse momento; desta vez; dessa vez; nesta ocasião; esta semana; essa semana
        este fim de semana; esse fim de semana; na próxima semana; semana que vem; na semana que vem; para a semana
        mês que vem; no próximo mês; no fim de semana; fim de semana; o dia todo; o fim de semana todo; a semana toda
        toda a semana; todo o fim de semana
        em (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
        até (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|tarde); então
        aí; ali; aqui; agora; agora mesmo; neste momento; no momento; atualmente; de momento; como sempre
        pontualmente; a horas; na hora; online; por telefone; pelo zoom; por zoom; na reunião; à reunião; na sessão
        no encontro; ao encontro; no grupo; nesta reunião; novamente; de novo; em breve; no natal; na páscoa
        este ano; esse dia; essa data; pessoalmente; à distância; de casa
    """,
    "past": """
        ontem; anteontem; na semana passada; semana passada; no mês passado; no ano passado; da última vez
        na última vez; no outro dia; há tempos; no sábado passado; sábado passado; atrás; ontem à noite
    """,
    "regret": """
        infelizmente; lamentavelmente; desculpe; desculpa; desculpem; desculpas; as minhas desculpas
        minhas desculpas; peço desculpa; peço desculpas; me desculpe; me desculpem; mil desculpas; lamento
        lamento muito; lamento imenso; lamento informar que; lamento dizer que; lamento mas; sinto muito
        sinto muito mas; sinto muito dizer que; pena; que pena; é uma pena; é pena; uma pena; tristemente
        com pena minha; com pesar; com muita pena; receio que; temo que; receio; temo; perdão; perdoe; perdoem; poxa
        puxa; sorry; a contragosto; por azar; azar; foi mal; 😢; 😭; 🙁; 😞; 😔; :(; :-(; fico triste; tenho pena
    """,
    "thanks": """
        obrigado; obrigada; muito obrigado; muito obrigada; obrigadão; obrigadinho; obrigadinha; obg; valeu; agradeço
        agradecido; agradecida; grato; grata; agradeço o convite; agradeço pelo convite; agradeço imenso
        obrigado a todos; obrigado pela (lembrança|informação|mensagem|atenção|organização|convocação)
        obrigado pelo (convite|aviso|lembrete|contato|email|e-mail|vosso convite|seu convite)
        obrigada pelo (convite|aviso|lembrete|contato|email|e-mail|vosso convite|seu convite)
        obrigada pela (lembrança|informação|mensagem|atenção|organização)
        obrigado por (perguntar|me convidar|convidar|tudo|avisar|me avisar|lembrar|pensar em mim)
        obrigada por (perguntar|me convidar|convidar|tudo|avisar|me avisar|lembrar|pensar em mim)
        muito obrigado pelo convite; muito obrigada pelo convite; obrigado mesmo assim; obrigada mesmo assim
        obrigado na mesma; olá; oi; oi gente; oi pessoal; olá a todos; bom dia; boa tarde; boa noite; caro; cara
        caros; prezado; prezada; prezados; querido; querida; queridos; cumprimentos; melhores cumprimentos
        atenciosamente; cordialmente; abraço; abraços; um abraço; beijo; beijos; bjs; beijinhos; saudações; até logo
        até mais; até breve; até já; tchau; adeus; bom fim de semana; bom encontro; boa reunião; divirtam-se
        boa sorte; bom trabalho; tenha um bom dia; tenham um bom dia; pessoal; gente; amigos; todos; 🙏; ❤; 😊; 🙂; 😀; 😃
        😁; 😄; 🎉; 🥳; :); :-); )
    """,
    "filler": """
        bem bem; bom bom; pois; pois é; ah; oh; ai; eh; hum; hmm; uh; então aí; na verdade; de verdade; realmente
        mesmo; muito; tanto; também; só; apenas; somente; simplesmente; até; ainda; já; tudo; pessoalmente
        sinceramente; francamente; honestamente; para ser sincero; para ser sincera; para ser honesto
        para ser honesta; para falar a verdade; a dizer a verdade; por minha parte; da minha parte; confirmo que
        informo que; venho confirmar que; queria dizer que; gostaria de dizer que; gostaria de informar que
        por favor; pf; pfv; que; de; o; a; os; as; um; uma; do; da; dos; das; no; na; ao; à; em; com; por; para; pra
        pro; me; te; lhe; nos; vos; meu; minha; seu; sua; nosso; nossa; e; feliz; contente; super; reunião; sessão
        encontro; grupo; convite; compromisso lá; evento; bastante; demais; mais; tão; imenso; igualmente; gente boa
        lá mesmo; comigo; tempo; junto; viu; né; tá; aliás; claramente; dela; dele; imensa
    """,
    "ask": """
        quando; onde; quem é; o que; que horas; a que horas; como; quanto; quantos; quantas; qual; quais; por quê
        cadê; quê
    """,
    "if": """
        se; só se; somente se; apenas se; desde que; a menos que; a não ser que; contanto que; com a condição de
        na condição de; sob a condição de; caso; exceto se; salvo se; exceto; salvo; enquanto; dependendo de
        dependendo do; dependendo da; depende de; depende do; depende da; depende se; conforme; consoante; no caso de
        em caso de; sujeito a; supondo que; assumindo que; mas só se; não se; só aos; só quando; apenas aos
        apenas quando; só nos; só no; a depender de; a depender do; a depender da; quando houver; desde que não
    """,
    "polite": """
        se (não se importarem|não se importar|não te importas|estiver tudo bem|estiver bem|estiver tudo certo|ainda houver vaga|ainda houver lugar|houver vaga|houver lugar|tiver vaga|quiserem|quiser|quiseres|não for incômodo|não for incómodo|me permitem|me permite|for ok)
        se não me engano; se bem me lembro; se não estou enganado; se for sincero; me avise se; me avisem se
        avise se; avisem se; avisa se; diga se; digam se; mesmo se; mesmo que; como se; eu aviso se; aviso se
        se precisar; se precisarem; se necessário; ainda que
    """,
    "but": """
        mas; porém; porem; contudo; entretanto; todavia; no entanto; embora; apesar de; apesar disso; só que
        exceto que; em vez de; em vez disso; ao contrário; por outro lado; mas sim
    """,
    "and": """
        porque; pois eu; já que; visto que; uma vez que; dado que; por isso; portanto; então eu; como; devido a
        por causa de; por causa do; por causa da; logo; assim; além de
    """,
    "instead": """
        espera; espere; esperem; espera aí; opa; ops; quero dizer; quis dizer; queria dizer; digo; ou melhor
        pensando bem; pensando melhor; correção; corrigindo; mudança de planos; mudança de plano; mudei de ideia
        mudei de ideias; mudei de opinião; afinal; no fim; esqueçam; esquece; esqueça; me enganei; enganei-me
        ignorem; atualização; ps; na real; melhor dizendo
    """,
    "true": "verdade; certo; correto; correcto; assim; exato; o caso; verdadeiro; isso; bem; possível; óbvio",
    "false": "falso; mentira; errado; incorreto; incorrecto; inexato; equivocado; uma mentira; um erro; inverdade",
    "moderate": """
        moderar; conduzir; liderar; facilitar; presidir; dirigir; mediar
        moderar (a sessão|a reunião|o encontro|a próxima|o próximo|esta|essa|o grupo|a próxima sessão|a próxima reunião|o próximo encontro|no sábado)
        conduzir (a sessão|a reunião|o encontro|a próxima|o próximo|esta|essa|o grupo|a próxima sessão|a próxima reunião|o próximo encontro)
        ser (o moderador|a moderadora|moderador|moderadora|o anfitrião|a anfitriã|o mediador); modero; moderarei
        conduzo; conduzirei; a moderação; assumir a moderação; fazer a moderação; me voluntariar; voluntariar-me
        ser voluntário; ser voluntária; voluntário; voluntária; me oferecer para moderar; ficar com a moderação
    """,
    "do_it": """
        fazer eu; assumir; tratar disso; encarregar-me; me encarregar; cuidar disso; ficar responsável; faço eu
        eu faço; faço isso; eu faço isso; eu assumo; assumo; trato disso; eu trato disso; cuido disso; eu cuido disso
        me ofereço; ofereço-me; me oferecer; oferecer-me; substituir; pegar essa; pego essa; fico com essa
        fico com esta; ficar com esta; pode deixar comigo; deixa comigo; deixem comigo
    """,
    "hand_over": """
        (outra pessoa|outro|alguém mais) (pode|poderia|podia|deve|tem que) (fazer|moderar|conduzir|assumir|fazer isso|substituir-me|me substituir)
        pode outra pessoa (fazer|moderar|conduzir|assumir); passar (a vez|a minha vez|a moderação|o lugar)
        passo (a moderação|o lugar|a minha vez); ceder (a vez|a minha vez|o lugar|o meu lugar)
        cedo (a vez|a minha vez|o lugar|o meu lugar); arranjem outra pessoa; encontrem outra pessoa
        procurem outra pessoa; desistir de moderar; desisto de moderar; abro mão da moderação; deixar a moderação
        deixo a moderação; já não posso moderar; afinal não posso moderar; não posso mais moderar
    """,
    "partly": """
        atrasado; atrasada; um pouco atrasado; um pouco atrasada; com atraso; um pouco de atraso; mais tarde
        um pouco mais tarde; tarde; um pouco tarde; minutos de atraso; sair mais cedo; sair antes; não todo o tempo
        só um pouco; só uma parte; a primeira parte; só por telefone; chegar atrasado; chegar atrasada
    """,
    "neutral": """
        sem problema; sem problemas; não há problema; não tem problema; não faz mal; não se preocupe
        não se preocupem; não te preocupes; não importa; de nada; por nada; não só; não apenas; ninguém; sem pressa
        não há pressa; não esqueçam; não esqueça; recebido; entendido; anotado; boa pergunta; não é nada
        não foi nada; imagina; não hesite; não hesitem; nada mal; nada de mais
    """,
}
