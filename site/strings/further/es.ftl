### es

## Cuadros

matrix-svg = Guardar la imagen
matrix-csv = Guardar la hoja
matrix-docx = Guardar para Word
matrix-tools = Guardar o imprimir: { $table }
matrix-filters = Filtrar: { $table }
matrix-search = Buscar una disposición
matrix-any = { $column }: todos
matrix-lacking = Solo las disposiciones sin
matrix-no = Sin: { $column }
matrix-count = { $shown } filas de { $count }.
matrix-none = Ninguna fila pasa estos filtros.
matrix-explained = Qué significan las columnas, los grados y los signos
matrix-grades = Grados
table-name-offences = delitos
table-name-powers = facultades
lacking-mental = Sin elemento mental
lacking-furtherPurpose = Sin fin ulterior
lacking-unlawfulness = Sin «sin derecho»
lacking-harm = Sin umbral de daño
lacking-defence = Sin excepción
lacking-researchSafe = Investigación no protegida
lacking-authorisation = Sin juez
lacking-threshold = Sin umbral
lacking-necessity = Sin necesidad
lacking-scope = Sin límite de delitos
lacking-specific = Sin objetivo concreto
lacking-timeLimit = Sin plazo
lacking-notice = Sin aviso
lacking-secrecyLimited = Silencio sin fin
lacking-remedy = Sin recurso
lacking-oversight = Sin control
lacking-dataProtection = Sin protección de datos
lacking-erasure = Sin destrucción
about-mental = Lo que la persona debe querer o saber para que el acto sea delito. «ninguno»: ninguna palabra del texto lo dice.
about-furtherPurpose = Un fin más allá del acto mismo, como «para causar un daño».
about-unlawfulness = Palabras que dejan fuera la conducta lícita, como «sin derecho» o «sin excusa legítima».
about-harm = La gravedad que debe tener el daño para que el acto sea delito.
about-defence = Una excepción o defensa que el propio texto nombra.
about-researchSafe = Palabras que dejan fuera del delito la investigación y las pruebas de seguridad de buena fe.
about-grade = Cuánto ciñen al delito sus palabras, todos los elementos juntos.
about-authorisation = Un juez, tribunal u otro órgano independiente que debe consentir de antemano.
about-threshold = Los motivos que ha de haber, como una sospecha razonable, antes de usar la facultad.
about-necessity = Palabras que hacen de la facultad un último recurso o un recurso proporcionado.
about-scope = Para qué delitos o fines puede usarse la facultad.
about-specific = Si la persona, el lugar o el aparato deben nombrarse.
about-timeLimit = Un fin: cuánto dura la facultad o su orden.
about-notice = Si se avisa a la persona afectada, enseguida o después.
about-secrecyLimited = Donde se impone silencio: si tiene fin, o si un juez puede ponérselo.
about-remedy = Un juez o una queja abiertos a la persona afectada.
about-oversight = Un órgano que revisa el uso de la facultad o da cuenta de él.
about-dataProtection = Reglas sobre lo que puede hacerse con los datos que la facultad obtiene.
about-erasure = Cuándo debe destruirse lo obtenido.
about-grades = fuerte: intención con un fin ulterior o una prueba de ilicitud y un límite; medio: intención con algún límite; débil: una culpa menor, o una intención que no alcanza a cada parte; ninguno: ni una palabra sobre la culpa.
about-states = Una marca: las palabras están. Medio disco: están en parte, o se dejan a elección. Un cuadro tachado: se buscaron y no se hallaron. Una raya: la pregunta no se plantea.
brief-not-advice = Lo que dice trata de las palabras; no es asesoramiento jurídico.
matrix-legend = Qué significan los signos
matrix-provision = Disposición
matrix-title = Título
matrix-print = Imprimir
matrix-scroll = Cuadro; se desplaza de lado donde es más ancho que la pantalla
matrix-more = { $count ->
    [one] Mostrar la fila restante
   *[other] Mostrar más de las { $count } filas restantes
}
table-offences = { $count ->
    [one] { $count } delito
   *[other] { $count } delitos
}
table-powers = { $count ->
    [one] { $count } facultad
   *[other] { $count } facultades
}
table-offences-hint = Qué dice cada delito de la voluntad de quien lo comete, y qué calla. Elija una casilla para ir a sus palabras.
table-powers-hint = Qué garantías lleva cada facultad en sus propias palabras o toma de un artículo que lo dice. Elija una casilla para ir a sus palabras.
table-offences-empty = Ninguna disposición de este texto se leyó como creadora de un delito.
table-powers-empty = Ninguna disposición de este texto se leyó como otorgante de una facultad.
column-mental = Elemento subjetivo
column-furtherPurpose = Ánimo ulterior
column-unlawfulness = Ilegitimidad
column-harm = Umbral de daño
column-defence = Excepción
column-researchSafe = Investigación protegida
column-grade = Grado
column-authorisation = Juez
column-threshold = Umbral
column-necessity = Necesidad
column-scope = Delitos abarcados
column-specific = Objeto concreto
column-timeLimit = Plazo
column-notice = Notificación
column-secrecyLimited = Reserva con término
column-remedy = Recurso
column-oversight = Control
column-dataProtection = Protección de datos
column-erasure = Destrucción
value-none = ninguno
value-none-partly = no en todo
value-purpose = ánimo
value-intent = dolo
value-knowledge = conocimiento
value-recklessness = temeridad
value-negligence = culpa
value-implied = implícito
value-weak = débil
value-moderate = medio
value-strong = fuerte
value-optional = facultativo
value-elsewhere = en otro lugar

