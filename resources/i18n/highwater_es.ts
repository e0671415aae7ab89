<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Highwater</name>
    <message>
        <source>
A model that is good where it was trained may be poor elsewhere. This trains with the same settings
once for each region (or event, or fold) that is left out, and measures each model there. Several
seeds show how much of a difference is chance.

The report has a table and a plot of the scores by region with their spread. It makes no model to
use: when the settings are good, train one with “Train a model”.

It takes as many trainings as there are regions and seeds; the time is that of one training times
their number. Those that are finished stay in the folder of the runs and are not trained again.
</source>
        <translation>
Un modelo que es bueno donde se entrenó puede ser malo en otra parte. Este algoritmo entrena con la misma configuración una vez por cada región (o evento, o pliegue) que se deja fuera, y mide allí cada modelo. Varias semillas muestran cuánta diferencia se debe al azar.

El informe tiene una tabla y un gráfico de las métricas por región con su dispersión. No produce un modelo para usar: cuando la configuración sea buena, entrene uno con “Entrenar un modelo”.

Hace tantos entrenamientos como regiones por semillas haya; tarda lo que un entrenamiento multiplicado por su número. Los terminados quedan en la carpeta de ejecuciones y no se repiten.
</translation>
    </message>
    <message>
        <source>
A network often says 99 % where it is right only nine times in ten. This fits one number, the
temperature, on tiles that the model was not trained on, so that among pixels of 80 % about eight in
ten are water. What is more likely stays more likely: the order of the pixels does not change.

It also chooses anew from which probability a pixel counts as water. Where missed water costs more
than a false alarm, choose the least recall, for instance 0.9: at most a tenth of the water of these
tiles is missed.

With risk control, the model maps as “uncertain” what it can neither call dry nor water without
exceeding the risk. The error stays below it on average over images like those of the dataset;
elsewhere it may not.

You get a new model file with its new card; the old one stays as it is. The report shows before and
after on tiles that were not used for the fit.
</source>
        <translation>
Una red suele decir 99 % cuando solo acierta nueve veces de cada diez. Aquí se ajusta un número, la temperatura, con teselas que el modelo no vio al entrenar, de modo que entre los píxeles del 80 % unos ocho de cada diez sean agua. Lo más probable sigue siendo lo más probable: el orden de los píxeles no cambia.

También se elige de nuevo desde qué probabilidad un píxel cuenta como agua. Si omitir agua cuesta más que una falsa alarma, elija la exhaustividad mínima, por ejemplo 0,9: se omite como mucho una décima parte del agua de estas teselas.

Con control de riesgo, el modelo marca como “incierto” lo que no puede llamar ni seco ni agua sin superar el riesgo. El error se mantiene por debajo, en promedio, en imágenes como las del conjunto de datos; en otras quizá no.

Se obtiene un archivo de modelo nuevo con su ficha nueva; el antiguo queda como está. El informe muestra el antes y el después en teselas que no se usaron para el ajuste.
</translation>
    </message>
    <message>
        <source>
A network usually computes with 32-bit numbers. Most of it works as well with 8-bit integers: the
file shrinks to a quarter, and on processors mapping takes about a third of the time.

To choose the integers, some tiles of the training part are run through the network. Then the old
model and the new one map the test part, and the card of the new one says what it lost: IoU,
calibration error and Brier score before and after, with the interval of the difference. If the IoU
falls by more than you tolerate, nothing is written.

The result is one .onnx file as before. “Map water” takes it, and so does every program that took
the old one. The old one stays as it is.
</source>
        <translation>
Una red suele calcular con números de 32 bits. La mayor parte funciona igual de bien con enteros de 8 bits: el archivo se reduce a la cuarta parte y, en procesadores, cartografiar tarda alrededor de un tercio.

Para elegir los enteros se pasan por la red algunas teselas de la parte de entrenamiento. Después el modelo antiguo y el nuevo cartografían la parte de prueba, y la ficha del nuevo dice qué se perdió: IoU, error de calibración y puntuación de Brier antes y después, con el intervalo de la diferencia. Si el IoU baja más de lo que tolera, no se escribe nada.

El resultado es un archivo .onnx como antes. “Cartografiar agua” lo acepta, y también todo programa que aceptaba el antiguo. El antiguo queda como está.
</translation>
    </message>
    <message>
        <source>
Compares a water map with a reference, pixel by pixel on the grid of the map. The reference
may be a raster or polygons, in any CRS and of any pixel size; it is aligned to the map.

Pixels without data in either, and those with one of the invalid values, count nowhere.
Permanent water counts as water; what a mask calls excluded or uncertain counts as not found,
so that a map cannot win by leaving out what is difficult.

Every score comes with a 95 % interval, found by drawing square blocks of the map anew: how far it
might move on more of the same scene, not on another one. The boundary F1 says how well the edge of
the water is placed: the share of edges that lie within some pixels of each other.

IoU is the share of hits among all pixels that either the map or the reference calls
water. Precision is the share of mapped water that is water, recall the share of
water that was found, F1 their harmonic mean. All are pooled over all valid pixels.
Accuracy is mostly dry land that is easy to get right; do not judge a map by it.
</source>
        <translation>
Compara un mapa de agua con una referencia, píxel a píxel en la cuadrícula del mapa. La referencia puede ser un ráster o polígonos, en cualquier SRC y con cualquier tamaño de píxel; se alinea con el mapa.

Los píxeles sin datos en cualquiera de los dos, y los que tienen uno de los valores no válidos, no cuentan. El agua permanente cuenta como agua; lo que una máscara llama excluido o incierto cuenta como no encontrado, para que un mapa no gane omitiendo lo difícil.

Cada métrica lleva un intervalo del 95 %, obtenido al sortear de nuevo bloques cuadrados del mapa: cuánto podría variar con más de la misma escena, no con otra. El F1 del borde dice lo bien colocada que está la orilla del agua: la proporción de bordes que distan entre sí solo unos píxeles.

El IoU es la proporción de aciertos entre todos los píxeles que el mapa o la referencia llaman agua. La precisión es la proporción del agua cartografiada que es agua, la exhaustividad la proporción del agua que se encontró, y F1 su media armónica. Todas se calculan sobre el total de píxeles válidos. La exactitud es sobre todo tierra seca fácil de acertar; no juzgue un mapa por ella.
</translation>
    </message>
    <message>
        <source>
Compares an image of a flood with what the radar usually sees there, and maps what has become far
darker. It needs no training. Earlier images tell two things apart that a single image cannot: what
is always dark (lakes, rivers, asphalt, sand, radar shadow) and what is dark now.

A pixel is flooded where, in the mean of VV and VH, three things hold: it is darker than the median
of the earlier images by at least two of their deviations, darker by at least 2 dB, and no brighter
than 3 dB above the image's own threshold of water. Where the median itself is dark like water,
water is permanent. Where too few earlier images have data, it is uncertain. Flooded vegetation,
which becomes brighter, can be looked for as well.

Give either the earlier images, or the raster that “Statistics of earlier images” made of them.
Images of another orbit, and those that are not from before the flood, are left out by name.

The z-scores are results, too: by how many deviations each pixel departs from the median.
</source>
        <translation>
Compara una imagen de una inundación con lo que el radar suele ver allí y cartografía lo que se ha vuelto mucho más oscuro. No necesita entrenamiento. Las imágenes anteriores separan dos cosas que una sola imagen no puede separar: lo que siempre es oscuro (lagos, ríos, asfalto, arena, sombra de radar) y lo que es oscuro ahora.

Un píxel está inundado donde, en la media de VV y VH, se cumplen tres cosas: es más oscuro que la mediana de las imágenes anteriores en al menos dos de sus desviaciones, más oscuro en al menos 2 dB, y no supera en más de 3 dB el umbral de agua de la propia imagen. Donde la mediana misma es oscura como el agua, el agua es permanente. Donde muy pocas imágenes anteriores tienen datos, es incierto. También se puede buscar vegetación inundada, que se vuelve más brillante.

Indique las imágenes anteriores o el ráster que “Estadísticas de imágenes anteriores” hizo con ellas. Las imágenes de otra órbita y las que no son anteriores a la inundación se descartan y se nombran.

Las puntuaciones z también son resultados: cuántas desviaciones se aparta cada píxel de la mediana.
</translation>
    </message>
    <message>
        <source>
Compares the water of two dates, pixel by pixel on the grid of the first layer. Each layer may be
a mask (of Highwater, or any raster of 0 and 1) or a water probability; what it is, is recognised
and logged. Their CRS and pixels may differ: the second is aligned to the first by nearest
neighbour.

Each pixel is dry at both dates, new water, receded water, or water at both. What either mask calls
excluded or uncertain cannot be told and has a class of its own; what has no data at one of the
dates has none here. Permanent water of a mask counts as water at both dates, even where the other
map has missed it: it is no new flood.

The areas are true areas on the ground, in hectares. A change is only as good as the two maps:
narrow strips along the shore may come from different pixel sizes or from the way the satellite
looked.
</source>
        <translation>
Compara el agua de dos fechas, píxel a píxel en la cuadrícula de la primera capa. Cada capa puede ser una máscara (de Highwater, o cualquier ráster de 0 y 1) o una probabilidad de agua; se reconoce lo que es y se anota en el registro. Su SRC y sus píxeles pueden diferir: la segunda se alinea con la primera por vecino más próximo.

Cada píxel es seco en ambas fechas, agua nueva, agua retirada o agua en ambas. Lo que alguna máscara llama excluido o incierto no se puede determinar y tiene una clase propia; lo que no tiene datos en una de las fechas tampoco los tiene aquí. El agua permanente de una máscara cuenta como agua en ambas fechas, aunque el otro mapa la haya omitido: no es una inundación nueva.

Las superficies son superficies reales sobre el terreno, en hectáreas. Un cambio solo es tan bueno como los dos mapas: las franjas estrechas a lo largo de la orilla pueden deberse a tamaños de píxel distintos o a la dirección en que miró el satélite.
</translation>
    </message>
    <message>
        <source>
Cuts a radar image and a reference (a mask or polygons of water) into tiles that a model can be
trained on. Tiles keep physical values, CRS and place; the reference may have another CRS or pixel
size and is aligned to the image.

The index of the dataset opens as a layer of footprints. Its column “split” says which tiles
train, validate and test; edit it there, or use “Split a dataset”.

Run again after an interruption, it adds what is missing. With another image and the same folder,
the image is added to the dataset.
</source>
        <translation>
Corta una imagen de radar y una referencia (una máscara o polígonos de agua) en teselas con las que se puede entrenar un modelo. Las teselas conservan valores físicos, SRC y lugar; la referencia puede tener otro SRC o tamaño de píxel y se alinea con la imagen.

El índice del conjunto de datos se abre como capa de huellas. Su columna “split” dice qué teselas son de entrenamiento, validación y prueba; edítela allí o use “Dividir un conjunto de datos”.

Si se ejecuta de nuevo tras una interrupción, añade lo que falta. Con otra imagen y la misma carpeta, la imagen se añade al conjunto de datos.
</translation>
    </message>
    <message>
        <source>
Divides the tiles of a dataset into those that train, validate, test and, if you want, calibrate.
Tiles that touch or overlap tiles of another part are set aside, or the split is refused, because
a model must not be tested on what it has seen.

A dataset of image sequences is divided by whole regions: the images of a place stay together, and
so do places that overlap. A table names sequences or regions then, never images.

Only the column “split” (for folds: “fold”) of the dataset's index changes. The index opens as a
layer; you can edit that column there, and training follows.
</source>
        <translation>
Reparte las teselas de un conjunto de datos en las de entrenamiento, validación, prueba y, si se desea, calibración. Las teselas que tocan o solapan teselas de otra parte se apartan, o la división se rechaza, porque un modelo no debe probarse con lo que ha visto.

Un conjunto de secuencias de imágenes se divide por regiones enteras: las imágenes de un lugar permanecen juntas, y también los lugares que se solapan. Una tabla nombra entonces secuencias o regiones, nunca imágenes.

Solo cambia la columna “split” (para pliegues: “fold”) del índice del conjunto de datos. El índice se abre como capa; esa columna se puede editar allí, y el entrenamiento la sigue.
</translation>
    </message>
    <message>
        <source>
Draws random points over a water map, so many in each stratum, for somebody to say what is really
there. “Estimate area of water” then tells how much water there is and how good the map is, with
intervals.

Strata are dry and water, and, where the map has them, permanent (water), excluded and uncertain.
With an edge above 0 metres the ground along the edge of the water, where maps err most, gets
strata of its own: edge_dry and edge_water. Within a stratum every pixel has the same chance.

To label, switch on editing, open the attribute table in form view and go from point to point:
the question “What is here?” is the first field, and D, W or C chooses dry, water or cannot be
said. Judge from a better image than the one that was mapped, and judge the pixel under the point.
Label all points; those that cannot be judged are labelled so, never deleted or moved.

What the map says at a point is hidden in the form and in the table, because who knows it tends to
agree with it. For the same reason hide the map while labelling.

The points are numbered in random order, and the layer carries a hash of the mask: an estimate
with another mask is refused.
</source>
        <translation>
Sortea puntos sobre un mapa de agua, un número dado en cada estrato, para que alguien diga qué hay realmente. “Estimar la superficie de agua” dice después cuánta agua hay y lo bueno que es el mapa, con intervalos.

Los estratos son seco y agua y, donde el mapa los tiene, agua permanente, excluido e incierto. Con un borde superior a 0 metros, el terreno a lo largo de la orilla, donde más yerran los mapas, tiene estratos propios: edge_dry y edge_water. Dentro de un estrato todos los píxeles tienen la misma probabilidad.

Para etiquetar, active la edición, abra la tabla de atributos en vista de formulario y vaya de punto en punto: la pregunta “What is here?” (¿qué hay aquí?) es el primer campo, y D, W o C elige seco (Dry), agua (Water) o no se puede decir (Cannot be said). Juzgue con una imagen mejor que la cartografiada, y juzgue el píxel bajo el punto. Etiquete todos los puntos; los que no se pueden juzgar se etiquetan así, nunca se borran ni se mueven.

Lo que el mapa dice en un punto está oculto en el formulario y en la tabla, porque quien lo sabe tiende a darle la razón. Por lo mismo, oculte el mapa mientras etiqueta.

Los puntos están numerados al azar, y la capa lleva un hash de la máscara: se rechaza una estimación con otra máscara.
</translation>
    </message>
    <message>
        <source>
Highwater computes in a Python environment of its own, so that its packages never mix with
those of QGIS. This algorithm creates it, in your user folder and outside of QGIS.

Prediction (about 0.8 GB on the disk) is enough to map water, to evaluate maps and to
simulate scenes. Training adds PyTorch (2 GB altogether; more with an NVIDIA GPU on Linux).

An installation that was interrupted is taken up again by running this once more. One that
fails or is cancelled leaves everything as it was before.

Without a network: on a computer of the same kind run “pip download” with the requirement
file of the tier, copy the wheels here and give their folder.
</source>
        <translation>
Highwater calcula en un entorno de Python propio, para que sus paquetes nunca se mezclen con los de QGIS. Este algoritmo lo crea, en su carpeta de usuario y fuera de QGIS.

Predicción (unos 0,8 GB en disco) basta para cartografiar agua, evaluar mapas y simular escenas. Entrenamiento añade PyTorch (2 GB en total; más con una GPU NVIDIA en Linux).

Una instalación interrumpida se retoma al ejecutar esto otra vez. Si falla o se cancela, todo queda como estaba.

Sin red: en un equipo del mismo tipo ejecute “pip download” con el archivo de requisitos del nivel, copie aquí los wheels e indique su carpeta.
</translation>
    </message>
    <message>
        <source>
Judges one or several models on the tiles of a dataset that were kept for it, and writes a report:
first in words how good they are, where they fail and on what they were judged, then the figures,
with pictures of the worst and the best tiles.

Choose the dataset and the models, and run. The built-in method is judged beside them, as what has
to be beaten.

Every score comes with a 95 % interval: how much it might differ had other images of the same kind
been chosen. Two models are called better or worse only where the interval of their difference
leaves out zero; otherwise they cannot be told apart on this data.

The layer of tiles shows where a model fails: dark red tiles are the worst. Hold the pointer over
one (View ▸ Show Map Tips) to see its scores; the action of the layer adds its image to the map.

Models can be judged the way that you use them (Advanced Parameters): averaged over flips and turns,
as the mean of all model files, or without bands that the next image may lack.

A model that is judged on tiles that it was trained on looks better than it is, so that is refused
unless you allow it, and every page then says so. Labels made by a method or simulated enter no
headline where there are tiles labelled by people.
</source>
        <translation>
Juzga uno o varios modelos con las teselas de un conjunto de datos reservadas para ello y escribe un informe: primero en palabras, lo buenos que son, dónde fallan y con qué se juzgaron; después las cifras, con imágenes de las peores y las mejores teselas.

Elija el conjunto de datos y los modelos, y ejecute. El método integrado se juzga junto a ellos, como lo que hay que superar.

Cada métrica lleva un intervalo del 95 %: cuánto podría variar si se hubieran elegido otras imágenes del mismo tipo. De dos modelos, uno se llama mejor o peor solo donde el intervalo de su diferencia excluye el cero; si no, estos datos no los distinguen.

La capa de teselas muestra dónde falla un modelo: las rojo oscuro son las peores. Detenga el puntero sobre una (Ver ▸ Mostrar avisos del mapa) para ver sus métricas; la acción de la capa añade su imagen al mapa.

Los modelos se pueden juzgar tal como se usan (Parámetros avanzados): promediados sobre reflejos y giros, como la media de todos los archivos de modelo, o sin bandas que puedan faltar en la próxima imagen.

Un modelo juzgado con teselas de su entrenamiento parece mejor de lo que es; por eso se rechaza si no lo permite, y entonces cada página lo dice. Las etiquetas hechas por un método o simuladas no entran en el titular donde hay teselas etiquetadas por personas.
</translation>
    </message>
    <message>
        <source>
Looks at the environment that Highwater computes in: which Python, which packages and whether
they are those that were tested, which processors and GPUs can be used, how much memory and disk
are free. Everything that is wrong comes with what to do about it.

Attach the report when you report a problem.
</source>
        <translation>
Examina el entorno en el que calcula Highwater: qué Python, qué paquetes y si son los probados, qué procesadores y GPU se pueden usar, cuánta memoria y disco hay libres. Todo lo que está mal viene con lo que se puede hacer.

Adjunte el informe cuando comunique un problema.
</translation>
    </message>
    <message>
        <source>
Looks for faults of a dataset: tiles without data, constant or swapped bands, a wrong unit,
duplicates, labels that are only a threshold of the image, labels that are shifted against it,
tiles that stand apart, parts that overlap or touch.

The report shows pictures of the tiles in question, and a layer holds their footprints with the
reasons.
</source>
        <translation>
Busca defectos de un conjunto de datos: teselas sin datos, bandas constantes o intercambiadas, una unidad equivocada, duplicados, etiquetas que son solo un umbral de la imagen, etiquetas desplazadas respecto a ella, teselas muy distintas, partes que se solapan o se tocan.

El informe muestra imágenes de las teselas en cuestión, y una capa contiene sus huellas con los motivos.
</translation>
    </message>
    <message>
        <source>
Makes a physically plausible radar scene of a flood anywhere on Earth: terrain with drainage,
a river and a lake, land cover with its own backscatter, towns, speckle, wind on the water, radar
shadow and layover. Use it to try the other algorithms without any data, and to see how well they
do, because the truth is known.

All results lie on one grid in the UTM zone of the centre. The images before and after the flood
have the bands VV and VH in decibel.

The same seed gives the same scene.
</source>
        <translation>
Crea una escena de radar físicamente verosímil de una inundación en cualquier lugar de la Tierra: terreno con drenaje, un río y un lago, coberturas del suelo con su propia retrodispersión, poblaciones, moteado, viento sobre el agua, sombra de radar y layover. Sirve para probar los demás algoritmos sin datos y ver lo bien que funcionan, porque se conoce la verdad.

Todos los resultados están en una cuadrícula en la zona UTM del centro. Las imágenes de antes y después de la inundación tienen las bandas VV y VH en decibelios.

La misma semilla da la misma escena.
</translation>
    </message>
    <message>
        <source>
Makes sequences of radar and optical images of places, in the layout of the public set
SEN12-FLOOD, to try or train what classifies each image as flooded or dry. “Import a dataset”
takes the folder as it is.

Every place has its own terrain, land cover, lakes and rivers, climate and weather. Plants grow,
soil gets wet and dries, fields lie dark, snow falls, lakes rise and shrink, wind roughens the
water, clouds hide the ground: much looks like a flood and is none. Floods differ in beginning,
length and size, and recede.

An image is labelled as flooded where at least 1 % of the place is under flood water on that day,
also where clouds hide it. The table truth.csv says how much it is.

The same seed and number give the same place, however many are made.
</source>
        <translation>
Crea secuencias de imágenes de radar y ópticas de lugares, con la organización del conjunto público SEN12-FLOOD, para probar o entrenar lo que clasifica cada imagen como inundada o seca. “Importar un conjunto de datos” acepta la carpeta tal cual.

Cada lugar tiene su terreno, coberturas del suelo, lagos y ríos, clima y tiempo. Las plantas crecen, el suelo se moja y se seca, hay campos oscuros, cae nieve, los lagos suben y bajan, el viento riza el agua, las nubes ocultan el suelo: mucho parece una inundación y no lo es. Las inundaciones difieren en comienzo, duración y tamaño, y se retiran.

Una imagen se etiqueta como inundada donde al menos el 1 % del lugar está ese día bajo agua de inundación, aunque lo oculten nubes. La tabla truth.csv dice cuánto es.

La misma semilla y el mismo número dan el mismo lugar, por muchos que se creen.
</translation>
    </message>
    <message>
        <source>
Maps water in a radar image such as one of Sentinel-1, day or night and through clouds. Choose
the image and run: bands and unit are recognised, and the log says what was found.

Without a model file the method maps: thresholds between water and land, which are taken from the
image itself, or a model that comes with the plugin. “Automatic” takes that model where it was
better than the thresholds on data that it had not seen and the image has what it needs, otherwise
the thresholds; the log says which one it was and why. A default model, set in the model library,
comes first where it fits the image. With a model file, its network finds the
water; the file says which bands and which unit it needs.

You get a mask (dry, water, permanent water, excluded, uncertain), the
probability that a pixel is water and, if you want, polygons with their area, a summary to send, a
picture and a print layout. Pixels without data stay without data. A JSON file beside the mask
records how it was made.

With a layer of permanent water, or an image from before the flood, flood and permanent water are
told apart. A model that compares two dates takes the image from before as its first and maps the
flood itself. With an exclusion mask the map says where the radar cannot judge.

Several models are averaged if you like, and a model can be held against the built-in method: where
both disagree is worth a look. An interrupted run continues from the folder that keeps its progress.

A model that was calibrated with risk control (“Calibrate a model”) maps as uncertain what it can
neither call dry nor water without exceeding that risk. The area of water leaves it out; it has an
area of its own.

Radar sees smooth surfaces. Shadow in steep terrain, wide roads, airfields and dry sand look
like water; water under trees, among houses or in strong wind does not.
</source>
        <translation>
Cartografía agua en una imagen de radar como las de Sentinel-1, de día o de noche y a través de las nubes. Elija la imagen y ejecute: se reconocen las bandas y la unidad, y el registro dice qué se encontró.

Sin archivo de modelo cartografía el método: umbrales entre agua y tierra, tomados de la propia imagen, o un modelo incluido en el complemento. “Automático” usa ese modelo donde fue mejor que los umbrales con datos que no había visto y la imagen tiene lo que necesita; si no, los umbrales; el registro dice cuál fue y por qué. Un modelo predeterminado, elegido en la biblioteca de modelos, tiene prioridad donde encaja con la imagen. Con un archivo de modelo, su red encuentra el agua; el archivo dice qué bandas y qué unidad necesita.

Se obtiene una máscara (seco, agua, agua permanente, excluido, incierto), la probabilidad de que un píxel sea agua y, si se desea, polígonos con su superficie, un resumen para enviar, una imagen y una composición de impresión. Los píxeles sin datos siguen sin datos. Un archivo JSON junto a la máscara deja constancia de cómo se hizo.

Con una capa de agua permanente, o una imagen de antes de la inundación, se distinguen inundación y agua permanente. Un modelo que compara dos fechas toma la imagen de antes como primera y cartografía la inundación misma. Con una máscara de exclusión el mapa dice dónde el radar no puede juzgar.

Si se desea se promedian varios modelos, y un modelo se puede contrastar con el método integrado: donde ambos discrepan conviene mirar. Una ejecución interrumpida continúa desde la carpeta que guarda su progreso.

Un modelo calibrado con control de riesgo (“Calibrar un modelo”) marca como incierto lo que no puede llamar ni seco ni agua sin superar ese riesgo. La superficie de agua lo omite; tiene una superficie propia.

El radar ve superficies lisas. La sombra en terreno abrupto, las carreteras anchas, los aeródromos y la arena seca parecen agua; el agua bajo árboles, entre casas o con viento fuerte no.
</translation>
    </message>
    <message>
        <source>
Maps water in many radar images, each as “Map water” does. Choose a folder, layers, a group of
layers, STAC items or a prepared dataset, and a folder for what comes out.

Every scene gets a folder with its mask, the products that you choose, and the record of how they
were made. All masks are seen as one raster, and all polygons lie in one layer that names the scene.
The table of scenes opens as a layer of footprints: which are done, which have failed and why.

A scene that cannot be mapped does not stop the others. Run again with the same folder, after a
stop, with further images or when a mistake has been mended, what is done is not done again: images
are known by their content, and settings and models must be the same.

With a scheduler the scenes are shared out among the processes or machines of a Dask cluster, and
large ones are cut into strips for several of them; the maps are the same.
</source>
        <translation>
Cartografía agua en muchas imágenes de radar, cada una como lo hace “Cartografiar agua”. Elija una carpeta, capas, un grupo de capas, ítems STAC o un conjunto de datos preparado, y una carpeta para lo que resulte.

Cada escena recibe una carpeta con su máscara, los productos que elija y el archivo de procedencia que dice cómo se hicieron. Todas las máscaras se ven como un solo ráster, y todos los polígonos están en una capa que nombra la escena. La tabla de escenas se abre como capa de huellas: cuáles están hechas, cuáles han fallado y por qué.

Una escena que no se puede cartografiar no detiene las demás. Si se ejecuta de nuevo con la misma carpeta, tras una parada, con más imágenes o una vez corregido un error, lo hecho no se hace otra vez: las imágenes se reconocen por su contenido, y la configuración y los modelos deben ser los mismos.

Con un planificador las escenas se reparten entre los procesos o equipos de un clúster Dask, y las grandes se cortan en franjas para varios de ellos; los mapas son los mismos.
</translation>
    </message>
    <message>
        <source>
Maps water with thresholds that are found in the image itself. Speckle is smoothed, the image
is cut into tiles, and those tiles that hold both water and land tell where the two part. The
thresholds are kept within what is physically plausible. VV and VH are combined where both are
there.

The thresholds found are results, in decibel, so that other steps of a model can use them.

It needs no model and is what “Map water” does when none is chosen.
</source>
        <translation>
Cartografía agua con umbrales que se encuentran en la propia imagen. Se suaviza el moteado, se corta la imagen en teselas, y las que contienen agua y tierra dicen dónde se separan ambas. Los umbrales se mantienen dentro de lo físicamente verosímil. VV y VH se combinan donde están las dos.

Los umbrales encontrados son resultados, en decibelios, para que otros pasos de un modelo puedan usarlos.

No necesita modelo y es lo que hace “Cartografiar agua” cuando no se elige ninguno.
</translation>
    </message>
    <message>
        <source>
Marks where a radar image cannot show whether there is water, and why: radar shadow (dark like
water, also far behind a mountain), layover (several places on top of each other), slopes on which
no water stays, ground high above the nearest drainage, and land cover classes of your choice. Give
the mask to “Map water”, so that such places are said to be excluded rather than dry or flooded.

The elevation may be in any CRS; it is aligned to the image. Slopes and shadows are measured in true
metres, also in degrees. Use elevation that reaches some kilometres beyond the image: mountains
outside throw their shadow into it. What the elevation does not cover is marked, not guessed.

Where several reasons apply the gravest is written: shadow, layover, slope, height, land cover, no
elevation. Trees and buildings are not in most elevation models, and what they hide is not found.
</source>
        <translation>
Marca dónde una imagen de radar no puede mostrar si hay agua, y por qué: sombra de radar (oscura como el agua, incluso lejos detrás de una montaña), layover (varios lugares uno encima de otro), pendientes en las que no queda agua, terreno muy por encima del drenaje más próximo y las clases de cobertura del suelo que elija. Indique la máscara en “Cartografiar agua”, para que esos lugares aparezcan como excluidos y no como secos o inundados.

La elevación puede estar en cualquier SRC; se alinea con la imagen. Las pendientes y sombras se miden en metros reales, también en grados. Use una elevación que se extienda algunos kilómetros más allá de la imagen: las montañas de fuera proyectan su sombra en ella. Lo que la elevación no cubre se marca, no se adivina.

Donde hay varios motivos se escribe el más grave: sombra, layover, pendiente, altura, cobertura del suelo, sin elevación. Los árboles y edificios no están en la mayoría de los modelos de elevación, y lo que ocultan no se encuentra.
</translation>
    </message>
    <message>
        <source>
Puts images of one place into time order, radar and optical together, and adds them as a sequence
to a dataset. The images stay where they are. Which bands a layer has, its unit and its sensor are
recognised and logged; bands of one date may lie in files of their own.

Dates come from the table or the text below, from the layer's fixed temporal range or metadata in
QGIS, from the file's own metadata, or from its name, whichever comes first. A layer without a date
is refused, as are two images of the same date, sensor and orbit, the same file twice, and layers
that do not overlap.

The index of the dataset opens as a layer of places, set up for the temporal controller. Its column
“split” says which places train, validate and test; the labels of the images are in its table
“images”. Edit both there. Run again with another place, or with later images of the same place, it
adds what is missing and nothing twice.
</source>
        <translation>
Ordena en el tiempo las imágenes de un lugar, de radar y ópticas juntas, y las añade como secuencia a un conjunto de datos. Las imágenes quedan donde están. Se reconocen y se registran las bandas de una capa, su unidad y su sensor; las bandas de una fecha pueden estar en archivos propios.

Las fechas provienen de la tabla o del texto de abajo, del rango temporal fijo o de los metadatos de la capa en QGIS, de los metadatos del archivo o de su nombre, lo que aparezca primero. Se rechaza una capa sin fecha, así como dos imágenes con la misma fecha, sensor y órbita, el mismo archivo dos veces y capas que no se solapan.

El índice del conjunto de datos se abre como capa de lugares, preparada para el controlador temporal. Su columna “split” dice qué lugares son de entrenamiento, validación y prueba; las etiquetas de las imágenes están en su tabla “images”. Edite ambas allí. Si se ejecuta otra vez con otro lugar, o con imágenes posteriores del mismo, añade lo que falta y nada dos veces.
</translation>
    </message>
    <message>
        <source>
Reads the card of a model out of its file: which bands in which unit it takes, which pixel size it
was made for, what it was trained on and under which licence, how good it was on tiles that it had
not seen, and where its limits are.

Models that were made by other programs say less; what they say is shown.
</source>
        <translation>
Lee del archivo de un modelo su ficha: qué bandas y en qué unidad acepta, para qué tamaño de píxel se hizo, con qué se entrenó y bajo qué licencia, lo bueno que fue en teselas que no había visto y dónde están sus límites.

Los modelos hechos con otros programas dicen menos; lo que dicen se muestra.
</translation>
    </message>
    <message>
        <source>
Says for each radar and optical image of a place whether there is a flood, with its probability,
by a model that “Train a time series model” has made. Every image is judged in the light of all
others of its place.

Give the images of one place as layers: dates come from the table or the text, from the layers' own
temporal range or metadata, or from their names. Or give the folder of an index of sequences, to
classify many places; where their images have labels the report holds the model against them.

The layer of footprints is set up for the temporal controller: open it and press play. First and
last flooded date, duration and peak are results, too. The flood may have begun before the first
flooded image and ended after the last one, back to the last and on to the next dry image.
</source>
        <translation>
Dice de cada imagen de radar u óptica de un lugar si hay una inundación, con su probabilidad, mediante un modelo hecho con “Entrenar un modelo de series temporales”. Cada imagen se juzga a la luz de todas las demás de su lugar.

Indique las imágenes de un lugar como capas: las fechas provienen de la tabla o del texto, del rango temporal o los metadatos de las capas, o de sus nombres. O indique la carpeta de un índice de secuencias, para clasificar muchos lugares; donde sus imágenes tienen etiquetas, el informe contrasta el modelo con ellas.

La capa de huellas está preparada para el controlador temporal: ábralo y pulse reproducir. La primera y la última fecha inundada, la duración y el máximo también son resultados. La inundación puede haber empezado antes de la primera imagen inundada y terminado después de la última, hasta la imagen seca anterior y la siguiente.
</translation>
    </message>
    <message>
        <source>
Says of each pixel what the radar usually sees there: the median of the earlier images, how far
they lie from it, and how many there are. Water that is there all the time is dark in the median,
a flood is dark in its own image alone.

Only images that see the place as that of the flood does are of use: those of the same orbit
direction and, where names or metadata tell, the same track and incidence. The others, and those
that are not from before the flood, are left out and named in the log. Where an orbit or a date is
not known, the log says so and the image is taken.

The raster has the pixels of the image of the flood and bands called VV_MEDIAN, VV_DEVIATION, the
same of VH, and COUNT, in decibel. The deviation is 1.4826 times the median of the absolute
deviations, so that single images of snow or of an earlier flood do not count; it is never called
less than 1 dB.

“Detect floods by change” takes this raster. As a further raster of “Prepare training tiles” it
gives a model these bands, and the same raster made for another flood, as a further raster of “Map
water”, feeds that model: they are recognised by their names.
</source>
        <translation>
Dice de cada píxel qué suele ver allí el radar: la mediana de las imágenes anteriores, cuánto se apartan de ella y cuántas hay. El agua que está siempre es oscura en la mediana; una inundación es oscura solo en su propia imagen.

Solo sirven las imágenes que ven el lugar como la de la inundación: las de la misma dirección de órbita y, donde los nombres o metadatos lo dicen, la misma traza e incidencia. Las demás, y las que no son anteriores a la inundación, se descartan y se nombran en el registro. Donde no se conoce una órbita o una fecha, el registro lo dice y la imagen se acepta.

El ráster tiene los píxeles de la imagen de la inundación y bandas llamadas VV_MEDIAN, VV_DEVIATION, lo mismo para VH, y COUNT, en decibelios. La desviación es 1,4826 veces la mediana de las desviaciones absolutas, de modo que imágenes sueltas de nieve o de una inundación anterior no cuentan; nunca se toma menor de 1 dB.

“Detectar inundaciones por cambio” acepta este ráster. Como ráster adicional de “Preparar teselas de entrenamiento” da estas bandas a un modelo, y el mismo ráster hecho para otra inundación, como ráster adicional de “Cartografiar agua”, alimenta ese modelo: se reconocen por sus nombres.
</translation>
    </message>
    <message>
        <source>
Shows what a model looks at when it maps water in an image.

The evidence (Grad-CAM) is a layer from 0 to 1: where, inside the network, the image speaks for the
water that is mapped. It has one scale over the whole image: 1 is the strongest evidence anywhere in
it, so that a dry part has no bright spot of its own. Where the model finds no water at all, there
is no evidence, and the log says so. It needs a model that was trained here, its weights
(.safetensors) beside it, and the training tier of the backend.

The change when a band is withheld has a band for each band of the model: the probability with all
bands minus the probability without this one. Blue: this band speaks for water here. Orange: it
speaks against it. It works with every model.

Both say what the model uses, not whether it is right.
</source>
        <translation>
Muestra en qué se fija un modelo cuando cartografía agua en una imagen.

La evidencia (Grad-CAM) es una capa de 0 a 1: dónde, dentro de la red, la imagen habla a favor del agua cartografiada. Tiene una sola escala en toda la imagen: 1 es la evidencia más fuerte de toda ella, de modo que una parte seca no tiene un punto brillante propio. Donde el modelo no encuentra nada de agua no hay evidencia, y el registro lo dice. Necesita un modelo entrenado aquí, sus pesos (.safetensors) junto a él y el nivel de entrenamiento del backend.

El cambio al retirar una banda tiene una banda por cada banda del modelo: la probabilidad con todas las bandas menos la probabilidad sin esta. Azul: esta banda habla aquí a favor de agua. Naranja: en contra. Funciona con cualquier modelo.

Ambos dicen qué usa el modelo, no si tiene razón.
</translation>
    </message>
    <message>
        <source>
Takes the water of many dates and says for each pixel how often it was flooded and how often it
could be judged at all, when first and last, and for how long without a break; and for each date
how much was flooded. The polygons play in QGIS's temporal controller: each date is shown until the
next one.

Each layer may be a mask (of Highwater, or any raster of 0 and 1) or a water probability. Its date
is what the parameters below say, else its fixed temporal range in QGIS, else what its metadata,
its name, its file's name or the record beside it tell. Layers of one date, such as neighbouring
scenes of a pass, are one observation: what one of them has judged counts, and water where any of
them shows it.

The pixels are those of the first layer; the others are aligned to it by nearest neighbour, and the
timeline lies wherever any of them does. What is excluded, uncertain or without data at a date is
not judged then: it neither counts as dry nor ends a flood. Water that any mask, or the layer of
permanent water, calls permanent is never a flood.

Where a layer is a probability, its area has a model-based interval. A mask says nothing of how
sure it is, and gets none.
</source>
        <translation>
Toma el agua de muchas fechas y dice de cada píxel cuántas veces estuvo inundado y cuántas se pudo juzgar, cuándo la primera y la última, y cuánto tiempo sin interrupción; y de cada fecha cuánto estuvo inundado. Los polígonos se reproducen en el controlador temporal de QGIS: cada fecha se muestra hasta la siguiente.

Cada capa puede ser una máscara (de Highwater, o cualquier ráster de 0 y 1) o una probabilidad de agua. Su fecha es lo que dicen los parámetros de abajo; si no, su rango temporal fijo en QGIS; si no, lo que digan sus metadatos, su nombre, el nombre de su archivo o el archivo de procedencia junto a él. Las capas de una fecha, como escenas vecinas de una pasada, son una sola observación: cuenta lo que una de ellas ha juzgado, y agua donde cualquiera la muestra.

Los píxeles son los de la primera capa; las demás se alinean con ella por vecino más próximo, y la cronología abarca donde esté cualquiera de ellas. Lo excluido, incierto o sin datos en una fecha no se juzga entonces: ni cuenta como seco ni termina una inundación. El agua que cualquier máscara, o la capa de agua permanente, llama permanente nunca es una inundación.

Donde una capa es una probabilidad, su superficie tiene un intervalo basado en el modelo. Una máscara no dice lo segura que está, y no lo tiene.
</translation>
    </message>
    <message>
        <source>
The area that a map shows is biased by what it misses and what it invents. From reference points
that were drawn with “Sample reference points” and labelled, this estimates how much water there
really is, with a confidence interval, and the accuracy of the map with standard errors, by the
stratified estimator of Olofsson et al. (2014).

All points must be labelled: 0 dry, 1 water, -1 cannot be said. The last are left out, and their
share is reported by stratum. Points that were added, moved or removed, and a mask that is not the
one they were drawn from, are refused.

Without points the interval comes from calibrated probabilities: the sum of probability times area,
with the spread of blocks of 256 pixels that err together, and at least the areas above
probabilities of 0.75 and 0.25. It is called model-based everywhere, because it holds only as far
as the probabilities do.

Areas are in hectares, on the ellipsoid. Excluded and uncertain pixels count as mapped dry; what
they really are, the points say.
</source>
        <translation>
La superficie que muestra un mapa está sesgada por lo que omite y lo que inventa. A partir de puntos de referencia sorteados con “Muestrear puntos de referencia” y etiquetados, esto estima cuánta agua hay realmente, con un intervalo de confianza, y la exactitud del mapa con errores estándar, con el estimador estratificado de Olofsson et al. (2014).

Todos los puntos deben estar etiquetados: 0 seco, 1 agua, -1 no se puede decir. Los últimos se descartan y se informa de su proporción por estrato. Se rechazan puntos añadidos, movidos o eliminados, y una máscara que no sea aquella de la que se sortearon.

Sin puntos, el intervalo proviene de probabilidades calibradas: la suma de probabilidad por superficie, con la dispersión de bloques de 256 píxeles que yerran juntos, y al menos las superficies por encima de probabilidades de 0,75 y 0,25. Se llama siempre basado en el modelo, porque solo vale lo que valgan las probabilidades.

Las superficies están en hectáreas, sobre el elipsoide. Los píxeles excluidos e inciertos cuentan como cartografiados secos; lo que son realmente lo dicen los puntos.
</translation>
    </message>
    <message>
        <source>
Trains a network on sequences of radar and optical images and writes one file, the model, which
“Classify a time series” takes. Sequences may be of any length and of irregular dates; either sensor
may be missing at any date, or altogether.

The places whose column “split” says train are learned; those that say validation decide when to
stop, which epoch is kept, and from which probability an image counts as flooded. The part called
test is measured once, at the end, beside two simple rules: “always dry”, and a threshold on the
share of dark pixels. Places, never images, are divided among the parts (“Split a dataset”).

What is not labelled counts nowhere. Labels may be of images, of whole sequences, or both.

Cancelling ends the training after the present batch and keeps the best model so far. The folder of
the run stays, and the log says how to go on.
</source>
        <translation>
Entrena una red con secuencias de imágenes de radar y ópticas y escribe un archivo, el modelo, que usa “Clasificar una serie temporal”. Las secuencias pueden tener cualquier longitud y fechas irregulares; cualquiera de los sensores puede faltar en cualquier fecha, o del todo.

Se aprenden los lugares cuya columna “split” dice train; los que dicen validation deciden cuándo parar, qué época se conserva y desde qué probabilidad una imagen cuenta como inundada. La parte llamada test se mide una vez, al final, junto a dos reglas simples: “siempre seco” y un umbral de la proporción de píxeles oscuros. Entre las partes se reparten lugares, nunca imágenes (“Dividir un conjunto de datos”).

Lo que no está etiquetado no cuenta. Las etiquetas pueden ser de imágenes, de secuencias enteras, o de ambas.

Cancelar termina el entrenamiento tras el lote actual y conserva el mejor modelo hasta entonces. La carpeta de la ejecución permanece, y el registro dice cómo continuar.
</translation>
    </message>
    <message>
        <source>
Trains a network on the tiles of a dataset and writes one file, the model, which “Map water” takes.
The defaults are good: choose the dataset and a file for the model, and run. If time is short, say
how many minutes it may take.

The tiles whose column “split” says train are learned; those that say validation decide when to
stop, which epoch is kept, and from which probability a pixel counts as water. If there is a part
called test, the finished model is measured on it once.

The model takes images as they are: normalisation, derived bands and calibration are inside. Beside
it lie its card, which says what it was trained on, how good it is and where its limits are, and
its weights for fine-tuning. The folder of the run holds curves, pictures and checkpoints.

Cancelling ends the training after the present batch and keeps the best model so far; before the
first epoch is over there is none, and it stops at once. The folder of the run stays, and the log
says how to go on.
</source>
        <translation>
Entrena una red con las teselas de un conjunto de datos y escribe un archivo, el modelo, que usa “Cartografiar agua”. Los valores predeterminados son buenos: elija el conjunto de datos y un archivo para el modelo, y ejecute. Si el tiempo es corto, diga cuántos minutos puede tardar.

Se aprenden las teselas cuya columna “split” dice train; las que dicen validation deciden cuándo parar, qué época se conserva y desde qué probabilidad un píxel cuenta como agua. Si hay una parte llamada test, el modelo terminado se mide con ella una vez.

El modelo toma las imágenes tal cual: la normalización, las bandas derivadas y la calibración están dentro. Junto a él quedan su ficha, que dice con qué se entrenó, lo bueno que es y dónde están sus límites, y sus pesos para el ajuste fino. La carpeta de la ejecución contiene curvas, imágenes y puntos de control.

Cancelar termina el entrenamiento tras el lote actual y conserva el mejor modelo hasta entonces; antes de acabar la primera época no hay ninguno, y se detiene enseguida. La carpeta de la ejecución permanece, y el registro dice cómo continuar.
</translation>
    </message>
    <message>
        <source>
Trains many times with different settings, judges each training on the validation tiles, and gives
up early on those that are clearly worse. The best settings are then trained again to the end, and
the result is their model.

Choose what is varied; everything else stays as it is in the form. The report shows every trial and
which settings matter.

Trials are kept in the folder of the study. Run again with the same folder, the search goes on from
there, also after it was cancelled.
</source>
        <translation>
Entrena muchas veces con configuraciones distintas, juzga cada entrenamiento con las teselas de validación y abandona pronto los que son claramente peores. La mejor configuración se entrena de nuevo hasta el final, y el resultado es su modelo.

Elija qué se varía; todo lo demás queda como está en el formulario. El informe muestra cada ensayo y qué ajustes importan.

Los ensayos se guardan en la carpeta del estudio. Si se ejecuta de nuevo con la misma carpeta, la búsqueda sigue desde allí, también tras cancelarla.
</translation>
    </message>
    <message>
        <source>
Turns a data set of floods, as it was unpacked, into a dataset of tiles that Highwater can split,
audit and train on. The log says how many tiles were taken, and lists what was left out and why.

SEN12-FLOOD, and OMBRIA as sequences, become a dataset of image sequences instead: places with a
label for each image, for models of time series.

Run again, it adds what is missing and nothing twice.
</source>
        <translation>
Convierte un conjunto de datos de inundaciones, tal como se descomprimió, en un conjunto de teselas que Highwater puede dividir, auditar y usar para entrenar. El registro dice cuántas teselas se tomaron, y enumera lo que se descartó y por qué.

SEN12-FLOOD, y OMBRIA como secuencias, se convierten en un conjunto de secuencias de imágenes: lugares con una etiqueta por imagen, para modelos de series temporales.

Si se ejecuta de nuevo, añade lo que falta y nada dos veces.
</translation>
    </message>
    <message>
        <source>&amp;Add a trained model…</source>
        <translation>Añadir un modelo &amp;entrenado…</translation>
    </message>
    <message>
        <source>&amp;Classify a time series…</source>
        <translation>&amp;Clasificar una serie temporal…</translation>
    </message>
    <message>
        <source>&amp;Detect floods by change…</source>
        <translation>&amp;Detectar inundaciones por cambio…</translation>
    </message>
    <message>
        <source>&amp;Environment…</source>
        <translation>&amp;Entorno…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <translation>Ajuste &amp;fino…</translation>
    </message>
    <message>
        <source>&amp;Flood through time…</source>
        <translation>&amp;Inundación en el tiempo…</translation>
    </message>
    <message>
        <source>&amp;Highwater panel</source>
        <translation>Panel &amp;Highwater</translation>
    </message>
    <message>
        <source>&amp;Image to map:</source>
        <translation>&amp;Imagen que cartografiar:</translation>
    </message>
    <message>
        <source>&amp;Map with it…</source>
        <translation>&amp;Cartografiar con él…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisión…</translation>
    </message>
    <message>
        <source>&amp;Train a time series model…</source>
        <translation>&amp;Entrenar un modelo de series temporales…</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>&amp;Entrenamientos</translation>
    </message>
    <message>
        <source>({})</source>
        <translation>({})</translation>
    </message>
    <message>
        <source>+100 %: less water without the band</source>
        <translation>+100 %: menos agua sin la banda</translation>
    </message>
    <message>
        <source>0 %: not drawn</source>
        <translation>0 %: no se dibuja</translation>
    </message>
    <message>
        <source>0 dry, 1 water, -1 cannot be said.</source>
        <translation>0 seco, 1 agua, -1 no se puede decir.</translation>
    </message>
    <message>
        <source>0 is a scene without any flood, 0.12 means that 12 % of the land is flooded.</source>
        <translation>0 es una escena sin inundación; 0,12 significa que está inundado el 12 % de la tierra.</translation>
    </message>
    <message>
        <source>0 is calm and dark water, 1 is rough water that is nearly as bright as land.</source>
        <translation>0 es agua tranquila y oscura; 1 es agua agitada casi tan brillante como la tierra.</translation>
    </message>
    <message>
        <source>0 is the last date before the flood. 1, 2, 3 and so on are earlier dates of the same place and orbit, each with its own speckle, wind, rain and crops: run again with another number for a time series.</source>
        <translation>0 es la última fecha antes de la inundación. 1, 2, 3 y siguientes son fechas anteriores del mismo lugar y órbita, cada una con su moteado, viento, lluvia y cultivos: ejecute de nuevo con otro número para una serie temporal.</translation>
    </message>
    <message>
        <source>0.05: drawn from here on</source>
        <translation>0,05: se dibuja desde aquí</translation>
    </message>
    <message>
        <source>0.1 varies a radar band's contrast from 0.9 to 1.1.</source>
        <translation>0,1 varía el contraste de una banda de radar de 0,9 a 1,1.</translation>
    </message>
    <message>
        <source>0.2 to 0.4</source>
        <translation>De 0,2 a 0,4</translation>
    </message>
    <message>
        <source>0.3 and more: they disagree</source>
        <translation>0,3 y más: discrepan</translation>
    </message>
    <message>
        <source>0.4 to 0.6</source>
        <translation>De 0,4 a 0,6</translation>
    </message>
    <message>
        <source>0.6 to 0.8</source>
        <translation>De 0,6 a 0,8</translation>
    </message>
    <message>
        <source>0.8 and more</source>
        <translation>0,8 y más</translation>
    </message>
    <message>
        <source>0.9 finds nine tenths of the water, or lets a tenth of the mapped water be dry.</source>
        <translation>0,9 encuentra nueve décimas del agua, o deja que una décima del agua cartografiada sea seca.</translation>
    </message>
    <message>
        <source>0.95: in 95 of 100 samples the interval holds the truth.</source>
        <translation>0,95: en 95 de cada 100 muestras el intervalo contiene la verdad.</translation>
    </message>
    <message>
        <source>0: all agree, not drawn</source>
        <translation>0: todos coinciden, no se dibuja</translation>
    </message>
    <message>
        <source>0: as usual</source>
        <translation>0: como de costumbre</translation>
    </message>
    <message>
        <source>0: no change</source>
        <translation>0: sin cambio</translation>
    </message>
    <message>
        <source>0: none</source>
        <translation>0: nada</translation>
    </message>
    <message>
        <source>0: only parts that touch or overlap are reported.</source>
        <translation>0: solo se informa de partes que se tocan o se solapan.</translation>
    </message>
    <message>
        <source>0: tiles of two parts must not touch.</source>
        <translation>0: las teselas de dos partes no deben tocarse.</translation>
    </message>
    <message>
        <source>1  Image</source>
        <translation>1 Imagen</translation>
    </message>
    <message>
        <source>1 % of the dates</source>
        <translation>1 % de las fechas</translation>
    </message>
    <message>
        <source>1 where there is always water, 0 elsewhere.</source>
        <translation>1 donde siempre hay agua, 0 en el resto.</translation>
    </message>
    <message>
        <source>1.5 deviations</source>
        <translation>1,5 desviaciones</translation>
    </message>
    <message>
        <source>10 %: drawn from here on</source>
        <translation>10 %: se dibuja desde aquí</translation>
    </message>
    <message>
        <source>100 %: at every date</source>
        <translation>100 %: en todas las fechas</translation>
    </message>
    <message>
        <source>100 %: water</source>
        <translation>100 %: agua</translation>
    </message>
    <message>
        <source>16-bit floats (float16): half the size, for GPUs</source>
        <translation>Flotantes de 16 bits (float16): la mitad de tamaño, para GPU</translation>
    </message>
    <message>
        <source>1: strongest in the scene</source>
        <translation>1: lo más fuerte de la escena</translation>
    </message>
    <message>
        <source>2  Model</source>
        <translation>2 Modelo</translation>
    </message>
    <message>
        <source>3  Run</source>
        <translation>3 Ejecutar</translation>
    </message>
    <message>
        <source>3 deviations</source>
        <translation>3 desviaciones</translation>
    </message>
    <message>
        <source>4  Look</source>
        <translation>4 Mirar</translation>
    </message>
    <message>
        <source>5  Evaluate and send</source>
        <translation>5 Evaluar y enviar</translation>
    </message>
    <message>
        <source>6 deviations: far brighter</source>
        <translation>6 desviaciones: mucho más brillante</translation>
    </message>
    <message>
        <source>8-bit integers (int8): a quarter of the size, the fastest on processors</source>
        <translation>Enteros de 8 bits (int8): un cuarto del tamaño, lo más rápido en procesadores</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>Valores de 8 bits estirados al rango de cada imagen</translation>
    </message>
    <message>
        <source>&lt;b&gt;{} of {}&lt;/b&gt;: {}</source>
        <translation>&lt;b&gt;{} de {}&lt;/b&gt;: {}</translation>
    </message>
    <message>
        <source>A CSV or another table with the column layer (name of a layer or file) and any of date, flooded (1, 0 or empty), cloud_percent, orbit, incidence, sensor, bands, unit.</source>
        <translation>Un CSV u otra tabla con la columna layer (nombre de una capa o archivo) y cualquiera de date, flooded (1, 0 o vacío), cloud_percent, orbit, incidence, sensor, bands, unit.</translation>
    </message>
    <message>
        <source>A Python of my own, with the packages installed:</source>
        <translation>Un Python propio, con los paquetes instalados:</translation>
    </message>
    <message>
        <source>A band for each band of the model: probability with all bands minus probability with this one replaced by its mean.</source>
        <translation>Una banda por cada banda del modelo: probabilidad con todas las bandas menos probabilidad con esta sustituida por su media.</translation>
    </message>
    <message>
        <source>A calibrated radar image, such as Sentinel-1 with VV and VH.</source>
        <translation>Una imagen de radar calibrada, como Sentinel-1 con VV y VH.</translation>
    </message>
    <message>
        <source>A calibrated radar image, such as one of Sentinel-1.</source>
        <translation>Una imagen de radar calibrada, como una de Sentinel-1.</translation>
    </message>
    <message>
        <source>A column of the index. Empty: “group”, where there is one.</source>
        <translation>Una columna del índice. Vacío: “group”, donde la haya.</translation>
    </message>
    <message>
        <source>A date counts as flooded, for the first and the last flooded date and the duration, from this share of the largest area on: a few pixels are called water at any date. 0: from the first pixel on.</source>
        <translation>Una fecha cuenta como inundada, para la primera y la última fecha inundada y la duración, desde esta proporción de la mayor superficie: unos pocos píxeles se llaman agua en cualquier fecha. 0: desde el primer píxel.</translation>
    </message>
    <message>
        <source>A file that “Train a time series model” has made.</source>
        <translation>Un archivo hecho con “Entrenar un modelo de series temporales”.</translation>
    </message>
    <message>
        <source>A flood happens</source>
        <translation>Ocurre una inundación</translation>
    </message>
    <message>
        <source>A layout with this map's texts, for Project ▸ Layout Manager.</source>
        <translation>Una composición con los textos de este mapa, para Proyecto ▸ Administrador de composiciones.</translation>
    </message>
    <message>
        <source>A mask of 0 and 1, or JRC occurrence or seasonality. What it calls water is no flood at any date. Permanent water of Highwater's masks is known without it.</source>
        <translation>Una máscara de 0 y 1, u ocurrencia o estacionalidad del JRC. Lo que llama agua no es inundación en ninguna fecha. El agua permanente de las máscaras de Highwater se conoce sin ella.</translation>
    </message>
    <message>
        <source>A multiple of 8.</source>
        <translation>Un múltiplo de 8.</translation>
    </message>
    <message>
        <source>A name (of the layer or of its file) and a date on each line, with or without a header. What is in “Dates” goes before it.</source>
        <translation>Un nombre (de la capa o de su archivo) y una fecha en cada línea, con o sin encabezado. Lo que está en “Fechas” tiene prioridad.</translation>
    </message>
    <message>
        <source>A network that compares an image from before with one from the flood.</source>
        <translation>Una red que compara una imagen de antes con una de la inundación.</translation>
    </message>
    <message>
        <source>A network that finds water in one image.</source>
        <translation>Una red que encuentra agua en una imagen.</translation>
    </message>
    <message>
        <source>A new or empty folder for S1list.json, S2list.json, truth.csv and the places.</source>
        <translation>Una carpeta nueva o vacía para S1list.json, S2list.json, truth.csv y los lugares.</translation>
    </message>
    <message>
        <source>A new or empty folder, or a dataset to add the image to.</source>
        <translation>Una carpeta nueva o vacía, o un conjunto de datos al que añadir la imagen.</translation>
    </message>
    <message>
        <source>A new or empty folder, or a dataset to add to: nothing that is already there is touched, and nothing is taken twice.</source>
        <translation>Una carpeta nueva o vacía, o un conjunto de datos al que añadir: no se toca nada de lo que ya está, y nada se toma dos veces.</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of an earlier run to go on with. It may lie inside the folder of scenes: what is in it is not taken as a scene.</source>
        <translation>Una carpeta nueva o vacía, o la de una ejecución anterior que se quiera continuar. Puede estar dentro de la carpeta de escenas: lo que contiene no se toma por escena.</translation>
    </message>
    <message>
        <source>A new or empty folder.</source>
        <translation>Una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>A new or empty folder: the tiles are kept in it.</source>
        <translation>Una carpeta nueva o vacía: las teselas se guardan en ella.</translation>
    </message>
    <message>
        <source>A page with all figures and their intervals; the Results Viewer lists it.</source>
        <translation>Una página con todas las cifras y sus intervalos; el Visor de resultados la muestra en su lista.</translation>
    </message>
    <message>
        <source>A page with all trials and with how much each setting matters.</source>
        <translation>Una página con todos los ensayos y cuánto importa cada ajuste.</translation>
    </message>
    <message>
        <source>A page with before and after; the Results Viewer lists it.</source>
        <translation>Una página con el antes y el después; el Visor de resultados la muestra en su lista.</translation>
    </message>
    <message>
        <source>A page with figures and pictures.</source>
        <translation>Una página con cifras e imágenes.</translation>
    </message>
    <message>
        <source>A page with the estimate, the error matrix and the strata.</source>
        <translation>Una página con la estimación, la matriz de error y los estratos.</translation>
    </message>
    <message>
        <source>A page with the flood's course as a chart, and the table.</source>
        <translation>Una página con el curso de la inundación como gráfico, y la tabla.</translation>
    </message>
    <message>
        <source>A page with the probability over time of each place, first and last flooded date, duration and peak; with labels the scores beside those of simple rules.</source>
        <translation>Una página con la probabilidad de cada lugar en el tiempo, primera y última fecha inundada, duración y máximo; con etiquetas, las métricas junto a las de reglas simples.</translation>
    </message>
    <message>
        <source>A page with the scores by region, their spread and a plot.</source>
        <translation>Una página con las métricas por región, su dispersión y un gráfico.</translation>
    </message>
    <message>
        <source>A picture with legend, scale bar, north arrow, date, sensor and method.</source>
        <translation>Una imagen con leyenda, barra de escala, flecha de norte, fecha, sensor y método.</translation>
    </message>
    <message>
        <source>A radar image of the same place before the flood, with the same bands. It is mapped by the same method; water at both dates is permanent. Takes the time of a second map.</source>
        <translation>Una imagen de radar del mismo lugar antes de la inundación, con las mismas bandas. Se cartografía con el mismo método; el agua en ambas fechas es permanente. Tarda lo que un segundo mapa.</translation>
    </message>
    <message>
        <source>A radar image of the same place before the flood, with the same bands. It is mapped by the same method; water at both dates is permanent. Takes the time of a second map. A model that compares two dates needs it and takes both images at once: give it here and the image from the flood as radar image, each with VV; their CRS, pixels and units may differ. Such a model maps the flood, not all water.</source>
        <translation>Una imagen de radar del mismo lugar antes de la inundación, con las mismas bandas. Se cartografía con el mismo método; el agua en ambas fechas es permanente. Tarda lo que un segundo mapa. Un modelo que compara dos fechas la necesita y toma ambas imágenes a la vez: indíquela aquí y la imagen de la inundación como imagen de radar, cada una con VV; su SRC, píxeles y unidades pueden diferir. Tal modelo cartografía la inundación, no toda el agua.</translation>
    </message>
    <message>
        <source>A radar image of the same place from before, best of the same orbit and season. Its CRS and pixels may differ.</source>
        <translation>Una imagen de radar del mismo lugar de antes, mejor de la misma órbita y estación. Su SRC y sus píxeles pueden diferir.</translation>
    </message>
    <message>
        <source>A raster for each tile and model, with the classes correct dry, hit, miss and false alarm.</source>
        <translation>Un ráster por cada tesela y modelo, con las clases seco correcto, acierto, omisión y falsa alarma.</translation>
    </message>
    <message>
        <source>A raster of permanent water, such as the extent or seasonality of JRC Global Surface Water. Its CRS and pixels may differ.</source>
        <translation>Un ráster de agua permanente, como la extensión o la estacionalidad del Global Surface Water del JRC. Su SRC y sus píxeles pueden diferir.</translation>
    </message>
    <message>
        <source>A raster of what is water in this image; 255 does not count.</source>
        <translation>Un ráster de lo que es agua en esta imagen; 255 no cuenta.</translation>
    </message>
    <message>
        <source>A raster of what is water there, to see how good the map is.</source>
        <translation>Un ráster de lo que es agua allí, para ver lo bueno que es el mapa.</translation>
    </message>
    <message>
        <source>A raster of “Exclusion mask”. Its pixels are mapped as excluded.</source>
        <translation>Un ráster de “Máscara de exclusión”. Sus píxeles se marcan como excluidos.</translation>
    </message>
    <message>
        <source>A raster of “Exclusion mask”: shadow, layover, steep slopes. Its pixels are mapped as excluded, and the summary says what share of the scene they are.</source>
        <translation>Un ráster de “Máscara de exclusión”: sombra, layover, pendientes fuertes. Sus píxeles se marcan como excluidos, y el resumen dice qué proporción de la escena son.</translation>
    </message>
    <message>
        <source>A row for each image: place, sensor, date, probability, decision.</source>
        <translation>Una fila por imagen: lugar, sensor, fecha, probabilidad, decisión.</translation>
    </message>
    <message>
        <source>A row for each scene: its state, area, time and error.</source>
        <translation>Una fila por escena: su estado, superficie, tiempo y error.</translation>
    </message>
    <message>
        <source>A row for each tile and model, for a spreadsheet.</source>
        <translation>Una fila por tesela y modelo, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>A shipped model where it was shown to be better, otherwise thresholds.</source>
        <translation>Un modelo incluido donde se mostró que es mejor; si no, umbrales.</translation>
    </message>
    <message>
        <source>A table (GeoPackage): for each date the area flooded, its interval, permanent water, dry, what could not be judged and what was not seen, in hectares.</source>
        <translation>Una tabla (GeoPackage): para cada fecha la superficie inundada, su intervalo, agua permanente, seco, lo que no se pudo juzgar y lo que no se vio, en hectáreas.</translation>
    </message>
    <message>
        <source>A water mask (0 dry, 1 water) or a water probability between 0 and 1, of the same place at a later date. It need not be of the kind of the first.</source>
        <translation>Una máscara de agua (0 seco, 1 agua) o una probabilidad de agua entre 0 y 1, del mismo lugar en una fecha posterior. No tiene que ser del tipo de la primera.</translation>
    </message>
    <message>
        <source>A water mask (0 dry, 1 water) or a water probability between 0 and 1; the comparison has its pixels.</source>
        <translation>Una máscara de agua (0 seco, 1 agua) o una probabilidad de agua entre 0 y 1; la comparación tiene sus píxeles.</translation>
    </message>
    <message>
        <source>A water mask: 0 dry whenever it was judged, 1 flooded at least once, 2 permanent water, 3 always excluded, 4 never certain, 255 no data.</source>
        <translation>Una máscara de agua: 0 seco siempre que se juzgó, 1 inundado al menos una vez, 2 agua permanente, 3 siempre excluido, 4 nunca seguro, 255 sin datos.</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <source>Accept another sensor, mode or pixel size than the dataset has</source>
        <translation>Aceptar sensor, modo o tamaño de píxel distintos de los del conjunto de datos</translation>
    </message>
    <message>
        <source>Accept or reject features of a map, or draw the water of a tile anew.</source>
        <translation>Aceptar o rechazar objetos de un mapa, o dibujar de nuevo el agua de una tesela.</translation>
    </message>
    <message>
        <source>Accept other pixel sizes than the dataset has</source>
        <translation>Aceptar tamaños de píxel distintos de los del conjunto de datos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy (0–1)</source>
        <translation>Exactitud (0–1)</translation>
    </message>
    <message>
        <source>Accuracy against the labels (0–1), where there are some</source>
        <translation>Exactitud frente a las etiquetas (0–1), donde las haya</translation>
    </message>
    <message>
        <source>Accuracy on the test places (0–1), where there are some</source>
        <translation>Exactitud en los lugares de prueba (0–1), donde los haya</translation>
    </message>
    <message>
        <source>Acquisition mode</source>
        <translation>Modo de adquisición</translation>
    </message>
    <message>
        <source>Add a trained model</source>
        <translation>Añadir un modelo entrenado</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>After the flood</source>
        <translation>Después de la inundación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All features are decided.</source>
        <translation>Todos los objetos están decididos.</translation>
    </message>
    <message>
        <source>All figures with the hashes of models and data, in a file for other programs.</source>
        <translation>Todas las cifras con los hashes de modelos y datos, en un archivo para otros programas.</translation>
    </message>
    <message>
        <source>All figures, and what was compared, in a file for other programs.</source>
        <translation>Todas las cifras, y lo que se comparó, en un archivo para otros programas.</translation>
    </message>
    <message>
        <source>All figures, with hashes of mask and points, in a file for other programs.</source>
        <translation>Todas las cifras, con hashes de máscara y puntos, en un archivo para otros programas.</translation>
    </message>
    <message>
        <source>All findings, in a file for other programs.</source>
        <translation>Todos los hallazgos, en un archivo para otros programas.</translation>
    </message>
    <message>
        <source>All images of a place alike.</source>
        <translation>Todas las imágenes de un lugar por igual.</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>Todas las opciones…</translation>
    </message>
    <message>
        <source>All scenes as one raster</source>
        <translation>Todas las escenas como un solo ráster</translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation>Todas las teselas</translation>
    </message>
    <message>
        <source>Allow tiles that a model was trained on</source>
        <translation>Permitir teselas con las que se entrenó un modelo</translation>
    </message>
    <message>
        <source>Also in the folders inside it</source>
        <translation>También en las carpetas que contiene</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <source>An .onnx file, or the name of a shipped model (water, flood); the method is of no effect then. Empty: the method above.</source>
        <translation>Un archivo .onnx, o el nombre de un modelo incluido (water, flood); el método no tiene efecto entonces. Vacío: el método de arriba.</translation>
    </message>
    <message>
        <source>An image with pixels much larger or smaller than the method is made for is refused. With this, it is resampled first, and the maps have that pixel size.</source>
        <translation>Una imagen con píxeles mucho mayores o menores que aquellos para los que se hizo el método se rechaza. Con esto se remuestrea primero, y los mapas tienen ese tamaño de píxel.</translation>
    </message>
    <message>
        <source>Angle between the line of sight and the vertical on level ground, in the middle of the scene. Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the far part. Of no effect where a layer of angles is given.</source>
        <translation>Ángulo entre la línea de visión y la vertical en terreno llano, en el centro de la escena. Sentinel-1 ve a 30 grados en la parte cercana de su franja y a 46 en la lejana. Sin efecto donde se indica una capa de ángulos.</translation>
    </message>
    <message>
        <source>Another Python is chosen for the backend, and stays so: {}</source>
        <translation>Se ha elegido otro Python para el backend, y así queda: {}</translation>
    </message>
    <message>
        <source>Another image with the same bands, which the model has not seen.</source>
        <translation>Otra imagen con las mismas bandas, que el modelo no ha visto.</translation>
    </message>
    <message>
        <source>Any number. The same seed gives the same places, another one different ones.</source>
        <translation>Cualquier número. La misma semilla da los mismos lugares, otra da otros distintos.</translation>
    </message>
    <message>
        <source>Any number. The same seed gives the same scene, another one a different place.</source>
        <translation>Cualquier número. La misma semilla da la misma escena, otra da un lugar distinto.</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>Are map and labels of this tile right? Draw anew what is water in it.</source>
        <translation>¿Son correctos el mapa y las etiquetas de esta tesela? Dibuje de nuevo lo que en ella es agua.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <source>Area flooded at any date (hectares)</source>
        <translation>Superficie inundada en alguna fecha (hectáreas)</translation>
    </message>
    <message>
        <source>Area in which the reference holds</source>
        <translation>Zona en la que vale la referencia</translation>
    </message>
    <message>
        <source>Area of mapped water (hectares)</source>
        <translation>Superficie de agua cartografiada (hectáreas)</translation>
    </message>
    <message>
        <source>Area of new water (hectares)</source>
        <translation>Superficie de agua nueva (hectáreas)</translation>
    </message>
    <message>
        <source>Area of permanent water (hectares)</source>
        <translation>Superficie de agua permanente (hectáreas)</translation>
    </message>
    <message>
        <source>Area of receded water (hectares)</source>
        <translation>Superficie de agua retirada (hectáreas)</translation>
    </message>
    <message>
        <source>Area of the water</source>
        <translation>Superficie de agua</translation>
    </message>
    <message>
        <source>Area of water (hectares)</source>
        <translation>Superficie de agua (hectáreas)</translation>
    </message>
    <message>
        <source>Area of water at both dates (hectares)</source>
        <translation>Superficie de agua en ambas fechas (hectáreas)</translation>
    </message>
    <message>
        <source>Area of water in the reference (hectares)</source>
        <translation>Superficie de agua en la referencia (hectáreas)</translation>
    </message>
    <message>
        <source>Area of water on the map (hectares)</source>
        <translation>Superficie de agua en el mapa (hectáreas)</translation>
    </message>
    <message>
        <source>Area of water or flood of all scenes, overlaps counted twice (hectares)</source>
        <translation>Superficie de agua o inundación de todas las escenas, solapes contados dos veces (hectáreas)</translation>
    </message>
    <message>
        <source>Area of water; of flood, where permanent water is told apart (hectares)</source>
        <translation>Superficie de agua; de inundación, donde se distingue el agua permanente (hectáreas)</translation>
    </message>
    <message>
        <source>Area that cannot be judged (hectares)</source>
        <translation>Superficie que no se puede juzgar (hectáreas)</translation>
    </message>
    <message>
        <source>Area that cannot be told (hectares)</source>
        <translation>Superficie que no se puede determinar (hectáreas)</translation>
    </message>
    <message>
        <source>Area that counts (hectares)</source>
        <translation>Superficie que cuenta (hectáreas)</translation>
    </message>
    <message>
        <source>Area that is uncertain, neither dry nor water (hectares)</source>
        <translation>Superficie incierta, ni seca ni agua (hectáreas)</translation>
    </message>
    <message>
        <source>Area under flood (hectares)</source>
        <translation>Superficie bajo inundación (hectáreas)</translation>
    </message>
    <message>
        <source>Area where the radar cannot judge (hectares)</source>
        <translation>Superficie donde el radar no puede juzgar (hectáreas)</translation>
    </message>
    <message>
        <source>Area, largest first</source>
        <translation>Superficie, de mayor a menor</translation>
    </message>
    <message>
        <source>Area, smallest first</source>
        <translation>Superficie, de menor a mayor</translation>
    </message>
    <message>
        <source>Areas of the dates</source>
        <translation>Superficies de las fechas</translation>
    </message>
    <message>
        <source>Areas of the dates (CSV)</source>
        <translation>Superficies de las fechas (CSV)</translation>
    </message>
    <message>
        <source>As Sentinel-1 and most satellites do.</source>
        <translation>Como Sentinel-1 y la mayoría de los satélites.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>As published, but adjoining tiles stay in one part</source>
        <translation>Como se publicó, pero las teselas contiguas quedan en una parte</translation>
    </message>
    <message>
        <source>As the first.</source>
        <translation>Como la primera.</translation>
    </message>
    <message>
        <source>Ascending (looks east)</source>
        <translation>Ascendente (mira al este)</translation>
    </message>
    <message>
        <source>Asking the service …</source>
        <translation>Se pregunta al servicio…</translation>
    </message>
    <message>
        <source>At random (refused where tiles overlap)</source>
        <translation>Al azar (se rechaza donde las teselas se solapan)</translation>
    </message>
    <message>
        <source>Attention looks from every image of a place at every other one, whatever their dates. The convolutional LSTMs go through each sensor's images in the order of time.</source>
        <translation>La atención mira desde cada imagen de un lugar a todas las demás, sean cuales sean sus fechas. Las LSTM convolucionales recorren las imágenes de cada sensor en el orden del tiempo.</translation>
    </message>
    <message>
        <source>Audit a dataset</source>
        <translation>Auditar un conjunto de datos</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Augmentation: added speckle (share of tiles, 0–1)</source>
        <translation>Aumento: moteado añadido (proporción de teselas, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: flips</source>
        <translation>Aumento: reflejos</translation>
    </message>
    <message>
        <source>Augmentation: gain (share of the contrast, 0–1)</source>
        <translation>Aumento: ganancia (proporción del contraste, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: looks of that speckle</source>
        <translation>Aumento: looks de ese moteado</translation>
    </message>
    <message>
        <source>Augmentation: offset (dB)</source>
        <translation>Aumento: desplazamiento (dB)</translation>
    </message>
    <message>
        <source>Augmentation: offset, gain, added speckle</source>
        <translation>Aumento: desplazamiento, ganancia, moteado añadido</translation>
    </message>
    <message>
        <source>Augmentation: optional bands left out (share of tiles, 0–1)</source>
        <translation>Aumento: bandas opcionales omitidas (proporción de teselas, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: other stretch of each image (0: none; 8-bit images only)</source>
        <translation>Aumento: otro estiramiento de cada imagen (0: ninguno; solo imágenes de 8 bits)</translation>
    </message>
    <message>
        <source>Augmentation: quarter turns</source>
        <translation>Aumento: cuartos de vuelta</translation>
    </message>
    <message>
        <source>Augmentation: random crop (pixels; 0: whole tiles)</source>
        <translation>Aumento: recorte al azar (píxeles; 0: teselas enteras)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic (the better one that fits)</source>
        <translation>Automático (el mejor que sirva)</translation>
    </message>
    <message>
        <source>Automatic: a GPU that the backend can use, otherwise the processor.</source>
        <translation>Automático: una GPU que el backend pueda usar; si no, el procesador.</translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translation>Automático: una GPU donde la haya</translation>
    </message>
    <message>
        <source>Automatic: bfloat16 where the device computes in it</source>
        <translation>Automático: bfloat16 donde el dispositivo calcule con él</translation>
    </message>
    <message>
        <source>Automatic: bfloat16 where the processor computes with it and the map stays the same, otherwise float32.</source>
        <translation>Automático: bfloat16 donde el procesador calcule con él y el mapa no cambie; si no, float32.</translation>
    </message>
    <message>
        <source>Automatic: the fastest here that maps the same, which is tried on a piece of the image. The log and the record say which one it was.</source>
        <translation>Automático: el más rápido aquí que cartografía lo mismo, lo que se prueba con un trozo de la imagen. El registro y el archivo de procedencia dicen cuál fue.</translation>
    </message>
    <message>
        <source>Automatic: the shipped model for one date where its file says that it beat the thresholds on data that it had not seen and the image has its bands, unit and pixel size; otherwise the thresholds. The model for before and after needs the image from before the flood, too. In scripts, the names auto, thresholds, water and flood will do as well.</source>
        <translation>Automático: el modelo incluido para una fecha donde su archivo dice que superó a los umbrales con datos que no había visto y la imagen tiene sus bandas, unidad y tamaño de píxel; si no, los umbrales. El modelo para antes y después necesita también la imagen de antes de la inundación. En scripts sirven también los nombres auto, thresholds, water y flood.</translation>
    </message>
    <message>
        <source>Average over flips and quarter turns</source>
        <translation>Promediar sobre reflejos y cuartos de vuelta</translation>
    </message>
    <message>
        <source>Average precision of the first model (0–1)</source>
        <translation>Precisión media del primer modelo (0–1)</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Balanced accuracy against the labels (0–1)</source>
        <translation>Exactitud equilibrada frente a las etiquetas (0–1)</translation>
    </message>
    <message>
        <source>Balanced accuracy on the test places (0–1)</source>
        <translation>Exactitud equilibrada en los lugares de prueba (0–1)</translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation places (0–1)</source>
        <translation>Exactitud equilibrada en los lugares de validación (0–1)</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands VV and VH in decibel, with the flood.</source>
        <translation>Bandas VV y VH en decibelios, con la inundación.</translation>
    </message>
    <message>
        <source>Bands VV and VH in decibel, without the flood.</source>
        <translation>Bandas VV y VH en decibelios, sin la inundación.</translation>
    </message>
    <message>
        <source>Bands VV_MEDIAN, VV_DEVIATION, VH_MEDIAN, VH_DEVIATION (dB) and COUNT; no data where there are too few observations.</source>
        <translation>Bandas VV_MEDIAN, VV_DEVIATION, VH_MEDIAN, VH_DEVIATION (dB) y COUNT; sin datos donde hay muy pocas observaciones.</translation>
    </message>
    <message>
        <source>Bands in files of their own. They are aligned to the radar image.</source>
        <translation>Bandas en archivos propios. Se alinean con la imagen de radar.</translation>
    </message>
    <message>
        <source>Bands of layers that cannot be recognised (such as B02;B03;B04)</source>
        <translation>Bandas de capas que no se reconocen (como B02;B03;B04)</translation>
    </message>
    <message>
        <source>Bands that come in files of their own, such as VH beside VV. Their CRS and pixels may differ: they are aligned to the radar image.</source>
        <translation>Bandas que vienen en archivos propios, como VH junto a VV. Su SRC y sus píxeles pueden diferir: se alinean con la imagen de radar.</translation>
    </message>
    <message>
        <source>Bands that it takes</source>
        <translation>Bandas que acepta</translation>
    </message>
    <message>
        <source>Bands that the models do not get (separated by semicolons)</source>
        <translation>Bandas que los modelos no reciben (separadas por punto y coma)</translation>
    </message>
    <message>
        <source>Bands to take (such as VV;VH)</source>
        <translation>Bandas que tomar (como VV;VH)</translation>
    </message>
    <message>
        <source>Bare soil and sand</source>
        <translation>Suelo desnudo y arena</translation>
    </message>
    <message>
        <source>Batch normalisation is best unless only one or two tiles fit into memory at once.</source>
        <translation>La normalización por lote es lo mejor, salvo que solo quepan una o dos teselas a la vez en la memoria.</translation>
    </message>
    <message>
        <source>Batch size. It is halved, and the log says so, when memory does not suffice.</source>
        <translation>Tamaño del lote. Se reduce a la mitad, y el registro lo dice, cuando la memoria no basta.</translation>
    </message>
    <message>
        <source>Before the flood</source>
        <translation>Antes de la inundación</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Below 0.2</source>
        <translation>Menos de 0,2</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Beside the labels of images, whether there is a flood in the sequence at all is learned. Where no image has a label, it is all that is learned.</source>
        <translation>Además de las etiquetas de imágenes se aprende si hay alguna inundación en la secuencia. Donde ninguna imagen tiene etiqueta, es lo único que se aprende.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>Best epoch: {} – validation IoU {}, F1 {}</source>
        <translation>Mejor época: {} – IoU de validación {}, F1 {}</translation>
    </message>
    <message>
        <source>Best epoch: {} – validation loss {}, F1 {}, balanced accuracy {}</source>
        <translation>Mejor época: {} – pérdida de validación {}, F1 {}, exactitud equilibrada {}</translation>
    </message>
    <message>
        <source>Best values of the runs</source>
        <translation>Mejores valores de las ejecuciones</translation>
    </message>
    <message>
        <source>Both earlier images and their statistics are given.</source>
        <translation>Se han indicado tanto las imágenes anteriores como sus estadísticas.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Brier score of the first model (0–1)</source>
        <translation>Puntuación de Brier del primer modelo (0–1)</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Por evento</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Por región</translation>
    </message>
    <message>
        <source>By spatial block</source>
        <translation>Por bloque espacial</translation>
    </message>
    <message>
        <source>CHANGE_VH: VH after − VH before (dB)</source>
        <translation>CHANGE_VH: VH después − VH antes (dB)</translation>
    </message>
    <message>
        <source>CHANGE_VV: VV after − VV before (dB)</source>
        <translation>CHANGE_VV: VV después − VV antes (dB)</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>CSV (always)</source>
        <translation>CSV (siempre)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calibrate a model</source>
        <translation>Calibrar un modelo</translation>
    </message>
    <message>
        <source>Calibrated model (.onnx)</source>
        <translation>Modelo calibrado (.onnx)</translation>
    </message>
    <message>
        <source>Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another orbit, and those that are not from before the flood, are left out by name. Other pixels are aligned in linear power (bilinear).</source>
        <translation>Imágenes de radar calibradas con VV, VH o ambas, en cualquier orden, número y unidad. Las de otra órbita, y las que no son anteriores a la inundación, se descartan y se nombran. Otros píxeles se alinean en potencia lineal (bilineal).</translation>
    </message>
    <message>
        <source>Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another orbit, and those that are not from before the flood, are left out by name. Other pixels are aligned in linear power (bilinear). Or choose their statistics below.</source>
        <translation>Imágenes de radar calibradas con VV, VH o ambas, en cualquier orden, número y unidad. Las de otra órbita, y las que no son anteriores a la inundación, se descartan y se nombran. Otros píxeles se alinean en potencia lineal (bilineal). O elija abajo sus estadísticas.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Can be judged</source>
        <translation>Se puede juzgar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Cancelado; no ha quedado nada.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede determinar</translation>
    </message>
    <message>
        <source>Card of the calibrated model</source>
        <translation>Ficha del modelo calibrado</translation>
    </message>
    <message>
        <source>Card of the exported model</source>
        <translation>Ficha del modelo exportado</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Centre of the scene</source>
        <translation>Centro de la escena</translation>
    </message>
    <message>
        <source>Change of water</source>
        <translation>Cambio del agua</translation>
    </message>
    <message>
        <source>Change when a band is withheld (−1 to 1)</source>
        <translation>Cambio al retirar una banda (de −1 a 1)</translation>
    </message>
    <message>
        <source>Chart (PNG)</source>
        <translation>Gráfico (PNG)</translation>
    </message>
    <message>
        <source>Check backend</source>
        <translation>Comprobar el backend</translation>
    </message>
    <message>
        <source>Check that the file can be written and that nothing else holds it open.</source>
        <translation>Compruebe que se puede escribir en el archivo y que nada más lo tiene abierto.</translation>
    </message>
    <message>
        <source>Checking and copying “{}”…</source>
        <translation>Comprobando y copiando “{}”…</translation>
    </message>
    <message>
        <source>Checkpoints, curves, pictures and logs of this training are written there. It stays when training is cancelled, so that it can be continued.</source>
        <translation>Allí se escriben los puntos de control, curvas, imágenes y registros de este entrenamiento. Permanece cuando se cancela, para poder continuarlo.</translation>
    </message>
    <message>
        <source>Choose a file for one of them.</source>
        <translation>Elija un archivo para uno de ellos.</translation>
    </message>
    <message>
        <source>Choose a folder or layers.</source>
        <translation>Elija una carpeta o capas.</translation>
    </message>
    <message>
        <source>Choose a folder, layers, a group, STAC items or a dataset.</source>
        <translation>Elija una carpeta, capas, un grupo, ítems STAC o un conjunto de datos.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a radar image.</source>
        <translation>Elija una imagen de radar.</translation>
    </message>
    <message>
        <source>Choose another file, or free some space.</source>
        <translation>Elija otro archivo, o libere espacio.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another file; a new one is made.</source>
        <translation>Elija otro archivo; se hace uno nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Elija otra carpeta, o libere espacio.</translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation>Elija otro grupo.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Elija otra capa.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre o carpeta.</translation>
    </message>
    <message>
        <source>Choose one of: {}.</source>
        <translation>Elija uno de estos: {}.</translation>
    </message>
    <message>
        <source>Choose one to follow it, or two to six (Ctrl or Shift) to compare them.</source>
        <translation>Elija uno para seguirlo, o de dos a seis (Ctrl o Mayús) para compararlos.</translation>
    </message>
    <message>
        <source>Choose the Python</source>
        <translation>Elegir el Python</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Chooses the tiles that are held back; the same seed gives the same model.</source>
        <translation>Elige las teselas que se reservan; la misma semilla da el mismo modelo.</translation>
    </message>
    <message>
        <source>Chooses these tiles.</source>
        <translation>Elige estas teselas.</translation>
    </message>
    <message>
        <source>Classes (flood, water, dry)</source>
        <translation>Clases (inundación, agua, seco)</translation>
    </message>
    <message>
        <source>Classes of land cover, to see on which ground a model fails. Any CRS and pixel size: it is aligned to the tiles. Empty: what the dataset itself holds.</source>
        <translation>Clases de cobertura del suelo, para ver en qué terreno falla un modelo. Cualquier SRC y tamaño de píxel: se alinea con las teselas. Vacío: lo que el propio conjunto de datos contiene.</translation>
    </message>
    <message>
        <source>Classes with names and colours.</source>
        <translation>Clases con nombres y colores.</translation>
    </message>
    <message>
        <source>Classes with names and colours: 0 dry at both dates, 1 new water, 2 receded water, 3 water at both dates, 4 cannot be told, 255 no data.</source>
        <translation>Clases con nombres y colores: 0 seco en ambas fechas, 1 agua nueva, 2 agua retirada, 3 agua en ambas fechas, 4 no se puede determinar, 255 sin datos.</translation>
    </message>
    <message>
        <source>Classes with names and colours: 0 dry, 1 flood or water, 2 permanent water, 3 excluded, 4 uncertain, 255 no data.</source>
        <translation>Clases con nombres y colores: 0 seco, 1 inundación o agua, 2 agua permanente, 3 excluido, 4 incierto, 255 sin datos.</translation>
    </message>
    <message>
        <source>Classify a time series</source>
        <translation>Clasificar una serie temporal</translation>
    </message>
    <message>
        <source>Click corner by corner; a right click ends, Escape leaves it as it is.</source>
        <translation>Haga clic en cada esquina; un clic derecho termina, Escape lo deja como está.</translation>
    </message>
    <message>
        <source>Clip, then from −1 to 1</source>
        <translation>Recortar y después de −1 a 1</translation>
    </message>
    <message>
        <source>Clip, then mean 0 and standard deviation 1</source>
        <translation>Recortar y después media 0 y desviación estándar 1</translation>
    </message>
    <message>
        <source>Cohen's kappa (−1 to 1)</source>
        <translation>Kappa de Cohen (de −1 a 1)</translation>
    </message>
    <message>
        <source>Cohen's kappa of the first model (−1 to 1)</source>
        <translation>Kappa de Cohen del primer modelo (de −1 a 1)</translation>
    </message>
    <message>
        <source>Column of the labels</source>
        <translation>Columna de las etiquetas</translation>
    </message>
    <message>
        <source>Column whose equal entries stay in one part</source>
        <translation>Columna cuyas entradas iguales quedan en una parte</translation>
    </message>
    <message>
        <source>Come with Highwater</source>
        <translation>Vienen con Highwater</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Comentario:</translation>
    </message>
    <message>
        <source>Compare water of two dates</source>
        <translation>Comparar el agua de dos fechas</translation>
    </message>
    <message>
        <source>Compare with the built-in method</source>
        <translation>Comparar con el método integrado</translation>
    </message>
    <message>
        <source>Compares a water map with a reference: scores and a map of hits and errors.</source>
        <translation>Compara un mapa de agua con una referencia: métricas y un mapa de aciertos y errores.</translation>
    </message>
    <message>
        <source>Compares every installed file with its checksum and replaces packages that differ.</source>
        <translation>Compara cada archivo instalado con su suma de verificación y sustituye los paquetes que difieren.</translation>
    </message>
    <message>
        <source>Compares two water maps: new water, receded water, and water at both dates.</source>
        <translation>Compara dos mapas de agua: agua nueva, agua retirada y agua en ambas fechas.</translation>
    </message>
    <message>
        <source>Compute on a service instead of this computer</source>
        <translation>Calcular en un servicio en vez de en este equipo</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cop&amp;y log</source>
        <translation>Cop&amp;iar registro</translation>
    </message>
    <message>
        <source>Copies a model file, with its card and weights, into the library.</source>
        <translation>Copia un archivo de modelo, con su ficha y sus pesos, a la biblioteca.</translation>
    </message>
    <message>
        <source>Copies the model and its card elsewhere.</source>
        <translation>Copia el modelo y su ficha a otra parte.</translation>
    </message>
    <message>
        <source>Copies the result of a training, with its card and weights, into the library.</source>
        <translation>Copia el resultado de un entrenamiento, con su ficha y sus pesos, a la biblioteca.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Copying “{}”…</source>
        <translation>Copiando “{}”…</translation>
    </message>
    <message>
        <source>Correct dry</source>
        <translation>Seco correcto</translation>
    </message>
    <message>
        <source>Correct dry pixels</source>
        <translation>Píxeles secos correctos</translation>
    </message>
    <message>
        <source>Correlation of neighbouring speckle (0–0.9)</source>
        <translation>Correlación del moteado vecino (0–0,9)</translation>
    </message>
    <message>
        <source>Cosine with warm restarts</source>
        <translation>Coseno con reinicios</translation>
    </message>
    <message>
        <source>Cost: how many false alarms a missed pixel is worth</source>
        <translation>Coste: cuántas falsas alarmas vale un píxel omitido</translation>
    </message>
    <message>
        <source>Course of the learning rate (all)</source>
        <translation>Curso de la tasa de aprendizaje (todos)</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>Tierras de cultivo</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Cross-entropy and Dice</source>
        <translation>Entropía cruzada y Dice</translation>
    </message>
    <message>
        <source>Cross-entropy, both classes with the same weight</source>
        <translation>Entropía cruzada, ambas clases con el mismo peso</translation>
    </message>
    <message>
        <source>Cross-validate a training</source>
        <translation>Validar de forma cruzada un entrenamiento</translation>
    </message>
    <message>
        <source>Curves lie in the folder of the run as CSV and PNG anyhow.</source>
        <translation>Las curvas están de todos modos en la carpeta de la ejecución como CSV y PNG.</translation>
    </message>
    <message>
        <source>Curves of the training (PNG)</source>
        <translation>Curvas del entrenamiento (PNG)</translation>
    </message>
    <message>
        <source>Cuts a radar image and its reference into labelled tiles, to train a model on.</source>
        <translation>Corta una imagen de radar y su referencia en teselas etiquetadas, para entrenar un modelo.</translation>
    </message>
    <message>
        <source>Cuts your image and its reference into labelled tiles, divides them by blocks into training, validation and test, and audits the result. Its steps are “Prepare training tiles”, “Split a dataset” and “Audit a dataset”, which by themselves offer more: polygons as reference, further bands, other ways to divide.

With another image and the same folder, the image is added to the dataset, and all of it is divided and audited anew.</source>
        <translation>Corta su imagen y su referencia en teselas etiquetadas, las reparte por bloques en entrenamiento, validación y prueba, y audita el resultado. Sus pasos son “Preparar teselas de entrenamiento”, “Dividir un conjunto de datos” y “Auditar un conjunto de datos”, que por sí solos ofrecen más: polígonos como referencia, más bandas, otras formas de repartir.

Con otra imagen y la misma carpeta, la imagen se añade al conjunto de datos, y todo él se reparte y audita de nuevo.</translation>
    </message>
    <message>
        <source>DPT with an encoder (vision transformer, tu-…)</source>
        <translation>DPT con un codificador (vision transformer, tu-…)</translation>
    </message>
    <message>
        <source>Darker by at least (dB)</source>
        <translation>Más oscuro en al menos (dB)</translation>
    </message>
    <message>
        <source>Darker by at least (deviations)</source>
        <translation>Más oscuro en al menos (desviaciones)</translation>
    </message>
    <message>
        <source>Dask scheduler (empty: this computer, one scene after the other)</source>
        <translation>Planificador Dask (vacío: este equipo, una escena tras otra)</translation>
    </message>
    <message>
        <source>Dask scheduler (empty: this computer, one training after the other)</source>
        <translation>Planificador Dask (vacío: este equipo, un entrenamiento tras otro)</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date as a number such as 20210105, which compares as dates do; no data where no date shows a flood.</source>
        <translation>Fecha como número, por ejemplo 20210105, que se compara como las fechas; sin datos donde ninguna fecha muestra una inundación.</translation>
    </message>
    <message>
        <source>Date of the first flooded image</source>
        <translation>Fecha de la primera imagen inundada</translation>
    </message>
    <message>
        <source>Date of the flood's image (empty: found in the layer)</source>
        <translation>Fecha de la imagen de la inundación (vacío: se busca en la capa)</translation>
    </message>
    <message>
        <source>Date of the highest probability</source>
        <translation>Fecha de la probabilidad más alta</translation>
    </message>
    <message>
        <source>Date of the image</source>
        <translation>Fecha de la imagen</translation>
    </message>
    <message>
        <source>Date of the largest flood</source>
        <translation>Fecha de la mayor inundación</translation>
    </message>
    <message>
        <source>Date of the last flooded image</source>
        <translation>Fecha de la última imagen inundada</translation>
    </message>
    <message>
        <source>Dates (empty: found in the layers)</source>
        <translation>Fechas (vacío: se buscan en las capas)</translation>
    </message>
    <message>
        <source>Dates averaged before the flood</source>
        <translation>Fechas promediadas antes de la inundación</translation>
    </message>
    <message>
        <source>Dates of layers (such as before = 2019-02-04; after = 2019-03-20)</source>
        <translation>Fechas de las capas (como before = 2019-02-04; after = 2019-03-20)</translation>
    </message>
    <message>
        <source>Dates of the earlier images (empty: found in the layers)</source>
        <translation>Fechas de las imágenes anteriores (vacío: se buscan en las capas)</translation>
    </message>
    <message>
        <source>Days from the first to the last flooded image</source>
        <translation>Días de la primera a la última imagen inundada</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Decibel</source>
        <translation>Decibelios</translation>
    </message>
    <message>
        <source>Decibel (dB)</source>
        <translation>Decibelios (dB)</translation>
    </message>
    <message>
        <source>Decides which tiles train, validate, test and calibrate, without leakage.</source>
        <translation>Decide qué teselas son de entrenamiento, validación, prueba y calibración, sin fugas.</translation>
    </message>
    <message>
        <source>Decisions in:</source>
        <translation>Decisiones en:</translation>
    </message>
    <message>
        <source>DeepLabV3 with an encoder</source>
        <translation>DeepLabV3 con un codificador</translation>
    </message>
    <message>
        <source>DeepLabV3+ with an encoder</source>
        <translation>DeepLabV3+ con un codificador</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <source>Delete “{}”, its card and its weights for good? This cannot be undone.</source>
        <translation>¿Eliminar para siempre “{}”, su ficha y sus pesos? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Departure from the usual (z-scores)</source>
        <translation>Desvío de lo habitual (puntuaciones z)</translation>
    </message>
    <message>
        <source>Derived bands</source>
        <translation>Bandas derivadas</translation>
    </message>
    <message>
        <source>Descending (looks west)</source>
        <translation>Descendente (mira al oeste)</translation>
    </message>
    <message>
        <source>Detect floods by change</source>
        <translation>Detectar inundaciones por cambio</translation>
    </message>
    <message>
        <source>Deviations from the median: their mean over polarisations (band Z), and those of each (Z_VV, Z_VH). Negative is darker.</source>
        <translation>Desviaciones respecto a la mediana: su media entre polarizaciones (banda Z) y las de cada una (Z_VV, Z_VH). Negativo es más oscuro.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Direction in which the satellite flew on the day of the flood; it is in the image's metadata.</source>
        <translation>Dirección en que volaba el satélite el día de la inundación; está en los metadatos de la imagen.</translation>
    </message>
    <message>
        <source>Direction in which the satellite flew; it is in the image's metadata. Of no effect where the direction of flight is given in degrees.</source>
        <translation>Dirección en que volaba el satélite; está en los metadatos de la imagen. Sin efecto donde la dirección de vuelo se indica en grados.</translation>
    </message>
    <message>
        <source>Direction of flight (degrees clockwise from north)</source>
        <translation>Dirección de vuelo (grados desde el norte en sentido horario)</translation>
    </message>
    <message>
        <source>Direction of flight that was used (degrees clockwise from north)</source>
        <translation>Dirección de vuelo usada (grados desde el norte en sentido horario)</translation>
    </message>
    <message>
        <source>Direction or number of the orbit.</source>
        <translation>Dirección o número de la órbita.</translation>
    </message>
    <message>
        <source>Distance between parts to warn below (metres)</source>
        <translation>Distancia entre partes bajo la que advertir (metros)</translation>
    </message>
    <message>
        <source>Distance within which an edge counts as found (pixels)</source>
        <translation>Distancia a la que un borde cuenta como encontrado (píxeles)</translation>
    </message>
    <message>
        <source>Does not fit. {}</source>
        <translation>No encaja. {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done (E)</source>
        <translation>Hecho (E)</translation>
    </message>
    <message>
        <source>Done. The layers are in the group “{}”.</source>
        <translation>Hecho. Las capas están en el grupo “{}”.</translation>
    </message>
    <message>
        <source>Draw anew (D)</source>
        <translation>Dibujar de nuevo (D)</translation>
    </message>
    <message>
        <source>Draw reference points…</source>
        <translation>Sortear puntos de referencia…</translation>
    </message>
    <message>
        <source>Drawn or checked by people</source>
        <translation>Dibujado o revisado por personas</translation>
    </message>
    <message>
        <source>Draws a stratified random sample of points over a water map, ready to be labelled.</source>
        <translation>Sortea una muestra aleatoria estratificada de puntos sobre un mapa de agua, lista para etiquetar.</translation>
    </message>
    <message>
        <source>Draws of the bootstrap</source>
        <translation>Sorteos del bootstrap</translation>
    </message>
    <message>
        <source>Draws the tiles; the same seed gives the same model.</source>
        <translation>Sortea las teselas; la misma semilla da el mismo modelo.</translation>
    </message>
    <message>
        <source>Dropout (0 to 0.4)</source>
        <translation>Dropout (de 0 a 0,4)</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Dry at both dates</source>
        <translation>Seco en ambas fechas</translation>
    </message>
    <message>
        <source>Dry land</source>
        <translation>Tierra seca</translation>
    </message>
    <message>
        <source>Dry tiles are left out until water has this share of the valid pixels.</source>
        <translation>Se descartan teselas secas hasta que el agua tenga esta proporción de los píxeles válidos.</translation>
    </message>
    <message>
        <source>Dual-attention ResUNet (large; better with a GPU)</source>
        <translation>ResUNet de doble atención (grande; mejor con una GPU)</translation>
    </message>
    <message>
        <source>Each event in turn</source>
        <translation>Cada evento por turno</translation>
    </message>
    <message>
        <source>Each has a folder of its own. A place of the usual size and number of images takes about two seconds.</source>
        <translation>Cada uno tiene una carpeta propia. Un lugar de tamaño y número de imágenes habituales tarda unos dos segundos.</translation>
    </message>
    <message>
        <source>Each model file is asked in all eight positions of a tile, which takes eight times as long, and the mean is judged. Tick it where you map with it.</source>
        <translation>Cada archivo de modelo se consulta en las ocho posiciones de una tesela, lo que tarda ocho veces más, y se juzga la media. Márquelo si así cartografía con él.</translation>
    </message>
    <message>
        <source>Each place has a number of images between these two, which may be the same. SEN12-FLOOD has 5 to 58 radar and 4 to 20 optical images of a place.</source>
        <translation>Cada lugar tiene un número de imágenes entre estos dos, que pueden ser iguales. SEN12-FLOOD tiene de 5 a 58 imágenes de radar y de 4 a 20 ópticas por lugar.</translation>
    </message>
    <message>
        <source>Each region</source>
        <translation>Cada región</translation>
    </message>
    <message>
        <source>Each region in turn</source>
        <translation>Cada región por turno</translation>
    </message>
    <message>
        <source>Each region is trained once with each seed: 0,1,2 are three trainings, whose spread shows what is chance.</source>
        <translation>Cada región se entrena una vez con cada semilla: 0,1,2 son tres entrenamientos, cuya dispersión muestra lo que se debe al azar.</translation>
    </message>
    <message>
        <source>Each sensor</source>
        <translation>Cada sensor</translation>
    </message>
    <message>
        <source>Each training gets a folder in it. Run again with the same folder, what is finished there is not trained again.</source>
        <translation>Cada entrenamiento tiene allí una carpeta. Si se ejecuta de nuevo con la misma carpeta, lo terminado no se entrena otra vez.</translation>
    </message>
    <message>
        <source>Earlier images of the place</source>
        <translation>Imágenes anteriores del lugar</translation>
    </message>
    <message>
        <source>Edge of the swath crosses the scene</source>
        <translation>El borde de la franja cruza la escena</translation>
    </message>
    <message>
        <source>Edit outline (E)</source>
        <translation>Editar contorno (E)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevación</translation>
    </message>
    <message>
        <source>Elevation (metres)</source>
        <translation>Elevación (metros)</translation>
    </message>
    <message>
        <source>Empty: each model's own, which is the one used when mapping.</source>
        <translation>Vacío: el propio de cada modelo, que es el que se usa al cartografiar.</translation>
    </message>
    <message>
        <source>Empty: recognised from names; the log says how. ELEVATION=1:1 is band 1 of the first further raster.</source>
        <translation>Vacío: se reconoce por los nombres; el registro dice cómo. ELEVATION=1:1 es la banda 1 del primer ráster adicional.</translation>
    </message>
    <message>
        <source>Empty: recognised from the names of bands, layers and files; the log says how. VV=1;VH=2 are two bands of the radar image; VH=1:1 is band 1 of the first further raster, VH=2:1 of the second.</source>
        <translation>Vacío: se reconoce por los nombres de bandas, capas y archivos; el registro dice cómo. VV=1;VH=2 son dos bandas de la imagen de radar; VH=1:1 es la banda 1 del primer ráster adicional, VH=2:1 la del segundo.</translation>
    </message>
    <message>
        <source>Empty: that of Sentinel-1 on this orbit at this latitude, about −10 or −170. Give it as it is seen from the scene: the radar looks at right angles to it.</source>
        <translation>Vacío: la de Sentinel-1 en esta órbita a esta latitud, unos −10 o −170. Indíquela tal como se ve desde la escena: el radar mira en ángulo recto a ella.</translation>
    </message>
    <message>
        <source>Empty: that of the radar image.</source>
        <translation>Vacío: la de la imagen de radar.</translation>
    </message>
    <message>
        <source>Empty: the decoder's output, which is sharp and close to the map: it shows how strongly each place speaks for water. “deepest”: the encoder's coarsest features, which Grad-CAM usually shows: patches of 300 m and more (at pixels of 10 m) whose surroundings the network used. Or the name of a module, such as decoder.blocks.2 or up.3; an unknown name is answered with a list.</source>
        <translation>Vacío: la salida del decodificador, nítida y cercana al mapa: muestra con qué fuerza habla cada lugar a favor de agua. “deepest”: los rasgos más gruesos del codificador, que es lo que suele mostrar Grad-CAM: manchas de 300 m y más (con píxeles de 10 m) cuyo entorno usó la red. O el nombre de un módulo, como decoder.blocks.2 o up.3; a un nombre desconocido se responde con una lista.</translation>
    </message>
    <message>
        <source>Empty: what the layout usually has.</source>
        <translation>Vacío: lo habitual en esa organización.</translation>
    </message>
    <message>
        <source>Enable the plugin “Processing” to open this form.</source>
        <translation>Active el complemento “Processing” para abrir este formulario.</translation>
    </message>
    <message>
        <source>Encoder (resnet18, resnet34, mobilenet_v2, efficientnet-b0)</source>
        <translation>Codificador (resnet18, resnet34, mobilenet_v2, efficientnet-b0)</translation>
    </message>
    <message>
        <source>Encoder for each image, attention over time</source>
        <translation>Codificador por imagen, atención en el tiempo</translation>
    </message>
    <message>
        <source>Ends the training after the present batch; the model file of the best epoch is written. It works however the training was started.</source>
        <translation>Termina el entrenamiento tras el lote actual; se escribe el archivo de modelo de la mejor época. Funciona sea como sea que se inició el entrenamiento.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine that runs the model</source>
        <translation>Motor que ejecuta el modelo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epoch of the pictures</source>
        <translation>Época de las imágenes</translation>
    </message>
    <message>
        <source>Epoch that was kept</source>
        <translation>Época conservada</translation>
    </message>
    <message>
        <source>Epoch {}</source>
        <translation>Época {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Época {} de {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}, batch {} of {}</source>
        <translation>Época {} de {}, lote {} de {}</translation>
    </message>
    <message>
        <source>Epoch {}, batch {} of {}</source>
        <translation>Época {}, lote {} de {}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Épocas como máximo</translation>
    </message>
    <message>
        <source>Epochs at most (passes over the training tiles; 0: as suits their number)</source>
        <translation>Épocas como máximo (pasadas por las teselas de entrenamiento; 0: según su número)</translation>
    </message>
    <message>
        <source>Epochs of each training at most (passes over its tiles; 0: as suits their number)</source>
        <translation>Épocas por entrenamiento como máximo (pasadas por sus teselas; 0: según su número)</translation>
    </message>
    <message>
        <source>Epochs that were trained</source>
        <translation>Épocas entrenadas</translation>
    </message>
    <message>
        <source>Equivalent number of looks of the speckle. Sentinel-1 GRD images have about 4.4.</source>
        <translation>Número equivalente de looks del moteado. Las imágenes GRD de Sentinel-1 tienen unos 4,4.</translation>
    </message>
    <message>
        <source>Equivalent number of looks, for the filter.</source>
        <translation>Número equivalente de looks, para el filtro.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <translation>Error: {}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Errors:</source>
        <translation>Errores:</translation>
    </message>
    <message>
        <source>Estimate area of water</source>
        <translation>Estimar la superficie de agua</translation>
    </message>
    <message>
        <source>Estimate the area…</source>
        <translation>Estimar la superficie…</translation>
    </message>
    <message>
        <source>Estimates the area of water, with its interval, from labelled reference points.</source>
        <translation>Estima la superficie de agua, con su intervalo, a partir de puntos de referencia etiquetados.</translation>
    </message>
    <message>
        <source>Evaluate a water map</source>
        <translation>Evaluar un mapa de agua</translation>
    </message>
    <message>
        <source>Evaluate against a reference…</source>
        <translation>Evaluar frente a una referencia…</translation>
    </message>
    <message>
        <source>Evaluate models</source>
        <translation>Evaluar modelos</translation>
    </message>
    <message>
        <source>Evaluate models…</source>
        <translation>Evaluar modelos…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Evenly over shares of water</source>
        <translation>Uniforme según la proporción de agua</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every image is averaged to this many cells, whatever its size; a multiple of 8. More cells show smaller floods and take longer.</source>
        <translation>Cada imagen se promedia a este número de celdas, sea cual sea su tamaño; un múltiplo de 8. Más celdas muestran inundaciones menores y tardan más.</translation>
    </message>
    <message>
        <source>Every raster in it is a scene.</source>
        <translation>Cada ráster que contiene es una escena.</translation>
    </message>
    <message>
        <source>Every raster in it, and in the folders inside it, is a scene.</source>
        <translation>Cada ráster que contiene, y los de sus subcarpetas, es una escena.</translation>
    </message>
    <message>
        <source>Every raster layer of the group with this name is a scene.</source>
        <translation>Cada capa ráster del grupo con este nombre es una escena.</translation>
    </message>
    <message>
        <source>Every tile once an epoch</source>
        <translation>Cada tesela una vez por época</translation>
    </message>
    <message>
        <source>Everything that the file says, as a STAC item with the MLM extension.</source>
        <translation>Todo lo que dice el archivo, como elemento STAC con la extensión MLM.</translation>
    </message>
    <message>
        <source>Everything that was decided is dry, but “Prepare training tiles” needs at least one polygon of water.</source>
        <translation>Todo lo decidido es seco, pero “Preparar teselas de entrenamiento” necesita al menos un polígono de agua.</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Evidence for water (0–1)</source>
        <translation>Evidencia de agua (0–1)</translation>
    </message>
    <message>
        <source>Exclude layover</source>
        <translation>Excluir el layover</translation>
    </message>
    <message>
        <source>Exclude radar shadow</source>
        <translation>Excluir la sombra de radar</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Exclusion mask</source>
        <translation>Máscara de exclusión</translation>
    </message>
    <message>
        <source>Exclusion mask (where the radar cannot judge)</source>
        <translation>Máscara de exclusión (donde el radar no puede juzgar)</translation>
    </message>
    <message>
        <source>Expected calibration error after, on the same tiles (0–1)</source>
        <translation>Error de calibración esperado después, en las mismas teselas (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error before, on tiles not used for the fit (0–1)</source>
        <translation>Error de calibración esperado antes, en teselas no usadas para el ajuste (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the first model (0–1)</source>
        <translation>Error de calibración esperado del primer modelo (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the new one on the same tiles (0–1)</source>
        <translation>Error de calibración esperado del nuevo en las mismas teselas (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the old model (0–1)</source>
        <translation>Error de calibración esperado del modelo antiguo (0–1)</translation>
    </message>
    <message>
        <source>Explain a model's map</source>
        <translation>Explicar el mapa de un modelo</translation>
    </message>
    <message>
        <source>Export a faster model</source>
        <translation>Exportar un modelo más rápido</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exportar un modelo</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Exportar etiquetas…</translation>
    </message>
    <message>
        <source>Exported model (.onnx)</source>
        <translation>Modelo exportado (.onnx)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 of water</source>
        <translation>F1 del agua</translation>
    </message>
    <message>
        <source>F1 score (0–1)</source>
        <translation>Puntuación F1 (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images against the labels (0–1)</source>
        <translation>Puntuación F1 de imágenes inundadas frente a las etiquetas (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images on the test places (0–1)</source>
        <translation>Puntuación F1 de imágenes inundadas en los lugares de prueba (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images on the validation places (0–1)</source>
        <translation>Puntuación F1 de imágenes inundadas en los lugares de validación (0–1)</translation>
    </message>
    <message>
        <source>F1 score of the edge of the water (0–1)</source>
        <translation>Puntuación F1 de la orilla del agua (0–1)</translation>
    </message>
    <message>
        <source>F1 score of the first model, pooled (0–1)</source>
        <translation>Puntuación F1 del primer modelo, conjunta (0–1)</translation>
    </message>
    <message>
        <source>F1 score on the test tiles (0–1), where there are some</source>
        <translation>Puntuación F1 en las teselas de prueba (0–1), donde las haya</translation>
    </message>
    <message>
        <source>F1 score on the validation tiles (0–1)</source>
        <translation>Puntuación F1 en las teselas de validación (0–1)</translation>
    </message>
    <message>
        <source>F1 score over all their pixels (0–1)</source>
        <translation>Puntuación F1 sobre todos sus píxeles (0–1)</translation>
    </message>
    <message>
        <source>F1 score: lower end of its 95 % interval (0–1)</source>
        <translation>Puntuación F1: extremo inferior de su intervalo del 95 % (0–1)</translation>
    </message>
    <message>
        <source>F1 score: upper end of its 95 % interval (0–1)</source>
        <translation>Puntuación F1: extremo superior de su intervalo del 95 % (0–1)</translation>
    </message>
    <message>
        <source>FPN with an encoder</source>
        <translation>FPN con un codificador</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>False alarms (pixels)</source>
        <translation>Falsas alarmas (píxeles)</translation>
    </message>
    <message>
        <source>False alarms (share of the dry land that is mapped as water)</source>
        <translation>Falsas alarmas (proporción de la tierra seca cartografiada como agua)</translation>
    </message>
    <message>
        <source>Features that are decided</source>
        <translation>Objetos decididos</translation>
    </message>
    <message>
        <source>Fewer are noisier.</source>
        <translation>Menos son más ruidosas.</translation>
    </message>
    <message>
        <source>Fewest observations of a pixel</source>
        <translation>Número mínimo de observaciones de un píxel</translation>
    </message>
    <message>
        <source>Field of the polygons of regions.</source>
        <translation>Campo de los polígonos de regiones.</translation>
    </message>
    <message>
        <source>Field with the region's name</source>
        <translation>Campo con el nombre de la región</translation>
    </message>
    <message>
        <source>Figures (JSON)</source>
        <translation>Cifras (JSON)</translation>
    </message>
    <message>
        <source>File with its token:</source>
        <translation>Archivo con su token:</translation>
    </message>
    <message>
        <source>File with the token of the service</source>
        <translation>Archivo con el token del servicio</translation>
    </message>
    <message>
        <source>Files with items, item collections (the answer of a STAC search), collections or catalogues. The assets VV and VH are mapped; they may lie on the network.</source>
        <translation>Archivos con ítems, colecciones de ítems (la respuesta de una búsqueda STAC), colecciones o catálogos. Se cartografían los recursos VV y VH; pueden estar en la red.</translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation>Rellenar huecos menores de (m²)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings (JSON)</source>
        <translation>Hallazgos (JSON)</translation>
    </message>
    <message>
        <source>Finds what is wrong with a dataset before a model learns it.</source>
        <translation>Encuentra lo que está mal en un conjunto de datos antes de que un modelo lo aprenda.</translation>
    </message>
    <message>
        <source>Finished trials are kept. To go on, run this again with the same settings and this folder of the study (RUN): {}</source>
        <translation>Los ensayos terminados se conservan. Para continuar, ejecute de nuevo con la misma configuración y esta carpeta del estudio (RUN): {}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First flooded</source>
        <translation>Primera inundación</translation>
    </message>
    <message>
        <source>First flooded date</source>
        <translation>Primera fecha inundada</translation>
    </message>
    <message>
        <source>Fit the temperature</source>
        <translation>Ajustar la temperatura</translation>
    </message>
    <message>
        <source>Fits the image?</source>
        <translation>¿Encaja con la imagen?</translation>
    </message>
    <message>
        <source>Fits. {}</source>
        <translation>Encaja. {}</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundación</translation>
    </message>
    <message>
        <source>Flood and permanent water (polygons)</source>
        <translation>Inundación y agua permanente (polígonos)</translation>
    </message>
    <message>
        <source>Flood at each date</source>
        <translation>Inundación en cada fecha</translation>
    </message>
    <message>
        <source>Flood from two dates</source>
        <translation>Inundación de dos fechas</translation>
    </message>
    <message>
        <source>Flood in a time series</source>
        <translation>Inundación en una serie temporal</translation>
    </message>
    <message>
        <source>Flood mask</source>
        <translation>Máscara de inundación</translation>
    </message>
    <message>
        <source>Flood or water</source>
        <translation>Inundación o agua</translation>
    </message>
    <message>
        <source>Flood through time</source>
        <translation>Inundación en el tiempo</translation>
    </message>
    <message>
        <source>Flood {} to {}</source>
        <translation>Inundación {} a {}</translation>
    </message>
    <message>
        <source>Flood, image by image</source>
        <translation>Inundación, imagen a imagen</translation>
    </message>
    <message>
        <source>Flood, two dates</source>
        <translation>Inundación, dos fechas</translation>
    </message>
    <message>
        <source>Flood, two dates (shipped)</source>
        <translation>Inundación, dos fechas (incluido)</translation>
    </message>
    <message>
        <source>Flooded area (hectares)</source>
        <translation>Superficie inundada (hectáreas)</translation>
    </message>
    <message>
        <source>Flooded at any date</source>
        <translation>Inundado en alguna fecha</translation>
    </message>
    <message>
        <source>Flooded vegetation: brighter by at least (deviations)</source>
        <translation>Vegetación inundada: más brillante en al menos (desviaciones)</translation>
    </message>
    <message>
        <source>Floods are rare: with equal weights the network does not learn to say “dry” always. The probabilities are corrected for it afterwards.</source>
        <translation>Las inundaciones son raras: con pesos iguales la red no aprende a decir siempre “seco”. Las probabilidades se corrigen después por ello.</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Focal</translation>
    </message>
    <message>
        <source>Focal Tversky</source>
        <translation>Focal Tversky</translation>
    </message>
    <message>
        <source>Focal and Dice</source>
        <translation>Focal y Dice</translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation>Pérdida focal</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Folder from which to install without a network. Empty: the folder of the settings, or else the package index.</source>
        <translation>Carpeta desde la que instalar sin red. Vacío: la carpeta de la configuración o, si no, el índice de paquetes.</translation>
    </message>
    <message>
        <source>Folder of a training</source>
        <translation>Carpeta de un entrenamiento</translation>
    </message>
    <message>
        <source>Folder of probability rasters</source>
        <translation>Carpeta de rásteres de probabilidad</translation>
    </message>
    <message>
        <source>Folder of radar images</source>
        <translation>Carpeta de imágenes de radar</translation>
    </message>
    <message>
        <source>Folder of rasters of hits, misses and false alarms</source>
        <translation>Carpeta de rásteres de aciertos, omisiones y falsas alarmas</translation>
    </message>
    <message>
        <source>Folder of the image sequences</source>
        <translation>Carpeta de las secuencias de imágenes</translation>
    </message>
    <message>
        <source>Folder of the models of each sensor or region</source>
        <translation>Carpeta de los modelos de cada sensor o región</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Carpeta de las ejecuciones</translation>
    </message>
    <message>
        <source>Folder of the sequences</source>
        <translation>Carpeta de las secuencias</translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation>Carpeta del estudio</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <source>Folder of wheels (offline)</source>
        <translation>Carpeta de wheels (sin conexión)</translation>
    </message>
    <message>
        <source>Folder that keeps the progress</source>
        <translation>Carpeta que guarda el progreso</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Carpeta que importar</translation>
    </message>
    <message>
        <source>Folders of events (…image.tif and …mask.tif)</source>
        <translation>Carpetas de eventos (…image.tif y …mask.tif)</translation>
    </message>
    <message>
        <source>Folders that it sees, too:</source>
        <translation>Carpetas que también ve:</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Folds of whole regions</source>
        <translation>Pliegues de regiones enteras</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Seguir el más reciente</translation>
    </message>
    <message>
        <source>Follows water through many dates: how often, when, how long, and how much.</source>
        <translation>Sigue el agua por muchas fechas: cuántas veces, cuándo, cuánto tiempo y cuánta.</translation>
    </message>
    <message>
        <source>Footprints of the tiles in question, with the reasons.</source>
        <translation>Huellas de las teselas en cuestión, con los motivos.</translation>
    </message>
    <message>
        <source>Footprints of the tiles, coloured by IoU.</source>
        <translation>Huellas de las teselas, coloreadas según el IoU.</translation>
    </message>
    <message>
        <source>For Tversky losses only.</source>
        <translation>Solo para pérdidas de Tversky.</translation>
    </message>
    <message>
        <source>For Tversky losses only. Higher than that of false alarms: more water is found.</source>
        <translation>Solo para pérdidas de Tversky. Mayor que el de las falsas alarmas: se encuentra más agua.</translation>
    </message>
    <message>
        <source>For a model-based interval; of no effect where there are points.</source>
        <translation>Para un intervalo basado en el modelo; sin efecto donde hay puntos.</translation>
    </message>
    <message>
        <source>For bands that may be missing later only. All bands of a sensor go together, half as often those of one of its dates.</source>
        <translation>Solo para bandas que puedan faltar más tarde. Todas las bandas de un sensor van juntas; la mitad de veces, las de una de sus fechas.</translation>
    </message>
    <message>
        <source>For each sensor or region a model file of its own is written into the folder of the models (MODELS), beside the one for everything.</source>
        <translation>Para cada sensor o región se escribe un archivo de modelo propio en la carpeta de los modelos (MODELS), junto al que vale para todo.</translation>
    </message>
    <message>
        <source>For focal losses only: 0 is cross-entropy; higher looks at difficult pixels more.</source>
        <translation>Solo para pérdidas focales: 0 es entropía cruzada; un valor mayor mira más los píxeles difíciles.</translation>
    </message>
    <message>
        <source>For folders of events; besides no data.</source>
        <translation>Para carpetas de eventos; además de sin datos.</translation>
    </message>
    <message>
        <source>For folders of events; the other layouts say theirs.</source>
        <translation>Para carpetas de eventos; las demás organizaciones dicen las suyas.</translation>
    </message>
    <message>
        <source>For folds only.</source>
        <translation>Solo para pliegues.</translation>
    </message>
    <message>
        <source>For folds.</source>
        <translation>Para pliegues.</translation>
    </message>
    <message>
        <source>For images whose date is not found by itself: a date for each in their order, such as 2024-05-07, 2024-05-19, or with names: first=2024-05-07; second=2024-05-19. What is not said is the layer's fixed temporal range in QGIS, or what its metadata or names tell.</source>
        <translation>Para imágenes cuya fecha no se encuentra por sí sola: una fecha para cada una en su orden, como 2024-05-07, 2024-05-19, o con nombres: first=2024-05-07; second=2024-05-19. Lo que no se dice es el rango temporal fijo de la capa en QGIS, o lo que digan sus metadatos o nombres.</translation>
    </message>
    <message>
        <source>For instance a calibrated Sentinel-1 image with VV and VH.</source>
        <translation>Por ejemplo una imagen calibrada de Sentinel-1 con VV y VH.</translation>
    </message>
    <message>
        <source>For integers only. Another part than the one above; the training part serves well.</source>
        <translation>Solo para enteros. Otra parte que la de arriba; la parte de entrenamiento sirve bien.</translation>
    </message>
    <message>
        <source>For integers only; drawn by lot.</source>
        <translation>Solo para enteros; se eligen por sorteo.</translation>
    </message>
    <message>
        <source>For layers whose date is not found by itself: a date for each layer in their order, such as 2021-01-05, 2021-01-17, or with names: before=2021-01-05; after=2021-01-17.</source>
        <translation>Para capas cuya fecha no se encuentra por sí sola: una fecha para cada capa en su orden, como 2021-01-05, 2021-01-17, o con nombres: before=2021-01-05; after=2021-01-17.</translation>
    </message>
    <message>
        <source>For networks “with an encoder” only: a name of segmentation_models_pytorch, such as resnet34, efficientnet-b0, mobilenet_v2 or mit_b0, or tu- and a name of timm, such as tu-convnext_tiny.</source>
        <translation>Solo para redes “con un codificador”: un nombre de segmentation_models_pytorch, como resnet34, efficientnet-b0, mobilenet_v2 o mit_b0, o tu- y un nombre de timm, como tu-convnext_tiny.</translation>
    </message>
    <message>
        <source>For prediction: about 0.8 GB on disk; maps water, evaluates, simulates. For training: PyTorch as well, about 2 GB. It takes minutes, by the speed of the network; QGIS can be used meanwhile.</source>
        <translation>Para predicción: unos 0,8 GB en disco; cartografía agua, evalúa, simula. Para entrenamiento: además PyTorch, unos 2 GB. Tarda minutos, según la velocidad de la red; mientras tanto se puede usar QGIS.</translation>
    </message>
    <message>
        <source>For risk control only: 0.1 is a tenth. A smaller risk leaves more uncertain; one that these tiles cannot support is refused.</source>
        <translation>Solo para control de riesgo: 0,1 es una décima parte. Un riesgo menor deja más incierto; uno que estas teselas no pueden sostener se rechaza.</translation>
    </message>
    <message>
        <source>For sets in which the order of the images gives the label away, such as pairs from before and after a flood: 0.5 takes the order from what can be learned.</source>
        <translation>Para conjuntos en los que el orden de las imágenes delata la etiqueta, como pares de antes y después de una inundación: 0,5 quita el orden de lo que se puede aprender.</translation>
    </message>
    <message>
        <source>For spatial blocks, and folds by block.</source>
        <translation>Para bloques espaciales, y pliegues por bloque.</translation>
    </message>
    <message>
        <source>For the boundary F1. References drawn by hand are seldom truer than two pixels.</source>
        <translation>Para el F1 del borde. Las referencias dibujadas a mano rara vez son más exactas que dos píxeles.</translation>
    </message>
    <message>
        <source>For the focal Tversky loss only; 1: plain Tversky.</source>
        <translation>Solo para la pérdida focal Tversky; 1: Tversky simple.</translation>
    </message>
    <message>
        <source>For the least cost only.</source>
        <translation>Solo para el coste mínimo.</translation>
    </message>
    <message>
        <source>For the report. Of effect with layers alone.</source>
        <translation>Para el informe. Tiene efecto solo con capas.</translation>
    </message>
    <message>
        <source>For the sums with Dice only.</source>
        <translation>Solo para las sumas con Dice.</translation>
    </message>
    <message>
        <source>For tiles whose images were each stretched to 0–255 on their own, as 8-bit pictures are: brightness and contrast of each image change by themselves, so that the model does not learn grey values. No effect on dB.</source>
        <translation>Para teselas cuyas imágenes se estiraron cada una a 0–255, como las imágenes de 8 bits: el brillo y el contraste de cada imagen cambian solos, para que el modelo no aprenda valores de gris. Sin efecto en dB.</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espacio libre en disco</translation>
    </message>
    <message>
        <source>Free disk space for temporary files (GB)</source>
        <translation>Espacio libre en disco para archivos temporales (GB)</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>Free memory (GB)</source>
        <translation>Memoria libre (GB)</translation>
    </message>
    <message>
        <source>From a radar image to a map of water, step by step</source>
        <translation>De una imagen de radar a un mapa de agua, paso a paso</translation>
    </message>
    <message>
        <source>From a radar image to a mask, a probability, polygons and a page to send.</source>
        <translation>De una imagen de radar a una máscara, una probabilidad, polígonos y una página para enviar.</translation>
    </message>
    <message>
        <source>From a table (CSV)</source>
        <translation>De una tabla (CSV)</translation>
    </message>
    <message>
        <source>From how many deviations on a pixel that has become brighter in VV (or HH) counts as flooded vegetation, for instance 3. 0: it is not looked for, since rain, snow melt and growing crops brighten the land as well.</source>
        <translation>Desde cuántas desviaciones un píxel que se ha vuelto más brillante en VV (o HH) cuenta como vegetación inundada, por ejemplo 3. 0: no se busca, ya que la lluvia, el deshielo y los cultivos que crecen también aclaran la tierra.</translation>
    </message>
    <message>
        <source>From images before and after to a map of flood, permanent water and what the radar cannot judge.</source>
        <translation>De imágenes de antes y después a un mapa de inundación, agua permanente y lo que el radar no puede juzgar.</translation>
    </message>
    <message>
        <source>From one labelled image to a model, and from the model to a map of another image that is judged.</source>
        <translation>De una imagen etiquetada a un modelo, y del modelo a un mapa de otra imagen, que se juzga.</translation>
    </message>
    <message>
        <source>From the file below</source>
        <translation>Del archivo de abajo</translation>
    </message>
    <message>
        <source>From the first to the last flooded date (days)</source>
        <translation>De la primera a la última fecha inundada (días)</translation>
    </message>
    <message>
        <source>From this probability on a pixel counts as water. Of no effect on a mask.</source>
        <translation>Desde esta probabilidad un píxel cuenta como agua. Sin efecto en una máscara.</translation>
    </message>
    <message>
        <source>From this probability on an image counts as flooded.</source>
        <translation>Desde esta probabilidad una imagen cuenta como inundada.</translation>
    </message>
    <message>
        <source>Further bands of the tiles. Slope and height above drainage need elevation.</source>
        <translation>Bandas adicionales de las teselas. La pendiente y la altura sobre el drenaje necesitan elevación.</translation>
    </message>
    <message>
        <source>Further models (the mean of all is mapped)</source>
        <translation>Más modelos (se cartografía la media de todos)</translation>
    </message>
    <message>
        <source>Further rasters (such as VH in a file of its own)</source>
        <translation>Rásteres adicionales (como VH en un archivo propio)</translation>
    </message>
    <message>
        <source>Further rasters (such as VH or elevation in a file of its own)</source>
        <translation>Rásteres adicionales (como VH o elevación en un archivo propio)</translation>
    </message>
    <message>
        <source>Further tries of a scene</source>
        <translation>Intentos adicionales por escena</translation>
    </message>
    <message>
        <source>GPUs in use</source>
        <translation>GPU en uso</translation>
    </message>
    <message>
        <source>Gamma-MAP</source>
        <translation>Gamma-MAP</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Give each part about the same share of water</source>
        <translation>Dar a cada parte más o menos la misma proporción de agua</translation>
    </message>
    <message>
        <source>Give either a reference raster or reference polygons.</source>
        <translation>Indique un ráster de referencia o polígonos de referencia.</translation>
    </message>
    <message>
        <source>Give it to “Map water” as a model file and say the bands there, or export it again from where it was trained.</source>
        <translation>Indíquelo en “Cartografiar agua” como archivo de modelo y diga allí las bandas, o expórtelo de nuevo desde donde se entrenó.</translation>
    </message>
    <message>
        <source>Give labelled reference points, or the water probability.</source>
        <translation>Indique puntos de referencia etiquetados o la probabilidad de agua.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique uno de ellos.</translation>
    </message>
    <message>
        <source>Give up drawing (D)</source>
        <translation>Dejar de dibujar (D)</translation>
    </message>
    <message>
        <source>Gives pixels, polarisations, orbit and date. Empty: the first of the earlier images gives pixels and orbit.</source>
        <translation>Da píxeles, polarizaciones, órbita y fecha. Vacío: la primera de las imágenes anteriores da píxeles y órbita.</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Avanzar tras decidir</translation>
    </message>
    <message>
        <source>Go on until there is some water among the labels.</source>
        <translation>Siga hasta que haya algo de agua entre las etiquetas.</translation>
    </message>
    <message>
        <source>Goes on where a run was cancelled or broke off. Give the same settings and the same model file, or the folder of the run.</source>
        <translation>Sigue donde una ejecución se canceló o se interrumpió. Indique la misma configuración y el mismo archivo de modelo, o la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM weighs what the network found by how much it speaks for the mapped water on the whole. Grad-CAM++ keeps large waters from drowning small ones, and takes half as long again.</source>
        <translation>Grad-CAM pondera lo que la red encontró según cuánto habla en conjunto a favor del agua cartografiada. Grad-CAM++ evita que las aguas grandes tapen a las pequeñas, y tarda la mitad más.</translation>
    </message>
    <message>
        <source>Grad-CAM++</source>
        <translation>Grad-CAM++</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>Pastizal</translation>
    </message>
    <message>
        <source>Greatest height above the nearest drainage to judge (metres)</source>
        <translation>Altura máxima sobre el drenaje más próximo que juzgar (metros)</translation>
    </message>
    <message>
        <source>Ground that lies higher above the stream it drains to is excluded: floods do not reach it. 15 to 30 is usual. Empty: no height is.</source>
        <translation>El terreno más alto sobre el cauce al que drena se excluye: las inundaciones no llegan. Lo habitual es de 15 a 30. Vacío: no se excluye ninguna altura.</translation>
    </message>
    <message>
        <source>Ground within this distance of the edge, on both sides, is sampled by itself. 0: no such strata.</source>
        <translation>El terreno a esta distancia de la orilla, a ambos lados, se muestrea por separado. 0: sin esos estratos.</translation>
    </message>
    <message>
        <source>Group of layers of the project</source>
        <translation>Grupo de capas del proyecto</translation>
    </message>
    <message>
        <source>HAND: height above nearest drainage (metres)</source>
        <translation>HAND: altura sobre el drenaje más próximo (metros)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML page with everything that was found.</source>
        <translation>Página HTML con todo lo que se encontró.</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Altura (píxeles)</translation>
    </message>
    <message>
        <source>Height between the lowest and the highest point. Steep terrain brings radar shadow and layover.</source>
        <translation>Altura entre el punto más bajo y el más alto. El terreno abrupto trae sombra de radar y layover.</translation>
    </message>
    <message>
        <source>Height of the terrain in metres.</source>
        <translation>Altura del terreno en metros.</translation>
    </message>
    <message>
        <source>Height of the terrain, such as the Copernicus DEM, NASADEM or SRTM, in any CRS. With several bands the first is used.</source>
        <translation>Altura del terreno, como Copernicus DEM, NASADEM o SRTM, en cualquier SRC. Con varias bandas se usa la primera.</translation>
    </message>
    <message>
        <source>Height of the terrain, such as the Copernicus DEM, in any CRS.</source>
        <translation>Altura del terreno, como Copernicus DEM, en cualquier SRC.</translation>
    </message>
    <message>
        <source>Heights, from which slopes are computed, to see how steep ground is mapped. Any CRS and pixel size. Empty: what the dataset itself holds.</source>
        <translation>Alturas, de las que se calculan pendientes, para ver cómo se cartografía el terreno inclinado. Cualquier SRC y tamaño de píxel. Vacío: lo que el propio conjunto de datos contiene.</translation>
    </message>
    <message>
        <source>Held back from the part above</source>
        <translation>Reservadas de la parte de arriba</translation>
    </message>
    <message>
        <source>High above drainage</source>
        <translation>Muy por encima del drenaje</translation>
    </message>
    <message>
        <source>Highest F1</source>
        <translation>F1 más alto</translation>
    </message>
    <message>
        <source>Highest F1 as far as few places can tell it (the nearest to 0.5)</source>
        <translation>F1 más alto hasta donde pocos lugares pueden decirlo (lo más cercano a 0,5)</translation>
    </message>
    <message>
        <source>Highest IoU</source>
        <translation>IoU más alto</translation>
    </message>
    <message>
        <source>Highest probability (0–1)</source>
        <translation>Probabilidad más alta (0–1)</translation>
    </message>
    <message>
        <source>Highwater</source>
        <translation>Highwater</translation>
    </message>
    <message>
        <source>Highwater (water and floods from radar)</source>
        <translation>Highwater (agua e inundaciones por radar)</translation>
    </message>
    <message>
        <source>Highwater backend</source>
        <translation>Backend de Highwater</translation>
    </message>
    <message>
        <source>Highwater's backend</source>
        <translation>Backend de Highwater</translation>
    </message>
    <message>
        <source>Highwater: model library</source>
        <translation>Highwater: biblioteca de modelos</translation>
    </message>
    <message>
        <source>Highwater: review</source>
        <translation>Highwater: revisión</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Hits (pixels)</source>
        <translation>Aciertos (píxeles)</translation>
    </message>
    <message>
        <source>Hits, misses and false alarms</source>
        <translation>Aciertos, omisiones y falsas alarmas</translation>
    </message>
    <message>
        <source>Holds the study and its trainings. A study that is there is continued.</source>
        <translation>Contiene el estudio y sus entrenamientos. Un estudio existente se continúa.</translation>
    </message>
    <message>
        <source>How alike the grain of neighbouring pixels is. Sentinel-1 GRD images with pixels of 10 m have about 0.7. Variety moves it as well.</source>
        <translation>Cuánto se parece el grano de píxeles vecinos. Las imágenes GRD de Sentinel-1 con píxeles de 10 m tienen alrededor de 0,7. La variedad también lo mueve.</translation>
    </message>
    <message>
        <source>How far outlines may move, for smaller files and smoother shores. Neighbouring polygons keep their common edges. 0: along the edges of pixels.</source>
        <translation>Cuánto pueden moverse los contornos, para archivos menores y orillas más suaves. Los polígonos vecinos conservan sus bordes comunes. 0: por los bordes de los píxeles.</translation>
    </message>
    <message>
        <source>How it went, in a sentence</source>
        <translation>Cómo ha ido, en una frase</translation>
    </message>
    <message>
        <source>How likely each pixel is water, from 0 to 1.</source>
        <translation>La probabilidad de que cada píxel sea agua, de 0 a 1.</translation>
    </message>
    <message>
        <source>How many tiles get further speckle.</source>
        <translation>Cuántas teselas reciben moteado adicional.</translation>
    </message>
    <message>
        <source>How much darker a flooded pixel is, however little it usually changes.</source>
        <translation>Cuánto más oscuro es un píxel inundado, por poco que suela cambiar.</translation>
    </message>
    <message>
        <source>How much scenes of different seeds differ in nature: land cover, brightness, texture, rivers and lakes, plants in the flood, wind, noise and sharpness of the image. 0 is the same kind of place for every seed, 1 is as different as real places are, for training; some scenes then have no water at all, some little else, and the share of flooded land is kept only roughly.</source>
        <translation>Cuánto difieren en carácter las escenas de distintas semillas: cobertura del suelo, brillo, textura, ríos y lagos, plantas en la inundación, viento, ruido y nitidez de la imagen. 0 es el mismo tipo de lugar para cada semilla, 1 es tan diverso como los lugares reales, para entrenar; algunas escenas no tienen entonces nada de agua, otras poco más que agua, y la proporción de tierra inundada se cumple solo a grandes rasgos.</translation>
    </message>
    <message>
        <source>How much smaller it is; negative where it has grown</source>
        <translation>Cuánto más pequeño es; negativo donde ha crecido</translation>
    </message>
    <message>
        <source>How often every tile is seen. The training ends earlier when it no longer gets better.</source>
        <translation>Cuántas veces se ve cada tesela. El entrenamiento termina antes cuando ya no mejora.</translation>
    </message>
    <message>
        <source>How often every tile is seen; 0: 40 to 150 times, the fewer tiles the more often, or as often as the time allows where you limit it. Training ends earlier when validation no longer improves, and keeps the best.</source>
        <translation>Cuántas veces se ve cada tesela; 0: de 40 a 150 veces, más cuantas menos teselas haya, o las que permita el tiempo si lo limita. El entrenamiento termina antes cuando la validación ya no mejora, y conserva lo mejor.</translation>
    </message>
    <message>
        <source>How often flooded</source>
        <translation>Cuántas veces inundado</translation>
    </message>
    <message>
        <source>How often the images are drawn anew for the intervals. More make them smoother, not narrower.</source>
        <translation>Cuántas veces se sortean de nuevo las imágenes para los intervalos. Más los hacen más suaves, no más estrechos.</translation>
    </message>
    <message>
        <source>How the map was made is recorded in {}</source>
        <translation>Cómo se hizo el mapa consta en {}</translation>
    </message>
    <message>
        <source>How the mask was made is recorded in {}</source>
        <translation>Cómo se hizo la máscara consta en {}</translation>
    </message>
    <message>
        <source>How the rate changes while training.</source>
        <translation>Cómo cambia la tasa durante el entrenamiento.</translation>
    </message>
    <message>
        <source>How unusual a flooded pixel is. Less finds more of the flood, and more fields that were ploughed or cut.</source>
        <translation>Lo inusual que es un píxel inundado. Menos encuentra más inundación, y más campos arados o segados.</translation>
    </message>
    <message>
        <source>How values are scaled after clipping. It becomes part of the model: images are given to it as they are.</source>
        <translation>Cómo se escalan los valores tras recortarlos. Pasa a formar parte del modelo: se le dan las imágenes tal cual.</translation>
    </message>
    <message>
        <source>INTENSITY: root mean square of VV and VH in linear power</source>
        <translation>INTENSITY: media cuadrática de VV y VH en potencia lineal</translation>
    </message>
    <message>
        <source>If the IoU falls by more, nothing is written.</source>
        <translation>Si el IoU baja más, no se escribe nada.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Image from &amp;before the flood:</source>
        <translation>Imagen de &amp;antes de la inundación:</translation>
    </message>
    <message>
        <source>Image from before the flood</source>
        <translation>Imagen de antes de la inundación</translation>
    </message>
    <message>
        <source>Image from before the flood (optional):</source>
        <translation>Imagen de antes de la inundación (opcional):</translation>
    </message>
    <message>
        <source>Image of the flood</source>
        <translation>Imagen de la inundación</translation>
    </message>
    <message>
        <source>Image sequences for calibration</source>
        <translation>Secuencias de imágenes de calibración</translation>
    </message>
    <message>
        <source>Image sequences for the test</source>
        <translation>Secuencias de imágenes de prueba</translation>
    </message>
    <message>
        <source>Image sequences for training</source>
        <translation>Secuencias de imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Image sequences for validation</source>
        <translation>Secuencias de imágenes de validación</translation>
    </message>
    <message>
        <source>Image sequences in the dataset</source>
        <translation>Secuencias de imágenes en el conjunto de datos</translation>
    </message>
    <message>
        <source>Image to map</source>
        <translation>Imagen que cartografiar</translation>
    </message>
    <message>
        <source>Image, truth and prediction of the same tiles, in the folder of the run; 0: none.</source>
        <translation>Imagen, verdad y predicción de las mismas teselas, en la carpeta de la ejecución; 0: ninguna.</translation>
    </message>
    <message>
        <source>ImageNet weights are those of photographs; they help where tiles are few. They are downloaded at the first use.</source>
        <translation>Los pesos de ImageNet son los de fotografías; ayudan donde hay pocas teselas. Se descargan en el primer uso.</translation>
    </message>
    <message>
        <source>ImageNet, adapted to the number of bands (downloaded once)</source>
        <translation>ImageNet, adaptado al número de bandas (se descarga una vez)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images added by this run</source>
        <translation>Imágenes añadidas por esta ejecución</translation>
    </message>
    <message>
        <source>Images found</source>
        <translation>Imágenes encontradas</translation>
    </message>
    <message>
        <source>Images in the dataset</source>
        <translation>Imágenes en el conjunto de datos</translation>
    </message>
    <message>
        <source>Images left out</source>
        <translation>Imágenes descartadas</translation>
    </message>
    <message>
        <source>Images of one place</source>
        <translation>Imágenes de un lugar</translation>
    </message>
    <message>
        <source>Images of other dates</source>
        <translation>Imágenes de otras fechas</translation>
    </message>
    <message>
        <source>Images of sequences in the dataset</source>
        <translation>Imágenes de secuencias en el conjunto de datos</translation>
    </message>
    <message>
        <source>Images of sequences that are labelled as flooded</source>
        <translation>Imágenes de secuencias etiquetadas como inundadas</translation>
    </message>
    <message>
        <source>Images of the same place, for the multi-temporal filter.</source>
        <translation>Imágenes del mismo lugar, para el filtro multitemporal.</translation>
    </message>
    <message>
        <source>Images that are labelled as flooded</source>
        <translation>Imágenes etiquetadas como inundadas</translation>
    </message>
    <message>
        <source>Images that show a flood</source>
        <translation>Imágenes que muestran una inundación</translation>
    </message>
    <message>
        <source>Images that were classified</source>
        <translation>Imágenes clasificadas</translation>
    </message>
    <message>
        <source>Images that were left out</source>
        <translation>Imágenes que se descartaron</translation>
    </message>
    <message>
        <source>Images that were taken</source>
        <translation>Imágenes que se tomaron</translation>
    </message>
    <message>
        <source>Images with a flood</source>
        <translation>Imágenes con inundación</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Importar un conjunto de datos</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>In cross-entropy and focal loss. 1: pixels count alike. 0: from the share of water in the training tiles.</source>
        <translation>En la entropía cruzada y la pérdida focal. 1: los píxeles cuentan igual. 0: según la proporción de agua en las teselas de entrenamiento.</translation>
    </message>
    <message>
        <source>In folds (cross-validation)</source>
        <translation>En pliegues (validación cruzada)</translation>
    </message>
    <message>
        <source>In the CRS and with the pixels of most scenes; where scenes overlap, the latest is seen. A virtual raster refers to the scenes’ own files and takes no space.</source>
        <translation>En el SRC y con los píxeles de la mayoría de las escenas; donde las escenas se solapan, se ve la más reciente. Un ráster virtual remite a los archivos de las propias escenas y no ocupa espacio.</translation>
    </message>
    <message>
        <source>In the file's order, separated by semicolons.</source>
        <translation>En el orden del archivo, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>In the middle of the scene: Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the far part.</source>
        <translation>En el centro de la escena: Sentinel-1 ve a 30 grados en la parte cercana de su franja y a 46 en la lejana.</translation>
    </message>
    <message>
        <source>In total, those of earlier searches in the same folder included.</source>
        <translation>En total, incluidos los de búsquedas anteriores en la misma carpeta.</translation>
    </message>
    <message>
        <source>In total. Strata share them in proportion to their area.</source>
        <translation>En total. Los estratos se lo reparten en proporción a su superficie.</translation>
    </message>
    <message>
        <source>Incidence angle (degrees)</source>
        <translation>Ángulo de incidencia (grados)</translation>
    </message>
    <message>
        <source>Incidence angles (degrees)</source>
        <translation>Ángulos de incidencia (grados)</translation>
    </message>
    <message>
        <source>Index: footprints of the tiles, with their part</source>
        <translation>Índice: huellas de las teselas, con su parte</translation>
    </message>
    <message>
        <source>Index: places with their dates and part</source>
        <translation>Índice: lugares con sus fechas y parte</translation>
    </message>
    <message>
        <source>Input: bands and derived bands (empty: every band)</source>
        <translation>Entrada: bandas y bandas derivadas (vacío: todas)</translation>
    </message>
    <message>
        <source>Input: bands that may be missing later</source>
        <translation>Entrada: bandas que puedan faltar más tarde</translation>
    </message>
    <message>
        <source>Input: limits that bands are clipped to (empty: fitted)</source>
        <translation>Entrada: límites a los que se recortan las bandas (vacío: ajustados)</translation>
    </message>
    <message>
        <source>Input: normalisation of the bands</source>
        <translation>Entrada: normalización de las bandas</translation>
    </message>
    <message>
        <source>Install Highwater's backend</source>
        <translation>Instalar el backend de Highwater</translation>
    </message>
    <message>
        <source>Install backend</source>
        <translation>Instalar el backend</translation>
    </message>
    <message>
        <source>Install for prediction</source>
        <translation>Instalar para predicción</translation>
    </message>
    <message>
        <source>Install for training</source>
        <translation>Instalar para entrenamiento</translation>
    </message>
    <message>
        <source>Install the backend…</source>
        <translation>Instalar el backend…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Installs the packages that Highwater computes with, apart from those of QGIS.</source>
        <translation>Instala los paquetes con los que calcula Highwater, aparte de los de QGIS.</translation>
    </message>
    <message>
        <source>Instead of a table.</source>
        <translation>En lugar de una tabla.</translation>
    </message>
    <message>
        <source>Integers: decibel × 100</source>
        <translation>Enteros: decibelios × 100</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Intersection over union (0–1)</source>
        <translation>Intersección sobre unión (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union after, on the same tiles (0–1)</source>
        <translation>Intersección sobre unión después, en las mismas teselas (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union before, on the same tiles (0–1)</source>
        <translation>Intersección sobre unión antes, en las mismas teselas (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the best trial on the validation tiles (0–1)</source>
        <translation>Intersección sobre unión del mejor ensayo en las teselas de validación (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the first model, pooled (0–1)</source>
        <translation>Intersección sobre unión del primer modelo, conjunta (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the new one on the same tiles (0–1)</source>
        <translation>Intersección sobre unión del nuevo en las mismas teselas (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the old model (0–1)</source>
        <translation>Intersección sobre unión del modelo antiguo (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the worst of them (0–1)</source>
        <translation>Intersección sobre unión del peor de ellos (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union on the test tiles (0–1), where there are some</source>
        <translation>Intersección sobre unión en las teselas de prueba (0–1), donde las haya</translation>
    </message>
    <message>
        <source>Intersection over union on the validation tiles (0–1)</source>
        <translation>Intersección sobre unión en las teselas de validación (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union on tiles that it was not trained on (0–1)</source>
        <translation>Intersección sobre unión en teselas no usadas para entrenarlo (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union over all their pixels (0–1)</source>
        <translation>Intersección sobre unión sobre todos sus píxeles (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union: lower end of its 95 % interval (0–1)</source>
        <translation>Intersección sobre unión: extremo inferior de su intervalo del 95 % (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union: upper end of its 95 % interval (0–1)</source>
        <translation>Intersección sobre unión: extremo superior de su intervalo del 95 % (0–1)</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU of water</source>
        <translation>IoU del agua</translation>
    </message>
    <message>
        <source>Is this feature right?</source>
        <translation>¿Es correcto este objeto?</translation>
    </message>
    <message>
        <source>It comes with Highwater and stays.</source>
        <translation>Viene con Highwater y permanece.</translation>
    </message>
    <message>
        <source>It has no place on the map.</source>
        <translation>No tiene lugar en el mapa.</translation>
    </message>
    <message>
        <source>Its value at each point is kept in the layer, hidden.</source>
        <translation>Su valor en cada punto se guarda en la capa, oculto.</translation>
    </message>
    <message>
        <source>Its weights, {}, do not lie beside it.</source>
        <translation>Sus pesos, {}, no están a su lado.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Judge the built-in method as well</source>
        <translation>Juzgar también el método integrado</translation>
    </message>
    <message>
        <source>Judge the mean of all models as well</source>
        <translation>Juzgar también la media de todos los modelos</translation>
    </message>
    <message>
        <source>Keep the results in:</source>
        <translation>Guardar los resultados en:</translation>
    </message>
    <message>
        <source>Keeps single batches from upsetting the network.</source>
        <translation>Evita que lotes sueltos desestabilicen la red.</translation>
    </message>
    <message>
        <source>Keeps tiles without water from weighing too much.</source>
        <translation>Evita que las teselas sin agua pesen demasiado.</translation>
    </message>
    <message>
        <source>Kept: epoch {}</source>
        <translation>Conservada: época {}</translation>
    </message>
    <message>
        <source>Key {}</source>
        <translation>Tecla {}</translation>
    </message>
    <message>
        <source>Label folders of Sen1Floods11 (separated by semicolons)</source>
        <translation>Carpetas de etiquetas de Sen1Floods11 (separadas por punto y coma)</translation>
    </message>
    <message>
        <source>Label of the whole sequence</source>
        <translation>Etiqueta de la secuencia entera</translation>
    </message>
    <message>
        <source>Label values that do not count (separated by semicolons)</source>
        <translation>Valores de etiqueta que no cuentan (separados por punto y coma)</translation>
    </message>
    <message>
        <source>Labelled reference points</source>
        <translation>Puntos de referencia etiquetados</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <source>Land cover also becomes a band of the tiles</source>
        <translation>La cobertura del suelo también es una banda de las teselas</translation>
    </message>
    <message>
        <source>Land cover classes to exclude (separated by semicolons)</source>
        <translation>Clases de cobertura del suelo que excluir (separadas por punto y coma)</translation>
    </message>
    <message>
        <source>Largest flooded area (hectares)</source>
        <translation>Mayor superficie inundada (hectáreas)</translation>
    </message>
    <message>
        <source>Largest rate of AdamW.</source>
        <translation>Tasa máxima de AdamW.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Last flooded</source>
        <translation>Última inundación</translation>
    </message>
    <message>
        <source>Last flooded date</source>
        <translation>Última fecha inundada</translation>
    </message>
    <message>
        <source>Layer of the network (empty: the last one before the result)</source>
        <translation>Capa de la red (vacío: la última antes del resultado)</translation>
    </message>
    <message>
        <source>Layer to review</source>
        <translation>Capa que revisar</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Capa:</translation>
    </message>
    <message>
        <source>Layers left out</source>
        <translation>Capas descartadas</translation>
    </message>
    <message>
        <source>Layers of fewer days apart are one observation, whose date is that of the first. 1: only those of one day.</source>
        <translation>Las capas separadas por menos días son una sola observación, cuya fecha es la de la primera. 1: solo las de un mismo día.</translation>
    </message>
    <message>
        <source>Layers or files, each a scene, beside those of the folder.</source>
        <translation>Capas o archivos, cada uno una escena, además de los de la carpeta.</translation>
    </message>
    <message>
        <source>Layers whose file is missing or damaged are named in the log and in the record and left out. Without it they are refused.</source>
        <translation>Las capas cuyo archivo falta o está dañado se nombran en el registro y en el archivo de procedencia y se descartan. Sin esto se rechazan.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Layover</source>
        <translation>Layover</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate (0.0001 to 0.01)</source>
        <translation>Tasa de aprendizaje (de 0,0001 a 0,01)</translation>
    </message>
    <message>
        <source>Least cost of missed water and false alarms</source>
        <translation>Coste mínimo de agua omitida y falsas alarmas</translation>
    </message>
    <message>
        <source>Least days between observations</source>
        <translation>Días mínimos entre observaciones</translation>
    </message>
    <message>
        <source>Least distance between parts (metres)</source>
        <translation>Distancia mínima entre partes (metros)</translation>
    </message>
    <message>
        <source>Least number of points of a stratum</source>
        <translation>Número mínimo de puntos de un estrato</translation>
    </message>
    <message>
        <source>Least precision: no more false alarms than that</source>
        <translation>Precisión mínima: no más falsas alarmas que eso</translation>
    </message>
    <message>
        <source>Least recall or precision (0–1), for these two choices</source>
        <translation>Exhaustividad o precisión mínima (0–1), para estas dos opciones</translation>
    </message>
    <message>
        <source>Least recall: miss no more water than that</source>
        <translation>Exhaustividad mínima: no omitir más agua que eso</translation>
    </message>
    <message>
        <source>Least share of valid pixels (%)</source>
        <translation>Proporción mínima de píxeles válidos (%)</translation>
    </message>
    <message>
        <source>Leave out images that cannot be read</source>
        <translation>Descartar imágenes que no se pueden leer</translation>
    </message>
    <message>
        <source>Leave out layers that cannot be read</source>
        <translation>Descartar capas que no se pueden leer</translation>
    </message>
    <message>
        <source>Lee</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Left by an older release</source>
        <translation>Dejado por una versión anterior</translation>
    </message>
    <message>
        <source>Less than the tile size makes tiles overlap.</source>
        <translation>Menos que el tamaño de tesela hace que las teselas se solapen.</translation>
    </message>
    <message>
        <source>Level of the flood above the drainage (metres)</source>
        <translation>Nivel de la inundación sobre el drenaje (metros)</translation>
    </message>
    <message>
        <source>Level of the intervals (0–1)</source>
        <translation>Nivel de los intervalos (0–1)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences of what is installed</source>
        <translation>Licencias de lo instalado</translation>
    </message>
    <message>
        <source>Linear power</source>
        <translation>Potencia lineal</translation>
    </message>
    <message>
        <source>Linear power (sigma0, gamma0)</source>
        <translation>Potencia lineal (sigma0, gamma0)</translation>
    </message>
    <message>
        <source>LinkNet with an encoder</source>
        <translation>LinkNet con un codificador</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of the last installation</source>
        <translation>Registro de la última instalación</translation>
    </message>
    <message>
        <source>Log of the map</source>
        <translation>Registro del mapa</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>Longer sequences are learned in parts, drawn anew in each epoch. When the model is used it looks at all.</source>
        <translation>Las secuencias más largas se aprenden por partes, sorteadas en cada época. Al usar el modelo, las mira enteras.</translation>
    </message>
    <message>
        <source>Longest flood</source>
        <translation>Inundación más larga</translation>
    </message>
    <message>
        <source>Looking at “{}”…</source>
        <translation>Examinando “{}”…</translation>
    </message>
    <message>
        <source>Looks (less is grainier)</source>
        <translation>Looks (menos es más granulado)</translation>
    </message>
    <message>
        <source>Looks of the image</source>
        <translation>Looks de la imagen</translation>
    </message>
    <message>
        <source>Looks to the right of its flight</source>
        <translation>Mira a la derecha de su vuelo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss (all)</source>
        <translation>Pérdida (todas)</translation>
    </message>
    <message>
        <source>Loss of IoU that is tolerated (0–1)</source>
        <translation>Pérdida de IoU tolerada (0–1)</translation>
    </message>
    <message>
        <source>Loss: Tversky's weight of false alarms</source>
        <translation>Pérdida: peso de Tversky de las falsas alarmas</translation>
    </message>
    <message>
        <source>Loss: Tversky's weight of missed water</source>
        <translation>Pérdida: peso de Tversky del agua omitida</translation>
    </message>
    <message>
        <source>Loss: exponent of the focal loss</source>
        <translation>Pérdida: exponente de la pérdida focal</translation>
    </message>
    <message>
        <source>Loss: gamma of the focal Tversky loss</source>
        <translation>Pérdida: gamma de la pérdida focal Tversky</translation>
    </message>
    <message>
        <source>Loss: gamma of the focal loss</source>
        <translation>Pérdida: gamma de la pérdida focal</translation>
    </message>
    <message>
        <source>Loss: share of cross-entropy or focal beside Dice (0–1)</source>
        <translation>Pérdida: proporción de entropía cruzada o focal junto a Dice (0–1)</translation>
    </message>
    <message>
        <source>Loss: smoothing of Dice and Tversky (pixels)</source>
        <translation>Pérdida: suavizado de Dice y Tversky (píxeles)</translation>
    </message>
    <message>
        <source>Loss: weight of water against land (0: balanced)</source>
        <translation>Pérdida: peso del agua frente a la tierra (0: equilibrado)</translation>
    </message>
    <message>
        <source>Loss: weight of whole sequences</source>
        <translation>Pérdida: peso de las secuencias enteras</translation>
    </message>
    <message>
        <source>Loss: weights by source of labels (empty: equal)</source>
        <translation>Pérdida: pesos según el origen de las etiquetas (vacío: iguales)</translation>
    </message>
    <message>
        <source>Lovász</source>
        <translation>Lovász</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval (0–1)</source>
        <translation>Extremo inferior de su intervalo del 95 % (0–1)</translation>
    </message>
    <message>
        <source>Lower end of its interval (hectares)</source>
        <translation>Extremo inferior de su intervalo (hectáreas)</translation>
    </message>
    <message>
        <source>Lower end of its model-based 95 % interval (hectares)</source>
        <translation>Extremo inferior de su intervalo del 95 % basado en el modelo (hectáreas)</translation>
    </message>
    <message>
        <source>Lower finds more water, higher fewer false alarms. Empty: 0.5.</source>
        <translation>Más bajo encuentra más agua, más alto menos falsas alarmas. Vacío: 0,5.</translation>
    </message>
    <message>
        <source>Lower finds more water, higher fewer false alarms. Empty: the threshold that the model was made with.</source>
        <translation>Más bajo encuentra más agua, más alto menos falsas alarmas. Vacío: el umbral con el que se hizo el modelo.</translation>
    </message>
    <message>
        <source>Lower when validation no longer improves</source>
        <translation>Bajar cuando la validación ya no mejora</translation>
    </message>
    <message>
        <source>MA-Net with an encoder</source>
        <translation>MA-Net con un codificador</translation>
    </message>
    <message>
        <source>Made by a method (weak)</source>
        <translation>Hecho por un método (débil)</translation>
    </message>
    <message>
        <source>Makes a dataset of an image whose water is known, trains a model on it, maps another image with that model and compares the map with what is known there. Its steps are “Prepare training tiles”, “Split a dataset”, “Train a model”, “Map water” and “Evaluate a water map”; each can also be run by itself, with all of its choices.
One image makes a model for images like it. For one that is good elsewhere, put images of several regions into a dataset and train with “Train a model”.
The file of the model lies in the plugin's folder, under processing_provider/models: open it in the model designer and save it under another name to change its steps.</source>
        <translation>Hace un conjunto de datos de una imagen cuya agua se conoce, entrena con él un modelo, cartografía otra imagen con ese modelo y compara el mapa con lo que se sabe de ella. Sus pasos son “Preparar teselas de entrenamiento”, “Dividir un conjunto de datos”, “Entrenar un modelo”, “Cartografiar agua” y “Evaluar un mapa de agua”; cada uno se puede ejecutar también por separado, con todas sus opciones.
Una imagen da un modelo para imágenes como ella. Para uno que sea bueno en otras partes, reúna imágenes de varias regiones en un conjunto de datos y entrene con “Entrenar un modelo”.
El archivo del modelo está en la carpeta del complemento, en processing_provider/models: ábralo en el diseñador de modelos y guárdelo con otro nombre para cambiar sus pasos.</translation>
    </message>
    <message>
        <source>Makes a dataset of your own image and its reference: cut, divided, audited.</source>
        <translation>Hace un conjunto de datos con su propia imagen y su referencia: cortado, repartido, auditado.</translation>
    </message>
    <message>
        <source>Makes a model's probabilities true, chooses its threshold, and can bound its errors.</source>
        <translation>Hace veraces las probabilidades de un modelo, elige su umbral y puede acotar sus errores.</translation>
    </message>
    <message>
        <source>Makes a plausible radar scene of a flood, together with the true flood mask.</source>
        <translation>Crea una escena de radar verosímil de una inundación, junto con la máscara real de la inundación.</translation>
    </message>
    <message>
        <source>Makes a simulated flood scene, cuts it into labelled tiles, divides them into training, validation and test, and audits the result: a small, complete dataset without any data of your own. Its steps are a simulated scene, “Prepare training tiles”, “Split a dataset” and “Audit a dataset”. The file of the model lies in the plugin's folder, under processing_provider/models: opened in the model designer and saved under another name, its first step can be replaced by your own image and reference.</source>
        <translation>Crea una escena simulada de inundación, la corta en teselas etiquetadas, las reparte en entrenamiento, validación y prueba, y audita el resultado: un conjunto de datos pequeño y completo sin datos propios. Sus pasos son una escena simulada, “Preparar teselas de entrenamiento”, “Dividir un conjunto de datos” y “Auditar un conjunto de datos”. El archivo del modelo está en la carpeta del complemento, en processing_provider/models: abierto en el diseñador de modelos y guardado con otro nombre, su primer paso se puede sustituir por su propia imagen y referencia.</translation>
    </message>
    <message>
        <source>Makes a small, complete dataset of a simulated flood: simulated, cut, divided, audited.</source>
        <translation>Hace un conjunto de datos pequeño y completo de una inundación simulada: simulado, cortado, repartido, auditado.</translation>
    </message>
    <message>
        <source>Makes a smaller, faster copy of a model and measures what it loses by that.</source>
        <translation>Hace una copia más pequeña y rápida de un modelo y mide lo que pierde con ello.</translation>
    </message>
    <message>
        <source>Makes radar and optical images of places through time, some of them flooded.</source>
        <translation>Crea imágenes de radar y ópticas de lugares a lo largo del tiempo, algunos inundados.</translation>
    </message>
    <message>
        <source>Managed environment</source>
        <translation>Entorno gestionado</translation>
    </message>
    <message>
        <source>Managed environment: {}</source>
        <translation>Entorno gestionado: {}</translation>
    </message>
    <message>
        <source>Managed: neither prediction nor training is installed.</source>
        <translation>Gestionado: no están instalados ni predicción ni entrenamiento.</translation>
    </message>
    <message>
        <source>Managed: prediction and training are installed.</source>
        <translation>Gestionado: predicción y entrenamiento están instalados.</translation>
    </message>
    <message>
        <source>Managed: prediction is installed, training is not.</source>
        <translation>Gestionado: predicción está instalado, entrenamiento no.</translation>
    </message>
    <message>
        <source>Map a folder of images</source>
        <translation>Cartografiar una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Map flood</source>
        <translation>Cartografiar inundación</translation>
    </message>
    <message>
        <source>Map picture (PNG)</source>
        <translation>Imagen del mapa (PNG)</translation>
    </message>
    <message>
        <source>Map water</source>
        <translation>Cartografiar agua</translation>
    </message>
    <message>
        <source>Map water by adaptive threshold</source>
        <translation>Cartografiar agua por umbral adaptativo</translation>
    </message>
    <message>
        <source>Map water in many scenes</source>
        <translation>Cartografiar agua en muchas escenas</translation>
    </message>
    <message>
        <source>Map “{}”</source>
        <translation>Cartografiar “{}”</translation>
    </message>
    <message>
        <source>Mapped by:</source>
        <translation>Cartografiado con:</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Qué cartografía</translation>
    </message>
    <message>
        <source>Maps a flood, apart from water that was there before and from what only looks like water.
The elevation says where the radar cannot judge: in shadow, in layover and on steep slopes. The image from before the flood is mapped first; its water, and that of a layer of permanent water where there is one, is no flood.
You get a mask (dry, flood, permanent water, excluded, uncertain), the probability, polygons with their areas, and a page to send. For the reasons why a place is excluded, run “Exclusion mask” by itself.
It is a graphical model: open it in the model designer to see its steps, and save it under another name to change it.</source>
        <translation>Cartografía una inundación, separada del agua que ya estaba y de lo que solo parece agua.
La elevación dice dónde el radar no puede juzgar: en sombra, en layover y en pendientes fuertes. Primero se cartografía la imagen de antes de la inundación; su agua, y la de una capa de agua permanente donde la haya, no es inundación.
Se obtiene una máscara (seco, inundación, agua permanente, excluido, incierto), la probabilidad, polígonos con sus superficies y una página para enviar. Para los motivos por los que se excluye un lugar, ejecute “Máscara de exclusión” por separado.
Es un modelo gráfico: ábralo en el diseñador de modelos para ver sus pasos, y guárdelo con otro nombre para cambiarlo.</translation>
    </message>
    <message>
        <source>Maps floods where an image is far darker than the earlier ones; needs no model.</source>
        <translation>Cartografía inundaciones donde una imagen es mucho más oscura que las anteriores; no necesita modelo.</translation>
    </message>
    <message>
        <source>Maps the water of a radar image, all that is usually wanted in one go: mask, probability, polygons with their areas, and a page to send.
Nothing but the image has to be chosen: bands and unit are recognised, and the method is the better one that fits. As a batch process it maps many images.
It is a graphical model: open it in the model designer to see its step, and save it under another name to change it.</source>
        <translation>Cartografía el agua de una imagen de radar, con todo lo que suele hacer falta de una vez: máscara, probabilidad, polígonos con sus superficies y una página para enviar.
Solo hay que elegir la imagen: se reconocen las bandas y la unidad, y el método es el mejor que sirva. Como proceso por lotes cartografía muchas imágenes.
Es un modelo gráfico: ábralo en el diseñador de modelos para ver su paso, y guárdelo con otro nombre para cambiarlo.</translation>
    </message>
    <message>
        <source>Maps water and floods in a radar image.</source>
        <translation>Cartografía agua e inundaciones en una imagen de radar.</translation>
    </message>
    <message>
        <source>Maps water and floods in all images of a folder, a catalogue or a dataset.</source>
        <translation>Cartografía agua e inundaciones en todas las imágenes de una carpeta, un catálogo o un conjunto de datos.</translation>
    </message>
    <message>
        <source>Maps water by thresholds that are found in the image itself; needs no model.</source>
        <translation>Cartografía agua con umbrales que se encuentran en la propia imagen; no necesita modelo.</translation>
    </message>
    <message>
        <source>Maps water on every image of a folder, with a table to send.</source>
        <translation>Cartografía el agua en cada imagen de una carpeta, con una tabla para enviar.</translation>
    </message>
    <message>
        <source>Maps water on every radar image of a folder, as “Map water in many scenes” does with its defaults, and writes the table of the scenes as a spreadsheet to send. Images that were mapped before are not mapped again; one that cannot be mapped is named and does not stop the others.</source>
        <translation>Cartografía el agua en cada imagen de radar de una carpeta, como “Cartografiar agua en muchas escenas” con sus valores predeterminados, y escribe la tabla de las escenas como hoja de cálculo para enviar. Las imágenes ya cartografiadas no se repiten; la que no se puede cartografiar se nombra y no detiene a las demás.</translation>
    </message>
    <message>
        <source>Maps, changes, exclusion masks and judgements of maps; all else runs here.</source>
        <translation>Mapas, cambios, máscaras de exclusión y evaluaciones de mapas; todo lo demás se ejecuta aquí.</translation>
    </message>
    <message>
        <source>Marks where a radar image cannot show water: shadow, layover, steep or high ground.</source>
        <translation>Marca dónde una imagen de radar no puede mostrar agua: sombra, layover, terreno abrupto o alto.</translation>
    </message>
    <message>
        <source>Masks of all scenes</source>
        <translation>Máscaras de todas las escenas</translation>
    </message>
    <message>
        <source>Mean IoU of water and dry land of the first model, pooled (0–1)</source>
        <translation>IoU medio de agua y tierra seca del primer modelo, conjunto (0–1)</translation>
    </message>
    <message>
        <source>Mean change in probability without the band that matters most (0–1)</source>
        <translation>Cambio medio de la probabilidad sin la banda que más importa (0–1)</translation>
    </message>
    <message>
        <source>Mean intersection over union of the places left out (0–1)</source>
        <translation>Intersección sobre unión media de los lugares dejados fuera (0–1)</translation>
    </message>
    <message>
        <source>Mean share of clouds (0–1)</source>
        <translation>Proporción media de nubes (0–1)</translation>
    </message>
    <message>
        <source>Mean share of clouds in the optical images (0–1)</source>
        <translation>Proporción media de nubes en las imágenes ópticas (0–1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median and deviation of the earlier images of the same orbit, pixel by pixel.</source>
        <translation>Mediana y desviación de las imágenes anteriores de la misma órbita, píxel a píxel.</translation>
    </message>
    <message>
        <source>Metadata (JSON)</source>
        <translation>Metadatos (JSON)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method (where no model file is given)</source>
        <translation>Método (donde no se indica un archivo de modelo)</translation>
    </message>
    <message>
        <source>Method of the evidence</source>
        <translation>Método de la evidencia</translation>
    </message>
    <message>
        <source>Mirrors tiles at random.</source>
        <translation>Refleja teselas al azar.</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Omisión</translation>
    </message>
    <message>
        <source>Missed water (share of the water that is mapped as dry)</source>
        <translation>Agua omitida (proporción del agua cartografiada como seca)</translation>
    </message>
    <message>
        <source>Misses (pixels)</source>
        <translation>Omisiones (píxeles)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model (.onnx)</source>
        <translation>Modelo (.onnx)</translation>
    </message>
    <message>
        <source>Model (.onnx; empty: the method above)</source>
        <translation>Modelo (.onnx; vacío: el método de arriba)</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Model card (HTML)</source>
        <translation>Ficha del modelo (HTML)</translation>
    </message>
    <message>
        <source>Model file (.onnx)</source>
        <translation>Archivo de modelo (.onnx)</translation>
    </message>
    <message>
        <source>Model file of the best settings (.onnx)</source>
        <translation>Archivo de modelo de la mejor configuración (.onnx)</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>Archivo de modelo…</translation>
    </message>
    <message>
        <source>Model li&amp;brary…</source>
        <translation>&amp;Biblioteca de modelos…</translation>
    </message>
    <message>
        <source>Model of time series (.onnx)</source>
        <translation>Modelo de series temporales (.onnx)</translation>
    </message>
    <message>
        <source>Model-based: the interval rests on the map alone. For one that does not, label reference points (step 5).</source>
        <translation>Basado en el modelo: el intervalo se apoya solo en el mapa. Para uno que no, etiquete puntos de referencia (paso 5).</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.onnx *.safetensors)</source>
        <translation>Modelos (*.onnx *.safetensors)</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelos (*.onnx)</translation>
    </message>
    <message>
        <source>Models (.onnx; several are compared)</source>
        <translation>Modelos (.onnx; varios se comparan)</translation>
    </message>
    <message>
        <source>Models of the same bands, unit and pixel size as the first. Three to five small ones often map better than one.</source>
        <translation>Modelos con las mismas bandas, unidad y tamaño de píxel que el primero. De tres a cinco pequeños suelen cartografiar mejor que uno.</translation>
    </message>
    <message>
        <source>Models of time series are trained from scratch.</source>
        <translation>Los modelos de series temporales se entrenan desde cero.</translation>
    </message>
    <message>
        <source>More than one splits each batch among them.</source>
        <translation>Más de uno reparten entre sí cada lote.</translation>
    </message>
    <message>
        <source>Most tiles to look at closely</source>
        <translation>Número máximo de teselas que examinar de cerca</translation>
    </message>
    <message>
        <source>Move its corners with the vertex tool; press E again when it is done.</source>
        <translation>Mueva sus esquinas con la herramienta de vértices; pulse E otra vez cuando esté hecho.</translation>
    </message>
    <message>
        <source>Move or set aside</source>
        <translation>Mover o apartar</translation>
    </message>
    <message>
        <source>Move “{}”, its card and its weights to the trash?</source>
        <translation>¿Mover “{}”, su ficha y sus pesos a la papelera?</translation>
    </message>
    <message>
        <source>Moves the model, its card and its weights to the trash.</source>
        <translation>Mueve el modelo, su ficha y sus pesos a la papelera.</translation>
    </message>
    <message>
        <source>Multi-temporal (needs further dates)</source>
        <translation>Multitemporal (necesita más fechas)</translation>
    </message>
    <message>
        <source>NORMALISED_DIFFERENCE: (VH − VV) / (VH + VV) of linear power</source>
        <translation>NORMALISED_DIFFERENCE: (VH − VV) / (VH + VV) de la potencia lineal</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>GPU NVIDIA o AMD</translation>
    </message>
    <message>
        <source>Name of the flood.</source>
        <translation>Nombre de la inundación.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Name of the region, kept with each tile.</source>
        <translation>Nombre de la región, guardado con cada tesela.</translation>
    </message>
    <message>
        <source>Name of the region. A split keeps regions together.</source>
        <translation>Nombre de la región. Una división mantiene juntas las regiones.</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>Nombre de la escena</translation>
    </message>
    <message>
        <source>Names as in the column “region” of the dataset's index; all of their tiles are judged, whatever their part. Empty: the part above.</source>
        <translation>Nombres como en la columna “region” del índice del conjunto de datos; se juzgan todas sus teselas, sea cual sea su parte. Vacío: la parte de arriba.</translation>
    </message>
    <message>
        <source>Names of bands that the models can do without, such as those of an optical image. The models are judged as if the images had none of them. Empty: they get all bands.</source>
        <translation>Nombres de bandas de las que los modelos pueden prescindir, como las de una imagen óptica. Los modelos se juzgan como si las imágenes no tuvieran ninguna de ellas. Vacío: reciben todas las bandas.</translation>
    </message>
    <message>
        <source>Names of the images (such as S1*.tif)</source>
        <translation>Nombres de las imágenes (como S1*.tif)</translation>
    </message>
    <message>
        <source>Names of the images (such as S1*.tif; empty: all)</source>
        <translation>Nombres de las imágenes (como S1*.tif; vacío: todas)</translation>
    </message>
    <message>
        <source>Names separated by commas, such as ELEVATION: training leaves them out now and then, so that the model also works on images without them.</source>
        <translation>Nombres separados por comas, como ELEVATION: el entrenamiento las omite de vez en cuando, para que el modelo también funcione con imágenes sin ellas.</translation>
    </message>
    <message>
        <source>Names separated by commas, such as VV,VH,RATIO. Besides the bands of the dataset: RATIO, NORMALISED_DIFFERENCE, INTENSITY, and CHANGE_VV or CHANGE_VH where there is an image before the flood; these are computed inside the model.</source>
        <translation>Nombres separados por comas, como VV,VH,RATIO. Además de las bandas del conjunto de datos: RATIO, NORMALISED_DIFFERENCE, INTENSITY, y CHANGE_VV o CHANGE_VH donde hay una imagen de antes de la inundación; se calculan dentro del modelo.</translation>
    </message>
    <message>
        <source>Needed for encoder weights “from the file” only: a .safetensors or .pth file that fits the encoder.</source>
        <translation>Solo hace falta para pesos de codificador “del archivo”: un archivo .safetensors o .pth que encaje con el codificador.</translation>
    </message>
    <message>
        <source>Needed for “from a table” only: names of tiles, scenes or sequences, and their part.</source>
        <translation>Solo hace falta para “de una tabla”: nombres de teselas, escenas o secuencias, y su parte.</translation>
    </message>
    <message>
        <source>Needed for “held out” only: these are the test.</source>
        <translation>Solo hace falta para “reservado”: estos son la prueba.</translation>
    </message>
    <message>
        <source>Needed where each sensor or region gets a temperature of its own (BY).</source>
        <translation>Hace falta donde cada sensor o región recibe una temperatura propia (BY).</translation>
    </message>
    <message>
        <source>Negative log-likelihood of a pixel after, on the same tiles</source>
        <translation>Log-verosimilitud negativa de un píxel después, en las mismas teselas</translation>
    </message>
    <message>
        <source>Negative log-likelihood of a pixel before, on the same tiles</source>
        <translation>Log-verosimilitud negativa de un píxel antes, en las mismas teselas</translation>
    </message>
    <message>
        <source>Neither (no labels follow)</source>
        <translation>Ninguna (no da etiquetas)</translation>
    </message>
    <message>
        <source>Neither earlier images nor their statistics are given.</source>
        <translation>No se han indicado ni imágenes anteriores ni sus estadísticas.</translation>
    </message>
    <message>
        <source>Neither the evidence (EVIDENCE) nor the change (WITHHELD) is wanted.</source>
        <translation>No se pide ni la evidencia (EVIDENCE) ni el cambio (WITHHELD).</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network (small U-Net, U-Net, U-Net++, FPN)</source>
        <translation>Red (U-Net pequeña, U-Net, U-Net++, FPN)</translation>
    </message>
    <message>
        <source>Network: cells along each side of a place</source>
        <translation>Red: celdas por lado de un lugar</translation>
    </message>
    <message>
        <source>Network: dropout (0–1)</source>
        <translation>Red: dropout (0–1)</translation>
    </message>
    <message>
        <source>Network: encoder (empty: resnet18)</source>
        <translation>Red: codificador (vacío: resnet18)</translation>
    </message>
    <message>
        <source>Network: file of encoder weights</source>
        <translation>Red: archivo de pesos del codificador</translation>
    </message>
    <message>
        <source>Network: normalisation inside</source>
        <translation>Red: normalización interna</translation>
    </message>
    <message>
        <source>Network: numbers that stand for an image</source>
        <translation>Red: números que representan una imagen</translation>
    </message>
    <message>
        <source>Network: optical bands (such as B03;B08;B11)</source>
        <translation>Red: bandas ópticas (como B03;B08;B11)</translation>
    </message>
    <message>
        <source>Network: views of the images that are averaged (1–8)</source>
        <translation>Red: vistas de las imágenes que se promedian (1–8)</translation>
    </message>
    <message>
        <source>Network: weights to start the encoder from</source>
        <translation>Red: pesos iniciales del codificador</translation>
    </message>
    <message>
        <source>Never flooded</source>
        <translation>Nunca inundado</translation>
    </message>
    <message>
        <source>New water</source>
        <translation>Agua nueva</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Siguiente (N)</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>No decision says yet what is water and what is dry.</source>
        <translation>Ninguna decisión dice aún qué es agua y qué es seco.</translation>
    </message>
    <message>
        <source>No elevation</source>
        <translation>Sin elevación</translation>
    </message>
    <message>
        <source>No epoch is kept yet.</source>
        <translation>Todavía no se conserva ninguna época.</translation>
    </message>
    <message>
        <source>No flood</source>
        <translation>Sin inundación</translation>
    </message>
    <message>
        <source>No flood happens</source>
        <translation>No ocurre ninguna inundación</translation>
    </message>
    <message>
        <source>No further trial begins after this time. The last fifth of it is kept for the final training, if a model is wanted.</source>
        <translation>Ningún ensayo empieza después de este tiempo. La última quinta parte se reserva para el entrenamiento final, si se desea un modelo.</translation>
    </message>
    <message>
        <source>No longer &amp;default</source>
        <translation>Quitar pre&amp;determinado</translation>
    </message>
    <message>
        <source>No map has been made yet.</source>
        <translation>Todavía no se ha hecho ningún mapa.</translation>
    </message>
    <message>
        <source>No map was made.</source>
        <translation>No se hizo ningún mapa.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>No se ha elegido ningún modelo.</translation>
    </message>
    <message>
        <source>No model is chosen: the built-in method is judged alone.</source>
        <translation>No se ha elegido ningún modelo: se juzga solo el método integrado.</translation>
    </message>
    <message>
        <source>No scene was given.</source>
        <translation>No se ha indicado ninguna escena.</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Sin división</translation>
    </message>
    <message>
        <source>No training is known yet. It appears here when it begins; the folder of an earlier one can be opened.</source>
        <translation>Todavía no se conoce ningún entrenamiento. Aparece aquí cuando empieza; se puede abrir la carpeta de uno anterior.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Todavía no hay valores.</translation>
    </message>
    <message>
        <source>No water, no IoU</source>
        <translation>Sin agua, sin IoU</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>None: from scratch</source>
        <translation>Ninguno: desde cero</translation>
    </message>
    <message>
        <source>None: from the package index</source>
        <translation>Ninguna: del índice de paquetes</translation>
    </message>
    <message>
        <source>Normalisation inside the network (all)</source>
        <translation>Normalización dentro de la red (todas)</translation>
    </message>
    <message>
        <source>Normalisation of the bands (all)</source>
        <translation>Normalización de las bandas (todas)</translation>
    </message>
    <message>
        <source>Not all were measured on the same data; scores on different data are not compared.</source>
        <translation>No todos se midieron con los mismos datos; métricas de datos distintos no se comparan.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Not labelled yet</source>
        <translation>Sin etiquetar</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Nothing has been heard of this training since {}: it was cancelled, or its program has ended. Run it again with this folder and “continue an unfinished run” to go on.</source>
        <translation>No se sabe nada de este entrenamiento desde {}: se canceló, o su programa terminó. Para seguir, ejecútelo de nuevo con esta carpeta y “continuar una sin terminar”.</translation>
    </message>
    <message>
        <source>Nothing is heard of this training.</source>
        <translation>No se sabe nada de este entrenamiento.</translation>
    </message>
    <message>
        <source>Nothing to do (done before, or outside)</source>
        <translation>Nada que hacer (hecha antes, o fuera)</translation>
    </message>
    <message>
        <source>Number of columns of every image.</source>
        <translation>Número de columnas de cada imagen.</translation>
    </message>
    <message>
        <source>Number of columns.</source>
        <translation>Número de columnas.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Número de pliegues</translation>
    </message>
    <message>
        <source>Number of images whose mean is the image before the flood. The mean of many has next to no speckle.</source>
        <translation>Número de imágenes cuya media es la imagen de antes de la inundación. La media de muchas casi no tiene moteado.</translation>
    </message>
    <message>
        <source>Number of optical images</source>
        <translation>Número de imágenes ópticas</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>Number of points by stratum</source>
        <translation>Número de puntos por estrato</translation>
    </message>
    <message>
        <source>Number of radar images</source>
        <translation>Número de imágenes de radar</translation>
    </message>
    <message>
        <source>Number of rows of every image.</source>
        <translation>Número de filas de cada imagen.</translation>
    </message>
    <message>
        <source>Number of rows.</source>
        <translation>Número de filas.</translation>
    </message>
    <message>
        <source>Number of the first place</source>
        <translation>Número del primer lugar</translation>
    </message>
    <message>
        <source>Numbers to compute with</source>
        <translation>Números con que calcular</translation>
    </message>
    <message>
        <source>OMBRIA as sequences</source>
        <translation>OMBRIA como secuencias</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>Of AdamW.</source>
        <translation>De AdamW.</translation>
    </message>
    <message>
        <source>Of a batch.</source>
        <translation>De un lote.</translation>
    </message>
    <message>
        <source>Of effect with the focal loss alone.</source>
        <translation>Tiene efecto solo con la pérdida focal.</translation>
    </message>
    <message>
        <source>Of every image. Empty: recognised from the names of bands, layers and files.</source>
        <translation>De cada imagen. Vacío: se reconoce por los nombres de bandas, capas y archivos.</translation>
    </message>
    <message>
        <source>Of radar layers for which the table says none. Small images of linear power or amplitude cannot be told apart by their values: say which unit they have.</source>
        <translation>De las capas de radar para las que la tabla no dice ninguna. Imágenes pequeñas de potencia lineal o amplitud no se distinguen por sus valores: diga qué unidad tienen.</translation>
    </message>
    <message>
        <source>Of the draws of a model-based interval.</source>
        <translation>De los sorteos de un intervalo basado en el modelo.</translation>
    </message>
    <message>
        <source>Of the draws of intervals.</source>
        <translation>De los sorteos de los intervalos.</translation>
    </message>
    <message>
        <source>Of the draws of model-based intervals.</source>
        <translation>De los sorteos de intervalos basados en el modelo.</translation>
    </message>
    <message>
        <source>Of the earlier images, to be used again.</source>
        <translation>De las imágenes anteriores, para volver a usarlas.</translation>
    </message>
    <message>
        <source>Of the optical images. Most days are nearly clear or nearly overcast.</source>
        <translation>De las imágenes ópticas. La mayoría de los días están casi despejados o casi cubiertos.</translation>
    </message>
    <message>
        <source>Of the sequence. With the name of one that is there, images are added to it.</source>
        <translation>De la secuencia. Con el nombre de una existente, las imágenes se añaden a ella.</translation>
    </message>
    <message>
        <source>Off: the probabilities stay as they are, and only the threshold is chosen.</source>
        <translation>Desactivado: las probabilidades quedan como están, y solo se elige el umbral.</translation>
    </message>
    <message>
        <source>Offline, from a folder of &amp;wheels:</source>
        <translation>Sin conexión, desde una carpeta de &amp;wheels:</translation>
    </message>
    <message>
        <source>On a cluster, a scene of more megapixels is cut into strips for several workers. For networks only; the built-in method maps each scene as a whole.</source>
        <translation>En un clúster, una escena de más megapíxeles se corta en franjas para varios workers. Solo para redes; el método integrado cartografía cada escena entera.</translation>
    </message>
    <message>
        <source>On processors take integers. 16-bit floats lose next to nothing, but are faster on GPUs only.</source>
        <translation>En procesadores use enteros. Los flotantes de 16 bits no pierden casi nada, pero solo son más rápidos en GPU.</translation>
    </message>
    <message>
        <source>One a line; files elsewhere are sent.</source>
        <translation>Una por línea; los archivos de otros lugares se envían.</translation>
    </message>
    <message>
        <source>One cycle: up, then down to nothing</source>
        <translation>Un ciclo: sube y después baja hasta cero</translation>
    </message>
    <message>
        <source>One or several .onnx files, or names of shipped models (water, flood); several are compared with each other. The first is the one that the numbers are given for. Empty: the built-in method alone.</source>
        <translation>Uno o varios archivos .onnx, o nombres de modelos incluidos (water, flood); varios se comparan entre sí. El primero es aquel para el que se dan los números. Vacío: solo el método integrado.</translation>
    </message>
    <message>
        <source>One page with everything, to read, print or pass on; the Results Viewer lists it.</source>
        <translation>Una página con todo, para leer, imprimir o pasar; el Visor de resultados la muestra en su lista.</translation>
    </message>
    <message>
        <source>One page with the map, what was found in a sentence, areas with their interval, how the map was made and what the method is worth. It needs no other file and prints well.</source>
        <translation>Una página con el mapa, lo que se encontró en una frase, superficies con su intervalo, cómo se hizo el mapa y lo que vale el método. No necesita otro archivo y se imprime bien.</translation>
    </message>
    <message>
        <source>One region or event held out for the test</source>
        <translation>Una región o evento reservado para la prueba</translation>
    </message>
    <message>
        <source>One row for each place left out; with several seeds also one for each of them.</source>
        <translation>Una fila por lugar dejado fuera; con varias semillas también una por cada una.</translation>
    </message>
    <message>
        <source>One row for each trial.</source>
        <translation>Una fila por ensayo.</translation>
    </message>
    <message>
        <source>Only this rectangle is compared; its CRS may differ. Empty: where both layers lie.</source>
        <translation>Solo se compara este rectángulo; su SRC puede diferir. Vacío: donde están ambas capas.</translation>
    </message>
    <message>
        <source>Only this rectangle is cut into tiles; its CRS may differ.</source>
        <translation>Solo este rectángulo se corta en teselas; su SRC puede diferir.</translation>
    </message>
    <message>
        <source>Only this rectangle is evaluated; empty: all of the map.</source>
        <translation>Solo se evalúa este rectángulo; vacío: todo el mapa.</translation>
    </message>
    <message>
        <source>Only this rectangle is followed; its CRS may differ. Layers outside are left out.</source>
        <translation>Solo se sigue este rectángulo; su SRC puede diferir. Las capas de fuera se descartan.</translation>
    </message>
    <message>
        <source>Only this rectangle is made; its CRS may differ. Empty: the whole image of the flood.</source>
        <translation>Solo se hace este rectángulo; su SRC puede diferir. Vacío: toda la imagen de la inundación.</translation>
    </message>
    <message>
        <source>Only this rectangle is mapped; its CRS may differ. Empty: the whole image.</source>
        <translation>Solo se cartografía este rectángulo; su SRC puede diferir. Vacío: toda la imagen.</translation>
    </message>
    <message>
        <source>Only this rectangle is marked; its CRS may differ. Terrain beside it still counts.</source>
        <translation>Solo se marca este rectángulo; su SRC puede diferir. El terreno de alrededor sigue contando.</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacidad del mapa</translation>
    </message>
    <message>
        <source>Opacity of the map:</source>
        <translation>Opacidad del mapa:</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a radar image</source>
        <translation>Abrir una imagen de radar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation>Abrir carpeta de ejecución…</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <translation>Abrir el resumen</translation>
    </message>
    <message>
        <source>Open this yourself: {}</source>
        <translation>Ábralo usted: {}</translation>
    </message>
    <message>
        <source>Opens the form, filled in.</source>
        <translation>Abre el formulario, ya rellenado.</translation>
    </message>
    <message>
        <source>Opens “Train a model” so that it goes on from this model.</source>
        <translation>Abre “Entrenar un modelo” para seguir desde este modelo.</translation>
    </message>
    <message>
        <source>Optical images alone</source>
        <translation>Solo imágenes ópticas</translation>
    </message>
    <message>
        <source>Optical images of a place (least and largest number)</source>
        <translation>Imágenes ópticas por lugar (número mínimo y máximo)</translation>
    </message>
    <message>
        <source>Optimiser: course of the learning rate</source>
        <translation>Optimizador: curso de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Optimiser: epochs at most (0: 60, or as the minutes allow)</source>
        <translation>Optimizador: épocas como máximo (0: 60, o según los minutos)</translation>
    </message>
    <message>
        <source>Optimiser: epochs without improvement before it stops (0: never)</source>
        <translation>Optimizador: épocas sin mejora antes de parar (0: nunca)</translation>
    </message>
    <message>
        <source>Optimiser: images of a sensor and place at once</source>
        <translation>Optimizador: imágenes de un sensor y lugar a la vez</translation>
    </message>
    <message>
        <source>Optimiser: keep a moving average of the weights</source>
        <translation>Optimizador: mantener una media móvil de los pesos</translation>
    </message>
    <message>
        <source>Optimiser: largest learning rate</source>
        <translation>Optimizador: tasa de aprendizaje máxima</translation>
    </message>
    <message>
        <source>Optimiser: largest norm of the gradient (0: not clipped)</source>
        <translation>Optimizador: norma máxima del gradiente (0: sin recorte)</translation>
    </message>
    <message>
        <source>Optimiser: learning rate (0: found by a range test)</source>
        <translation>Optimizador: tasa de aprendizaje (0: por prueba de rango)</translation>
    </message>
    <message>
        <source>Optimiser: places at once</source>
        <translation>Optimizador: lugares a la vez</translation>
    </message>
    <message>
        <source>Optimiser: tiles at once (0: as memory allows)</source>
        <translation>Optimizador: teselas a la vez (0: según la memoria)</translation>
    </message>
    <message>
        <source>Optimiser: weight decay</source>
        <translation>Optimizador: decaimiento de pesos</translation>
    </message>
    <message>
        <source>Optimiser: which tiles how often</source>
        <translation>Optimizador: qué teselas con qué frecuencia</translation>
    </message>
    <message>
        <source>Or: folder of image sequences</source>
        <translation>O: carpeta de secuencias de imágenes</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Order of the features</source>
        <translation>Orden de los objetos</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>Outlines of new water, receded water and water at both dates, with areas in hectares.</source>
        <translation>Contornos de agua nueva, agua retirada y agua en ambas fechas, con superficies en hectáreas.</translation>
    </message>
    <message>
        <source>Outlines of the water, with area in hectares, mean probability, date, source and method. GeoPackage, GeoJSON (in WGS 84), FlatGeobuf and shapefile, by the file's ending.</source>
        <translation>Contornos del agua, con superficie en hectáreas, probabilidad media, fecha, origen y método. GeoPackage, GeoJSON (en WGS 84), FlatGeobuf y shapefile, según la extensión del archivo.</translation>
    </message>
    <message>
        <source>Over each tile</source>
        <translation>Sobre cada tesela</translation>
    </message>
    <message>
        <source>Over groups of channels (for very small batches)</source>
        <translation>Sobre grupos de canales (para lotes muy pequeños)</translation>
    </message>
    <message>
        <source>Over the batch</source>
        <translation>Sobre el lote</translation>
    </message>
    <message>
        <source>Overall accuracy (0–1)</source>
        <translation>Exactitud global (0–1)</translation>
    </message>
    <message>
        <source>PAN with an encoder</source>
        <translation>PAN con un codificador</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Archivos PNG (*.png)</translation>
    </message>
    <message>
        <source>PSPNet with an encoder</source>
        <translation>PSPNet con un codificador</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Pair of convolutional LSTMs</source>
        <translation>Par de LSTM convolucionales</translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation>Parámetros de la red</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Part of the dataset to calibrate on</source>
        <translation>Parte del conjunto de datos con la que calibrar</translation>
    </message>
    <message>
        <source>Part of the dataset to judge on</source>
        <translation>Parte del conjunto de datos con la que juzgar</translation>
    </message>
    <message>
        <source>Part of the folder's places</source>
        <translation>Parte de los lugares de la carpeta</translation>
    </message>
    <message>
        <source>Part to compare (empty: where both lie)</source>
        <translation>Parte que comparar (vacío: donde están ambas)</translation>
    </message>
    <message>
        <source>Part to cut (empty: the whole image)</source>
        <translation>Parte que cortar (vacío: toda la imagen)</translation>
    </message>
    <message>
        <source>Part to evaluate (empty: the whole map)</source>
        <translation>Parte que evaluar (vacío: todo el mapa)</translation>
    </message>
    <message>
        <source>Part to follow (empty: wherever a layer lies)</source>
        <translation>Parte que seguir (vacío: donde haya una capa)</translation>
    </message>
    <message>
        <source>Part to make (empty: the whole image)</source>
        <translation>Parte que hacer (vacío: toda la imagen)</translation>
    </message>
    <message>
        <source>Part to map (empty: the whole image)</source>
        <translation>Parte que cartografiar (vacío: toda la imagen)</translation>
    </message>
    <message>
        <source>Part to map:</source>
        <translation>Parte que cartografiar:</translation>
    </message>
    <message>
        <source>Part to mark (empty: all of it)</source>
        <translation>Parte que marcar (vacío: toda)</translation>
    </message>
    <message>
        <source>Part to measure the loss on</source>
        <translation>Parte con la que medir la pérdida</translation>
    </message>
    <message>
        <source>Part to show before and after on</source>
        <translation>Parte en la que mostrar el antes y el después</translation>
    </message>
    <message>
        <source>Part to take the ranges of values from</source>
        <translation>Parte de la que tomar los rangos de valores</translation>
    </message>
    <message>
        <source>Passes over the training places.</source>
        <translation>Pasadas por los lugares de entrenamiento.</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Agua permanente</translation>
    </message>
    <message>
        <source>Permanent water (empty: the image from before alone)</source>
        <translation>Agua permanente (vacío: solo la imagen de antes)</translation>
    </message>
    <message>
        <source>Permanent water (polygons)</source>
        <translation>Agua permanente (polígonos)</translation>
    </message>
    <message>
        <source>Permanent water (raster)</source>
        <translation>Agua permanente (ráster)</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>Tamaño de píxel (metros)</translation>
    </message>
    <message>
        <source>Pixel size (metres; empty: the image's own)</source>
        <translation>Tamaño de píxel (metros; vacío: el de la imagen)</translation>
    </message>
    <message>
        <source>Pixel size that the model was made for (metres)</source>
        <translation>Tamaño de píxel para el que se hizo el modelo (metros)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixels of the reference raster with one of these values are invalid, besides its own no data.</source>
        <translation>Los píxeles del ráster de referencia con uno de estos valores no son válidos, además de su propio sin datos.</translation>
    </message>
    <message>
        <source>Pixels of the reference raster with one of these values are left out, besides its own no data.</source>
        <translation>Los píxeles del ráster de referencia con uno de estos valores se descartan, además de su propio sin datos.</translation>
    </message>
    <message>
        <source>Pixels that count</source>
        <translation>Píxeles que cuentan</translation>
    </message>
    <message>
        <source>Places that are flooded once. A short or small flood may lie between the dates of all images.</source>
        <translation>Lugares que se inundan una vez. Una inundación corta o pequeña puede caer entre las fechas de todas las imágenes.</translation>
    </message>
    <message>
        <source>Places that the radar does not reach because terrain stands in between.</source>
        <translation>Lugares a los que el radar no llega porque el terreno se interpone.</translation>
    </message>
    <message>
        <source>Places that were classified</source>
        <translation>Lugares clasificados</translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation>Lugares que revisar</translation>
    </message>
    <message>
        <source>Places whose echo arrives together with that of other ones: slopes that face the radar more steeply than it looks, and the ground before and behind them.</source>
        <translation>Lugares cuyo eco llega junto con el de otros: laderas que encaran el radar con más pendiente que su ángulo de visión, y el terreno delante y detrás de ellas.</translation>
    </message>
    <message>
        <source>Places with a flood</source>
        <translation>Lugares con inundación</translation>
    </message>
    <message>
        <source>Places with an image that shows a flood</source>
        <translation>Lugares con una imagen que muestra una inundación</translation>
    </message>
    <message>
        <source>Points of “Sample reference points”, all of them labelled. Empty: the interval is model-based.</source>
        <translation>Puntos de “Muestrear puntos de referencia”, todos etiquetados. Vacío: el intervalo se basa en el modelo.</translation>
    </message>
    <message>
        <source>Points over the map, to be labelled by you</source>
        <translation>Puntos sobre el mapa, que usted etiqueta</translation>
    </message>
    <message>
        <source>Points that were drawn</source>
        <translation>Puntos sorteados</translation>
    </message>
    <message>
        <source>Points that were used</source>
        <translation>Puntos usados</translation>
    </message>
    <message>
        <source>Points to label, with their style and form. A GeoPackage keeps both inside.</source>
        <translation>Puntos que etiquetar, con su estilo y formulario. Un GeoPackage guarda ambos dentro.</translation>
    </message>
    <message>
        <source>Polygons of all scenes</source>
        <translation>Polígonos de todas las escenas</translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation>Polígonos de cambio</translation>
    </message>
    <message>
        <source>Polygons of regions</source>
        <translation>Polígonos de regiones</translation>
    </message>
    <message>
        <source>Polygons of water; outside them it is dry. Give this or a reference raster.</source>
        <translation>Polígonos de agua; fuera de ellos es seco. Indique esto o un ráster de referencia.</translation>
    </message>
    <message>
        <source>Polygons of what is held to be water; everything outside counts as dry. Give this or a reference raster.</source>
        <translation>Polígonos de lo que se tiene por agua; todo lo de fuera cuenta como seco. Indique esto o un ráster de referencia.</translation>
    </message>
    <message>
        <source>Polygons show:</source>
        <translation>Los polígonos muestran:</translation>
    </message>
    <message>
        <source>Polygons where model and built-in method disagree, the largest first. Needs the comparison.</source>
        <translation>Polígonos donde el modelo y el método integrado discrepan, primero los mayores. Necesita la comparación.</translation>
    </message>
    <message>
        <source>Polygons with the date, their area, and begin and end: open the temporal controller and press play.</source>
        <translation>Polígonos con la fecha, su superficie, y comienzo y fin: abra el controlador temporal y pulse reproducir.</translation>
    </message>
    <message>
        <source>Polygons; outside them nothing is known and no pixel is labelled.</source>
        <translation>Polígonos; fuera de ellos no se sabe nada y ningún píxel se etiqueta.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision (0–1)</source>
        <translation>Precisión (0–1)</translation>
    </message>
    <message>
        <source>Precision of the computing</source>
        <translation>Precisión del cálculo</translation>
    </message>
    <message>
        <source>Precision of the first model (0–1)</source>
        <translation>Precisión del primer modelo (0–1)</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Prediction is enough to map water. Training adds PyTorch.</source>
        <translation>Predicción basta para cartografiar agua. Entrenamiento añade PyTorch.</translation>
    </message>
    <message>
        <source>Prepare a dataset of an image</source>
        <translation>Preparar un conjunto de datos de una imagen</translation>
    </message>
    <message>
        <source>Prepare a review</source>
        <translation>Preparar una revisión</translation>
    </message>
    <message>
        <source>Prepare a simulated dataset</source>
        <translation>Preparar un conjunto de datos simulado</translation>
    </message>
    <message>
        <source>Prepare image sequences</source>
        <translation>Preparar secuencias de imágenes</translation>
    </message>
    <message>
        <source>Prepare tiles from them…</source>
        <translation>Preparar teselas con ellas…</translation>
    </message>
    <message>
        <source>Prepare tiles…</source>
        <translation>Preparar teselas…</translation>
    </message>
    <message>
        <source>Prepare training tiles</source>
        <translation>Preparar teselas de entrenamiento</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Conjunto de datos preparado</translation>
    </message>
    <message>
        <source>Preparing the review…</source>
        <translation>Preparando la revisión…</translation>
    </message>
    <message>
        <source>Previous (P)</source>
        <translation>Anterior (P)</translation>
    </message>
    <message>
        <source>Print layout template (QPT)</source>
        <translation>Plantilla de composición de impresión (QPT)</translation>
    </message>
    <message>
        <source>Probabilities of all scenes</source>
        <translation>Probabilidades de todas las escenas</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Probability below which a pixel is dry, if missed water is bounded (0–1)</source>
        <translation>Probabilidad bajo la cual un píxel es seco, si se acota el agua omitida (0–1)</translation>
    </message>
    <message>
        <source>Probability by the built-in method</source>
        <translation>Probabilidad según el método integrado</translation>
    </message>
    <message>
        <source>Probability by the model</source>
        <translation>Probabilidad según el modelo</translation>
    </message>
    <message>
        <source>Probability from which a pixel is water (0–1)</source>
        <translation>Probabilidad desde la que un píxel es agua (0–1)</translation>
    </message>
    <message>
        <source>Probability from which a pixel is water (0–1; empty: each model's own)</source>
        <translation>Probabilidad desde la que un píxel es agua (0–1; vacío: la de cada modelo)</translation>
    </message>
    <message>
        <source>Probability from which a pixel was water (0–1)</source>
        <translation>Probabilidad desde la que un píxel era agua (0–1)</translation>
    </message>
    <message>
        <source>Probability from which an image is flooded (0–1)</source>
        <translation>Probabilidad desde la que una imagen está inundada (0–1)</translation>
    </message>
    <message>
        <source>Probability from which it is water, if false alarms are bounded (0–1)</source>
        <translation>Probabilidad desde la que es agua, si se acotan las falsas alarmas (0–1)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Processor and GPUs that can be used</source>
        <translation>Procesador y GPU que se pueden usar</translation>
    </message>
    <message>
        <source>Producer's accuracy of water (0–1)</source>
        <translation>Exactitud del productor para agua (0–1)</translation>
    </message>
    <message>
        <source>Products of each scene besides the mask</source>
        <translation>Productos de cada escena además de la máscara</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Progreso del mapa</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Puts images of one place into time order, as a sequence of a dataset.</source>
        <translation>Ordena en el tiempo las imágenes de un lugar, como secuencia de un conjunto de datos.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.10 or newer, 64 bit, with its modules venv and ensurepip. Empty: one is searched for on this computer.</source>
        <translation>Python 3.10 o posterior, de 64 bits, con sus módulos venv y ensurepip. Vacío: se busca uno en este equipo.</translation>
    </message>
    <message>
        <source>Python of the backend</source>
        <translation>Python del backend</translation>
    </message>
    <message>
        <source>Python to build on</source>
        <translation>Python sobre el que construir</translation>
    </message>
    <message>
        <source>QGIS layout template (*.qpt)</source>
        <translation>Plantilla de composición de QGIS (*.qpt)</translation>
    </message>
    <message>
        <source>Quick map of water</source>
        <translation>Mapa rápido de agua</translation>
    </message>
    <message>
        <source>RATIO: VV − VH (dB)</source>
        <translation>RATIO: VV − VH (dB)</translation>
    </message>
    <message>
        <source>Radar and optical images</source>
        <translation>Imágenes de radar y ópticas</translation>
    </message>
    <message>
        <source>Radar and optical images of several dates, in any order.</source>
        <translation>Imágenes de radar y ópticas de varias fechas, en cualquier orden.</translation>
    </message>
    <message>
        <source>Radar and optical images of several dates, in any order. Bands of one date may lie in files of their own.</source>
        <translation>Imágenes de radar y ópticas de varias fechas, en cualquier orden. Las bandas de una fecha pueden estar en archivos propios.</translation>
    </message>
    <message>
        <source>Radar image</source>
        <translation>Imagen de radar</translation>
    </message>
    <message>
        <source>Radar image from the flood</source>
        <translation>Imagen de radar de la inundación</translation>
    </message>
    <message>
        <source>Radar image that the mask is for</source>
        <translation>Imagen de radar para la que es la máscara</translation>
    </message>
    <message>
        <source>Radar image to learn from</source>
        <translation>Imagen de radar de la que aprender</translation>
    </message>
    <message>
        <source>Radar image to map</source>
        <translation>Imagen de radar que cartografiar</translation>
    </message>
    <message>
        <source>Radar image:</source>
        <translation>Imagen de radar:</translation>
    </message>
    <message>
        <source>Radar images</source>
        <translation>Imágenes de radar</translation>
    </message>
    <message>
        <source>Radar images alone</source>
        <translation>Solo imágenes de radar</translation>
    </message>
    <message>
        <source>Radar images of a place (least and largest number)</source>
        <translation>Imágenes de radar por lugar (número mínimo y máximo)</translation>
    </message>
    <message>
        <source>Radar shadow</source>
        <translation>Sombra de radar</translation>
    </message>
    <message>
        <source>Raster of classes as whole numbers, such as ESA WorldCover, in any CRS.</source>
        <translation>Ráster de clases como números enteros, como ESA WorldCover, en cualquier SRC.</translation>
    </message>
    <message>
        <source>Raster of classes. Tiles are chosen so that its classes are covered evenly.</source>
        <translation>Ráster de clases. Las teselas se eligen de modo que sus clases queden cubiertas por igual.</translation>
    </message>
    <message>
        <source>Raster of the incidence angle on level ground (the ellipsoid), not of the local one: better than one number where the scene is wide.</source>
        <translation>Ráster del ángulo de incidencia en terreno llano (el elipsoide), no del local: mejor que un solo número donde la escena es ancha.</translation>
    </message>
    <message>
        <source>Raster that is 0 where there is no permanent water. Given, there is a further score of the flood alone, without rivers and lakes. Any CRS and pixel size.</source>
        <translation>Ráster que es 0 donde no hay agua permanente. Si se indica, hay otra métrica para la inundación sola, sin ríos ni lagos. Cualquier SRC y tamaño de píxel.</translation>
    </message>
    <message>
        <source>Raster with the classes correct dry, hit, miss and false alarm.</source>
        <translation>Ráster con las clases seco correcto, acierto, omisión y falsa alarma.</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.vrt *.img);;All files (*)</source>
        <translation>Rásteres (*.tif *.tiff *.vrt *.img);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read the model library</source>
        <translation>Leer la biblioteca de modelos</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Leyendo los modelos…</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Reasons with names and colours: 0 can be judged, 1 radar shadow, 2 layover, 3 steep slope, 4 high above drainage, 5 land cover, 6 no elevation, 255 no data.</source>
        <translation>Motivos con nombres y colores: 0 se puede juzgar, 1 sombra de radar, 2 layover, 3 pendiente fuerte, 4 muy por encima del drenaje, 5 cobertura del suelo, 6 sin elevación, 255 sin datos.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Recall (0–1)</source>
        <translation>Exhaustividad (0–1)</translation>
    </message>
    <message>
        <source>Recall of the first model (0–1)</source>
        <translation>Exhaustividad del primer modelo (0–1)</translation>
    </message>
    <message>
        <source>Receded water</source>
        <translation>Agua retirada</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Recognise automatically</source>
        <translation>Reconocer automáticamente</translation>
    </message>
    <message>
        <source>Record of how it was made (JSON)</source>
        <translation>Archivo de procedencia (JSON)</translation>
    </message>
    <message>
        <source>Record of how the map was made (JSON)</source>
        <translation>Archivo de procedencia del mapa (JSON)</translation>
    </message>
    <message>
        <source>Record of how the mask was made (JSON)</source>
        <translation>Archivo de procedencia de la máscara (JSON)</translation>
    </message>
    <message>
        <source>Redrawn</source>
        <translation>Dibujado de nuevo</translation>
    </message>
    <message>
        <source>Reference of the image to learn from (0 dry, 1 water)</source>
        <translation>Referencia de la imagen de la que aprender (0 seco, 1 agua)</translation>
    </message>
    <message>
        <source>Reference of the image to map (0 dry, 1 water)</source>
        <translation>Referencia de la imagen que cartografiar (0 seco, 1 agua)</translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation>Puntos de referencia</translation>
    </message>
    <message>
        <source>Reference polygons (water)</source>
        <translation>Polígonos de referencia (agua)</translation>
    </message>
    <message>
        <source>Reference raster (0 dry, 1 water)</source>
        <translation>Ráster de referencia (0 seco, 1 agua)</translation>
    </message>
    <message>
        <source>Reference values that do not count (separated by semicolons)</source>
        <translation>Valores de referencia que no cuentan (separados por punto y coma)</translation>
    </message>
    <message>
        <source>Refined Lee</source>
        <translation>Lee refinado</translation>
    </message>
    <message>
        <source>Refuse the split</source>
        <translation>Rechazar la división</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Regions and events are those in the index of the dataset. With folds, its column “fold” is taken where it is filled in.</source>
        <translation>Las regiones y los eventos son los del índice del conjunto de datos. Con pliegues se toma su columna “fold” donde está rellena.</translation>
    </message>
    <message>
        <source>Regions or events to hold out (separated by commas)</source>
        <translation>Regiones o eventos que reservar (separados por comas)</translation>
    </message>
    <message>
        <source>Regions to judge on instead (separated by semicolons)</source>
        <translation>Regiones en las que juzgar en su lugar (separadas por punto y coma)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Rechazar (R)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Relief (metres)</source>
        <translation>Relieve (metros)</translation>
    </message>
    <message>
        <source>Remove Highwater's backend</source>
        <translation>Eliminar el backend de Highwater</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove the backend</source>
        <translation>Eliminar el backend</translation>
    </message>
    <message>
        <source>Remove the managed environment? It can be installed again at any time.</source>
        <translation>¿Eliminar el entorno gestionado? Se puede instalar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Informe (HTML)</translation>
    </message>
    <message>
        <source>Report (JSON)</source>
        <translation>Informe (JSON)</translation>
    </message>
    <message>
        <source>Reports on the backend's Python, packages, devices, memory and disk.</source>
        <translation>Informa sobre el Python del backend, sus paquetes, dispositivos, memoria y disco.</translation>
    </message>
    <message>
        <source>Resample an image of unsuitable pixel size</source>
        <translation>Remuestrear una imagen de tamaño de píxel inadecuado</translation>
    </message>
    <message>
        <source>Review another layer</source>
        <translation>Revisar otra capa</translation>
    </message>
    <message>
        <source>Risk control: error to bound</source>
        <translation>Control de riesgo: error que acotar</translation>
    </message>
    <message>
        <source>Risk: share that is not to be exceeded (0–1)</source>
        <translation>Riesgo: proporción que no se debe superar (0–1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run: continue an unfinished run</source>
        <translation>Ejecución: continuar una sin terminar</translation>
    </message>
    <message>
        <source>Run: device</source>
        <translation>Ejecución: dispositivo</translation>
    </message>
    <message>
        <source>Run: folder (empty: beside the model)</source>
        <translation>Ejecución: carpeta (vacío: junto al modelo)</translation>
    </message>
    <message>
        <source>Run: leave out images that cannot be read</source>
        <translation>Ejecución: descartar imágenes que no se pueden leer</translation>
    </message>
    <message>
        <source>Run: leave out tiles that cannot be read</source>
        <translation>Ejecución: descartar teselas que no se pueden leer</translation>
    </message>
    <message>
        <source>Run: logs</source>
        <translation>Ejecución: registros</translation>
    </message>
    <message>
        <source>Run: model to fine-tune (empty: from scratch)</source>
        <translation>Ejecución: modelo que ajustar (vacío: desde cero)</translation>
    </message>
    <message>
        <source>Run: name of the model (empty: from the file)</source>
        <translation>Ejecución: nombre del modelo (vacío: el del archivo)</translation>
    </message>
    <message>
        <source>Run: precision</source>
        <translation>Ejecución: precisión</translation>
    </message>
    <message>
        <source>Run: processes or GPUs that train together</source>
        <translation>Ejecución: procesos o GPU que entrenan juntos</translation>
    </message>
    <message>
        <source>Run: seed</source>
        <translation>Ejecución: semilla</translation>
    </message>
    <message>
        <source>Run: use a model that differs from its card</source>
        <translation>Ejecución: usar un modelo que difiere de su ficha</translation>
    </message>
    <message>
        <source>Run: validation tiles to draw after each epoch</source>
        <translation>Ejecución: teselas de validación que dibujar tras cada época</translation>
    </message>
    <message>
        <source>Run: where curves are written to</source>
        <translation>Ejecución: dónde se escriben las curvas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256: {}</source>
        <translation>SHA-256: {}</translation>
    </message>
    <message>
        <source>SLOPE: slope of the elevation (degrees)</source>
        <translation>SLOPE: pendiente de la elevación (grados)</translation>
    </message>
    <message>
        <source>STAC Overflow</source>
        <translation>STAC Overflow</translation>
    </message>
    <message>
        <source>STAC items (JSON)</source>
        <translation>Ítems STAC (JSON)</translation>
    </message>
    <message>
        <source>Sample reference points</source>
        <translation>Muestrear puntos de referencia</translation>
    </message>
    <message>
        <source>Say which field of the polygons holds the region's name.</source>
        <translation>Diga qué campo de los polígonos contiene el nombre de la región.</translation>
    </message>
    <message>
        <source>Says for each image of a time series whether there is a flood.</source>
        <translation>Dice de cada imagen de una serie temporal si hay una inundación.</translation>
    </message>
    <message>
        <source>Says how good models are on labelled tiles that they have not seen, and how sure.</source>
        <translation>Dice lo buenos que son los modelos en teselas etiquetadas que no han visto, y con qué seguridad.</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Scenes by their state</source>
        <translation>Escenas según su estado</translation>
    </message>
    <message>
        <source>Scenes that are done are kept. To go on, run this again with the same settings and this folder of the results (OUTPUT): {}</source>
        <translation>Las escenas hechas se conservan. Para continuar, ejecute esto de nuevo con la misma configuración y esta carpeta de los resultados (OUTPUT): {}</translation>
    </message>
    <message>
        <source>Scenes that could not be mapped</source>
        <translation>Escenas que no se pudieron cartografiar</translation>
    </message>
    <message>
        <source>Scenes that there was nothing to do for</source>
        <translation>Escenas en las que no había nada que hacer</translation>
    </message>
    <message>
        <source>Scenes that were mapped</source>
        <translation>Escenas que se cartografiaron</translation>
    </message>
    <message>
        <source>Score, measured on</source>
        <translation>Métrica, medida con</translation>
    </message>
    <message>
        <source>Scores against a raster or polygons of what is known to be true</source>
        <translation>Métricas frente a un ráster o polígonos de lo que se sabe cierto</translation>
    </message>
    <message>
        <source>Scores on such tiles say how well they were learned, not how good the model is elsewhere. The report says so on every page.</source>
        <translation>Las métricas en tales teselas dicen lo bien que se aprendieron, no lo bueno que es el modelo en otras partes. El informe lo dice en cada página.</translation>
    </message>
    <message>
        <source>Scores on validation</source>
        <translation>Métricas en la validación</translation>
    </message>
    <message>
        <source>Scores say something of other places only on a part that was not learned.</source>
        <translation>Las métricas dicen algo de otros lugares solo en una parte que no se aprendió.</translation>
    </message>
    <message>
        <source>Search for better training settings</source>
        <translation>Buscar mejores ajustes de entrenamiento</translation>
    </message>
    <message>
        <source>Search: epochs of the final training (0: as many as each trial)</source>
        <translation>Búsqueda: épocas del entrenamiento final (0: como cada ensayo)</translation>
    </message>
    <message>
        <source>Search: own space (JSON)</source>
        <translation>Búsqueda: espacio propio (JSON)</translation>
    </message>
    <message>
        <source>See which models fit the image</source>
        <translation>Ver qué modelos encajan con la imagen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seeds (separated by commas)</source>
        <translation>Semillas (separadas por comas)</translation>
    </message>
    <message>
        <source>SegFormer with an encoder</source>
        <translation>SegFormer con un codificador</translation>
    </message>
    <message>
        <source>Sen1Floods11</source>
        <translation>Sen1Floods11</translation>
    </message>
    <message>
        <source>Sen1Floods11,OMBRIA,STAC Overflow,SEN12-FLOOD,training,dataset,benchmark</source>
        <translation>Sen1Floods11,OMBRIA,STAC Overflow,SEN12-FLOOD,entrenamiento,conjunto de datos,dataset,benchmark</translation>
    </message>
    <message>
        <source>Send: open the folder</source>
        <translation>Enviar: abrir la carpeta</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Separated by semicolons. Empty: those that all images have, of Sentinel-2 at most six.</source>
        <translation>Separadas por punto y coma. Vacío: las que todas las imágenes tienen, de Sentinel-2 como máximo seis.</translation>
    </message>
    <message>
        <source>Sequences in the dataset</source>
        <translation>Secuencias en el conjunto de datos</translation>
    </message>
    <message>
        <source>Sequences in the dataset (layouts of sequences)</source>
        <translation>Secuencias en el conjunto de datos (organizaciones de secuencias)</translation>
    </message>
    <message>
        <source>Set as &amp;default</source>
        <translation>Hacer pre&amp;determinado</translation>
    </message>
    <message>
        <source>Several are separated by semicolons. Empty: *.tif, *.tiff, *.vrt, *.img and *.jp2. Of files that differ in the polarisation only, such as a_VV.tif and a_VH.tif, both belong to one scene.</source>
        <translation>Si son varios, se separan con punto y coma. Vacío: *.tif, *.tiff, *.vrt, *.img y *.jp2. Los archivos que solo difieren en la polarización, como a_VV.tif y a_VH.tif, pertenecen a una misma escena.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Share excluded for its land cover (%)</source>
        <translation>Proporción excluida por su cobertura del suelo (%)</translation>
    </message>
    <message>
        <source>Share for calibration (0–1)</source>
        <translation>Proporción para calibración (0–1)</translation>
    </message>
    <message>
        <source>Share for the test (0–1)</source>
        <translation>Proporción para la prueba (0–1)</translation>
    </message>
    <message>
        <source>Share for training (0–1)</source>
        <translation>Proporción para entrenamiento (0–1)</translation>
    </message>
    <message>
        <source>Share for validation (0–1)</source>
        <translation>Proporción para validación (0–1)</translation>
    </message>
    <message>
        <source>Share in layover (%)</source>
        <translation>Proporción en layover (%)</translation>
    </message>
    <message>
        <source>Share in radar shadow (%)</source>
        <translation>Proporción en sombra de radar (%)</translation>
    </message>
    <message>
        <source>Share of channels left out at random before the last layer. 0.1 to 0.3 can help where tiles are few.</source>
        <translation>Proporción de canales omitidos al azar antes de la última capa. De 0,1 a 0,3 puede ayudar donde hay pocas teselas.</translation>
    </message>
    <message>
        <source>Share of labelled images for calibration with a flood (%)</source>
        <translation>Proporción de imágenes etiquetadas de calibración con inundación (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for the test with a flood (%)</source>
        <translation>Proporción de imágenes etiquetadas de prueba con inundación (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for training with a flood (%)</source>
        <translation>Proporción de imágenes etiquetadas de entrenamiento con inundación (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for validation with a flood (%)</source>
        <translation>Proporción de imágenes etiquetadas de validación con inundación (%)</translation>
    </message>
    <message>
        <source>Share of permanent water (0–1)</source>
        <translation>Proporción de agua permanente (0–1)</translation>
    </message>
    <message>
        <source>Share of places that are flooded (0–1)</source>
        <translation>Proporción de lugares que se inundan (0–1)</translation>
    </message>
    <message>
        <source>Share of the land under flood (0–0.6)</source>
        <translation>Proporción de tierra bajo inundación (0–0,6)</translation>
    </message>
    <message>
        <source>Share of the land under flood (0–1)</source>
        <translation>Proporción de tierra bajo inundación (0–1)</translation>
    </message>
    <message>
        <source>Share of the largest area that counts as flooded (0–1)</source>
        <translation>Proporción de la mayor superficie que cuenta como inundada (0–1)</translation>
    </message>
    <message>
        <source>Share of the mapped part that has data (%)</source>
        <translation>Proporción de la parte cartografiada que tiene datos (%)</translation>
    </message>
    <message>
        <source>Share of the pixels with enough observations (%)</source>
        <translation>Proporción de los píxeles con observaciones suficientes (%)</translation>
    </message>
    <message>
        <source>Share of the scene that has data (%)</source>
        <translation>Proporción de la escena que tiene datos (%)</translation>
    </message>
    <message>
        <source>Share of these numbers that is dropped while training.</source>
        <translation>Proporción de estos números que se suprime al entrenar.</translation>
    </message>
    <message>
        <source>Share of this image's tiles that is valid (%)</source>
        <translation>Proporción válida de las teselas de esta imagen (%)</translation>
    </message>
    <message>
        <source>Share of tiles without water to keep (%; empty: by the share of water)</source>
        <translation>Proporción de teselas sin agua que conservar (%; vacío: según la proporción de agua)</translation>
    </message>
    <message>
        <source>Share of water</source>
        <translation>Proporción de agua</translation>
    </message>
    <message>
        <source>Share of water (%)</source>
        <translation>Proporción de agua (%)</translation>
    </message>
    <message>
        <source>Share of water in this image's tiles (%)</source>
        <translation>Proporción de agua en las teselas de esta imagen (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for calibration (%)</source>
        <translation>Proporción de agua en las teselas de calibración (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for the test (%)</source>
        <translation>Proporción de agua en las teselas de prueba (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for training (%)</source>
        <translation>Proporción de agua en las teselas de entrenamiento (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for validation (%)</source>
        <translation>Proporción de agua en las teselas de validación (%)</translation>
    </message>
    <message>
        <source>Share of water to aim at (%; empty: as it is)</source>
        <translation>Proporción de agua deseada (%; vacío: tal como es)</translation>
    </message>
    <message>
        <source>Share out scenes larger than (megapixels; 0: none)</source>
        <translation>Repartir las escenas mayores que (megapíxeles; 0: ninguna)</translation>
    </message>
    <message>
        <source>Share that cannot be judged (%)</source>
        <translation>Proporción que no se puede juzgar (%)</translation>
    </message>
    <message>
        <source>Share that is too high above the drainage (%)</source>
        <translation>Proporción demasiado alta sobre el drenaje (%)</translation>
    </message>
    <message>
        <source>Share that is too steep (%)</source>
        <translation>Proporción demasiado inclinada (%)</translation>
    </message>
    <message>
        <source>Share without elevation (%)</source>
        <translation>Proporción sin elevación (%)</translation>
    </message>
    <message>
        <source>Shipped model: flood from before and after</source>
        <translation>Modelo incluido: inundación de antes y después</translation>
    </message>
    <message>
        <source>Shipped model: water from one date</source>
        <translation>Modelo incluido: agua de una fecha</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Show the card of a model</source>
        <translation>Mostrar la ficha de un modelo</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Qué se muestra:</translation>
    </message>
    <message>
        <source>Shows what a model was trained on, how good it is and where its limits are.</source>
        <translation>Muestra con qué se entrenó un modelo, lo bueno que es y dónde están sus límites.</translation>
    </message>
    <message>
        <source>Shows where a model finds evidence for water, and what each band is worth to it.</source>
        <translation>Muestra dónde un modelo encuentra evidencia de agua, y lo que vale para él cada banda.</translation>
    </message>
    <message>
        <source>Side of a part that is cut at random from each tile.</source>
        <translation>Lado de una parte que se corta al azar de cada tesela.</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground. SEN12-FLOOD has 10 m; with larger ones a small image shows as much land and has less speckle.</source>
        <translation>Lado de un píxel en el terreno. SEN12-FLOOD tiene 10 m; con mayores, una imagen pequeña muestra la misma tierra y tiene menos moteado.</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground. Sentinel-1 images usually have 10 m.</source>
        <translation>Lado de un píxel en el terreno. Las imágenes de Sentinel-1 suelen tener 10 m.</translation>
    </message>
    <message>
        <source>Side of a tile.</source>
        <translation>Lado de una tesela.</translation>
    </message>
    <message>
        <source>Side of the blocks (metres)</source>
        <translation>Lado de los bloques (metros)</translation>
    </message>
    <message>
        <source>Side of the blocks for the intervals (pixels)</source>
        <translation>Lado de los bloques para los intervalos (píxeles)</translation>
    </message>
    <message>
        <source>Side of the blocks that stay in one part (metres)</source>
        <translation>Lado de los bloques que quedan en una parte (metros)</translation>
    </message>
    <message>
        <source>Side of the blocks that validate (metres)</source>
        <translation>Lado de los bloques que validan (metros)</translation>
    </message>
    <message>
        <source>Side of the simulated scene; it becomes tiles of 64 × 64 pixels.</source>
        <translation>Lado de la escena simulada; se convierte en teselas de 64 × 64 píxeles.</translation>
    </message>
    <message>
        <source>Side; an odd number.</source>
        <translation>Lado; un número impar.</translation>
    </message>
    <message>
        <source>Simplify outlines by (pixels)</source>
        <translation>Simplificar contornos en (píxeles)</translation>
    </message>
    <message>
        <source>Simulate a flood scene</source>
        <translation>Simular una escena de inundación</translation>
    </message>
    <message>
        <source>Simulate sequences of images</source>
        <translation>Simular secuencias de imágenes</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Simulated scene {}</source>
        <translation>Escena simulada {}</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the new file (MB)</source>
        <translation>Tamaño del archivo nuevo (MB)</translation>
    </message>
    <message>
        <source>Small U-Net (about 2 million parameters; quick, needs no GPU)</source>
        <translation>U-Net pequeña (unos 2 millones de parámetros; rápida, no necesita GPU)</translation>
    </message>
    <message>
        <source>Smaller islands inside a polygon are filled; the mask keeps them.</source>
        <translation>Las islas menores dentro de un polígono se rellenan; la máscara las conserva.</translation>
    </message>
    <message>
        <source>Smaller ones are left out; 1000 m² are ten pixels of Sentinel-1.</source>
        <translation>Los menores se omiten; 1000 m² son diez píxeles de Sentinel-1.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; rasters and areas keep them. 0: none is left out.</source>
        <translation>Los polígonos menores se descartan de la capa de polígonos; los rásteres y las superficies los conservan. 0: no se descarta ninguno.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; the mask keeps them.</source>
        <translation>Los polígonos menores se descartan de la capa de polígonos; la máscara los conserva.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; the raster and the areas keep them. 0: none is left out.</source>
        <translation>Los polígonos menores se descartan de la capa de polígonos; el ráster y las superficies los conservan. 0: no se descarta ninguno.</translation>
    </message>
    <message>
        <source>Smaller tiles are more tiles, which a small image needs.</source>
        <translation>Teselas menores son más teselas, que es lo que necesita una imagen pequeña.</translation>
    </message>
    <message>
        <source>Smallest distance between two parts (metres)</source>
        <translation>Distancia mínima entre dos partes (metros)</translation>
    </message>
    <message>
        <source>Smallest polygon (m²)</source>
        <translation>Polígono más pequeño (m²)</translation>
    </message>
    <message>
        <source>Smoothing of each image (pixels)</source>
        <translation>Suavizado de cada imagen (píxeles)</translation>
    </message>
    <message>
        <source>Smooths the radar bands before they are cut.</source>
        <translation>Suaviza las bandas de radar antes de cortarlas.</translation>
    </message>
    <message>
        <source>So many get those strata, too, whose share would be smaller.</source>
        <translation>Este número reciben también los estratos cuya proporción sería menor.</translation>
    </message>
    <message>
        <source>So many labels are compared with the image (threshold, shift); everything else is checked for all tiles.</source>
        <translation>Este número de etiquetas se compara con la imagen (umbral, desplazamiento); todo lo demás se comprueba en todas las teselas.</translation>
    </message>
    <message>
        <source>So that the model does not rely on any single date.</source>
        <translation>Para que el modelo no dependa de una sola fecha.</translation>
    </message>
    <message>
        <source>So that the model works where one of them is missing.</source>
        <translation>Para que el modelo funcione donde falta uno de ellos.</translation>
    </message>
    <message>
        <source>Spatial block</source>
        <translation>Bloque espacial</translation>
    </message>
    <message>
        <source>Speckle filter</source>
        <translation>Filtro de moteado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Split a dataset</source>
        <translation>Dividir un conjunto de datos</translation>
    </message>
    <message>
        <source>Spread of models and turns</source>
        <translation>Dispersión de modelos y giros</translation>
    </message>
    <message>
        <source>Spread of models and turns (0–0.5)</source>
        <translation>Dispersión de modelos y giros (0–0,5)</translation>
    </message>
    <message>
        <source>Standard deviation of it between places</source>
        <translation>Su desviación estándar entre lugares</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that takes the speckle from each image before it is compared, in pixels. 0: none; deviations are then those of speckle rather than land.</source>
        <translation>Desviación estándar de la gaussiana que quita el moteado de cada imagen antes de compararla, en píxeles. 0: ninguna; las desviaciones son entonces las del moteado más que las de la tierra.</translation>
    </message>
    <message>
        <source>Standard deviation of the probabilities that are averaged: large where the models, or the same model on the turned image, disagree. Needs further models, or flips and turns.</source>
        <translation>Desviación estándar de las probabilidades que se promedian: grande donde los modelos, o el mismo modelo en la imagen girada, discrepan. Necesita más modelos, o reflejos y giros.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the images.</source>
        <translation>Desviación estándar de lo que se suma a las imágenes.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the radar bands of a tile, as images differ in brightness.</source>
        <translation>Desviación estándar de lo que se suma a las bandas de radar de una tesela, ya que las imágenes difieren en brillo.</translation>
    </message>
    <message>
        <source>Standard error of the area (hectares)</source>
        <translation>Error estándar de la superficie (hectáreas)</translation>
    </message>
    <message>
        <source>Stands in its card.</source>
        <translation>Figura en su ficha.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statistics made on the way</source>
        <translation>Estadísticas hechas por el camino</translation>
    </message>
    <message>
        <source>Statistics of earlier images</source>
        <translation>Estadísticas de imágenes anteriores</translation>
    </message>
    <message>
        <source>Statistics of the earlier images</source>
        <translation>Estadísticas de las imágenes anteriores</translation>
    </message>
    <message>
        <source>Steep slope</source>
        <translation>Pendiente fuerte</translation>
    </message>
    <message>
        <source>Steeper ground is excluded, because no water stays there. Empty, or 90: no slope is.</source>
        <translation>El terreno más inclinado se excluye, porque allí no queda agua. Vacío, o 90: no se excluye ninguna pendiente.</translation>
    </message>
    <message>
        <source>Steepest slope to judge (degrees)</source>
        <translation>Pendiente máxima que juzgar (grados)</translation>
    </message>
    <message>
        <source>Step between tiles (pixels; 0: the tile size)</source>
        <translation>Paso entre teselas (píxeles; 0: el tamaño de tesela)</translation>
    </message>
    <message>
        <source>Steps of the probability where tiles meet, by those beside (1: no seam)</source>
        <translation>Saltos de la probabilidad donde se unen teselas, respecto a los contiguos (1: sin costura)</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Parar y conservar el mejor</translation>
    </message>
    <message>
        <source>Strata that they lie in</source>
        <translation>Estratos en los que están</translation>
    </message>
    <message>
        <source>Stretched to 8 bit</source>
        <translation>Estirado a 8 bits</translation>
    </message>
    <message>
        <source>Strongest evidence before scaling (0: no water was found)</source>
        <translation>Evidencia más fuerte antes de escalar (0: no se encontró agua)</translation>
    </message>
    <message>
        <source>Such as 2018-05-17; empty: from the file's name.</source>
        <translation>Como 2018-05-17; vacío: del nombre del archivo.</translation>
    </message>
    <message>
        <source>Such as 2024-05-31. Images of this day and later ones are left out.</source>
        <translation>Como 2024-05-31. Las imágenes de este día y posteriores se descartan.</translation>
    </message>
    <message>
        <source>Such as 50 (built-up) and 10 (tree cover) of ESA WorldCover: 10;50.</source>
        <translation>Como 50 (edificado) y 10 (arbolado) de ESA WorldCover: 10;50.</translation>
    </message>
    <message>
        <source>Such as IW.</source>
        <translation>Como IW.</translation>
    </message>
    <message>
        <source>Such as LabelHand;S1OtsuLabelWeak. Empty: the labels drawn by hand.</source>
        <translation>Como LabelHand;S1OtsuLabelWeak. Vacío: las etiquetas dibujadas a mano.</translation>
    </message>
    <message>
        <source>Such as Sentinel-1.</source>
        <translation>Como Sentinel-1.</translation>
    </message>
    <message>
        <source>Such as VV=-30:0;VH=-35:-5, in the unit of the band (dB for radar), or as JSON. Bands that are not named: from the training tiles.</source>
        <translation>Como VV=-30:0;VH=-35:-5, en la unidad de la banda (dB para radar), o como JSON. Bandas no nombradas: de las teselas de entrenamiento.</translation>
    </message>
    <message>
        <source>Such as tcp://host:8786, whose workers have the training tier and reach the dataset and the folder of the runs by the same paths; or local:2 for two processes on this computer.</source>
        <translation>Como tcp://host:8786, cuyos workers tienen el nivel de entrenamiento y acceden al conjunto de datos y a la carpeta de las ejecuciones por las mismas rutas; o local:2 para dos procesos en este equipo.</translation>
    </message>
    <message>
        <source>Such as tcp://host:8786, whose workers must reach the images and the folder of the results by the same paths; or local:4 for four processes on this computer.</source>
        <translation>Como tcp://host:8786, cuyos workers deben acceder a las imágenes y a la carpeta de los resultados por las mismas rutas; o local:4 para cuatro procesos en este equipo.</translation>
    </message>
    <message>
        <source>Such as water=100;dry=200. Strata that are not named share what is left of the number of points.</source>
        <translation>Como water=100;dry=200. Los estratos no nombrados se reparten lo que queda del número de puntos.</translation>
    </message>
    <message>
        <source>Such as weak=0.5;simulated=0.2, so that tiles whose labels were made by a method or simulated count less than those drawn by hand.</source>
        <translation>Como weak=0.5;simulated=0.2, para que las teselas con etiquetas hechas por un método o simuladas cuenten menos que las dibujadas a mano.</translation>
    </message>
    <message>
        <source>Summary to send (HTML)</source>
        <translation>Resumen para enviar (HTML)</translation>
    </message>
    <message>
        <source>Summary, picture, print layout, rasters and polygons lie there</source>
        <translation>Allí están el resumen, la imagen, la composición de impresión, los rásteres y los polígonos</translation>
    </message>
    <message>
        <source>Suspicious tiles</source>
        <translation>Teselas sospechosas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Tabla de fechas</translation>
    </message>
    <message>
        <source>Table of dates (CSV)</source>
        <translation>Tabla de fechas (CSV)</translation>
    </message>
    <message>
        <source>Table of dates and labels</source>
        <translation>Tabla de fechas y etiquetas</translation>
    </message>
    <message>
        <source>Table of parts (CSV)</source>
        <translation>Tabla de partes (CSV)</translation>
    </message>
    <message>
        <source>Table of scenes (footprints)</source>
        <translation>Tabla de escenas (huellas)</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Tabla de las escenas</translation>
    </message>
    <message>
        <source>Table of the scores (CSV)</source>
        <translation>Tabla de las métricas (CSV)</translation>
    </message>
    <message>
        <source>Table of the tiles (CSV)</source>
        <translation>Tabla de las teselas (CSV)</translation>
    </message>
    <message>
        <source>Table of the trials (CSV)</source>
        <translation>Tabla de los ensayos (CSV)</translation>
    </message>
    <message>
        <source>Table of what is true of each image</source>
        <translation>Tabla de lo que es cierto de cada imagen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tablas (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Takes back the last change of this session.</source>
        <translation>Deshace el último cambio de esta sesión.</translation>
    </message>
    <message>
        <source>Temperature for</source>
        <translation>Temperatura para</translation>
    </message>
    <message>
        <source>Temperature that calibrates the probability</source>
        <translation>Temperatura que calibra la probabilidad</translation>
    </message>
    <message>
        <source>Temporary, until QGIS is closed</source>
        <translation>Temporal, hasta que se cierre QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test F1 (95 % interval)</source>
        <translation>F1 de prueba (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Test IoU (95 % interval)</source>
        <translation>IoU de prueba (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Test IoU or F1 (95 %)</source>
        <translation>IoU o F1 de prueba (95 %)</translation>
    </message>
    <message>
        <source>The .onnx file of a model trained here, or its .safetensors file beside it: training goes on from its weights with the tiles of this dataset. Network, bands and normalisation are those of that model.</source>
        <translation>El archivo .onnx de un modelo entrenado aquí, o su archivo .safetensors junto a él: el entrenamiento sigue desde sus pesos con las teselas de este conjunto de datos. La red, las bandas y la normalización son las de ese modelo.</translation>
    </message>
    <message>
        <source>The .onnx file of the model, or the name of a shipped one (water, flood).</source>
        <translation>El archivo .onnx del modelo, o el nombre de uno incluido (water, flood).</translation>
    </message>
    <message>
        <source>The .onnx file of the model, or the name of a shipped one (water, flood). For the evidence, its weights (.safetensors, written together with it) must lie beside it.</source>
        <translation>El archivo .onnx del modelo, o el nombre de uno incluido (water, flood). Para la evidencia, sus pesos (.safetensors, escritos junto con él) deben estar a su lado.</translation>
    </message>
    <message>
        <source>The .onnx file of the model. Its card (.md, .html) and its weights (.safetensors) are written beside it.</source>
        <translation>El archivo .onnx del modelo. Su ficha (.md, .html) y sus pesos (.safetensors) se escriben a su lado.</translation>
    </message>
    <message>
        <source>The .onnx file. Skipped: nothing is trained again after the search.</source>
        <translation>El archivo .onnx. Omitido: no se entrena de nuevo tras la búsqueda.</translation>
    </message>
    <message>
        <source>The adaptive threshold that maps water without a model: what a model has to beat. It needs backscatter, so untick this where the images of the dataset were stretched to 8 bit.</source>
        <translation>El umbral adaptativo que cartografía agua sin modelo: lo que un modelo tiene que superar. Necesita retrodispersión; desmárquelo donde las imágenes del conjunto de datos se estiraron a 8 bits.</translation>
    </message>
    <message>
        <source>The area was not measured.</source>
        <translation>La superficie no se midió.</translation>
    </message>
    <message>
        <source>The area with an interval that rests on labelled points, not on the map</source>
        <translation>La superficie con un intervalo que se apoya en puntos etiquetados, no en el mapa</translation>
    </message>
    <message>
        <source>The average is validated and kept; it is usually steadier than the last weights.</source>
        <translation>La media se valida y se conserva; suele ser más estable que los últimos pesos.</translation>
    </message>
    <message>
        <source>The backend is being worked on.</source>
        <translation>Se está trabajando en el backend.</translation>
    </message>
    <message>
        <source>The backend is ready.</source>
        <translation>El backend está listo.</translation>
    </message>
    <message>
        <source>The backend was removed.</source>
        <translation>El backend se ha eliminado.</translation>
    </message>
    <message>
        <source>The best epoch is being measured, and its model written.</source>
        <translation>Se está midiendo la mejor época y escribiendo su modelo.</translation>
    </message>
    <message>
        <source>The best settings are trained again for so long.</source>
        <translation>La mejor configuración se entrena de nuevo este número de épocas.</translation>
    </message>
    <message>
        <source>The built-in method is run, too; “Places to review” shows where both disagree.</source>
        <translation>También se ejecuta el método integrado; “Lugares que revisar” muestra dónde discrepan.</translation>
    </message>
    <message>
        <source>The calibrated model</source>
        <translation>El modelo calibrado</translation>
    </message>
    <message>
        <source>The card (.md) beside a model names the hash of its file. A file with another one was changed or replaced, and is refused. Tick this if you know why; the record says so.</source>
        <translation>La ficha (.md) junto a un modelo nombra la suma de comprobación de su archivo. Un archivo con otra fue modificado o sustituido y se rechaza. Marque esto si sabe por qué; el archivo de procedencia lo indica.</translation>
    </message>
    <message>
        <source>The card as a page, which opens in the result viewer.</source>
        <translation>La ficha como página, que se abre en el visor de resultados.</translation>
    </message>
    <message>
        <source>The chart as a picture.</source>
        <translation>El gráfico como imagen.</translation>
    </message>
    <message>
        <source>The chosen model does not fit this image; step 2 says why.</source>
        <translation>El modelo elegido no encaja con esta imagen; el paso 2 dice por qué.</translation>
    </message>
    <message>
        <source>The column “split” of the dataset's index says which tiles these are. A part that the model was trained on is refused.</source>
        <translation>La columna “split” del índice del conjunto de datos dice qué teselas son. Una parte con la que se entrenó el modelo se rechaza.</translation>
    </message>
    <message>
        <source>The column “split” of the dataset's index says which tiles these are. Of no effect where regions are given.</source>
        <translation>La columna “split” del índice del conjunto de datos dice qué teselas son. Sin efecto donde se indican regiones.</translation>
    </message>
    <message>
        <source>The decision could not be written into “{}”.</source>
        <translation>La decisión no se pudo escribir en “{}”.</translation>
    </message>
    <message>
        <source>The default is for “Map water”, which does not take this model.</source>
        <translation>El predeterminado es para “Cartografiar agua”, que no acepta este modelo.</translation>
    </message>
    <message>
        <source>The evidence is for the pixels that are water by this threshold. Empty: the threshold that the model was made with.</source>
        <translation>La evidencia es para los píxeles que son agua según este umbral. Vacío: el umbral con el que se hizo el modelo.</translation>
    </message>
    <message>
        <source>The exported model</source>
        <translation>El modelo exportado</translation>
    </message>
    <message>
        <source>The fewer, the sooner something good is found.</source>
        <translation>Cuantos menos, antes se encuentra algo bueno.</translation>
    </message>
    <message>
        <source>The finished model looks at the images as they are, mirrored (up to 4) and turned (up to 8), and gives the mean: a little more accurate, and as many times slower to use.</source>
        <translation>El modelo terminado mira las imágenes tal como son, reflejadas (hasta 4) y giradas (hasta 8), y da la media: algo más exacto y, al usarlo, tantas veces más lento.</translation>
    </message>
    <message>
        <source>The folder in which sequences.gpkg lies. Its column “split” says which places train and which validate.</source>
        <translation>La carpeta en la que está sequences.gpkg. Su columna “split” dice qué lugares son de entrenamiento y cuáles de validación.</translation>
    </message>
    <message>
        <source>The folder in which sequences.gpkg lies: its places are classified instead of layers.</source>
        <translation>La carpeta en la que está sequences.gpkg: se clasifican sus lugares en vez de capas.</translation>
    </message>
    <message>
        <source>The folder into which the data set was unpacked.</source>
        <translation>La carpeta en la que se descomprimió el conjunto de datos.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg lies.</source>
        <translation>La carpeta de un conjunto de datos, en la que está index.gpkg.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg lies. Its column “split” says which tiles train and which validate.</source>
        <translation>La carpeta de un conjunto de datos, en la que está index.gpkg. Su columna “split” dice qué teselas son de entrenamiento y cuáles de validación.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg or sequences.gpkg lies.</source>
        <translation>La carpeta de un conjunto de datos, en la que está index.gpkg o sequences.gpkg.</translation>
    </message>
    <message>
        <source>The folder of the runs</source>
        <translation>La carpeta de las ejecuciones</translation>
    </message>
    <message>
        <source>The folder of the study</source>
        <translation>La carpeta del estudio</translation>
    </message>
    <message>
        <source>The folder stays.</source>
        <translation>La carpeta permanece.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <translation>No se puede escribir en la carpeta “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>The footprint of each image with date, sensor, probability and decision; begin and end are when it is the newest of its place. Open the temporal controller and press play.</source>
        <translation>La huella de cada imagen con fecha, sensor, probabilidad y decisión; comienzo y fin son cuando es la más reciente de su lugar. Abra el controlador temporal y pulse reproducir.</translation>
    </message>
    <message>
        <source>The form of “Map water”, filled in</source>
        <translation>El formulario de “Cartografiar agua”, ya rellenado</translation>
    </message>
    <message>
        <source>The group of layers “{}” has no raster layer.</source>
        <translation>El grupo de capas “{}” no tiene ninguna capa ráster.</translation>
    </message>
    <message>
        <source>The image alone</source>
        <translation>Solo la imagen</translation>
    </message>
    <message>
        <source>The image is mapped in all eight positions, which takes eight times as long; the mean is a little better, and its spread tells where the model is unsure.</source>
        <translation>La imagen se cartografía en las ocho posiciones, lo que tarda ocho veces más; la media es algo mejor, y su dispersión dice dónde el modelo no está seguro.</translation>
    </message>
    <message>
        <source>The image is resampled to this pixel size.</source>
        <translation>La imagen se remuestrea a este tamaño de píxel.</translation>
    </message>
    <message>
        <source>The image to cut, for instance a calibrated Sentinel-1 image with VV and VH.</source>
        <translation>La imagen que cortar, por ejemplo una imagen calibrada de Sentinel-1 con VV y VH.</translation>
    </message>
    <message>
        <source>The image “{}” of this tile is not there any more.</source>
        <translation>La imagen “{}” de esta tesela ya no está.</translation>
    </message>
    <message>
        <source>The installation failed unexpectedly: {}</source>
        <translation>La instalación falló inesperadamente: {}</translation>
    </message>
    <message>
        <source>The labels “{}” could not be written: {}.</source>
        <translation>Las etiquetas “{}” no se pudieron escribir: {}.</translation>
    </message>
    <message>
        <source>The layer is copied into this file and stays as it is itself.</source>
        <translation>La capa se copia a este archivo y ella misma queda como está.</translation>
    </message>
    <message>
        <source>The layer “{}” could not be styled: {}</source>
        <translation>No se pudo aplicar el estilo a la capa “{}”: {}</translation>
    </message>
    <message>
        <source>The layer “{}” has no features to review.</source>
        <translation>La capa “{}” no tiene objetos que revisar.</translation>
    </message>
    <message>
        <source>The managed environment, installed below</source>
        <translation>El entorno gestionado, que se instala abajo</translation>
    </message>
    <message>
        <source>The map could not be made: {}</source>
        <translation>No se pudo hacer el mapa: {}</translation>
    </message>
    <message>
        <source>The map is right here.</source>
        <translation>El mapa es correcto aquí.</translation>
    </message>
    <message>
        <source>The map says that this is dry.</source>
        <translation>El mapa dice que esto es seco.</translation>
    </message>
    <message>
        <source>The map says that this is water.</source>
        <translation>El mapa dice que esto es agua.</translation>
    </message>
    <message>
        <source>The map that the points were drawn over.</source>
        <translation>El mapa sobre el que se sortearon los puntos.</translation>
    </message>
    <message>
        <source>The map to judge: a mask of Highwater, any raster of 0 (dry) and 1 (water), or a probability between 0 and 1.</source>
        <translation>El mapa que juzgar: una máscara de Highwater, cualquier ráster de 0 (seco) y 1 (agua), o una probabilidad entre 0 y 1.</translation>
    </message>
    <message>
        <source>The map to judge: a mask of Highwater, or any raster of 0 (dry) and 1 (water).</source>
        <translation>El mapa que juzgar: una máscara de Highwater, o cualquier ráster de 0 (seco) y 1 (agua).</translation>
    </message>
    <message>
        <source>The mask gets its pixels. Empty: those of the elevation.</source>
        <translation>La máscara recibe sus píxeles. Vacío: los de la elevación.</translation>
    </message>
    <message>
        <source>The mean of the probabilities of all model files is judged as one more model, with the mean of their thresholds: what is mapped where several models are chosen.</source>
        <translation>La media de las probabilidades de todos los archivos de modelo se juzga como un modelo más, con la media de sus umbrales: lo que se cartografía donde se eligen varios modelos.</translation>
    </message>
    <message>
        <source>The method and all figures, in a file for other programs.</source>
        <translation>El método y todas las cifras, en un archivo para otros programas.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model to calibrate; it stays as it is.</source>
        <translation>El modelo que calibrar; queda como está.</translation>
    </message>
    <message>
        <source>The model to export; it stays as it is.</source>
        <translation>El modelo que exportar; queda como está.</translation>
    </message>
    <message>
        <source>The new model file; its card is written beside it.</source>
        <translation>El archivo del modelo nuevo; su ficha se escribe a su lado.</translation>
    </message>
    <message>
        <source>The opposite of what the map says is right here.</source>
        <translation>Aquí es correcto lo contrario de lo que dice el mapa.</translation>
    </message>
    <message>
        <source>The output {} “{}” is a file, not a folder.</source>
        <translation>La salida {} “{}” es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The output {} “{}” must have one of these endings: {}.</source>
        <translation>La salida {} “{}” debe tener una de estas extensiones: {}.</translation>
    </message>
    <message>
        <source>The picture “{}” cannot be read.</source>
        <translation>La imagen “{}” no se puede leer.</translation>
    </message>
    <message>
        <source>The probability over time as a picture; of the twelve places of highest probability.</source>
        <translation>La probabilidad en el tiempo como imagen; de los doce lugares de mayor probabilidad.</translation>
    </message>
    <message>
        <source>The project has no group of layers “{}”.</source>
        <translation>El proyecto no tiene ningún grupo de capas “{}”.</translation>
    </message>
    <message>
        <source>The raster of “Statistics of earlier images”, instead of the images. It is smoothed, and so is the image of the flood.</source>
        <translation>El ráster de “Estadísticas de imágenes anteriores”, en vez de las imágenes. Está suavizado, y también la imagen de la inundación.</translation>
    </message>
    <message>
        <source>The record of this training (run.json) cannot be read: it is damaged, or still being copied.</source>
        <translation>El archivo de este entrenamiento (run.json) no se puede leer: está dañado, o todavía se está copiando.</translation>
    </message>
    <message>
        <source>The review “{}” could not be written: {}.</source>
        <translation>La revisión “{}” no se pudo escribir: {}.</translation>
    </message>
    <message>
        <source>The run is kept in {}</source>
        <translation>La ejecución se guarda en {}</translation>
    </message>
    <message>
        <source>The same as polygons, such as lakes and wide rivers of a topographic map.</source>
        <translation>Lo mismo como polígonos, por ejemplo lagos y ríos anchos de un mapa topográfico.</translation>
    </message>
    <message>
        <source>The same of the model that was trained again (0–1)</source>
        <translation>Lo mismo del modelo que se entrenó de nuevo (0–1)</translation>
    </message>
    <message>
        <source>The same place before the flood: flood and permanent water are then told apart.</source>
        <translation>El mismo lugar antes de la inundación: así se distinguen inundación y agua permanente.</translation>
    </message>
    <message>
        <source>The same seed draws the same points.</source>
        <translation>La misma semilla sortea los mismos puntos.</translation>
    </message>
    <message>
        <source>The same seed gives the same choice of tiles.</source>
        <translation>La misma semilla da la misma selección de teselas.</translation>
    </message>
    <message>
        <source>The same seed gives the same dataset.</source>
        <translation>La misma semilla da el mismo conjunto de datos.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>La misma semilla da los mismos intervalos.</translation>
    </message>
    <message>
        <source>The same seed gives the same model on the same machine.</source>
        <translation>La misma semilla da el mismo modelo en el mismo equipo.</translation>
    </message>
    <message>
        <source>The same seed gives the same split.</source>
        <translation>La misma semilla da la misma división.</translation>
    </message>
    <message>
        <source>The same seed gives the same tiles and the same parts.</source>
        <translation>La misma semilla da las mismas teselas y las mismas partes.</translation>
    </message>
    <message>
        <source>The same table as text.</source>
        <translation>La misma tabla como texto.</translation>
    </message>
    <message>
        <source>The scene to map, for instance a calibrated Sentinel-1 image with the bands VV and VH. Any raster file that QGIS opens will do.</source>
        <translation>La escena que cartografiar, por ejemplo una imagen calibrada de Sentinel-1 con las bandas VV y VH. Sirve cualquier archivo ráster que QGIS abra.</translation>
    </message>
    <message>
        <source>The schedule is fitted into this time, so that a short training is still a whole one.</source>
        <translation>El plan se ajusta a este tiempo, para que un entrenamiento corto siga siendo completo.</translation>
    </message>
    <message>
        <source>The search has given this trial up: others were better by then.</source>
        <translation>La búsqueda abandonó este ensayo: a esas alturas otros eran mejores.</translation>
    </message>
    <message>
        <source>The service is ready (Highwater {}).</source>
        <translation>El servicio está listo (Highwater {}).</translation>
    </message>
    <message>
        <source>The small U-Net is good for most work and trains on an ordinary computer. Those “with an encoder” are the architectures of segmentation_models_pytorch; the encoder can be chosen under the advanced parameters.</source>
        <translation>La U-Net pequeña sirve para la mayor parte del trabajo y se entrena en un equipo corriente. Las que dicen “con un codificador” son las arquitecturas de segmentation_models_pytorch; el codificador se elige en los parámetros avanzados.</translation>
    </message>
    <message>
        <source>The spread needs further models, or flips and turns; places to review need the comparison with the built-in method.</source>
        <translation>La dispersión necesita más modelos, o reflejos y giros; los lugares que revisar necesitan la comparación con el método integrado.</translation>
    </message>
    <message>
        <source>The table of epochs is always written.</source>
        <translation>La tabla de épocas se escribe siempre.</translation>
    </message>
    <message>
        <source>The tiles of each of its scenes are put together and mapped as one image.</source>
        <translation>Las teselas de cada una de sus escenas se unen y se cartografían como una sola imagen.</translation>
    </message>
    <message>
        <source>The training cannot be asked to stop: {}. Create a file named “stop” in its folder.</source>
        <translation>No se puede pedir al entrenamiento que pare: {}. Cree un archivo llamado “stop” en su carpeta.</translation>
    </message>
    <message>
        <source>The training ends after the present batch; the best model so far is being written.</source>
        <translation>El entrenamiento termina tras el lote actual; se está escribiendo el mejor modelo hasta ahora.</translation>
    </message>
    <message>
        <source>The training failed: {}</source>
        <translation>El entrenamiento falló: {}</translation>
    </message>
    <message>
        <source>The training is being prepared: data are read, settings are chosen.</source>
        <translation>El entrenamiento se está preparando: se leen datos, se eligen ajustes.</translation>
    </message>
    <message>
        <source>The training is finished. Epochs trained: {}. Model: {}</source>
        <translation>El entrenamiento ha terminado. Épocas entrenadas: {}. Modelo: {}</translation>
    </message>
    <message>
        <source>The training is fitted into this time.</source>
        <translation>El entrenamiento se ajusta a este tiempo.</translation>
    </message>
    <message>
        <source>The training is going on.</source>
        <translation>El entrenamiento está en curso.</translation>
    </message>
    <message>
        <source>The training is over. Epochs trained: {}. No model file is noted here; trainings of a cross-validation or a search keep their scores only.</source>
        <translation>El entrenamiento ha acabado. Épocas entrenadas: {}. Aquí no consta ningún archivo de modelo; los entrenamientos de una validación cruzada o una búsqueda solo conservan sus métricas.</translation>
    </message>
    <message>
        <source>The training was asked to stop: it ends after the present batch and keeps the best epoch.</source>
        <translation>Se ha pedido al entrenamiento que pare: termina tras el lote actual y conserva la mejor época.</translation>
    </message>
    <message>
        <source>The training was cancelled. Run it again with this folder and “continue an unfinished run” to go on.</source>
        <translation>El entrenamiento se canceló. Para seguir, ejecútelo de nuevo con esta carpeta y “continuar una sin terminar”.</translation>
    </message>
    <message>
        <source>The training was cancelled; the best model so far, of epoch {}, is {}.</source>
        <translation>El entrenamiento se canceló; el mejor modelo hasta ahora, de la época {}, es {}.</translation>
    </message>
    <message>
        <source>The training was stopped early. Epochs trained: {}.</source>
        <translation>El entrenamiento se paró antes de tiempo. Épocas entrenadas: {}.</translation>
    </message>
    <message>
        <source>The training was stopped early. Epochs trained: {}. Model: {}</source>
        <translation>El entrenamiento se paró antes de tiempo. Épocas entrenadas: {}. Modelo: {}</translation>
    </message>
    <message>
        <source>The weights of the best epoch so far are kept in {}</source>
        <translation>Los pesos de la mejor época hasta ahora se guardan en {}</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>Toda la imagen</translation>
    </message>
    <message>
        <source>There are no pictures of validation tiles.</source>
        <translation>No hay imágenes de teselas de validación.</translation>
    </message>
    <message>
        <source>There is no default model any more; “Map water” chooses by itself.</source>
        <translation>Ya no hay modelo predeterminado; “Cartografiar agua” elige por sí solo.</translation>
    </message>
    <message>
        <source>There is no folder “{}”.</source>
        <translation>No hay ninguna carpeta “{}”.</translation>
    </message>
    <message>
        <source>There is no layer of polygons in the project.</source>
        <translation>No hay ninguna capa de polígonos en el proyecto.</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>No había nada que eliminar.</translation>
    </message>
    <message>
        <source>These tiles are not used for the fit. Held back: some whole regions (or events, or scenes) of the part above.</source>
        <translation>Estas teselas no se usan para el ajuste. Reservadas: algunas regiones (o eventos, o escenas) enteras de la parte de arriba.</translation>
    </message>
    <message>
        <source>They are named in the log, the report and the record. Without this, they are refused.</source>
        <translation>Se nombran en el registro, el informe y el archivo de procedencia. Sin esto se rechazan.</translation>
    </message>
    <message>
        <source>They are named in the log. Without it, such an image is refused.</source>
        <translation>Se nombran en el registro. Sin esto, tal imagen se rechaza.</translation>
    </message>
    <message>
        <source>They give each tile its region.</source>
        <translation>Dan a cada tesela su región.</translation>
    </message>
    <message>
        <source>This failed unexpectedly: {}</source>
        <translation>Esto falló inesperadamente: {}</translation>
    </message>
    <message>
        <source>This file is there already: the review in it goes on.</source>
        <translation>Este archivo ya existe: la revisión que contiene continúa.</translation>
    </message>
    <message>
        <source>This folder holds no training. While a training prepares its data, it appears here by itself.</source>
        <translation>Esta carpeta no contiene un entrenamiento. Mientras un entrenamiento prepara sus datos, aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>This model cannot be read.</source>
        <translation>Este modelo no se puede leer.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Those in brackets may be missing.</source>
        <translation>Las que están entre paréntesis pueden faltar.</translation>
    </message>
    <message>
        <source>Those of most relief are preferred: their shadow looks like water.</source>
        <translation>Se prefieren las de más relieve: su sombra parece agua.</translation>
    </message>
    <message>
        <source>Three bands: the share of the dates that judged a pixel at which it was flooded, in per cent; times flooded; times judged (0: never, which is not the same as dry).</source>
        <translation>Tres bandas: la proporción de las fechas que juzgaron un píxel en las que estaba inundado, en tanto por ciento; veces inundado; veces juzgado (0: nunca, que no es lo mismo que seco).</translation>
    </message>
    <message>
        <source>Threshold of VH (dB)</source>
        <translation>Umbral de VH (dB)</translation>
    </message>
    <message>
        <source>Threshold of VV (dB)</source>
        <translation>Umbral de VV (dB)</translation>
    </message>
    <message>
        <source>Threshold of a probability (0–1)</source>
        <translation>Umbral de una probabilidad (0–1)</translation>
    </message>
    <message>
        <source>Threshold of a probability map (0–1)</source>
        <translation>Umbral de un mapa de probabilidad (0–1)</translation>
    </message>
    <message>
        <source>Threshold of the probability (0–1; empty: the model's own)</source>
        <translation>Umbral de la probabilidad (0–1; vacío: el del modelo)</translation>
    </message>
    <message>
        <source>Threshold of water in VH (dB)</source>
        <translation>Umbral de agua en VH (dB)</translation>
    </message>
    <message>
        <source>Threshold of water in VV (dB)</source>
        <translation>Umbral de agua en VV (dB)</translation>
    </message>
    <message>
        <source>Threshold: chosen for</source>
        <translation>Umbral: elegido para</translation>
    </message>
    <message>
        <source>Thresholds (built-in)</source>
        <translation>Umbrales (integrado)</translation>
    </message>
    <message>
        <source>Thresholds (no model)</source>
        <translation>Umbrales (sin modelo)</translation>
    </message>
    <message>
        <source>Thresholds between water and land, taken from the image itself.</source>
        <translation>Umbrales entre agua y tierra, tomados de la propia imagen.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Tiers that are installed whole</source>
        <translation>Niveles instalados por completo</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
        <source>Tile size (pixels; 0: images are kept whole)</source>
        <translation>Tamaño de tesela (píxeles; 0: las imágenes quedan enteras)</translation>
    </message>
    <message>
        <source>Tiles added</source>
        <translation>Teselas añadidas</translation>
    </message>
    <message>
        <source>Tiles at once (4, 8, 16, 32)</source>
        <translation>Teselas a la vez (4, 8, 16, 32)</translation>
    </message>
    <message>
        <source>Tiles for calibration</source>
        <translation>Teselas de calibración</translation>
    </message>
    <message>
        <source>Tiles for the test</source>
        <translation>Teselas de prueba</translation>
    </message>
    <message>
        <source>Tiles for training</source>
        <translation>Teselas de entrenamiento</translation>
    </message>
    <message>
        <source>Tiles for validation</source>
        <translation>Teselas de validación</translation>
    </message>
    <message>
        <source>Tiles in the dataset</source>
        <translation>Teselas en el conjunto de datos</translation>
    </message>
    <message>
        <source>Tiles of one block stay in one part. Some ten blocks or more should fit into the image; each should hold several tiles.</source>
        <translation>Las teselas de un bloque quedan en una parte. En la imagen deberían caber unos diez bloques o más, con varias teselas cada uno.</translation>
    </message>
    <message>
        <source>Tiles of this image that were there already</source>
        <translation>Teselas de esta imagen que ya estaban</translation>
    </message>
    <message>
        <source>Tiles or sequences set aside, since they touch another part</source>
        <translation>Teselas o secuencias apartadas, porque tocan otra parte</translation>
    </message>
    <message>
        <source>Tiles or sequences whose part has changed</source>
        <translation>Teselas o secuencias cuya parte ha cambiado</translation>
    </message>
    <message>
        <source>Tiles taken of them</source>
        <translation>Teselas tomadas de ellas</translation>
    </message>
    <message>
        <source>Tiles that could be chosen from</source>
        <translation>Teselas entre las que se podía elegir</translation>
    </message>
    <message>
        <source>Tiles that the model has not seen; if it has, the card says so.</source>
        <translation>Teselas que el modelo no ha visto; si las ha visto, la ficha lo dice.</translation>
    </message>
    <message>
        <source>Tiles that touch another part</source>
        <translation>Teselas que tocan otra parte</translation>
    </message>
    <message>
        <source>Tiles that were judged</source>
        <translation>Teselas que se juzgaron</translation>
    </message>
    <message>
        <source>Tiles to take the ranges of values from</source>
        <translation>Teselas de las que tomar los rangos de valores</translation>
    </message>
    <message>
        <source>Tiles train, validate and test in blocks of this size. Smaller blocks for small images.</source>
        <translation>Las teselas entrenan, validan y prueban en bloques de este tamaño. Bloques menores para imágenes pequeñas.</translation>
    </message>
    <message>
        <source>Tiles with a high loss more often</source>
        <translation>Más a menudo las teselas con pérdida alta</translation>
    </message>
    <message>
        <source>Tiles with fewer valid pixels are left out.</source>
        <translation>Las teselas con menos píxeles válidos se descartan.</translation>
    </message>
    <message>
        <source>Tiles with their scores</source>
        <translation>Teselas con sus métricas</translation>
    </message>
    <message>
        <source>Tiles, or images of sequences, added by this run</source>
        <translation>Teselas, o imágenes de secuencias, añadidas por esta ejecución</translation>
    </message>
    <message>
        <source>Time at most (minutes; empty: no limit)</source>
        <translation>Tiempo máximo (minutos; vacío: sin límite)</translation>
    </message>
    <message>
        <source>Time at most for the whole search (minutes; empty: no limit)</source>
        <translation>Tiempo máximo de toda la búsqueda (minutos; vacío: sin límite)</translation>
    </message>
    <message>
        <source>Time for each training at most (minutes; empty: no limit)</source>
        <translation>Tiempo máximo por entrenamiento (minutos; vacío: sin límite)</translation>
    </message>
    <message>
        <source>Time for the training at most (minutes)</source>
        <translation>Tiempo máximo del entrenamiento (minutos)</translation>
    </message>
    <message>
        <source>Time left at most: {}</source>
        <translation>Tiempo restante como máximo: {}</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Series temporales</translation>
    </message>
    <message>
        <source>Time that mapping took, summed over the scenes (seconds)</source>
        <translation>Tiempo de cartografía, sumado sobre las escenas (segundos)</translation>
    </message>
    <message>
        <source>To go on from here, run this again with the same settings, “continue an unfinished run” (RESUME) and this folder of the run (RUN): {}</source>
        <translation>Para seguir desde aquí, ejecute de nuevo con la misma configuración, “continuar una sin terminar” (RESUME) y esta carpeta de la ejecución (RUN): {}</translation>
    </message>
    <message>
        <source>To judge what another program has made: GeoTIFFs of water probability (0–1), one for each tile and named like it.</source>
        <translation>Para juzgar lo que ha hecho otro programa: GeoTIFF de probabilidad de agua (0–1), uno por tesela y con su mismo nombre.</translation>
    </message>
    <message>
        <source>To make more places of a seed in another folder, or to make a large set in parts.</source>
        <translation>Para hacer más lugares de una semilla en otra carpeta, o un conjunto grande por partes.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Train a model and map with it</source>
        <translation>Entrenar un modelo y cartografiar con él</translation>
    </message>
    <message>
        <source>Train a time series model</source>
        <translation>Entrenar un modelo de series temporales</translation>
    </message>
    <message>
        <source>Trained by you</source>
        <translation>Entrenados por usted</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training &amp;monitor…</source>
        <translation>&amp;Monitor de entrenamiento…</translation>
    </message>
    <message>
        <source>Training ends when validation has not improved for so many epochs.</source>
        <translation>El entrenamiento termina cuando la validación no ha mejorado en este número de épocas.</translation>
    </message>
    <message>
        <source>Training ends when validation has not improved for so many epochs. Where the learning rate first rises, they count once it comes down.</source>
        <translation>El entrenamiento termina cuando la validación no ha mejorado en este número de épocas. Donde la tasa de aprendizaje primero sube, cuentan desde que baja.</translation>
    </message>
    <message>
        <source>Training monitor</source>
        <translation>Monitor de entrenamiento</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Trainings that are finished are kept. To go on, run this again with the same settings and this folder of the runs (RUN): {}</source>
        <translation>Los entrenamientos terminados se conservan. Para continuar, ejecute de nuevo con la misma configuración y esta carpeta de las ejecuciones (RUN): {}</translation>
    </message>
    <message>
        <source>Trainings to try</source>
        <translation>Entrenamientos que probar</translation>
    </message>
    <message>
        <source>Trains a network on a dataset of labelled tiles: the result is one model file.</source>
        <translation>Entrena una red con un conjunto de teselas etiquetadas: el resultado es un archivo de modelo.</translation>
    </message>
    <message>
        <source>Trains a network that says for each image of a time series whether there is a flood.</source>
        <translation>Entrena una red que dice de cada imagen de una serie temporal si hay una inundación.</translation>
    </message>
    <message>
        <source>Trains once for each region that is left out, to see how well a recipe carries over.</source>
        <translation>Entrena una vez por cada región dejada fuera, para ver lo bien que se traslada una receta.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Trials that were given up early</source>
        <translation>Ensayos abandonados pronto</translation>
    </message>
    <message>
        <source>Trials, those of earlier calls included</source>
        <translation>Ensayos, incluidos los de llamadas anteriores</translation>
    </message>
    <message>
        <source>Tries many trainings with different settings and trains the best again.</source>
        <translation>Prueba muchos entrenamientos con ajustes distintos y entrena de nuevo el mejor.</translation>
    </message>
    <message>
        <source>True flood</source>
        <translation>Inundación real</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Turns a public flood data set, as it was unpacked, into a dataset of tiles.</source>
        <translation>Convierte un conjunto público de datos de inundaciones, tal como se descomprimió, en un conjunto de teselas.</translation>
    </message>
    <message>
        <source>Turns tiles by 90° at random.</source>
        <translation>Gira teselas 90° al azar.</translation>
    </message>
    <message>
        <source>Tversky</source>
        <translation>Tversky</translation>
    </message>
    <message>
        <source>Two bands: days from the first to the last date of the longest flood without a dry date between, both included (1: seen once, 0: never), and the most dates in a row. No data: never judged.</source>
        <translation>Dos bandas: días de la primera a la última fecha de la inundación más larga sin fecha seca en medio, ambas incluidas (1: vista una vez, 0: nunca), y el máximo de fechas seguidas. Sin datos: nunca juzgado.</translation>
    </message>
    <message>
        <source>U-Net with an encoder</source>
        <translation>U-Net con un codificador</translation>
    </message>
    <message>
        <source>U-Net++ with an encoder</source>
        <translation>U-Net++ con un codificador</translation>
    </message>
    <message>
        <source>UPerNet with an encoder</source>
        <translation>UPerNet con un codificador</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Deshacer (U)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of radar images</source>
        <translation>Unidad de las imágenes de radar</translation>
    </message>
    <message>
        <source>Unit of the images</source>
        <translation>Unidad de las imágenes</translation>
    </message>
    <message>
        <source>Unit of the images (folders of events)</source>
        <translation>Unidad de las imágenes (carpetas de eventos)</translation>
    </message>
    <message>
        <source>Unit of the radar image</source>
        <translation>Unidad de la imagen de radar</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval (0–1)</source>
        <translation>Extremo superior de su intervalo del 95 % (0–1)</translation>
    </message>
    <message>
        <source>Upper end of its interval (hectares)</source>
        <translation>Extremo superior de su intervalo (hectáreas)</translation>
    </message>
    <message>
        <source>Upper end of its model-based 95 % interval (hectares)</source>
        <translation>Extremo superior de su intervalo del 95 % basado en el modelo (hectáreas)</translation>
    </message>
    <message>
        <source>Use a model file that differs from its card</source>
        <translation>Usar un archivo de modelo que difiere de su ficha</translation>
    </message>
    <message>
        <source>User's accuracy of water (0–1)</source>
        <translation>Exactitud del usuario para agua (0–1)</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Validation F1</source>
        <translation>F1 de validación</translation>
    </message>
    <message>
        <source>Validation F1 (95 % interval)</source>
        <translation>F1 de validación (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Validation IoU</source>
        <translation>IoU de validación</translation>
    </message>
    <message>
        <source>Validation IoU (95 % interval)</source>
        <translation>IoU de validación (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Validation IoU or F1 (95 %)</source>
        <translation>IoU o F1 de validación (95 %)</translation>
    </message>
    <message>
        <source>Validation has chosen the epoch, so that its scores are a little too good. “Evaluate models” compares models on data that neither has seen, and finds smaller differences.</source>
        <translation>La validación eligió la época, de modo que sus métricas son algo demasiado buenas. “Evaluar modelos” compara modelos con datos que ninguno ha visto, y encuentra diferencias menores.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Validation tiles after epoch {}: input, truth, probability of water, errors</source>
        <translation>Teselas de validación tras la época {}: entrada, verdad, probabilidad de agua, errores</translation>
    </message>
    <message>
        <source>Values appear with the first epoch.</source>
        <translation>Los valores aparecen con la primera época.</translation>
    </message>
    <message>
        <source>Variation: brightness (dB)</source>
        <translation>Variación: brillo (dB)</translation>
    </message>
    <message>
        <source>Variation: images left out (share, 0–1)</source>
        <translation>Variación: imágenes omitidas (proporción, 0–1)</translation>
    </message>
    <message>
        <source>Variation: mirror and turn</source>
        <translation>Variación: reflejar y girar</translation>
    </message>
    <message>
        <source>Variation: places in reversed time (share, 0–1)</source>
        <translation>Variación: lugares con el tiempo invertido (proporción, 0–1)</translation>
    </message>
    <message>
        <source>Variation: places without one of the sensors (share, 0–1)</source>
        <translation>Variación: lugares sin uno de los sensores (proporción, 0–1)</translation>
    </message>
    <message>
        <source>Variety between scenes (0–1)</source>
        <translation>Variedad entre escenas (0–1)</translation>
    </message>
    <message>
        <source>Version of this Python</source>
        <translation>Versión de este Python</translation>
    </message>
    <message>
        <source>Virtual raster (VRT)</source>
        <translation>Ráster virtual (VRT)</translation>
    </message>
    <message>
        <source>Virtual raster and cloud-optimised GeoTIFF (COG)</source>
        <translation>Ráster virtual y GeoTIFF optimizado para la nube (COG)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Esperando su turno…</translation>
    </message>
    <message>
        <source>Wanted share of the tiles or sequences; the shares need not add up to 1.</source>
        <translation>Proporción deseada de las teselas o secuencias; no hace falta que sumen 1.</translation>
    </message>
    <message>
        <source>Warning: {}</source>
        <translation>Advertencia: {}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Water as polygons, too</source>
        <translation>También el agua como polígonos</translation>
    </message>
    <message>
        <source>Water at both dates</source>
        <translation>Agua en ambas fechas</translation>
    </message>
    <message>
        <source>Water at the earlier date</source>
        <translation>Agua en la fecha anterior</translation>
    </message>
    <message>
        <source>Water at the later date</source>
        <translation>Agua en la fecha posterior</translation>
    </message>
    <message>
        <source>Water by the built-in method only</source>
        <translation>Agua solo según el método integrado</translation>
    </message>
    <message>
        <source>Water by the model only</source>
        <translation>Agua solo según el modelo</translation>
    </message>
    <message>
        <source>Water map</source>
        <translation>Mapa de agua</translation>
    </message>
    <message>
        <source>Water mapping</source>
        <translation>Cartografía de agua</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Máscara de agua</translation>
    </message>
    <message>
        <source>Water masks (0 dry, 1 water; those of Highwater) or water probabilities between 0 and 1, of two dates at least, in any order; they need not be of one kind. The pixels are those of the first.</source>
        <translation>Máscaras de agua (0 seco, 1 agua; las de Highwater) o probabilidades de agua entre 0 y 1, de al menos dos fechas, en cualquier orden; no tienen que ser de un solo tipo. Los píxeles son los de la primera.</translation>
    </message>
    <message>
        <source>Water masks of all scenes</source>
        <translation>Máscaras de agua de todas las escenas</translation>
    </message>
    <message>
        <source>Water of the dates</source>
        <translation>Agua de las fechas</translation>
    </message>
    <message>
        <source>Water polygons</source>
        <translation>Polígonos de agua</translation>
    </message>
    <message>
        <source>Water polygons of all scenes</source>
        <translation>Polígonos de agua de todas las escenas</translation>
    </message>
    <message>
        <source>Water probabilities of all scenes</source>
        <translation>Probabilidades de agua de todas las escenas</translation>
    </message>
    <message>
        <source>Water probability</source>
        <translation>Probabilidad de agua</translation>
    </message>
    <message>
        <source>Water probability (0–1)</source>
        <translation>Probabilidad de agua (0–1)</translation>
    </message>
    <message>
        <source>Water probability (calibrated)</source>
        <translation>Probabilidad de agua (calibrada)</translation>
    </message>
    <message>
        <source>Water that is always there, so that the map tells flood and permanent water apart: a mask of 0 and 1, a water mask of Highwater, a probability, or occurrence or seasonality of the JRC's Global Surface Water. What it is, is recognised and logged.</source>
        <translation>Agua que está siempre, para que el mapa distinga inundación y agua permanente: una máscara de 0 y 1, una máscara de agua de Highwater, una probabilidad, u ocurrencia o estacionalidad del Global Surface Water del JRC. Se reconoce lo que es y se anota en el registro.</translation>
    </message>
    <message>
        <source>Water, one date</source>
        <translation>Agua, una fecha</translation>
    </message>
    <message>
        <source>Water, one date (shipped)</source>
        <translation>Agua, una fecha (incluido)</translation>
    </message>
    <message>
        <source>Weak and simulated labels may train, but do not count in scores unless asked for.</source>
        <translation>Las etiquetas débiles y simuladas pueden entrenar, pero no cuentan en las métricas salvo que se pida.</translation>
    </message>
    <message>
        <source>Weight decay (0.0001 to 0.1)</source>
        <translation>Decaimiento de pesos (de 0,0001 a 0,1)</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Weights &amp; Biases, offline</source>
        <translation>Weights &amp; Biases, sin conexión</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth)</source>
        <translation>Pesos (*.safetensors *.pth)</translation>
    </message>
    <message>
        <source>Weights for fine-tuning (.safetensors)</source>
        <translation>Pesos para el ajuste fino (.safetensors)</translation>
    </message>
    <message>
        <source>Wetland</source>
        <translation>Humedal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What becomes of tiles that touch or overlap those of another part.</source>
        <translation>Qué se hace con las teselas que tocan o solapan las de otra parte.</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Lo que calcula.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Qué se está haciendo</translation>
    </message>
    <message>
        <source>What is held to be true. Give this or reference polygons.</source>
        <translation>Lo que se tiene por cierto. Indique esto o polígonos de referencia.</translation>
    </message>
    <message>
        <source>What is held to be true; −1, 255 and its own no data do not count.</source>
        <translation>Lo que se tiene por cierto; −1, 255 y su propio sin datos no cuentan.</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>Qué está instalado</translation>
    </message>
    <message>
        <source>What is known of the image</source>
        <translation>Qué se sabe de la imagen</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Qué se deja fuera</translation>
    </message>
    <message>
        <source>What is minimised. Cross-entropy and Dice is a good choice for most data; Tversky where missed water is worse than false alarms.</source>
        <translation>Lo que se minimiza. Entropía cruzada y Dice es una buena elección para la mayoría de los datos; Tversky donde el agua omitida es peor que las falsas alarmas.</translation>
    </message>
    <message>
        <source>What is true: 0 dry, 1 flood, 2 permanent water, 255 no data.</source>
        <translation>Lo que es cierto: 0 seco, 1 inundación, 2 agua permanente, 255 sin datos.</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Qué se varía</translation>
    </message>
    <message>
        <source>What is varied, instead of the choices above: JSON, or the path of a file with it. Such as {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</source>
        <translation>Qué se varía, en lugar de las opciones de arriba: JSON, o la ruta de un archivo con él. Como {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Qué está mal, y qué hacer</translation>
    </message>
    <message>
        <source>What its polygons show</source>
        <translation>Qué muestran sus polígonos</translation>
    </message>
    <message>
        <source>What made you decide so?</source>
        <translation>¿Qué le hizo decidir así?</translation>
    </message>
    <message>
        <source>What may be done with image and labels, such as CC BY 4.0; it stands in the cards of the dataset and of models trained on it.</source>
        <translation>Lo que se puede hacer con imagen y etiquetas, como CC BY 4.0; figura en las fichas del conjunto de datos y de los modelos entrenados con él.</translation>
    </message>
    <message>
        <source>What stays in one fold</source>
        <translation>Qué permanece en un pliegue</translation>
    </message>
    <message>
        <source>What stays together in one part.</source>
        <translation>Lo que permanece junto en una parte.</translation>
    </message>
    <message>
        <source>What the image is can be told once the backend is installed.</source>
        <translation>Lo que es la imagen se puede decir cuando el backend esté instalado.</translation>
    </message>
    <message>
        <source>What the map window shows</source>
        <translation>Lo que muestra la ventana del mapa</translation>
    </message>
    <message>
        <source>What the model is</source>
        <translation>Qué es el modelo</translation>
    </message>
    <message>
        <source>What the pixel values are. The tiles are in decibel.</source>
        <translation>Qué son los valores de píxel. Las teselas están en decibelios.</translation>
    </message>
    <message>
        <source>What the pixel values are. When it is recognised, the log says how; when the values contradict it, the algorithm stops and says so.</source>
        <translation>Qué son los valores de píxel. Cuando se reconoce, el registro dice cómo; cuando los valores lo contradicen, el algoritmo se detiene y lo dice.</translation>
    </message>
    <message>
        <source>What the pixel values of all images are. Recognised automatically, each image may have its own.</source>
        <translation>Qué son los valores de píxel de todas las imágenes. Si se reconoce automáticamente, cada imagen puede tener lo suyo.</translation>
    </message>
    <message>
        <source>What the probability from which a pixel is water is chosen for. Where missed water costs more than a false alarm, choose the least recall. Where the tiles are of a handful of places and others will be mapped, choose the last one.</source>
        <translation>Para qué se elige la probabilidad desde la que un píxel es agua. Donde el agua omitida cuesta más que una falsa alarma, elija la exhaustividad mínima. Donde las teselas son de unos pocos lugares y se cartografiarán otros, elija la última opción.</translation>
    </message>
    <message>
        <source>What to install</source>
        <translation>Qué instalar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What was found, in a sentence</source>
        <translation>Lo que se encontró, en una frase</translation>
    </message>
    <message>
        <source>What “Map water” takes by itself, without a model file, where it fits.</source>
        <translation>Lo que “Cartografiar agua” usa por sí solo, sin archivo de modelo, donde encaja.</translation>
    </message>
    <message>
        <source>Where fewer of the earlier images have data, nothing can be said.</source>
        <translation>Donde menos imágenes anteriores tienen datos, no se puede decir nada.</translation>
    </message>
    <message>
        <source>Where the decisions are kept</source>
        <translation>Dónde se guardan las decisiones</translation>
    </message>
    <message>
        <source>Where the failure may pass: a worker that died, a network drive that did not answer.</source>
        <translation>Para fallos que pueden pasar: un worker que se cayó, una unidad de red que no respondió.</translation>
    </message>
    <message>
        <source>Where the labels come from (folders of events)</source>
        <translation>De dónde vienen las etiquetas (carpetas de eventos)</translation>
    </message>
    <message>
        <source>Where the network finds what speaks for water; 1 is the strongest in this image, 0 none. Needs the training tier of the backend.</source>
        <translation>Dónde encuentra la red lo que habla a favor de agua; 1 es lo más fuerte en esta imagen, 0 nada. Necesita el nivel de entrenamiento del backend.</translation>
    </message>
    <message>
        <source>Where the reference comes from</source>
        <translation>De dónde viene la referencia</translation>
    </message>
    <message>
        <source>Where the scene lies: pick a point on the map, or type longitude and latitude. The scene's CRS is the UTM zone of this point.</source>
        <translation>Dónde está la escena: elija un punto en el mapa, o escriba longitud y latitud. El SRC de la escena es la zona UTM de este punto.</translation>
    </message>
    <message>
        <source>Whether a flood happens at all, where no image has a label of its own.</source>
        <translation>Si ocurre alguna inundación, donde ninguna imagen tiene etiqueta propia.</translation>
    </message>
    <message>
        <source>Whether a slanted strip without data lies at the side, as at the edge of an image.</source>
        <translation>Si hay a un lado una franja oblicua sin datos, como en el borde de una imagen.</translation>
    </message>
    <message>
        <source>Whether each part shall have about the whole dataset's share of water.</source>
        <translation>Si cada parte debe tener más o menos la proporción de agua de todo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Whether jobs can run</source>
        <translation>Si se pueden ejecutar trabajos</translation>
    </message>
    <message>
        <source>Whether the folders inside the folder are searched, too.</source>
        <translation>Si se busca también en las carpetas que contiene la carpeta.</translation>
    </message>
    <message>
        <source>Whether the interval is model-based (0 or 1)</source>
        <translation>Si el intervalo se basa en el modelo (0 o 1)</translation>
    </message>
    <message>
        <source>Whether the model fits the image</source>
        <translation>Si el modelo encaja con la imagen</translation>
    </message>
    <message>
        <source>Whether the tiles get a band LANDCOVER.</source>
        <translation>Si las teselas reciben una banda LANDCOVER.</translation>
    </message>
    <message>
        <source>Which band is what (such as VV=1;VH=2)</source>
        <translation>Qué banda es cuál (como VV=1;VH=2)</translation>
    </message>
    <message>
        <source>Which data set it is.</source>
        <translation>Qué conjunto de datos es.</translation>
    </message>
    <message>
        <source>Which date the image before the flood is of</source>
        <translation>De qué fecha es la imagen de antes de la inundación</translation>
    </message>
    <message>
        <source>Which images are learned. A model of both does without either where it is missing.</source>
        <translation>Qué imágenes se aprenden. Un modelo de ambas prescinde de cualquiera donde falta.</translation>
    </message>
    <message>
        <source>Which part of the dataset the place is for. “Split a dataset” changes it.</source>
        <translation>Para qué parte del conjunto de datos es el lugar. “Dividir un conjunto de datos” la cambia.</translation>
    </message>
    <message>
        <source>Which tiles how often (all)</source>
        <translation>Qué teselas con qué frecuencia (todas)</translation>
    </message>
    <message>
        <source>Which tiles train, validate and test. “Split a dataset” changes it.</source>
        <translation>Qué teselas son de entrenamiento, validación y prueba. “Dividir un conjunto de datos” lo cambia.</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Por qué este</translation>
    </message>
    <message>
        <source>Wider than errors extend: pixels of one block are right and wrong together. A map of less than six blocks gets no intervals.</source>
        <translation>Más ancho de lo que se extienden los errores: los píxeles de un bloque aciertan y yerran juntos. Un mapa de menos de seis bloques no recibe intervalos.</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Ancho (píxeles)</translation>
    </message>
    <message>
        <source>Width and height of the scene (pixels of 10 m)</source>
        <translation>Ancho y alto de la escena (píxeles de 10 m)</translation>
    </message>
    <message>
        <source>Width of the strata at the edge of water (metres)</source>
        <translation>Ancho de los estratos en la orilla del agua (metros)</translation>
    </message>
    <message>
        <source>Wind on the water (0–1)</source>
        <translation>Viento sobre el agua (0–1)</translation>
    </message>
    <message>
        <source>Window of the speckle filter (pixels)</source>
        <translation>Ventana del filtro de moteado (píxeles)</translation>
    </message>
    <message>
        <source>With * for any letters.</source>
        <translation>Con * para cualquier carácter.</translation>
    </message>
    <message>
        <source>With a folder, a run that was stopped goes on where it was when it is started again with the same folder. Removed when the map is done. Empty: progress is not kept.</source>
        <translation>Con una carpeta, una ejecución detenida sigue donde estaba cuando se inicia otra vez con la misma carpeta. Se elimina cuando el mapa está hecho. Vacío: el progreso no se guarda.</translation>
    </message>
    <message>
        <source>With its 95 % interval. Scores on different data cannot be compared.</source>
        <translation>Con su intervalo del 95 %. Métricas de datos distintos no se pueden comparar.</translation>
    </message>
    <message>
        <source>With one, what would exceed the risk is mapped as “uncertain”: for missed water pixels below the threshold that may yet be water, for false alarms pixels above it that may yet be dry.</source>
        <translation>Con uno, lo que superaría el riesgo se marca como “incierto”: para el agua omitida, los píxeles bajo el umbral que aún pueden ser agua; para las falsas alarmas, los píxeles por encima que aún pueden ser secos.</translation>
    </message>
    <message>
        <source>With the same settings and the folder of that run.</source>
        <translation>Con la misma configuración y la carpeta de esa ejecución.</translation>
    </message>
    <message>
        <source>Without this, a damaged file is refused.</source>
        <translation>Sin esto, un archivo dañado se rechaza.</translation>
    </message>
    <message>
        <source>Without this, an image that does not match the dataset is refused.</source>
        <translation>Sin esto, una imagen que no encaja con el conjunto de datos se rechaza.</translation>
    </message>
    <message>
        <source>Without this, images that do not match the dataset are refused.</source>
        <translation>Sin esto, las imágenes que no encajan con el conjunto de datos se rechazan.</translation>
    </message>
    <message>
        <source>Without this, training stops at the first such tile and names it.</source>
        <translation>Sin esto, el entrenamiento se detiene en la primera de tales teselas y la nombra.</translation>
    </message>
    <message>
        <source>Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values.</source>
        <translation>Escriba por ejemplo VV=-30:0;VH=-35:-5, que son los valores mínimo y máximo.</translation>
    </message>
    <message>
        <source>Writing the labels…</source>
        <translation>Escribiendo las etiquetas…</translation>
    </message>
    <message>
        <source>Year, month and day on which the sequences begin; they last three to six months.</source>
        <translation>Año, mes y día en que empiezan las secuencias; duran de tres a seis meses.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoom al mapa</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>quedan unos {} min</translation>
    </message>
    <message>
        <source>about {} min {} s left</source>
        <translation>quedan unos {} min {} s</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>quedan unos {} s</translation>
    </message>
    <message>
        <source>accuracy,validation,IoU,F1,precision,recall,confusion matrix,reference,ground truth</source>
        <translation>exactitud,validación,IoU,F1,precisión,exhaustividad,recall,matriz de confusión,referencia,verdad de campo</translation>
    </message>
    <message>
        <source>accuracy,validation,test,holdout,IoU,F1,precision,recall,kappa,calibration,reliability,confidence interval,bootstrap,compare,report</source>
        <translation>exactitud,validación,prueba,reserva,IoU,F1,precisión,exhaustividad,recall,kappa,calibración,fiabilidad,intervalo de confianza,bootstrap,comparar,informe</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>area,hectares,confidence interval,accuracy assessment,Olofsson,stratified,error matrix</source>
        <translation>superficie,área,hectáreas,intervalo de confianza,evaluación de exactitud,Olofsson,estratificado,matriz de error</translation>
    </message>
    <message>
        <source>before the first epoch</source>
        <translation>antes de la primera época</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>bfloat16 is faster and as good where the processor or GPU computes in it.</source>
        <translation>bfloat16 es más rápido e igual de bueno donde el procesador o la GPU calcula con él.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>calibration,temperature,threshold,reliability,recall,precision,cost,conformal,risk,uncertain,ONNX,probability</source>
        <translation>calibración,temperatura,umbral,fiabilidad,exhaustividad,precisión,coste,conforme,riesgo,incierto,ONNX,probabilidad</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>chosen in the settings</source>
        <translation>elegido en la configuración</translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation>época {}</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>época {} de {}</translation>
    </message>
    <message>
        <source>explain,explainability,interpretability,XAI,Grad-CAM,heat map,saliency,attention,band importance,ablation,evidence</source>
        <translation>explicar,explicabilidad,interpretabilidad,XAI,Grad-CAM,mapa de calor,saliencia,atención,importancia de bandas,ablación,evidencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>flood,change detection,z-score,anomaly,time series,median,deviation,before,after,multi-temporal,permanent water,without training</source>
        <translation>inundación,detección de cambios,puntuación z,anomalía,serie temporal,mediana,desviación,antes,después,multitemporal,agua permanente,sin entrenamiento</translation>
    </message>
    <message>
        <source>flood,change,two dates,before,after,new water,receded,persistent,difference,recession</source>
        <translation>inundación,cambio,dos fechas,antes,después,agua nueva,retirada,persistente,diferencia,retroceso</translation>
    </message>
    <message>
        <source>flood,time series,duration,frequency,inundation,first,last,animation,temporal controller,timeline,recurrence</source>
        <translation>inundación,serie temporal,duración,frecuencia,anegamiento,primera,última,animación,controlador temporal,cronología,recurrencia</translation>
    </message>
    <message>
        <source>flood,water,batch,many,folder,STAC,catalogue,mosaic,cluster,Dask,distributed,series</source>
        <translation>inundación,agua,lote,muchas,carpeta,STAC,catálogo,mosaico,clúster,Dask,distribuido,serie,batch</translation>
    </message>
    <message>
        <source>flood,water,radar,SAR,Sentinel-1,inundation,deep learning,ONNX,segmentation,predict</source>
        <translation>inundación,agua,radar,SAR,Sentinel-1,anegamiento,aprendizaje profundo,ONNX,segmentación,predecir</translation>
    </message>
    <message>
        <source>flood,water,radar,SAR,Sentinel-1,threshold,Otsu,bimodal,histogram,backscatter</source>
        <translation>inundación,agua,radar,SAR,Sentinel-1,umbral,Otsu,bimodal,histograma,retrodispersión</translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation>falta la carpeta</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>missing (locked: {})</source>
        <translation>falta (fijado: {})</translation>
    </message>
    <message>
        <source>model card,metadata,ONNX,MLM,STAC,information,accuracy,bands</source>
        <translation>ficha del modelo,metadatos,ONNX,MLM,STAC,información,exactitud,bandas</translation>
    </message>
    <message>
        <source>named by the variable HIGHWATER_PYTHON</source>
        <translation>nombrado por la variable HIGHWATER_PYTHON</translation>
    </message>
    <message>
        <source>no training yet</source>
        <translation>todavía sin entrenamiento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no se reconoce</translation>
    </message>
    <message>
        <source>power</source>
        <translation>potencia</translation>
    </message>
    <message>
        <source>quality,leakage,duplicates,labels,dataset,check,report</source>
        <translation>calidad,fugas,duplicados,etiquetas,conjunto de datos,dataset,comprobar,informe</translation>
    </message>
    <message>
        <source>quantise,quantize,int8,float16,half precision,compress,speed,faster,ONNX,OpenVINO</source>
        <translation>cuantizar,int8,float16,media precisión,comprimir,velocidad,más rápido,ONNX,OpenVINO</translation>
    </message>
    <message>
        <source>radar,SAR,Sentinel-1,synthetic,example,test data,terrain,speckle</source>
        <translation>radar,SAR,Sentinel-1,sintético,ejemplo,datos de prueba,terreno,moteado,speckle</translation>
    </message>
    <message>
        <source>radar,SAR,shadow,layover,slope,HAND,drainage,terrain,elevation,DEM,land cover,incidence</source>
        <translation>radar,SAR,sombra,layover,pendiente,HAND,drenaje,terreno,elevación,MDE,DEM,cobertura del suelo,incidencia</translation>
    </message>
    <message>
        <source>record damaged</source>
        <translation>archivo dañado</translation>
    </message>
    <message>
        <source>sequences,training,validation,test,cross-validation,fold,leakage,dataset,partition</source>
        <translation>secuencias,entrenamiento,validación,prueba,validación cruzada,pliegue,fugas,conjunto de datos,dataset,partición</translation>
    </message>
    <message>
        <source>setup,environment,dependencies,packages,pip,torch,onnx,python</source>
        <translation>configuración,entorno,dependencias,paquetes,instalar,pip,torch,onnx,python</translation>
    </message>
    <message>
        <source>setup,environment,diagnose,report,GPU,CUDA,memory,version,python</source>
        <translation>configuración,entorno,diagnóstico,informe,GPU,CUDA,memoria,versión,python</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parado antes de tiempo</translation>
    </message>
    <message>
        <source>stratified,random,sample,reference,validation,accuracy assessment,area,label,Olofsson</source>
        <translation>estratificado,aleatorio,muestra,referencia,validación,evaluación de exactitud,superficie,área,etiqueta,Olofsson</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>estirado</translation>
    </message>
    <message>
        <source>sweep,hyperparameter,optimisation,Optuna,search,tuning,training</source>
        <translation>barrido,hiperparámetro,optimización,Optuna,búsqueda,ajuste,entrenamiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation>el entorno gestionado</translation>
    </message>
    <message>
        <source>time series,Sentinel-1,Sentinel-2,SEN12-FLOOD,synthetic,example,test data,training,clouds</source>
        <translation>serie temporal,Sentinel-1,Sentinel-2,SEN12-FLOOD,sintético,ejemplo,datos de prueba,entrenamiento,nubes</translation>
    </message>
    <message>
        <source>time series,median,deviation,MAD,baseline,stack,change detection,z-score,multi-temporal,before,reference,orbit</source>
        <translation>serie temporal,mediana,desviación,MAD,línea base,pila,detección de cambios,puntuación z,multitemporal,antes,referencia,órbita</translation>
    </message>
    <message>
        <source>time series,sequence,dates,Sentinel-1,Sentinel-2,temporal,training,dataset</source>
        <translation>serie temporal,secuencia,fechas,Sentinel-1,Sentinel-2,temporal,entrenamiento,conjunto de datos,dataset</translation>
    </message>
    <message>
        <source>time series,sequence,flood,date,duration,animation,temporal,Sentinel-1,Sentinel-2</source>
        <translation>serie temporal,secuencia,inundación,fecha,duración,animación,temporal,Sentinel-1,Sentinel-2</translation>
    </message>
    <message>
        <source>time series,sequence,training,deep learning,neural network,ConvLSTM,attention,Sentinel-1,Sentinel-2,SEN12-FLOOD,classification</source>
        <translation>serie temporal,secuencia,entrenamiento,aprendizaje profundo,red neuronal,ConvLSTM,atención,Sentinel-1,Sentinel-2,SEN12-FLOOD,clasificación</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entrenado</translation>
    </message>
    <message>
        <source>training,cross-validation,leave one region out,folds,generalisation,spread,accuracy</source>
        <translation>entrenamiento,validación cruzada,dejar una región fuera,pliegues,generalización,dispersión,exactitud</translation>
    </message>
    <message>
        <source>training,dataset,chips,patches,labels,tiling,machine learning,deep learning</source>
        <translation>entrenamiento,conjunto de datos,dataset,recortes,parches,etiquetas,teselas,aprendizaje automático,aprendizaje profundo</translation>
    </message>
    <message>
        <source>training,deep learning,machine learning,neural network,U-Net,fine-tune,ONNX,segmentation</source>
        <translation>entrenamiento,aprendizaje profundo,aprendizaje automático,red neuronal,U-Net,ajuste fino,ONNX,segmentación</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation>escribiendo el modelo</translation>
    </message>
    <message>
        <source>{:.0%} done</source>
        <translation>{:.0%} hecho</translation>
    </message>
    <message>
        <source>{:.0f} kB</source>
        <translation>{:.0f} kB</translation>
    </message>
    <message>
        <source>{:.3g} m</source>
        <translation>{:.3g} m</translation>
    </message>
    <message>
        <source>{:.3g} × {:.3g} m</source>
        <translation>{:.3g} × {:.3g} m</translation>
    </message>
    <message>
        <source>{area} ha of flood</source>
        <translation>{area} ha de inundación</translation>
    </message>
    <message>
        <source>{area} ha of flood (95 % interval {low} to {high} ha, model-based)</source>
        <translation>{area} ha de inundación (intervalo del 95 %: de {low} a {high} ha, basado en el modelo)</translation>
    </message>
    <message>
        <source>{area} ha of water</source>
        <translation>{area} ha de agua</translation>
    </message>
    <message>
        <source>{area} ha of water (95 % interval {low} to {high} ha, model-based)</source>
        <translation>{area} ha de agua (intervalo del 95 %: de {low} a {high} ha, basado en el modelo)</translation>
    </message>
    <message>
        <source>{count}, each {size}</source>
        <translation>{count}, de {size} cada uno</translation>
    </message>
    <message>
        <source>{cpu} ({cores} cores)</source>
        <translation>{cpu} ({cores} núcleos)</translation>
    </message>
    <message>
        <source>{cpu} ({cores} cores, {threads} threads)</source>
        <translation>{cpu} ({cores} núcleos, {threads} hilos)</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{name} (band {number})</source>
        <translation>{name} (banda {number})</translation>
    </message>
    <message>
        <source>{step}, {left}</source>
        <translation>{step}, {left}</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} (declared in the file)</source>
        <translation>{} (declarado en el archivo)</translation>
    </message>
    <message>
        <source>{} (default)</source>
        <translation>{} (predeterminado)</translation>
    </message>
    <message>
        <source>{} (locked: {})</source>
        <translation>{} (fijado: {})</translation>
    </message>
    <message>
        <source>{} (may be missing)</source>
        <translation>{} (puede faltar)</translation>
    </message>
    <message>
        <source>{} (not declared, but recognised as fill)</source>
        <translation>{} (no declarado, pero reconocido como relleno)</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (no instalado)</translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation>{} ({} a {})</translation>
    </message>
    <message>
        <source>{} Install it below.</source>
        <translation>{} Instálelo abajo.</translation>
    </message>
    <message>
        <source>{} It was the default model; there is none now.</source>
        <translation>{} Era el modelo predeterminado; ahora no hay ninguno.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} from {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} lies in a temporary folder and goes when QGIS is closed: {}</source>
        <translation>{} está en una carpeta temporal y desaparece cuando se cierra QGIS: {}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} must lie between {:g} and {:g}, not be {:g}: {}.</source>
        <translation>{} debe estar entre {:g} y {:g}, no ser {:g}: {}.</translation>
    </message>
    <message>
        <source>{} of {} are decided.</source>
        <translation>{} de {} están decididos.</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} lugares</translation>
    </message>
    <message>
        <source>{} polygons of water and {} of dry land were written; {} features say nothing. “Prepare training tiles” takes “water” as reference polygons and “valid_area” as the area in which they hold: {}</source>
        <translation>Se escribieron {} polígonos de agua y {} de tierra seca; {} objetos no dicen nada. “Preparar teselas de entrenamiento” toma “water” como polígonos de referencia y “valid_area” como la zona en la que valen: {}</translation>
    </message>
    <message>
        <source>{} tiles</source>
        <translation>{} teselas</translation>
    </message>
    <message>
        <source>{} {}; {} of “{}” ({})</source>
        <translation>{} {}; {} de “{}” ({})</translation>
    </message>
    <message>
        <source>{}, ascending</source>
        <translation>{}, ascendente</translation>
    </message>
    <message>
        <source>{}, descending</source>
        <translation>{}, descendente</translation>
    </message>
    <message>
        <source>{}, highest first</source>
        <translation>{}, de mayor a menor</translation>
    </message>
    <message>
        <source>{}, lowest first</source>
        <translation>{}, de menor a mayor</translation>
    </message>
    <message>
        <source>{}:</source>
        <translation>{}:</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {} in epoch {}</source>
        <translation>{}: {} en la época {}</translation>
    </message>
    <message>
        <source>“Automatic” takes your default model, {}, where it fits the image.</source>
        <translation>“Automático” usa su modelo predeterminado, {}, donde encaja con la imagen.</translation>
    </message>
    <message>
        <source>“Evenly over shares of water” helps where most tiles are dry.</source>
        <translation>“Uniforme según la proporción de agua” ayuda donde la mayoría de las teselas son secas.</translation>
    </message>
    <message>
        <source>“Map water” now takes “{}” by itself where it fits the image.</source>
        <translation>“Cartografiar agua” usa ahora “{}” por sí solo donde encaja con la imagen.</translation>
    </message>
    <message>
        <source>“{name}” takes {bands} in: {unit}; made for pixels of {size:g} m.</source>
        <translation>“{name}” acepta {bands} en: {unit}; hecho para píxeles de {size:g} m.</translation>
    </message>
    <message>
        <source>“{name}” takes {bands}.</source>
        <translation>“{name}” acepta {bands}.</translation>
    </message>
    <message>
        <source>“{}” ({}) is not a file that ends in {}.</source>
        <translation>“{}” ({}) no es un archivo que termine en {}.</translation>
    </message>
    <message>
        <source>“{}” and its card were copied to {}.</source>
        <translation>“{}” y su ficha se copiaron a {}.</translation>
    </message>
    <message>
        <source>“{}” and “{}” cannot be told apart on the test part: their intervals overlap.</source>
        <translation>“{}” y “{}” no se distinguen en la parte de prueba: sus intervalos se solapan.</translation>
    </message>
    <message>
        <source>“{}” and “{}” cannot be told apart on validation: their intervals overlap.</source>
        <translation>“{}” y “{}” no se distinguen en la validación: sus intervalos se solapan.</translation>
    </message>
    <message>
        <source>“{}” could not be removed: {}. It is still there.</source>
        <translation>“{}” no se pudo eliminar: {}. Sigue ahí.</translation>
    </message>
    <message>
        <source>“{}” could not be written: {}.</source>
        <translation>“{}” no se pudo escribir: {}.</translation>
    </message>
    <message>
        <source>“{}” does not say which bands it takes nor in which unit: it has no description of Highwater, so that nobody could tell which images it fits.</source>
        <translation>“{}” no dice qué bandas acepta ni en qué unidad: no tiene descripción de Highwater, de modo que nadie puede decir con qué imágenes encaja.</translation>
    </message>
    <message>
        <source>“{}” holds no review.</source>
        <translation>“{}” no contiene una revisión.</translation>
    </message>
    <message>
        <source>“{}” is better than “{}” on the test part, {} against {}: their intervals are apart.</source>
        <translation>“{}” es mejor que “{}” en la parte de prueba, {} frente a {}: sus intervalos están separados.</translation>
    </message>
    <message>
        <source>“{}” is better than “{}” on validation, {} against {}: their intervals are apart.</source>
        <translation>“{}” es mejor que “{}” en la validación, {} frente a {}: sus intervalos están separados.</translation>
    </message>
    <message>
        <source>“{}” is in the library already, as “{}”.</source>
        <translation>“{}” ya está en la biblioteca, como “{}”.</translation>
    </message>
    <message>
        <source>“{}” is in the library now.</source>
        <translation>“{}” está ahora en la biblioteca.</translation>
    </message>
    <message>
        <source>“{}” is in the trash.</source>
        <translation>“{}” está en la papelera.</translation>
    </message>
    <message>
        <source>“{}” is not ranked: no interval of its score is known.</source>
        <translation>“{}” no se clasifica: no se conoce un intervalo de su métrica.</translation>
    </message>
    <message>
        <source>“{}” is the model itself.</source>
        <translation>“{}” es el propio modelo.</translation>
    </message>
    <message>
        <source>“{}” is unticked, so that the image shows.</source>
        <translation>“{}” se ha desmarcado, para que se vea la imagen.</translation>
    </message>
    <message>
        <source>“{}” was deleted.</source>
        <translation>“{}” se ha eliminado.</translation>
    </message>
    <message>
        <source>−1.5 deviations</source>
        <translation>−1,5 desviaciones</translation>
    </message>
    <message>
        <source>−100 %: more water without the band</source>
        <translation>−100 %: más agua sin la banda</translation>
    </message>
    <message>
        <source>−3 deviations</source>
        <translation>−3 desviaciones</translation>
    </message>
    <message>
        <source>−6 deviations: far darker</source>
        <translation>−6 desviaciones: mucho más oscuro</translation>
    </message>
    <message>
        <source>✓ Fits this image, which is mapped by: {}.</source>
        <translation>✓ Encaja con esta imagen, que se cartografía con: {}.</translation>
    </message>
    <message>
        <source>✓ Fits this image.</source>
        <translation>✓ Encaja con esta imagen.</translation>
    </message>
    <message>
        <source>✗ Does not fit this image: {}</source>
        <translation>✗ No encaja con esta imagen: {}</translation>
    </message>
</context>
<context>
    <name>HighwaterProducts</name>
    <message>
        <source>(no picture: image and label do not fit)</source>
        <translation>(sin imagen: la imagen y la etiqueta no encajan)</translation>
    </message>
    <message>
        <source>(no picture: the files cannot be read)</source>
        <translation>(sin imagen: los archivos no se pueden leer)</translation>
    </message>
    <message>
        <source>0 m: contact</source>
        <translation>0 m: contacto</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>1 fold</source>
        <translation>1 pliegue</translation>
    </message>
    <message>
        <source>1 further event is harder than others, too.</source>
        <translation>También 1 evento más es más difícil que otros.</translation>
    </message>
    <message>
        <source>1 further region is harder than others, too.</source>
        <translation>También 1 región más es más difícil que otras.</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>1 more region</source>
        <translation>1 región más</translation>
    </message>
    <message>
        <source>1 of the 1 other finished trial cannot be told apart from it: any of their recipes may be as good.</source>
        <translation>El único otro ensayo terminado no se distingue de él: su receta puede ser igual de buena.</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 par</translation>
    </message>
    <message>
        <source>1 parameter varied</source>
        <translation>1 parámetro variado</translation>
    </message>
    <message>
        <source>1 pixel</source>
        <translation>1 píxel</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 región</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>1 escena</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 semilla</translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation>1 tesela</translation>
    </message>
    <message>
        <source>1 tile is few: the intervals say little about other places.</source>
        <translation>1 tesela es poco: los intervalos dicen poco de otros lugares.</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>valores de 8 bits estirados al rango de cada imagen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>95 % interval, model-based</source>
        <translation>Intervalo del 95 %, basado en el modelo</translation>
    </message>
    <message>
        <source>95 % interval, over 1 block of {side} pixels</source>
        <translation>Intervalo del 95 %, sobre 1 bloque de {side} píxeles</translation>
    </message>
    <message>
        <source>95 % interval, over {count} blocks of {side} pixels</source>
        <translation>Intervalo del 95 %, sobre {count} bloques de {side} píxeles</translation>
    </message>
    <message>
        <source>95 % of the scores of blocks of this map drawn with replacement and pooled (block bootstrap): how far a score would move on more of the same scene, not on another one. null: fewer than {fewest} blocks with valid pixels, or a score that more than a twentieth of the draws leave undefined.</source>
        <translation>El 95 % de las métricas de bloques de este mapa, sorteados con reposición y agrupados (bootstrap por bloques): cuánto se movería una métrica con más de la misma escena, no con otra. null: menos de {fewest} bloques con píxeles válidos, o una métrica que más de una vigésima parte de los sorteos deja sin definir.</translation>
    </message>
    <message>
        <source>95 %, percentile bootstrap over tiles; over regions where every tile has one and there are two or more, since tiles of one place resemble each other.</source>
        <translation>95 %, bootstrap de percentiles sobre teselas; sobre regiones donde cada tesela tiene una y hay dos o más, porque las teselas de un mismo lugar se parecen.</translation>
    </message>
    <message>
        <source>95 %: over images</source>
        <translation>95 %: sobre imágenes</translation>
    </message>
    <message>
        <source>95 %: over {groups}</source>
        <translation>95 %: sobre {groups}</translation>
    </message>
    <message>
        <source>95 %: over {groups}, rough</source>
        <translation>95 %: sobre {groups}, aproximado</translation>
    </message>
    <message>
        <source>; {tiles} without a place on the map not in it</source>
        <translation>; sin {tiles} que no tienen lugar en el mapa</translation>
    </message>
    <message>
        <source>&lt;b&gt;Model-based:&lt;/b&gt; if the probabilities are right, there are {area} of water, between {low} and {high}. The map shows {mapped}. No reference point was looked at: label some for an estimate that does not rest on the model.</source>
        <translation>&lt;b&gt;Basado en el modelo:&lt;/b&gt; si las probabilidades son correctas, hay {area} de agua, entre {low} y {high}. El mapa muestra {mapped}. No se miró ningún punto de referencia: etiquete algunos para una estimación que no se apoye en el modelo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not fit to train on yet:&lt;/b&gt; {errors} and {warnings}. An error means that a model, or its scores, would be wrong.</source>
        <translation>&lt;b&gt;Aún no apto para entrenar:&lt;/b&gt; {errors} y {warnings}. Un error significa que un modelo, o sus puntuaciones, serían erróneos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing wrong was found.&lt;/b&gt;</source>
        <translation>&lt;b&gt;No se encontró nada incorrecto.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Usable, but look first:&lt;/b&gt; {warnings}, no error.</source>
        <translation>&lt;b&gt;Utilizable, pero mírelo antes:&lt;/b&gt; {warnings}, ningún error.</translation>
    </message>
    <message>
        <source>A date counts as flooded from {share} of the largest area on: a few pixels are called water at any date. The flood lasted from the first to the last such date, both included; it may have begun before the first image that shows it and ended after the last.</source>
        <translation>Una fecha cuenta como inundada desde el {share} de la superficie mayor: unos pocos píxeles se llaman agua en cualquier fecha. La inundación duró desde la primera hasta la última de esas fechas, ambas incluidas; puede haber empezado antes de la primera imagen que la muestra y terminado después de la última.</translation>
    </message>
    <message>
        <source>A model trained on them learns that threshold, and scores on them say how well it does so, not how well it finds water.</source>
        <translation>Un modelo entrenado con ellas aprende ese umbral, y las puntuaciones con ellas dicen lo bien que lo hace, no lo bien que encuentra el agua.</translation>
    </message>
    <message>
        <source>A network gets whole tiles, or overlapping windows of them that are blended where its size is fixed; pixels without data are filled from the nearest that has some, and not counted.</source>
        <translation>Una red recibe teselas enteras o, donde su tamaño es fijo, ventanas solapadas de ellas que se funden; los píxeles sin datos se rellenan con el más cercano que los tenga y no se cuentan.</translation>
    </message>
    <message>
        <source>A radar band with one value only</source>
        <translation>Una banda de radar con un solo valor</translation>
    </message>
    <message>
        <source>About this map</source>
        <translation>Sobre este mapa</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Adding {scenes} was interrupted, so that tiles are missing.</source>
        <translation>Se interrumpió la adición de {scenes}, de modo que faltan teselas.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All are at their defaults.</source>
        <translation>Todos tienen sus valores predeterminados.</translation>
    </message>
    <message>
        <source>All labels are {kinds}: the scores say how well these are reproduced, not how well floods are mapped.</source>
        <translation>Todas las etiquetas son {kinds}: las métricas dicen lo bien que se reproducen, no lo bien que se cartografían las inundaciones.</translation>
    </message>
    <message>
        <source>All other pairs cannot be told apart: their differences lie within the noise.</source>
        <translation>Los demás pares no se distinguen: sus diferencias están dentro del ruido.</translation>
    </message>
    <message>
        <source>All other parameters are at their defaults.</source>
        <translation>Todos los demás parámetros tienen sus valores predeterminados.</translation>
    </message>
    <message>
        <source>All others are at their defaults.</source>
        <translation>Todos los demás tienen sus valores predeterminados.</translation>
    </message>
    <message>
        <source>All pixels pooled</source>
        <translation>Todos los píxeles juntos</translation>
    </message>
    <message>
        <source>All valid pixels pooled</source>
        <translation>Todos los píxeles válidos juntos</translation>
    </message>
    <message>
        <source>All {count} tiles</source>
        <translation>Las {count} teselas</translation>
    </message>
    <message>
        <source>Apr {year}</source>
        <translation>abr {year}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Area above probability {probability}</source>
        <translation>Superficie por encima de la probabilidad {probability}</translation>
    </message>
    <message>
        <source>Area of water</source>
        <translation>Superficie de agua</translation>
    </message>
    <message>
        <source>Area of water, model-based</source>
        <translation>Superficie de agua, basada en el modelo</translation>
    </message>
    <message>
        <source>Area over time</source>
        <translation>Superficie a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Area, model-based</source>
        <translation>Superficie, basada en el modelo</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <source>Areas are measured on the ellipsoid. They are those of the maps, which miss some water and invent some: reference points give an estimate that knows of it (“Estimate area of water”).</source>
        <translation>Las superficies se miden sobre el elipsoide. Son las de los mapas, que omiten parte del agua e inventan otra: los puntos de referencia dan una estimación que lo tiene en cuenta (“Estimar la superficie de agua”).</translation>
    </message>
    <message>
        <source>Areas are model-based: what the method mapped, not checked on the ground.</source>
        <translation>Las superficies se basan en el modelo: lo que el método cartografió, sin comprobar sobre el terreno.</translation>
    </message>
    <message>
        <source>Areas are those of the ellipsoid. A point stands for the more ground the larger its pixel is.</source>
        <translation>Las superficies son las del elipsoide. Un punto representa tanto más terreno cuanto mayor es su píxel.</translation>
    </message>
    <message>
        <source>Areas are those of the ground on the ellipsoid, whatever the map's grid is.</source>
        <translation>Las superficies son las del terreno sobre el elipsoide, sea cual sea la cuadrícula del mapa.</translation>
    </message>
    <message>
        <source>As far as one training each can tell, “{place}” is harder than {others} and {more} more.</source>
        <translation>Hasta donde puede decirlo un solo entrenamiento de cada uno, “{place}” es más difícil que {others} y {more} más.</translation>
    </message>
    <message>
        <source>As far as one training each can tell, “{place}” is harder than {others}.</source>
        <translation>Hasta donde puede decirlo un solo entrenamiento de cada uno, “{place}” es más difícil que {others}.</translation>
    </message>
    <message>
        <source>As the headline, without pixels of permanent water (not 0 in the layer, by nearest neighbour), over the tiles that have a place on the map.</source>
        <translation>Como el titular, sin píxeles de agua permanente (distintos de 0 en la capa, por vecino más próximo), sobre las teselas que tienen lugar en el mapa.</translation>
    </message>
    <message>
        <source>Ask how these labels were made.</source>
        <translation>Pregunte cómo se hicieron estas etiquetas.</translation>
    </message>
    <message>
        <source>Audit of the dataset “{dataset}”</source>
        <translation>Auditoría del conjunto de datos “{dataset}”</translation>
    </message>
    <message>
        <source>Audit of {dataset}</source>
        <translation>Auditoría de {dataset}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>ago {year}</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>Backscatter {band}, {unit}</source>
        <translation>Retrodispersión {band}, {unit}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands that are withheld are empty (NaN) in every tile for each model, as if the images had none. Rasters are judged as they are.</source>
        <translation>Las bandas que se retiran están vacías (NaN) en cada tesela para cada modelo, como si las imágenes no las tuvieran. Los rásteres se juzgan tal como son.</translation>
    </message>
    <message>
        <source>Bars: IoU from 0 to 1, with its 95 % interval over tiles. A row without an interval has too few tiles to say.</source>
        <translation>Barras: IoU de 0 a 1, con su intervalo del 95 % sobre teselas. Una fila sin intervalo tiene demasiado pocas teselas para darlo.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>Below the dashed line the model is too sure of water, above it not sure enough. The heights of the counts are logarithmic.</source>
        <translation>Por debajo de la línea discontinua el modelo está demasiado seguro del agua; por encima, no lo bastante. Las alturas de los recuentos son logarítmicas.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>Best recipe</source>
        <translation>Mejor receta</translation>
    </message>
    <message>
        <source>Best validation IoU</source>
        <translation>Mejor IoU de validación</translation>
    </message>
    <message>
        <source>Best: highest IoU</source>
        <translation>Mejores: IoU más alto</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Blocks of {side} × {side} pixels</source>
        <translation>Bloques de {side} × {side} píxeles</translation>
    </message>
    <message>
        <source>Both models are drawn on the same tiles or regions each time, so that a difference is not hidden by some of them being harder than others. “Better” and “worse” are said where the interval of the difference excludes zero.</source>
        <translation>Los dos modelos se sortean cada vez con las mismas teselas o regiones, para que una diferencia no quede oculta porque unas sean más difíciles que otras. “Mejor” y “peor” se dice donde el intervalo de la diferencia excluye el cero.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Builtin</source>
        <translation>Método integrado</translation>
    </message>
    <message>
        <source>By kind of pixel</source>
        <translation>Por tipo de píxel</translation>
    </message>
    <message>
        <source>By origin of the labels</source>
        <translation>Por origen de las etiquetas</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By the mask “{mask}”, the radar cannot judge these areas. They count neither as water nor as dry.</source>
        <translation>Según la máscara “{mask}”, el radar no puede juzgar estas superficies. No cuentan ni como agua ni como seco.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Error de calibración (ECE)</translation>
    </message>
    <message>
        <source>Can be judged</source>
        <translation>Se puede juzgar</translation>
    </message>
    <message>
        <source>Can its probabilities be believed?</source>
        <translation>¿Se puede creer en sus probabilidades?</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>No se puede juzgar</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede determinar</translation>
    </message>
    <message>
        <source>Check which label values mean water.</source>
        <translation>Compruebe qué valores de etiqueta significan agua.</translation>
    </message>
    <message>
        <source>Chosen by looking at this part: {what}; so its scores are somewhat too good.</source>
        <translation>Elegido mirando esta parte: {what}; por eso sus métricas son algo demasiado buenas.</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Cohen's: agreement beyond that of two maps with as much water each and no relation to one another.</source>
        <translation>De Cohen: coincidencia más allá de la de dos mapas con la misma cantidad de agua cada uno y sin relación entre sí.</translation>
    </message>
    <message>
        <source>Compare both in QGIS along a river bank. Usual causes: a wrong CRS or datum, or a label for an image without terrain correction. Correct the georeference and prepare the scene again.</source>
        <translation>Compare ambas en QGIS a lo largo de una orilla. Causas habituales: un SRC o un datum erróneo, o una etiqueta para una imagen sin corrección de terreno. Corrija la georreferencia y vuelva a preparar la escena.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Compared with the others</source>
        <translation>Comparado con los demás</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculado con</translation>
    </message>
    <message>
        <source>Correct dry</source>
        <translation>Seco correcto</translation>
    </message>
    <message>
        <source>Counts are pooled over all valid pixels of all tiles; IoU, F1, precision and recall are those of the class water, and obey F1 = 2 IoU / (1 + IoU). Mean IoU is the mean of the IoU of water and that of dry land. Only tiles with labels drawn by hand enter wherever there are any; weak and simulated labels are told apart.</source>
        <translation>Los recuentos se agrupan sobre todos los píxeles válidos de todas las teselas; IoU, F1, precisión y exhaustividad son los de la clase agua y cumplen F1 = 2 IoU / (1 + IoU). El IoU medio es la media del IoU del agua y el de la tierra seca. Donde hay etiquetas dibujadas a mano, solo entran teselas que las tienen; las débiles y las simuladas se muestran aparte.</translation>
    </message>
    <message>
        <source>Counts are pooled over all valid pixels; IoU, F1, precision and recall are those of the class water. Pooled values obey F1 = 2 IoU / (1 + IoU).</source>
        <translation>Los recuentos se agrupan sobre todos los píxeles válidos; IoU, F1, precisión y exhaustividad son los de la clase agua. Los valores agrupados cumplen F1 = 2 IoU / (1 + IoU).</translation>
    </message>
    <message>
        <source>Cross-validation on the dataset “{dataset}”</source>
        <translation>Validación cruzada con el conjunto de datos “{dataset}”</translation>
    </message>
    <message>
        <source>Cross-validation on {dataset}</source>
        <translation>Validación cruzada con {dataset}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>dic {year}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Departed from</source>
        <translation>Valor de partida</translation>
    </message>
    <message>
        <source>Difference of the pooled scores, with a 95 % interval by a paired bootstrap: the same groups are drawn for both. Better or worse only where the interval leaves out 0 and there are {fewest} groups or more; otherwise the two cannot be told apart on this data.</source>
        <translation>Diferencia de las métricas agrupadas, con un intervalo del 95 % por bootstrap pareado: se sortean los mismos grupos para ambos. Mejor o peor solo donde el intervalo excluye el 0 y hay {fewest} grupos o más; si no, estos datos no los distinguen.</translation>
    </message>
    <message>
        <source>Distance to the water's edge, pixels</source>
        <translation>Distancia a la orilla del agua, píxeles</translation>
    </message>
    <message>
        <source>Dot: at the model's threshold. Up and to the right is better.</source>
        <translation>Punto: en el umbral del modelo. Más arriba y a la derecha es mejor.</translation>
    </message>
    <message>
        <source>Dots are dates; hollow ones have judged less than {share} of the area, so that their flood may be larger. The bars below show the share that was judged.</source>
        <translation>Los puntos son fechas; los huecos han juzgado menos del {share} de la superficie, de modo que su inundación puede ser mayor. Las barras de abajo muestran la parte juzgada.</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Dry (radar image)</source>
        <translation>Seco (imagen de radar)</translation>
    </message>
    <message>
        <source>Dry at both dates</source>
        <translation>Seco en ambas fechas</translation>
    </message>
    <message>
        <source>Dry land</source>
        <translation>Tierra seca</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>ECE between .05 and .95</source>
        <translation>ECE entre 0,05 y 0,95</translation>
    </message>
    <message>
        <source>ECE: expected calibration error of the water probability over 15 equal bins, over all pixels and over those between 0.05 and 0.95, as easy dry pixels dominate otherwise. Brier: mean squared error. NLL: negative log-likelihood per pixel, nats.</source>
        <translation>ECE: error de calibración esperado de la probabilidad de agua en 15 clases iguales, sobre todos los píxeles y sobre los que están entre 0,05 y 0,95, porque si no predominan los píxeles secos fáciles. Brier: error cuadrático medio. NLL: log-verosimilitud negativa por píxel, en nats.</translation>
    </message>
    <message>
        <source>Each curve is drawn to the same area. Water is usually darker than land; where the two lie upon each other, the label or the radar cannot tell them apart.</source>
        <translation>Todas las curvas se dibujan con la misma área. El agua suele ser más oscura que la tierra; donde ambas se superponen, la etiqueta o el radar no las distinguen.</translation>
    </message>
    <message>
        <source>Each model file is asked in all eight positions of a tile, flipped and turned by quarters, and the mean of its eight probabilities is judged, as in prediction with flips and turns. The built-in method and rasters are judged as they are.</source>
        <translation>A cada archivo de modelo se le pregunta en las ocho posiciones de una tesela, reflejada y girada por cuartos, y se juzga la media de sus ocho probabilidades, como en la predicción con reflejos y giros. El método integrado y los rásteres se juzgan tal como son.</translation>
    </message>
    <message>
        <source>Each pixel is followed through the dates in the order of time. It counts as judged where a date calls it dry, flooded or permanent water; what is excluded, uncertain or without data at a date is not judged then: it neither counts as dry nor ends a flood.</source>
        <translation>Cada píxel se sigue por las fechas en orden temporal. Cuenta como juzgado donde una fecha lo llama seco, inundado o agua permanente; lo que en una fecha está excluido, es incierto o no tiene datos no se juzga entonces: ni cuenta como seco ni termina una inundación.</translation>
    </message>
    <message>
        <source>Each tile keeps its own.</source>
        <translation>Cada tesela conserva el suyo.</translation>
    </message>
    <message>
        <source>Each training left out whole places; the tiles by which it stopped, and on which its threshold was fitted, are from the other ones, and no tile of theirs touches one that was left out. Scores are of the class water, pooled over all valid pixels of a place: IoU is hits among hits, misses and false alarms. Intervals hold 95 % of the scores that come out when tiles and seeds are drawn anew with replacement; tiles of one image resemble each other, so that the truth may be wider. Two places are said to differ where their difference is larger than such draws explain, with allowance for the number of pairs (Bonferroni).</source>
        <translation>Cada entrenamiento dejó fuera lugares enteros; las teselas por las que terminó, y con las que se ajustó su umbral, son de los demás, y ninguna de ellas toca una de las dejadas fuera. Las métricas son de la clase agua, conjuntas sobre todos los píxeles válidos de un lugar: la IoU son los aciertos entre aciertos, omisiones y falsas alarmas. Los intervalos contienen el 95 % de las métricas que resultan al sortear de nuevo, con reemplazo, teselas y semillas; las teselas de una imagen se parecen entre sí, de modo que los verdaderos pueden ser más anchos. Se dice que dos lugares difieren donde su diferencia es mayor de lo que explican tales sorteos, teniendo en cuenta el número de pares (Bonferroni).</translation>
    </message>
    <message>
        <source>Each trial trained with its own parameters and was judged by the IoU of water on the validation tiles, at its best epoch; tiles of the test part were not looked at. Values were chosen by the tree-structured Parzen estimator after a few trials at random; trials below the median of the earlier ones at the same epoch were given up. The best of many trials is better on these tiles than elsewhere, as it was chosen by them: only tiles that chose nothing say how good the model is. Two trials cannot be told apart where their difference is no larger than what drawing the same validation tiles anew explains. Importance (PED-ANOVA) says how much a parameter decides whether a trial is among the best; with few trials it is a hint.</source>
        <translation>Cada ensayo se entrenó con sus propios parámetros y se juzgó por la IoU del agua en las teselas de validación, en su mejor época; no se miraron las teselas de la parte de prueba. Los valores los eligió el estimador de Parzen con estructura de árbol tras unos ensayos al azar; los ensayos por debajo de la mediana de los anteriores en la misma época se abandonaron. El mejor de muchos ensayos es mejor en estas teselas que en otro lugar, pues ellas lo eligieron: solo teselas que no eligieron nada dicen lo bueno que es el modelo. Dos ensayos no se distinguen donde su diferencia no es mayor de lo que explica sortear de nuevo las mismas teselas de validación. La importancia (PED-ANOVA) dice cuánto decide un parámetro si un ensayo está entre los mejores; con pocos ensayos es un indicio.</translation>
    </message>
    <message>
        <source>Edge pixels are water pixels that share a side with a dry one; pixels that are invalid in either take no part. Precision is the share of the map's edge pixels with one of the reference within the tolerance, measured between pixel centres; recall the share of the reference's with one of the map; F1 their harmonic mean.</source>
        <translation>Los píxeles de borde son píxeles de agua que comparten un lado con uno seco; los que no son válidos en alguno de los dos no participan. La precisión es la parte de los píxeles de borde del mapa con uno de la referencia dentro de la tolerancia, medida entre centros de píxel; la exhaustividad, la parte de los de la referencia con uno del mapa; F1, su media armónica.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error matrix</source>
        <translation>Matriz de error</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Errors of {tile}</source>
        <translation>Errores de {tile}</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Estimate in km²</source>
        <translation>Estimación en km²</translation>
    </message>
    <message>
        <source>Estimate, {level} interval</source>
        <translation>Estimación, intervalo del {level}</translation>
    </message>
    <message>
        <source>Evaluation of {map}</source>
        <translation>Evaluación de {map}</translation>
    </message>
    <message>
        <source>Evaluation of {model}</source>
        <translation>Evaluación de {model}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events, worst first</source>
        <translation>Eventos, el peor primero</translation>
    </message>
    <message>
        <source>Every image has water.</source>
        <translation>Todas las imágenes tienen agua.</translation>
    </message>
    <message>
        <source>Every tile was read. Labels of {count} tiles with both classes were compared with their own images: with the best threshold of each band, raw and filtered, at the water's edge (labels drawn by people agree on 55 to 75 % of the pixels there, labels made by a threshold on 97 to 100 %), and with the image's edges at displacements up to 16 pixels. Distances are over ground, between footprints. Percentages of water are of valid pixels: those with data in all bands and a label. Weak and simulated labels count in no score unless asked for.</source>
        <translation>Se leyeron todas las teselas. Las etiquetas de {count} teselas con ambas clases se compararon con sus propias imágenes: con el mejor umbral de cada banda, en bruto y filtrada, en el borde del agua (las etiquetas dibujadas por personas coinciden allí en del 55 al 75 % de los píxeles, las hechas con un umbral en del 97 al 100 %), y con los bordes de la imagen en desplazamientos de hasta 16 píxeles. Las distancias son sobre el terreno, entre huellas. Los porcentajes de agua son de píxeles válidos: los que tienen datos en todas las bandas y una etiqueta. Las etiquetas débiles y simuladas no cuentan en ninguna puntuación salvo que se pida.</translation>
    </message>
    <message>
        <source>Examples from dry to wet</source>
        <translation>Ejemplos de seco a mojado</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Excluido por</translation>
    </message>
    <message>
        <source>Exclusion mask</source>
        <translation>Máscara de exclusión</translation>
    </message>
    <message>
        <source>Expected area (sum of probability × area)</source>
        <translation>Superficie esperada (suma de probabilidad × superficie)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>feb {year}</translation>
    </message>
    <message>
        <source>Fewer than {least} points of a stratum differ from the rest of it: {strata}. With so few the interval is too narrow and holds the truth less often than it says. Draw more points there, or a wider edge.</source>
        <translation>Menos de {least} puntos de un estrato difieren del resto: {strata}. Con tan pocos el intervalo es demasiado estrecho y contiene la verdad menos veces de lo que dice. Sortee más puntos allí, o un borde más ancho.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Files are missing or damaged</source>
        <translation>Faltan archivos o están dañados</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Finished trials over each parameter; red: best</source>
        <translation>Ensayos terminados según cada parámetro; rojo: el mejor</translation>
    </message>
    <message>
        <source>First flooded</source>
        <translation>Primera fecha inundada</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundación</translation>
    </message>
    <message>
        <source>Flood and permanent water – {scene}</source>
        <translation>Inundación y agua permanente – {scene}</translation>
    </message>
    <message>
        <source>Flood is where the probability of flood reaches {threshold}, outside permanent water.</source>
        <translation>Inundación es donde la probabilidad de inundación alcanza {threshold}, fuera del agua permanente.</translation>
    </message>
    <message>
        <source>Flood is where the probability of flood reaches {threshold}.</source>
        <translation>Inundación es donde la probabilidad de inundación alcanza {threshold}.</translation>
    </message>
    <message>
        <source>Flood is where the probability of water reaches {threshold}, outside permanent water.</source>
        <translation>Inundación es donde la probabilidad de agua alcanza {threshold}, fuera del agua permanente.</translation>
    </message>
    <message>
        <source>Flood only</source>
        <translation>Solo inundación</translation>
    </message>
    <message>
        <source>Flood or water</source>
        <translation>Inundación o agua</translation>
    </message>
    <message>
        <source>Flood through time</source>
        <translation>Inundación a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Flood – {scene}</source>
        <translation>Inundación – {scene}</translation>
    </message>
    <message>
        <source>Flooded</source>
        <translation>Inundado</translation>
    </message>
    <message>
        <source>Flooded area (ha)</source>
        <translation>Superficie inundada (ha)</translation>
    </message>
    <message>
        <source>Flooded area over time</source>
        <translation>Superficie inundada a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Flooded at any date</source>
        <translation>Inundado en alguna fecha</translation>
    </message>
    <message>
        <source>Flooding along permanent water over {length}</source>
        <translation>Inundación junto a agua permanente a lo largo de {length}</translation>
    </message>
    <message>
        <source>Flooding over {length}</source>
        <translation>Inundación a lo largo de {length}</translation>
    </message>
    <message>
        <source>Flooding: {area}</source>
        <translation>Inundación: {area}</translation>
    </message>
    <message>
        <source>From left to right: radar image, labels, probability of water, errors at the model's threshold. Tiles with less than {share} % water are not ranked by IoU: there a few pixels decide it.</source>
        <translation>De izquierda a derecha: imagen de radar, etiquetas, probabilidad de agua, errores en el umbral del modelo. Las teselas con menos del {share} % de agua no se ordenan por IoU: allí lo deciden unos pocos píxeles.</translation>
    </message>
    <message>
        <source>Give them a low weight in training: from them a model learns the threshold.</source>
        <translation>Déles poco peso en el entrenamiento: de ellas un modelo aprende el umbral.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Hardly any valid pixel</source>
        <translation>Apenas píxeles válidos</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectáreas</translation>
    </message>
    <message>
        <source>Hectares on the ellipsoid of the prediction's CRS, over valid pixels. A mapped area is biased by misses and false alarms.</source>
        <translation>Hectáreas sobre el elipsoide del SRC de la predicción, en los píxeles válidos. Una superficie cartografiada está sesgada por omisiones y falsas alarmas.</translation>
    </message>
    <message>
        <source>Held against “{reference}”</source>
        <translation>Contrastado con “{reference}”</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>High above drainage</source>
        <translation>Muy por encima del drenaje</translation>
    </message>
    <message>
        <source>Highwater adaptive threshold</source>
        <translation>Umbral adaptativo de Highwater</translation>
    </message>
    <message>
        <source>Highwater change from earlier images</source>
        <translation>Cambio respecto a imágenes anteriores, de Highwater</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>How each figure is made</source>
        <translation>Cómo se obtiene cada cifra</translation>
    </message>
    <message>
        <source>How good is the map “{map}”?</source>
        <translation>¿Cómo de bueno es el mapa “{map}”?</translation>
    </message>
    <message>
        <source>How good is “{model}”?</source>
        <translation>¿Cómo de bueno es “{model}”?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>How sure this is cannot be said: there is too little to compare.</source>
        <translation>No se puede decir cuán seguro es: hay muy poco que comparar.</translation>
    </message>
    <message>
        <source>How the search went</source>
        <translation>Cómo fue la búsqueda</translation>
    </message>
    <message>
        <source>How this map was made</source>
        <translation>Cómo se hizo este mapa</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>How this was found</source>
        <translation>Cómo se encontró esto</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>If a method made these labels, set label_source to weak in the index; test on labels that people drew from other images.</source>
        <translation>Si un método hizo estas etiquetas, ponga label_source en weak en el índice; pruebe con etiquetas que personas hayan dibujado a partir de otras imágenes.</translation>
    </message>
    <message>
        <source>If it is JRC's maximum extent, it holds all that was ever water, earlier floods too; occurrence or seasonality tells permanent water better.</source>
        <translation>Si es la extensión máxima (maximum extent) del JRC, contiene todo lo que alguna vez fue agua, también inundaciones anteriores; la frecuencia (occurrence) o la estacionalidad (seasonality) indican mejor el agua permanente.</translation>
    </message>
    <message>
        <source>If you have changed them on purpose, prepare them again, so that statistics and hashes fit; else restore them.</source>
        <translation>Si las ha cambiado a propósito, prepárelas de nuevo para que las estadísticas y los hashes encajen; si no, restáurelas.</translation>
    </message>
    <message>
        <source>If you have corrected them, prepare them again, so that the index and the class weights fit.</source>
        <translation>Si las ha corregido, prepárelas de nuevo para que el índice y los pesos de las clases encajen.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image and label of {tile}</source>
        <translation>Imagen y etiqueta de {tile}</translation>
    </message>
    <message>
        <source>Image files changed since they were written</source>
        <translation>Archivos de imagen cambiados desde que se escribieron</translation>
    </message>
    <message>
        <source>Image from before, compared by the method</source>
        <translation>Imagen de antes, con la que compara el método</translation>
    </message>
    <message>
        <source>Image taken</source>
        <translation>Imagen tomada</translation>
    </message>
    <message>
        <source>Images with valid pixels but no water in the reference, and how many of them were mapped without any water.</source>
        <translation>Imágenes con píxeles válidos pero sin agua en la referencia, y cuántas de ellas se cartografiaron sin nada de agua.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Importance of the parameters</source>
        <translation>Importancia de los parámetros</translation>
    </message>
    <message>
        <source>In each picture: {bands}, the label (blue water, sand dry, grey invalid, orange meaningless), and the label's waterline in yellow upon {first}. Striped: no data.</source>
        <translation>En cada imagen: {bands}, la etiqueta (azul agua, arena seco, gris no válido, naranja sin significado) y la línea de agua de la etiqueta en amarillo sobre {first}. Rayado: sin datos.</translation>
    </message>
    <message>
        <source>In km²</source>
        <translation>En km²</translation>
    </message>
    <message>
        <source>In km², model-based</source>
        <translation>En km², basado en el modelo</translation>
    </message>
    <message>
        <source>In the headline</source>
        <translation>En el titular</translation>
    </message>
    <message>
        <source>In “{scene}” the image lies {shift} of the label, in pixels.</source>
        <translation>En “{scene}” la imagen está desplazada {shift} respecto a la etiqueta, en píxeles.</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Intervals by the normal distribution; no correction for finite populations, except that a stratum with all its pixels labelled adds no error.</source>
        <translation>Intervalos según la distribución normal; sin corrección por poblaciones finitas, salvo que un estrato con todos sus píxeles etiquetados no añade error.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU by place</source>
        <translation>IoU por lugar</translation>
    </message>
    <message>
        <source>IoU of a tile with water</source>
        <translation>IoU de una tesela con agua</translation>
    </message>
    <message>
        <source>IoU of water where the model had never been</source>
        <translation>IoU del agua donde el modelo nunca había estado</translation>
    </message>
    <message>
        <source>IoU of water {iou}.</source>
        <translation>IoU del agua {iou}.</translation>
    </message>
    <message>
        <source>IoU {iou} over {tiles}</source>
        <translation>IoU {iou} sobre {tiles}</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} events that the model had not seen, {worst} to {best} (standard deviation {spread}); {pooled} over all their pixels.</source>
        <translation>IoU {mean} de media sobre {count} eventos que el modelo no había visto, de {worst} a {best} (desviación típica {spread}); {pooled} sobre todos sus píxeles.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} events that the model had not seen; {pooled} over all their pixels.</source>
        <translation>IoU {mean} de media sobre {count} eventos que el modelo no había visto; {pooled} sobre todos sus píxeles.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} regions that the model had not seen, {worst} to {best} (standard deviation {spread}); {pooled} over all their pixels.</source>
        <translation>IoU {mean} de media sobre {count} regiones que el modelo no había visto, de {worst} a {best} (desviación típica {spread}); {pooled} sobre todos sus píxeles.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} regions that the model had not seen; {pooled} over all their pixels.</source>
        <translation>IoU {mean} de media sobre {count} regiones que el modelo no había visto; {pooled} sobre todos sus píxeles.</translation>
    </message>
    <message>
        <source>IoU {value}</source>
        <translation>IoU {value}</translation>
    </message>
    <message>
        <source>IoU · bar: 95 % interval · large dot: mean · small: seeds · dotted: mean</source>
        <translation>IoU · barra: intervalo del 95 % · punto grande: media · pequeños: semillas · punteada: media</translation>
    </message>
    <message>
        <source>IoU, mean of tiles</source>
        <translation>IoU, media de las teselas</translation>
    </message>
    <message>
        <source>Is dry</source>
        <translation>Es seco</translation>
    </message>
    <message>
        <source>Is water</source>
        <translation>Es agua</translation>
    </message>
    <message>
        <source>It counts several times in training and in scores.</source>
        <translation>Cuenta varias veces en el entrenamiento y en las puntuaciones.</translation>
    </message>
    <message>
        <source>It differs from all other finished trials by more than the noise.</source>
        <translation>Se distingue de todos los demás ensayos terminados por más que el ruido.</translation>
    </message>
    <message>
        <source>It finds {share} of the labelled water.</source>
        <translation>Encuentra el {share} del agua etiquetada.</translation>
    </message>
    <message>
        <source>It finds {share} of the labelled water; {right} of what it calls water is water.</source>
        <translation>Encuentra el {share} del agua etiquetada; el {right} de lo que llama agua es agua.</translation>
    </message>
    <message>
        <source>It finds {share} of the reference's water.</source>
        <translation>Encuentra el {share} del agua de la referencia.</translation>
    </message>
    <message>
        <source>It finds {share} of the reference's water; {right} of what it calls water is water.</source>
        <translation>Encuentra el {share} del agua de la referencia; el {right} de lo que llama agua es agua.</translation>
    </message>
    <message>
        <source>It maps {share} less water than the reference has.</source>
        <translation>El mapa muestra un {share} menos de agua que la referencia.</translation>
    </message>
    <message>
        <source>It maps {share} more water than the reference has.</source>
        <translation>El mapa muestra un {share} más de agua que la referencia.</translation>
    </message>
    <message>
        <source>Its errors are mostly false alarms: {share} of the wrong pixels.</source>
        <translation>Sus errores son sobre todo falsas alarmas: el {share} de los píxeles erróneos.</translation>
    </message>
    <message>
        <source>Its errors are mostly missed water: {share} of the wrong pixels.</source>
        <translation>Sus errores son sobre todo agua omitida: el {share} de los píxeles erróneos.</translation>
    </message>
    <message>
        <source>Its values are taken for those of a water mask (3 excluded, 4 uncertain). If they count months, put “seasonality” into the layer's name.</source>
        <translation>Sus valores se toman por los de una máscara de agua (3 excluido, 4 incierto). Si cuentan meses, ponga “seasonality” en el nombre de la capa.</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>ene {year}</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgado</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>jul {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>jun {year}</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kept whole</source>
        <translation>Se mantuvo entero</translation>
    </message>
    <message>
        <source>Label values that mean nothing</source>
        <translation>Valores de etiqueta sin significado</translation>
    </message>
    <message>
        <source>Labelled, but without image data</source>
        <translation>Con etiqueta, pero sin datos de imagen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels are a threshold of their own image</source>
        <translation>Las etiquetas son un umbral de su propia imagen</translation>
    </message>
    <message>
        <source>Labels are taken to be right: errors of the analyst are not in the interval.</source>
        <translation>Las etiquetas se toman por correctas: los errores del analista no están en el intervalo.</translation>
    </message>
    <message>
        <source>Labels by tile: {labels}.</source>
        <translation>Etiquetas por tesela: {labels}.</translation>
    </message>
    <message>
        <source>Labels changed since they were written</source>
        <translation>Etiquetas cambiadas desde que se escribieron</translation>
    </message>
    <message>
        <source>Labels follow a threshold of their own image closely</source>
        <translation>Las etiquetas siguen de cerca un umbral de su propia imagen</translation>
    </message>
    <message>
        <source>Labels lie beside the image</source>
        <translation>Las etiquetas están junto a la imagen, no sobre ella</translation>
    </message>
    <message>
        <source>Labels must hold 0 (dry), 1 (water) or 255 (invalid). Prepare these tiles again and say which values are invalid.</source>
        <translation>Las etiquetas deben contener 0 (seco), 1 (agua) o 255 (no válido). Prepare de nuevo estas teselas y diga qué valores no son válidos.</translation>
    </message>
    <message>
        <source>Labels of several origins</source>
        <translation>Etiquetas de varios orígenes</translation>
    </message>
    <message>
        <source>Labels of {tile}</source>
        <translation>Etiquetas de {tile}</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <source>Land cover, class</source>
        <translation>Cobertura del suelo, clase</translation>
    </message>
    <message>
        <source>Land cover, commonest class of the tile</source>
        <translation>Cobertura del suelo, clase más frecuente de la tesela</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Largest area</source>
        <translation>Superficie mayor</translation>
    </message>
    <message>
        <source>Last flooded</source>
        <translation>Última fecha inundada</translation>
    </message>
    <message>
        <source>Layover</source>
        <translation>Layover</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>Left out: no probability</source>
        <translation>Se dejó fuera: sin probabilidad</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Se dejó fuera: {names}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Look at them: other calibration or unit, no-data that is not declared, snow, or a landscape that the others lack (then keep them).</source>
        <translation>Mírelas: otra calibración o unidad, valores sin datos no declarados, nieve, o un paisaje que falta en las demás (entonces consérvelas).</translation>
    </message>
    <message>
        <source>Made by a method or simulated, not drawn or checked by people: these scores count in no number above.</source>
        <translation>Hechas por un método o simuladas, no dibujadas ni comprobadas por personas: estas métricas no cuentan en ninguna cifra de arriba.</translation>
    </message>
    <message>
        <source>Made by {software}</source>
        <translation>Hecho con {software}</translation>
    </message>
    <message>
        <source>Made by {software}; provenance record: {record}</source>
        <translation>Hecho con {software}; registro de procedencia: {record}</translation>
    </message>
    <message>
        <source>Make sure that this is meant: their backscatter and noise differ. A split by mode tells whether a model carries over.</source>
        <translation>Asegúrese de que es intencionado: su retrodispersión y su ruido difieren. Una división por modo dice si un modelo se traslada.</translation>
    </message>
    <message>
        <source>Make sure that this is meant: their backscatter and noise differ. A split by sensor tells whether a model carries over.</source>
        <translation>Asegúrese de que es intencionado: su retrodispersión y su ruido difieren. Una división por sensor dice si un modelo se traslada.</translation>
    </message>
    <message>
        <source>Map grid</source>
        <translation>Cuadrícula del mapa</translation>
    </message>
    <message>
        <source>Map of the tiles by part</source>
        <translation>Mapa de las teselas por parte</translation>
    </message>
    <message>
        <source>Map: “{map}”, {what}, water from {threshold} on.</source>
        <translation>Mapa: “{map}”, {what}, agua desde {threshold}.</translation>
    </message>
    <message>
        <source>Map: “{map}”, {what}.</source>
        <translation>Mapa: “{map}”, {what}.</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Cartografiado</translation>
    </message>
    <message>
        <source>Mapped dry</source>
        <translation>Seco cartografiado</translation>
    </message>
    <message>
        <source>Mapped water</source>
        <translation>Agua cartografiada</translation>
    </message>
    <message>
        <source>Mapped without the bands</source>
        <translation>Cartografiado sin las bandas</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>mar {year}</translation>
    </message>
    <message>
        <source>Mask “{name}”, SHA-256 of its values {digest}</source>
        <translation>Máscara “{name}”, SHA-256 de sus valores {digest}</translation>
    </message>
    <message>
        <source>Mask: 1 and 2 (flood or water, permanent water) are water; 0 is dry; 3 and 4 (excluded, uncertain) were not mapped as water and count as dry; 255 is no data. Probability: water from the threshold on.</source>
        <translation>Máscara: 1 y 2 (inundación o agua, agua permanente) son agua; 0 es seco; 3 y 4 (excluido, incierto) no se cartografiaron como agua y cuentan como seco; 255 es sin datos. Probabilidad: agua desde el umbral.</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>may {year}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <source>Mean IoU of both classes</source>
        <translation>IoU medio de ambas clases</translation>
    </message>
    <message>
        <source>Mean of the images</source>
        <translation>Media de las imágenes</translation>
    </message>
    <message>
        <source>Mean of {count} models</source>
        <translation>Media de {count} modelos</translation>
    </message>
    <message>
        <source>Mean over images of the score of each image. An image in which the score is undefined does not enter: for IoU and F1 one where neither the map nor the reference has water, for precision one where nothing was mapped as water, for recall one without water in the reference. An image without water where some was mapped scores 0 in IoU, F1 and precision.</source>
        <translation>Media sobre las imágenes de la métrica de cada imagen. Una imagen en la que la métrica no está definida no entra: para IoU y F1, una donde ni el mapa ni la referencia tienen agua; para la precisión, una donde no se cartografió nada como agua; para la exhaustividad, una sin agua en la referencia. Una imagen sin agua donde se cartografió alguna vale 0 en IoU, F1 y precisión.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Omisión</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Omisiones</translation>
    </message>
    <message>
        <source>Misses and false alarms are about as many.</source>
        <translation>Omisiones y falsas alarmas son más o menos las mismas.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model “{model}”</source>
        <translation>Modelo “{model}”</translation>
    </message>
    <message>
        <source>Model-based</source>
        <translation>Basado en el modelo</translation>
    </message>
    <message>
        <source>Model-based area</source>
        <translation>Superficie basada en el modelo</translation>
    </message>
    <message>
        <source>Model-based {level} interval</source>
        <translation>Intervalo del {level} basado en el modelo</translation>
    </message>
    <message>
        <source>Model-based, {level} interval</source>
        <translation>Basado en el modelo, intervalo del {level}</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modelos comparados</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>Log-verosimilitud negativa</translation>
    </message>
    <message>
        <source>Neighbours are alike, which makes scores somewhat too good.</source>
        <translation>Las vecinas se parecen, lo que hace las puntuaciones algo demasiado buenas.</translation>
    </message>
    <message>
        <source>Neither date nor sensor of the image is known</source>
        <translation>No se conocen ni la fecha ni el sensor de la imagen</translation>
    </message>
    <message>
        <source>New water</source>
        <translation>Agua nueva</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>No elevation</source>
        <translation>Sin elevación</translation>
    </message>
    <message>
        <source>No flood water was found</source>
        <translation>No se encontró agua de inundación</translation>
    </message>
    <message>
        <source>No flood water was found, only permanent water ({area})</source>
        <translation>No se encontró agua de inundación, solo agua permanente ({area})</translation>
    </message>
    <message>
        <source>No label here was drawn by hand: they are {origins}. The scores say how far a model agrees with these labels, not how right it is.</source>
        <translation>Ninguna etiqueta se dibujó aquí a mano: son {origins}. Las métricas dicen hasta qué punto un modelo coincide con estas etiquetas, no hasta qué punto acierta.</translation>
    </message>
    <message>
        <source>No pixel is wrong.</source>
        <translation>Ningún píxel es erróneo.</translation>
    </message>
    <message>
        <source>No pixel of the headline is labelled water: most scores are undefined.</source>
        <translation>Ningún píxel del titular está etiquetado como agua: la mayoría de las métricas no están definidas.</translation>
    </message>
    <message>
        <source>No pixel was flooded at any of the dates.</source>
        <translation>Ningún píxel estuvo inundado en ninguna de las fechas.</translation>
    </message>
    <message>
        <source>No tile belongs to a part, so that training would have nothing to test on.</source>
        <translation>Ninguna tesela pertenece a una parte, de modo que el entrenamiento no tendría con qué probar.</translation>
    </message>
    <message>
        <source>No tiles in {parts}</source>
        <translation>No hay teselas en {parts}</translation>
    </message>
    <message>
        <source>No valid pixel</source>
        <translation>Ningún píxel válido</translation>
    </message>
    <message>
        <source>No valid pixel of any tile is labelled as water.</source>
        <translation>Ningún píxel válido de ninguna tesela está etiquetado como agua.</translation>
    </message>
    <message>
        <source>No water among the valid pixels that were read: {places}.</source>
        <translation>Sin agua entre los píxeles válidos que se leyeron: {places}.</translation>
    </message>
    <message>
        <source>No water at all</source>
        <translation>Nada de agua</translation>
    </message>
    <message>
        <source>No water in {part}</source>
        <translation>No hay agua en {part}</translation>
    </message>
    <message>
        <source>No water was found</source>
        <translation>No se encontró agua</translation>
    </message>
    <message>
        <source>No water was found, only permanent water ({area})</source>
        <translation>No se encontró agua, solo agua permanente ({area})</translation>
    </message>
    <message>
        <source>None of its {tiles} has a valid pixel of water, so that scores of water there are undefined.</source>
        <translation>Ningún píxel válido de agua en esta parte ({tiles}), de modo que allí las puntuaciones del agua no están definidas.</translation>
    </message>
    <message>
        <source>None of the scene could be judged</source>
        <translation>No se pudo juzgar ninguna parte de la escena</translation>
    </message>
    <message>
        <source>Not flooded</source>
        <translation>No inundado</translation>
    </message>
    <message>
        <source>Not flooded (radar image)</source>
        <translation>No inundado (imagen de radar)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin juzgar</translation>
    </message>
    <message>
        <source>Not judged: {area}.</source>
        <translation>Sin juzgar: {area}.</translation>
    </message>
    <message>
        <source>Not measured: how good this method is on images like this one is not known. Compare the map with what you know of the place before you rely on it.</source>
        <translation>No medido: no se sabe lo bueno que es este método con imágenes como esta. Compare el mapa con lo que sabe del lugar antes de fiarse de él.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Not split yet</source>
        <translation>Aún sin dividir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>nov {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>oct {year}</translation>
    </message>
    <message>
        <source>Of 100 pixels that either it or the labels call water, {count} are both</source>
        <translation>De 100 píxeles que el mapa o las etiquetas llaman agua, {count} lo son en ambos</translation>
    </message>
    <message>
        <source>Of 100 pixels that either it or the reference calls water, {count} are both</source>
        <translation>De 100 píxeles que el mapa o la referencia llaman agua, {count} lo son en ambos</translation>
    </message>
    <message>
        <source>Of its shorelines, {precision} lie within {distance} of a true one; of the true ones, {recall} are met.</source>
        <translation>De sus líneas de orilla, el {precision} está a {distance} o menos de una verdadera; de las verdaderas, se alcanza el {recall}.</translation>
    </message>
    <message>
        <source>Of {images} without water it calls water in none.</source>
        <translation>{images} sin agua: en ninguna se cartografió agua.</translation>
    </message>
    <message>
        <source>Of {images} without water it calls water in {count}.</source>
        <translation>{images} sin agua: se cartografió agua en {count}.</translation>
    </message>
    <message>
        <source>On the calibration part</source>
        <translation>en la parte de calibración</translation>
    </message>
    <message>
        <source>On the calibration part of “{dataset}”</source>
        <translation>en la parte de calibración de “{dataset}”</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>On the map: {area}</source>
        <translation>En el mapa: {area}</translation>
    </message>
    <message>
        <source>On the test part</source>
        <translation>en la parte de prueba</translation>
    </message>
    <message>
        <source>On the test part of “{dataset}”</source>
        <translation>en la parte de prueba de “{dataset}”</translation>
    </message>
    <message>
        <source>On the validation part</source>
        <translation>en la parte de validación</translation>
    </message>
    <message>
        <source>On the validation part of “{dataset}”</source>
        <translation>en la parte de validación de “{dataset}”</translation>
    </message>
    <message>
        <source>On the {part} part</source>
        <translation>en la parte {part}</translation>
    </message>
    <message>
        <source>On the {part} part of “{dataset}”</source>
        <translation>en la parte {part} de “{dataset}”</translation>
    </message>
    <message>
        <source>On what it was judged</source>
        <translation>Con qué se juzgó</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is better.</source>
        <translation>en {data}, que no había visto, su agua tiene un IoU de {iou}; la de los umbrales integrados, de {thresholds}: la diferencia es {difference}, de modo que es mejor.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is not shown to be better.</source>
        <translation>en {data}, que no había visto, su agua tiene un IoU de {iou}; la de los umbrales integrados, de {thresholds}: la diferencia es {difference}, de modo que no se ha mostrado que sea mejor.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water without {bands} has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is better.</source>
        <translation>en {data}, que no había visto, su agua sin {bands} tiene un IoU de {iou}; la de los umbrales integrados, de {thresholds}: la diferencia es {difference}, de modo que es mejor.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water without {bands} has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is not shown to be better.</source>
        <translation>en {data}, que no había visto, su agua sin {bands} tiene un IoU de {iou}; la de los umbrales integrados, de {thresholds}: la diferencia es {difference}, de modo que no se ha mostrado que sea mejor.</translation>
    </message>
    <message>
        <source>One connected area reaches over {length}.</source>
        <translation>Una zona continua se extiende a lo largo de {length}.</translation>
    </message>
    <message>
        <source>One seed: how much a score moves from one training to the next was not measured; several seeds would tell.</source>
        <translation>Una sola semilla: no se midió cuánto cambia una métrica de un entrenamiento a otro; varias semillas lo dirían.</translation>
    </message>
    <message>
        <source>Or split again: copies then stay together.</source>
        <translation>O divida de nuevo: las copias quedan entonces juntas.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Otras etiquetas</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parts and balance</source>
        <translation>Partes y equilibrio</translation>
    </message>
    <message>
        <source>Parts are apart</source>
        <translation>Separación de las partes</translation>
    </message>
    <message>
        <source>Parts are nearer than {gap}</source>
        <translation>Partes a menos de {gap}</translation>
    </message>
    <message>
        <source>Parts share ground</source>
        <translation>Las partes comparten terreno</translation>
    </message>
    <message>
        <source>Parts touch</source>
        <translation>Las partes se tocan</translation>
    </message>
    <message>
        <source>Per image</source>
        <translation>Por imagen</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Agua permanente</translation>
    </message>
    <message>
        <source>Permanent water from</source>
        <translation>Agua permanente según</translation>
    </message>
    <message>
        <source>Permanent water is not told apart: all water is mapped. Give an image from before or a layer of permanent water.</source>
        <translation>El agua permanente no se distingue: se cartografía toda el agua. Indique una imagen de antes o una capa de agua permanente.</translation>
    </message>
    <message>
        <source>Permanent water: {source}.</source>
        <translation>Agua permanente: {source}.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixels and areas</source>
        <translation>Píxeles y superficies</translation>
    </message>
    <message>
        <source>Pixels that are labelled dry or water, where every band that one of the models needs has data and no model says nothing: all are judged on the same pixels.</source>
        <translation>Píxeles etiquetados como secos o agua, donde cada banda que alguno de los modelos necesita tiene datos y todos los modelos dicen algo: todos se juzgan con los mismos píxeles.</translation>
    </message>
    <message>
        <source>Pixels where both have data and the reference is not one of the invalid values; all others count nowhere.</source>
        <translation>Píxeles donde ambos tienen datos y la referencia no es uno de los valores no válidos; los demás no cuentan en ninguna parte.</translation>
    </message>
    <message>
        <source>Pixels within {block} × {block} pixels err together (in each draw all of them are cut at one threshold), and such blocks err independently of each other. Errors that are shared by the whole scene, such as wind over all water, are only covered by the next point.</source>
        <translation>Los píxeles dentro de {block} × {block} píxeles yerran juntos (en cada sorteo todos se separan con un mismo umbral), y tales bloques yerran independientemente unos de otros. Los errores comunes a toda la escena, como viento sobre toda el agua, solo los cubre el punto siguiente.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points of which nothing can be said are left out: {shares}. The estimate takes them to be like the other points of their stratum.</source>
        <translation>Los puntos de los que no se puede decir nada se dejan fuera: {shares}. La estimación supone que son como los demás puntos de su estrato.</translation>
    </message>
    <message>
        <source>Points were drawn at random within each stratum.</source>
        <translation>Los puntos se sortearon al azar dentro de cada estrato.</translation>
    </message>
    <message>
        <source>Points: dry</source>
        <translation>Puntos: seco</translation>
    </message>
    <message>
        <source>Points: water</source>
        <translation>Puntos: agua</translation>
    </message>
    <message>
        <source>Polarisations swapped</source>
        <translation>Polarizaciones intercambiadas</translation>
    </message>
    <message>
        <source>Pooled F1</source>
        <translation>F1 conjunta</translation>
    </message>
    <message>
        <source>Pooled IoU</source>
        <translation>IoU conjunta</translation>
    </message>
    <message>
        <source>Pooled over the pixels of each class in the tiles of the headline; intervals over tiles. Backscatter is cut into {parts} parts of as many pixels.</source>
        <translation>Agrupado sobre los píxeles de cada clase en las teselas del titular; intervalos sobre teselas. La retrodispersión se divide en {parts} partes con el mismo número de píxeles.</translation>
    </message>
    <message>
        <source>Pooled over the tiles of the headline that have this region or event.</source>
        <translation>Agrupado sobre las teselas del titular que tienen esta región o este evento.</translation>
    </message>
    <message>
        <source>Pooled over the {tiles} whose labels enter the headline.</source>
        <translation>Agrupado sobre las teselas cuyas etiquetas entran en el titular: {tiles}.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Precision over recall of each model</source>
        <translation>Precisión frente a exhaustividad de cada modelo</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Prepare these scenes again and say their unit (linear power, amplitude, dB × 100).</source>
        <translation>Prepare de nuevo estas escenas e indique su unidad (potencia lineal, amplitud, dB × 100).</translation>
    </message>
    <message>
        <source>Prepare these scenes again and say which band is which, for example VV=2;VH=1.</source>
        <translation>Prepare de nuevo estas escenas y diga qué banda es cuál, por ejemplo VV=2;VH=1.</translation>
    </message>
    <message>
        <source>Probabilities “{name}”, SHA-256 {digest}</source>
        <translation>Probabilidades “{name}”, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Probability of {tile}</source>
        <translation>Probabilidad de {tile}</translation>
    </message>
    <message>
        <source>Producer's accuracy, water</source>
        <translation>Exactitud del productor, agua</translation>
    </message>
    <message>
        <source>Producer's, dry (dry that is mapped)</source>
        <translation>Del productor, seco (seco que está cartografiado)</translation>
    </message>
    <message>
        <source>Producer's, water (water that is mapped)</source>
        <translation>Del productor, agua (agua que está cartografiada)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Provenance record</source>
        <translation>Registro de procedencia</translation>
    </message>
    <message>
        <source>Provenance record: {name}</source>
        <translation>Registro de procedencia: {name}</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Abandonados pronto</translation>
    </message>
    <message>
        <source>Put tiles with labels drawn by hand into these parts.</source>
        <translation>Ponga en estas partes teselas con etiquetas dibujadas a mano.</translation>
    </message>
    <message>
        <source>Radar image of {tile}</source>
        <translation>Imagen de radar de {tile}</translation>
    </message>
    <message>
        <source>Radar sees open water as a smooth, dark surface. Water under trees or between houses is easily missed; smooth sand, asphalt and radar shadow look like water, wind makes water look like land.</source>
        <translation>El radar ve el agua abierta como una superficie lisa y oscura. El agua bajo árboles o entre casas se pasa por alto con facilidad; arena lisa, asfalto y sombra de radar parecen agua, y el viento hace que el agua parezca tierra.</translation>
    </message>
    <message>
        <source>Radar shadow</source>
        <translation>Sombra de radar</translation>
    </message>
    <message>
        <source>Raster: 0 is dry, positive values are water. Polygons: a pixel is water when its centre lies inside, dry otherwise.</source>
        <translation>Ráster: 0 es seco, los valores positivos son agua. Polígonos: un píxel es agua si su centro está dentro; si no, seco.</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>Rasters are read as they are, or resampled bilinearly to the tile's pixels.</source>
        <translation>Los rásteres se leen tal como son, o se remuestrean de forma bilineal a los píxeles de la tesela.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason {code}</source>
        <translation>Motivo {code}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Receded water</source>
        <translation>Agua retirada</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Record: {name}</source>
        <translation>Registro: {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference: “{reference}”, {kind}.</source>
        <translation>Referencia: “{reference}”, {kind}.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Regions in several parts</source>
        <translation>Regiones en varias partes</translation>
    </message>
    <message>
        <source>Regions without water</source>
        <translation>Regiones sin agua</translation>
    </message>
    <message>
        <source>Regions, worst first</source>
        <translation>Regiones, la peor primero</translation>
    </message>
    <message>
        <source>Reliability of the probabilities of {model}</source>
        <translation>Fiabilidad de las probabilidades de {model}</translation>
    </message>
    <message>
        <source>Remove all but one of each.</source>
        <translation>Quite todas menos una de cada grupo.</translation>
    </message>
    <message>
        <source>Remove these tiles: there is nothing to learn from, and their labels distort every count of water.</source>
        <translation>Quite estas teselas: de ellas no se aprende nada, y sus etiquetas distorsionan todo recuento de agua.</translation>
    </message>
    <message>
        <source>Remove these tiles; they count nowhere.</source>
        <translation>Quite estas teselas; no cuentan en ninguna parte.</translation>
    </message>
    <message>
        <source>Restore them from a copy, or remove the rows of these tiles from the index.</source>
        <translation>Restáurelos de una copia, o quite del índice las filas de estas teselas.</translation>
    </message>
    <message>
        <source>Right dry pixels</source>
        <translation>Píxeles secos correctos</translation>
    </message>
    <message>
        <source>Rivers and lakes that are always there are in the figure.</source>
        <translation>Los ríos y lagos que siempre están ahí entran en la cifra.</translation>
    </message>
    <message>
        <source>Run the same algorithm with the same parameters again: it adds the others.</source>
        <translation>Ejecute otra vez el mismo algoritmo con los mismos parámetros: añade las demás.</translation>
    </message>
    <message>
        <source>Run “Split a dataset”, or fill in the column split of the index.</source>
        <translation>Ejecute “Dividir un conjunto de datos”, o rellene la columna split del índice.</translation>
    </message>
    <message>
        <source>Run “Split a dataset”, or set the column split of some tiles.</source>
        <translation>Ejecute “Dividir un conjunto de datos”, o fije la columna split de algunas teselas.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SHA-256 of {name}</source>
        <translation>SHA-256 de {name}</translation>
    </message>
    <message>
        <source>Scenes that were not finished</source>
        <translation>Escenas sin terminar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Score of the boundary</source>
        <translation>Métrica del borde</translation>
    </message>
    <message>
        <source>Scores against {kinds} labels are kept apart and count in no number.</source>
        <translation>Las métricas frente a etiquetas {kinds} se llevan aparte y no cuentan en ninguna cifra.</translation>
    </message>
    <message>
        <source>Scores by threshold</source>
        <translation>Métricas según el umbral</translation>
    </message>
    <message>
        <source>Scores of {model} over the threshold</source>
        <translation>Métricas de {model} según el umbral</translation>
    </message>
    <message>
        <source>Search on the dataset “{dataset}”</source>
        <translation>Búsqueda con el conjunto de datos “{dataset}”</translation>
    </message>
    <message>
        <source>Search on {dataset}</source>
        <translation>Búsqueda con {dataset}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seeds ±</source>
        <translation>Semillas ±</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>sept {year}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Several CRSs</source>
        <translation>Varios SRC</translation>
    </message>
    <message>
        <source>Several acquisition modes</source>
        <translation>Varios modos de adquisición</translation>
    </message>
    <message>
        <source>Several sensors</source>
        <translation>Varios sensores</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the map</source>
        <translation>Parte del mapa</translation>
    </message>
    <message>
        <source>Share of the tile that is water</source>
        <translation>Parte de la tesela que es agua</translation>
    </message>
    <message>
        <source>Shares of the whole area; beside them, the points.</source>
        <translation>Partes de toda la superficie; al lado, los puntos.</translation>
    </message>
    <message>
        <source>Shorelines</source>
        <translation>Líneas de orilla</translation>
    </message>
    <message>
        <source>Simulated water that a threshold finds</source>
        <translation>Agua simulada que un umbral encuentra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Slope, degrees</source>
        <translation>Pendiente, grados</translation>
    </message>
    <message>
        <source>Smallest distance over ground</source>
        <translation>Menor distancia sobre el terreno</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Speckle alone makes values differ: this is a fill or a damaged file. Remove these tiles.</source>
        <translation>Solo el moteado ya hace variar los valores: esto es un relleno o un archivo dañado. Quite estas teselas.</translation>
    </message>
    <message>
        <source>Split again with stratification by water share, or bear it in mind.</source>
        <translation>Divida de nuevo con estratificación por proporción de agua, o téngalo en cuenta.</translation>
    </message>
    <message>
        <source>Split again with stratification by water share.</source>
        <translation>Divida de nuevo con estratificación por proporción de agua.</translation>
    </message>
    <message>
        <source>Split again: “Split a dataset” keeps such tiles together or sets them aside.</source>
        <translation>Divida de nuevo: “Dividir un conjunto de datos” mantiene juntas esas teselas o las aparta.</translation>
    </message>
    <message>
        <source>Split by region to know how it does elsewhere.</source>
        <translation>Divida por región para saber cómo se comporta en otros lugares.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Standard deviation between draws</source>
        <translation>Desviación estándar entre sorteos</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>State one pixel size when preparing tiles.</source>
        <translation>Indique un solo tamaño de píxel al preparar las teselas.</translation>
    </message>
    <message>
        <source>Steep slope</source>
        <translation>Pendiente fuerte</translation>
    </message>
    <message>
        <source>Strata and points</source>
        <translation>Estratos y puntos</translation>
    </message>
    <message>
        <source>Strata at the edge reach {metres} m to both sides of it.</source>
        <translation>Los estratos del borde alcanzan {metres} m a ambos lados de él.</translation>
    </message>
    <message>
        <source>Stratified estimator of Olofsson et al. 2014, with the indicator estimators of Stehman 2014 for strata that are not the classes of the map.</source>
        <translation>Estimador estratificado de Olofsson et al. 2014, con los estimadores por indicadores de Stehman 2014 para estratos que no son las clases del mapa.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Sum of precision times gain in recall, from high probabilities to low.</source>
        <translation>Suma de la precisión por el aumento de la exhaustividad, de probabilidades altas a bajas.</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechosas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>The IoU of water is undefined.</source>
        <translation>El IoU del agua no está definido.</translation>
    </message>
    <message>
        <source>The built-in threshold takes its thresholds for each scene from the scene's tiles in this dataset, of whichever part (at most 256), without looking at a label; in prediction it takes them from the whole scene. A tile's edge lacks the neighbours that it has in a scene, so that it may do slightly better there.</source>
        <translation>El umbral integrado toma sus umbrales para cada escena de las teselas de esa escena en este conjunto de datos, de cualquier parte (256 como máximo), sin mirar ninguna etiqueta; en la predicción los toma de toda la escena. Al borde de una tesela le faltan los vecinos que tiene en una escena, de modo que allí puede ir algo mejor.</translation>
    </message>
    <message>
        <source>The dataset “{dataset}” has no {bands}; “{model}” does without.</source>
        <translation>El conjunto de datos “{dataset}” no tiene {bands}; “{model}” no lo necesita.</translation>
    </message>
    <message>
        <source>The exclusion mask “{name}” says nothing about {share} of the map; nothing is excluded there.</source>
        <translation>La máscara de exclusión “{name}” no dice nada sobre parte del mapa ({share}); allí no se excluye nada.</translation>
    </message>
    <message>
        <source>The flood lies in one connected area.</source>
        <translation>La inundación forma una sola zona continua.</translation>
    </message>
    <message>
        <source>The flood lies in {count} areas.</source>
        <translation>La inundación se reparte en {count} zonas.</translation>
    </message>
    <message>
        <source>The flood was largest on &lt;b&gt;{day}&lt;/b&gt;, with &lt;b&gt;{area}&lt;/b&gt;. It was seen from {first} to {last}, 1 day.</source>
        <translation>La inundación fue máxima el &lt;b&gt;{day}&lt;/b&gt;, con &lt;b&gt;{area}&lt;/b&gt;. Se vio del {first} al {last}, 1 día.</translation>
    </message>
    <message>
        <source>The flood was largest on &lt;b&gt;{day}&lt;/b&gt;, with &lt;b&gt;{area}&lt;/b&gt;. It was seen from {first} to {last}, {count} days.</source>
        <translation>La inundación fue máxima el &lt;b&gt;{day}&lt;/b&gt;, con &lt;b&gt;{area}&lt;/b&gt;. Se vio del {first} al {last}, {count} días.</translation>
    </message>
    <message>
        <source>The flood was largest on {peak} ({area}), was seen from {first} to {last} ({count} days), and reached {ever} at one date or another.</source>
        <translation>La inundación fue máxima el {peak} ({area}), se vio del {first} al {last} ({count} días) y alcanzó {ever} en una u otra fecha.</translation>
    </message>
    <message>
        <source>The grid of the prediction; a reference raster on another grid or CRS is resampled by nearest neighbour.</source>
        <translation>La cuadrícula de la predicción; un ráster de referencia en otra cuadrícula o SRC se remuestrea por vecino más cercano.</translation>
    </message>
    <message>
        <source>The heat map shows what each band is worth: Grad-CAM needs the weights that training writes beside the model.</source>
        <translation>El mapa de calor muestra lo que vale cada banda: Grad-CAM necesita los pesos que el entrenamiento escribe junto al modelo.</translation>
    </message>
    <message>
        <source>The image has no data here, so nothing can be said about water.</source>
        <translation>La imagen no tiene datos aquí, de modo que no se puede decir nada sobre el agua.</translation>
    </message>
    <message>
        <source>The images are not in decibels</source>
        <translation>Las imágenes no están en decibelios</translation>
    </message>
    <message>
        <source>The interval reaches at least from the area above a probability of {strict} to that above {lenient}, thresholds at which the map might have been drawn as well.</source>
        <translation>El intervalo va al menos desde la superficie por encima de una probabilidad de {strict} hasta la que supera {lenient}, umbrales con los que el mapa también podría haberse trazado.</translation>
    </message>
    <message>
        <source>The largest has {area} and lies {where}, at {latitude}, {longitude}.</source>
        <translation>La mayor tiene {area} y está {where}, en {latitude}, {longitude}.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which is less than the interval allows: the map misses more water than it invents.</source>
        <translation>El mapa muestra {mapped}, menos de lo que admite el intervalo: el mapa omite más agua de la que inventa.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which is more than the interval allows: the map invents more water than it misses.</source>
        <translation>El mapa muestra {mapped}, más de lo que admite el intervalo: el mapa inventa más agua de la que omite.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which lies within the interval.</source>
        <translation>El mapa muestra {mapped}, que está dentro del intervalo.</translation>
    </message>
    <message>
        <source>The mask “{mask}” excludes nothing.</source>
        <translation>La máscara “{mask}” no excluye nada.</translation>
    </message>
    <message>
        <source>The mean of the probabilities of all model files, water from the mean of their thresholds on, as in prediction with several models.</source>
        <translation>La media de las probabilidades de todos los archivos de modelo, agua desde la media de sus umbrales, como en la predicción con varios modelos.</translation>
    </message>
    <message>
        <source>The method compares with “{image}”: water that was there before is no flood and left out of the figure, as far as the method tells both apart.</source>
        <translation>El método compara con “{image}”: el agua que ya estaba antes no es inundación y no entra en la cifra, en la medida en que el método distingue ambas.</translation>
    </message>
    <message>
        <source>The model is tested on ground that it has seen, and its scores are too good.</source>
        <translation>El modelo se prueba en terreno que ya ha visto, y sus puntuaciones son demasiado buenas.</translation>
    </message>
    <message>
        <source>The model is tested on what it has seen, and its scores are too good.</source>
        <translation>El modelo se prueba con lo que ya ha visto, y sus puntuaciones son demasiado buenas.</translation>
    </message>
    <message>
        <source>The model-based 95 % interval of the flooded area assumes:</source>
        <translation>El intervalo del 95 % de la superficie inundada, basado en el modelo, supone:</translation>
    </message>
    <message>
        <source>The pixels of the dataset “{dataset}” are {own}, but “{model}” is made for {usual}; it may be worse here than it can be.</source>
        <translation>Los píxeles del conjunto de datos “{dataset}” son de {own}, pero “{model}” está hecho para {usual}; aquí puede ser peor de lo que puede ser.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated: of the pixels with probability 0.7, 70 % are water. Nothing here checks that.</source>
        <translation>Las probabilidades están calibradas: de los píxeles con probabilidad 0,7, el 70 % son agua. Nada aquí lo comprueba.</translation>
    </message>
    <message>
        <source>The rasters of “{name}” do not say which model they are from; that it has not seen these tiles is for you to know.</source>
        <translation>Los rásteres de “{name}” no dicen de qué modelo son; que no haya visto estas teselas debe saberlo usted.</translation>
    </message>
    <message>
        <source>The reference was resampled: nearest neighbour.</source>
        <translation>La referencia se remuestreó: vecino más cercano.</translation>
    </message>
    <message>
        <source>The same image in several parts</source>
        <translation>La misma imagen en varias partes</translation>
    </message>
    <message>
        <source>The same image more than once</source>
        <translation>La misma imagen más de una vez</translation>
    </message>
    <message>
        <source>The same river is many times as wide in one tile as in another.</source>
        <translation>El mismo río es varias veces más ancho en una tesela que en otra.</translation>
    </message>
    <message>
        <source>The simulated water is as easy as this; real water is not.</source>
        <translation>Así de fácil es el agua simulada; la real no lo es.</translation>
    </message>
    <message>
        <source>The smallest distance between two parts is {distance}.</source>
        <translation>La menor distancia entre dos partes es {distance}.</translation>
    </message>
    <message>
        <source>The tile</source>
        <translation>La tesela</translation>
    </message>
    <message>
        <source>The water lies in one connected area.</source>
        <translation>El agua forma una sola zona continua.</translation>
    </message>
    <message>
        <source>The water lies in {count} areas.</source>
        <translation>El agua se reparte en {count} zonas.</translation>
    </message>
    <message>
        <source>The {count} events cannot be told apart: their differences lie within the noise.</source>
        <translation>Los {count} eventos no se distinguen: sus diferencias están dentro del ruido.</translation>
    </message>
    <message>
        <source>The {count} regions cannot be told apart: their differences lie within the noise.</source>
        <translation>Las {count} regiones no se distinguen: sus diferencias están dentro del ruido.</translation>
    </message>
    <message>
        <source>Their values are “{unit}”, so that neither unit nor polarisations can be checked by physics, and a model trained on them fits images that were scaled the same way only.</source>
        <translation>Sus valores son “{unit}”, de modo que ni la unidad ni las polarizaciones pueden comprobarse por la física, y un modelo entrenado con ellas solo sirve para imágenes escaladas del mismo modo.</translation>
    </message>
    <message>
        <source>There are &lt;b&gt;{area}&lt;/b&gt; of water, and with {level} confidence between {low} and {high}.</source>
        <translation>Hay &lt;b&gt;{area}&lt;/b&gt; de agua, y con una confianza del {level} entre {low} y {high}.</translation>
    </message>
    <message>
        <source>There are no intervals over regions: that needs two regions or more, and a region for every tile.</source>
        <translation>No hay intervalos sobre regiones: para ello hacen falta dos regiones o más, y una región para cada tesela.</translation>
    </message>
    <message>
        <source>There are too few tiles to say how sure that is.</source>
        <translation>Hay demasiado pocas teselas para decir lo seguro que es esto.</translation>
    </message>
    <message>
        <source>There is nothing that either it or the labels call water.</source>
        <translation>Ni el mapa ni las etiquetas llaman agua a nada.</translation>
    </message>
    <message>
        <source>There is nothing that either it or the reference calls water.</source>
        <translation>Ni el mapa ni la referencia llaman agua a nada.</translation>
    </message>
    <message>
        <source>These figures hold for the data that they were measured on. This image was not among them.</source>
        <translation>Estas cifras valen para los datos con los que se midieron. Esta imagen no estaba entre ellos.</translation>
    </message>
    <message>
        <source>They are marked as weak, so that no score counts them.</source>
        <translation>Están marcadas como débiles, de modo que ninguna puntuación las cuenta.</translation>
    </message>
    <message>
        <source>They do no harm; raise the least valid share when preparing tiles to leave them out.</source>
        <translation>No hacen daño; para dejarlas fuera, suba la proporción válida mínima al preparar las teselas.</translation>
    </message>
    <message>
        <source>This interval is model-based: no reference point was looked at.</source>
        <translation>Este intervalo se basa en el modelo: no se miró ningún punto de referencia.</translation>
    </message>
    <message>
        <source>This map is empty: the image has no data.</source>
        <translation>Este mapa está vacío: la imagen no tiene datos.</translation>
    </message>
    <message>
        <source>This window shows no charts: open the file in a web browser.</source>
        <translation>Esta ventana no muestra gráficos: abra el archivo en un navegador web.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Tile by tile · {model}</source>
        <translation>Tesela a tesela · {model}</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Tiles by IoU of {model}</source>
        <translation>Teselas según el IoU de {model}</translation>
    </message>
    <message>
        <source>Tiles by share of water</source>
        <translation>Teselas por proporción de agua</translation>
    </message>
    <message>
        <source>Tiles left out</source>
        <translation>Teselas dejadas fuera</translation>
    </message>
    <message>
        <source>Tiles that stand apart</source>
        <translation>Teselas que se salen de lo común</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>Para volver a calcularlo</translation>
    </message>
    <message>
        <source>Too few tiles to say how sure the score is, so compared with none: {places} and {more} more.</source>
        <translation>Demasiado pocas teselas para decir cuán segura es la métrica, así que no se comparan con ninguno: {places} y {more} más.</translation>
    </message>
    <message>
        <source>Too few tiles to say how sure the score is, so compared with none: {places}.</source>
        <translation>Demasiado pocas teselas para decir cuán segura es la métrica, así que no se comparan con ninguno: {places}.</translation>
    </message>
    <message>
        <source>Too few trials, or too few parameters, to say which one matters.</source>
        <translation>Muy pocos ensayos, o muy pocos parámetros, para decir cuál importa.</translation>
    </message>
    <message>
        <source>Trained again</source>
        <translation>Entrenado de nuevo</translation>
    </message>
    <message>
        <source>Training tiles</source>
        <translation>Teselas de entrenamiento</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Trial {trial} is best on the validation tiles: IoU {iou}.</source>
        <translation>El ensayo {trial} es el mejor en las teselas de validación: IoU {iou}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Giros</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Uncertain areas are neither counted as water nor as dry.</source>
        <translation>Las superficies inciertas no cuentan ni como agua ni como seco.</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Use it to try things out, not to judge a model.</source>
        <translation>Úsela para hacer pruebas, no para juzgar un modelo.</translation>
    </message>
    <message>
        <source>User's accuracy, water</source>
        <translation>Exactitud del usuario, agua</translation>
    </message>
    <message>
        <source>User's, dry (mapped dry that is dry)</source>
        <translation>Del usuario, seco (cartografiado seco que es seco)</translation>
    </message>
    <message>
        <source>User's, water (mapped water that is water)</source>
        <translation>Del usuario, agua (cartografiado agua que es agua)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Píxeles válidos</translation>
    </message>
    <message>
        <source>Validation IoU</source>
        <translation>IoU de validación</translation>
    </message>
    <message>
        <source>Validation IoU by trial</source>
        <translation>IoU de validación por ensayo</translation>
    </message>
    <message>
        <source>Validation IoU over each parameter</source>
        <translation>IoU de validación según cada parámetro</translation>
    </message>
    <message>
        <source>Validation tiles</source>
        <translation>Teselas de validación</translation>
    </message>
    <message>
        <source>Values of {band} over dry and water pixels</source>
        <translation>Valores de {band} en píxeles secos y de agua</translation>
    </message>
    <message>
        <source>Values that are not decibels</source>
        <translation>Valores que no son decibelios</translation>
    </message>
    <message>
        <source>Values under the labels</source>
        <translation>Valores bajo las etiquetas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Very different pixel sizes</source>
        <translation>Tamaños de píxel muy distintos</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Water at both dates</source>
        <translation>Agua en ambas fechas</translation>
    </message>
    <message>
        <source>Water by the built-in method only</source>
        <translation>Agua solo según el método integrado</translation>
    </message>
    <message>
        <source>Water by the model only</source>
        <translation>Agua solo según el modelo</translation>
    </message>
    <message>
        <source>Water from a probability of</source>
        <translation>Agua desde una probabilidad de</translation>
    </message>
    <message>
        <source>Water is commoner in {part} than in train</source>
        <translation>El agua es más común en {part} que en entrenamiento</translation>
    </message>
    <message>
        <source>Water is rarer in {part} than in train</source>
        <translation>El agua es más rara en {part} que en entrenamiento</translation>
    </message>
    <message>
        <source>Water is what the points say, not what the map says; the map only weights the strata. Water and permanent water of the map count as mapped water; excluded and uncertain as mapped dry.</source>
        <translation>Agua es lo que dicen los puntos, no lo que dice el mapa; el mapa solo pondera los estratos. El agua y el agua permanente del mapa cuentan como agua cartografiada; lo excluido y lo incierto, como seco.</translation>
    </message>
    <message>
        <source>Water is where the probability of water reaches {threshold}.</source>
        <translation>Agua es donde la probabilidad de agua alcanza {threshold}.</translation>
    </message>
    <message>
        <source>Water of the reference</source>
        <translation>Agua de la referencia</translation>
    </message>
    <message>
        <source>Water over {length}</source>
        <translation>Agua a lo largo de {length}</translation>
    </message>
    <message>
        <source>Water that any of the masks, or the layer of permanent water, calls permanent is no flood at any date. A date's area of permanent water is that of all such pixels that it has judged.</source>
        <translation>El agua que alguna de las máscaras, o la capa de agua permanente, llama permanente no es inundación en ninguna fecha. La superficie de agua permanente de una fecha es la de todos esos píxeles que ha juzgado.</translation>
    </message>
    <message>
        <source>Water – {scene}</source>
        <translation>Agua – {scene}</translation>
    </message>
    <message>
        <source>Water: {area}</source>
        <translation>Agua: {area}</translation>
    </message>
    <message>
        <source>Weak labels made by a threshold</source>
        <translation>Etiquetas débiles hechas con un umbral</translation>
    </message>
    <message>
        <source>Weak labels were made by a method and may share its errors; simulated images are easier than real ones. Neither enters a headline beside labels of people.</source>
        <translation>Las etiquetas débiles las hizo un método y pueden compartir sus errores; las imágenes simuladas son más fáciles que las reales. Ninguna entra en el titular junto a etiquetas de personas.</translation>
    </message>
    <message>
        <source>Weak or simulated labels where scores are taken</source>
        <translation>Etiquetas débiles o simuladas donde se toman puntuaciones</translation>
    </message>
    <message>
        <source>What a model-based interval assumes</source>
        <translation>Qué supone un intervalo basado en el modelo</translation>
    </message>
    <message>
        <source>What all trials have in common</source>
        <translation>Lo que todos los ensayos tienen en común</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Qué importó</translation>
    </message>
    <message>
        <source>What the figures mean, and what they assume</source>
        <translation>Qué significan las cifras y qué suponen</translation>
    </message>
    <message>
        <source>What the intervals assume</source>
        <translation>Qué suponen los intervalos</translation>
    </message>
    <message>
        <source>What the method was measured to be worth</source>
        <translation>Lo que vale el método según se midió</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Qué hacer: {remedy}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Where all points of a stratum say the same, it adds no width to the interval, although other ground may lie there unseen (with {level} confidence): {strata}. More points there would tell.</source>
        <translation>Donde todos los puntos de un estrato dicen lo mismo, este no ensancha el intervalo, aunque allí puede haber otro terreno sin ver (con una confianza del {level}): {strata}. Más puntos allí lo dirían.</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Dónde falla</translation>
    </message>
    <message>
        <source>Where the tiles are</source>
        <translation>Dónde están las teselas</translation>
    </message>
    <message>
        <source>Whiskers are model-based 95 % intervals.</source>
        <translation>Los bigotes son intervalos del 95 % basados en el modelo.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Without validation a model cannot be chosen, and without a test nobody knows how good it is.</source>
        <translation>Sin validación no se puede elegir un modelo, y sin prueba nadie sabe lo bueno que es.</translation>
    </message>
    <message>
        <source>Without water</source>
        <translation>Sin agua</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Worst and best tiles</source>
        <translation>Peores y mejores teselas</translation>
    </message>
    <message>
        <source>Worst and best tiles of “{model}”</source>
        <translation>Peores y mejores teselas de “{model}”</translation>
    </message>
    <message>
        <source>Worst event: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Peor evento: &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst kind of pixels: {kind}: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Peor tipo de píxeles: {kind}: &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst region: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Peor región: &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst: false alarms on land without water</source>
        <translation>Peores: falsas alarmas en tierra sin agua</translation>
    </message>
    <message>
        <source>Worst: lowest IoU</source>
        <translation>Peores: IoU más bajo</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>una máscara</translation>
    </message>
    <message>
        <source>a water probability</source>
        <translation>una probabilidad de agua</translation>
    </message>
    <message>
        <source>about the centre</source>
        <translation>en torno al centro</translation>
    </message>
    <message>
        <source>about the centre of the scene</source>
        <translation>en torno al centro de la escena</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>por encima de {low}</translation>
    </message>
    <message>
        <source>agreement beyond chance; 1 is perfect, 0 is chance</source>
        <translation>coincidencia más allá del azar; 1 es perfecto, 0 es azar</translation>
    </message>
    <message>
        <source>all of the scene could be judged</source>
        <translation>se pudo juzgar toda la escena</translation>
    </message>
    <message>
        <source>all tiles</source>
        <translation>todas las teselas</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>apart from the flood</source>
        <translation>aparte de la inundación</translation>
    </message>
    <message>
        <source>area under the precision–recall curve</source>
        <translation>área bajo la curva de precisión y exhaustividad</translation>
    </message>
    <message>
        <source>as good as the best</source>
        <translation>tan bueno como el mejor</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>ascending orbit</source>
        <translation>órbita ascendente</translation>
    </message>
    <message>
        <source>band {band} of the dataset</source>
        <translation>banda {band} del conjunto de datos</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>mejor hasta ahora</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>built-in method</source>
        <translation>método integrado</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <source>column “landcover” of the index</source>
        <translation>columna “landcover” del índice</translation>
    </message>
    <message>
        <source>compared with 1 other model</source>
        <translation>comparado con 1 modelo más</translation>
    </message>
    <message>
        <source>compared with {count} other models</source>
        <translation>comparado con {count} modelos más</translation>
    </message>
    <message>
        <source>decibel (dB)</source>
        <translation>decibelios (dB)</translation>
    </message>
    <message>
        <source>decibel × 100</source>
        <translation>decibelios × 100</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>descending orbit</source>
        <translation>órbita descendente</translation>
    </message>
    <message>
        <source>drawn or checked by people</source>
        <translation>dibujadas o revisadas por personas</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>seco</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>east of the centre</source>
        <translation>al este del centro</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>every pixel of its label is invalid</source>
        <translation>todos los píxeles de su etiqueta son no válidos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>failed; the table of all trials says why</source>
        <translation>fallido; la tabla de todos los ensayos dice por qué</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>fold {number}</source>
        <translation>pliegue {number}</translation>
    </message>
    <message>
        <source>folder of probability rasters</source>
        <translation>carpeta de rásteres de probabilidad</translation>
    </message>
    <message>
        <source>from the labels; an edge beyond the tile is not known</source>
        <translation>a partir de las etiquetas; una orilla fuera de la tesela no se conoce</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>harmonic mean of both</source>
        <translation>media armónica de ambas</translation>
    </message>
    <message>
        <source>has the same pixels as {tile}</source>
        <translation>tiene los mismos píxeles que {tile}</translation>
    </message>
    <message>
        <source>has the same pixels as {tile} (in {part})</source>
        <translation>tiene los mismos píxeles que {tile} (en {part})</translation>
    </message>
    <message>
        <source>has {bands} bands of {rows} × {columns} pixels and a label of {label_rows} × {label_columns}, not {expected} of {side} × {side}</source>
        <translation>tiene {bands} bandas de {rows} × {columns} píxeles y una etiqueta de {label_rows} × {label_columns}, no {expected} de {side} × {side}</translation>
    </message>
    <message>
        <source>heights of “{name}”</source>
        <translation>alturas de “{name}”</translation>
    </message>
    <message>
        <source>hits among hits, misses and false alarms</source>
        <translation>aciertos entre aciertos, omisiones y falsas alarmas</translation>
    </message>
    <message>
        <source>holds {values}</source>
        <translation>contiene {values}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>images of {first} to {last}</source>
        <translation>imágenes del {first} al {last}</translation>
    </message>
    <message>
        <source>in contact</source>
        <translation>en contacto</translation>
    </message>
    <message>
        <source>in no other figure</source>
        <translation>en ninguna otra cifra</translation>
    </message>
    <message>
        <source>in {part}, but overlaps {rival} in {other}</source>
        <translation>en {part}, pero se superpone a {rival} en {other}</translation>
    </message>
    <message>
        <source>in {part}, but touches {rival} in {other}</source>
        <translation>en {part}, pero toca {rival} en {other}</translation>
    </message>
    <message>
        <source>in {part}, {distance} from {rival} in {other}</source>
        <translation>en {part}, a {distance} de {rival} en {other}</translation>
    </message>
    <message>
        <source>it is uncertain whether another {area} are flooded</source>
        <translation>es incierto si hay inundación en {area} más</translation>
    </message>
    <message>
        <source>it is uncertain whether another {area} are water</source>
        <translation>es incierto si hay agua en {area} más</translation>
    </message>
    <message>
        <source>it is uncertain whether {area} are flooded</source>
        <translation>es incierto si hay inundación en {area}</translation>
    </message>
    <message>
        <source>it is uncertain whether {area} are water</source>
        <translation>es incierto si hay agua en {area}</translation>
    </message>
    <message>
        <source>its label is of unknown origin and it is in {part}</source>
        <translation>su etiqueta es de origen desconocido y está en {part}</translation>
    </message>
    <message>
        <source>its label is {source} and it is in {part}</source>
        <translation>origen de su etiqueta: {source}; está en {part}</translation>
    </message>
    <message>
        <source>its pixels are not those that the index describes</source>
        <translation>sus píxeles no son los que describe el índice</translation>
    </message>
    <message>
        <source>labelled dry</source>
        <translation>etiquetado seco</translation>
    </message>
    <message>
        <source>labelled water</source>
        <translation>etiquetado agua</translation>
    </message>
    <message>
        <source>labels {origin}</source>
        <translation>etiquetas {origin}</translation>
    </message>
    <message>
        <source>lacks the file {file}</source>
        <translation>le falta el archivo {file}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>layer “{name}”</source>
        <translation>capa “{name}”</translation>
    </message>
    <message>
        <source>layer “{name}” ({meaning})</source>
        <translation>capa “{name}” ({meaning})</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>menos del {percent}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <source>made by a method, not checked (weak)</source>
        <translation>hechas por un método, no revisadas (débiles)</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>mapped shoreline that is near a true one</source>
        <translation>orilla cartografiada que está cerca de una verdadera</translation>
    </message>
    <message>
        <source>mapped without {bands}</source>
        <translation>cartografiado sin {bands}</translation>
    </message>
    <message>
        <source>mean distance of probability and share of water, 15 bins</source>
        <translation>distancia media entre probabilidad y proporción de agua, 15 clases</translation>
    </message>
    <message>
        <source>mean of the IoU of water and that of dry land</source>
        <translation>media del IoU del agua y del de la tierra seca</translation>
    </message>
    <message>
        <source>mean of the model files</source>
        <translation>media de los archivos de modelo</translation>
    </message>
    <message>
        <source>mean over flips and quarter turns</source>
        <translation>media sobre reflejos y cuartos de vuelta</translation>
    </message>
    <message>
        <source>mean squared error of the probability; 0 is perfect</source>
        <translation>error cuadrático medio de la probabilidad; 0 es perfecto</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>omisión</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>archivo de modelo</translation>
    </message>
    <message>
        <source>model-based 95 % interval {interval}</source>
        <translation>intervalo del 95 % basado en el modelo: {interval}</translation>
    </message>
    <message>
        <source>more than {percent}</source>
        <translation>más del {percent}</translation>
    </message>
    <message>
        <source>nats per pixel; 0 is perfect</source>
        <translation>nats por píxel; 0 es perfecto</translation>
    </message>
    <message>
        <source>neither image nor label has any data</source>
        <translation>ni la imagen ni la etiqueta tienen datos</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no data or no label</source>
        <translation>sin datos o sin etiqueta</translation>
    </message>
    <message>
        <source>no edge in the tile</source>
        <translation>sin orilla en la tesela</translation>
    </message>
    <message>
        <source>no error was seen</source>
        <translation>no se vio ningún error</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sin intervalo</translation>
    </message>
    <message>
        <source>no interval can be told</source>
        <translation>no se puede dar un intervalo</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>ninguna parte</translation>
    </message>
    <message>
        <source>no pixel has both image data and a label</source>
        <translation>ningún píxel tiene a la vez datos de imagen y etiqueta</translation>
    </message>
    <message>
        <source>no pixel has image data, yet {share} are labelled</source>
        <translation>ningún píxel tiene datos de imagen, pero el {share} tiene etiqueta</translation>
    </message>
    <message>
        <source>no value of {band} is negative</source>
        <translation>ningún valor de {band} es negativo</translation>
    </message>
    <message>
        <source>no water</source>
        <translation>sin agua</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>north of the centre</source>
        <translation>al norte del centro</translation>
    </message>
    <message>
        <source>north-east of the centre</source>
        <translation>al nordeste del centro</translation>
    </message>
    <message>
        <source>north-west of the centre</source>
        <translation>al noroeste del centro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>no se distinguió</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing was marked so</source>
        <translation>nada se marcó así</translation>
    </message>
    <message>
        <source>null: the score's denominator is zero.</source>
        <translation>null: el denominador de la métrica es cero.</translation>
    </message>
    <message>
        <source>of the labelled water, what was found</source>
        <translation>del agua etiquetada, la que se encontró</translation>
    </message>
    <message>
        <source>of the pixels called water, those that are</source>
        <translation>de los píxeles llamados agua, los que lo son</translation>
    </message>
    <message>
        <source>of unknown origin</source>
        <translation>de origen desconocido</translation>
    </message>
    <message>
        <source>over 50</source>
        <translation>más de 50</translation>
    </message>
    <message>
        <source>permanent water masked out</source>
        <translation>agua permanente excluida</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>pixels that are right; easy where most is dry</source>
        <translation>píxeles correctos; fácil donde casi todo es seco</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>polygons of “{name}”</source>
        <translation>polígonos de “{name}”</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>precision {value}</source>
        <translation>precisión {value}</translation>
    </message>
    <message>
        <source>probabilities from {threshold} are water</source>
        <translation>las probabilidades desde {threshold} son agua</translation>
    </message>
    <message>
        <source>probability that the model gives, mean of each bin</source>
        <translation>probabilidad que da el modelo, media de cada clase</translation>
    </message>
    <message>
        <source>probability {probability}: {share} water, {count} pixels</source>
        <translation>probabilidad {probability}: {share} de agua, {count} píxeles</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>abandonado pronto</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>ráster</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>recall {value}</source>
        <translation>exhaustividad {value}</translation>
    </message>
    <message>
        <source>recall: share of the labelled water that is found</source>
        <translation>exhaustividad: parte del agua etiquetada que se encuentra</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>escenas</translation>
    </message>
    <message>
        <source>score</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>share of water</source>
        <translation>proporción de agua</translation>
    </message>
    <message>
        <source>share of what decides whether a trial is among the best</source>
        <translation>proporción de lo que decide si un ensayo está entre los mejores</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuladas</translation>
    </message>
    <message>
        <source>south of the centre</source>
        <translation>al sur del centro</translation>
    </message>
    <message>
        <source>south-east of the centre</source>
        <translation>al sureste del centro</translation>
    </message>
    <message>
        <source>south-west of the centre</source>
        <translation>al suroeste del centro</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>tenths of the pixels of band {band} of the judged tiles</source>
        <translation>décimas partes de los píxeles de la banda {band} de las teselas juzgadas</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>the built-in threshold method</source>
        <translation>el método de umbral integrado</translation>
    </message>
    <message>
        <source>the image lies {shift} of its label</source>
        <translation>la imagen está desplazada {shift} respecto a su etiqueta</translation>
    </message>
    <message>
        <source>the median of the earlier images ({images})</source>
        <translation>la mediana de las imágenes anteriores ({images})</translation>
    </message>
    <message>
        <source>the median of {band} would be {median} dB, where radar images have {low} to {high}</source>
        <translation>la mediana de {band} sería {median} dB, donde las imágenes de radar tienen de {low} a {high}</translation>
    </message>
    <message>
        <source>the part {part}</source>
        <translation>la parte {part}</translation>
    </message>
    <message>
        <source>the region {region}</source>
        <translation>la región {region}</translation>
    </message>
    <message>
        <source>the regions {regions}</source>
        <translation>las regiones {regions}</translation>
    </message>
    <message>
        <source>the same, without the pixels that are easy</source>
        <translation>lo mismo, sin los píxeles fáciles</translation>
    </message>
    <message>
        <source>the values of {band} are not whole numbers</source>
        <translation>los valores de {band} no son números enteros</translation>
    </message>
    <message>
        <source>the values of {band} leave the range that radar images have</source>
        <translation>los valores de {band} se salen del rango que tienen las imágenes de radar</translation>
    </message>
    <message>
        <source>the values of {band} reach from {low} to {high}, not 0 to 255</source>
        <translation>los valores de {band} van de {low} a {high}, no de 0 a 255</translation>
    </message>
    <message>
        <source>the values of {band} would differ by {spread} dB only</source>
        <translation>los valores de {band} solo diferirían en {spread} dB</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>umbral {threshold}</translation>
    </message>
    <message>
        <source>threshold: probability from which a pixel is water</source>
        <translation>umbral: probabilidad desde la que un píxel es agua</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <source>too few tiles</source>
        <translation>muy pocas teselas</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>true shoreline that is near a mapped one</source>
        <translation>orilla verdadera que está cerca de una cartografiada</translation>
    </message>
    <message>
        <source>twice the hits among labelled and mapped water together</source>
        <translation>el doble de los aciertos entre el agua etiquetada y la cartografiada juntas</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>up to 1</source>
        <translation>hasta 1</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>hasta {high}</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>validation IoU</source>
        <translation>IoU de validación</translation>
    </message>
    <message>
        <source>values 1 and 2 are water</source>
        <translation>los valores 1 y 2 son agua</translation>
    </message>
    <message>
        <source>values 1 are water</source>
        <translation>los valores 1 son agua</translation>
    </message>
    <message>
        <source>was not told apart</source>
        <translation>no se distinguió</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>water among the valid pixels of the label</source>
        <translation>agua entre los píxeles válidos de la etiqueta</translation>
    </message>
    <message>
        <source>water in at least {months} months of the year is permanent</source>
        <translation>el agua en al menos {months} meses del año es permanente</translation>
    </message>
    <message>
        <source>water in at least {share} % of the observations is permanent</source>
        <translation>el agua en al menos el {share} % de las observaciones es permanente</translation>
    </message>
    <message>
        <source>water in the tile, percent of its valid pixels</source>
        <translation>agua en la tesela, porcentaje de sus píxeles válidos</translation>
    </message>
    <message>
        <source>water; in the errors: hit</source>
        <translation>agua; en los errores: acierto</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débiles</translation>
    </message>
    <message>
        <source>west of the centre</source>
        <translation>al oeste del centro</translation>
    </message>
    <message>
        <source>within {distance}</source>
        <translation>a {distance} o menos</translation>
    </message>
    <message>
        <source>without {bands}</source>
        <translation>sin {bands}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{area} (model-based 95 % interval {interval})</source>
        <translation>{area} (intervalo del 95 % basado en el modelo: {interval})</translation>
    </message>
    <message>
        <source>{area} mapped, although the probabilities suggest {interval} (model-based 95 % interval)</source>
        <translation>{area} en el mapa, aunque las probabilidades apuntan a {interval} (intervalo del 95 % basado en el modelo)</translation>
    </message>
    <message>
        <source>{area} of the map have no probability and are left out.</source>
        <translation>{area} del mapa no tienen probabilidad y se dejan fuera.</translation>
    </message>
    <message>
        <source>{area}, one connected area {where}</source>
        <translation>{area}, una sola zona continua {where}</translation>
    </message>
    <message>
        <source>{area}, the largest connected area {size} {where}</source>
        <translation>{area}, la mayor zona continua con {size} {where}</translation>
    </message>
    <message>
        <source>{bands} in {unit} · tiles of {side} × {side} pixels of {pixel} · {day}</source>
        <translation>{bands} en {unit} · teselas de {side} × {side} píxeles de {pixel} · {day}</translation>
    </message>
    <message>
        <source>{bands} is the same everywhere</source>
        <translation>{bands} es igual en todas partes</translation>
    </message>
    <message>
        <source>{band} after a Gaussian of {sigma} pixels</source>
        <translation>{band} tras un filtro gaussiano de {sigma} píxeles</translation>
    </message>
    <message>
        <source>{band} after a {side} × {side} median</source>
        <translation>{band} tras una mediana de {side} × {side}</translation>
    </message>
    <message>
        <source>{band} has no usable value</source>
        <translation>{band} no tiene ningún valor utilizable</translation>
    </message>
    <message>
        <source>{band}: median of dry pixels {value}, the others about {middle} ({times} robust standard deviations away)</source>
        <translation>{band}: mediana de los píxeles secos {value}, las demás alrededor de {middle} (a {times} desviaciones típicas robustas)</translation>
    </message>
    <message>
        <source>{band}: spread of dry pixels {value}, the others about {middle} ({times} robust standard deviations away)</source>
        <translation>{band}: dispersión de los píxeles secos {value}, las demás alrededor de {middle} (a {times} desviaciones típicas robustas)</translation>
    </message>
    <message>
        <source>{before}; {clause}</source>
        <translation>{before}; {clause}</translation>
    </message>
    <message>
        <source>{best} of {epochs}</source>
        <translation>{best} de {epochs}</translation>
    </message>
    <message>
        <source>{both} (95 % interval of the IoU: {interval}).</source>
        <translation>{both} (intervalo del 95 % del IoU: {interval}).</translation>
    </message>
    <message>
        <source>{chips} labelled chips of {regions} regions</source>
        <translation>{chips} recortes etiquetados de {regions} regiones</translation>
    </message>
    <message>
        <source>{counts}; {share} were not drawn by people.</source>
        <translation>{counts}; el {share} no lo dibujaron personas.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} down</source>
        <translation>{count} hacia abajo</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} errores</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} eventos</translation>
    </message>
    <message>
        <source>{count} folds</source>
        <translation>{count} pliegues</translation>
    </message>
    <message>
        <source>{count} further events are harder than others, too.</source>
        <translation>También {count} eventos más son más difíciles que otros.</translation>
    </message>
    <message>
        <source>{count} further regions are harder than others, too.</source>
        <translation>También {count} regiones más son más difíciles que otras.</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} images of {first} to {last}</source>
        <translation>{count} imágenes del {first} al {last}</translation>
    </message>
    <message>
        <source>{count} in {part}</source>
        <translation>{count} en {part}</translation>
    </message>
    <message>
        <source>{count} more regions</source>
        <translation>{count} regiones más</translation>
    </message>
    <message>
        <source>{count} of the {all} tiles of validation, test and calibration are among them and count in no score unless asked for, which leaves {left}.</source>
        <translation>{count} de las {all} teselas de validación, prueba y calibración están entre ellas y no cuentan en ninguna puntuación salvo que se pida, con lo que quedan {left}.</translation>
    </message>
    <message>
        <source>{count} of the {dates} dates have judged less than {share} of the area; their floods may be larger than mapped.</source>
        <translation>{count} de las {dates} fechas han juzgado menos del {share} de la superficie; sus inundaciones pueden ser mayores que lo cartografiado.</translation>
    </message>
    <message>
        <source>{count} of the {dates} dates have no interval: it comes from probabilities, and masks hold none. Give the probabilities instead of the masks for intervals.</source>
        <translation>{count} de las {dates} fechas no tienen intervalo: sale de las probabilidades, y las máscaras no contienen ninguna. Para los intervalos, indique las probabilidades en lugar de las máscaras.</translation>
    </message>
    <message>
        <source>{count} of the {others} other finished trials cannot be told apart from it: any of their recipes may be as good.</source>
        <translation>{count} de los otros {others} ensayos terminados no se distinguen de él: cualquiera de sus recetas puede ser igual de buena.</translation>
    </message>
    <message>
        <source>{count} of the {tiles} looked at closely. At the water's edge {share} of these labels' pixels follow {rule}; for labels drawn by people it is 55 to 75 %.</source>
        <translation>Miradas de cerca: {tiles}; afectadas: {count}. En el borde del agua, el {share} de los píxeles de estas etiquetas sigue {rule}; en las etiquetas dibujadas por personas es del 55 al 75 %.</translation>
    </message>
    <message>
        <source>{count} of {points} in “{stratum}” ({share})</source>
        <translation>{count} de {points} en “{stratum}” ({share})</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} pares</translation>
    </message>
    <message>
        <source>{count} parameters varied</source>
        <translation>{count} parámetros variados</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <source>{count} regions</source>
        <translation>{count} regiones</translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation>{count} escenas</translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation>{count} semillas</translation>
    </message>
    <message>
        <source>{count} simulated tiles that it was not trained on</source>
        <translation>{count} teselas simuladas con las que no se entrenó</translation>
    </message>
    <message>
        <source>{count} tiles</source>
        <translation>{count} teselas</translation>
    </message>
    <message>
        <source>{count} tiles from {low} to {high}</source>
        <translation>{count} teselas de {low} a {high}</translation>
    </message>
    <message>
        <source>{count} tiles that it was not trained on</source>
        <translation>{count} teselas con las que no se entrenó</translation>
    </message>
    <message>
        <source>{count} tiles with labels made by a method that it was not trained on</source>
        <translation>{count} teselas con etiquetas hechas por un método, con las que no se entrenó</translation>
    </message>
    <message>
        <source>{count} to the left</source>
        <translation>{count} a la izquierda</translation>
    </message>
    <message>
        <source>{count} to the right</source>
        <translation>{count} a la derecha</translation>
    </message>
    <message>
        <source>{count} up</source>
        <translation>{count} hacia arriba</translation>
    </message>
    <message>
        <source>{count} valid pixels, {area}, {share} of them water in the reference.</source>
        <translation>{count} píxeles válidos, {area}, de ellos {share} agua en la referencia.</translation>
    </message>
    <message>
        <source>{count} valid pixels, {share} of them labelled water.</source>
        <translation>{count} píxeles válidos, de ellos {share} etiquetados como agua.</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} advertencias</translation>
    </message>
    <message>
        <source>{count} {origin}</source>
        <translation>{count} {origin}</translation>
    </message>
    <message>
        <source>{count} {origin}, shown apart</source>
        <translation>{count} {origin}, mostradas aparte</translation>
    </message>
    <message>
        <source>{cross} is brighter than {co} (median {high} against {low} dB), which nature does not do: the bands are swapped</source>
        <translation>{cross} es más brillante que {co} (mediana {high} frente a {low} dB), lo que no ocurre en la naturaleza: las bandas están intercambiadas</translation>
    </message>
    <message>
        <source>{day} Apr {year}</source>
        <translation>{day} abr {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} de abril de {year}</translation>
    </message>
    <message>
        <source>{day} Aug {year}</source>
        <translation>{day} ago {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} de agosto de {year}</translation>
    </message>
    <message>
        <source>{day} Dec {year}</source>
        <translation>{day} dic {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} de diciembre de {year}</translation>
    </message>
    <message>
        <source>{day} Feb {year}</source>
        <translation>{day} feb {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} de febrero de {year}</translation>
    </message>
    <message>
        <source>{day} Jan {year}</source>
        <translation>{day} ene {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} de enero de {year}</translation>
    </message>
    <message>
        <source>{day} Jul {year}</source>
        <translation>{day} jul {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} de julio de {year}</translation>
    </message>
    <message>
        <source>{day} Jun {year}</source>
        <translation>{day} jun {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} de junio de {year}</translation>
    </message>
    <message>
        <source>{day} Mar {year}</source>
        <translation>{day} mar {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} de marzo de {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} may {year}</translation>
    </message>
    <message>
        <source>{day} Nov {year}</source>
        <translation>{day} nov {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} de noviembre de {year}</translation>
    </message>
    <message>
        <source>{day} Oct {year}</source>
        <translation>{day} oct {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} de octubre de {year}</translation>
    </message>
    <message>
        <source>{day} Sep {year}</source>
        <translation>{day} sept {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} de septiembre de {year}</translation>
    </message>
    <message>
        <source>{day} has judged {share} of the area only; its flood may be larger than mapped.</source>
        <translation>{day} solo ha juzgado el {share} de la superficie; su inundación puede ser mayor que lo cartografiado.</translation>
    </message>
    <message>
        <source>{day}: {area}</source>
        <translation>{day}: {area}</translation>
    </message>
    <message>
        <source>{day}: {area} ({interval}), {share} judged</source>
        <translation>{day}: {area} ({interval}), {share} juzgado</translation>
    </message>
    <message>
        <source>{day}: {area} flooded (model-based: {interval}).</source>
        <translation>{day}: {area} de inundación (basado en el modelo: {interval}).</translation>
    </message>
    <message>
        <source>{day}: {area} flooded.</source>
        <translation>{day}: {area} de inundación.</translation>
    </message>
    <message>
        <source>{day}: {area}, {share} judged</source>
        <translation>{day}: {area}, {share} juzgado</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° E</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° N</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° S</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° O</translation>
    </message>
    <message>
        <source>{difference} (95 % interval {interval})</source>
        <translation>{difference} (intervalo del 95 %: {interval})</translation>
    </message>
    <message>
        <source>{distance} east of the centre of the scene</source>
        <translation>a {distance} al este del centro de la escena</translation>
    </message>
    <message>
        <source>{distance} north of the centre of the scene</source>
        <translation>a {distance} al norte del centro de la escena</translation>
    </message>
    <message>
        <source>{distance} north-east of the centre of the scene</source>
        <translation>a {distance} al nordeste del centro de la escena</translation>
    </message>
    <message>
        <source>{distance} north-west of the centre of the scene</source>
        <translation>a {distance} al noroeste del centro de la escena</translation>
    </message>
    <message>
        <source>{distance} south of the centre of the scene</source>
        <translation>a {distance} al sur del centro de la escena</translation>
    </message>
    <message>
        <source>{distance} south-east of the centre of the scene</source>
        <translation>a {distance} al sureste del centro de la escena</translation>
    </message>
    <message>
        <source>{distance} south-west of the centre of the scene</source>
        <translation>a {distance} al suroeste del centro de la escena</translation>
    </message>
    <message>
        <source>{distance} west of the centre of the scene</source>
        <translation>a {distance} al oeste del centro de la escena</translation>
    </message>
    <message>
        <source>{errors}, {warnings}; {suspicious} of {tiles} are suspicious.</source>
        <translation>{errors}, {warnings}; {suspicious} de {tiles} son sospechosas.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be compared: {score} is undefined.</source>
        <translation>{first} y {second} no se pueden comparar: {score} sin definir.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be told apart on this data: {interval}.</source>
        <translation>Estos datos no distinguen {first} de {second}: {interval}.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be told apart: {score} {difference}, with too few groups to say more.</source>
        <translation>No se puede distinguir {first} de {second}: {score} {difference}, con demasiado pocos grupos para decir más.</translation>
    </message>
    <message>
        <source>{first} is better than {second}: {interval}.</source>
        <translation>{first} es mejor que {second}: {interval}.</translation>
    </message>
    <message>
        <source>{first} is worse than {second}: {interval}.</source>
        <translation>{first} es peor que {second}: {interval}.</translation>
    </message>
    <message>
        <source>{images} without water: in {count} of them the model calls water. They have no recall, and enter the mean of the images as the protocol below says.</source>
        <translation>{images} sin agua: en {count} el modelo cartografía alguna. No tienen exhaustividad y entran en la media de las imágenes como se dice más abajo.</translation>
    </message>
    <message>
        <source>{labels}; {more}</source>
        <translation>{labels}; {more}</translation>
    </message>
    <message>
        <source>{layers} layers, {dates} dates from {first} to {last}</source>
        <translation>{layers} capas, {dates} fechas del {first} al {last}</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>Intervalo del {level}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{millions} M</source>
        <translation>{millions} M</translation>
    </message>
    <message>
        <source>{missed} pixels missed, {alarms} false alarms</source>
        <translation>{missed} píxeles omitidos, {alarms} falsas alarmas</translation>
    </message>
    <message>
        <source>{model} · water from {threshold} on</source>
        <translation>{model} · agua desde {threshold}</translation>
    </message>
    <message>
        <source>{model}, has seen {seen} of the {tiles} tiles: it was trained on them, or its epoch, temperature or threshold were chosen by them. Its scores are too good.</source>
        <translation>{model}: ha visto {seen} de las {tiles} teselas; se entrenó con ellas, o su época, su temperatura o su umbral se eligieron con ellas. Sus métricas son demasiado buenas.</translation>
    </message>
    <message>
        <source>{model}, is a folder of rasters: what their maker has seen is not known.</source>
        <translation>{model}: una carpeta de rásteres; no se sabe qué ha visto lo que los hizo.</translation>
    </message>
    <message>
        <source>{model}, is a rule that was not trained.</source>
        <translation>{model}: una regla que no se entrenó.</translation>
    </message>
    <message>
        <source>{model}, is not known to have seen any of these tiles.</source>
        <translation>{model}: que se sepa, no ha visto ninguna de estas teselas.</translation>
    </message>
    <message>
        <source>{model}, threshold {threshold}: recall {recall}, precision {precision}</source>
        <translation>{model}, umbral {threshold}: exhaustividad {recall}, precisión {precision}</translation>
    </message>
    <message>
        <source>{model}: {sentence}</source>
        <translation>{model}: {sentence}</translation>
    </message>
    <message>
        <source>{model}: {sentence} The dataset is “{dataset}” (SHA-256 {digest}…).</source>
        <translation>{model}: {sentence} El conjunto de datos es “{dataset}” (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{name}: {tiles}</source>
        <translation>{name}: {tiles}</translation>
    </message>
    <message>
        <source>{nothing} (model-based 95 % interval: up to {area})</source>
        <translation>{nothing} (intervalo del 95 % basado en el modelo: hasta {area})</translation>
    </message>
    <message>
        <source>{now} are water now, {then} when it was written</source>
        <translation>{now} es agua ahora, {then} cuando se escribió</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} y {last}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts are near each other.</source>
        <translation>Cercanas entre sí en partes distintas: {pairs} de teselas.</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts overlap.</source>
        <translation>Superpuestas en partes distintas: {pairs} de teselas.</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts touch.</source>
        <translation>En contacto en partes distintas: {pairs} de teselas.</translation>
    </message>
    <message>
        <source>{part} of the dataset &lt;b&gt;“{dataset}”&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles} in {places}.</source>
        <translation>{part} del conjunto de datos &lt;b&gt;“{dataset}”&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles} en {places}.</translation>
    </message>
    <message>
        <source>{part} of the dataset &lt;b&gt;“{dataset}”&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles}.</source>
        <translation>{part} del conjunto de datos &lt;b&gt;“{dataset}”&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles}.</translation>
    </message>
    <message>
        <source>{part} of the dataset “{dataset}”</source>
        <translation>{part} del conjunto de datos “{dataset}”</translation>
    </message>
    <message>
        <source>{pixels} of the map are excluded and count as dry here.</source>
        <translation>{pixels} del mapa están excluidos y cuentan aquí como seco.</translation>
    </message>
    <message>
        <source>{pixels} of the map are uncertain and count as dry here.</source>
        <translation>{pixels} del mapa son inciertos y cuentan aquí como seco.</translation>
    </message>
    <message>
        <source>{regions}. Scores then say how a model does in regions that it knows.</source>
        <translation>{regions}. Las puntuaciones dicen entonces cómo se comporta un modelo en regiones que conoce.</translation>
    </message>
    <message>
        <source>{regions}. That is fine as long as others have water: such tiles teach what is not water.</source>
        <translation>{regions}. Está bien mientras otras tengan agua: esas teselas enseñan lo que no es agua.</translation>
    </message>
    <message>
        <source>{right} of what it calls water is water.</source>
        <translation>El {right} de lo que llama agua es agua.</translation>
    </message>
    <message>
        <source>{score} {difference} (95 %: {low} to {high}), over the same {groups}</source>
        <translation>{score} {difference} (95 %: de {low} a {high}), sobre las mismas {groups}</translation>
    </message>
    <message>
        <source>{score} {difference} (95 %: {low} to {high}), over the same {groups} (few, so the interval is rough)</source>
        <translation>{score} {difference} (95 %: de {low} a {high}), sobre las mismas {groups} (pocas, por lo que el intervalo es aproximado)</translation>
    </message>
    <message>
        <source>{share} against {other}. Precision depends on how rare water is.</source>
        <translation>{share} frente a {other}. La precisión depende de lo rara que sea el agua.</translation>
    </message>
    <message>
        <source>{share} are valid</source>
        <translation>el {share} es válido</translation>
    </message>
    <message>
        <source>{share} false alarm</source>
        <translation>{share} falsa alarma</translation>
    </message>
    <message>
        <source>{share} missed</source>
        <translation>{share} omitido</translation>
    </message>
    <message>
        <source>{share} of the map has no data</source>
        <translation>sin datos: {share} del mapa</translation>
    </message>
    <message>
        <source>{share} of the scene</source>
        <translation>{share} de la escena</translation>
    </message>
    <message>
        <source>{share} of the scene cannot be judged</source>
        <translation>sin juzgar: {share} de la escena</translation>
    </message>
    <message>
        <source>{share} of the scene could be judged</source>
        <translation>juzgado: {share} de la escena</translation>
    </message>
    <message>
        <source>{share} of the scene is unlike what the model “{model}” was trained on ({band} is {mean} on average in the most unlike tile, {trained} ± {spread} in training): trust the map less there.</source>
        <translation>Parte de la escena ({share}) no se parece a aquello con lo que se entrenó el modelo “{model}” ({band} es de media {mean} en la tesela más distinta; en el entrenamiento, {trained} ± {spread}): fíese menos del mapa allí.</translation>
    </message>
    <message>
        <source>{share} of the values of {band} are negative</source>
        <translation>el {share} de los valores de {band} es negativo</translation>
    </message>
    <message>
        <source>{share} of the water's edge follow {rule}</source>
        <translation>el {share} del borde del agua sigue {rule}</translation>
    </message>
    <message>
        <source>{share} water</source>
        <translation>{share} de agua</translation>
    </message>
    <message>
        <source>{share} water in both</source>
        <translation>{share} agua en ambos</translation>
    </message>
    <message>
        <source>{tiles} are few: the intervals say little about other places.</source>
        <translation>{tiles} son pocas: los intervalos dicen poco de otros lugares.</translation>
    </message>
    <message>
        <source>{tiles} of {all}. {first}: {reason}.</source>
        <translation>{tiles} de {all}. {first}: {reason}.</translation>
    </message>
    <message>
        <source>{tiles} of {scenes}.</source>
        <translation>{tiles} de {scenes}.</translation>
    </message>
    <message>
        <source>{tiles} whose labels were not drawn by hand do not enter the headline; their scores are told apart.</source>
        <translation>No se dibujaron a mano, y por eso no entran en el titular, las etiquetas de {tiles}; sus métricas se muestran aparte.</translation>
    </message>
    <message>
        <source>{tiles} without a place on the map do not enter the flood-only score.</source>
        <translation>Sin lugar en el mapa y por eso fuera de la métrica de solo inundación: {tiles}.</translation>
    </message>
    <message>
        <source>{tiles} without a valid pixel count nowhere.</source>
        <translation>Sin ningún píxel válido y por eso no cuentan en ninguna parte: {tiles}.</translation>
    </message>
    <message>
        <source>{tiles}. {first} {reason}.</source>
        <translation>{tiles}. {first} {reason}.</translation>
    </message>
    <message>
        <source>{tiles}. {first}: {reason}.</source>
        <translation>{tiles}. {first}: {reason}.</translation>
    </message>
    <message>
        <source>{tile}: {reason}</source>
        <translation>{tile}: {reason}</translation>
    </message>
    <message>
        <source>{title}: {area}</source>
        <translation>{title}: {area}</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>{where}, {tiles}, its water agrees with the labels with an IoU of {iou}.</source>
        <translation>{where}, {tiles}, su agua coincide con las etiquetas con un IoU de {iou}.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels of {side} × {other_side}; {share} have data</source>
        <translation>{width} × {height} píxeles de {side} × {other_side}; con datos: {share}</translation>
    </message>
    <message>
        <source>“Worst” is said of what has at least {count} pixels of labelled water.</source>
        <translation>“Peor” se dice de lo que tiene al menos {count} píxeles de agua etiquetada.</translation>
    </message>
    <message>
        <source>“{mask}” and the probabilities “{probability}”; no reference points</source>
        <translation>“{mask}” y las probabilidades “{probability}”; sin puntos de referencia</translation>
    </message>
    <message>
        <source>“{mask}”, judged at {count} reference points of “{points}”: stratified estimate</source>
        <translation>“{mask}”, juzgado en {count} puntos de referencia de “{points}”: estimación estratificada</translation>
    </message>
    <message>
        <source>“{model}” &lt;code&gt;{digest}&lt;/code&gt;, water from {threshold} on</source>
        <translation>“{model}” &lt;code&gt;{digest}&lt;/code&gt;, agua desde {threshold}</translation>
    </message>
    <message>
        <source>“{model}” and the built-in thresholds: {sentence}</source>
        <translation>“{model}” y los umbrales integrados: {sentence}</translation>
    </message>
    <message>
        <source>“{model}” does not say what it was trained on; that it has not seen these tiles is for you to know.</source>
        <translation>“{model}” no dice con qué se entrenó; que no haya visto estas teselas debe saberlo usted.</translation>
    </message>
    <message>
        <source>“{model}” goes on from another model whose tiles are not recorded; that it had not seen these tiles is for you to know.</source>
        <translation>“{model}” parte de otro modelo cuyas teselas no constan; que aquel no hubiera visto estas teselas debe saberlo usted.</translation>
    </message>
    <message>
        <source>“{model}” says nothing about {share} of the valid pixels; they count for no model.</source>
        <translation>“{model}” no dice nada de parte de los píxeles válidos ({share}); no cuentan para ningún modelo.</translation>
    </message>
    <message>
        <source>“{model}” was trained on the dataset “{dataset}” and has not recorded which tiles these were; that they are none of these is for you to know.</source>
        <translation>“{model}” se entrenó con el conjunto de datos “{dataset}” y no registró con qué teselas; que no fuera ninguna de estas debe saberlo usted.</translation>
    </message>
    <message>
        <source>“{model}” was trained on, or tuned on, {seen} of the {tiles} judged here: its scores say nothing about places that it has not seen.</source>
        <translation>“{model}” se entrenó, o se afinó, con {seen} de las {tiles} que aquí se juzgan: sus métricas no dicen nada de lugares que no ha visto.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” covers {share} of the map; elsewhere no water counts as permanent, so that rivers and lakes there look like a flood.</source>
        <translation>“{name}” cubre parte del mapa ({share}); en el resto ningún agua cuenta como permanente, de modo que allí los ríos y lagos parecen inundación.</translation>
    </message>
    <message>
        <source>“{name}” has no data on {share} of its pixels there; they do not count as permanent.</source>
        <translation>“{name}” no tiene datos en parte de sus píxeles allí ({share}); no cuentan como permanentes.</translation>
    </message>
    <message>
        <source>“{name}” is taken for months with water because of its values; put “seasonality” into its name if that is right, or choose another layer.</source>
        <translation>“{name}” se toma por meses con agua, por sus valores; ponga “seasonality” en su nombre si es correcto, o elija otra capa.</translation>
    </message>
    <message>
        <source>“{name}” is taken for water occurrence in per cent because of its values; put “occurrence” into its name if that is right, or choose another layer.</source>
        <translation>“{name}” se toma por frecuencia de agua en tanto por ciento, por sus valores; ponga “occurrence” en su nombre si es correcto, o elija otra capa.</translation>
    </message>
    <message>
        <source>“{place}” is harder than {others} and {more} more.</source>
        <translation>“{place}” es más difícil que {others} y {more} más.</translation>
    </message>
    <message>
        <source>“{place}” is harder than {others}.</source>
        <translation>“{place}” es más difícil que {others}.</translation>
    </message>
    <message>
        <source>“{rule} below {threshold}”</source>
        <translation>“{rule} por debajo de {threshold}”</translation>
    </message>
    <message>
        <source>“{stratum}” ({rare} of {used})</source>
        <translation>“{stratum}” ({rare} de {used})</translation>
    </message>
    <message>
        <source>“{stratum}” ({used} points; up to {area} may be dry)</source>
        <translation>“{stratum}” ({used} puntos; puede haber hasta {area} de seco)</translation>
    </message>
    <message>
        <source>“{stratum}” ({used} points; up to {area} may be water)</source>
        <translation>“{stratum}” ({used} puntos; hasta {area} pueden ser agua)</translation>
    </message>
    <message>
        <source>… and {count} more: the file of metrics has all.</source>
        <translation>… y {count} más: el archivo de métricas las tiene todas.</translation>
    </message>
    <message>
        <source>… and {count} more; the layer has all of them</source>
        <translation>… y {count} más; la capa las contiene todas</translation>
    </message>
</context>
<context>
    <name>HighwaterSentences</name>
    <message>
        <source>%1 % of the part that is compared have no data at one date or both.</source>
        <translation>El %1 % de la parte comparada no tiene datos en una fecha o en ninguna de las dos.</translation>
    </message>
    <message>
        <source>%1 % of the pixels had data.</source>
        <translation>El %1 % de los píxeles tenía datos.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) failed: %4 %5</source>
        <translation>%1 (%2 de %3) falló: %4 %5</translation>
    </message>
    <message>
        <source>%1 (%2 of %3): %4</source>
        <translation>%1 (%2 de %3): %4</translation>
    </message>
    <message>
        <source>%1 (%2 of %3): %4 ha, %5 s.</source>
        <translation>%1 (%2 de %3): %4 ha, %5 s.</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2)</source>
        <translation>%1 (intervalo del 95 %: %2)</translation>
    </message>
    <message>
        <source>%1 (declared in the file)</source>
        <translation>%1 (declarado en el archivo)</translation>
    </message>
    <message>
        <source>%1 (not declared, but recognised as fill)</source>
        <translation>%1 (no declarado, pero reconocido como relleno)</translation>
    </message>
    <message>
        <source>%1 It is used all the same, as you wanted.</source>
        <translation>%1 Se usa de todos modos, como se pidió.</translation>
    </message>
    <message>
        <source>%1 Or leave the evidence out: the change (WITHHELD) does without.</source>
        <translation>%1 O deje la evidencia fuera: el cambio (WITHHELD) no la necesita.</translation>
    </message>
    <message>
        <source>%1 The table “%2” says it of each scene.</source>
        <translation>%1 La tabla “%2” lo dice de cada escena.</translation>
    </message>
    <message>
        <source>%1 What is shown here is what the file itself says.</source>
        <translation>%1 Lo que se muestra aquí es lo que dice el propio archivo.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 batch</source>
        <translation>%1 lote</translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation>%1 lotes</translation>
    </message>
    <message>
        <source>%1 block</source>
        <translation>%1 bloque</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 bloques</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): the tiles have no date.</source>
        <translation>%1 no se puede leer (%2): las teselas no tienen fecha.</translation>
    </message>
    <message>
        <source>%1 cannot be read and are left out: %2 ….</source>
        <translation>%1 no se pueden leer y se descartan: %2 ….</translation>
    </message>
    <message>
        <source>%1 cannot be read and are left out: %2.</source>
        <translation>%1 no se pueden leer y se descartan: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out: %2 ….</source>
        <translation>%1 no se puede leer y se descarta: %2 ….</translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out: %2.</source>
        <translation>%1 no se puede leer y se descarta: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from it: the differences lie within the noise of the validation tiles.</source>
        <translation>No se distinguen de él: %1; las diferencias están dentro del ruido de las teselas de validación.</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 época</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 épocas</translation>
    </message>
    <message>
        <source>%1 file is a map of Highwater, not scenes (such as “%2”); left out.</source>
        <translation>%1 archivo es un mapa de Highwater, no una escena (como “%2”); se descarta.</translation>
    </message>
    <message>
        <source>%1 files are maps of Highwater, not scenes (such as “%2”); left out.</source>
        <translation>%1 archivos son mapas de Highwater, no escenas (como “%2”); se descartan.</translation>
    </message>
    <message>
        <source>%1 ha of the water at both dates are permanent water that one of the maps does not show.</source>
        <translation>%1 ha del agua en ambas fechas son agua permanente que uno de los mapas no muestra.</translation>
    </message>
    <message>
        <source>%1 has no band “%2” here.</source>
        <translation>%1 no tiene aquí ninguna banda “%2”.</translation>
    </message>
    <message>
        <source>%1 has no image left: %2.</source>
        <translation>A %1 no le queda ninguna imagen: %2.</translation>
    </message>
    <message>
        <source>%1 has only sequences with a flood; scores on it say little.</source>
        <translation>%1 solo tiene secuencias con inundación; sus métricas dicen poco.</translation>
    </message>
    <message>
        <source>%1 has only sequences with no flood; scores on it say little.</source>
        <translation>%1 solo tiene secuencias sin inundación; sus métricas dicen poco.</translation>
    </message>
    <message>
        <source>%1 has other releases: %2.</source>
        <translation>%1 tiene otras versiones: %2.</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 imagen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>%1 in no fold of the index take no part.</source>
        <translation>%1 en ningún pliegue del índice: no participan.</translation>
    </message>
    <message>
        <source>%1 is %2, but a percentage lies between 0 and 100.</source>
        <translation>%1 es %2, pero un porcentaje está entre 0 y 100.</translation>
    </message>
    <message>
        <source>%1 is %2, which is not 0 or more.</source>
        <translation>%1 es %2, que no es 0 o más.</translation>
    </message>
    <message>
        <source>%1 is left out: %2 of the images have it, and at least %3 are needed.</source>
        <translation>%1 se descarta: la tienen %2 de las imágenes, y hacen falta al menos %3.</translation>
    </message>
    <message>
        <source>%1 is no loss of IoU that could be tolerated.</source>
        <translation>%1 no es una pérdida de IoU que se pueda tolerar.</translation>
    </message>
    <message>
        <source>%1 is no number of looks.</source>
        <translation>%1 no es un número de looks.</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation>No se usa %1: %2.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is unknown.</source>
        <translation>%1 es “%2”, que no se conoce.</translation>
    </message>
    <message>
        <source>%1 labelled chips of %2 regions</source>
        <translation>%1 recortes etiquetados de %2 regiones</translation>
    </message>
    <message>
        <source>%1 layer</source>
        <translation>%1 capa</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 capas</translation>
    </message>
    <message>
        <source>%1 more were left out; dataset.json lists them.</source>
        <translation>Se descartaron %1 más; dataset.json los enumera.</translation>
    </message>
    <message>
        <source>%1 names in the table are not in the dataset, such as “%2”.</source>
        <translation>%1 nombres de la tabla no están en el conjunto de datos, como “%2”.</translation>
    </message>
    <message>
        <source>%1 of %2 %3s are not in the table; they stay in the part that they are in.</source>
        <translation>%1 de %2 (%3) no están en la tabla; quedan en la parte en la que están.</translation>
    </message>
    <message>
        <source>%1 of %2 convolutions and matrix products compute in %3. IoU %4 before, %5 after; %6 MB before, %7 MB after.</source>
        <translation>%1 de %2 convoluciones y productos de matrices calculan en %3. IoU %4 antes, %5 después; %6 MB antes, %7 MB después.</translation>
    </message>
    <message>
        <source>%1 of %2 patches of the training part validate, whole places of it; the set itself has no such part.</source>
        <translation>%1 de %2 parches de la parte de entrenamiento sirven de validación, lugares enteros de ella; el propio conjunto no tiene esa parte.</translation>
    </message>
    <message>
        <source>%1 of %2 places show a flood in at least one image.</source>
        <translation>%1 de %2 lugares muestran una inundación en al menos una imagen.</translation>
    </message>
    <message>
        <source>%1 of %2 possible tiles have enough valid pixels.</source>
        <translation>%1 de %2 teselas posibles tienen suficientes píxeles válidos.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the table “%3” name no layer that was given, such as “%4”; they are not used.</source>
        <translation>%1 de %2 filas de la tabla “%3” no nombran ninguna capa indicada, como “%4”; no se usan.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were finished by an earlier run; it goes on from there.</source>
        <translation>Una ejecución anterior terminó %1 de %2 filas; se sigue desde ahí.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped.</source>
        <translation>Se cartografiaron %1 de %2 escenas.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 failed (%4).</source>
        <translation>Se cartografiaron %1 de %2 escenas; %3 fallaron (%4).</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 skipped, as there was nothing to do.</source>
        <translation>Se cartografiaron %1 de %2 escenas; %3 se omitieron, pues no había nada que hacer.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 skipped, as there was nothing to do; %4 failed (%5).</source>
        <translation>Se cartografiaron %1 de %2 escenas; %3 se omitieron, pues no había nada que hacer; %4 fallaron (%5).</translation>
    </message>
    <message>
        <source>%1 of %2 sequences lie in the way of another part and were set aside (%3 is empty).</source>
        <translation>%1 de %2 secuencias estorban a otra parte y se apartaron (%3 está vacío).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles are kept so that land cover is covered evenly.</source>
        <translation>Se conservan %1 de %2 teselas para cubrir por igual la cobertura del suelo.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no %4 (such as “%5”), so that it is not known what to leave out.</source>
        <translation>%1 de %2 teselas del conjunto de datos “%3” no tienen %4 (como “%5”), de modo que no se sabe qué dejar fuera.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no %4 (such as “%5”).</source>
        <translation>%1 de %2 teselas del conjunto de datos “%3” no tienen %4 (como “%5”).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no place on the map (such as “%4”), so that no block holds them.</source>
        <translation>%1 de %2 teselas del conjunto de datos “%3” no tienen lugar en el mapa (como “%4”), de modo que ningún bloque las contiene.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no region (such as “%4”), so that no folds of whole regions can be made.</source>
        <translation>%1 de %2 teselas del conjunto de datos “%3” no tienen región (como “%4”), de modo que no se pueden formar pliegues de regiones enteras.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles touch tiles of another part and were set aside (their fold is empty).</source>
        <translation>%1 de %2 teselas tocan teselas de otra parte y se apartaron (su fold está vacío).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles touch tiles of another part and were set aside (their split is empty).</source>
        <translation>%1 de %2 teselas tocan teselas de otra parte y se apartaron (su split está vacío).</translation>
    </message>
    <message>
        <source>%1 of a call that was stopped: marked as failed.</source>
        <translation>%1 de una llamada que se detuvo: marcado como fallido.</translation>
    </message>
    <message>
        <source>%1 of the %2 dates have no interval: it comes from probabilities, and masks hold none. Give the probabilities instead of the masks for intervals.</source>
        <translation>%1 de las %2 fechas no tienen intervalo: viene de las probabilidades, y las máscaras no las contienen. Para tener intervalos, indique las probabilidades en lugar de las máscaras.</translation>
    </message>
    <message>
        <source>%1 of the %2 given can be used, and statistics of fewer than %3 are none.</source>
        <translation>De las %2 indicadas se pueden usar %1, y estadísticas de menos de %3 no lo son.</translation>
    </message>
    <message>
        <source>%1 of the %2 given can be used, and statistics of fewer than %3 are none. Left out: %4.</source>
        <translation>De las %2 indicadas se pueden usar %1, y estadísticas de menos de %3 no lo son. Descartadas: %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 points of “%3” are not labelled: %4.</source>
        <translation>%1 de los %2 puntos de “%3” no están etiquetados: %4.</translation>
    </message>
    <message>
        <source>%1 of the part %2 also belong to the part %3; they are left out.</source>
        <translation>%1 de la parte %2 pertenecen también a la parte %3; se descartan.</translation>
    </message>
    <message>
        <source>%1 of the part “%2” without a pixel where every band and the label are valid (such as “%3”) are left out.</source>
        <translation>%1 de la parte “%2” sin ningún píxel en que todas las bandas y la etiqueta sean válidas (como “%3”): se descartan.</translation>
    </message>
    <message>
        <source>%1 of the parts test and calibration take no part: what chooses a recipe must not see them.</source>
        <translation>%1 de las partes test y calibration no participan: lo que elige una receta no debe verlas.</translation>
    </message>
    <message>
        <source>%1 of the scene cannot be judged: %2.</source>
        <translation>No se puede juzgar el %1 de la escena: %2.</translation>
    </message>
    <message>
        <source>%1 of the scene is unlike what the model “%2” was trained on (%3 is %4 on average in the most unlike tile, %5 ± %6 in training): trust the map less there.</source>
        <translation>El %1 de la escena no se parece a aquello con lo que se entrenó el modelo “%2” (%3 es de media %4 en la tesela más distinta, %5 ± %6 en el entrenamiento): fíese menos del mapa ahí.</translation>
    </message>
    <message>
        <source>%1 of these places</source>
        <translation>%1 de estos lugares</translation>
    </message>
    <message>
        <source>%1 of “%2” lies beyond the last whole tile.</source>
        <translation>El %1 de “%2” queda más allá de la última tesela entera.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 and %4 of %5 pixels, batches of %6, learning rate %7, %8 on %9 in %10 processes.</source>
        <translation>%1 con %2: %3 y %4 de %5 píxeles, lotes de %6, tasa de aprendizaje %7, %8 en %9 en %10 procesos.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 and %4 of %5 pixels, batches of %6, learning rate %7, %8 on %9.</source>
        <translation>%1 con %2: %3 y %4 de %5 píxeles, lotes de %6, tasa de aprendizaje %7, %8 en %9.</translation>
    </message>
    <message>
        <source>%1 optical image</source>
        <translation>%1 imagen óptica</translation>
    </message>
    <message>
        <source>%1 optical images</source>
        <translation>%1 imágenes ópticas</translation>
    </message>
    <message>
        <source>%1 other trial</source>
        <translation>%1 ensayo más</translation>
    </message>
    <message>
        <source>%1 other trials</source>
        <translation>%1 ensayos más</translation>
    </message>
    <message>
        <source>%1 patch</source>
        <translation>%1 parche</translation>
    </message>
    <message>
        <source>%1 patches</source>
        <translation>%1 parches</translation>
    </message>
    <message>
        <source>%1 patches lie at %2 places, by their borders; %3 of these have several patches.</source>
        <translation>%1 parches están en %2 lugares, según sus bordes; %3 de ellos tienen varios parches.</translation>
    </message>
    <message>
        <source>%1 place</source>
        <translation>%1 lugar</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lugares</translation>
    </message>
    <message>
        <source>%1 places with %2 images; a flood is in %3 images of %4 places.</source>
        <translation>%1 lugares con %2 imágenes; hay una inundación en %3 imágenes de %4 lugares.</translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation>%1 proceso</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 procesos</translation>
    </message>
    <message>
        <source>%1 region</source>
        <translation>%1 región</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <translation>%1 regiones</translation>
    </message>
    <message>
        <source>%1 scene.</source>
        <translation>%1 escena.</translation>
    </message>
    <message>
        <source>%1 scene; %2 of them were done by an earlier run.</source>
        <translation>%1 escena; hechas por una ejecución anterior: %2.</translation>
    </message>
    <message>
        <source>%1 scenes.</source>
        <translation>%1 escenas.</translation>
    </message>
    <message>
        <source>%1 scenes; %2 of them were done by an earlier run.</source>
        <translation>%1 escenas; hechas por una ejecución anterior: %2.</translation>
    </message>
    <message>
        <source>%1 sequence</source>
        <translation>%1 secuencia</translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation>%1 secuencias</translation>
    </message>
    <message>
        <source>%1 sequences that test or calibrate stay out of the folds.</source>
        <translation>%1 secuencias de prueba o calibración quedan fuera de los pliegues.</translation>
    </message>
    <message>
        <source>%1 speck</source>
        <translation>%1 mota</translation>
    </message>
    <message>
        <source>%1 specks</source>
        <translation>%1 motas</translation>
    </message>
    <message>
        <source>%1 tile</source>
        <translation>%1 tesela</translation>
    </message>
    <message>
        <source>%1 tiles</source>
        <translation>%1 teselas</translation>
    </message>
    <message>
        <source>%1 tiles of the part %2 whose labels were not made by hand are left out.</source>
        <translation>Se dejan fuera %1 teselas de la parte %2 cuyas etiquetas no se hicieron a mano.</translation>
    </message>
    <message>
        <source>%1 tiles outside of train have %2 labels, which count in no score unless asked for.</source>
        <translation>%1 teselas fuera de train tienen etiquetas de tipo %2, que no cuentan en ninguna métrica salvo que se pida.</translation>
    </message>
    <message>
        <source>%1 tiles that test or calibrate stay out of the folds.</source>
        <translation>%1 teselas de prueba o calibración quedan fuera de los pliegues.</translation>
    </message>
    <message>
        <source>%1 tiles were added, %2 were there already.</source>
        <translation>Se añadieron %1 teselas; %2 ya estaban.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 training tile</source>
        <translation>%1 tesela de entrenamiento</translation>
    </message>
    <message>
        <source>%1 training tiles</source>
        <translation>%1 teselas de entrenamiento</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1 ensayo</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 ensayos</translation>
    </message>
    <message>
        <source>%1 validation tile</source>
        <translation>%1 tesela de validación</translation>
    </message>
    <message>
        <source>%1 validation tiles</source>
        <translation>%1 teselas de validación</translation>
    </message>
    <message>
        <source>%1 was asked for, but %2.</source>
        <translation>Se pidió %1, pero %2.</translation>
    </message>
    <message>
        <source>%1 was not found: the tiles have neither date nor orbit.</source>
        <translation>No se encontró %1: las teselas no tienen ni fecha ni órbita.</translation>
    </message>
    <message>
        <source>%1 with %2 on %3: %4 and %5 of %6 pixels, batches of %7, learning rate %8, %9 on %10 in %11 processes.</source>
        <translation>%1 con %2, bandas %3: %4 y %5 de %6 píxeles, lotes de %7, tasa de aprendizaje %8, %9 en %10 en %11 procesos.</translation>
    </message>
    <message>
        <source>%1 with %2 on %3: %4 and %5 of %6 pixels, batches of %7, learning rate %8, %9 on %10.</source>
        <translation>%1 con %2, bandas %3: %4 y %5 de %6 píxeles, lotes de %7, tasa de aprendizaje %8, %9 en %10.</translation>
    </message>
    <message>
        <source>%1 without a place on the map: only by row and column within a scene is it known whether they touch.</source>
        <translation>%1 sin lugar en el mapa: solo por fila y columna dentro de una escena se sabe si se tocan.</translation>
    </message>
    <message>
        <source>%1 worker, %2 at a time</source>
        <translation>%1 worker, %2 a la vez</translation>
    </message>
    <message>
        <source>%1 workers, %2 at a time</source>
        <translation>%1 workers, %2 a la vez</translation>
    </message>
    <message>
        <source>%1, %2; %3 of %4 are suspicious.</source>
        <translation>%1, %2; %3 de %4 son sospechosas.</translation>
    </message>
    <message>
        <source>%1: %2 chips found; %3 tiles of %4 chips are in the dataset, %5 of them new; %6 chips left out.</source>
        <translation>%1: se encontraron %2 recortes; %3 teselas de %4 recortes están en el conjunto de datos, %5 de ellas nuevas; %6 recortes descartados.</translation>
    </message>
    <message>
        <source>%1: %2 flooded (model-based: %3).</source>
        <translation>%1: %2 inundadas (según el modelo: %3).</translation>
    </message>
    <message>
        <source>%1: %2 flooded.</source>
        <translation>%1: %2 inundadas.</translation>
    </message>
    <message>
        <source>%1: %2 found; %3 sequences with %4 images are in the index, %5 of them new, %6 with a flood; %7 left out.</source>
        <translation>%1: %2 encontrados; %3 secuencias con %4 imágenes están en el índice, %5 de ellas nuevas, %6 con inundación; %7 descartados.</translation>
    </message>
    <message>
        <source>%1: %2 ha, %3 of the mask.</source>
        <translation>%1: %2 ha, %3 de la máscara.</translation>
    </message>
    <message>
        <source>%1: %2 sequences listed; %3 images are in the index, %4 of them new, %5 with a flood; %6 left out.</source>
        <translation>%1: %2 secuencias en la lista; %3 imágenes están en el índice, %4 de ellas nuevas, %5 con inundación; %6 descartadas.</translation>
    </message>
    <message>
        <source>%1: %2, %3 % water.</source>
        <translation>%1: %2, %3 % de agua.</translation>
    </message>
    <message>
        <source>%1: %2, %3 of them with a flood.</source>
        <translation>%1: %2, %3 con inundación.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, dry.</source>
        <translation>%1: %2, %3, %4 % válido, seco.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, flooded.</source>
        <translation>%1: %2, %3, %4 % válido, inundado.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, no label.</source>
        <translation>%1: %2, %3, %4 % válido, sin etiqueta.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, dry.</source>
        <translation>%1: %2, %3, %4, %5 % válido, seco.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, flooded.</source>
        <translation>%1: %2, %3, %4, %5 % válido, inundado.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, no label.</source>
        <translation>%1: %2, %3, %4, %5 % válido, sin etiqueta.</translation>
    </message>
    <message>
        <source>%1: %2, no valid pixel.</source>
        <translation>%1: %2, ningún píxel válido.</translation>
    </message>
    <message>
        <source>%1: band %2 of “%3” (%4)</source>
        <translation>%1: banda %2 de “%3” (%4)</translation>
    </message>
    <message>
        <source>%1: calibrated loss %2 (%3), F1 %4, balanced accuracy %5, loss %6, %7 s</source>
        <translation>%1: pérdida calibrada %2 (%3), F1 %4, exactitud equilibrada %5, pérdida %6, %7 s</translation>
    </message>
    <message>
        <source>%1: made of %2</source>
        <translation>%1: calculado a partir de %2</translation>
    </message>
    <message>
        <source>%1: no water there, so that IoU says nothing. These tiles train in every fold and are not left out.</source>
        <translation>%1: allí no hay agua, de modo que el IoU no dice nada. Estas teselas entrenan en cada pliegue y no se dejan fuera.</translation>
    </message>
    <message>
        <source>%1: not there; the model does without it</source>
        <translation>%1: no está; el modelo prescinde de ella</translation>
    </message>
    <message>
        <source>%1: settled on “%2”.</source>
        <translation>%1: fijado con “%2”.</translation>
    </message>
    <message>
        <source>%1: the mask has no CRS and as many pixels as the image; they are paired</source>
        <translation>%1: la máscara no tiene SRC y tiene tantos píxeles como la imagen; se emparejan</translation>
    </message>
    <message>
        <source>%1: the mask is aligned to the image (nearest neighbour)</source>
        <translation>%1: la máscara se alinea con la imagen (vecino más próximo)</translation>
    </message>
    <message>
        <source>%1: trained and scored, %2 s.</source>
        <translation>%1: entrenado y evaluado, %2 s.</translation>
    </message>
    <message>
        <source>%1: validation IoU %2 (%3), F1 %4, loss %5, validation loss %6, %7 s</source>
        <translation>%1: IoU de validación %2 (%3), F1 %4, pérdida %5, pérdida de validación %6, %7 s</translation>
    </message>
    <message>
        <source>%1: was trained by an earlier call; its scores are taken from there.</source>
        <translation>%1: se entrenó en una llamada anterior; sus métricas se toman de ahí.</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>valores de 8 bits estirados al rango de cada imagen</translation>
    </message>
    <message>
        <source>A GPU is there but not used: %1.</source>
        <translation>Hay una GPU, pero no se usa: %1.</translation>
    </message>
    <message>
        <source>A block cannot have a side of %1 pixels.</source>
        <translation>Un bloque no puede tener un lado de %1 píxeles.</translation>
    </message>
    <message>
        <source>A bootstrap cannot have %1 draws.</source>
        <translation>Un bootstrap no puede tener %1 sorteos.</translation>
    </message>
    <message>
        <source>A cluster on this computer needs at least one process.</source>
        <translation>Un clúster en este equipo necesita al menos un proceso.</translation>
    </message>
    <message>
        <source>A folder of models (MODELS) is chosen, but everything is calibrated together (BY), so that nothing would be written into it.</source>
        <translation>Se ha elegido una carpeta de modelos (MODELS), pero todo se calibra junto (BY), de modo que no se escribiría nada en ella.</translation>
    </message>
    <message>
        <source>A land cover layer was given, but none of its classes is to be excluded.</source>
        <translation>Se indicó una capa de cobertura del suelo, pero no se excluye ninguna de sus clases.</translation>
    </message>
    <message>
        <source>A layer to review is asked for, but the model is not compared with the built-in method.</source>
        <translation>Se pide una capa para revisar, pero el modelo no se compara con el método integrado.</translation>
    </message>
    <message>
        <source>A map alone does not tell how wrong it is.</source>
        <translation>Un mapa por sí solo no dice cuánto se equivoca.</translation>
    </message>
    <message>
        <source>A map is evaluated against one reference, a raster or a layer of polygons.</source>
        <translation>Un mapa se evalúa con una sola referencia, un ráster o una capa de polígonos.</translation>
    </message>
    <message>
        <source>A missed pixel cannot be worth %1 false alarms.</source>
        <translation>Un píxel omitido no puede valer %1 falsas alarmas.</translation>
    </message>
    <message>
        <source>A model cannot be exported as “%1”.</source>
        <translation>Un modelo no se puede exportar como “%1”.</translation>
    </message>
    <message>
        <source>A model file is named.</source>
        <translation>Se indica un archivo de modelo.</translation>
    </message>
    <message>
        <source>A model for each %1 is wanted (BY), but there is no folder for them (MODELS).</source>
        <translation>Se desea un modelo por cada %1 (BY), pero no hay carpeta para ellos (MODELS).</translation>
    </message>
    <message>
        <source>A model needs at least one band that is always there.</source>
        <translation>Un modelo necesita al menos una banda que esté siempre.</translation>
    </message>
    <message>
        <source>A mosaic of all scenes would have %1 × %2 pixels.</source>
        <translation>Un mosaico de todas las escenas tendría %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>A pixel is called dry only below a probability of %1, so that the share of an image's dry land that is mapped as water stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Un píxel se llama seco solo por debajo de una probabilidad de %1, para que la proporción de tierra seca de una imagen cartografiada como agua no pase del %2 % de media sobre imágenes como las %3 de “%4” con que se ajustó.</translation>
    </message>
    <message>
        <source>A pixel is called dry only below a probability of %1, so that the share of an image's water that is mapped as dry stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Un píxel se llama seco solo por debajo de una probabilidad de %1, para que la proporción de agua de una imagen cartografiada como seca no pase del %2 % de media sobre imágenes como las %3 de “%4” con que se ajustó.</translation>
    </message>
    <message>
        <source>A pixel is called water only from a probability of %1 on, so that the share of an image's dry land that is mapped as water stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Un píxel se llama agua solo a partir de una probabilidad de %1, para que la proporción de tierra seca de una imagen cartografiada como agua no pase del %2 % de media sobre imágenes como las %3 de “%4” con que se ajustó.</translation>
    </message>
    <message>
        <source>A pixel is called water only from a probability of %1 on, so that the share of an image's water that is mapped as dry stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Un píxel se llama agua solo a partir de una probabilidad de %1, para que la proporción de agua de una imagen cartografiada como seca no pase del %2 % de media sobre imágenes como las %3 de “%4” con que se ajustó.</translation>
    </message>
    <message>
        <source>A place could have neither radar nor optical images.</source>
        <translation>Un lugar podría no tener imágenes de radar ni ópticas.</translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1; declare another value as nodata.</source>
        <translation>Una probabilidad está entre 0 y 1; declare otro valor como sin datos.</translation>
    </message>
    <message>
        <source>A random split puts tiles of the same scenes and floods into every part: scores will tell how the model does there, not elsewhere. Split by region or event to know that.</source>
        <translation>Una división al azar pone teselas de las mismas escenas e inundaciones en cada parte: las métricas dirán cómo rinde el modelo allí, no en otras partes. Para saberlo, divida por región o evento.</translation>
    </message>
    <message>
        <source>A reference holds 0 for dry and 1 for water; name other values under invalid values, or reclassify them.</source>
        <translation>Una referencia contiene 0 para seco y 1 para agua; nombre otros valores como no válidos, o reclasifíquelos.</translation>
    </message>
    <message>
        <source>A risk of %1 % needs at least %2 images with dry land to be fitted on, and there are %3.</source>
        <translation>Un riesgo del %1 % necesita para el ajuste al menos %2 imágenes con tierra seca, y hay %3.</translation>
    </message>
    <message>
        <source>A risk of %1 % needs at least %2 images with water to be fitted on, and there are %3.</source>
        <translation>Un riesgo del %1 % necesita para el ajuste al menos %2 imágenes con agua, y hay %3.</translation>
    </message>
    <message>
        <source>A seed is given twice: the same training would be done twice.</source>
        <translation>Una semilla se indica dos veces: el mismo entrenamiento se haría dos veces.</translation>
    </message>
    <message>
        <source>A service does not write “%1”.</source>
        <translation>Un servicio no escribe “%1”.</translation>
    </message>
    <message>
        <source>A step of %1 pixels goes nowhere.</source>
        <translation>Un paso de %1 píxeles no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>A stratum without points has no estimate; give it some.</source>
        <translation>Un estrato sin puntos no tiene estimación; dele algunos.</translation>
    </message>
    <message>
        <source>A tile could not be written to the dataset “%1”: %2.</source>
        <translation>No se pudo escribir una tesela en el conjunto de datos “%1”: %2.</translation>
    </message>
    <message>
        <source>A timeline needs the water of two dates at least, but there is no layer.</source>
        <translation>Una cronología necesita el agua de al menos dos fechas, pero no hay ninguna capa.</translation>
    </message>
    <message>
        <source>A timeline needs the water of two dates at least, but there is only one layer.</source>
        <translation>Una cronología necesita el agua de al menos dos fechas, pero solo hay una capa.</translation>
    </message>
    <message>
        <source>A tolerance of %1 pixels cannot be used.</source>
        <translation>Una tolerancia de %1 píxeles no se puede usar.</translation>
    </message>
    <message>
        <source>A water mask holds 0 dry, 1 water, 2 permanent water, 3 excluded, 4 uncertain, 255 no data; a probability lies between 0 and 1.</source>
        <translation>Una máscara de agua contiene 0 seco, 1 agua, 2 agua permanente, 3 excluido, 4 incierto, 255 sin datos; una probabilidad está entre 0 y 1.</translation>
    </message>
    <message>
        <source>A worker failed unexpectedly: %1</source>
        <translation>Un worker falló inesperadamente: %1</translation>
    </message>
    <message>
        <source>A worker runs Highwater %1, but %2 sent it the scene “%3”.</source>
        <translation>Un worker ejecuta Highwater %1, pero %2 le envió la escena “%3”.</translation>
    </message>
    <message>
        <source>Add data from elsewhere, or fill in the columns region, event or fold of its index.</source>
        <translation>Añada datos de otras partes, o rellene las columnas region, event o fold de su índice.</translation>
    </message>
    <message>
        <source>Add data from elsewhere, or leave out less at a time.</source>
        <translation>Añada datos de otras partes, o deje fuera menos a la vez.</translation>
    </message>
    <message>
        <source>Add images of the same place and orbit from before the flood, or ask for fewer.</source>
        <translation>Añada imágenes del mismo lugar y órbita anteriores a la inundación, o pida menos.</translation>
    </message>
    <message>
        <source>Add images of the same place and orbit from before the flood.</source>
        <translation>Añada imágenes del mismo lugar y órbita anteriores a la inundación.</translation>
    </message>
    <message>
        <source>Add images with the polarisations of the image of the flood.</source>
        <translation>Añada imágenes con las polarizaciones de la imagen de la inundación.</translation>
    </message>
    <message>
        <source>Add images, or ask for fewer of them.</source>
        <translation>Añada imágenes, o pida menos.</translation>
    </message>
    <message>
        <source>Add it to the earlier images.</source>
        <translation>Añádala a las imágenes anteriores.</translation>
    </message>
    <message>
        <source>Add it to the features, or leave it out here as well.</source>
        <translation>Añádala a las entradas, o quítela también aquí.</translation>
    </message>
    <message>
        <source>Add layers of other dates, or check the dates and the extent.</source>
        <translation>Añada capas de otras fechas, o compruebe las fechas y la extensión.</translation>
    </message>
    <message>
        <source>Add other regions, or split by blocks.</source>
        <translation>Añada otras regiones, o divida por bloques.</translation>
    </message>
    <message>
        <source>Add places of the other kind to it, or split the dataset anew.</source>
        <translation>Añádale lugares del otro tipo, o divida de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Add that wheel, or install without the folder. What was there before is unchanged.</source>
        <translation>Añada ese wheel, o instale sin la carpeta. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Add the layers of further dates.</source>
        <translation>Añada las capas de otras fechas.</translation>
    </message>
    <message>
        <source>Add the layers that hold the missing bands, or say which band is which, for example %1=1.</source>
        <translation>Añada las capas que contienen las bandas que faltan, o diga qué banda es cuál, por ejemplo %1=1.</translation>
    </message>
    <message>
        <source>Add the layers that hold the missing bands, or say which band is which, for example %1=1. %2 can be made of a layer given as %3.</source>
        <translation>Añada las capas que contienen las bandas que faltan, o diga qué banda es cuál, por ejemplo %1=1. %2 se puede obtener de una capa indicada como %3.</translation>
    </message>
    <message>
        <source>Add the missing band, or leave the derived band out.</source>
        <translation>Añada la banda que falta, o quite la banda derivada.</translation>
    </message>
    <message>
        <source>Add them, or choose another filter.</source>
        <translation>Añádalas, o elija otro filtro.</translation>
    </message>
    <message>
        <source>Add tiles with both water and dry land to it, or split the dataset anew.</source>
        <translation>Añádale teselas con agua y tierra seca, o divida de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Add tiles, or use the norm “group”.</source>
        <translation>Añada teselas, o use la norma “group”.</translation>
    </message>
    <message>
        <source>All %1s of the dataset “%2” are of “%3”: none would be left to train on.</source>
        <translation>Todo en el conjunto de datos “%2” (%1) es de “%3”: no quedaría nada con que entrenar.</translation>
    </message>
    <message>
        <source>All bands of the dataset are said to be ones that may be missing (OPTIONAL_BANDS).</source>
        <translation>Se dice que todas las bandas del conjunto de datos pueden faltar (OPTIONAL_BANDS).</translation>
    </message>
    <message>
        <source>All the layers that are left are of one date, %1.</source>
        <translation>Todas las capas que quedan son de una sola fecha, %1.</translation>
    </message>
    <message>
        <source>All tiles of the dataset “%1” are of “%2”: none would be left to train on.</source>
        <translation>Todas las teselas del conjunto de datos “%1” son de “%2”: no quedaría ninguna con que entrenar.</translation>
    </message>
    <message>
        <source>Allow a higher risk, or use a better model.</source>
        <translation>Permita un riesgo mayor, o use un modelo mejor.</translation>
    </message>
    <message>
        <source>Allow a risk of %1 or more, or use a better model.</source>
        <translation>Permita un riesgo de %1 o más, o use un modelo mejor.</translation>
    </message>
    <message>
        <source>Allow resampling (to %1 m), or choose a model for this pixel size.</source>
        <translation>Permita el remuestreo (a %1 m), o elija un modelo para este tamaño de píxel.</translation>
    </message>
    <message>
        <source>Among “%1”, images of %2, are some of the same place. If one is another version of the other, leave one of them out.</source>
        <translation>Entre “%1”, imágenes de %2, hay algunas del mismo lugar. Si una es otra versión de la otra, descarte una de ellas.</translation>
    </message>
    <message>
        <source>An Apple GPU trains in one process, not in %1.</source>
        <translation>Una GPU de Apple entrena en un proceso, no en %1.</translation>
    </message>
    <message>
        <source>An epoch is %1, so that the time suffices.</source>
        <translation>Una época tiene %1, para que baste el tiempo.</translation>
    </message>
    <message>
        <source>An estimate holds for the points that chance has drawn: put them back, or draw new ones.</source>
        <translation>Una estimación vale para los puntos que ha sorteado el azar: restáurelos, o sortee otros nuevos.</translation>
    </message>
    <message>
        <source>An image from before counts as dry, one from after as flooded where a mask of either sensor marks any pixel as flooded, else as dry.</source>
        <translation>Una imagen de antes cuenta como seca; una de después, como inundada donde una máscara de cualquiera de los sensores marca algún píxel como inundado, y si no como seca.</translation>
    </message>
    <message>
        <source>An image from before the flood is given beside the earlier images.</source>
        <translation>Se indica una imagen de antes de la inundación junto a las imágenes anteriores.</translation>
    </message>
    <message>
        <source>Another job is working in the run folder “%1”.</source>
        <translation>Otro trabajo está usando la carpeta de ejecución “%1”.</translation>
    </message>
    <message>
        <source>Another process of the training ended before it was done.</source>
        <translation>Otro proceso del entrenamiento terminó antes de acabar.</translation>
    </message>
    <message>
        <source>Another program has been beginning the dataset “%1” for %2 seconds.</source>
        <translation>Otro programa lleva %2 segundos iniciando el conjunto de datos “%1”.</translation>
    </message>
    <message>
        <source>Another training is beginning in the run folder “%1”.</source>
        <translation>En la carpeta de la ejecución “%1” está empezando otro entrenamiento.</translation>
    </message>
    <message>
        <source>As %1, the IoU of “%2” falls from %3 to %4 on the part %5 of “%6”, by more than the %7 that are tolerated; nothing was written.</source>
        <translation>Como %1, el IoU de “%2” baja de %3 a %4 en la parte %5 de “%6”, más de los %7 que se toleran; no se escribió nada.</translation>
    </message>
    <message>
        <source>Ask for %1 or less, or use a better model.</source>
        <translation>Pida %1 o menos, o use un modelo mejor.</translation>
    </message>
    <message>
        <source>Ask for fewer folds, or add data from elsewhere.</source>
        <translation>Pida menos pliegues, o añada datos de otras partes.</translation>
    </message>
    <message>
        <source>Ask for fewer folds, or leave out one region at a time.</source>
        <translation>Pida menos pliegues, o deje fuera una región cada vez.</translation>
    </message>
    <message>
        <source>Ask for fewer parts, use smaller blocks, or add data from elsewhere.</source>
        <translation>Pida menos partes, use bloques menores, o añada datos de otras partes.</translation>
    </message>
    <message>
        <source>Assign the layer the CRS that it is really in.</source>
        <translation>Asigne a la capa el SRC en el que realmente está.</translation>
    </message>
    <message>
        <source>At least %1 images are asked for, but how far values lie apart cannot be told of fewer than two.</source>
        <translation>Se piden al menos %1 imágenes, pero con menos de dos no se puede decir cuánto se apartan los valores.</translation>
    </message>
    <message>
        <source>At the latitude of %1, %2°, there is no usual direction of flight.</source>
        <translation>A la latitud de %1, %2°, no hay una dirección de vuelo habitual.</translation>
    </message>
    <message>
        <source>Audit the dataset: its index says otherwise.</source>
        <translation>Audite el conjunto de datos: su índice dice otra cosa.</translation>
    </message>
    <message>
        <source>Averaging the bands</source>
        <translation>Promediando las bandas</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” cannot be read near row %3; the file is damaged or incomplete.</source>
        <translation>La banda %1 de la capa “%2” no se puede leer cerca de la fila %3; el archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” cannot be read; the file is damaged or incomplete.</source>
        <translation>La banda %1 de la capa “%2” no se puede leer; el archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” has no valid pixel in the area to be mapped.</source>
        <translation>La banda %1 de la capa “%2” no tiene ningún píxel válido en la zona que se cartografía.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” has the same value, %3, everywhere.</source>
        <translation>La banda %1 de la capa “%2” tiene el mismo valor, %3, en todas partes.</translation>
    </message>
    <message>
        <source>Batch norm cannot train on batches of one tile.</source>
        <translation>La normalización por lote no puede entrenar con lotes de una tesela.</translation>
    </message>
    <message>
        <source>Batches of %1, as memory allows.</source>
        <translation>Lotes de %1, según permite la memoria.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Begin a new run in another folder.</source>
        <translation>Empiece una ejecución nueva en otra carpeta.</translation>
    </message>
    <message>
        <source>Begin a new run, or restore the dataset's tiles and parts.</source>
        <translation>Empiece una ejecución nueva, o restaure las teselas y partes del conjunto de datos.</translation>
    </message>
    <message>
        <source>Begin a new run, or restore the index.</source>
        <translation>Empiece una ejecución nueva, o restaure el índice.</translation>
    </message>
    <message>
        <source>Begin a new run; with the finished model as initial model it goes on from there.</source>
        <translation>Empiece una ejecución nueva; con el modelo terminado como modelo inicial sigue desde allí.</translation>
    </message>
    <message>
        <source>Begin with a smaller number or make fewer places.</source>
        <translation>Empiece con un número menor o haga menos lugares.</translation>
    </message>
    <message>
        <source>Best recipe</source>
        <translation>Mejor receta</translation>
    </message>
    <message>
        <source>Best: trial %1, validation IoU %2 (%3).</source>
        <translation>Mejor: ensayo %1, IoU de validación %2 (%3).</translation>
    </message>
    <message>
        <source>Both an image from before (“%1”) and a layer of permanent water (“%2”) are given.</source>
        <translation>Se indican tanto una imagen de antes (“%1”) como una capa de agua permanente (“%2”).</translation>
    </message>
    <message>
        <source>Both dates are the same file, “%1”.</source>
        <translation>Ambas fechas son el mismo archivo, “%1”.</translation>
    </message>
    <message>
        <source>Both layers (LAYERS) and a folder (DATASET) were chosen.</source>
        <translation>Se eligieron tanto capas (LAYERS) como una carpeta (DATASET).</translation>
    </message>
    <message>
        <source>Both statistics and earlier images are given.</source>
        <translation>Se indican tanto estadísticas como imágenes anteriores.</translation>
    </message>
    <message>
        <source>Bring them to one grid and unit.</source>
        <translation>Llévelas a una misma cuadrícula y unidad.</translation>
    </message>
    <message>
        <source>Check it with “Check backend”, or install the backend.</source>
        <translation>Compruébelo con “Comprobar el backend”, o instale el backend.</translation>
    </message>
    <message>
        <source>Check its address in Settings ▸ Options ▸ Highwater, and the network.</source>
        <translation>Compruebe su dirección en Configuración ▸ Opciones ▸ Highwater, y la red.</translation>
    </message>
    <message>
        <source>Check its nodata value.</source>
        <translation>Compruebe su valor de sin datos.</translation>
    </message>
    <message>
        <source>Check its place on the map and its nodata value.</source>
        <translation>Compruebe su lugar en el mapa y su valor de sin datos.</translation>
    </message>
    <message>
        <source>Check that the data set was downloaded and unpacked completely.</source>
        <translation>Compruebe que el conjunto de datos se descargó y descomprimió por completo.</translation>
    </message>
    <message>
        <source>Check the CRS of both layers and the extent, or choose a layer that covers the scene.</source>
        <translation>Compruebe el SRC de ambas capas y la extensión, o elija una capa que cubra la escena.</translation>
    </message>
    <message>
        <source>Check the CRS of both layers and the extent.</source>
        <translation>Compruebe el SRC de ambas capas y la extensión.</translation>
    </message>
    <message>
        <source>Check the address (such as tcp://host:8786) and whether the scheduler runs; local:4 starts four processes on this computer instead.</source>
        <translation>Compruebe la dirección (como tcp://host:8786) y si el planificador está en marcha; local:4 inicia en su lugar cuatro procesos en este equipo.</translation>
    </message>
    <message>
        <source>Check the files of the layers.</source>
        <translation>Compruebe los archivos de las capas.</translation>
    </message>
    <message>
        <source>Check the folder, and the choice of bands, labels and tile size.</source>
        <translation>Compruebe la carpeta, y la elección de bandas, etiquetas y tamaño de tesela.</translation>
    </message>
    <message>
        <source>Check the network connection, or give another Python (3.11 is the surest). What was there before is unchanged.</source>
        <translation>Compruebe la conexión de red, o indique otro Python (3.11 es el más seguro). Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Check the nodata values and the extent.</source>
        <translation>Compruebe los valores de sin datos y la extensión.</translation>
    </message>
    <message>
        <source>Check the nodata values, the invalid values and the extent.</source>
        <translation>Compruebe los valores de sin datos, los valores no válidos y la extensión.</translation>
    </message>
    <message>
        <source>Check the path, or choose a layer of the project.</source>
        <translation>Compruebe la ruta, o elija una capa del proyecto.</translation>
    </message>
    <message>
        <source>Check the path, or choose the file anew.</source>
        <translation>Compruebe la ruta, o elija de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Check the path, or load the layer again.</source>
        <translation>Compruebe la ruta, o cargue de nuevo la capa.</translation>
    </message>
    <message>
        <source>Check the path, or the link that leads there.</source>
        <translation>Compruebe la ruta, o el enlace que lleva allí.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Checking the packages</source>
        <translation>Comprobando los paquetes</translation>
    </message>
    <message>
        <source>Choose %1, or leave it empty.</source>
        <translation>Elija %1, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Elija %1.</translation>
    </message>
    <message>
        <source>Choose 0 (none) to %1.</source>
        <translation>Elija de 0 (ninguno) a %1.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>Elija 0 o más.</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>Elija 1 o más.</translation>
    </message>
    <message>
        <source>Choose 2 or more.</source>
        <translation>Elija 2 o más.</translation>
    </message>
    <message>
        <source>Choose 5.</source>
        <translation>Elija 5.</translation>
    </message>
    <message>
        <source>Choose a CSV of names and dates.</source>
        <translation>Elija un CSV de nombres y fechas.</translation>
    </message>
    <message>
        <source>Choose a CSV or another table.</source>
        <translation>Elija un CSV u otra tabla.</translation>
    </message>
    <message>
        <source>Choose a CSV.</source>
        <translation>Elija un CSV.</translation>
    </message>
    <message>
        <source>Choose a checkpoint that this version of Highwater wrote.</source>
        <translation>Elija un punto de control escrito por esta versión de Highwater.</translation>
    </message>
    <message>
        <source>Choose a dataset in dB, or a model that was trained on such values.</source>
        <translation>Elija un conjunto de datos en dB, o un modelo entrenado con tales valores.</translation>
    </message>
    <message>
        <source>Choose a dataset in the unit that the model was made for, or another model.</source>
        <translation>Elija un conjunto de datos en la unidad para la que se hizo el modelo, u otro modelo.</translation>
    </message>
    <message>
        <source>Choose a dataset with these bands, or a model that does without them.</source>
        <translation>Elija un conjunto de datos con estas bandas, o un modelo que no las necesite.</translation>
    </message>
    <message>
        <source>Choose a day of these years.</source>
        <translation>Elija un día de estos años.</translation>
    </message>
    <message>
        <source>Choose a file that “Train a time series model” has made.</source>
        <translation>Elija un archivo hecho con “Entrenar un modelo de series temporales”.</translation>
    </message>
    <message>
        <source>Choose a folder that “Import a dataset” or “Prepare image sequences” has made.</source>
        <translation>Elija una carpeta hecha con “Importar un conjunto de datos” o “Preparar secuencias de imágenes”.</translation>
    </message>
    <message>
        <source>Choose a folder that “Import a dataset” or “Prepare sequences” has made.</source>
        <translation>Elija una carpeta hecha con “Importar un conjunto de datos” o “Preparar secuencias de imágenes”.</translation>
    </message>
    <message>
        <source>Choose a folder, or calibrate everything together.</source>
        <translation>Elija una carpeta, o calibre todo junto.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Choose a layer of the same place, or check its CRS.</source>
        <translation>Elija una capa del mismo lugar, o compruebe su SRC.</translation>
    </message>
    <message>
        <source>Choose a layer of the same place.</source>
        <translation>Elija una capa del mismo lugar.</translation>
    </message>
    <message>
        <source>Choose a model of the same bands, or begin without one.</source>
        <translation>Elija un modelo con las mismas bandas, o empiece sin él.</translation>
    </message>
    <message>
        <source>Choose a model of the same unit, or begin without one.</source>
        <translation>Elija un modelo con la misma unidad, o empiece sin él.</translation>
    </message>
    <message>
        <source>Choose a model that Highwater has trained, or begin without one.</source>
        <translation>Elija un modelo entrenado por Highwater, o empiece sin él.</translation>
    </message>
    <message>
        <source>Choose a model that was trained here. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Elija un modelo entrenado aquí. O deje la evidencia fuera: para el cambio al retirar bandas basta el archivo de modelo.</translation>
    </message>
    <message>
        <source>Choose a model, or leave that out.</source>
        <translation>Elija un modelo, o deje eso fuera.</translation>
    </message>
    <message>
        <source>Choose a model, or leave “explain” out.</source>
        <translation>Elija un modelo, o deje “explain” fuera.</translation>
    </message>
    <message>
        <source>Choose a model, or tick the built-in method.</source>
        <translation>Elija un modelo, o marque el método integrado.</translation>
    </message>
    <message>
        <source>Choose a network “with an encoder”, or vary the network as well.</source>
        <translation>Elija una red “con un codificador”, o varíe también la red.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or one with a dataset.</source>
        <translation>Elija una carpeta nueva o vacía, o una con un conjunto de datos.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or that of an earlier run to go on with it.</source>
        <translation>Elija una carpeta nueva o vacía, o la de una ejecución anterior para continuarla.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Choose a newer Python, or the managed environment.</source>
        <translation>Elija un Python más nuevo, o el entorno gestionado.</translation>
    </message>
    <message>
        <source>Choose a number above 0, for example 2.</source>
        <translation>Elija un número mayor que 0, por ejemplo 2.</translation>
    </message>
    <message>
        <source>Choose a part or regions that it has not seen, or allow training tiles; every page then says so.</source>
        <translation>Elija una parte o regiones que no haya visto, o permita teselas de entrenamiento; entonces cada página lo dice.</translation>
    </message>
    <message>
        <source>Choose a part that it has not seen, or split the dataset as it was for the training.</source>
        <translation>Elija una parte que no haya visto, o divida el conjunto de datos como estaba para el entrenamiento.</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Choose a radar image; this one holds no information.</source>
        <translation>Elija una imagen de radar; esta no contiene información.</translation>
    </message>
    <message>
        <source>Choose a raster, such as a GeoTIFF or a VRT; if it is one, it is damaged.</source>
        <translation>Elija un ráster, como un GeoTIFF o un VRT; si lo es, está dañado.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>Choose a tile size of at least 16, usually 256.</source>
        <translation>Elija un tamaño de tesela de al menos 16, normalmente 256.</translation>
    </message>
    <message>
        <source>Choose a tile size of at most %1, or a larger extent.</source>
        <translation>Elija un tamaño de tesela de %1 como máximo, o una extensión mayor.</translation>
    </message>
    <message>
        <source>Choose a tile size, such as 256.</source>
        <translation>Elija un tamaño de tesela, como 256.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 1, or leave it empty.</source>
        <translation>Elija un valor entre 0 y 1, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 1.</source>
        <translation>Elija un valor entre 0 y 1.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 100.</source>
        <translation>Elija un valor entre 0 y 100.</translation>
    </message>
    <message>
        <source>Choose a water mask or a water probability of one date.</source>
        <translation>Elija una máscara de agua o una probabilidad de agua de una sola fecha.</translation>
    </message>
    <message>
        <source>Choose a water mask, a probability, or a layer of permanent water.</source>
        <translation>Elija una máscara de agua, una probabilidad o una capa de agua permanente.</translation>
    </message>
    <message>
        <source>Choose all tiles or regions, or split it first (“Split a dataset”).</source>
        <translation>Elija todas las teselas o regiones, o divídalo primero (“Dividir un conjunto de datos”).</translation>
    </message>
    <message>
        <source>Choose among %1, or say which band it is, for example %2=1.</source>
        <translation>Elija entre %1, o diga qué banda es, por ejemplo %2=1.</translation>
    </message>
    <message>
        <source>Choose among %1.</source>
        <translation>Elija entre %1.</translation>
    </message>
    <message>
        <source>Choose among the bands that all have: %1.</source>
        <translation>Elija entre las bandas que todas tienen: %1.</translation>
    </message>
    <message>
        <source>Choose among the bands that all have: none.</source>
        <translation>Elija entre las bandas que todos tienen: ninguna.</translation>
    </message>
    <message>
        <source>Choose an .onnx file, a folder of probability rasters, or “%1”.</source>
        <translation>Elija un archivo .onnx, una carpeta de rásteres de probabilidad, o “%1”.</translation>
    </message>
    <message>
        <source>Choose an .onnx file, or copy it again; one of a newer ONNX needs a newer backend.</source>
        <translation>Elija un archivo .onnx o vuelva a copiarlo; uno de un ONNX más reciente necesita un backend más reciente.</translation>
    </message>
    <message>
        <source>Choose an .onnx file.</source>
        <translation>Elija un archivo .onnx.</translation>
    </message>
    <message>
        <source>Choose an elevation in metres; if a value stands for no data, set it in the layer's file.</source>
        <translation>Elija una elevación en metros; si un valor significa sin datos, defínalo en el archivo de la capa.</translation>
    </message>
    <message>
        <source>Choose an extent that overlaps the layer.</source>
        <translation>Elija una extensión que se solape con la capa.</translation>
    </message>
    <message>
        <source>Choose an extent that overlaps them.</source>
        <translation>Elija una extensión que se solape con ellas.</translation>
    </message>
    <message>
        <source>Choose an image that has it, add it as a further raster, or say which band it is, for example %1.</source>
        <translation>Elija una imagen que la tenga, añádala como ráster adicional, o diga qué banda es, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Choose an image that has it, or say which band it is, for example %1.</source>
        <translation>Elija una imagen que la tenga, o diga qué banda es, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Choose an image that was taken before the flood.</source>
        <translation>Elija una imagen tomada antes de la inundación.</translation>
    </message>
    <message>
        <source>Choose an item, or a catalogue with links to items.</source>
        <translation>Elija un ítem, o un catálogo con enlaces a ítems.</translation>
    </message>
    <message>
        <source>Choose an odd number, %1 or more.</source>
        <translation>Elija un número impar, %1 o más.</translation>
    </message>
    <message>
        <source>Choose another encoder, such as resnet18, which goes with every architecture but dpt.</source>
        <translation>Elija otro codificador, como resnet18, que va con cualquier arquitectura salvo dpt.</translation>
    </message>
    <message>
        <source>Choose another file for the output.</source>
        <translation>Elija otro archivo para la salida.</translation>
    </message>
    <message>
        <source>Choose another file, or download it again.</source>
        <translation>Elija otro archivo, o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another file, or “none”.</source>
        <translation>Elija otro archivo, o “ninguno”.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder for these, or prepare them the same way.</source>
        <translation>Elija otra carpeta para estas, o prepárelas del mismo modo.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Choose another folder, or resume the run if it is unfinished.</source>
        <translation>Elija otra carpeta, o reanude la ejecución si no está terminada.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder; one inside it will do.</source>
        <translation>Elija otra carpeta; basta una dentro de ella.</translation>
    </message>
    <message>
        <source>Choose another interpreter or use the managed environment.</source>
        <translation>Elija otro intérprete o use el entorno gestionado.</translation>
    </message>
    <message>
        <source>Choose another layer or extent.</source>
        <translation>Elija otra capa o extensión.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Elija otra capa.</translation>
    </message>
    <message>
        <source>Choose another model, or a dataset with VV, VH, HH or HV.</source>
        <translation>Elija otro modelo, o un conjunto de datos con VV, VH, HH o HV.</translation>
    </message>
    <message>
        <source>Choose another name for the raster.</source>
        <translation>Elija otro nombre para el ráster.</translation>
    </message>
    <message>
        <source>Choose another one, or the managed environment, under Settings ▸ Options ▸ Highwater.</source>
        <translation>Elija otro, o el entorno gestionado, en Configuración ▸ Opciones ▸ Highwater.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another part for one of them.</source>
        <translation>Elija otra parte para una de ellas.</translation>
    </message>
    <message>
        <source>Choose another part for one of them; the usual ones are train and test.</source>
        <translation>Elija otra parte para una de ellas; las habituales son train y test.</translation>
    </message>
    <message>
        <source>Choose another part for the check, or leave it empty: some of it is held back.</source>
        <translation>Elija otra parte para la comprobación, o déjela vacía: se reserva algo de ella.</translation>
    </message>
    <message>
        <source>Choose another part to measure on.</source>
        <translation>Elija otra parte con la que medir.</translation>
    </message>
    <message>
        <source>Choose another part to show, or have some of it held back.</source>
        <translation>Elija otra parte que mostrar, o haga que se reserve algo de ella.</translation>
    </message>
    <message>
        <source>Choose another part, or make one (“Split a dataset”).</source>
        <translation>Elija otra parte, o cree una (“Dividir un conjunto de datos”).</translation>
    </message>
    <message>
        <source>Choose another part, or make one (“Split a dataset”, or the column “split” of the index).</source>
        <translation>Elija otra parte, o cree una (“Dividir un conjunto de datos”, o la columna “split” del índice).</translation>
    </message>
    <message>
        <source>Choose another part, or none for all places.</source>
        <translation>Elija otra parte, o ninguna para todos los lugares.</translation>
    </message>
    <message>
        <source>Choose another part.</source>
        <translation>Elija otra parte.</translation>
    </message>
    <message>
        <source>Choose another run folder, or search as before.</source>
        <translation>Elija otra carpeta de ejecución, o busque como antes.</translation>
    </message>
    <message>
        <source>Choose another run folder.</source>
        <translation>Elija otra carpeta de ejecución.</translation>
    </message>
    <message>
        <source>Choose another unit, or “automatic”.</source>
        <translation>Elija otra unidad, o “automático”.</translation>
    </message>
    <message>
        <source>Choose at least 1, or 0 for tiles side by side.</source>
        <translation>Elija al menos 1, o 0 para teselas contiguas.</translation>
    </message>
    <message>
        <source>Choose at least 16 pixels, or 0 to keep the chips whole.</source>
        <translation>Elija al menos 16 píxeles, o 0 para conservar enteros los recortes.</translation>
    </message>
    <message>
        <source>Choose at least one setting, or give a space of your own (SPACE).</source>
        <translation>Elija al menos un ajuste, o indique un espacio propio (SPACE).</translation>
    </message>
    <message>
        <source>Choose decibel or linear power, or “automatic”.</source>
        <translation>Elija decibelios o potencia lineal, o “automático”.</translation>
    </message>
    <message>
        <source>Choose for example 0.1.</source>
        <translation>Elija por ejemplo 0,1.</translation>
    </message>
    <message>
        <source>Choose for example 0.9.</source>
        <translation>Elija por ejemplo 0,9.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>Elija entre %1.</translation>
    </message>
    <message>
        <source>Choose further models or flips and turns, or leave the spread out.</source>
        <translation>Elija más modelos o reflejos y giros, o deje la dispersión fuera.</translation>
    </message>
    <message>
        <source>Choose images of the same polarisation.</source>
        <translation>Elija imágenes de la misma polarización.</translation>
    </message>
    <message>
        <source>Choose images that show the same place.</source>
        <translation>Elija imágenes que muestren el mismo lugar.</translation>
    </message>
    <message>
        <source>Choose images with the same polarisations as the scene.</source>
        <translation>Elija imágenes con las mismas polarizaciones que la escena.</translation>
    </message>
    <message>
        <source>Choose it again in Settings ▸ Options ▸ Highwater.</source>
        <translation>Elíjalo de nuevo en Configuración ▸ Opciones ▸ Highwater.</translation>
    </message>
    <message>
        <source>Choose it once: its mean with itself is itself.</source>
        <translation>Elíjalo una vez: su media consigo mismo es él mismo.</translation>
    </message>
    <message>
        <source>Choose layers, a folder, STAC items or a dataset.</source>
        <translation>Elija capas, una carpeta, ítems STAC o un conjunto de datos.</translation>
    </message>
    <message>
        <source>Choose models that were trained on the same bands, unit and pixel size.</source>
        <translation>Elija modelos entrenados con las mismas bandas, unidad y tamaño de píxel.</translation>
    </message>
    <message>
        <source>Choose move or refuse.</source>
        <translation>Elija mover o rechazar.</translation>
    </message>
    <message>
        <source>Choose occurrence, seasonality or a mask of 0 and 1.</source>
        <translation>Elija ocurrencia, estacionalidad o una máscara de 0 y 1.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Elija uno de %1.</translation>
    </message>
    <message>
        <source>Choose one of its bands.</source>
        <translation>Elija una de sus bandas.</translation>
    </message>
    <message>
        <source>Choose one of segmentation_models_pytorch, such as resnet18, or write tu- before the name of one of timm.</source>
        <translation>Elija uno de segmentation_models_pytorch, como resnet18, o escriba tu- delante del nombre de uno de timm.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Choose predict or train.</source>
        <translation>Elija predict o train.</translation>
    </message>
    <message>
        <source>Choose region, event, scene or block.</source>
        <translation>Elija región, evento, escena o bloque.</translation>
    </message>
    <message>
        <source>Choose the .onnx file; its card and weights, which lie beside it, are not needed.</source>
        <translation>Elija el archivo .onnx; su ficha y sus pesos, que están a su lado, no hacen falta.</translation>
    </message>
    <message>
        <source>Choose the .safetensors file that lies beside a trained model.</source>
        <translation>Elija el archivo .safetensors que está junto a un modelo entrenado.</translation>
    </message>
    <message>
        <source>Choose the device “automatic”.</source>
        <translation>Elija el dispositivo “automático”.</translation>
    </message>
    <message>
        <source>Choose the device “automatic”; “Check backend” tells what is there.</source>
        <translation>Elija el dispositivo “automático”; “Comprobar el backend” dice lo que hay.</translation>
    </message>
    <message>
        <source>Choose the encoder weights “none”, or another architecture.</source>
        <translation>Elija “ninguno” para los pesos del codificador, u otra arquitectura.</translation>
    </message>
    <message>
        <source>Choose the encoder weights “none”, or give a file.</source>
        <translation>Elija “ninguno” para los pesos del codificador, o indique un archivo.</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic, or run “Install backend” again.</source>
        <translation>Elija el motor ONNX Runtime o automático, o ejecute “Instalar el backend” de nuevo.</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic, or the device automatic.</source>
        <translation>Elija el motor ONNX Runtime o automático, o el dispositivo automático.</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic.</source>
        <translation>Elija el motor ONNX Runtime o automático.</translation>
    </message>
    <message>
        <source>Choose the engine OpenVINO or automatic, or the precision float32.</source>
        <translation>Elija el motor OpenVINO o automático, o la precisión float32.</translation>
    </message>
    <message>
        <source>Choose the file of this encoder.</source>
        <translation>Elija el archivo de este codificador.</translation>
    </message>
    <message>
        <source>Choose the file with its token in Settings ▸ Options ▸ Highwater.</source>
        <translation>Elija el archivo con su token en Configuración ▸ Opciones ▸ Highwater.</translation>
    </message>
    <message>
        <source>Choose the file, or other encoder weights (ENCODER_WEIGHTS).</source>
        <translation>Elija el archivo, u otros pesos del codificador (ENCODER_WEIGHTS).</translation>
    </message>
    <message>
        <source>Choose the float32 model that it was made of.</source>
        <translation>Elija el modelo float32 del que se hizo.</translation>
    </message>
    <message>
        <source>Choose the folder (RUN) that the log of the unfinished training names.</source>
        <translation>Elija la carpeta (RUN) que nombra el registro del entrenamiento sin terminar.</translation>
    </message>
    <message>
        <source>Choose the folder in which the images lie, or search the folders inside it, too.</source>
        <translation>Elija la carpeta en la que están las imágenes, o busque también en las carpetas que contiene.</translation>
    </message>
    <message>
        <source>Choose the folder in which the images lie.</source>
        <translation>Elija la carpeta en la que están las imágenes.</translation>
    </message>
    <message>
        <source>Choose the folder in which the probability rasters lie.</source>
        <translation>Elija la carpeta en la que están los rásteres de probabilidad.</translation>
    </message>
    <message>
        <source>Choose the folder into which it was downloaded or unpacked.</source>
        <translation>Elija la carpeta en la que se descargó o descomprimió.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset that Highwater has prepared or imported.</source>
        <translation>Elija la carpeta de un conjunto de datos preparado o importado por Highwater.</translation>
    </message>
    <message>
        <source>Choose the folder of an unfinished run, or begin a new one.</source>
        <translation>Elija la carpeta de una ejecución sin terminar, o empiece una nueva.</translation>
    </message>
    <message>
        <source>Choose the folder that holds these, or another layout.</source>
        <translation>Elija la carpeta que los contiene, u otra organización.</translation>
    </message>
    <message>
        <source>Choose the image from before as a further raster and say which band is which, for example VV_BEFORE=1:1;VV_AFTER=1, or take a method for one date.</source>
        <translation>Elija la imagen de antes como ráster adicional y diga qué banda es cuál, por ejemplo VV_BEFORE=1:1;VV_AFTER=1, o use un método para una fecha.</translation>
    </message>
    <message>
        <source>Choose the images of one place (LAYERS), or the folder of an index (DATASET).</source>
        <translation>Elija las imágenes de un lugar (LAYERS), o la carpeta de un índice (DATASET).</translation>
    </message>
    <message>
        <source>Choose the images of one place, or the folder of an index of sequences.</source>
        <translation>Elija las imágenes de un lugar, o la carpeta de un índice de secuencias.</translation>
    </message>
    <message>
        <source>Choose the layer that holds the layer water.</source>
        <translation>Elija la capa que contiene la capa water.</translation>
    </message>
    <message>
        <source>Choose the layer that holds the water.</source>
        <translation>Elija la capa que contiene el agua.</translation>
    </message>
    <message>
        <source>Choose the layer, or leave the classes empty.</source>
        <translation>Elija la capa, o deje las clases vacías.</translation>
    </message>
    <message>
        <source>Choose the maps of two dates.</source>
        <translation>Elija los mapas de dos fechas.</translation>
    </message>
    <message>
        <source>Choose the mask that they were drawn from, or draw new points.</source>
        <translation>Elija la máscara de la que se sortearon, o sortee puntos nuevos.</translation>
    </message>
    <message>
        <source>Choose the part calibration or validation; “Split a dataset” makes one.</source>
        <translation>Elija la parte calibration o validation; “Dividir un conjunto de datos” la crea.</translation>
    </message>
    <message>
        <source>Choose the precision automatic, or the model that it was exported from.</source>
        <translation>Elija la precisión automática, o el modelo del que se exportó.</translation>
    </message>
    <message>
        <source>Choose the precision float32 or automatic.</source>
        <translation>Elija la precisión float32 o automática.</translation>
    </message>
    <message>
        <source>Choose the precision “automatic”.</source>
        <translation>Elija la precisión “automática”.</translation>
    </message>
    <message>
        <source>Choose the probabilities that belong to the mask.</source>
        <translation>Elija las probabilidades que corresponden a la máscara.</translation>
    </message>
    <message>
        <source>Choose the python of a virtual environment (bin/python, or Scripts\python.exe on Windows), or the managed environment.</source>
        <translation>Elija el python de un entorno virtual (bin/python, o Scripts\python.exe en Windows), o el entorno gestionado.</translation>
    </message>
    <message>
        <source>Choose the raster file inside it.</source>
        <translation>Elija el archivo ráster que está dentro.</translation>
    </message>
    <message>
        <source>Choose the raster of probabilities that the map was made from, or label points.</source>
        <translation>Elija el ráster de probabilidades del que se hizo el mapa, o etiquete puntos.</translation>
    </message>
    <message>
        <source>Choose the same architecture to resume it, or another folder.</source>
        <translation>Elija la misma arquitectura para reanudarla, u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose the same as before, or another folder to begin anew.</source>
        <translation>Elija lo mismo que antes, u otra carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Choose the unit; the values are then passed as they are.</source>
        <translation>Elija la unidad; los valores se pasan entonces tal cual.</translation>
    </message>
    <message>
        <source>Choose “none” for the encoder weights, or give a file.</source>
        <translation>Elija “ninguno” para los pesos del codificador, o indique un archivo.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Ciérrela en otros programas, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Close other programs before mapping large scenes.</source>
        <translation>Cierre otros programas antes de cartografiar escenas grandes.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller network, or train on random crops.</source>
        <translation>Cierre otros programas, elija una red más pequeña, o entrene con recortes al azar.</translation>
    </message>
    <message>
        <source>Close other programs, or work on a smaller extent.</source>
        <translation>Cierre otros programas, o trabaje con una extensión menor.</translation>
    </message>
    <message>
        <source>Cluster at %1: %2.</source>
        <translation>Clúster en %1: %2.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing borders</source>
        <translation>Comparando los bordes</translation>
    </message>
    <message>
        <source>Comparing every file with its checksum</source>
        <translation>Comparando cada archivo con su suma de verificación</translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation>Comparando las fechas</translation>
    </message>
    <message>
        <source>Comparing the packages with the lock</source>
        <translation>Comparando los paquetes con la lista fijada</translation>
    </message>
    <message>
        <source>Comparing the parts</source>
        <translation>Comparando las partes</translation>
    </message>
    <message>
        <source>Convert it to dB or linear power first.</source>
        <translation>Conviértala primero a dB o potencia lineal.</translation>
    </message>
    <message>
        <source>Convert the images of all dates to dB, or all to linear power.</source>
        <translation>Convierta las imágenes de todas las fechas a dB, o todas a potencia lineal.</translation>
    </message>
    <message>
        <source>Copy both again from where they come from. If you know why they differ, allow “Use a model file that differs from its card” (TRUST_MODEL).</source>
        <translation>Vuelva a copiar ambos desde su origen. Si sabe por qué difieren, permita “Usar un archivo de modelo que difiere de su ficha” (TRUST_MODEL).</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the dataset to a folder that you may write to.</source>
        <translation>Copie el conjunto de datos a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Correct its permissions, or set the variable HIGHWATER_HOME to a folder of yours.</source>
        <translation>Corrija sus permisos, o defina la variable HIGHWATER_HOME con una carpeta propia.</translation>
    </message>
    <message>
        <source>Correct or unset %1.</source>
        <translation>Corrija o elimine %1.</translation>
    </message>
    <message>
        <source>Correct the date in the table “images” of the index, as YYYY-MM-DD.</source>
        <translation>Corrija la fecha en la tabla “images” del índice, como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Correct the label of the sequence or those of its images.</source>
        <translation>Corrija la etiqueta de la secuencia o las de sus imágenes.</translation>
    </message>
    <message>
        <source>Correct the labels.</source>
        <translation>Corrija las etiquetas.</translation>
    </message>
    <message>
        <source>Correct the path, or leave it empty to install from the package index.</source>
        <translation>Corrija la ruta, o déjela vacía para instalar desde el índice de paquetes.</translation>
    </message>
    <message>
        <source>Correct “roots”.</source>
        <translation>Corrija “roots”.</translation>
    </message>
    <message>
        <source>Count auxiliary layers from 1; 0 is the input.</source>
        <translation>Cuente las capas auxiliares desde 1; 0 es la entrada.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>Creating the environment with Python %1</source>
        <translation>Creando el entorno con Python %1</translation>
    </message>
    <message>
        <source>Curves and checkpoints are in “%1”.</source>
        <translation>Las curvas y los puntos de control están en “%1”.</translation>
    </message>
    <message>
        <source>Curves, pictures and checkpoints are in “%1”.</source>
        <translation>Las curvas, las imágenes y los puntos de control están en “%1”.</translation>
    </message>
    <message>
        <source>Cut out a part of it first.</source>
        <translation>Recorte primero una parte.</translation>
    </message>
    <message>
        <source>Damaged, to be installed again: %1</source>
        <translation>Dañado, se instalará de nuevo: %1</translation>
    </message>
    <message>
        <source>Declare what means no data as the layer's nodata value.</source>
        <translation>Declare como valor de sin datos de la capa lo que significa sin datos.</translation>
    </message>
    <message>
        <source>Delete its row in the table “images” of the index in QGIS first, or give the same date.</source>
        <translation>Borre primero en QGIS su fila de la tabla “images” del índice, o indique la misma fecha.</translation>
    </message>
    <message>
        <source>Describing the dataset</source>
        <translation>Describiendo el conjunto de datos</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the left; incidence angle %3 to %4°.</source>
        <translation>Dirección de vuelo %1° (%2), mirando a la izquierda; ángulo de incidencia de %3 a %4°.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the left; incidence angle %3.</source>
        <translation>Dirección de vuelo %1° (%2), mirando a la izquierda; ángulo de incidencia %3.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the right; incidence angle %3 to %4°.</source>
        <translation>Dirección de vuelo %1° (%2), mirando a la derecha; ángulo de incidencia de %3 a %4°.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the right; incidence angle %3.</source>
        <translation>Dirección de vuelo %1° (%2), mirando a la derecha; ángulo de incidencia %3.</translation>
    </message>
    <message>
        <source>Divide the places with “Split a dataset”, or set the column “split” of the layer “sequences”.</source>
        <translation>Reparta los lugares con “Dividir un conjunto de datos”, o rellene la columna “split” de la capa “sequences”.</translation>
    </message>
    <message>
        <source>Dividing the sequences</source>
        <translation>Repartiendo las secuencias</translation>
    </message>
    <message>
        <source>Dividing the tiles</source>
        <translation>Repartiendo las teselas</translation>
    </message>
    <message>
        <source>Download it again, or import without the official split.</source>
        <translation>Descárguelo de nuevo, o importe sin la división oficial.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Draw more points in it (sizes by stratum), or label those that are left.</source>
        <translation>Sortee más puntos en él (números por estrato), o etiquete los que quedan.</translation>
    </message>
    <message>
        <source>Draw reference points first.</source>
        <translation>Sortee primero puntos de referencia.</translation>
    </message>
    <message>
        <source>Draw them with “Sample reference points”.</source>
        <translation>Sortéelos con “Muestrear puntos de referencia”.</translation>
    </message>
    <message>
        <source>Drawing blocks</source>
        <translation>Sorteando bloques</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Sorteando puntos</translation>
    </message>
    <message>
        <source>Drawing the intervals</source>
        <translation>Sorteando los intervalos</translation>
    </message>
    <message>
        <source>Each image has one label, flood or no flood; no pixel is labelled.</source>
        <translation>Cada imagen tiene una etiqueta, con o sin inundación; ningún píxel está etiquetado.</translation>
    </message>
    <message>
        <source>Each image was scaled to 0–255 by its own minimum and maximum: the values are no backscatter and no reflectance, and two dates are not on one scale. Outside the swath all radar images of a patch are 255 and all optical ones 0, which the files do not declare.</source>
        <translation>Cada imagen se escaló a 0–255 con su propio mínimo y máximo: los valores no son ni retrodispersión ni reflectancia, y dos fechas no están en la misma escala. Fuera de la franja, todas las imágenes de radar de un parche valen 255 y todas las ópticas 0, lo que los archivos no declaran.</translation>
    </message>
    <message>
        <source>Each patch was scaled to 0–255 by its own minimum and maximum: the values are no backscatter, and before and after are not on one scale.</source>
        <translation>Cada parche se escaló a 0–255 con su propio mínimo y máximo: los valores no son retrodispersión, y antes y después no están en la misma escala.</translation>
    </message>
    <message>
        <source>Either layers or a folder with sequences must be given, and not both.</source>
        <translation>Hay que indicar capas o una carpeta con secuencias, y no ambas.</translation>
    </message>
    <message>
        <source>Engine: %1: it %2.</source>
        <translation>Motor: %1: %2.</translation>
    </message>
    <message>
        <source>Engine: %1: it %2; on %3 pixels its probabilities differ from those of ONNX Runtime by %4 on average, and %5 pixels change their class (%6 % of the water).</source>
        <translation>Motor: %1: %2; en %3 píxeles sus probabilidades difieren de media en %4 de las de ONNX Runtime, y %5 píxeles cambian de clase (el %6 % del agua).</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>Estimate from the points of one run of “Sample reference points”.</source>
        <translation>Estime con los puntos de una sola ejecución de “Muestrear puntos de referencia”.</translation>
    </message>
    <message>
        <source>Every band is said to be optional.</source>
        <translation>Se dice que todas las bandas son opcionales.</translation>
    </message>
    <message>
        <source>Every patch is flooded at its second date: a model that knows the order of the images can be right without looking at them. Judge one also on images of a single date, or on data that has dry sequences.</source>
        <translation>Todos los parches están inundados en su segunda fecha: un modelo que conoce el orden de las imágenes puede acertar sin mirarlas. Júzguelo también con imágenes de una sola fecha, o con datos que tengan secuencias secas.</translation>
    </message>
    <message>
        <source>Everybody on this machine may use the file “%1” with the token.</source>
        <translation>Cualquiera en este equipo puede usar el archivo “%1” con el token.</translation>
    </message>
    <message>
        <source>Everything in the part “train” of “%1” is labelled dry.</source>
        <translation>Todo en la parte “train” de “%1” está etiquetado como seco.</translation>
    </message>
    <message>
        <source>Everything in the part “train” of “%1” is labelled flooded.</source>
        <translation>Todo en la parte “train” de “%1” está etiquetado como inundado.</translation>
    </message>
    <message>
        <source>Evidence is found inside a network, but the model “%1” was not trained by Highwater: its file says nothing of the layers it was made of.</source>
        <translation>La evidencia se encuentra dentro de una red, pero el modelo “%1” no lo entrenó Highwater: su archivo no dice nada de las capas de las que se hizo.</translation>
    </message>
    <message>
        <source>Evidence needs the training tier of the backend: the package “%1” is not installed.</source>
        <translation>La evidencia necesita el nivel de entrenamiento del backend: el paquete “%1” no está instalado.</translation>
    </message>
    <message>
        <source>Evidence was looked for in the layer “%1”; 1 is where it is strongest in this scene (%2 before scaling).</source>
        <translation>La evidencia se buscó en la capa “%1”; 1 es donde es más fuerte en esta escena (%2 antes de escalar).</translation>
    </message>
    <message>
        <source>Export it again as one file.</source>
        <translation>Expórtelo de nuevo como un solo archivo.</translation>
    </message>
    <message>
        <source>Export it again with operators of version %1 or newer.</source>
        <translation>Expórtelo de nuevo con operadores de la versión %1 o posterior.</translation>
    </message>
    <message>
        <source>Export it again with the operators of ONNX only.</source>
        <translation>Expórtelo de nuevo solo con los operadores de ONNX.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Export it with a description, or map with it and choose the folder of probability rasters.</source>
        <translation>Expórtelo con una descripción, o cartografíe con él y elija la carpeta de rásteres de probabilidad.</translation>
    </message>
    <message>
        <source>Export it with a description.</source>
        <translation>Expórtelo con una descripción.</translation>
    </message>
    <message>
        <source>Export it with its sigmoid or softmax inside.</source>
        <translation>Expórtelo con su sigmoide o softmax dentro.</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>Exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Fill in the column %1 of its index in QGIS, or split by blocks.</source>
        <translation>Rellene en QGIS la columna %1 de su índice, o divida por bloques.</translation>
    </message>
    <message>
        <source>Fill in the column “%1” of its index in QGIS.</source>
        <translation>Rellene en QGIS la columna “%1” de su índice.</translation>
    </message>
    <message>
        <source>Fill in the column “region” of its index in QGIS, or its column “fold”, such as with “Split a dataset”.</source>
        <translation>Rellene en QGIS la columna “region” de su índice, o su columna “fold”, por ejemplo con “Dividir un conjunto de datos”.</translation>
    </message>
    <message>
        <source>Finding the drainage</source>
        <translation>Buscando el drenaje</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>Terminando los archivos</translation>
    </message>
    <message>
        <source>First the image from before, “%1”.</source>
        <translation>Primero la imagen de antes, “%1”.</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustando</translation>
    </message>
    <message>
        <source>Fitting each %1</source>
        <translation>Ajuste por %1</translation>
    </message>
    <message>
        <source>Fold %1 has only sequences with a flood; scores on it say little.</source>
        <translation>El pliegue %1 solo tiene secuencias con inundación; sus métricas dicen poco.</translation>
    </message>
    <message>
        <source>Fold %1 has only sequences with no flood; scores on it say little.</source>
        <translation>El pliegue %1 solo tiene secuencias sin inundación; sus métricas dicen poco.</translation>
    </message>
    <message>
        <source>Fold %1: %2, %3 % water.</source>
        <translation>Pliegue %1: %2, %3 % de agua.</translation>
    </message>
    <message>
        <source>Fold %1: %2, %3 of them with a flood.</source>
        <translation>Pliegue %1: %2, %3 con inundación.</translation>
    </message>
    <message>
        <source>Fold %1: %2, no valid pixel.</source>
        <translation>Pliegue %1: %2, ningún píxel válido.</translation>
    </message>
    <message>
        <source>Folds cannot be made by “%1”.</source>
        <translation>No se pueden formar pliegues por “%1”.</translation>
    </message>
    <message>
        <source>Following the pixels through time</source>
        <translation>Siguiendo los píxeles en el tiempo</translation>
    </message>
    <message>
        <source>For example 0.7 to train, 0.15 to validate and 0.15 to test.</source>
        <translation>Por ejemplo 0,7 para entrenar, 0,15 para validar y 0,15 para probar.</translation>
    </message>
    <message>
        <source>Free some space and run this again; it goes on where it stopped.</source>
        <translation>Libere espacio y ejecute esto de nuevo; sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing half-written was left behind.</source>
        <translation>Libere espacio o elija otra carpeta; no ha quedado nada a medio escribir.</translation>
    </message>
    <message>
        <source>Free some space, or choose a run folder on another disk.</source>
        <translation>Libere espacio, o elija una carpeta de ejecución en otro disco.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Free some space, or choose output files on another disk.</source>
        <translation>Libere espacio, o elija archivos de salida en otro disco.</translation>
    </message>
    <message>
        <source>Free some space, or set the variable HIGHWATER_HOME to a folder on another disk.</source>
        <translation>Libere espacio, o defina la variable HIGHWATER_HOME con una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Free some space, then run this again: it goes on where it stopped.</source>
        <translation>Libere espacio y ejecute esto de nuevo: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, %3 of water are new, %4 have receded, and %5 are water at both dates. %6 are excluded or uncertain at one of them and cannot be told.</source>
        <translation>De “%1” a “%2”, %3 de agua son nuevas, %4 han retrocedido y %5 son agua en ambas fechas. %6 están excluidas o son inciertas en una de ellas y no se pueden juzgar.</translation>
    </message>
    <message>
        <source>Further models are averaged with a model file that is named only.</source>
        <translation>Otros modelos solo se promedian con un archivo de modelo indicado.</translation>
    </message>
    <message>
        <source>Geocode it first (terrain correction in SNAP, or warp it in QGIS).</source>
        <translation>Geocodifíquela primero (corrección del terreno en SNAP, o combarla en QGIS).</translation>
    </message>
    <message>
        <source>Georeference it first.</source>
        <translation>Georreferénciela primero.</translation>
    </message>
    <message>
        <source>Give 1 for flooded, 0 for dry, or none.</source>
        <translation>Indique 1 para inundado, 0 para seco, o ninguno.</translation>
    </message>
    <message>
        <source>Give 1 for flooded, 0 for dry, or nothing.</source>
        <translation>Indique 1 para inundado, 0 para seco, o nada.</translation>
    </message>
    <message>
        <source>Give a date for each layer in their order, or put a name before each, such as before=2021-01-05.</source>
        <translation>Indique una fecha para cada capa en su orden, o ponga un nombre delante de cada una, como before=2021-01-05.</translation>
    </message>
    <message>
        <source>Give a file for one of them.</source>
        <translation>Indique un archivo para uno de ellos.</translation>
    </message>
    <message>
        <source>Give a larger one.</source>
        <translation>Indique uno mayor.</translation>
    </message>
    <message>
        <source>Give a list of values.</source>
        <translation>Indique una lista de valores.</translation>
    </message>
    <message>
        <source>Give a mask of 0 and 1, a Highwater mask, a probability from 0 to 1, or JRC occurrence or seasonality with that word in its name; declare what means no data as nodata.</source>
        <translation>Indique una máscara de 0 y 1, una máscara de Highwater, una probabilidad de 0 a 1, u ocurrencia o estacionalidad del JRC con esa palabra en su nombre (occurrence, seasonality); declare como sin datos lo que significa sin datos.</translation>
    </message>
    <message>
        <source>Give a number above 0; Sentinel-1 GRD images have about 4.4.</source>
        <translation>Indique un número mayor que 0; las imágenes GRD de Sentinel-1 tienen unos 4,4.</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation>Indique un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation>Indique un número de 0 a 1.</translation>
    </message>
    <message>
        <source>Give a number of 0 or more and less than 1, such as 0.005.</source>
        <translation>Indique un número de 0 o más y menor que 1, como 0,005.</translation>
    </message>
    <message>
        <source>Give a number of 1 or more; 100 are plenty.</source>
        <translation>Indique un número de 1 o más; 100 son muchos.</translation>
    </message>
    <message>
        <source>Give a number of metres, or 0 for no strata at the edge.</source>
        <translation>Indique un número de metros, o 0 para que no haya estratos en la orilla.</translation>
    </message>
    <message>
        <source>Give a number of m², or 0.</source>
        <translation>Indique un número de m², o 0.</translation>
    </message>
    <message>
        <source>Give a number of pixels from 0 to %1.</source>
        <translation>Indique un número de píxeles de 0 a %1.</translation>
    </message>
    <message>
        <source>Give a number of pixels, or 0.</source>
        <translation>Indique un número de píxeles, o 0.</translation>
    </message>
    <message>
        <source>Give a number such as 2000.</source>
        <translation>Indique un número como 2000.</translation>
    </message>
    <message>
        <source>Give a size above 0, or none.</source>
        <translation>Indique un tamaño mayor que 0, o ninguno.</translation>
    </message>
    <message>
        <source>Give a value between %1 and %2.</source>
        <translation>Indique un valor entre %1 y %2.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Indique un número entero.</translation>
    </message>
    <message>
        <source>Give at least %1 m, or 0 for no strata at the edge.</source>
        <translation>Indique al menos %1 m, o 0 para que no haya estratos en la orilla.</translation>
    </message>
    <message>
        <source>Give at most %1 m.</source>
        <translation>Indique como máximo %1 m.</translation>
    </message>
    <message>
        <source>Give bands of radar and optical images in layers of their own.</source>
        <translation>Indique las bandas de imágenes de radar y ópticas en capas propias.</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>Indique ambos, o ninguno.</translation>
    </message>
    <message>
        <source>Give degrees clockwise from north, or leave it empty for Sentinel-1.</source>
        <translation>Indique grados desde el norte en sentido horario, o déjelo vacío para Sentinel-1.</translation>
    </message>
    <message>
        <source>Give degrees, such as 15, or leave it empty to judge every slope.</source>
        <translation>Indique grados, como 15, o déjelo vacío para juzgar cualquier pendiente.</translation>
    </message>
    <message>
        <source>Give different numbers, such as 0, 1, 2.</source>
        <translation>Indique números distintos, como 0, 1, 2.</translation>
    </message>
    <message>
        <source>Give each image once.</source>
        <translation>Indique cada imagen una sola vez.</translation>
    </message>
    <message>
        <source>Give each image once; if the dates differ, one of the files is a wrong copy.</source>
        <translation>Indique cada imagen una sola vez; si las fechas difieren, uno de los archivos es una copia errónea.</translation>
    </message>
    <message>
        <source>Give each layer one date.</source>
        <translation>Indique una fecha por capa.</translation>
    </message>
    <message>
        <source>Give each line the name of a layer and its date, such as “water_1.tif,2021-01-05”.</source>
        <translation>Indique en cada línea el nombre de una capa y su fecha, como “water_1.tif,2021-01-05”.</translation>
    </message>
    <message>
        <source>Give each line the name of a tile or scene and its part, such as “India_900498,test”.</source>
        <translation>Indique en cada línea el nombre de una tesela o escena y su parte, como “India_900498,test”.</translation>
    </message>
    <message>
        <source>Give each output a file of its own.</source>
        <translation>Indique un archivo propio para cada salida.</translation>
    </message>
    <message>
        <source>Give exactly one of them.</source>
        <translation>Indique exactamente uno de ellos.</translation>
    </message>
    <message>
        <source>Give fewer parts, a smaller gap, or sequences of further regions.</source>
        <translation>Indique menos partes, una separación menor, o secuencias de más regiones.</translation>
    </message>
    <message>
        <source>Give for example 0.95.</source>
        <translation>Indique por ejemplo 0,95.</translation>
    </message>
    <message>
        <source>Give further images of the same place.</source>
        <translation>Indique más imágenes del mismo lugar.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .gpkg, or ask for the CSV.</source>
        <translation>Dele un nombre que termine en .gpkg, o pida el CSV.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .tif.</source>
        <translation>Dele un nombre que termine en .tif.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Dele otro nombre.</translation>
    </message>
    <message>
        <source>Give it in a table with the columns layer and date, as the layer's fixed temporal range in QGIS, or in the file's name, such as S1_20190204.tif.</source>
        <translation>Indíquela en una tabla con las columnas layer y date, como rango temporal fijo de la capa en QGIS, o en el nombre del archivo, como S1_20190204.tif.</translation>
    </message>
    <message>
        <source>Give it in “Image from before the flood”, or as a further raster with its bands said, for example %1=1:1.</source>
        <translation>Indíquela en “Imagen de antes de la inundación”, o como ráster adicional diciendo sus bandas, por ejemplo %1=1:1.</translation>
    </message>
    <message>
        <source>Give it more time or trials; the log says how each one ended.</source>
        <translation>Dele más tiempo o ensayos; el registro dice cómo terminó cada uno.</translation>
    </message>
    <message>
        <source>Give labelled reference points, or the probabilities that the map was made from.</source>
        <translation>Indique puntos de referencia etiquetados, o las probabilidades de las que se hizo el mapa.</translation>
    </message>
    <message>
        <source>Give metres, such as 30, or leave it empty to judge every height.</source>
        <translation>Indique metros, como 30, o déjelo vacío para juzgar cualquier altura.</translation>
    </message>
    <message>
        <source>Give one, such as “Beira”.</source>
        <translation>Indique uno, como “Beira”.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Indique uno.</translation>
    </message>
    <message>
        <source>Give the dates or a table of them.</source>
        <translation>Indique las fechas o una tabla con ellas.</translation>
    </message>
    <message>
        <source>Give the direction of flight (HEADING).</source>
        <translation>Indique la dirección de vuelo (HEADING).</translation>
    </message>
    <message>
        <source>Give the earlier images, or else the raster that “Statistics of earlier images” made of them.</source>
        <translation>Indique las imágenes anteriores, o el ráster que “Estadísticas de imágenes anteriores” hizo con ellas.</translation>
    </message>
    <message>
        <source>Give the file one of these endings: %1.</source>
        <translation>Dé al archivo una de estas extensiones: %1.</translation>
    </message>
    <message>
        <source>Give the layers, too.</source>
        <translation>Indique también las capas.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Give the name of a folder.</source>
        <translation>Indique el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>Give the new model another name or folder.</source>
        <translation>Dé al modelo nuevo otro nombre o carpeta.</translation>
    </message>
    <message>
        <source>Give the output “points”.</source>
        <translation>Indique la salida “points”.</translation>
    </message>
    <message>
        <source>Give the place another name.</source>
        <translation>Dé al lugar otro nombre.</translation>
    </message>
    <message>
        <source>Give the side of the blocks in pixels, such as 256.</source>
        <translation>Indique el lado de los bloques en píxeles, como 256.</translation>
    </message>
    <message>
        <source>Give the smaller number first.</source>
        <translation>Indique primero el número menor.</translation>
    </message>
    <message>
        <source>Give the tiles of each image a scene of their own.</source>
        <translation>Dé a las teselas de cada imagen una escena propia.</translation>
    </message>
    <message>
        <source>Give the workers more memory, or share large scenes out among them.</source>
        <translation>Dé más memoria a los workers, o reparta entre ellos las escenas grandes.</translation>
    </message>
    <message>
        <source>Give two at least.</source>
        <translation>Indique al menos dos.</translation>
    </message>
    <message>
        <source>Hashing the inputs</source>
        <translation>Calculando los hashes de las entradas</translation>
    </message>
    <message>
        <source>If 255 is water, reclassify it to 1; if not, declare it as the layer's nodata value.</source>
        <translation>Si 255 es agua, reclasifíquelo como 1; si no, declárelo como valor de sin datos de la capa.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>In %1 every valid pixel is dry: temperature and threshold stay as they are.</source>
        <translation>En %1 todos los píxeles válidos son secos: la temperatura y el umbral quedan como están.</translation>
    </message>
    <message>
        <source>In %1 every valid pixel is water: temperature and threshold stay as they are.</source>
        <translation>En %1 todos los píxeles válidos son agua: la temperatura y el umbral quedan como están.</translation>
    </message>
    <message>
        <source>In %1 no pixel has both a label and data in every band.</source>
        <translation>En %1 ningún píxel tiene a la vez etiqueta y datos en todas las bandas.</translation>
    </message>
    <message>
        <source>In the dataset “%1” %2 pairs of %3s in different parts overlap, touch or are too near, such as “%4” and “%5”.</source>
        <translation>En el conjunto de datos “%1” %2 pares (%3) de partes distintas se solapan, se tocan o están demasiado cerca, como “%4” y “%5”.</translation>
    </message>
    <message>
        <source>In the dataset “%1” no sequence is left for %2.</source>
        <translation>En el conjunto de datos “%1” no queda ninguna secuencia para %2.</translation>
    </message>
    <message>
        <source>In the dataset “%1” no tile is left for %2: all of them touch tiles of another part.</source>
        <translation>En el conjunto de datos “%1” no queda ninguna tesela para %2: todas tocan teselas de otra parte.</translation>
    </message>
    <message>
        <source>In the layer “%1” %2 is brighter than %3 (median %4 against %5 dB), which nature does not do: the bands are swapped.</source>
        <translation>En la capa “%1” %2 es más brillante que %3 (mediana %4 frente a %5 dB), lo que no ocurre en la naturaleza: las bandas están intercambiadas.</translation>
    </message>
    <message>
        <source>In the published split %1 of %2 test patches lie at %3 places that are trained on, too. Places were kept whole: %4 patches moved from test to train, %5 from train to test; %6 are test patches now. Scores cannot be compared with published ones; import with the official split for that.</source>
        <translation>En la división publicada, %1 de %2 parches de prueba están en %3 lugares con los que también se entrena. Los lugares se mantuvieron enteros: %4 parches pasaron de prueba a entrenamiento, %5 de entrenamiento a prueba; ahora %6 son de prueba. Las métricas no se pueden comparar con las publicadas; para eso, importe con la división oficial.</translation>
    </message>
    <message>
        <source>In the published split %1 of %2 test patches lie at %3 places that are trained on, too: scores on it are too good. It was kept as published.</source>
        <translation>En la división publicada, %1 de %2 parches de prueba están en %3 lugares con los que también se entrena: sus métricas son demasiado buenas. Se mantuvo como se publicó.</translation>
    </message>
    <message>
        <source>In the table “%1” the column cloud_percent of “%2” says “%3”.</source>
        <translation>En la tabla “%1” la columna cloud_percent de “%2” dice “%3”.</translation>
    </message>
    <message>
        <source>In the table “%1” the column flooded of “%2” says “%3”.</source>
        <translation>En la tabla “%1” la columna flooded de “%2” dice “%3”.</translation>
    </message>
    <message>
        <source>In the table “%1” the column incidence of “%2” says “%3”.</source>
        <translation>En la tabla “%1” la columna incidence de “%2” dice “%3”.</translation>
    </message>
    <message>
        <source>Install it there (pip install tensorboard), or leave this logger out.</source>
        <translation>Instálelo allí (pip install tensorboard), o deje fuera este registro.</translation>
    </message>
    <message>
        <source>Install it there (pip install wandb), or leave this logger out.</source>
        <translation>Instálelo allí (pip install wandb), o deje fuera este registro.</translation>
    </message>
    <message>
        <source>Install its venv and ensurepip modules, or give the path of another Python.</source>
        <translation>Instale sus módulos venv y ensurepip, o indique la ruta de otro Python.</translation>
    </message>
    <message>
        <source>Install one (Debian and Ubuntu: sudo apt install python3 python3-venv; elsewhere from python.org), or give its path as the parameter Python.</source>
        <translation>Instale uno (Debian y Ubuntu: sudo apt install python3 python3-venv; en otros sistemas desde python.org), o indique su ruta en el parámetro Python.</translation>
    </message>
    <message>
        <source>Install the plugin from its package (in a development checkout, run “make models”), or choose another method or a model file.</source>
        <translation>Instale el complemento desde su paquete (en una copia de desarrollo, ejecute “make models”), o elija otro método o un archivo de modelo.</translation>
    </message>
    <message>
        <source>Install the same release everywhere.</source>
        <translation>Instale la misma versión en todas partes.</translation>
    </message>
    <message>
        <source>Install the same release of Highwater’s backend everywhere.</source>
        <translation>Instale la misma versión del backend de Highwater en todas partes.</translation>
    </message>
    <message>
        <source>Install the training requirements there, or use the managed environment (Settings ▸ Options ▸ Highwater) with the tier “Training”.</source>
        <translation>Instale allí los requisitos de entrenamiento, o use el entorno gestionado (Configuración ▸ Opciones ▸ Highwater) con el nivel “Entrenamiento”.</translation>
    </message>
    <message>
        <source>Installing the backend needs %1 GB, but only %2 GB are free where “%3” is.</source>
        <translation>Instalar el backend necesita %1 GB, pero donde está “%3” solo hay %2 GB libres.</translation>
    </message>
    <message>
        <source>Interpreter: %1 (%2)</source>
        <translation>Intérprete: %1 (%2)</translation>
    </message>
    <message>
        <source>Interrupted, to be installed again: %1</source>
        <translation>Interrumpido, se instalará de nuevo: %1</translation>
    </message>
    <message>
        <source>It can do without %1 only.</source>
        <translation>Solo puede prescindir de %1.</translation>
    </message>
    <message>
        <source>It cannot be recognised which bands the layer “%1” has: neither descriptions nor names say VV, VH or B02, B03 and so on.</source>
        <translation>No se reconoce qué bandas tiene la capa “%1”: ni las descripciones ni los nombres dicen VV, VH o B02, B03, etc.</translation>
    </message>
    <message>
        <source>It has %1; strata at the edge exist with an edge above 0 m.</source>
        <translation>Tiene %1; los estratos de la orilla existen con un borde superior a 0 m.</translation>
    </message>
    <message>
        <source>It has %1; the labels are usually in “label”.</source>
        <translation>Tiene %1; las etiquetas suelen estar en “label”.</translation>
    </message>
    <message>
        <source>It is not said which region or event to hold out.</source>
        <translation>No se dice qué región o evento reservar.</translation>
    </message>
    <message>
        <source>It is used for training, once the training tier is installed.</source>
        <translation>Se usa para entrenar, una vez instalado el nivel de entrenamiento.</translation>
    </message>
    <message>
        <source>It is your default model, and the image has what it needs.</source>
        <translation>Es su modelo predeterminado, y la imagen tiene lo que necesita.</translation>
    </message>
    <message>
        <source>It maps without %1, which “%2” lacks.</source>
        <translation>Cartografía sin %1, que le falta a “%2”.</translation>
    </message>
    <message>
        <source>It may be damaged or of a format that the backend cannot read; save it as GeoPackage.</source>
        <translation>Puede estar dañado o tener un formato que el backend no puede leer; guárdelo como GeoPackage.</translation>
    </message>
    <message>
        <source>It may be damaged, not a raster, or of a format that the backend cannot read; save it as GeoTIFF.</source>
        <translation>Puede estar dañado, no ser un ráster, o tener un formato que el backend no puede leer; guárdelo como GeoTIFF.</translation>
    </message>
    <message>
        <source>It may want another tile size; export it with dynamic sizes.</source>
        <translation>Quizá requiera otro tamaño de tesela; expórtelo con tamaños dinámicos.</translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation>Debe ser un múltiplo de 8.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Debe ser al menos %1.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>It must be more than 0.</source>
        <translation>Debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>It must be positive.</source>
        <translation>Debe ser positivo.</translation>
    </message>
    <message>
        <source>It needs all of its bands; leave it out, or withhold nothing.</source>
        <translation>Necesita todas sus bandas; déjelo fuera, o no retire ninguna.</translation>
    </message>
    <message>
        <source>It runs on the service as job %1.</source>
        <translation>Se ejecuta en el servicio como trabajo %1.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Acepta %1.</translation>
    </message>
    <message>
        <source>It takes vision transformers with patches of 16 pixels, such as tu-vit_tiny_patch16_224.</source>
        <translation>Acepta vision transformers con parches de 16 píxeles, como tu-vit_tiny_patch16_224.</translation>
    </message>
    <message>
        <source>It was asked for.</source>
        <translation>Se pidió.</translation>
    </message>
    <message>
        <source>It was better than the built-in thresholds on data that it had not seen, and the image has what it needs.</source>
        <translation>Fue mejor que los umbrales integrados con datos que no había visto, y la imagen tiene lo que necesita.</translation>
    </message>
    <message>
        <source>Its bands are %1.</source>
        <translation>Sus bandas son %1.</translation>
    </message>
    <message>
        <source>Its column layer must hold names such as “%1”.</source>
        <translation>Su columna layer debe contener nombres como “%1”.</translation>
    </message>
    <message>
        <source>Its first column must hold names such as “%1” or “%2”.</source>
        <translation>Su primera columna debe contener nombres como “%1” o “%2”.</translation>
    </message>
    <message>
        <source>Its parts are %1; choose one of these, regions or all tiles.</source>
        <translation>Sus partes son %1; elija una de ellas, regiones o todas las teselas.</translation>
    </message>
    <message>
        <source>Its regions are %1.</source>
        <translation>Sus regiones son %1.</translation>
    </message>
    <message>
        <source>Judging tiles</source>
        <translation>Juzgando teselas</translation>
    </message>
    <message>
        <source>Keep a share of the dry tiles.</source>
        <translation>Conserve una proporción de las teselas secas.</translation>
    </message>
    <message>
        <source>Keep both files together, or begin without an initial model.</source>
        <translation>Mantenga juntos ambos archivos, o empiece sin modelo inicial.</translation>
    </message>
    <message>
        <source>Keep calibrated and stretched images in sets of their own.</source>
        <translation>Guarde las imágenes calibradas y las estiradas en conjuntos propios.</translation>
    </message>
    <message>
        <source>Keep one of them, join them into a mosaic, or give both with their times if they are slices of one pass.</source>
        <translation>Conserve una de ellas, únalas en un mosaico, o indique ambas con sus horas si son partes de una misma pasada.</translation>
    </message>
    <message>
        <source>Keep one set of lists in the folder, or import without the official split.</source>
        <translation>Deje un solo juego de listas en la carpeta, o importe sin la división oficial.</translation>
    </message>
    <message>
        <source>Keep the lists apart; a model is not measured on what it was trained on.</source>
        <translation>Mantenga las listas separadas; un modelo no se mide con aquello con lo que se entrenó.</translation>
    </message>
    <message>
        <source>Keep the model as it is, export it as float16, or take more tiles for the ranges of values.</source>
        <translation>Deje el modelo como está, expórtelo como float16, o tome más teselas para los rangos de valores.</translation>
    </message>
    <message>
        <source>Keep the model as it is.</source>
        <translation>Deje el modelo como está.</translation>
    </message>
    <message>
        <source>Kept together, since their places touch: %1.</source>
        <translation>Se mantienen juntos, pues sus lugares se tocan: %1.</translation>
    </message>
    <message>
        <source>Kept together, since their tiles touch: %1.</source>
        <translation>Se mantienen juntos, pues sus teselas se tocan: %1.</translation>
    </message>
    <message>
        <source>Kept together, since their tiles touch: Fold %1.</source>
        <translation>Se mantienen juntos, pues sus teselas se tocan: pliegue %1.</translation>
    </message>
    <message>
        <source>LANDCOVER and EXCLUDED_CLASSES belong together, but only one of them is given.</source>
        <translation>LANDCOVER y EXCLUDED_CLASSES van juntos, pero solo se indica uno de ellos.</translation>
    </message>
    <message>
        <source>Label the images (column “flooding” of the table “images”), or the sequences.</source>
        <translation>Etiquete las imágenes (columna “flooding” de la tabla “images”), o las secuencias.</translation>
    </message>
    <message>
        <source>Label them; where it cannot be told, say so with “cannot be said” (-1).</source>
        <translation>Etiquételos; donde no se pueda determinar, dígalo con “Cannot be said” (-1).</translation>
    </message>
    <message>
        <source>Labels are 0 dry, 1 water and -1 cannot be said.</source>
        <translation>Las etiquetas son 0 seco, 1 agua y -1 no se puede decir.</translation>
    </message>
    <message>
        <source>Land cover classes are to be excluded, but no land cover layer was given.</source>
        <translation>Se quieren excluir clases de cobertura del suelo, pero no se indicó una capa de cobertura del suelo.</translation>
    </message>
    <message>
        <source>Layout: %1.</source>
        <translation>Estructura: %1.</translation>
    </message>
    <message>
        <source>Learning rate %1, found on %2.</source>
        <translation>Tasa de aprendizaje %1, hallada con %2.</translation>
    </message>
    <message>
        <source>Learning rate %1; the training is too short to search for one.</source>
        <translation>Tasa de aprendizaje %1; el entrenamiento es demasiado corto para buscar una.</translation>
    </message>
    <message>
        <source>Leave %1 out.</source>
        <translation>Deje %1 fuera.</translation>
    </message>
    <message>
        <source>Leave at least one radar band out of the list.</source>
        <translation>Deje al menos una banda de radar fuera de la lista.</translation>
    </message>
    <message>
        <source>Leave both as they are by default.</source>
        <translation>Deje ambos en sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Leave it empty, or choose “%1” or for example %2.</source>
        <translation>Déjelo vacío, o elija “%1” o por ejemplo %2.</translation>
    </message>
    <message>
        <source>Leave it out of the features, or prepare the tiles with it.</source>
        <translation>Quítela de las entradas, o prepare las teselas con ella.</translation>
    </message>
    <message>
        <source>Leave it out of the features, or state other limits.</source>
        <translation>Quítela de las entradas, o indique otros límites.</translation>
    </message>
    <message>
        <source>Leave it out of what is withheld.</source>
        <translation>Quítela de lo que se retira.</translation>
    </message>
    <message>
        <source>Leave it out, or check its CRS.</source>
        <translation>Descártela, o compruebe su SRC.</translation>
    </message>
    <message>
        <source>Leave it out, or give the layer's band another name.</source>
        <translation>Descártela, o dé otro nombre a la banda de la capa.</translation>
    </message>
    <message>
        <source>Leave it out, or switch the service off.</source>
        <translation>Déjelo fuera, o desactive el servicio.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Déjelo fuera.</translation>
    </message>
    <message>
        <source>Leave out flips and turns, or choose another model.</source>
        <translation>Deje fuera reflejos y giros, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Leave the %1 images out (SENSORS), or put places that have some into the part.</source>
        <translation>Deje fuera las imágenes de tipo %1 (SENSORS), o ponga en la parte lugares que las tengan.</translation>
    </message>
    <message>
        <source>Leave the encoder and its weights as they were, or choose a network “with an encoder”.</source>
        <translation>Deje el codificador y sus pesos como estaban, o elija una red “con un codificador”.</translation>
    </message>
    <message>
        <source>Leave the features empty to take the model's, or begin without a model.</source>
        <translation>Deje las entradas vacías para tomar las del modelo, o empiece sin modelo.</translation>
    </message>
    <message>
        <source>Leave the folder empty, or calibrate each sensor or region.</source>
        <translation>Deje la carpeta vacía, o calibre cada sensor o región.</translation>
    </message>
    <message>
        <source>Leave the output empty, or give the earlier images instead.</source>
        <translation>Deje la salida vacía, o indique en su lugar las imágenes anteriores.</translation>
    </message>
    <message>
        <source>Leave the size of the tiles open.</source>
        <translation>No fije el tamaño de las teselas.</translation>
    </message>
    <message>
        <source>Leave training_tiles and validation_tiles empty.</source>
        <translation>Deje training_tiles y validation_tiles vacíos.</translation>
    </message>
    <message>
        <source>Left by an older release: %1</source>
        <translation>Queda de una versión anterior: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Se descartó: %1</translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation>Se descartó: %1 %2.</translation>
    </message>
    <message>
        <source>Left out: the layer “%1” has no valid pixel.</source>
        <translation>Se descartó: la capa “%1” no tiene ningún píxel válido.</translation>
    </message>
    <message>
        <source>Let it end in .onnx.</source>
        <translation>Haga que termine en .onnx.</translation>
    </message>
    <message>
        <source>Let one of the least numbers be 1 or more.</source>
        <translation>Haga que uno de los números mínimos sea 1 o más.</translation>
    </message>
    <message>
        <source>Let them be moved, or split by region or event.</source>
        <translation>Deje que se muevan, o divida por región o evento.</translation>
    </message>
    <message>
        <source>Line %1 of the table “%2” says “%3”, which is no part of a dataset.</source>
        <translation>La línea %1 de la tabla “%2” dice “%3”, que no es una parte de un conjunto de datos.</translation>
    </message>
    <message>
        <source>List them in the model's order under “Bands”, for example VV=1;VH=2, and choose the unit.</source>
        <translation>Enumérelas en el orden del modelo en “Bandas”, por ejemplo VV=1;VH=2, y elija la unidad.</translation>
    </message>
    <message>
        <source>Load one of its subdatasets as a layer.</source>
        <translation>Cargue como capa uno de sus subconjuntos de datos.</translation>
    </message>
    <message>
        <source>Log in with “wandb login” in the backend environment, or use wandb_offline.</source>
        <translation>Inicie sesión con “wandb login” en el entorno del backend, o use wandb_offline.</translation>
    </message>
    <message>
        <source>Log of the last installation: %1</source>
        <translation>Registro de la última instalación: %1</translation>
    </message>
    <message>
        <source>Look at it with “Audit a dataset”; a band may be empty everywhere.</source>
        <translation>Examínelo con “Auditar un conjunto de datos”; una banda puede estar vacía en todas partes.</translation>
    </message>
    <message>
        <source>Look at the disk for errors, then run “Install backend” with Repair.</source>
        <translation>Busque errores en el disco, y después ejecute “Instalar el backend” con Reparar.</translation>
    </message>
    <message>
        <source>Look at their images for values far out of range; if they are sound, use a lower learning rate.</source>
        <translation>Busque en sus imágenes valores muy fuera de rango; si están bien, use una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Look at these with “Audit a dataset” for values far out of range; if they are sound, use a lower learning rate, clip gradients, or compute in float32.</source>
        <translation>Busque en ellas con “Auditar un conjunto de datos” valores muy fuera de rango; si están bien, use una tasa de aprendizaje menor, recorte los gradientes o calcule en float32.</translation>
    </message>
    <message>
        <source>Looking at GDAL and PROJ</source>
        <translation>Examinando GDAL y PROJ</translation>
    </message>
    <message>
        <source>Looking at memory and disk</source>
        <translation>Examinando memoria y disco</translation>
    </message>
    <message>
        <source>Looking at the layers</source>
        <translation>Examinando las capas</translation>
    </message>
    <message>
        <source>Looking at the methods</source>
        <translation>Examinando los métodos</translation>
    </message>
    <message>
        <source>Looking at the prediction</source>
        <translation>Examinando la predicción</translation>
    </message>
    <message>
        <source>Looking at the reference</source>
        <translation>Examinando la referencia</translation>
    </message>
    <message>
        <source>Looking at the scene</source>
        <translation>Examinando la escena</translation>
    </message>
    <message>
        <source>Looking at the scenes</source>
        <translation>Examinando las escenas</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Examinando “%1”</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Buscando dispositivos</translation>
    </message>
    <message>
        <source>Looking for places in contact</source>
        <translation>Buscando lugares en contacto</translation>
    </message>
    <message>
        <source>Looking for the packages</source>
        <translation>Buscando los paquetes</translation>
    </message>
    <message>
        <source>Looking for tiles in contact</source>
        <translation>Buscando teselas en contacto</translation>
    </message>
    <message>
        <source>Looking for water thresholds</source>
        <translation>Buscando umbrales de agua</translation>
    </message>
    <message>
        <source>Looking which models fit</source>
        <translation>Examinando qué modelos encajan</translation>
    </message>
    <message>
        <source>Lower the least share of valid pixels, or check nodata, invalid values and extent.</source>
        <translation>Reduzca la proporción mínima de píxeles válidos, o compruebe sin datos, valores no válidos y extensión.</translation>
    </message>
    <message>
        <source>Make a sequence of those that show the same place.</source>
        <translation>Haga una secuencia con las que muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>Make it with “Statistics of earlier images”, or give the earlier images themselves.</source>
        <translation>Hágalo con “Estadísticas de imágenes anteriores”, o indique las propias imágenes anteriores.</translation>
    </message>
    <message>
        <source>Make one with “Exclusion mask” (highwater:exclusionmask); its values are %1.</source>
        <translation>Haga una con “Máscara de exclusión” (highwater:exclusionmask); sus valores son %1.</translation>
    </message>
    <message>
        <source>Make the scene or its pixels smaller.</source>
        <translation>Reduzca la escena o sus píxeles.</translation>
    </message>
    <message>
        <source>Managed environment: %1 (%2)</source>
        <translation>Entorno gestionado: %1 (%2)</translation>
    </message>
    <message>
        <source>Map a smaller extent.</source>
        <translation>Cartografíe una extensión menor.</translation>
    </message>
    <message>
        <source>Map scenes that lie closer together, or leave the mosaic out.</source>
        <translation>Cartografíe escenas más próximas entre sí, o deje el mosaico fuera.</translation>
    </message>
    <message>
        <source>Map these tiles as well, each into a file named like the tile.</source>
        <translation>Cartografíe también estas teselas, cada una en un archivo con el nombre de la tesela.</translation>
    </message>
    <message>
        <source>Mapping scenes</source>
        <translation>Cartografiando las escenas</translation>
    </message>
    <message>
        <source>Mapping water</source>
        <translation>Cartografiando agua</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Midiendo distancias</translation>
    </message>
    <message>
        <source>Measuring each date</source>
        <translation>Midiendo cada fecha</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Midiendo las bandas</translation>
    </message>
    <message>
        <source>Measuring the loss</source>
        <translation>Midiendo la pérdida</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>Midiendo el modelo</translation>
    </message>
    <message>
        <source>Measuring the test part</source>
        <translation>Midiendo la parte de prueba</translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1; training goes on from the beginning with %2.</source>
        <translation>La memoria no bastó con lotes de %1; el entrenamiento sigue desde el principio con %2.</translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1; training goes on from the last epoch with %2.</source>
        <translation>La memoria no bastó con lotes de %1; el entrenamiento sigue desde la última época con %2.</translation>
    </message>
    <message>
        <source>Method: the built-in thresholds. %1</source>
        <translation>Método: los umbrales integrados. %1</translation>
    </message>
    <message>
        <source>Method: the model “%1” (%2). It is your default model, and the image has what it needs.</source>
        <translation>Método: el modelo “%1” (%2). Es su modelo predeterminado, y la imagen tiene lo que necesita.</translation>
    </message>
    <message>
        <source>Method: the shipped model “%1”. It was better than the built-in thresholds on data that it had not seen, and the image has what it needs.</source>
        <translation>Método: el modelo incluido “%1”. Fue mejor que los umbrales integrados con datos que no había visto, y la imagen tiene lo que necesita.</translation>
    </message>
    <message>
        <source>Model files cannot be made for each “%1”.</source>
        <translation>No se pueden hacer archivos de modelo por cada “%1”.</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 %2…), bands %3.</source>
        <translation>Modelo: %1 (SHA-256 %2…), bandas %3.</translation>
    </message>
    <message>
        <source>Mpx</source>
        <translation>Mpx</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>Name a file with a token (--token-file), or set the variable HIGHWATER_TOKEN.</source>
        <translation>Nombre un archivo con un token (--token-file), o defina la variable HIGHWATER_TOKEN.</translation>
    </message>
    <message>
        <source>Name a file with it instead: “token_file”.</source>
        <translation>Nombre en su lugar un archivo que lo contenga: “token_file”.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nombre una carpeta.</translation>
    </message>
    <message>
        <source>Name a second .onnx file, or leave the mean out.</source>
        <translation>Nombre un segundo archivo .onnx, o deje la media fuera.</translation>
    </message>
    <message>
        <source>Name an .onnx file.</source>
        <translation>Nombre un archivo .onnx.</translation>
    </message>
    <message>
        <source>Name another part to check on, or put more tiles into the part.</source>
        <translation>Nombre otra parte con la que comprobar, o ponga más teselas en la parte.</translation>
    </message>
    <message>
        <source>Name at least one, or “builtin”.</source>
        <translation>Nombre al menos uno, o “builtin”.</translation>
    </message>
    <message>
        <source>Name each band once, in the file's order, such as VV;VH.</source>
        <translation>Nombre cada banda una vez, en el orden del archivo, como VV;VH.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Nómbrela una sola vez.</translation>
    </message>
    <message>
        <source>Name its bands, such as VV;VH or B02;B03;B04;B08.</source>
        <translation>Nombre sus bandas, como VV;VH o B02;B03;B04;B08.</translation>
    </message>
    <message>
        <source>Name its columns like this.</source>
        <translation>Nombre así sus columnas.</translation>
    </message>
    <message>
        <source>Name its regions first.</source>
        <translation>Nombre primero sus regiones.</translation>
    </message>
    <message>
        <source>Name one of VV, VH, HH or HV, for example VV=1.</source>
        <translation>Nombre una de VV, VH, HH o HV, por ejemplo VV=1.</translation>
    </message>
    <message>
        <source>Name one that ends in .tif.</source>
        <translation>Nombre uno que termine en .tif.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Nombre uno.</translation>
    </message>
    <message>
        <source>Name sequences or regions.</source>
        <translation>Nombre secuencias o regiones.</translation>
    </message>
    <message>
        <source>Name the file with the folder that it lies in, such as 2019-02-04/VV.tif.</source>
        <translation>Nombre el archivo con la carpeta en la que está, como 2019-02-04/VV.tif.</translation>
    </message>
    <message>
        <source>Name tiles of its index.</source>
        <translation>Nombre teselas de su índice.</translation>
    </message>
    <message>
        <source>Names are written as there, in capital letters.</source>
        <translation>Los nombres se escriben como allí, en mayúsculas.</translation>
    </message>
    <message>
        <source>Neither layers (LAYERS) nor a folder (DATASET) were chosen.</source>
        <translation>No se eligieron capas (LAYERS) ni una carpeta (DATASET).</translation>
    </message>
    <message>
        <source>Neither statistics nor earlier images are given.</source>
        <translation>No se indican estadísticas ni imágenes anteriores.</translation>
    </message>
    <message>
        <source>Neither the evidence nor the change by withheld bands is wanted.</source>
        <translation>No se pide ni la evidencia ni el cambio al retirar bandas.</translation>
    </message>
    <message>
        <source>No %1 image of the part “train” has data.</source>
        <translation>Ninguna imagen de tipo %1 de la parte “train” tiene datos.</translation>
    </message>
    <message>
        <source>No 64-bit Python between %1.%2 and %3.%4 was found on this computer.</source>
        <translation>No se encontró en este equipo ningún Python de 64 bits entre %1.%2 y %3.%4.</translation>
    </message>
    <message>
        <source>No Apple GPU that torch can use was found.</source>
        <translation>No se encontró ninguna GPU de Apple que torch pueda usar.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at “%1”.</source>
        <translation>Ningún planificador Dask responde en “%1”.</translation>
    </message>
    <message>
        <source>No GPU can be used: this ONNX Runtime is made for the processor alone, which is used instead.</source>
        <translation>No se puede usar ninguna GPU: este ONNX Runtime solo está hecho para el procesador, que se usa en su lugar.</translation>
    </message>
    <message>
        <source>No GPU that torch can use was found.</source>
        <translation>No se encontró ninguna GPU que torch pueda usar.</translation>
    </message>
    <message>
        <source>No band of “%1” is named, so the layer is not used.</source>
        <translation>No se nombra ninguna banda de “%1”, de modo que la capa no se usa.</translation>
    </message>
    <message>
        <source>No band “%1” can be recognised in “%2”.</source>
        <translation>No se reconoce ninguna banda “%1” en “%2”.</translation>
    </message>
    <message>
        <source>No better validation for %1.</source>
        <translation>Ninguna validación mejor desde hace %1.</translation>
    </message>
    <message>
        <source>No better validation for %1: training ends.</source>
        <translation>Ninguna validación mejor desde hace %1: el entrenamiento termina.</translation>
    </message>
    <message>
        <source>No card lies beside the model “%1”: apart from the file itself nothing tells what it was trained on, and whether it was changed cannot be checked.</source>
        <translation>No hay ninguna ficha junto al modelo “%1”: aparte del propio archivo, nada dice con qué fue entrenado, y no se puede comprobar si fue modificado.</translation>
    </message>
    <message>
        <source>No checkpoint of these weights lies beside the model: the new one cannot be trained further.</source>
        <translation>Junto al modelo no hay un punto de control de estos pesos: el nuevo no se puede seguir entrenando.</translation>
    </message>
    <message>
        <source>No chip of %1 can be opened: %2.</source>
        <translation>No se puede abrir ningún recorte de %1: %2.</translation>
    </message>
    <message>
        <source>No chip of %1 can be opened: .</source>
        <translation>No se puede abrir ningún recorte de %1: .</translation>
    </message>
    <message>
        <source>No chip of %1 can be used.</source>
        <translation>No se puede usar ningún recorte de %1.</translation>
    </message>
    <message>
        <source>No chip of %1 can be used: %2 were found, and %3.</source>
        <translation>No se puede usar ningún recorte de %1: se encontraron %2, y %3.</translation>
    </message>
    <message>
        <source>No data in %1.</source>
        <translation>Sin datos en %1.</translation>
    </message>
    <message>
        <source>No evidence: the model finds no water here.</source>
        <translation>Sin evidencia: el modelo no encuentra agua aquí.</translation>
    </message>
    <message>
        <source>No evidence: the model finds water, but no channel of the layer “%1” speaks for it; look into another layer.</source>
        <translation>Sin evidencia: el modelo encuentra agua, pero ningún canal de la capa “%1” habla a favor; mire en otra capa.</translation>
    </message>
    <message>
        <source>No file for the model was named.</source>
        <translation>No se nombró ningún archivo para el modelo.</translation>
    </message>
    <message>
        <source>No file for the new model was named.</source>
        <translation>No se nombró ningún archivo para el modelo nuevo.</translation>
    </message>
    <message>
        <source>No file for the points was given.</source>
        <translation>No se indicó ningún archivo para los puntos.</translation>
    </message>
    <message>
        <source>No file for the statistics is given.</source>
        <translation>No se indica ningún archivo para las estadísticas.</translation>
    </message>
    <message>
        <source>No file of encoder weights is given (ENCODER_FILE).</source>
        <translation>No se indica ningún archivo de pesos del codificador (ENCODER_FILE).</translation>
    </message>
    <message>
        <source>No file was given for the mask.</source>
        <translation>No se indicó ningún archivo para la máscara.</translation>
    </message>
    <message>
        <source>No folder can be made in “%1”: %2.</source>
        <translation>No se puede crear ninguna carpeta en “%1”: %2.</translation>
    </message>
    <message>
        <source>No folder for the dataset was given.</source>
        <translation>No se indicó ninguna carpeta para el conjunto de datos.</translation>
    </message>
    <message>
        <source>No folder for the model files of each %1 was named.</source>
        <translation>No se nombró ninguna carpeta para los archivos de modelo por cada %1.</translation>
    </message>
    <message>
        <source>No folder was given for the dataset.</source>
        <translation>No se indicó ninguna carpeta para el conjunto de datos.</translation>
    </message>
    <message>
        <source>No image of %1 can be used: %2 are listed.</source>
        <translation>No se puede usar ninguna imagen de %1: figuran %2 en la lista.</translation>
    </message>
    <message>
        <source>No image shows a flood.</source>
        <translation>Ninguna imagen muestra una inundación.</translation>
    </message>
    <message>
        <source>No input layer was given.</source>
        <translation>No se indicó ninguna capa de entrada.</translation>
    </message>
    <message>
        <source>No label of the part %1 was made by hand: probabilities will agree with those labels, not with the ground.</source>
        <translation>Ninguna etiqueta de la parte %1 se hizo a mano: las probabilidades concordarán con esas etiquetas, no con el terreno.</translation>
    </message>
    <message>
        <source>No layer is left.</source>
        <translation>No queda ninguna capa.</translation>
    </message>
    <message>
        <source>No layer was given.</source>
        <translation>No se indicó ninguna capa.</translation>
    </message>
    <message>
        <source>No list of the official split was found: the tiles are in no part yet.</source>
        <translation>No se encontró ninguna lista de la división oficial: las teselas aún no están en ninguna parte.</translation>
    </message>
    <message>
        <source>No model is chosen, but a comparison with the built-in method is asked for.</source>
        <translation>No se eligió ningún modelo, pero se pide una comparación con el método integrado.</translation>
    </message>
    <message>
        <source>No model is chosen, but a folder that keeps the progress is asked for.</source>
        <translation>No se eligió ningún modelo, pero se pide una carpeta que guarde el progreso.</translation>
    </message>
    <message>
        <source>No model is chosen, but flips and turns are asked for.</source>
        <translation>No se eligió ningún modelo, pero se piden reflejos y giros.</translation>
    </message>
    <message>
        <source>No model is chosen, but further models are asked for.</source>
        <translation>No se eligió ningún modelo, pero se piden más modelos.</translation>
    </message>
    <message>
        <source>No model is chosen, but the spread of several models is asked for.</source>
        <translation>No se eligió ningún modelo, pero se pide la dispersión de varios modelos.</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>No se nombra ningún modelo.</translation>
    </message>
    <message>
        <source>No patch of %1 can be used: %2 are listed.</source>
        <translation>No se puede usar ningún parche de %1: figuran %2 en la lista.</translation>
    </message>
    <message>
        <source>No pixel had data in every band: the map is empty.</source>
        <translation>Ningún píxel tenía datos en todas las bandas: el mapa está vacío.</translation>
    </message>
    <message>
        <source>No pixel has data in %1 of the %2 images that are used.</source>
        <translation>Ningún píxel tiene datos en %1 de las %2 imágenes que se usan.</translation>
    </message>
    <message>
        <source>No pixel has data in all of %1.</source>
        <translation>Ningún píxel tiene datos en todo %1.</translation>
    </message>
    <message>
        <source>No pixel is dry or water at any of the dates.</source>
        <translation>Ningún píxel es seco o agua en ninguna de las fechas.</translation>
    </message>
    <message>
        <source>No pixel is flooded at any of the dates.</source>
        <translation>Ningún píxel está inundado en ninguna de las fechas.</translation>
    </message>
    <message>
        <source>No pixel of %1 of the dataset “%2” (%3) has a label and all the bands that the models need.</source>
        <translation>Ningún píxel de %1 del conjunto de datos “%2” (%3) tiene etiqueta y todas las bandas que los modelos necesitan.</translation>
    </message>
    <message>
        <source>No pixel of the mask has a value in “%1”.</source>
        <translation>Ningún píxel de la máscara tiene valor en “%1”.</translation>
    </message>
    <message>
        <source>No pixel of “%1” and “%2” has data in both.</source>
        <translation>Ningún píxel de “%1” y “%2” tiene datos en ambos.</translation>
    </message>
    <message>
        <source>No pixel of “%1” and “%2” is valid in both.</source>
        <translation>Ningún píxel de “%1” y “%2” es válido en ambos.</translation>
    </message>
    <message>
        <source>No place has patches in several parts of the published split.</source>
        <translation>Ningún lugar tiene parches en varias partes de la división publicada.</translation>
    </message>
    <message>
        <source>No place of the part “%1” of “%2” says whether there is a flood.</source>
        <translation>Ningún lugar de la parte “%1” de “%2” dice si hay una inundación.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”, to train on.</source>
        <translation>Ningún lugar de “%1” está en la parte “%2”, para entrenar.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”, to validate with.</source>
        <translation>Ningún lugar de “%1” está en la parte “%2”, para validar.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”.</source>
        <translation>Ningún lugar de “%1” está en la parte “%2”.</translation>
    </message>
    <message>
        <source>No radar polarisation can be recognised in %1: neither band descriptions nor names say VV, VH, HH or HV.</source>
        <translation>No se reconoce ninguna polarización de radar en %1: ni las descripciones de bandas ni los nombres dicen VV, VH, HH o HV.</translation>
    </message>
    <message>
        <source>No scene was given.</source>
        <translation>No se ha indicado ninguna escena.</translation>
    </message>
    <message>
        <source>No seed is given to train with.</source>
        <translation>No se indica ninguna semilla con la que entrenar.</translation>
    </message>
    <message>
        <source>No table was given to split by.</source>
        <translation>No se indicó ninguna tabla según la que dividir.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model gives some dry land no chance of being one.</source>
        <translation>Ningún umbral mantiene el riesgo en el %1 %: a parte de la tierra seca el modelo no le da ninguna posibilidad de serlo.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model gives some water no chance of being one.</source>
        <translation>Ningún umbral mantiene el riesgo en el %1 %: a parte del agua el modelo no le da ninguna posibilidad de serlo.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model is as sure of some dry land as of water.</source>
        <translation>Ningún umbral mantiene el riesgo en el %1 %: el modelo está tan seguro de parte de la tierra seca como del agua.</translation>
    </message>
    <message>
        <source>No threshold reaches a precision of %1: at most %2 of what is mapped is water, from %3 on.</source>
        <translation>Ningún umbral alcanza una precisión de %1: como máximo %2 de lo cartografiado es agua, desde %3.</translation>
    </message>
    <message>
        <source>No threshold reaches a recall of %1: the model finds at most %2 of the water, from %3 on.</source>
        <translation>Ningún umbral alcanza una exhaustividad de %1: el modelo encuentra como máximo %2 del agua, desde %3.</translation>
    </message>
    <message>
        <source>No tile in the part “%1” of the dataset “%2” has a pixel where every band and the label are valid.</source>
        <translation>Ninguna tesela de la parte “%1” del conjunto de datos “%2” tiene un píxel donde todas las bandas y la etiqueta sean válidas.</translation>
    </message>
    <message>
        <source>No tile of the training part of the dataset “%1” can be read.</source>
        <translation>No se puede leer ninguna tesela de la parte de entrenamiento del conjunto de datos “%1”.</translation>
    </message>
    <message>
        <source>No tile of the validation part of the dataset “%1” can be read.</source>
        <translation>No se puede leer ninguna tesela de la parte de validación del conjunto de datos “%1”.</translation>
    </message>
    <message>
        <source>No tile of “%1” has %2 % valid pixels in bands and label; the best has %3 %.</source>
        <translation>Ninguna tesela de “%1” tiene el %2 % de píxeles válidos en bandas y etiqueta; la mejor tiene el %3 %.</translation>
    </message>
    <message>
        <source>No tile of “%1” has water; the target share cannot be reached.</source>
        <translation>Ninguna tesela de “%1” tiene agua; no se puede alcanzar la proporción deseada.</translation>
    </message>
    <message>
        <source>No tile of “%1” remains: none has water and no dry one is kept.</source>
        <translation>No queda ninguna tesela de “%1”: ninguna tiene agua y no se conserva ninguna seca.</translation>
    </message>
    <message>
        <source>No tile that was left out has water among its valid pixels, so that no IoU is defined.</source>
        <translation>Ninguna tesela dejada fuera tiene agua entre sus píxeles válidos, de modo que no hay IoU definido.</translation>
    </message>
    <message>
        <source>No trial was trained to its end, so that there is no best recipe.</source>
        <translation>Ningún ensayo se entrenó hasta el final, de modo que no hay mejor receta.</translation>
    </message>
    <message>
        <source>No two parts have places on the map, so that their distance is unknown.</source>
        <translation>No hay dos partes con lugar en el mapa, de modo que se desconoce su distancia.</translation>
    </message>
    <message>
        <source>None of %1 is in %2 of the earlier images.</source>
        <translation>Nada de %1 está en %2 de las imágenes anteriores.</translation>
    </message>
    <message>
        <source>None of its tiles has one.</source>
        <translation>Ninguna de sus teselas tiene una.</translation>
    </message>
    <message>
        <source>None of the %1 file in the folder “%2” has a name such as %3.</source>
        <translation>En la carpeta “%2” hay %1 archivo, pero ninguno con un nombre como %3.</translation>
    </message>
    <message>
        <source>None of the %1 file in the folder “%2” has a name such as *.tif;*.tiff;*.vrt;*.img;*.jp2.</source>
        <translation>Ninguno de los archivos (%1) de la carpeta “%2” tiene un nombre como *.tif;*.tiff;*.vrt;*.img;*.jp2.</translation>
    </message>
    <message>
        <source>None of the %1 files in the folder “%2” has a name such as %3.</source>
        <translation>En la carpeta “%2” hay %1 archivos, pero ninguno con un nombre como %3.</translation>
    </message>
    <message>
        <source>None of the %1 files in the folder “%2” has a name such as *.tif;*.tiff;*.vrt;*.img;*.jp2.</source>
        <translation>Ninguno de los %1 archivos de la carpeta “%2” tiene un nombre como *.tif;*.tiff;*.vrt;*.img;*.jp2.</translation>
    </message>
    <message>
        <source>None of the %1 scenes could be mapped. %2: %3</source>
        <translation>Ninguna de las %1 escenas se pudo cartografiar. %2: %3</translation>
    </message>
    <message>
        <source>None of the %1 scenes could not be mapped. %2: %3</source>
        <translation>Ninguna de las %1 escenas se pudo cartografiar. %2: %3</translation>
    </message>
    <message>
        <source>None of the bands given for “%1” is a radar polarisation.</source>
        <translation>Ninguna de las bandas indicadas para “%1” es una polarización de radar.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the backend environment, “%1”: %2.</source>
        <translation>No se puede escribir nada en la carpeta del entorno del backend, “%1”: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1” of the output %2: %3.</source>
        <translation>No se puede escribir nada en la carpeta “%1” de la salida %2: %3.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation>No se puede escribir nada en la carpeta “%1”: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written to the run folder “%1”: %2.</source>
        <translation>No se puede escribir nada en la carpeta de ejecución “%1”: %2.</translation>
    </message>
    <message>
        <source>Nothing half-written was left behind; if it was short of memory, choose a smaller extent.</source>
        <translation>No ha quedado nada a medio escribir; si le faltó memoria, elija una extensión menor.</translation>
    </message>
    <message>
        <source>Nothing is called uncertain: risks hold for one model, without turns.</source>
        <translation>Nada se llama incierto: los riesgos valen para un solo modelo, sin giros.</translation>
    </message>
    <message>
        <source>Nothing is to be excluded: shadow, layover and all limits are turned off.</source>
        <translation>No hay nada que excluir: sombra, layover y todos los límites están desactivados.</translation>
    </message>
    <message>
        <source>Nothing is to be varied (VARY).</source>
        <translation>No hay nada que variar (VARY).</translation>
    </message>
    <message>
        <source>Nothing of the scene is excluded.</source>
        <translation>Nada de la escena está excluido.</translation>
    </message>
    <message>
        <source>Nothing was written; please report this with the model file.</source>
        <translation>No se escribió nada; comuníquelo junto con el archivo del modelo.</translation>
    </message>
    <message>
        <source>Now “%1”.</source>
        <translation>Ahora “%1”.</translation>
    </message>
    <message>
        <source>ONNX Runtime does not compute with bfloat16 on the processor.</source>
        <translation>ONNX Runtime no calcula con bfloat16 en el procesador.</translation>
    </message>
    <message>
        <source>Of the dataset “%1” only %2 can be used, all of one place, so that nothing can be held back to show the result.</source>
        <translation>Del conjunto de datos “%1” solo se pueden usar %2, todas de un lugar, de modo que no se puede reservar nada para mostrar el resultado.</translation>
    </message>
    <message>
        <source>Of tiles of %1 pixels nothing is left: the network looks at %2 pixels on each side.</source>
        <translation>De teselas de %1 píxeles no queda nada: la red mira %2 píxeles a cada lado.</translation>
    </message>
    <message>
        <source>Official split from %1: %2 chips.</source>
        <translation>División oficial de %1: %2 recortes.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water has an IoU of %2, that of the built-in thresholds %3: the difference is %4, so it is better.</source>
        <translation>Con %1, que no había visto, su agua tiene un IoU de %2, la de los umbrales integrados %3: la diferencia es %4, así que es mejor.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water has an IoU of %2, that of the built-in thresholds %3: the difference is %4, so it is not shown to be better.</source>
        <translation>Con %1, que no había visto, su agua tiene un IoU de %2, la de los umbrales integrados %3: la diferencia es %4, así que no se muestra que sea mejor.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water without %2 has an IoU of %3, that of the built-in thresholds %4: the difference is %5, so it is better.</source>
        <translation>Con %1, que no había visto, su agua sin %2 tiene un IoU de %3, la de los umbrales integrados %4: la diferencia es %5, así que es mejor.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water without %2 has an IoU of %3, that of the built-in thresholds %4: the difference is %5, so it is not shown to be better.</source>
        <translation>Con %1, que no había visto, su agua sin %2 tiene un IoU de %3, la de los umbrales integrados %4: la diferencia es %5, así que no se muestra que sea mejor.</translation>
    </message>
    <message>
        <source>On Windows install the Microsoft Visual C++ runtime; elsewhere try another Python, or see the log.</source>
        <translation>En Windows instale Microsoft Visual C++ runtime; en otros sistemas pruebe otro Python, o vea el registro.</translation>
    </message>
    <message>
        <source>On the %1 tiles of the %2 the risk is %3 %, more than the %4 % allowed: they are not like those that its bound was fitted on.</source>
        <translation>En las %1 teselas (%2) el riesgo es del %3 %, más del %4 % permitido: no son como aquellas con las que se ajustó su límite.</translation>
    </message>
    <message>
        <source>On the %1 tiles the risk is %2 %, more than the %3 % allowed: they are not like those that its bound was fitted on.</source>
        <translation>En las %1 teselas el riesgo es del %2 %, más del %3 % permitido: no son como aquellas con las que se ajustó su límite.</translation>
    </message>
    <message>
        <source>Once a flood was seen, all later images of the sequence count as flooded in the published labels.</source>
        <translation>Una vez vista una inundación, todas las imágenes posteriores de la secuencia cuentan como inundadas en las etiquetas publicadas.</translation>
    </message>
    <message>
        <source>One point in the stratum “%1” is too few: an estimate needs two of each.</source>
        <translation>Un punto en el estrato “%1” es muy poco: una estimación necesita dos de cada uno.</translation>
    </message>
    <message>
        <source>Only %1 GB are free on the disk of “%2”.</source>
        <translation>En el disco de “%2” solo hay %1 GB libres.</translation>
    </message>
    <message>
        <source>Only %1 GB of memory are free.</source>
        <translation>Solo hay %1 GB de memoria libres.</translation>
    </message>
    <message>
        <source>OpenVINO cannot read the model “%1”.</source>
        <translation>OpenVINO no puede leer el modelo “%1”.</translation>
    </message>
    <message>
        <source>OpenVINO runs on the processor here, not on a GPU.</source>
        <translation>OpenVINO funciona aquí en el procesador, no en una GPU.</translation>
    </message>
    <message>
        <source>Optical: %1 of %2.</source>
        <translation>Óptico: %1 de %2.</translation>
    </message>
    <message>
        <source>Packages of the predict tier are missing: %1.</source>
        <translation>Faltan paquetes del nivel de predicción: %1.</translation>
    </message>
    <message>
        <source>Part “%1”: %2, %3 of %4 labelled images flooded.</source>
        <translation>Parte “%1”: %2, %3 de %4 imágenes etiquetadas inundadas.</translation>
    </message>
    <message>
        <source>Permanent water is not told apart: all water is mapped. Give an image from before or a layer of permanent water.</source>
        <translation>El agua permanente no se distingue: se cartografía toda el agua. Indique una imagen de antes o una capa de agua permanente.</translation>
    </message>
    <message>
        <source>Permanent water: %1.</source>
        <translation>Agua permanente: %1.</translation>
    </message>
    <message>
        <source>Pixels cannot have a size of %1 m.</source>
        <translation>Los píxeles no pueden tener un tamaño de %1 m.</translation>
    </message>
    <message>
        <source>Points of “%1” exist several times since they were drawn: %2.</source>
        <translation>Puntos de “%1” existen varias veces desde que se sortearon: %2.</translation>
    </message>
    <message>
        <source>Points of “%1” were added since they were drawn: %2.</source>
        <translation>Se añadieron puntos de “%1” desde que se sortearon: %2.</translation>
    </message>
    <message>
        <source>Points of “%1” were moved since they were drawn: %2.</source>
        <translation>Se movieron puntos de “%1” desde que se sortearon: %2.</translation>
    </message>
    <message>
        <source>Points: %1.</source>
        <translation>Puntos: %1.</translation>
    </message>
    <message>
        <source>Positions in the coordinate reference system of the layer “%1” cannot be turned into longitude and latitude.</source>
        <translation>Las posiciones en el sistema de referencia de coordenadas de la capa “%1” no se pueden convertir en longitud y latitud.</translation>
    </message>
    <message>
        <source>Prepare it again, or take it out of its part in the index.</source>
        <translation>Prepárela de nuevo, o quítela de su parte en el índice.</translation>
    </message>
    <message>
        <source>Prepare it again, or take it out of the index.</source>
        <translation>Prepárela de nuevo, o quítela del índice.</translation>
    </message>
    <message>
        <source>Prepare or import some first.</source>
        <translation>Prepare o importe primero algunas.</translation>
    </message>
    <message>
        <source>Prepare or import some, or empty the column “split” of its index.</source>
        <translation>Prepare o importe algunas, o vacíe la columna “split” de su índice.</translation>
    </message>
    <message>
        <source>Prepare the dataset again.</source>
        <translation>Prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Prepare the sequences with the same bands.</source>
        <translation>Prepare las secuencias con las mismas bandas.</translation>
    </message>
    <message>
        <source>Prepare the tiles with %1 as a band of its own.</source>
        <translation>Prepare las teselas con %1 como banda propia.</translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation>Preparando el entrenamiento</translation>
    </message>
    <message>
        <source>Put the bands of each date into one file, for instance a VRT (Raster ▸ Miscellaneous ▸ Build Virtual Raster).</source>
        <translation>Reúna las bandas de cada fecha en un archivo, por ejemplo un VRT (Ráster ▸ Miscelánea ▸ Construir ráster virtual).</translation>
    </message>
    <message>
        <source>Put the date into the names, such as water_20210105.tif, give the dates or a table of them, or set a fixed temporal range in the layers' properties.</source>
        <translation>Ponga la fecha en los nombres, como water_20210105.tif, indique las fechas o una tabla con ellas, o defina un rango temporal fijo en las propiedades de las capas.</translation>
    </message>
    <message>
        <source>Put the file that was written together with the model beside it. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Ponga a su lado el archivo que se escribió junto con el modelo. O deje la evidencia fuera: para el cambio al retirar bandas basta el archivo de modelo.</translation>
    </message>
    <message>
        <source>Put the folder before the name, such as “January/water.tif”.</source>
        <translation>Ponga la carpeta delante del nombre, como “January/water.tif”.</translation>
    </message>
    <message>
        <source>Put tiles with water into each fold, or split by k folds again.</source>
        <translation>Ponga teselas con agua en cada pliegue, o divida de nuevo en k pliegues.</translation>
    </message>
    <message>
        <source>Put what belongs together into one region.</source>
        <translation>Ponga en una región lo que va junto.</translation>
    </message>
    <message>
        <source>Putting the maps together</source>
        <translation>Uniendo los mapas</translation>
    </message>
    <message>
        <source>Python %1 at %2</source>
        <translation>Python %1 en %2</translation>
    </message>
    <message>
        <source>Radar: %1 of %2.</source>
        <translation>Radar: %1 de %2.</translation>
    </message>
    <message>
        <source>Ranges of values cannot be taken from %1 tiles.</source>
        <translation>No se pueden tomar rangos de valores de %1 teselas.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading every tile</source>
        <translation>Leyendo cada tesela</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Leyendo los modelos</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>Reading the mask</source>
        <translation>Leyendo la máscara</translation>
    </message>
    <message>
        <source>Reading the tiles</source>
        <translation>Leyendo las teselas</translation>
    </message>
    <message>
        <source>Remove it from the index, or let such images be left out.</source>
        <translation>Quítela del índice, o deje que se descarten tales imágenes.</translation>
    </message>
    <message>
        <source>Remove it, or give the output another name.</source>
        <translation>Elimínelo, o dé otro nombre a la salida.</translation>
    </message>
    <message>
        <source>Remove it, or give the outputs other names.</source>
        <translation>Elimínelo, o dé otros nombres a las salidas.</translation>
    </message>
    <message>
        <source>Remove the backend and install the training tier again: it was made without it.</source>
        <translation>Elimine el backend e instale de nuevo el nivel de entrenamiento: se hizo sin él.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another one.</source>
        <translation>Elimine la carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>Remove the nodata value if 0 is dry.</source>
        <translation>Elimine el valor de sin datos si 0 es seco.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or import again into a new folder.</source>
        <translation>Restáurelo de una copia, o importe de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or prepare the dataset again.</source>
        <translation>Restáurelo de una copia, o prepare de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Restore it, or let unreadable images be left out.</source>
        <translation>Restáurela, o deje que se descarten las imágenes ilegibles.</translation>
    </message>
    <message>
        <source>Resume it with the same parameters, or begin a new run in another folder.</source>
        <translation>Reanúdela con los mismos parámetros, o empiece una ejecución nueva en otra carpeta.</translation>
    </message>
    <message>
        <source>Run the algorithm “Check backend” (Highwater ▸ Backend).</source>
        <translation>Ejecute el algoritmo “Comprobar el backend” (Highwater ▸ Backend).</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) or open Settings ▸ Options ▸ Highwater.</source>
        <translation>Ejecute el algoritmo “Instalar el backend” (Highwater ▸ Backend) o abra Configuración ▸ Opciones ▸ Highwater.</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”.</source>
        <translation>Ejecute el algoritmo “Instalar el backend” (Highwater ▸ Backend) con “Entrenamiento”.</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Ejecute el algoritmo “Instalar el backend” (Highwater ▸ Backend) con “Entrenamiento”. O deje la evidencia fuera: para el cambio al retirar bandas basta el archivo de modelo.</translation>
    </message>
    <message>
        <source>Run “Install backend” again, or leave the scheduler empty.</source>
        <translation>Ejecute “Instalar el backend” de nuevo, o deje vacío el planificador.</translation>
    </message>
    <message>
        <source>Run “Install backend” again, or see “Check backend”.</source>
        <translation>Ejecute “Instalar el backend” de nuevo, o vea “Comprobar el backend”.</translation>
    </message>
    <message>
        <source>Run “Install backend” with Repair.</source>
        <translation>Ejecute “Instalar el backend” con Reparar.</translation>
    </message>
    <message>
        <source>Run “chmod o= %1”.</source>
        <translation>Ejecute “chmod o= %1”.</translation>
    </message>
    <message>
        <source>Run: sudo apt install python%1-venv</source>
        <translation>Ejecute: sudo apt install python%1-venv</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Ejecutando el modelo</translation>
    </message>
    <message>
        <source>Save it as %1.</source>
        <translation>Guárdela como %1.</translation>
    </message>
    <message>
        <source>Save it as GeoPackage.</source>
        <translation>Guárdela como GeoPackage.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF first (Layer ▸ Save As…) and use that.</source>
        <translation>Guárdela primero como GeoTIFF (Capa ▸ Guardar como…) y use ese.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF that holds all of its data.</source>
        <translation>Guárdela como un GeoTIFF que contenga todos sus datos.</translation>
    </message>
    <message>
        <source>Save or discard them (Layer ▸ Save Layer Edits), then run this again.</source>
        <translation>Guárdelos o descártelos (Capa ▸ Guardar capa en edición), y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Save or stop editing the layer in QGIS, then run this again.</source>
        <translation>Guarde o deje de editar la capa en QGIS, y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Save or stop editing the layer in QGIS, then run this again: what is done is not done again.</source>
        <translation>Guarde la capa en QGIS o termine su edición, y ejecute esto de nuevo: lo hecho no se hace otra vez.</translation>
    </message>
    <message>
        <source>Save the items as an item collection first (the answer of a STAC search), and use that.</source>
        <translation>Guarde primero los ítems como colección de ítems (la respuesta de una búsqueda STAC), y use esta.</translation>
    </message>
    <message>
        <source>Save the state_dict of the encoder alone.</source>
        <translation>Guarde solo el state_dict del codificador.</translation>
    </message>
    <message>
        <source>Say for instance local:4, or leave the scheduler empty.</source>
        <translation>Indique por ejemplo local:4, o deje vacío el planificador.</translation>
    </message>
    <message>
        <source>Say what the names of the images look like, or search the folders inside it, too.</source>
        <translation>Indique cómo son los nombres de las imágenes, o busque también en las carpetas que contiene.</translation>
    </message>
    <message>
        <source>Say what the names of the images look like.</source>
        <translation>Indique cómo son los nombres de las imágenes.</translation>
    </message>
    <message>
        <source>Say which band is which, for example %1=2;%2=1.</source>
        <translation>Diga qué banda es cuál, por ejemplo %1=2;%2=1.</translation>
    </message>
    <message>
        <source>Say which band is which, for example VV=1;VH=2.</source>
        <translation>Diga qué banda es cuál, por ejemplo VV=1;VH=2.</translation>
    </message>
    <message>
        <source>Say which classes cannot be judged, such as 50 for towns, or leave the layer out.</source>
        <translation>Diga qué clases no se pueden juzgar, como 50 para poblaciones, o deje la capa fuera.</translation>
    </message>
    <message>
        <source>Say which unit it has.</source>
        <translation>Diga qué unidad tiene.</translation>
    </message>
    <message>
        <source>Scenes cannot be tried %1 times more.</source>
        <translation>Las escenas no se pueden intentar %1 veces más.</translation>
    </message>
    <message>
        <source>Scoring what was left out</source>
        <translation>Midiendo lo que se dejó fuera</translation>
    </message>
    <message>
        <source>Searching for the learning rate</source>
        <translation>Buscando la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>See its log.</source>
        <translation>Vea su registro.</translation>
    </message>
    <message>
        <source>Sen1Floods11 has no labels “%1”.</source>
        <translation>Sen1Floods11 no tiene etiquetas “%1”.</translation>
    </message>
    <message>
        <source>Sentinel-1 looks at 30 to 46 degrees; 39 is its middle.</source>
        <translation>Sentinel-1 mira de 30 a 46 grados; 39 es su centro.</translation>
    </message>
    <message>
        <source>Sequences are kept together by their region, not by “%1”.</source>
        <translation>Las secuencias se mantienen juntas por su región, no por “%1”.</translation>
    </message>
    <message>
        <source>Set another CRS in the layer's properties.</source>
        <translation>Defina otro SRC en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties, or leave it out.</source>
        <translation>Defina su SRC en las propiedades de la capa, o descártela.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties, or use a georeferenced file.</source>
        <translation>Defina su SRC en las propiedades de la capa, o use un archivo georreferenciado.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties.</source>
        <translation>Defina su SRC en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>Set its split to train, validation, test, calibration or nothing in the attribute table of the index.</source>
        <translation>Defina su split como train, validation, test, calibration o nada en la tabla de atributos del índice.</translation>
    </message>
    <message>
        <source>Set their CRS, or use images of one size.</source>
        <translation>Defina su SRC, o use imágenes de un mismo tamaño.</translation>
    </message>
    <message>
        <source>Set them to “%1”, or leave the file out.</source>
        <translation>Defínalos como “%1”, o deje el archivo fuera.</translation>
    </message>
    <message>
        <source>Shaping the land</source>
        <translation>Modelando el terreno</translation>
    </message>
    <message>
        <source>Simulating places</source>
        <translation>Simulando lugares</translation>
    </message>
    <message>
        <source>Simulating the radar</source>
        <translation>Simulando el radar</translation>
    </message>
    <message>
        <source>Single tiles are held back to show the result, no whole regions or scenes: neighbours resemble each other, so that it looks somewhat too good.</source>
        <translation>Se reservan teselas sueltas para mostrar el resultado, no regiones o escenas enteras: las vecinas se parecen, de modo que parece algo mejor de lo que es.</translation>
    </message>
    <message>
        <source>Some %1s have fewer than %2 tiles to be fitted on, or no water in them, and get the values of all: %3.</source>
        <translation>Algunos (%1) tienen menos de %2 teselas para el ajuste, o nada de agua en ellas, y reciben los valores de todos: %3.</translation>
    </message>
    <message>
        <source>Some %1s have too few images for a risk of this level, and get its bound of all: %2.</source>
        <translation>Algunos (%1) tienen muy pocas imágenes para un riesgo de este nivel, y reciben su límite de todos: %2.</translation>
    </message>
    <message>
        <source>Some of the dates have the name of a layer before them and some have none.</source>
        <translation>Algunas de las fechas llevan delante el nombre de una capa y otras no.</translation>
    </message>
    <message>
        <source>Split by region, by block, in folds by region, with a region held out, or from a table of sequences.</source>
        <translation>Divida por región, por bloque, en pliegues por región, con una región reservada, o según una tabla de secuencias.</translation>
    </message>
    <message>
        <source>Split by region, event or a table.</source>
        <translation>Divida por región, por evento o según una tabla.</translation>
    </message>
    <message>
        <source>Split by region, event or block.</source>
        <translation>Divida por región, evento o bloque.</translation>
    </message>
    <message>
        <source>Split it first (“Split a dataset”), or edit the column “split” of its index.</source>
        <translation>Divídalo primero (“Dividir un conjunto de datos”), o edite la columna “split” de su índice.</translation>
    </message>
    <message>
        <source>Start it where the folder of the plugin is importable (PYTHONPATH), with the packages of the predict tier.</source>
        <translation>Inícielo donde se pueda importar la carpeta del complemento (PYTHONPATH), con los paquetes del nivel de predicción.</translation>
    </message>
    <message>
        <source>Start workers, then run this again: what is done is not done again.</source>
        <translation>Inicie workers, y ejecute esto de nuevo: lo hecho no se hace otra vez.</translation>
    </message>
    <message>
        <source>State a lower and a higher value.</source>
        <translation>Indique un valor menor y uno mayor.</translation>
    </message>
    <message>
        <source>State fewer for it (%1=%2), a smaller least number, or another edge.</source>
        <translation>Indique menos para él (%1=%2), un número mínimo menor, u otro borde.</translation>
    </message>
    <message>
        <source>State the same one, allow a mix, or choose another folder.</source>
        <translation>Indique el mismo, permita una mezcla, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Statistics are given (“%1”), so that none are made.</source>
        <translation>Se indican estadísticas (“%1”), de modo que no se hace ninguna.</translation>
    </message>
    <message>
        <source>Statistics of %1 images; %2 % of the pixels have data in at least %3 of them.</source>
        <translation>Estadísticas de %1 imágenes; el %2 % de los píxeles tiene datos en al menos %3 de ellas.</translation>
    </message>
    <message>
        <source>Strata are %1.</source>
        <translation>Los estratos son %1.</translation>
    </message>
    <message>
        <source>Switch the comparison off.</source>
        <translation>Desactive la comparación.</translation>
    </message>
    <message>
        <source>Switch the comparison on, or leave the layer out.</source>
        <translation>Active la comparación, o deje la capa fuera.</translation>
    </message>
    <message>
        <source>Switch the service off in Settings ▸ Options ▸ Highwater; there is no need to forget its address.</source>
        <translation>Desactive el servicio en Configuración ▸ Opciones ▸ Highwater; no hace falta borrar su dirección.</translation>
    </message>
    <message>
        <source>Take a larger calibration part, or a level of %1 or more.</source>
        <translation>Tome una parte de calibración mayor, o un nivel de %1 o más.</translation>
    </message>
    <message>
        <source>Take a long random one, such as “openssl rand -hex 32” prints.</source>
        <translation>Tome uno largo y aleatorio, como el que imprime “openssl rand -hex 32”.</translation>
    </message>
    <message>
        <source>Take an overlap of less than half of a tile.</source>
        <translation>Tome un solape de menos de media tesela.</translation>
    </message>
    <message>
        <source>Take it out once.</source>
        <translation>Quítela una vez.</translation>
    </message>
    <message>
        <source>Take it out, or check its CRS.</source>
        <translation>Quítela, o compruebe su SRC.</translation>
    </message>
    <message>
        <source>Take tiles of %1 pixels or more, or leave the size open.</source>
        <translation>Tome teselas de %1 píxeles o más, o no fije el tamaño.</translation>
    </message>
    <message>
        <source>Taking ranges of values</source>
        <translation>Tomando rangos de valores</translation>
    </message>
    <message>
        <source>The %1 has an unknown field “%2”.</source>
        <translation>En %1 hay un campo desconocido, “%2”.</translation>
    </message>
    <message>
        <source>The %1 images have no band in common; “%2” of “%3” has %4.</source>
        <translation>Las imágenes de tipo %1 no tienen ninguna banda en común; “%2” de “%3” tiene %4.</translation>
    </message>
    <message>
        <source>The %1 is %2.</source>
        <translation>El valor de %1 es %2.</translation>
    </message>
    <message>
        <source>The %1 lacks the field “%2”.</source>
        <translation>En %1 falta el campo “%2”.</translation>
    </message>
    <message>
        <source>The %1 model (OUTPUT) would overwrite the model “%2”.</source>
        <translation>El modelo nuevo (%1, OUTPUT) sobrescribiría el modelo “%2”.</translation>
    </message>
    <message>
        <source>The %1 “%2” cannot be used: no tile has a place on the map.</source>
        <translation>No se puede usar “%2” (%1): ninguna tesela tiene lugar en el mapa.</translation>
    </message>
    <message>
        <source>The %1 “%2” lies beside all %3.</source>
        <translation>“%2” (%1) está fuera de todo (%3).</translation>
    </message>
    <message>
        <source>The CRS “%1” is not tied to the Earth; areas cannot be measured in it.</source>
        <translation>El SRC “%1” no está ligado a la Tierra; en él no se pueden medir superficies.</translation>
    </message>
    <message>
        <source>The ImageNet weights of the encoder %1 cannot be downloaded.</source>
        <translation>No se pueden descargar los pesos de ImageNet del codificador %1.</translation>
    </message>
    <message>
        <source>The Python of the backend, “%1”, cannot train: it lacks %2.</source>
        <translation>El Python del backend, “%1”, no puede entrenar: le falta %2.</translation>
    </message>
    <message>
        <source>The Python of the backend, “%1”, does not answer.</source>
        <translation>El Python del backend, “%1”, no responde.</translation>
    </message>
    <message>
        <source>The Python “%1” (%2) cannot create virtual environments.</source>
        <translation>El Python “%1” (%2) no puede crear entornos virtuales.</translation>
    </message>
    <message>
        <source>The STAC catalogue “%1” leads to no item.</source>
        <translation>El catálogo STAC “%1” no lleva a ningún ítem.</translation>
    </message>
    <message>
        <source>The STAC file “%1” cannot be read: %2.</source>
        <translation>El archivo STAC “%1” no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The architecture %1 cannot be made with the encoder %2.</source>
        <translation>La arquitectura %1 no se puede construir con el codificador %2.</translation>
    </message>
    <message>
        <source>The architecture %1 has no encoder that weights could be loaded into.</source>
        <translation>La arquitectura %1 no tiene un codificador en el que cargar pesos.</translation>
    </message>
    <message>
        <source>The area up to which holes are filled is %1.</source>
        <translation>La superficie hasta la que se rellenan huecos es %1.</translation>
    </message>
    <message>
        <source>The audit could not be noted in the dataset's description (%1).</source>
        <translation>La auditoría no se pudo anotar en la descripción del conjunto de datos (%1).</translation>
    </message>
    <message>
        <source>The backend can predict, but not train yet: its training tier is not installed.</source>
        <translation>El backend puede predecir, pero todavía no entrenar: su nivel de entrenamiento no está instalado.</translation>
    </message>
    <message>
        <source>The backend environment lacks the package “%1”, which a cluster needs.</source>
        <translation>Al entorno del backend le falta el paquete “%1”, que un clúster necesita.</translation>
    </message>
    <message>
        <source>The backend environment lacks the package “%1”.</source>
        <translation>Al entorno del backend le falta el paquete “%1”.</translation>
    </message>
    <message>
        <source>The backend environment no longer runs, because the Python it was made from was removed or upgraded.</source>
        <translation>El entorno del backend ya no funciona, porque el Python del que se hizo se eliminó o se actualizó.</translation>
    </message>
    <message>
        <source>The backend environment “%1” cannot be removed: %2.</source>
        <translation>El entorno del backend “%1” no se puede eliminar: %2.</translation>
    </message>
    <message>
        <source>The backend is being installed by another window of QGIS or another program (process %1).</source>
        <translation>Otra ventana de QGIS u otro programa está instalando el backend (proceso %1).</translation>
    </message>
    <message>
        <source>The backend is being installed by another window of QGIS or another program.</source>
        <translation>Otra ventana de QGIS u otro programa está instalando el backend.</translation>
    </message>
    <message>
        <source>The backend is being installed now.</source>
        <translation>El backend se está instalando ahora.</translation>
    </message>
    <message>
        <source>The backend is installed already</source>
        <translation>El backend ya está instalado</translation>
    </message>
    <message>
        <source>The backend is ready</source>
        <translation>El backend está listo</translation>
    </message>
    <message>
        <source>The backend is ready (%1), with Python %2.</source>
        <translation>El backend está listo (%1), con Python %2.</translation>
    </message>
    <message>
        <source>The backend is ready (%1), with Python .</source>
        <translation>El backend está listo (%1), con Python .</translation>
    </message>
    <message>
        <source>The backend lacks the package packaging.</source>
        <translation>Al backend le falta el paquete packaging.</translation>
    </message>
    <message>
        <source>The backend process %1 before it was done.</source>
        <translation>El proceso del backend acabó antes de tiempo (%1).</translation>
    </message>
    <message>
        <source>The backend process said something that this plugin does not understand.</source>
        <translation>El proceso del backend dijo algo que este complemento no entiende.</translation>
    </message>
    <message>
        <source>The backend runs on Python %1, which is too old.</source>
        <translation>El backend funciona con Python %1, que es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, chosen in the settings.</source>
        <translation>El backend funciona con “%1”, elegido en la configuración.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, named by the variable %2.</source>
        <translation>El backend funciona con “%1”, nombrado por la variable %2.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, the managed environment.</source>
        <translation>El backend funciona con “%1”, el entorno gestionado.</translation>
    </message>
    <message>
        <source>The backend's GDAL or PROJ does not work: %1</source>
        <translation>GDAL o PROJ del backend no funciona: %1</translation>
    </message>
    <message>
        <source>The backend's Python “%1” cannot be started: %2.</source>
        <translation>El Python del backend “%1” no se puede iniciar: %2.</translation>
    </message>
    <message>
        <source>The band %1 is assigned twice.</source>
        <translation>La banda %1 se asigna dos veces.</translation>
    </message>
    <message>
        <source>The band %1 is named twice (%2).</source>
        <translation>La banda %1 se nombra dos veces (%2).</translation>
    </message>
    <message>
        <source>The band %1 is named twice.</source>
        <translation>La banda %1 se nombra dos veces.</translation>
    </message>
    <message>
        <source>The band %1 of “%2” is none of a radar image.</source>
        <translation>La banda %1 de “%2” no es de una imagen de radar.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: no model that is judged here takes it.</source>
        <translation>La banda “%1” no se puede retirar: ningún modelo que se juzga aquí la toma.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: the dataset “%2” has none of this name.</source>
        <translation>La banda “%1” no se puede retirar: el conjunto de datos “%2” no tiene ninguna con ese nombre.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: the model “%2” needs it.</source>
        <translation>La banda “%1” no se puede retirar: el modelo “%2” la necesita.</translation>
    </message>
    <message>
        <source>The band “%1” has a single value in the training part of the dataset “%2” after clipping to its limits.</source>
        <translation>La banda “%1” tiene un único valor en la parte de entrenamiento del conjunto de datos “%2” tras recortarla a sus límites.</translation>
    </message>
    <message>
        <source>The band “%1” has a single value in the training part of the dataset “%2”.</source>
        <translation>La banda “%1” tiene un único valor en la parte de entrenamiento del conjunto de datos “%2”.</translation>
    </message>
    <message>
        <source>The band “%1” has no valid value in the training part of the dataset “%2”.</source>
        <translation>La banda “%1” no tiene ningún valor válido en la parte de entrenamiento del conjunto de datos “%2”.</translation>
    </message>
    <message>
        <source>The band “%1” is said to be limited, but is not among those that enter the network (%2).</source>
        <translation>Se dan límites para la banda “%1”, pero no está entre las que entran en la red (%2).</translation>
    </message>
    <message>
        <source>The band “%1” is said to be optional, but is not among those that enter the network (%2).</source>
        <translation>Se dice que la banda “%1” es opcional, pero no está entre las que entran en la red (%2).</translation>
    </message>
    <message>
        <source>The bands %1 of “%2” have no unit in common.</source>
        <translation>Las bandas %1 de “%2” no tienen una unidad en común.</translation>
    </message>
    <message>
        <source>The best epoch was %1 of %2: validation IoU %3 at the threshold %4, temperature %5.</source>
        <translation>La mejor época fue la %1 de %2: IoU de validación %3 con el umbral %4, temperatura %5.</translation>
    </message>
    <message>
        <source>The best epoch was %1 of %2: validation IoU %3 at the threshold %4, temperature %5; test IoU %6.</source>
        <translation>La mejor época fue la %1 de %2: IoU de validación %3 con el umbral %4, temperatura %5; IoU de prueba %6.</translation>
    </message>
    <message>
        <source>The bootstrap needs at least one draw and a seed that is not negative.</source>
        <translation>El bootstrap necesita al menos un sorteo y una semilla que no sea negativa.</translation>
    </message>
    <message>
        <source>The built-in method (BUILTIN) cannot be judged on “%1”: its images are in %2, and the method needs backscatter.</source>
        <translation>El método integrado (BUILTIN) no se puede juzgar con “%1”: sus imágenes están en %2, y el método necesita retrodispersión.</translation>
    </message>
    <message>
        <source>The built-in method cannot be held against this model: it maps all water of one date, the model the flood since “%1”.</source>
        <translation>El método integrado no se puede contrastar con este modelo: cartografía toda el agua de una fecha; el modelo, la inundación desde “%1”.</translation>
    </message>
    <message>
        <source>The built-in method cannot be held against this model: “%1” gives it no backscatter of a polarisation such as VV.</source>
        <translation>El método integrado no se puede contrastar con este modelo: “%1” no le da retrodispersión de una polarización como VV.</translation>
    </message>
    <message>
        <source>The built-in method has no model file that a temperature could be written to.</source>
        <translation>El método integrado no tiene un archivo de modelo en el que escribir una temperatura.</translation>
    </message>
    <message>
        <source>The built-in method has no model file that could be exported.</source>
        <translation>El método integrado no tiene un archivo de modelo que exportar.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” does not exist.</source>
        <translation>El punto de control “%1” no existe.</translation>
    </message>
    <message>
        <source>The chip %1 is in two parts, %2 and %3 (%4).</source>
        <translation>El recorte %1 está en dos partes, %2 y %3 (%4).</translation>
    </message>
    <message>
        <source>The cluster at “%1” has had no worker for %2 s.</source>
        <translation>El clúster en “%1” lleva %2 s sin ningún worker.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the layer “%1” cannot be understood.</source>
        <translation>No se entiende el sistema de referencia de coordenadas de la capa “%1”.</translation>
    </message>
    <message>
        <source>The data set says no dates. %1 and %2 are nominal and only say which image is from before the flood; it is an average over time.</source>
        <translation>El conjunto no indica fechas. %1 y %2 son nominales y solo dicen qué imagen es anterior a la inundación; es un promedio temporal.</translation>
    </message>
    <message>
        <source>The dataset “%1” cannot be split at random: %2 pairs of tiles touch or overlap (%3 overlap), such as “%4” and “%5”. The same ground would train and test the model, and its scores would be too good.</source>
        <translation>El conjunto de datos “%1” no se puede dividir al azar: %2 pares de teselas se tocan o se solapan (%3 se solapan), como “%4” y “%5”. El mismo terreno entrenaría y probaría el modelo, y sus métricas serían demasiado buenas.</translation>
    </message>
    <message>
        <source>The dataset “%1” has %2 that can be kept apart, too few for %3 folds.</source>
        <translation>El conjunto de datos “%1” tiene %2 que se pueden mantener aparte, muy poco para %3 pliegues.</translation>
    </message>
    <message>
        <source>The dataset “%1” has changed since the run in “%2” was begun.</source>
        <translation>El conjunto de datos “%1” ha cambiado desde que empezó la ejecución en “%2”.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no %2; “%3” does without.</source>
        <translation>El conjunto de datos “%1” no tiene %2; “%3” no lo necesita.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no band “%2”, and there is no derived band of this name.</source>
        <translation>El conjunto de datos “%1” no tiene banda “%2”, y no hay ninguna banda derivada con ese nombre.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no index (%2).</source>
        <translation>El conjunto de datos “%1” no tiene índice (%2).</translation>
    </message>
    <message>
        <source>The dataset “%1” has no radar polarisation for “%2”: its bands are %3, of which %4 are withheld.</source>
        <translation>El conjunto de datos “%1” no tiene polarización de radar para “%2”: sus bandas son %3, de las que se retiran %4.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no radar polarisation for “%2”: its bands are %3.</source>
        <translation>El conjunto de datos “%1” no tiene polarización de radar para “%2”: sus bandas son %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no region or event “%2”.</source>
        <translation>El conjunto de datos “%1” no tiene región ni evento “%2”.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no region “%2”.</source>
        <translation>El conjunto de datos “%1” no tiene región “%2”.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no sequences.</source>
        <translation>El conjunto de datos “%1” no tiene secuencias.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tile “%2”, which was named for the part “%3”.</source>
        <translation>El conjunto de datos “%1” no tiene la tesela “%2”, nombrada para la parte “%3”.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles in the part %2.</source>
        <translation>El conjunto de datos “%1” no tiene teselas en la parte %2.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles in the part “%2”.</source>
        <translation>El conjunto de datos “%1” no tiene teselas en la parte “%2”.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2” that could be used; it has %3.</source>
        <translation>El conjunto de datos “%1” no tiene en la parte “%2” teselas con píxeles válidos que se puedan usar; tiene %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2” that could be used; it has no parts at all.</source>
        <translation>El conjunto de datos “%1” no tiene teselas utilizables con píxeles válidos en la parte “%2”; no tiene ninguna parte.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2”; it has %3.</source>
        <translation>El conjunto de datos “%1” no tiene teselas con píxeles válidos en la parte “%2”; tiene %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2”; it has no parts at all.</source>
        <translation>El conjunto de datos “%1” no tiene teselas con píxeles válidos en la parte “%2”; no tiene ninguna parte.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels outside of its parts test and calibration.</source>
        <translation>El conjunto de datos “%1” no tiene teselas con píxeles válidos fuera de sus partes de prueba y calibración.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles.</source>
        <translation>El conjunto de datos “%1” no tiene teselas.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one %2 with water outside of its parts test and calibration (%3), so that none can be left out.</source>
        <translation>El conjunto de datos “%1” solo tiene uno (%2) con agua fuera de sus partes de prueba y calibración (%3), de modo que no se puede dejar ninguno fuera.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one %2 with water outside of its parts test and calibration (none), so that none can be left out.</source>
        <translation>El conjunto de datos “%1” solo tiene uno (%2) con agua fuera de sus partes de prueba y calibración (ninguno), de modo que no se puede dejar ninguno fuera.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one fold with water outside of its parts test and calibration (%2), so that none can be left out.</source>
        <translation>El conjunto de datos “%1” solo tiene un pliegue con agua fuera de sus partes de prueba y calibración (%2), de modo que no se puede dejar ninguno fuera.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one fold with water outside of its parts test and calibration (none), so that none can be left out.</source>
        <translation>El conjunto de datos “%1” solo tiene un pliegue con agua fuera de sus partes de prueba y calibración (ninguno), de modo que no se puede dejar ninguno fuera.</translation>
    </message>
    <message>
        <source>The dataset “%1” has pixels of %2 m, but those of the new tiles would have %3 m.</source>
        <translation>El conjunto de datos “%1” tiene píxeles de %2 m, pero los de las teselas nuevas tendrían %3 m.</translation>
    </message>
    <message>
        <source>The dataset “%1” has the bands %2, but the new tiles would have %3.</source>
        <translation>El conjunto de datos “%1” tiene las bandas %2, pero las teselas nuevas tendrían %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has tiles of %2 pixels, but the new ones would have %3.</source>
        <translation>El conjunto de datos “%1” tiene teselas de %2 píxeles, pero las nuevas tendrían %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds %2, which have lost the backscatter that “%3” needs.</source>
        <translation>El conjunto de datos “%1” contiene %2, que han perdido la retrodispersión que “%3” necesita.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds sequences, which cannot be divided by %2: only whole regions can be kept apart, and the images of a place never.</source>
        <translation>El conjunto de datos “%1” contiene secuencias, que no se pueden repartir por %2: solo regiones enteras se pueden mantener aparte, y las imágenes de un lugar nunca.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the mode %2, but the new tiles are of %3.</source>
        <translation>El conjunto de datos “%1” contiene el modo %2, pero las teselas nuevas son de %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the mode %2, but the new tiles are of an unknown one.</source>
        <translation>El conjunto de datos “%1” contiene el modo %2, pero las teselas nuevas son de uno desconocido.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the sensor %2, but the new tiles are of %3.</source>
        <translation>El conjunto de datos “%1” contiene el sensor %2, pero las teselas nuevas son de %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the sensor %2, but the new tiles are of an unknown one.</source>
        <translation>El conjunto de datos “%1” contiene el sensor %2, pero las teselas nuevas son de uno desconocido.</translation>
    </message>
    <message>
        <source>The dataset “%1” is a file.</source>
        <translation>El conjunto de datos “%1” es un archivo.</translation>
    </message>
    <message>
        <source>The dataset “%1” is in %2, but the new tiles would be in %3.</source>
        <translation>El conjunto de datos “%1” está en %2, pero las teselas nuevas estarían en %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” is to be divided into %2 parts by %3, but has only %4 that can be kept apart (%5).</source>
        <translation>El conjunto de datos “%1” se debe repartir en %2 partes por %3, pero solo tiene %4 que se pueden mantener aparte (%5).</translation>
    </message>
    <message>
        <source>The dataset “%1” was made by a newer Highwater.</source>
        <translation>El conjunto de datos “%1” lo hizo una versión más nueva de Highwater.</translation>
    </message>
    <message>
        <source>The date of %1 and %2 more is not known: neither metadata nor names hold one.</source>
        <translation>No se conoce la fecha de %1 y %2 más: ni los metadatos ni los nombres contienen una.</translation>
    </message>
    <message>
        <source>The date of %1 is not known.</source>
        <translation>No se conoce la fecha de %1.</translation>
    </message>
    <message>
        <source>The date of %1 is not known: neither metadata nor names hold one.</source>
        <translation>No se conoce la fecha de %1: ni los metadatos ni los nombres contienen una.</translation>
    </message>
    <message>
        <source>The date of %1 is not known; taken as earlier.</source>
        <translation>No se conoce la fecha de %1; se toma como anterior.</translation>
    </message>
    <message>
        <source>The date of “%1” is not known: all layers are taken as earlier.</source>
        <translation>No se conoce la fecha de “%1”: todas las capas se toman como anteriores.</translation>
    </message>
    <message>
        <source>The date of “%1”, %2, is from %3, which may be when the file was written; give dates in a table if it is.</source>
        <translation>La fecha de “%1”, %2, proviene de %3, que puede ser cuando se escribió el archivo; si es así, indique fechas en una tabla.</translation>
    </message>
    <message>
        <source>The dates hold “%1”, which is no date.</source>
        <translation>Las fechas contienen “%1”, que no es una fecha.</translation>
    </message>
    <message>
        <source>The dates of %1 layers are not known: %2.</source>
        <translation>No se conocen las fechas de %1 capas: %2.</translation>
    </message>
    <message>
        <source>The dates reach from %1 (“%2”) to %3 (“%4”): one of them must be wrong.</source>
        <translation>Las fechas van de %1 (“%2”) a %3 (“%4”): una de ellas debe de ser errónea.</translation>
    </message>
    <message>
        <source>The derived band %1 is among the bands already.</source>
        <translation>La banda derivada %1 ya está entre las bandas.</translation>
    </message>
    <message>
        <source>The derived band %1 is made of %2, but there is only %3.</source>
        <translation>La banda derivada %1 se hace de %2, pero solo hay %3.</translation>
    </message>
    <message>
        <source>The derived band %1 is made of %2, but there is only nothing.</source>
        <translation>La banda derivada %1 se calcula a partir de %2, pero no hay nada.</translation>
    </message>
    <message>
        <source>The derived band %1 looks at neighbouring pixels and cannot be made inside the model.</source>
        <translation>La banda derivada %1 mira píxeles vecinos y no se puede hacer dentro del modelo.</translation>
    </message>
    <message>
        <source>The derived band %1 needs backscatter in dB, but the dataset “%2” is in %3.</source>
        <translation>La banda derivada %1 necesita retrodispersión en dB, pero el conjunto de datos “%2” está en %3.</translation>
    </message>
    <message>
        <source>The derived band %1 needs calibrated backscatter, and these bands were stretched to each image's range.</source>
        <translation>La banda derivada %1 necesita retrodispersión calibrada, y estas bandas se estiraron al rango de cada imagen.</translation>
    </message>
    <message>
        <source>The description inside the model “%1” cannot be understood.</source>
        <translation>No se entiende la descripción dentro del modelo “%1”.</translation>
    </message>
    <message>
        <source>The direction of flight is %1°, but a direction lies between −360 and 360.</source>
        <translation>La dirección de vuelo es %1°, pero una dirección está entre −360 y 360.</translation>
    </message>
    <message>
        <source>The disk became full while the index “%1” was being written.</source>
        <translation>El disco se llenó mientras se escribía el índice “%1”.</translation>
    </message>
    <message>
        <source>The disk became full while the results were being written.</source>
        <translation>El disco se llenó mientras se escribían los resultados.</translation>
    </message>
    <message>
        <source>The disk became full, or a limit on file sizes was reached, while “%1” was being written to “%2”.</source>
        <translation>El disco se llenó, o se alcanzó un límite de tamaño de archivo, mientras se escribía “%1” en “%2”.</translation>
    </message>
    <message>
        <source>The edge of %1 m is narrower than a pixel of “%2” (%3 m), so no pixel would lie in it.</source>
        <translation>El borde de %1 m es más estrecho que un píxel de “%2” (%3 m), de modo que ningún píxel estaría en él.</translation>
    </message>
    <message>
        <source>The edge of %1 m is wider than %2 pixels of “%3”.</source>
        <translation>El borde de %1 m es más ancho que %2 píxeles de “%3”.</translation>
    </message>
    <message>
        <source>The encoder is to be varied, but the network (ARCHITECTURE) has none.</source>
        <translation>Se quiere variar el codificador, pero la red (ARCHITECTURE) no tiene ninguno.</translation>
    </message>
    <message>
        <source>The engine OpenVINO is not installed; there is none for this kind of computer, or the backend is older than the plugin.</source>
        <translation>El motor OpenVINO no está instalado; no lo hay para este tipo de equipo, o el backend es más antiguo que el complemento.</translation>
    </message>
    <message>
        <source>The events of the service cannot be followed.</source>
        <translation>No se pueden seguir los eventos del servicio.</translation>
    </message>
    <message>
        <source>The evidence (EVIDENCE) needs the training tier of the backend, which is missing.</source>
        <translation>La evidencia (EVIDENCE) necesita el nivel de entrenamiento del backend, que falta.</translation>
    </message>
    <message>
        <source>The exclusion mask “%1” has other pixels than the map; the nearest one counts.</source>
        <translation>La máscara de exclusión “%1” tiene otros píxeles que el mapa; cuenta el más próximo.</translation>
    </message>
    <message>
        <source>The extent lies outside all the layers.</source>
        <translation>La extensión está fuera de todas las capas.</translation>
    </message>
    <message>
        <source>The extent lies outside the layer “%1”.</source>
        <translation>La extensión está fuera de la capa “%1”.</translation>
    </message>
    <message>
        <source>The file dataset.json of the dataset “%1” is damaged.</source>
        <translation>El archivo dataset.json del conjunto de datos “%1” está dañado.</translation>
    </message>
    <message>
        <source>The file of the layer “%1” does not exist: %2</source>
        <translation>El archivo de la capa “%1” no existe: %2</translation>
    </message>
    <message>
        <source>The file of the layer “%1” is given twice.</source>
        <translation>El archivo de la capa “%1” se indica dos veces.</translation>
    </message>
    <message>
        <source>The file of the space%1, “%2”, cannot be read: %3.</source>
        <translation>El archivo del espacio%1, “%2”, no se puede leer: %3.</translation>
    </message>
    <message>
        <source>The file of the space, “%1”, cannot be read: %2.</source>
        <translation>El archivo del espacio, “%1”, no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The file of weights “%1” cannot be read, or holds more than weights.</source>
        <translation>El archivo de pesos “%1” no se puede leer, o contiene más que pesos.</translation>
    </message>
    <message>
        <source>The file “%1” (%2) does not exist.</source>
        <translation>El archivo “%1” (%2) no existe.</translation>
    </message>
    <message>
        <source>The file “%1” beside the new model would overwrite that of the old one.</source>
        <translation>El archivo “%1” junto al modelo nuevo sobrescribiría el del antiguo.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written to “%2”: %3</source>
        <translation>El archivo “%1” no se pudo escribir en “%2”: %3</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>El archivo “%1” no existe.</translation>
    </message>
    <message>
        <source>The file “%1” has no weights that fit the encoder.</source>
        <translation>El archivo “%1” no tiene pesos que encajen con el codificador.</translation>
    </message>
    <message>
        <source>The file “%1” holds no token.</source>
        <translation>El archivo “%1” no contiene ningún token.</translation>
    </message>
    <message>
        <source>The file “%1” is among the layers twice.</source>
        <translation>El archivo “%1” está dos veces entre las capas.</translation>
    </message>
    <message>
        <source>The file “%1” is in the sequence “%2” already, with the date %3; now it is %4.</source>
        <translation>El archivo “%1” ya está en la secuencia “%2”, con la fecha %3; ahora es %4.</translation>
    </message>
    <message>
        <source>The file “%1” is no file of weights.</source>
        <translation>El archivo “%1” no es un archivo de pesos.</translation>
    </message>
    <message>
        <source>The file “%1” of the sequence “%2” cannot be read: it is missing, damaged or no image.</source>
        <translation>El archivo “%1” de la secuencia “%2” no se puede leer: falta, está dañado o no es una imagen.</translation>
    </message>
    <message>
        <source>The file “%1” with the token cannot be read.</source>
        <translation>El archivo “%1” con el token no se puede leer.</translation>
    </message>
    <message>
        <source>The file “%1” with the token of the service cannot be read.</source>
        <translation>El archivo “%1” con el token del servicio no se puede leer.</translation>
    </message>
    <message>
        <source>The filter “%1” cannot have a window of %2 pixels.</source>
        <translation>El filtro “%1” no puede tener una ventana de %2 píxeles.</translation>
    </message>
    <message>
        <source>The first day, %1, does not lie between %2 and %3.</source>
        <translation>El primer día, %1, no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>The flood was largest on %1 (%2), was seen from %3 to %4 (%5 days), and reached %6 at one date or another.</source>
        <translation>La inundación fue máxima el %1 (%2), se vio del %3 al %4 (%5 días) y alcanzó %6 en una u otra fecha.</translation>
    </message>
    <message>
        <source>The folder of scenes “%1” does not exist.</source>
        <translation>La carpeta de escenas “%1” no existe.</translation>
    </message>
    <message>
        <source>The folder of scenes “%1” is a file.</source>
        <translation>La carpeta de escenas “%1” es un archivo.</translation>
    </message>
    <message>
        <source>The folder of wheels “%1” lacks %2 for this Python and computer.</source>
        <translation>A la carpeta de wheels “%1” le falta %2 para este Python y equipo.</translation>
    </message>
    <message>
        <source>The folder “%1” (DATASET) holds no index of sequences (%2).</source>
        <translation>La carpeta “%1” (DATASET) no contiene un índice de secuencias (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot keep the progress: %2.</source>
        <translation>La carpeta “%1” no puede guardar el progreso: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: no folder in it has a file …image.tif.</source>
        <translation>La carpeta “%1” no contiene %2: ninguna carpeta en ella tiene un archivo …image.tif.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no OmbriaS1, OmbriaS2 or 2021 with patches.</source>
        <translation>La carpeta “%1” no contiene %2: no hay OmbriaS1, OmbriaS2 ni 2021 con parches.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder %3.</source>
        <translation>La carpeta “%1” no contiene %2: no hay ninguna carpeta %3.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder %3; it has %4.</source>
        <translation>La carpeta “%1” no contiene %2: no hay carpeta %3; tiene %4.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder features.</source>
        <translation>La carpeta “%1” no contiene %2: no hay carpeta features.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder labels.</source>
        <translation>La carpeta “%1” no contiene %2: no hay carpeta labels.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold SEN12-FLOOD: there is neither S1list.json nor S2list.json.</source>
        <translation>La carpeta “%1” no contiene SEN12-FLOOD: no hay ni S1list.json ni S2list.json.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: no folder in it has a file …image.tif.</source>
        <translation>La carpeta “%1” no contiene Sen1Floods11: ninguna carpeta en ella tiene un archivo …image.tif.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no OmbriaS1, OmbriaS2 or 2021 with patches.</source>
        <translation>La carpeta “%1” no contiene Sen1Floods11: no hay OmbriaS1, OmbriaS2 ni 2021 con parches.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder %2.</source>
        <translation>La carpeta “%1” no contiene Sen1Floods11: no hay ninguna carpeta %2.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder %2; it has %3.</source>
        <translation>La carpeta “%1” no contiene Sen1Floods11: no hay carpeta %2; tiene %3.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder features.</source>
        <translation>La carpeta “%1” no contiene Sen1Floods11: no hay carpeta features.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder labels.</source>
        <translation>La carpeta “%1” no contiene Sen1Floods11: no hay carpeta labels.</translation>
    </message>
    <message>
        <source>The folder “%1” holds a dataset of tiles; sequences need a folder of their own.</source>
        <translation>La carpeta “%1” contiene un conjunto de teselas; las secuencias necesitan una carpeta propia.</translation>
    </message>
    <message>
        <source>The folder “%1” holds maps of Highwater only, no scenes.</source>
        <translation>La carpeta “%1” solo contiene mapas de Highwater, no escenas.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no index of sequences (%2).</source>
        <translation>La carpeta “%1” no contiene un índice de secuencias (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” holds no run that could be resumed.</source>
        <translation>La carpeta “%1” no contiene una ejecución que se pueda reanudar.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files (such as “%2”) and is no dataset.</source>
        <translation>La carpeta “%1” contiene otros archivos (como “%2”) y no es un conjunto de datos.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files (such as “%2”); sequences need a folder of their own.</source>
        <translation>La carpeta “%1” contiene otros archivos (como “%2”); las secuencias necesitan una carpeta propia.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files and is no output of a run over scenes.</source>
        <translation>La carpeta “%1” contiene otros archivos y no es la salida de una ejecución sobre escenas.</translation>
    </message>
    <message>
        <source>The folder “%1” holds the maps of an earlier run, not scenes.</source>
        <translation>La carpeta “%1” contiene los mapas de una ejecución anterior, no escenas.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>La carpeta “%1” no está vacía.</translation>
    </message>
    <message>
        <source>The folder “%1” lacks the rasters of %2 of %3: %4 ….</source>
        <translation>A la carpeta “%1” le faltan los rásteres de %2 de %3: %4 ….</translation>
    </message>
    <message>
        <source>The folder “%1” lacks the rasters of %2 of %3: %4.</source>
        <translation>A la carpeta “%1” le faltan los rásteres de %2 de %3: %4.</translation>
    </message>
    <message>
        <source>The folder “%1” of the data set does not exist.</source>
        <translation>La carpeta “%1” del conjunto de datos no existe.</translation>
    </message>
    <message>
        <source>The folder “%1” of the output %2 does not exist.</source>
        <translation>La carpeta “%1” de la salida %2 no existe.</translation>
    </message>
    <message>
        <source>The folder “%1” of the output does not exist.</source>
        <translation>La carpeta “%1” de la salida no existe.</translation>
    </message>
    <message>
        <source>The fractions of the parts must not be negative, nor all 0.</source>
        <translation>Las proporciones de las partes no deben ser negativas, ni todas 0.</translation>
    </message>
    <message>
        <source>The further date “%1” has no band %2.</source>
        <translation>La otra fecha “%1” no tiene banda %2.</translation>
    </message>
    <message>
        <source>The gap between parts must not be negative.</source>
        <translation>La separación entre partes no debe ser negativa.</translation>
    </message>
    <message>
        <source>The gap, the number of tiles and the seed must not be negative.</source>
        <translation>La separación, el número de teselas y la semilla no deben ser negativos.</translation>
    </message>
    <message>
        <source>The greatest height above the drainage is %1 m, but must lie between 0 and %2.</source>
        <translation>La altura máxima sobre el drenaje es %1 m, pero debe estar entre 0 y %2.</translation>
    </message>
    <message>
        <source>The image could not be looked at: %1</source>
        <translation>No se pudo examinar la imagen: %1</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has no band %3.</source>
        <translation>La imagen “%1” de la secuencia “%2” no tiene banda %3.</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has no data on the place.</source>
        <translation>La imagen “%1” de la secuencia “%2” no tiene datos en el lugar.</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has “%3” for its date.</source>
        <translation>La imagen “%1” de la secuencia “%2” tiene “%3” como fecha.</translation>
    </message>
    <message>
        <source>The images have no CRS: the layer of footprints has no geometries.</source>
        <translation>Las imágenes no tienen SRC: la capa de huellas no tiene geometrías.</translation>
    </message>
    <message>
        <source>The images lie elsewhere than those that “%1” has already.</source>
        <translation>Las imágenes están en otra parte que las que “%1” ya tiene.</translation>
    </message>
    <message>
        <source>The incidence angle is %1°, but must lie between %2 and %3 degrees.</source>
        <translation>El ángulo de incidencia es %1°, pero debe estar entre %2 y %3 grados.</translation>
    </message>
    <message>
        <source>The incidence angles of “%1” run from %2 to %3, but must lie between %4 and %5 degrees.</source>
        <translation>Los ángulos de incidencia de “%1” van de %2 a %3, pero deben estar entre %4 y %5 grados.</translation>
    </message>
    <message>
        <source>The index of the dataset “%1” has no column “%2”.</source>
        <translation>El índice del conjunto de datos “%1” no tiene columna “%2”.</translation>
    </message>
    <message>
        <source>The index “%1/sequences.gpkg” is damaged or lacks columns.</source>
        <translation>El índice “%1/sequences.gpkg” está dañado o le faltan columnas.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be written.</source>
        <translation>El índice “%1” no se puede escribir.</translation>
    </message>
    <message>
        <source>The index “%1” is being written by another program.</source>
        <translation>Otro programa está escribiendo el índice “%1”.</translation>
    </message>
    <message>
        <source>The index “%1” is damaged or lacks columns that Highwater needs.</source>
        <translation>El índice “%1” está dañado o le faltan columnas que Highwater necesita.</translation>
    </message>
    <message>
        <source>The initial model may have been trained on places that are left out here; the scores are then too good.</source>
        <translation>El modelo inicial puede haberse entrenado con lugares que aquí se dejan fuera; las métricas son entonces demasiado buenas.</translation>
    </message>
    <message>
        <source>The initial model “%1” does not exist.</source>
        <translation>El modelo inicial “%1” no existe.</translation>
    </message>
    <message>
        <source>The initial model “%1” has no checkpoint “%2” beside it, and cannot be trained further without one.</source>
        <translation>El modelo inicial “%1” no tiene a su lado un punto de control “%2”, y sin él no se puede seguir entrenando.</translation>
    </message>
    <message>
        <source>The installation of the backend environment was interrupted.</source>
        <translation>La instalación del entorno del backend se interrumpió.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation>La instalación se canceló.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>The job was stopped after %1 s, the most that it may take.</source>
        <translation>El trabajo se detuvo tras %1 s, lo máximo que puede tardar.</translation>
    </message>
    <message>
        <source>The job “%1” failed unexpectedly: %2</source>
        <translation>El trabajo “%1” falló inesperadamente: %2</translation>
    </message>
    <message>
        <source>The label of the tile “%1” of the dataset “%2” cannot be read.</source>
        <translation>La etiqueta de la tesela “%1” del conjunto de datos “%2” no se puede leer.</translation>
    </message>
    <message>
        <source>The label of “%1” is %2.</source>
        <translation>La etiqueta de “%1” es %2.</translation>
    </message>
    <message>
        <source>The labels show the flood only; permanent water is dry in them.</source>
        <translation>Las etiquetas solo muestran la inundación; el agua permanente figura como seca.</translation>
    </message>
    <message>
        <source>The last place would have the number %1; the largest is %2.</source>
        <translation>El último lugar tendría el número %1; el mayor es %2.</translation>
    </message>
    <message>
        <source>The layer of the earlier date, “%1”, is of %2, after that of the later date, “%3” (%4): what is called new has receded. Swap them.</source>
        <translation>La capa de la fecha anterior, “%1”, es de %2, después de la de la fecha posterior, “%3” (%4): lo que se llama nuevo se ha retirado. Intercámbielas.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) shares no ground with a layer of another date.</source>
        <translation>La capa “%1” (%2) no comparte terreno con ninguna capa de otra fecha.</translation>
    </message>
    <message>
        <source>The layer “%1” (optical) lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>La capa “%1” (óptica) está en otra parte: no se solapa con “%2” y %3 más.</translation>
    </message>
    <message>
        <source>The layer “%1” (optical) lies elsewhere: it does not overlap with “%2”.</source>
        <translation>La capa “%1” (óptica) está en otra parte: no se solapa con “%2”.</translation>
    </message>
    <message>
        <source>The layer “%1” (radar) lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>La capa “%1” (radar) está en otra parte: no se solapa con “%2” y %3 más.</translation>
    </message>
    <message>
        <source>The layer “%1” (radar) lies elsewhere: it does not overlap with “%2”.</source>
        <translation>La capa “%1” (radar) está en otra parte: no se solapa con “%2”.</translation>
    </message>
    <message>
        <source>The layer “%1” and the part of “%2” to map do not overlap.</source>
        <translation>La capa “%1” y la parte de “%2” que se cartografía no se solapan.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself 8-bit values stretched to each image's range (“%2”), but %3.</source>
        <translation>La capa “%1” se declara como valores de 8 bits estirados al rango de cada imagen (“%2”), pero %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself amplitude (“%2”), but %3.</source>
        <translation>La capa “%1” se declara como amplitud (“%2”), pero %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself decibel (dB) (“%2”), but %3.</source>
        <translation>La capa “%1” se declara como decibelios (dB) (“%2”), pero %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself decibel × 100 (“%2”), but %3.</source>
        <translation>La capa “%1” se declara como decibelios × 100 (“%2”), pero %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself linear power (“%2”), but %3.</source>
        <translation>La capa “%1” se declara como potencia lineal (“%2”), pero %3.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be looked into: it is %2 times used, or gives no image.</source>
        <translation>No se puede mirar dentro de la capa “%1”: se usa %2 veces, o no da una imagen.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be looked into: it is not used, or gives no image.</source>
        <translation>No se puede mirar dentro de la capa “%1”: no se usa, o no da una imagen.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as a raster.</source>
        <translation>La capa “%1” no se puede abrir como ráster.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as points.</source>
        <translation>La capa “%1” no se puede abrir como puntos.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as polygons.</source>
        <translation>La capa “%1” no se puede abrir como polígonos.</translation>
    </message>
    <message>
        <source>The layer “%1” comes from a service or a database (%2), not from a file.</source>
        <translation>La capa “%1” proviene de un servicio o una base de datos (%2), no de un archivo.</translation>
    </message>
    <message>
        <source>The layer “%1” declares 0 as nodata, so that dry land cannot be told from what was not seen.</source>
        <translation>La capa “%1” declara 0 como sin datos, de modo que la tierra seca no se distingue de lo que no se vio.</translation>
    </message>
    <message>
        <source>The layer “%1” does not overlap “%2”.</source>
        <translation>La capa “%1” no se solapa con “%2”.</translation>
    </message>
    <message>
        <source>The layer “%1” exists in the memory of this program only.</source>
        <translation>La capa “%1” solo existe en la memoria de este programa.</translation>
    </message>
    <message>
        <source>The layer “%1” has %2 pixels; %3 is the most that is taken here.</source>
        <translation>La capa “%1” tiene %2 píxeles; aquí se aceptan %3 como máximo.</translation>
    </message>
    <message>
        <source>The layer “%1” has a CRS but no position or pixel size.</source>
        <translation>La capa “%1” tiene SRC pero no posición o tamaño de píxel.</translation>
    </message>
    <message>
        <source>The layer “%1” has changes that are not saved.</source>
        <translation>La capa “%1” tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>The layer “%1” has no bands of its own but %2 subdatasets.</source>
        <translation>La capa “%1” no tiene bandas propias, sino %2 subconjuntos de datos.</translation>
    </message>
    <message>
        <source>The layer “%1” has no bands.</source>
        <translation>La capa “%1” no tiene bandas.</translation>
    </message>
    <message>
        <source>The layer “%1” has no column “%2”.</source>
        <translation>La capa “%1” no tiene columna “%2”.</translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system, the others do.</source>
        <translation>La capa “%1” no tiene sistema de referencia de coordenadas; las demás sí.</translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system.</source>
        <translation>La capa “%1” no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The layer “%1” has no data where %2 lies.</source>
        <translation>La capa “%1” no tiene datos donde está %2.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” that names regions.</source>
        <translation>La capa “%1” no tiene un campo “%2” que nombre regiones.</translation>
    </message>
    <message>
        <source>The layer “%1” has no points.</source>
        <translation>La capa “%1” no tiene puntos.</translation>
    </message>
    <message>
        <source>The layer “%1” has no polygons.</source>
        <translation>La capa “%1” no tiene polígonos.</translation>
    </message>
    <message>
        <source>The layer “%1” holds no statistics of earlier images: it has %2, not VV_%3, VV_%4 and %5.</source>
        <translation>La capa “%1” no contiene estadísticas de imágenes anteriores: tiene %2, no VV_%3, VV_%4 y %5.</translation>
    </message>
    <message>
        <source>The layer “%1” holds no statistics of earlier images: it has bands without names, not VV_%2, VV_%3 and %4.</source>
        <translation>La capa “%1” no contiene estadísticas de imágenes anteriores: tiene bandas sin nombre, no VV_%2, VV_%3 y %4.</translation>
    </message>
    <message>
        <source>The layer “%1” holds only 0 and 1, which are no probabilities.</source>
        <translation>La capa “%1” solo contiene 0 y 1, que no son probabilidades.</translation>
    </message>
    <message>
        <source>The layer “%1” holds only 0 and 255, and 255 means no data in a mask.</source>
        <translation>La capa “%1” solo contiene 0 y 255, y 255 significa sin datos en una máscara.</translation>
    </message>
    <message>
        <source>The layer “%1” holds points or lines; only polygons have an inside.</source>
        <translation>La capa “%1” contiene puntos o líneas; solo los polígonos tienen interior.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected value %2 and more.</source>
        <translation>La capa “%1” contiene el valor inesperado %2 y otros.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected value %2.</source>
        <translation>La capa “%1” contiene el valor inesperado %2.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected values %2 and more.</source>
        <translation>La capa “%1” contiene los valores inesperados %2 y otros.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected values %2.</source>
        <translation>La capa “%1” contiene los valores inesperados %2.</translation>
    </message>
    <message>
        <source>The layer “%1” holds values of more than one kind: %2, but some are no such value.</source>
        <translation>La capa “%1” contiene valores de más de un tipo: %2, pero algunos no son tal valor.</translation>
    </message>
    <message>
        <source>The layer “%1” is a layer of %2, which does not say where water is.</source>
        <translation>La capa “%1” es una capa de %2, que no dice dónde hay agua.</translation>
    </message>
    <message>
        <source>The layer “%1” is a radar image and cannot be in %2.</source>
        <translation>La capa “%1” es una imagen de radar y no puede estar en %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is a radar image and cannot be in auto.</source>
        <translation>La capa “%1” es una imagen de radar y no puede estar en auto.</translation>
    </message>
    <message>
        <source>The layer “%1” is in %2 (%3); a sequence takes %4.</source>
        <translation>La capa “%1” está en %2 (%3); una secuencia admite %4.</translation>
    </message>
    <message>
        <source>The layer “%1” is in radar geometry: it has control points but no map grid.</source>
        <translation>La capa “%1” está en geometría de radar: tiene puntos de control pero no cuadrícula de mapa.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the value %2 and more.</source>
        <translation>La capa “%1” no es una capa de agua que se pueda entender: contiene el valor %2 y otros.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the value %2.</source>
        <translation>La capa “%1” no es una capa de agua que se pueda entender: contiene el valor %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the values %2 and more.</source>
        <translation>La capa “%1” no es una capa de agua que se pueda entender: contiene los valores %2 y otros.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the values %2.</source>
        <translation>La capa “%1” no es una capa de agua que se pueda entender: contiene los valores %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water: its classes are “%2”.</source>
        <translation>La capa “%1” no es una capa de agua: sus clases son “%2”.</translation>
    </message>
    <message>
        <source>The layer “%1” is no map of one day: %2.</source>
        <translation>La capa “%1” no es un mapa de un solo día: %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is not a single file that a service takes.</source>
        <translation>La capa “%1” no es un archivo único que acepte un servicio.</translation>
    </message>
    <message>
        <source>The layer “%1” lacks the column “%2”, without which nobody knows how its points were drawn.</source>
        <translation>A la capa “%1” le falta la columna “%2”, sin la cual nadie sabe cómo se sortearon sus puntos.</translation>
    </message>
    <message>
        <source>The layer “%1” lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>La capa “%1” está en otra parte: no se solapa con “%2” y %3 más.</translation>
    </message>
    <message>
        <source>The layer “%1” lies elsewhere: it does not overlap with “%2”.</source>
        <translation>La capa “%1” está en otra parte: no se solapa con “%2”.</translation>
    </message>
    <message>
        <source>The layer “%1” mixes points of several samples.</source>
        <translation>La capa “%1” mezcla puntos de varias muestras.</translation>
    </message>
    <message>
        <source>The layer “%1” takes data from somewhere that may not be read here.</source>
        <translation>La capa “%1” toma datos de un lugar que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as %2, but its values reach from %3 to %4.</source>
        <translation>La capa “%1” se declaró como %2, pero sus valores van de %3 a %4.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as 8-bit values stretched to each image's range, but %2.</source>
        <translation>La capa “%1” se declaró como valores de 8 bits estirados al rango de cada imagen, pero %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as 8-bit values stretched to each image's range; they have lost the backscatter that is needed here.</source>
        <translation>La capa “%1” se declaró como valores de 8 bits estirados al rango de cada imagen; han perdido la retrodispersión que aquí hace falta.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as amplitude, but %2.</source>
        <translation>La capa “%1” se declaró como amplitud, pero %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as amplitude; they have lost the backscatter that is needed here.</source>
        <translation>La capa “%1” se declaró como amplitud; sus valores han perdido la retrodispersión que aquí hace falta.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel (dB), but %2.</source>
        <translation>La capa “%1” se declaró como decibelios (dB), pero %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel (dB); they have lost the backscatter that is needed here.</source>
        <translation>La capa “%1” se declaró como decibelios (dB); sus valores han perdido la retrodispersión que aquí hace falta.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel × 100, but %2.</source>
        <translation>La capa “%1” se declaró como decibelios × 100, pero %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel × 100; they have lost the backscatter that is needed here.</source>
        <translation>La capa “%1” se declaró como decibelios × 100; sus valores han perdido la retrodispersión que aquí hace falta.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as linear power, but %2.</source>
        <translation>La capa “%1” se declaró como potencia lineal, pero %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as linear power; they have lost the backscatter that is needed here.</source>
        <translation>La capa “%1” se declaró como potencia lineal; sus valores han perdido la retrodispersión que aquí hace falta.</translation>
    </message>
    <message>
        <source>The layer “%1”, which is the index of the dataset “%2”, has changes that are not saved.</source>
        <translation>La capa “%1”, que es el índice del conjunto de datos “%2”, tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>The layers of the sequence “%1” overlap in pairs, but no ground is in all of them.</source>
        <translation>Las capas de la secuencia “%1” se solapan por pares, pero ningún terreno está en todas ellas.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but differ in size.</source>
        <translation>Las capas “%1” y “%2” son bandas de una imagen, pero difieren en tamaño.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but differ in unit.</source>
        <translation>Las capas “%1” y “%2” son bandas de una imagen, pero difieren en unidad.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but one is labelled flooded and the other dry.</source>
        <translation>Las capas “%1” y “%2” son bandas de una imagen, pero una está etiquetada como inundada y la otra como seca.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are of the same date, %3, and sensor, %4 orbit.</source>
        <translation>Las capas “%1” y “%2” son de la misma fecha, %3, y del mismo sensor, órbita %4.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are of the same date, %3, and sensor.</source>
        <translation>Las capas “%1” y “%2” son de la misma fecha, %3, y del mismo sensor.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” have no coordinate reference system and different sizes: it is not known whether they show the same place.</source>
        <translation>Las capas “%1” y “%2” no tienen sistema de referencia de coordenadas y sus tamaños difieren: no se sabe si muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” hold the same pixels.</source>
        <translation>Las capas “%1” y “%2” contienen los mismos píxeles.</translation>
    </message>
    <message>
        <source>The layout “%1” is not known.</source>
        <translation>La organización “%1” no se conoce.</translation>
    </message>
    <message>
        <source>The least %1 is %2, but it lies above 0 and at most at 1.</source>
        <translation>El mínimo %1 es %2, pero está por encima de 0 y es como máximo 1.</translation>
    </message>
    <message>
        <source>The least area of a polygon is %1 m².</source>
        <translation>La superficie mínima de un polígono es %1 m².</translation>
    </message>
    <message>
        <source>The least number of a stratum, %1, is less than 1.</source>
        <translation>El número mínimo de un estrato, %1, es menor que 1.</translation>
    </message>
    <message>
        <source>The least number of days between observations is %1.</source>
        <translation>El número mínimo de días entre observaciones es %1.</translation>
    </message>
    <message>
        <source>The least number of optical images, %1, is above the largest, %2.</source>
        <translation>El número mínimo de imágenes ópticas, %1, supera el máximo, %2.</translation>
    </message>
    <message>
        <source>The least number of radar images, %1, is above the largest, %2.</source>
        <translation>El número mínimo de imágenes de radar, %1, supera el máximo, %2.</translation>
    </message>
    <message>
        <source>The level of the interval, %1, does not lie between 0 and 1.</source>
        <translation>El nivel del intervalo, %1, no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The limits (%1) are no valid JSON: %2.</source>
        <translation>Los límites (%1) no son JSON válido: %2.</translation>
    </message>
    <message>
        <source>The limits of %1 (%2) are not two numbers.</source>
        <translation>Los límites de %1 (%2) no son dos números.</translation>
    </message>
    <message>
        <source>The limits of “%1” are %2 and %3.</source>
        <translation>Los límites de “%1” son %2 y %3.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read: %2.</source>
        <translation>La lista “%1” no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The log holds the details. What was there before is unchanged.</source>
        <translation>El registro contiene los detalles. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The log holds the details; please report them.</source>
        <translation>El registro contiene los detalles; comuníquelos, por favor.</translation>
    </message>
    <message>
        <source>The logger “%1” needs the package “%2”, which the backend environment does not have.</source>
        <translation>El registro “%1” necesita el paquete “%2”, que el entorno del backend no tiene.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the places %1.</source>
        <translation>La pérdida ya no es un número, con los lugares %1.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tile %1 and %2 more.</source>
        <translation>La pérdida ya no es un número, con la tesela %1 y %2 más.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tile %1.</source>
        <translation>La pérdida ya no es un número, con la tesela %1.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tiles %1 and %2 more.</source>
        <translation>La pérdida ya no es un número, con las teselas %1 y %2 más.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tiles %1.</source>
        <translation>La pérdida ya no es un número, con las teselas %1.</translation>
    </message>
    <message>
        <source>The lower limit of %1 (%2), %3, is not below %4.</source>
        <translation>El límite inferior de %1 (%2), %3, no es menor que %4.</translation>
    </message>
    <message>
        <source>The map has no pixel in the stratum “%1”.</source>
        <translation>El mapa no tiene ningún píxel en el estrato “%1”.</translation>
    </message>
    <message>
        <source>The mask is written as GeoTIFF, but “%1” does not end in .tif.</source>
        <translation>La máscara se escribe como GeoTIFF, pero “%1” no termina en .tif.</translation>
    </message>
    <message>
        <source>The mask of %1 has the values 0 and 255 only, and 255 counts as invalid. If it is water, take it off the invalid values.</source>
        <translation>La máscara de %1 solo tiene los valores 0 y 255, y 255 cuenta como no válido. Si es agua, quítelo de los valores no válidos.</translation>
    </message>
    <message>
        <source>The mask “%1” has no pixel with data.</source>
        <translation>La máscara “%1” no tiene ningún píxel con datos.</translation>
    </message>
    <message>
        <source>The mean of all model files is to be judged, but there are not two of them.</source>
        <translation>Se quiere juzgar la media de todos los archivos de modelo, pero no hay dos.</translation>
    </message>
    <message>
        <source>The minimum area of polygons is %1.</source>
        <translation>La superficie mínima de los polígonos es %1.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) agree everywhere that counts.</source>
        <translation>El modelo (agua desde %1) y el método integrado (desde %2) coinciden en todo lo que cuenta.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) agree everywhere that counts. %3 of fewer than %4 pixels (%5 ha) left out.</source>
        <translation>El modelo (agua desde %1) y el método integrado (desde %2) coinciden en todo lo que cuenta. Se descartan %3 de menos de %4 píxeles (%5 ha).</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) disagree in %3, %4 ha together; look at the largest first.</source>
        <translation>El modelo (agua desde %1) y el método integrado (desde %2) discrepan: %3, %4 ha en total; mire primero los mayores.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) disagree in %3, %4 ha together; look at the largest first. %5 of fewer than %6 pixels (%7 ha) left out.</source>
        <translation>El modelo (agua desde %1) y el método integrado (desde %2) discrepan: %3, %4 ha en total; mire primero los mayores. Se descartan %5 de menos de %6 píxeles (%7 ha).</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1 in “%2”, which has %3.</source>
        <translation>El modelo compara dos fechas y necesita %1 en “%2”, que tiene %3.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1 in “%2”, which has no polarisation that can be recognised.</source>
        <translation>El modelo compara dos fechas y necesita %1 en “%2”, donde no se reconoce ninguna polarización.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1, but beside “%2” no band of an image from before is given.</source>
        <translation>El modelo compara dos fechas y necesita %1, pero junto a “%2” no se indica ninguna banda de una imagen de antes.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs an image from before the flood beside “%1”.</source>
        <translation>El modelo compara dos fechas y necesita junto a “%1” una imagen de antes de la inundación.</translation>
    </message>
    <message>
        <source>The model compares with “%1”: it maps the flood, not all water, so that what is water there is not mapped as permanent.</source>
        <translation>El modelo compara con “%1”: cartografía la inundación, no toda el agua, de modo que lo que allí es agua no se cartografía como permanente.</translation>
    </message>
    <message>
        <source>The model file of “%1” cannot be run on images of every size.</source>
        <translation>El archivo de modelo de “%1” no se puede ejecutar con imágenes de cualquier tamaño.</translation>
    </message>
    <message>
        <source>The model file of “%1” cannot be run on sequences of every length.</source>
        <translation>El archivo de modelo de “%1” no se puede ejecutar con secuencias de cualquier longitud.</translation>
    </message>
    <message>
        <source>The model file of “%1” gives probabilities that differ by up to %2 from those of the trained network; %3 is allowed.</source>
        <translation>El archivo de modelo de “%1” da probabilidades que difieren hasta en %2 de las de la red entrenada; se permite %3.</translation>
    </message>
    <message>
        <source>The model file of “%1” is not valid ONNX.</source>
        <translation>El archivo de modelo de “%1” no es ONNX válido.</translation>
    </message>
    <message>
        <source>The model file “%1” does not exist.</source>
        <translation>El archivo de modelo “%1” no existe.</translation>
    </message>
    <message>
        <source>The model uses ONNX operators of version %1, into which no temperature can be put.</source>
        <translation>El modelo usa operadores ONNX de la versión %1, en los que no se puede poner una temperatura.</translation>
    </message>
    <message>
        <source>The model wants the bands %1, but “%2” has %3.</source>
        <translation>El modelo requiere las bandas %1, pero “%2” tiene %3.</translation>
    </message>
    <message>
        <source>The model wants the bands %1, but “%2” has none that can be recognised.</source>
        <translation>El modelo pide las bandas %1, pero en “%2” no se reconoce ninguna.</translation>
    </message>
    <message>
        <source>The model was made with %1; the scores are those of the others.</source>
        <translation>El modelo se hizo con %1; las métricas son las de los demás.</translation>
    </message>
    <message>
        <source>The model was made with all of these places: the scores say nothing of others.</source>
        <translation>El modelo se hizo con todos estos lugares: las métricas no dicen nada de otros.</translation>
    </message>
    <message>
        <source>The model “%1” (%2) is given twice.</source>
        <translation>El modelo “%1” (%2) se indica dos veces.</translation>
    </message>
    <message>
        <source>The model “%1” can use none of the images: %2.</source>
        <translation>El modelo “%1” no puede usar ninguna de las imágenes: %2.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be run on images of %2 (images, bands, rows, columns).</source>
        <translation>El modelo “%1” no se puede ejecutar con imágenes de %2 (imágenes, bandas, filas, columnas).</translation>
    </message>
    <message>
        <source>The model “%1” cannot be turned into float16.</source>
        <translation>El modelo “%1” no se puede convertir a float16.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be turned into integers.</source>
        <translation>El modelo “%1” no se puede convertir a enteros.</translation>
    </message>
    <message>
        <source>The model “%1” classifies the images of a time series and maps no water.</source>
        <translation>El modelo “%1” clasifica las imágenes de una serie temporal y no cartografía agua.</translation>
    </message>
    <message>
        <source>The model “%1” describes %2 bands but takes %3.</source>
        <translation>El modelo “%1” describe %2 bandas pero toma %3.</translation>
    </message>
    <message>
        <source>The model “%1” does not classify image sequences.</source>
        <translation>El modelo “%1” no clasifica secuencias de imágenes.</translation>
    </message>
    <message>
        <source>The model “%1” does not exist.</source>
        <translation>El modelo “%1” no existe.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which bands it takes, or in which unit.</source>
        <translation>El modelo “%1” no dice qué bandas acepta, ni en qué unidad.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which pixel size it was trained for.</source>
        <translation>El modelo “%1” no dice para qué tamaño de píxel se entrenó.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which unit it wants its radar bands in.</source>
        <translation>El modelo “%1” no dice en qué unidad requiere sus bandas de radar.</translation>
    </message>
    <message>
        <source>The model “%1” gives an output of %2 where one probability per pixel, %3, is needed.</source>
        <translation>El modelo “%1” da una salida de %2 donde hace falta una probabilidad por píxel, %3.</translation>
    </message>
    <message>
        <source>The model “%1” gives values from %2 to %3 where probabilities between 0 and 1 are needed.</source>
        <translation>El modelo “%1” da valores de %2 a %3 donde hacen falta probabilidades entre 0 y 1.</translation>
    </message>
    <message>
        <source>The model “%1” has no convolutions between its first and its last one, which alone could compute in another precision.</source>
        <translation>El modelo “%1” no tiene convoluciones entre la primera y la última, que son las únicas que podrían calcular con otra precisión.</translation>
    </message>
    <message>
        <source>The model “%1” is no ONNX file, or is truncated.</source>
        <translation>El modelo “%1” no es un archivo ONNX, o está truncado.</translation>
    </message>
    <message>
        <source>The model “%1” is no name of a model file.</source>
        <translation>El modelo “%1” no es un nombre de archivo de modelo.</translation>
    </message>
    <message>
        <source>The model “%1” is not the file that its card, %2.md, describes: it was changed or replaced.</source>
        <translation>El modelo “%1” no es el archivo que describe su ficha, %2.md: fue modificado o sustituido.</translation>
    </message>
    <message>
        <source>The model “%1” is stored in %2 already.</source>
        <translation>El modelo “%1” ya está guardado en %2.</translation>
    </message>
    <message>
        <source>The model “%1” is stored in %2 and cannot be run in %3.</source>
        <translation>El modelo “%1” está guardado en %2 y no se puede ejecutar en %3.</translation>
    </message>
    <message>
        <source>The model “%1” keeps weights outside its file, in “%2”.</source>
        <translation>El modelo “%1” guarda pesos fuera de su archivo, en “%2”.</translation>
    </message>
    <message>
        <source>The model “%1” needs operators that are not part of ONNX: %2 and %3 more.</source>
        <translation>El modelo “%1” necesita operadores que no forman parte de ONNX: %2 y %3 más.</translation>
    </message>
    <message>
        <source>The model “%1” needs operators that are not part of ONNX: %2.</source>
        <translation>El modelo “%1” necesita operadores que no forman parte de ONNX: %2.</translation>
    </message>
    <message>
        <source>The model “%1” needs the bands %2, but the dataset “%3” has %4: %5 are missing.</source>
        <translation>El modelo “%1” necesita las bandas %2, pero el conjunto de datos “%3” tiene %4: faltan %5.</translation>
    </message>
    <message>
        <source>The model “%1” needs the bands %2, but the dataset “%3” has %4: %5 is missing.</source>
        <translation>El modelo “%1” necesita las bandas %2, pero el conjunto de datos “%3” tiene %4: falta %5.</translation>
    </message>
    <message>
        <source>The model “%1” takes %2 bands but does not say which.</source>
        <translation>El modelo “%1” toma %2 bandas pero no dice cuáles.</translation>
    </message>
    <message>
        <source>The model “%1” takes %2 where one batch of images is needed.</source>
        <translation>El modelo “%1” toma %2 donde hace falta un lote de imágenes.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of %2 rows and %3 columns only, which cannot be turned by a quarter.</source>
        <translation>El modelo “%1” solo toma imágenes de %2 filas y %3 columnas, que no se pueden girar un cuarto de vuelta.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of %2 rows and any number of columns only, which cannot be turned by a quarter.</source>
        <translation>El modelo “%1” solo acepta imágenes de %2 filas y cualquier número de columnas, que no se pueden girar un cuarto de vuelta.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of any number of rows and %2 columns only, which cannot be turned by a quarter.</source>
        <translation>El modelo “%1” solo acepta imágenes de cualquier número de filas y %2 columnas, que no se pueden girar un cuarto de vuelta.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of any number of rows and any number of columns only, which cannot be turned by a quarter.</source>
        <translation>El modelo “%1” solo acepta imágenes de cualquier número de filas y de columnas, que no se pueden girar un cuarto de vuelta.</translation>
    </message>
    <message>
        <source>The model “%1” takes nothing where one batch of images is needed.</source>
        <translation>El modelo “%1” no acepta nada donde hace falta un lote de imágenes.</translation>
    </message>
    <message>
        <source>The model “%1” takes some bands but does not say which.</source>
        <translation>El modelo “%1” toma algunas bandas pero no dice cuáles.</translation>
    </message>
    <message>
        <source>The model “%1” takes tiles of %2 × %3 pixels only, not of %4.</source>
        <translation>El modelo “%1” solo acepta teselas de %2 × %3 píxeles, no de %4.</translation>
    </message>
    <message>
        <source>The model “%1” uses ONNX operators of version %2, which cannot hold integers with a scale for each channel.</source>
        <translation>El modelo “%1” usa operadores ONNX de la versión %2, que no pueden contener enteros con una escala por canal.</translation>
    </message>
    <message>
        <source>The model “%1” wants values in another unit than the %2 of the dataset “%3”.</source>
        <translation>El modelo “%1” requiere valores en otra unidad que %2 del conjunto de datos “%3”.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but %3 are wanted.</source>
        <translation>El modelo “%1” se entrenó con %2, pero se desea %3.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but the dataset “%3” has %4: %5 are missing.</source>
        <translation>El modelo “%1” se entrenó con %2, pero el conjunto de datos “%3” tiene %4: faltan %5.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but the dataset “%3” has %4: %5 is missing.</source>
        <translation>El modelo “%1” se entrenó con %2, pero el conjunto de datos “%3” tiene %4: falta %5.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, of the dataset “%3”.</source>
        <translation>El modelo “%1” se entrenó con %2, del conjunto de datos “%3”.</translation>
    </message>
    <message>
        <source>The model's best epoch was chosen on tiles of the %1 part: it looks somewhat better there than elsewhere.</source>
        <translation>La mejor época del modelo se eligió con teselas de la parte %1: allí parece algo mejor que en otras partes.</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their bands differ (%3; %4).</source>
        <translation>Los modelos “%1” y “%2” no se pueden promediar: sus bandas difieren (%3; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their bands differ (%3; not said).</source>
        <translation>Los modelos “%1” y “%2” no se pueden promediar: sus bandas difieren (%3; no indicado).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their optional bands differ (%3; %4).</source>
        <translation>Los modelos “%1” y “%2” no se pueden promediar: sus bandas opcionales difieren (%3; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their optional bands differ (%3; not said).</source>
        <translation>Los modelos “%1” y “%2” no se pueden promediar: sus bandas opcionales difieren (%3; no indicado).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their pixel size differ (%3; %4).</source>
        <translation>Los modelos “%1” y “%2” no se pueden promediar: su tamaño de píxel difiere (%3; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their pixel size differ (%3; not said).</source>
        <translation>Los modelos “%1” y “%2” no se pueden promediar: su tamaño de píxel difiere (%3; no indicado).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their unit differ (%3; %4).</source>
        <translation>Los modelos “%1” y “%2” no se pueden promediar: su unidad difiere (%3; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their unit differ (%3; not said).</source>
        <translation>Los modelos “%1” y “%2” no se pueden promediar: su unidad difiere (%3; no indicado).</translation>
    </message>
    <message>
        <source>The multi-temporal filter needs images of other dates.</source>
        <translation>El filtro multitemporal necesita imágenes de otras fechas.</translation>
    </message>
    <message>
        <source>The name of a file or folder is longer than this system takes.</source>
        <translation>El nombre de un archivo o una carpeta es más largo de lo que admite este sistema.</translation>
    </message>
    <message>
        <source>The names %1 do not fit the %2 bands of “%3”.</source>
        <translation>Los nombres %1 no encajan con las %2 bandas de “%3”.</translation>
    </message>
    <message>
        <source>The network %1 cannot be written as a model file.</source>
        <translation>La red %1 no se puede escribir como archivo de modelo.</translation>
    </message>
    <message>
        <source>The network %1 has no layer “%2”.</source>
        <translation>La red %1 no tiene capa “%2”.</translation>
    </message>
    <message>
        <source>The network %1 with %2 cannot be written as a model file.</source>
        <translation>La red %1 con %2 no se puede escribir como archivo de modelo.</translation>
    </message>
    <message>
        <source>The network “%1” (ARCHITECTURE) has no encoder to choose, but encoder weights (ENCODER_WEIGHTS) are set.</source>
        <translation>La red “%1” (ARCHITECTURE) no tiene codificador que elegir, pero se han indicado pesos del codificador (ENCODER_WEIGHTS).</translation>
    </message>
    <message>
        <source>The network “%1” (ARCHITECTURE) has no encoder to choose, but the encoder “%2” (ENCODER) is set.</source>
        <translation>La red “%1” (ARCHITECTURE) no tiene codificador que elegir, pero se ha indicado el codificador “%2” (ENCODER).</translation>
    </message>
    <message>
        <source>The new model file gives probabilities that differ by %1 from what its temperature asks for.</source>
        <translation>El archivo del modelo nuevo da probabilidades que difieren en %1 de lo que pide su temperatura.</translation>
    </message>
    <message>
        <source>The number of points of the stratum “%1”, %2, is less than 1.</source>
        <translation>El número de puntos del estrato “%1”, %2, es menor que 1.</translation>
    </message>
    <message>
        <source>The number of points, %1, is less than 1.</source>
        <translation>El número de puntos, %1, es menor que 1.</translation>
    </message>
    <message>
        <source>The orbit of %1 is not known; taken all the same.</source>
        <translation>No se conoce la órbita de %1; se acepta de todos modos.</translation>
    </message>
    <message>
        <source>The orbit of “%1” is not known, so that ascending and descending images are not told apart.</source>
        <translation>No se conoce la órbita de “%1”, de modo que no se distinguen imágenes ascendentes y descendentes.</translation>
    </message>
    <message>
        <source>The orbit of “%1” is not known, so that ascending and descending images are not told apart. They are of both.</source>
        <translation>No se conoce la órbita de “%1”, de modo que no se distinguen imágenes ascendentes y descendentes. Las hay de ambas.</translation>
    </message>
    <message>
        <source>The output %1 is written as GeoTIFF, but “%2” does not end in .tif.</source>
        <translation>La salida %1 se escribe como GeoTIFF, pero “%2” no termina en .tif.</translation>
    </message>
    <message>
        <source>The output %1 is “%2”, which the card or the checkpoint beside the model will be.</source>
        <translation>La salida %1 es “%2”, que será la ficha o el punto de control junto al modelo.</translation>
    </message>
    <message>
        <source>The output %1 would overwrite the input “%2”.</source>
        <translation>La salida %1 sobrescribiría la entrada “%2”.</translation>
    </message>
    <message>
        <source>The output %1, “%2”, is a file.</source>
        <translation>La salida %1, “%2”, es un archivo.</translation>
    </message>
    <message>
        <source>The output %1, “%2”, is a folder.</source>
        <translation>La salida %1, “%2”, es una carpeta.</translation>
    </message>
    <message>
        <source>The output would lie in the folder of scenes itself, “%1”.</source>
        <translation>La salida quedaría en la propia carpeta de escenas, “%1”.</translation>
    </message>
    <message>
        <source>The output “%1” is a file.</source>
        <translation>La salida “%1” es un archivo.</translation>
    </message>
    <message>
        <source>The outputs %1 and %2 are the same file, “%3”.</source>
        <translation>Las salidas %1 y %2 son el mismo archivo, “%3”.</translation>
    </message>
    <message>
        <source>The package %1 is not whole after it was installed.</source>
        <translation>El paquete %1 no está completo después de instalarlo.</translation>
    </message>
    <message>
        <source>The package index cannot be reached, or has no %1 for this Python and computer.</source>
        <translation>No se llega al índice de paquetes, o no tiene %1 para este Python y equipo.</translation>
    </message>
    <message>
        <source>The package index has no %1 for this Python and computer.</source>
        <translation>El índice de paquetes no tiene %1 para este Python y equipo.</translation>
    </message>
    <message>
        <source>The package index has only the CPU build of PyTorch for Windows. Install a CUDA build into an environment of your own and choose it in the options.</source>
        <translation>El índice de paquetes solo tiene la versión de PyTorch para CPU en Windows. Instale una versión con CUDA en un entorno propio y elíjalo en las opciones.</translation>
    </message>
    <message>
        <source>The packages were installed, but %1 cannot be loaded on this computer: %2</source>
        <translation>Los paquetes se instalaron, pero %1 no se puede cargar en este equipo: %2</translation>
    </message>
    <message>
        <source>The packages were installed, but one of the packages cannot be loaded on this computer: %1</source>
        <translation>Los paquetes se instalaron, pero uno de ellos no se puede cargar en este equipo: %1</translation>
    </message>
    <message>
        <source>The part “%1” cannot be fitted on and show the result as well.</source>
        <translation>La parte “%1” no puede servir para el ajuste y mostrar también el resultado.</translation>
    </message>
    <message>
        <source>The part “%1” cannot give the ranges of values and show the loss as well.</source>
        <translation>La parte “%1” no puede dar los rangos de valores y mostrar también la pérdida.</translation>
    </message>
    <message>
        <source>The part “%1” has %2 with labels drawn by hand and %3 with others; only those drawn by hand are measured.</source>
        <translation>La parte “%1” tiene %2 con etiquetas dibujadas a mano y %3 con otras; solo se miden las dibujadas a mano.</translation>
    </message>
    <message>
        <source>The part “%1” of the dataset “%2” is labelled as dry land everywhere.</source>
        <translation>La parte “%1” del conjunto de datos “%2” está etiquetada como tierra seca en todas partes.</translation>
    </message>
    <message>
        <source>The part “%1” of the dataset “%2” is labelled as water everywhere.</source>
        <translation>La parte “%1” del conjunto de datos “%2” está etiquetada como agua en todas partes.</translation>
    </message>
    <message>
        <source>The part “%1” would be both fitted (SPLIT) and shown (CHECK_SPLIT), but what is shown must not have been used for the fit.</source>
        <translation>La parte “%1” serviría para el ajuste (SPLIT) y se mostraría (CHECK_SPLIT), pero lo que se muestra no debe haberse usado para el ajuste.</translation>
    </message>
    <message>
        <source>The part “%1” would give both the ranges of values (RANGES_SPLIT) and the loss (SPLIT), but the loss must be measured on other tiles.</source>
        <translation>La parte “%1” daría los rangos de valores (RANGES_SPLIT) y la pérdida (SPLIT), pero la pérdida se debe medir con otras teselas.</translation>
    </message>
    <message>
        <source>The part “train” of the dataset “%1” has %2, but with the norm “%3” in %4 each batch needs %5.</source>
        <translation>La parte “train” del conjunto de datos “%1” tiene %2, pero con la norma “%3” en %4 cada lote necesita %5.</translation>
    </message>
    <message>
        <source>The parts are those of the lists of folders beside the sequences.</source>
        <translation>Las partes son las de las listas de carpetas junto a las secuencias.</translation>
    </message>
    <message>
        <source>The parts follow the names, as published: sequences of four digits are for training, the others for testing.</source>
        <translation>Las partes siguen los nombres, como se publicó: las secuencias de cuatro cifras son para entrenar, las demás para probar.</translation>
    </message>
    <message>
        <source>The patches have no place on the map. Rows and columns in the index are those of the place that adjoining patches form.</source>
        <translation>Los parches no tienen lugar en el mapa. Las filas y columnas del índice son las del lugar que forman los parches contiguos.</translation>
    </message>
    <message>
        <source>The patches have no place on the map. The region is the place that adjoining patches form; of the later floods, country and year.</source>
        <translation>Los parches no tienen lugar en el mapa. La región es el lugar que forman los parches contiguos; en las inundaciones posteriores, país y año.</translation>
    </message>
    <message>
        <source>The path of the output “%1” of the request is no text.</source>
        <translation>La ruta de la salida “%1” de la petición no es un texto.</translation>
    </message>
    <message>
        <source>The pixels of the dataset “%1” are %2, but “%3” is made for %4; it may be worse here than it can be.</source>
        <translation>Los píxeles del conjunto de datos “%1” son de %2, pero “%3” está hecho para %4; aquí puede ser peor de lo que puede ser.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are %2 × %3 m, but “%4” is made for %5 to %6 m.</source>
        <translation>Los píxeles de “%1” son de %2 × %3 m, pero “%4” está hecho para %5 a %6 m.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are not those of “%2”; they are aligned to it by nearest neighbour.</source>
        <translation>Los píxeles de “%1” no son los de “%2”; se alinean con ellos por vecino más próximo.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are not those of “%2”; they are aligned to it by nearest neighbour. Theirs are %3 to %4 m wide, those of “%5” %6 m: shores may change from that alone.</source>
        <translation>Los píxeles de “%1” no son los de “%2”; se alinean con ellos por vecino más próximo. Miden de %3 a %4 m de ancho, los de “%5” %6 m: solo por eso pueden cambiar las orillas.</translation>
    </message>
    <message>
        <source>The place has no name.</source>
        <translation>El lugar no tiene nombre.</translation>
    </message>
    <message>
        <source>The points of “%1” were drawn from another mask than “%2”, or the mask was changed since.</source>
        <translation>Los puntos de “%1” se sortearon de otra máscara que “%2”, o la máscara se ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The progress in “%1” cannot be continued: changed since then are %2.</source>
        <translation>El progreso en “%1” no se puede continuar: desde entonces han cambiado %2.</translation>
    </message>
    <message>
        <source>The progress in “%1” cannot be continued: changed since then is %2.</source>
        <translation>El progreso en “%1” no se puede continuar: desde entonces ha cambiado %2.</translation>
    </message>
    <message>
        <source>The radar bands of “%1” lie in several files, so that nothing says which of them belong to the image from before, “%2”.</source>
        <translation>Las bandas de radar de “%1” están en varios archivos, de modo que nada dice cuáles pertenecen a la imagen de antes, “%2”.</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” has %3 × %4 pixels, but its tile, which has no place on the map, has %5 × %6.</source>
        <translation>El ráster “%1” de “%2” tiene %3 × %4 píxeles, pero su tesela, que no tiene lugar en el mapa, tiene %5 × %6.</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” has values from %3 to %4, where probabilities from 0 to 1 are needed.</source>
        <translation>El ráster “%1” de “%2” tiene valores de %3 a %4, donde hacen falta probabilidades de 0 a 1.</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” says nothing about its tile.</source>
        <translation>El ráster “%1” de “%2” no dice nada de su tesela.</translation>
    </message>
    <message>
        <source>The recipe names its own tiles, but cross-validation chooses them.</source>
        <translation>La receta nombra sus propias teselas, pero la validación cruzada las elige.</translation>
    </message>
    <message>
        <source>The record of the run “%1” is damaged or of another release.</source>
        <translation>El archivo de procedencia de la ejecución “%1” está dañado o es de otra versión.</translation>
    </message>
    <message>
        <source>The reference does not overlap “%1”, or the chosen part of it.</source>
        <translation>La referencia no se solapa con “%1”, o con la parte elegida.</translation>
    </message>
    <message>
        <source>The reference “%1” has another %2 than “%3”; it is aligned to it by nearest neighbour.</source>
        <translation>La referencia “%1” tiene otro %2 que “%3”; se alinea con él por vecino más próximo.</translation>
    </message>
    <message>
        <source>The reference “%1” has another CRS than “%2”; its polygons are brought to that one.</source>
        <translation>La referencia “%1” tiene otro SRC que “%2”; sus polígonos se llevan a ese.</translation>
    </message>
    <message>
        <source>The reference “%1” has another pixel grid than “%2”; it is aligned to it by nearest neighbour.</source>
        <translation>La referencia “%1” tiene otra rejilla de píxeles que “%2”; se alinea con ella por vecino más próximo.</translation>
    </message>
    <message>
        <source>The region of a tile is its place.</source>
        <translation>La región de una tesela es su lugar.</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”: %2.</source>
        <translation>El informe no se puede escribir en “%1”: %2.</translation>
    </message>
    <message>
        <source>The request does not name a job.</source>
        <translation>La petición no nombra un trabajo.</translation>
    </message>
    <message>
        <source>The request has an unknown field “%1”.</source>
        <translation>La petición tiene un campo desconocido, “%1”.</translation>
    </message>
    <message>
        <source>The request is not valid JSON.</source>
        <translation>La petición no es JSON válido.</translation>
    </message>
    <message>
        <source>The request lacks the field “%1”.</source>
        <translation>A la petición le falta el campo “%1”.</translation>
    </message>
    <message>
        <source>The request speaks protocol version %1, this backend speaks %2.</source>
        <translation>La petición usa la versión %1 del protocolo, este backend la %2.</translation>
    </message>
    <message>
        <source>The request “%1” cannot be read: %2.</source>
        <translation>La petición “%1” no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The request.%1 has an unknown field “%2”.</source>
        <translation>request.%1 tiene un campo desconocido “%2”.</translation>
    </message>
    <message>
        <source>The request.%1 lacks the field “%2”.</source>
        <translation>A request.%1 le falta el campo “%2”.</translation>
    </message>
    <message>
        <source>The result of the network does not depend on the layer “%1”.</source>
        <translation>El resultado de la red no depende de la capa “%1”.</translation>
    </message>
    <message>
        <source>The risk is to stay below %1, but a share lies between 0 and 1.</source>
        <translation>El riesgo debe quedar por debajo de %1, pero una proporción está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The root “%1” is no folder.</source>
        <translation>La raíz “%1” no es una carpeta.</translation>
    </message>
    <message>
        <source>The run folder “%1” already holds a run.</source>
        <translation>La carpeta de ejecución “%1” ya contiene una ejecución.</translation>
    </message>
    <message>
        <source>The run folder “%1” holds other files (such as “%2”) and no run.</source>
        <translation>La carpeta de ejecución “%1” contiene otros archivos (como “%2”) y ninguna ejecución.</translation>
    </message>
    <message>
        <source>The run folder “%1” is a file.</source>
        <translation>La carpeta de ejecución “%1” es un archivo.</translation>
    </message>
    <message>
        <source>The run goes on another device, precision or number of processes than it was begun with; it will not be the same to the last digit.</source>
        <translation>La ejecución sigue con otro dispositivo, precisión o número de procesos que aquellos con los que empezó; no será igual hasta la última cifra.</translation>
    </message>
    <message>
        <source>The run in “%1” is finished; there is nothing to resume.</source>
        <translation>La ejecución en “%1” está terminada; no hay nada que reanudar.</translation>
    </message>
    <message>
        <source>The run in “%1” is resumed from its beginning: no epoch was complete.</source>
        <translation>La ejecución en “%1” se reanuda desde el principio: ninguna época estaba completa.</translation>
    </message>
    <message>
        <source>The run in “%1” is resumed.</source>
        <translation>La ejecución en “%1” se reanuda.</translation>
    </message>
    <message>
        <source>The run in “%1” trains the architecture %2, not %3.</source>
        <translation>La ejecución en “%1” entrena la arquitectura %2, no %3.</translation>
    </message>
    <message>
        <source>The run in “%1” was begun with %2 = %3, not %4.</source>
        <translation>La ejecución en “%1” empezó con %2 = %3, no %4.</translation>
    </message>
    <message>
        <source>The scene could be mapped. %1: %2</source>
        <translation>La escena se pudo cartografiar. %1: %2</translation>
    </message>
    <message>
        <source>The scene could not be mapped. %1: %2</source>
        <translation>La escena no se pudo cartografiar. %1: %2</translation>
    </message>
    <message>
        <source>The scene would be %1 km long; a UTM zone holds at most %2 km.</source>
        <translation>La escena tendría %1 km de largo; una zona UTM admite como máximo %2 km.</translation>
    </message>
    <message>
        <source>The scene's %1 is %2, which is not a whole number.</source>
        <translation>El valor %1 de la escena es %2, que no es un número entero.</translation>
    </message>
    <message>
        <source>The scene's %1 is %2; it must lie between %3 and %4.</source>
        <translation>El valor %1 de la escena es %2; debe estar entre %3 y %4.</translation>
    </message>
    <message>
        <source>The scheduler has other releases: %1.</source>
        <translation>El planificador tiene otras versiones: %1.</translation>
    </message>
    <message>
        <source>The sequence “%1” has no image: a sequence needs two dates at least.</source>
        <translation>La secuencia “%1” no tiene imágenes: una secuencia necesita al menos dos fechas.</translation>
    </message>
    <message>
        <source>The sequence “%1” has no image; %2 left out: a sequence needs two dates at least.</source>
        <translation>La secuencia “%1” no tiene imágenes; descartadas %2: una secuencia necesita al menos dos fechas.</translation>
    </message>
    <message>
        <source>The sequence “%1” has one image, “%2”: a sequence needs two dates at least.</source>
        <translation>La secuencia “%1” tiene una imagen, “%2”: una secuencia necesita al menos dos fechas.</translation>
    </message>
    <message>
        <source>The sequence “%1” has one image, “%2”; %3 left out: a sequence needs two dates at least.</source>
        <translation>La secuencia “%1” tiene una imagen, “%2”; descartadas %3: una secuencia necesita al menos dos fechas.</translation>
    </message>
    <message>
        <source>The sequence “%1” is said to be flooded, but all its images are labelled dry.</source>
        <translation>Se dice que la secuencia “%1” tiene inundación, pero todas sus imágenes están etiquetadas como secas.</translation>
    </message>
    <message>
        <source>The sequence “%1” is said to be without a flood, but an image of it is labelled flooded.</source>
        <translation>Se dice que la secuencia “%1” no tiene inundación, pero una de sus imágenes está etiquetada como inundada.</translation>
    </message>
    <message>
        <source>The sequences in “%1” have changed since the run in “%2” was begun.</source>
        <translation>Las secuencias en “%1” han cambiado desde que empezó la ejecución en “%2”.</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: %2 of %3 bytes came.</source>
        <translation>El servicio en %1 no se puede usar: llegaron %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: %2.</source>
        <translation>El servicio en %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: it answers with status %2.</source>
        <translation>El servicio en %1 no se puede usar: responde con el estado %2.</translation>
    </message>
    <message>
        <source>The service failed: %1</source>
        <translation>El servicio falló: %1</translation>
    </message>
    <message>
        <source>The service said something that this plugin does not understand.</source>
        <translation>El servicio dijo algo que este complemento no entiende.</translation>
    </message>
    <message>
        <source>The settings hold a token.</source>
        <translation>La configuración contiene un token.</translation>
    </message>
    <message>
        <source>The settings “%1” cannot be read: %2.</source>
        <translation>La configuración “%1” no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The share of clouds of %1 was estimated: a pixel is cloud where its reflectance is above %2 in blue (%3), which land and water hardly reach, and above %4 in the shortwave infrared (%5), which snow does not. Thin clouds and shadows are missed, and bright sand and roofs count as clouds.</source>
        <translation>Se estimó la proporción de nubes de %1: un píxel es nube donde su reflectancia supera %2 en el azul (%3), lo que la tierra y el agua apenas alcanzan, y %4 en el infrarrojo de onda corta (%5), lo que la nieve no alcanza. Se escapan las nubes finas y las sombras, y la arena clara y los tejados cuentan como nubes.</translation>
    </message>
    <message>
        <source>The share of the peak is %1.</source>
        <translation>La proporción del máximo es %1.</translation>
    </message>
    <message>
        <source>The shipped model “%1” (%2) is not there: this copy of the plugin has no %3/%4.</source>
        <translation>El modelo incluido “%1” (%2) no está: esta copia del complemento no tiene %3/%4.</translation>
    </message>
    <message>
        <source>The shipped model “%1” does not fit: %2</source>
        <translation>El modelo incluido “%1” no sirve: %2</translation>
    </message>
    <message>
        <source>The shipped model “%1” is not known to be better: %2</source>
        <translation>No se sabe que el modelo incluido “%1” sea mejor: %2</translation>
    </message>
    <message>
        <source>The shipped model “%1” is not known to be better: its file does not compare it with them.</source>
        <translation>No se sabe que el modelo incluido “%1” sea mejor: su archivo no lo compara con ellos.</translation>
    </message>
    <message>
        <source>The shipped model “%1” was not compared with them on all of its bands.</source>
        <translation>El modelo incluido “%1” no se comparó con ellos en todas sus bandas.</translation>
    </message>
    <message>
        <source>The shipped model “%1” was not compared with them without %2, which “%3” lacks.</source>
        <translation>El modelo incluido “%1” no se comparó con ellos sin %2, que le falta a “%3”.</translation>
    </message>
    <message>
        <source>The side of the grid is %1.</source>
        <translation>El lado de la cuadrícula es %1.</translation>
    </message>
    <message>
        <source>The size of the blocks must be positive.</source>
        <translation>El tamaño de los bloques debe ser positivo.</translation>
    </message>
    <message>
        <source>The smallest distance between two parts is %1.</source>
        <translation>La distancia mínima entre dos partes es %1.</translation>
    </message>
    <message>
        <source>The smoothing is %1 pixels.</source>
        <translation>El suavizado es de %1 píxeles.</translation>
    </message>
    <message>
        <source>The space of the search is no valid JSON: %1.</source>
        <translation>El espacio de la búsqueda no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The space of the search names nothing to vary.</source>
        <translation>El espacio de la búsqueda no nombra nada que variar.</translation>
    </message>
    <message>
        <source>The space of the search%1 is no valid JSON: %2.</source>
        <translation>El espacio de la búsqueda%1 no es JSON válido: %2.</translation>
    </message>
    <message>
        <source>The space of the search%1 names nothing to vary.</source>
        <translation>El espacio de la búsqueda%1 no nombra nada que variar.</translation>
    </message>
    <message>
        <source>The spread of several results is asked for, but there is one model, without turns.</source>
        <translation>Se pide la dispersión de varios resultados, pero hay un solo modelo, sin giros.</translation>
    </message>
    <message>
        <source>The steepest slope to be judged is %1°, but must lie between 0 and 90.</source>
        <translation>La pendiente máxima que juzgar es %1°, pero debe estar entre 0 y 90.</translation>
    </message>
    <message>
        <source>The stratum “%1” has %2 pixels, fewer than its %3 points.</source>
        <translation>El estrato “%1” tiene %2 píxeles, menos que sus %3 puntos.</translation>
    </message>
    <message>
        <source>The stratum “%1” has %2 points labelled as water or dry; an estimate needs at least two.</source>
        <translation>El estrato “%1” tiene %2 puntos etiquetados como agua o seco; una estimación necesita al menos dos.</translation>
    </message>
    <message>
        <source>The study goes on after %1.</source>
        <translation>El estudio continúa tras %1.</translation>
    </message>
    <message>
        <source>The study in “%1” was begun with another %2, so that its trials cannot be compared with new ones.</source>
        <translation>El estudio en “%1” empezó con otro valor de %2, de modo que sus ensayos no se pueden comparar con los nuevos.</translation>
    </message>
    <message>
        <source>The study “%1” cannot be opened: it is damaged, or of another release.</source>
        <translation>El estudio “%1” no se puede abrir: está dañado, o es de otra versión.</translation>
    </message>
    <message>
        <source>The table is written as GeoPackage, but “%1” does not end in .gpkg.</source>
        <translation>La tabla se escribe como GeoPackage, pero “%1” no termina en .gpkg.</translation>
    </message>
    <message>
        <source>The table of dates names “%1”, which %2 of the layers are called.</source>
        <translation>La tabla de fechas nombra “%1”; así se llaman %2 de las capas.</translation>
    </message>
    <message>
        <source>The table of dates “%1” cannot be read.</source>
        <translation>La tabla de fechas “%1” no se puede leer.</translation>
    </message>
    <message>
        <source>The table of dates “%1” has lines without a date.</source>
        <translation>La tabla de fechas “%1” tiene líneas sin fecha.</translation>
    </message>
    <message>
        <source>The table of dates “%1” holds no names and dates.</source>
        <translation>La tabla de fechas “%1” no contiene nombres y fechas.</translation>
    </message>
    <message>
        <source>The table of dates “%1” holds “%2”, which is no date.</source>
        <translation>La tabla de fechas “%1” contiene “%2”, que no es una fecha.</translation>
    </message>
    <message>
        <source>The table of dates: no layer is called %1.</source>
        <translation>La tabla de fechas: ninguna capa se llama %1.</translation>
    </message>
    <message>
        <source>The table of scenes “%1” cannot be written: %2.</source>
        <translation>La tabla de escenas “%1” no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>The table “%1” cannot be read.</source>
        <translation>La tabla “%1” no se puede leer.</translation>
    </message>
    <message>
        <source>The table “%1” has lines with fewer than %2 columns.</source>
        <translation>La tabla “%1” tiene líneas con menos de %2 columnas.</translation>
    </message>
    <message>
        <source>The table “%1” has the columns %2: it needs layer, and any of date, flooded, cloud_percent, orbit, incidence, sensor, bands, unit.</source>
        <translation>La tabla “%1” tiene las columnas %2: necesita layer, y cualquiera de date, flooded, cloud_percent, orbit, incidence, sensor, bands, unit.</translation>
    </message>
    <message>
        <source>The table “%1” is empty.</source>
        <translation>La tabla “%1” está vacía.</translation>
    </message>
    <message>
        <source>The table “%1” names no %2 and no %3 of this dataset (it begins with “%4”).</source>
        <translation>La tabla “%1” no nombra nada de este conjunto de datos, ni %2 ni %3 (empieza con “%4”).</translation>
    </message>
    <message>
        <source>The table “%1” names no %2 and no %3 of this dataset.</source>
        <translation>La tabla “%1” no nombra nada de este conjunto de datos, ni %2 ni %3.</translation>
    </message>
    <message>
        <source>The table “%1” names none of the layers (it begins with “%2”).</source>
        <translation>La tabla “%1” no nombra ninguna de las capas (empieza con “%2”).</translation>
    </message>
    <message>
        <source>The table “%1” names none of the layers: it is empty.</source>
        <translation>La tabla “%1” no nombra ninguna de las capas: está vacía.</translation>
    </message>
    <message>
        <source>The table “%1” names the image “%2” of the sequence “%3”: images of one place cannot be in several parts, since a model would be tested on ground that it knows.</source>
        <translation>La tabla “%1” nombra la imagen “%2” de la secuencia “%3”: las imágenes de un lugar no pueden estar en varias partes, porque un modelo se probaría con terreno que conoce.</translation>
    </message>
    <message>
        <source>The temperature fitted on %1 lies on the limit of what is tried, %2 to %3 times the model's: the labels or the model do not suit these data.</source>
        <translation>La temperatura ajustada con %1 está en el límite de lo que se prueba, de %2 a %3 veces la del modelo: las etiquetas o el modelo no encajan con estos datos.</translation>
    </message>
    <message>
        <source>The text of dates names “%1”, which %2 of the layers are called.</source>
        <translation>El texto de fechas nombra “%1”; así se llaman %2 de las capas.</translation>
    </message>
    <message>
        <source>The text of dates: no layer is called %1.</source>
        <translation>El texto de fechas: ninguna capa se llama %1.</translation>
    </message>
    <message>
        <source>The threshold %1 is no probability.</source>
        <translation>El umbral %1 no es una probabilidad.</translation>
    </message>
    <message>
        <source>The threshold is %1, but a probability lies between 0 and 1.</source>
        <translation>El umbral es %1, pero una probabilidad está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The threshold of a probability is %1.</source>
        <translation>El umbral de una probabilidad es %1.</translation>
    </message>
    <message>
        <source>The tile “%1” is among the training and the validation tiles.</source>
        <translation>La tesela “%1” está entre las de entrenamiento y las de validación.</translation>
    </message>
    <message>
        <source>The tile “%1” is in the unknown part “%2” of the dataset “%3”.</source>
        <translation>La tesela “%1” está en la parte desconocida “%2” del conjunto de datos “%3”.</translation>
    </message>
    <message>
        <source>The tile “%1” of the dataset “%2” cannot be read.</source>
        <translation>La tesela “%1” del conjunto de datos “%2” no se puede leer.</translation>
    </message>
    <message>
        <source>The tiles of the scene “%1” of the dataset “%2” are in different coordinate reference systems.</source>
        <translation>Las teselas de la escena “%1” del conjunto de datos “%2” están en distintos sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The tiles of the scene “%1” of the dataset “%2” have no place on the map.</source>
        <translation>Las teselas de la escena “%1” del conjunto de datos “%2” no tienen lugar en el mapa.</translation>
    </message>
    <message>
        <source>The time is up after %1 of this call; run this again with the same folder to go on.</source>
        <translation>Se acabó el tiempo tras %1 de esta llamada; ejecútelo de nuevo con la misma carpeta para continuar.</translation>
    </message>
    <message>
        <source>The time limit is %1 minutes.</source>
        <translation>El límite de tiempo es de %1 minutos.</translation>
    </message>
    <message>
        <source>The token has fewer than 16 characters.</source>
        <translation>El token tiene menos de 16 caracteres.</translation>
    </message>
    <message>
        <source>The token would travel to “%1” for everybody to read.</source>
        <translation>El token viajaría a “%1” a la vista de todos.</translation>
    </message>
    <message>
        <source>The tolerance of the simplification is %1.</source>
        <translation>La tolerancia de la simplificación es %1.</translation>
    </message>
    <message>
        <source>The training goes on from “%1”: network (%2), bands and normalisation are that model's.</source>
        <translation>El entrenamiento parte de “%1”: red (%2), bandas y normalización son las de ese modelo.</translation>
    </message>
    <message>
        <source>The training goes on from “%1”: network (%2, %3), bands and normalisation are that model's.</source>
        <translation>El entrenamiento parte de “%1”: red (%2, %3), bandas y normalización son las de ese modelo.</translation>
    </message>
    <message>
        <source>The training part cannot be used: on tiles that it has learnt, a model is surer than anywhere else.</source>
        <translation>La parte de entrenamiento no se puede usar: en teselas que ha aprendido, un modelo está más seguro que en cualquier otra parte.</translation>
    </message>
    <message>
        <source>The training tier is not installed; prediction does not need it.</source>
        <translation>El nivel de entrenamiento no está instalado; la predicción no lo necesita.</translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over.</source>
        <translation>El entrenamiento se detuvo antes de acabar su primera época.</translation>
    </message>
    <message>
        <source>The trial has no validation score.</source>
        <translation>El ensayo no tiene métrica de validación.</translation>
    </message>
    <message>
        <source>The valid area does not overlap “%1”, or the chosen part of it.</source>
        <translation>La zona válida no se solapa con “%1”, o con la parte elegida.</translation>
    </message>
    <message>
        <source>The validation does not get better: the learning rate is %1 now.</source>
        <translation>La validación no mejora: la tasa de aprendizaje es ahora %1.</translation>
    </message>
    <message>
        <source>The validation does not get better: the learning rate is lowered.</source>
        <translation>La validación no mejora: se reduce la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The value %1 of “%2” is taken for no data.</source>
        <translation>El valor %1 de “%2” se toma como sin datos.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” (%2 to %3) are no radar backscatter in a unit that Highwater knows.</source>
        <translation>Los valores de la capa “%1” (%2 a %3) no son retrodispersión de radar en una unidad que Highwater conozca.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” (%2 to %3) are no reflectance in a unit that Highwater knows.</source>
        <translation>Los valores de la capa “%1” (%2 a %3) no son reflectancia en una unidad que Highwater conozca.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” could be %2.</source>
        <translation>Los valores de la capa “%1” podrían ser %2.</translation>
    </message>
    <message>
        <source>The values of “%1” run from %2 to %3, which are no elevations in metres.</source>
        <translation>Los valores de “%1” van de %2 a %3, que no son elevaciones en metros.</translation>
    </message>
    <message>
        <source>The variable %1 names no usable Python: %2</source>
        <translation>La variable %1 no nombra un Python utilizable: %2</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors).</source>
        <translation>Los pesos se guardan en la carpeta de ejecución (best.safetensors).</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors); choose another encoder or architecture.</source>
        <translation>Los pesos se guardan en la carpeta de ejecución (best.safetensors); elija otro codificador u otra arquitectura.</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors); please report the architecture.</source>
        <translation>Los pesos se guardan en la carpeta de ejecución (best.safetensors); comunique la arquitectura, por favor.</translation>
    </message>
    <message>
        <source>The weights in the checkpoint “%1” are not those of the %2 that it describes.</source>
        <translation>Los pesos del punto de control “%1” no son los de %2 que describe.</translation>
    </message>
    <message>
        <source>The weights in “%1” are not those of the model “%2”.</source>
        <translation>Los pesos de “%1” no son los del modelo “%2”.</translation>
    </message>
    <message>
        <source>The weights of the model “%1” are not there: “%2” does not exist.</source>
        <translation>Los pesos del modelo “%1” no están: “%2” no existe.</translation>
    </message>
    <message>
        <source>The width is %1.</source>
        <translation>El ancho es %1.</translation>
    </message>
    <message>
        <source>The width of the edge, %1 m, is no distance.</source>
        <translation>El ancho del borde, %1 m, no es una distancia.</translation>
    </message>
    <message>
        <source>The worker %1 cannot import Highwater’s backend: %2</source>
        <translation>El worker %1 no puede importar el backend de Highwater: %2</translation>
    </message>
    <message>
        <source>The worker %1 has other releases: %2.</source>
        <translation>El worker %1 tiene otras versiones: %2.</translation>
    </message>
    <message>
        <source>The worker died while it was at work on it, perhaps for want of memory.</source>
        <translation>El worker se cayó mientras trabajaba en ella, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>The “token” of the request must be 1 to 64 letters, digits, hyphens or underscores.</source>
        <translation>El “token” de la petición debe tener de 1 a 64 letras, dígitos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>There are %1 GPUs for %2 processes.</source>
        <translation>Hay %1 GPU para %2 procesos.</translation>
    </message>
    <message>
        <source>There are %1 layers but %2 dates.</source>
        <translation>Hay %1 capas pero %2 fechas.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Hay %1.</translation>
    </message>
    <message>
        <source>There are no weights to download for the encoder %1.</source>
        <translation>No hay pesos que descargar para el codificador %1.</translation>
    </message>
    <message>
        <source>There are only %1 of %2 pixels with valid ones, too few for an interval. Use smaller blocks if errors extend less far.</source>
        <translation>Solo hay %1 de %2 píxeles con alguno válido, muy poco para un intervalo. Use bloques menores si los errores se extienden menos.</translation>
    </message>
    <message>
        <source>There are points, so the probabilities are not used.</source>
        <translation>Hay puntos, así que las probabilidades no se usan.</translation>
    </message>
    <message>
        <source>There is a date for “%1”, but no layer of that name.</source>
        <translation>Hay una fecha para “%1”, pero ninguna capa con ese nombre.</translation>
    </message>
    <message>
        <source>There is a label for “%1”, but no layer of that name.</source>
        <translation>Hay una etiqueta para “%1”, pero ninguna capa con ese nombre.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>En %1 no hay ningún “%2”.</translation>
    </message>
    <message>
        <source>There is no Python at “%1”.</source>
        <translation>No hay ningún Python en “%1”.</translation>
    </message>
    <message>
        <source>There is no architecture “%1”.</source>
        <translation>No hay ninguna arquitectura “%1”.</translation>
    </message>
    <message>
        <source>There is no backend environment yet.</source>
        <translation>Todavía no hay entorno del backend.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the dataset “%3” has %4, and can derive %5.</source>
        <translation>No hay banda “%1” (%2): el conjunto de datos “%3” tiene %4, y puede derivar %5.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the dataset “%3” has %4.</source>
        <translation>No hay banda “%1” (%2): el conjunto de datos “%3” tiene %4.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the input has %3, and can derive %4.</source>
        <translation>No hay banda “%1” (%2): la entrada tiene %3, y puede derivar %4.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the input has %3.</source>
        <translation>No hay banda “%1” (%2): la entrada tiene %3.</translation>
    </message>
    <message>
        <source>There is no cross-validation by “%1”.</source>
        <translation>No hay validación cruzada por “%1”.</translation>
    </message>
    <message>
        <source>There is no derived band “%1”.</source>
        <translation>No hay banda derivada “%1”.</translation>
    </message>
    <message>
        <source>There is no encoder “%1”.</source>
        <translation>No hay codificador “%1”.</translation>
    </message>
    <message>
        <source>There is no file in the folder of scenes “%1”.</source>
        <translation>No hay ningún archivo en la carpeta de escenas “%1”.</translation>
    </message>
    <message>
        <source>There is no folder of wheels at “%1”.</source>
        <translation>No hay carpeta de wheels en “%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1” (PROBABILITIES).</source>
        <translation>No hay carpeta “%1” (PROBABILITIES).</translation>
    </message>
    <message>
        <source>There is no heat map of the built-in thresholds, which mapped this image.</source>
        <translation>No hay mapa de calor de los umbrales integrados, que cartografiaron esta imagen.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>No hay método “%1”.</translation>
    </message>
    <message>
        <source>There is no norm “%1”.</source>
        <translation>No hay norma “%1”.</translation>
    </message>
    <message>
        <source>There is no orbit direction “%1”.</source>
        <translation>No hay dirección de órbita “%1”.</translation>
    </message>
    <message>
        <source>There is no run to continue (RESUME): “%1” is no folder.</source>
        <translation>No hay ejecución que continuar (RESUME): “%1” no es una carpeta.</translation>
    </message>
    <message>
        <source>There is no speckle filter “%1”.</source>
        <translation>No hay filtro de moteado “%1”.</translation>
    </message>
    <message>
        <source>There is no stratum “%1”.</source>
        <translation>No hay estrato “%1”.</translation>
    </message>
    <message>
        <source>There is no tier “%1”.</source>
        <translation>No hay nivel “%1”.</translation>
    </message>
    <message>
        <source>There is no water in %1, so that IoU would say nothing there.</source>
        <translation>No hay agua en %1, de modo que el IoU no diría nada allí.</translation>
    </message>
    <message>
        <source>There is no way of splitting called “%1”.</source>
        <translation>No hay ninguna forma de dividir llamada “%1”.</translation>
    </message>
    <message>
        <source>There is not enough memory to train on batches of %1.</source>
        <translation>No hay memoria suficiente para entrenar con lotes de %1.</translation>
    </message>
    <message>
        <source>There is nothing to judge: no model (MODELS) is chosen, and the built-in method (BUILTIN) is not either.</source>
        <translation>No hay nada que juzgar: no se ha elegido ningún modelo (MODELS), ni tampoco el método integrado (BUILTIN).</translation>
    </message>
    <message>
        <source>There must be at least 1 trial, and not fewer than 0 epochs of the last training.</source>
        <translation>Debe haber al menos 1 ensayo, y no menos de 0 épocas del último entrenamiento.</translation>
    </message>
    <message>
        <source>There must be at least 2 folds.</source>
        <translation>Debe haber al menos 2 pliegues.</translation>
    </message>
    <message>
        <source>There was not enough memory for the job “%1”.</source>
        <translation>No hubo memoria suficiente para el trabajo “%1”.</translation>
    </message>
    <message>
        <source>They seem to be radians: convert them to degrees.</source>
        <translation>Parecen ser radianes: conviértalos a grados.</translation>
    </message>
    <message>
        <source>They were asked for.</source>
        <translation>Se pidieron.</translation>
    </message>
    <message>
        <source>This backend knows no job “%1”.</source>
        <translation>Este backend no conoce ningún trabajo “%1”.</translation>
    </message>
    <message>
        <source>This copy of the plugin has no model of its own (%1/%2).</source>
        <translation>Esta copia del complemento no tiene modelo propio (%1/%2).</translation>
    </message>
    <message>
        <source>This processor cannot compute with bfloat16.</source>
        <translation>Este procesador no puede calcular con bfloat16.</translation>
    </message>
    <message>
        <source>Tiles need one reference, a raster or a layer of polygons.</source>
        <translation>Las teselas necesitan una sola referencia, un ráster o una capa de polígonos.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels are too small to train on.</source>
        <translation>Las teselas de %1 píxeles son demasiado pequeñas para entrenar.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels are too small.</source>
        <translation>Las teselas de %1 píxeles son demasiado pequeñas.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels cannot overlap by %2.</source>
        <translation>Las teselas de %1 píxeles no se pueden solapar en %2.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels do not fit in “%2”, or the chosen part of it, which has %3 × %4 pixels.</source>
        <translation>Las teselas de %1 píxeles no caben en “%2”, o en la parte elegida, que tiene %3 × %4 píxeles.</translation>
    </message>
    <message>
        <source>Tiles of %1 × %2 pixels, %3 of which on each side are only looked at (%4).</source>
        <translation>Teselas de %1 × %2 píxeles, de los que %3 a cada lado solo se miran (%4).</translation>
    </message>
    <message>
        <source>Tiles overlap by %1 pixels: they must stay in one part of the dataset, or scores will be flattered.</source>
        <translation>Las teselas se solapan %1 píxeles: deben quedar en una parte del conjunto de datos, o las métricas saldrán favorecidas.</translation>
    </message>
    <message>
        <source>To train models, run “Install backend” with the tier Training.</source>
        <translation>Para entrenar modelos, ejecute “Instalar el backend” con el nivel Entrenamiento.</translation>
    </message>
    <message>
        <source>Train in one process, or see the log for what it said.</source>
        <translation>Entrene en un solo proceso, o vea en el registro lo que dijo.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Training and calibration write %1 beside the model; put it there again. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>El entrenamiento y la calibración escriben %1 junto al modelo; vuelva a ponerlo allí. O deje la evidencia fuera: para el cambio al retirar bandas basta el archivo de modelo.</translation>
    </message>
    <message>
        <source>Training needs %1 GB for decoded tiles in “%2”, where %3 GB are free.</source>
        <translation>El entrenamiento necesita %1 GB para teselas decodificadas en “%2”, donde hay %3 GB libres.</translation>
    </message>
    <message>
        <source>Training the best recipe again</source>
        <translation>Entrenando de nuevo la mejor receta</translation>
    </message>
    <message>
        <source>Training was stopped in epoch %1; the best model so far, of epoch %2, is kept.</source>
        <translation>El entrenamiento se detuvo en la época %1; se conserva el mejor modelo hasta entonces, de la época %2.</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Ensayo %1</translation>
    </message>
    <message>
        <source>Trial %1 failed: %2</source>
        <translation>El ensayo %1 falló: %2</translation>
    </message>
    <message>
        <source>Trial %1: %2</source>
        <translation>Ensayo %1: %2</translation>
    </message>
    <message>
        <source>Trial %1: validation IoU %2.</source>
        <translation>Ensayo %1: IoU de validación %2.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Trying the engines</source>
        <translation>Probando los motores</translation>
    </message>
    <message>
        <source>Turn on at least one reason.</source>
        <translation>Active al menos un motivo.</translation>
    </message>
    <message>
        <source>Uncertain are %1 ha. %2</source>
        <translation>Son inciertas %1 ha. %2</translation>
    </message>
    <message>
        <source>Unit of %1: %2 (%3).</source>
        <translation>Unidad de %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Unit: %1 (%2).</source>
        <translation>Unidad: %1 (%2).</translation>
    </message>
    <message>
        <source>Unpack both sensors completely.</source>
        <translation>Descomprima por completo ambos sensores.</translation>
    </message>
    <message>
        <source>Unpack the folders of the sequences beside the lists.</source>
        <translation>Descomprima las carpetas de las secuencias junto a las listas.</translation>
    </message>
    <message>
        <source>Untick the built-in method.</source>
        <translation>Desmarque el método integrado.</translation>
    </message>
    <message>
        <source>Update the plugin, or export the model again.</source>
        <translation>Actualice el complemento, o exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Update the plugin, or train the model again.</source>
        <translation>Actualice el complemento, o entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Actualice el complemento.</translation>
    </message>
    <message>
        <source>Use 0 for none.</source>
        <translation>Use 0 para ninguno.</translation>
    </message>
    <message>
        <source>Use 20 trials and 0 for the recipe's own epochs.</source>
        <translation>Use 20 ensayos y 0 para las épocas propias de la receta.</translation>
    </message>
    <message>
        <source>Use a batch size of 2 or more, or the norm “group”.</source>
        <translation>Use un tamaño de lote de 2 o más, o la norma “group”.</translation>
    </message>
    <message>
        <source>Use a plugin and a backend of the same release.</source>
        <translation>Use un complemento y un backend de la misma versión.</translation>
    </message>
    <message>
        <source>Use a plugin and a service of the same release.</source>
        <translation>Use un complemento y un servicio de la misma versión.</translation>
    </message>
    <message>
        <source>Use a segmentation model with one input (images, bands, rows, columns).</source>
        <translation>Use un modelo de segmentación con una entrada (imágenes, bandas, filas, columnas).</translation>
    </message>
    <message>
        <source>Use a segmentation model with one output for water.</source>
        <translation>Use un modelo de segmentación con una salida para agua.</translation>
    </message>
    <message>
        <source>Use all of them: leaving some out biases the estimate. Label those that cannot be judged as “cannot be said”.</source>
        <translation>Úselos todos: dejar fuera algunos sesga la estimación. Etiquete los que no se puedan juzgar como “Cannot be said”.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Use as many processes as there are GPUs.</source>
        <translation>Use tantos procesos como GPU haya.</translation>
    </message>
    <message>
        <source>Use calibrated backscatter in dB, linear power, amplitude or dB × 100; a picture stretched to 8 bit has lost it.</source>
        <translation>Use retrodispersión calibrada en dB, potencia lineal, amplitud o dB × 100; una imagen estirada a 8 bits la ha perdido.</translation>
    </message>
    <message>
        <source>Use it as it is, or export it as float16.</source>
        <translation>Úselo como está, o expórtelo como float16.</translation>
    </message>
    <message>
        <source>Use it as it is, or export it as int8.</source>
        <translation>Úselo como está, o expórtelo como int8.</translation>
    </message>
    <message>
        <source>Use it with “Classify a time series”, or choose a model that maps.</source>
        <translation>Úselo con “Clasificar una serie temporal”, o elija un modelo que cartografíe.</translation>
    </message>
    <message>
        <source>Use larger blocks or a smaller gap, or split by region or event.</source>
        <translation>Use bloques mayores o una separación menor, o divida por región o evento.</translation>
    </message>
    <message>
        <source>Use names of layers or files, such as “%1”.</source>
        <translation>Use nombres de capas o archivos, como “%1”.</translation>
    </message>
    <message>
        <source>Use names of layers or files.</source>
        <translation>Use nombres de capas o archivos.</translation>
    </message>
    <message>
        <source>Use one process.</source>
        <translation>Use un solo proceso.</translation>
    </message>
    <message>
        <source>Use reflectance from 0 to 1, reflectance × 10000, or a picture of 8 bit.</source>
        <translation>Use reflectancia de 0 a 1, reflectancia × 10000, o una imagen de 8 bits.</translation>
    </message>
    <message>
        <source>Use the angle on level ground (the ellipsoid), not the local incidence angle.</source>
        <translation>Use el ángulo en terreno llano (el elipsoide), no el ángulo de incidencia local.</translation>
    </message>
    <message>
        <source>Use the calibrated image, or a model that was trained on such values.</source>
        <translation>Use la imagen calibrada, o un modelo entrenado con tales valores.</translation>
    </message>
    <message>
        <source>Use the model as it is.</source>
        <translation>Use el modelo como está.</translation>
    </message>
    <message>
        <source>Use the same ones to complete it, or another folder; give the scene a name of its own if both are wanted.</source>
        <translation>Use los mismos para completarla, u otra carpeta; dé a la escena un nombre propio si quiere ambas.</translation>
    </message>
    <message>
        <source>Use tiles that were prepared from georeferenced images.</source>
        <translation>Use teselas preparadas a partir de imágenes georreferenciadas.</translation>
    </message>
    <message>
        <source>Use train, validation, test or calibration.</source>
        <translation>Use train, validation, test o calibration.</translation>
    </message>
    <message>
        <source>Versions differ from those that were tested: %1.</source>
        <translation>Las versiones difieren de las probadas: %1.</translation>
    </message>
    <message>
        <source>Wait for running jobs or close other windows of QGIS, then try again.</source>
        <translation>Espere a los trabajos en curso o cierre otras ventanas de QGIS, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it is done, and run again.</source>
        <translation>Espere a que termine y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Espere a que termine, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again if it is still needed.</source>
        <translation>Espere a que termine, y pruebe de nuevo si todavía hace falta.</translation>
    </message>
    <message>
        <source>Water is %1 of the kept tiles; %2 was wanted.</source>
        <translation>El agua es el %1 de las teselas conservadas; se pedía %2.</translation>
    </message>
    <message>
        <source>Water is %1 of the kept tiles; %2 was wanted. No choice of tiles comes nearer.</source>
        <translation>El agua es %1 de las teselas conservadas; se deseaba %2. Ninguna selección de teselas se acerca más.</translation>
    </message>
    <message>
        <source>Water is where %1 &lt; %2 dB (%3).</source>
        <translation>Hay agua donde %1 &lt; %2 dB (%3).</translation>
    </message>
    <message>
        <source>Weights &amp; Biases could not begin a run: %1</source>
        <translation>Weights &amp; Biases no pudo empezar una ejecución: %1</translation>
    </message>
    <message>
        <source>What “%1” loses as %2 cannot be measured: the part %3 of the dataset “%4” has no water.</source>
        <translation>Lo que “%1” pierde como %2 no se puede medir: la parte %3 del conjunto de datos “%4” no tiene agua.</translation>
    </message>
    <message>
        <source>Which field of the layer “%1” names the regions is not said.</source>
        <translation>No se dice qué campo de la capa “%1” nombra las regiones.</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Without %1 (%2): %3 tiles train, %4 validate (%5), %6 set aside.</source>
        <translation>Sin %1 (%2): %3 teselas entrenan, %4 validan (%5), %6 apartadas.</translation>
    </message>
    <message>
        <source>Without %1 (%2): %3 tiles train, %4 validate (%5).</source>
        <translation>Sin %1 (%2): %3 teselas entrenan, %4 validan (%5).</translation>
    </message>
    <message>
        <source>Without %1 (instead: the mean of its training) the probability changes by %2 percentage points on average, by %3 over what is mapped as water.</source>
        <translation>Sin %1 (en su lugar: la media de su entrenamiento) la probabilidad cambia de media %2 puntos porcentuales, %3 sobre lo cartografiado como agua.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the mean of its training) the probability changes by %2 percentage points on average.</source>
        <translation>Sin %1 (en su lugar: la media de su entrenamiento) la probabilidad cambia de media %2 puntos porcentuales.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the scene's mean, %2) the probability changes by %3 percentage points on average, by %4 over what is mapped as water.</source>
        <translation>Sin %1 (en su lugar: la media de la escena, %2) la probabilidad cambia de media %3 puntos porcentuales, %4 sobre lo cartografiado como agua.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the scene's mean, %2) the probability changes by %3 percentage points on average.</source>
        <translation>Sin %1 (en su lugar: la media de la escena, %2) la probabilidad cambia de media %3 puntos porcentuales.</translation>
    </message>
    <message>
        <source>Without %1, seed %2</source>
        <translation>Sin %1, semilla %2</translation>
    </message>
    <message>
        <source>Without %1, the dataset “%2” has no tile with water that could train a model: all others are dry or touch tiles that are left out.</source>
        <translation>Sin %1, el conjunto de datos “%2” no tiene ninguna tesela con agua que pueda entrenar un modelo: todas las demás son secas o tocan teselas dejadas fuera.</translation>
    </message>
    <message>
        <source>Without %1, the tiles of the dataset “%2” cannot be divided into some to train on and some to validate with water on both sides and no contact.</source>
        <translation>Sin %1, las teselas del conjunto de datos “%2” no se pueden repartir en unas para entrenar y otras para validar con agua en ambos lados y sin contacto.</translation>
    </message>
    <message>
        <source>Without %1: no pixel has data.</source>
        <translation>Sin %1: ningún píxel tiene datos.</translation>
    </message>
    <message>
        <source>Without a token the service listens at this machine only, not at %1.</source>
        <translation>Sin token, el servicio solo escucha en este equipo, no en %1.</translation>
    </message>
    <message>
        <source>Write dates as 2021-01-05 or 20210105.</source>
        <translation>Escriba las fechas como 2021-01-05 o 20210105.</translation>
    </message>
    <message>
        <source>Write each stratum once with its number, such as water=100;dry=200.</source>
        <translation>Escriba cada estrato una vez con su número, como water=100;dry=200.</translation>
    </message>
    <message>
        <source>Write for example 0,1,2: one training for each.</source>
        <translation>Escriba por ejemplo 0,1,2: un entrenamiento para cada una.</translation>
    </message>
    <message>
        <source>Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values.</source>
        <translation>Escriba por ejemplo VV=-30:0;VH=-35:-5, que son los valores mínimo y máximo.</translation>
    </message>
    <message>
        <source>Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first auxiliary layer.</source>
        <translation>Escriba por ejemplo VV=1;VH=2, o VH=1:1 para la banda 1 de la primera capa auxiliar.</translation>
    </message>
    <message>
        <source>Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first further raster.</source>
        <translation>Escriba por ejemplo VV=1;VH=2, o VH=1:1 para la banda 1 del primer ráster adicional.</translation>
    </message>
    <message>
        <source>Write for example before = 2019-02-04; after = 2019-03-20.</source>
        <translation>Escriba por ejemplo before = 2019-02-04; after = 2019-03-20.</translation>
    </message>
    <message>
        <source>Write for example weak=0.5;simulated=0.2; the sources are %1.</source>
        <translation>Escriba por ejemplo weak=0.5;simulated=0.2; los orígenes son %1.</translation>
    </message>
    <message>
        <source>Write for example {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</source>
        <translation>Escriba por ejemplo {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</translation>
    </message>
    <message>
        <source>Write it as 2019-02-04 or 2019-02-04T18:17:40Z.</source>
        <translation>Escríbala como 2019-02-04 o 2019-02-04T18:17:40Z.</translation>
    </message>
    <message>
        <source>Write it in the size of the tile.</source>
        <translation>Escríbalo con el tamaño de la tesela.</translation>
    </message>
    <message>
        <source>Write it like https://maps.example.org (Settings ▸ Options ▸ Highwater).</source>
        <translation>Escríbala como https://maps.example.org (Configuración ▸ Opciones ▸ Highwater).</translation>
    </message>
    <message>
        <source>Write names separated by commas, such as VV,VH,RATIO.</source>
        <translation>Escriba nombres separados por comas, como VV,VH,RATIO.</translation>
    </message>
    <message>
        <source>Write numbers separated by semicolons, such as -1;255.</source>
        <translation>Escriba números separados por punto y coma, como -1;255.</translation>
    </message>
    <message>
        <source>Write numbers separated by semicolons, such as 10;50.</source>
        <translation>Escriba números separados por punto y coma, como 10;50.</translation>
    </message>
    <message>
        <source>Write probabilities as 0 to 1, and declare the value that means no data.</source>
        <translation>Escriba las probabilidades de 0 a 1, y declare el valor que significa sin datos.</translation>
    </message>
    <message>
        <source>Write the first day as year, month and day, such as 2018-12-01.</source>
        <translation>Escriba el primer día como año, mes y día, como 2018-12-01.</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2024-05-31.</source>
        <translation>Escriba año, mes y día, como 2024-05-31.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing points</source>
        <translation>Escribiendo puntos</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Escribiendo el archivo de modelo</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Writing tiles</source>
        <translation>Escribiendo teselas</translation>
    </message>
    <message>
        <source>Your default model “%1” is not used: %2</source>
        <translation>No se usa su modelo predeterminado “%1”: %2</translation>
    </message>
    <message>
        <source>Zeros in “%1” are taken for no data.</source>
        <translation>Los ceros de “%1” se toman como sin datos.</translation>
    </message>
    <message>
        <source>a flood in the image of %1, highest probability %2 on %3.</source>
        <translation>una inundación en la imagen del %1, probabilidad máxima %2 el %3.</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <source>as in the radar image</source>
        <translation>como en la imagen de radar</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>según indica el modelo</translation>
    </message>
    <message>
        <source>as the model wants it</source>
        <translation>como lo pide el modelo</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>ascending orbit</source>
        <translation>órbita ascendente</translation>
    </message>
    <message>
        <source>begins anew: %1</source>
        <translation>empieza de nuevo: %1</translation>
    </message>
    <message>
        <source>best %1 in epoch %2</source>
        <translation>la mejor %1 en la época %2</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>mejor: %1</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>recortes</translation>
    </message>
    <message>
        <source>chosen in the settings</source>
        <translation>elegido en la configuración</translation>
    </message>
    <message>
        <source>computes with bfloat16, which this processor has instructions for</source>
        <translation>calcula con bfloat16, para lo que este procesador tiene instrucciones</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>decibel (dB)</source>
        <translation>decibelios (dB)</translation>
    </message>
    <message>
        <source>decibel × 100</source>
        <translation>decibelios × 100</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>descending orbit</source>
        <translation>órbita descendente</translation>
    </message>
    <message>
        <source>description “%1”</source>
        <translation>descripción “%1”</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <source>file name “%1”</source>
        <translation>nombre de archivo “%1”</translation>
    </message>
    <message>
        <source>file “%1” in the VRT</source>
        <translation>archivo “%1” del VRT</translation>
    </message>
    <message>
        <source>float16 needs an NVIDIA GPU: its small range asks for a scaled loss.</source>
        <translation>float16 necesita una GPU NVIDIA: su rango pequeño requiere una pérdida escalada.</translation>
    </message>
    <message>
        <source>flood from before and after</source>
        <translation>inundación a partir de antes y después</translation>
    </message>
    <message>
        <source>flood-training-metadata.csv cannot be read (%1): the tiles have no date.</source>
        <translation>flood-training-metadata.csv no se puede leer (%1): las teselas no tienen fecha.</translation>
    </message>
    <message>
        <source>flood-training-metadata.csv was not found: the tiles have no date, and the flood for region.</source>
        <translation>No se encontró flood-training-metadata.csv: las teselas no tienen fecha, y como región la inundación.</translation>
    </message>
    <message>
        <source>flooded from %1 to %2, %3 days (%4 of the images between are called dry); highest probability %5 on %6.</source>
        <translation>inundado del %1 al %2, %3 días (%4 de las imágenes intermedias se dan por secas); probabilidad máxima %5 el %6.</translation>
    </message>
    <message>
        <source>flooded from %1 to %2, %3 days; highest probability %4 on %5.</source>
        <translation>inundado del %1 al %2, %3 días; probabilidad máxima %4 el %5.</translation>
    </message>
    <message>
        <source>from %1 bimodal tiles</source>
        <translation>de %1 teselas bimodales</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>de “%1”</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>given up: other trials were better at this epoch.</source>
        <translation>abandonado: otros ensayos eran mejores en esta época.</translation>
    </message>
    <message>
        <source>high above drainage</source>
        <translation>alto sobre el drenaje</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>is the fastest on processors of this kind</source>
        <translation>el más rápido en procesadores de este tipo</translation>
    </message>
    <message>
        <source>is the reference that runs anywhere</source>
        <translation>la referencia que funciona en cualquier parte</translation>
    </message>
    <message>
        <source>it changes the class of %1 % of the water (%2 of %3 pixels compared; %4 % are tolerated)</source>
        <translation>cambia la clase del %1 % del agua (%2 de %3 píxeles comparados; se tolera el %4 %)</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>cobertura del suelo</translation>
    </message>
    <message>
        <source>layer name “%1”</source>
        <translation>nombre de capa “%1”</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>layover</source>
        <translation>layover</translation>
    </message>
    <message>
        <source>left out of the scores: %1</source>
        <translation>fuera de las métricas: %1</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <source>measured on the scene</source>
        <translation>medido en la escena</translation>
    </message>
    <message>
        <source>megapixels</source>
        <translation>megapíxeles</translation>
    </message>
    <message>
        <source>named after “%1”</source>
        <translation>según el nombre “%1”</translation>
    </message>
    <message>
        <source>named by the variable %1</source>
        <translation>indicado por la variable %1</translation>
    </message>
    <message>
        <source>named “%1”, and the values agree</source>
        <translation>se llama “%1”, y los valores concuerdan</translation>
    </message>
    <message>
        <source>no elevation</source>
        <translation>sin elevación</translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation>aún ningún worker</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>de la imagen</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>óptico</translation>
    </message>
    <message>
        <source>or amplitude, which is the same once it is stretched</source>
        <translation>o amplitud, que es lo mismo una vez estirada</translation>
    </message>
    <message>
        <source>orbit not known</source>
        <translation>órbita desconocida</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>parches</translation>
    </message>
    <message>
        <source>pip could not install the backend: %1</source>
        <translation>pip no pudo instalar el backend: %1</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>probabilities from %1 are water</source>
        <translation>las probabilidades desde %1 son agua</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>radar</translation>
    </message>
    <message>
        <source>radar shadow</source>
        <translation>sombra de radar</translation>
    </message>
    <message>
        <source>recognised from the values</source>
        <translation>reconocido por los valores</translation>
    </message>
    <message>
        <source>runs on the GPU</source>
        <translation>se ejecuta en la GPU</translation>
    </message>
    <message>
        <source>said by the user</source>
        <translation>indicado por el usuario</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>escenas</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>secuencias</translation>
    </message>
    <message>
        <source>steep slope</source>
        <translation>pendiente fuerte</translation>
    </message>
    <message>
        <source>stopped, as the time is up; it does not count.</source>
        <translation>detenido, pues se acabó el tiempo; no cuenta.</translation>
    </message>
    <message>
        <source>stretched to 8-bit values: %1 becomes %2, %3 becomes %4 (1st and 99th percentile of the image)</source>
        <translation>estirado a valores de 8 bits: %1 pasa a %2, %3 pasa a %4 (percentiles 1 y 99 de la imagen)</translation>
    </message>
    <message>
        <source>the best so far</source>
        <translation>la mejor hasta ahora</translation>
    </message>
    <message>
        <source>the default, since no part of the scene shows water and land apart</source>
        <translation>el valor predeterminado, pues ninguna parte de la escena separa agua y tierra</translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation>el entorno gestionado</translation>
    </message>
    <message>
        <source>the most there is: the network looks further</source>
        <translation>el máximo posible: la red mira más lejos</translation>
    </message>
    <message>
        <source>the only band, and the only one that the model needs</source>
        <translation>la única banda, y la única que el modelo necesita</translation>
    </message>
    <message>
        <source>tiers %1</source>
        <translation>niveles %1</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>traza %1</translation>
    </message>
    <message>
        <source>trainings</source>
        <translation>entrenamientos</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>ensayos</translation>
    </message>
    <message>
        <source>usual for Sentinel-1, %1, at latitude %2°</source>
        <translation>habitual en Sentinel-1, %1, a la latitud %2°</translation>
    </message>
    <message>
        <source>validation IoU %1.</source>
        <translation>IoU de validación %1.</translation>
    </message>
    <message>
        <source>values 1 and 2 are water</source>
        <translation>los valores 1 y 2 son agua</translation>
    </message>
    <message>
        <source>values 1 are water</source>
        <translation>los valores 1 son agua</translation>
    </message>
    <message>
        <source>was trained by an earlier call; its scores are taken from there.</source>
        <translation>se entrenó en una llamada anterior; sus métricas se toman de ahí.</translation>
    </message>
    <message>
        <source>water from one date</source>
        <translation>agua a partir de una fecha</translation>
    </message>
    <message>
        <source>water in at least %1 % of the observations is permanent</source>
        <translation>el agua en al menos el %1 % de las observaciones es permanente</translation>
    </message>
    <message>
        <source>water in at least %1 months of the year is permanent</source>
        <translation>el agua en al menos %1 meses del año es permanente</translation>
    </message>
    <message>
        <source>whole blocks</source>
        <translation>bloques enteros</translation>
    </message>
    <message>
        <source>whole events</source>
        <translation>eventos enteros</translation>
    </message>
    <message>
        <source>whole regions</source>
        <translation>regiones enteras</translation>
    </message>
    <message>
        <source>whole scenes</source>
        <translation>escenas enteras</translation>
    </message>
    <message>
        <source>whole tiles</source>
        <translation>teselas enteras</translation>
    </message>
    <message>
        <source>“%1” (%2) does not exist.</source>
        <translation>“%1” (%2) no existe.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not give a weight of 0 or more to a source of labels.</source>
        <translation>“%1” (%2) no da un peso de 0 o más a un origen de etiquetas.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not give the limits of a band.</source>
        <translation>“%1” (%2) no da los límites de una banda.</translation>
    </message>
    <message>
        <source>“%1” (%2) is a folder, not a model file.</source>
        <translation>“%1” (%2) es una carpeta, no un archivo de modelo.</translation>
    </message>
    <message>
        <source>“%1” (%2) is a folder, not a raster.</source>
        <translation>“%1” (%2) es una carpeta, no un ráster.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no list of whole numbers of 0 or more.</source>
        <translation>“%1” (%2) no es una lista de números enteros de 0 o más.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no model file.</source>
        <translation>“%1” (%2) no es un archivo de modelo.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no name of a model file.</source>
        <translation>“%1” (%2) no es un nombre de archivo de modelo.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not a raster that can be read.</source>
        <translation>“%1” (%2) no es un ráster que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not a vector layer that can be read.</source>
        <translation>“%1” (%2) no es una capa vectorial que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not the name of a band.</source>
        <translation>“%1” (%2) no es el nombre de una banda.</translation>
    </message>
    <message>
        <source>“%1” (ENCODER_FILE) would not be used: the encoder weights (ENCODER_WEIGHTS) are “%2”.</source>
        <translation>“%1” (ENCODER_FILE) no se usaría: los pesos del codificador (ENCODER_WEIGHTS) son “%2”.</translation>
    </message>
    <message>
        <source>“%1” among the numbers of points by stratum cannot be used.</source>
        <translation>“%1” entre los números de puntos por estrato no se puede usar.</translation>
    </message>
    <message>
        <source>“%1” among the values that do not count is no number.</source>
        <translation>“%1” entre los valores que no cuentan no es un número.</translation>
    </message>
    <message>
        <source>“%1” and the built-in thresholds: %2</source>
        <translation>“%1” y los umbrales integrados: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file.</source>
        <translation>“%1” y “%2” son el mismo archivo.</translation>
    </message>
    <message>
        <source>“%1” are one observation (%2): what one of them has judged counts, and water where any of them shows it.</source>
        <translation>“%1” son una sola observación (%2): cuenta lo que una de ellas ha juzgado, y hay agua donde alguna la muestra.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched to “%2”: %3.</source>
        <translation>“%1” no se pudo traer a “%2”: %3.</translation>
    </message>
    <message>
        <source>“%1” does not assign a band.</source>
        <translation>“%1” no asigna una banda.</translation>
    </message>
    <message>
        <source>“%1” does not name its values; they are read as those of an exclusion mask: %2.</source>
        <translation>“%1” no nombra sus valores; se leen como los de una máscara de exclusión: %2.</translation>
    </message>
    <message>
        <source>“%1” does not run on a service, only on this computer.</source>
        <translation>“%1” no se ejecuta en un servicio, solo en este equipo.</translation>
    </message>
    <message>
        <source>“%1” does not say how the speckle of its images was smoothed; the image of the flood is not smoothed either.</source>
        <translation>“%1” no dice cómo se suavizó el moteado de sus imágenes; la imagen de la inundación tampoco se suaviza.</translation>
    </message>
    <message>
        <source>“%1” does not say what to do with tiles in contact.</source>
        <translation>“%1” no dice qué hacer con teselas en contacto.</translation>
    </message>
    <message>
        <source>“%1” gives no layer its date.</source>
        <translation>“%1” no da fecha a ninguna capa.</translation>
    </message>
    <message>
        <source>“%1” has %2 images now, %3 of them new.</source>
        <translation>“%1” tiene ahora %2 imágenes, %3 de ellas nuevas.</translation>
    </message>
    <message>
        <source>“%1” has %2, but “%3” holds statistics of %4.</source>
        <translation>“%1” tiene %2, pero “%3” contiene estadísticas de %4.</translation>
    </message>
    <message>
        <source>“%1” has another CRS; it is aligned to “%2”.</source>
        <translation>“%1” tiene otro SRC; se alinea con “%2”.</translation>
    </message>
    <message>
        <source>“%1” has everything that it needs.</source>
        <translation>“%1” tiene todo lo que necesita.</translation>
    </message>
    <message>
        <source>“%1” has pixels of %2 m, “%3” of %4 m; they are compared on those of “%5”.</source>
        <translation>“%1” tiene píxeles de %2 m, “%3” de %4 m; se comparan en los de “%5”.</translation>
    </message>
    <message>
        <source>“%1” has pixels of %2 m, “%3” of %4 m; they are compared on those of “%5”. Narrow changes along the shores come from that alone.</source>
        <translation>“%1” tiene píxeles de %2 m, “%3” de %4 m; se comparan en los de “%5”. Solo de eso salen cambios estrechos a lo largo de las orillas.</translation>
    </message>
    <message>
        <source>“%1” has seen %2 of the %3 tiles of the part %4 while it was made: its loss elsewhere may be another.</source>
        <translation>“%1” vio %2 de las %3 teselas de la parte %4 cuando se hizo: su pérdida en otras partes puede ser distinta.</translation>
    </message>
    <message>
        <source>“%1” has several bands; points are drawn over the first.</source>
        <translation>“%1” tiene varias bandas; los puntos se sortean sobre la primera.</translation>
    </message>
    <message>
        <source>“%1” has several bands; the first is evaluated.</source>
        <translation>“%1” tiene varias bandas; se evalúa la primera.</translation>
    </message>
    <message>
        <source>“%1” has several bands; the first is used.</source>
        <translation>“%1” tiene varias bandas; se usa la primera.</translation>
    </message>
    <message>
        <source>“%1” has two dates, %2 and %3.</source>
        <translation>“%1” tiene dos fechas, %2 y %3.</translation>
    </message>
    <message>
        <source>“%1” holds %2 of the %3 points that were drawn in the stratum “%4”.</source>
        <translation>“%1” contiene %2 de los %3 puntos sorteados en el estrato “%4”.</translation>
    </message>
    <message>
        <source>“%1” holds no dataset: dataset.json or index.gpkg is missing.</source>
        <translation>“%1” no contiene un conjunto de datos: falta dataset.json o index.gpkg.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” of “%3” is no label: point %4.</source>
        <translation>“%1” en la columna “%2” de “%3” no es una etiqueta: punto %4.</translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels, so it cannot be kept whole as a tile.</source>
        <translation>“%1” mide %2 × %3 píxeles, de modo que no puede quedar entera como tesela.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>“%1” es %2.</translation>
    </message>
    <message>
        <source>“%1” is 32-bit Python, but the backend needs a 64-bit Python %2.%3 or newer.</source>
        <translation>“%1” es Python de 32 bits, pero el backend necesita un Python de 64 bits %2.%3 o posterior.</translation>
    </message>
    <message>
        <source>“%1” is Python %2, but the backend needs a 64-bit Python %3.%4 or newer.</source>
        <translation>“%1” es Python %2, pero el backend necesita un Python de 64 bits %3.%4 o posterior.</translation>
    </message>
    <message>
        <source>“%1” is a mask.</source>
        <translation>“%1” es una máscara.</translation>
    </message>
    <message>
        <source>“%1” is a probability; water from %2 on.</source>
        <translation>“%1” es una probabilidad; agua desde %2.</translation>
    </message>
    <message>
        <source>“%1” is aligned to the grid of “%2” (%3).</source>
        <translation>“%1” se alinea con la rejilla de “%2” (%3).</translation>
    </message>
    <message>
        <source>“%1” is aligned to the image (bilinear).</source>
        <translation>“%1” se alinea con la imagen (bilineal).</translation>
    </message>
    <message>
        <source>“%1” is given both as the image to map and as the image from before.</source>
        <translation>“%1” se indica como imagen que cartografiar y también como imagen de antes.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset already, as %2; nothing to add.</source>
        <translation>“%1” ya está en el conjunto de datos, como %2; nada que añadir.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset “%2” already, as %3; it was prepared with other parameters or layers, and was interrupted.</source>
        <translation>“%1” ya está en el conjunto de datos “%2”, como %3; se preparó con otros parámetros o capas, y se interrumpió.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset “%2” already, as %3; it was prepared with other parameters or layers.</source>
        <translation>“%1” ya está en el conjunto de datos “%2”, como %3; se preparó con otros parámetros o capas.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>“%1” se descarta: %2</translation>
    </message>
    <message>
        <source>“%1” is left out: %2.</source>
        <translation>“%1” se descarta: %2.</translation>
    </message>
    <message>
        <source>“%1” is left out: .</source>
        <translation>“%1” se descarta: .</translation>
    </message>
    <message>
        <source>“%1” is left out: it %2.</source>
        <translation>“%1” se descarta: %2.</translation>
    </message>
    <message>
        <source>“%1” is no STAC item, item collection, collection or catalogue.</source>
        <translation>“%1” no es un ítem STAC, ni una colección de ítems, ni una colección, ni un catálogo.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service.</source>
        <translation>“%1” no es la dirección de un servicio.</translation>
    </message>
    <message>
        <source>“%1” is no checkpoint of Highwater, or is damaged.</source>
        <translation>“%1” no es un punto de control de Highwater, o está dañado.</translation>
    </message>
    <message>
        <source>“%1” is no criterion for the threshold.</source>
        <translation>“%1” no es un criterio para el umbral.</translation>
    </message>
    <message>
        <source>“%1” is no date of the flood.</source>
        <translation>“%1” no es una fecha de la inundación.</translation>
    </message>
    <message>
        <source>“%1” is no date of the layer “%2” that can be read.</source>
        <translation>“%1” no es una fecha de la capa “%2” que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is no device that networks can be run with.</source>
        <translation>“%1” no es un dispositivo con el que ejecutar redes.</translation>
    </message>
    <message>
        <source>“%1” is no engine that networks can be run with.</source>
        <translation>“%1” no es un motor con el que ejecutar redes.</translation>
    </message>
    <message>
        <source>“%1” is no exclusion mask: it has the value %2.</source>
        <translation>“%1” no es una máscara de exclusión: tiene el valor %2.</translation>
    </message>
    <message>
        <source>“%1” is no exclusion mask: it has “%2” for the value %3.</source>
        <translation>“%1” no es una máscara de exclusión: tiene “%2” para el valor %3.</translation>
    </message>
    <message>
        <source>“%1” is no label of a sequence.</source>
        <translation>“%1” no es una etiqueta de una secuencia.</translation>
    </message>
    <message>
        <source>“%1” is no land cover class: classes are whole numbers.</source>
        <translation>“%1” no es una clase de cobertura del suelo: las clases son números enteros.</translation>
    </message>
    <message>
        <source>“%1” is no method that maps water.</source>
        <translation>“%1” no es un método que cartografíe agua.</translation>
    </message>
    <message>
        <source>“%1” is no name of a model file.</source>
        <translation>“%1” no es un nombre de archivo de modelo.</translation>
    </message>
    <message>
        <source>“%1” is no origin of labels.</source>
        <translation>“%1” no es un origen de etiquetas.</translation>
    </message>
    <message>
        <source>“%1” is no part of a dataset.</source>
        <translation>“%1” no es una parte de un conjunto de datos.</translation>
    </message>
    <message>
        <source>“%1” is no part of a sequence.</source>
        <translation>“%1” no es una parte de una secuencia.</translation>
    </message>
    <message>
        <source>“%1” is no precision that networks can be run with.</source>
        <translation>“%1” no es una precisión con la que ejecutar redes.</translation>
    </message>
    <message>
        <source>“%1” is no risk.</source>
        <translation>“%1” no es un riesgo.</translation>
    </message>
    <message>
        <source>“%1” is no sensor of the layer “%2”.</source>
        <translation>“%1” no es un sensor de la capa “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no vector format that can be written.</source>
        <translation>“%1” no es un formato vectorial que se pueda escribir.</translation>
    </message>
    <message>
        <source>“%1” is no way to split.</source>
        <translation>“%1” no es una forma de dividir.</translation>
    </message>
    <message>
        <source>“%1” is not a Python that can be run.</source>
        <translation>“%1” no es un Python que se pueda ejecutar.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON.</source>
        <translation>“%1” no es JSON válido.</translation>
    </message>
    <message>
        <source>“%1” is of %2, “%3” of %4.</source>
        <translation>“%1” es del %2, “%3” del %4.</translation>
    </message>
    <message>
        <source>“%1” is resampled to %2 m for “%3”.</source>
        <translation>“%1” se remuestrea a %2 m para “%3”.</translation>
    </message>
    <message>
        <source>“%1” lies on this computer, where the service cannot use it.</source>
        <translation>“%1” está en este equipo, donde el servicio no lo puede usar.</translation>
    </message>
    <message>
        <source>“%1” links to “%2”, which is no file on this computer.</source>
        <translation>“%1” enlaza a “%2”, que no es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2 layers, such as “%3” and “%4”.</source>
        <translation>“%1” puede ser cualquiera de %2 capas, como “%3” y “%4”.</translation>
    </message>
    <message>
        <source>“%1” must be a %2, not %3.</source>
        <translation>“%1” debe ser de tipo %2, no %3.</translation>
    </message>
    <message>
        <source>“%1” must be a list, not %2.</source>
        <translation>“%1” debe ser una lista, no %2.</translation>
    </message>
    <message>
        <source>“%1” must be an object, not %2.</source>
        <translation>“%1” debe ser un objeto, no %2.</translation>
    </message>
    <message>
        <source>“%1” names auxiliary layer %2, but there are %3.</source>
        <translation>“%1” nombra la capa auxiliar %2, pero hay %3.</translation>
    </message>
    <message>
        <source>“%1” names band %2, but the layer “%3” has %4.</source>
        <translation>“%1” nombra la banda %2, pero la capa “%3” tiene %4.</translation>
    </message>
    <message>
        <source>“%1” of the request must be an object.</source>
        <translation>“%1” de la petición debe ser un objeto.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” has %3, but “%4” of “%5” has %6: they cannot be compared.</source>
        <translation>“%1” de la secuencia “%2” tiene %3, pero “%4” de “%5” tiene %6: no se pueden comparar.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” is left out: %3.</source>
        <translation>“%1” de la secuencia “%2” se descarta: %3.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” was left out: %3</source>
        <translation>“%1” de la secuencia “%2” se descartó: %3</translation>
    </message>
    <message>
        <source>“%1” wants 8-bit values stretched to each image's range, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>“%1” requiere valores de 8 bits estirados al rango de cada imagen, pero el conjunto de datos “%2” está en %3; lo uno no se puede obtener de lo otro.</translation>
    </message>
    <message>
        <source>“%1” wants amplitude, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>“%1” requiere amplitud, pero el conjunto de datos “%2” está en %3; lo uno no se puede obtener de lo otro.</translation>
    </message>
    <message>
        <source>“%1” wants decibel (dB), but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>“%1” requiere decibelios (dB), pero el conjunto de datos “%2” está en %3; lo uno no se puede obtener de lo otro.</translation>
    </message>
    <message>
        <source>“%1” wants decibel × 100, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>“%1” requiere decibelios × 100, pero el conjunto de datos “%2” está en %3; lo uno no se puede obtener de lo otro.</translation>
    </message>
    <message>
        <source>“%1” wants linear power, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>“%1” requiere potencia lineal, pero el conjunto de datos “%2” está en %3; lo uno no se puede obtener de lo otro.</translation>
    </message>
    <message>
        <source>“%1” was trained on, or tuned on, %2 of the %3 judged here (%4 …): their scores would say nothing about other places.</source>
        <translation>“%1” se entrenó, o se afinó, con %2 de %3 que aquí se juzgan (%4 …): sus métricas no dirían nada de otros lugares.</translation>
    </message>
    <message>
        <source>“%1” was trained on, or tuned on, %2 of the %3 judged here (%4): their scores would say nothing about other places.</source>
        <translation>“%1” se entrenó, o se afinó, con %2 de %3 que aquí se juzgan (%4): sus métricas no dirían nada de otros lugares.</translation>
    </message>
    <message>
        <source>“%1”, the image of the flood: %2.</source>
        <translation>“%1”, la imagen de la inundación: %2.</translation>
    </message>
    <message>
        <source>“%1”, where the record of the job belongs, is a folder.</source>
        <translation>“%1”, donde debe ir el archivo de procedencia del trabajo, es una carpeta.</translation>
    </message>
    <message>
        <source>“%1”, which marks the output of an earlier run, cannot be read.</source>
        <translation>“%1”, que marca la salida de una ejecución anterior, no se puede leer.</translation>
    </message>
    <message>
        <source>“%1”: %2; %3 in %4 (%5).</source>
        <translation>“%1”: %2; %3 en %4 (%5).</translation>
    </message>
    <message>
        <source>“%1”: %2; %3 in %4 (%5); resampled in power (bilinear).</source>
        <translation>“%1”: %2; %3 en %4 (%5); remuestreado en potencia (bilineal).</translation>
    </message>
    <message>
        <source>“%1”: statistics of %2, %3.</source>
        <translation>“%1”: estadísticas de %2, %3.</translation>
    </message>
</context>
</TS>
