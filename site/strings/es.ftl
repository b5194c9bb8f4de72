### Todas las frases de la interfaz, en español. Agrupadas según dónde aparecen.

## Gravedades y estados

severity-blocker = Bloqueante
severity-warning = Advertencia
severity-advice = Consejo
severity-info = Nota
severity-plural-blocker = { $count ->
    [one] bloqueante
   *[other] bloqueantes
}
severity-plural-warning = { $count ->
    [one] advertencia
   *[other] advertencias
}
severity-plural-advice = { $count ->
    [one] consejo
   *[other] consejos
}
severity-plural-info = { $count ->
    [one] nota
   *[other] notas
}
count-blocker = { $count ->
    [one] { $count } bloqueante
   *[other] { $count } bloqueantes
}
count-warning = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
count-advice = { $count ->
    [one] { $count } consejo
   *[other] { $count } consejos
}
count-info = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
count-none = ninguna observación
status-agreed = aceptada
status-dismissed = descartada
status-filter-open = Sin decidir
status-filter-agreed = Aceptadas
status-filter-dismissed = Descartadas
status-filter-all = Todas, decididas o no
state-present = presente
state-partly = en parte
state-missing = ausente
state-na = no procede

## Barra de herramientas

views = Vista
mode-review = Lectura
mode-edit = Edición
mode-matrix = Cuadros
mode-compare = Comparación
tools = Herramientas
help = Ayuda
skip-text = Ir al texto
skip-findings = Ir a los hallazgos
mode-beside = Al lado
mode-brief = Nota
order = Orden
order-text = En el orden del texto
order-worst = Primero lo más grave
order-clause = Por artículo
order-rule = Por regla
status-disputed = en disputa
status-filter-disputed = En disputa
undo = Deshacer
redo = Rehacer
shortcuts = Teclado
filters = Búsqueda y filtros
filter-severity = Mostrar las observaciones por gravedad
filter-group = Materia
filter-all-groups = Todas las materias
filter-preset = Materias de la función
filter-rule = Regla
filter-all-rules = Todas las reglas
filter-status = Decisión
filter-clear = Quitar los filtros
search = Buscar en el texto
search-count = { $count ->
    [0] no se encontró
    [one] { $count } lugar
   *[other] { $count } lugares
}
search-position = { $position } de { $count }
walk = Recorrer las observaciones
walk-previous = Observación anterior
walk-next = Observación siguiente
walk-count = { $count ->
    [one] { $count } observación
   *[other] { $count } observaciones
}
walk-position = { $position } de { $count }
walk-last = Era la última observación.
walk-first = Era la primera observación.
panes = Parte de la lectura
pane-text = Texto
pane-findings = Observaciones ({ $count })
pane-outline = Esquema

## Grupos de reglas

group-intent = Elemento subjetivo
group-vagueness = Términos vagos
group-research = Investigación de seguridad
group-powers = Facultades
group-transparency = Transparencia y recursos
group-data = Protección de datos
group-crossborder = Cooperación transfronteriza
group-rights = Derechos
group-scope = Alcance y penas
group-speech = Expresión
group-definitions = Definiciones
group-structure = Estructura

## Texto, esquema y observaciones

text = Texto
outline = Esquema
outline-empty = No se hallaron artículos ni secciones en este texto.
findings = Observaciones
findings-none = Ninguna regla halló nada en este texto. Eso no es un visto bueno: vea qué busca cada regla y qué no se comprobó.
findings-filtered = Ninguna observación pasa los filtros.
findings-before = { $count ->
    [one] Mostrar { $count } anterior
   *[other] Mostrar { $count } anteriores
}
findings-after = Mostrar { $count } más
tag-name = { $severity }: { $titles }
tag-name-several = { $count } { $things }: { $titles }
unchecked = { $count ->
    [one] { $count } pasaje no se comprobó
   *[other] { $count } pasajes no se comprobaron
}
empty = Pegue un proyecto, suelte aquí un archivo o abra uno.

## Fichas