## Comparar versiones

compare-rounds = Rondas, de la más antigua a la más reciente
compare-current = el texto de esta página
compare-earlier = Poner antes
compare-remove = Quitar
compare-add = Añadir una versión anterior…
compare-paste = Pegar una versión anterior
compare-paste-label = Texto de la versión anterior
compare-paste-add = Añadir
compare-empty = Añada una versión anterior para ver, disposición por disposición, qué cambió y qué efecto tuvo en las garantías y las observaciones. Nada sale de este equipo.
compare-verdict-better = Mejor
compare-verdict-worse = Peor
compare-verdict-mixed = Mejor en partes, peor en otras
compare-verdict-unclear = Cambiado, sin juzgar
compare-verdict-unchanged = No cambió nada de importancia
compare-articles = Por artículo:
compare-unjudged = { $count ->
    [one] Una disposición cambiada no se juzgó.
   *[other] { $count } disposiciones cambiadas no se juzgaron.
  }
compare-not-judged = Cambiado, sin juzgar si es mejor o peor.
compare-only-moved = { $count ->
    [one] Una disposición solo se renumeró o se movió
   *[other] { $count } disposiciones solo se renumeraron o se movieron
  }
compare-state-unclear = cambiado, sin juzgar
compare-step = Qué rondas
compare-whole = De la primera ronda a la última
compare-save-docx = Guardar como cuadro de Word
compare-save-html = Guardar como página
compare-save-markdown = Guardar como Markdown
compare-save-csv = Guardar como hoja de cálculo
compare-save-json = Guardar como JSON
compare-overview = Qué fue de cada artículo
compare-overview-cut = { $count ->
    [one] { $count } artículo más está en el cuadro de abajo y en los archivos guardados.
   *[other] { $count } artículos más están en el cuadro de abajo y en los archivos guardados.
}
compare-state-absent = no existe
compare-state-same = igual
compare-state-changed = cambiado, ni mejor ni peor
compare-state-worse = un retroceso
compare-state-better = un avance
compare-state-mixed = ambas cosas
compare-state-added = nuevo
compare-state-deleted = suprimido
compare-point-worse = { $count ->
    [one] { $count } retroceso
   *[other] { $count } retrocesos
}
compare-point-better = { $count ->
    [one] { $count } avance
   *[other] { $count } avances
}
compare-point-open = { $count ->
    [one] { $count } observación
   *[other] { $count } observaciones
}
compare-effects = Qué hicieron los cambios
compare-filters = Filtrar los cambios
compare-direction = Qué efectos
compare-direction-changes = Todo lo que cambió
compare-direction-worse = Retrocesos
compare-direction-better = Avances
compare-direction-safeguards = Solo garantías
compare-direction-findings = Observaciones nuevas o resueltas
compare-direction-open = Observaciones aún abiertas
compare-severity = Gravedad
compare-severity-all = Todas las gravedades
compare-words = Buscar en los efectos
compare-count = { $count ->
    [0] Ningún efecto pasa los filtros.
    [one] { $count } efecto
   *[other] { $count } efectos
}
compare-column-provision = Disposición y cambio
compare-column-effect = Efecto
compare-column-severity = Gravedad
compare-column-happened = Qué ocurrió
compare-change-added = nueva
compare-change-deleted = suprimida
compare-change-reworded = reformulada
compare-change-renumbered = renumerada
compare-change-moved = trasladada
compare-change-split = dividida
compare-change-merged = fusionada
compare-kind-lost = perdida
compare-kind-weakened = debilitada
compare-kind-changed = cambiada
compare-kind-strengthened = reforzada
compare-kind-gained = ganada
compare-kind-new-finding = observación nueva
compare-kind-open-finding = aún abierta
compare-kind-fixed-finding = observación resuelta
compare-words-title = { $count ->
    [one] Las palabras de { $count } disposición cambiada
   *[other] Las palabras de { $count } disposiciones cambiadas
}
compare-brackets = { $count ->
    [one] { $count } corchete aún abierto
   *[other] { $count } corchetes aún abiertos
}
compare-brackets-hint = Qué depende de cada uno: el texto con las palabras conservadas o suprimidas, o con cada alternativa, y qué efecto tiene frente a la primera opción.
compare-brackets-left = { $count ->
    [one] No se desarrolló { $count } corchete más
   *[other] No se desarrollaron { $count } corchetes más
}; tome las primeras decisiones y vuelva a mirar.
compare-keep = Conservar «{ $words }»
compare-strike = Suprimirlo
compare-choice-text = El texto con esta opción
compare-layout = Disposición de los cambios
compare-layout-inline = Cambios en línea
compare-layout-sides = Lado a lado

