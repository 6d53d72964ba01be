"""Spanish words and phrases by what they are (names in `phrasing_lexicon.KINDS`)."""

from __future__ import annotations

WORDS = {
    "yes": """
        sí; sip; sep; siii; sí sí; sí claro; sí gracias; sí por favor; sí por supuesto; sí desde luego; sí seguro
        sí quiero; sí puedo; sí voy; sí voy a ir; sí que sí; claro que sí; por supuesto que sí; desde luego que sí
        creo que sí; pienso que sí; yo creo que sí; supongo que sí claro; me parece que sí; diría que sí; digo que sí
        yo digo que sí; es un sí; un sí rotundo; mi respuesta es sí; que sí; pues sí; ah sí; ya lo creo; cómo no
        como no; con gusto; con mucho gusto; con placer; encantado; encantada; encantados; de mil amores; de acuerdo
        estoy de acuerdo; totalmente de acuerdo; estoy totalmente de acuerdo; trato hecho; hecho; acepto; aceptado
        acepto la invitación; acepto encantado; acepto encantada; confirmo; confirmado; confirmada; apruebo
        es verdad; es cierto; es correcto; es así; así es; eso es; eso es verdad; eso es cierto; eso es correcto
        exacto; exactamente; correcto así es; afirmativo; efectivamente; en efecto; sin duda; sin duda alguna
        sin lugar a dudas; sin problema; ningún problema; sin falta; dale; vale sí; va; venga; órale; sale
        yo también; nosotros también; me apunto; nos apuntamos; apúntame; apúntenme; apuntadme; anótame; anótenme
        inscríbeme; hagámoslo; vamos; adelante; siempre; cuando quieras; obvio; obvio que sí; seguro que sí
        tienes razón; tiene razón; 👍; ✅; ✔; 🙌; 👌; 💯; +1; 🙋; simón; sipi; yes; a huevo
    """,
    "rhetorical": """
        por qué no; y por qué no; cómo decir que no; cómo no; quién diría que no; cómo podría negarme; cómo negarme
    """,
    "surely": """
        claro; por supuesto; desde luego; seguro; seguramente que sí; definitivamente; absolutamente; totalmente
        ciertamente; indudablemente; naturalmente; evidentemente; obviamente; faltaría más; faltaba más
        completamente; segurísimo
    """,
    "ack": """
        ok; okay; okey; vale; bien; muy bien; está bien; perfecto; genial; bueno; excelente; estupendo; muy bueno
        listo; bueno vale; de acuerdo gracias; oki; sale pues
    """,
    "soft": """
        correcto; cierto; verdad; presente; libre; disponible; buena idea; gran idea; excelente idea; interesado
        interesada; verdadero; dispuesto; dispuesta
    """,
    "good": """
        (suena|eso suena|me suena|suena muy|me parece|eso me parece|parece|me parece muy) (bien|muy bien|genial|estupendo|perfecto|fantástico|divertido|interesante|bueno|una buena idea|excelente|buena idea|fenomenal|una gran idea)
        (eso|ese día|la hora|la fecha|el sábado|) (me|nos) (viene|va|queda|funciona|conviene|encaja) (bien|muy bien|perfecto|genial|de maravilla|perfectamente|estupendo|)
        me (encantaría|gustaría|gustaría mucho|gusta la idea|parece perfecto|apetece|apetece mucho|apetecería|interesa|gusta|encanta|gusta mucho|gusta muchísimo|encantaría eso) (ir|asistir|participar|estar|unirme|ir mucho|eso|mucho|)
        nos (encantaría|gustaría) (ir|asistir|participar|estar|); me encanta; me gusta
        (sería|será|eso sería|eso estaría|estaría) (genial|estupendo|maravilloso|perfecto|un placer|fantástico|bueno|muy bueno|ideal|lindo|excelente|bonito|un honor|increíble|bien|muy bien)
        (tengo|con) muchas ganas (de ir|de veros|de verlos|de estar|); tengo ganas (de ir|de veros|de verlos|)
        con ganas; (lo|) (estoy deseando|estoy deseándolo|espero con ganas|espero con ilusión|espero con ansias)
        estoy deseando (ir|veros|verlos|verte|estar allí|que llegue|verlos a todos|veros a todos)
        no veo la hora (de ir|de veros|de verlos|de verlos a todos|); no puedo esperar
        no me lo (pierdo|perdería|perdería por nada|perdería por nada del mundo|pierdo por nada|pierdo por nada del mundo|quiero perder|voy a perder)
        no me lo perdería; no quiero perdérmelo; no puedo decir que no; no puedo negarme; no diré que no
        no digo que no; cómo decir que no
        (cuenta|cuenten|contad|puedes contar|pueden contar|podéis contar) (conmigo|con nosotros|con nosotras|con mi presencia|con mi asistencia)
        ahí me tienes
        (estoy|estamos) (dentro|dispuesto|dispuesta|disponible|disponibles|libre|libres|de acuerdo|a favor|seguro|segura|listo|lista|interesado|interesada|encantado|encantada|apuntado|apuntada)
        por mí (bien|perfecto|genial|vale|encantado|encantada|estupendo|sí); por mi parte (bien|perfecto|sí)
        será un placer; es un placer; un placer; nada me lo impedirá; allí que voy
    """,
    "coming": """
        voy; vamos; iré; iremos; voy a ir; vamos a ir; voy seguro; ahí voy; allá voy; estaré; estaremos
        (allí|ahí|allá) (estaré|estaremos|estoy|estamos|nos vemos|os veo|los veo|te veo)
        estaré (allí|ahí|presente|con vosotros|con ustedes|encantado|encantada|puntual)
        estaremos (allí|ahí|presentes); voy a estar (allí|ahí|); asistiré; asisto; asistiremos; participaré
        participo; participaremos; vendré; vengo; vendremos; acudiré; acudo; me uno; me uniré; me sumo; me sumaré
        me conectaré; me conecto; llamaré; llego; llegaré
        nos (vemos|veremos|vemos allí|vemos entonces) (entonces|allí|ahí|el sábado|el domingo|el lunes|el martes|el miércoles|el jueves|el viernes|mañana)
        (os|los|te|las) (veo|veré) (entonces|allí|ahí|el sábado|el domingo|el lunes|el martes|el miércoles|el jueves|el viernes|mañana)
        hasta (el sábado|el domingo|el lunes|el martes|el miércoles|el jueves|el viernes|mañana|entonces)
        confirmo (mi asistencia|asistencia|mi presencia|que voy|que iré|que asistiré|mi participación); no faltaré
        no fallaré; no voy a faltar; sin falta estaré; me presento; iremos los dos; estoy en camino
        voy en camino; tomo parte
    """,
    "no": """
        nop; nope; nel; no no; no gracias; no muchas gracias; no lo siento; no puedo lo siento; no creo; no lo creo
        no creo que sí; creo que no; pienso que no; yo creo que no; me parece que no; diría que no; digo que no
        me temo que no; temo que no; supongo que no; espero que no; claro que no; por supuesto que no
        desde luego que no; seguro que no; definitivamente no; absolutamente no; ciertamente no; obviamente no
        probablemente no; seguramente no; lamentablemente no; desgraciadamente no; desafortunadamente no
        por desgracia no; tristemente no; mejor no; preferiría no; prefiero no; preferiría que no; no realmente
        no mucho; no tanto; no demasiado; no exactamente; no precisamente; no del todo; no especialmente
        no particularmente; no esta vez; no en esta ocasión; no hoy; hoy no; mañana no; no mañana; esta vez no
        ahora no; todavía no; aún no; esta semana no; este sábado no; yo no; a mí no; nosotros no; nunca; nunca jamás
        jamás; nunca más; nunca en la vida; casi nunca; para nada; en absoluto; de ninguna manera; de ningún modo
        ni hablar; ni loco; ni loca; ni de broma; ni en sueños; ni pensarlo; ni modo; ni por asomo; qué va; que no
        pues no; ah no; en ningún caso; bajo ningún concepto; bajo ninguna circunstancia; imposible; es imposible
        me es imposible; me resulta imposible; me será imposible; será imposible; no es posible; no será posible
        no me es posible; no me será posible; no va a ser posible
        no es (verdad|cierto|correcto|así|el caso|para mí|lo mío|exacto)
        eso no es (verdad|cierto|correcto|así|el caso); eso es (falso|mentira|incorrecto|imposible)
        es (falso|mentira|incorrecto|un no)
        no me (interesa|apetece|gusta|viene bien|va bien|queda bien|conviene|gusta nada|gusta mucho|gustaría|encanta|parece|convence|va|llama la atención)
        no me gusta (eso|esa idea|la idea|)
        no estoy (interesado|interesada|disponible|libre|de acuerdo|seguro de eso|dispuesto|dispuesta)
        no estoy de acuerdo; en desacuerdo; estoy en desacuerdo; estoy en contra; en contra; me niego; rechazo
        rechazado; lo rechazo; lo dudo; lo dudo mucho; dudo que sí; odio (eso|); lo odio; detesto eso; no quiero
        no tengo (ganas|tiempo|interés); no tengo tiempo; sin ganas; sin interés; poco probable; es poco probable
        improbable; apenas; negativo; nada de eso; nada; tampoco; yo tampoco; ni yo; mi respuesta es no; es un no
        un no rotundo; 👎; ❌; 🚫; -1; nanai; nones; qué pena no; no podrá ser; no va a poder ser; no puede ser
        no hay manera; no se puede; no es lo mío; no va conmigo
    """,
    "lone_no": "n; falso; incorrecto; mentira; ausente; excusado; excusada; declino; rechazado; mal",
    "lone_yes": "s; y; ya",
    "no_or_not": "no",
    "not": "nunca; jamás; tampoco; ni; imposible; ya no; no creo que; no pienso; incapaz de; dudo que; no creo",
    "maybe": """
            (te|os|le|les) confirmo (el (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|mañana|luego|pronto|más tarde)
        quizá; quizás; quizas; tal vez; talvez; a lo mejor; acaso; puede; puede ser; puede que sí; puede que no
        puede que sí puede que no; podría ser; pudiera ser; es posible; posible; posiblemente; eventualmente
        puede que; no sé; no lo sé; no lo sé (aún|todavía|bien|con seguridad|seguro)
        no sé (aún|todavía|bien|muy bien|qué decir|si sí o no|la verdad); aún no (lo|) sé; todavía no (lo|) sé
        aún no lo sé; ni idea; no tengo (ni|) idea; no tengo ni la menor idea; no tengo claro; no lo tengo claro
        no estoy (seguro|segura|muy seguro|muy segura|del todo seguro|del todo segura|convencido|convencida) (aún|todavía|de eso|si|)
        no seguro; no es seguro; aún no estoy seguro; todavía no estoy seguro; todavía no estoy segura
        aún no estoy segura; estoy (indeciso|indecisa|dudando|en duda); indeciso; indecisa; tengo dudas
        lo estoy pensando; estoy pensándolo; me lo estoy pensando; me lo pienso; me lo pensaré; lo pensaré
        lo voy a pensar
        tengo que (pensarlo|ver|mirar|consultarlo|consultar|pensármelo|revisar mi agenda|mirar mi agenda|ver mi agenda|confirmar|preguntar)
        déjame (ver|pensar|pensarlo|consultarlo|revisar|mirar); déjenme (ver|pensar|pensarlo); ya veré; ya veremos
        veremos; a ver; vamos a ver; ya te diré; ya os diré; ya les diré; te aviso; les aviso; os aviso
        te digo luego; luego te digo; te confirmo luego; os confirmo; les confirmo luego; depende; eso depende
        todo depende; según; difícil de decir; es difícil de decir; difícil saberlo; no sabría decir
        no sabría decirte
        no puedo (decir|decirlo|asegurar|asegurarlo|confirmar|confirmarlo|prometer|prometer nada|decirlo con seguridad) (aún|todavía|)
        quién sabe; sabe dios; sí y no; ni sí ni no; más o menos; regular; a medias; 50/50; mitad y mitad; a veces
        algunas veces; de vez en cuando; en ocasiones; ocasionalmente; intentaré; lo intentaré; voy a intentarlo
        lo intento; trataré; haré lo posible; haré todo lo posible; haré lo que pueda; si es posible; de ser posible
        probablemente; probablemente sí; seguramente; es probable; muy probablemente; lo más probable; supongo
        supongo que sí; imagino que sí; espero que sí; eso espero; ojalá; ojalá pueda; en principio; en principio sí
        por confirmar; sin confirmar; pendiente; 🤷; 🤔; ni fu ni fa; igual sí; igual; aún no he decidido
        no he decidido; todavía no he decidido; no me decido; tentativo
    """,
    "likely": """
        probablemente; seguramente; quizá; quizás; tal vez; a lo mejor; posiblemente; ojalá; espero que; creo que
        supongo que; pienso que; es probable que; es posible que; puede que; en principio; me imagino que
        eventualmente; yo creo que
    """,
    "me": """
        yo; nosotros; nosotras; mi mujer y yo; mi marido y yo; mi esposa y yo; mi esposo y yo; los dos; las dos
        ambos; y yo; mi pareja y yo; mi amiga y yo; mi amigo y yo; conmigo; todos nosotros
    """,
    "other": """
        él; ella; ellos; ellas; usted; ustedes; tú; vosotros; eso; esto; aquello; ese; esa; este; esta; alguien
        nadie; todos
        mi (marido|mujer|hermano|hermana|hijo|hija|jefe|jefa|madre|padre|amigo|amiga|esposa|esposo|familia); quien
        que él; que ella
    """,
    "aux": "estoy; estamos; soy; somos; es; son; está; están; he; hemos; ha; han; hago; estar; ser; será",
    "was": """
        estaba; estuve; estábamos; era; fue; fui; tenía; tuve; había; hubiera; hubiese; habría; hubiéramos; dijo
        pude; pudo; quería; fueron; vino; vine
    """,
    "can": """
        puedo; podemos; podré; podremos; voy a poder; vamos a poder; voy a; vamos a; pienso; planeo; tengo previsto
        tengo pensado; quiero; queremos; puede; espero con ganas; estaré encantado de; estaré encantada de
        estoy encantado de; estoy encantada de; me alegra; me complace; seré capaz de; soy capaz de; consigo; logro
        pudo; estoy en condiciones de; tendré el gusto de
    """,
    "would": "podría; podríamos; debería; deberíamos",
    "might": """
        intentaré; intento; trataré de; trato de; voy a intentar; voy a tratar de; haré lo posible por
        haré todo lo posible por; espero; espero poder; no sé si; no sé aún si; aún no sé si; todavía no sé si
        no sé todavía si; no estoy seguro de; no estoy segura de; no estoy seguro si; no estoy segura si
        no estoy seguro de que; no estoy seguro de si; no estoy segura de si; no tengo claro si; a ver si; ver si
        quizá pueda; quizás pueda; tal vez pueda; puede que pueda; dudo si; duda si; puede que vaya; tal vez vaya
        quizás vaya; quizá vaya; a lo mejor voy; a lo mejor puedo
    """,
    "must": "tengo que; debo; tenemos que; debemos; hay que; he de; tendré que; me toca; necesito",
    "have": """
        tengo; tenemos; tengo ya; ya tengo; tendré; hay; me coincide con; coincide con; estoy con; sufro de
        me ha surgido; me surgió; ha surgido
    """,
    "come": """
        ir; asistir; venir; participar; estar; estar allí; estar ahí; estar presente; estar presentes; acudir; unirme
        unirnos; sumarme; acompañaros; acompañarlos; acompañarles; acompañarte; llegar; conectarme; llamar
        ir a la reunión; asistir a la reunión; formar parte; hacer acto de presencia; verlos; veros; verte; aceptar
        aceptar la invitación; estar con vosotros; estar con ustedes; tomar parte; ir allí; apuntarme; vaya; asista
        vayamos; acercarme; comparecer; quedar
    """,
    "go": "hacerlo; quedarme; salir; poder",
    "refuse": """
        (tengo que|debo|tendré que|voy a tener que|me veo obligado a|me veo obligada a|prefiero|) (lamentablemente|desgraciadamente|) (declinar|cancelar|rechazar|excusarme|rehusar|decir que no|decir no|pasar esta vez|faltar|ausentarme|renunciar|declinar la invitación|rechazar la invitación|perdérmelo|perdérmela)
        declino; declino la invitación; rechazo la invitación; paso de esto; yo paso; esta vez paso; paso esta vez
        sin mí; no (cuentes|cuenten|contéis) (conmigo|con nosotros); no me (esperes|esperen|esperéis); otra vez será
        otro día; otro día será; otra vez; en otra ocasión; en otro momento; otra ocasión; será en otra ocasión
        la próxima vez; la próxima; para la próxima; quizás la próxima vez; quizás otro día; quizás en otra ocasión
        tal vez la próxima vez; tal vez otro día; tal vez en otra ocasión; tal vez otra vez; la próxima vez será
        a la próxima; dejémoslo para otra ocasión
        (me|nos) (ha surgido|surgió|salió) (algo|un imprevisto|un compromiso|un contratiempo|una cosa|otra cosa|un problema)
        surgió (algo|un imprevisto); un imprevisto
        ya tengo (planes|un compromiso|otro compromiso|otros planes|algo|compromisos|compromiso|otra cosa|cosas que hacer|algo previsto)
        (tengo|tenemos) (planes|otro compromiso|otros planes|un compromiso|compromisos|un compromiso previo|otros compromisos|otra cosa|un conflicto|un conflicto de horario|mucho trabajo|mucho que hacer|cosas que hacer|la agenda llena) (ese día|esa noche|esa tarde|ya|)
        otros planes; otro compromiso; compromiso previo
        (estoy|estaré|voy a estar|estamos|estaremos|ando|) (muy|ya|bastante|) (ocupado|ocupada|ocupados|fuera|ausente|de viaje|de vacaciones|enfermo|enferma|liado|liada|trabajando|indispuesto|indispuesta|comprometido|comprometida|en el hospital|en cama|malito|malita|de baja|de guardia|sin tiempo|lejos|pillado|pillada|resfriado|resfriada)
        (no|) me (pillas|pilla|coge|agarra) (fuera|de viaje|trabajando|de vacaciones|ocupado|ocupada)
        no (puedo|podré|podremos|podemos|voy a poder|vamos a poder) (ir|asistir|venir|estar|participar|acudir|llegar|este sábado|el sábado|esta vez|ese día|esta semana|hacerlo|hoy|mañana|unirme|acompañaros|acompañarlos|)
        no (iré|asistiré|estaré|vendré|participaré|voy|vengo|asisto|voy a ir|voy a asistir|iremos|estaremos|acudiré|participo|llego|llegaré|vamos|vamos a ir|voy a estar|estaré disponible|estaré allí|estaré presente|puedo asistir)
        me (habría|hubiera|hubiese) (gustado|encantado) (ir|asistir|estar|mucho|poder ir|); me encantaría poder
        ojalá (pudiera|pudiese|pudiera ir|pudiera estar); si pudiera iría; quisiera pero
        (en espíritu|de corazón) con (vosotros|ustedes); os acompaño en espíritu
        no tengo (niñera|canguro|quien cuide|con quien dejar a los niños); no tengo con quien dejar a los niños
        mi agenda (está llena|no me lo permite)
        (demasiado|muy) (ocupado|ocupada|cansado|cansada|enfermo|enferma|lejos|tarde|caro)
        me lo (pierdo|perderé|voy a perder) (esta vez|); me (pierdo|perderé) (esta|ésta|esta sesión|esta reunión)
        lamento no poder (ir|asistir|estar|participar|acudir|); siento no poder (ir|asistir|estar|participar|acudir|)
        disculpad mi ausencia; disculpen mi ausencia; excusen mi ausencia; faltaré; voy a faltar
        no me encuentro bien; no me siento bien; me encuentro mal; me siento mal; no ando bien
    """,
    "wish": """
        me gustaría; me encantaría; quisiera; querría; desearía; nos gustaría; nos encantaría; me gustaría mucho
        gustaría; encantaría; me apetecería
    """,
    "busy": """
        fuera; de viaje; de vacaciones; en el extranjero; fuera de la ciudad; fuera del país; enfermo; enferma; malo
        mala; con gripe; con fiebre; resfriado; resfriada; ocupado; ocupada; ocupados; ausente; en el hospital
        en el médico; en el dentista; trabajando; en el trabajo; de guardia; en una boda; en un funeral
        en una conferencia; en un congreso; en cama; en cuarentena; en clase; en otra reunión; liado; liada
        con visitas; con la familia; en casa de mis padres; de mudanza; de baja; viajando; estudiando; indispuesto
        indispuesta; comprometido; comprometida; en obras
        cuidando de (mi madre|los niños|mis hijos|mi padre|mis nietos)
        cuidando a (mi madre|los niños|mis hijos|mi padre|mis nietos)
    """,
    "engaged": """
        (una|un|mi|el|la|otra|otro|unos|los|las|) (cita|cita médica|cita con el médico|cita con el dentista|cita en el hospital|cita en el médico|examen|exámenes|boda|funeral|entierro|operación|cirugía|cumpleaños|fiesta|visita|visitas|invitados|reunión|reunión de trabajo|turno|turno de noche|guardia|vuelo|viaje|fiebre|gripe|migraña|covid|resfriado|conferencia|congreso|curso|clase|clases|entrevista|entrevista de trabajo|compromiso|compromiso familiar|compromisos|compromiso previo|concierto|mudanza|cena|ensayo|comida familiar|médico|dentista|emergencia|bautizo|comunión|evento|consulta|dolor de cabeza)
        trabajar; estudiar; ir al médico; ir al dentista; ir al hospital; ir a una boda; ir a un funeral
        ir a trabajar; cuidar (a|de) (mis hijos|los niños|mi madre|mi padre|mis nietos|mi hijo|mi hija|mi abuela)
        cuidar a los niños; viajar; quedarme en casa; descansar; madrugar
        recoger a (mis hijos|los niños|mi hijo|mi hija|mi madre); ir al trabajo; atender a mi madre; mudarme
        salir de viaje; hacer guardia
    """,
    "time": """
        (el|este|ese|próximo|cada|los|hasta el|para el|del|) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|sábados|domingos) (por la mañana|por la tarde|por la noche|próximo|que viene|)
        hoy; mañana; pasado mañana; esta noche; esta tarde; esta mañana; mañana por la (noche|tarde|mañana); ese día
        esa noche; esa tarde; esa semana; ese fin de semana; esa fecha; esas fechas; a esa hora; en ese momento
        en esa fecha; esos días; ese rato; esta vez; en esta ocasión; esta semana; este fin de semana; este finde
        la semana que viene; la próxima semana; el próximo sábado; el mes que viene; el próximo mes; el fin de semana
        todo el día; todo el fin de semana; toda la semana
        en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
        hasta (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|tarde|las)
        entonces; allí; ahí; aquí; allá; ahora; ahora mismo; en este momento; actualmente; como siempre; puntual
        a tiempo; en línea; online; por teléfono; por zoom; a la reunión; a la sesión; al encuentro; al grupo
        a esta reunión; a la cita; a la próxima reunión; de nuevo; pronto; en navidad; en semana santa; este año
        este mes; desde casa; en persona; de manera virtual
    """,
    "past": """
        ayer; anteayer; la semana pasada; el mes pasado; el año pasado; la última vez; el otro día; hace tiempo
        el sábado pasado; el domingo pasado; antes de ayer; anoche
    """,
    "regret": """
        lamentablemente; desgraciadamente; desafortunadamente; por desgracia; lo siento; lo siento mucho
        lo siento muchísimo; lo siento pero; siento; siento decir que; siento mucho; lo lamento; lamento
        lamento mucho; lamento decir que; perdón; perdona; perdonad; perdonen; disculpa; disculpad; disculpen
        disculpe; mis disculpas; una pena; qué pena; es una pena; qué lástima; lástima; una lástima; es una lástima
        me temo que; tristemente; infelizmente; con pesar; muy a mi pesar; a mi pesar; sintiéndolo mucho; me da pena
        me da mucha pena; mil disculpas; sorry; 😢; 😭; 🙁; 😞; 😔; :(; :-(; vaya
    """,
    "thanks": """
        gracias; muchas gracias; mil gracias; muchísimas gracias; gracias a todos
        gracias por (la invitación|invitarme|vuestra invitación|su invitación|tu invitación|avisar|la información|el recordatorio|todo|preguntar|el mensaje|pensar en mí|organizarlo|el aviso|escribir|contar conmigo)
        muchas gracias por (la invitación|invitarme|vuestra invitación|su invitación|tu invitación|avisar|la información|el recordatorio|todo|el mensaje)
        te lo agradezco; se lo agradezco; os lo agradezco; agradezco la invitación; agradecido; agradecida
        gracias de todas formas; gracias de todos modos; gracias igualmente; hola; buenas; buenos días; buenas tardes
        buenas noches; hola a todos; estimado; estimada; estimados; querido; querida; queridos; saludos; un saludo
        saludos cordiales; cordialmente; atentamente; un abrazo; abrazos; besos; un beso; besitos; hasta luego
        hasta pronto; adiós; chao; chau; nos vemos; nos vemos pronto; que lo paséis bien; que lo pasen bien
        que os vaya bien; que les vaya bien; pasadlo bien; suerte; buena suerte; buen día; buen fin de semana
        feliz día; ánimo; amigos; compañeros; todos; 🙏; ❤; 😊; 🙂; 😀; 😃; 😁; 😄; 🎉; 🥳; :); :-); )
    """,
    "filler": """
        pues; bueno pues; ah; oh; ay; eh; uf; mm; hmm; este; la verdad; la verdad es que; de verdad; en verdad
        realmente; muy; mucho; también; tan; tanto; solo; sólo; sólo que; simplemente; incluso; aún; todavía; ya
        todo; siempre; personalmente; sinceramente; francamente; para ser sincero; para ser sincera; a decir verdad
        en realidad; de hecho; por mi parte; os confirmo que; les confirmo que; te confirmo que; confirmo que
        os informo que; les informo que; quería decir que; por favor; porfa; porfavor; que; de; el; la; los; las; un
        una; unos; del; al; a; en; con; por; para; me; te; se; lo; le; les; os; nos; mi; su; tu; y; feliz; contento
        contenta; genial; súper; super; reunión; sesión; encuentro; grupo; invitación; cita; evento; momento; caso
        además; bastante; demasiado; algo; allí mismo; más; muchísimo; tenía; así que; esa; eso; igualmente
    """,
    "ask": """
        qué; cuándo; cuando es; dónde; donde; quién; cómo; cuánto; cuánta; cuántos; cuál; cuáles; a qué hora; por qué
    """,
    "if": """
        si; solo si; sólo si; solamente si; siempre que; siempre y cuando; a menos que; a no ser que; salvo que
        excepto si; salvo; con tal de que; con la condición de que; a condición de que; siempre que sea; mientras
        mientras no; depende de; dependiendo de; depende si; según; según si; en caso de que; en caso de
        en función de; sujeto a; suponiendo que; solo los; sólo los; solo cuando; sólo cuando; pero solo si; no si
        cuando haya; solo el; sólo el; excepto; menos si; si es que; únicamente si; en cuanto; tan pronto
    """,
    "polite": """
        si (os parece|les parece|te parece|le parece) (bien|); si no (os|les|te|le) (importa|molesta)
        si (puede ser|está bien|queda sitio|hay sitio|hay lugar|queda lugar|se puede|quieres|queréis|quieren|quiere|gustas|gustan)
        si todavía hay (sitio|lugar); si no recuerdo mal; si no me equivoco; si soy sincero; si soy sincera
        avísame si; avisadme si; avísenme si; dime si; decidme si; díganme si; aunque sea; como si; os aviso si
        les aviso si; si acaso; si hace falta; si es necesario; ver si
    """,
    "but": """
        pero; sin embargo; aunque; no obstante; en cambio; sino; excepto que; solo que; mas; ahora bien; con todo
        a pesar de; en vez de; en lugar de; eso sí
    """,
    "and": """
        porque; ya que; pues que; puesto que; como; debido a; por eso; por lo que; por tanto; así; dado que; e
        además de
    """,
    "instead": """
        espera; esperad; esperen; un momento; perdón quise decir; quise decir; quiero decir; digo; mejor dicho
        pensándolo bien; pensándolo mejor; corrección; rectifico; cambio de planes; cambio de plan
        he cambiado de opinión; cambié de opinión; cambié de idea; he cambiado de idea; al final; olvidad lo anterior
        olvida lo anterior; olvídalo; me equivoqué; me he equivocado; ups; actualización; ps; en realidad
    """,
    "true": "verdad; cierto; correcto; así; exacto; el caso; verdadero; bien; posible",
    "false": "falso; mentira; incorrecto; erróneo; inexacto; equivocado; una mentira; un error",
    "moderate": """
        moderar; dirigir; conducir; facilitar; presidir
        moderar (la sesión|la reunión|la próxima|esta|esta sesión|esta reunión|el encuentro|el grupo|el sábado|la próxima sesión|la próxima reunión|la siguiente)
        dirigir (la sesión|la reunión|la próxima|esta|esta sesión|esta reunión|el encuentro|el grupo|la próxima sesión|la próxima reunión)
        ser (el moderador|la moderadora|moderador|moderadora|el anfitrión|la anfitriona); modero; moderaré; dirijo
        dirigiré; la moderación; encargarme de la moderación; hacerme cargo de la moderación
        ofrecerme como voluntario; ofrecerme como voluntaria; ser voluntario; ser voluntaria; voluntario; voluntaria
        de moderador; de moderadora
    """,
    "do_it": """
        encargarme; hacerlo yo; hacerlo; me encargo; me encargo yo; yo me encargo; lo hago; lo hago yo; lo haré
        lo haré yo; me ocupo; me ofrezco; ofrecerme; hacerme cargo; ocuparme; cubrirlo; sustituir; tomar el relevo
        lo tomo; me ofrezco yo; encargarme de esto
    """,
    "hand_over": """
        (otra persona|alguien más|otro) (puede|podría|debería|tiene que|que) (hacerlo|moderar|encargarse|dirigir|encargue|lo haga)
        puede otra persona (hacerlo|moderar|encargarse|dirigir)
        puede alguien más (hacerlo|moderar|encargarse|dirigir); ceder (el turno|mi turno|el puesto|mi lugar)
        cedo (el turno|mi turno|el puesto|mi lugar); dejar (la moderación|de moderar); dejo la moderación
        buscad a otra persona; busquen a otra persona; renunciar a moderar; renuncio a moderar; ya no puedo moderar
        al final no puedo moderar
    """,
    "partly": """
        tarde; un poco tarde; con retraso; un poco de retraso; algo tarde; más tarde; un poco más tarde; llegar tarde
        llegaré tarde; irme antes; salir antes; no toda la sesión; solo un rato; sólo un rato; un rato
        la primera parte; unos minutos tarde; solo por teléfono
    """,
    "neutral": """
        no hay problema; no pasa nada; no te preocupes; no os preocupéis; no se preocupen; no hay de qué; de nada
        no importa; no solo; no sólo; nadie; no hay prisa; no olvidéis; no olvides; no olviden; recibido; entendido
        anotado; buena pregunta; no es para tanto; no hace falta; no hay nada; no es nada; sin novedad; no dudes
        no duden
    """,
}