card-words = Las palabras
card-anchor = Hallado en
card-show = Mostrar en el texto
card-why = Por qué importa
card-looked = Dónde se buscó
card-clears = Qué lo resolvería
card-redraft = Redacción alternativa, como modelo
card-authorities = Fuentes
card-notes = Véase también
card-reason = Descartada porque
card-note = Su nota
card-confidence = { $confidence ->
    [high] Confianza alta
    [medium] Confianza media
   *[low] Confianza baja
}
card-preview = Vista previa: { $title }
looked-leaf = la propia disposición
looked-chapeau = su encabezamiento
looked-tail = sus palabras finales
looked-definitions = las definiciones
looked-general-part = la parte general
looked-the-article = el artículo
actions = Decidir
action-agree = Aceptar
action-dismiss = Descartar…
action-dismiss-now = Descartar
action-dismiss-rule = Descartar la regla…
action-dismiss-rule-now = Descartar la regla
action-reopen = Reabrir
action-note = Añadir nota
action-edit-note = Editar nota
action-show = Mostrar en el texto
form-dismiss = ¿Por qué no es un problema aquí?
form-rule = ¿Por qué esta regla no vale para este texto?
form-words = Con sus propias palabras (opcional)
form-note = Nota
form-keep = Guardar la nota
form-cancel = Cancelar
cancelled = La comprobación se interrumpió. El texto sigue aquí.
check-again = Comprobar
reason-intended = Los redactores lo quieren así.
reason-elsewhere = Está resuelto en otro lugar.
reason-art = Es un término técnico.
reason-outside = Queda fuera de esta lectura.
reason-wrong = Se leyó mal la disposición.
decided-last = Era el último hallazgo por decidir aquí.
decided-settled = Elegida.
decided-all = { $count ->
    [one] { $count } hallazgo decidido.
   *[other] { $count } hallazgos decididos.
}
action-agree-all = Aceptar los { $count }
action-dismiss-all = Descartar los { $count }…
action-settle = Quedarse con la de { $name }
card-disputed = Dos lectores decidieron de modo distinto. Las dos decisiones se guardan hasta que se elija una.
card-unnamed = lector sin nombre
card-by = Decidido por
card-about = Sobre esta regla
step-decisions = decisiones sobre varios hallazgos
step-text = texto sustituido
step-session = sesión abierta
step-forget = decisiones olvidadas
decided-agreed = Aceptada.
decided-dismissed = Descartada.
decided-rule = Regla descartada para este texto.
decided-open = Abierta de nuevo.
decided-note = Nota guardada.
undo-done = Deshecho: { $step }.
redo-done = Rehecho: { $step }.
undo-none = No hay nada que deshacer.
redo-none = No hay nada que rehacer.
step-decision = decisión sobre una observación
step-rule = decisión sobre una regla
step-redraft = redacción alternativa

## Redacciones y edición

editor = Texto, en edición
redline = Redacción alternativa
redline-out = Sale:
redline-in = Entra:
redline-template = Un modelo: tómelo como punto de partida y adáptelo al texto.
redline-apply = Llevar al texto
redline-applied = Redacción aplicada. «Deshacer» la retira.

## Avance y avisos