## La nota

brief-tools = Guardar o imprimir la nota
brief-docx = Guardar para Word
brief-html = Guardar la página
brief-print = Imprimir la nota
brief-hint = La nota trata de todo el texto. Deja fuera lo que usted descartó y no sigue ningún otro filtro.
brief-untitled = Proyecto
brief-what = { $kind } en { $languages }: { $count ->
    [0] no se hallaron artículos
    [one] { $count } artículo
   *[other] { $count } artículos
}, { $size } caracteres.
brief-kind-treaty = Redactado como tratado,
brief-kind-statute = Redactado como ley o proyecto de ley,
brief-kind-us-code = Redactado como ley del código de los Estados Unidos,
brief-kind-civil = Redactado como código de derecho civil,
brief-verdict = Veredicto
brief-verdict-blocker = No está listo con estas palabras: artículos con al menos un punto bloqueante: { $count } de { $all }.
brief-verdict-warning = No se halló ningún punto bloqueante; { $findings ->
    [one] { $findings } advertencia pide
   *[other] { $findings } advertencias piden
} antes una respuesta.
brief-verdict-advice = No se halló punto bloqueante ni advertencia; quedan { $findings } consejos.
brief-verdict-info = No se halló punto bloqueante ni advertencia; quedan { $findings } notas.
brief-verdict-clear = Ninguna regla halló nada en las palabras leídas. Eso no es un visto bueno.
brief-offences = De { $count ->
    [one] { $count } delito
   *[other] { $count } delitos
}, { $loose ->
    [one] { $loose } no está ligado
   *[other] { $loose } no están ligados
} a la intención de principio a fin.
brief-powers = De { $count ->
    [one] { $count } facultad
   *[other] { $count } facultades
}, falta un juez en { $judge }, un plazo en { $limit }, un aviso en { $notice } y un recurso en { $remedy }.
brief-grade-blocker = Cambiar primero ({ $count })
brief-grade-warning = Reforzar ({ $count })
brief-grade-advice = Considerar ({ $count })
brief-grade-info = Tener en cuenta ({ $count })
brief-grade-clear = Nada hallado ({ $count })
brief-more = { $articles } y { $count } más
brief-clauses = { $count ->
    [one] La cláusula que cambiar primero
   *[other] Las { $count } cláusulas que cambiar primero
}
brief-put = Palabras que poner ahí:
brief-places = y { $count ->
    [one] { $count } lugar más
   *[other] { $count } lugares más
}
brief-further = { $count ->
    [one] { $count } artículo más tiene un punto bloqueante; está en el informe completo.
   *[other] { $count } artículos más tienen puntos bloqueantes; están en el informe completo.
}
brief-unchecked = Lo que no se comprobó
brief-unread = Ninguna parte de este texto estaba en una lengua que el verificador lea.
brief-all-read = Se leyó cada pasaje.
brief-outside = No se examinó: otras leyes, la jurisprudencia, ni si el texto concuerda con una constitución o un tratado.
brief-figures-title = Cifras
brief-figures = Puntos bloqueantes: { $blocker }. Advertencias: { $warning }. Consejos: { $advice }. Notas: { $info }. Delitos leídos: { $offences }. Facultades leídas: { $powers }.
brief-dismissed = { $count ->
    [one] { $count } hallazgo fue descartado por el lector y queda fuera.
   *[other] { $count } hallazgos fueron descartados por el lector y quedan fuera.
}
brief-made = { $day } · Clausecheck { $version } · reglas { $rules } · SHA-256 del texto { $sha256 }