progress = Avance
cancel = Interrumpir
stage-starting = Arrancando el motor…
stage-reading = Leyendo el archivo…
stage-checking = Comprobando el texto…
stage-decoding = Recibiendo el informe…
stage-showing = Componiendo el texto…
announce-report = Comprobado: { $counts }. Lectura de { $offences ->
    [one] { $offences } delito
   *[other] { $offences } delitos
} y { $powers ->
    [one] { $powers } facultad
   *[other] { $powers } facultades
}.
text-too-long = Este texto tiene { $size } millones de caracteres; la página admite hasta { $limit } millones. Lo que tenía aquí no ha cambiado. Abra el texto por partes o revíselo en la línea de órdenes, que admite archivos de hasta 50 MB.
too-large = { $name } tiene { $size } MB; se leen hasta { $limit } MB. Lo que tenía aquí no ha cambiado. Divida el texto y abra sus partes.
live-waits = Este texto supera los { $limit } millones de caracteres: se revisa cuando usted lo pide y no con cada tecla. Todo lo demás funciona como siempre.
not-text = { $name } no es un archivo de texto. Guarde el proyecto como texto sin formato y abra ese archivo.
export-docx-source = Los comentarios se escriben en el archivo de Word que usted abrió; abra un archivo .docx y deje su texto como está.
session-broken = { $name } no es un archivo de sesión de este programa, o está dañado. Elija el archivo que escribió «Guardar decisiones».
session-opened = { $count ->
    [one] { $count } decisión abierta
   *[other] { $count } decisiones abiertas
}; { $found ->
    [one] { $found } corresponde a una observación de este texto.
   *[other] { $found } corresponden a observaciones de este texto.
}
session-opened-text = Sesión abierta, { $count ->
    [one] { $count } decisión
   *[other] { $count } decisiones
}.

## Teclado

key-next = Observación siguiente
key-previous = Observación anterior
key-open = Abrir o plegar una observación
key-actions = A las decisiones de la observación abierta
key-search = Buscar en el texto
key-search-next = Lugar siguiente
key-undo = Deshacer
key-redo = Rehacer
key-cells = De casilla en casilla de un cuadro
key-close = Cerrar lo que está abierto
key-sheet = Esta lista
close = Cerrar

## La página

page-title = Clausecheck
page-tagline = Lee un proyecto de ley disposición por disposición
page-open = Abrir archivo
page-paste = Pegar texto
page-sample = Ejemplo
page-open-short = Abrir
page-paste-short = Pegar
page-proof-short = Nada sale
role-own = Papel: elección propia
export-all = Todos los hallazgos, sea cual sea el filtro
stake-decisions = { $count ->
    [one] { $count } decisión
   *[other] { $count } decisiones
}
stake-text = cambios del texto
replace-title = ¿Poner otro texto en lugar de este?
replace-words = Ningún archivo guarda lo que tiene aquí: { $stake }. «Deshacer» lo devuelve mientras esta página esté abierta, y no más.
replace-save = Guardarlo y seguir
replace-now = Seguir sin guardar
replace-not = Quedarse con este texto
notice-back = Devolverlo
notice-replaced = El texto anterior se ha apartado.
notice-disputed = Mostrarlos
notice-failed = Algo falló en esta página. Su texto y sus decisiones siguen aquí; guárdelos antes de seguir. Lo que ningún archivo guarda no puede devolverse una vez cerrada la página.
session-name = Su nombre, guardado en el archivo (opcional)
session-reader = Son las de { $name }.
session-disputed = { $count ->
    [one] { $count } hallazgo fue decidido de modo distinto por dos lectores; se guardan las dos decisiones.
   *[other] { $count } hallazgos fueron decididos de modo distinto por dos lectores; se guardan las dos decisiones.
}
export-hint-filtered = Con los filtros como están: { $count } hallazgos de { $all }. Los descartados quedan fuera, salvo que sean los que muestra.
export-hint = Los { $count } hallazgos que no se descartaron, de { $all }.
session-hint = Las decisiones se guardan solo en memoria hasta que las guarde en un archivo. Si el verificador falla, el texto y las decisiones siguen aquí. Si se cierra la página o el navegador, lo que ningún archivo guarda se pierde. La sesión que abra se une a lo que hay aquí.
role-all = Papel: todos
page-export = Exportar
page-session = Sesión
page-proof = Nada sale de esta página
page-main = Proyecto en lectura
page-menu = Menú principal
page-drop = Suelte el archivo para leerlo aquí. Se queda en este equipo.
page-document = Proyecto
page-options = Opciones
sample-name = Ejemplo: Convenio de la Costa de los Faroles
sample-notice = Un ejemplo ficticio. Su texto se queda aquí.
notice-left-out = Mostrarlas
notice-close = Cerrar este aviso
notice-kept = { $count ->
    [one] Se conservó { $count } decisión del texto anterior
   *[other] Se conservaron { $count } decisiones del texto anterior
}, para una próxima versión del mismo texto.
notice-update = Hay una edición más nueva de esta página.
notice-update-use = Usarla
notice-update-unsaved = Lo que ha decidido o cambiado aquí no está guardado, y el cambio vuelve a cargar la página.
notice-update-save = Guardar decisiones y texto, y cambiar
notice-interface = No se pudo cargar { $language }. La página queda como está.
notice-saved = Se guardó { $name }.
paste-untitled = Proyecto pegado
paste-title = Pegar un proyecto
paste-label = Texto del proyecto
paste-hint = Tratado, proyecto de ley o ley. El texto no va más allá de esta página.
paste-nothing = En lo que pegó no hay ninguna palabra. Copie el texto del proyecto y péguelo aquí.
paste-check = Comprobar
setting-role = Función
setting-language = Idioma
setting-interface = Idioma de la interfaz
setting-profile = Estilo de redacción
role-delegate = Delegación de un tratado
role-counsel = Asesoría parlamentaria
role-analyst = Análisis de derechos
role-industry = Asesoría de empresa
role-researcher = Investigación de seguridad
role-journalist = Periodismo
language-auto = Idioma: según el texto
profile-auto = Estilo: según el texto
profile-treaty = Tratado
profile-statute = Ley o proyecto de ley
profile-us-code = Código de los Estados Unidos
profile-civil = Código de derecho civil
export-docx = Archivo de Word con comentarios
export-amendments = Cuadro de enmiendas (Word)
export-html = Página web para imprimir
export-csv = Hoja de cálculo (CSV)
export-markdown = Markdown
export-sarif = SARIF
export-json = Informe JSON
session-save = Guardar decisiones
session-save-text = Guardar decisiones y texto
session-open = Abrir sesión
session-clear = Olvidar todas las decisiones
foot-limits = No es asesoramiento jurídico. El programa lee palabras; no decide si una ley es lícita. Lo que no señala no se ha comprobado necesariamente.
foot-read = Cada disposición se lee en su idioma: { $languages }
foot-tried = Leído como { $language }. Las palabras de este idioma se probaron con:
foot-version = Versión { $version }

## El panel de pruebas

proof-title = Por qué su texto se queda aquí
proof-close = Cerrar
proof-words-hosted = Esta página viene con una política que su navegador hace cumplir. Puede cargar sus propios archivos del servidor del que vino y nada más: ningún otro servidor, ninguna imagen, ningún formulario, ninguna analítica. El comprobador es un programa dentro de esta página y no tiene código de red.
proof-words-file = Este archivo viene con una política que su navegador hace cumplir. No puede conectarse a nada: ningún servidor, ninguna imagen, ningún formulario. El comprobador es un programa dentro de este archivo y no tiene código de red.
proof-words-limits = Fuera de esta promesa: lo que usted mismo copie, imprima o guarde, otras extensiones de su navegador y el sistema que hay debajo. Cada campo pide a los servicios de ortografía y redacción del navegador y a su traductor que lo dejen en paz; el que no obedezca, o el que usted inicie a mano, recibe las palabras del navegador y no de esta página. Para una certeza plena, desconecte la red; todo funciona igual.
proof-words-open = Lo que aquí no puede cerrarse. En Firefox y Safari, que no conocen la cabecera Connection-Allowlist, un script malicioso podría abrir un marco dentro de esta página y enviar palabras desde él por WebRTC o, en Firefox, desde un worker. En Firefox antes de la versión 147 y Safari antes de la 26.2 podría además llevar la página a otra parte, o descargar de otra parte, con palabras en la dirección. Ningún script nuestro lo hace. En la forma sellada de esta página, un marco sin origen, también esas salidas están cerradas. Queda abierto en ambos navegadores, y en toda forma de esta página, un enlace que pide una conexión por adelantado: podrían salir palabras en el nombre de un servidor.
proof-words-open-file = Lo que aquí no puede cerrarse. Donde este archivo se abre desde un disco en Chromium, o en un navegador hecho con él, un script malicioso que intente llevar la página a otra parte es rechazado, pero el navegador ya ha preguntado por el nombre del servidor, y en ese nombre podrían salir palabras. Un enlace que pide una conexión por adelantado hace lo mismo, también en Firefox y Safari. Ningún script nuestro lo hace. Desconecte la red y también esas salidas quedan cerradas.
proof-sealed = Abrir la forma sellada
proof-policy = La política, palabra por palabra
proof-policy-none = La política no pudo leerse aquí; el servidor la envía con la página.
proof-test = Pruébelo usted mismo
proof-test-words = Esto intenta cada salida conocida de la página con una palabra que no es suya, y muestra qué hizo el navegador.
proof-test-start = Probar todas las salidas
proof-test-running = Probando…
proof-test-engine = Motor
proof-test-way = Salida
proof-test-result = Resultado
proof-outcome-closed = cerrada
proof-outcome-absent = cerrada: no existe
proof-outcome-open = abierta
proof-test-sum = { $open ->
    [0] Las { $count } salidas probadas están cerradas.
    [one] { $open } de { $count } salidas está abierta.
   *[other] { $open } de { $count } salidas están abiertas.
}
proof-network = Red
proof-online = La red está conectada. La página ya no la necesita.
proof-online-unkept = La red está conectada. La página aún no se conserva en este dispositivo.
proof-offline = La red está desconectada. Todo sigue funcionando.
proof-file-network = Este archivo no usa la red, esté conectada o no.
proof-version = Versión
proof-version-engine = Programa
proof-version-rules = Reglas y listas de palabras
proof-version-text = Texto comprobado (SHA-256)
proof-hashes = Huellas de los archivos de la página
proof-file = Un solo archivo
proof-file-words = El comprobador entero en un archivo: consérvelo, páselo, ábralo sin red.
proof-file-save = Guardar esta página como un archivo
guide-open = Guía
guide-title = Guía (en inglés)
guide-close = Cerrar la guía
guide-search = Buscar en la guía
guide-chapters = Capítulos
guide-found = { $count ->
    [0] Ningún pasaje tiene todas estas palabras.
    [one] { $count } pasaje
   *[other] { $count } pasajes
}
guide-failed = No se pudo cargar la guía. Está también en el archivo único que puede guardar.