## La ayuda

help-title = La ayuda
help-close = Cerrar la ayuda
help-marks = Marcas en el texto
help-severity = La gravedad
help-severity-blocker = Un hueco que cerrar antes de adoptar el texto.
help-severity-warning = Palabras que dejan mucho abierto; piden una respuesta.
help-severity-advice = Hay palabras mejores.
help-severity-info = Algo que saber; no se pide cambio.
help-signs = Signos en las tablas
help-state-present = Las palabras están, o las alcanza un artículo que lo dice.
help-state-partly = Las palabras están en parte, o se dejan a elección.
help-state-missing = Buscado y no hallado.
help-state-na = La pregunta no se plantea aquí.
help-roles = Papeles
help-roles-words = Un papel elige los temas de los hallazgos que se muestran. No cambia los hallazgos ni las tablas, y puede elegir otros temas en todo momento.
help-role-all = Todos los temas.
help-role-delegate = Elemento mental, alcance, cooperación, derechos, facultades, definiciones.
help-role-counsel = Elemento mental, términos vagos, definiciones, estructura, alcance.
help-role-analyst = Facultades, transparencia, datos, derechos, expresión, cooperación; empieza por las tablas.
help-role-industry = Facultades, transparencia, datos, cooperación, elemento mental.
help-role-researcher = Investigación de seguridad, elemento mental, términos vagos.
help-role-journalist = Expresión, transparencia, derechos, facultades, términos vagos.
help-terms = Vocabulario
term-chapeau = Encabezamiento
help-term-chapeau = Las palabras que abren una lista y valen para cada uno de sus puntos.
term-mental-element = Elemento mental
help-term-mental-element = Lo que una persona debe querer, saber o pasar por alto para que un acto sea delito: intención, conocimiento, temeridad, negligencia.
term-further-purpose = Fin ulterior
help-term-further-purpose = Un fin más allá del acto mismo, como «con ánimo de defraudar».
term-without-right = Sin derecho
help-term-without-right = Palabras que dejan fuera lo que alguien puede hacer lícitamente.
term-dual-criminality = Doble incriminación
help-term-dual-criminality = Ayuda a otro Estado solo por actos que son delito en ambos.
term-safeguard = Garantía
help-term-safeguard = Lo que limita una facultad: un juez, motivos, un plazo, aviso, recurso, control.
term-prior-authorisation = Autorización previa
help-term-prior-authorisation = Alguien independiente consiente antes de usarse la facultad.
term-threshold = Umbral
help-term-threshold = Los motivos que ha de haber, como una sospecha razonable.
term-gag = Silencio impuesto
help-term-gag = Un deber de no decir nada de una orden.
term-provision = Disposición
help-term-provision = Un artículo, sección, párrafo o punto del texto.
term-general-part = Parte general
help-term-general-part = Artículos que valen para todos los demás, como el que exige intención para cada delito.
term-fingerprint = Huella
help-term-fingerprint = Cómo una decisión vuelve a hallar su hallazgo en el proyecto siguiente: la regla, el lugar y las palabras.
term-redraft = Nueva redacción
help-term-redraft = Palabras que poner en lugar de las que hay; un modelo que ajustar.
term-confidence = Confianza
help-term-confidence = Con cuánta seguridad las palabras sostienen el hallazgo.
help-lost = Lo que se guarda y lo que no
help-lost-words = El texto y las decisiones están en la memoria de esta página y en ningún otro sitio. Si el verificador falla, siguen aquí y vuelve a arrancar. Si pone otro texto en su lugar, «Deshacer» los devuelve enteros. Si la página, el navegador o la máquina se cierran, lo que ningún archivo de sesión guarda se pierde y nada aquí puede devolverlo.
help-rule-since = desde la versión { $version }

## Otro texto al lado