licences-open = Licencias
licences-title = El trabajo de otros en esta página
licences-close = Cerrar las licencias
licences-words = Esta página está hecha con los trabajos siguientes. Cada entrada se abre con la licencia bajo la que se cedieron, en sus propias palabras. La lista se elabora a partir de lo que la página contiene realmente.
licences-failed = No se pudo cargar la lista. Está también en el archivo único que puede guardar y en el paquete.
proof-threats = Quién podría ver un proyecto: el modelo de amenazas
proof-partners = Para socios: ponga el comprobador en su propia página
proof-file-have = Está usando el archivo. Para conservar o pasar una copia, copie el propio archivo.

## Comparar versiones

compare-round = Ronda { $number }
compare-this = Este texto
compare-none = Este comprobador no puede comparar versiones.
compare-sum = Garantías: { $lost ->
    [one] { $lost } perdida
   *[other] { $lost } perdidas
}, { $weakened ->
    [one] { $weakened } debilitada
   *[other] { $weakened } debilitadas
}, { $strengthened ->
    [one] { $strengthened } reforzada
   *[other] { $strengthened } reforzadas
}, { $gained ->
    [one] { $gained } ganada
   *[other] { $gained } ganadas
}. Observaciones: { $new ->
    [one] { $new } nueva
   *[other] { $new } nuevas
}, { $fixed ->
    [one] { $fixed } resuelta
   *[other] { $fixed } resueltas
}, { $open ->
    [one] { $open } aún abierta
   *[other] { $open } aún abiertas
}.
stage-comparing = Comparando las versiones…

# Una sección cuya etiqueta es un simple número.
section-number = Artículo { $number }