beside-title = Otro texto al lado de este
beside-hint = Como la ley que un proyecto modifica: cada remisión figura junto a la disposición a la que lleva. Nada sale de esta máquina.
beside-choose = Abrir el otro texto…
beside-paste = Pegar el otro texto
beside-label = El otro texto
beside-add = Ponerlo al lado
beside-remove = Quitarlo
beside-sum = { $count ->
    [0] No se halló ninguna remisión al otro texto.
    [one] { $count } remisión al otro texto; sin destino: { $lost }.
   *[other] { $count } remisiones al otro texto; sin destino: { $lost }.
}
beside-lost = El otro texto no tiene disposición de ese número.
beside-by-name = La remisión nombra el otro texto.
beside-by-amendment = La frase modifica y no nombra otro texto.
beside-by-number = Solo el otro texto tiene una disposición de ese número.

## La lectura de un archivo

read-macros = Este archivo contiene macros; no se ejecutaron ni se examinaron.
read-embedded = { $count ->
    [one] Este archivo contiene otro archivo como parte de su texto; lo que dice no se leyó.
   *[other] Este archivo contiene otros { $count } archivos como partes de su texto; lo que dicen no se leyó.
}
read-utf-16 = Este texto no indica su codificación; se leyó como UTF-16.
read-no-utf-8 = La línea { $line }, y tal vez otras, contiene bytes que no son UTF-8; «�» está en su lugar.
read-encoding = Este texto no está en UTF-8; se leyó como { $name }. Si alguna letra parece errónea, guárdelo en UTF-8 y ábralo de nuevo.
read-sheet = Esta página toma una hoja de estilo de otro archivo, que no se lee; los números de lista que cambie pueden diferir de los que muestra un navegador.
read-attachments = Este mensaje tiene archivos adjuntos ({ $count }), que no se leyeron; guárdelos y ábralos por separado.
read-tracked = Este archivo contiene cambios registrados; se leyeron como aceptados.
read-old-word = Es un archivo de un Word antiguo (DOC): se leyeron sus palabras, sin los números que Word calcula y sin su lugar en el archivo. Guárdelo como DOCX para tenerlo todo.
read-cut = Falta el final de este archivo; se leyó hasta donde llega.
read-letters = Este archivo tiene letras en una codificación que no se lee; «�» está en su lugar.
read-pdf = { $without ->
    [both] Un PDF guarda lugares en el papel y no párrafos: se recompusieron, sin encabezados, números de página ni números de línea. Si existe el DOCX, revise ese.
    [headers] Un PDF guarda lugares en el papel y no párrafos: se recompusieron, sin encabezados ni números de página. Si existe el DOCX, revise ese.
    [lines] Un PDF guarda lugares en el papel y no párrafos: se recompusieron, sin los números de línea. Si existe el DOCX, revise ese.
   *[none] Un PDF guarda lugares en el papel y no párrafos: se recompusieron. Si existe el DOCX, revise ese.
}
read-pdf-side-by-side = { $count ->
    [one] Varios textos están lado a lado en la página { $first } de este PDF; cada uno se leyó por separado, uno tras otro. Revise solo el que se propone.
   *[other] Varios textos están lado a lado en { $count } páginas de este PDF, desde la página { $first }; cada uno se leyó por separado, uno tras otro. Revise solo el que se propone.
}
read-pdf-empty = { $count } de sus { $of } páginas no tienen texto (vacías, o imágenes) y no se revisaron.
read-pdf-letters = { $count } de sus letras están dibujadas y sin nombre; donde están, las palabras quedan incompletas.
read-left-out = Fuera del texto quedaron: { $struck ->
    [0] {""}
    [one] 1 palabra tachada;
   *[other] { $struck } palabras tachadas;
}{ $deleted ->
    [0] {""}
    [one] {" "}1 palabra que un cambio registrado elimina;
   *[other] {" "}{ $deleted } palabras que cambios registrados eliminan;
}{ $hidden ->
    [0] {""}
    [one] {" "}1 palabra oculta;
   *[other] {" "}{ $hidden } palabras ocultas;
}{ $placeholder ->
    [0] {""}
    [one] {" "}1 palabra de un campo de formulario vacío;
   *[other] {" "}{ $placeholder } palabras de campos de formulario vacíos;
}{ $mark ->
    [0] {""}
    [one] {" "}1 llamada de nota escrita a mano;
   *[other] {" "}{ $mark } llamadas de nota escritas a mano;
} no son ley.
read-place = línea { $line }, { $why ->
    [struck] tachado
    [deleted] eliminado por un cambio registrado
    [hidden] oculto
    [placeholder] de un campo de formulario vacío
   *[mark] llamada de nota
}: «{ $words }»
