<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
Ein Modell, das dort gut ist, wo es trainiert wurde, kann anderswo schlecht sein. Dieser Algorithmus trainiert mit denselben Einstellungen einmal für jede Region (oder jedes Ereignis, jeden Fold), die ausgelassen wird, und misst jedes Modell dort. Mehrere Startwerte zeigen, wie viel eines Unterschieds Zufall ist.

Der Bericht enthält eine Tabelle und ein Diagramm der Gütemaße nach Regionen mit ihrer Streuung. Ein Modell zum Benutzen entsteht nicht: Sind die Einstellungen gut, wird eines mit „Modell trainieren“ trainiert.

Es sind so viele Trainings wie Regionen mal Startwerte; die Zeit ist die eines Trainings mal ihrer Anzahl. Was fertig ist, bleibt im Ordner der Läufe und wird nicht noch einmal trainiert.
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
Ein Netz sagt oft 99 %, wo es nur in neun von zehn Fällen recht hat. Dieser Algorithmus passt eine Zahl, die Temperatur, an Kacheln an, mit denen das Modell nicht trainiert wurde, sodass von Pixeln mit 80 % etwa acht von zehn Wasser sind. Was wahrscheinlicher ist, bleibt wahrscheinlicher: Die Reihenfolge der Pixel ändert sich nicht.

Er wählt auch neu, ab welcher Wahrscheinlichkeit ein Pixel als Wasser zählt. Wo übersehenes Wasser mehr kostet als ein Fehlalarm, die kleinste Trefferquote wählen, etwa 0.9: Höchstens ein Zehntel des Wassers dieser Kacheln wird dann übersehen.

Mit Risikobegrenzung kartiert das Modell als „unsicher“, was es weder trocken noch Wasser nennen kann, ohne das Risiko zu überschreiten. Der Fehler bleibt im Mittel über Bilder wie die des Datensatzes darunter; anderswo nicht unbedingt.

Es entsteht eine neue Modelldatei mit neuem Steckbrief; die alte bleibt, wie sie ist. Der Bericht zeigt Vorher und Nachher auf Kacheln, die nicht für die Anpassung benutzt wurden.
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
Ein Netz rechnet gewöhnlich mit 32-Bit-Zahlen. Das meiste davon geht ebenso gut mit 8-Bit-Ganzzahlen: Die Datei schrumpft auf ein Viertel, und auf Prozessoren dauert das Kartieren etwa ein Drittel der Zeit.

Um die Ganzzahlen zu wählen, laufen einige Kacheln des Trainingsteils durch das Netz. Dann kartieren das alte und das neue Modell den Testteil, und der Steckbrief des neuen sagt, was es verloren hat: IoU, Kalibrierungsfehler und Brier-Wert vorher und nachher, mit dem Intervall des Unterschieds. Sinkt die IoU um mehr, als erlaubt ist, wird nichts geschrieben.

Das Ergebnis ist wieder eine .onnx-Datei. „Wasser kartieren“ nimmt sie, ebenso jedes Programm, das die alte genommen hat. Die alte bleibt, wie sie ist.
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
Vergleicht eine Wasserkarte mit einer Referenz, Pixel für Pixel auf dem Raster der Karte. Die Referenz darf ein Raster oder Polygone sein, in beliebigem KBS und mit beliebiger Pixelgröße; sie wird an die Karte angepasst.

Pixel, denen in einem von beiden Daten fehlen, und solche mit einem der ungültigen Werte zählen nirgends. Dauerhaftes Wasser zählt als Wasser; was eine Maske ausgeschlossen oder unsicher nennt, zählt als nicht gefunden, damit eine Karte nicht gewinnt, indem sie das Schwierige auslässt.

Zu jedem Gütemaß gehört ein 95-%-Intervall, das durch neues Ziehen quadratischer Blöcke der Karte gefunden wird: wie weit es sich auf mehr von derselben Szene bewegen könnte, nicht auf einer anderen. Das Grenz-F1 sagt, wie gut der Rand des Wassers sitzt: der Anteil der Ränder, die höchstens einige Pixel auseinanderliegen.

IoU ist der Anteil der Treffer an allen Pixeln, die Karte oder Referenz Wasser nennen. Präzision ist der Anteil des kartierten Wassers, der Wasser ist, Trefferquote der Anteil des Wassers, der gefunden wurde, F1 ihr harmonisches Mittel. Alle werden über alle gültigen Pixel zusammen berechnet. Die Gesamtgenauigkeit besteht meist aus trockenem Land, das leicht richtig ist; eine Karte sollte nicht danach beurteilt werden.
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
Vergleicht ein Bild des Hochwassers mit dem, was das Radar dort sonst sieht, und kartiert, was viel dunkler geworden ist. Es braucht kein Training. Frühere Bilder trennen zweierlei, das ein einzelnes Bild nicht trennen kann: was immer dunkel ist (Seen, Flüsse, Asphalt, Sand, Radarschatten) und was jetzt dunkel ist.

Ein Pixel ist überflutet, wo im Mittel von VV und VH dreierlei gilt: Er ist dunkler als der Median der früheren Bilder um mindestens zwei ihrer Abweichungen, dunkler um mindestens 2 dB und nicht heller als 3 dB über dem eigenen Schwellenwert des Bildes für Wasser. Wo der Median selbst dunkel wie Wasser ist, ist Wasser dauerhaft. Wo zu wenige frühere Bilder Daten haben, ist es unsicher. Überflutete Vegetation, die heller wird, kann ebenfalls gesucht werden.

Entweder die früheren Bilder angeben oder das Raster, das „Statistik früherer Bilder“ daraus gemacht hat. Bilder eines anderen Orbits und solche, die nicht aus der Zeit vor dem Hochwasser stammen, werden namentlich ausgelassen.

Auch die z-Werte sind Ergebnisse: um wie viele Abweichungen jeder Pixel vom Median abweicht.
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
Vergleicht das Wasser zweier Zeitpunkte, Pixel für Pixel auf dem Raster des ersten Layers. Jeder Layer darf eine Maske sein (von Highwater oder ein beliebiges Raster aus 0 und 1) oder eine Wasserwahrscheinlichkeit; was er ist, wird erkannt und protokolliert. KBS und Pixel dürfen verschieden sein: Der zweite wird mit dem nächsten Nachbarn an den ersten angepasst.

Jeder Pixel ist zu beiden Zeitpunkten trocken, neues Wasser, zurückgegangenes Wasser oder beide Male Wasser. Was eine der Masken ausgeschlossen oder unsicher nennt, lässt sich nicht sagen und hat eine eigene Klasse; was zu einem der Zeitpunkte keine Daten hat, hat hier keine. Dauerhaftes Wasser einer Maske zählt zu beiden Zeitpunkten als Wasser, auch wo die andere Karte es übersehen hat: Es ist kein neues Hochwasser.

Die Flächen sind wahre Flächen am Boden, in Hektar. Eine Veränderung ist nur so gut wie die beiden Karten: Schmale Streifen am Ufer können von verschiedenen Pixelgrößen kommen oder davon, wie der Satellit geblickt hat.
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
Schneidet ein Radarbild und eine Referenz (eine Maske oder Polygone von Wasser) in Kacheln, mit denen ein Modell trainiert werden kann. Kacheln behalten physikalische Werte, KBS und Ort; die Referenz darf ein anderes KBS oder eine andere Pixelgröße haben und wird an das Bild angepasst.

Der Index des Datensatzes öffnet sich als Layer der Umrisse. Seine Spalte „split“ sagt, welche Kacheln trainieren, validieren und testen; sie kann dort bearbeitet werden oder mit „Datensatz aufteilen“.

Nach einer Unterbrechung erneut ausgeführt, ergänzt der Algorithmus, was fehlt. Mit einem anderen Bild und demselben Ordner kommt das Bild zum Datensatz hinzu.
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
Teilt die Kacheln eines Datensatzes in solche, die trainieren, validieren, testen und, wenn gewünscht, kalibrieren. Kacheln, die Kacheln eines anderen Teils berühren oder überlappen, werden beiseitegelegt, oder die Aufteilung wird abgelehnt, denn ein Modell darf nicht an dem getestet werden, was es gesehen hat.

Ein Datensatz aus Bildfolgen wird nach ganzen Regionen geteilt: Die Bilder eines Ortes bleiben zusammen, ebenso Orte, die sich überlappen. Eine Tabelle nennt dann Folgen oder Regionen, nie Bilder.

Nur die Spalte „split“ (bei Folds: „fold“) im Index des Datensatzes ändert sich. Der Index öffnet sich als Layer; die Spalte kann dort bearbeitet werden, und das Training richtet sich danach.
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
Zieht Zufallspunkte über eine Wasserkarte, eine bestimmte Anzahl in jedem Stratum, damit jemand sagt, was dort wirklich ist. „Wasserfläche schätzen“ sagt dann mit Intervallen, wie viel Wasser es gibt und wie gut die Karte ist.

Strata sind dry (trocken) und water (Wasser) und, wo die Karte sie hat, permanent (dauerhaftes Wasser), excluded (ausgeschlossen) und uncertain (unsicher). Bei einem Rand von mehr als 0 Metern bekommt der Boden am Rand des Wassers, wo Karten am meisten irren, eigene Strata: edge_dry und edge_water. Innerhalb eines Stratums hat jeder Pixel dieselbe Chance.

Zum Beurteilen die Bearbeitung einschalten, die Attributtabelle in der Formularansicht öffnen und von Punkt zu Punkt gehen: Die Frage, was hier ist, ist das erste Feld, und D, W oder C wählt trocken, Wasser oder nicht zu sagen. Nach einem besseren Bild als dem kartierten urteilen, und zwar über den Pixel unter dem Punkt. Alle Punkte beurteilen; die nicht zu beurteilen sind, werden so gekennzeichnet, nie gelöscht oder verschoben.

Was die Karte an einem Punkt sagt, ist im Formular und in der Tabelle verborgen, denn wer es weiß, neigt dazu, ihr zuzustimmen. Aus demselben Grund die Karte beim Beurteilen ausblenden.

Die Punkte sind in zufälliger Reihenfolge nummeriert, und der Layer trägt einen Hash der Maske: Eine Schätzung mit einer anderen Maske wird abgelehnt.
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
Highwater rechnet in einer eigenen Python-Umgebung, damit sich seine Pakete nie mit denen von QGIS mischen. Dieser Algorithmus legt sie an, im Benutzerordner und außerhalb von QGIS.

Vorhersage (etwa 0,8 GB auf der Platte) genügt, um Wasser zu kartieren, Karten zu bewerten und Szenen zu simulieren. Training fügt PyTorch hinzu (insgesamt 2 GB; mehr mit einer NVIDIA-GPU unter Linux).

Eine unterbrochene Installation wird fortgesetzt, wenn der Algorithmus noch einmal ausgeführt wird. Eine, die fehlschlägt oder abgebrochen wird, lässt alles, wie es war.

Ohne Netzwerk: auf einem Rechner derselben Art „pip download“ mit der Anforderungsdatei der Stufe ausführen, die Wheels hierher kopieren und ihren Ordner angeben.
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
Beurteilt ein oder mehrere Modelle an den Kacheln eines Datensatzes, die dafür aufgehoben wurden, und schreibt einen Bericht: zuerst in Worten, wie gut sie sind, wo sie versagen und woran sie beurteilt wurden, dann die Zahlen, mit Bildern der schlechtesten und der besten Kacheln.

Datensatz und Modelle wählen und ausführen. Das eingebaute Verfahren wird daneben beurteilt, als das, was zu schlagen ist.

Zu jedem Gütemaß gehört ein 95-%-Intervall: wie sehr es abweichen könnte, wären andere Bilder derselben Art gewählt worden. Zwei Modelle heißen nur dort besser oder schlechter, wo das Intervall ihres Unterschieds die Null nicht enthält; sonst lassen sie sich mit diesen Daten nicht unterscheiden.

Der Layer der Kacheln zeigt, wo ein Modell versagt: Dunkelrote Kacheln sind die schlechtesten. Mit dem Mauszeiger darüber (Ansicht ▸ Kartenhinweise anzeigen) erscheinen die Gütemaße; die Aktion des Layers fügt das Bild der Kachel zur Karte hinzu.

Modelle können so beurteilt werden, wie sie benutzt werden (Fortgeschrittene Parameter): über Spiegelungen und Drehungen gemittelt, als Mittel aller Modelldateien oder ohne Kanäle, die dem nächsten Bild fehlen können.

Ein Modell, das an Kacheln seines Trainings beurteilt wird, sieht besser aus, als es ist; das wird deshalb abgelehnt, wenn es nicht erlaubt wird, und jede Seite sagt es dann. Labels, die ein Verfahren gemacht hat oder die simuliert sind, gehen in keine Hauptaussage ein, wo es von Menschen gekennzeichnete Kacheln gibt.
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
Untersucht die Umgebung, in der Highwater rechnet: welches Python, welche Pakete und ob es die getesteten sind, welche Prozessoren und GPUs benutzt werden können, wie viel Arbeitsspeicher und Plattenplatz frei sind. Zu allem, was nicht stimmt, steht dabei, was zu tun ist.

Den Bericht beilegen, wenn ein Problem gemeldet wird.
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
Sucht Fehler eines Datensatzes: Kacheln ohne Daten, konstante oder vertauschte Kanäle, eine falsche Einheit, Doppelte, Labels, die nur ein Schwellenwert des Bildes sind, Labels, die gegen das Bild verschoben sind, Kacheln, die aus dem Rahmen fallen, Teile, die sich überlappen oder berühren.

Der Bericht zeigt Bilder der fraglichen Kacheln, und ein Layer enthält ihre Umrisse mit den Gründen.
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
Erzeugt eine physikalisch glaubhafte Radarszene eines Hochwassers irgendwo auf der Erde: Gelände mit Gewässernetz, ein Fluss und ein See, Landbedeckung mit eigener Rückstreuung, Orte, Speckle, Wind auf dem Wasser, Radarschatten und Layover. Damit lassen sich die anderen Algorithmen ohne Daten ausprobieren, und man sieht, wie gut sie sind, denn die Wahrheit ist bekannt.

Alle Ergebnisse liegen auf einem Raster in der UTM-Zone der Mitte. Die Bilder vor und nach dem Hochwasser haben die Kanäle VV und VH in Dezibel.

Derselbe Startwert ergibt dieselbe Szene.
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
Erzeugt Folgen von Radar- und optischen Bildern von Orten, in der Anordnung des öffentlichen Datensatzes SEN12-FLOOD, um auszuprobieren oder zu trainieren, was jedes Bild als überflutet oder trocken klassifiziert. „Datensatz importieren“ nimmt den Ordner, wie er ist.

Jeder Ort hat eigenes Gelände, Landbedeckung, Seen und Flüsse, Klima und Wetter. Pflanzen wachsen, Boden wird nass und trocknet, Felder liegen dunkel, Schnee fällt, Seen steigen und schrumpfen, Wind raut das Wasser auf, Wolken verdecken den Boden: Vieles sieht wie Hochwasser aus und ist keines. Überflutungen sind verschieden in Beginn, Dauer und Größe und gehen zurück.

Ein Bild gilt als überflutet, wo an diesem Tag mindestens 1 % des Ortes unter Hochwasser steht, auch wo Wolken es verdecken. Die Tabelle truth.csv sagt, wie viel es ist.

Derselbe Startwert und dieselbe Nummer ergeben denselben Ort, wie viele auch erzeugt werden.
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
Kartiert Wasser in einem Radarbild, etwa von Sentinel-1, bei Tag und Nacht und durch Wolken. Das Bild wählen und ausführen: Kanäle und Einheit werden erkannt, und das Protokoll sagt, was gefunden wurde.

Ohne Modelldatei kartiert das Verfahren: Schwellenwerte zwischen Wasser und Land, die aus dem Bild selbst stammen, oder ein Modell, das mit der Erweiterung kommt. „Automatisch“ nimmt dieses Modell, wo es auf Daten, die es nicht gesehen hatte, besser war als die Schwellenwerte und das Bild hat, was es braucht, sonst die Schwellenwerte; das Protokoll sagt, was es war und warum. Ein in der Modellbibliothek gesetztes Standardmodell geht vor, wo es zum Bild passt. Mit einer Modelldatei findet deren Netz das Wasser; die Datei sagt, welche Kanäle und welche Einheit es braucht.

Es entstehen eine Maske (trocken, Wasser, dauerhaftes Wasser, ausgeschlossen, unsicher), die Wahrscheinlichkeit, dass ein Pixel Wasser ist, und auf Wunsch Polygone mit ihrer Fläche, eine Zusammenfassung zum Verschicken, ein Bild und ein Drucklayout. Pixel ohne Daten bleiben ohne Daten. Eine JSON-Datei neben der Maske hält fest, wie sie entstanden ist.

Mit einem Layer dauerhaften Wassers oder einem Bild vor dem Hochwasser werden Hochwasser und dauerhaftes Wasser unterschieden. Ein Modell, das zwei Zeitpunkte vergleicht, nimmt das Bild von vorher als erstes und kartiert die Überflutung selbst. Mit einer Ausschlussmaske sagt die Karte, wo das Radar nicht urteilen kann.

Mehrere Modelle werden auf Wunsch gemittelt, und ein Modell kann mit dem eingebauten Verfahren verglichen werden: Wo beide uneins sind, lohnt ein Blick. Ein unterbrochener Lauf geht aus dem Ordner weiter, der den Fortschritt aufbewahrt.

Ein Modell, das mit Risikobegrenzung kalibriert wurde („Modell kalibrieren“), kartiert als unsicher, was es weder trocken noch Wasser nennen kann, ohne dieses Risiko zu überschreiten. Die Wasserfläche lässt es aus; es hat eine eigene Fläche.

Radar sieht glatte Flächen. Schatten in steilem Gelände, breite Straßen, Flugplätze und trockener Sand sehen wie Wasser aus; Wasser unter Bäumen, zwischen Häusern oder bei starkem Wind nicht.
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
Kartiert Wasser in vielen Radarbildern, jedes so, wie „Wasser kartieren“ es tut. Einen Ordner, Layer, eine Gruppe von Layern, STAC-Items oder einen vorbereiteten Datensatz wählen, und einen Ordner für das, was herauskommt.

Jede Szene bekommt einen Ordner mit ihrer Maske, den gewählten Produkten und der Aufzeichnung, wie sie entstanden sind. Alle Masken sind als ein Raster zu sehen, und alle Polygone liegen in einem Layer, der die Szene nennt. Die Tabelle der Szenen öffnet sich als Layer von Umrissen: welche fertig sind, welche fehlgeschlagen sind und warum.

Eine Szene, die sich nicht kartieren lässt, hält die anderen nicht auf. Nach einem Anhalten, mit weiteren Bildern oder wenn ein Fehler behoben ist, mit demselben Ordner erneut ausgeführt, wird Fertiges nicht noch einmal gerechnet: Bilder werden an ihrem Inhalt erkannt, und Einstellungen und Modelle müssen dieselben sein.

Mit einem Scheduler werden die Szenen auf die Prozesse oder Rechner eines Dask-Clusters verteilt, und große werden in Streifen für mehrere davon zerschnitten; die Karten sind dieselben.
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
Kartiert Wasser mit Schwellenwerten, die im Bild selbst gefunden werden. Speckle wird geglättet, das Bild in Kacheln geschnitten, und die Kacheln, die Wasser und Land enthalten, sagen, wo sich beide trennen. Die Schwellenwerte bleiben im Rahmen des physikalisch Glaubhaften. VV und VH werden verbunden, wo es beide gibt.

Die gefundenen Schwellenwerte sind Ergebnisse, in Dezibel, sodass andere Schritte eines Modells sie benutzen können.

Der Algorithmus braucht kein Modell und ist das, was „Wasser kartieren“ tut, wenn keines gewählt ist.
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
Kennzeichnet, wo ein Radarbild nicht zeigen kann, ob Wasser da ist, und warum: Radarschatten (dunkel wie Wasser, auch weit hinter einem Berg), Layover (mehrere Orte übereinander), Hänge, auf denen kein Wasser stehen bleibt, Boden hoch über dem nächsten Gewässer und frei gewählte Klassen der Landbedeckung. Die Maske „Wasser kartieren“ geben, damit solche Stellen ausgeschlossen heißen und nicht trocken oder überflutet.

Das Höhenmodell darf in beliebigem KBS sein; es wird an das Bild angepasst. Neigungen und Schatten werden in wahren Metern gemessen, auch bei Graden. Ein Höhenmodell benutzen, das einige Kilometer über das Bild hinausreicht: Berge außerhalb werfen ihren Schatten hinein. Was das Höhenmodell nicht abdeckt, wird gekennzeichnet, nicht geraten.

Wo mehrere Gründe gelten, wird der schwerste geschrieben: Schatten, Layover, Neigung, Höhe, Landbedeckung, keine Höhe. Bäume und Gebäude sind in den meisten Höhenmodellen nicht enthalten, und was sie verdecken, wird nicht gefunden.
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
Bringt Bilder eines Ortes in zeitliche Reihenfolge, Radar und optische zusammen, und fügt sie als Folge zu einem Datensatz hinzu. Die Bilder bleiben, wo sie sind. Welche Kanäle ein Layer hat, seine Einheit und sein Sensor werden erkannt und protokolliert; Kanäle eines Zeitpunkts dürfen in eigenen Dateien liegen.

Zeitpunkte kommen aus der Tabelle oder dem Text unten, aus dem festen Zeitraum oder den Metadaten des Layers in QGIS, aus den eigenen Metadaten der Datei oder aus ihrem Namen, was davon zuerst zutrifft. Ein Layer ohne Datum wird abgelehnt, ebenso zwei Bilder mit gleichem Datum, Sensor und Orbit, zweimal dieselbe Datei und Layer, die sich nicht überlappen.

Der Index des Datensatzes öffnet sich als Layer der Orte, eingerichtet für die Zeitsteuerung. Seine Spalte „split“ sagt, welche Orte trainieren, validieren und testen; die Labels der Bilder stehen in seiner Tabelle „images“. Beides kann dort bearbeitet werden. Erneut ausgeführt, mit einem anderen Ort oder späteren Bildern desselben Ortes, wird ergänzt, was fehlt, und nichts doppelt.
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
Liest den Steckbrief eines Modells aus seiner Datei: welche Kanäle in welcher Einheit es nimmt, für welche Pixelgröße es gemacht ist, womit und unter welcher Lizenz es trainiert wurde, wie gut es auf ungesehenen Kacheln war und wo seine Grenzen liegen.

Modelle aus anderen Programmen sagen weniger; was sie sagen, wird gezeigt.
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
Sagt für jedes Radar- und jedes optische Bild eines Ortes, ob Hochwasser ist, mit dessen Wahrscheinlichkeit, durch ein Modell aus „Zeitreihenmodell trainieren“. Jedes Bild wird im Licht aller anderen seines Ortes beurteilt.

Die Bilder eines Ortes als Layer angeben: Zeitpunkte kommen aus der Tabelle oder dem Text, aus dem eigenen Zeitraum oder den Metadaten der Layer oder aus ihren Namen. Oder den Ordner eines Index von Folgen angeben, um viele Orte zu klassifizieren; wo ihre Bilder Labels haben, misst der Bericht das Modell daran.

Der Layer der Umrisse ist für die Zeitsteuerung eingerichtet: sie öffnen und abspielen. Erster und letzter überfluteter Zeitpunkt, Dauer und Höhepunkt sind ebenfalls Ergebnisse. Das Hochwasser kann vor dem ersten überfluteten Bild begonnen und nach dem letzten geendet haben, zurück bis zum letzten und weiter bis zum nächsten trockenen Bild.
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
Sagt für jeden Pixel, was das Radar dort sonst sieht: den Median der früheren Bilder, wie weit sie davon abliegen und wie viele es sind. Wasser, das immer da ist, ist im Median dunkel, ein Hochwasser nur in seinem eigenen Bild.

Nützlich sind nur Bilder, die den Ort so sehen wie das des Hochwassers: mit derselben Orbitrichtung und, wo Namen oder Metadaten es sagen, derselben Spur und demselben Einfallswinkel. Die anderen und solche, die nicht aus der Zeit vor dem Hochwasser stammen, werden ausgelassen und im Protokoll genannt. Wo ein Orbit oder Datum nicht bekannt ist, sagt es das Protokoll, und das Bild wird genommen.

Das Raster hat die Pixel des Hochwasserbildes und Kanäle namens VV_MEDIAN, VV_DEVIATION, dasselbe für VH, und COUNT, in Dezibel. Die Abweichung ist 1,4826-mal der Median der absoluten Abweichungen, sodass einzelne Bilder mit Schnee oder einem früheren Hochwasser nicht zählen; sie wird nie kleiner als 1 dB genannt.

„Hochwasser durch Veränderung erkennen“ nimmt dieses Raster. Als weiteres Raster von „Trainingskacheln vorbereiten“ gibt es einem Modell diese Kanäle, und dasselbe Raster, für ein anderes Hochwasser gemacht, versorgt als weiteres Raster von „Wasser kartieren“ dieses Modell: Sie werden an ihren Namen erkannt.
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
Zeigt, worauf ein Modell blickt, wenn es Wasser in einem Bild kartiert.

Die Evidenz (Grad-CAM) ist ein Layer von 0 bis 1: wo, im Inneren des Netzes, das Bild für das kartierte Wasser spricht. Er hat einen Maßstab über das ganze Bild: 1 ist die stärkste Evidenz darin, sodass ein trockener Teil keinen eigenen hellen Fleck hat. Wo das Modell gar kein Wasser findet, gibt es keine Evidenz, und das Protokoll sagt es. Nötig sind ein hier trainiertes Modell, seine Gewichte (.safetensors) daneben und die Trainingsstufe des Backends.

Die Änderung bei vorenthaltenem Kanal hat einen Kanal für jeden Kanal des Modells: die Wahrscheinlichkeit mit allen Kanälen minus die Wahrscheinlichkeit ohne diesen. Blau: Dieser Kanal spricht hier für Wasser. Orange: Er spricht dagegen. Das geht mit jedem Modell.

Beide sagen, was das Modell benutzt, nicht ob es recht hat.
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
Nimmt das Wasser vieler Zeitpunkte und sagt für jeden Pixel, wie oft er überflutet war und wie oft er überhaupt beurteilt werden konnte, wann zuerst und zuletzt und wie lange ohne Unterbrechung; und für jeden Zeitpunkt, wie viel überflutet war. Die Polygone laufen in der Zeitsteuerung von QGIS ab: Jeder Zeitpunkt wird bis zum nächsten gezeigt.

Jeder Layer darf eine Maske sein (von Highwater oder ein beliebiges Raster aus 0 und 1) oder eine Wasserwahrscheinlichkeit. Sein Datum ist das, was die Parameter unten sagen, sonst sein fester Zeitraum in QGIS, sonst was seine Metadaten, sein Name, der Name seiner Datei oder die Aufzeichnung daneben sagen. Layer eines Zeitpunkts, etwa benachbarte Szenen eines Überflugs, sind eine Beobachtung: Was einer davon beurteilt hat, zählt, und Wasser, wo einer davon es zeigt.

Die Pixel sind die des ersten Layers; die anderen werden mit dem nächsten Nachbarn angepasst, und der Verlauf liegt überall, wo einer von ihnen liegt. Was zu einem Zeitpunkt ausgeschlossen, unsicher oder ohne Daten ist, ist dann nicht beurteilt: Es zählt weder als trocken, noch beendet es ein Hochwasser. Wasser, das eine Maske oder der Layer dauerhaften Wassers dauerhaft nennt, ist nie Hochwasser.

Wo ein Layer eine Wahrscheinlichkeit ist, hat seine Fläche ein modellbasiertes Intervall. Eine Maske sagt nichts darüber, wie sicher sie ist, und bekommt keines.
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
Die Fläche, die eine Karte zeigt, ist verzerrt durch das, was sie übersieht und was sie erfindet. Aus Referenzpunkten, die mit „Referenzpunkte ziehen“ gezogen und beurteilt wurden, wird hier mit Konfidenzintervall geschätzt, wie viel Wasser es wirklich gibt, und die Genauigkeit der Karte mit Standardfehlern, nach dem geschichteten Schätzer von Olofsson et al. (2014).

Alle Punkte müssen beurteilt sein: 0 trocken, 1 Wasser, -1 nicht zu sagen. Die letzten werden ausgelassen, und ihr Anteil wird je Stratum berichtet. Hinzugefügte, verschobene oder entfernte Punkte und eine andere Maske als die, aus der sie gezogen wurden, werden abgelehnt.

Ohne Punkte kommt das Intervall aus kalibrierten Wahrscheinlichkeiten: die Summe aus Wahrscheinlichkeit mal Fläche, mit der Streuung von Blöcken aus 256 Pixeln, die gemeinsam irren, und mindestens den Flächen über den Wahrscheinlichkeiten 0.75 und 0.25. Es heißt überall modellbasiert, denn es gilt nur so weit wie die Wahrscheinlichkeiten.

Flächen sind in Hektar, auf dem Ellipsoid. Ausgeschlossene und unsichere Pixel zählen als trocken kartiert; was sie wirklich sind, sagen die Punkte.
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
Trainiert ein Netz mit Folgen von Radar- und optischen Bildern und schreibt eine Datei, das Modell, die „Zeitreihe klassifizieren“ nimmt. Folgen dürfen beliebig lang sein und unregelmäßige Zeitpunkte haben; jeder der Sensoren darf zu jedem Zeitpunkt oder ganz fehlen.

Die Orte, deren Spalte „split“ train sagt, werden gelernt; die mit validation entscheiden, wann aufgehört wird, welche Epoche bleibt und ab welcher Wahrscheinlichkeit ein Bild als überflutet zählt. Der Teil namens test wird einmal gemessen, am Ende, neben zwei einfachen Regeln: „immer trocken“ und ein Schwellenwert für den Anteil dunkler Pixel. Orte, nie Bilder, werden auf die Teile verteilt („Datensatz aufteilen“).

Was kein Label hat, zählt nirgends. Labels dürfen von Bildern, von ganzen Folgen oder von beiden sein.

Abbrechen beendet das Training nach dem laufenden Batch und behält das bisher beste Modell. Der Ordner des Laufs bleibt, und das Protokoll sagt, wie es weitergeht.
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
Trainiert ein Netz mit den Kacheln eines Datensatzes und schreibt eine Datei, das Modell, die „Wasser kartieren“ nimmt. Die Vorgaben sind gut: Datensatz und eine Datei für das Modell wählen und ausführen. Ist die Zeit knapp, angeben, wie viele Minuten es dauern darf.

Die Kacheln, deren Spalte „split“ train sagt, werden gelernt; die mit validation entscheiden, wann aufgehört wird, welche Epoche bleibt und ab welcher Wahrscheinlichkeit ein Pixel als Wasser zählt. Gibt es einen Teil namens test, wird das fertige Modell einmal daran gemessen.

Das Modell nimmt Bilder, wie sie sind: Normalisierung, abgeleitete Kanäle und Kalibrierung sind darin enthalten. Daneben liegen sein Steckbrief, der sagt, womit es trainiert wurde, wie gut es ist und wo seine Grenzen liegen, und seine Gewichte zum Weitertrainieren. Der Ordner des Laufs enthält Kurven, Bilder und Zwischenstände.

Abbrechen beendet das Training nach dem laufenden Batch und behält das bisher beste Modell; vor dem Ende der ersten Epoche gibt es keines, und es hört sofort auf. Der Ordner des Laufs bleibt, und das Protokoll sagt, wie es weitergeht.
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
Trainiert viele Male mit verschiedenen Einstellungen, beurteilt jedes Training an den Validierungskacheln und gibt früh auf, was deutlich schlechter ist. Mit den besten Einstellungen wird dann noch einmal bis zum Ende trainiert, und das Ergebnis ist deren Modell.

Wählen, was verändert wird; alles andere bleibt wie im Formular. Der Bericht zeigt jeden Versuch und welche Einstellungen wichtig sind.

Versuche werden im Ordner der Studie aufbewahrt. Mit demselben Ordner erneut ausgeführt, geht die Suche von dort weiter, auch nachdem sie abgebrochen wurde.
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
Macht aus einer Sammlung von Hochwasserdaten, wie sie entpackt wurde, einen Datensatz aus Kacheln, den Highwater aufteilen, prüfen und zum Trainieren benutzen kann. Das Protokoll sagt, wie viele Kacheln genommen wurden, und nennt, was warum ausgelassen wurde.

SEN12-FLOOD, und OMBRIA als Folgen, werden stattdessen ein Datensatz aus Bildfolgen: Orte mit einem Label für jedes Bild, für Zeitreihenmodelle.

Erneut ausgeführt, wird ergänzt, was fehlt, und nichts doppelt.
</translation>
    </message>
    <message>
        <source>&amp;Add a trained model…</source>
        <translation>Trainiertes Modell &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Classify a time series…</source>
        <translation>Zeitreihe &amp;klassifizieren …</translation>
    </message>
    <message>
        <source>&amp;Detect floods by change…</source>
        <translation>Hochwasser durch &amp;Veränderung erkennen …</translation>
    </message>
    <message>
        <source>&amp;Environment…</source>
        <translation>&amp;Umgebung …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <translation>&amp;Weitertrainieren …</translation>
    </message>
    <message>
        <source>&amp;Flood through time…</source>
        <translation>&amp;Hochwasser im Zeitverlauf …</translation>
    </message>
    <message>
        <source>&amp;Highwater panel</source>
        <translation>&amp;Highwater-Bedienfeld</translation>
    </message>
    <message>
        <source>&amp;Image to map:</source>
        <translation>Zu kartierendes &amp;Bild:</translation>
    </message>
    <message>
        <source>&amp;Map with it…</source>
        <translation>Damit &amp;kartieren …</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Durchsicht …</translation>
    </message>
    <message>
        <source>&amp;Train a time series model…</source>
        <translation>&amp;Zeitreihenmodell trainieren …</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>&amp;Trainings</translation>
    </message>
    <message>
        <source>({})</source>
        <translation>({})</translation>
    </message>
    <message>
        <source>+100 %: less water without the band</source>
        <translation>+100 %: weniger Wasser ohne den Kanal</translation>
    </message>
    <message>
        <source>0 %: not drawn</source>
        <translation>0 %: nicht gezeichnet</translation>
    </message>
    <message>
        <source>0 dry, 1 water, -1 cannot be said.</source>
        <translation>0 trocken, 1 Wasser, -1 nicht zu sagen.</translation>
    </message>
    <message>
        <source>0 is a scene without any flood, 0.12 means that 12 % of the land is flooded.</source>
        <translation>0 ist eine Szene ohne Hochwasser, 0.12 heißt, dass 12 % des Landes überflutet sind.</translation>
    </message>
    <message>
        <source>0 is calm and dark water, 1 is rough water that is nearly as bright as land.</source>
        <translation>0 ist ruhiges, dunkles Wasser, 1 ist raues Wasser, das fast so hell wie Land ist.</translation>
    </message>
    <message>
        <source>0 is the last date before the flood. 1, 2, 3 and so on are earlier dates of the same place and orbit, each with its own speckle, wind, rain and crops: run again with another number for a time series.</source>
        <translation>0 ist der letzte Zeitpunkt vor dem Hochwasser. 1, 2, 3 und so weiter sind frühere Zeitpunkte desselben Ortes und Orbits, jeder mit eigenem Speckle, Wind, Regen und Feldfrüchten: für eine Zeitreihe mit einer anderen Zahl erneut ausführen.</translation>
    </message>
    <message>
        <source>0.05: drawn from here on</source>
        <translation>0.05: ab hier gezeichnet</translation>
    </message>
    <message>
        <source>0.1 varies a radar band's contrast from 0.9 to 1.1.</source>
        <translation>0.1 verändert den Kontrast eines Radarkanals von 0.9 bis 1.1.</translation>
    </message>
    <message>
        <source>0.2 to 0.4</source>
        <translation>0.2 bis 0.4</translation>
    </message>
    <message>
        <source>0.3 and more: they disagree</source>
        <translation>0.3 und mehr: Sie sind uneins</translation>
    </message>
    <message>
        <source>0.4 to 0.6</source>
        <translation>0.4 bis 0.6</translation>
    </message>
    <message>
        <source>0.6 to 0.8</source>
        <translation>0.6 bis 0.8</translation>
    </message>
    <message>
        <source>0.8 and more</source>
        <translation>0.8 und mehr</translation>
    </message>
    <message>
        <source>0.9 finds nine tenths of the water, or lets a tenth of the mapped water be dry.</source>
        <translation>0.9 findet neun Zehntel des Wassers oder lässt ein Zehntel des kartierten Wassers trocken sein.</translation>
    </message>
    <message>
        <source>0.95: in 95 of 100 samples the interval holds the truth.</source>
        <translation>0.95: In 95 von 100 Stichproben enthält das Intervall die Wahrheit.</translation>
    </message>
    <message>
        <source>0: all agree, not drawn</source>
        <translation>0: alle einig, nicht gezeichnet</translation>
    </message>
    <message>
        <source>0: as usual</source>
        <translation>0: wie sonst</translation>
    </message>
    <message>
        <source>0: no change</source>
        <translation>0: keine Änderung</translation>
    </message>
    <message>
        <source>0: none</source>
        <translation>0: nichts</translation>
    </message>
    <message>
        <source>0: only parts that touch or overlap are reported.</source>
        <translation>0: Nur Teile, die sich berühren oder überlappen, werden gemeldet.</translation>
    </message>
    <message>
        <source>0: tiles of two parts must not touch.</source>
        <translation>0: Kacheln zweier Teile dürfen sich nicht berühren.</translation>
    </message>
    <message>
        <source>1  Image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 % of the dates</source>
        <translation>1 % der Zeitpunkte</translation>
    </message>
    <message>
        <source>1 where there is always water, 0 elsewhere.</source>
        <translation>1, wo immer Wasser ist, sonst 0.</translation>
    </message>
    <message>
        <source>1.5 deviations</source>
        <translation>1.5 Abweichungen</translation>
    </message>
    <message>
        <source>10 %: drawn from here on</source>
        <translation>10 %: ab hier gezeichnet</translation>
    </message>
    <message>
        <source>100 %: at every date</source>
        <translation>100 %: zu jedem Zeitpunkt</translation>
    </message>
    <message>
        <source>100 %: water</source>
        <translation>100 %: Wasser</translation>
    </message>
    <message>
        <source>16-bit floats (float16): half the size, for GPUs</source>
        <translation>16-Bit-Gleitkommazahlen (float16): halbe Größe, für GPUs</translation>
    </message>
    <message>
        <source>1: strongest in the scene</source>
        <translation>1: stärkste in der Szene</translation>
    </message>
    <message>
        <source>2  Model</source>
        <translation>2 Modell</translation>
    </message>
    <message>
        <source>3  Run</source>
        <translation>3 Ausführen</translation>
    </message>
    <message>
        <source>3 deviations</source>
        <translation>3 Abweichungen</translation>
    </message>
    <message>
        <source>4  Look</source>
        <translation>4 Ansehen</translation>
    </message>
    <message>
        <source>5  Evaluate and send</source>
        <translation>5 Bewerten und verschicken</translation>
    </message>
    <message>
        <source>6 deviations: far brighter</source>
        <translation>6 Abweichungen: viel heller</translation>
    </message>
    <message>
        <source>8-bit integers (int8): a quarter of the size, the fastest on processors</source>
        <translation>8-Bit-Ganzzahlen (int8): ein Viertel der Größe, auf Prozessoren am schnellsten</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>8-Bit-Werte, auf den Bereich jedes Bildes gestreckt</translation>
    </message>
    <message>
        <source>&lt;b&gt;{} of {}&lt;/b&gt;: {}</source>
        <translation>&lt;b&gt;{} von {}&lt;/b&gt;: {}</translation>
    </message>
    <message>
        <source>A CSV or another table with the column layer (name of a layer or file) and any of date, flooded (1, 0 or empty), cloud_percent, orbit, incidence, sensor, bands, unit.</source>
        <translation>Eine CSV- oder andere Tabelle mit der Spalte layer (Name eines Layers oder einer Datei) und beliebigen von date, flooded (1, 0 oder leer), cloud_percent, orbit, incidence, sensor, bands, unit.</translation>
    </message>
    <message>
        <source>A Python of my own, with the packages installed:</source>
        <translation>Ein eigenes Python, in dem die Pakete installiert sind:</translation>
    </message>
    <message>
        <source>A band for each band of the model: probability with all bands minus probability with this one replaced by its mean.</source>
        <translation>Ein Kanal für jeden Kanal des Modells: Wahrscheinlichkeit mit allen Kanälen minus Wahrscheinlichkeit mit diesem durch sein Mittel ersetzt.</translation>
    </message>
    <message>
        <source>A calibrated radar image, such as Sentinel-1 with VV and VH.</source>
        <translation>Ein kalibriertes Radarbild, etwa Sentinel-1 mit VV und VH.</translation>
    </message>
    <message>
        <source>A calibrated radar image, such as one of Sentinel-1.</source>
        <translation>Ein kalibriertes Radarbild, etwa von Sentinel-1.</translation>
    </message>
    <message>
        <source>A column of the index. Empty: “group”, where there is one.</source>
        <translation>Eine Spalte des Index. Leer: „group“, wo es sie gibt.</translation>
    </message>
    <message>
        <source>A date counts as flooded, for the first and the last flooded date and the duration, from this share of the largest area on: a few pixels are called water at any date. 0: from the first pixel on.</source>
        <translation>Ein Zeitpunkt zählt für den ersten und letzten überfluteten Zeitpunkt und die Dauer ab diesem Anteil der größten Fläche als überflutet: Einige Pixel heißen zu jedem Zeitpunkt Wasser. 0: vom ersten Pixel an.</translation>
    </message>
    <message>
        <source>A file that “Train a time series model” has made.</source>
        <translation>Eine Datei aus „Zeitreihenmodell trainieren“.</translation>
    </message>
    <message>
        <source>A flood happens</source>
        <translation>Es gibt ein Hochwasser</translation>
    </message>
    <message>
        <source>A layout with this map's texts, for Project ▸ Layout Manager.</source>
        <translation>Ein Layout mit den Texten dieser Karte, für Projekt ▸ Layout-Verwaltung.</translation>
    </message>
    <message>
        <source>A mask of 0 and 1, or JRC occurrence or seasonality. What it calls water is no flood at any date. Permanent water of Highwater's masks is known without it.</source>
        <translation>Eine Maske aus 0 und 1 oder Occurrence oder Seasonality des JRC. Was sie Wasser nennt, ist zu keinem Zeitpunkt Hochwasser. Dauerhaftes Wasser der Masken von Highwater ist auch ohne sie bekannt.</translation>
    </message>
    <message>
        <source>A multiple of 8.</source>
        <translation>Ein Vielfaches von 8.</translation>
    </message>
    <message>
        <source>A name (of the layer or of its file) and a date on each line, with or without a header. What is in “Dates” goes before it.</source>
        <translation>Ein Name (des Layers oder seiner Datei) und ein Datum in jeder Zeile, mit oder ohne Kopfzeile. Was bei den Zeitpunkten steht, geht vor.</translation>
    </message>
    <message>
        <source>A network that compares an image from before with one from the flood.</source>
        <translation>Ein Netz, das ein Bild von vorher mit einem vom Hochwasser vergleicht.</translation>
    </message>
    <message>
        <source>A network that finds water in one image.</source>
        <translation>Ein Netz, das Wasser in einem Bild findet.</translation>
    </message>
    <message>
        <source>A new or empty folder for S1list.json, S2list.json, truth.csv and the places.</source>
        <translation>Ein neuer oder leerer Ordner für S1list.json, S2list.json, truth.csv und die Orte.</translation>
    </message>
    <message>
        <source>A new or empty folder, or a dataset to add the image to.</source>
        <translation>Ein neuer oder leerer Ordner oder ein Datensatz, zu dem das Bild hinzukommt.</translation>
    </message>
    <message>
        <source>A new or empty folder, or a dataset to add to: nothing that is already there is touched, and nothing is taken twice.</source>
        <translation>Ein neuer oder leerer Ordner oder ein Datensatz, der ergänzt wird: Nichts, was schon da ist, wird angerührt, und nichts wird doppelt genommen.</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of an earlier run to go on with. It may lie inside the folder of scenes: what is in it is not taken as a scene.</source>
        <translation>Ein neuer oder leerer Ordner oder der eines früheren Laufs, der fortgesetzt werden soll. Er darf im Ordner der Szenen liegen: Was in ihm ist, wird nicht als Szene genommen.</translation>
    </message>
    <message>
        <source>A new or empty folder.</source>
        <translation>Ein neuer oder leerer Ordner.</translation>
    </message>
    <message>
        <source>A new or empty folder: the tiles are kept in it.</source>
        <translation>Ein neuer oder leerer Ordner: Die Kacheln bleiben darin.</translation>
    </message>
    <message>
        <source>A page with all figures and their intervals; the Results Viewer lists it.</source>
        <translation>Eine Seite mit allen Zahlen und ihren Intervallen; die Ergebnisanzeige führt sie auf.</translation>
    </message>
    <message>
        <source>A page with all trials and with how much each setting matters.</source>
        <translation>Eine Seite mit allen Versuchen und damit, wie wichtig jede Einstellung ist.</translation>
    </message>
    <message>
        <source>A page with before and after; the Results Viewer lists it.</source>
        <translation>Eine Seite mit Vorher und Nachher; die Ergebnisanzeige führt sie auf.</translation>
    </message>
    <message>
        <source>A page with figures and pictures.</source>
        <translation>Eine Seite mit Zahlen und Bildern.</translation>
    </message>
    <message>
        <source>A page with the estimate, the error matrix and the strata.</source>
        <translation>Eine Seite mit der Schätzung, der Fehlermatrix und den Strata.</translation>
    </message>
    <message>
        <source>A page with the flood's course as a chart, and the table.</source>
        <translation>Eine Seite mit dem Verlauf des Hochwassers als Diagramm und der Tabelle.</translation>
    </message>
    <message>
        <source>A page with the probability over time of each place, first and last flooded date, duration and peak; with labels the scores beside those of simple rules.</source>
        <translation>Eine Seite mit der Wahrscheinlichkeit über die Zeit für jeden Ort, erstem und letztem überflutetem Zeitpunkt, Dauer und Höhepunkt; bei Labels die Gütemaße neben denen einfacher Regeln.</translation>
    </message>
    <message>
        <source>A page with the scores by region, their spread and a plot.</source>
        <translation>Eine Seite mit den Gütemaßen nach Regionen, ihrer Streuung und einem Diagramm.</translation>
    </message>
    <message>
        <source>A picture with legend, scale bar, north arrow, date, sensor and method.</source>
        <translation>Ein Bild mit Legende, Maßstab, Nordpfeil, Datum, Sensor und Verfahren.</translation>
    </message>
    <message>
        <source>A radar image of the same place before the flood, with the same bands. It is mapped by the same method; water at both dates is permanent. Takes the time of a second map.</source>
        <translation>Ein Radarbild desselben Ortes aus der Zeit vor dem Hochwasser, mit denselben Kanälen. Es wird mit demselben Verfahren kartiert; Wasser zu beiden Zeitpunkten ist dauerhaft. Dauert so lange wie eine zweite Karte.</translation>
    </message>
    <message>
        <source>A radar image of the same place before the flood, with the same bands. It is mapped by the same method; water at both dates is permanent. Takes the time of a second map. A model that compares two dates needs it and takes both images at once: give it here and the image from the flood as radar image, each with VV; their CRS, pixels and units may differ. Such a model maps the flood, not all water.</source>
        <translation>Ein Radarbild desselben Ortes aus der Zeit vor dem Hochwasser, mit denselben Kanälen. Es wird mit demselben Verfahren kartiert; Wasser zu beiden Zeitpunkten ist dauerhaft. Dauert so lange wie eine zweite Karte. Ein Modell, das zwei Zeitpunkte vergleicht, braucht es und nimmt beide Bilder zugleich: es hier angeben und das Bild vom Hochwasser als Radarbild, jedes mit VV; KBS, Pixel und Einheit dürfen verschieden sein. Ein solches Modell kartiert das Hochwasser, nicht alles Wasser.</translation>
    </message>
    <message>
        <source>A radar image of the same place from before, best of the same orbit and season. Its CRS and pixels may differ.</source>
        <translation>Ein Radarbild desselben Ortes von vorher, am besten mit gleichem Orbit und aus gleicher Jahreszeit. KBS und Pixel dürfen verschieden sein.</translation>
    </message>
    <message>
        <source>A raster for each tile and model, with the classes correct dry, hit, miss and false alarm.</source>
        <translation>Ein Raster für jede Kachel und jedes Modell, mit den Klassen richtig trocken, Treffer, übersehen und Fehlalarm.</translation>
    </message>
    <message>
        <source>A raster of permanent water, such as the extent or seasonality of JRC Global Surface Water. Its CRS and pixels may differ.</source>
        <translation>Ein Raster dauerhaften Wassers, etwa Ausdehnung (Extent) oder Seasonality des Global Surface Water des JRC. KBS und Pixel dürfen verschieden sein.</translation>
    </message>
    <message>
        <source>A raster of what is water in this image; 255 does not count.</source>
        <translation>Ein Raster dessen, was in diesem Bild Wasser ist; 255 zählt nicht.</translation>
    </message>
    <message>
        <source>A raster of what is water there, to see how good the map is.</source>
        <translation>Ein Raster dessen, was dort Wasser ist, um zu sehen, wie gut die Karte ist.</translation>
    </message>
    <message>
        <source>A raster of “Exclusion mask”. Its pixels are mapped as excluded.</source>
        <translation>Ein Raster aus „Ausschlussmaske“. Seine Pixel werden als ausgeschlossen kartiert.</translation>
    </message>
    <message>
        <source>A raster of “Exclusion mask”: shadow, layover, steep slopes. Its pixels are mapped as excluded, and the summary says what share of the scene they are.</source>
        <translation>Ein Raster aus „Ausschlussmaske“: Schatten, Layover, steile Hänge. Seine Pixel werden als ausgeschlossen kartiert, und die Zusammenfassung sagt, welchen Anteil der Szene sie ausmachen.</translation>
    </message>
    <message>
        <source>A row for each image: place, sensor, date, probability, decision.</source>
        <translation>Eine Zeile für jedes Bild: Ort, Sensor, Datum, Wahrscheinlichkeit, Entscheidung.</translation>
    </message>
    <message>
        <source>A row for each scene: its state, area, time and error.</source>
        <translation>Eine Zeile für jede Szene: ihr Stand, ihre Fläche, ihre Zeit und ihr Fehler.</translation>
    </message>
    <message>
        <source>A row for each tile and model, for a spreadsheet.</source>
        <translation>Eine Zeile für jede Kachel und jedes Modell, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>A shipped model where it was shown to be better, otherwise thresholds.</source>
        <translation>Ein mitgeliefertes Modell, wo es sich als besser erwiesen hat, sonst Schwellenwerte.</translation>
    </message>
    <message>
        <source>A table (GeoPackage): for each date the area flooded, its interval, permanent water, dry, what could not be judged and what was not seen, in hectares.</source>
        <translation>Eine Tabelle (GeoPackage): für jeden Zeitpunkt die überflutete Fläche, ihr Intervall, dauerhaftes Wasser, Trockenes, was nicht beurteilt werden konnte und was nicht gesehen wurde, in Hektar.</translation>
    </message>
    <message>
        <source>A water mask (0 dry, 1 water) or a water probability between 0 and 1, of the same place at a later date. It need not be of the kind of the first.</source>
        <translation>Eine Wassermaske (0 trocken, 1 Wasser) oder eine Wasserwahrscheinlichkeit zwischen 0 und 1, vom selben Ort zu einem späteren Zeitpunkt. Sie muss nicht von der Art der ersten sein.</translation>
    </message>
    <message>
        <source>A water mask (0 dry, 1 water) or a water probability between 0 and 1; the comparison has its pixels.</source>
        <translation>Eine Wassermaske (0 trocken, 1 Wasser) oder eine Wasserwahrscheinlichkeit zwischen 0 und 1; der Vergleich hat ihre Pixel.</translation>
    </message>
    <message>
        <source>A water mask: 0 dry whenever it was judged, 1 flooded at least once, 2 permanent water, 3 always excluded, 4 never certain, 255 no data.</source>
        <translation>Eine Wassermaske: 0 trocken, sooft beurteilt, 1 mindestens einmal überflutet, 2 dauerhaftes Wasser, 3 immer ausgeschlossen, 4 nie sicher, 255 keine Daten.</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Annehmen (A)</translation>
    </message>
    <message>
        <source>Accept another sensor, mode or pixel size than the dataset has</source>
        <translation>Anderen Sensor, Modus oder andere Pixelgröße als im Datensatz annehmen</translation>
    </message>
    <message>
        <source>Accept or reject features of a map, or draw the water of a tile anew.</source>
        <translation>Objekte einer Karte annehmen oder ablehnen oder das Wasser einer Kachel neu zeichnen.</translation>
    </message>
    <message>
        <source>Accept other pixel sizes than the dataset has</source>
        <translation>Andere Pixelgrößen als im Datensatz annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Accuracy (0–1)</source>
        <translation>Gesamtgenauigkeit (0–1)</translation>
    </message>
    <message>
        <source>Accuracy against the labels (0–1), where there are some</source>
        <translation>Gesamtgenauigkeit gegenüber den Labels (0–1), wo es welche gibt</translation>
    </message>
    <message>
        <source>Accuracy on the test places (0–1), where there are some</source>
        <translation>Gesamtgenauigkeit an den Testorten (0–1), wo es welche gibt</translation>
    </message>
    <message>
        <source>Acquisition mode</source>
        <translation>Aufnahmemodus</translation>
    </message>
    <message>
        <source>Add a trained model</source>
        <translation>Trainiertes Modell hinzufügen</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>After the flood</source>
        <translation>Nach dem Hochwasser</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All features are decided.</source>
        <translation>Über alle Objekte ist entschieden.</translation>
    </message>
    <message>
        <source>All figures with the hashes of models and data, in a file for other programs.</source>
        <translation>Alle Zahlen mit den Hashes von Modellen und Daten, in einer Datei für andere Programme.</translation>
    </message>
    <message>
        <source>All figures, and what was compared, in a file for other programs.</source>
        <translation>Alle Zahlen und was verglichen wurde, in einer Datei für andere Programme.</translation>
    </message>
    <message>
        <source>All figures, with hashes of mask and points, in a file for other programs.</source>
        <translation>Alle Zahlen, mit Hashes von Maske und Punkten, in einer Datei für andere Programme.</translation>
    </message>
    <message>
        <source>All findings, in a file for other programs.</source>
        <translation>Alle Befunde, in einer Datei für andere Programme.</translation>
    </message>
    <message>
        <source>All images of a place alike.</source>
        <translation>Alle Bilder eines Ortes gleich.</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>Alle Optionen …</translation>
    </message>
    <message>
        <source>All scenes as one raster</source>
        <translation>Alle Szenen als ein Raster</translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation>Alle Kacheln</translation>
    </message>
    <message>
        <source>Allow tiles that a model was trained on</source>
        <translation>Kacheln zulassen, mit denen ein Modell trainiert wurde</translation>
    </message>
    <message>
        <source>Also in the folders inside it</source>
        <translation>Auch in den Ordnern darin</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>An .onnx file, or the name of a shipped model (water, flood); the method is of no effect then. Empty: the method above.</source>
        <translation>Eine .onnx-Datei oder der Name eines mitgelieferten Modells (water, flood); das Verfahren ist dann ohne Wirkung. Leer: das Verfahren oben.</translation>
    </message>
    <message>
        <source>An image with pixels much larger or smaller than the method is made for is refused. With this, it is resampled first, and the maps have that pixel size.</source>
        <translation>Ein Bild mit viel größeren oder kleineren Pixeln, als das Verfahren vorsieht, wird abgelehnt. Hiermit wird es zuerst umgerechnet, und die Karten haben diese Pixelgröße.</translation>
    </message>
    <message>
        <source>Angle between the line of sight and the vertical on level ground, in the middle of the scene. Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the far part. Of no effect where a layer of angles is given.</source>
        <translation>Winkel zwischen Blickrichtung und Senkrechter auf ebenem Boden, in der Mitte der Szene. Sentinel-1 blickt im nahen Teil seines Streifens unter 30 Grad und im fernen unter 46. Ohne Wirkung, wo ein Layer der Winkel angegeben ist.</translation>
    </message>
    <message>
        <source>Another Python is chosen for the backend, and stays so: {}</source>
        <translation>Für das Backend ist ein anderes Python gewählt, und es bleibt dabei: {}</translation>
    </message>
    <message>
        <source>Another image with the same bands, which the model has not seen.</source>
        <translation>Ein anderes Bild mit denselben Kanälen, das das Modell nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Any number. The same seed gives the same places, another one different ones.</source>
        <translation>Beliebige Zahl. Derselbe Startwert ergibt dieselben Orte, ein anderer andere.</translation>
    </message>
    <message>
        <source>Any number. The same seed gives the same scene, another one a different place.</source>
        <translation>Beliebige Zahl. Derselbe Startwert ergibt dieselbe Szene, ein anderer einen anderen Ort.</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <source>Are map and labels of this tile right? Draw anew what is water in it.</source>
        <translation>Sind Karte und Labels dieser Kachel richtig? Neu zeichnen, was darin Wasser ist.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Fläche (ha)</translation>
    </message>
    <message>
        <source>Area flooded at any date (hectares)</source>
        <translation>Zu irgendeinem Zeitpunkt überflutete Fläche (Hektar)</translation>
    </message>
    <message>
        <source>Area in which the reference holds</source>
        <translation>Gebiet, in dem die Referenz gilt</translation>
    </message>
    <message>
        <source>Area of mapped water (hectares)</source>
        <translation>Kartierte Wasserfläche (Hektar)</translation>
    </message>
    <message>
        <source>Area of new water (hectares)</source>
        <translation>Fläche neuen Wassers (Hektar)</translation>
    </message>
    <message>
        <source>Area of permanent water (hectares)</source>
        <translation>Fläche dauerhaften Wassers (Hektar)</translation>
    </message>
    <message>
        <source>Area of receded water (hectares)</source>
        <translation>Fläche zurückgegangenen Wassers (Hektar)</translation>
    </message>
    <message>
        <source>Area of the water</source>
        <translation>Fläche des Wassers</translation>
    </message>
    <message>
        <source>Area of water (hectares)</source>
        <translation>Wasserfläche (Hektar)</translation>
    </message>
    <message>
        <source>Area of water at both dates (hectares)</source>
        <translation>Fläche, die zu beiden Zeitpunkten Wasser ist (Hektar)</translation>
    </message>
    <message>
        <source>Area of water in the reference (hectares)</source>
        <translation>Wasserfläche in der Referenz (Hektar)</translation>
    </message>
    <message>
        <source>Area of water on the map (hectares)</source>
        <translation>Wasserfläche auf der Karte (Hektar)</translation>
    </message>
    <message>
        <source>Area of water or flood of all scenes, overlaps counted twice (hectares)</source>
        <translation>Wasser- oder Hochwasserfläche aller Szenen, Überlappungen doppelt gezählt (Hektar)</translation>
    </message>
    <message>
        <source>Area of water; of flood, where permanent water is told apart (hectares)</source>
        <translation>Wasserfläche; Überflutungsfläche, wo dauerhaftes Wasser unterschieden wird (Hektar)</translation>
    </message>
    <message>
        <source>Area that cannot be judged (hectares)</source>
        <translation>Fläche, die nicht beurteilt werden kann (Hektar)</translation>
    </message>
    <message>
        <source>Area that cannot be told (hectares)</source>
        <translation>Fläche, über die sich nichts sagen lässt (Hektar)</translation>
    </message>
    <message>
        <source>Area that counts (hectares)</source>
        <translation>Fläche, die zählt (Hektar)</translation>
    </message>
    <message>
        <source>Area that is uncertain, neither dry nor water (hectares)</source>
        <translation>Fläche, die unsicher ist, weder trocken noch Wasser (Hektar)</translation>
    </message>
    <message>
        <source>Area under flood (hectares)</source>
        <translation>Überflutete Fläche (Hektar)</translation>
    </message>
    <message>
        <source>Area where the radar cannot judge (hectares)</source>
        <translation>Fläche, über die das Radar nicht urteilen kann (Hektar)</translation>
    </message>
    <message>
        <source>Area, largest first</source>
        <translation>Fläche, größte zuerst</translation>
    </message>
    <message>
        <source>Area, smallest first</source>
        <translation>Fläche, kleinste zuerst</translation>
    </message>
    <message>
        <source>Areas of the dates</source>
        <translation>Flächen der Zeitpunkte</translation>
    </message>
    <message>
        <source>Areas of the dates (CSV)</source>
        <translation>Flächen der Zeitpunkte (CSV)</translation>
    </message>
    <message>
        <source>As Sentinel-1 and most satellites do.</source>
        <translation>Wie Sentinel-1 und die meisten Satelliten.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>As published, but adjoining tiles stay in one part</source>
        <translation>Wie veröffentlicht, aber angrenzende Kacheln bleiben in einem Teil</translation>
    </message>
    <message>
        <source>As the first.</source>
        <translation>Wie der erste.</translation>
    </message>
    <message>
        <source>Ascending (looks east)</source>
        <translation>Aufsteigend (blickt nach Osten)</translation>
    </message>
    <message>
        <source>Asking the service …</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>At random (refused where tiles overlap)</source>
        <translation>Zufällig (abgelehnt, wo sich Kacheln überlappen)</translation>
    </message>
    <message>
        <source>Attention looks from every image of a place at every other one, whatever their dates. The convolutional LSTMs go through each sensor's images in the order of time.</source>
        <translation>Attention blickt von jedem Bild eines Ortes auf jedes andere, was auch immer ihr Datum ist. Die faltenden LSTMs gehen die Bilder jedes Sensors in zeitlicher Reihenfolge durch.</translation>
    </message>
    <message>
        <source>Audit a dataset</source>
        <translation>Datensatz prüfen</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Augmentation: added speckle (share of tiles, 0–1)</source>
        <translation>Augmentierung: zusätzlicher Speckle (Anteil der Kacheln, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: flips</source>
        <translation>Augmentierung: Spiegelungen</translation>
    </message>
    <message>
        <source>Augmentation: gain (share of the contrast, 0–1)</source>
        <translation>Augmentierung: Verstärkung (Anteil des Kontrasts, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: looks of that speckle</source>
        <translation>Augmentierung: Looks dieses Speckles</translation>
    </message>
    <message>
        <source>Augmentation: offset (dB)</source>
        <translation>Augmentierung: Versatz (dB)</translation>
    </message>
    <message>
        <source>Augmentation: offset, gain, added speckle</source>
        <translation>Augmentierung: Versatz, Verstärkung, zusätzlicher Speckle</translation>
    </message>
    <message>
        <source>Augmentation: optional bands left out (share of tiles, 0–1)</source>
        <translation>Augmentierung: optionale Kanäle ausgelassen (Anteil der Kacheln, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: other stretch of each image (0: none; 8-bit images only)</source>
        <translation>Augmentierung: andere Streckung jedes Bildes (0: keine; nur 8-Bit-Bilder)</translation>
    </message>
    <message>
        <source>Augmentation: quarter turns</source>
        <translation>Augmentierung: Vierteldrehungen</translation>
    </message>
    <message>
        <source>Augmentation: random crop (pixels; 0: whole tiles)</source>
        <translation>Augmentierung: zufälliger Ausschnitt (Pixel; 0: ganze Kacheln)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic (the better one that fits)</source>
        <translation>Automatisch (das bessere, das passt)</translation>
    </message>
    <message>
        <source>Automatic: a GPU that the backend can use, otherwise the processor.</source>
        <translation>Automatisch: eine GPU, die das Backend benutzen kann, sonst der Prozessor.</translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translation>Automatisch: eine GPU, wo es eine gibt</translation>
    </message>
    <message>
        <source>Automatic: bfloat16 where the device computes in it</source>
        <translation>Automatisch: bfloat16, wo das Gerät damit rechnet</translation>
    </message>
    <message>
        <source>Automatic: bfloat16 where the processor computes with it and the map stays the same, otherwise float32.</source>
        <translation>Automatisch: bfloat16, wo der Prozessor damit rechnet und die Karte gleich bleibt, sonst float32.</translation>
    </message>
    <message>
        <source>Automatic: the fastest here that maps the same, which is tried on a piece of the image. The log and the record say which one it was.</source>
        <translation>Automatisch: die hier schnellste, die dasselbe kartiert, was an einem Stück des Bildes ausprobiert wird. Protokoll und Aufzeichnung sagen, welche es war.</translation>
    </message>
    <message>
        <source>Automatic: the shipped model for one date where its file says that it beat the thresholds on data that it had not seen and the image has its bands, unit and pixel size; otherwise the thresholds. The model for before and after needs the image from before the flood, too. In scripts, the names auto, thresholds, water and flood will do as well.</source>
        <translation>Automatisch: das mitgelieferte Modell für einen Zeitpunkt, wo seine Datei sagt, dass es die Schwellenwerte auf ungesehenen Daten geschlagen hat, und das Bild seine Kanäle, Einheit und Pixelgröße hat; sonst die Schwellenwerte. Das Modell für vorher und nachher braucht auch das Bild vor dem Hochwasser. In Skripten gehen auch die Namen auto, thresholds, water und flood.</translation>
    </message>
    <message>
        <source>Average over flips and quarter turns</source>
        <translation>Über Spiegelungen und Vierteldrehungen mitteln</translation>
    </message>
    <message>
        <source>Average precision of the first model (0–1)</source>
        <translation>Mittlere Präzision des ersten Modells (0–1)</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>Balanced accuracy against the labels (0–1)</source>
        <translation>Balancierte Genauigkeit gegenüber den Labels (0–1)</translation>
    </message>
    <message>
        <source>Balanced accuracy on the test places (0–1)</source>
        <translation>Balancierte Genauigkeit an den Testorten (0–1)</translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation places (0–1)</source>
        <translation>Balancierte Genauigkeit an den Validierungsorten (0–1)</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bands VV and VH in decibel, with the flood.</source>
        <translation>Kanäle VV und VH in Dezibel, mit dem Hochwasser.</translation>
    </message>
    <message>
        <source>Bands VV and VH in decibel, without the flood.</source>
        <translation>Kanäle VV und VH in Dezibel, ohne das Hochwasser.</translation>
    </message>
    <message>
        <source>Bands VV_MEDIAN, VV_DEVIATION, VH_MEDIAN, VH_DEVIATION (dB) and COUNT; no data where there are too few observations.</source>
        <translation>Kanäle VV_MEDIAN, VV_DEVIATION, VH_MEDIAN, VH_DEVIATION (dB) und COUNT; keine Daten, wo es zu wenige Beobachtungen gibt.</translation>
    </message>
    <message>
        <source>Bands in files of their own. They are aligned to the radar image.</source>
        <translation>Kanäle in eigenen Dateien. Sie werden an das Radarbild angepasst.</translation>
    </message>
    <message>
        <source>Bands of layers that cannot be recognised (such as B02;B03;B04)</source>
        <translation>Kanäle von Layern, die nicht erkannt werden können (etwa B02;B03;B04)</translation>
    </message>
    <message>
        <source>Bands that come in files of their own, such as VH beside VV. Their CRS and pixels may differ: they are aligned to the radar image.</source>
        <translation>Kanäle, die in eigenen Dateien liegen, etwa VH neben VV. KBS und Pixel dürfen verschieden sein: Sie werden an das Radarbild angepasst.</translation>
    </message>
    <message>
        <source>Bands that it takes</source>
        <translation>Kanäle, die es nimmt</translation>
    </message>
    <message>
        <source>Bands that the models do not get (separated by semicolons)</source>
        <translation>Kanäle, die die Modelle nicht bekommen (durch Semikolons getrennt)</translation>
    </message>
    <message>
        <source>Bands to take (such as VV;VH)</source>
        <translation>Zu nehmende Kanäle (etwa VV;VH)</translation>
    </message>
    <message>
        <source>Bare soil and sand</source>
        <translation>Offener Boden und Sand</translation>
    </message>
    <message>
        <source>Batch normalisation is best unless only one or two tiles fit into memory at once.</source>
        <translation>Batch-Normalisierung ist am besten, außer wenn nur eine oder zwei Kacheln zugleich in den Speicher passen.</translation>
    </message>
    <message>
        <source>Batch size. It is halved, and the log says so, when memory does not suffice.</source>
        <translation>Batchgröße. Sie wird halbiert, und das Protokoll sagt es, wenn der Speicher nicht reicht.</translation>
    </message>
    <message>
        <source>Before the flood</source>
        <translation>Vor dem Hochwasser</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Below 0.2</source>
        <translation>Unter 0.2</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Beside the labels of images, whether there is a flood in the sequence at all is learned. Where no image has a label, it is all that is learned.</source>
        <translation>Neben den Labels der Bilder wird gelernt, ob es in der Folge überhaupt ein Hochwasser gibt. Wo kein Bild ein Label hat, wird nur das gelernt.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Best epoch: {} – validation IoU {}, F1 {}</source>
        <translation>Beste Epoche: {} – IoU der Validierung {}, F1 {}</translation>
    </message>
    <message>
        <source>Best epoch: {} – validation loss {}, F1 {}, balanced accuracy {}</source>
        <translation>Beste Epoche: {} – Verlust der Validierung {}, F1 {}, balancierte Genauigkeit {}</translation>
    </message>
    <message>
        <source>Best values of the runs</source>
        <translation>Beste Werte der Läufe</translation>
    </message>
    <message>
        <source>Both earlier images and their statistics are given.</source>
        <translation>Es sind sowohl frühere Bilder als auch ihre Statistik angegeben.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>Brier score of the first model (0–1)</source>
        <translation>Brier-Wert des ersten Modells (0–1)</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Nach Ereignis</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>By spatial block</source>
        <translation>Nach räumlichem Block</translation>
    </message>
    <message>
        <source>CHANGE_VH: VH after − VH before (dB)</source>
        <translation>CHANGE_VH: VH nachher − VH vorher (dB)</translation>
    </message>
    <message>
        <source>CHANGE_VV: VV after − VV before (dB)</source>
        <translation>CHANGE_VV: VV nachher − VV vorher (dB)</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <source>CSV (always)</source>
        <translation>CSV (immer)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Calibrate a model</source>
        <translation>Modell kalibrieren</translation>
    </message>
    <message>
        <source>Calibrated model (.onnx)</source>
        <translation>Kalibriertes Modell (.onnx)</translation>
    </message>
    <message>
        <source>Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another orbit, and those that are not from before the flood, are left out by name. Other pixels are aligned in linear power (bilinear).</source>
        <translation>Kalibrierte Radarbilder mit VV, VH oder beiden, in beliebiger Reihenfolge, Anzahl und Einheit. Bilder eines anderen Orbits und solche, die nicht aus der Zeit vor dem Hochwasser stammen, werden namentlich ausgelassen. Andere Pixel werden in linearer Leistung angepasst (bilinear).</translation>
    </message>
    <message>
        <source>Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another orbit, and those that are not from before the flood, are left out by name. Other pixels are aligned in linear power (bilinear). Or choose their statistics below.</source>
        <translation>Kalibrierte Radarbilder mit VV, VH oder beiden, in beliebiger Reihenfolge, Anzahl und Einheit. Bilder eines anderen Orbits und solche, die nicht aus der Zeit vor dem Hochwasser stammen, werden namentlich ausgelassen. Andere Pixel werden in linearer Leistung angepasst (bilinear). Oder unten ihre Statistik wählen.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Can be judged</source>
        <translation>Kann beurteilt werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Abgebrochen; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Card of the calibrated model</source>
        <translation>Steckbrief des kalibrierten Modells</translation>
    </message>
    <message>
        <source>Card of the exported model</source>
        <translation>Steckbrief des exportierten Modells</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Steckbrief des Modells</translation>
    </message>
    <message>
        <source>Centre of the scene</source>
        <translation>Mitte der Szene</translation>
    </message>
    <message>
        <source>Change of water</source>
        <translation>Veränderung des Wassers</translation>
    </message>
    <message>
        <source>Change when a band is withheld (−1 to 1)</source>
        <translation>Änderung, wenn ein Kanal vorenthalten wird (−1 bis 1)</translation>
    </message>
    <message>
        <source>Chart (PNG)</source>
        <translation>Diagramm (PNG)</translation>
    </message>
    <message>
        <source>Check backend</source>
        <translation>Backend prüfen</translation>
    </message>
    <message>
        <source>Check that the file can be written and that nothing else holds it open.</source>
        <translation>Prüfen, ob die Datei geschrieben werden kann und nichts anderes sie offen hält.</translation>
    </message>
    <message>
        <source>Checking and copying “{}”…</source>
        <translation>„{}“ wird geprüft und kopiert …</translation>
    </message>
    <message>
        <source>Checkpoints, curves, pictures and logs of this training are written there. It stays when training is cancelled, so that it can be continued.</source>
        <translation>Zwischenstände, Kurven, Bilder und Protokolle dieses Trainings werden dorthin geschrieben. Er bleibt, wenn das Training abgebrochen wird, sodass es fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>Choose a file for one of them.</source>
        <translation>Für eines davon eine Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a folder or layers.</source>
        <translation>Einen Ordner oder Layer wählen.</translation>
    </message>
    <message>
        <source>Choose a folder, layers, a group, STAC items or a dataset.</source>
        <translation>Einen Ordner, Layer, eine Gruppe, STAC-Items oder einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a radar image.</source>
        <translation>Ein Radarbild wählen.</translation>
    </message>
    <message>
        <source>Choose another file, or free some space.</source>
        <translation>Eine andere Datei wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another file; a new one is made.</source>
        <translation>Eine andere Datei wählen; eine neue wird angelegt.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation>Eine andere Gruppe wählen.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Einen anderen Layer wählen.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose one of: {}.</source>
        <translation>Eine von diesen wählen: {}.</translation>
    </message>
    <message>
        <source>Choose one to follow it, or two to six (Ctrl or Shift) to compare them.</source>
        <translation>Eines wählen, um ihm zu folgen, oder zwei bis sechs (Strg oder Umschalt), um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose the Python</source>
        <translation>Python wählen</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Chooses the tiles that are held back; the same seed gives the same model.</source>
        <translation>Wählt die Kacheln, die zurückgehalten werden; derselbe Startwert ergibt dasselbe Modell.</translation>
    </message>
    <message>
        <source>Chooses these tiles.</source>
        <translation>Wählt diese Kacheln.</translation>
    </message>
    <message>
        <source>Classes (flood, water, dry)</source>
        <translation>Klassen (Hochwasser, Wasser, trocken)</translation>
    </message>
    <message>
        <source>Classes of land cover, to see on which ground a model fails. Any CRS and pixel size: it is aligned to the tiles. Empty: what the dataset itself holds.</source>
        <translation>Klassen der Landbedeckung, um zu sehen, auf welchem Boden ein Modell versagt. Beliebiges KBS, beliebige Pixelgröße: Sie werden an die Kacheln angepasst. Leer: was der Datensatz selbst enthält.</translation>
    </message>
    <message>
        <source>Classes with names and colours.</source>
        <translation>Klassen mit Namen und Farben.</translation>
    </message>
    <message>
        <source>Classes with names and colours: 0 dry at both dates, 1 new water, 2 receded water, 3 water at both dates, 4 cannot be told, 255 no data.</source>
        <translation>Klassen mit Namen und Farben: 0 beide Male trocken, 1 neues Wasser, 2 zurückgegangenes Wasser, 3 beide Male Wasser, 4 nicht zu sagen, 255 keine Daten.</translation>
    </message>
    <message>
        <source>Classes with names and colours: 0 dry, 1 flood or water, 2 permanent water, 3 excluded, 4 uncertain, 255 no data.</source>
        <translation>Klassen mit Namen und Farben: 0 trocken, 1 Hochwasser oder Wasser, 2 dauerhaftes Wasser, 3 ausgeschlossen, 4 unsicher, 255 keine Daten.</translation>
    </message>
    <message>
        <source>Classify a time series</source>
        <translation>Zeitreihe klassifizieren</translation>
    </message>
    <message>
        <source>Click corner by corner; a right click ends, Escape leaves it as it is.</source>
        <translation>Ecke für Ecke klicken; ein Rechtsklick beendet, Escape lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Clip, then from −1 to 1</source>
        <translation>Kappen, dann von −1 bis 1</translation>
    </message>
    <message>
        <source>Clip, then mean 0 and standard deviation 1</source>
        <translation>Kappen, dann Mittel 0 und Standardabweichung 1</translation>
    </message>
    <message>
        <source>Cohen's kappa (−1 to 1)</source>
        <translation>Cohens Kappa (−1 bis 1)</translation>
    </message>
    <message>
        <source>Cohen's kappa of the first model (−1 to 1)</source>
        <translation>Cohens Kappa des ersten Modells (−1 bis 1)</translation>
    </message>
    <message>
        <source>Column of the labels</source>
        <translation>Spalte der Labels</translation>
    </message>
    <message>
        <source>Column whose equal entries stay in one part</source>
        <translation>Spalte, deren gleiche Einträge in einem Teil bleiben</translation>
    </message>
    <message>
        <source>Come with Highwater</source>
        <translation>Kommen mit Highwater</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Kommentar:</translation>
    </message>
    <message>
        <source>Compare water of two dates</source>
        <translation>Wasser zweier Zeitpunkte vergleichen</translation>
    </message>
    <message>
        <source>Compare with the built-in method</source>
        <translation>Mit dem eingebauten Verfahren vergleichen</translation>
    </message>
    <message>
        <source>Compares a water map with a reference: scores and a map of hits and errors.</source>
        <translation>Vergleicht eine Wasserkarte mit einer Referenz: Gütemaße und eine Karte der Treffer und Fehler.</translation>
    </message>
    <message>
        <source>Compares every installed file with its checksum and replaces packages that differ.</source>
        <translation>Vergleicht jede installierte Datei mit ihrer Prüfsumme und ersetzt abweichende Pakete.</translation>
    </message>
    <message>
        <source>Compares two water maps: new water, receded water, and water at both dates.</source>
        <translation>Vergleicht zwei Wasserkarten: neues Wasser, zurückgegangenes Wasser und Wasser zu beiden Zeitpunkten.</translation>
    </message>
    <message>
        <source>Compute on a service instead of this computer</source>
        <translation>Auf einem Dienst statt auf diesem Rechner rechnen</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cop&amp;y log</source>
        <translation>&amp;Protokoll kopieren</translation>
    </message>
    <message>
        <source>Copies a model file, with its card and weights, into the library.</source>
        <translation>Kopiert eine Modelldatei mit ihrem Steckbrief und ihren Gewichten in die Bibliothek.</translation>
    </message>
    <message>
        <source>Copies the model and its card elsewhere.</source>
        <translation>Kopiert das Modell und seinen Steckbrief anderswohin.</translation>
    </message>
    <message>
        <source>Copies the result of a training, with its card and weights, into the library.</source>
        <translation>Kopiert das Ergebnis eines Trainings mit Steckbrief und Gewichten in die Bibliothek.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Copying “{}”…</source>
        <translation>„{}“ wird kopiert …</translation>
    </message>
    <message>
        <source>Correct dry</source>
        <translation>Richtig trocken</translation>
    </message>
    <message>
        <source>Correct dry pixels</source>
        <translation>Richtige trockene Pixel</translation>
    </message>
    <message>
        <source>Correlation of neighbouring speckle (0–0.9)</source>
        <translation>Korrelation benachbarten Speckles (0–0.9)</translation>
    </message>
    <message>
        <source>Cosine with warm restarts</source>
        <translation>Kosinus mit Neustarts</translation>
    </message>
    <message>
        <source>Cost: how many false alarms a missed pixel is worth</source>
        <translation>Kosten: wie viele Fehlalarme ein übersehener Pixel wert ist</translation>
    </message>
    <message>
        <source>Course of the learning rate (all)</source>
        <translation>Verlauf der Lernrate (alle)</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>Ackerland</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Cross-entropy and Dice</source>
        <translation>Kreuzentropie und Dice</translation>
    </message>
    <message>
        <source>Cross-entropy, both classes with the same weight</source>
        <translation>Kreuzentropie, beide Klassen mit demselben Gewicht</translation>
    </message>
    <message>
        <source>Cross-validate a training</source>
        <translation>Training kreuzvalidieren</translation>
    </message>
    <message>
        <source>Curves lie in the folder of the run as CSV and PNG anyhow.</source>
        <translation>Kurven liegen ohnehin als CSV und PNG im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>Curves of the training (PNG)</source>
        <translation>Kurven des Trainings (PNG)</translation>
    </message>
    <message>
        <source>Cuts a radar image and its reference into labelled tiles, to train a model on.</source>
        <translation>Schneidet ein Radarbild und seine Referenz in Kacheln mit Labels, um ein Modell damit zu trainieren.</translation>
    </message>
    <message>
        <source>Cuts your image and its reference into labelled tiles, divides them by blocks into training, validation and test, and audits the result. Its steps are “Prepare training tiles”, “Split a dataset” and “Audit a dataset”, which by themselves offer more: polygons as reference, further bands, other ways to divide.

With another image and the same folder, the image is added to the dataset, and all of it is divided and audited anew.</source>
        <translation>Schneidet das eigene Bild und seine Referenz in Kacheln mit Labels, teilt sie nach Blöcken in Training, Validierung und Test und prüft das Ergebnis. Die Schritte sind „Trainingskacheln vorbereiten“, „Datensatz aufteilen“ und „Datensatz prüfen“, die für sich allein mehr bieten: Polygone als Referenz, weitere Kanäle, andere Arten der Aufteilung.

Mit einem anderen Bild und demselben Ordner kommt das Bild zum Datensatz hinzu, und alles wird neu aufgeteilt und geprüft.</translation>
    </message>
    <message>
        <source>DPT with an encoder (vision transformer, tu-…)</source>
        <translation>DPT mit Encoder (Vision Transformer, tu-…)</translation>
    </message>
    <message>
        <source>Darker by at least (dB)</source>
        <translation>Dunkler um mindestens (dB)</translation>
    </message>
    <message>
        <source>Darker by at least (deviations)</source>
        <translation>Dunkler um mindestens (Abweichungen)</translation>
    </message>
    <message>
        <source>Dask scheduler (empty: this computer, one scene after the other)</source>
        <translation>Dask-Scheduler (leer: dieser Rechner, eine Szene nach der anderen)</translation>
    </message>
    <message>
        <source>Dask scheduler (empty: this computer, one training after the other)</source>
        <translation>Dask-Scheduler (leer: dieser Rechner, ein Training nach dem anderen)</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date as a number such as 20210105, which compares as dates do; no data where no date shows a flood.</source>
        <translation>Datum als Zahl wie 20210105, die sich wie ein Datum vergleichen lässt; keine Daten, wo kein Zeitpunkt Hochwasser zeigt.</translation>
    </message>
    <message>
        <source>Date of the first flooded image</source>
        <translation>Datum des ersten überfluteten Bildes</translation>
    </message>
    <message>
        <source>Date of the flood's image (empty: found in the layer)</source>
        <translation>Datum des Hochwasserbildes (leer: im Layer gefunden)</translation>
    </message>
    <message>
        <source>Date of the highest probability</source>
        <translation>Datum der höchsten Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Date of the image</source>
        <translation>Datum des Bildes</translation>
    </message>
    <message>
        <source>Date of the largest flood</source>
        <translation>Datum der größten Überflutung</translation>
    </message>
    <message>
        <source>Date of the last flooded image</source>
        <translation>Datum des letzten überfluteten Bildes</translation>
    </message>
    <message>
        <source>Dates (empty: found in the layers)</source>
        <translation>Zeitpunkte (leer: in den Layern gefunden)</translation>
    </message>
    <message>
        <source>Dates averaged before the flood</source>
        <translation>Gemittelte Zeitpunkte vor dem Hochwasser</translation>
    </message>
    <message>
        <source>Dates of layers (such as before = 2019-02-04; after = 2019-03-20)</source>
        <translation>Datum der Layer (etwa before = 2019-02-04; after = 2019-03-20)</translation>
    </message>
    <message>
        <source>Dates of the earlier images (empty: found in the layers)</source>
        <translation>Datum der früheren Bilder (leer: in den Layern gefunden)</translation>
    </message>
    <message>
        <source>Days from the first to the last flooded image</source>
        <translation>Tage vom ersten bis zum letzten überfluteten Bild</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Decibel</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>Decibel (dB)</source>
        <translation>Dezibel (dB)</translation>
    </message>
    <message>
        <source>Decides which tiles train, validate, test and calibrate, without leakage.</source>
        <translation>Entscheidet, welche Kacheln trainieren, validieren, testen und kalibrieren, ohne dass etwas durchsickert.</translation>
    </message>
    <message>
        <source>Decisions in:</source>
        <translation>Entscheidungen in:</translation>
    </message>
    <message>
        <source>DeepLabV3 with an encoder</source>
        <translation>DeepLabV3 mit Encoder</translation>
    </message>
    <message>
        <source>DeepLabV3+ with an encoder</source>
        <translation>DeepLabV3+ mit Encoder</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete “{}”, its card and its weights for good? This cannot be undone.</source>
        <translation>„{}“, seinen Steckbrief und seine Gewichte endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Departure from the usual (z-scores)</source>
        <translation>Abweichung vom Üblichen (z-Werte)</translation>
    </message>
    <message>
        <source>Derived bands</source>
        <translation>Abgeleitete Kanäle</translation>
    </message>
    <message>
        <source>Descending (looks west)</source>
        <translation>Absteigend (blickt nach Westen)</translation>
    </message>
    <message>
        <source>Detect floods by change</source>
        <translation>Hochwasser durch Veränderung erkennen</translation>
    </message>
    <message>
        <source>Deviations from the median: their mean over polarisations (band Z), and those of each (Z_VV, Z_VH). Negative is darker.</source>
        <translation>Abweichungen vom Median: ihr Mittel über die Polarisationen (Kanal Z) und die der einzelnen (Z_VV, Z_VH). Negativ heißt dunkler.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Direction in which the satellite flew on the day of the flood; it is in the image's metadata.</source>
        <translation>Richtung, in der der Satellit am Tag des Hochwassers flog; sie steht in den Metadaten des Bildes.</translation>
    </message>
    <message>
        <source>Direction in which the satellite flew; it is in the image's metadata. Of no effect where the direction of flight is given in degrees.</source>
        <translation>Richtung, in der der Satellit flog; sie steht in den Metadaten des Bildes. Ohne Wirkung, wo die Flugrichtung in Grad angegeben ist.</translation>
    </message>
    <message>
        <source>Direction of flight (degrees clockwise from north)</source>
        <translation>Flugrichtung (Grad im Uhrzeigersinn von Norden)</translation>
    </message>
    <message>
        <source>Direction of flight that was used (degrees clockwise from north)</source>
        <translation>Benutzte Flugrichtung (Grad im Uhrzeigersinn von Norden)</translation>
    </message>
    <message>
        <source>Direction or number of the orbit.</source>
        <translation>Richtung oder Nummer des Orbits.</translation>
    </message>
    <message>
        <source>Distance between parts to warn below (metres)</source>
        <translation>Abstand zwischen Teilen, unter dem gewarnt wird (Meter)</translation>
    </message>
    <message>
        <source>Distance within which an edge counts as found (pixels)</source>
        <translation>Abstand, in dem ein Rand als gefunden zählt (Pixel)</translation>
    </message>
    <message>
        <source>Does not fit. {}</source>
        <translation>Passt nicht. {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done (E)</source>
        <translation>Fertig (E)</translation>
    </message>
    <message>
        <source>Done. The layers are in the group “{}”.</source>
        <translation>Fertig. Die Layer sind in der Gruppe „{}“.</translation>
    </message>
    <message>
        <source>Draw anew (D)</source>
        <translation>Neu zeichnen (D)</translation>
    </message>
    <message>
        <source>Draw reference points…</source>
        <translation>Referenzpunkte ziehen …</translation>
    </message>
    <message>
        <source>Drawn or checked by people</source>
        <translation>Von Menschen gezeichnet oder geprüft</translation>
    </message>
    <message>
        <source>Draws a stratified random sample of points over a water map, ready to be labelled.</source>
        <translation>Zieht eine geschichtete Zufallsstichprobe von Punkten über eine Wasserkarte, fertig zum Beurteilen.</translation>
    </message>
    <message>
        <source>Draws of the bootstrap</source>
        <translation>Ziehungen des Bootstraps</translation>
    </message>
    <message>
        <source>Draws the tiles; the same seed gives the same model.</source>
        <translation>Zieht die Kacheln; derselbe Startwert ergibt dasselbe Modell.</translation>
    </message>
    <message>
        <source>Dropout (0 to 0.4)</source>
        <translation>Dropout (0 bis 0.4)</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Dry at both dates</source>
        <translation>Beide Male trocken</translation>
    </message>
    <message>
        <source>Dry land</source>
        <translation>Trockenes Land</translation>
    </message>
    <message>
        <source>Dry tiles are left out until water has this share of the valid pixels.</source>
        <translation>Trockene Kacheln werden ausgelassen, bis Wasser diesen Anteil an den gültigen Pixeln hat.</translation>
    </message>
    <message>
        <source>Dual-attention ResUNet (large; better with a GPU)</source>
        <translation>Dual-Attention-ResUNet (groß; besser mit GPU)</translation>
    </message>
    <message>
        <source>Each event in turn</source>
        <translation>Jedes Ereignis der Reihe nach</translation>
    </message>
    <message>
        <source>Each has a folder of its own. A place of the usual size and number of images takes about two seconds.</source>
        <translation>Jeder hat einen eigenen Ordner. Ein Ort üblicher Größe mit üblicher Bilderzahl dauert etwa zwei Sekunden.</translation>
    </message>
    <message>
        <source>Each model file is asked in all eight positions of a tile, which takes eight times as long, and the mean is judged. Tick it where you map with it.</source>
        <translation>Jede Modelldatei wird in allen acht Lagen einer Kachel befragt, was achtmal so lange dauert, und das Mittel wird beurteilt. Ankreuzen, wo damit kartiert wird.</translation>
    </message>
    <message>
        <source>Each place has a number of images between these two, which may be the same. SEN12-FLOOD has 5 to 58 radar and 4 to 20 optical images of a place.</source>
        <translation>Jeder Ort hat eine Anzahl von Bildern zwischen diesen beiden Zahlen, die gleich sein dürfen. SEN12-FLOOD hat 5 bis 58 Radar- und 4 bis 20 optische Bilder eines Ortes.</translation>
    </message>
    <message>
        <source>Each region</source>
        <translation>Jede Region</translation>
    </message>
    <message>
        <source>Each region in turn</source>
        <translation>Jede Region der Reihe nach</translation>
    </message>
    <message>
        <source>Each region is trained once with each seed: 0,1,2 are three trainings, whose spread shows what is chance.</source>
        <translation>Jede Region wird einmal mit jedem Startwert trainiert: 0,1,2 sind drei Trainings, deren Streuung zeigt, was Zufall ist.</translation>
    </message>
    <message>
        <source>Each sensor</source>
        <translation>Jeder Sensor</translation>
    </message>
    <message>
        <source>Each training gets a folder in it. Run again with the same folder, what is finished there is not trained again.</source>
        <translation>Jedes Training bekommt darin einen Ordner. Mit demselben Ordner erneut ausgeführt, wird Fertiges nicht noch einmal trainiert.</translation>
    </message>
    <message>
        <source>Earlier images of the place</source>
        <translation>Frühere Bilder des Ortes</translation>
    </message>
    <message>
        <source>Edge of the swath crosses the scene</source>
        <translation>Der Rand des Aufnahmestreifens quert die Szene</translation>
    </message>
    <message>
        <source>Edit outline (E)</source>
        <translation>Umriss bearbeiten (E)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Höhenmodell</translation>
    </message>
    <message>
        <source>Elevation (metres)</source>
        <translation>Höhe (Meter)</translation>
    </message>
    <message>
        <source>Empty: each model's own, which is the one used when mapping.</source>
        <translation>Leer: der eigene jedes Modells, der auch beim Kartieren benutzt wird.</translation>
    </message>
    <message>
        <source>Empty: recognised from names; the log says how. ELEVATION=1:1 is band 1 of the first further raster.</source>
        <translation>Leer: an Namen erkannt; das Protokoll sagt wie. ELEVATION=1:1 ist Kanal 1 des ersten weiteren Rasters.</translation>
    </message>
    <message>
        <source>Empty: recognised from the names of bands, layers and files; the log says how. VV=1;VH=2 are two bands of the radar image; VH=1:1 is band 1 of the first further raster, VH=2:1 of the second.</source>
        <translation>Leer: an den Namen von Kanälen, Layern und Dateien erkannt; das Protokoll sagt wie. VV=1;VH=2 sind zwei Kanäle des Radarbildes; VH=1:1 ist Kanal 1 des ersten weiteren Rasters, VH=2:1 der des zweiten.</translation>
    </message>
    <message>
        <source>Empty: that of Sentinel-1 on this orbit at this latitude, about −10 or −170. Give it as it is seen from the scene: the radar looks at right angles to it.</source>
        <translation>Leer: die von Sentinel-1 auf diesem Orbit in dieser Breite, etwa −10 oder −170. So angeben, wie sie von der Szene aus erscheint: Das Radar blickt im rechten Winkel dazu.</translation>
    </message>
    <message>
        <source>Empty: that of the radar image.</source>
        <translation>Leer: die des Radarbildes.</translation>
    </message>
    <message>
        <source>Empty: the decoder's output, which is sharp and close to the map: it shows how strongly each place speaks for water. “deepest”: the encoder's coarsest features, which Grad-CAM usually shows: patches of 300 m and more (at pixels of 10 m) whose surroundings the network used. Or the name of a module, such as decoder.blocks.2 or up.3; an unknown name is answered with a list.</source>
        <translation>Leer: die Ausgabe des Decoders, die scharf und nahe an der Karte ist: Sie zeigt, wie stark jede Stelle für Wasser spricht. „deepest“: die gröbsten Merkmale des Encoders, die Grad-CAM gewöhnlich zeigt: Flecken von 300 m und mehr (bei Pixeln von 10 m), deren Umgebung das Netz benutzt hat. Oder der Name eines Moduls wie decoder.blocks.2 oder up.3; auf einen unbekannten Namen folgt eine Liste.</translation>
    </message>
    <message>
        <source>Empty: what the layout usually has.</source>
        <translation>Leer: was die Anordnung gewöhnlich hat.</translation>
    </message>
    <message>
        <source>Enable the plugin “Processing” to open this form.</source>
        <translation>Die Erweiterung „Processing“ aktivieren, um dieses Formular zu öffnen.</translation>
    </message>
    <message>
        <source>Encoder (resnet18, resnet34, mobilenet_v2, efficientnet-b0)</source>
        <translation>Encoder (resnet18, resnet34, mobilenet_v2, efficientnet-b0)</translation>
    </message>
    <message>
        <source>Encoder for each image, attention over time</source>
        <translation>Encoder für jedes Bild, Attention über die Zeit</translation>
    </message>
    <message>
        <source>Ends the training after the present batch; the model file of the best epoch is written. It works however the training was started.</source>
        <translation>Beendet das Training nach dem laufenden Batch; die Modelldatei der besten Epoche wird geschrieben. Das geht, wie auch immer das Training gestartet wurde.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine that runs the model</source>
        <translation>Engine, die das Modell ausführt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epoch of the pictures</source>
        <translation>Epoche der Bilder</translation>
    </message>
    <message>
        <source>Epoch that was kept</source>
        <translation>Beibehaltene Epoche</translation>
    </message>
    <message>
        <source>Epoch {}</source>
        <translation>Epoche {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Epoche {} von {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}, batch {} of {}</source>
        <translation>Epoche {} von {}, Batch {} von {}</translation>
    </message>
    <message>
        <source>Epoch {}, batch {} of {}</source>
        <translation>Epoche {}, Batch {} von {}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Epochen höchstens</translation>
    </message>
    <message>
        <source>Epochs at most (passes over the training tiles; 0: as suits their number)</source>
        <translation>Epochen höchstens (Durchgänge durch die Trainingskacheln; 0: wie es zu ihrer Anzahl passt)</translation>
    </message>
    <message>
        <source>Epochs of each training at most (passes over its tiles; 0: as suits their number)</source>
        <translation>Epochen jedes Trainings höchstens (Durchgänge durch seine Kacheln; 0: wie es zu ihrer Anzahl passt)</translation>
    </message>
    <message>
        <source>Epochs that were trained</source>
        <translation>Trainierte Epochen</translation>
    </message>
    <message>
        <source>Equivalent number of looks of the speckle. Sentinel-1 GRD images have about 4.4.</source>
        <translation>Äquivalente Anzahl der Looks des Speckles. GRD-Bilder von Sentinel-1 haben etwa 4.4.</translation>
    </message>
    <message>
        <source>Equivalent number of looks, for the filter.</source>
        <translation>Äquivalente Anzahl der Looks, für den Filter.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <translation>Fehler: {}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>Estimate area of water</source>
        <translation>Wasserfläche schätzen</translation>
    </message>
    <message>
        <source>Estimate the area…</source>
        <translation>Fläche schätzen …</translation>
    </message>
    <message>
        <source>Estimates the area of water, with its interval, from labelled reference points.</source>
        <translation>Schätzt die Wasserfläche mit ihrem Intervall aus beurteilten Referenzpunkten.</translation>
    </message>
    <message>
        <source>Evaluate a water map</source>
        <translation>Wasserkarte bewerten</translation>
    </message>
    <message>
        <source>Evaluate against a reference…</source>
        <translation>An einer Referenz bewerten …</translation>
    </message>
    <message>
        <source>Evaluate models</source>
        <translation>Modelle bewerten</translation>
    </message>
    <message>
        <source>Evaluate models…</source>
        <translation>Modelle bewerten …</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Evenly over shares of water</source>
        <translation>Gleichmäßig über die Wasseranteile</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Every image is averaged to this many cells, whatever its size; a multiple of 8. More cells show smaller floods and take longer.</source>
        <translation>Jedes Bild wird auf so viele Zellen gemittelt, wie groß es auch ist; ein Vielfaches von 8. Mehr Zellen zeigen kleinere Überflutungen und dauern länger.</translation>
    </message>
    <message>
        <source>Every raster in it is a scene.</source>
        <translation>Jedes Raster darin ist eine Szene.</translation>
    </message>
    <message>
        <source>Every raster in it, and in the folders inside it, is a scene.</source>
        <translation>Jeder Raster darin und in den Ordnern darin ist eine Szene.</translation>
    </message>
    <message>
        <source>Every raster layer of the group with this name is a scene.</source>
        <translation>Jeder Rasterlayer der Gruppe mit diesem Namen ist eine Szene.</translation>
    </message>
    <message>
        <source>Every tile once an epoch</source>
        <translation>Jede Kachel einmal je Epoche</translation>
    </message>
    <message>
        <source>Everything that the file says, as a STAC item with the MLM extension.</source>
        <translation>Alles, was die Datei sagt, als STAC-Item mit der MLM-Erweiterung.</translation>
    </message>
    <message>
        <source>Everything that was decided is dry, but “Prepare training tiles” needs at least one polygon of water.</source>
        <translation>Alles Entschiedene ist trocken, aber „Trainingskacheln vorbereiten“ braucht mindestens ein Polygon Wasser.</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Evidence for water (0–1)</source>
        <translation>Evidenz für Wasser (0–1)</translation>
    </message>
    <message>
        <source>Exclude layover</source>
        <translation>Layover ausschließen</translation>
    </message>
    <message>
        <source>Exclude radar shadow</source>
        <translation>Radarschatten ausschließen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Exclusion mask</source>
        <translation>Ausschlussmaske</translation>
    </message>
    <message>
        <source>Exclusion mask (where the radar cannot judge)</source>
        <translation>Ausschlussmaske (wo das Radar nicht urteilen kann)</translation>
    </message>
    <message>
        <source>Expected calibration error after, on the same tiles (0–1)</source>
        <translation>Erwarteter Kalibrierungsfehler nachher, auf denselben Kacheln (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error before, on tiles not used for the fit (0–1)</source>
        <translation>Erwarteter Kalibrierungsfehler vorher, auf Kacheln, die nicht zur Anpassung dienten (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the first model (0–1)</source>
        <translation>Erwarteter Kalibrierungsfehler des ersten Modells (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the new one on the same tiles (0–1)</source>
        <translation>Erwarteter Kalibrierungsfehler des neuen auf denselben Kacheln (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the old model (0–1)</source>
        <translation>Erwarteter Kalibrierungsfehler des alten Modells (0–1)</translation>
    </message>
    <message>
        <source>Explain a model's map</source>
        <translation>Karte eines Modells erklären</translation>
    </message>
    <message>
        <source>Export a faster model</source>
        <translation>Schnelleres Modell exportieren</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Labels exportieren …</translation>
    </message>
    <message>
        <source>Exported model (.onnx)</source>
        <translation>Exportiertes Modell (.onnx)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 of water</source>
        <translation>F1 von Wasser</translation>
    </message>
    <message>
        <source>F1 score (0–1)</source>
        <translation>F1-Maß (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images against the labels (0–1)</source>
        <translation>F1-Maß überfluteter Bilder gegenüber den Labels (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images on the test places (0–1)</source>
        <translation>F1-Maß überfluteter Bilder an den Testorten (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images on the validation places (0–1)</source>
        <translation>F1-Maß überfluteter Bilder an den Validierungsorten (0–1)</translation>
    </message>
    <message>
        <source>F1 score of the edge of the water (0–1)</source>
        <translation>F1-Maß des Wasserrandes (0–1)</translation>
    </message>
    <message>
        <source>F1 score of the first model, pooled (0–1)</source>
        <translation>F1-Maß des ersten Modells, über alle Pixel (0–1)</translation>
    </message>
    <message>
        <source>F1 score on the test tiles (0–1), where there are some</source>
        <translation>F1-Maß auf den Testkacheln (0–1), wo es welche gibt</translation>
    </message>
    <message>
        <source>F1 score on the validation tiles (0–1)</source>
        <translation>F1-Maß auf den Validierungskacheln (0–1)</translation>
    </message>
    <message>
        <source>F1 score over all their pixels (0–1)</source>
        <translation>F1-Maß über alle ihre Pixel (0–1)</translation>
    </message>
    <message>
        <source>F1 score: lower end of its 95 % interval (0–1)</source>
        <translation>F1-Maß: unteres Ende seines 95-%-Intervalls (0–1)</translation>
    </message>
    <message>
        <source>F1 score: upper end of its 95 % interval (0–1)</source>
        <translation>F1-Maß: oberes Ende seines 95-%-Intervalls (0–1)</translation>
    </message>
    <message>
        <source>FPN with an encoder</source>
        <translation>FPN mit Encoder</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>False alarms (pixels)</source>
        <translation>Fehlalarme (Pixel)</translation>
    </message>
    <message>
        <source>False alarms (share of the dry land that is mapped as water)</source>
        <translation>Fehlalarme (Anteil des trockenen Landes, der als Wasser kartiert ist)</translation>
    </message>
    <message>
        <source>Features that are decided</source>
        <translation>Entschiedene Objekte</translation>
    </message>
    <message>
        <source>Fewer are noisier.</source>
        <translation>Weniger rauschen mehr.</translation>
    </message>
    <message>
        <source>Fewest observations of a pixel</source>
        <translation>Wenigste Beobachtungen eines Pixels</translation>
    </message>
    <message>
        <source>Field of the polygons of regions.</source>
        <translation>Feld der Polygone der Regionen.</translation>
    </message>
    <message>
        <source>Field with the region's name</source>
        <translation>Feld mit dem Namen der Region</translation>
    </message>
    <message>
        <source>Figures (JSON)</source>
        <translation>Zahlen (JSON)</translation>
    </message>
    <message>
        <source>File with its token:</source>
        <translation>Datei mit seinem Token:</translation>
    </message>
    <message>
        <source>File with the token of the service</source>
        <translation>Datei mit dem Token des Dienstes</translation>
    </message>
    <message>
        <source>Files with items, item collections (the answer of a STAC search), collections or catalogues. The assets VV and VH are mapped; they may lie on the network.</source>
        <translation>Dateien mit Items, Item-Sammlungen (der Antwort einer STAC-Suche), Sammlungen oder Katalogen. Kartiert werden die Assets VV und VH; sie dürfen im Netzwerk liegen.</translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation>Löcher füllen, die kleiner sind als (m²)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings (JSON)</source>
        <translation>Befunde (JSON)</translation>
    </message>
    <message>
        <source>Finds what is wrong with a dataset before a model learns it.</source>
        <translation>Findet, was an einem Datensatz falsch ist, bevor ein Modell es lernt.</translation>
    </message>
    <message>
        <source>Finished trials are kept. To go on, run this again with the same settings and this folder of the study (RUN): {}</source>
        <translation>Fertige Versuche bleiben erhalten. Um weiterzumachen, mit denselben Einstellungen und diesem Ordner der Studie (RUN) erneut ausführen: {}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First flooded</source>
        <translation>Zuerst überflutet</translation>
    </message>
    <message>
        <source>First flooded date</source>
        <translation>Erster überfluteter Zeitpunkt</translation>
    </message>
    <message>
        <source>Fit the temperature</source>
        <translation>Temperatur anpassen</translation>
    </message>
    <message>
        <source>Fits the image?</source>
        <translation>Passt zum Bild?</translation>
    </message>
    <message>
        <source>Fits. {}</source>
        <translation>Passt. {}</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Hochwasser</translation>
    </message>
    <message>
        <source>Flood and permanent water (polygons)</source>
        <translation>Hochwasser und dauerhaftes Wasser (Polygone)</translation>
    </message>
    <message>
        <source>Flood at each date</source>
        <translation>Überflutung zu jedem Zeitpunkt</translation>
    </message>
    <message>
        <source>Flood from two dates</source>
        <translation>Hochwasser aus zwei Zeitpunkten</translation>
    </message>
    <message>
        <source>Flood in a time series</source>
        <translation>Hochwasser in einer Zeitreihe</translation>
    </message>
    <message>
        <source>Flood mask</source>
        <translation>Hochwassermaske</translation>
    </message>
    <message>
        <source>Flood or water</source>
        <translation>Hochwasser oder Wasser</translation>
    </message>
    <message>
        <source>Flood through time</source>
        <translation>Hochwasser im Zeitverlauf</translation>
    </message>
    <message>
        <source>Flood {} to {}</source>
        <translation>Überflutung {} bis {}</translation>
    </message>
    <message>
        <source>Flood, image by image</source>
        <translation>Hochwasser, Bild für Bild</translation>
    </message>
    <message>
        <source>Flood, two dates</source>
        <translation>Hochwasser, zwei Zeitpunkte</translation>
    </message>
    <message>
        <source>Flood, two dates (shipped)</source>
        <translation>Hochwasser, zwei Zeitpunkte (mitgeliefert)</translation>
    </message>
    <message>
        <source>Flooded area (hectares)</source>
        <translation>Überflutete Fläche (Hektar)</translation>
    </message>
    <message>
        <source>Flooded at any date</source>
        <translation>Zu irgendeinem Zeitpunkt überflutet</translation>
    </message>
    <message>
        <source>Flooded vegetation: brighter by at least (deviations)</source>
        <translation>Überflutete Vegetation: heller um mindestens (Abweichungen)</translation>
    </message>
    <message>
        <source>Floods are rare: with equal weights the network does not learn to say “dry” always. The probabilities are corrected for it afterwards.</source>
        <translation>Hochwasser ist selten: Mit gleichen Gewichten lernt das Netz nicht, immer „trocken“ zu sagen. Die Wahrscheinlichkeiten werden danach dafür berichtigt.</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Fokal</translation>
    </message>
    <message>
        <source>Focal Tversky</source>
        <translation>Fokal-Tversky</translation>
    </message>
    <message>
        <source>Focal and Dice</source>
        <translation>Fokal und Dice</translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation>Fokaler Verlust</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Folder from which to install without a network. Empty: the folder of the settings, or else the package index.</source>
        <translation>Ordner, aus dem ohne Netzwerk installiert wird. Leer: der Ordner der Einstellungen, sonst der Paketindex.</translation>
    </message>
    <message>
        <source>Folder of a training</source>
        <translation>Ordner eines Trainings</translation>
    </message>
    <message>
        <source>Folder of probability rasters</source>
        <translation>Ordner mit Wahrscheinlichkeitsrastern</translation>
    </message>
    <message>
        <source>Folder of radar images</source>
        <translation>Ordner mit Radarbildern</translation>
    </message>
    <message>
        <source>Folder of rasters of hits, misses and false alarms</source>
        <translation>Ordner mit Rastern der Treffer, des Übersehenen und der Fehlalarme</translation>
    </message>
    <message>
        <source>Folder of the image sequences</source>
        <translation>Ordner der Bildfolgen</translation>
    </message>
    <message>
        <source>Folder of the models of each sensor or region</source>
        <translation>Ordner der Modelle jedes Sensors oder jeder Region</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Ordner der Läufe</translation>
    </message>
    <message>
        <source>Folder of the sequences</source>
        <translation>Ordner der Folgen</translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation>Ordner der Studie</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <source>Folder of wheels (offline)</source>
        <translation>Ordner mit Wheels (offline)</translation>
    </message>
    <message>
        <source>Folder that keeps the progress</source>
        <translation>Ordner, der den Fortschritt aufbewahrt</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Zu importierender Ordner</translation>
    </message>
    <message>
        <source>Folders of events (…image.tif and …mask.tif)</source>
        <translation>Ordner von Ereignissen (…image.tif und …mask.tif)</translation>
    </message>
    <message>
        <source>Folders that it sees, too:</source>
        <translation>Ordner, die auch er sieht:</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Folds of whole regions</source>
        <translation>Folds ganzer Regionen</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Dem neuesten folgen</translation>
    </message>
    <message>
        <source>Follows water through many dates: how often, when, how long, and how much.</source>
        <translation>Folgt dem Wasser über viele Zeitpunkte: wie oft, wann, wie lange und wie viel.</translation>
    </message>
    <message>
        <source>Footprints of the tiles in question, with the reasons.</source>
        <translation>Umrisse der fraglichen Kacheln, mit den Gründen.</translation>
    </message>
    <message>
        <source>Footprints of the tiles, coloured by IoU.</source>
        <translation>Umrisse der Kacheln, nach IoU gefärbt.</translation>
    </message>
    <message>
        <source>For Tversky losses only.</source>
        <translation>Nur für Tversky-Verluste.</translation>
    </message>
    <message>
        <source>For Tversky losses only. Higher than that of false alarms: more water is found.</source>
        <translation>Nur für Tversky-Verluste. Höher als das der Fehlalarme: Es wird mehr Wasser gefunden.</translation>
    </message>
    <message>
        <source>For a model-based interval; of no effect where there are points.</source>
        <translation>Für ein modellbasiertes Intervall; ohne Wirkung, wo es Punkte gibt.</translation>
    </message>
    <message>
        <source>For bands that may be missing later only. All bands of a sensor go together, half as often those of one of its dates.</source>
        <translation>Nur für Kanäle, die später fehlen dürfen. Alle Kanäle eines Sensors fallen gemeinsam weg, halb so oft die eines seiner Zeitpunkte.</translation>
    </message>
    <message>
        <source>For each sensor or region a model file of its own is written into the folder of the models (MODELS), beside the one for everything.</source>
        <translation>Für jeden Sensor oder jede Region wird eine eigene Modelldatei in den Ordner der Modelle (MODELS) geschrieben, neben der für alles.</translation>
    </message>
    <message>
        <source>For focal losses only: 0 is cross-entropy; higher looks at difficult pixels more.</source>
        <translation>Nur für fokale Verluste: 0 ist Kreuzentropie; höher beachtet schwierige Pixel mehr.</translation>
    </message>
    <message>
        <source>For folders of events; besides no data.</source>
        <translation>Für Ordner von Ereignissen; zusätzlich zu keinen Daten.</translation>
    </message>
    <message>
        <source>For folders of events; the other layouts say theirs.</source>
        <translation>Für Ordner von Ereignissen; die anderen Anordnungen sagen ihre selbst.</translation>
    </message>
    <message>
        <source>For folds only.</source>
        <translation>Nur für Folds.</translation>
    </message>
    <message>
        <source>For folds.</source>
        <translation>Für Folds.</translation>
    </message>
    <message>
        <source>For images whose date is not found by itself: a date for each in their order, such as 2024-05-07, 2024-05-19, or with names: first=2024-05-07; second=2024-05-19. What is not said is the layer's fixed temporal range in QGIS, or what its metadata or names tell.</source>
        <translation>Für Bilder, deren Datum nicht von selbst gefunden wird: ein Datum für jedes in ihrer Reihenfolge, etwa 2024-05-07, 2024-05-19, oder mit Namen: first=2024-05-07; second=2024-05-19. Was nicht genannt wird, ist der feste Zeitraum des Layers in QGIS oder was seine Metadaten oder Namen sagen.</translation>
    </message>
    <message>
        <source>For instance a calibrated Sentinel-1 image with VV and VH.</source>
        <translation>Zum Beispiel ein kalibriertes Sentinel-1-Bild mit VV und VH.</translation>
    </message>
    <message>
        <source>For integers only. Another part than the one above; the training part serves well.</source>
        <translation>Nur für Ganzzahlen. Ein anderer Teil als der obige; der Trainingsteil eignet sich gut.</translation>
    </message>
    <message>
        <source>For integers only; drawn by lot.</source>
        <translation>Nur für Ganzzahlen; durch das Los gezogen.</translation>
    </message>
    <message>
        <source>For layers whose date is not found by itself: a date for each layer in their order, such as 2021-01-05, 2021-01-17, or with names: before=2021-01-05; after=2021-01-17.</source>
        <translation>Für Layer, deren Datum nicht von selbst gefunden wird: ein Datum für jeden Layer in ihrer Reihenfolge, etwa 2021-01-05, 2021-01-17, oder mit Namen: before=2021-01-05; after=2021-01-17.</translation>
    </message>
    <message>
        <source>For networks “with an encoder” only: a name of segmentation_models_pytorch, such as resnet34, efficientnet-b0, mobilenet_v2 or mit_b0, or tu- and a name of timm, such as tu-convnext_tiny.</source>
        <translation>Nur für Netze „mit Encoder“: ein Name aus segmentation_models_pytorch wie resnet34, efficientnet-b0, mobilenet_v2 oder mit_b0, oder tu- und ein Name aus timm, etwa tu-convnext_tiny.</translation>
    </message>
    <message>
        <source>For prediction: about 0.8 GB on disk; maps water, evaluates, simulates. For training: PyTorch as well, about 2 GB. It takes minutes, by the speed of the network; QGIS can be used meanwhile.</source>
        <translation>Für Vorhersage: etwa 0,8 GB auf der Platte; kartiert Wasser, bewertet, simuliert. Für Training: zusätzlich PyTorch, etwa 2 GB. Es dauert Minuten, je nach Geschwindigkeit des Netzwerks; QGIS kann währenddessen benutzt werden.</translation>
    </message>
    <message>
        <source>For risk control only: 0.1 is a tenth. A smaller risk leaves more uncertain; one that these tiles cannot support is refused.</source>
        <translation>Nur für Risikobegrenzung: 0.1 ist ein Zehntel. Ein kleineres Risiko lässt mehr unsicher; eines, das diese Kacheln nicht tragen, wird abgelehnt.</translation>
    </message>
    <message>
        <source>For sets in which the order of the images gives the label away, such as pairs from before and after a flood: 0.5 takes the order from what can be learned.</source>
        <translation>Für Sammlungen, in denen die Reihenfolge der Bilder das Label verrät, etwa Paare aus Bildern vor und nach einem Hochwasser: 0.5 nimmt die Reihenfolge aus dem, was gelernt werden kann.</translation>
    </message>
    <message>
        <source>For spatial blocks, and folds by block.</source>
        <translation>Für räumliche Blöcke und Folds nach Block.</translation>
    </message>
    <message>
        <source>For the boundary F1. References drawn by hand are seldom truer than two pixels.</source>
        <translation>Für das Grenz-F1. Von Hand gezeichnete Referenzen sind selten genauer als zwei Pixel.</translation>
    </message>
    <message>
        <source>For the focal Tversky loss only; 1: plain Tversky.</source>
        <translation>Nur für den fokalen Tversky-Verlust; 1: einfacher Tversky.</translation>
    </message>
    <message>
        <source>For the least cost only.</source>
        <translation>Nur für die geringsten Kosten.</translation>
    </message>
    <message>
        <source>For the report. Of effect with layers alone.</source>
        <translation>Für den Bericht. Nur bei Layern wirksam.</translation>
    </message>
    <message>
        <source>For the sums with Dice only.</source>
        <translation>Nur für die Summen mit Dice.</translation>
    </message>
    <message>
        <source>For tiles whose images were each stretched to 0–255 on their own, as 8-bit pictures are: brightness and contrast of each image change by themselves, so that the model does not learn grey values. No effect on dB.</source>
        <translation>Für Kacheln, deren Bilder jedes für sich auf 0–255 gestreckt wurden, wie 8-Bit-Bilder: Helligkeit und Kontrast jedes Bildes ändern sich je für sich, damit das Modell keine Grauwerte lernt. Ohne Wirkung auf dB.</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Freier Plattenplatz</translation>
    </message>
    <message>
        <source>Free disk space for temporary files (GB)</source>
        <translation>Freier Plattenplatz für temporäre Dateien (GB)</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Free memory (GB)</source>
        <translation>Freier Arbeitsspeicher (GB)</translation>
    </message>
    <message>
        <source>From a radar image to a map of water, step by step</source>
        <translation>Von einem Radarbild zu einer Wasserkarte, Schritt für Schritt</translation>
    </message>
    <message>
        <source>From a radar image to a mask, a probability, polygons and a page to send.</source>
        <translation>Von einem Radarbild zu Maske, Wahrscheinlichkeit, Polygonen und einer Seite zum Verschicken.</translation>
    </message>
    <message>
        <source>From a table (CSV)</source>
        <translation>Aus einer Tabelle (CSV)</translation>
    </message>
    <message>
        <source>From how many deviations on a pixel that has become brighter in VV (or HH) counts as flooded vegetation, for instance 3. 0: it is not looked for, since rain, snow melt and growing crops brighten the land as well.</source>
        <translation>Ab wie vielen Abweichungen ein Pixel, der in VV (oder HH) heller geworden ist, als überflutete Vegetation zählt, zum Beispiel 3. 0: Sie wird nicht gesucht, denn auch Regen, Schneeschmelze und wachsende Feldfrüchte machen das Land heller.</translation>
    </message>
    <message>
        <source>From images before and after to a map of flood, permanent water and what the radar cannot judge.</source>
        <translation>Aus Bildern von vorher und nachher zu einer Karte von Hochwasser, dauerhaftem Wasser und dem, worüber das Radar nicht urteilen kann.</translation>
    </message>
    <message>
        <source>From one labelled image to a model, and from the model to a map of another image that is judged.</source>
        <translation>Von einem Bild mit bekanntem Wasser zu einem Modell und vom Modell zur Karte eines anderen Bildes, die beurteilt wird.</translation>
    </message>
    <message>
        <source>From the file below</source>
        <translation>Aus der Datei unten</translation>
    </message>
    <message>
        <source>From the first to the last flooded date (days)</source>
        <translation>Vom ersten bis zum letzten überfluteten Zeitpunkt (Tage)</translation>
    </message>
    <message>
        <source>From this probability on a pixel counts as water. Of no effect on a mask.</source>
        <translation>Ab dieser Wahrscheinlichkeit zählt ein Pixel als Wasser. Ohne Wirkung auf eine Maske.</translation>
    </message>
    <message>
        <source>From this probability on an image counts as flooded.</source>
        <translation>Ab dieser Wahrscheinlichkeit zählt ein Bild als überflutet.</translation>
    </message>
    <message>
        <source>Further bands of the tiles. Slope and height above drainage need elevation.</source>
        <translation>Weitere Kanäle der Kacheln. Neigung und Höhe über dem Gewässernetz brauchen ein Höhenmodell.</translation>
    </message>
    <message>
        <source>Further models (the mean of all is mapped)</source>
        <translation>Weitere Modelle (das Mittel aller wird kartiert)</translation>
    </message>
    <message>
        <source>Further rasters (such as VH in a file of its own)</source>
        <translation>Weitere Raster (etwa VH in einer eigenen Datei)</translation>
    </message>
    <message>
        <source>Further rasters (such as VH or elevation in a file of its own)</source>
        <translation>Weitere Raster (etwa VH oder Höhenmodell in einer eigenen Datei)</translation>
    </message>
    <message>
        <source>Further tries of a scene</source>
        <translation>Weitere Versuche je Szene</translation>
    </message>
    <message>
        <source>GPUs in use</source>
        <translation>Benutzte GPUs</translation>
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
        <translation>Jedem Teil etwa denselben Wasseranteil geben</translation>
    </message>
    <message>
        <source>Give either a reference raster or reference polygons.</source>
        <translation>Entweder ein Referenzraster oder Referenzpolygone angeben.</translation>
    </message>
    <message>
        <source>Give it to “Map water” as a model file and say the bands there, or export it again from where it was trained.</source>
        <translation>Es „Wasser kartieren“ als Modelldatei geben und dort die Kanäle sagen, oder es dort, wo es trainiert wurde, noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Give labelled reference points, or the water probability.</source>
        <translation>Beurteilte Referenzpunkte oder die Wasserwahrscheinlichkeit angeben.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Eines davon angeben.</translation>
    </message>
    <message>
        <source>Give up drawing (D)</source>
        <translation>Zeichnen aufgeben (D)</translation>
    </message>
    <message>
        <source>Gives pixels, polarisations, orbit and date. Empty: the first of the earlier images gives pixels and orbit.</source>
        <translation>Gibt Pixel, Polarisationen, Orbit und Datum vor. Leer: Das erste der früheren Bilder gibt Pixel und Orbit vor.</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Nach der Entscheidung weiter</translation>
    </message>
    <message>
        <source>Go on until there is some water among the labels.</source>
        <translation>Weitermachen, bis es unter den Labels etwas Wasser gibt.</translation>
    </message>
    <message>
        <source>Goes on where a run was cancelled or broke off. Give the same settings and the same model file, or the folder of the run.</source>
        <translation>Geht dort weiter, wo ein Lauf abgebrochen wurde oder abbrach. Dieselben Einstellungen und dieselbe Modelldatei angeben oder den Ordner des Laufs.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM weighs what the network found by how much it speaks for the mapped water on the whole. Grad-CAM++ keeps large waters from drowning small ones, and takes half as long again.</source>
        <translation>Grad-CAM gewichtet, was das Netz gefunden hat, danach, wie sehr es insgesamt für das kartierte Wasser spricht. Grad-CAM++ verhindert, dass große Gewässer kleine überdecken, und dauert um die Hälfte länger.</translation>
    </message>
    <message>
        <source>Grad-CAM++</source>
        <translation>Grad-CAM++</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>Grasland</translation>
    </message>
    <message>
        <source>Greatest height above the nearest drainage to judge (metres)</source>
        <translation>Größte Höhe über dem nächsten Gewässer, die beurteilt wird (Meter)</translation>
    </message>
    <message>
        <source>Ground that lies higher above the stream it drains to is excluded: floods do not reach it. 15 to 30 is usual. Empty: no height is.</source>
        <translation>Boden, der höher über dem Gewässer liegt, in das er entwässert, wird ausgeschlossen: Hochwasser erreicht ihn nicht. Üblich sind 15 bis 30. Leer: keine Höhe.</translation>
    </message>
    <message>
        <source>Ground within this distance of the edge, on both sides, is sampled by itself. 0: no such strata.</source>
        <translation>Boden in diesem Abstand vom Rand, auf beiden Seiten, wird für sich beprobt. 0: keine solchen Strata.</translation>
    </message>
    <message>
        <source>Group of layers of the project</source>
        <translation>Gruppe von Layern des Projekts</translation>
    </message>
    <message>
        <source>HAND: height above nearest drainage (metres)</source>
        <translation>HAND: Höhe über dem nächsten Gewässer (Meter)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>HTML page with everything that was found.</source>
        <translation>HTML-Seite mit allem, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Höhe (Pixel)</translation>
    </message>
    <message>
        <source>Height between the lowest and the highest point. Steep terrain brings radar shadow and layover.</source>
        <translation>Höhe zwischen dem tiefsten und dem höchsten Punkt. Steiles Gelände bringt Radarschatten und Layover.</translation>
    </message>
    <message>
        <source>Height of the terrain in metres.</source>
        <translation>Höhe des Geländes in Metern.</translation>
    </message>
    <message>
        <source>Height of the terrain, such as the Copernicus DEM, NASADEM or SRTM, in any CRS. With several bands the first is used.</source>
        <translation>Höhe des Geländes, etwa das Copernicus-DEM, NASADEM oder SRTM, in beliebigem KBS. Bei mehreren Kanälen wird der erste benutzt.</translation>
    </message>
    <message>
        <source>Height of the terrain, such as the Copernicus DEM, in any CRS.</source>
        <translation>Höhe des Geländes, etwa das Copernicus-DEM, in beliebigem KBS.</translation>
    </message>
    <message>
        <source>Heights, from which slopes are computed, to see how steep ground is mapped. Any CRS and pixel size. Empty: what the dataset itself holds.</source>
        <translation>Höhen, aus denen Neigungen berechnet werden, um zu sehen, wie steiler Boden kartiert wird. Beliebiges KBS, beliebige Pixelgröße. Leer: was der Datensatz selbst enthält.</translation>
    </message>
    <message>
        <source>Held back from the part above</source>
        <translation>Vom obigen Teil zurückgehalten</translation>
    </message>
    <message>
        <source>High above drainage</source>
        <translation>Hoch über dem Gewässernetz</translation>
    </message>
    <message>
        <source>Highest F1</source>
        <translation>Höchstes F1</translation>
    </message>
    <message>
        <source>Highest F1 as far as few places can tell it (the nearest to 0.5)</source>
        <translation>Höchstes F1, soweit wenige Orte es sagen können (das nächste an 0.5)</translation>
    </message>
    <message>
        <source>Highest IoU</source>
        <translation>Höchste IoU</translation>
    </message>
    <message>
        <source>Highest probability (0–1)</source>
        <translation>Höchste Wahrscheinlichkeit (0–1)</translation>
    </message>
    <message>
        <source>Highwater</source>
        <translation>Highwater</translation>
    </message>
    <message>
        <source>Highwater (water and floods from radar)</source>
        <translation>Highwater (Wasser und Hochwasser aus Radar)</translation>
    </message>
    <message>
        <source>Highwater backend</source>
        <translation>Highwater-Backend</translation>
    </message>
    <message>
        <source>Highwater's backend</source>
        <translation>Highwaters Backend</translation>
    </message>
    <message>
        <source>Highwater: model library</source>
        <translation>Highwater: Modellbibliothek</translation>
    </message>
    <message>
        <source>Highwater: review</source>
        <translation>Highwater: Durchsicht</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hits (pixels)</source>
        <translation>Treffer (Pixel)</translation>
    </message>
    <message>
        <source>Hits, misses and false alarms</source>
        <translation>Treffer, Übersehenes und Fehlalarme</translation>
    </message>
    <message>
        <source>Holds the study and its trainings. A study that is there is continued.</source>
        <translation>Enthält die Studie und ihre Trainings. Eine vorhandene Studie wird fortgesetzt.</translation>
    </message>
    <message>
        <source>How alike the grain of neighbouring pixels is. Sentinel-1 GRD images with pixels of 10 m have about 0.7. Variety moves it as well.</source>
        <translation>Wie ähnlich die Körnung benachbarter Pixel ist. GRD-Bilder von Sentinel-1 mit Pixeln von 10 m haben etwa 0.7. Auch die Vielfalt verschiebt sie.</translation>
    </message>
    <message>
        <source>How far outlines may move, for smaller files and smoother shores. Neighbouring polygons keep their common edges. 0: along the edges of pixels.</source>
        <translation>Wie weit sich Umrisse verschieben dürfen, für kleinere Dateien und glattere Ufer. Benachbarte Polygone behalten gemeinsame Kanten. 0: entlang der Pixelkanten.</translation>
    </message>
    <message>
        <source>How it went, in a sentence</source>
        <translation>Wie es gelaufen ist, in einem Satz</translation>
    </message>
    <message>
        <source>How likely each pixel is water, from 0 to 1.</source>
        <translation>Wie wahrscheinlich jeder Pixel Wasser ist, von 0 bis 1.</translation>
    </message>
    <message>
        <source>How many tiles get further speckle.</source>
        <translation>Wie viele Kacheln weiteren Speckle bekommen.</translation>
    </message>
    <message>
        <source>How much darker a flooded pixel is, however little it usually changes.</source>
        <translation>Wie viel dunkler ein überfluteter Pixel ist, wie wenig er sich sonst auch ändert.</translation>
    </message>
    <message>
        <source>How much scenes of different seeds differ in nature: land cover, brightness, texture, rivers and lakes, plants in the flood, wind, noise and sharpness of the image. 0 is the same kind of place for every seed, 1 is as different as real places are, for training; some scenes then have no water at all, some little else, and the share of flooded land is kept only roughly.</source>
        <translation>Wie verschieden Szenen mit verschiedenen Startwerten ihrer Natur nach sind: Landbedeckung, Helligkeit, Textur, Flüsse und Seen, Pflanzen im Hochwasser, Wind, Rauschen und Schärfe des Bildes. 0 ist für jeden Startwert dieselbe Art von Ort, 1 ist so verschieden, wie wirkliche Orte sind, zum Trainieren; manche Szenen haben dann gar kein Wasser, manche wenig anderes, und der Anteil überfluteten Landes wird nur ungefähr eingehalten.</translation>
    </message>
    <message>
        <source>How much smaller it is; negative where it has grown</source>
        <translation>Um wie viel sie kleiner ist; negativ, wo sie gewachsen ist</translation>
    </message>
    <message>
        <source>How often every tile is seen. The training ends earlier when it no longer gets better.</source>
        <translation>Wie oft jede Kachel gesehen wird. Das Training endet früher, wenn es nicht mehr besser wird.</translation>
    </message>
    <message>
        <source>How often every tile is seen; 0: 40 to 150 times, the fewer tiles the more often, or as often as the time allows where you limit it. Training ends earlier when validation no longer improves, and keeps the best.</source>
        <translation>Wie oft jede Kachel gesehen wird; 0: 40- bis 150-mal, je weniger Kacheln, desto öfter, oder so oft, wie die Zeit es erlaubt, wo sie begrenzt ist. Das Training endet früher, wenn die Validierung nicht mehr besser wird, und behält das Beste.</translation>
    </message>
    <message>
        <source>How often flooded</source>
        <translation>Wie oft überflutet</translation>
    </message>
    <message>
        <source>How often the images are drawn anew for the intervals. More make them smoother, not narrower.</source>
        <translation>Wie oft die Bilder für die Intervalle neu gezogen werden. Mehr macht sie glatter, nicht schmaler.</translation>
    </message>
    <message>
        <source>How the map was made is recorded in {}</source>
        <translation>Wie die Karte entstanden ist, steht in {}</translation>
    </message>
    <message>
        <source>How the mask was made is recorded in {}</source>
        <translation>Wie die Maske entstanden ist, steht in {}</translation>
    </message>
    <message>
        <source>How the rate changes while training.</source>
        <translation>Wie sich die Rate während des Trainings ändert.</translation>
    </message>
    <message>
        <source>How unusual a flooded pixel is. Less finds more of the flood, and more fields that were ploughed or cut.</source>
        <translation>Wie ungewöhnlich ein überfluteter Pixel ist. Weniger findet mehr vom Hochwasser und mehr Felder, die gepflügt oder gemäht wurden.</translation>
    </message>
    <message>
        <source>How values are scaled after clipping. It becomes part of the model: images are given to it as they are.</source>
        <translation>Wie Werte nach dem Kappen skaliert werden. Das wird Teil des Modells: Bilder bekommt es, wie sie sind.</translation>
    </message>
    <message>
        <source>INTENSITY: root mean square of VV and VH in linear power</source>
        <translation>INTENSITY: quadratisches Mittel von VV und VH in linearer Leistung</translation>
    </message>
    <message>
        <source>If the IoU falls by more, nothing is written.</source>
        <translation>Sinkt die IoU um mehr, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Image from &amp;before the flood:</source>
        <translation>Bild &amp;vor dem Hochwasser:</translation>
    </message>
    <message>
        <source>Image from before the flood</source>
        <translation>Bild vor dem Hochwasser</translation>
    </message>
    <message>
        <source>Image from before the flood (optional):</source>
        <translation>Bild vor dem Hochwasser (optional):</translation>
    </message>
    <message>
        <source>Image of the flood</source>
        <translation>Bild des Hochwassers</translation>
    </message>
    <message>
        <source>Image sequences for calibration</source>
        <translation>Bildfolgen zum Kalibrieren</translation>
    </message>
    <message>
        <source>Image sequences for the test</source>
        <translation>Bildfolgen für den Test</translation>
    </message>
    <message>
        <source>Image sequences for training</source>
        <translation>Bildfolgen zum Trainieren</translation>
    </message>
    <message>
        <source>Image sequences for validation</source>
        <translation>Bildfolgen zum Validieren</translation>
    </message>
    <message>
        <source>Image sequences in the dataset</source>
        <translation>Bildfolgen im Datensatz</translation>
    </message>
    <message>
        <source>Image to map</source>
        <translation>Zu kartierendes Bild</translation>
    </message>
    <message>
        <source>Image, truth and prediction of the same tiles, in the folder of the run; 0: none.</source>
        <translation>Bild, Wahrheit und Vorhersage derselben Kacheln, im Ordner des Laufs; 0: keine.</translation>
    </message>
    <message>
        <source>ImageNet weights are those of photographs; they help where tiles are few. They are downloaded at the first use.</source>
        <translation>ImageNet-Gewichte sind die von Fotos; sie helfen, wo es wenige Kacheln gibt. Sie werden bei der ersten Benutzung heruntergeladen.</translation>
    </message>
    <message>
        <source>ImageNet, adapted to the number of bands (downloaded once)</source>
        <translation>ImageNet, an die Anzahl der Kanäle angepasst (einmal heruntergeladen)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images added by this run</source>
        <translation>Von diesem Lauf hinzugefügte Bilder</translation>
    </message>
    <message>
        <source>Images found</source>
        <translation>Gefundene Bilder</translation>
    </message>
    <message>
        <source>Images in the dataset</source>
        <translation>Bilder im Datensatz</translation>
    </message>
    <message>
        <source>Images left out</source>
        <translation>Ausgelassene Bilder</translation>
    </message>
    <message>
        <source>Images of one place</source>
        <translation>Bilder eines Ortes</translation>
    </message>
    <message>
        <source>Images of other dates</source>
        <translation>Bilder anderer Zeitpunkte</translation>
    </message>
    <message>
        <source>Images of sequences in the dataset</source>
        <translation>Bilder von Folgen im Datensatz</translation>
    </message>
    <message>
        <source>Images of sequences that are labelled as flooded</source>
        <translation>Bilder von Folgen, deren Label überflutet ist</translation>
    </message>
    <message>
        <source>Images of the same place, for the multi-temporal filter.</source>
        <translation>Bilder desselben Ortes, für den multitemporalen Filter.</translation>
    </message>
    <message>
        <source>Images that are labelled as flooded</source>
        <translation>Bilder, deren Label überflutet ist</translation>
    </message>
    <message>
        <source>Images that show a flood</source>
        <translation>Bilder, die Hochwasser zeigen</translation>
    </message>
    <message>
        <source>Images that were classified</source>
        <translation>Klassifizierte Bilder</translation>
    </message>
    <message>
        <source>Images that were left out</source>
        <translation>Ausgelassene Bilder</translation>
    </message>
    <message>
        <source>Images that were taken</source>
        <translation>Genommene Bilder</translation>
    </message>
    <message>
        <source>Images with a flood</source>
        <translation>Bilder mit Hochwasser</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Datensatz importieren</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In cross-entropy and focal loss. 1: pixels count alike. 0: from the share of water in the training tiles.</source>
        <translation>In Kreuzentropie und fokalem Verlust. 1: Pixel zählen gleich. 0: aus dem Wasseranteil der Trainingskacheln.</translation>
    </message>
    <message>
        <source>In folds (cross-validation)</source>
        <translation>In Folds (Kreuzvalidierung)</translation>
    </message>
    <message>
        <source>In the CRS and with the pixels of most scenes; where scenes overlap, the latest is seen. A virtual raster refers to the scenes’ own files and takes no space.</source>
        <translation>Im KBS und mit den Pixeln der meisten Szenen; wo sich Szenen überlappen, ist die späteste zu sehen. Ein virtuelles Raster verweist auf die Dateien der Szenen und braucht keinen Platz.</translation>
    </message>
    <message>
        <source>In the file's order, separated by semicolons.</source>
        <translation>In der Reihenfolge der Datei, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>In the middle of the scene: Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the far part.</source>
        <translation>In der Mitte der Szene: Sentinel-1 blickt im nahen Teil seines Streifens unter 30 Grad und im fernen unter 46.</translation>
    </message>
    <message>
        <source>In total, those of earlier searches in the same folder included.</source>
        <translation>Insgesamt, die früherer Suchen im selben Ordner eingeschlossen.</translation>
    </message>
    <message>
        <source>In total. Strata share them in proportion to their area.</source>
        <translation>Insgesamt. Die Strata teilen sie sich im Verhältnis ihrer Fläche.</translation>
    </message>
    <message>
        <source>Incidence angle (degrees)</source>
        <translation>Einfallswinkel (Grad)</translation>
    </message>
    <message>
        <source>Incidence angles (degrees)</source>
        <translation>Einfallswinkel (Grad)</translation>
    </message>
    <message>
        <source>Index: footprints of the tiles, with their part</source>
        <translation>Index: Umrisse der Kacheln, mit ihrem Teil</translation>
    </message>
    <message>
        <source>Index: places with their dates and part</source>
        <translation>Index: Orte mit ihren Zeitpunkten und ihrem Teil</translation>
    </message>
    <message>
        <source>Input: bands and derived bands (empty: every band)</source>
        <translation>Eingabe: Kanäle und abgeleitete Kanäle (leer: jeder Kanal)</translation>
    </message>
    <message>
        <source>Input: bands that may be missing later</source>
        <translation>Eingabe: Kanäle, die später fehlen dürfen</translation>
    </message>
    <message>
        <source>Input: limits that bands are clipped to (empty: fitted)</source>
        <translation>Eingabe: Grenzen, auf die Kanäle gekappt werden (leer: angepasst)</translation>
    </message>
    <message>
        <source>Input: normalisation of the bands</source>
        <translation>Eingabe: Normalisierung der Kanäle</translation>
    </message>
    <message>
        <source>Install Highwater's backend</source>
        <translation>Highwaters Backend installieren</translation>
    </message>
    <message>
        <source>Install backend</source>
        <translation>Backend installieren</translation>
    </message>
    <message>
        <source>Install for prediction</source>
        <translation>Für Vorhersage installieren</translation>
    </message>
    <message>
        <source>Install for training</source>
        <translation>Für Training installieren</translation>
    </message>
    <message>
        <source>Install the backend…</source>
        <translation>Backend installieren …</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Installs the packages that Highwater computes with, apart from those of QGIS.</source>
        <translation>Installiert die Pakete, mit denen Highwater rechnet, getrennt von denen von QGIS.</translation>
    </message>
    <message>
        <source>Instead of a table.</source>
        <translation>Anstelle einer Tabelle.</translation>
    </message>
    <message>
        <source>Integers: decibel × 100</source>
        <translation>Ganzzahlen: Dezibel × 100</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Intersection over union (0–1)</source>
        <translation>Intersection over Union (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union after, on the same tiles (0–1)</source>
        <translation>Intersection over Union nachher, auf denselben Kacheln (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union before, on the same tiles (0–1)</source>
        <translation>Intersection over Union vorher, auf denselben Kacheln (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the best trial on the validation tiles (0–1)</source>
        <translation>Intersection over Union des besten Versuchs auf den Validierungskacheln (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the first model, pooled (0–1)</source>
        <translation>Intersection over Union des ersten Modells, über alle Pixel (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the new one on the same tiles (0–1)</source>
        <translation>Intersection over Union des neuen auf denselben Kacheln (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the old model (0–1)</source>
        <translation>Intersection over Union des alten Modells (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the worst of them (0–1)</source>
        <translation>Intersection over Union des schlechtesten von ihnen (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union on the test tiles (0–1), where there are some</source>
        <translation>Intersection over Union auf den Testkacheln (0–1), wo es welche gibt</translation>
    </message>
    <message>
        <source>Intersection over union on the validation tiles (0–1)</source>
        <translation>Intersection over Union auf den Validierungskacheln (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union on tiles that it was not trained on (0–1)</source>
        <translation>Intersection over Union auf Kacheln, mit denen es nicht trainiert wurde (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union over all their pixels (0–1)</source>
        <translation>Intersection over Union über alle ihre Pixel (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union: lower end of its 95 % interval (0–1)</source>
        <translation>Intersection over Union: unteres Ende ihres 95-%-Intervalls (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union: upper end of its 95 % interval (0–1)</source>
        <translation>Intersection over Union: oberes Ende ihres 95-%-Intervalls (0–1)</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU of water</source>
        <translation>IoU von Wasser</translation>
    </message>
    <message>
        <source>Is this feature right?</source>
        <translation>Ist dieses Objekt richtig?</translation>
    </message>
    <message>
        <source>It comes with Highwater and stays.</source>
        <translation>Es kommt mit Highwater und bleibt.</translation>
    </message>
    <message>
        <source>It has no place on the map.</source>
        <translation>Es hat keinen Ort auf der Karte.</translation>
    </message>
    <message>
        <source>Its value at each point is kept in the layer, hidden.</source>
        <translation>Ihr Wert an jedem Punkt bleibt verborgen im Layer.</translation>
    </message>
    <message>
        <source>Its weights, {}, do not lie beside it.</source>
        <translation>Seine Gewichte, {}, liegen nicht daneben.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Judge the built-in method as well</source>
        <translation>Auch das eingebaute Verfahren beurteilen</translation>
    </message>
    <message>
        <source>Judge the mean of all models as well</source>
        <translation>Auch das Mittel aller Modelle beurteilen</translation>
    </message>
    <message>
        <source>Keep the results in:</source>
        <translation>Ergebnisse aufbewahren in:</translation>
    </message>
    <message>
        <source>Keeps single batches from upsetting the network.</source>
        <translation>Verhindert, dass einzelne Batches das Netz aus der Bahn werfen.</translation>
    </message>
    <message>
        <source>Keeps tiles without water from weighing too much.</source>
        <translation>Verhindert, dass Kacheln ohne Wasser zu viel Gewicht haben.</translation>
    </message>
    <message>
        <source>Kept: epoch {}</source>
        <translation>Behalten: Epoche {}</translation>
    </message>
    <message>
        <source>Key {}</source>
        <translation>Taste {}</translation>
    </message>
    <message>
        <source>Label folders of Sen1Floods11 (separated by semicolons)</source>
        <translation>Label-Ordner von Sen1Floods11 (durch Semikolons getrennt)</translation>
    </message>
    <message>
        <source>Label of the whole sequence</source>
        <translation>Label der ganzen Folge</translation>
    </message>
    <message>
        <source>Label values that do not count (separated by semicolons)</source>
        <translation>Label-Werte, die nicht zählen (durch Semikolons getrennt)</translation>
    </message>
    <message>
        <source>Labelled reference points</source>
        <translation>Beurteilte Referenzpunkte</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <source>Land cover also becomes a band of the tiles</source>
        <translation>Landbedeckung wird auch ein Kanal der Kacheln</translation>
    </message>
    <message>
        <source>Land cover classes to exclude (separated by semicolons)</source>
        <translation>Auszuschließende Klassen der Landbedeckung (durch Semikolons getrennt)</translation>
    </message>
    <message>
        <source>Largest flooded area (hectares)</source>
        <translation>Größte überflutete Fläche (Hektar)</translation>
    </message>
    <message>
        <source>Largest rate of AdamW.</source>
        <translation>Größte Rate von AdamW.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Last flooded</source>
        <translation>Zuletzt überflutet</translation>
    </message>
    <message>
        <source>Last flooded date</source>
        <translation>Letzter überfluteter Zeitpunkt</translation>
    </message>
    <message>
        <source>Layer of the network (empty: the last one before the result)</source>
        <translation>Schicht des Netzes (leer: die letzte vor dem Ergebnis)</translation>
    </message>
    <message>
        <source>Layer to review</source>
        <translation>Layer zur Durchsicht</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Layer:</translation>
    </message>
    <message>
        <source>Layers left out</source>
        <translation>Ausgelassene Layer</translation>
    </message>
    <message>
        <source>Layers of fewer days apart are one observation, whose date is that of the first. 1: only those of one day.</source>
        <translation>Layer, die weniger Tage auseinanderliegen, sind eine Beobachtung mit dem Datum des ersten. 1: nur die eines Tages.</translation>
    </message>
    <message>
        <source>Layers or files, each a scene, beside those of the folder.</source>
        <translation>Layer oder Dateien, jeder und jede eine Szene, neben denen des Ordners.</translation>
    </message>
    <message>
        <source>Layers whose file is missing or damaged are named in the log and in the record and left out. Without it they are refused.</source>
        <translation>Layer, deren Datei fehlt oder beschädigt ist, werden im Protokoll und in der Aufzeichnung genannt und ausgelassen. Ohne dies werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Layover</source>
        <translation>Layover</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate (0.0001 to 0.01)</source>
        <translation>Lernrate (0.0001 bis 0.01)</translation>
    </message>
    <message>
        <source>Least cost of missed water and false alarms</source>
        <translation>Geringste Kosten aus übersehenem Wasser und Fehlalarmen</translation>
    </message>
    <message>
        <source>Least days between observations</source>
        <translation>Mindestens Tage zwischen Beobachtungen</translation>
    </message>
    <message>
        <source>Least distance between parts (metres)</source>
        <translation>Mindestabstand zwischen Teilen (Meter)</translation>
    </message>
    <message>
        <source>Least number of points of a stratum</source>
        <translation>Mindestzahl von Punkten eines Stratums</translation>
    </message>
    <message>
        <source>Least precision: no more false alarms than that</source>
        <translation>Mindestpräzision: nicht mehr Fehlalarme als das</translation>
    </message>
    <message>
        <source>Least recall or precision (0–1), for these two choices</source>
        <translation>Mindeste Trefferquote oder Präzision (0–1), für diese beiden Möglichkeiten</translation>
    </message>
    <message>
        <source>Least recall: miss no more water than that</source>
        <translation>Mindesttrefferquote: nicht mehr Wasser übersehen als das</translation>
    </message>
    <message>
        <source>Least share of valid pixels (%)</source>
        <translation>Mindestanteil gültiger Pixel (%)</translation>
    </message>
    <message>
        <source>Leave out images that cannot be read</source>
        <translation>Bilder auslassen, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>Leave out layers that cannot be read</source>
        <translation>Layer auslassen, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>Lee</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Left by an older release</source>
        <translation>Von einer älteren Version übrig</translation>
    </message>
    <message>
        <source>Less than the tile size makes tiles overlap.</source>
        <translation>Weniger als die Kachelgröße lässt Kacheln überlappen.</translation>
    </message>
    <message>
        <source>Level of the flood above the drainage (metres)</source>
        <translation>Pegel des Hochwassers über dem Gewässernetz (Meter)</translation>
    </message>
    <message>
        <source>Level of the intervals (0–1)</source>
        <translation>Niveau der Intervalle (0–1)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences of what is installed</source>
        <translation>Lizenzen des Installierten</translation>
    </message>
    <message>
        <source>Linear power</source>
        <translation>Lineare Leistung</translation>
    </message>
    <message>
        <source>Linear power (sigma0, gamma0)</source>
        <translation>Lineare Leistung (sigma0, gamma0)</translation>
    </message>
    <message>
        <source>LinkNet with an encoder</source>
        <translation>LinkNet mit Encoder</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of the last installation</source>
        <translation>Protokoll der letzten Installation</translation>
    </message>
    <message>
        <source>Log of the map</source>
        <translation>Protokoll der Karte</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Logarithmischer Verlust</translation>
    </message>
    <message>
        <source>Longer sequences are learned in parts, drawn anew in each epoch. When the model is used it looks at all.</source>
        <translation>Längere Folgen werden in Teilen gelernt, in jeder Epoche neu gezogen. Wird das Modell benutzt, blickt es auf alle.</translation>
    </message>
    <message>
        <source>Longest flood</source>
        <translation>Längste Überflutung</translation>
    </message>
    <message>
        <source>Looking at “{}”…</source>
        <translation>„{}“ wird angesehen …</translation>
    </message>
    <message>
        <source>Looks (less is grainier)</source>
        <translation>Looks (weniger ist körniger)</translation>
    </message>
    <message>
        <source>Looks of the image</source>
        <translation>Looks des Bildes</translation>
    </message>
    <message>
        <source>Looks to the right of its flight</source>
        <translation>Blickt rechts der Flugrichtung</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss (all)</source>
        <translation>Verlust (alle)</translation>
    </message>
    <message>
        <source>Loss of IoU that is tolerated (0–1)</source>
        <translation>Erlaubter Verlust an IoU (0–1)</translation>
    </message>
    <message>
        <source>Loss: Tversky's weight of false alarms</source>
        <translation>Verlust: Tverskys Gewicht der Fehlalarme</translation>
    </message>
    <message>
        <source>Loss: Tversky's weight of missed water</source>
        <translation>Verlust: Tverskys Gewicht übersehenen Wassers</translation>
    </message>
    <message>
        <source>Loss: exponent of the focal loss</source>
        <translation>Verlust: Exponent des fokalen Verlusts</translation>
    </message>
    <message>
        <source>Loss: gamma of the focal Tversky loss</source>
        <translation>Verlust: Gamma des fokalen Tversky-Verlusts</translation>
    </message>
    <message>
        <source>Loss: gamma of the focal loss</source>
        <translation>Verlust: Gamma des fokalen Verlusts</translation>
    </message>
    <message>
        <source>Loss: share of cross-entropy or focal beside Dice (0–1)</source>
        <translation>Verlust: Anteil von Kreuzentropie oder fokal neben Dice (0–1)</translation>
    </message>
    <message>
        <source>Loss: smoothing of Dice and Tversky (pixels)</source>
        <translation>Verlust: Glättung von Dice und Tversky (Pixel)</translation>
    </message>
    <message>
        <source>Loss: weight of water against land (0: balanced)</source>
        <translation>Verlust: Gewicht von Wasser gegenüber Land (0: ausgeglichen)</translation>
    </message>
    <message>
        <source>Loss: weight of whole sequences</source>
        <translation>Verlust: Gewicht ganzer Folgen</translation>
    </message>
    <message>
        <source>Loss: weights by source of labels (empty: equal)</source>
        <translation>Verlust: Gewichte nach Herkunft der Labels (leer: gleich)</translation>
    </message>
    <message>
        <source>Lovász</source>
        <translation>Lovász</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval (0–1)</source>
        <translation>Unteres Ende des zugehörigen 95-%-Intervalls (0–1)</translation>
    </message>
    <message>
        <source>Lower end of its interval (hectares)</source>
        <translation>Unteres Ende des zugehörigen Intervalls (Hektar)</translation>
    </message>
    <message>
        <source>Lower end of its model-based 95 % interval (hectares)</source>
        <translation>Unteres Ende des zugehörigen modellbasierten 95-%-Intervalls (Hektar)</translation>
    </message>
    <message>
        <source>Lower finds more water, higher fewer false alarms. Empty: 0.5.</source>
        <translation>Niedriger findet mehr Wasser, höher weniger Fehlalarme. Leer: 0.5.</translation>
    </message>
    <message>
        <source>Lower finds more water, higher fewer false alarms. Empty: the threshold that the model was made with.</source>
        <translation>Niedriger findet mehr Wasser, höher weniger Fehlalarme. Leer: der Schwellenwert, mit dem das Modell gemacht wurde.</translation>
    </message>
    <message>
        <source>Lower when validation no longer improves</source>
        <translation>Niedriger, wenn die Validierung nicht mehr besser wird</translation>
    </message>
    <message>
        <source>MA-Net with an encoder</source>
        <translation>MA-Net mit Encoder</translation>
    </message>
    <message>
        <source>Made by a method (weak)</source>
        <translation>Von einem Verfahren gemacht (schwach)</translation>
    </message>
    <message>
        <source>Makes a dataset of an image whose water is known, trains a model on it, maps another image with that model and compares the map with what is known there. Its steps are “Prepare training tiles”, “Split a dataset”, “Train a model”, “Map water” and “Evaluate a water map”; each can also be run by itself, with all of its choices.
One image makes a model for images like it. For one that is good elsewhere, put images of several regions into a dataset and train with “Train a model”.
The file of the model lies in the plugin's folder, under processing_provider/models: open it in the model designer and save it under another name to change its steps.</source>
        <translation>Macht einen Datensatz aus einem Bild, dessen Wasser bekannt ist, trainiert damit ein Modell, kartiert mit diesem ein anderes Bild und vergleicht die Karte mit dem, was dort bekannt ist. Die Schritte sind „Trainingskacheln vorbereiten“, „Datensatz aufteilen“, „Modell trainieren“, „Wasser kartieren“ und „Wasserkarte bewerten“; jeder kann auch für sich allein ausgeführt werden, mit all seinen Möglichkeiten.
Ein Bild ergibt ein Modell für ähnliche Bilder. Für eines, das anderswo gut ist, Bilder mehrerer Regionen in einen Datensatz aufnehmen und mit „Modell trainieren“ trainieren.
Die Datei des Modells liegt im Ordner der Erweiterung unter processing_provider/models: Sie kann im Modellentwurf geöffnet und unter einem anderen Namen gespeichert werden, um die Schritte zu ändern.</translation>
    </message>
    <message>
        <source>Makes a dataset of your own image and its reference: cut, divided, audited.</source>
        <translation>Macht einen Datensatz aus dem eigenen Bild und seiner Referenz: geschnitten, aufgeteilt, geprüft.</translation>
    </message>
    <message>
        <source>Makes a model's probabilities true, chooses its threshold, and can bound its errors.</source>
        <translation>Macht die Wahrscheinlichkeiten eines Modells wahr, wählt seinen Schwellenwert und kann seine Fehler begrenzen.</translation>
    </message>
    <message>
        <source>Makes a plausible radar scene of a flood, together with the true flood mask.</source>
        <translation>Erzeugt eine glaubhafte Radarszene eines Hochwassers, zusammen mit der wahren Wassermaske.</translation>
    </message>
    <message>
        <source>Makes a simulated flood scene, cuts it into labelled tiles, divides them into training, validation and test, and audits the result: a small, complete dataset without any data of your own. Its steps are a simulated scene, “Prepare training tiles”, “Split a dataset” and “Audit a dataset”. The file of the model lies in the plugin's folder, under processing_provider/models: opened in the model designer and saved under another name, its first step can be replaced by your own image and reference.</source>
        <translation>Erzeugt eine simulierte Hochwasserszene, schneidet sie in Kacheln mit Labels, teilt sie in Training, Validierung und Test und prüft das Ergebnis: ein kleiner, vollständiger Datensatz ohne eigene Daten. Die Schritte sind eine simulierte Szene, „Trainingskacheln vorbereiten“, „Datensatz aufteilen“ und „Datensatz prüfen“. Die Datei des Modells liegt im Ordner der Erweiterung unter processing_provider/models: Im Modellentwurf geöffnet und unter einem anderen Namen gespeichert, lässt sich der erste Schritt durch ein eigenes Bild und seine Referenz ersetzen.</translation>
    </message>
    <message>
        <source>Makes a small, complete dataset of a simulated flood: simulated, cut, divided, audited.</source>
        <translation>Macht einen kleinen, vollständigen Datensatz eines simulierten Hochwassers: simuliert, geschnitten, aufgeteilt, geprüft.</translation>
    </message>
    <message>
        <source>Makes a smaller, faster copy of a model and measures what it loses by that.</source>
        <translation>Macht eine kleinere, schnellere Kopie eines Modells und misst, was sie dadurch verliert.</translation>
    </message>
    <message>
        <source>Makes radar and optical images of places through time, some of them flooded.</source>
        <translation>Erzeugt Radar- und optische Bilder von Orten über die Zeit, einige davon überflutet.</translation>
    </message>
    <message>
        <source>Managed environment</source>
        <translation>Verwaltete Umgebung</translation>
    </message>
    <message>
        <source>Managed environment: {}</source>
        <translation>Verwaltete Umgebung: {}</translation>
    </message>
    <message>
        <source>Managed: neither prediction nor training is installed.</source>
        <translation>Verwaltet: Weder Vorhersage noch Training ist installiert.</translation>
    </message>
    <message>
        <source>Managed: prediction and training are installed.</source>
        <translation>Verwaltet: Vorhersage und Training sind installiert.</translation>
    </message>
    <message>
        <source>Managed: prediction is installed, training is not.</source>
        <translation>Verwaltet: Vorhersage ist installiert, Training nicht.</translation>
    </message>
    <message>
        <source>Map a folder of images</source>
        <translation>Einen Ordner von Bildern kartieren</translation>
    </message>
    <message>
        <source>Map flood</source>
        <translation>Hochwasser kartieren</translation>
    </message>
    <message>
        <source>Map picture (PNG)</source>
        <translation>Kartenbild (PNG)</translation>
    </message>
    <message>
        <source>Map water</source>
        <translation>Wasser kartieren</translation>
    </message>
    <message>
        <source>Map water by adaptive threshold</source>
        <translation>Wasser mit adaptivem Schwellenwert</translation>
    </message>
    <message>
        <source>Map water in many scenes</source>
        <translation>Wasser in vielen Szenen kartieren</translation>
    </message>
    <message>
        <source>Map “{}”</source>
        <translation>„{}“ kartieren</translation>
    </message>
    <message>
        <source>Mapped by:</source>
        <translation>Kartiert durch:</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kartiert</translation>
    </message>
    <message>
        <source>Maps a flood, apart from water that was there before and from what only looks like water.
The elevation says where the radar cannot judge: in shadow, in layover and on steep slopes. The image from before the flood is mapped first; its water, and that of a layer of permanent water where there is one, is no flood.
You get a mask (dry, flood, permanent water, excluded, uncertain), the probability, polygons with their areas, and a page to send. For the reasons why a place is excluded, run “Exclusion mask” by itself.
It is a graphical model: open it in the model designer to see its steps, and save it under another name to change it.</source>
        <translation>Kartiert Hochwasser, getrennt von Wasser, das vorher da war, und von dem, was nur wie Wasser aussieht.
Das Höhenmodell sagt, wo das Radar nicht urteilen kann: im Schatten, im Layover und an steilen Hängen. Das Bild vor dem Hochwasser wird zuerst kartiert; sein Wasser und das eines Layers dauerhaften Wassers, wo es einen gibt, ist kein Hochwasser.
Es entstehen eine Maske (trocken, Hochwasser, dauerhaftes Wasser, ausgeschlossen, unsicher), die Wahrscheinlichkeit, Polygone mit ihren Flächen und eine Seite zum Verschicken. Für die Gründe, warum eine Stelle ausgeschlossen ist, „Ausschlussmaske“ für sich allein ausführen.
Es ist ein grafisches Modell: im Modellentwurf öffnen, um seine Schritte zu sehen, und unter einem anderen Namen speichern, um es zu ändern.</translation>
    </message>
    <message>
        <source>Maps floods where an image is far darker than the earlier ones; needs no model.</source>
        <translation>Kartiert Hochwasser, wo ein Bild viel dunkler ist als die früheren; braucht kein Modell.</translation>
    </message>
    <message>
        <source>Maps the water of a radar image, all that is usually wanted in one go: mask, probability, polygons with their areas, and a page to send.
Nothing but the image has to be chosen: bands and unit are recognised, and the method is the better one that fits. As a batch process it maps many images.
It is a graphical model: open it in the model designer to see its step, and save it under another name to change it.</source>
        <translation>Kartiert das Wasser eines Radarbildes, alles auf einmal, was gewöhnlich gewünscht ist: Maske, Wahrscheinlichkeit, Polygone mit ihren Flächen und eine Seite zum Verschicken.
Nur das Bild muss gewählt werden: Kanäle und Einheit werden erkannt, und das Verfahren ist das bessere, das passt. Als Batchprozess kartiert es viele Bilder.
Es ist ein grafisches Modell: im Modellentwurf öffnen, um seinen Schritt zu sehen, und unter einem anderen Namen speichern, um es zu ändern.</translation>
    </message>
    <message>
        <source>Maps water and floods in a radar image.</source>
        <translation>Kartiert Wasser und Hochwasser in einem Radarbild.</translation>
    </message>
    <message>
        <source>Maps water and floods in all images of a folder, a catalogue or a dataset.</source>
        <translation>Kartiert Wasser und Hochwasser in allen Bildern eines Ordners, eines Katalogs oder eines Datensatzes.</translation>
    </message>
    <message>
        <source>Maps water by thresholds that are found in the image itself; needs no model.</source>
        <translation>Kartiert Wasser mit Schwellenwerten, die im Bild selbst gefunden werden; braucht kein Modell.</translation>
    </message>
    <message>
        <source>Maps water on every image of a folder, with a table to send.</source>
        <translation>Kartiert das Wasser auf jedem Bild eines Ordners, mit einer Tabelle zum Weitergeben.</translation>
    </message>
    <message>
        <source>Maps water on every radar image of a folder, as “Map water in many scenes” does with its defaults, and writes the table of the scenes as a spreadsheet to send. Images that were mapped before are not mapped again; one that cannot be mapped is named and does not stop the others.</source>
        <translation>Kartiert das Wasser auf jedem Radarbild eines Ordners, wie „Wasser in vielen Szenen kartieren“ mit seinen Vorgaben, und schreibt die Tabelle der Szenen als Tabellenblatt zum Weitergeben. Bilder, die schon kartiert wurden, werden nicht noch einmal kartiert; eines, das nicht kartiert werden kann, wird genannt und hält die anderen nicht auf.</translation>
    </message>
    <message>
        <source>Maps, changes, exclusion masks and judgements of maps; all else runs here.</source>
        <translation>Karten, Veränderungen, Ausschlussmasken und Beurteilungen von Karten; alles andere läuft hier.</translation>
    </message>
    <message>
        <source>Marks where a radar image cannot show water: shadow, layover, steep or high ground.</source>
        <translation>Kennzeichnet, wo ein Radarbild kein Wasser zeigen kann: Schatten, Layover, steiler oder hoch gelegener Boden.</translation>
    </message>
    <message>
        <source>Masks of all scenes</source>
        <translation>Masken aller Szenen</translation>
    </message>
    <message>
        <source>Mean IoU of water and dry land of the first model, pooled (0–1)</source>
        <translation>Mittlere IoU von Wasser und trockenem Land des ersten Modells, über alle Pixel (0–1)</translation>
    </message>
    <message>
        <source>Mean change in probability without the band that matters most (0–1)</source>
        <translation>Mittlere Änderung der Wahrscheinlichkeit ohne den wichtigsten Kanal (0–1)</translation>
    </message>
    <message>
        <source>Mean intersection over union of the places left out (0–1)</source>
        <translation>Mittlere Intersection over Union der ausgelassenen Orte (0–1)</translation>
    </message>
    <message>
        <source>Mean share of clouds (0–1)</source>
        <translation>Mittlerer Wolkenanteil (0–1)</translation>
    </message>
    <message>
        <source>Mean share of clouds in the optical images (0–1)</source>
        <translation>Mittlerer Wolkenanteil der optischen Bilder (0–1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median and deviation of the earlier images of the same orbit, pixel by pixel.</source>
        <translation>Median und Abweichung der früheren Bilder desselben Orbits, Pixel für Pixel.</translation>
    </message>
    <message>
        <source>Metadata (JSON)</source>
        <translation>Metadaten (JSON)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Method (where no model file is given)</source>
        <translation>Verfahren (wo keine Modelldatei angegeben ist)</translation>
    </message>
    <message>
        <source>Method of the evidence</source>
        <translation>Verfahren für die Evidenz</translation>
    </message>
    <message>
        <source>Mirrors tiles at random.</source>
        <translation>Spiegelt Kacheln zufällig.</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Missed water (share of the water that is mapped as dry)</source>
        <translation>Übersehenes Wasser (Anteil des Wassers, der als trocken kartiert ist)</translation>
    </message>
    <message>
        <source>Misses (pixels)</source>
        <translation>Übersehen (Pixel)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model (.onnx)</source>
        <translation>Modell (.onnx)</translation>
    </message>
    <message>
        <source>Model (.onnx; empty: the method above)</source>
        <translation>Modell (.onnx; leer: das Verfahren oben)</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellsteckbrief</translation>
    </message>
    <message>
        <source>Model card (HTML)</source>
        <translation>Modellsteckbrief (HTML)</translation>
    </message>
    <message>
        <source>Model file (.onnx)</source>
        <translation>Modelldatei (.onnx)</translation>
    </message>
    <message>
        <source>Model file of the best settings (.onnx)</source>
        <translation>Modelldatei der besten Einstellungen (.onnx)</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>Modelldatei …</translation>
    </message>
    <message>
        <source>Model li&amp;brary…</source>
        <translation>Modell&amp;bibliothek …</translation>
    </message>
    <message>
        <source>Model of time series (.onnx)</source>
        <translation>Zeitreihenmodell (.onnx)</translation>
    </message>
    <message>
        <source>Model-based: the interval rests on the map alone. For one that does not, label reference points (step 5).</source>
        <translation>Modellbasiert: Das Intervall beruht allein auf der Karte. Für eines, das es nicht tut, Referenzpunkte beurteilen (Schritt 5).</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models (*.onnx *.safetensors)</source>
        <translation>Modelle (*.onnx *.safetensors)</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>Models (.onnx; several are compared)</source>
        <translation>Modelle (.onnx; mehrere werden verglichen)</translation>
    </message>
    <message>
        <source>Models of the same bands, unit and pixel size as the first. Three to five small ones often map better than one.</source>
        <translation>Modelle mit denselben Kanälen, derselben Einheit und Pixelgröße wie das erste. Drei bis fünf kleine kartieren oft besser als eines.</translation>
    </message>
    <message>
        <source>Models of time series are trained from scratch.</source>
        <translation>Zeitreihenmodelle werden von Grund auf trainiert.</translation>
    </message>
    <message>
        <source>More than one splits each batch among them.</source>
        <translation>Bei mehr als einem teilt sich jeder Batch auf sie auf.</translation>
    </message>
    <message>
        <source>Most tiles to look at closely</source>
        <translation>Höchstens so viele Kacheln genau ansehen</translation>
    </message>
    <message>
        <source>Move its corners with the vertex tool; press E again when it is done.</source>
        <translation>Die Ecken mit dem Stützpunktwerkzeug verschieben; danach noch einmal E drücken.</translation>
    </message>
    <message>
        <source>Move or set aside</source>
        <translation>Verschieben oder beiseitelegen</translation>
    </message>
    <message>
        <source>Move “{}”, its card and its weights to the trash?</source>
        <translation>„{}“, seinen Steckbrief und seine Gewichte in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>Moves the model, its card and its weights to the trash.</source>
        <translation>Verschiebt das Modell, seinen Steckbrief und seine Gewichte in den Papierkorb.</translation>
    </message>
    <message>
        <source>Multi-temporal (needs further dates)</source>
        <translation>Multitemporal (braucht weitere Zeitpunkte)</translation>
    </message>
    <message>
        <source>NORMALISED_DIFFERENCE: (VH − VV) / (VH + VV) of linear power</source>
        <translation>NORMALISED_DIFFERENCE: (VH − VV) / (VH + VV) der linearen Leistung</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>NVIDIA- oder AMD-GPU</translation>
    </message>
    <message>
        <source>Name of the flood.</source>
        <translation>Name des Hochwassers.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name des Ortes</translation>
    </message>
    <message>
        <source>Name of the region, kept with each tile.</source>
        <translation>Name der Region, der bei jeder Kachel bleibt.</translation>
    </message>
    <message>
        <source>Name of the region. A split keeps regions together.</source>
        <translation>Name der Region. Eine Aufteilung hält Regionen zusammen.</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>Name der Szene</translation>
    </message>
    <message>
        <source>Names as in the column “region” of the dataset's index; all of their tiles are judged, whatever their part. Empty: the part above.</source>
        <translation>Namen wie in der Spalte „region“ im Index des Datensatzes; alle ihre Kacheln werden beurteilt, in welchem Teil sie auch sind. Leer: der Teil oben.</translation>
    </message>
    <message>
        <source>Names of bands that the models can do without, such as those of an optical image. The models are judged as if the images had none of them. Empty: they get all bands.</source>
        <translation>Namen von Kanälen, auf die die Modelle verzichten können, etwa die eines optischen Bildes. Die Modelle werden beurteilt, als hätten die Bilder keinen davon. Leer: Sie bekommen alle Kanäle.</translation>
    </message>
    <message>
        <source>Names of the images (such as S1*.tif)</source>
        <translation>Namen der Bilder (etwa S1*.tif)</translation>
    </message>
    <message>
        <source>Names of the images (such as S1*.tif; empty: all)</source>
        <translation>Namen der Bilder (etwa S1*.tif; leer: alle)</translation>
    </message>
    <message>
        <source>Names separated by commas, such as ELEVATION: training leaves them out now and then, so that the model also works on images without them.</source>
        <translation>Durch Kommas getrennte Namen, etwa ELEVATION: Das Training lässt sie hin und wieder aus, damit das Modell auch bei Bildern ohne sie funktioniert.</translation>
    </message>
    <message>
        <source>Names separated by commas, such as VV,VH,RATIO. Besides the bands of the dataset: RATIO, NORMALISED_DIFFERENCE, INTENSITY, and CHANGE_VV or CHANGE_VH where there is an image before the flood; these are computed inside the model.</source>
        <translation>Durch Kommas getrennte Namen, etwa VV,VH,RATIO. Außer den Kanälen des Datensatzes: RATIO, NORMALISED_DIFFERENCE, INTENSITY und CHANGE_VV oder CHANGE_VH, wo es ein Bild vor dem Hochwasser gibt; diese werden im Modell berechnet.</translation>
    </message>
    <message>
        <source>Needed for encoder weights “from the file” only: a .safetensors or .pth file that fits the encoder.</source>
        <translation>Nur für Encoder-Gewichte „aus der Datei“ nötig: eine .safetensors- oder .pth-Datei, die zum Encoder passt.</translation>
    </message>
    <message>
        <source>Needed for “from a table” only: names of tiles, scenes or sequences, and their part.</source>
        <translation>Nur für „Aus einer Tabelle“ nötig: Namen von Kacheln, Szenen oder Folgen und ihr Teil.</translation>
    </message>
    <message>
        <source>Needed for “held out” only: these are the test.</source>
        <translation>Nur nötig, wenn etwas zurückgehalten wird: Diese sind der Test.</translation>
    </message>
    <message>
        <source>Needed where each sensor or region gets a temperature of its own (BY).</source>
        <translation>Nötig, wo jeder Sensor oder jede Region eine eigene Temperatur bekommt (BY).</translation>
    </message>
    <message>
        <source>Negative log-likelihood of a pixel after, on the same tiles</source>
        <translation>Negative Log-Likelihood eines Pixels nachher, auf denselben Kacheln</translation>
    </message>
    <message>
        <source>Negative log-likelihood of a pixel before, on the same tiles</source>
        <translation>Negative Log-Likelihood eines Pixels vorher, auf denselben Kacheln</translation>
    </message>
    <message>
        <source>Neither (no labels follow)</source>
        <translation>Keines von beiden (es folgen keine Labels)</translation>
    </message>
    <message>
        <source>Neither earlier images nor their statistics are given.</source>
        <translation>Weder frühere Bilder noch ihre Statistik sind angegeben.</translation>
    </message>
    <message>
        <source>Neither the evidence (EVIDENCE) nor the change (WITHHELD) is wanted.</source>
        <translation>Weder die Evidenz (EVIDENCE) noch die Änderung (WITHHELD) ist gewünscht.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network (small U-Net, U-Net, U-Net++, FPN)</source>
        <translation>Netz (kleines U-Net, U-Net, U-Net++, FPN)</translation>
    </message>
    <message>
        <source>Network: cells along each side of a place</source>
        <translation>Netz: Zellen entlang jeder Seite eines Ortes</translation>
    </message>
    <message>
        <source>Network: dropout (0–1)</source>
        <translation>Netz: Dropout (0–1)</translation>
    </message>
    <message>
        <source>Network: encoder (empty: resnet18)</source>
        <translation>Netz: Encoder (leer: resnet18)</translation>
    </message>
    <message>
        <source>Network: file of encoder weights</source>
        <translation>Netz: Datei der Encoder-Gewichte</translation>
    </message>
    <message>
        <source>Network: normalisation inside</source>
        <translation>Netz: innere Normalisierung</translation>
    </message>
    <message>
        <source>Network: numbers that stand for an image</source>
        <translation>Netz: Zahlen, die für ein Bild stehen</translation>
    </message>
    <message>
        <source>Network: optical bands (such as B03;B08;B11)</source>
        <translation>Netz: optische Kanäle (etwa B03;B08;B11)</translation>
    </message>
    <message>
        <source>Network: views of the images that are averaged (1–8)</source>
        <translation>Netz: Ansichten der Bilder, die gemittelt werden (1–8)</translation>
    </message>
    <message>
        <source>Network: weights to start the encoder from</source>
        <translation>Netz: Gewichte, mit denen der Encoder beginnt</translation>
    </message>
    <message>
        <source>Never flooded</source>
        <translation>Nie überflutet</translation>
    </message>
    <message>
        <source>New water</source>
        <translation>Neues Wasser</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Weiter (N)</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No decision says yet what is water and what is dry.</source>
        <translation>Noch keine Entscheidung sagt, was Wasser und was trocken ist.</translation>
    </message>
    <message>
        <source>No elevation</source>
        <translation>Keine Höhe</translation>
    </message>
    <message>
        <source>No epoch is kept yet.</source>
        <translation>Noch ist keine Epoche behalten.</translation>
    </message>
    <message>
        <source>No flood</source>
        <translation>Kein Hochwasser</translation>
    </message>
    <message>
        <source>No flood happens</source>
        <translation>Es gibt kein Hochwasser</translation>
    </message>
    <message>
        <source>No further trial begins after this time. The last fifth of it is kept for the final training, if a model is wanted.</source>
        <translation>Nach dieser Zeit beginnt kein weiterer Versuch. Das letzte Fünftel davon bleibt für das abschließende Training, wenn ein Modell gewünscht ist.</translation>
    </message>
    <message>
        <source>No longer &amp;default</source>
        <translation>Nicht mehr &amp;Standard</translation>
    </message>
    <message>
        <source>No map has been made yet.</source>
        <translation>Es ist noch keine Karte entstanden.</translation>
    </message>
    <message>
        <source>No map was made.</source>
        <translation>Es ist keine Karte entstanden.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <source>No model is chosen: the built-in method is judged alone.</source>
        <translation>Es ist kein Modell gewählt: Das eingebaute Verfahren wird allein beurteilt.</translation>
    </message>
    <message>
        <source>No scene was given.</source>
        <translation>Es wurde keine Szene angegeben.</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Kein Teil</translation>
    </message>
    <message>
        <source>No training is known yet. It appears here when it begins; the folder of an earlier one can be opened.</source>
        <translation>Noch ist kein Training bekannt. Es erscheint hier, wenn es beginnt; der Ordner eines früheren kann geöffnet werden.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Noch keine Werte.</translation>
    </message>
    <message>
        <source>No water, no IoU</source>
        <translation>Kein Wasser, keine IoU</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>None: from scratch</source>
        <translation>Keine: von Grund auf</translation>
    </message>
    <message>
        <source>None: from the package index</source>
        <translation>Keiner: aus dem Paketindex</translation>
    </message>
    <message>
        <source>Normalisation inside the network (all)</source>
        <translation>Innere Normalisierung des Netzes (alle)</translation>
    </message>
    <message>
        <source>Normalisation of the bands (all)</source>
        <translation>Normalisierung der Kanäle (alle)</translation>
    </message>
    <message>
        <source>Not all were measured on the same data; scores on different data are not compared.</source>
        <translation>Nicht alle wurden an denselben Daten gemessen; Gütemaße an verschiedenen Daten werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Not labelled yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing has been heard of this training since {}: it was cancelled, or its program has ended. Run it again with this folder and “continue an unfinished run” to go on.</source>
        <translation>Von diesem Training war seit {} nichts zu hören: Es wurde abgebrochen, oder sein Programm ist beendet. Um weiterzumachen, mit diesem Ordner und „unfertigen Lauf fortsetzen“ erneut ausführen.</translation>
    </message>
    <message>
        <source>Nothing is heard of this training.</source>
        <translation>Von diesem Training ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing to do (done before, or outside)</source>
        <translation>Nichts zu tun (schon fertig oder außerhalb)</translation>
    </message>
    <message>
        <source>Number of columns of every image.</source>
        <translation>Anzahl der Spalten jedes Bildes.</translation>
    </message>
    <message>
        <source>Number of columns.</source>
        <translation>Anzahl der Spalten.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Anzahl der Zeitpunkte</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Anzahl der Folds</translation>
    </message>
    <message>
        <source>Number of images whose mean is the image before the flood. The mean of many has next to no speckle.</source>
        <translation>Anzahl der Bilder, deren Mittel das Bild vor dem Hochwasser ist. Das Mittel vieler hat so gut wie keinen Speckle.</translation>
    </message>
    <message>
        <source>Number of optical images</source>
        <translation>Anzahl optischer Bilder</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Anzahl der Orte</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <source>Number of points by stratum</source>
        <translation>Anzahl der Punkte je Stratum</translation>
    </message>
    <message>
        <source>Number of radar images</source>
        <translation>Anzahl der Radarbilder</translation>
    </message>
    <message>
        <source>Number of rows of every image.</source>
        <translation>Anzahl der Zeilen jedes Bildes.</translation>
    </message>
    <message>
        <source>Number of rows.</source>
        <translation>Anzahl der Zeilen.</translation>
    </message>
    <message>
        <source>Number of the first place</source>
        <translation>Nummer des ersten Ortes</translation>
    </message>
    <message>
        <source>Numbers to compute with</source>
        <translation>Zahlen, mit denen gerechnet wird</translation>
    </message>
    <message>
        <source>OMBRIA as sequences</source>
        <translation>OMBRIA als Folgen</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>Of AdamW.</source>
        <translation>Von AdamW.</translation>
    </message>
    <message>
        <source>Of a batch.</source>
        <translation>Eines Batches.</translation>
    </message>
    <message>
        <source>Of effect with the focal loss alone.</source>
        <translation>Nur beim fokalen Verlust wirksam.</translation>
    </message>
    <message>
        <source>Of every image. Empty: recognised from the names of bands, layers and files.</source>
        <translation>Jedes Bildes. Leer: an den Namen von Kanälen, Layern und Dateien erkannt.</translation>
    </message>
    <message>
        <source>Of radar layers for which the table says none. Small images of linear power or amplitude cannot be told apart by their values: say which unit they have.</source>
        <translation>Von Radarlayern, für die die Tabelle keine nennt. Kleine Bilder linearer Leistung oder Amplitude lassen sich an ihren Werten nicht unterscheiden: angeben, welche Einheit sie haben.</translation>
    </message>
    <message>
        <source>Of the draws of a model-based interval.</source>
        <translation>Der Ziehungen eines modellbasierten Intervalls.</translation>
    </message>
    <message>
        <source>Of the draws of intervals.</source>
        <translation>Der Ziehungen für Intervalle.</translation>
    </message>
    <message>
        <source>Of the draws of model-based intervals.</source>
        <translation>Der Ziehungen für modellbasierte Intervalle.</translation>
    </message>
    <message>
        <source>Of the earlier images, to be used again.</source>
        <translation>Der früheren Bilder, zur erneuten Benutzung.</translation>
    </message>
    <message>
        <source>Of the optical images. Most days are nearly clear or nearly overcast.</source>
        <translation>Der optischen Bilder. Die meisten Tage sind fast klar oder fast bedeckt.</translation>
    </message>
    <message>
        <source>Of the sequence. With the name of one that is there, images are added to it.</source>
        <translation>Der Folge. Mit dem Namen einer vorhandenen kommen Bilder zu ihr hinzu.</translation>
    </message>
    <message>
        <source>Off: the probabilities stay as they are, and only the threshold is chosen.</source>
        <translation>Aus: Die Wahrscheinlichkeiten bleiben, wie sie sind, und nur der Schwellenwert wird gewählt.</translation>
    </message>
    <message>
        <source>Offline, from a folder of &amp;wheels:</source>
        <translation>Offline, aus einem Ordner mit &amp;Wheels:</translation>
    </message>
    <message>
        <source>On a cluster, a scene of more megapixels is cut into strips for several workers. For networks only; the built-in method maps each scene as a whole.</source>
        <translation>Auf einem Cluster wird eine Szene mit mehr Megapixeln in Streifen für mehrere Worker zerschnitten. Nur bei Netzen; das eingebaute Verfahren kartiert jede Szene im Ganzen.</translation>
    </message>
    <message>
        <source>On processors take integers. 16-bit floats lose next to nothing, but are faster on GPUs only.</source>
        <translation>Auf Prozessoren Ganzzahlen nehmen. 16-Bit-Gleitkommazahlen verlieren so gut wie nichts, sind aber nur auf GPUs schneller.</translation>
    </message>
    <message>
        <source>One a line; files elsewhere are sent.</source>
        <translation>Einer je Zeile; Dateien von anderswo werden geschickt.</translation>
    </message>
    <message>
        <source>One cycle: up, then down to nothing</source>
        <translation>Ein Zyklus: hinauf, dann hinunter bis auf nichts</translation>
    </message>
    <message>
        <source>One or several .onnx files, or names of shipped models (water, flood); several are compared with each other. The first is the one that the numbers are given for. Empty: the built-in method alone.</source>
        <translation>Eine oder mehrere .onnx-Dateien oder Namen mitgelieferter Modelle (water, flood); mehrere werden miteinander verglichen. Für das erste werden die Zahlen ausgegeben. Leer: das eingebaute Verfahren allein.</translation>
    </message>
    <message>
        <source>One page with everything, to read, print or pass on; the Results Viewer lists it.</source>
        <translation>Eine Seite mit allem, zum Lesen, Drucken oder Weitergeben; die Ergebnisanzeige führt sie auf.</translation>
    </message>
    <message>
        <source>One page with the map, what was found in a sentence, areas with their interval, how the map was made and what the method is worth. It needs no other file and prints well.</source>
        <translation>Eine Seite mit der Karte, dem Befund in einem Satz, Flächen mit ihrem Intervall, wie die Karte entstanden ist und was das Verfahren taugt. Sie braucht keine andere Datei und lässt sich gut drucken.</translation>
    </message>
    <message>
        <source>One region or event held out for the test</source>
        <translation>Eine Region oder ein Ereignis für den Test zurückgehalten</translation>
    </message>
    <message>
        <source>One row for each place left out; with several seeds also one for each of them.</source>
        <translation>Eine Zeile für jeden ausgelassenen Ort; bei mehreren Startwerten auch eine für jeden davon.</translation>
    </message>
    <message>
        <source>One row for each trial.</source>
        <translation>Eine Zeile für jeden Versuch.</translation>
    </message>
    <message>
        <source>Only this rectangle is compared; its CRS may differ. Empty: where both layers lie.</source>
        <translation>Nur dieses Rechteck wird verglichen; sein KBS darf ein anderes sein. Leer: wo beide Layer liegen.</translation>
    </message>
    <message>
        <source>Only this rectangle is cut into tiles; its CRS may differ.</source>
        <translation>Nur dieses Rechteck wird in Kacheln geschnitten; sein KBS darf ein anderes sein.</translation>
    </message>
    <message>
        <source>Only this rectangle is evaluated; empty: all of the map.</source>
        <translation>Nur dieses Rechteck wird bewertet; leer: die ganze Karte.</translation>
    </message>
    <message>
        <source>Only this rectangle is followed; its CRS may differ. Layers outside are left out.</source>
        <translation>Nur diesem Rechteck wird gefolgt; sein KBS darf ein anderes sein. Layer außerhalb werden ausgelassen.</translation>
    </message>
    <message>
        <source>Only this rectangle is made; its CRS may differ. Empty: the whole image of the flood.</source>
        <translation>Nur dieses Rechteck wird erzeugt; sein KBS darf ein anderes sein. Leer: das ganze Bild des Hochwassers.</translation>
    </message>
    <message>
        <source>Only this rectangle is mapped; its CRS may differ. Empty: the whole image.</source>
        <translation>Nur dieses Rechteck wird kartiert; sein KBS darf ein anderes sein. Leer: das ganze Bild.</translation>
    </message>
    <message>
        <source>Only this rectangle is marked; its CRS may differ. Terrain beside it still counts.</source>
        <translation>Nur dieses Rechteck wird gekennzeichnet; sein KBS darf ein anderes sein. Gelände daneben zählt trotzdem.</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>Opacity of the map:</source>
        <translation>Deckkraft der Karte:</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a radar image</source>
        <translation>Radarbild öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation>Laufordner öffnen …</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <translation>Zusammenfassung öffnen</translation>
    </message>
    <message>
        <source>Open this yourself: {}</source>
        <translation>Dies selbst öffnen: {}</translation>
    </message>
    <message>
        <source>Opens the form, filled in.</source>
        <translation>Öffnet das Formular, ausgefüllt.</translation>
    </message>
    <message>
        <source>Opens “Train a model” so that it goes on from this model.</source>
        <translation>Öffnet „Modell trainieren“ so, dass es von diesem Modell weitergeht.</translation>
    </message>
    <message>
        <source>Optical images alone</source>
        <translation>Nur optische Bilder</translation>
    </message>
    <message>
        <source>Optical images of a place (least and largest number)</source>
        <translation>Optische Bilder eines Ortes (kleinste und größte Anzahl)</translation>
    </message>
    <message>
        <source>Optimiser: course of the learning rate</source>
        <translation>Optimierer: Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>Optimiser: epochs at most (0: 60, or as the minutes allow)</source>
        <translation>Optimierer: höchstens so viele Epochen (0: 60 oder was die Minuten erlauben)</translation>
    </message>
    <message>
        <source>Optimiser: epochs without improvement before it stops (0: never)</source>
        <translation>Optimierer: Epochen ohne Verbesserung, nach denen er aufhört (0: nie)</translation>
    </message>
    <message>
        <source>Optimiser: images of a sensor and place at once</source>
        <translation>Optimierer: Bilder eines Sensors und Ortes zugleich</translation>
    </message>
    <message>
        <source>Optimiser: keep a moving average of the weights</source>
        <translation>Optimierer: gleitendes Mittel der Gewichte behalten</translation>
    </message>
    <message>
        <source>Optimiser: largest learning rate</source>
        <translation>Optimierer: größte Lernrate</translation>
    </message>
    <message>
        <source>Optimiser: largest norm of the gradient (0: not clipped)</source>
        <translation>Optimierer: größte Norm des Gradienten (0: nicht gekürzt)</translation>
    </message>
    <message>
        <source>Optimiser: learning rate (0: found by a range test)</source>
        <translation>Optimierer: Lernrate (0: durch einen Bereichstest gefunden)</translation>
    </message>
    <message>
        <source>Optimiser: places at once</source>
        <translation>Optimierer: Orte zugleich</translation>
    </message>
    <message>
        <source>Optimiser: tiles at once (0: as memory allows)</source>
        <translation>Optimierer: Kacheln zugleich (0: was der Speicher erlaubt)</translation>
    </message>
    <message>
        <source>Optimiser: weight decay</source>
        <translation>Optimierer: Gewichtsabnahme (Weight Decay)</translation>
    </message>
    <message>
        <source>Optimiser: which tiles how often</source>
        <translation>Optimierer: welche Kacheln wie oft</translation>
    </message>
    <message>
        <source>Or: folder of image sequences</source>
        <translation>Oder: Ordner mit Bildfolgen</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbit</translation>
    </message>
    <message>
        <source>Order of the features</source>
        <translation>Reihenfolge der Objekte</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Reihenfolge:</translation>
    </message>
    <message>
        <source>Outlines of new water, receded water and water at both dates, with areas in hectares.</source>
        <translation>Umrisse neuen Wassers, zurückgegangenen Wassers und des Wassers zu beiden Zeitpunkten, mit Flächen in Hektar.</translation>
    </message>
    <message>
        <source>Outlines of the water, with area in hectares, mean probability, date, source and method. GeoPackage, GeoJSON (in WGS 84), FlatGeobuf and shapefile, by the file's ending.</source>
        <translation>Umrisse des Wassers, mit Fläche in Hektar, mittlerer Wahrscheinlichkeit, Datum, Quelle und Verfahren. GeoPackage, GeoJSON (in WGS 84), FlatGeobuf und Shapefile, nach der Endung der Datei.</translation>
    </message>
    <message>
        <source>Over each tile</source>
        <translation>Über jede Kachel</translation>
    </message>
    <message>
        <source>Over groups of channels (for very small batches)</source>
        <translation>Über Gruppen von Kanälen (für sehr kleine Batches)</translation>
    </message>
    <message>
        <source>Over the batch</source>
        <translation>Über den Batch</translation>
    </message>
    <message>
        <source>Overall accuracy (0–1)</source>
        <translation>Gesamtgenauigkeit (0–1)</translation>
    </message>
    <message>
        <source>PAN with an encoder</source>
        <translation>PAN mit Encoder</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG-Dateien (*.png)</translation>
    </message>
    <message>
        <source>PSPNet with an encoder</source>
        <translation>PSPNet mit Encoder</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Pair of convolutional LSTMs</source>
        <translation>Paar faltender LSTMs</translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation>Parameter des Netzes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part of the dataset to calibrate on</source>
        <translation>Teil des Datensatzes zum Kalibrieren</translation>
    </message>
    <message>
        <source>Part of the dataset to judge on</source>
        <translation>Teil des Datensatzes zum Beurteilen</translation>
    </message>
    <message>
        <source>Part of the folder's places</source>
        <translation>Teil der Orte des Ordners</translation>
    </message>
    <message>
        <source>Part to compare (empty: where both lie)</source>
        <translation>Zu vergleichender Ausschnitt (leer: wo beide liegen)</translation>
    </message>
    <message>
        <source>Part to cut (empty: the whole image)</source>
        <translation>Zu schneidender Ausschnitt (leer: das ganze Bild)</translation>
    </message>
    <message>
        <source>Part to evaluate (empty: the whole map)</source>
        <translation>Zu bewertender Ausschnitt (leer: die ganze Karte)</translation>
    </message>
    <message>
        <source>Part to follow (empty: wherever a layer lies)</source>
        <translation>Zu verfolgender Ausschnitt (leer: überall, wo ein Layer liegt)</translation>
    </message>
    <message>
        <source>Part to make (empty: the whole image)</source>
        <translation>Zu erzeugender Ausschnitt (leer: das ganze Bild)</translation>
    </message>
    <message>
        <source>Part to map (empty: the whole image)</source>
        <translation>Zu kartierender Ausschnitt (leer: das ganze Bild)</translation>
    </message>
    <message>
        <source>Part to map:</source>
        <translation>Zu kartierender Ausschnitt:</translation>
    </message>
    <message>
        <source>Part to mark (empty: all of it)</source>
        <translation>Zu kennzeichnender Ausschnitt (leer: alles)</translation>
    </message>
    <message>
        <source>Part to measure the loss on</source>
        <translation>Teil, an dem der Verlust gemessen wird</translation>
    </message>
    <message>
        <source>Part to show before and after on</source>
        <translation>Teil, an dem Vorher und Nachher gezeigt werden</translation>
    </message>
    <message>
        <source>Part to take the ranges of values from</source>
        <translation>Teil, aus dem die Wertebereiche genommen werden</translation>
    </message>
    <message>
        <source>Passes over the training places.</source>
        <translation>Durchgänge durch die Trainingsorte.</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Dauerhaftes Wasser</translation>
    </message>
    <message>
        <source>Permanent water (empty: the image from before alone)</source>
        <translation>Dauerhaftes Wasser (leer: nur das Bild von vorher)</translation>
    </message>
    <message>
        <source>Permanent water (polygons)</source>
        <translation>Dauerhaftes Wasser (Polygone)</translation>
    </message>
    <message>
        <source>Permanent water (raster)</source>
        <translation>Dauerhaftes Wasser (Raster)</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>Pixelgröße (Meter)</translation>
    </message>
    <message>
        <source>Pixel size (metres; empty: the image's own)</source>
        <translation>Pixelgröße (Meter; leer: die des Bildes)</translation>
    </message>
    <message>
        <source>Pixel size that the model was made for (metres)</source>
        <translation>Pixelgröße, für die das Modell gemacht ist (Meter)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels of the reference raster with one of these values are invalid, besides its own no data.</source>
        <translation>Pixel des Referenzrasters mit einem dieser Werte sind ungültig, zusätzlich zu seinem eigenen Wert für keine Daten.</translation>
    </message>
    <message>
        <source>Pixels of the reference raster with one of these values are left out, besides its own no data.</source>
        <translation>Pixel des Referenzrasters mit einem dieser Werte werden ausgelassen, zusätzlich zu seinem eigenen Wert für keine Daten.</translation>
    </message>
    <message>
        <source>Pixels that count</source>
        <translation>Pixel, die zählen</translation>
    </message>
    <message>
        <source>Places that are flooded once. A short or small flood may lie between the dates of all images.</source>
        <translation>Orte, die einmal überflutet werden. Ein kurzes oder kleines Hochwasser kann zwischen den Zeitpunkten aller Bilder liegen.</translation>
    </message>
    <message>
        <source>Places that the radar does not reach because terrain stands in between.</source>
        <translation>Orte, die das Radar nicht erreicht, weil Gelände dazwischensteht.</translation>
    </message>
    <message>
        <source>Places that were classified</source>
        <translation>Klassifizierte Orte</translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation>Stellen zum Nachsehen</translation>
    </message>
    <message>
        <source>Places whose echo arrives together with that of other ones: slopes that face the radar more steeply than it looks, and the ground before and behind them.</source>
        <translation>Orte, deren Echo zusammen mit dem anderer ankommt: Hänge, die dem Radar steiler zugewandt sind, als es blickt, und der Boden davor und dahinter.</translation>
    </message>
    <message>
        <source>Places with a flood</source>
        <translation>Orte mit Hochwasser</translation>
    </message>
    <message>
        <source>Places with an image that shows a flood</source>
        <translation>Orte mit einem Bild, das Hochwasser zeigt</translation>
    </message>
    <message>
        <source>Points of “Sample reference points”, all of them labelled. Empty: the interval is model-based.</source>
        <translation>Punkte aus „Referenzpunkte ziehen“, alle beurteilt. Leer: Das Intervall ist modellbasiert.</translation>
    </message>
    <message>
        <source>Points over the map, to be labelled by you</source>
        <translation>Punkte über der Karte, die selbst zu beurteilen sind</translation>
    </message>
    <message>
        <source>Points that were drawn</source>
        <translation>Gezogene Punkte</translation>
    </message>
    <message>
        <source>Points that were used</source>
        <translation>Benutzte Punkte</translation>
    </message>
    <message>
        <source>Points to label, with their style and form. A GeoPackage keeps both inside.</source>
        <translation>Zu beurteilende Punkte, mit ihrem Stil und Formular. Ein GeoPackage bewahrt beides in sich auf.</translation>
    </message>
    <message>
        <source>Polygons of all scenes</source>
        <translation>Polygone aller Szenen</translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation>Polygone der Veränderung</translation>
    </message>
    <message>
        <source>Polygons of regions</source>
        <translation>Polygone der Regionen</translation>
    </message>
    <message>
        <source>Polygons of water; outside them it is dry. Give this or a reference raster.</source>
        <translation>Polygone von Wasser; außerhalb ist es trocken. Dies oder ein Referenzraster angeben.</translation>
    </message>
    <message>
        <source>Polygons of what is held to be water; everything outside counts as dry. Give this or a reference raster.</source>
        <translation>Polygone dessen, was für Wasser gehalten wird; alles außerhalb zählt als trocken. Dies oder ein Referenzraster angeben.</translation>
    </message>
    <message>
        <source>Polygons show:</source>
        <translation>Polygone zeigen:</translation>
    </message>
    <message>
        <source>Polygons where model and built-in method disagree, the largest first. Needs the comparison.</source>
        <translation>Polygone, wo Modell und eingebautes Verfahren uneins sind, die größten zuerst. Braucht den Vergleich.</translation>
    </message>
    <message>
        <source>Polygons with the date, their area, and begin and end: open the temporal controller and press play.</source>
        <translation>Polygone mit dem Datum, ihrer Fläche, Beginn und Ende: die Zeitsteuerung öffnen und abspielen.</translation>
    </message>
    <message>
        <source>Polygons; outside them nothing is known and no pixel is labelled.</source>
        <translation>Polygone; außerhalb ist nichts bekannt, und kein Pixel bekommt ein Label.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision (0–1)</source>
        <translation>Präzision (0–1)</translation>
    </message>
    <message>
        <source>Precision of the computing</source>
        <translation>Genauigkeit des Rechnens</translation>
    </message>
    <message>
        <source>Precision of the first model (0–1)</source>
        <translation>Präzision des ersten Modells (0–1)</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Prediction is enough to map water. Training adds PyTorch.</source>
        <translation>Vorhersage genügt, um Wasser zu kartieren. Training fügt PyTorch hinzu.</translation>
    </message>
    <message>
        <source>Prepare a dataset of an image</source>
        <translation>Datensatz aus einem Bild vorbereiten</translation>
    </message>
    <message>
        <source>Prepare a review</source>
        <translation>Durchsicht vorbereiten</translation>
    </message>
    <message>
        <source>Prepare a simulated dataset</source>
        <translation>Simulierten Datensatz vorbereiten</translation>
    </message>
    <message>
        <source>Prepare image sequences</source>
        <translation>Bildfolgen vorbereiten</translation>
    </message>
    <message>
        <source>Prepare tiles from them…</source>
        <translation>Daraus Kacheln vorbereiten …</translation>
    </message>
    <message>
        <source>Prepare tiles…</source>
        <translation>Kacheln vorbereiten …</translation>
    </message>
    <message>
        <source>Prepare training tiles</source>
        <translation>Trainingskacheln vorbereiten</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Vorbereiteter Datensatz</translation>
    </message>
    <message>
        <source>Preparing the review…</source>
        <translation>Die Durchsicht wird vorbereitet …</translation>
    </message>
    <message>
        <source>Previous (P)</source>
        <translation>Zurück (P)</translation>
    </message>
    <message>
        <source>Print layout template (QPT)</source>
        <translation>Drucklayoutvorlage (QPT)</translation>
    </message>
    <message>
        <source>Probabilities of all scenes</source>
        <translation>Wahrscheinlichkeiten aller Szenen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability below which a pixel is dry, if missed water is bounded (0–1)</source>
        <translation>Wahrscheinlichkeit, unter der ein Pixel trocken ist, wenn übersehenes Wasser begrenzt wird (0–1)</translation>
    </message>
    <message>
        <source>Probability by the built-in method</source>
        <translation>Wahrscheinlichkeit nach dem eingebauten Verfahren</translation>
    </message>
    <message>
        <source>Probability by the model</source>
        <translation>Wahrscheinlichkeit nach dem Modell</translation>
    </message>
    <message>
        <source>Probability from which a pixel is water (0–1)</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel Wasser ist (0–1)</translation>
    </message>
    <message>
        <source>Probability from which a pixel is water (0–1; empty: each model's own)</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel Wasser ist (0–1; leer: die eigene jedes Modells)</translation>
    </message>
    <message>
        <source>Probability from which a pixel was water (0–1)</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel Wasser war (0–1)</translation>
    </message>
    <message>
        <source>Probability from which an image is flooded (0–1)</source>
        <translation>Wahrscheinlichkeit, ab der ein Bild überflutet ist (0–1)</translation>
    </message>
    <message>
        <source>Probability from which it is water, if false alarms are bounded (0–1)</source>
        <translation>Wahrscheinlichkeit, ab der es Wasser ist, wenn Fehlalarme begrenzt werden (0–1)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processor and GPUs that can be used</source>
        <translation>Benutzbarer Prozessor und benutzbare GPUs</translation>
    </message>
    <message>
        <source>Producer's accuracy of water (0–1)</source>
        <translation>Produzentengenauigkeit von Wasser (0–1)</translation>
    </message>
    <message>
        <source>Products of each scene besides the mask</source>
        <translation>Produkte jeder Szene neben der Maske</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Fortschritt der Karte</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Puts images of one place into time order, as a sequence of a dataset.</source>
        <translation>Bringt Bilder eines Ortes in zeitliche Reihenfolge, als Folge eines Datensatzes.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.10 or newer, 64 bit, with its modules venv and ensurepip. Empty: one is searched for on this computer.</source>
        <translation>Python 3.10 oder neuer, 64 Bit, mit seinen Modulen venv und ensurepip. Leer: Auf diesem Rechner wird eines gesucht.</translation>
    </message>
    <message>
        <source>Python of the backend</source>
        <translation>Python des Backends</translation>
    </message>
    <message>
        <source>Python to build on</source>
        <translation>Zugrunde gelegtes Python</translation>
    </message>
    <message>
        <source>QGIS layout template (*.qpt)</source>
        <translation>QGIS-Layoutvorlage (*.qpt)</translation>
    </message>
    <message>
        <source>Quick map of water</source>
        <translation>Schnelle Wasserkarte</translation>
    </message>
    <message>
        <source>RATIO: VV − VH (dB)</source>
        <translation>RATIO: VV − VH (dB)</translation>
    </message>
    <message>
        <source>Radar and optical images</source>
        <translation>Radar- und optische Bilder</translation>
    </message>
    <message>
        <source>Radar and optical images of several dates, in any order.</source>
        <translation>Radar- und optische Bilder mehrerer Zeitpunkte, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Radar and optical images of several dates, in any order. Bands of one date may lie in files of their own.</source>
        <translation>Radar- und optische Bilder mehrerer Zeitpunkte, in beliebiger Reihenfolge. Kanäle eines Zeitpunkts dürfen in eigenen Dateien liegen.</translation>
    </message>
    <message>
        <source>Radar image</source>
        <translation>Radarbild</translation>
    </message>
    <message>
        <source>Radar image from the flood</source>
        <translation>Radarbild vom Hochwasser</translation>
    </message>
    <message>
        <source>Radar image that the mask is for</source>
        <translation>Radarbild, für das die Maske ist</translation>
    </message>
    <message>
        <source>Radar image to learn from</source>
        <translation>Radarbild, aus dem gelernt wird</translation>
    </message>
    <message>
        <source>Radar image to map</source>
        <translation>Zu kartierendes Radarbild</translation>
    </message>
    <message>
        <source>Radar image:</source>
        <translation>Radarbild:</translation>
    </message>
    <message>
        <source>Radar images</source>
        <translation>Radarbilder</translation>
    </message>
    <message>
        <source>Radar images alone</source>
        <translation>Nur Radarbilder</translation>
    </message>
    <message>
        <source>Radar images of a place (least and largest number)</source>
        <translation>Radarbilder eines Ortes (kleinste und größte Anzahl)</translation>
    </message>
    <message>
        <source>Radar shadow</source>
        <translation>Radarschatten</translation>
    </message>
    <message>
        <source>Raster of classes as whole numbers, such as ESA WorldCover, in any CRS.</source>
        <translation>Raster mit Klassen als ganzen Zahlen, etwa ESA WorldCover, in beliebigem KBS.</translation>
    </message>
    <message>
        <source>Raster of classes. Tiles are chosen so that its classes are covered evenly.</source>
        <translation>Raster mit Klassen. Kacheln werden so gewählt, dass seine Klassen gleichmäßig abgedeckt sind.</translation>
    </message>
    <message>
        <source>Raster of the incidence angle on level ground (the ellipsoid), not of the local one: better than one number where the scene is wide.</source>
        <translation>Raster des Einfallswinkels auf ebenem Boden (dem Ellipsoid), nicht des lokalen: besser als eine Zahl, wo die Szene breit ist.</translation>
    </message>
    <message>
        <source>Raster that is 0 where there is no permanent water. Given, there is a further score of the flood alone, without rivers and lakes. Any CRS and pixel size.</source>
        <translation>Raster, das 0 ist, wo es kein dauerhaftes Wasser gibt. Mit ihm gibt es ein weiteres Gütemaß für das Hochwasser allein, ohne Flüsse und Seen. Beliebiges KBS, beliebige Pixelgröße.</translation>
    </message>
    <message>
        <source>Raster with the classes correct dry, hit, miss and false alarm.</source>
        <translation>Raster mit den Klassen richtig trocken, Treffer, übersehen und Fehlalarm.</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.vrt *.img);;All files (*)</source>
        <translation>Raster (*.tif *.tiff *.vrt *.img);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read the model library</source>
        <translation>Modellbibliothek lesen</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Die Modelle werden gelesen …</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reasons with names and colours: 0 can be judged, 1 radar shadow, 2 layover, 3 steep slope, 4 high above drainage, 5 land cover, 6 no elevation, 255 no data.</source>
        <translation>Gründe mit Namen und Farben: 0 kann beurteilt werden, 1 Radarschatten, 2 Layover, 3 steiler Hang, 4 hoch über dem Gewässernetz, 5 Landbedeckung, 6 keine Höhe, 255 keine Daten.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Recall (0–1)</source>
        <translation>Trefferquote (0–1)</translation>
    </message>
    <message>
        <source>Recall of the first model (0–1)</source>
        <translation>Trefferquote des ersten Modells (0–1)</translation>
    </message>
    <message>
        <source>Receded water</source>
        <translation>Zurückgegangenes Wasser</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Recognise automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Record of how it was made (JSON)</source>
        <translation>Aufzeichnung der Entstehung (JSON)</translation>
    </message>
    <message>
        <source>Record of how the map was made (JSON)</source>
        <translation>Aufzeichnung, wie die Karte entstanden ist (JSON)</translation>
    </message>
    <message>
        <source>Record of how the mask was made (JSON)</source>
        <translation>Aufzeichnung, wie die Maske entstanden ist (JSON)</translation>
    </message>
    <message>
        <source>Redrawn</source>
        <translation>Neu gezeichnet</translation>
    </message>
    <message>
        <source>Reference of the image to learn from (0 dry, 1 water)</source>
        <translation>Referenz des Bildes, aus dem gelernt wird (0 trocken, 1 Wasser)</translation>
    </message>
    <message>
        <source>Reference of the image to map (0 dry, 1 water)</source>
        <translation>Referenz des zu kartierenden Bildes (0 trocken, 1 Wasser)</translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation>Referenzpunkte</translation>
    </message>
    <message>
        <source>Reference polygons (water)</source>
        <translation>Referenzpolygone (Wasser)</translation>
    </message>
    <message>
        <source>Reference raster (0 dry, 1 water)</source>
        <translation>Referenzraster (0 trocken, 1 Wasser)</translation>
    </message>
    <message>
        <source>Reference values that do not count (separated by semicolons)</source>
        <translation>Referenzwerte, die nicht zählen (durch Semikolons getrennt)</translation>
    </message>
    <message>
        <source>Refined Lee</source>
        <translation>Verfeinerter Lee</translation>
    </message>
    <message>
        <source>Refuse the split</source>
        <translation>Die Aufteilung ablehnen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions and events are those in the index of the dataset. With folds, its column “fold” is taken where it is filled in.</source>
        <translation>Regionen und Ereignisse sind die im Index des Datensatzes. Bei Folds wird seine Spalte „fold“ genommen, wo sie ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Regions or events to hold out (separated by commas)</source>
        <translation>Zurückzuhaltende Regionen oder Ereignisse (durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>Regions to judge on instead (separated by semicolons)</source>
        <translation>Stattdessen zu beurteilende Regionen (durch Semikolons getrennt)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Ablehnen (R)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Relief (metres)</source>
        <translation>Relief (Meter)</translation>
    </message>
    <message>
        <source>Remove Highwater's backend</source>
        <translation>Highwaters Backend entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove the backend</source>
        <translation>Backend entfernen</translation>
    </message>
    <message>
        <source>Remove the managed environment? It can be installed again at any time.</source>
        <translation>Die verwaltete Umgebung entfernen? Sie kann jederzeit wieder installiert werden.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>Report (JSON)</source>
        <translation>Bericht (JSON)</translation>
    </message>
    <message>
        <source>Reports on the backend's Python, packages, devices, memory and disk.</source>
        <translation>Berichtet über Python, Pakete, Geräte, Arbeitsspeicher und Plattenplatz des Backends.</translation>
    </message>
    <message>
        <source>Resample an image of unsuitable pixel size</source>
        <translation>Bild mit ungeeigneter Pixelgröße umrechnen</translation>
    </message>
    <message>
        <source>Review another layer</source>
        <translation>Anderen Layer durchsehen</translation>
    </message>
    <message>
        <source>Risk control: error to bound</source>
        <translation>Risikobegrenzung: zu begrenzender Fehler</translation>
    </message>
    <message>
        <source>Risk: share that is not to be exceeded (0–1)</source>
        <translation>Risiko: Anteil, der nicht überschritten werden soll (0–1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run: continue an unfinished run</source>
        <translation>Lauf: unfertigen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Run: device</source>
        <translation>Lauf: Gerät</translation>
    </message>
    <message>
        <source>Run: folder (empty: beside the model)</source>
        <translation>Lauf: Ordner (leer: neben dem Modell)</translation>
    </message>
    <message>
        <source>Run: leave out images that cannot be read</source>
        <translation>Lauf: Bilder auslassen, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>Run: leave out tiles that cannot be read</source>
        <translation>Lauf: Kacheln auslassen, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>Run: logs</source>
        <translation>Lauf: Protokolle</translation>
    </message>
    <message>
        <source>Run: model to fine-tune (empty: from scratch)</source>
        <translation>Lauf: weiterzutrainierendes Modell (leer: von Grund auf)</translation>
    </message>
    <message>
        <source>Run: name of the model (empty: from the file)</source>
        <translation>Lauf: Name des Modells (leer: aus der Datei)</translation>
    </message>
    <message>
        <source>Run: precision</source>
        <translation>Lauf: Genauigkeit</translation>
    </message>
    <message>
        <source>Run: processes or GPUs that train together</source>
        <translation>Lauf: Prozesse oder GPUs, die gemeinsam trainieren</translation>
    </message>
    <message>
        <source>Run: seed</source>
        <translation>Lauf: Startwert</translation>
    </message>
    <message>
        <source>Run: use a model that differs from its card</source>
        <translation>Lauf: ein Modell verwenden, das von seiner Karte abweicht</translation>
    </message>
    <message>
        <source>Run: validation tiles to draw after each epoch</source>
        <translation>Lauf: nach jeder Epoche zu zeichnende Validierungskacheln</translation>
    </message>
    <message>
        <source>Run: where curves are written to</source>
        <translation>Lauf: wohin Kurven geschrieben werden</translation>
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
        <translation>SLOPE: Neigung des Höhenmodells (Grad)</translation>
    </message>
    <message>
        <source>STAC Overflow</source>
        <translation>STAC Overflow</translation>
    </message>
    <message>
        <source>STAC items (JSON)</source>
        <translation>STAC-Items (JSON)</translation>
    </message>
    <message>
        <source>Sample reference points</source>
        <translation>Referenzpunkte ziehen</translation>
    </message>
    <message>
        <source>Say which field of the polygons holds the region's name.</source>
        <translation>Angeben, welches Feld der Polygone den Namen der Region enthält.</translation>
    </message>
    <message>
        <source>Says for each image of a time series whether there is a flood.</source>
        <translation>Sagt für jedes Bild einer Zeitreihe, ob Hochwasser ist.</translation>
    </message>
    <message>
        <source>Says how good models are on labelled tiles that they have not seen, and how sure.</source>
        <translation>Sagt, wie gut Modelle auf ungesehenen Kacheln mit Labels sind und wie sicher.</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes by their state</source>
        <translation>Szenen nach ihrem Zustand</translation>
    </message>
    <message>
        <source>Scenes that are done are kept. To go on, run this again with the same settings and this folder of the results (OUTPUT): {}</source>
        <translation>Fertige Szenen bleiben erhalten. Zum Fortsetzen dies mit denselben Einstellungen und diesem Ordner der Ergebnisse (OUTPUT) erneut ausführen: {}</translation>
    </message>
    <message>
        <source>Scenes that could not be mapped</source>
        <translation>Szenen, die sich nicht kartieren ließen</translation>
    </message>
    <message>
        <source>Scenes that there was nothing to do for</source>
        <translation>Szenen, für die nichts zu tun war</translation>
    </message>
    <message>
        <source>Scenes that were mapped</source>
        <translation>Szenen, die kartiert wurden</translation>
    </message>
    <message>
        <source>Score, measured on</source>
        <translation>Gütemaß, gemessen an</translation>
    </message>
    <message>
        <source>Scores against a raster or polygons of what is known to be true</source>
        <translation>Gütemaße gegenüber einem Raster oder Polygonen dessen, was als wahr bekannt ist</translation>
    </message>
    <message>
        <source>Scores on such tiles say how well they were learned, not how good the model is elsewhere. The report says so on every page.</source>
        <translation>Gütemaße auf solchen Kacheln sagen, wie gut sie gelernt wurden, nicht wie gut das Modell anderswo ist. Der Bericht sagt es auf jeder Seite.</translation>
    </message>
    <message>
        <source>Scores on validation</source>
        <translation>Gütemaße der Validierung</translation>
    </message>
    <message>
        <source>Scores say something of other places only on a part that was not learned.</source>
        <translation>Gütemaße sagen nur auf einem nicht gelernten Teil etwas über andere Orte.</translation>
    </message>
    <message>
        <source>Search for better training settings</source>
        <translation>Bessere Trainingseinstellungen suchen</translation>
    </message>
    <message>
        <source>Search: epochs of the final training (0: as many as each trial)</source>
        <translation>Suche: Epochen des abschließenden Trainings (0: so viele wie jeder Versuch)</translation>
    </message>
    <message>
        <source>Search: own space (JSON)</source>
        <translation>Suche: eigener Suchraum (JSON)</translation>
    </message>
    <message>
        <source>See which models fit the image</source>
        <translation>Ansehen, welche Modelle zum Bild passen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seeds (separated by commas)</source>
        <translation>Startwerte (durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>SegFormer with an encoder</source>
        <translation>SegFormer mit Encoder</translation>
    </message>
    <message>
        <source>Sen1Floods11</source>
        <translation>Sen1Floods11</translation>
    </message>
    <message>
        <source>Sen1Floods11,OMBRIA,STAC Overflow,SEN12-FLOOD,training,dataset,benchmark</source>
        <translation>Sen1Floods11,OMBRIA,STAC Overflow,SEN12-FLOOD,Training,Datensatz,Benchmark</translation>
    </message>
    <message>
        <source>Send: open the folder</source>
        <translation>Verschicken: Ordner öffnen</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Separated by semicolons. Empty: those that all images have, of Sentinel-2 at most six.</source>
        <translation>Durch Semikolons getrennt. Leer: die, die alle Bilder haben, von Sentinel-2 höchstens sechs.</translation>
    </message>
    <message>
        <source>Sequences in the dataset</source>
        <translation>Folgen im Datensatz</translation>
    </message>
    <message>
        <source>Sequences in the dataset (layouts of sequences)</source>
        <translation>Folgen im Datensatz (Anordnungen mit Folgen)</translation>
    </message>
    <message>
        <source>Set as &amp;default</source>
        <translation>Als &amp;Standard setzen</translation>
    </message>
    <message>
        <source>Several are separated by semicolons. Empty: *.tif, *.tiff, *.vrt, *.img and *.jp2. Of files that differ in the polarisation only, such as a_VV.tif and a_VH.tif, both belong to one scene.</source>
        <translation>Mehrere werden durch Semikolons getrennt. Leer: *.tif, *.tiff, *.vrt, *.img und *.jp2. Von Dateien, die sich nur in der Polarisation unterscheiden, etwa a_VV.tif und a_VH.tif, gehören beide zu einer Szene.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Share excluded for its land cover (%)</source>
        <translation>Wegen der Landbedeckung ausgeschlossener Anteil (%)</translation>
    </message>
    <message>
        <source>Share for calibration (0–1)</source>
        <translation>Anteil zum Kalibrieren (0–1)</translation>
    </message>
    <message>
        <source>Share for the test (0–1)</source>
        <translation>Anteil für den Test (0–1)</translation>
    </message>
    <message>
        <source>Share for training (0–1)</source>
        <translation>Anteil zum Trainieren (0–1)</translation>
    </message>
    <message>
        <source>Share for validation (0–1)</source>
        <translation>Anteil zum Validieren (0–1)</translation>
    </message>
    <message>
        <source>Share in layover (%)</source>
        <translation>Anteil im Layover (%)</translation>
    </message>
    <message>
        <source>Share in radar shadow (%)</source>
        <translation>Anteil im Radarschatten (%)</translation>
    </message>
    <message>
        <source>Share of channels left out at random before the last layer. 0.1 to 0.3 can help where tiles are few.</source>
        <translation>Anteil der Merkmale, die vor der letzten Schicht zufällig weggelassen werden. 0.1 bis 0.3 kann helfen, wo es wenige Kacheln gibt.</translation>
    </message>
    <message>
        <source>Share of labelled images for calibration with a flood (%)</source>
        <translation>Anteil der Bilder mit Label zum Kalibrieren, die Hochwasser zeigen (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for the test with a flood (%)</source>
        <translation>Anteil der Bilder mit Label für den Test, die Hochwasser zeigen (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for training with a flood (%)</source>
        <translation>Anteil der Bilder mit Label zum Trainieren, die Hochwasser zeigen (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for validation with a flood (%)</source>
        <translation>Anteil der Bilder mit Label zum Validieren, die Hochwasser zeigen (%)</translation>
    </message>
    <message>
        <source>Share of permanent water (0–1)</source>
        <translation>Anteil dauerhaften Wassers (0–1)</translation>
    </message>
    <message>
        <source>Share of places that are flooded (0–1)</source>
        <translation>Anteil überfluteter Orte (0–1)</translation>
    </message>
    <message>
        <source>Share of the land under flood (0–0.6)</source>
        <translation>Anteil des Landes unter Hochwasser (0–0.6)</translation>
    </message>
    <message>
        <source>Share of the land under flood (0–1)</source>
        <translation>Anteil des Landes unter Hochwasser (0–1)</translation>
    </message>
    <message>
        <source>Share of the largest area that counts as flooded (0–1)</source>
        <translation>Anteil der größten Fläche, der als überflutet zählt (0–1)</translation>
    </message>
    <message>
        <source>Share of the mapped part that has data (%)</source>
        <translation>Anteil des kartierten Ausschnitts, der Daten hat (%)</translation>
    </message>
    <message>
        <source>Share of the pixels with enough observations (%)</source>
        <translation>Anteil der Pixel mit genügend Beobachtungen (%)</translation>
    </message>
    <message>
        <source>Share of the scene that has data (%)</source>
        <translation>Anteil der Szene, der Daten hat (%)</translation>
    </message>
    <message>
        <source>Share of these numbers that is dropped while training.</source>
        <translation>Anteil dieser Zahlen, der beim Trainieren weggelassen wird.</translation>
    </message>
    <message>
        <source>Share of this image's tiles that is valid (%)</source>
        <translation>Gültiger Anteil der Kacheln dieses Bildes (%)</translation>
    </message>
    <message>
        <source>Share of tiles without water to keep (%; empty: by the share of water)</source>
        <translation>Zu behaltender Anteil der Kacheln ohne Wasser (%; leer: nach dem Wasseranteil)</translation>
    </message>
    <message>
        <source>Share of water</source>
        <translation>Wasseranteil</translation>
    </message>
    <message>
        <source>Share of water (%)</source>
        <translation>Wasseranteil (%)</translation>
    </message>
    <message>
        <source>Share of water in this image's tiles (%)</source>
        <translation>Wasseranteil in den Kacheln dieses Bildes (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for calibration (%)</source>
        <translation>Wasseranteil in den Kacheln zum Kalibrieren (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for the test (%)</source>
        <translation>Wasseranteil in den Kacheln für den Test (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for training (%)</source>
        <translation>Wasseranteil in den Kacheln zum Trainieren (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for validation (%)</source>
        <translation>Wasseranteil in den Kacheln zum Validieren (%)</translation>
    </message>
    <message>
        <source>Share of water to aim at (%; empty: as it is)</source>
        <translation>Angestrebter Wasseranteil (%; leer: wie er ist)</translation>
    </message>
    <message>
        <source>Share out scenes larger than (megapixels; 0: none)</source>
        <translation>Szenen aufteilen, die größer sind als (Megapixel; 0: keine)</translation>
    </message>
    <message>
        <source>Share that cannot be judged (%)</source>
        <translation>Anteil, der nicht beurteilt werden kann (%)</translation>
    </message>
    <message>
        <source>Share that is too high above the drainage (%)</source>
        <translation>Anteil, der zu hoch über dem Gewässernetz liegt (%)</translation>
    </message>
    <message>
        <source>Share that is too steep (%)</source>
        <translation>Anteil, der zu steil ist (%)</translation>
    </message>
    <message>
        <source>Share without elevation (%)</source>
        <translation>Anteil ohne Höhe (%)</translation>
    </message>
    <message>
        <source>Shipped model: flood from before and after</source>
        <translation>Mitgeliefertes Modell: Hochwasser aus vorher und nachher</translation>
    </message>
    <message>
        <source>Shipped model: water from one date</source>
        <translation>Mitgeliefertes Modell: Wasser aus einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show the card of a model</source>
        <translation>Steckbrief eines Modells zeigen</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
    <message>
        <source>Shows what a model was trained on, how good it is and where its limits are.</source>
        <translation>Zeigt, womit ein Modell trainiert wurde, wie gut es ist und wo seine Grenzen liegen.</translation>
    </message>
    <message>
        <source>Shows where a model finds evidence for water, and what each band is worth to it.</source>
        <translation>Zeigt, wo ein Modell Evidenz für Wasser findet und was ihm jeder Kanal wert ist.</translation>
    </message>
    <message>
        <source>Side of a part that is cut at random from each tile.</source>
        <translation>Seite eines Ausschnitts, der zufällig aus jeder Kachel geschnitten wird.</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground. SEN12-FLOOD has 10 m; with larger ones a small image shows as much land and has less speckle.</source>
        <translation>Seite eines Pixels am Boden. SEN12-FLOOD hat 10 m; mit größeren zeigt ein kleines Bild ebenso viel Land und hat weniger Speckle.</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground. Sentinel-1 images usually have 10 m.</source>
        <translation>Seite eines Pixels am Boden. Bilder von Sentinel-1 haben meist 10 m.</translation>
    </message>
    <message>
        <source>Side of a tile.</source>
        <translation>Seite einer Kachel.</translation>
    </message>
    <message>
        <source>Side of the blocks (metres)</source>
        <translation>Seite der Blöcke (Meter)</translation>
    </message>
    <message>
        <source>Side of the blocks for the intervals (pixels)</source>
        <translation>Seite der Blöcke für die Intervalle (Pixel)</translation>
    </message>
    <message>
        <source>Side of the blocks that stay in one part (metres)</source>
        <translation>Seite der Blöcke, die in einem Teil bleiben (Meter)</translation>
    </message>
    <message>
        <source>Side of the blocks that validate (metres)</source>
        <translation>Seite der Blöcke, die validieren (Meter)</translation>
    </message>
    <message>
        <source>Side of the simulated scene; it becomes tiles of 64 × 64 pixels.</source>
        <translation>Seite der simulierten Szene; sie wird zu Kacheln von 64 × 64 Pixeln.</translation>
    </message>
    <message>
        <source>Side; an odd number.</source>
        <translation>Seite; eine ungerade Zahl.</translation>
    </message>
    <message>
        <source>Simplify outlines by (pixels)</source>
        <translation>Umrisse vereinfachen um (Pixel)</translation>
    </message>
    <message>
        <source>Simulate a flood scene</source>
        <translation>Hochwasserszene simulieren</translation>
    </message>
    <message>
        <source>Simulate sequences of images</source>
        <translation>Bildfolgen simulieren</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Simulated scene {}</source>
        <translation>Simulierte Szene {}</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the new file (MB)</source>
        <translation>Größe der neuen Datei (MB)</translation>
    </message>
    <message>
        <source>Small U-Net (about 2 million parameters; quick, needs no GPU)</source>
        <translation>Kleines U-Net (etwa 2 Millionen Parameter; schnell, braucht keine GPU)</translation>
    </message>
    <message>
        <source>Smaller islands inside a polygon are filled; the mask keeps them.</source>
        <translation>Kleinere Inseln in einem Polygon werden gefüllt; die Maske behält sie.</translation>
    </message>
    <message>
        <source>Smaller ones are left out; 1000 m² are ten pixels of Sentinel-1.</source>
        <translation>Kleinere werden weggelassen; 1000 m² sind zehn Pixel von Sentinel-1.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; rasters and areas keep them. 0: none is left out.</source>
        <translation>Kleinere Polygone fehlen im Layer der Polygone; Raster und Flächen behalten sie. 0: keines fehlt.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; the mask keeps them.</source>
        <translation>Kleinere Polygone fehlen im Layer der Polygone; die Maske behält sie.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; the raster and the areas keep them. 0: none is left out.</source>
        <translation>Kleinere Polygone fehlen im Layer der Polygone; das Raster und die Flächen behalten sie. 0: keines fehlt.</translation>
    </message>
    <message>
        <source>Smaller tiles are more tiles, which a small image needs.</source>
        <translation>Kleinere Kacheln sind mehr Kacheln, was ein kleines Bild braucht.</translation>
    </message>
    <message>
        <source>Smallest distance between two parts (metres)</source>
        <translation>Kleinster Abstand zwischen zwei Teilen (Meter)</translation>
    </message>
    <message>
        <source>Smallest polygon (m²)</source>
        <translation>Kleinstes Polygon (m²)</translation>
    </message>
    <message>
        <source>Smoothing of each image (pixels)</source>
        <translation>Glättung jedes Bildes (Pixel)</translation>
    </message>
    <message>
        <source>Smooths the radar bands before they are cut.</source>
        <translation>Glättet die Radarkanäle vor dem Schneiden.</translation>
    </message>
    <message>
        <source>So many get those strata, too, whose share would be smaller.</source>
        <translation>So viele bekommen auch die Strata, deren Anteil kleiner wäre.</translation>
    </message>
    <message>
        <source>So many labels are compared with the image (threshold, shift); everything else is checked for all tiles.</source>
        <translation>So viele Labels werden mit dem Bild verglichen (Schwellenwert, Verschiebung); alles andere wird bei allen Kacheln geprüft.</translation>
    </message>
    <message>
        <source>So that the model does not rely on any single date.</source>
        <translation>Damit sich das Modell auf keinen einzelnen Zeitpunkt verlässt.</translation>
    </message>
    <message>
        <source>So that the model works where one of them is missing.</source>
        <translation>Damit das Modell funktioniert, wo einer davon fehlt.</translation>
    </message>
    <message>
        <source>Spatial block</source>
        <translation>Räumlicher Block</translation>
    </message>
    <message>
        <source>Speckle filter</source>
        <translation>Speckle-Filter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split a dataset</source>
        <translation>Datensatz aufteilen</translation>
    </message>
    <message>
        <source>Spread of models and turns</source>
        <translation>Streuung der Modelle und Drehungen</translation>
    </message>
    <message>
        <source>Spread of models and turns (0–0.5)</source>
        <translation>Streuung der Modelle und Drehungen (0–0.5)</translation>
    </message>
    <message>
        <source>Standard deviation of it between places</source>
        <translation>Standardabweichung davon zwischen Orten</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that takes the speckle from each image before it is compared, in pixels. 0: none; deviations are then those of speckle rather than land.</source>
        <translation>Standardabweichung der Gauß-Glättung, die jedem Bild vor dem Vergleich den Speckle nimmt, in Pixeln. 0: keine; Abweichungen sind dann die des Speckles statt des Landes.</translation>
    </message>
    <message>
        <source>Standard deviation of the probabilities that are averaged: large where the models, or the same model on the turned image, disagree. Needs further models, or flips and turns.</source>
        <translation>Standardabweichung der gemittelten Wahrscheinlichkeiten: groß, wo die Modelle oder dasselbe Modell auf dem gedrehten Bild uneins sind. Braucht weitere Modelle oder Spiegelungen und Drehungen.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the images.</source>
        <translation>Standardabweichung dessen, was zu den Bildern addiert wird.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the radar bands of a tile, as images differ in brightness.</source>
        <translation>Standardabweichung dessen, was zu den Radarkanälen einer Kachel addiert wird, so wie sich Bilder in der Helligkeit unterscheiden.</translation>
    </message>
    <message>
        <source>Standard error of the area (hectares)</source>
        <translation>Standardfehler der Fläche (Hektar)</translation>
    </message>
    <message>
        <source>Stands in its card.</source>
        <translation>Steht in seinem Steckbrief.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statistics made on the way</source>
        <translation>Nebenbei entstandene Statistik</translation>
    </message>
    <message>
        <source>Statistics of earlier images</source>
        <translation>Statistik früherer Bilder</translation>
    </message>
    <message>
        <source>Statistics of the earlier images</source>
        <translation>Statistik der früheren Bilder</translation>
    </message>
    <message>
        <source>Steep slope</source>
        <translation>Steiler Hang</translation>
    </message>
    <message>
        <source>Steeper ground is excluded, because no water stays there. Empty, or 90: no slope is.</source>
        <translation>Steilerer Boden wird ausgeschlossen, weil dort kein Wasser stehen bleibt. Leer oder 90: keine Neigung.</translation>
    </message>
    <message>
        <source>Steepest slope to judge (degrees)</source>
        <translation>Steilste Neigung, die beurteilt wird (Grad)</translation>
    </message>
    <message>
        <source>Step between tiles (pixels; 0: the tile size)</source>
        <translation>Schritt zwischen Kacheln (Pixel; 0: die Kachelgröße)</translation>
    </message>
    <message>
        <source>Steps of the probability where tiles meet, by those beside (1: no seam)</source>
        <translation>Sprünge der Wahrscheinlichkeit, wo Kacheln aneinanderstoßen, gegenüber denen daneben (1: keine Naht)</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Anhalten und das Beste behalten</translation>
    </message>
    <message>
        <source>Strata that they lie in</source>
        <translation>Strata, in denen sie liegen</translation>
    </message>
    <message>
        <source>Stretched to 8 bit</source>
        <translation>Auf 8 Bit gestreckt</translation>
    </message>
    <message>
        <source>Strongest evidence before scaling (0: no water was found)</source>
        <translation>Stärkste Evidenz vor dem Skalieren (0: kein Wasser gefunden)</translation>
    </message>
    <message>
        <source>Such as 2018-05-17; empty: from the file's name.</source>
        <translation>Etwa 2018-05-17; leer: aus dem Namen der Datei.</translation>
    </message>
    <message>
        <source>Such as 2024-05-31. Images of this day and later ones are left out.</source>
        <translation>Etwa 2024-05-31. Bilder dieses Tages und spätere werden ausgelassen.</translation>
    </message>
    <message>
        <source>Such as 50 (built-up) and 10 (tree cover) of ESA WorldCover: 10;50.</source>
        <translation>Etwa 50 (bebaut) und 10 (Bäume) von ESA WorldCover: 10;50.</translation>
    </message>
    <message>
        <source>Such as IW.</source>
        <translation>Etwa IW.</translation>
    </message>
    <message>
        <source>Such as LabelHand;S1OtsuLabelWeak. Empty: the labels drawn by hand.</source>
        <translation>Etwa LabelHand;S1OtsuLabelWeak. Leer: die von Hand gezeichneten Labels.</translation>
    </message>
    <message>
        <source>Such as Sentinel-1.</source>
        <translation>Etwa Sentinel-1.</translation>
    </message>
    <message>
        <source>Such as VV=-30:0;VH=-35:-5, in the unit of the band (dB for radar), or as JSON. Bands that are not named: from the training tiles.</source>
        <translation>Etwa VV=-30:0;VH=-35:-5, in der Einheit des Kanals (bei Radar dB), oder als JSON. Nicht genannte Kanäle: aus den Trainingskacheln.</translation>
    </message>
    <message>
        <source>Such as tcp://host:8786, whose workers have the training tier and reach the dataset and the folder of the runs by the same paths; or local:2 for two processes on this computer.</source>
        <translation>Etwa tcp://host:8786, dessen Worker die Trainingsstufe haben und den Datensatz und den Ordner der Läufe unter denselben Pfaden erreichen; oder local:2 für zwei Prozesse auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Such as tcp://host:8786, whose workers must reach the images and the folder of the results by the same paths; or local:4 for four processes on this computer.</source>
        <translation>Etwa tcp://host:8786, dessen Worker die Bilder und den Ordner der Ergebnisse unter denselben Pfaden erreichen müssen; oder local:4 für vier Prozesse auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Such as water=100;dry=200. Strata that are not named share what is left of the number of points.</source>
        <translation>Etwa water=100;dry=200. Nicht genannte Strata teilen sich, was von der Anzahl der Punkte übrig ist.</translation>
    </message>
    <message>
        <source>Such as weak=0.5;simulated=0.2, so that tiles whose labels were made by a method or simulated count less than those drawn by hand.</source>
        <translation>Etwa weak=0.5;simulated=0.2, damit Kacheln, deren Labels ein Verfahren gemacht hat oder die simuliert sind, weniger zählen als von Hand gezeichnete.</translation>
    </message>
    <message>
        <source>Summary to send (HTML)</source>
        <translation>Zusammenfassung zum Verschicken (HTML)</translation>
    </message>
    <message>
        <source>Summary, picture, print layout, rasters and polygons lie there</source>
        <translation>Dort liegen Zusammenfassung, Bild, Drucklayout, Raster und Polygone</translation>
    </message>
    <message>
        <source>Suspicious tiles</source>
        <translation>Verdächtige Kacheln</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Tabelle der Zeitpunkte</translation>
    </message>
    <message>
        <source>Table of dates (CSV)</source>
        <translation>Tabelle der Zeitpunkte (CSV)</translation>
    </message>
    <message>
        <source>Table of dates and labels</source>
        <translation>Tabelle der Zeitpunkte und Labels</translation>
    </message>
    <message>
        <source>Table of parts (CSV)</source>
        <translation>Tabelle der Teile (CSV)</translation>
    </message>
    <message>
        <source>Table of scenes (footprints)</source>
        <translation>Tabelle der Szenen (Umrisse)</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Tabelle der Szenen</translation>
    </message>
    <message>
        <source>Table of the scores (CSV)</source>
        <translation>Tabelle der Gütemaße (CSV)</translation>
    </message>
    <message>
        <source>Table of the tiles (CSV)</source>
        <translation>Tabelle der Kacheln (CSV)</translation>
    </message>
    <message>
        <source>Table of the trials (CSV)</source>
        <translation>Tabelle der Versuche (CSV)</translation>
    </message>
    <message>
        <source>Table of what is true of each image</source>
        <translation>Tabelle dessen, was für jedes Bild wahr ist</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabellen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Takes back the last change of this session.</source>
        <translation>Nimmt die letzte Änderung dieser Sitzung zurück.</translation>
    </message>
    <message>
        <source>Temperature for</source>
        <translation>Temperatur für</translation>
    </message>
    <message>
        <source>Temperature that calibrates the probability</source>
        <translation>Temperatur, die die Wahrscheinlichkeit kalibriert</translation>
    </message>
    <message>
        <source>Temporary, until QGIS is closed</source>
        <translation>Temporär, bis QGIS geschlossen wird</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test F1 (95 % interval)</source>
        <translation>F1 im Test (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Test IoU (95 % interval)</source>
        <translation>IoU im Test (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Test IoU or F1 (95 %)</source>
        <translation>IoU oder F1 im Test (95 %)</translation>
    </message>
    <message>
        <source>The .onnx file of a model trained here, or its .safetensors file beside it: training goes on from its weights with the tiles of this dataset. Network, bands and normalisation are those of that model.</source>
        <translation>Die .onnx-Datei eines hier trainierten Modells oder seine .safetensors-Datei daneben: Das Training geht von seinen Gewichten mit den Kacheln dieses Datensatzes weiter. Netz, Kanäle und Normalisierung sind die jenes Modells.</translation>
    </message>
    <message>
        <source>The .onnx file of the model, or the name of a shipped one (water, flood).</source>
        <translation>Die .onnx-Datei des Modells oder der Name eines mitgelieferten (water, flood).</translation>
    </message>
    <message>
        <source>The .onnx file of the model, or the name of a shipped one (water, flood). For the evidence, its weights (.safetensors, written together with it) must lie beside it.</source>
        <translation>Die .onnx-Datei des Modells oder der Name eines mitgelieferten (water, flood). Für die Evidenz müssen seine Gewichte (.safetensors, zusammen mit ihm geschrieben) daneben liegen.</translation>
    </message>
    <message>
        <source>The .onnx file of the model. Its card (.md, .html) and its weights (.safetensors) are written beside it.</source>
        <translation>Die .onnx-Datei des Modells. Sein Steckbrief (.md, .html) und seine Gewichte (.safetensors) werden daneben geschrieben.</translation>
    </message>
    <message>
        <source>The .onnx file. Skipped: nothing is trained again after the search.</source>
        <translation>Die .onnx-Datei. Übersprungen: Nach der Suche wird nichts noch einmal trainiert.</translation>
    </message>
    <message>
        <source>The adaptive threshold that maps water without a model: what a model has to beat. It needs backscatter, so untick this where the images of the dataset were stretched to 8 bit.</source>
        <translation>Der adaptive Schwellenwert, der ohne Modell Wasser kartiert: was ein Modell zu schlagen hat. Er braucht Rückstreuung; deshalb abwählen, wo die Bilder des Datensatzes auf 8 Bit gestreckt wurden.</translation>
    </message>
    <message>
        <source>The area was not measured.</source>
        <translation>Die Fläche wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>The area with an interval that rests on labelled points, not on the map</source>
        <translation>Die Fläche mit einem Intervall, das auf beurteilten Punkten beruht, nicht auf der Karte</translation>
    </message>
    <message>
        <source>The average is validated and kept; it is usually steadier than the last weights.</source>
        <translation>Das Mittel wird validiert und behalten; es ist meist beständiger als die letzten Gewichte.</translation>
    </message>
    <message>
        <source>The backend is being worked on.</source>
        <translation>Am Backend wird gerade gearbeitet.</translation>
    </message>
    <message>
        <source>The backend is ready.</source>
        <translation>Das Backend ist bereit.</translation>
    </message>
    <message>
        <source>The backend was removed.</source>
        <translation>Das Backend wurde entfernt.</translation>
    </message>
    <message>
        <source>The best epoch is being measured, and its model written.</source>
        <translation>Die beste Epoche wird gemessen und ihr Modell geschrieben.</translation>
    </message>
    <message>
        <source>The best settings are trained again for so long.</source>
        <translation>Mit den besten Einstellungen wird noch einmal so lange trainiert.</translation>
    </message>
    <message>
        <source>The built-in method is run, too; “Places to review” shows where both disagree.</source>
        <translation>Auch das eingebaute Verfahren wird ausgeführt; „Stellen zum Nachsehen“ zeigt, wo beide uneins sind.</translation>
    </message>
    <message>
        <source>The calibrated model</source>
        <translation>Das kalibrierte Modell</translation>
    </message>
    <message>
        <source>The card (.md) beside a model names the hash of its file. A file with another one was changed or replaced, and is refused. Tick this if you know why; the record says so.</source>
        <translation>Die Karte (.md) neben einem Modell nennt die Prüfsumme seiner Datei. Eine Datei mit einer anderen wurde geändert oder ersetzt und wird abgelehnt. Ankreuzen, wenn der Grund bekannt ist; der Herkunftsnachweis hält es fest.</translation>
    </message>
    <message>
        <source>The card as a page, which opens in the result viewer.</source>
        <translation>Der Steckbrief als Seite, die sich in der Ergebnisanzeige öffnet.</translation>
    </message>
    <message>
        <source>The chart as a picture.</source>
        <translation>Das Diagramm als Bild.</translation>
    </message>
    <message>
        <source>The chosen model does not fit this image; step 2 says why.</source>
        <translation>Das gewählte Modell passt nicht zu diesem Bild; Schritt 2 sagt warum.</translation>
    </message>
    <message>
        <source>The column “split” of the dataset's index says which tiles these are. A part that the model was trained on is refused.</source>
        <translation>Die Spalte „split“ im Index des Datensatzes sagt, welche Kacheln das sind. Ein Teil, mit dem das Modell trainiert wurde, wird abgelehnt.</translation>
    </message>
    <message>
        <source>The column “split” of the dataset's index says which tiles these are. Of no effect where regions are given.</source>
        <translation>Die Spalte „split“ im Index des Datensatzes sagt, welche Kacheln das sind. Ohne Wirkung, wo Regionen angegeben sind.</translation>
    </message>
    <message>
        <source>The decision could not be written into “{}”.</source>
        <translation>Die Entscheidung konnte nicht nach „{}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>The default is for “Map water”, which does not take this model.</source>
        <translation>Der Standard gilt für „Wasser kartieren“, das dieses Modell nicht nimmt.</translation>
    </message>
    <message>
        <source>The evidence is for the pixels that are water by this threshold. Empty: the threshold that the model was made with.</source>
        <translation>Die Evidenz gilt den Pixeln, die nach diesem Schwellenwert Wasser sind. Leer: der Schwellenwert, mit dem das Modell gemacht wurde.</translation>
    </message>
    <message>
        <source>The exported model</source>
        <translation>Das exportierte Modell</translation>
    </message>
    <message>
        <source>The fewer, the sooner something good is found.</source>
        <translation>Je weniger, desto eher wird etwas Gutes gefunden.</translation>
    </message>
    <message>
        <source>The finished model looks at the images as they are, mirrored (up to 4) and turned (up to 8), and gives the mean: a little more accurate, and as many times slower to use.</source>
        <translation>Das fertige Modell betrachtet die Bilder, wie sie sind, gespiegelt (bis 4) und gedreht (bis 8) und gibt das Mittel: etwas genauer und in der Anwendung so viele Male langsamer.</translation>
    </message>
    <message>
        <source>The folder in which sequences.gpkg lies. Its column “split” says which places train and which validate.</source>
        <translation>Der Ordner, in dem sequences.gpkg liegt. Seine Spalte „split“ sagt, welche Orte trainieren und welche validieren.</translation>
    </message>
    <message>
        <source>The folder in which sequences.gpkg lies: its places are classified instead of layers.</source>
        <translation>Der Ordner, in dem sequences.gpkg liegt: Seine Orte werden anstelle von Layern klassifiziert.</translation>
    </message>
    <message>
        <source>The folder into which the data set was unpacked.</source>
        <translation>Der Ordner, in den die Sammlung entpackt wurde.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg lies.</source>
        <translation>Der Ordner eines Datensatzes, in dem index.gpkg liegt.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg lies. Its column “split” says which tiles train and which validate.</source>
        <translation>Der Ordner eines Datensatzes, in dem index.gpkg liegt. Seine Spalte „split“ sagt, welche Kacheln trainieren und welche validieren.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg or sequences.gpkg lies.</source>
        <translation>Der Ordner eines Datensatzes, in dem index.gpkg oder sequences.gpkg liegt.</translation>
    </message>
    <message>
        <source>The folder of the runs</source>
        <translation>Der Ordner der Läufe</translation>
    </message>
    <message>
        <source>The folder of the study</source>
        <translation>Der Ordner der Studie</translation>
    </message>
    <message>
        <source>The folder stays.</source>
        <translation>Der Ordner bleibt.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <translation>In den Ordner „{folder}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The footprint of each image with date, sensor, probability and decision; begin and end are when it is the newest of its place. Open the temporal controller and press play.</source>
        <translation>Der Umriss jedes Bildes mit Datum, Sensor, Wahrscheinlichkeit und Entscheidung; Beginn und Ende sind, wann es das neueste seines Ortes ist. Die Zeitsteuerung öffnen und abspielen.</translation>
    </message>
    <message>
        <source>The form of “Map water”, filled in</source>
        <translation>Das Formular von „Wasser kartieren“, ausgefüllt</translation>
    </message>
    <message>
        <source>The group of layers “{}” has no raster layer.</source>
        <translation>Die Gruppe „{}“ hat keinen Rasterlayer.</translation>
    </message>
    <message>
        <source>The image alone</source>
        <translation>Nur das Bild</translation>
    </message>
    <message>
        <source>The image is mapped in all eight positions, which takes eight times as long; the mean is a little better, and its spread tells where the model is unsure.</source>
        <translation>Das Bild wird in allen acht Lagen kartiert, was achtmal so lange dauert; das Mittel ist etwas besser, und seine Streuung sagt, wo das Modell unsicher ist.</translation>
    </message>
    <message>
        <source>The image is resampled to this pixel size.</source>
        <translation>Das Bild wird auf diese Pixelgröße umgerechnet.</translation>
    </message>
    <message>
        <source>The image to cut, for instance a calibrated Sentinel-1 image with VV and VH.</source>
        <translation>Das zu schneidende Bild, zum Beispiel ein kalibriertes Sentinel-1-Bild mit VV und VH.</translation>
    </message>
    <message>
        <source>The image “{}” of this tile is not there any more.</source>
        <translation>Das Bild „{}“ dieser Kachel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The installation failed unexpectedly: {}</source>
        <translation>Die Installation ist unerwartet fehlgeschlagen: {}</translation>
    </message>
    <message>
        <source>The labels “{}” could not be written: {}.</source>
        <translation>Die Labels „{}“ konnten nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>The layer is copied into this file and stays as it is itself.</source>
        <translation>Der Layer wird in diese Datei kopiert und bleibt selbst, wie er ist.</translation>
    </message>
    <message>
        <source>The layer “{}” could not be styled: {}</source>
        <translation>Der Layer „{}“ konnte nicht mit einem Stil versehen werden: {}</translation>
    </message>
    <message>
        <source>The layer “{}” has no features to review.</source>
        <translation>Der Layer „{}“ hat keine Objekte zum Durchsehen.</translation>
    </message>
    <message>
        <source>The managed environment, installed below</source>
        <translation>Die verwaltete Umgebung, unten zu installieren</translation>
    </message>
    <message>
        <source>The map could not be made: {}</source>
        <translation>Die Karte konnte nicht gemacht werden: {}</translation>
    </message>
    <message>
        <source>The map is right here.</source>
        <translation>Die Karte ist hier richtig.</translation>
    </message>
    <message>
        <source>The map says that this is dry.</source>
        <translation>Die Karte sagt, dass dies trocken ist.</translation>
    </message>
    <message>
        <source>The map says that this is water.</source>
        <translation>Die Karte sagt, dass dies Wasser ist.</translation>
    </message>
    <message>
        <source>The map that the points were drawn over.</source>
        <translation>Die Karte, über der die Punkte gezogen wurden.</translation>
    </message>
    <message>
        <source>The map to judge: a mask of Highwater, any raster of 0 (dry) and 1 (water), or a probability between 0 and 1.</source>
        <translation>Die zu beurteilende Karte: eine Maske von Highwater, ein beliebiges Raster aus 0 (trocken) und 1 (Wasser) oder eine Wahrscheinlichkeit zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The map to judge: a mask of Highwater, or any raster of 0 (dry) and 1 (water).</source>
        <translation>Die zu beurteilende Karte: eine Maske von Highwater oder ein beliebiges Raster aus 0 (trocken) und 1 (Wasser).</translation>
    </message>
    <message>
        <source>The mask gets its pixels. Empty: those of the elevation.</source>
        <translation>Die Maske bekommt seine Pixel. Leer: die des Höhenmodells.</translation>
    </message>
    <message>
        <source>The mean of the probabilities of all model files is judged as one more model, with the mean of their thresholds: what is mapped where several models are chosen.</source>
        <translation>Das Mittel der Wahrscheinlichkeiten aller Modelldateien wird wie ein weiteres Modell beurteilt, mit dem Mittel ihrer Schwellenwerte: was kartiert wird, wo mehrere Modelle gewählt sind.</translation>
    </message>
    <message>
        <source>The method and all figures, in a file for other programs.</source>
        <translation>Das Verfahren und alle Zahlen, in einer Datei für andere Programme.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model to calibrate; it stays as it is.</source>
        <translation>Das zu kalibrierende Modell; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The model to export; it stays as it is.</source>
        <translation>Das zu exportierende Modell; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The new model file; its card is written beside it.</source>
        <translation>Die neue Modelldatei; ihr Steckbrief wird daneben geschrieben.</translation>
    </message>
    <message>
        <source>The opposite of what the map says is right here.</source>
        <translation>Das Gegenteil dessen, was die Karte sagt, ist hier richtig.</translation>
    </message>
    <message>
        <source>The output {} “{}” is a file, not a folder.</source>
        <translation>Die Ausgabe {} „{}“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The output {} “{}” must have one of these endings: {}.</source>
        <translation>Die Ausgabe {} „{}“ muss eine dieser Endungen haben: {}.</translation>
    </message>
    <message>
        <source>The picture “{}” cannot be read.</source>
        <translation>Das Bild „{}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The probability over time as a picture; of the twelve places of highest probability.</source>
        <translation>Die Wahrscheinlichkeit über die Zeit als Bild; von den zwölf Orten mit der höchsten Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The project has no group of layers “{}”.</source>
        <translation>Das Projekt hat keine Gruppe „{}“.</translation>
    </message>
    <message>
        <source>The raster of “Statistics of earlier images”, instead of the images. It is smoothed, and so is the image of the flood.</source>
        <translation>Das Raster aus „Statistik früherer Bilder“ anstelle der Bilder. Es ist geglättet, und ebenso wird das Bild des Hochwassers geglättet.</translation>
    </message>
    <message>
        <source>The record of this training (run.json) cannot be read: it is damaged, or still being copied.</source>
        <translation>Die Aufzeichnung dieses Trainings (run.json) kann nicht gelesen werden: Sie ist beschädigt oder wird noch kopiert.</translation>
    </message>
    <message>
        <source>The review “{}” could not be written: {}.</source>
        <translation>Die Durchsicht „{}“ konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>The run is kept in {}</source>
        <translation>Der Lauf wird aufbewahrt in {}</translation>
    </message>
    <message>
        <source>The same as polygons, such as lakes and wide rivers of a topographic map.</source>
        <translation>Dasselbe als Polygone, etwa Seen und breite Flüsse einer topographischen Karte.</translation>
    </message>
    <message>
        <source>The same of the model that was trained again (0–1)</source>
        <translation>Dasselbe für das noch einmal trainierte Modell (0–1)</translation>
    </message>
    <message>
        <source>The same place before the flood: flood and permanent water are then told apart.</source>
        <translation>Derselbe Ort vor dem Hochwasser: Hochwasser und dauerhaftes Wasser werden dann unterschieden.</translation>
    </message>
    <message>
        <source>The same seed draws the same points.</source>
        <translation>Derselbe Startwert zieht dieselben Punkte.</translation>
    </message>
    <message>
        <source>The same seed gives the same choice of tiles.</source>
        <translation>Derselbe Startwert ergibt dieselbe Auswahl von Kacheln.</translation>
    </message>
    <message>
        <source>The same seed gives the same dataset.</source>
        <translation>Derselbe Startwert ergibt denselben Datensatz.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>Derselbe Startwert ergibt dieselben Intervalle.</translation>
    </message>
    <message>
        <source>The same seed gives the same model on the same machine.</source>
        <translation>Derselbe Startwert ergibt auf demselben Rechner dasselbe Modell.</translation>
    </message>
    <message>
        <source>The same seed gives the same split.</source>
        <translation>Derselbe Startwert ergibt dieselbe Aufteilung.</translation>
    </message>
    <message>
        <source>The same seed gives the same tiles and the same parts.</source>
        <translation>Derselbe Startwert ergibt dieselben Kacheln und dieselben Teile.</translation>
    </message>
    <message>
        <source>The same table as text.</source>
        <translation>Dieselbe Tabelle als Text.</translation>
    </message>
    <message>
        <source>The scene to map, for instance a calibrated Sentinel-1 image with the bands VV and VH. Any raster file that QGIS opens will do.</source>
        <translation>Die zu kartierende Szene, zum Beispiel ein kalibriertes Sentinel-1-Bild mit den Kanälen VV und VH. Jede Rasterdatei geht, die QGIS öffnet.</translation>
    </message>
    <message>
        <source>The schedule is fitted into this time, so that a short training is still a whole one.</source>
        <translation>Der Ablauf wird in diese Zeit eingepasst, sodass auch ein kurzes Training ein ganzes ist.</translation>
    </message>
    <message>
        <source>The search has given this trial up: others were better by then.</source>
        <translation>Die Suche hat diesen Versuch aufgegeben: Andere waren bis dahin besser.</translation>
    </message>
    <message>
        <source>The service is ready (Highwater {}).</source>
        <translation>Der Dienst ist bereit (Highwater {}).</translation>
    </message>
    <message>
        <source>The small U-Net is good for most work and trains on an ordinary computer. Those “with an encoder” are the architectures of segmentation_models_pytorch; the encoder can be chosen under the advanced parameters.</source>
        <translation>Das kleine U-Net ist für die meisten Aufgaben gut und lässt sich auf einem gewöhnlichen Rechner trainieren. Die „mit Encoder“ sind die Architekturen von segmentation_models_pytorch; der Encoder kann unter den fortgeschrittenen Parametern gewählt werden.</translation>
    </message>
    <message>
        <source>The spread needs further models, or flips and turns; places to review need the comparison with the built-in method.</source>
        <translation>Die Streuung braucht weitere Modelle oder Spiegelungen und Drehungen; Stellen zum Nachsehen brauchen den Vergleich mit dem eingebauten Verfahren.</translation>
    </message>
    <message>
        <source>The table of epochs is always written.</source>
        <translation>Die Tabelle der Epochen wird immer geschrieben.</translation>
    </message>
    <message>
        <source>The tiles of each of its scenes are put together and mapped as one image.</source>
        <translation>Die Kacheln jeder seiner Szenen werden zusammengesetzt und als ein Bild kartiert.</translation>
    </message>
    <message>
        <source>The training cannot be asked to stop: {}. Create a file named “stop” in its folder.</source>
        <translation>Das Training kann nicht gebeten werden anzuhalten: {}. In seinem Ordner eine Datei namens „stop“ anlegen.</translation>
    </message>
    <message>
        <source>The training ends after the present batch; the best model so far is being written.</source>
        <translation>Das Training endet nach dem laufenden Batch; das bisher beste Modell wird geschrieben.</translation>
    </message>
    <message>
        <source>The training failed: {}</source>
        <translation>Das Training ist fehlgeschlagen: {}</translation>
    </message>
    <message>
        <source>The training is being prepared: data are read, settings are chosen.</source>
        <translation>Das Training wird vorbereitet: Daten werden gelesen, Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>The training is finished. Epochs trained: {}. Model: {}</source>
        <translation>Das Training ist fertig. Trainierte Epochen: {}. Modell: {}</translation>
    </message>
    <message>
        <source>The training is fitted into this time.</source>
        <translation>Das Training wird in diese Zeit eingepasst.</translation>
    </message>
    <message>
        <source>The training is going on.</source>
        <translation>Das Training läuft.</translation>
    </message>
    <message>
        <source>The training is over. Epochs trained: {}. No model file is noted here; trainings of a cross-validation or a search keep their scores only.</source>
        <translation>Das Training ist vorbei. Trainierte Epochen: {}. Hier ist keine Modelldatei vermerkt; Trainings einer Kreuzvalidierung oder einer Suche behalten nur ihre Gütemaße.</translation>
    </message>
    <message>
        <source>The training was asked to stop: it ends after the present batch and keeps the best epoch.</source>
        <translation>Das Training wurde gebeten anzuhalten: Es endet nach dem laufenden Batch und behält die beste Epoche.</translation>
    </message>
    <message>
        <source>The training was cancelled. Run it again with this folder and “continue an unfinished run” to go on.</source>
        <translation>Das Training wurde abgebrochen. Um weiterzumachen, mit diesem Ordner und „unfertigen Lauf fortsetzen“ erneut ausführen.</translation>
    </message>
    <message>
        <source>The training was cancelled; the best model so far, of epoch {}, is {}.</source>
        <translation>Das Training wurde abgebrochen; das bisher beste Modell, aus Epoche {}, ist {}.</translation>
    </message>
    <message>
        <source>The training was stopped early. Epochs trained: {}.</source>
        <translation>Das Training wurde früh angehalten. Trainierte Epochen: {}.</translation>
    </message>
    <message>
        <source>The training was stopped early. Epochs trained: {}. Model: {}</source>
        <translation>Das Training wurde früh angehalten. Trainierte Epochen: {}. Modell: {}</translation>
    </message>
    <message>
        <source>The weights of the best epoch so far are kept in {}</source>
        <translation>Die Gewichte der bisher besten Epoche werden aufbewahrt in {}</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>There are no pictures of validation tiles.</source>
        <translation>Es gibt keine Bilder von Validierungskacheln.</translation>
    </message>
    <message>
        <source>There is no default model any more; “Map water” chooses by itself.</source>
        <translation>Es gibt kein Standardmodell mehr; „Wasser kartieren“ wählt selbst.</translation>
    </message>
    <message>
        <source>There is no folder “{}”.</source>
        <translation>Es gibt keinen Ordner „{}“.</translation>
    </message>
    <message>
        <source>There is no layer of polygons in the project.</source>
        <translation>Im Projekt gibt es keinen Polygonlayer.</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Es gab nichts zu entfernen.</translation>
    </message>
    <message>
        <source>These tiles are not used for the fit. Held back: some whole regions (or events, or scenes) of the part above.</source>
        <translation>Diese Kacheln dienen nicht der Anpassung. Zurückgehalten: einige ganze Regionen (oder Ereignisse, oder Szenen) des Teils oben.</translation>
    </message>
    <message>
        <source>They are named in the log, the report and the record. Without this, they are refused.</source>
        <translation>Sie werden im Protokoll, im Bericht und in der Aufzeichnung genannt. Ohne dies werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>They are named in the log. Without it, such an image is refused.</source>
        <translation>Sie werden im Protokoll genannt. Ohne dies wird ein solches Bild abgelehnt.</translation>
    </message>
    <message>
        <source>They give each tile its region.</source>
        <translation>Sie geben jeder Kachel ihre Region.</translation>
    </message>
    <message>
        <source>This failed unexpectedly: {}</source>
        <translation>Das ist unerwartet fehlgeschlagen: {}</translation>
    </message>
    <message>
        <source>This file is there already: the review in it goes on.</source>
        <translation>Diese Datei ist schon da: Die Durchsicht darin geht weiter.</translation>
    </message>
    <message>
        <source>This folder holds no training. While a training prepares its data, it appears here by itself.</source>
        <translation>Dieser Ordner enthält kein Training. Während ein Training seine Daten vorbereitet, erscheint es hier von selbst.</translation>
    </message>
    <message>
        <source>This model cannot be read.</source>
        <translation>Dieses Modell kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Those in brackets may be missing.</source>
        <translation>Die in Klammern dürfen fehlen.</translation>
    </message>
    <message>
        <source>Those of most relief are preferred: their shadow looks like water.</source>
        <translation>Die mit dem meisten Relief werden bevorzugt: Ihr Schatten sieht wie Wasser aus.</translation>
    </message>
    <message>
        <source>Three bands: the share of the dates that judged a pixel at which it was flooded, in per cent; times flooded; times judged (0: never, which is not the same as dry).</source>
        <translation>Drei Kanäle: der Anteil der Zeitpunkte, die einen Pixel beurteilt haben, zu denen er überflutet war, in Prozent; wie oft überflutet; wie oft beurteilt (0: nie, was nicht dasselbe ist wie trocken).</translation>
    </message>
    <message>
        <source>Threshold of VH (dB)</source>
        <translation>Schwellenwert für VH (dB)</translation>
    </message>
    <message>
        <source>Threshold of VV (dB)</source>
        <translation>Schwellenwert für VV (dB)</translation>
    </message>
    <message>
        <source>Threshold of a probability (0–1)</source>
        <translation>Schwellenwert einer Wahrscheinlichkeit (0–1)</translation>
    </message>
    <message>
        <source>Threshold of a probability map (0–1)</source>
        <translation>Schwellenwert einer Wahrscheinlichkeitskarte (0–1)</translation>
    </message>
    <message>
        <source>Threshold of the probability (0–1; empty: the model's own)</source>
        <translation>Schwellenwert der Wahrscheinlichkeit (0–1; leer: der des Modells)</translation>
    </message>
    <message>
        <source>Threshold of water in VH (dB)</source>
        <translation>Schwellenwert für Wasser in VH (dB)</translation>
    </message>
    <message>
        <source>Threshold of water in VV (dB)</source>
        <translation>Schwellenwert für Wasser in VV (dB)</translation>
    </message>
    <message>
        <source>Threshold: chosen for</source>
        <translation>Schwellenwert: gewählt für</translation>
    </message>
    <message>
        <source>Thresholds (built-in)</source>
        <translation>Schwellenwerte (eingebaut)</translation>
    </message>
    <message>
        <source>Thresholds (no model)</source>
        <translation>Schwellenwerte (kein Modell)</translation>
    </message>
    <message>
        <source>Thresholds between water and land, taken from the image itself.</source>
        <translation>Schwellenwerte zwischen Wasser und Land, aus dem Bild selbst.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Tiers that are installed whole</source>
        <translation>Ganz installierte Stufen</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
        <source>Tile size (pixels; 0: images are kept whole)</source>
        <translation>Kachelgröße (Pixel; 0: Bilder bleiben ganz)</translation>
    </message>
    <message>
        <source>Tiles added</source>
        <translation>Hinzugefügte Kacheln</translation>
    </message>
    <message>
        <source>Tiles at once (4, 8, 16, 32)</source>
        <translation>Kacheln zugleich (4, 8, 16, 32)</translation>
    </message>
    <message>
        <source>Tiles for calibration</source>
        <translation>Kacheln zum Kalibrieren</translation>
    </message>
    <message>
        <source>Tiles for the test</source>
        <translation>Kacheln für den Test</translation>
    </message>
    <message>
        <source>Tiles for training</source>
        <translation>Kacheln zum Trainieren</translation>
    </message>
    <message>
        <source>Tiles for validation</source>
        <translation>Kacheln zum Validieren</translation>
    </message>
    <message>
        <source>Tiles in the dataset</source>
        <translation>Kacheln im Datensatz</translation>
    </message>
    <message>
        <source>Tiles of one block stay in one part. Some ten blocks or more should fit into the image; each should hold several tiles.</source>
        <translation>Kacheln eines Blocks bleiben in einem Teil. Etwa zehn Blöcke oder mehr sollten in das Bild passen; jeder sollte mehrere Kacheln enthalten.</translation>
    </message>
    <message>
        <source>Tiles of this image that were there already</source>
        <translation>Kacheln dieses Bildes, die schon da waren</translation>
    </message>
    <message>
        <source>Tiles or sequences set aside, since they touch another part</source>
        <translation>Beiseitegelegte Kacheln oder Folgen, die einen anderen Teil berühren</translation>
    </message>
    <message>
        <source>Tiles or sequences whose part has changed</source>
        <translation>Kacheln oder Folgen, deren Teil sich geändert hat</translation>
    </message>
    <message>
        <source>Tiles taken of them</source>
        <translation>Davon genommene Kacheln</translation>
    </message>
    <message>
        <source>Tiles that could be chosen from</source>
        <translation>Kacheln, aus denen gewählt werden konnte</translation>
    </message>
    <message>
        <source>Tiles that the model has not seen; if it has, the card says so.</source>
        <translation>Kacheln, die das Modell nicht gesehen hat; hat es sie gesehen, sagt es der Steckbrief.</translation>
    </message>
    <message>
        <source>Tiles that touch another part</source>
        <translation>Kacheln, die einen anderen Teil berühren</translation>
    </message>
    <message>
        <source>Tiles that were judged</source>
        <translation>Beurteilte Kacheln</translation>
    </message>
    <message>
        <source>Tiles to take the ranges of values from</source>
        <translation>Kacheln, aus denen die Wertebereiche genommen werden</translation>
    </message>
    <message>
        <source>Tiles train, validate and test in blocks of this size. Smaller blocks for small images.</source>
        <translation>Kacheln trainieren, validieren und testen in Blöcken dieser Größe. Kleinere Blöcke für kleine Bilder.</translation>
    </message>
    <message>
        <source>Tiles with a high loss more often</source>
        <translation>Kacheln mit hohem Verlust öfter</translation>
    </message>
    <message>
        <source>Tiles with fewer valid pixels are left out.</source>
        <translation>Kacheln mit weniger gültigen Pixeln werden ausgelassen.</translation>
    </message>
    <message>
        <source>Tiles with their scores</source>
        <translation>Kacheln mit ihren Gütemaßen</translation>
    </message>
    <message>
        <source>Tiles, or images of sequences, added by this run</source>
        <translation>Von diesem Lauf hinzugefügte Kacheln oder Bilder von Folgen</translation>
    </message>
    <message>
        <source>Time at most (minutes; empty: no limit)</source>
        <translation>Höchste Dauer (Minuten; leer: unbegrenzt)</translation>
    </message>
    <message>
        <source>Time at most for the whole search (minutes; empty: no limit)</source>
        <translation>Höchste Dauer der ganzen Suche (Minuten; leer: unbegrenzt)</translation>
    </message>
    <message>
        <source>Time for each training at most (minutes; empty: no limit)</source>
        <translation>Höchste Dauer jedes Trainings (Minuten; leer: unbegrenzt)</translation>
    </message>
    <message>
        <source>Time for the training at most (minutes)</source>
        <translation>Höchste Dauer des Trainings (Minuten)</translation>
    </message>
    <message>
        <source>Time left at most: {}</source>
        <translation>Restdauer höchstens: {}</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Time that mapping took, summed over the scenes (seconds)</source>
        <translation>Zeit für das Kartieren, über die Szenen summiert (Sekunden)</translation>
    </message>
    <message>
        <source>To go on from here, run this again with the same settings, “continue an unfinished run” (RESUME) and this folder of the run (RUN): {}</source>
        <translation>Um von hier weiterzumachen, mit denselben Einstellungen, „unfertigen Lauf fortsetzen“ (RESUME) und diesem Ordner des Laufs (RUN) erneut ausführen: {}</translation>
    </message>
    <message>
        <source>To judge what another program has made: GeoTIFFs of water probability (0–1), one for each tile and named like it.</source>
        <translation>Um zu beurteilen, was ein anderes Programm gemacht hat: GeoTIFFs der Wasserwahrscheinlichkeit (0–1), eines für jede Kachel und mit deren Namen.</translation>
    </message>
    <message>
        <source>To make more places of a seed in another folder, or to make a large set in parts.</source>
        <translation>Um mehr Orte eines Startwerts in einem anderen Ordner oder eine große Sammlung in Teilen zu erzeugen.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Train a model and map with it</source>
        <translation>Modell trainieren und damit kartieren</translation>
    </message>
    <message>
        <source>Train a time series model</source>
        <translation>Zeitreihenmodell trainieren</translation>
    </message>
    <message>
        <source>Trained by you</source>
        <translation>Selbst trainiert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training &amp;monitor…</source>
        <translation>Trainings&amp;monitor …</translation>
    </message>
    <message>
        <source>Training ends when validation has not improved for so many epochs.</source>
        <translation>Das Training endet, wenn die Validierung so viele Epochen lang nicht besser geworden ist.</translation>
    </message>
    <message>
        <source>Training ends when validation has not improved for so many epochs. Where the learning rate first rises, they count once it comes down.</source>
        <translation>Das Training endet, wenn die Validierung so viele Epochen lang nicht besser geworden ist. Wo die Lernrate erst steigt, zählen sie, sobald sie fällt.</translation>
    </message>
    <message>
        <source>Training monitor</source>
        <translation>Trainingsmonitor</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Trainings that are finished are kept. To go on, run this again with the same settings and this folder of the runs (RUN): {}</source>
        <translation>Fertige Trainings bleiben erhalten. Um weiterzumachen, mit denselben Einstellungen und diesem Ordner der Läufe (RUN) erneut ausführen: {}</translation>
    </message>
    <message>
        <source>Trainings to try</source>
        <translation>Zu versuchende Trainings</translation>
    </message>
    <message>
        <source>Trains a network on a dataset of labelled tiles: the result is one model file.</source>
        <translation>Trainiert ein Netz mit einem Datensatz von Kacheln mit Labels: Das Ergebnis ist eine Modelldatei.</translation>
    </message>
    <message>
        <source>Trains a network that says for each image of a time series whether there is a flood.</source>
        <translation>Trainiert ein Netz, das für jedes Bild einer Zeitreihe sagt, ob Hochwasser ist.</translation>
    </message>
    <message>
        <source>Trains once for each region that is left out, to see how well a recipe carries over.</source>
        <translation>Trainiert einmal für jede ausgelassene Region, um zu sehen, wie gut sich ein Rezept übertragen lässt.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren …</translation>
    </message>
    <message>
        <source>Trials that were given up early</source>
        <translation>Früh aufgegebene Versuche</translation>
    </message>
    <message>
        <source>Trials, those of earlier calls included</source>
        <translation>Versuche, die früherer Aufrufe eingeschlossen</translation>
    </message>
    <message>
        <source>Tries many trainings with different settings and trains the best again.</source>
        <translation>Versucht viele Trainings mit verschiedenen Einstellungen und trainiert das beste noch einmal.</translation>
    </message>
    <message>
        <source>True flood</source>
        <translation>Wahre Überflutung</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Turns a public flood data set, as it was unpacked, into a dataset of tiles.</source>
        <translation>Macht aus einer öffentlichen Sammlung von Hochwasserdaten, wie sie entpackt wurde, einen Datensatz aus Kacheln.</translation>
    </message>
    <message>
        <source>Turns tiles by 90° at random.</source>
        <translation>Dreht Kacheln zufällig um 90°.</translation>
    </message>
    <message>
        <source>Tversky</source>
        <translation>Tversky</translation>
    </message>
    <message>
        <source>Two bands: days from the first to the last date of the longest flood without a dry date between, both included (1: seen once, 0: never), and the most dates in a row. No data: never judged.</source>
        <translation>Zwei Kanäle: Tage vom ersten bis zum letzten Zeitpunkt der längsten Überflutung ohne trockenen Zeitpunkt dazwischen, beide eingeschlossen (1: einmal gesehen, 0: nie), und die meisten Zeitpunkte in Folge. Keine Daten: nie beurteilt.</translation>
    </message>
    <message>
        <source>U-Net with an encoder</source>
        <translation>U-Net mit Encoder</translation>
    </message>
    <message>
        <source>U-Net++ with an encoder</source>
        <translation>U-Net++ mit Encoder</translation>
    </message>
    <message>
        <source>UPerNet with an encoder</source>
        <translation>UPerNet mit Encoder</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Rückgängig (U)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of radar images</source>
        <translation>Einheit der Radarbilder</translation>
    </message>
    <message>
        <source>Unit of the images</source>
        <translation>Einheit der Bilder</translation>
    </message>
    <message>
        <source>Unit of the images (folders of events)</source>
        <translation>Einheit der Bilder (Ordner von Ereignissen)</translation>
    </message>
    <message>
        <source>Unit of the radar image</source>
        <translation>Einheit des Radarbildes</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval (0–1)</source>
        <translation>Oberes Ende des zugehörigen 95-%-Intervalls (0–1)</translation>
    </message>
    <message>
        <source>Upper end of its interval (hectares)</source>
        <translation>Oberes Ende des zugehörigen Intervalls (Hektar)</translation>
    </message>
    <message>
        <source>Upper end of its model-based 95 % interval (hectares)</source>
        <translation>Oberes Ende des zugehörigen modellbasierten 95-%-Intervalls (Hektar)</translation>
    </message>
    <message>
        <source>Use a model file that differs from its card</source>
        <translation>Eine Modelldatei verwenden, die von ihrer Karte abweicht</translation>
    </message>
    <message>
        <source>User's accuracy of water (0–1)</source>
        <translation>Nutzergenauigkeit von Wasser (0–1)</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation F1</source>
        <translation>F1 der Validierung</translation>
    </message>
    <message>
        <source>Validation F1 (95 % interval)</source>
        <translation>F1 der Validierung (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Validation IoU</source>
        <translation>IoU der Validierung</translation>
    </message>
    <message>
        <source>Validation IoU (95 % interval)</source>
        <translation>IoU der Validierung (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Validation IoU or F1 (95 %)</source>
        <translation>IoU oder F1 der Validierung (95 %)</translation>
    </message>
    <message>
        <source>Validation has chosen the epoch, so that its scores are a little too good. “Evaluate models” compares models on data that neither has seen, and finds smaller differences.</source>
        <translation>Die Validierung hat die Epoche gewählt, sodass ihre Gütemaße etwas zu gut sind. „Modelle bewerten“ vergleicht Modelle an Daten, die keines gesehen hat, und findet kleinere Unterschiede.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Verlust der Validierung</translation>
    </message>
    <message>
        <source>Validation tiles after epoch {}: input, truth, probability of water, errors</source>
        <translation>Validierungskacheln nach Epoche {}: Eingabe, Wahrheit, Wahrscheinlichkeit von Wasser, Fehler</translation>
    </message>
    <message>
        <source>Values appear with the first epoch.</source>
        <translation>Werte erscheinen mit der ersten Epoche.</translation>
    </message>
    <message>
        <source>Variation: brightness (dB)</source>
        <translation>Variation: Helligkeit (dB)</translation>
    </message>
    <message>
        <source>Variation: images left out (share, 0–1)</source>
        <translation>Variation: ausgelassene Bilder (Anteil, 0–1)</translation>
    </message>
    <message>
        <source>Variation: mirror and turn</source>
        <translation>Variation: spiegeln und drehen</translation>
    </message>
    <message>
        <source>Variation: places in reversed time (share, 0–1)</source>
        <translation>Variation: Orte mit umgekehrter Zeit (Anteil, 0–1)</translation>
    </message>
    <message>
        <source>Variation: places without one of the sensors (share, 0–1)</source>
        <translation>Variation: Orte ohne einen der Sensoren (Anteil, 0–1)</translation>
    </message>
    <message>
        <source>Variety between scenes (0–1)</source>
        <translation>Vielfalt zwischen Szenen (0–1)</translation>
    </message>
    <message>
        <source>Version of this Python</source>
        <translation>Version dieses Pythons</translation>
    </message>
    <message>
        <source>Virtual raster (VRT)</source>
        <translation>Virtuelles Raster (VRT)</translation>
    </message>
    <message>
        <source>Virtual raster and cloud-optimised GeoTIFF (COG)</source>
        <translation>Virtuelles Raster und cloudoptimiertes GeoTIFF (COG)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Wartet, bis es an der Reihe ist …</translation>
    </message>
    <message>
        <source>Wanted share of the tiles or sequences; the shares need not add up to 1.</source>
        <translation>Gewünschter Anteil der Kacheln oder Folgen; die Anteile müssen zusammen nicht 1 ergeben.</translation>
    </message>
    <message>
        <source>Warning: {}</source>
        <translation>Warnung: {}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water as polygons, too</source>
        <translation>Wasser auch als Polygone</translation>
    </message>
    <message>
        <source>Water at both dates</source>
        <translation>Beide Male Wasser</translation>
    </message>
    <message>
        <source>Water at the earlier date</source>
        <translation>Wasser zum früheren Zeitpunkt</translation>
    </message>
    <message>
        <source>Water at the later date</source>
        <translation>Wasser zum späteren Zeitpunkt</translation>
    </message>
    <message>
        <source>Water by the built-in method only</source>
        <translation>Wasser nur nach dem eingebauten Verfahren</translation>
    </message>
    <message>
        <source>Water by the model only</source>
        <translation>Wasser nur nach dem Modell</translation>
    </message>
    <message>
        <source>Water map</source>
        <translation>Wasserkarte</translation>
    </message>
    <message>
        <source>Water mapping</source>
        <translation>Wasserkartierung</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Wassermaske</translation>
    </message>
    <message>
        <source>Water masks (0 dry, 1 water; those of Highwater) or water probabilities between 0 and 1, of two dates at least, in any order; they need not be of one kind. The pixels are those of the first.</source>
        <translation>Wassermasken (0 trocken, 1 Wasser; die von Highwater) oder Wasserwahrscheinlichkeiten zwischen 0 und 1, von mindestens zwei Zeitpunkten, in beliebiger Reihenfolge; sie müssen nicht von einer Art sein. Die Pixel sind die des ersten.</translation>
    </message>
    <message>
        <source>Water masks of all scenes</source>
        <translation>Wassermasken aller Szenen</translation>
    </message>
    <message>
        <source>Water of the dates</source>
        <translation>Wasser der Zeitpunkte</translation>
    </message>
    <message>
        <source>Water polygons</source>
        <translation>Wasserpolygone</translation>
    </message>
    <message>
        <source>Water polygons of all scenes</source>
        <translation>Wasserpolygone aller Szenen</translation>
    </message>
    <message>
        <source>Water probabilities of all scenes</source>
        <translation>Wasserwahrscheinlichkeiten aller Szenen</translation>
    </message>
    <message>
        <source>Water probability</source>
        <translation>Wasserwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Water probability (0–1)</source>
        <translation>Wasserwahrscheinlichkeit (0–1)</translation>
    </message>
    <message>
        <source>Water probability (calibrated)</source>
        <translation>Wasserwahrscheinlichkeit (kalibriert)</translation>
    </message>
    <message>
        <source>Water that is always there, so that the map tells flood and permanent water apart: a mask of 0 and 1, a water mask of Highwater, a probability, or occurrence or seasonality of the JRC's Global Surface Water. What it is, is recognised and logged.</source>
        <translation>Wasser, das immer da ist, damit die Karte Hochwasser und dauerhaftes Wasser unterscheidet: eine Maske aus 0 und 1, eine Wassermaske von Highwater, eine Wahrscheinlichkeit oder Occurrence oder Seasonality des Global Surface Water des JRC. Was es ist, wird erkannt und protokolliert.</translation>
    </message>
    <message>
        <source>Water, one date</source>
        <translation>Wasser, ein Zeitpunkt</translation>
    </message>
    <message>
        <source>Water, one date (shipped)</source>
        <translation>Wasser, ein Zeitpunkt (mitgeliefert)</translation>
    </message>
    <message>
        <source>Weak and simulated labels may train, but do not count in scores unless asked for.</source>
        <translation>Schwache und simulierte Labels dürfen trainieren, zählen aber in Gütemaßen nur auf Wunsch.</translation>
    </message>
    <message>
        <source>Weight decay (0.0001 to 0.1)</source>
        <translation>Gewichtsabnahme (0.0001 bis 0.1)</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Weights &amp; Biases, offline</source>
        <translation>Weights &amp; Biases, offline</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth)</source>
        <translation>Gewichte (*.safetensors *.pth)</translation>
    </message>
    <message>
        <source>Weights for fine-tuning (.safetensors)</source>
        <translation>Gewichte zum Weitertrainieren (.safetensors)</translation>
    </message>
    <message>
        <source>Wetland</source>
        <translation>Feuchtgebiet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What becomes of tiles that touch or overlap those of another part.</source>
        <translation>Was aus Kacheln wird, die solche eines anderen Teils berühren oder überlappen.</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Was rechnet.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade getan wird</translation>
    </message>
    <message>
        <source>What is held to be true. Give this or reference polygons.</source>
        <translation>Was für wahr gehalten wird. Dies oder Referenzpolygone angeben.</translation>
    </message>
    <message>
        <source>What is held to be true; −1, 255 and its own no data do not count.</source>
        <translation>Was für wahr gehalten wird; −1, 255 und der eigene Wert für keine Daten zählen nicht.</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>Was installiert ist</translation>
    </message>
    <message>
        <source>What is known of the image</source>
        <translation>Was vom Bild bekannt ist</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>What is minimised. Cross-entropy and Dice is a good choice for most data; Tversky where missed water is worse than false alarms.</source>
        <translation>Was minimiert wird. Kreuzentropie und Dice ist für die meisten Daten eine gute Wahl; Tversky, wo übersehenes Wasser schlimmer ist als Fehlalarme.</translation>
    </message>
    <message>
        <source>What is true: 0 dry, 1 flood, 2 permanent water, 255 no data.</source>
        <translation>Was wahr ist: 0 trocken, 1 Hochwasser, 2 dauerhaftes Wasser, 255 keine Daten.</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Was verändert wird</translation>
    </message>
    <message>
        <source>What is varied, instead of the choices above: JSON, or the path of a file with it. Such as {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</source>
        <translation>Was anstelle der Auswahl oben verändert wird: JSON oder der Pfad einer Datei damit. Etwa {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Was nicht stimmt und was zu tun ist</translation>
    </message>
    <message>
        <source>What its polygons show</source>
        <translation>Was seine Polygone zeigen</translation>
    </message>
    <message>
        <source>What made you decide so?</source>
        <translation>Was war der Grund?</translation>
    </message>
    <message>
        <source>What may be done with image and labels, such as CC BY 4.0; it stands in the cards of the dataset and of models trained on it.</source>
        <translation>Was mit Bild und Labels getan werden darf, etwa CC BY 4.0; es steht in den Steckbriefen des Datensatzes und der damit trainierten Modelle.</translation>
    </message>
    <message>
        <source>What stays in one fold</source>
        <translation>Was in einem Fold bleibt</translation>
    </message>
    <message>
        <source>What stays together in one part.</source>
        <translation>Was in einem Teil zusammenbleibt.</translation>
    </message>
    <message>
        <source>What the image is can be told once the backend is installed.</source>
        <translation>Was das Bild ist, lässt sich sagen, sobald das Backend installiert ist.</translation>
    </message>
    <message>
        <source>What the map window shows</source>
        <translation>Was das Kartenfenster zeigt</translation>
    </message>
    <message>
        <source>What the model is</source>
        <translation>Was das Modell ist</translation>
    </message>
    <message>
        <source>What the pixel values are. The tiles are in decibel.</source>
        <translation>Was die Pixelwerte sind. Die Kacheln sind in Dezibel.</translation>
    </message>
    <message>
        <source>What the pixel values are. When it is recognised, the log says how; when the values contradict it, the algorithm stops and says so.</source>
        <translation>Was die Pixelwerte sind. Wird es erkannt, sagt das Protokoll wie; widersprechen die Werte, hält der Algorithmus an und sagt es.</translation>
    </message>
    <message>
        <source>What the pixel values of all images are. Recognised automatically, each image may have its own.</source>
        <translation>Was die Pixelwerte aller Bilder sind. Automatisch erkannt, darf jedes Bild seine eigene haben.</translation>
    </message>
    <message>
        <source>What the probability from which a pixel is water is chosen for. Where missed water costs more than a false alarm, choose the least recall. Where the tiles are of a handful of places and others will be mapped, choose the last one.</source>
        <translation>Wofür die Wahrscheinlichkeit, ab der ein Pixel Wasser ist, gewählt wird. Wo übersehenes Wasser mehr kostet als ein Fehlalarm, die Mindesttrefferquote wählen. Wo die Kacheln von einer Handvoll Orten sind und andere kartiert werden, die letzte Möglichkeit wählen.</translation>
    </message>
    <message>
        <source>What to install</source>
        <translation>Was installiert wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was found, in a sentence</source>
        <translation>Was gefunden wurde, in einem Satz</translation>
    </message>
    <message>
        <source>What “Map water” takes by itself, without a model file, where it fits.</source>
        <translation>Was „Wasser kartieren“ ohne Modelldatei von selbst nimmt, wo es passt.</translation>
    </message>
    <message>
        <source>Where fewer of the earlier images have data, nothing can be said.</source>
        <translation>Wo weniger der früheren Bilder Daten haben, lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Where the decisions are kept</source>
        <translation>Wo die Entscheidungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Where the failure may pass: a worker that died, a network drive that did not answer.</source>
        <translation>Wo der Fehler vorübergehen kann: ein Worker, der abgestürzt ist, ein Netzlaufwerk, das nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>Where the labels come from (folders of events)</source>
        <translation>Woher die Labels kommen (Ordner von Ereignissen)</translation>
    </message>
    <message>
        <source>Where the network finds what speaks for water; 1 is the strongest in this image, 0 none. Needs the training tier of the backend.</source>
        <translation>Wo das Netz findet, was für Wasser spricht; 1 ist das Stärkste in diesem Bild, 0 nichts. Braucht die Trainingsstufe des Backends.</translation>
    </message>
    <message>
        <source>Where the reference comes from</source>
        <translation>Woher die Referenz kommt</translation>
    </message>
    <message>
        <source>Where the scene lies: pick a point on the map, or type longitude and latitude. The scene's CRS is the UTM zone of this point.</source>
        <translation>Wo die Szene liegt: einen Punkt auf der Karte wählen oder Länge und Breite eintippen. Das KBS der Szene ist die UTM-Zone dieses Punktes.</translation>
    </message>
    <message>
        <source>Whether a flood happens at all, where no image has a label of its own.</source>
        <translation>Ob es überhaupt ein Hochwasser gibt, wo kein Bild ein eigenes Label hat.</translation>
    </message>
    <message>
        <source>Whether a slanted strip without data lies at the side, as at the edge of an image.</source>
        <translation>Ob an der Seite ein schräger Streifen ohne Daten liegt, wie am Rand eines Bildes.</translation>
    </message>
    <message>
        <source>Whether each part shall have about the whole dataset's share of water.</source>
        <translation>Ob jeder Teil etwa den Wasseranteil des ganzen Datensatzes haben soll.</translation>
    </message>
    <message>
        <source>Whether jobs can run</source>
        <translation>Ob Aufträge laufen können</translation>
    </message>
    <message>
        <source>Whether the folders inside the folder are searched, too.</source>
        <translation>Ob auch die Ordner im Ordner durchsucht werden.</translation>
    </message>
    <message>
        <source>Whether the interval is model-based (0 or 1)</source>
        <translation>Ob das Intervall modellbasiert ist (0 oder 1)</translation>
    </message>
    <message>
        <source>Whether the model fits the image</source>
        <translation>Ob das Modell zum Bild passt</translation>
    </message>
    <message>
        <source>Whether the tiles get a band LANDCOVER.</source>
        <translation>Ob die Kacheln einen Kanal LANDCOVER bekommen.</translation>
    </message>
    <message>
        <source>Which band is what (such as VV=1;VH=2)</source>
        <translation>Welcher Kanal was ist (etwa VV=1;VH=2)</translation>
    </message>
    <message>
        <source>Which data set it is.</source>
        <translation>Welche Sammlung es ist.</translation>
    </message>
    <message>
        <source>Which date the image before the flood is of</source>
        <translation>Von welchem Zeitpunkt das Bild vor dem Hochwasser ist</translation>
    </message>
    <message>
        <source>Which images are learned. A model of both does without either where it is missing.</source>
        <translation>Welche Bilder gelernt werden. Ein Modell für beide kommt ohne eines von ihnen aus, wo es fehlt.</translation>
    </message>
    <message>
        <source>Which part of the dataset the place is for. “Split a dataset” changes it.</source>
        <translation>Für welchen Teil des Datensatzes der Ort ist. „Datensatz aufteilen“ ändert es.</translation>
    </message>
    <message>
        <source>Which tiles how often (all)</source>
        <translation>Welche Kacheln wie oft (alle)</translation>
    </message>
    <message>
        <source>Which tiles train, validate and test. “Split a dataset” changes it.</source>
        <translation>Welche Kacheln trainieren, validieren und testen. „Datensatz aufteilen“ ändert es.</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Warum dieser</translation>
    </message>
    <message>
        <source>Wider than errors extend: pixels of one block are right and wrong together. A map of less than six blocks gets no intervals.</source>
        <translation>Weiter, als Fehler reichen: Pixel eines Blocks sind gemeinsam richtig und falsch. Eine Karte aus weniger als sechs Blöcken bekommt keine Intervalle.</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Breite (Pixel)</translation>
    </message>
    <message>
        <source>Width and height of the scene (pixels of 10 m)</source>
        <translation>Breite und Höhe der Szene (Pixel von 10 m)</translation>
    </message>
    <message>
        <source>Width of the strata at the edge of water (metres)</source>
        <translation>Breite der Strata am Rand des Wassers (Meter)</translation>
    </message>
    <message>
        <source>Wind on the water (0–1)</source>
        <translation>Wind auf dem Wasser (0–1)</translation>
    </message>
    <message>
        <source>Window of the speckle filter (pixels)</source>
        <translation>Fenster des Speckle-Filters (Pixel)</translation>
    </message>
    <message>
        <source>With * for any letters.</source>
        <translation>Mit * für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>With a folder, a run that was stopped goes on where it was when it is started again with the same folder. Removed when the map is done. Empty: progress is not kept.</source>
        <translation>Mit einem Ordner geht ein angehaltener Lauf dort weiter, wo er war, wenn er mit demselben Ordner wieder gestartet wird. Wird entfernt, wenn die Karte fertig ist. Leer: Der Fortschritt wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>With its 95 % interval. Scores on different data cannot be compared.</source>
        <translation>Mit seinem 95-%-Intervall. Gütemaße an verschiedenen Daten lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>With one, what would exceed the risk is mapped as “uncertain”: for missed water pixels below the threshold that may yet be water, for false alarms pixels above it that may yet be dry.</source>
        <translation>Mit einer wird als „unsicher“ kartiert, was das Risiko überschreiten würde: bei übersehenem Wasser Pixel unter dem Schwellenwert, die doch Wasser sein können, bei Fehlalarmen Pixel darüber, die doch trocken sein können.</translation>
    </message>
    <message>
        <source>With the same settings and the folder of that run.</source>
        <translation>Mit denselben Einstellungen und dem Ordner jenes Laufs.</translation>
    </message>
    <message>
        <source>Without this, a damaged file is refused.</source>
        <translation>Ohne dies wird eine beschädigte Datei abgelehnt.</translation>
    </message>
    <message>
        <source>Without this, an image that does not match the dataset is refused.</source>
        <translation>Ohne dies wird ein Bild abgelehnt, das nicht zum Datensatz passt.</translation>
    </message>
    <message>
        <source>Without this, images that do not match the dataset are refused.</source>
        <translation>Ohne dies werden Bilder abgelehnt, die nicht zum Datensatz passen.</translation>
    </message>
    <message>
        <source>Without this, training stops at the first such tile and names it.</source>
        <translation>Ohne dies hält das Training an der ersten solchen Kachel an und nennt sie.</translation>
    </message>
    <message>
        <source>Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values.</source>
        <translation>Zum Beispiel VV=-30:0;VH=-35:-5 schreiben; das sind die niedrigsten und höchsten Werte.</translation>
    </message>
    <message>
        <source>Writing the labels…</source>
        <translation>Die Labels werden geschrieben …</translation>
    </message>
    <message>
        <source>Year, month and day on which the sequences begin; they last three to six months.</source>
        <translation>Jahr, Monat und Tag, an dem die Folgen beginnen; sie dauern drei bis sechs Monate.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>noch etwa {} min</translation>
    </message>
    <message>
        <source>about {} min {} s left</source>
        <translation>noch etwa {} min {} s</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>noch etwa {} s</translation>
    </message>
    <message>
        <source>accuracy,validation,IoU,F1,precision,recall,confusion matrix,reference,ground truth</source>
        <translation>Genauigkeit,Validierung,IoU,F1,Präzision,Trefferquote,Konfusionsmatrix,Fehlermatrix,Referenz,Bodenwahrheit,accuracy</translation>
    </message>
    <message>
        <source>accuracy,validation,test,holdout,IoU,F1,precision,recall,kappa,calibration,reliability,confidence interval,bootstrap,compare,report</source>
        <translation>Genauigkeit,Validierung,Test,Holdout,IoU,F1,Präzision,Trefferquote,Kappa,Kalibrierung,Zuverlässigkeit,Konfidenzintervall,Bootstrap,vergleichen,Bericht,accuracy</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>area,hectares,confidence interval,accuracy assessment,Olofsson,stratified,error matrix</source>
        <translation>Fläche,Hektar,Konfidenzintervall,Genauigkeitsbewertung,Olofsson,geschichtet,Fehlermatrix,area</translation>
    </message>
    <message>
        <source>before the first epoch</source>
        <translation>vor der ersten Epoche</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>bfloat16 is faster and as good where the processor or GPU computes in it.</source>
        <translation>bfloat16 ist schneller und ebenso gut, wo Prozessor oder GPU damit rechnen.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>calibration,temperature,threshold,reliability,recall,precision,cost,conformal,risk,uncertain,ONNX,probability</source>
        <translation>Kalibrierung,Temperatur,Schwellenwert,Zuverlässigkeit,Trefferquote,Präzision,Kosten,konform,Risiko,unsicher,ONNX,Wahrscheinlichkeit,calibration</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>chosen in the settings</source>
        <translation>in den Einstellungen gewählt</translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation>Epoche {}</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>Epoche {} von {}</translation>
    </message>
    <message>
        <source>explain,explainability,interpretability,XAI,Grad-CAM,heat map,saliency,attention,band importance,ablation,evidence</source>
        <translation>erklären,Erklärbarkeit,Interpretierbarkeit,XAI,Grad-CAM,Heatmap,Aufmerksamkeit,Attention,Kanalbedeutung,Ablation,Evidenz,explain</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>flood,change detection,z-score,anomaly,time series,median,deviation,before,after,multi-temporal,permanent water,without training</source>
        <translation>Hochwasser,Überflutung,Veränderungserkennung,z-Wert,Anomalie,Zeitreihe,Median,Abweichung,vorher,nachher,multitemporal,dauerhaftes Wasser,ohne Training,flood</translation>
    </message>
    <message>
        <source>flood,change,two dates,before,after,new water,receded,persistent,difference,recession</source>
        <translation>Hochwasser,Überflutung,Veränderung,zwei Zeitpunkte,vorher,nachher,neues Wasser,zurückgegangen,beständig,Differenz,Rückgang,flood</translation>
    </message>
    <message>
        <source>flood,time series,duration,frequency,inundation,first,last,animation,temporal controller,timeline,recurrence</source>
        <translation>Hochwasser,Überflutung,Zeitreihe,Dauer,Häufigkeit,erste,letzte,Animation,Zeitsteuerung,Verlauf,Wiederkehr,flood</translation>
    </message>
    <message>
        <source>flood,water,batch,many,folder,STAC,catalogue,mosaic,cluster,Dask,distributed,series</source>
        <translation>Hochwasser,Wasser,Stapel,viele,Ordner,STAC,Katalog,Mosaik,Cluster,Dask,verteilt,Serie,batch</translation>
    </message>
    <message>
        <source>flood,water,radar,SAR,Sentinel-1,inundation,deep learning,ONNX,segmentation,predict</source>
        <translation>Hochwasser,Überflutung,Wasser,Radar,SAR,Sentinel-1,Deep Learning,ONNX,Segmentierung,Vorhersage,flood,predict</translation>
    </message>
    <message>
        <source>flood,water,radar,SAR,Sentinel-1,threshold,Otsu,bimodal,histogram,backscatter</source>
        <translation>Hochwasser,Überflutung,Wasser,Radar,SAR,Sentinel-1,Schwellenwert,Otsu,bimodal,Histogramm,Rückstreuung,threshold</translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation>Ordner fehlt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>missing (locked: {})</source>
        <translation>fehlt (festgelegt: {})</translation>
    </message>
    <message>
        <source>model card,metadata,ONNX,MLM,STAC,information,accuracy,bands</source>
        <translation>Modellkarte,Steckbrief,Metadaten,ONNX,MLM,STAC,Information,Genauigkeit,Kanäle,model card</translation>
    </message>
    <message>
        <source>named by the variable HIGHWATER_PYTHON</source>
        <translation>durch die Variable HIGHWATER_PYTHON genannt</translation>
    </message>
    <message>
        <source>no training yet</source>
        <translation>noch kein Training</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>quality,leakage,duplicates,labels,dataset,check,report</source>
        <translation>Qualität,Durchsickern,Doppelte,Labels,Datensatz,prüfen,Bericht,audit</translation>
    </message>
    <message>
        <source>quantise,quantize,int8,float16,half precision,compress,speed,faster,ONNX,OpenVINO</source>
        <translation>quantisieren,int8,float16,halbe Genauigkeit,verkleinern,Geschwindigkeit,schneller,ONNX,OpenVINO,quantise,quantize</translation>
    </message>
    <message>
        <source>radar,SAR,Sentinel-1,synthetic,example,test data,terrain,speckle</source>
        <translation>Radar,SAR,Sentinel-1,synthetisch,Beispiel,Testdaten,Gelände,Speckle</translation>
    </message>
    <message>
        <source>radar,SAR,shadow,layover,slope,HAND,drainage,terrain,elevation,DEM,land cover,incidence</source>
        <translation>Radar,SAR,Schatten,Layover,Neigung,HAND,Gewässernetz,Gelände,Höhenmodell,DEM,DGM,Landbedeckung,Einfallswinkel</translation>
    </message>
    <message>
        <source>record damaged</source>
        <translation>Aufzeichnung beschädigt</translation>
    </message>
    <message>
        <source>sequences,training,validation,test,cross-validation,fold,leakage,dataset,partition</source>
        <translation>Folgen,Training,Validierung,Test,Kreuzvalidierung,Fold,Durchsickern,Datensatz,Aufteilung,split</translation>
    </message>
    <message>
        <source>setup,environment,dependencies,packages,pip,torch,onnx,python</source>
        <translation>Einrichtung,Umgebung,Abhängigkeiten,Pakete,pip,torch,onnx,python,setup</translation>
    </message>
    <message>
        <source>setup,environment,diagnose,report,GPU,CUDA,memory,version,python</source>
        <translation>Einrichtung,Umgebung,Diagnose,Bericht,GPU,CUDA,Arbeitsspeicher,Version,python</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früh angehalten</translation>
    </message>
    <message>
        <source>stratified,random,sample,reference,validation,accuracy assessment,area,label,Olofsson</source>
        <translation>geschichtet,zufällig,Stichprobe,Referenz,Validierung,Genauigkeitsbewertung,Fläche,Label,Olofsson,sample</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>sweep,hyperparameter,optimisation,Optuna,search,tuning,training</source>
        <translation>Sweep,Hyperparameter,Optimierung,Optuna,Suche,Abstimmung,Training</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation>die verwaltete Umgebung</translation>
    </message>
    <message>
        <source>time series,Sentinel-1,Sentinel-2,SEN12-FLOOD,synthetic,example,test data,training,clouds</source>
        <translation>Zeitreihe,Sentinel-1,Sentinel-2,SEN12-FLOOD,synthetisch,Beispiel,Testdaten,Training,Wolken</translation>
    </message>
    <message>
        <source>time series,median,deviation,MAD,baseline,stack,change detection,z-score,multi-temporal,before,reference,orbit</source>
        <translation>Zeitreihe,Median,Abweichung,MAD,Grundlinie,Stapel,Veränderungserkennung,z-Wert,multitemporal,vorher,Referenz,Orbit</translation>
    </message>
    <message>
        <source>time series,sequence,dates,Sentinel-1,Sentinel-2,temporal,training,dataset</source>
        <translation>Zeitreihe,Folge,Zeitpunkte,Sentinel-1,Sentinel-2,zeitlich,Training,Datensatz</translation>
    </message>
    <message>
        <source>time series,sequence,flood,date,duration,animation,temporal,Sentinel-1,Sentinel-2</source>
        <translation>Zeitreihe,Folge,Hochwasser,Datum,Dauer,Animation,zeitlich,Sentinel-1,Sentinel-2</translation>
    </message>
    <message>
        <source>time series,sequence,training,deep learning,neural network,ConvLSTM,attention,Sentinel-1,Sentinel-2,SEN12-FLOOD,classification</source>
        <translation>Zeitreihe,Folge,Training,Deep Learning,neuronales Netz,ConvLSTM,Attention,Sentinel-1,Sentinel-2,SEN12-FLOOD,Klassifikation</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>training,cross-validation,leave one region out,folds,generalisation,spread,accuracy</source>
        <translation>Training,Kreuzvalidierung,eine Region auslassen,Folds,Verallgemeinerung,Streuung,Genauigkeit,cross-validation</translation>
    </message>
    <message>
        <source>training,dataset,chips,patches,labels,tiling,machine learning,deep learning</source>
        <translation>Training,Datensatz,Chips,Ausschnitte,Labels,Kacheln,maschinelles Lernen,Deep Learning,tiles</translation>
    </message>
    <message>
        <source>training,deep learning,machine learning,neural network,U-Net,fine-tune,ONNX,segmentation</source>
        <translation>Training,Deep Learning,maschinelles Lernen,neuronales Netz,U-Net,weitertrainieren,ONNX,Segmentierung</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>undefiniert</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation>Modell wird geschrieben</translation>
    </message>
    <message>
        <source>{:.0%} done</source>
        <translation>{:.0%} fertig</translation>
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
        <translation>{area} ha Hochwasser</translation>
    </message>
    <message>
        <source>{area} ha of flood (95 % interval {low} to {high} ha, model-based)</source>
        <translation>{area} ha Hochwasser (95-%-Intervall {low} bis {high} ha, modellbasiert)</translation>
    </message>
    <message>
        <source>{area} ha of water</source>
        <translation>{area} ha Wasser</translation>
    </message>
    <message>
        <source>{area} ha of water (95 % interval {low} to {high} ha, model-based)</source>
        <translation>{area} ha Wasser (95-%-Intervall {low} bis {high} ha, modellbasiert)</translation>
    </message>
    <message>
        <source>{count}, each {size}</source>
        <translation>{count}, je {size}</translation>
    </message>
    <message>
        <source>{cpu} ({cores} cores)</source>
        <translation>{cpu} ({cores} Kerne)</translation>
    </message>
    <message>
        <source>{cpu} ({cores} cores, {threads} threads)</source>
        <translation>{cpu} ({cores} Kerne, {threads} Threads)</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{name} (band {number})</source>
        <translation>{name} (Kanal {number})</translation>
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
        <translation>{} (in der Datei angegeben)</translation>
    </message>
    <message>
        <source>{} (default)</source>
        <translation>{} (Standard)</translation>
    </message>
    <message>
        <source>{} (locked: {})</source>
        <translation>{} (festgelegt: {})</translation>
    </message>
    <message>
        <source>{} (may be missing)</source>
        <translation>{} (darf fehlen)</translation>
    </message>
    <message>
        <source>{} (not declared, but recognised as fill)</source>
        <translation>{} (nicht angegeben, aber als Füllwert erkannt)</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (nicht installiert)</translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation>{} ({} bis {})</translation>
    </message>
    <message>
        <source>{} Install it below.</source>
        <translation>{} Es kann unten installiert werden.</translation>
    </message>
    <message>
        <source>{} It was the default model; there is none now.</source>
        <translation>{} Es war das Standardmodell; jetzt gibt es keines.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} from {}</source>
        <translation>{} aus {}</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} lies in a temporary folder and goes when QGIS is closed: {}</source>
        <translation>{} liegt in einem temporären Ordner und verschwindet, wenn QGIS geschlossen wird: {}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} must lie between {:g} and {:g}, not be {:g}: {}.</source>
        <translation>{} muss zwischen {:g} und {:g} liegen, nicht {:g} sein: {}.</translation>
    </message>
    <message>
        <source>{} of {} are decided.</source>
        <translation>Über {} von {} ist entschieden.</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} Orte</translation>
    </message>
    <message>
        <source>{} polygons of water and {} of dry land were written; {} features say nothing. “Prepare training tiles” takes “water” as reference polygons and “valid_area” as the area in which they hold: {}</source>
        <translation>{} Polygone mit Wasser und {} mit trockenem Land wurden geschrieben; {} Objekte sagen nichts. „Trainingskacheln vorbereiten“ nimmt „water“ als Referenzpolygone und „valid_area“ als Gebiet, in dem sie gelten: {}</translation>
    </message>
    <message>
        <source>{} tiles</source>
        <translation>{} Kacheln</translation>
    </message>
    <message>
        <source>{} {}; {} of “{}” ({})</source>
        <translation>{} {}; {} von „{}“ ({})</translation>
    </message>
    <message>
        <source>{}, ascending</source>
        <translation>{}, aufsteigend</translation>
    </message>
    <message>
        <source>{}, descending</source>
        <translation>{}, absteigend</translation>
    </message>
    <message>
        <source>{}, highest first</source>
        <translation>{}, höchste zuerst</translation>
    </message>
    <message>
        <source>{}, lowest first</source>
        <translation>{}, niedrigste zuerst</translation>
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
        <translation>{}: {} in Epoche {}</translation>
    </message>
    <message>
        <source>“Automatic” takes your default model, {}, where it fits the image.</source>
        <translation>„Automatisch“ nimmt das eigene Standardmodell, {}, wo es zum Bild passt.</translation>
    </message>
    <message>
        <source>“Evenly over shares of water” helps where most tiles are dry.</source>
        <translation>„Gleichmäßig über die Wasseranteile“ hilft, wo die meisten Kacheln trocken sind.</translation>
    </message>
    <message>
        <source>“Map water” now takes “{}” by itself where it fits the image.</source>
        <translation>„Wasser kartieren“ nimmt jetzt von selbst „{}“, wo es zum Bild passt.</translation>
    </message>
    <message>
        <source>“{name}” takes {bands} in: {unit}; made for pixels of {size:g} m.</source>
        <translation>„{name}“ nimmt {bands} in: {unit}; gemacht für Pixel von {size:g} m.</translation>
    </message>
    <message>
        <source>“{name}” takes {bands}.</source>
        <translation>„{name}“ nimmt {bands}.</translation>
    </message>
    <message>
        <source>“{}” ({}) is not a file that ends in {}.</source>
        <translation>„{}“ ({}) ist keine Datei, die auf {} endet.</translation>
    </message>
    <message>
        <source>“{}” and its card were copied to {}.</source>
        <translation>„{}“ und sein Steckbrief wurden nach {} kopiert.</translation>
    </message>
    <message>
        <source>“{}” and “{}” cannot be told apart on the test part: their intervals overlap.</source>
        <translation>„{}“ und „{}“ lassen sich am Testteil nicht unterscheiden: Ihre Intervalle überlappen sich.</translation>
    </message>
    <message>
        <source>“{}” and “{}” cannot be told apart on validation: their intervals overlap.</source>
        <translation>„{}“ und „{}“ lassen sich an der Validierung nicht unterscheiden: Ihre Intervalle überlappen sich.</translation>
    </message>
    <message>
        <source>“{}” could not be removed: {}. It is still there.</source>
        <translation>„{}“ konnte nicht entfernt werden: {}. Es ist noch da.</translation>
    </message>
    <message>
        <source>“{}” could not be written: {}.</source>
        <translation>„{}“ konnte nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>“{}” does not say which bands it takes nor in which unit: it has no description of Highwater, so that nobody could tell which images it fits.</source>
        <translation>„{}“ sagt nicht, welche Kanäle es in welcher Einheit nimmt: Es hat keine Beschreibung von Highwater, sodass niemand sagen kann, zu welchen Bildern es passt.</translation>
    </message>
    <message>
        <source>“{}” holds no review.</source>
        <translation>„{}“ enthält keine Durchsicht.</translation>
    </message>
    <message>
        <source>“{}” is better than “{}” on the test part, {} against {}: their intervals are apart.</source>
        <translation>„{}“ ist am Testteil besser als „{}“, {} gegen {}: Ihre Intervalle liegen auseinander.</translation>
    </message>
    <message>
        <source>“{}” is better than “{}” on validation, {} against {}: their intervals are apart.</source>
        <translation>„{}“ ist an der Validierung besser als „{}“, {} gegen {}: Ihre Intervalle liegen auseinander.</translation>
    </message>
    <message>
        <source>“{}” is in the library already, as “{}”.</source>
        <translation>„{}“ ist schon in der Bibliothek, als „{}“.</translation>
    </message>
    <message>
        <source>“{}” is in the library now.</source>
        <translation>„{}“ ist jetzt in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{}” is in the trash.</source>
        <translation>„{}“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“{}” is not ranked: no interval of its score is known.</source>
        <translation>„{}“ wird nicht eingeordnet: Von seinem Gütemaß ist kein Intervall bekannt.</translation>
    </message>
    <message>
        <source>“{}” is the model itself.</source>
        <translation>„{}“ ist das Modell selbst.</translation>
    </message>
    <message>
        <source>“{}” is unticked, so that the image shows.</source>
        <translation>„{}“ ist abgewählt, damit das Bild zu sehen ist.</translation>
    </message>
    <message>
        <source>“{}” was deleted.</source>
        <translation>„{}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>−1.5 deviations</source>
        <translation>−1.5 Abweichungen</translation>
    </message>
    <message>
        <source>−100 %: more water without the band</source>
        <translation>−100 %: mehr Wasser ohne den Kanal</translation>
    </message>
    <message>
        <source>−3 deviations</source>
        <translation>−3 Abweichungen</translation>
    </message>
    <message>
        <source>−6 deviations: far darker</source>
        <translation>−6 Abweichungen: viel dunkler</translation>
    </message>
    <message>
        <source>✓ Fits this image, which is mapped by: {}.</source>
        <translation>✓ Passt zu diesem Bild, das kartiert wird durch: {}.</translation>
    </message>
    <message>
        <source>✓ Fits this image.</source>
        <translation>✓ Passt zu diesem Bild.</translation>
    </message>
    <message>
        <source>✗ Does not fit this image: {}</source>
        <translation>✗ Passt nicht zu diesem Bild: {}</translation>
    </message>
</context>
<context>
    <name>HighwaterProducts</name>
    <message>
        <source>(no picture: image and label do not fit)</source>
        <translation>(kein Bild: Bild und Label passen nicht zusammen)</translation>
    </message>
    <message>
        <source>(no picture: the files cannot be read)</source>
        <translation>(kein Bild: die Dateien können nicht gelesen werden)</translation>
    </message>
    <message>
        <source>0 m: contact</source>
        <translation>0 m: Berührung</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>1 fold</source>
        <translation>1 Fold</translation>
    </message>
    <message>
        <source>1 further event is harder than others, too.</source>
        <translation>Auch 1 weiteres Ereignis ist schwerer als andere.</translation>
    </message>
    <message>
        <source>1 further region is harder than others, too.</source>
        <translation>Auch 1 weitere Region ist schwerer als andere.</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 more region</source>
        <translation>1 weitere Region</translation>
    </message>
    <message>
        <source>1 of the 1 other finished trial cannot be told apart from it: any of their recipes may be as good.</source>
        <translation>Der eine andere fertige Versuch ist nicht davon zu unterscheiden: Sein Rezept kann ebenso gut sein.</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>1 parameter varied</source>
        <translation>1 Parameter variiert</translation>
    </message>
    <message>
        <source>1 pixel</source>
        <translation>1 Pixel</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 Region</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>1 Szene</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 Startwert</translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation>1 Kachel</translation>
    </message>
    <message>
        <source>1 tile is few: the intervals say little about other places.</source>
        <translation>1 Kachel ist wenig: Die Intervalle sagen kaum etwas über andere Orte.</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>8-Bit-Werte, auf den Bereich jedes Bildes gestreckt</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>95 % interval, model-based</source>
        <translation>95-%-Intervall, modellbasiert</translation>
    </message>
    <message>
        <source>95 % interval, over 1 block of {side} pixels</source>
        <translation>95-%-Intervall, über 1 Block von {side} Pixeln</translation>
    </message>
    <message>
        <source>95 % interval, over {count} blocks of {side} pixels</source>
        <translation>95-%-Intervall, über {count} Blöcke von {side} Pixeln</translation>
    </message>
    <message>
        <source>95 % of the scores of blocks of this map drawn with replacement and pooled (block bootstrap): how far a score would move on more of the same scene, not on another one. null: fewer than {fewest} blocks with valid pixels, or a score that more than a twentieth of the draws leave undefined.</source>
        <translation>95 % der Gütemaße von Blöcken dieser Karte, mit Zurücklegen gezogen und zusammengefasst (Block-Bootstrap): wie weit sich ein Gütemaß an mehr von derselben Szene bewegen würde, nicht an einer anderen. null: weniger als {fewest} Blöcke mit gültigen Pixeln oder ein Gütemaß, das mehr als ein Zwanzigstel der Ziehungen nicht definiert lässt.</translation>
    </message>
    <message>
        <source>95 %, percentile bootstrap over tiles; over regions where every tile has one and there are two or more, since tiles of one place resemble each other.</source>
        <translation>95 %, Perzentil-Bootstrap über Kacheln; über Regionen, wo jede Kachel eine hat und es zwei oder mehr sind, da sich Kacheln eines Ortes ähneln.</translation>
    </message>
    <message>
        <source>95 %: over images</source>
        <translation>95 %: über Bilder</translation>
    </message>
    <message>
        <source>95 %: over {groups}</source>
        <translation>95 %: über {groups}</translation>
    </message>
    <message>
        <source>95 %: over {groups}, rough</source>
        <translation>95 %: über {groups}, grob</translation>
    </message>
    <message>
        <source>; {tiles} without a place on the map not in it</source>
        <translation>; ohne {tiles}, die keinen Ort auf der Karte haben</translation>
    </message>
    <message>
        <source>&lt;b&gt;Model-based:&lt;/b&gt; if the probabilities are right, there are {area} of water, between {low} and {high}. The map shows {mapped}. No reference point was looked at: label some for an estimate that does not rest on the model.</source>
        <translation>&lt;b&gt;Modellbasiert:&lt;/b&gt; Wenn die Wahrscheinlichkeiten stimmen, sind es {area} Wasser, zwischen {low} und {high}. Die Karte zeigt {mapped}. Kein Referenzpunkt wurde angesehen: Für eine Schätzung, die nicht auf dem Modell beruht, welche beurteilen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not fit to train on yet:&lt;/b&gt; {errors} and {warnings}. An error means that a model, or its scores, would be wrong.</source>
        <translation>&lt;b&gt;Noch nicht zum Trainieren geeignet:&lt;/b&gt; {errors} und {warnings}. Ein Fehler heißt, dass ein Modell oder seine Gütemaße falsch würden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing wrong was found.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Es wurde nichts Falsches gefunden.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Usable, but look first:&lt;/b&gt; {warnings}, no error.</source>
        <translation>&lt;b&gt;Brauchbar, aber erst ansehen:&lt;/b&gt; {warnings}, kein Fehler.</translation>
    </message>
    <message>
        <source>A date counts as flooded from {share} of the largest area on: a few pixels are called water at any date. The flood lasted from the first to the last such date, both included; it may have begun before the first image that shows it and ended after the last.</source>
        <translation>Ein Zeitpunkt gilt ab {share} der größten Fläche als überflutet: Ein paar Pixel heißen zu jedem Zeitpunkt Wasser. Das Hochwasser dauerte vom ersten bis zum letzten solchen Zeitpunkt, beide eingeschlossen; es kann vor dem ersten Bild, das es zeigt, begonnen und nach dem letzten geendet haben.</translation>
    </message>
    <message>
        <source>A model trained on them learns that threshold, and scores on them say how well it does so, not how well it finds water.</source>
        <translation>Ein damit trainiertes Modell lernt diesen Schwellenwert, und Gütemaße daran sagen, wie gut ihm das gelingt, nicht wie gut es Wasser findet.</translation>
    </message>
    <message>
        <source>A network gets whole tiles, or overlapping windows of them that are blended where its size is fixed; pixels without data are filled from the nearest that has some, and not counted.</source>
        <translation>Ein Netz bekommt ganze Kacheln oder, wo seine Größe fest ist, überlappende Fenster davon, die ineinander geblendet werden; Pixel ohne Daten werden vom nächsten, das welche hat, gefüllt und nicht gezählt.</translation>
    </message>
    <message>
        <source>A radar band with one value only</source>
        <translation>Ein Radarkanal mit nur einem Wert</translation>
    </message>
    <message>
        <source>About this map</source>
        <translation>Zu dieser Karte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Adding {scenes} was interrupted, so that tiles are missing.</source>
        <translation>Das Hinzufügen von {scenes} wurde unterbrochen, sodass Kacheln fehlen.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All are at their defaults.</source>
        <translation>Alle haben ihre Vorgabewerte.</translation>
    </message>
    <message>
        <source>All labels are {kinds}: the scores say how well these are reproduced, not how well floods are mapped.</source>
        <translation>Alle Labels sind {kinds}: Die Gütemaße sagen, wie gut diese wiedergegeben werden, nicht, wie gut Hochwasser kartiert wird.</translation>
    </message>
    <message>
        <source>All other pairs cannot be told apart: their differences lie within the noise.</source>
        <translation>Alle anderen Paare sind nicht zu unterscheiden: Ihre Unterschiede liegen im Rauschen.</translation>
    </message>
    <message>
        <source>All other parameters are at their defaults.</source>
        <translation>Alle anderen Parameter haben ihre Vorgabewerte.</translation>
    </message>
    <message>
        <source>All others are at their defaults.</source>
        <translation>Alle anderen haben ihre Vorgabewerte.</translation>
    </message>
    <message>
        <source>All pixels pooled</source>
        <translation>Alle Pixel zusammen</translation>
    </message>
    <message>
        <source>All valid pixels pooled</source>
        <translation>Alle gültigen Pixel zusammen</translation>
    </message>
    <message>
        <source>All {count} tiles</source>
        <translation>Alle {count} Kacheln</translation>
    </message>
    <message>
        <source>Apr {year}</source>
        <translation>Apr. {year}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area above probability {probability}</source>
        <translation>Fläche über der Wahrscheinlichkeit {probability}</translation>
    </message>
    <message>
        <source>Area of water</source>
        <translation>Wasserfläche</translation>
    </message>
    <message>
        <source>Area of water, model-based</source>
        <translation>Wasserfläche, modellbasiert</translation>
    </message>
    <message>
        <source>Area over time</source>
        <translation>Fläche im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Area, model-based</source>
        <translation>Fläche, modellbasiert</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Areas are measured on the ellipsoid. They are those of the maps, which miss some water and invent some: reference points give an estimate that knows of it (“Estimate area of water”).</source>
        <translation>Flächen werden auf dem Ellipsoid gemessen. Es sind die der Karten, die manches Wasser übersehen und manches erfinden: Referenzpunkte geben eine Schätzung, die das berücksichtigt („Wasserfläche schätzen“).</translation>
    </message>
    <message>
        <source>Areas are model-based: what the method mapped, not checked on the ground.</source>
        <translation>Flächen sind modellbasiert: was das Verfahren kartiert hat, nicht vor Ort geprüft.</translation>
    </message>
    <message>
        <source>Areas are those of the ellipsoid. A point stands for the more ground the larger its pixel is.</source>
        <translation>Flächen sind die des Ellipsoids. Ein Punkt steht für umso mehr Boden, je größer sein Pixel ist.</translation>
    </message>
    <message>
        <source>Areas are those of the ground on the ellipsoid, whatever the map's grid is.</source>
        <translation>Flächen sind die am Boden auf dem Ellipsoid, gleich welches Raster die Karte hat.</translation>
    </message>
    <message>
        <source>As far as one training each can tell, “{place}” is harder than {others} and {more} more.</source>
        <translation>Soweit je ein einziges Training das zeigen kann, ist „{place}“ schwerer als {others} und {more} weitere.</translation>
    </message>
    <message>
        <source>As far as one training each can tell, “{place}” is harder than {others}.</source>
        <translation>Soweit je ein einziges Training das zeigen kann, ist „{place}“ schwerer als {others}.</translation>
    </message>
    <message>
        <source>As the headline, without pixels of permanent water (not 0 in the layer, by nearest neighbour), over the tiles that have a place on the map.</source>
        <translation>Wie die Hauptaussage, ohne Pixel dauerhaften Wassers (nicht 0 im Layer, nach nächstem Nachbarn), über die Kacheln, die einen Ort auf der Karte haben.</translation>
    </message>
    <message>
        <source>Ask how these labels were made.</source>
        <translation>Nachfragen, wie diese Labels entstanden sind.</translation>
    </message>
    <message>
        <source>Audit of the dataset “{dataset}”</source>
        <translation>Prüfung des Datensatzes „{dataset}“</translation>
    </message>
    <message>
        <source>Audit of {dataset}</source>
        <translation>Prüfung von {dataset}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>Aug. {year}</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Backscatter {band}, {unit}</source>
        <translation>Rückstreuung {band}, {unit}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bands that are withheld are empty (NaN) in every tile for each model, as if the images had none. Rasters are judged as they are.</source>
        <translation>Vorenthaltene Kanäle sind für jedes Modell in jeder Kachel leer (NaN), als hätten die Bilder sie nicht. Raster werden beurteilt, wie sie sind.</translation>
    </message>
    <message>
        <source>Bars: IoU from 0 to 1, with its 95 % interval over tiles. A row without an interval has too few tiles to say.</source>
        <translation>Balken: IoU von 0 bis 1 mit ihrem 95-%-Intervall über Kacheln. Eine Zeile ohne Intervall hat dafür zu wenige Kacheln.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Below the dashed line the model is too sure of water, above it not sure enough. The heights of the counts are logarithmic.</source>
        <translation>Unter der gestrichelten Linie ist sich das Modell des Wassers zu sicher, darüber nicht sicher genug. Die Höhen der Anzahlen sind logarithmisch.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Best recipe</source>
        <translation>Bestes Rezept</translation>
    </message>
    <message>
        <source>Best validation IoU</source>
        <translation>Beste IoU der Validierung</translation>
    </message>
    <message>
        <source>Best: highest IoU</source>
        <translation>Beste: höchste IoU</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Blocks of {side} × {side} pixels</source>
        <translation>Blöcke von {side} × {side} Pixeln</translation>
    </message>
    <message>
        <source>Both models are drawn on the same tiles or regions each time, so that a difference is not hidden by some of them being harder than others. “Better” and “worse” are said where the interval of the difference excludes zero.</source>
        <translation>Beide Modelle werden jedes Mal an denselben Kacheln oder Regionen gezogen, damit kein Unterschied dadurch verdeckt wird, dass manche schwieriger sind als andere. „Besser“ und „schlechter“ heißt es, wo das Intervall des Unterschieds die Null ausschließt.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Maß</translation>
    </message>
    <message>
        <source>Builtin</source>
        <translation>Eingebautes Verfahren</translation>
    </message>
    <message>
        <source>By kind of pixel</source>
        <translation>Nach Art der Pixel</translation>
    </message>
    <message>
        <source>By origin of the labels</source>
        <translation>Nach Herkunft der Labels</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>By the mask “{mask}”, the radar cannot judge these areas. They count neither as water nor as dry.</source>
        <translation>Nach der Maske „{mask}“ kann das Radar diese Flächen nicht beurteilen. Sie zählen weder als Wasser noch als trocken.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>Can be judged</source>
        <translation>Kann beurteilt werden</translation>
    </message>
    <message>
        <source>Can its probabilities be believed?</source>
        <translation>Kann man den Wahrscheinlichkeiten glauben?</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Check which label values mean water.</source>
        <translation>Prüfen, welche Labelwerte Wasser bedeuten.</translation>
    </message>
    <message>
        <source>Chosen by looking at this part: {what}; so its scores are somewhat too good.</source>
        <translation>Mit Blick auf diesen Teil gewählt: {what}; daher sind seine Gütemaße etwas zu gut.</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Cohen's: agreement beyond that of two maps with as much water each and no relation to one another.</source>
        <translation>Nach Cohen: Übereinstimmung über die zweier Karten hinaus, die je ebenso viel Wasser haben und nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Compare both in QGIS along a river bank. Usual causes: a wrong CRS or datum, or a label for an image without terrain correction. Correct the georeference and prepare the scene again.</source>
        <translation>Beide in QGIS an einem Flussufer vergleichen. Übliche Ursachen: ein falsches KBS oder Datum oder ein Label für ein Bild ohne Geländekorrektur. Die Georeferenz berichtigen und die Szene neu vorbereiten.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compared with the others</source>
        <translation>Im Vergleich mit den anderen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Berechnet mit</translation>
    </message>
    <message>
        <source>Correct dry</source>
        <translation>Richtig trocken</translation>
    </message>
    <message>
        <source>Counts are pooled over all valid pixels of all tiles; IoU, F1, precision and recall are those of the class water, and obey F1 = 2 IoU / (1 + IoU). Mean IoU is the mean of the IoU of water and that of dry land. Only tiles with labels drawn by hand enter wherever there are any; weak and simulated labels are told apart.</source>
        <translation>Anzahlen sind über alle gültigen Pixel aller Kacheln zusammengefasst; IoU, F1, Präzision und Trefferquote sind die der Klasse Wasser und erfüllen F1 = 2 IoU / (1 + IoU). Die mittlere IoU ist das Mittel der IoU von Wasser und der von trockenem Land. Wo es von Hand gezeichnete Labels gibt, gehen nur Kacheln mit solchen ein; schwache und simulierte Labels sind getrennt aufgeführt.</translation>
    </message>
    <message>
        <source>Counts are pooled over all valid pixels; IoU, F1, precision and recall are those of the class water. Pooled values obey F1 = 2 IoU / (1 + IoU).</source>
        <translation>Anzahlen sind über alle gültigen Pixel zusammengefasst; IoU, F1, Präzision und Trefferquote sind die der Klasse Wasser. Zusammengefasste Werte erfüllen F1 = 2 IoU / (1 + IoU).</translation>
    </message>
    <message>
        <source>Cross-validation on the dataset “{dataset}”</source>
        <translation>Kreuzvalidierung mit dem Datensatz „{dataset}“</translation>
    </message>
    <message>
        <source>Cross-validation on {dataset}</source>
        <translation>Kreuzvalidierung mit {dataset}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>Dez. {year}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Departed from</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Difference of the pooled scores, with a 95 % interval by a paired bootstrap: the same groups are drawn for both. Better or worse only where the interval leaves out 0 and there are {fewest} groups or more; otherwise the two cannot be told apart on this data.</source>
        <translation>Unterschied der zusammengefassten Gütemaße, mit einem 95-%-Intervall aus einem gepaarten Bootstrap: Für beide werden dieselben Gruppen gezogen. Besser oder schlechter nur, wo das Intervall die 0 auslässt und es {fewest} Gruppen oder mehr gibt; sonst lassen sich die beiden mit diesen Daten nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Distance to the water's edge, pixels</source>
        <translation>Abstand zum Rand des Wassers, Pixel</translation>
    </message>
    <message>
        <source>Dot: at the model's threshold. Up and to the right is better.</source>
        <translation>Punkt: beim Schwellenwert des Modells. Weiter oben und rechts ist besser.</translation>
    </message>
    <message>
        <source>Dots are dates; hollow ones have judged less than {share} of the area, so that their flood may be larger. The bars below show the share that was judged.</source>
        <translation>Punkte sind Zeitpunkte; hohle haben weniger als {share} der Fläche beurteilt, sodass ihr Hochwasser größer sein kann. Die Balken darunter zeigen den beurteilten Anteil.</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Dry (radar image)</source>
        <translation>Trocken (Radarbild)</translation>
    </message>
    <message>
        <source>Dry at both dates</source>
        <translation>Beide Male trocken</translation>
    </message>
    <message>
        <source>Dry land</source>
        <translation>Trockenes Land</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>ECE between .05 and .95</source>
        <translation>ECE zwischen 0,05 und 0,95</translation>
    </message>
    <message>
        <source>ECE: expected calibration error of the water probability over 15 equal bins, over all pixels and over those between 0.05 and 0.95, as easy dry pixels dominate otherwise. Brier: mean squared error. NLL: negative log-likelihood per pixel, nats.</source>
        <translation>ECE: erwarteter Kalibrierungsfehler der Wasserwahrscheinlichkeit über 15 gleiche Klassen, über alle Pixel und über die zwischen 0,05 und 0,95, da sonst leichte trockene Pixel überwiegen. Brier: mittlerer quadratischer Fehler. NLL: negative Log-Likelihood je Pixel, in Nats.</translation>
    </message>
    <message>
        <source>Each curve is drawn to the same area. Water is usually darker than land; where the two lie upon each other, the label or the radar cannot tell them apart.</source>
        <translation>Jede Kurve ist mit gleicher Fläche gezeichnet. Wasser ist meist dunkler als Land; wo beide aufeinanderliegen, können Label oder Radar sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Each model file is asked in all eight positions of a tile, flipped and turned by quarters, and the mean of its eight probabilities is judged, as in prediction with flips and turns. The built-in method and rasters are judged as they are.</source>
        <translation>Jede Modelldatei wird in allen acht Lagen einer Kachel befragt, gespiegelt und um Viertel gedreht, und das Mittel ihrer acht Wahrscheinlichkeiten wird beurteilt, wie bei der Vorhersage mit Spiegelungen und Drehungen. Das eingebaute Verfahren und Raster werden beurteilt, wie sie sind.</translation>
    </message>
    <message>
        <source>Each pixel is followed through the dates in the order of time. It counts as judged where a date calls it dry, flooded or permanent water; what is excluded, uncertain or without data at a date is not judged then: it neither counts as dry nor ends a flood.</source>
        <translation>Jedes Pixel wird durch die Zeitpunkte in ihrer Reihenfolge verfolgt. Als beurteilt gilt es, wo ein Zeitpunkt es trocken, überflutet oder dauerhaftes Wasser nennt; was zu einem Zeitpunkt ausgeschlossen, unsicher oder ohne Daten ist, ist dann nicht beurteilt: Es gilt weder als trocken, noch beendet es ein Hochwasser.</translation>
    </message>
    <message>
        <source>Each tile keeps its own.</source>
        <translation>Jede Kachel behält ihr eigenes.</translation>
    </message>
    <message>
        <source>Each training left out whole places; the tiles by which it stopped, and on which its threshold was fitted, are from the other ones, and no tile of theirs touches one that was left out. Scores are of the class water, pooled over all valid pixels of a place: IoU is hits among hits, misses and false alarms. Intervals hold 95 % of the scores that come out when tiles and seeds are drawn anew with replacement; tiles of one image resemble each other, so that the truth may be wider. Two places are said to differ where their difference is larger than such draws explain, with allowance for the number of pairs (Bonferroni).</source>
        <translation>Jedes Training ließ ganze Orte aus; die Kacheln, nach denen es endete und an die sein Schwellenwert angepasst wurde, stammen von den anderen, und keine von ihnen berührt eine ausgelassene. Gütemaße sind die der Klasse Wasser, zusammengefasst über alle gültigen Pixel eines Ortes: IoU sind Treffer unter Treffern, Übersehenem und Fehlalarmen. Intervalle enthalten 95 % der Gütemaße, die sich ergeben, wenn Kacheln und Startwerte mit Zurücklegen neu gezogen werden; Kacheln eines Bildes ähneln einander, sodass die wahren breiter sein können. Zwei Orte heißen verschieden, wo ihr Unterschied größer ist, als solche Ziehungen erklären, unter Berücksichtigung der Zahl der Paare (Bonferroni).</translation>
    </message>
    <message>
        <source>Each trial trained with its own parameters and was judged by the IoU of water on the validation tiles, at its best epoch; tiles of the test part were not looked at. Values were chosen by the tree-structured Parzen estimator after a few trials at random; trials below the median of the earlier ones at the same epoch were given up. The best of many trials is better on these tiles than elsewhere, as it was chosen by them: only tiles that chose nothing say how good the model is. Two trials cannot be told apart where their difference is no larger than what drawing the same validation tiles anew explains. Importance (PED-ANOVA) says how much a parameter decides whether a trial is among the best; with few trials it is a hint.</source>
        <translation>Jeder Versuch trainierte mit eigenen Parametern und wurde nach der IoU von Wasser auf den Validierungskacheln in seiner besten Epoche beurteilt; Kacheln des Testteils wurden nicht angesehen. Werte wählte nach einigen zufälligen Versuchen der baumstrukturierte Parzen-Schätzer; Versuche unter dem Median der früheren bei derselben Epoche wurden aufgegeben. Der beste von vielen Versuchen ist auf diesen Kacheln besser als anderswo, da sie ihn ausgewählt haben: Nur Kacheln, die nichts ausgewählt haben, sagen, wie gut das Modell ist. Zwei Versuche sind nicht zu unterscheiden, wo ihr Unterschied nicht größer ist, als ein neues Ziehen derselben Validierungskacheln erklärt. Die Wichtigkeit (PED-ANOVA) sagt, wie sehr ein Parameter entscheidet, ob ein Versuch zu den besten gehört; bei wenigen Versuchen ist sie ein Hinweis.</translation>
    </message>
    <message>
        <source>Edge pixels are water pixels that share a side with a dry one; pixels that are invalid in either take no part. Precision is the share of the map's edge pixels with one of the reference within the tolerance, measured between pixel centres; recall the share of the reference's with one of the map; F1 their harmonic mean.</source>
        <translation>Randpixel sind Wasserpixel, die eine Seite mit einem trockenen teilen; Pixel, die in einer der beiden Karten ungültig sind, nehmen nicht teil. Präzision ist der Anteil der Randpixel der Karte mit einem der Referenz innerhalb der Toleranz, gemessen zwischen Pixelmitten; Trefferquote der Anteil derer der Referenz mit einem der Karte; F1 ihr harmonisches Mittel.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error matrix</source>
        <translation>Fehlermatrix</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors of {tile}</source>
        <translation>Fehler von {tile}</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Estimate in km²</source>
        <translation>Schätzung in km²</translation>
    </message>
    <message>
        <source>Estimate, {level} interval</source>
        <translation>Schätzung, Intervall ({level})</translation>
    </message>
    <message>
        <source>Evaluation of {map}</source>
        <translation>Bewertung von {map}</translation>
    </message>
    <message>
        <source>Evaluation of {model}</source>
        <translation>Bewertung von {model}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events, worst first</source>
        <translation>Ereignisse, das schlechteste zuerst</translation>
    </message>
    <message>
        <source>Every image has water.</source>
        <translation>Jedes Bild hat Wasser.</translation>
    </message>
    <message>
        <source>Every tile was read. Labels of {count} tiles with both classes were compared with their own images: with the best threshold of each band, raw and filtered, at the water's edge (labels drawn by people agree on 55 to 75 % of the pixels there, labels made by a threshold on 97 to 100 %), and with the image's edges at displacements up to 16 pixels. Distances are over ground, between footprints. Percentages of water are of valid pixels: those with data in all bands and a label. Weak and simulated labels count in no score unless asked for.</source>
        <translation>Jede Kachel wurde gelesen. Die Labels von {count} Kacheln mit beiden Klassen wurden mit ihren eigenen Bildern verglichen: mit dem besten Schwellenwert jedes Kanals, roh und gefiltert, am Wasserrand (von Menschen gezeichnete Labels stimmen dort auf 55 bis 75 % der Pixel überein, von einem Schwellenwert gemachte auf 97 bis 100 %), und mit den Kanten des Bildes bei Verschiebungen bis 16 Pixel. Abstände sind über Grund, zwischen Umrissen. Prozente von Wasser gelten für gültige Pixel: solche mit Daten in allen Kanälen und einem Label. Schwache und simulierte Labels zählen in keinem Gütemaß, wenn es nicht verlangt wird.</translation>
    </message>
    <message>
        <source>Examples from dry to wet</source>
        <translation>Beispiele von trocken bis nass</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>Exclusion mask</source>
        <translation>Ausschlussmaske</translation>
    </message>
    <message>
        <source>Expected area (sum of probability × area)</source>
        <translation>Erwartete Fläche (Summe aus Wahrscheinlichkeit × Fläche)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>Feb. {year}</translation>
    </message>
    <message>
        <source>Fewer than {least} points of a stratum differ from the rest of it: {strata}. With so few the interval is too narrow and holds the truth less often than it says. Draw more points there, or a wider edge.</source>
        <translation>Weniger als {least} Punkte eines Stratums weichen vom Rest ab: {strata}. Mit so wenigen ist das Intervall zu schmal und enthält die Wahrheit seltener, als es angibt. Dort mehr Punkte ziehen oder einen breiteren Rand.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Files are missing or damaged</source>
        <translation>Dateien fehlen oder sind beschädigt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished trials over each parameter; red: best</source>
        <translation>Fertige Versuche über jedem Parameter; rot: bester</translation>
    </message>
    <message>
        <source>First flooded</source>
        <translation>Zuerst überflutet</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Hochwasser</translation>
    </message>
    <message>
        <source>Flood and permanent water – {scene}</source>
        <translation>Hochwasser und dauerhaftes Wasser – {scene}</translation>
    </message>
    <message>
        <source>Flood is where the probability of flood reaches {threshold}, outside permanent water.</source>
        <translation>Hochwasser ist, wo die Wahrscheinlichkeit von Hochwasser {threshold} erreicht, außerhalb von dauerhaftem Wasser.</translation>
    </message>
    <message>
        <source>Flood is where the probability of flood reaches {threshold}.</source>
        <translation>Hochwasser ist, wo die Wahrscheinlichkeit von Hochwasser {threshold} erreicht.</translation>
    </message>
    <message>
        <source>Flood is where the probability of water reaches {threshold}, outside permanent water.</source>
        <translation>Hochwasser ist, wo die Wahrscheinlichkeit von Wasser {threshold} erreicht, außerhalb von dauerhaftem Wasser.</translation>
    </message>
    <message>
        <source>Flood only</source>
        <translation>Nur Hochwasser</translation>
    </message>
    <message>
        <source>Flood or water</source>
        <translation>Hochwasser oder Wasser</translation>
    </message>
    <message>
        <source>Flood through time</source>
        <translation>Hochwasser im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Flood – {scene}</source>
        <translation>Hochwasser – {scene}</translation>
    </message>
    <message>
        <source>Flooded</source>
        <translation>Überflutet</translation>
    </message>
    <message>
        <source>Flooded area (ha)</source>
        <translation>Überflutete Fläche (ha)</translation>
    </message>
    <message>
        <source>Flooded area over time</source>
        <translation>Überflutete Fläche im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Flooded at any date</source>
        <translation>Zu irgendeinem Zeitpunkt überflutet</translation>
    </message>
    <message>
        <source>Flooding along permanent water over {length}</source>
        <translation>Überflutung entlang von dauerhaftem Wasser auf {length} Länge</translation>
    </message>
    <message>
        <source>Flooding over {length}</source>
        <translation>Überflutung auf {length} Länge</translation>
    </message>
    <message>
        <source>Flooding: {area}</source>
        <translation>Überflutung: {area}</translation>
    </message>
    <message>
        <source>From left to right: radar image, labels, probability of water, errors at the model's threshold. Tiles with less than {share} % water are not ranked by IoU: there a few pixels decide it.</source>
        <translation>Von links nach rechts: Radarbild, Labels, Wasserwahrscheinlichkeit, Fehler beim Schwellenwert des Modells. Kacheln mit weniger als {share} % Wasser werden nicht nach IoU geordnet: Dort entscheiden wenige Pixel über sie.</translation>
    </message>
    <message>
        <source>Give them a low weight in training: from them a model learns the threshold.</source>
        <translation>Ihnen beim Trainieren wenig Gewicht geben: Ein Modell lernt von ihnen den Schwellenwert.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Hardly any valid pixel</source>
        <translation>Kaum ein gültiges Pixel</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Hauptaussage</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>Hectares on the ellipsoid of the prediction's CRS, over valid pixels. A mapped area is biased by misses and false alarms.</source>
        <translation>Hektar auf dem Ellipsoid des KBS der Vorhersage, über gültige Pixel. Eine kartierte Fläche ist durch Übersehenes und Fehlalarme verzerrt.</translation>
    </message>
    <message>
        <source>Held against “{reference}”</source>
        <translation>Verglichen mit „{reference}“</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>High above drainage</source>
        <translation>Hoch über dem Gewässernetz</translation>
    </message>
    <message>
        <source>Highwater adaptive threshold</source>
        <translation>Adaptiver Schwellenwert von Highwater</translation>
    </message>
    <message>
        <source>Highwater change from earlier images</source>
        <translation>Highwater-Vergleich mit früheren Bildern</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>How each figure is made</source>
        <translation>Wie jede Zahl entsteht</translation>
    </message>
    <message>
        <source>How good is the map “{map}”?</source>
        <translation>Wie gut ist die Karte „{map}“?</translation>
    </message>
    <message>
        <source>How good is “{model}”?</source>
        <translation>Wie gut ist „{model}“?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <source>How sure this is cannot be said: there is too little to compare.</source>
        <translation>Wie sicher das ist, lässt sich nicht sagen: Es gibt zu wenig zu vergleichen.</translation>
    </message>
    <message>
        <source>How the search went</source>
        <translation>Wie die Suche verlief</translation>
    </message>
    <message>
        <source>How this map was made</source>
        <translation>Wie diese Karte entstand</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>How this was found</source>
        <translation>Wie dies gefunden wurde</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>If a method made these labels, set label_source to weak in the index; test on labels that people drew from other images.</source>
        <translation>Wenn ein Verfahren diese Labels gemacht hat, label_source im Index auf weak setzen; mit Labels testen, die Menschen aus anderen Bildern gezeichnet haben.</translation>
    </message>
    <message>
        <source>If it is JRC's maximum extent, it holds all that was ever water, earlier floods too; occurrence or seasonality tells permanent water better.</source>
        <translation>Falls es die größte Ausdehnung (maximum extent) des JRC ist, enthält es alles, was je Wasser war, auch frühere Hochwasser; Häufigkeit (occurrence) oder Saisonalität (seasonality) zeigen dauerhaftes Wasser besser.</translation>
    </message>
    <message>
        <source>If you have changed them on purpose, prepare them again, so that statistics and hashes fit; else restore them.</source>
        <translation>Wenn sie mit Absicht geändert wurden, sie neu vorbereiten, damit Statistiken und Hashes passen; sonst sie wiederherstellen.</translation>
    </message>
    <message>
        <source>If you have corrected them, prepare them again, so that the index and the class weights fit.</source>
        <translation>Wenn sie verbessert wurden, sie neu vorbereiten, damit der Index und die Klassengewichte passen.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image and label of {tile}</source>
        <translation>Bild und Label von {tile}</translation>
    </message>
    <message>
        <source>Image files changed since they were written</source>
        <translation>Bilddateien wurden nach dem Schreiben geändert</translation>
    </message>
    <message>
        <source>Image from before, compared by the method</source>
        <translation>Bild von vorher, mit dem das Verfahren vergleicht</translation>
    </message>
    <message>
        <source>Image taken</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Images with valid pixels but no water in the reference, and how many of them were mapped without any water.</source>
        <translation>Bilder mit gültigen Pixeln, aber ohne Wasser in der Referenz, und wie viele davon ganz ohne Wasser kartiert wurden.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Importance of the parameters</source>
        <translation>Wichtigkeit der Parameter</translation>
    </message>
    <message>
        <source>In each picture: {bands}, the label (blue water, sand dry, grey invalid, orange meaningless), and the label's waterline in yellow upon {first}. Striped: no data.</source>
        <translation>In jedem Bild: {bands}, das Label (blau Wasser, sandfarben trocken, grau ungültig, orange ohne Bedeutung) und die Wasserlinie des Labels in Gelb auf {first}. Gestreift: keine Daten.</translation>
    </message>
    <message>
        <source>In km²</source>
        <translation>In km²</translation>
    </message>
    <message>
        <source>In km², model-based</source>
        <translation>In km², modellbasiert</translation>
    </message>
    <message>
        <source>In the headline</source>
        <translation>In der Hauptaussage</translation>
    </message>
    <message>
        <source>In “{scene}” the image lies {shift} of the label, in pixels.</source>
        <translation>In „{scene}“ liegt das Bild gegenüber dem Label um {shift} verschoben, in Pixeln.</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Intervals by the normal distribution; no correction for finite populations, except that a stratum with all its pixels labelled adds no error.</source>
        <translation>Intervalle nach der Normalverteilung; keine Korrektur für endliche Grundgesamtheiten, nur dass ein Stratum, dessen Pixel alle beurteilt sind, keinen Fehler beiträgt.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU by place</source>
        <translation>IoU nach Ort</translation>
    </message>
    <message>
        <source>IoU of a tile with water</source>
        <translation>IoU einer Kachel mit Wasser</translation>
    </message>
    <message>
        <source>IoU of water where the model had never been</source>
        <translation>IoU von Wasser dort, wo das Modell nie gewesen war</translation>
    </message>
    <message>
        <source>IoU of water {iou}.</source>
        <translation>IoU von Wasser {iou}.</translation>
    </message>
    <message>
        <source>IoU {iou} over {tiles}</source>
        <translation>IoU {iou} an {tiles}</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} events that the model had not seen, {worst} to {best} (standard deviation {spread}); {pooled} over all their pixels.</source>
        <translation>IoU {mean} im Mittel über {count} Ereignisse, die das Modell nicht gesehen hatte, von {worst} bis {best} (Standardabweichung {spread}); {pooled} über alle ihre Pixel.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} events that the model had not seen; {pooled} over all their pixels.</source>
        <translation>IoU {mean} im Mittel über {count} Ereignisse, die das Modell nicht gesehen hatte; {pooled} über alle ihre Pixel.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} regions that the model had not seen, {worst} to {best} (standard deviation {spread}); {pooled} over all their pixels.</source>
        <translation>IoU {mean} im Mittel über {count} Regionen, die das Modell nicht gesehen hatte, von {worst} bis {best} (Standardabweichung {spread}); {pooled} über alle ihre Pixel.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} regions that the model had not seen; {pooled} over all their pixels.</source>
        <translation>IoU {mean} im Mittel über {count} Regionen, die das Modell nicht gesehen hatte; {pooled} über alle ihre Pixel.</translation>
    </message>
    <message>
        <source>IoU {value}</source>
        <translation>IoU {value}</translation>
    </message>
    <message>
        <source>IoU · bar: 95 % interval · large dot: mean · small: seeds · dotted: mean</source>
        <translation>IoU · Balken: 95-%-Intervall · großer Punkt: Mittel · kleine: Startwerte · gepunktet: Mittel</translation>
    </message>
    <message>
        <source>IoU, mean of tiles</source>
        <translation>IoU, Mittel der Kacheln</translation>
    </message>
    <message>
        <source>Is dry</source>
        <translation>Ist trocken</translation>
    </message>
    <message>
        <source>Is water</source>
        <translation>Ist Wasser</translation>
    </message>
    <message>
        <source>It counts several times in training and in scores.</source>
        <translation>Es zählt beim Trainieren und in Gütemaßen mehrfach.</translation>
    </message>
    <message>
        <source>It differs from all other finished trials by more than the noise.</source>
        <translation>Er unterscheidet sich von allen anderen fertigen Versuchen um mehr als das Rauschen.</translation>
    </message>
    <message>
        <source>It finds {share} of the labelled water.</source>
        <translation>Gefunden werden {share} des gelabelten Wassers.</translation>
    </message>
    <message>
        <source>It finds {share} of the labelled water; {right} of what it calls water is water.</source>
        <translation>Gefunden werden {share} des gelabelten Wassers; {right} des als Wasser Kartierten sind Wasser.</translation>
    </message>
    <message>
        <source>It finds {share} of the reference's water.</source>
        <translation>Gefunden werden {share} des Wassers der Referenz.</translation>
    </message>
    <message>
        <source>It finds {share} of the reference's water; {right} of what it calls water is water.</source>
        <translation>Gefunden werden {share} des Wassers der Referenz; {right} des als Wasser Kartierten sind Wasser.</translation>
    </message>
    <message>
        <source>It maps {share} less water than the reference has.</source>
        <translation>Die Karte zeigt {share} weniger Wasser als die Referenz.</translation>
    </message>
    <message>
        <source>It maps {share} more water than the reference has.</source>
        <translation>Die Karte zeigt {share} mehr Wasser als die Referenz.</translation>
    </message>
    <message>
        <source>Its errors are mostly false alarms: {share} of the wrong pixels.</source>
        <translation>Die Fehler sind meist Fehlalarme: {share} der falschen Pixel.</translation>
    </message>
    <message>
        <source>Its errors are mostly missed water: {share} of the wrong pixels.</source>
        <translation>Die Fehler sind meist übersehenes Wasser: {share} der falschen Pixel.</translation>
    </message>
    <message>
        <source>Its values are taken for those of a water mask (3 excluded, 4 uncertain). If they count months, put “seasonality” into the layer's name.</source>
        <translation>Seine Werte werden für die einer Wassermaske gehalten (3 ausgeschlossen, 4 unsicher). Falls sie Monate zählen, „seasonality“ in den Namen des Layers aufnehmen.</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>Jan. {year}</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>Juli {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>Juni {year}</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kept whole</source>
        <translation>Ganz gelassen</translation>
    </message>
    <message>
        <source>Label values that mean nothing</source>
        <translation>Labelwerte ohne Bedeutung</translation>
    </message>
    <message>
        <source>Labelled, but without image data</source>
        <translation>Mit Label, aber ohne Bilddaten</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels are a threshold of their own image</source>
        <translation>Labels sind ein Schwellenwert des eigenen Bildes</translation>
    </message>
    <message>
        <source>Labels are taken to be right: errors of the analyst are not in the interval.</source>
        <translation>Labels gelten als richtig: Fehler des Auswertenden stecken nicht im Intervall.</translation>
    </message>
    <message>
        <source>Labels by tile: {labels}.</source>
        <translation>Labels nach Kachel: {labels}.</translation>
    </message>
    <message>
        <source>Labels changed since they were written</source>
        <translation>Labels wurden nach dem Schreiben geändert</translation>
    </message>
    <message>
        <source>Labels follow a threshold of their own image closely</source>
        <translation>Labels folgen eng einem Schwellenwert des eigenen Bildes</translation>
    </message>
    <message>
        <source>Labels lie beside the image</source>
        <translation>Labels liegen neben dem Bild</translation>
    </message>
    <message>
        <source>Labels must hold 0 (dry), 1 (water) or 255 (invalid). Prepare these tiles again and say which values are invalid.</source>
        <translation>Labels müssen 0 (trocken), 1 (Wasser) oder 255 (ungültig) enthalten. Diese Kacheln neu vorbereiten und angeben, welche Werte ungültig sind.</translation>
    </message>
    <message>
        <source>Labels of several origins</source>
        <translation>Labels verschiedener Herkunft</translation>
    </message>
    <message>
        <source>Labels of {tile}</source>
        <translation>Labels von {tile}</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <source>Land cover, class</source>
        <translation>Landbedeckung, Klasse</translation>
    </message>
    <message>
        <source>Land cover, commonest class of the tile</source>
        <translation>Landbedeckung, häufigste Klasse der Kachel</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Largest area</source>
        <translation>Größte Fläche</translation>
    </message>
    <message>
        <source>Last flooded</source>
        <translation>Zuletzt überflutet</translation>
    </message>
    <message>
        <source>Layover</source>
        <translation>Layover</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out: no probability</source>
        <translation>Ausgelassen: keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Look at them: other calibration or unit, no-data that is not declared, snow, or a landscape that the others lack (then keep them).</source>
        <translation>Sie ansehen: andere Kalibrierung oder Einheit, nicht angegebene Leerwerte, Schnee oder eine Landschaft, die den anderen fehlt (dann behalten).</translation>
    </message>
    <message>
        <source>Made by a method or simulated, not drawn or checked by people: these scores count in no number above.</source>
        <translation>Von einem Verfahren gemacht oder simuliert, nicht von Menschen gezeichnet oder geprüft: Diese Gütemaße zählen in keiner der obigen Zahlen.</translation>
    </message>
    <message>
        <source>Made by {software}</source>
        <translation>Erstellt mit {software}</translation>
    </message>
    <message>
        <source>Made by {software}; provenance record: {record}</source>
        <translation>Erstellt mit {software}; Herkunftsnachweis: {record}</translation>
    </message>
    <message>
        <source>Make sure that this is meant: their backscatter and noise differ. A split by mode tells whether a model carries over.</source>
        <translation>Sicherstellen, dass das gewollt ist: Rückstreuung und Rauschen unterscheiden sich. Eine Aufteilung nach Modus zeigt, ob sich ein Modell übertragen lässt.</translation>
    </message>
    <message>
        <source>Make sure that this is meant: their backscatter and noise differ. A split by sensor tells whether a model carries over.</source>
        <translation>Sicherstellen, dass das gewollt ist: Rückstreuung und Rauschen unterscheiden sich. Eine Aufteilung nach Sensor zeigt, ob sich ein Modell übertragen lässt.</translation>
    </message>
    <message>
        <source>Map grid</source>
        <translation>Raster der Karte</translation>
    </message>
    <message>
        <source>Map of the tiles by part</source>
        <translation>Karte der Kacheln nach Teil</translation>
    </message>
    <message>
        <source>Map: “{map}”, {what}, water from {threshold} on.</source>
        <translation>Karte: „{map}“, {what}, Wasser ab {threshold}.</translation>
    </message>
    <message>
        <source>Map: “{map}”, {what}.</source>
        <translation>Karte: „{map}“, {what}.</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Kartiert</translation>
    </message>
    <message>
        <source>Mapped dry</source>
        <translation>Trocken kartiert</translation>
    </message>
    <message>
        <source>Mapped water</source>
        <translation>Kartiertes Wasser</translation>
    </message>
    <message>
        <source>Mapped without the bands</source>
        <translation>Kartiert ohne die Kanäle</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>März {year}</translation>
    </message>
    <message>
        <source>Mask “{name}”, SHA-256 of its values {digest}</source>
        <translation>Maske „{name}“, SHA-256 ihrer Werte {digest}</translation>
    </message>
    <message>
        <source>Mask: 1 and 2 (flood or water, permanent water) are water; 0 is dry; 3 and 4 (excluded, uncertain) were not mapped as water and count as dry; 255 is no data. Probability: water from the threshold on.</source>
        <translation>Maske: 1 und 2 (Hochwasser oder Wasser, dauerhaftes Wasser) sind Wasser; 0 ist trocken; 3 und 4 (ausgeschlossen, unsicher) wurden nicht als Wasser kartiert und zählen als trocken; 255 heißt keine Daten. Wahrscheinlichkeit: Wasser ab dem Schwellenwert.</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>Mai {year}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>Mean IoU of both classes</source>
        <translation>Mittlere IoU beider Klassen</translation>
    </message>
    <message>
        <source>Mean of the images</source>
        <translation>Mittel der Bilder</translation>
    </message>
    <message>
        <source>Mean of {count} models</source>
        <translation>Mittel von {count} Modellen</translation>
    </message>
    <message>
        <source>Mean over images of the score of each image. An image in which the score is undefined does not enter: for IoU and F1 one where neither the map nor the reference has water, for precision one where nothing was mapped as water, for recall one without water in the reference. An image without water where some was mapped scores 0 in IoU, F1 and precision.</source>
        <translation>Mittel des Gütemaßes jedes Bildes über die Bilder. Ein Bild, in dem das Gütemaß nicht definiert ist, geht nicht ein: bei IoU und F1 eines, in dem weder die Karte noch die Referenz Wasser hat, bei der Präzision eines, in dem nichts als Wasser kartiert wurde, bei der Trefferquote eines ohne Wasser in der Referenz. Ein Bild ohne Wasser, in dem welches kartiert wurde, zählt in IoU, F1 und Präzision als 0.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Übersehenes</translation>
    </message>
    <message>
        <source>Misses and false alarms are about as many.</source>
        <translation>Übersehenes und Fehlalarme halten sich etwa die Waage.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model “{model}”</source>
        <translation>Modell „{model}“</translation>
    </message>
    <message>
        <source>Model-based</source>
        <translation>Modellbasiert</translation>
    </message>
    <message>
        <source>Model-based area</source>
        <translation>Modellbasierte Fläche</translation>
    </message>
    <message>
        <source>Model-based {level} interval</source>
        <translation>Modellbasiertes Intervall ({level})</translation>
    </message>
    <message>
        <source>Model-based, {level} interval</source>
        <translation>Modellbasiert, Intervall ({level})</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modelle im Vergleich</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>Negative Log-Likelihood</translation>
    </message>
    <message>
        <source>Neighbours are alike, which makes scores somewhat too good.</source>
        <translation>Nachbarn gleichen sich, was Gütemaße etwas zu gut macht.</translation>
    </message>
    <message>
        <source>Neither date nor sensor of the image is known</source>
        <translation>Weder Datum noch Sensor des Bildes sind bekannt</translation>
    </message>
    <message>
        <source>New water</source>
        <translation>Neues Wasser</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No elevation</source>
        <translation>Keine Höhe</translation>
    </message>
    <message>
        <source>No flood water was found</source>
        <translation>Es wurde kein Hochwasser gefunden</translation>
    </message>
    <message>
        <source>No flood water was found, only permanent water ({area})</source>
        <translation>Es wurde kein Hochwasser gefunden, nur dauerhaftes Wasser ({area})</translation>
    </message>
    <message>
        <source>No label here was drawn by hand: they are {origins}. The scores say how far a model agrees with these labels, not how right it is.</source>
        <translation>Kein Label wurde hier von Hand gezeichnet: Sie sind {origins}. Die Gütemaße sagen, wie weit ein Modell mit diesen Labels übereinstimmt, nicht, wie richtig es ist.</translation>
    </message>
    <message>
        <source>No pixel is wrong.</source>
        <translation>Kein Pixel ist falsch.</translation>
    </message>
    <message>
        <source>No pixel of the headline is labelled water: most scores are undefined.</source>
        <translation>Kein Pixel der Hauptaussage ist als Wasser gelabelt: Die meisten Gütemaße sind nicht definiert.</translation>
    </message>
    <message>
        <source>No pixel was flooded at any of the dates.</source>
        <translation>Zu keinem der Zeitpunkte war ein Pixel überflutet.</translation>
    </message>
    <message>
        <source>No tile belongs to a part, so that training would have nothing to test on.</source>
        <translation>Keine Kachel gehört zu einem Teil, sodass es beim Trainieren nichts zum Testen gäbe.</translation>
    </message>
    <message>
        <source>No tiles in {parts}</source>
        <translation>Keine Kacheln in: {parts}</translation>
    </message>
    <message>
        <source>No valid pixel</source>
        <translation>Kein gültiges Pixel</translation>
    </message>
    <message>
        <source>No valid pixel of any tile is labelled as water.</source>
        <translation>Kein gültiges Pixel irgendeiner Kachel hat das Label Wasser.</translation>
    </message>
    <message>
        <source>No water among the valid pixels that were read: {places}.</source>
        <translation>Kein Wasser unter den gültigen Pixeln, die gelesen wurden: {places}.</translation>
    </message>
    <message>
        <source>No water at all</source>
        <translation>Überhaupt kein Wasser</translation>
    </message>
    <message>
        <source>No water in {part}</source>
        <translation>Kein Wasser in: {part}</translation>
    </message>
    <message>
        <source>No water was found</source>
        <translation>Es wurde kein Wasser gefunden</translation>
    </message>
    <message>
        <source>No water was found, only permanent water ({area})</source>
        <translation>Es wurde kein Wasser gefunden, nur dauerhaftes Wasser ({area})</translation>
    </message>
    <message>
        <source>None of its {tiles} has a valid pixel of water, so that scores of water there are undefined.</source>
        <translation>Kein gültiges Pixel mit Wasser in diesem Teil ({tiles}), sodass Gütemaße für Wasser dort nicht definiert sind.</translation>
    </message>
    <message>
        <source>None of the scene could be judged</source>
        <translation>Kein Teil der Szene konnte beurteilt werden</translation>
    </message>
    <message>
        <source>Not flooded</source>
        <translation>Nicht überflutet</translation>
    </message>
    <message>
        <source>Not flooded (radar image)</source>
        <translation>Nicht überflutet (Radarbild)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Not judged: {area}.</source>
        <translation>Nicht beurteilt: {area}.</translation>
    </message>
    <message>
        <source>Not measured: how good this method is on images like this one is not known. Compare the map with what you know of the place before you rely on it.</source>
        <translation>Nicht gemessen: Wie gut dieses Verfahren auf Bildern wie diesem ist, ist nicht bekannt. Vergleichen Sie die Karte mit dem, was Sie über den Ort wissen, bevor Sie sich auf sie verlassen.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Not split yet</source>
        <translation>Noch nicht aufgeteilt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>Nov. {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>Okt. {year}</translation>
    </message>
    <message>
        <source>Of 100 pixels that either it or the labels call water, {count} are both</source>
        <translation>Von 100 Pixeln, die die Karte oder die Labels Wasser nennen, sind {count} es in beiden</translation>
    </message>
    <message>
        <source>Of 100 pixels that either it or the reference calls water, {count} are both</source>
        <translation>Von 100 Pixeln, die die Karte oder die Referenz Wasser nennt, sind {count} es in beiden</translation>
    </message>
    <message>
        <source>Of its shorelines, {precision} lie within {distance} of a true one; of the true ones, {recall} are met.</source>
        <translation>Von den kartierten Uferlinien liegen {precision} höchstens {distance} von einer wahren; von den wahren sind {recall} getroffen.</translation>
    </message>
    <message>
        <source>Of {images} without water it calls water in none.</source>
        <translation>{images} ohne Wasser: Wasser kartiert in keinem davon.</translation>
    </message>
    <message>
        <source>Of {images} without water it calls water in {count}.</source>
        <translation>{images} ohne Wasser: Wasser kartiert in {count} davon.</translation>
    </message>
    <message>
        <source>On the calibration part</source>
        <translation>Am Kalibrierungsteil</translation>
    </message>
    <message>
        <source>On the calibration part of “{dataset}”</source>
        <translation>Am Kalibrierungsteil von „{dataset}“</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On the map: {area}</source>
        <translation>Auf der Karte: {area}</translation>
    </message>
    <message>
        <source>On the test part</source>
        <translation>Am Testteil</translation>
    </message>
    <message>
        <source>On the test part of “{dataset}”</source>
        <translation>Am Testteil von „{dataset}“</translation>
    </message>
    <message>
        <source>On the validation part</source>
        <translation>Am Validierungsteil</translation>
    </message>
    <message>
        <source>On the validation part of “{dataset}”</source>
        <translation>Am Validierungsteil von „{dataset}“</translation>
    </message>
    <message>
        <source>On the {part} part</source>
        <translation>Am Teil {part}</translation>
    </message>
    <message>
        <source>On the {part} part of “{dataset}”</source>
        <translation>Am Teil {part} von „{dataset}“</translation>
    </message>
    <message>
        <source>On what it was judged</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is better.</source>
        <translation>An {data}, die es nicht gesehen hatte, hat sein Wasser eine IoU von {iou}, das der eingebauten Schwellenwerte {thresholds}: Der Unterschied ist {difference}; es ist also besser.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is not shown to be better.</source>
        <translation>An {data}, die es nicht gesehen hatte, hat sein Wasser eine IoU von {iou}, das der eingebauten Schwellenwerte {thresholds}: Der Unterschied ist {difference}; dass es besser ist, ist damit nicht gezeigt.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water without {bands} has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is better.</source>
        <translation>An {data}, die es nicht gesehen hatte, hat sein Wasser ohne {bands} eine IoU von {iou}, das der eingebauten Schwellenwerte {thresholds}: Der Unterschied ist {difference}; es ist also besser.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water without {bands} has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is not shown to be better.</source>
        <translation>An {data}, die es nicht gesehen hatte, hat sein Wasser ohne {bands} eine IoU von {iou}, das der eingebauten Schwellenwerte {thresholds}: Der Unterschied ist {difference}; dass es besser ist, ist damit nicht gezeigt.</translation>
    </message>
    <message>
        <source>One connected area reaches over {length}.</source>
        <translation>Eine zusammenhängende Fläche ist {length} lang.</translation>
    </message>
    <message>
        <source>One seed: how much a score moves from one training to the next was not measured; several seeds would tell.</source>
        <translation>Ein Startwert: Wie sehr sich ein Gütemaß von einem Training zum nächsten ändert, wurde nicht gemessen; mehrere Startwerte würden es zeigen.</translation>
    </message>
    <message>
        <source>Or split again: copies then stay together.</source>
        <translation>Oder neu aufteilen: Kopien bleiben dann beisammen.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbit</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Andere Labels</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts and balance</source>
        <translation>Teile und Ausgewogenheit</translation>
    </message>
    <message>
        <source>Parts are apart</source>
        <translation>Abstand der Teile</translation>
    </message>
    <message>
        <source>Parts are nearer than {gap}</source>
        <translation>Teile liegen näher als {gap} beieinander</translation>
    </message>
    <message>
        <source>Parts share ground</source>
        <translation>Teile haben gemeinsamen Boden</translation>
    </message>
    <message>
        <source>Parts touch</source>
        <translation>Teile berühren sich</translation>
    </message>
    <message>
        <source>Per image</source>
        <translation>Je Bild</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Dauerhaftes Wasser</translation>
    </message>
    <message>
        <source>Permanent water from</source>
        <translation>Quelle für dauerhaftes Wasser</translation>
    </message>
    <message>
        <source>Permanent water is not told apart: all water is mapped. Give an image from before or a layer of permanent water.</source>
        <translation>Dauerhaftes Wasser wird nicht unterschieden: Alles Wasser ist kartiert. Ein Bild von vorher oder einen Layer dauerhaften Wassers angeben.</translation>
    </message>
    <message>
        <source>Permanent water: {source}.</source>
        <translation>Dauerhaftes Wasser: {source}.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels and areas</source>
        <translation>Pixel und Flächen</translation>
    </message>
    <message>
        <source>Pixels that are labelled dry or water, where every band that one of the models needs has data and no model says nothing: all are judged on the same pixels.</source>
        <translation>Pixel, die als trocken oder Wasser gelabelt sind, wo jeder Kanal, den eines der Modelle braucht, Daten hat und jedes Modell etwas sagt: Alle werden an denselben Pixeln beurteilt.</translation>
    </message>
    <message>
        <source>Pixels where both have data and the reference is not one of the invalid values; all others count nowhere.</source>
        <translation>Pixel, wo beide Daten haben und die Referenz keiner der ungültigen Werte ist; alle anderen zählen nirgends.</translation>
    </message>
    <message>
        <source>Pixels within {block} × {block} pixels err together (in each draw all of them are cut at one threshold), and such blocks err independently of each other. Errors that are shared by the whole scene, such as wind over all water, are only covered by the next point.</source>
        <translation>Pixel innerhalb von {block} × {block} Pixeln irren gemeinsam (in jeder Ziehung werden alle bei einem Schwellenwert getrennt), und solche Blöcke irren unabhängig voneinander. Fehler, die die ganze Szene teilt, etwa Wind über allem Wasser, deckt nur der nächste Punkt ab.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points of which nothing can be said are left out: {shares}. The estimate takes them to be like the other points of their stratum.</source>
        <translation>Punkte, über die sich nichts sagen lässt, sind ausgelassen: {shares}. Die Schätzung nimmt an, dass sie wie die anderen Punkte ihres Stratums sind.</translation>
    </message>
    <message>
        <source>Points were drawn at random within each stratum.</source>
        <translation>Punkte wurden in jedem Stratum zufällig gezogen.</translation>
    </message>
    <message>
        <source>Points: dry</source>
        <translation>Punkte: trocken</translation>
    </message>
    <message>
        <source>Points: water</source>
        <translation>Punkte: Wasser</translation>
    </message>
    <message>
        <source>Polarisations swapped</source>
        <translation>Polarisationen vertauscht</translation>
    </message>
    <message>
        <source>Pooled F1</source>
        <translation>F1 zusammen</translation>
    </message>
    <message>
        <source>Pooled IoU</source>
        <translation>IoU zusammen</translation>
    </message>
    <message>
        <source>Pooled over the pixels of each class in the tiles of the headline; intervals over tiles. Backscatter is cut into {parts} parts of as many pixels.</source>
        <translation>Zusammengefasst über die Pixel jeder Klasse in den Kacheln der Hauptaussage; Intervalle über Kacheln. Die Rückstreuung ist in {parts} Teile mit gleich vielen Pixeln geteilt.</translation>
    </message>
    <message>
        <source>Pooled over the tiles of the headline that have this region or event.</source>
        <translation>Zusammengefasst über die Kacheln der Hauptaussage, die diese Region oder dieses Ereignis haben.</translation>
    </message>
    <message>
        <source>Pooled over the {tiles} whose labels enter the headline.</source>
        <translation>Zusammengefasst über die Kacheln, deren Labels in die Hauptaussage eingehen: {tiles}.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>Precision over recall of each model</source>
        <translation>Präzision über der Trefferquote jedes Modells</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Prepare these scenes again and say their unit (linear power, amplitude, dB × 100).</source>
        <translation>Diese Szenen neu vorbereiten und ihre Einheit angeben (lineare Leistung, Amplitude, dB × 100).</translation>
    </message>
    <message>
        <source>Prepare these scenes again and say which band is which, for example VV=2;VH=1.</source>
        <translation>Diese Szenen neu vorbereiten und angeben, welcher Kanal welcher ist, zum Beispiel VV=2;VH=1.</translation>
    </message>
    <message>
        <source>Probabilities “{name}”, SHA-256 {digest}</source>
        <translation>Wahrscheinlichkeiten „{name}“, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Probability of {tile}</source>
        <translation>Wahrscheinlichkeit von {tile}</translation>
    </message>
    <message>
        <source>Producer's accuracy, water</source>
        <translation>Produzentengenauigkeit, Wasser</translation>
    </message>
    <message>
        <source>Producer's, dry (dry that is mapped)</source>
        <translation>Produzenten-, trocken (Trockenes, das kartiert ist)</translation>
    </message>
    <message>
        <source>Producer's, water (water that is mapped)</source>
        <translation>Produzenten-, Wasser (Wasser, das kartiert ist)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Provenance record</source>
        <translation>Herkunftsnachweis</translation>
    </message>
    <message>
        <source>Provenance record: {name}</source>
        <translation>Herkunftsnachweis: {name}</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Früh aufgegeben</translation>
    </message>
    <message>
        <source>Put tiles with labels drawn by hand into these parts.</source>
        <translation>Kacheln mit von Hand gezeichneten Labels in diese Teile nehmen.</translation>
    </message>
    <message>
        <source>Radar image of {tile}</source>
        <translation>Radarbild von {tile}</translation>
    </message>
    <message>
        <source>Radar sees open water as a smooth, dark surface. Water under trees or between houses is easily missed; smooth sand, asphalt and radar shadow look like water, wind makes water look like land.</source>
        <translation>Radar sieht offenes Wasser als glatte, dunkle Fläche. Wasser unter Bäumen oder zwischen Häusern wird leicht übersehen; glatter Sand, Asphalt und Radarschatten sehen wie Wasser aus, und Wind lässt Wasser wie Land aussehen.</translation>
    </message>
    <message>
        <source>Radar shadow</source>
        <translation>Radarschatten</translation>
    </message>
    <message>
        <source>Raster: 0 is dry, positive values are water. Polygons: a pixel is water when its centre lies inside, dry otherwise.</source>
        <translation>Raster: 0 ist trocken, positive Werte sind Wasser. Polygone: Ein Pixel ist Wasser, wenn seine Mitte darin liegt, sonst trocken.</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Rasters are read as they are, or resampled bilinearly to the tile's pixels.</source>
        <translation>Raster werden gelesen, wie sie sind, oder bilinear auf die Pixel der Kachel umgerechnet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason {code}</source>
        <translation>Grund {code}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Receded water</source>
        <translation>Zurückgegangenes Wasser</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Record: {name}</source>
        <translation>Nachweis: {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference: “{reference}”, {kind}.</source>
        <translation>Referenz: „{reference}“, {kind}.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions in several parts</source>
        <translation>Regionen in mehreren Teilen</translation>
    </message>
    <message>
        <source>Regions without water</source>
        <translation>Regionen ohne Wasser</translation>
    </message>
    <message>
        <source>Regions, worst first</source>
        <translation>Regionen, die schlechteste zuerst</translation>
    </message>
    <message>
        <source>Reliability of the probabilities of {model}</source>
        <translation>Verlässlichkeit der Wahrscheinlichkeiten von {model}</translation>
    </message>
    <message>
        <source>Remove all but one of each.</source>
        <translation>Alle bis auf eine entfernen.</translation>
    </message>
    <message>
        <source>Remove these tiles: there is nothing to learn from, and their labels distort every count of water.</source>
        <translation>Diese Kacheln entfernen: Aus ihnen ist nichts zu lernen, und ihre Labels verzerren jede Zählung von Wasser.</translation>
    </message>
    <message>
        <source>Remove these tiles; they count nowhere.</source>
        <translation>Diese Kacheln entfernen; sie zählen nirgends.</translation>
    </message>
    <message>
        <source>Restore them from a copy, or remove the rows of these tiles from the index.</source>
        <translation>Sie aus einer Kopie wiederherstellen oder die Zeilen dieser Kacheln aus dem Index entfernen.</translation>
    </message>
    <message>
        <source>Right dry pixels</source>
        <translation>Richtig trockene Pixel</translation>
    </message>
    <message>
        <source>Rivers and lakes that are always there are in the figure.</source>
        <translation>Flüsse und Seen, die immer da sind, sind in der Zahl enthalten.</translation>
    </message>
    <message>
        <source>Run the same algorithm with the same parameters again: it adds the others.</source>
        <translation>Denselben Algorithmus mit denselben Parametern noch einmal ausführen: Er fügt die übrigen hinzu.</translation>
    </message>
    <message>
        <source>Run “Split a dataset”, or fill in the column split of the index.</source>
        <translation>„Datensatz aufteilen“ ausführen oder die Spalte split des Index ausfüllen.</translation>
    </message>
    <message>
        <source>Run “Split a dataset”, or set the column split of some tiles.</source>
        <translation>„Datensatz aufteilen“ ausführen oder die Spalte split einiger Kacheln setzen.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SHA-256 of {name}</source>
        <translation>SHA-256 von {name}</translation>
    </message>
    <message>
        <source>Scenes that were not finished</source>
        <translation>Nicht abgeschlossene Szenen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Gütemaß</translation>
    </message>
    <message>
        <source>Score of the boundary</source>
        <translation>Gütemaß des Randes</translation>
    </message>
    <message>
        <source>Scores against {kinds} labels are kept apart and count in no number.</source>
        <translation>Gütemaße gegen Labels der Art „{kinds}“ werden getrennt geführt und zählen in keiner Zahl.</translation>
    </message>
    <message>
        <source>Scores by threshold</source>
        <translation>Gütemaße nach Schwellenwert</translation>
    </message>
    <message>
        <source>Scores of {model} over the threshold</source>
        <translation>Gütemaße von {model} über dem Schwellenwert</translation>
    </message>
    <message>
        <source>Search on the dataset “{dataset}”</source>
        <translation>Suche mit dem Datensatz „{dataset}“</translation>
    </message>
    <message>
        <source>Search on {dataset}</source>
        <translation>Suche mit {dataset}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seeds ±</source>
        <translation>Startwerte ±</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>Sept. {year}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Several CRSs</source>
        <translation>Mehrere KBS</translation>
    </message>
    <message>
        <source>Several acquisition modes</source>
        <translation>Mehrere Aufnahmemodi</translation>
    </message>
    <message>
        <source>Several sensors</source>
        <translation>Mehrere Sensoren</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the map</source>
        <translation>Anteil an der Karte</translation>
    </message>
    <message>
        <source>Share of the tile that is water</source>
        <translation>Wasseranteil der Kachel</translation>
    </message>
    <message>
        <source>Shares of the whole area; beside them, the points.</source>
        <translation>Anteile an der ganzen Fläche; daneben die Punkte.</translation>
    </message>
    <message>
        <source>Shorelines</source>
        <translation>Uferlinien</translation>
    </message>
    <message>
        <source>Simulated water that a threshold finds</source>
        <translation>Simuliertes Wasser, das ein Schwellenwert findet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>Slope, degrees</source>
        <translation>Neigung, Grad</translation>
    </message>
    <message>
        <source>Smallest distance over ground</source>
        <translation>Kleinster Abstand über Grund</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Speckle alone makes values differ: this is a fill or a damaged file. Remove these tiles.</source>
        <translation>Schon Speckle lässt Werte schwanken: Dies ist eine Füllung oder eine beschädigte Datei. Diese Kacheln entfernen.</translation>
    </message>
    <message>
        <source>Split again with stratification by water share, or bear it in mind.</source>
        <translation>Mit Schichtung nach Wasseranteil neu aufteilen oder es im Kopf behalten.</translation>
    </message>
    <message>
        <source>Split again with stratification by water share.</source>
        <translation>Mit Schichtung nach Wasseranteil neu aufteilen.</translation>
    </message>
    <message>
        <source>Split again: “Split a dataset” keeps such tiles together or sets them aside.</source>
        <translation>Neu aufteilen: „Datensatz aufteilen“ hält solche Kacheln beisammen oder legt sie beiseite.</translation>
    </message>
    <message>
        <source>Split by region to know how it does elsewhere.</source>
        <translation>Nach Region aufteilen, um zu wissen, wie es anderswo abschneidet.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Standard deviation between draws</source>
        <translation>Standardabweichung zwischen Ziehungen</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>State one pixel size when preparing tiles.</source>
        <translation>Beim Vorbereiten der Kacheln eine Pixelgröße angeben.</translation>
    </message>
    <message>
        <source>Steep slope</source>
        <translation>Steiler Hang</translation>
    </message>
    <message>
        <source>Strata and points</source>
        <translation>Strata und Punkte</translation>
    </message>
    <message>
        <source>Strata at the edge reach {metres} m to both sides of it.</source>
        <translation>Strata am Rand reichen {metres} m zu beiden Seiten davon.</translation>
    </message>
    <message>
        <source>Stratified estimator of Olofsson et al. 2014, with the indicator estimators of Stehman 2014 for strata that are not the classes of the map.</source>
        <translation>Geschichteter Schätzer von Olofsson et al. 2014, mit den Indikatorschätzern von Stehman 2014 für Strata, die nicht die Klassen der Karte sind.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>Sum of precision times gain in recall, from high probabilities to low.</source>
        <translation>Summe aus Präzision mal Zuwachs der Trefferquote, von hohen Wahrscheinlichkeiten zu niedrigen.</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>The IoU of water is undefined.</source>
        <translation>Die IoU von Wasser ist nicht definiert.</translation>
    </message>
    <message>
        <source>The built-in threshold takes its thresholds for each scene from the scene's tiles in this dataset, of whichever part (at most 256), without looking at a label; in prediction it takes them from the whole scene. A tile's edge lacks the neighbours that it has in a scene, so that it may do slightly better there.</source>
        <translation>Der eingebaute Schwellenwert nimmt seine Schwellenwerte für jede Szene aus deren Kacheln in diesem Datensatz, gleich aus welchem Teil (höchstens 256), ohne ein Label anzusehen; bei der Vorhersage nimmt er sie aus der ganzen Szene. Dem Rand einer Kachel fehlen die Nachbarn, die er in einer Szene hat, sodass es dort etwas besser gehen kann.</translation>
    </message>
    <message>
        <source>The dataset “{dataset}” has no {bands}; “{model}” does without.</source>
        <translation>Der Datensatz „{dataset}“ hat kein {bands}; „{model}“ kommt ohne aus.</translation>
    </message>
    <message>
        <source>The exclusion mask “{name}” says nothing about {share} of the map; nothing is excluded there.</source>
        <translation>Die Ausschlussmaske „{name}“ sagt über {share} der Karte nichts; dort ist nichts ausgeschlossen.</translation>
    </message>
    <message>
        <source>The flood lies in one connected area.</source>
        <translation>Das Hochwasser bildet eine zusammenhängende Fläche.</translation>
    </message>
    <message>
        <source>The flood lies in {count} areas.</source>
        <translation>Das Hochwasser verteilt sich auf {count} Flächen.</translation>
    </message>
    <message>
        <source>The flood was largest on &lt;b&gt;{day}&lt;/b&gt;, with &lt;b&gt;{area}&lt;/b&gt;. It was seen from {first} to {last}, 1 day.</source>
        <translation>Am größten war das Hochwasser am &lt;b&gt;{day}&lt;/b&gt; mit &lt;b&gt;{area}&lt;/b&gt;. Gesehen wurde es vom {first} bis {last}, 1 Tag lang.</translation>
    </message>
    <message>
        <source>The flood was largest on &lt;b&gt;{day}&lt;/b&gt;, with &lt;b&gt;{area}&lt;/b&gt;. It was seen from {first} to {last}, {count} days.</source>
        <translation>Am größten war das Hochwasser am &lt;b&gt;{day}&lt;/b&gt; mit &lt;b&gt;{area}&lt;/b&gt;. Gesehen wurde es vom {first} bis {last}, {count} Tage lang.</translation>
    </message>
    <message>
        <source>The flood was largest on {peak} ({area}), was seen from {first} to {last} ({count} days), and reached {ever} at one date or another.</source>
        <translation>Am größten war das Hochwasser am {peak} ({area}), gesehen wurde es vom {first} bis {last} ({count} Tage), und zu irgendeinem Zeitpunkt erreichte es {ever}.</translation>
    </message>
    <message>
        <source>The grid of the prediction; a reference raster on another grid or CRS is resampled by nearest neighbour.</source>
        <translation>Das Raster der Vorhersage; eine Referenz auf einem anderen Raster oder in einem anderen KBS wird nach dem nächsten Nachbarn umgerechnet.</translation>
    </message>
    <message>
        <source>The heat map shows what each band is worth: Grad-CAM needs the weights that training writes beside the model.</source>
        <translation>Die Heatmap zeigt, was jeder Kanal wert ist: Grad-CAM braucht die Gewichte, die das Training neben das Modell schreibt.</translation>
    </message>
    <message>
        <source>The image has no data here, so nothing can be said about water.</source>
        <translation>Das Bild hat hier keine Daten, sodass sich über Wasser nichts sagen lässt.</translation>
    </message>
    <message>
        <source>The images are not in decibels</source>
        <translation>Die Bilder sind nicht in Dezibel</translation>
    </message>
    <message>
        <source>The interval reaches at least from the area above a probability of {strict} to that above {lenient}, thresholds at which the map might have been drawn as well.</source>
        <translation>Das Intervall reicht mindestens von der Fläche über einer Wahrscheinlichkeit von {strict} bis zu der über {lenient}; bei diesen Schwellenwerten hätte die Karte ebenso gezeichnet werden können.</translation>
    </message>
    <message>
        <source>The largest has {area} and lies {where}, at {latitude}, {longitude}.</source>
        <translation>Die größte hat {area} und liegt {where}, bei {latitude}, {longitude}.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which is less than the interval allows: the map misses more water than it invents.</source>
        <translation>Die Karte zeigt {mapped}; das ist weniger, als das Intervall zulässt: Die Karte übersieht mehr Wasser, als sie erfindet.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which is more than the interval allows: the map invents more water than it misses.</source>
        <translation>Die Karte zeigt {mapped}; das ist mehr, als das Intervall zulässt: Die Karte erfindet mehr Wasser, als sie übersieht.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which lies within the interval.</source>
        <translation>Die Karte zeigt {mapped}; das liegt im Intervall.</translation>
    </message>
    <message>
        <source>The mask “{mask}” excludes nothing.</source>
        <translation>Die Maske „{mask}“ schließt nichts aus.</translation>
    </message>
    <message>
        <source>The mean of the probabilities of all model files, water from the mean of their thresholds on, as in prediction with several models.</source>
        <translation>Das Mittel der Wahrscheinlichkeiten aller Modelldateien, Wasser ab dem Mittel ihrer Schwellenwerte, wie bei der Vorhersage mit mehreren Modellen.</translation>
    </message>
    <message>
        <source>The method compares with “{image}”: water that was there before is no flood and left out of the figure, as far as the method tells both apart.</source>
        <translation>Das Verfahren vergleicht mit „{image}“: Wasser, das schon vorher da war, ist kein Hochwasser und nicht in der Zahl enthalten, soweit das Verfahren beides unterscheidet.</translation>
    </message>
    <message>
        <source>The model is tested on ground that it has seen, and its scores are too good.</source>
        <translation>Das Modell wird auf Boden getestet, den es gesehen hat, und seine Gütemaße sind zu gut.</translation>
    </message>
    <message>
        <source>The model is tested on what it has seen, and its scores are too good.</source>
        <translation>Das Modell wird an dem getestet, was es gesehen hat, und seine Gütemaße sind zu gut.</translation>
    </message>
    <message>
        <source>The model-based 95 % interval of the flooded area assumes:</source>
        <translation>Das modellbasierte 95-%-Intervall der überfluteten Fläche setzt voraus:</translation>
    </message>
    <message>
        <source>The pixels of the dataset “{dataset}” are {own}, but “{model}” is made for {usual}; it may be worse here than it can be.</source>
        <translation>Die Pixel des Datensatzes „{dataset}“ sind {own} groß, aber „{model}“ ist für {usual} gemacht; es kann hier schlechter sein, als es sein könnte.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated: of the pixels with probability 0.7, 70 % are water. Nothing here checks that.</source>
        <translation>Die Wahrscheinlichkeiten sind kalibriert: Von den Pixeln mit Wahrscheinlichkeit 0,7 sind 70 % Wasser. Nichts hier prüft das.</translation>
    </message>
    <message>
        <source>The rasters of “{name}” do not say which model they are from; that it has not seen these tiles is for you to know.</source>
        <translation>Die Raster von „{name}“ sagen nicht, von welchem Modell sie sind; dass es diese Kacheln nicht gesehen hat, müssen Sie selbst wissen.</translation>
    </message>
    <message>
        <source>The reference was resampled: nearest neighbour.</source>
        <translation>Die Referenz wurde umgerechnet: nächster Nachbar.</translation>
    </message>
    <message>
        <source>The same image in several parts</source>
        <translation>Dasselbe Bild in mehreren Teilen</translation>
    </message>
    <message>
        <source>The same image more than once</source>
        <translation>Dasselbe Bild mehr als einmal</translation>
    </message>
    <message>
        <source>The same river is many times as wide in one tile as in another.</source>
        <translation>Derselbe Fluss ist in einer Kachel um ein Vielfaches breiter als in einer anderen.</translation>
    </message>
    <message>
        <source>The simulated water is as easy as this; real water is not.</source>
        <translation>So leicht ist das simulierte Wasser; echtes Wasser ist es nicht.</translation>
    </message>
    <message>
        <source>The smallest distance between two parts is {distance}.</source>
        <translation>Der kleinste Abstand zwischen zwei Teilen ist {distance}.</translation>
    </message>
    <message>
        <source>The tile</source>
        <translation>Die Kachel</translation>
    </message>
    <message>
        <source>The water lies in one connected area.</source>
        <translation>Das Wasser bildet eine zusammenhängende Fläche.</translation>
    </message>
    <message>
        <source>The water lies in {count} areas.</source>
        <translation>Das Wasser verteilt sich auf {count} Flächen.</translation>
    </message>
    <message>
        <source>The {count} events cannot be told apart: their differences lie within the noise.</source>
        <translation>Die {count} Ereignisse sind nicht zu unterscheiden: Ihre Unterschiede liegen im Rauschen.</translation>
    </message>
    <message>
        <source>The {count} regions cannot be told apart: their differences lie within the noise.</source>
        <translation>Die {count} Regionen sind nicht zu unterscheiden: Ihre Unterschiede liegen im Rauschen.</translation>
    </message>
    <message>
        <source>Their values are “{unit}”, so that neither unit nor polarisations can be checked by physics, and a model trained on them fits images that were scaled the same way only.</source>
        <translation>Ihre Werte sind „{unit}“, sodass sich weder Einheit noch Polarisationen physikalisch prüfen lassen; ein damit trainiertes Modell passt nur zu Bildern, die ebenso skaliert wurden.</translation>
    </message>
    <message>
        <source>There are &lt;b&gt;{area}&lt;/b&gt; of water, and with {level} confidence between {low} and {high}.</source>
        <translation>Es gibt &lt;b&gt;{area}&lt;/b&gt; Wasser, und mit {level} Sicherheit zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>There are no intervals over regions: that needs two regions or more, and a region for every tile.</source>
        <translation>Es gibt keine Intervalle über Regionen: Dafür braucht es zwei Regionen oder mehr und für jede Kachel eine Region.</translation>
    </message>
    <message>
        <source>There are too few tiles to say how sure that is.</source>
        <translation>Es sind zu wenige Kacheln, um zu sagen, wie sicher das ist.</translation>
    </message>
    <message>
        <source>There is nothing that either it or the labels call water.</source>
        <translation>Weder die Karte noch die Labels nennen etwas Wasser.</translation>
    </message>
    <message>
        <source>There is nothing that either it or the reference calls water.</source>
        <translation>Weder die Karte noch die Referenz nennt etwas Wasser.</translation>
    </message>
    <message>
        <source>These figures hold for the data that they were measured on. This image was not among them.</source>
        <translation>Diese Zahlen gelten für die Daten, an denen sie gemessen wurden. Dieses Bild war nicht darunter.</translation>
    </message>
    <message>
        <source>They are marked as weak, so that no score counts them.</source>
        <translation>Sie sind als schwach gekennzeichnet, sodass kein Gütemaß sie zählt.</translation>
    </message>
    <message>
        <source>They do no harm; raise the least valid share when preparing tiles to leave them out.</source>
        <translation>Sie schaden nicht; um sie wegzulassen, beim Vorbereiten der Kacheln den kleinsten gültigen Anteil erhöhen.</translation>
    </message>
    <message>
        <source>This interval is model-based: no reference point was looked at.</source>
        <translation>Dieses Intervall ist modellbasiert: Kein Referenzpunkt wurde angesehen.</translation>
    </message>
    <message>
        <source>This map is empty: the image has no data.</source>
        <translation>Diese Karte ist leer: Das Bild hat keine Daten.</translation>
    </message>
    <message>
        <source>This window shows no charts: open the file in a web browser.</source>
        <translation>Dieses Fenster zeigt keine Diagramme: Die Datei in einem Webbrowser öffnen.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Tile by tile · {model}</source>
        <translation>Kachel für Kachel · {model}</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tiles by IoU of {model}</source>
        <translation>Kacheln nach IoU von {model}</translation>
    </message>
    <message>
        <source>Tiles by share of water</source>
        <translation>Kacheln nach Wasseranteil</translation>
    </message>
    <message>
        <source>Tiles left out</source>
        <translation>Ausgelassene Kacheln</translation>
    </message>
    <message>
        <source>Tiles that stand apart</source>
        <translation>Kacheln, die herausfallen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>Um es noch einmal zu berechnen</translation>
    </message>
    <message>
        <source>Too few tiles to say how sure the score is, so compared with none: {places} and {more} more.</source>
        <translation>Zu wenige Kacheln, um zu sagen, wie sicher das Gütemaß ist, deshalb mit keinem verglichen: {places} und {more} weitere.</translation>
    </message>
    <message>
        <source>Too few tiles to say how sure the score is, so compared with none: {places}.</source>
        <translation>Zu wenige Kacheln, um zu sagen, wie sicher das Gütemaß ist, deshalb mit keinem verglichen: {places}.</translation>
    </message>
    <message>
        <source>Too few trials, or too few parameters, to say which one matters.</source>
        <translation>Zu wenige Versuche oder zu wenige Parameter, um zu sagen, auf welchen es ankommt.</translation>
    </message>
    <message>
        <source>Trained again</source>
        <translation>Noch einmal trainiert</translation>
    </message>
    <message>
        <source>Training tiles</source>
        <translation>Trainingskacheln</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Trial {trial} is best on the validation tiles: IoU {iou}.</source>
        <translation>Versuch {trial} ist auf den Validierungskacheln der beste: IoU {iou}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Uncertain areas are neither counted as water nor as dry.</source>
        <translation>Unsichere Flächen zählen weder als Wasser noch als trocken.</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Nicht definiert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Use it to try things out, not to judge a model.</source>
        <translation>Zum Ausprobieren verwenden, nicht um ein Modell zu beurteilen.</translation>
    </message>
    <message>
        <source>User's accuracy, water</source>
        <translation>Nutzergenauigkeit, Wasser</translation>
    </message>
    <message>
        <source>User's, dry (mapped dry that is dry)</source>
        <translation>Nutzer-, trocken (trocken Kartiertes, das trocken ist)</translation>
    </message>
    <message>
        <source>User's, water (mapped water that is water)</source>
        <translation>Nutzer-, Wasser (als Wasser Kartiertes, das Wasser ist)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Gültige Pixel</translation>
    </message>
    <message>
        <source>Validation IoU</source>
        <translation>IoU der Validierung</translation>
    </message>
    <message>
        <source>Validation IoU by trial</source>
        <translation>IoU der Validierung nach Versuch</translation>
    </message>
    <message>
        <source>Validation IoU over each parameter</source>
        <translation>IoU der Validierung über jedem Parameter</translation>
    </message>
    <message>
        <source>Validation tiles</source>
        <translation>Validierungskacheln</translation>
    </message>
    <message>
        <source>Values of {band} over dry and water pixels</source>
        <translation>Werte von {band} über trockenen und Wasserpixeln</translation>
    </message>
    <message>
        <source>Values that are not decibels</source>
        <translation>Werte, die keine Dezibel sind</translation>
    </message>
    <message>
        <source>Values under the labels</source>
        <translation>Werte unter den Labels</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Very different pixel sizes</source>
        <translation>Sehr verschiedene Pixelgrößen</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water at both dates</source>
        <translation>Beide Male Wasser</translation>
    </message>
    <message>
        <source>Water by the built-in method only</source>
        <translation>Wasser nur nach dem eingebauten Verfahren</translation>
    </message>
    <message>
        <source>Water by the model only</source>
        <translation>Wasser nur nach dem Modell</translation>
    </message>
    <message>
        <source>Water from a probability of</source>
        <translation>Wasser ab einer Wahrscheinlichkeit von</translation>
    </message>
    <message>
        <source>Water is commoner in {part} than in train</source>
        <translation>Wasser ist in einem Teil häufiger als im Training: {part}</translation>
    </message>
    <message>
        <source>Water is rarer in {part} than in train</source>
        <translation>Wasser ist in einem Teil seltener als im Training: {part}</translation>
    </message>
    <message>
        <source>Water is what the points say, not what the map says; the map only weights the strata. Water and permanent water of the map count as mapped water; excluded and uncertain as mapped dry.</source>
        <translation>Wasser ist, was die Punkte sagen, nicht, was die Karte sagt; die Karte gewichtet nur die Strata. Wasser und dauerhaftes Wasser der Karte zählen als kartiertes Wasser, Ausgeschlossenes und Unsicheres als trocken kartiert.</translation>
    </message>
    <message>
        <source>Water is where the probability of water reaches {threshold}.</source>
        <translation>Wasser ist, wo die Wahrscheinlichkeit von Wasser {threshold} erreicht.</translation>
    </message>
    <message>
        <source>Water of the reference</source>
        <translation>Wasser der Referenz</translation>
    </message>
    <message>
        <source>Water over {length}</source>
        <translation>Wasser auf {length} Länge</translation>
    </message>
    <message>
        <source>Water that any of the masks, or the layer of permanent water, calls permanent is no flood at any date. A date's area of permanent water is that of all such pixels that it has judged.</source>
        <translation>Wasser, das eine der Masken oder der Layer dauerhaften Wassers dauerhaft nennt, ist zu keinem Zeitpunkt Hochwasser. Die Fläche dauerhaften Wassers eines Zeitpunkts ist die aller solchen Pixel, die er beurteilt hat.</translation>
    </message>
    <message>
        <source>Water – {scene}</source>
        <translation>Wasser – {scene}</translation>
    </message>
    <message>
        <source>Water: {area}</source>
        <translation>Wasser: {area}</translation>
    </message>
    <message>
        <source>Weak labels made by a threshold</source>
        <translation>Schwache Labels, von einem Schwellenwert gemacht</translation>
    </message>
    <message>
        <source>Weak labels were made by a method and may share its errors; simulated images are easier than real ones. Neither enters a headline beside labels of people.</source>
        <translation>Schwache Labels wurden von einem Verfahren gemacht und können dessen Fehler teilen; simulierte Bilder sind leichter als echte. Neben Labels von Menschen gehen beide in keine Hauptaussage ein.</translation>
    </message>
    <message>
        <source>Weak or simulated labels where scores are taken</source>
        <translation>Schwache oder simulierte Labels, wo Gütemaße bestimmt werden</translation>
    </message>
    <message>
        <source>What a model-based interval assumes</source>
        <translation>Was ein modellbasiertes Intervall voraussetzt</translation>
    </message>
    <message>
        <source>What all trials have in common</source>
        <translation>Was alle Versuche gemeinsam haben</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Worauf es ankam</translation>
    </message>
    <message>
        <source>What the figures mean, and what they assume</source>
        <translation>Was die Zahlen bedeuten und was sie voraussetzen</translation>
    </message>
    <message>
        <source>What the intervals assume</source>
        <translation>Was die Intervalle voraussetzen</translation>
    </message>
    <message>
        <source>What the method was measured to be worth</source>
        <translation>Wie gut das Verfahren nach Messungen ist</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Was zu tun ist: {remedy}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Where all points of a stratum say the same, it adds no width to the interval, although other ground may lie there unseen (with {level} confidence): {strata}. More points there would tell.</source>
        <translation>Wo alle Punkte eines Stratums dasselbe sagen, macht es das Intervall nicht breiter, obwohl dort ungesehen anderer Boden liegen kann (mit {level} Sicherheit): {strata}. Mehr Punkte dort würden es zeigen.</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Wo die Fehler liegen</translation>
    </message>
    <message>
        <source>Where the tiles are</source>
        <translation>Wo die Kacheln liegen</translation>
    </message>
    <message>
        <source>Whiskers are model-based 95 % intervals.</source>
        <translation>Fehlerbalken sind modellbasierte 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Vorenthalten</translation>
    </message>
    <message>
        <source>Without validation a model cannot be chosen, and without a test nobody knows how good it is.</source>
        <translation>Ohne Validierung lässt sich kein Modell auswählen, und ohne Test weiß niemand, wie gut es ist.</translation>
    </message>
    <message>
        <source>Without water</source>
        <translation>Ohne Wasser</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>Worst and best tiles</source>
        <translation>Schlechteste und beste Kacheln</translation>
    </message>
    <message>
        <source>Worst and best tiles of “{model}”</source>
        <translation>Schlechteste und beste Kacheln von „{model}“</translation>
    </message>
    <message>
        <source>Worst event: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Schlechtestes Ereignis: &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst kind of pixels: {kind}: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Schlechteste Art von Pixeln: {kind}: &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst region: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Schlechteste Region: &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst: false alarms on land without water</source>
        <translation>Schlechteste: Fehlalarme auf Land ohne Wasser</translation>
    </message>
    <message>
        <source>Worst: lowest IoU</source>
        <translation>Schlechteste: niedrigste IoU</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Karte</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>eine Maske</translation>
    </message>
    <message>
        <source>a water probability</source>
        <translation>eine Wasserwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>about the centre</source>
        <translation>um die Mitte</translation>
    </message>
    <message>
        <source>about the centre of the scene</source>
        <translation>um die Mitte der Szene</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>über {low}</translation>
    </message>
    <message>
        <source>agreement beyond chance; 1 is perfect, 0 is chance</source>
        <translation>Übereinstimmung über den Zufall hinaus; 1 ist vollkommen, 0 ist Zufall</translation>
    </message>
    <message>
        <source>all of the scene could be judged</source>
        <translation>die ganze Szene konnte beurteilt werden</translation>
    </message>
    <message>
        <source>all tiles</source>
        <translation>alle Kacheln</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>apart from the flood</source>
        <translation>getrennt vom Hochwasser</translation>
    </message>
    <message>
        <source>area under the precision–recall curve</source>
        <translation>Fläche unter der Präzisions-Trefferquoten-Kurve</translation>
    </message>
    <message>
        <source>as good as the best</source>
        <translation>so gut wie der beste</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>ascending orbit</source>
        <translation>aufsteigender Orbit</translation>
    </message>
    <message>
        <source>band {band} of the dataset</source>
        <translation>Kanal {band} des Datensatzes</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>bisher bester</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>built-in method</source>
        <translation>eingebautes Verfahren</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>column “landcover” of the index</source>
        <translation>Spalte „landcover“ des Index</translation>
    </message>
    <message>
        <source>compared with 1 other model</source>
        <translation>verglichen mit 1 anderen Modell</translation>
    </message>
    <message>
        <source>compared with {count} other models</source>
        <translation>verglichen mit {count} anderen Modellen</translation>
    </message>
    <message>
        <source>decibel (dB)</source>
        <translation>Dezibel (dB)</translation>
    </message>
    <message>
        <source>decibel × 100</source>
        <translation>Dezibel × 100</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>descending orbit</source>
        <translation>absteigender Orbit</translation>
    </message>
    <message>
        <source>drawn or checked by people</source>
        <translation>von Menschen gezeichnet oder geprüft</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>trocken</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>east of the centre</source>
        <translation>östlich der Mitte</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>every pixel of its label is invalid</source>
        <translation>jedes Pixel ihres Labels ist ungültig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed; the table of all trials says why</source>
        <translation>fehlgeschlagen; die Tabelle aller Versuche sagt, warum</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>fold {number}</source>
        <translation>Fold {number}</translation>
    </message>
    <message>
        <source>folder of probability rasters</source>
        <translation>Ordner von Wahrscheinlichkeitsrastern</translation>
    </message>
    <message>
        <source>from the labels; an edge beyond the tile is not known</source>
        <translation>aus den Labels; ein Rand außerhalb der Kachel ist nicht bekannt</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>harmonic mean of both</source>
        <translation>harmonisches Mittel von beiden</translation>
    </message>
    <message>
        <source>has the same pixels as {tile}</source>
        <translation>hat dieselben Pixel wie {tile}</translation>
    </message>
    <message>
        <source>has the same pixels as {tile} (in {part})</source>
        <translation>hat dieselben Pixel wie {tile} (Teil: {part})</translation>
    </message>
    <message>
        <source>has {bands} bands of {rows} × {columns} pixels and a label of {label_rows} × {label_columns}, not {expected} of {side} × {side}</source>
        <translation>hat {bands} Kanäle mit {rows} × {columns} Pixeln und ein Label mit {label_rows} × {label_columns}, nicht {expected} mit {side} × {side}</translation>
    </message>
    <message>
        <source>heights of “{name}”</source>
        <translation>Höhen aus „{name}“</translation>
    </message>
    <message>
        <source>hits among hits, misses and false alarms</source>
        <translation>Treffer unter Treffern, Übersehenem und Fehlalarmen</translation>
    </message>
    <message>
        <source>holds {values}</source>
        <translation>enthält {values}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>images of {first} to {last}</source>
        <translation>Bilder vom {first} bis {last}</translation>
    </message>
    <message>
        <source>in contact</source>
        <translation>in Berührung</translation>
    </message>
    <message>
        <source>in no other figure</source>
        <translation>in keiner anderen Zahl enthalten</translation>
    </message>
    <message>
        <source>in {part}, but overlaps {rival} in {other}</source>
        <translation>im Teil {part}, überlappt aber {rival} im Teil {other}</translation>
    </message>
    <message>
        <source>in {part}, but touches {rival} in {other}</source>
        <translation>im Teil {part}, berührt aber {rival} im Teil {other}</translation>
    </message>
    <message>
        <source>in {part}, {distance} from {rival} in {other}</source>
        <translation>im Teil {part}, {distance} von {rival} im Teil {other}</translation>
    </message>
    <message>
        <source>it is uncertain whether another {area} are flooded</source>
        <translation>bei weiteren {area} ist unsicher, ob sie überflutet sind</translation>
    </message>
    <message>
        <source>it is uncertain whether another {area} are water</source>
        <translation>bei weiteren {area} ist unsicher, ob sie Wasser sind</translation>
    </message>
    <message>
        <source>it is uncertain whether {area} are flooded</source>
        <translation>bei {area} ist unsicher, ob sie überflutet sind</translation>
    </message>
    <message>
        <source>it is uncertain whether {area} are water</source>
        <translation>bei {area} ist unsicher, ob sie Wasser sind</translation>
    </message>
    <message>
        <source>its label is of unknown origin and it is in {part}</source>
        <translation>ihr Label ist unbekannter Herkunft, und sie ist im Teil {part}</translation>
    </message>
    <message>
        <source>its label is {source} and it is in {part}</source>
        <translation>Herkunft ihres Labels: {source}; sie ist im Teil {part}</translation>
    </message>
    <message>
        <source>its pixels are not those that the index describes</source>
        <translation>ihre Pixel sind nicht die, die der Index beschreibt</translation>
    </message>
    <message>
        <source>labelled dry</source>
        <translation>Label trocken</translation>
    </message>
    <message>
        <source>labelled water</source>
        <translation>Label Wasser</translation>
    </message>
    <message>
        <source>labels {origin}</source>
        <translation>Labels {origin}</translation>
    </message>
    <message>
        <source>lacks the file {file}</source>
        <translation>ihr fehlt die Datei {file}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>layer “{name}”</source>
        <translation>Layer „{name}“</translation>
    </message>
    <message>
        <source>layer “{name}” ({meaning})</source>
        <translation>Layer „{name}“ ({meaning})</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>weniger als {percent}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>lineare Leistung</translation>
    </message>
    <message>
        <source>made by a method, not checked (weak)</source>
        <translation>von einem Verfahren gemacht, nicht geprüft (schwach)</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>mapped shoreline that is near a true one</source>
        <translation>kartierte Uferlinie, die nahe einer wahren ist</translation>
    </message>
    <message>
        <source>mapped without {bands}</source>
        <translation>kartiert ohne {bands}</translation>
    </message>
    <message>
        <source>mean distance of probability and share of water, 15 bins</source>
        <translation>mittlerer Abstand von Wahrscheinlichkeit und Wasseranteil, 15 Klassen</translation>
    </message>
    <message>
        <source>mean of the IoU of water and that of dry land</source>
        <translation>Mittel der IoU von Wasser und der von trockenem Land</translation>
    </message>
    <message>
        <source>mean of the model files</source>
        <translation>Mittel der Modelldateien</translation>
    </message>
    <message>
        <source>mean over flips and quarter turns</source>
        <translation>Mittel über Spiegelungen und Vierteldrehungen</translation>
    </message>
    <message>
        <source>mean squared error of the probability; 0 is perfect</source>
        <translation>mittlerer quadratischer Fehler der Wahrscheinlichkeit; 0 ist vollkommen</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>model-based 95 % interval {interval}</source>
        <translation>modellbasiertes 95-%-Intervall {interval}</translation>
    </message>
    <message>
        <source>more than {percent}</source>
        <translation>mehr als {percent}</translation>
    </message>
    <message>
        <source>nats per pixel; 0 is perfect</source>
        <translation>Nats je Pixel; 0 ist vollkommen</translation>
    </message>
    <message>
        <source>neither image nor label has any data</source>
        <translation>weder Bild noch Label hat Daten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no data or no label</source>
        <translation>keine Daten oder kein Label</translation>
    </message>
    <message>
        <source>no edge in the tile</source>
        <translation>kein Rand in der Kachel</translation>
    </message>
    <message>
        <source>no error was seen</source>
        <translation>kein Fehler wurde gesehen</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>no interval can be told</source>
        <translation>es lässt sich kein Intervall angeben</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>no pixel has both image data and a label</source>
        <translation>kein Pixel hat sowohl Bilddaten als auch ein Label</translation>
    </message>
    <message>
        <source>no pixel has image data, yet {share} are labelled</source>
        <translation>kein Pixel hat Bilddaten, aber {share} haben ein Label</translation>
    </message>
    <message>
        <source>no value of {band} is negative</source>
        <translation>kein Wert von {band} ist negativ</translation>
    </message>
    <message>
        <source>no water</source>
        <translation>kein Wasser</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>north of the centre</source>
        <translation>nördlich der Mitte</translation>
    </message>
    <message>
        <source>north-east of the centre</source>
        <translation>nordöstlich der Mitte</translation>
    </message>
    <message>
        <source>north-west of the centre</source>
        <translation>nordwestlich der Mitte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>nicht unterschieden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing was marked so</source>
        <translation>nichts wurde so markiert</translation>
    </message>
    <message>
        <source>null: the score's denominator is zero.</source>
        <translation>null: Der Nenner des Gütemaßes ist null.</translation>
    </message>
    <message>
        <source>of the labelled water, what was found</source>
        <translation>vom gelabelten Wasser das gefundene</translation>
    </message>
    <message>
        <source>of the pixels called water, those that are</source>
        <translation>von den Pixeln, die Wasser heißen, die es sind</translation>
    </message>
    <message>
        <source>of unknown origin</source>
        <translation>unbekannter Herkunft</translation>
    </message>
    <message>
        <source>over 50</source>
        <translation>über 50</translation>
    </message>
    <message>
        <source>permanent water masked out</source>
        <translation>dauerhaftes Wasser ausgeblendet</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>pixels that are right; easy where most is dry</source>
        <translation>richtige Pixel; leicht, wo das meiste trocken ist</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>polygons of “{name}”</source>
        <translation>Polygone aus „{name}“</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>precision {value}</source>
        <translation>Präzision {value}</translation>
    </message>
    <message>
        <source>probabilities from {threshold} are water</source>
        <translation>Wahrscheinlichkeiten ab {threshold} sind Wasser</translation>
    </message>
    <message>
        <source>probability that the model gives, mean of each bin</source>
        <translation>Wahrscheinlichkeit nach dem Modell, Mittel jeder Klasse</translation>
    </message>
    <message>
        <source>probability {probability}: {share} water, {count} pixels</source>
        <translation>Wahrscheinlichkeit {probability}: {share} Wasser, {count} Pixel</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>früh aufgegeben</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>recall {value}</source>
        <translation>Trefferquote {value}</translation>
    </message>
    <message>
        <source>recall: share of the labelled water that is found</source>
        <translation>Trefferquote: Anteil des gelabelten Wassers, der gefunden wird</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Gütemaß</translation>
    </message>
    <message>
        <source>share of water</source>
        <translation>Wasseranteil</translation>
    </message>
    <message>
        <source>share of what decides whether a trial is among the best</source>
        <translation>Anteil an dem, was entscheidet, ob ein Versuch zu den besten gehört</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>south of the centre</source>
        <translation>südlich der Mitte</translation>
    </message>
    <message>
        <source>south-east of the centre</source>
        <translation>südöstlich der Mitte</translation>
    </message>
    <message>
        <source>south-west of the centre</source>
        <translation>südwestlich der Mitte</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>tenths of the pixels of band {band} of the judged tiles</source>
        <translation>Zehntel der Pixel des Kanals {band} der beurteilten Kacheln</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>the built-in threshold method</source>
        <translation>dem eingebauten Schwellenwertverfahren</translation>
    </message>
    <message>
        <source>the image lies {shift} of its label</source>
        <translation>das Bild liegt gegenüber ihrem Label um {shift} verschoben</translation>
    </message>
    <message>
        <source>the median of the earlier images ({images})</source>
        <translation>Median der früheren Bilder ({images})</translation>
    </message>
    <message>
        <source>the median of {band} would be {median} dB, where radar images have {low} to {high}</source>
        <translation>der Median von {band} wäre {median} dB, wo Radarbilder {low} bis {high} haben</translation>
    </message>
    <message>
        <source>the part {part}</source>
        <translation>der Teil {part}</translation>
    </message>
    <message>
        <source>the region {region}</source>
        <translation>die Region {region}</translation>
    </message>
    <message>
        <source>the regions {regions}</source>
        <translation>die Regionen {regions}</translation>
    </message>
    <message>
        <source>the same, without the pixels that are easy</source>
        <translation>dasselbe, ohne die leichten Pixel</translation>
    </message>
    <message>
        <source>the values of {band} are not whole numbers</source>
        <translation>die Werte von {band} sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>the values of {band} leave the range that radar images have</source>
        <translation>die Werte von {band} verlassen den Bereich, den Radarbilder haben</translation>
    </message>
    <message>
        <source>the values of {band} reach from {low} to {high}, not 0 to 255</source>
        <translation>die Werte von {band} reichen von {low} bis {high}, nicht von 0 bis 255</translation>
    </message>
    <message>
        <source>the values of {band} would differ by {spread} dB only</source>
        <translation>die Werte von {band} würden sich nur um {spread} dB unterscheiden</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>Schwellenwert {threshold}</translation>
    </message>
    <message>
        <source>threshold: probability from which a pixel is water</source>
        <translation>Schwellenwert: Wahrscheinlichkeit, ab der ein Pixel Wasser ist</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>too few tiles</source>
        <translation>zu wenige Kacheln</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>true shoreline that is near a mapped one</source>
        <translation>wahre Uferlinie, die nahe einer kartierten ist</translation>
    </message>
    <message>
        <source>twice the hits among labelled and mapped water together</source>
        <translation>doppelte Treffer unter gelabeltem und kartiertem Wasser zusammen</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>unbekannter Größe</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>up to 1</source>
        <translation>bis 1</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>bis {high}</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>validation IoU</source>
        <translation>IoU der Validierung</translation>
    </message>
    <message>
        <source>values 1 and 2 are water</source>
        <translation>Werte 1 und 2 sind Wasser</translation>
    </message>
    <message>
        <source>values 1 are water</source>
        <translation>Werte 1 sind Wasser</translation>
    </message>
    <message>
        <source>was not told apart</source>
        <translation>wurde nicht unterschieden</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>water among the valid pixels of the label</source>
        <translation>Wasser unter den gültigen Pixeln des Labels</translation>
    </message>
    <message>
        <source>water in at least {months} months of the year is permanent</source>
        <translation>Wasser in mindestens {months} Monaten des Jahres ist dauerhaft</translation>
    </message>
    <message>
        <source>water in at least {share} % of the observations is permanent</source>
        <translation>Wasser in mindestens {share} % der Beobachtungen ist dauerhaft</translation>
    </message>
    <message>
        <source>water in the tile, percent of its valid pixels</source>
        <translation>Wasser in der Kachel, Prozent ihrer gültigen Pixel</translation>
    </message>
    <message>
        <source>water; in the errors: hit</source>
        <translation>Wasser; bei den Fehlern: Treffer</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>west of the centre</source>
        <translation>westlich der Mitte</translation>
    </message>
    <message>
        <source>within {distance}</source>
        <translation>höchstens {distance}</translation>
    </message>
    <message>
        <source>without {bands}</source>
        <translation>ohne {bands}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{area} (model-based 95 % interval {interval})</source>
        <translation>{area} (modellbasiertes 95-%-Intervall {interval})</translation>
    </message>
    <message>
        <source>{area} mapped, although the probabilities suggest {interval} (model-based 95 % interval)</source>
        <translation>{area} kartiert, obwohl die Wahrscheinlichkeiten {interval} nahelegen (modellbasiertes 95-%-Intervall)</translation>
    </message>
    <message>
        <source>{area} of the map have no probability and are left out.</source>
        <translation>{area} der Karte haben keine Wahrscheinlichkeit und sind ausgelassen.</translation>
    </message>
    <message>
        <source>{area}, one connected area {where}</source>
        <translation>{area}, eine zusammenhängende Fläche {where}</translation>
    </message>
    <message>
        <source>{area}, the largest connected area {size} {where}</source>
        <translation>{area}, die größte zusammenhängende Fläche mit {size} {where}</translation>
    </message>
    <message>
        <source>{bands} in {unit} · tiles of {side} × {side} pixels of {pixel} · {day}</source>
        <translation>{bands} in {unit} · Kacheln von {side} × {side} Pixeln von {pixel} · {day}</translation>
    </message>
    <message>
        <source>{bands} is the same everywhere</source>
        <translation>{bands} ist überall gleich</translation>
    </message>
    <message>
        <source>{band} after a Gaussian of {sigma} pixels</source>
        <translation>{band} nach einem Gauß-Filter von {sigma} Pixeln</translation>
    </message>
    <message>
        <source>{band} after a {side} × {side} median</source>
        <translation>{band} nach einem Medianfilter von {side} × {side}</translation>
    </message>
    <message>
        <source>{band} has no usable value</source>
        <translation>{band} hat keinen brauchbaren Wert</translation>
    </message>
    <message>
        <source>{band}: median of dry pixels {value}, the others about {middle} ({times} robust standard deviations away)</source>
        <translation>{band}: Median der trockenen Pixel {value}, bei den anderen etwa {middle} ({times} robuste Standardabweichungen entfernt)</translation>
    </message>
    <message>
        <source>{band}: spread of dry pixels {value}, the others about {middle} ({times} robust standard deviations away)</source>
        <translation>{band}: Streuung der trockenen Pixel {value}, bei den anderen etwa {middle} ({times} robuste Standardabweichungen entfernt)</translation>
    </message>
    <message>
        <source>{before}; {clause}</source>
        <translation>{before}; {clause}</translation>
    </message>
    <message>
        <source>{best} of {epochs}</source>
        <translation>{best} von {epochs}</translation>
    </message>
    <message>
        <source>{both} (95 % interval of the IoU: {interval}).</source>
        <translation>{both} (95-%-Intervall der IoU: {interval}).</translation>
    </message>
    <message>
        <source>{chips} labelled chips of {regions} regions</source>
        <translation>{chips} gelabelten Ausschnitten aus {regions} Regionen</translation>
    </message>
    <message>
        <source>{counts}; {share} were not drawn by people.</source>
        <translation>{counts}; {share} wurden nicht von Menschen gezeichnet.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} down</source>
        <translation>{count} nach unten</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <source>{count} folds</source>
        <translation>{count} Folds</translation>
    </message>
    <message>
        <source>{count} further events are harder than others, too.</source>
        <translation>Auch {count} weitere Ereignisse sind schwerer als andere.</translation>
    </message>
    <message>
        <source>{count} further regions are harder than others, too.</source>
        <translation>Auch {count} weitere Regionen sind schwerer als andere.</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} images of {first} to {last}</source>
        <translation>{count} Bilder vom {first} bis {last}</translation>
    </message>
    <message>
        <source>{count} in {part}</source>
        <translation>{count} in {part}</translation>
    </message>
    <message>
        <source>{count} more regions</source>
        <translation>{count} weitere Regionen</translation>
    </message>
    <message>
        <source>{count} of the {all} tiles of validation, test and calibration are among them and count in no score unless asked for, which leaves {left}.</source>
        <translation>{count} der {all} Kacheln für Validierung, Test und Kalibrierung sind darunter und zählen in keinem Gütemaß, wenn es nicht verlangt wird; es bleiben {left}.</translation>
    </message>
    <message>
        <source>{count} of the {dates} dates have judged less than {share} of the area; their floods may be larger than mapped.</source>
        <translation>{count} der {dates} Zeitpunkte haben weniger als {share} der Fläche beurteilt; ihr Hochwasser kann größer sein als kartiert.</translation>
    </message>
    <message>
        <source>{count} of the {dates} dates have no interval: it comes from probabilities, and masks hold none. Give the probabilities instead of the masks for intervals.</source>
        <translation>{count} der {dates} Zeitpunkte haben kein Intervall: Es kommt aus Wahrscheinlichkeiten, und Masken enthalten keine. Für Intervalle die Wahrscheinlichkeiten statt der Masken angeben.</translation>
    </message>
    <message>
        <source>{count} of the {others} other finished trials cannot be told apart from it: any of their recipes may be as good.</source>
        <translation>{count} der {others} anderen fertigen Versuche sind nicht davon zu unterscheiden: Jedes ihrer Rezepte kann ebenso gut sein.</translation>
    </message>
    <message>
        <source>{count} of the {tiles} looked at closely. At the water's edge {share} of these labels' pixels follow {rule}; for labels drawn by people it is 55 to 75 %.</source>
        <translation>Genau angesehen: {tiles}; betroffen: {count}. Am Wasserrand folgen {share} der Pixel dieser Labels {rule}; bei von Menschen gezeichneten Labels sind es 55 bis 75 %.</translation>
    </message>
    <message>
        <source>{count} of {points} in “{stratum}” ({share})</source>
        <translation>{count} von {points} in „{stratum}“ ({share})</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} Paare</translation>
    </message>
    <message>
        <source>{count} parameters varied</source>
        <translation>{count} Parameter variiert</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <source>{count} regions</source>
        <translation>{count} Regionen</translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation>{count} Szenen</translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation>{count} Startwerte</translation>
    </message>
    <message>
        <source>{count} simulated tiles that it was not trained on</source>
        <translation>{count} simulierten Kacheln, mit denen es nicht trainiert wurde</translation>
    </message>
    <message>
        <source>{count} tiles</source>
        <translation>{count} Kacheln</translation>
    </message>
    <message>
        <source>{count} tiles from {low} to {high}</source>
        <translation>{count} Kacheln von {low} bis {high}</translation>
    </message>
    <message>
        <source>{count} tiles that it was not trained on</source>
        <translation>{count} Kacheln, mit denen es nicht trainiert wurde</translation>
    </message>
    <message>
        <source>{count} tiles with labels made by a method that it was not trained on</source>
        <translation>{count} Kacheln mit Labels eines Verfahrens, mit denen es nicht trainiert wurde</translation>
    </message>
    <message>
        <source>{count} to the left</source>
        <translation>{count} nach links</translation>
    </message>
    <message>
        <source>{count} to the right</source>
        <translation>{count} nach rechts</translation>
    </message>
    <message>
        <source>{count} up</source>
        <translation>{count} nach oben</translation>
    </message>
    <message>
        <source>{count} valid pixels, {area}, {share} of them water in the reference.</source>
        <translation>{count} gültige Pixel, {area}, davon {share} Wasser in der Referenz.</translation>
    </message>
    <message>
        <source>{count} valid pixels, {share} of them labelled water.</source>
        <translation>{count} gültige Pixel, davon {share} als Wasser gelabelt.</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <source>{count} {origin}</source>
        <translation>{count} {origin}</translation>
    </message>
    <message>
        <source>{count} {origin}, shown apart</source>
        <translation>{count} {origin}, getrennt aufgeführt</translation>
    </message>
    <message>
        <source>{cross} is brighter than {co} (median {high} against {low} dB), which nature does not do: the bands are swapped</source>
        <translation>{cross} ist heller als {co} (Median {high} gegen {low} dB), was in der Natur nicht vorkommt: Die Kanäle sind vertauscht</translation>
    </message>
    <message>
        <source>{day} Apr {year}</source>
        <translation>{day}. Apr. {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day}. April {year}</translation>
    </message>
    <message>
        <source>{day} Aug {year}</source>
        <translation>{day}. Aug. {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day}. August {year}</translation>
    </message>
    <message>
        <source>{day} Dec {year}</source>
        <translation>{day}. Dez. {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day}. Dezember {year}</translation>
    </message>
    <message>
        <source>{day} Feb {year}</source>
        <translation>{day}. Feb. {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day}. Februar {year}</translation>
    </message>
    <message>
        <source>{day} Jan {year}</source>
        <translation>{day}. Jan. {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day}. Januar {year}</translation>
    </message>
    <message>
        <source>{day} Jul {year}</source>
        <translation>{day}. Juli {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day}. Juli {year}</translation>
    </message>
    <message>
        <source>{day} Jun {year}</source>
        <translation>{day}. Juni {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day}. Juni {year}</translation>
    </message>
    <message>
        <source>{day} Mar {year}</source>
        <translation>{day}. März {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day}. März {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day}. Mai {year}</translation>
    </message>
    <message>
        <source>{day} Nov {year}</source>
        <translation>{day}. Nov. {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day}. November {year}</translation>
    </message>
    <message>
        <source>{day} Oct {year}</source>
        <translation>{day}. Okt. {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day}. Oktober {year}</translation>
    </message>
    <message>
        <source>{day} Sep {year}</source>
        <translation>{day}. Sept. {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day}. September {year}</translation>
    </message>
    <message>
        <source>{day} has judged {share} of the area only; its flood may be larger than mapped.</source>
        <translation>{day} hat nur {share} der Fläche beurteilt; das Hochwasser kann größer sein als kartiert.</translation>
    </message>
    <message>
        <source>{day}: {area}</source>
        <translation>{day}: {area}</translation>
    </message>
    <message>
        <source>{day}: {area} ({interval}), {share} judged</source>
        <translation>{day}: {area} ({interval}), {share} beurteilt</translation>
    </message>
    <message>
        <source>{day}: {area} flooded (model-based: {interval}).</source>
        <translation>{day}: {area} überflutet (modellbasiert: {interval}).</translation>
    </message>
    <message>
        <source>{day}: {area} flooded.</source>
        <translation>{day}: {area} überflutet.</translation>
    </message>
    <message>
        <source>{day}: {area}, {share} judged</source>
        <translation>{day}: {area}, {share} beurteilt</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° O</translation>
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
        <translation>{degrees}° W</translation>
    </message>
    <message>
        <source>{difference} (95 % interval {interval})</source>
        <translation>{difference} (95-%-Intervall {interval})</translation>
    </message>
    <message>
        <source>{distance} east of the centre of the scene</source>
        <translation>{distance} östlich der Mitte der Szene</translation>
    </message>
    <message>
        <source>{distance} north of the centre of the scene</source>
        <translation>{distance} nördlich der Mitte der Szene</translation>
    </message>
    <message>
        <source>{distance} north-east of the centre of the scene</source>
        <translation>{distance} nordöstlich der Mitte der Szene</translation>
    </message>
    <message>
        <source>{distance} north-west of the centre of the scene</source>
        <translation>{distance} nordwestlich der Mitte der Szene</translation>
    </message>
    <message>
        <source>{distance} south of the centre of the scene</source>
        <translation>{distance} südlich der Mitte der Szene</translation>
    </message>
    <message>
        <source>{distance} south-east of the centre of the scene</source>
        <translation>{distance} südöstlich der Mitte der Szene</translation>
    </message>
    <message>
        <source>{distance} south-west of the centre of the scene</source>
        <translation>{distance} südwestlich der Mitte der Szene</translation>
    </message>
    <message>
        <source>{distance} west of the centre of the scene</source>
        <translation>{distance} westlich der Mitte der Szene</translation>
    </message>
    <message>
        <source>{errors}, {warnings}; {suspicious} of {tiles} are suspicious.</source>
        <translation>{errors}, {warnings}; {suspicious} von {tiles} sind verdächtig.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be compared: {score} is undefined.</source>
        <translation>{first} und {second} lassen sich nicht vergleichen: {score} ist nicht definiert.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be told apart on this data: {interval}.</source>
        <translation>{first} und {second} lassen sich mit diesen Daten nicht unterscheiden: {interval}.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be told apart: {score} {difference}, with too few groups to say more.</source>
        <translation>{first} und {second} lassen sich nicht unterscheiden: {score} {difference}, mit zu wenigen Gruppen, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>{first} is better than {second}: {interval}.</source>
        <translation>{first} ist besser als {second}: {interval}.</translation>
    </message>
    <message>
        <source>{first} is worse than {second}: {interval}.</source>
        <translation>{first} ist schlechter als {second}: {interval}.</translation>
    </message>
    <message>
        <source>{images} without water: in {count} of them the model calls water. They have no recall, and enter the mean of the images as the protocol below says.</source>
        <translation>{images} ohne Wasser: In {count} davon kartiert das Modell welches. Sie haben keine Trefferquote und gehen in das Mittel der Bilder so ein, wie es unten steht.</translation>
    </message>
    <message>
        <source>{labels}; {more}</source>
        <translation>{labels}; {more}</translation>
    </message>
    <message>
        <source>{layers} layers, {dates} dates from {first} to {last}</source>
        <translation>{layers} Layer, {dates} Zeitpunkte vom {first} bis {last}</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>Intervall ({level})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{millions} M</source>
        <translation>{millions} Mio.</translation>
    </message>
    <message>
        <source>{missed} pixels missed, {alarms} false alarms</source>
        <translation>{missed} Pixel übersehen, {alarms} Fehlalarme</translation>
    </message>
    <message>
        <source>{model} · water from {threshold} on</source>
        <translation>{model} · Wasser ab {threshold}</translation>
    </message>
    <message>
        <source>{model}, has seen {seen} of the {tiles} tiles: it was trained on them, or its epoch, temperature or threshold were chosen by them. Its scores are too good.</source>
        <translation>{model}: hat {seen} der {tiles} Kacheln gesehen. Es wurde mit ihnen trainiert, oder seine Epoche, seine Temperatur oder sein Schwellenwert wurden mit ihnen gewählt. Seine Gütemaße sind zu gut.</translation>
    </message>
    <message>
        <source>{model}, is a folder of rasters: what their maker has seen is not known.</source>
        <translation>{model}: ein Ordner von Rastern. Was das Modell gesehen hat, von dem sie sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{model}, is a rule that was not trained.</source>
        <translation>{model}: eine Regel, die nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>{model}, is not known to have seen any of these tiles.</source>
        <translation>{model}: hat, soweit bekannt, keine dieser Kacheln gesehen.</translation>
    </message>
    <message>
        <source>{model}, threshold {threshold}: recall {recall}, precision {precision}</source>
        <translation>{model}, Schwellenwert {threshold}: Trefferquote {recall}, Präzision {precision}</translation>
    </message>
    <message>
        <source>{model}: {sentence}</source>
        <translation>{model}: {sentence}</translation>
    </message>
    <message>
        <source>{model}: {sentence} The dataset is “{dataset}” (SHA-256 {digest}…).</source>
        <translation>{model}: {sentence} Der Datensatz ist „{dataset}“ (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name}: {tiles}</source>
        <translation>{name}: {tiles}</translation>
    </message>
    <message>
        <source>{nothing} (model-based 95 % interval: up to {area})</source>
        <translation>{nothing} (modellbasiertes 95-%-Intervall: bis {area})</translation>
    </message>
    <message>
        <source>{now} are water now, {then} when it was written</source>
        <translation>{now} sind jetzt Wasser, {then} beim Schreiben</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts are near each other.</source>
        <translation>Nahe beieinander in verschiedenen Teilen: {pairs} von Kacheln.</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts overlap.</source>
        <translation>Überlappung zwischen verschiedenen Teilen: {pairs} von Kacheln.</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts touch.</source>
        <translation>Berührung zwischen verschiedenen Teilen: {pairs} von Kacheln.</translation>
    </message>
    <message>
        <source>{part} of the dataset &lt;b&gt;“{dataset}”&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles} in {places}.</source>
        <translation>{part} des Datensatzes &lt;b&gt;„{dataset}“&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles}, {places}.</translation>
    </message>
    <message>
        <source>{part} of the dataset &lt;b&gt;“{dataset}”&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles}.</source>
        <translation>{part} des Datensatzes &lt;b&gt;„{dataset}“&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles}.</translation>
    </message>
    <message>
        <source>{part} of the dataset “{dataset}”</source>
        <translation>{part} des Datensatzes „{dataset}“</translation>
    </message>
    <message>
        <source>{pixels} of the map are excluded and count as dry here.</source>
        <translation>{pixels} der Karte sind ausgeschlossen und zählen hier als trocken.</translation>
    </message>
    <message>
        <source>{pixels} of the map are uncertain and count as dry here.</source>
        <translation>{pixels} der Karte sind unsicher und zählen hier als trocken.</translation>
    </message>
    <message>
        <source>{regions}. Scores then say how a model does in regions that it knows.</source>
        <translation>{regions}. Gütemaße sagen dann, wie ein Modell in Regionen abschneidet, die es kennt.</translation>
    </message>
    <message>
        <source>{regions}. That is fine as long as others have water: such tiles teach what is not water.</source>
        <translation>{regions}. Das ist in Ordnung, solange andere Wasser haben: Solche Kacheln lehren, was kein Wasser ist.</translation>
    </message>
    <message>
        <source>{right} of what it calls water is water.</source>
        <translation>{right} des als Wasser Kartierten sind Wasser.</translation>
    </message>
    <message>
        <source>{score} {difference} (95 %: {low} to {high}), over the same {groups}</source>
        <translation>{score} {difference} (95 %: {low} bis {high}), über dieselben {groups}</translation>
    </message>
    <message>
        <source>{score} {difference} (95 %: {low} to {high}), over the same {groups} (few, so the interval is rough)</source>
        <translation>{score} {difference} (95 %: {low} bis {high}), über dieselben {groups} (wenige, daher ist das Intervall grob)</translation>
    </message>
    <message>
        <source>{share} against {other}. Precision depends on how rare water is.</source>
        <translation>{share} gegen {other}. Die Präzision hängt davon ab, wie selten Wasser ist.</translation>
    </message>
    <message>
        <source>{share} are valid</source>
        <translation>{share} sind gültig</translation>
    </message>
    <message>
        <source>{share} false alarm</source>
        <translation>{share} Fehlalarm</translation>
    </message>
    <message>
        <source>{share} missed</source>
        <translation>{share} übersehen</translation>
    </message>
    <message>
        <source>{share} of the map has no data</source>
        <translation>ohne Daten: {share} der Karte</translation>
    </message>
    <message>
        <source>{share} of the scene</source>
        <translation>{share} der Szene</translation>
    </message>
    <message>
        <source>{share} of the scene cannot be judged</source>
        <translation>nicht beurteilbar: {share} der Szene</translation>
    </message>
    <message>
        <source>{share} of the scene could be judged</source>
        <translation>beurteilbar: {share} der Szene</translation>
    </message>
    <message>
        <source>{share} of the scene is unlike what the model “{model}” was trained on ({band} is {mean} on average in the most unlike tile, {trained} ± {spread} in training): trust the map less there.</source>
        <translation>{share} der Szene sind anders als das, womit das Modell „{model}“ trainiert wurde ({band} ist in der unähnlichsten Kachel im Mittel {mean}, im Training {trained} ± {spread}): Der Karte dort weniger trauen.</translation>
    </message>
    <message>
        <source>{share} of the values of {band} are negative</source>
        <translation>{share} der Werte von {band} sind negativ</translation>
    </message>
    <message>
        <source>{share} of the water's edge follow {rule}</source>
        <translation>{share} des Wasserrands folgen {rule}</translation>
    </message>
    <message>
        <source>{share} water</source>
        <translation>{share} Wasser</translation>
    </message>
    <message>
        <source>{share} water in both</source>
        <translation>{share} Wasser in beiden</translation>
    </message>
    <message>
        <source>{tiles} are few: the intervals say little about other places.</source>
        <translation>{tiles} sind wenige: Die Intervalle sagen kaum etwas über andere Orte.</translation>
    </message>
    <message>
        <source>{tiles} of {all}. {first}: {reason}.</source>
        <translation>{tiles} von {all}. {first}: {reason}.</translation>
    </message>
    <message>
        <source>{tiles} of {scenes}.</source>
        <translation>{tiles} aus {scenes}.</translation>
    </message>
    <message>
        <source>{tiles} whose labels were not drawn by hand do not enter the headline; their scores are told apart.</source>
        <translation>Nicht von Hand gezeichnet und daher nicht in der Hauptaussage sind die Labels von {tiles}; ihre Gütemaße stehen getrennt.</translation>
    </message>
    <message>
        <source>{tiles} without a place on the map do not enter the flood-only score.</source>
        <translation>Ohne Ort auf der Karte und daher nicht im Gütemaß „nur Hochwasser“: {tiles}.</translation>
    </message>
    <message>
        <source>{tiles} without a valid pixel count nowhere.</source>
        <translation>Ohne gültiges Pixel und daher nirgends gezählt: {tiles}.</translation>
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
        <translation>{where}, {tiles}, stimmt sein Wasser mit den Labels mit einer IoU von {iou} überein.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels of {side} × {other_side}; {share} have data</source>
        <translation>{width} × {height} Pixel von {side} × {other_side}; Daten haben {share}</translation>
    </message>
    <message>
        <source>“Worst” is said of what has at least {count} pixels of labelled water.</source>
        <translation>„Schlechteste“ heißt nur, was mindestens {count} Pixel gelabeltes Wasser hat.</translation>
    </message>
    <message>
        <source>“{mask}” and the probabilities “{probability}”; no reference points</source>
        <translation>„{mask}“ und die Wahrscheinlichkeiten „{probability}“; keine Referenzpunkte</translation>
    </message>
    <message>
        <source>“{mask}”, judged at {count} reference points of “{points}”: stratified estimate</source>
        <translation>„{mask}“, beurteilt an {count} Referenzpunkten aus „{points}“: geschichtete Schätzung</translation>
    </message>
    <message>
        <source>“{model}” &lt;code&gt;{digest}&lt;/code&gt;, water from {threshold} on</source>
        <translation>„{model}“ &lt;code&gt;{digest}&lt;/code&gt;, Wasser ab {threshold}</translation>
    </message>
    <message>
        <source>“{model}” and the built-in thresholds: {sentence}</source>
        <translation>„{model}“ und die eingebauten Schwellenwerte: {sentence}</translation>
    </message>
    <message>
        <source>“{model}” does not say what it was trained on; that it has not seen these tiles is for you to know.</source>
        <translation>„{model}“ sagt nicht, womit es trainiert wurde; dass es diese Kacheln nicht gesehen hat, müssen Sie selbst wissen.</translation>
    </message>
    <message>
        <source>“{model}” goes on from another model whose tiles are not recorded; that it had not seen these tiles is for you to know.</source>
        <translation>„{model}“ baut auf einem anderen Modell auf, dessen Kacheln nicht verzeichnet sind; dass jenes diese Kacheln nicht gesehen hatte, müssen Sie selbst wissen.</translation>
    </message>
    <message>
        <source>“{model}” says nothing about {share} of the valid pixels; they count for no model.</source>
        <translation>„{model}“ sagt über {share} der gültigen Pixel nichts; sie zählen für kein Modell.</translation>
    </message>
    <message>
        <source>“{model}” was trained on the dataset “{dataset}” and has not recorded which tiles these were; that they are none of these is for you to know.</source>
        <translation>„{model}“ wurde mit dem Datensatz „{dataset}“ trainiert und hat nicht verzeichnet, mit welchen Kacheln; dass keine von diesen dabei war, müssen Sie selbst wissen.</translation>
    </message>
    <message>
        <source>“{model}” was trained on, or tuned on, {seen} of the {tiles} judged here: its scores say nothing about places that it has not seen.</source>
        <translation>„{model}“ wurde mit {seen} der {tiles} hier beurteilten trainiert oder abgestimmt: Seine Gütemaße sagen nichts über Orte, die es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” covers {share} of the map; elsewhere no water counts as permanent, so that rivers and lakes there look like a flood.</source>
        <translation>„{name}“ bedeckt {share} der Karte; anderswo gilt kein Wasser als dauerhaft, sodass Flüsse und Seen dort wie Hochwasser aussehen.</translation>
    </message>
    <message>
        <source>“{name}” has no data on {share} of its pixels there; they do not count as permanent.</source>
        <translation>„{name}“ hat dort auf {share} seiner Pixel keine Daten; sie gelten nicht als dauerhaft.</translation>
    </message>
    <message>
        <source>“{name}” is taken for months with water because of its values; put “seasonality” into its name if that is right, or choose another layer.</source>
        <translation>„{name}“ wird wegen seiner Werte für Monate mit Wasser gehalten; „seasonality“ in den Namen aufnehmen, wenn das stimmt, oder einen anderen Layer wählen.</translation>
    </message>
    <message>
        <source>“{name}” is taken for water occurrence in per cent because of its values; put “occurrence” into its name if that is right, or choose another layer.</source>
        <translation>„{name}“ wird wegen seiner Werte für die Häufigkeit von Wasser in Prozent gehalten; „occurrence“ in den Namen aufnehmen, wenn das stimmt, oder einen anderen Layer wählen.</translation>
    </message>
    <message>
        <source>“{place}” is harder than {others} and {more} more.</source>
        <translation>„{place}“ ist schwerer als {others} und {more} weitere.</translation>
    </message>
    <message>
        <source>“{place}” is harder than {others}.</source>
        <translation>„{place}“ ist schwerer als {others}.</translation>
    </message>
    <message>
        <source>“{rule} below {threshold}”</source>
        <translation>„{rule} unter {threshold}“</translation>
    </message>
    <message>
        <source>“{stratum}” ({rare} of {used})</source>
        <translation>„{stratum}“ ({rare} von {used})</translation>
    </message>
    <message>
        <source>“{stratum}” ({used} points; up to {area} may be dry)</source>
        <translation>„{stratum}“ ({used} Punkte; bis zu {area} können trocken sein)</translation>
    </message>
    <message>
        <source>“{stratum}” ({used} points; up to {area} may be water)</source>
        <translation>„{stratum}“ ({used} Punkte; bis zu {area} können Wasser sein)</translation>
    </message>
    <message>
        <source>… and {count} more: the file of metrics has all.</source>
        <translation>… und {count} weitere: Die Datei der Gütemaße enthält alle.</translation>
    </message>
    <message>
        <source>… and {count} more; the layer has all of them</source>
        <translation>… und {count} weitere; der Layer enthält alle</translation>
    </message>
</context>
<context>
    <name>HighwaterSentences</name>
    <message>
        <source>%1 % of the part that is compared have no data at one date or both.</source>
        <translation>%1 % des verglichenen Teils haben an einem oder beiden Zeitpunkten keine Daten.</translation>
    </message>
    <message>
        <source>%1 % of the pixels had data.</source>
        <translation>%1 % der Pixel hatten Daten.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) failed: %4 %5</source>
        <translation>%1 (%2 von %3) ist fehlgeschlagen: %4 %5</translation>
    </message>
    <message>
        <source>%1 (%2 of %3): %4</source>
        <translation>%1 (%2 von %3): %4</translation>
    </message>
    <message>
        <source>%1 (%2 of %3): %4 ha, %5 s.</source>
        <translation>%1 (%2 von %3): %4 ha, %5 s.</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2)</source>
        <translation>%1 (95-%-Intervall %2)</translation>
    </message>
    <message>
        <source>%1 (declared in the file)</source>
        <translation>%1 (in der Datei festgelegt)</translation>
    </message>
    <message>
        <source>%1 (not declared, but recognised as fill)</source>
        <translation>%1 (nicht festgelegt, aber als Füllwert erkannt)</translation>
    </message>
    <message>
        <source>%1 It is used all the same, as you wanted.</source>
        <translation>%1 Sie wird trotzdem verwendet, wie gewünscht.</translation>
    </message>
    <message>
        <source>%1 Or leave the evidence out: the change (WITHHELD) does without.</source>
        <translation>%1 Oder die Evidenz weglassen: Die Änderung (WITHHELD) kommt ohne aus.</translation>
    </message>
    <message>
        <source>%1 The table “%2” says it of each scene.</source>
        <translation>%1 Die Tabelle „%2“ sagt es für jede Szene.</translation>
    </message>
    <message>
        <source>%1 What is shown here is what the file itself says.</source>
        <translation>%1 Gezeigt wird hier, was die Datei selbst sagt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 batch</source>
        <translation>%1 Batch</translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation>%1 Batches</translation>
    </message>
    <message>
        <source>%1 block</source>
        <translation>%1 Block</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 Blöcke</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): the tiles have no date.</source>
        <translation>%1 kann nicht gelesen werden (%2): Die Kacheln haben kein Datum.</translation>
    </message>
    <message>
        <source>%1 cannot be read and are left out: %2 ….</source>
        <translation>%1 können nicht gelesen werden und werden ausgelassen: %2 ….</translation>
    </message>
    <message>
        <source>%1 cannot be read and are left out: %2.</source>
        <translation>%1 können nicht gelesen werden und werden ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out: %2 ….</source>
        <translation>%1 kann nicht gelesen werden und wird ausgelassen: %2 ….</translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out: %2.</source>
        <translation>%1 kann nicht gelesen werden und wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from it: the differences lie within the noise of the validation tiles.</source>
        <translation>Nicht davon zu unterscheiden: %1; die Unterschiede liegen im Rauschen der Validierungskacheln.</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 Epoche</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>%1 file is a map of Highwater, not scenes (such as “%2”); left out.</source>
        <translation>%1 Datei ist eine Karte von Highwater, keine Szene (etwa „%2“); ausgelassen.</translation>
    </message>
    <message>
        <source>%1 files are maps of Highwater, not scenes (such as “%2”); left out.</source>
        <translation>%1 Dateien sind Karten von Highwater, keine Szenen (etwa „%2“); ausgelassen.</translation>
    </message>
    <message>
        <source>%1 ha of the water at both dates are permanent water that one of the maps does not show.</source>
        <translation>%1 ha des Wassers an beiden Zeitpunkten sind dauerhaftes Wasser, das eine der Karten nicht zeigt.</translation>
    </message>
    <message>
        <source>%1 has no band “%2” here.</source>
        <translation>%1 hat hier keinen Kanal „%2“.</translation>
    </message>
    <message>
        <source>%1 has no image left: %2.</source>
        <translation>%1 hat kein Bild mehr: %2.</translation>
    </message>
    <message>
        <source>%1 has only sequences with a flood; scores on it say little.</source>
        <translation>%1 hat nur Folgen mit Hochwasser; Gütemaße daran sagen wenig.</translation>
    </message>
    <message>
        <source>%1 has only sequences with no flood; scores on it say little.</source>
        <translation>%1 hat nur Folgen ohne Hochwasser; Gütemaße daran sagen wenig.</translation>
    </message>
    <message>
        <source>%1 has other releases: %2.</source>
        <translation>%1 hat andere Versionen: %2.</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 Bild</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 in no fold of the index take no part.</source>
        <translation>%1 in keinem Fold des Index: Sie nehmen nicht teil.</translation>
    </message>
    <message>
        <source>%1 is %2, but a percentage lies between 0 and 100.</source>
        <translation>%1 ist %2, aber ein Prozentwert liegt zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>%1 is %2, which is not 0 or more.</source>
        <translation>%1 ist %2, also nicht 0 oder mehr.</translation>
    </message>
    <message>
        <source>%1 is left out: %2 of the images have it, and at least %3 are needed.</source>
        <translation>%1 wird ausgelassen: %2 der Bilder haben ihn, und mindestens %3 sind nötig.</translation>
    </message>
    <message>
        <source>%1 is no loss of IoU that could be tolerated.</source>
        <translation>%1 ist kein Verlust an IoU, der erlaubt werden könnte.</translation>
    </message>
    <message>
        <source>%1 is no number of looks.</source>
        <translation>%1 ist keine Anzahl von Looks.</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation>%1 wird nicht benutzt: %2.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is unknown.</source>
        <translation>%1 ist „%2“, was unbekannt ist.</translation>
    </message>
    <message>
        <source>%1 labelled chips of %2 regions</source>
        <translation>%1 Chips mit Labels aus %2 Regionen</translation>
    </message>
    <message>
        <source>%1 layer</source>
        <translation>%1 Layer</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Layer</translation>
    </message>
    <message>
        <source>%1 more were left out; dataset.json lists them.</source>
        <translation>%1 weitere wurden ausgelassen; dataset.json nennt sie.</translation>
    </message>
    <message>
        <source>%1 names in the table are not in the dataset, such as “%2”.</source>
        <translation>%1 Namen der Tabelle sind nicht im Datensatz, etwa „%2“.</translation>
    </message>
    <message>
        <source>%1 of %2 %3s are not in the table; they stay in the part that they are in.</source>
        <translation>%1 von %2 (%3) stehen nicht in der Tabelle; sie bleiben in ihrem Teil.</translation>
    </message>
    <message>
        <source>%1 of %2 convolutions and matrix products compute in %3. IoU %4 before, %5 after; %6 MB before, %7 MB after.</source>
        <translation>%1 von %2 Faltungen und Matrixprodukten rechnen in %3. IoU %4 vorher, %5 nachher; %6 MB vorher, %7 MB nachher.</translation>
    </message>
    <message>
        <source>%1 of %2 patches of the training part validate, whole places of it; the set itself has no such part.</source>
        <translation>%1 von %2 Ausschnitten des Trainingsteils dienen der Validierung, ganze Orte davon; der Datensatz selbst hat keinen solchen Teil.</translation>
    </message>
    <message>
        <source>%1 of %2 places show a flood in at least one image.</source>
        <translation>%1 von %2 Orten zeigen in mindestens einem Bild ein Hochwasser.</translation>
    </message>
    <message>
        <source>%1 of %2 possible tiles have enough valid pixels.</source>
        <translation>%1 von %2 möglichen Kacheln haben genug gültige Pixel.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the table “%3” name no layer that was given, such as “%4”; they are not used.</source>
        <translation>%1 von %2 Zeilen der Tabelle „%3“ nennen keinen angegebenen Layer, etwa „%4“; sie werden nicht benutzt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were finished by an earlier run; it goes on from there.</source>
        <translation>%1 von %2 Zeilen hat ein früherer Lauf fertiggestellt; von dort geht es weiter.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped.</source>
        <translation>%1 von %2 Szenen wurden kartiert.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 failed (%4).</source>
        <translation>%1 von %2 Szenen wurden kartiert; %3 sind fehlgeschlagen (%4).</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 skipped, as there was nothing to do.</source>
        <translation>%1 von %2 Szenen wurden kartiert; %3 übersprungen, da nichts zu tun war.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 skipped, as there was nothing to do; %4 failed (%5).</source>
        <translation>%1 von %2 Szenen wurden kartiert; %3 übersprungen, da nichts zu tun war; %4 sind fehlgeschlagen (%5).</translation>
    </message>
    <message>
        <source>%1 of %2 sequences lie in the way of another part and were set aside (%3 is empty).</source>
        <translation>%1 von %2 Folgen stehen einem anderen Teil im Weg und wurden beiseitegelegt (%3 ist leer).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles are kept so that land cover is covered evenly.</source>
        <translation>%1 von %2 Kacheln werden behalten, damit die Landbedeckung gleichmäßig vertreten ist.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no %4 (such as “%5”), so that it is not known what to leave out.</source>
        <translation>%1 von %2 Kacheln des Datensatzes „%3“ haben keinen Eintrag in %4 (etwa „%5“), sodass nicht bekannt ist, was auszulassen ist.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no %4 (such as “%5”).</source>
        <translation>%1 von %2 Kacheln des Datensatzes „%3“ haben keinen Eintrag in %4 (etwa „%5“).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no place on the map (such as “%4”), so that no block holds them.</source>
        <translation>%1 von %2 Kacheln des Datensatzes „%3“ haben keinen Ort auf der Karte (etwa „%4“), sodass kein Block sie enthält.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no region (such as “%4”), so that no folds of whole regions can be made.</source>
        <translation>%1 von %2 Kacheln des Datensatzes „%3“ haben keine Region (etwa „%4“), sodass keine Folds ganzer Regionen möglich sind.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles touch tiles of another part and were set aside (their fold is empty).</source>
        <translation>%1 von %2 Kacheln berühren Kacheln eines anderen Teils und wurden beiseitegelegt (ihr fold ist leer).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles touch tiles of another part and were set aside (their split is empty).</source>
        <translation>%1 von %2 Kacheln berühren Kacheln eines anderen Teils und wurden beiseitegelegt (ihr split ist leer).</translation>
    </message>
    <message>
        <source>%1 of a call that was stopped: marked as failed.</source>
        <translation>%1 eines Aufrufs, der abgebrochen wurde: als fehlgeschlagen vermerkt.</translation>
    </message>
    <message>
        <source>%1 of the %2 dates have no interval: it comes from probabilities, and masks hold none. Give the probabilities instead of the masks for intervals.</source>
        <translation>%1 der %2 Zeitpunkte haben kein Intervall: Es kommt aus Wahrscheinlichkeiten, und Masken enthalten keine. Für Intervalle die Wahrscheinlichkeiten statt der Masken angeben.</translation>
    </message>
    <message>
        <source>%1 of the %2 given can be used, and statistics of fewer than %3 are none.</source>
        <translation>%1 der %2 angegebenen können benutzt werden, und Statistik aus weniger als %3 ist keine.</translation>
    </message>
    <message>
        <source>%1 of the %2 given can be used, and statistics of fewer than %3 are none. Left out: %4.</source>
        <translation>%1 der %2 angegebenen können benutzt werden, und Statistik aus weniger als %3 ist keine. Ausgelassen: %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 points of “%3” are not labelled: %4.</source>
        <translation>%1 der %2 Punkte von „%3“ sind nicht beurteilt: %4.</translation>
    </message>
    <message>
        <source>%1 of the part %2 also belong to the part %3; they are left out.</source>
        <translation>%1 des Teils %2 gehören auch zum Teil %3; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 of the part “%2” without a pixel where every band and the label are valid (such as “%3”) are left out.</source>
        <translation>%1 des Teils „%2“ ohne einen Pixel, an dem jeder Kanal und das Label gültig sind (etwa „%3“): ausgelassen.</translation>
    </message>
    <message>
        <source>%1 of the parts test and calibration take no part: what chooses a recipe must not see them.</source>
        <translation>%1 der Teile test und calibration nehmen nicht teil: Was ein Rezept auswählt, darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>%1 of the scene cannot be judged: %2.</source>
        <translation>%1 der Szene können nicht beurteilt werden: %2.</translation>
    </message>
    <message>
        <source>%1 of the scene is unlike what the model “%2” was trained on (%3 is %4 on average in the most unlike tile, %5 ± %6 in training): trust the map less there.</source>
        <translation>%1 der Szene sind anders als das, woran das Modell „%2“ trainiert wurde (%3 ist in der unähnlichsten Kachel im Mittel %4, im Training %5 ± %6): Dort ist der Karte weniger zu trauen.</translation>
    </message>
    <message>
        <source>%1 of these places</source>
        <translation>%1 dieser Orte</translation>
    </message>
    <message>
        <source>%1 of “%2” lies beyond the last whole tile.</source>
        <translation>%1 von „%2“ liegen hinter der letzten ganzen Kachel.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 and %4 of %5 pixels, batches of %6, learning rate %7, %8 on %9 in %10 processes.</source>
        <translation>%1 an %2: %3 und %4 von %5 Pixeln, Batches von %6, Lernrate %7, %8 auf %9 in %10 Prozessen.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 and %4 of %5 pixels, batches of %6, learning rate %7, %8 on %9.</source>
        <translation>%1 an %2: %3 und %4 von %5 Pixeln, Batches von %6, Lernrate %7, %8 auf %9.</translation>
    </message>
    <message>
        <source>%1 optical image</source>
        <translation>%1 optisches Bild</translation>
    </message>
    <message>
        <source>%1 optical images</source>
        <translation>%1 optische Bilder</translation>
    </message>
    <message>
        <source>%1 other trial</source>
        <translation>%1 anderer Versuch</translation>
    </message>
    <message>
        <source>%1 other trials</source>
        <translation>%1 andere Versuche</translation>
    </message>
    <message>
        <source>%1 patch</source>
        <translation>%1 Ausschnitt</translation>
    </message>
    <message>
        <source>%1 patches</source>
        <translation>%1 Ausschnitte</translation>
    </message>
    <message>
        <source>%1 patches lie at %2 places, by their borders; %3 of these have several patches.</source>
        <translation>%1 Ausschnitte liegen nach ihren Rändern an %2 Orten; an %3 davon liegen mehrere.</translation>
    </message>
    <message>
        <source>%1 place</source>
        <translation>%1 Ort</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Orte</translation>
    </message>
    <message>
        <source>%1 places with %2 images; a flood is in %3 images of %4 places.</source>
        <translation>%1 Orte mit %2 Bildern; ein Hochwasser ist in %3 Bildern von %4 Orten.</translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation>%1 Prozess</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 Prozesse</translation>
    </message>
    <message>
        <source>%1 region</source>
        <translation>%1 Region</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <translation>%1 Regionen</translation>
    </message>
    <message>
        <source>%1 scene.</source>
        <translation>%1 Szene.</translation>
    </message>
    <message>
        <source>%1 scene; %2 of them were done by an earlier run.</source>
        <translation>%1 Szene; davon in einem früheren Lauf erledigt: %2.</translation>
    </message>
    <message>
        <source>%1 scenes.</source>
        <translation>%1 Szenen.</translation>
    </message>
    <message>
        <source>%1 scenes; %2 of them were done by an earlier run.</source>
        <translation>%1 Szenen; davon in einem früheren Lauf erledigt: %2.</translation>
    </message>
    <message>
        <source>%1 sequence</source>
        <translation>%1 Folge</translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation>%1 Folgen</translation>
    </message>
    <message>
        <source>%1 sequences that test or calibrate stay out of the folds.</source>
        <translation>%1 Folgen, die testen oder kalibrieren, bleiben außerhalb der Folds.</translation>
    </message>
    <message>
        <source>%1 speck</source>
        <translation>%1 Fleck</translation>
    </message>
    <message>
        <source>%1 specks</source>
        <translation>%1 Flecken</translation>
    </message>
    <message>
        <source>%1 tile</source>
        <translation>%1 Kachel</translation>
    </message>
    <message>
        <source>%1 tiles</source>
        <translation>%1 Kacheln</translation>
    </message>
    <message>
        <source>%1 tiles of the part %2 whose labels were not made by hand are left out.</source>
        <translation>%1 Kacheln des Teils %2, deren Labels nicht von Hand gemacht sind, werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 tiles outside of train have %2 labels, which count in no score unless asked for.</source>
        <translation>%1 Kacheln außerhalb von train haben Labels (%2), die in keinem Gütemaß zählen, wenn es nicht gewünscht wird.</translation>
    </message>
    <message>
        <source>%1 tiles that test or calibrate stay out of the folds.</source>
        <translation>%1 Kacheln, die testen oder kalibrieren, bleiben außerhalb der Folds.</translation>
    </message>
    <message>
        <source>%1 tiles were added, %2 were there already.</source>
        <translation>%1 Kacheln wurden hinzugefügt, %2 waren schon da.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 training tile</source>
        <translation>%1 Trainingskachel</translation>
    </message>
    <message>
        <source>%1 training tiles</source>
        <translation>%1 Trainingskacheln</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1 Versuch</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>%1 validation tile</source>
        <translation>%1 Validierungskachel</translation>
    </message>
    <message>
        <source>%1 validation tiles</source>
        <translation>%1 Validierungskacheln</translation>
    </message>
    <message>
        <source>%1 was asked for, but %2.</source>
        <translation>%1 wurde gewünscht, aber %2.</translation>
    </message>
    <message>
        <source>%1 was not found: the tiles have neither date nor orbit.</source>
        <translation>%1 wurde nicht gefunden: Die Kacheln haben weder Datum noch Orbit.</translation>
    </message>
    <message>
        <source>%1 with %2 on %3: %4 and %5 of %6 pixels, batches of %7, learning rate %8, %9 on %10 in %11 processes.</source>
        <translation>%1 mit %2 an %3: %4 und %5 von %6 Pixeln, Batches von %7, Lernrate %8, %9 auf %10 in %11 Prozessen.</translation>
    </message>
    <message>
        <source>%1 with %2 on %3: %4 and %5 of %6 pixels, batches of %7, learning rate %8, %9 on %10.</source>
        <translation>%1 mit %2 an %3: %4 und %5 von %6 Pixeln, Batches von %7, Lernrate %8, %9 auf %10.</translation>
    </message>
    <message>
        <source>%1 without a place on the map: only by row and column within a scene is it known whether they touch.</source>
        <translation>%1 ohne Ort auf der Karte: Nur nach Zeile und Spalte in einer Szene ist bekannt, ob sie sich berühren.</translation>
    </message>
    <message>
        <source>%1 worker, %2 at a time</source>
        <translation>%1 Worker, %2 gleichzeitig</translation>
    </message>
    <message>
        <source>%1 workers, %2 at a time</source>
        <translation>%1 Worker, %2 gleichzeitig</translation>
    </message>
    <message>
        <source>%1, %2; %3 of %4 are suspicious.</source>
        <translation>%1, %2; %3 von %4 sind verdächtig.</translation>
    </message>
    <message>
        <source>%1: %2 chips found; %3 tiles of %4 chips are in the dataset, %5 of them new; %6 chips left out.</source>
        <translation>%1: %2 Chips gefunden; %3 Kacheln von %4 Chips sind im Datensatz, %5 davon neu; %6 Chips ausgelassen.</translation>
    </message>
    <message>
        <source>%1: %2 flooded (model-based: %3).</source>
        <translation>%1: %2 überflutet (modellbasiert: %3).</translation>
    </message>
    <message>
        <source>%1: %2 flooded.</source>
        <translation>%1: %2 überflutet.</translation>
    </message>
    <message>
        <source>%1: %2 found; %3 sequences with %4 images are in the index, %5 of them new, %6 with a flood; %7 left out.</source>
        <translation>%1: %2 gefunden; %3 Folgen mit %4 Bildern sind im Index, %5 davon neu, %6 mit Hochwasser; %7 ausgelassen.</translation>
    </message>
    <message>
        <source>%1: %2 ha, %3 of the mask.</source>
        <translation>%1: %2 ha, %3 der Maske.</translation>
    </message>
    <message>
        <source>%1: %2 sequences listed; %3 images are in the index, %4 of them new, %5 with a flood; %6 left out.</source>
        <translation>%1: %2 Folgen verzeichnet; %3 Bilder sind im Index, %4 davon neu, %5 mit Hochwasser; %6 ausgelassen.</translation>
    </message>
    <message>
        <source>%1: %2, %3 % water.</source>
        <translation>%1: %2, %3 % Wasser.</translation>
    </message>
    <message>
        <source>%1: %2, %3 of them with a flood.</source>
        <translation>%1: %2, %3 davon mit Hochwasser.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, dry.</source>
        <translation>%1: %2, %3, %4 % gültig, trocken.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, flooded.</source>
        <translation>%1: %2, %3, %4 % gültig, überflutet.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, no label.</source>
        <translation>%1: %2, %3, %4 % gültig, ohne Label.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, dry.</source>
        <translation>%1: %2, %3, %4, %5 % gültig, trocken.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, flooded.</source>
        <translation>%1: %2, %3, %4, %5 % gültig, überflutet.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, no label.</source>
        <translation>%1: %2, %3, %4, %5 % gültig, ohne Label.</translation>
    </message>
    <message>
        <source>%1: %2, no valid pixel.</source>
        <translation>%1: %2, kein gültiger Pixel.</translation>
    </message>
    <message>
        <source>%1: band %2 of “%3” (%4)</source>
        <translation>%1: Kanal %2 von „%3“ (%4)</translation>
    </message>
    <message>
        <source>%1: calibrated loss %2 (%3), F1 %4, balanced accuracy %5, loss %6, %7 s</source>
        <translation>%1: kalibrierter Verlust %2 (%3), F1 %4, ausgewogene Genauigkeit %5, Verlust %6, %7 s</translation>
    </message>
    <message>
        <source>%1: made of %2</source>
        <translation>%1: berechnet aus %2</translation>
    </message>
    <message>
        <source>%1: no water there, so that IoU says nothing. These tiles train in every fold and are not left out.</source>
        <translation>%1: dort kein Wasser, sodass IoU nichts sagt. Diese Kacheln trainieren in jedem Fold und werden nicht ausgelassen.</translation>
    </message>
    <message>
        <source>%1: not there; the model does without it</source>
        <translation>%1: nicht vorhanden; das Modell kommt ohne aus</translation>
    </message>
    <message>
        <source>%1: settled on “%2”.</source>
        <translation>%1: an „%2“ festgelegt.</translation>
    </message>
    <message>
        <source>%1: the mask has no CRS and as many pixels as the image; they are paired</source>
        <translation>%1: Die Maske hat kein KBS und so viele Pixel wie das Bild; sie gehören zusammen</translation>
    </message>
    <message>
        <source>%1: the mask is aligned to the image (nearest neighbour)</source>
        <translation>%1: Die Maske wird an das Bild angepasst (nächster Nachbar)</translation>
    </message>
    <message>
        <source>%1: trained and scored, %2 s.</source>
        <translation>%1: trainiert und bewertet, %2 s.</translation>
    </message>
    <message>
        <source>%1: validation IoU %2 (%3), F1 %4, loss %5, validation loss %6, %7 s</source>
        <translation>%1: IoU der Validierung %2 (%3), F1 %4, Verlust %5, Verlust der Validierung %6, %7 s</translation>
    </message>
    <message>
        <source>%1: was trained by an earlier call; its scores are taken from there.</source>
        <translation>%1: von einem früheren Aufruf trainiert; seine Gütemaße werden von dort genommen.</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>8-Bit-Werte, auf den Bereich jedes Bildes gestreckt</translation>
    </message>
    <message>
        <source>A GPU is there but not used: %1.</source>
        <translation>Eine GPU ist da, wird aber nicht benutzt: %1.</translation>
    </message>
    <message>
        <source>A block cannot have a side of %1 pixels.</source>
        <translation>Ein Block kann keine Seite von %1 Pixeln haben.</translation>
    </message>
    <message>
        <source>A bootstrap cannot have %1 draws.</source>
        <translation>Ein Bootstrap kann nicht %1 Ziehungen haben.</translation>
    </message>
    <message>
        <source>A cluster on this computer needs at least one process.</source>
        <translation>Ein Cluster auf diesem Rechner braucht mindestens einen Prozess.</translation>
    </message>
    <message>
        <source>A folder of models (MODELS) is chosen, but everything is calibrated together (BY), so that nothing would be written into it.</source>
        <translation>Ein Ordner für Modelle (MODELS) ist gewählt, aber alles wird gemeinsam kalibriert (BY), sodass nichts hineingeschrieben würde.</translation>
    </message>
    <message>
        <source>A land cover layer was given, but none of its classes is to be excluded.</source>
        <translation>Ein Layer der Landbedeckung wurde angegeben, aber keine seiner Klassen soll ausgeschlossen werden.</translation>
    </message>
    <message>
        <source>A layer to review is asked for, but the model is not compared with the built-in method.</source>
        <translation>Ein Layer zum Nachsehen ist gewünscht, aber das Modell wird nicht mit dem eingebauten Verfahren verglichen.</translation>
    </message>
    <message>
        <source>A map alone does not tell how wrong it is.</source>
        <translation>Eine Karte allein sagt nicht, wie falsch sie ist.</translation>
    </message>
    <message>
        <source>A map is evaluated against one reference, a raster or a layer of polygons.</source>
        <translation>Eine Karte wird an einer Referenz bewertet, einem Raster oder einem Layer von Polygonen.</translation>
    </message>
    <message>
        <source>A missed pixel cannot be worth %1 false alarms.</source>
        <translation>Ein übersehener Pixel kann nicht %1 Fehlalarme wert sein.</translation>
    </message>
    <message>
        <source>A model cannot be exported as “%1”.</source>
        <translation>Ein Modell kann nicht als „%1“ exportiert werden.</translation>
    </message>
    <message>
        <source>A model file is named.</source>
        <translation>Eine Modelldatei ist angegeben.</translation>
    </message>
    <message>
        <source>A model for each %1 is wanted (BY), but there is no folder for them (MODELS).</source>
        <translation>Je ein Modell ist gewünscht (BY: %1), aber es gibt keinen Ordner dafür (MODELS).</translation>
    </message>
    <message>
        <source>A model needs at least one band that is always there.</source>
        <translation>Ein Modell braucht mindestens einen Kanal, der immer da ist.</translation>
    </message>
    <message>
        <source>A mosaic of all scenes would have %1 × %2 pixels.</source>
        <translation>Ein Mosaik aller Szenen hätte %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>A pixel is called dry only below a probability of %1, so that the share of an image's dry land that is mapped as water stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Trocken heißt ein Pixel nur unterhalb einer Wahrscheinlichkeit von %1, sodass der Anteil des trockenen Landes eines Bildes, der als Wasser kartiert wird, im Mittel über Bilder wie den %3 von „%4“, an die dies angepasst wurde, höchstens %2 % beträgt.</translation>
    </message>
    <message>
        <source>A pixel is called dry only below a probability of %1, so that the share of an image's water that is mapped as dry stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Trocken heißt ein Pixel nur unterhalb einer Wahrscheinlichkeit von %1, sodass der Anteil des Wassers eines Bildes, der als trocken kartiert wird, im Mittel über Bilder wie den %3 von „%4“, an die dies angepasst wurde, höchstens %2 % beträgt.</translation>
    </message>
    <message>
        <source>A pixel is called water only from a probability of %1 on, so that the share of an image's dry land that is mapped as water stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Wasser heißt ein Pixel erst ab einer Wahrscheinlichkeit von %1, sodass der Anteil des trockenen Landes eines Bildes, der als Wasser kartiert wird, im Mittel über Bilder wie den %3 von „%4“, an die dies angepasst wurde, höchstens %2 % beträgt.</translation>
    </message>
    <message>
        <source>A pixel is called water only from a probability of %1 on, so that the share of an image's water that is mapped as dry stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Wasser heißt ein Pixel erst ab einer Wahrscheinlichkeit von %1, sodass der Anteil des Wassers eines Bildes, der als trocken kartiert wird, im Mittel über Bilder wie den %3 von „%4“, an die dies angepasst wurde, höchstens %2 % beträgt.</translation>
    </message>
    <message>
        <source>A place could have neither radar nor optical images.</source>
        <translation>Ein Ort könnte weder Radar- noch optische Bilder haben.</translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1; declare another value as nodata.</source>
        <translation>Eine Wahrscheinlichkeit liegt zwischen 0 und 1; einen anderen Wert als keine Daten festlegen.</translation>
    </message>
    <message>
        <source>A random split puts tiles of the same scenes and floods into every part: scores will tell how the model does there, not elsewhere. Split by region or event to know that.</source>
        <translation>Eine zufällige Aufteilung bringt Kacheln derselben Szenen und Hochwasser in jeden Teil: Gütemaße sagen dann, wie gut das Modell dort ist, nicht anderswo. Dafür nach Region oder Ereignis aufteilen.</translation>
    </message>
    <message>
        <source>A reference holds 0 for dry and 1 for water; name other values under invalid values, or reclassify them.</source>
        <translation>Eine Referenz enthält 0 für trocken und 1 für Wasser; andere Werte unter den ungültigen nennen oder umklassifizieren.</translation>
    </message>
    <message>
        <source>A risk of %1 % needs at least %2 images with dry land to be fitted on, and there are %3.</source>
        <translation>Ein Risiko von %1 % braucht zur Anpassung mindestens %2 Bilder mit trockenem Land, und es gibt %3.</translation>
    </message>
    <message>
        <source>A risk of %1 % needs at least %2 images with water to be fitted on, and there are %3.</source>
        <translation>Ein Risiko von %1 % braucht zur Anpassung mindestens %2 Bilder mit Wasser, und es gibt %3.</translation>
    </message>
    <message>
        <source>A seed is given twice: the same training would be done twice.</source>
        <translation>Ein Startwert ist zweimal angegeben: Dasselbe Training würde zweimal gemacht.</translation>
    </message>
    <message>
        <source>A service does not write “%1”.</source>
        <translation>Ein Dienst schreibt „%1“ nicht.</translation>
    </message>
    <message>
        <source>A step of %1 pixels goes nowhere.</source>
        <translation>Ein Schritt von %1 Pixeln führt nirgendwohin.</translation>
    </message>
    <message>
        <source>A stratum without points has no estimate; give it some.</source>
        <translation>Ein Stratum ohne Punkte hat keine Schätzung; ihm welche geben.</translation>
    </message>
    <message>
        <source>A tile could not be written to the dataset “%1”: %2.</source>
        <translation>Eine Kachel konnte nicht in den Datensatz „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>A timeline needs the water of two dates at least, but there is no layer.</source>
        <translation>Ein Verlauf braucht das Wasser von mindestens zwei Zeitpunkten, aber es gibt keinen Layer.</translation>
    </message>
    <message>
        <source>A timeline needs the water of two dates at least, but there is only one layer.</source>
        <translation>Ein Verlauf braucht das Wasser von mindestens zwei Zeitpunkten, aber es gibt nur einen Layer.</translation>
    </message>
    <message>
        <source>A tolerance of %1 pixels cannot be used.</source>
        <translation>Eine Toleranz von %1 Pixeln kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>A water mask holds 0 dry, 1 water, 2 permanent water, 3 excluded, 4 uncertain, 255 no data; a probability lies between 0 and 1.</source>
        <translation>Eine Wassermaske enthält 0 trocken, 1 Wasser, 2 dauerhaftes Wasser, 3 ausgeschlossen, 4 unsicher, 255 keine Daten; eine Wahrscheinlichkeit liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A worker failed unexpectedly: %1</source>
        <translation>Ein Worker ist unerwartet fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>A worker runs Highwater %1, but %2 sent it the scene “%3”.</source>
        <translation>Auf einem Worker läuft Highwater %1, aber %2 hat ihm die Szene „%3“ geschickt.</translation>
    </message>
    <message>
        <source>Add data from elsewhere, or fill in the columns region, event or fold of its index.</source>
        <translation>Daten von anderswo hinzufügen oder die Spalten region, event oder fold seines Index ausfüllen.</translation>
    </message>
    <message>
        <source>Add data from elsewhere, or leave out less at a time.</source>
        <translation>Daten von anderswo hinzufügen oder weniger auf einmal auslassen.</translation>
    </message>
    <message>
        <source>Add images of the same place and orbit from before the flood, or ask for fewer.</source>
        <translation>Bilder desselben Ortes und Orbits aus der Zeit vor dem Hochwasser hinzufügen oder weniger verlangen.</translation>
    </message>
    <message>
        <source>Add images of the same place and orbit from before the flood.</source>
        <translation>Bilder desselben Ortes und Orbits aus der Zeit vor dem Hochwasser hinzufügen.</translation>
    </message>
    <message>
        <source>Add images with the polarisations of the image of the flood.</source>
        <translation>Bilder mit den Polarisationen des Hochwasserbildes hinzufügen.</translation>
    </message>
    <message>
        <source>Add images, or ask for fewer of them.</source>
        <translation>Bilder hinzufügen oder weniger davon verlangen.</translation>
    </message>
    <message>
        <source>Add it to the earlier images.</source>
        <translation>Es zu den früheren Bildern hinzufügen.</translation>
    </message>
    <message>
        <source>Add it to the features, or leave it out here as well.</source>
        <translation>Ihn zu den Merkmalen hinzufügen oder auch hier weglassen.</translation>
    </message>
    <message>
        <source>Add layers of other dates, or check the dates and the extent.</source>
        <translation>Layer anderer Zeitpunkte hinzufügen oder Zeitpunkte und Ausdehnung prüfen.</translation>
    </message>
    <message>
        <source>Add other regions, or split by blocks.</source>
        <translation>Andere Regionen hinzufügen oder nach Blöcken aufteilen.</translation>
    </message>
    <message>
        <source>Add places of the other kind to it, or split the dataset anew.</source>
        <translation>Orte der anderen Art hinzufügen oder den Datensatz neu aufteilen.</translation>
    </message>
    <message>
        <source>Add that wheel, or install without the folder. What was there before is unchanged.</source>
        <translation>Dieses Wheel hinzufügen oder ohne den Ordner installieren. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Add the layers of further dates.</source>
        <translation>Die Layer weiterer Zeitpunkte hinzufügen.</translation>
    </message>
    <message>
        <source>Add the layers that hold the missing bands, or say which band is which, for example %1=1.</source>
        <translation>Die Layer mit den fehlenden Kanälen hinzufügen oder sagen, welcher Kanal welcher ist, zum Beispiel %1=1.</translation>
    </message>
    <message>
        <source>Add the layers that hold the missing bands, or say which band is which, for example %1=1. %2 can be made of a layer given as %3.</source>
        <translation>Die Layer mit den fehlenden Kanälen hinzufügen oder sagen, welcher Kanal welcher ist, zum Beispiel %1=1. %2 kann aus einem Layer gemacht werden, der als %3 angegeben ist.</translation>
    </message>
    <message>
        <source>Add the missing band, or leave the derived band out.</source>
        <translation>Den fehlenden Kanal hinzufügen oder den abgeleiteten Kanal weglassen.</translation>
    </message>
    <message>
        <source>Add them, or choose another filter.</source>
        <translation>Sie hinzufügen oder einen anderen Filter wählen.</translation>
    </message>
    <message>
        <source>Add tiles with both water and dry land to it, or split the dataset anew.</source>
        <translation>Kacheln mit Wasser und trockenem Land hinzufügen oder den Datensatz neu aufteilen.</translation>
    </message>
    <message>
        <source>Add tiles, or use the norm “group”.</source>
        <translation>Kacheln hinzufügen oder die Normalisierung „group“ benutzen.</translation>
    </message>
    <message>
        <source>All %1s of the dataset “%2” are of “%3”: none would be left to train on.</source>
        <translation>Alles im Datensatz „%2“ (%1) gehört zu „%3“: Zum Trainieren bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>All bands of the dataset are said to be ones that may be missing (OPTIONAL_BANDS).</source>
        <translation>Von allen Kanälen des Datensatzes heißt es, dass sie fehlen dürfen (OPTIONAL_BANDS).</translation>
    </message>
    <message>
        <source>All the layers that are left are of one date, %1.</source>
        <translation>Alle übrigen Layer sind von einem Zeitpunkt, %1.</translation>
    </message>
    <message>
        <source>All tiles of the dataset “%1” are of “%2”: none would be left to train on.</source>
        <translation>Alle Kacheln des Datensatzes „%1“ gehören zu „%2“: Zum Trainieren bliebe keine übrig.</translation>
    </message>
    <message>
        <source>Allow a higher risk, or use a better model.</source>
        <translation>Ein höheres Risiko zulassen oder ein besseres Modell benutzen.</translation>
    </message>
    <message>
        <source>Allow a risk of %1 or more, or use a better model.</source>
        <translation>Ein Risiko von %1 oder mehr zulassen oder ein besseres Modell benutzen.</translation>
    </message>
    <message>
        <source>Allow resampling (to %1 m), or choose a model for this pixel size.</source>
        <translation>Umrechnen zulassen (auf %1 m) oder ein Modell für diese Pixelgröße wählen.</translation>
    </message>
    <message>
        <source>Among “%1”, images of %2, are some of the same place. If one is another version of the other, leave one of them out.</source>
        <translation>Unter „%1“, Bildern von %2, sind einige vom selben Ort. Ist eines eine andere Fassung des anderen, eines davon weglassen.</translation>
    </message>
    <message>
        <source>An Apple GPU trains in one process, not in %1.</source>
        <translation>Eine Apple-GPU trainiert in einem Prozess, nicht in %1.</translation>
    </message>
    <message>
        <source>An epoch is %1, so that the time suffices.</source>
        <translation>Eine Epoche hat %1, damit die Zeit reicht.</translation>
    </message>
    <message>
        <source>An estimate holds for the points that chance has drawn: put them back, or draw new ones.</source>
        <translation>Eine Schätzung gilt für die Punkte, die der Zufall gezogen hat: Sie zurücklegen oder neue ziehen.</translation>
    </message>
    <message>
        <source>An image from before counts as dry, one from after as flooded where a mask of either sensor marks any pixel as flooded, else as dry.</source>
        <translation>Ein Bild von vorher gilt als trocken, eines von nachher als überflutet, wo eine Maske eines der Sensoren irgendeinen Pixel als überflutet kennzeichnet, sonst als trocken.</translation>
    </message>
    <message>
        <source>An image from before the flood is given beside the earlier images.</source>
        <translation>Neben den früheren Bildern ist ein Bild vor dem Hochwasser angegeben.</translation>
    </message>
    <message>
        <source>Another job is working in the run folder “%1”.</source>
        <translation>Im Laufordner „%1“ arbeitet ein anderer Auftrag.</translation>
    </message>
    <message>
        <source>Another process of the training ended before it was done.</source>
        <translation>Ein anderer Prozess des Trainings endete, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Another program has been beginning the dataset “%1” for %2 seconds.</source>
        <translation>Ein anderes Programm beginnt den Datensatz „%1“ seit %2 Sekunden.</translation>
    </message>
    <message>
        <source>Another training is beginning in the run folder “%1”.</source>
        <translation>Im Ordner des Laufs „%1“ beginnt gerade ein anderes Training.</translation>
    </message>
    <message>
        <source>As %1, the IoU of “%2” falls from %3 to %4 on the part %5 of “%6”, by more than the %7 that are tolerated; nothing was written.</source>
        <translation>Als %1 fällt die IoU von „%2“ von %3 auf %4 im Teil %5 von „%6“, um mehr als die erlaubten %7; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Ask for %1 or less, or use a better model.</source>
        <translation>%1 oder weniger verlangen oder ein besseres Modell benutzen.</translation>
    </message>
    <message>
        <source>Ask for fewer folds, or add data from elsewhere.</source>
        <translation>Weniger Folds verlangen oder Daten von anderswo hinzufügen.</translation>
    </message>
    <message>
        <source>Ask for fewer folds, or leave out one region at a time.</source>
        <translation>Weniger Folds verlangen oder eine Region nach der anderen auslassen.</translation>
    </message>
    <message>
        <source>Ask for fewer parts, use smaller blocks, or add data from elsewhere.</source>
        <translation>Weniger Teile verlangen, kleinere Blöcke benutzen oder Daten von anderswo hinzufügen.</translation>
    </message>
    <message>
        <source>Assign the layer the CRS that it is really in.</source>
        <translation>Dem Layer das KBS zuweisen, in dem er wirklich ist.</translation>
    </message>
    <message>
        <source>At least %1 images are asked for, but how far values lie apart cannot be told of fewer than two.</source>
        <translation>Mindestens %1 Bilder werden verlangt, aber wie weit Werte auseinanderliegen, lässt sich bei weniger als zweien nicht sagen.</translation>
    </message>
    <message>
        <source>At the latitude of %1, %2°, there is no usual direction of flight.</source>
        <translation>In der Breite von %1, %2°, gibt es keine übliche Flugrichtung.</translation>
    </message>
    <message>
        <source>Audit the dataset: its index says otherwise.</source>
        <translation>Den Datensatz prüfen: Sein Index sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Averaging the bands</source>
        <translation>Kanäle werden gemittelt</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” cannot be read near row %3; the file is damaged or incomplete.</source>
        <translation>Kanal %1 des Layers „%2“ kann nahe Zeile %3 nicht gelesen werden; die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” cannot be read; the file is damaged or incomplete.</source>
        <translation>Kanal %1 des Layers „%2“ kann nicht gelesen werden; die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” has no valid pixel in the area to be mapped.</source>
        <translation>Kanal %1 des Layers „%2“ hat im zu kartierenden Gebiet keinen gültigen Pixel.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” has the same value, %3, everywhere.</source>
        <translation>Kanal %1 des Layers „%2“ hat überall denselben Wert, %3.</translation>
    </message>
    <message>
        <source>Batch norm cannot train on batches of one tile.</source>
        <translation>Batch-Normalisierung kann nicht mit Batches aus einer Kachel trainieren.</translation>
    </message>
    <message>
        <source>Batches of %1, as memory allows.</source>
        <translation>Batches von %1, wie es der Speicher erlaubt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begin a new run in another folder.</source>
        <translation>Einen neuen Lauf in einem anderen Ordner beginnen.</translation>
    </message>
    <message>
        <source>Begin a new run, or restore the dataset's tiles and parts.</source>
        <translation>Einen neuen Lauf beginnen oder Kacheln und Teile des Datensatzes wiederherstellen.</translation>
    </message>
    <message>
        <source>Begin a new run, or restore the index.</source>
        <translation>Einen neuen Lauf beginnen oder den Index wiederherstellen.</translation>
    </message>
    <message>
        <source>Begin a new run; with the finished model as initial model it goes on from there.</source>
        <translation>Einen neuen Lauf beginnen; mit dem fertigen Modell als Ausgangsmodell geht er von dort weiter.</translation>
    </message>
    <message>
        <source>Begin with a smaller number or make fewer places.</source>
        <translation>Mit einer kleineren Nummer beginnen oder weniger Orte erzeugen.</translation>
    </message>
    <message>
        <source>Best recipe</source>
        <translation>Bestes Rezept</translation>
    </message>
    <message>
        <source>Best: trial %1, validation IoU %2 (%3).</source>
        <translation>Bester: Versuch %1, IoU der Validierung %2 (%3).</translation>
    </message>
    <message>
        <source>Both an image from before (“%1”) and a layer of permanent water (“%2”) are given.</source>
        <translation>Es sind sowohl ein Bild von vorher („%1“) als auch ein Layer dauerhaften Wassers („%2“) angegeben.</translation>
    </message>
    <message>
        <source>Both dates are the same file, “%1”.</source>
        <translation>Beide Zeitpunkte sind dieselbe Datei, „%1“.</translation>
    </message>
    <message>
        <source>Both layers (LAYERS) and a folder (DATASET) were chosen.</source>
        <translation>Es wurden sowohl Layer (LAYERS) als auch ein Ordner (DATASET) gewählt.</translation>
    </message>
    <message>
        <source>Both statistics and earlier images are given.</source>
        <translation>Es sind sowohl Statistik als auch frühere Bilder angegeben.</translation>
    </message>
    <message>
        <source>Bring them to one grid and unit.</source>
        <translation>Sie auf ein Raster und eine Einheit bringen.</translation>
    </message>
    <message>
        <source>Check it with “Check backend”, or install the backend.</source>
        <translation>Es mit „Backend prüfen“ untersuchen oder das Backend installieren.</translation>
    </message>
    <message>
        <source>Check its address in Settings ▸ Options ▸ Highwater, and the network.</source>
        <translation>Seine Adresse unter Einstellungen ▸ Optionen ▸ Highwater und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Check its nodata value.</source>
        <translation>Seinen Wert für keine Daten prüfen.</translation>
    </message>
    <message>
        <source>Check its place on the map and its nodata value.</source>
        <translation>Seine Lage auf der Karte und seinen Wert für keine Daten prüfen.</translation>
    </message>
    <message>
        <source>Check that the data set was downloaded and unpacked completely.</source>
        <translation>Prüfen, ob die Sammlung vollständig heruntergeladen und entpackt wurde.</translation>
    </message>
    <message>
        <source>Check the CRS of both layers and the extent, or choose a layer that covers the scene.</source>
        <translation>Das KBS beider Layer und die Ausdehnung prüfen oder einen Layer wählen, der die Szene abdeckt.</translation>
    </message>
    <message>
        <source>Check the CRS of both layers and the extent.</source>
        <translation>Das KBS beider Layer und die Ausdehnung prüfen.</translation>
    </message>
    <message>
        <source>Check the address (such as tcp://host:8786) and whether the scheduler runs; local:4 starts four processes on this computer instead.</source>
        <translation>Die Adresse (etwa tcp://host:8786) prüfen und ob der Scheduler läuft; local:4 startet stattdessen vier Prozesse auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Check the files of the layers.</source>
        <translation>Die Dateien der Layer prüfen.</translation>
    </message>
    <message>
        <source>Check the folder, and the choice of bands, labels and tile size.</source>
        <translation>Den Ordner und die Wahl von Kanälen, Labels und Kachelgröße prüfen.</translation>
    </message>
    <message>
        <source>Check the network connection, or give another Python (3.11 is the surest). What was there before is unchanged.</source>
        <translation>Die Netzwerkverbindung prüfen oder ein anderes Python angeben (3.11 ist das sicherste). Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Check the nodata values and the extent.</source>
        <translation>Die Werte für keine Daten und die Ausdehnung prüfen.</translation>
    </message>
    <message>
        <source>Check the nodata values, the invalid values and the extent.</source>
        <translation>Die Werte für keine Daten, die ungültigen Werte und die Ausdehnung prüfen.</translation>
    </message>
    <message>
        <source>Check the path, or choose a layer of the project.</source>
        <translation>Den Pfad prüfen oder einen Layer des Projekts wählen.</translation>
    </message>
    <message>
        <source>Check the path, or choose the file anew.</source>
        <translation>Den Pfad prüfen oder die Datei neu wählen.</translation>
    </message>
    <message>
        <source>Check the path, or load the layer again.</source>
        <translation>Den Pfad prüfen oder den Layer neu laden.</translation>
    </message>
    <message>
        <source>Check the path, or the link that leads there.</source>
        <translation>Den Pfad prüfen oder die Verknüpfung, die dorthin führt.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Checking the packages</source>
        <translation>Pakete werden geprüft</translation>
    </message>
    <message>
        <source>Choose %1, or leave it empty.</source>
        <translation>%1 wählen oder leer lassen.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>%1 wählen.</translation>
    </message>
    <message>
        <source>Choose 0 (none) to %1.</source>
        <translation>0 (keine) bis %1 wählen.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>0 oder mehr wählen.</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>1 oder mehr wählen.</translation>
    </message>
    <message>
        <source>Choose 2 or more.</source>
        <translation>2 oder mehr wählen.</translation>
    </message>
    <message>
        <source>Choose 5.</source>
        <translation>5 wählen.</translation>
    </message>
    <message>
        <source>Choose a CSV of names and dates.</source>
        <translation>Eine CSV mit Namen und Daten wählen.</translation>
    </message>
    <message>
        <source>Choose a CSV or another table.</source>
        <translation>Eine CSV oder eine andere Tabelle wählen.</translation>
    </message>
    <message>
        <source>Choose a CSV.</source>
        <translation>Eine CSV wählen.</translation>
    </message>
    <message>
        <source>Choose a checkpoint that this version of Highwater wrote.</source>
        <translation>Einen Zwischenstand wählen, den diese Version von Highwater geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a dataset in dB, or a model that was trained on such values.</source>
        <translation>Einen Datensatz in dB wählen oder ein Modell, das mit solchen Werten trainiert wurde.</translation>
    </message>
    <message>
        <source>Choose a dataset in the unit that the model was made for, or another model.</source>
        <translation>Einen Datensatz in der Einheit wählen, für die das Modell gemacht ist, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose a dataset with these bands, or a model that does without them.</source>
        <translation>Einen Datensatz mit diesen Kanälen wählen oder ein Modell, das ohne sie auskommt.</translation>
    </message>
    <message>
        <source>Choose a day of these years.</source>
        <translation>Einen Tag dieser Jahre wählen.</translation>
    </message>
    <message>
        <source>Choose a file that “Train a time series model” has made.</source>
        <translation>Eine Datei wählen, die „Zeitreihenmodell trainieren“ gemacht hat.</translation>
    </message>
    <message>
        <source>Choose a folder that “Import a dataset” or “Prepare image sequences” has made.</source>
        <translation>Einen Ordner wählen, den „Datensatz importieren“ oder „Bildfolgen vorbereiten“ gemacht hat.</translation>
    </message>
    <message>
        <source>Choose a folder that “Import a dataset” or “Prepare sequences” has made.</source>
        <translation>Einen Ordner wählen, den „Datensatz importieren“ oder „Bildfolgen vorbereiten“ gemacht hat.</translation>
    </message>
    <message>
        <source>Choose a folder, or calibrate everything together.</source>
        <translation>Einen Ordner wählen oder alles gemeinsam kalibrieren.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose a layer of the same place, or check its CRS.</source>
        <translation>Einen Layer desselben Ortes wählen oder sein KBS prüfen.</translation>
    </message>
    <message>
        <source>Choose a layer of the same place.</source>
        <translation>Einen Layer desselben Ortes wählen.</translation>
    </message>
    <message>
        <source>Choose a model of the same bands, or begin without one.</source>
        <translation>Ein Modell mit denselben Kanälen wählen oder ohne eines beginnen.</translation>
    </message>
    <message>
        <source>Choose a model of the same unit, or begin without one.</source>
        <translation>Ein Modell mit derselben Einheit wählen oder ohne eines beginnen.</translation>
    </message>
    <message>
        <source>Choose a model that Highwater has trained, or begin without one.</source>
        <translation>Ein Modell wählen, das Highwater trainiert hat, oder ohne eines beginnen.</translation>
    </message>
    <message>
        <source>Choose a model that was trained here. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Ein hier trainiertes Modell wählen. Oder die Evidenz weglassen: Was vorenthaltene Kanäle ändern, braucht nur die Modelldatei.</translation>
    </message>
    <message>
        <source>Choose a model, or leave that out.</source>
        <translation>Ein Modell wählen oder das weglassen.</translation>
    </message>
    <message>
        <source>Choose a model, or leave “explain” out.</source>
        <translation>Ein Modell wählen oder „explain“ weglassen.</translation>
    </message>
    <message>
        <source>Choose a model, or tick the built-in method.</source>
        <translation>Ein Modell wählen oder das eingebaute Verfahren ankreuzen.</translation>
    </message>
    <message>
        <source>Choose a network “with an encoder”, or vary the network as well.</source>
        <translation>Ein Netz „mit Encoder“ wählen oder auch das Netz verändern.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or one with a dataset.</source>
        <translation>Einen neuen oder leeren Ordner wählen oder einen mit einem Datensatz.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or that of an earlier run to go on with it.</source>
        <translation>Einen neuen oder leeren Ordner wählen oder den eines früheren Laufs, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Einen neuen oder leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose a newer Python, or the managed environment.</source>
        <translation>Ein neueres Python wählen oder die verwaltete Umgebung.</translation>
    </message>
    <message>
        <source>Choose a number above 0, for example 2.</source>
        <translation>Eine Zahl über 0 wählen, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Choose a part or regions that it has not seen, or allow training tiles; every page then says so.</source>
        <translation>Einen Teil oder Regionen wählen, die es nicht gesehen hat, oder Trainingskacheln zulassen; jede Seite sagt es dann.</translation>
    </message>
    <message>
        <source>Choose a part that it has not seen, or split the dataset as it was for the training.</source>
        <translation>Einen Teil wählen, den es nicht gesehen hat, oder den Datensatz so aufteilen, wie er beim Training war.</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Einen Polygonlayer wählen.</translation>
    </message>
    <message>
        <source>Choose a radar image; this one holds no information.</source>
        <translation>Ein Radarbild wählen; dieses enthält keine Information.</translation>
    </message>
    <message>
        <source>Choose a raster, such as a GeoTIFF or a VRT; if it is one, it is damaged.</source>
        <translation>Ein Raster wählen, etwa ein GeoTIFF oder eine VRT; ist es eines, so ist es beschädigt.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>Choose a tile size of at least 16, usually 256.</source>
        <translation>Eine Kachelgröße von mindestens 16 wählen, üblich ist 256.</translation>
    </message>
    <message>
        <source>Choose a tile size of at most %1, or a larger extent.</source>
        <translation>Eine Kachelgröße von höchstens %1 oder eine größere Ausdehnung wählen.</translation>
    </message>
    <message>
        <source>Choose a tile size, such as 256.</source>
        <translation>Eine Kachelgröße wählen, etwa 256.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 1, or leave it empty.</source>
        <translation>Einen Wert zwischen 0 und 1 wählen oder leer lassen.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 1.</source>
        <translation>Einen Wert zwischen 0 und 1 wählen.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 100.</source>
        <translation>Einen Wert zwischen 0 und 100 wählen.</translation>
    </message>
    <message>
        <source>Choose a water mask or a water probability of one date.</source>
        <translation>Eine Wassermaske oder eine Wasserwahrscheinlichkeit eines Zeitpunkts wählen.</translation>
    </message>
    <message>
        <source>Choose a water mask, a probability, or a layer of permanent water.</source>
        <translation>Eine Wassermaske, eine Wahrscheinlichkeit oder einen Layer dauerhaften Wassers wählen.</translation>
    </message>
    <message>
        <source>Choose all tiles or regions, or split it first (“Split a dataset”).</source>
        <translation>Alle Kacheln oder Regionen wählen oder ihn zuerst aufteilen („Datensatz aufteilen“).</translation>
    </message>
    <message>
        <source>Choose among %1, or say which band it is, for example %2=1.</source>
        <translation>Unter %1 wählen oder sagen, welcher Kanal welcher ist, zum Beispiel %2=1.</translation>
    </message>
    <message>
        <source>Choose among %1.</source>
        <translation>Unter %1 wählen.</translation>
    </message>
    <message>
        <source>Choose among the bands that all have: %1.</source>
        <translation>Unter den Kanälen wählen, die alle haben: %1.</translation>
    </message>
    <message>
        <source>Choose among the bands that all have: none.</source>
        <translation>Unter den Kanälen wählen, die alle haben: keine.</translation>
    </message>
    <message>
        <source>Choose an .onnx file, a folder of probability rasters, or “%1”.</source>
        <translation>Eine .onnx-Datei, einen Ordner mit Wahrscheinlichkeitsrastern oder „%1“ wählen.</translation>
    </message>
    <message>
        <source>Choose an .onnx file, or copy it again; one of a newer ONNX needs a newer backend.</source>
        <translation>Eine .onnx-Datei wählen oder sie noch einmal kopieren; eine eines neueren ONNX braucht ein neueres Backend.</translation>
    </message>
    <message>
        <source>Choose an .onnx file.</source>
        <translation>Eine .onnx-Datei wählen.</translation>
    </message>
    <message>
        <source>Choose an elevation in metres; if a value stands for no data, set it in the layer's file.</source>
        <translation>Ein Höhenmodell in Metern wählen; steht ein Wert für keine Daten, ihn in der Datei des Layers festlegen.</translation>
    </message>
    <message>
        <source>Choose an extent that overlaps the layer.</source>
        <translation>Eine Ausdehnung wählen, die den Layer überlappt.</translation>
    </message>
    <message>
        <source>Choose an extent that overlaps them.</source>
        <translation>Eine Ausdehnung wählen, die sie überlappt.</translation>
    </message>
    <message>
        <source>Choose an image that has it, add it as a further raster, or say which band it is, for example %1.</source>
        <translation>Ein Bild wählen, das ihn hat, ihn als weiteres Raster hinzufügen oder sagen, welcher Kanal es ist, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Choose an image that has it, or say which band it is, for example %1.</source>
        <translation>Ein Bild wählen, das ihn hat, oder sagen, welcher Kanal es ist, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Choose an image that was taken before the flood.</source>
        <translation>Ein Bild wählen, das vor dem Hochwasser aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Choose an item, or a catalogue with links to items.</source>
        <translation>Ein Item wählen oder einen Katalog mit Verweisen auf Items.</translation>
    </message>
    <message>
        <source>Choose an odd number, %1 or more.</source>
        <translation>Eine ungerade Zahl wählen, %1 oder mehr.</translation>
    </message>
    <message>
        <source>Choose another encoder, such as resnet18, which goes with every architecture but dpt.</source>
        <translation>Einen anderen Encoder wählen, etwa resnet18, der mit jeder Architektur außer dpt geht.</translation>
    </message>
    <message>
        <source>Choose another file for the output.</source>
        <translation>Eine andere Datei für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>Choose another file, or download it again.</source>
        <translation>Eine andere Datei wählen oder sie noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>Choose another file, or “none”.</source>
        <translation>Eine andere Datei oder „keine“ wählen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder for these, or prepare them the same way.</source>
        <translation>Für diese einen anderen Ordner wählen oder sie ebenso vorbereiten.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Choose another folder, or resume the run if it is unfinished.</source>
        <translation>Einen anderen Ordner wählen oder den Lauf fortsetzen, wenn er unfertig ist.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another folder; one inside it will do.</source>
        <translation>Einen anderen Ordner wählen; einer darin genügt.</translation>
    </message>
    <message>
        <source>Choose another interpreter or use the managed environment.</source>
        <translation>Einen anderen Interpreter wählen oder die verwaltete Umgebung benutzen.</translation>
    </message>
    <message>
        <source>Choose another layer or extent.</source>
        <translation>Einen anderen Layer oder eine andere Ausdehnung wählen.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Einen anderen Layer wählen.</translation>
    </message>
    <message>
        <source>Choose another model, or a dataset with VV, VH, HH or HV.</source>
        <translation>Ein anderes Modell wählen oder einen Datensatz mit VV, VH, HH oder HV.</translation>
    </message>
    <message>
        <source>Choose another name for the raster.</source>
        <translation>Einen anderen Namen für das Raster wählen.</translation>
    </message>
    <message>
        <source>Choose another one, or the managed environment, under Settings ▸ Options ▸ Highwater.</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ Highwater ein anderes oder die verwaltete Umgebung wählen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Choose another part for one of them.</source>
        <translation>Für eines davon einen anderen Teil wählen.</translation>
    </message>
    <message>
        <source>Choose another part for one of them; the usual ones are train and test.</source>
        <translation>Für eines davon einen anderen Teil wählen; üblich sind train und test.</translation>
    </message>
    <message>
        <source>Choose another part for the check, or leave it empty: some of it is held back.</source>
        <translation>Einen anderen Teil für die Prüfung wählen oder leer lassen: Dann wird etwas davon zurückgehalten.</translation>
    </message>
    <message>
        <source>Choose another part to measure on.</source>
        <translation>Einen anderen Teil zum Messen wählen.</translation>
    </message>
    <message>
        <source>Choose another part to show, or have some of it held back.</source>
        <translation>Einen anderen Teil zum Zeigen wählen oder etwas davon zurückhalten lassen.</translation>
    </message>
    <message>
        <source>Choose another part, or make one (“Split a dataset”).</source>
        <translation>Einen anderen Teil wählen oder einen anlegen („Datensatz aufteilen“).</translation>
    </message>
    <message>
        <source>Choose another part, or make one (“Split a dataset”, or the column “split” of the index).</source>
        <translation>Einen anderen Teil wählen oder einen anlegen („Datensatz aufteilen“ oder die Spalte „split“ des Index).</translation>
    </message>
    <message>
        <source>Choose another part, or none for all places.</source>
        <translation>Einen anderen Teil wählen oder keinen für alle Orte.</translation>
    </message>
    <message>
        <source>Choose another part.</source>
        <translation>Einen anderen Teil wählen.</translation>
    </message>
    <message>
        <source>Choose another run folder, or search as before.</source>
        <translation>Einen anderen Laufordner wählen oder suchen wie zuvor.</translation>
    </message>
    <message>
        <source>Choose another run folder.</source>
        <translation>Einen anderen Laufordner wählen.</translation>
    </message>
    <message>
        <source>Choose another unit, or “automatic”.</source>
        <translation>Eine andere Einheit oder „automatisch“ wählen.</translation>
    </message>
    <message>
        <source>Choose at least 1, or 0 for tiles side by side.</source>
        <translation>Mindestens 1 wählen oder 0 für Kacheln Seite an Seite.</translation>
    </message>
    <message>
        <source>Choose at least 16 pixels, or 0 to keep the chips whole.</source>
        <translation>Mindestens 16 Pixel wählen oder 0, damit die Chips ganz bleiben.</translation>
    </message>
    <message>
        <source>Choose at least one setting, or give a space of your own (SPACE).</source>
        <translation>Mindestens eine Einstellung wählen oder einen eigenen Suchraum angeben (SPACE).</translation>
    </message>
    <message>
        <source>Choose decibel or linear power, or “automatic”.</source>
        <translation>Dezibel oder lineare Leistung wählen oder „automatisch“.</translation>
    </message>
    <message>
        <source>Choose for example 0.1.</source>
        <translation>Zum Beispiel 0.1 wählen.</translation>
    </message>
    <message>
        <source>Choose for example 0.9.</source>
        <translation>Zum Beispiel 0.9 wählen.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>Aus %1 wählen.</translation>
    </message>
    <message>
        <source>Choose further models or flips and turns, or leave the spread out.</source>
        <translation>Weitere Modelle oder Spiegelungen und Drehungen wählen oder die Streuung weglassen.</translation>
    </message>
    <message>
        <source>Choose images of the same polarisation.</source>
        <translation>Bilder mit derselben Polarisation wählen.</translation>
    </message>
    <message>
        <source>Choose images that show the same place.</source>
        <translation>Bilder wählen, die denselben Ort zeigen.</translation>
    </message>
    <message>
        <source>Choose images with the same polarisations as the scene.</source>
        <translation>Bilder mit denselben Polarisationen wie die Szene wählen.</translation>
    </message>
    <message>
        <source>Choose it again in Settings ▸ Options ▸ Highwater.</source>
        <translation>Sie unter Einstellungen ▸ Optionen ▸ Highwater neu wählen.</translation>
    </message>
    <message>
        <source>Choose it once: its mean with itself is itself.</source>
        <translation>Es einmal wählen: Sein Mittel mit sich selbst ist es selbst.</translation>
    </message>
    <message>
        <source>Choose layers, a folder, STAC items or a dataset.</source>
        <translation>Layer, einen Ordner, STAC-Items oder einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>Choose models that were trained on the same bands, unit and pixel size.</source>
        <translation>Modelle wählen, die mit denselben Kanälen, derselben Einheit und Pixelgröße trainiert wurden.</translation>
    </message>
    <message>
        <source>Choose move or refuse.</source>
        <translation>Verschieben (move) oder Ablehnen (refuse) wählen.</translation>
    </message>
    <message>
        <source>Choose occurrence, seasonality or a mask of 0 and 1.</source>
        <translation>Occurrence, Seasonality oder eine Maske aus 0 und 1 wählen.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Etwas aus %1 wählen.</translation>
    </message>
    <message>
        <source>Choose one of its bands.</source>
        <translation>Einen seiner Kanäle wählen.</translation>
    </message>
    <message>
        <source>Choose one of segmentation_models_pytorch, such as resnet18, or write tu- before the name of one of timm.</source>
        <translation>Einen aus segmentation_models_pytorch wählen, etwa resnet18, oder tu- vor den Namen eines aus timm schreiben.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Eines davon wählen.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Eines wählen.</translation>
    </message>
    <message>
        <source>Choose predict or train.</source>
        <translation>predict oder train wählen.</translation>
    </message>
    <message>
        <source>Choose region, event, scene or block.</source>
        <translation>Region, Ereignis, Szene oder Block wählen.</translation>
    </message>
    <message>
        <source>Choose the .onnx file; its card and weights, which lie beside it, are not needed.</source>
        <translation>Die .onnx-Datei wählen; ihr Steckbrief und ihre Gewichte, die daneben liegen, sind nicht nötig.</translation>
    </message>
    <message>
        <source>Choose the .safetensors file that lies beside a trained model.</source>
        <translation>Die .safetensors-Datei wählen, die neben einem trainierten Modell liegt.</translation>
    </message>
    <message>
        <source>Choose the device “automatic”.</source>
        <translation>Das Gerät „automatisch“ wählen.</translation>
    </message>
    <message>
        <source>Choose the device “automatic”; “Check backend” tells what is there.</source>
        <translation>Das Gerät „automatisch“ wählen; „Backend prüfen“ sagt, was da ist.</translation>
    </message>
    <message>
        <source>Choose the encoder weights “none”, or another architecture.</source>
        <translation>Die Encoder-Gewichte „keine“ oder eine andere Architektur wählen.</translation>
    </message>
    <message>
        <source>Choose the encoder weights “none”, or give a file.</source>
        <translation>Die Encoder-Gewichte „keine“ wählen oder eine Datei angeben.</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic, or run “Install backend” again.</source>
        <translation>Die Engine ONNX Runtime oder automatisch wählen oder „Backend installieren“ noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic, or the device automatic.</source>
        <translation>Die Engine ONNX Runtime oder automatisch wählen oder das Gerät automatisch.</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic.</source>
        <translation>Die Engine ONNX Runtime oder automatisch wählen.</translation>
    </message>
    <message>
        <source>Choose the engine OpenVINO or automatic, or the precision float32.</source>
        <translation>Die Engine OpenVINO oder automatisch wählen oder die Genauigkeit float32.</translation>
    </message>
    <message>
        <source>Choose the file of this encoder.</source>
        <translation>Die Datei dieses Encoders wählen.</translation>
    </message>
    <message>
        <source>Choose the file with its token in Settings ▸ Options ▸ Highwater.</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ Highwater die Datei mit seinem Token wählen.</translation>
    </message>
    <message>
        <source>Choose the file, or other encoder weights (ENCODER_WEIGHTS).</source>
        <translation>Die Datei oder andere Encoder-Gewichte (ENCODER_WEIGHTS) wählen.</translation>
    </message>
    <message>
        <source>Choose the float32 model that it was made of.</source>
        <translation>Das float32-Modell wählen, aus dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>Choose the folder (RUN) that the log of the unfinished training names.</source>
        <translation>Den Ordner (RUN) wählen, den das Protokoll des unfertigen Trainings nennt.</translation>
    </message>
    <message>
        <source>Choose the folder in which the images lie, or search the folders inside it, too.</source>
        <translation>Den Ordner wählen, in dem die Bilder liegen, oder auch die Ordner darin durchsuchen.</translation>
    </message>
    <message>
        <source>Choose the folder in which the images lie.</source>
        <translation>Den Ordner wählen, in dem die Bilder liegen.</translation>
    </message>
    <message>
        <source>Choose the folder in which the probability rasters lie.</source>
        <translation>Den Ordner wählen, in dem die Wahrscheinlichkeitsraster liegen.</translation>
    </message>
    <message>
        <source>Choose the folder into which it was downloaded or unpacked.</source>
        <translation>Den Ordner wählen, in den sie heruntergeladen oder entpackt wurde.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset that Highwater has prepared or imported.</source>
        <translation>Den Ordner eines Datensatzes wählen, den Highwater vorbereitet oder importiert hat.</translation>
    </message>
    <message>
        <source>Choose the folder of an unfinished run, or begin a new one.</source>
        <translation>Den Ordner eines unfertigen Laufs wählen oder einen neuen beginnen.</translation>
    </message>
    <message>
        <source>Choose the folder that holds these, or another layout.</source>
        <translation>Den Ordner wählen, der diese enthält, oder eine andere Anordnung.</translation>
    </message>
    <message>
        <source>Choose the image from before as a further raster and say which band is which, for example VV_BEFORE=1:1;VV_AFTER=1, or take a method for one date.</source>
        <translation>Das Bild von vorher als weiteres Raster wählen und sagen, welcher Kanal welcher ist, zum Beispiel VV_BEFORE=1:1;VV_AFTER=1, oder ein Verfahren für einen Zeitpunkt nehmen.</translation>
    </message>
    <message>
        <source>Choose the images of one place (LAYERS), or the folder of an index (DATASET).</source>
        <translation>Die Bilder eines Ortes (LAYERS) oder den Ordner eines Index (DATASET) wählen.</translation>
    </message>
    <message>
        <source>Choose the images of one place, or the folder of an index of sequences.</source>
        <translation>Die Bilder eines Ortes oder den Ordner eines Index von Folgen wählen.</translation>
    </message>
    <message>
        <source>Choose the layer that holds the layer water.</source>
        <translation>Den Layer wählen, der das Wasser enthält.</translation>
    </message>
    <message>
        <source>Choose the layer that holds the water.</source>
        <translation>Den Layer wählen, der das Wasser enthält.</translation>
    </message>
    <message>
        <source>Choose the layer, or leave the classes empty.</source>
        <translation>Den Layer wählen oder die Klassen leer lassen.</translation>
    </message>
    <message>
        <source>Choose the maps of two dates.</source>
        <translation>Die Karten zweier Zeitpunkte wählen.</translation>
    </message>
    <message>
        <source>Choose the mask that they were drawn from, or draw new points.</source>
        <translation>Die Maske wählen, aus der sie gezogen wurden, oder neue Punkte ziehen.</translation>
    </message>
    <message>
        <source>Choose the part calibration or validation; “Split a dataset” makes one.</source>
        <translation>Den Teil calibration oder validation wählen; „Datensatz aufteilen“ legt einen an.</translation>
    </message>
    <message>
        <source>Choose the precision automatic, or the model that it was exported from.</source>
        <translation>Die Genauigkeit automatisch wählen oder das Modell, aus dem es exportiert wurde.</translation>
    </message>
    <message>
        <source>Choose the precision float32 or automatic.</source>
        <translation>Die Genauigkeit float32 oder automatisch wählen.</translation>
    </message>
    <message>
        <source>Choose the precision “automatic”.</source>
        <translation>Die Genauigkeit „automatisch“ wählen.</translation>
    </message>
    <message>
        <source>Choose the probabilities that belong to the mask.</source>
        <translation>Die Wahrscheinlichkeiten wählen, die zur Maske gehören.</translation>
    </message>
    <message>
        <source>Choose the python of a virtual environment (bin/python, or Scripts\python.exe on Windows), or the managed environment.</source>
        <translation>Das python einer virtuellen Umgebung wählen (bin/python oder Scripts\python.exe unter Windows) oder die verwaltete Umgebung.</translation>
    </message>
    <message>
        <source>Choose the raster file inside it.</source>
        <translation>Die Rasterdatei darin wählen.</translation>
    </message>
    <message>
        <source>Choose the raster of probabilities that the map was made from, or label points.</source>
        <translation>Das Wahrscheinlichkeitsraster wählen, aus dem die Karte gemacht wurde, oder Punkte beurteilen.</translation>
    </message>
    <message>
        <source>Choose the same architecture to resume it, or another folder.</source>
        <translation>Dieselbe Architektur wählen, um ihn fortzusetzen, oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose the same as before, or another folder to begin anew.</source>
        <translation>Dasselbe wie zuvor wählen oder einen anderen Ordner, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Choose the unit; the values are then passed as they are.</source>
        <translation>Die Einheit wählen; die Werte werden dann weitergegeben, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose “none” for the encoder weights, or give a file.</source>
        <translation>Für die Encoder-Gewichte „keine“ wählen oder eine Datei angeben.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Es wird klassifiziert</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Sie in anderen Programmen schließen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Close other programs before mapping large scenes.</source>
        <translation>Andere Programme schließen, bevor große Szenen kartiert werden.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller network, or train on random crops.</source>
        <translation>Andere Programme schließen, ein kleineres Netz wählen oder mit zufälligen Ausschnitten trainieren.</translation>
    </message>
    <message>
        <source>Close other programs, or work on a smaller extent.</source>
        <translation>Andere Programme schließen oder mit einer kleineren Ausdehnung arbeiten.</translation>
    </message>
    <message>
        <source>Cluster at %1: %2.</source>
        <translation>Cluster unter %1: %2.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Es wird verglichen</translation>
    </message>
    <message>
        <source>Comparing borders</source>
        <translation>Ränder werden verglichen</translation>
    </message>
    <message>
        <source>Comparing every file with its checksum</source>
        <translation>Jede Datei wird mit ihrer Prüfsumme verglichen</translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation>Die Zeitpunkte werden verglichen</translation>
    </message>
    <message>
        <source>Comparing the packages with the lock</source>
        <translation>Die Pakete werden mit den festgelegten verglichen</translation>
    </message>
    <message>
        <source>Comparing the parts</source>
        <translation>Die Teile werden verglichen</translation>
    </message>
    <message>
        <source>Convert it to dB or linear power first.</source>
        <translation>Ihn zuerst in dB oder lineare Leistung umrechnen.</translation>
    </message>
    <message>
        <source>Convert the images of all dates to dB, or all to linear power.</source>
        <translation>Die Bilder aller Zeitpunkte in dB umrechnen oder alle in lineare Leistung.</translation>
    </message>
    <message>
        <source>Copy both again from where they come from. If you know why they differ, allow “Use a model file that differs from its card” (TRUST_MODEL).</source>
        <translation>Beide noch einmal von ihrer Herkunft kopieren. Ist bekannt, warum sie abweichen, „Eine Modelldatei verwenden, die von ihrer Karte abweicht“ (TRUST_MODEL) erlauben.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>Copy the dataset to a folder that you may write to.</source>
        <translation>Den Datensatz in einen Ordner kopieren, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Correct its permissions, or set the variable HIGHWATER_HOME to a folder of yours.</source>
        <translation>Die Berechtigungen berichtigen oder die Variable HIGHWATER_HOME auf einen eigenen Ordner setzen.</translation>
    </message>
    <message>
        <source>Correct or unset %1.</source>
        <translation>%1 berichtigen oder nicht setzen.</translation>
    </message>
    <message>
        <source>Correct the date in the table “images” of the index, as YYYY-MM-DD.</source>
        <translation>Das Datum in der Tabelle „images“ des Index als JJJJ-MM-TT berichtigen.</translation>
    </message>
    <message>
        <source>Correct the label of the sequence or those of its images.</source>
        <translation>Das Label der Folge oder die ihrer Bilder berichtigen.</translation>
    </message>
    <message>
        <source>Correct the labels.</source>
        <translation>Die Labels berichtigen.</translation>
    </message>
    <message>
        <source>Correct the path, or leave it empty to install from the package index.</source>
        <translation>Den Pfad berichtigen oder leer lassen, um aus dem Paketindex zu installieren.</translation>
    </message>
    <message>
        <source>Correct “roots”.</source>
        <translation>„roots“ berichtigen.</translation>
    </message>
    <message>
        <source>Count auxiliary layers from 1; 0 is the input.</source>
        <translation>Zusätzliche Layer ab 1 zählen; 0 ist die Eingabe.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Ihn anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Creating the environment with Python %1</source>
        <translation>Die Umgebung wird mit Python %1 angelegt</translation>
    </message>
    <message>
        <source>Curves and checkpoints are in “%1”.</source>
        <translation>Kurven und Zwischenstände liegen in „%1“.</translation>
    </message>
    <message>
        <source>Curves, pictures and checkpoints are in “%1”.</source>
        <translation>Kurven, Bilder und Zwischenstände liegen in „%1“.</translation>
    </message>
    <message>
        <source>Cut out a part of it first.</source>
        <translation>Zuerst einen Teil davon ausschneiden.</translation>
    </message>
    <message>
        <source>Damaged, to be installed again: %1</source>
        <translation>Beschädigt, wird neu installiert: %1</translation>
    </message>
    <message>
        <source>Declare what means no data as the layer's nodata value.</source>
        <translation>Was keine Daten bedeutet, als Wert des Layers für keine Daten festlegen.</translation>
    </message>
    <message>
        <source>Delete its row in the table “images” of the index in QGIS first, or give the same date.</source>
        <translation>Zuerst in QGIS seine Zeile in der Tabelle „images“ des Index löschen oder dasselbe Datum angeben.</translation>
    </message>
    <message>
        <source>Describing the dataset</source>
        <translation>Der Datensatz wird beschrieben</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the left; incidence angle %3 to %4°.</source>
        <translation>Flugrichtung %1° (%2), Blick nach links; Einfallswinkel %3 bis %4°.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the left; incidence angle %3.</source>
        <translation>Flugrichtung %1° (%2), Blick nach links; Einfallswinkel %3.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the right; incidence angle %3 to %4°.</source>
        <translation>Flugrichtung %1° (%2), Blick nach rechts; Einfallswinkel %3 bis %4°.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the right; incidence angle %3.</source>
        <translation>Flugrichtung %1° (%2), Blick nach rechts; Einfallswinkel %3.</translation>
    </message>
    <message>
        <source>Divide the places with “Split a dataset”, or set the column “split” of the layer “sequences”.</source>
        <translation>Die Orte mit „Datensatz aufteilen“ verteilen oder die Spalte „split“ des Layers „sequences“ setzen.</translation>
    </message>
    <message>
        <source>Dividing the sequences</source>
        <translation>Die Folgen werden aufgeteilt</translation>
    </message>
    <message>
        <source>Dividing the tiles</source>
        <translation>Die Kacheln werden aufgeteilt</translation>
    </message>
    <message>
        <source>Download it again, or import without the official split.</source>
        <translation>Noch einmal herunterladen oder ohne die offizielle Aufteilung importieren.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>Draw more points in it (sizes by stratum), or label those that are left.</source>
        <translation>Mehr Punkte darin ziehen (Größen je Stratum) oder die übrigen beurteilen.</translation>
    </message>
    <message>
        <source>Draw reference points first.</source>
        <translation>Zuerst Referenzpunkte ziehen.</translation>
    </message>
    <message>
        <source>Draw them with “Sample reference points”.</source>
        <translation>Sie mit „Referenzpunkte ziehen“ ziehen.</translation>
    </message>
    <message>
        <source>Drawing blocks</source>
        <translation>Blöcke werden gezogen</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Punkte werden gezogen</translation>
    </message>
    <message>
        <source>Drawing the intervals</source>
        <translation>Die Intervalle werden gezogen</translation>
    </message>
    <message>
        <source>Each image has one label, flood or no flood; no pixel is labelled.</source>
        <translation>Jedes Bild hat ein Label, Hochwasser oder keines; kein Pixel hat ein Label.</translation>
    </message>
    <message>
        <source>Each image was scaled to 0–255 by its own minimum and maximum: the values are no backscatter and no reflectance, and two dates are not on one scale. Outside the swath all radar images of a patch are 255 and all optical ones 0, which the files do not declare.</source>
        <translation>Jedes Bild wurde mit seinem eigenen Minimum und Maximum auf 0–255 skaliert: Die Werte sind weder Rückstreuung noch Reflektanz, und zwei Zeitpunkte haben keine gemeinsame Skala. Außerhalb des Streifens sind alle Radarbilder eines Ausschnitts 255 und alle optischen 0, was die Dateien nicht festlegen.</translation>
    </message>
    <message>
        <source>Each patch was scaled to 0–255 by its own minimum and maximum: the values are no backscatter, and before and after are not on one scale.</source>
        <translation>Jeder Ausschnitt wurde mit seinem eigenen Minimum und Maximum auf 0–255 skaliert: Die Werte sind keine Rückstreuung, und vorher und nachher haben keine gemeinsame Skala.</translation>
    </message>
    <message>
        <source>Either layers or a folder with sequences must be given, and not both.</source>
        <translation>Entweder Layer oder ein Ordner mit Folgen muss angegeben sein, nicht beides.</translation>
    </message>
    <message>
        <source>Engine: %1: it %2.</source>
        <translation>Engine: %1: %2.</translation>
    </message>
    <message>
        <source>Engine: %1: it %2; on %3 pixels its probabilities differ from those of ONNX Runtime by %4 on average, and %5 pixels change their class (%6 % of the water).</source>
        <translation>Engine: %1: %2; an %3 Pixeln weichen ihre Wahrscheinlichkeiten im Mittel um %4 von denen von ONNX Runtime ab, und %5 Pixel wechseln die Klasse (%6 % des Wassers).</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Estimate from the points of one run of “Sample reference points”.</source>
        <translation>Aus den Punkten eines Laufs von „Referenzpunkte ziehen“ schätzen.</translation>
    </message>
    <message>
        <source>Every band is said to be optional.</source>
        <translation>Von jedem Kanal heißt es, er sei optional.</translation>
    </message>
    <message>
        <source>Every patch is flooded at its second date: a model that knows the order of the images can be right without looking at them. Judge one also on images of a single date, or on data that has dry sequences.</source>
        <translation>Jeder Ausschnitt ist an seinem zweiten Zeitpunkt überflutet: Ein Modell, das die Reihenfolge der Bilder kennt, kann richtigliegen, ohne sie anzusehen. Ein solches auch an Bildern eines einzelnen Zeitpunkts beurteilen oder an Daten mit trockenen Folgen.</translation>
    </message>
    <message>
        <source>Everybody on this machine may use the file “%1” with the token.</source>
        <translation>Jeder auf diesem Rechner darf die Datei „%1“ mit dem Token benutzen.</translation>
    </message>
    <message>
        <source>Everything in the part “train” of “%1” is labelled dry.</source>
        <translation>Alles im Teil „train“ von „%1“ hat das Label trocken.</translation>
    </message>
    <message>
        <source>Everything in the part “train” of “%1” is labelled flooded.</source>
        <translation>Alles im Teil „train“ von „%1“ hat das Label überflutet.</translation>
    </message>
    <message>
        <source>Evidence is found inside a network, but the model “%1” was not trained by Highwater: its file says nothing of the layers it was made of.</source>
        <translation>Evidenz wird im Inneren eines Netzes gefunden, aber das Modell „%1“ wurde nicht von Highwater trainiert: Seine Datei sagt nichts über die Schichten, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <source>Evidence needs the training tier of the backend: the package “%1” is not installed.</source>
        <translation>Evidenz braucht die Trainingsstufe des Backends: Das Paket „%1“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>Evidence was looked for in the layer “%1”; 1 is where it is strongest in this scene (%2 before scaling).</source>
        <translation>Evidenz wurde in der Schicht „%1“ gesucht; 1 ist, wo sie in dieser Szene am stärksten ist (%2 vor dem Skalieren).</translation>
    </message>
    <message>
        <source>Export it again as one file.</source>
        <translation>Noch einmal als eine einzige Datei exportieren.</translation>
    </message>
    <message>
        <source>Export it again with operators of version %1 or newer.</source>
        <translation>Es mit Operatoren der Version %1 oder neuer noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Export it again with the operators of ONNX only.</source>
        <translation>Noch einmal nur mit den Operatoren von ONNX exportieren.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Es noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Export it with a description, or map with it and choose the folder of probability rasters.</source>
        <translation>Es mit einer Beschreibung exportieren oder damit kartieren und den Ordner der Wahrscheinlichkeitsraster wählen.</translation>
    </message>
    <message>
        <source>Export it with a description.</source>
        <translation>Es mit einer Beschreibung exportieren.</translation>
    </message>
    <message>
        <source>Export it with its sigmoid or softmax inside.</source>
        <translation>Es mit seinem Sigmoid oder Softmax darin exportieren.</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>Das Modell noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Fill in the column %1 of its index in QGIS, or split by blocks.</source>
        <translation>In QGIS die Spalte %1 seines Index ausfüllen oder nach Blöcken aufteilen.</translation>
    </message>
    <message>
        <source>Fill in the column “%1” of its index in QGIS.</source>
        <translation>In QGIS die Spalte „%1“ seines Index ausfüllen.</translation>
    </message>
    <message>
        <source>Fill in the column “region” of its index in QGIS, or its column “fold”, such as with “Split a dataset”.</source>
        <translation>In QGIS die Spalte „region“ seines Index ausfüllen oder seine Spalte „fold“, etwa mit „Datensatz aufteilen“.</translation>
    </message>
    <message>
        <source>Finding the drainage</source>
        <translation>Das Gewässernetz wird gesucht</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>Die Dateien werden fertiggestellt</translation>
    </message>
    <message>
        <source>First the image from before, “%1”.</source>
        <translation>Zuerst das Bild von vorher, „%1“.</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Es wird angepasst</translation>
    </message>
    <message>
        <source>Fitting each %1</source>
        <translation>Anpassung je %1</translation>
    </message>
    <message>
        <source>Fold %1 has only sequences with a flood; scores on it say little.</source>
        <translation>Fold %1 hat nur Folgen mit Hochwasser; Gütemaße daran sagen wenig.</translation>
    </message>
    <message>
        <source>Fold %1 has only sequences with no flood; scores on it say little.</source>
        <translation>Fold %1 hat nur Folgen ohne Hochwasser; Gütemaße daran sagen wenig.</translation>
    </message>
    <message>
        <source>Fold %1: %2, %3 % water.</source>
        <translation>Fold %1: %2, %3 % Wasser.</translation>
    </message>
    <message>
        <source>Fold %1: %2, %3 of them with a flood.</source>
        <translation>Fold %1: %2, %3 davon mit Hochwasser.</translation>
    </message>
    <message>
        <source>Fold %1: %2, no valid pixel.</source>
        <translation>Fold %1: %2, kein gültiger Pixel.</translation>
    </message>
    <message>
        <source>Folds cannot be made by “%1”.</source>
        <translation>Folds lassen sich nicht nach „%1“ bilden.</translation>
    </message>
    <message>
        <source>Following the pixels through time</source>
        <translation>Die Pixel werden durch die Zeit verfolgt</translation>
    </message>
    <message>
        <source>For example 0.7 to train, 0.15 to validate and 0.15 to test.</source>
        <translation>Zum Beispiel 0.7 zum Trainieren, 0.15 zum Validieren und 0.15 zum Testen.</translation>
    </message>
    <message>
        <source>Free some space and run this again; it goes on where it stopped.</source>
        <translation>Platz schaffen und erneut ausführen; es geht dort weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing half-written was left behind.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen; es blieb nichts halb Geschriebenes zurück.</translation>
    </message>
    <message>
        <source>Free some space, or choose a run folder on another disk.</source>
        <translation>Platz schaffen oder einen Laufordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Free some space, or choose output files on another disk.</source>
        <translation>Platz schaffen oder Ausgabedateien auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Free some space, or set the variable HIGHWATER_HOME to a folder on another disk.</source>
        <translation>Platz schaffen oder die Variable HIGHWATER_HOME auf einen Ordner auf einem anderen Datenträger setzen.</translation>
    </message>
    <message>
        <source>Free some space, then run this again: it goes on where it stopped.</source>
        <translation>Platz schaffen und dann erneut ausführen: Es geht dort weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, %3 of water are new, %4 have receded, and %5 are water at both dates. %6 are excluded or uncertain at one of them and cannot be told.</source>
        <translation>Von „%1“ zu „%2“ sind %3 Wasser neu, %4 zurückgegangen und %5 an beiden Zeitpunkten Wasser. %6 sind an einem davon ausgeschlossen oder unsicher und nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>Further models are averaged with a model file that is named only.</source>
        <translation>Weitere Modelle werden nur mit einer angegebenen Modelldatei gemittelt.</translation>
    </message>
    <message>
        <source>Geocode it first (terrain correction in SNAP, or warp it in QGIS).</source>
        <translation>Es zuerst geokodieren (Geländekorrektur in SNAP oder Transformieren in QGIS).</translation>
    </message>
    <message>
        <source>Georeference it first.</source>
        <translation>Es zuerst georeferenzieren.</translation>
    </message>
    <message>
        <source>Give 1 for flooded, 0 for dry, or none.</source>
        <translation>1 für überflutet, 0 für trocken oder none angeben.</translation>
    </message>
    <message>
        <source>Give 1 for flooded, 0 for dry, or nothing.</source>
        <translation>1 für überflutet, 0 für trocken oder nichts angeben.</translation>
    </message>
    <message>
        <source>Give a date for each layer in their order, or put a name before each, such as before=2021-01-05.</source>
        <translation>Ein Datum für jeden Layer in ihrer Reihenfolge angeben oder vor jedes einen Namen setzen, etwa before=2021-01-05.</translation>
    </message>
    <message>
        <source>Give a file for one of them.</source>
        <translation>Für eines davon eine Datei angeben.</translation>
    </message>
    <message>
        <source>Give a larger one.</source>
        <translation>Eine größere Zahl angeben.</translation>
    </message>
    <message>
        <source>Give a list of values.</source>
        <translation>Eine Liste von Werten angeben.</translation>
    </message>
    <message>
        <source>Give a mask of 0 and 1, a Highwater mask, a probability from 0 to 1, or JRC occurrence or seasonality with that word in its name; declare what means no data as nodata.</source>
        <translation>Eine Maske aus 0 und 1, eine Maske von Highwater, eine Wahrscheinlichkeit von 0 bis 1 oder Occurrence oder Seasonality des JRC mit diesem Wort im Namen angeben; was keine Daten bedeutet, als Wert für keine Daten festlegen.</translation>
    </message>
    <message>
        <source>Give a number above 0; Sentinel-1 GRD images have about 4.4.</source>
        <translation>Eine Zahl über 0 angeben; GRD-Bilder von Sentinel-1 haben etwa 4.4.</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation>Eine Zahl von 0 bis %1 angeben.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation>Eine Zahl von 0 bis 1 angeben.</translation>
    </message>
    <message>
        <source>Give a number of 0 or more and less than 1, such as 0.005.</source>
        <translation>Eine Zahl von 0 oder mehr und weniger als 1 angeben, etwa 0.005.</translation>
    </message>
    <message>
        <source>Give a number of 1 or more; 100 are plenty.</source>
        <translation>Eine Zahl von 1 oder mehr angeben; 100 sind reichlich.</translation>
    </message>
    <message>
        <source>Give a number of metres, or 0 for no strata at the edge.</source>
        <translation>Eine Anzahl von Metern angeben oder 0 für keine Strata am Rand.</translation>
    </message>
    <message>
        <source>Give a number of m², or 0.</source>
        <translation>Eine Anzahl von m² angeben oder 0.</translation>
    </message>
    <message>
        <source>Give a number of pixels from 0 to %1.</source>
        <translation>Eine Anzahl von Pixeln von 0 bis %1 angeben.</translation>
    </message>
    <message>
        <source>Give a number of pixels, or 0.</source>
        <translation>Eine Anzahl von Pixeln angeben oder 0.</translation>
    </message>
    <message>
        <source>Give a number such as 2000.</source>
        <translation>Eine Zahl wie 2000 angeben.</translation>
    </message>
    <message>
        <source>Give a size above 0, or none.</source>
        <translation>Eine Größe über 0 angeben oder keine.</translation>
    </message>
    <message>
        <source>Give a value between %1 and %2.</source>
        <translation>Einen Wert zwischen %1 und %2 angeben.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>Give at least %1 m, or 0 for no strata at the edge.</source>
        <translation>Mindestens %1 m angeben oder 0 für keine Strata am Rand.</translation>
    </message>
    <message>
        <source>Give at most %1 m.</source>
        <translation>Höchstens %1 m angeben.</translation>
    </message>
    <message>
        <source>Give bands of radar and optical images in layers of their own.</source>
        <translation>Kanäle von Radar- und optischen Bildern in eigenen Layern angeben.</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>Beides oder keines angeben.</translation>
    </message>
    <message>
        <source>Give degrees clockwise from north, or leave it empty for Sentinel-1.</source>
        <translation>Grad im Uhrzeigersinn von Norden angeben oder für Sentinel-1 leer lassen.</translation>
    </message>
    <message>
        <source>Give degrees, such as 15, or leave it empty to judge every slope.</source>
        <translation>Grad angeben, etwa 15, oder leer lassen, um jede Neigung zu beurteilen.</translation>
    </message>
    <message>
        <source>Give different numbers, such as 0, 1, 2.</source>
        <translation>Verschiedene Zahlen angeben, etwa 0, 1, 2.</translation>
    </message>
    <message>
        <source>Give each image once.</source>
        <translation>Jedes Bild einmal angeben.</translation>
    </message>
    <message>
        <source>Give each image once; if the dates differ, one of the files is a wrong copy.</source>
        <translation>Jedes Bild einmal angeben; sind die Daten verschieden, ist eine der Dateien eine falsche Kopie.</translation>
    </message>
    <message>
        <source>Give each layer one date.</source>
        <translation>Jedem Layer ein Datum geben.</translation>
    </message>
    <message>
        <source>Give each line the name of a layer and its date, such as “water_1.tif,2021-01-05”.</source>
        <translation>In jeder Zeile den Namen eines Layers und sein Datum angeben, etwa „water_1.tif,2021-01-05“.</translation>
    </message>
    <message>
        <source>Give each line the name of a tile or scene and its part, such as “India_900498,test”.</source>
        <translation>In jeder Zeile den Namen einer Kachel oder Szene und ihren Teil angeben, etwa „India_900498,test“.</translation>
    </message>
    <message>
        <source>Give each output a file of its own.</source>
        <translation>Jeder Ausgabe eine eigene Datei geben.</translation>
    </message>
    <message>
        <source>Give exactly one of them.</source>
        <translation>Genau eines davon angeben.</translation>
    </message>
    <message>
        <source>Give fewer parts, a smaller gap, or sequences of further regions.</source>
        <translation>Weniger Teile, einen kleineren Abstand oder Folgen weiterer Regionen angeben.</translation>
    </message>
    <message>
        <source>Give for example 0.95.</source>
        <translation>Zum Beispiel 0.95 angeben.</translation>
    </message>
    <message>
        <source>Give further images of the same place.</source>
        <translation>Weitere Bilder desselben Ortes angeben.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .gpkg, or ask for the CSV.</source>
        <translation>Ihr einen Namen geben, der auf .gpkg endet, oder die CSV verlangen.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .tif.</source>
        <translation>Ihm einen Namen geben, der auf .tif endet.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Ihm einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give it in a table with the columns layer and date, as the layer's fixed temporal range in QGIS, or in the file's name, such as S1_20190204.tif.</source>
        <translation>Es in einer Tabelle mit den Spalten layer und date angeben, als festen Zeitraum des Layers in QGIS oder im Namen der Datei, etwa S1_20190204.tif.</translation>
    </message>
    <message>
        <source>Give it in “Image from before the flood”, or as a further raster with its bands said, for example %1=1:1.</source>
        <translation>Es unter „Bild vor dem Hochwasser“ angeben oder als weiteres Raster mit genannten Kanälen, zum Beispiel %1=1:1.</translation>
    </message>
    <message>
        <source>Give it more time or trials; the log says how each one ended.</source>
        <translation>Mehr Zeit oder Versuche geben; das Protokoll sagt, wie jeder endete.</translation>
    </message>
    <message>
        <source>Give labelled reference points, or the probabilities that the map was made from.</source>
        <translation>Beurteilte Referenzpunkte angeben oder die Wahrscheinlichkeiten, aus denen die Karte gemacht wurde.</translation>
    </message>
    <message>
        <source>Give metres, such as 30, or leave it empty to judge every height.</source>
        <translation>Meter angeben, etwa 30, oder leer lassen, um jede Höhe zu beurteilen.</translation>
    </message>
    <message>
        <source>Give one, such as “Beira”.</source>
        <translation>Eines angeben, etwa „Beira“.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Eines angeben.</translation>
    </message>
    <message>
        <source>Give the dates or a table of them.</source>
        <translation>Die Daten oder eine Tabelle davon angeben.</translation>
    </message>
    <message>
        <source>Give the direction of flight (HEADING).</source>
        <translation>Die Flugrichtung angeben (HEADING).</translation>
    </message>
    <message>
        <source>Give the earlier images, or else the raster that “Statistics of earlier images” made of them.</source>
        <translation>Die früheren Bilder angeben oder das Raster, das „Statistik früherer Bilder“ daraus gemacht hat.</translation>
    </message>
    <message>
        <source>Give the file one of these endings: %1.</source>
        <translation>Der Datei eine dieser Endungen geben: %1.</translation>
    </message>
    <message>
        <source>Give the layers, too.</source>
        <translation>Auch die Layer angeben.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>Give the name of a folder.</source>
        <translation>Den Namen eines Ordners angeben.</translation>
    </message>
    <message>
        <source>Give the new model another name or folder.</source>
        <translation>Dem neuen Modell einen anderen Namen oder Ordner geben.</translation>
    </message>
    <message>
        <source>Give the output “points”.</source>
        <translation>Die Ausgabe „points“ angeben.</translation>
    </message>
    <message>
        <source>Give the place another name.</source>
        <translation>Dem Ort einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give the side of the blocks in pixels, such as 256.</source>
        <translation>Die Seite der Blöcke in Pixeln angeben, etwa 256.</translation>
    </message>
    <message>
        <source>Give the smaller number first.</source>
        <translation>Die kleinere Zahl zuerst angeben.</translation>
    </message>
    <message>
        <source>Give the tiles of each image a scene of their own.</source>
        <translation>Den Kacheln jedes Bildes eine eigene Szene geben.</translation>
    </message>
    <message>
        <source>Give the workers more memory, or share large scenes out among them.</source>
        <translation>Den Workern mehr Arbeitsspeicher geben oder große Szenen unter ihnen aufteilen.</translation>
    </message>
    <message>
        <source>Give two at least.</source>
        <translation>Mindestens zwei angeben.</translation>
    </message>
    <message>
        <source>Hashing the inputs</source>
        <translation>Hashes der Eingaben werden berechnet</translation>
    </message>
    <message>
        <source>If 255 is water, reclassify it to 1; if not, declare it as the layer's nodata value.</source>
        <translation>Ist 255 Wasser, es in 1 umklassifizieren; wenn nicht, es als Wert des Layers für keine Daten festlegen.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Es wird importiert</translation>
    </message>
    <message>
        <source>In %1 every valid pixel is dry: temperature and threshold stay as they are.</source>
        <translation>In %1 ist jeder gültige Pixel trocken: Temperatur und Schwellenwert bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>In %1 every valid pixel is water: temperature and threshold stay as they are.</source>
        <translation>In %1 ist jeder gültige Pixel Wasser: Temperatur und Schwellenwert bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>In %1 no pixel has both a label and data in every band.</source>
        <translation>In %1 hat kein Pixel sowohl ein Label als auch Daten in jedem Kanal.</translation>
    </message>
    <message>
        <source>In the dataset “%1” %2 pairs of %3s in different parts overlap, touch or are too near, such as “%4” and “%5”.</source>
        <translation>Im Datensatz „%1“ überlappen oder berühren sich %2 Paare (%3) verschiedener Teile oder sind zu nahe, etwa „%4“ und „%5“.</translation>
    </message>
    <message>
        <source>In the dataset “%1” no sequence is left for %2.</source>
        <translation>Im Datensatz „%1“ bleibt keine Folge für %2 übrig.</translation>
    </message>
    <message>
        <source>In the dataset “%1” no tile is left for %2: all of them touch tiles of another part.</source>
        <translation>Im Datensatz „%1“ bleibt keine Kachel für %2 übrig: Alle berühren Kacheln eines anderen Teils.</translation>
    </message>
    <message>
        <source>In the layer “%1” %2 is brighter than %3 (median %4 against %5 dB), which nature does not do: the bands are swapped.</source>
        <translation>Im Layer „%1“ ist %2 heller als %3 (Median %4 gegen %5 dB), was in der Natur nicht vorkommt: Die Kanäle sind vertauscht.</translation>
    </message>
    <message>
        <source>In the published split %1 of %2 test patches lie at %3 places that are trained on, too. Places were kept whole: %4 patches moved from test to train, %5 from train to test; %6 are test patches now. Scores cannot be compared with published ones; import with the official split for that.</source>
        <translation>In der veröffentlichten Aufteilung liegen %1 von %2 Test-Ausschnitten an %3 Orten, an denen auch trainiert wird. Orte wurden ganz gelassen: %4 Ausschnitte kamen vom Test ins Training, %5 vom Training in den Test; %6 sind jetzt Test-Ausschnitte. Gütemaße sind nicht mit veröffentlichten vergleichbar; dafür mit der offiziellen Aufteilung importieren.</translation>
    </message>
    <message>
        <source>In the published split %1 of %2 test patches lie at %3 places that are trained on, too: scores on it are too good. It was kept as published.</source>
        <translation>In der veröffentlichten Aufteilung liegen %1 von %2 Test-Ausschnitten an %3 Orten, an denen auch trainiert wird: Gütemaße daran sind zu gut. Sie wurde wie veröffentlicht beibehalten.</translation>
    </message>
    <message>
        <source>In the table “%1” the column cloud_percent of “%2” says “%3”.</source>
        <translation>In der Tabelle „%1“ sagt die Spalte cloud_percent von „%2“ „%3“.</translation>
    </message>
    <message>
        <source>In the table “%1” the column flooded of “%2” says “%3”.</source>
        <translation>In der Tabelle „%1“ sagt die Spalte flooded von „%2“ „%3“.</translation>
    </message>
    <message>
        <source>In the table “%1” the column incidence of “%2” says “%3”.</source>
        <translation>In der Tabelle „%1“ sagt die Spalte incidence von „%2“ „%3“.</translation>
    </message>
    <message>
        <source>Install it there (pip install tensorboard), or leave this logger out.</source>
        <translation>Es dort installieren (pip install tensorboard) oder dieses Protokoll weglassen.</translation>
    </message>
    <message>
        <source>Install it there (pip install wandb), or leave this logger out.</source>
        <translation>Es dort installieren (pip install wandb) oder dieses Protokoll weglassen.</translation>
    </message>
    <message>
        <source>Install its venv and ensurepip modules, or give the path of another Python.</source>
        <translation>Seine Module venv und ensurepip installieren oder den Pfad eines anderen Pythons angeben.</translation>
    </message>
    <message>
        <source>Install one (Debian and Ubuntu: sudo apt install python3 python3-venv; elsewhere from python.org), or give its path as the parameter Python.</source>
        <translation>Eines installieren (Debian und Ubuntu: sudo apt install python3 python3-venv; sonst von python.org) oder seinen Pfad als Parameter Python angeben.</translation>
    </message>
    <message>
        <source>Install the plugin from its package (in a development checkout, run “make models”), or choose another method or a model file.</source>
        <translation>Die Erweiterung aus ihrem Paket installieren (in einem Entwicklungsverzeichnis „make models“ ausführen) oder ein anderes Verfahren oder eine Modelldatei wählen.</translation>
    </message>
    <message>
        <source>Install the same release everywhere.</source>
        <translation>Überall dieselbe Version installieren.</translation>
    </message>
    <message>
        <source>Install the same release of Highwater’s backend everywhere.</source>
        <translation>Überall dieselbe Version des Backends von Highwater installieren.</translation>
    </message>
    <message>
        <source>Install the training requirements there, or use the managed environment (Settings ▸ Options ▸ Highwater) with the tier “Training”.</source>
        <translation>Die Trainingsanforderungen dort installieren oder die verwaltete Umgebung (Einstellungen ▸ Optionen ▸ Highwater) mit der Stufe „Training“ benutzen.</translation>
    </message>
    <message>
        <source>Installing the backend needs %1 GB, but only %2 GB are free where “%3” is.</source>
        <translation>Das Backend zu installieren braucht %1 GB, aber wo „%3“ liegt, sind nur %2 GB frei.</translation>
    </message>
    <message>
        <source>Interpreter: %1 (%2)</source>
        <translation>Interpreter: %1 (%2)</translation>
    </message>
    <message>
        <source>Interrupted, to be installed again: %1</source>
        <translation>Unterbrochen, wird neu installiert: %1</translation>
    </message>
    <message>
        <source>It can do without %1 only.</source>
        <translation>Es kann nur auf %1 verzichten.</translation>
    </message>
    <message>
        <source>It cannot be recognised which bands the layer “%1” has: neither descriptions nor names say VV, VH or B02, B03 and so on.</source>
        <translation>Es lässt sich nicht erkennen, welche Kanäle der Layer „%1“ hat: Weder Beschreibungen noch Namen sagen VV, VH oder B02, B03 und so weiter.</translation>
    </message>
    <message>
        <source>It has %1; strata at the edge exist with an edge above 0 m.</source>
        <translation>Es hat %1; Strata am Rand gibt es bei einem Rand über 0 m.</translation>
    </message>
    <message>
        <source>It has %1; the labels are usually in “label”.</source>
        <translation>Er hat %1; die Labels stehen meist in „label“.</translation>
    </message>
    <message>
        <source>It is not said which region or event to hold out.</source>
        <translation>Es ist nicht gesagt, welche Region oder welches Ereignis zurückgehalten werden soll.</translation>
    </message>
    <message>
        <source>It is used for training, once the training tier is installed.</source>
        <translation>Sie wird zum Trainieren benutzt, sobald die Trainingsstufe installiert ist.</translation>
    </message>
    <message>
        <source>It is your default model, and the image has what it needs.</source>
        <translation>Es ist das eigene Standardmodell, und das Bild hat, was es braucht.</translation>
    </message>
    <message>
        <source>It maps without %1, which “%2” lacks.</source>
        <translation>Es kartiert ohne %1; das fehlt „%2“.</translation>
    </message>
    <message>
        <source>It may be damaged or of a format that the backend cannot read; save it as GeoPackage.</source>
        <translation>Er kann beschädigt sein oder in einem Format, das das Backend nicht lesen kann; ihn als GeoPackage speichern.</translation>
    </message>
    <message>
        <source>It may be damaged, not a raster, or of a format that the backend cannot read; save it as GeoTIFF.</source>
        <translation>Er kann beschädigt sein, kein Raster oder in einem Format, das das Backend nicht lesen kann; ihn als GeoTIFF speichern.</translation>
    </message>
    <message>
        <source>It may want another tile size; export it with dynamic sizes.</source>
        <translation>Es braucht vielleicht eine andere Kachelgröße; es mit dynamischen Größen exportieren.</translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation>Es muss ein Vielfaches von 8 sein.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Es muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>Es muss von %1 bis %2 reichen.</translation>
    </message>
    <message>
        <source>It must be more than 0.</source>
        <translation>Es muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>It must be positive.</source>
        <translation>Es muss positiv sein.</translation>
    </message>
    <message>
        <source>It needs all of its bands; leave it out, or withhold nothing.</source>
        <translation>Es braucht alle seine Kanäle; es weglassen oder nichts vorenthalten.</translation>
    </message>
    <message>
        <source>It runs on the service as job %1.</source>
        <translation>Es läuft auf dem Dienst als Auftrag %1.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Es nimmt %1.</translation>
    </message>
    <message>
        <source>It takes vision transformers with patches of 16 pixels, such as tu-vit_tiny_patch16_224.</source>
        <translation>Es nimmt Vision Transformer mit Flecken von 16 Pixeln, etwa tu-vit_tiny_patch16_224.</translation>
    </message>
    <message>
        <source>It was asked for.</source>
        <translation>Es war verlangt.</translation>
    </message>
    <message>
        <source>It was better than the built-in thresholds on data that it had not seen, and the image has what it needs.</source>
        <translation>Es war an Daten, die es nicht gesehen hatte, besser als die eingebauten Schwellenwerte, und das Bild hat, was es braucht.</translation>
    </message>
    <message>
        <source>Its bands are %1.</source>
        <translation>Seine Kanäle sind %1.</translation>
    </message>
    <message>
        <source>Its column layer must hold names such as “%1”.</source>
        <translation>Ihre Spalte layer muss Namen wie „%1“ enthalten.</translation>
    </message>
    <message>
        <source>Its first column must hold names such as “%1” or “%2”.</source>
        <translation>Ihre erste Spalte muss Namen wie „%1“ oder „%2“ enthalten.</translation>
    </message>
    <message>
        <source>Its parts are %1; choose one of these, regions or all tiles.</source>
        <translation>Seine Teile sind %1; einen davon, Regionen oder alle Kacheln wählen.</translation>
    </message>
    <message>
        <source>Its regions are %1.</source>
        <translation>Seine Regionen sind %1.</translation>
    </message>
    <message>
        <source>Judging tiles</source>
        <translation>Kacheln werden beurteilt</translation>
    </message>
    <message>
        <source>Keep a share of the dry tiles.</source>
        <translation>Einen Anteil der trockenen Kacheln behalten.</translation>
    </message>
    <message>
        <source>Keep both files together, or begin without an initial model.</source>
        <translation>Beide Dateien zusammenlassen oder ohne Ausgangsmodell beginnen.</translation>
    </message>
    <message>
        <source>Keep calibrated and stretched images in sets of their own.</source>
        <translation>Kalibrierte und gestreckte Bilder in getrennten Datensätzen halten.</translation>
    </message>
    <message>
        <source>Keep one of them, join them into a mosaic, or give both with their times if they are slices of one pass.</source>
        <translation>Eines davon behalten, sie zu einem Mosaik verbinden oder beide mit ihrer Uhrzeit angeben, wenn sie Streifen eines Überflugs sind.</translation>
    </message>
    <message>
        <source>Keep one set of lists in the folder, or import without the official split.</source>
        <translation>Nur einen Satz von Listen im Ordner behalten oder ohne die offizielle Aufteilung importieren.</translation>
    </message>
    <message>
        <source>Keep the lists apart; a model is not measured on what it was trained on.</source>
        <translation>Die Listen auseinanderhalten; ein Modell wird nicht an dem gemessen, womit es trainiert wurde.</translation>
    </message>
    <message>
        <source>Keep the model as it is, export it as float16, or take more tiles for the ranges of values.</source>
        <translation>Das Modell lassen, wie es ist, es als float16 exportieren oder mehr Kacheln für die Wertebereiche nehmen.</translation>
    </message>
    <message>
        <source>Keep the model as it is.</source>
        <translation>Das Modell lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Kept together, since their places touch: %1.</source>
        <translation>Zusammengehalten, da ihre Orte sich berühren: %1.</translation>
    </message>
    <message>
        <source>Kept together, since their tiles touch: %1.</source>
        <translation>Zusammengehalten, da ihre Kacheln sich berühren: %1.</translation>
    </message>
    <message>
        <source>Kept together, since their tiles touch: Fold %1.</source>
        <translation>Zusammengehalten, da ihre Kacheln sich berühren: Fold %1.</translation>
    </message>
    <message>
        <source>LANDCOVER and EXCLUDED_CLASSES belong together, but only one of them is given.</source>
        <translation>LANDCOVER und EXCLUDED_CLASSES gehören zusammen, aber nur eines davon ist angegeben.</translation>
    </message>
    <message>
        <source>Label the images (column “flooding” of the table “images”), or the sequences.</source>
        <translation>Den Bildern (Spalte „flooding“ der Tabelle „images“) oder den Folgen Labels geben.</translation>
    </message>
    <message>
        <source>Label them; where it cannot be told, say so with “cannot be said” (-1).</source>
        <translation>Sie beurteilen; wo es nicht zu sagen ist, das mit „nicht zu sagen“ (-1) angeben.</translation>
    </message>
    <message>
        <source>Labels are 0 dry, 1 water and -1 cannot be said.</source>
        <translation>Labels sind 0 trocken, 1 Wasser und -1 nicht zu sagen.</translation>
    </message>
    <message>
        <source>Land cover classes are to be excluded, but no land cover layer was given.</source>
        <translation>Klassen der Landbedeckung sollen ausgeschlossen werden, aber es ist kein Layer der Landbedeckung angegeben.</translation>
    </message>
    <message>
        <source>Layout: %1.</source>
        <translation>Struktur: %1.</translation>
    </message>
    <message>
        <source>Learning rate %1, found on %2.</source>
        <translation>Lernrate %1, gefunden an %2.</translation>
    </message>
    <message>
        <source>Learning rate %1; the training is too short to search for one.</source>
        <translation>Lernrate %1; das Training ist zu kurz, um eine zu suchen.</translation>
    </message>
    <message>
        <source>Leave %1 out.</source>
        <translation>%1 weglassen.</translation>
    </message>
    <message>
        <source>Leave at least one radar band out of the list.</source>
        <translation>Mindestens einen Radarkanal aus der Liste lassen.</translation>
    </message>
    <message>
        <source>Leave both as they are by default.</source>
        <translation>Beide bei ihren Vorgaben lassen.</translation>
    </message>
    <message>
        <source>Leave it empty, or choose “%1” or for example %2.</source>
        <translation>Leer lassen oder „%1“ oder zum Beispiel %2 wählen.</translation>
    </message>
    <message>
        <source>Leave it out of the features, or prepare the tiles with it.</source>
        <translation>Ihn aus den Merkmalen lassen oder die Kacheln mit ihm vorbereiten.</translation>
    </message>
    <message>
        <source>Leave it out of the features, or state other limits.</source>
        <translation>Ihn aus den Merkmalen lassen oder andere Grenzen angeben.</translation>
    </message>
    <message>
        <source>Leave it out of what is withheld.</source>
        <translation>Ihn nicht vorenthalten.</translation>
    </message>
    <message>
        <source>Leave it out, or check its CRS.</source>
        <translation>Ihn weglassen oder sein KBS prüfen.</translation>
    </message>
    <message>
        <source>Leave it out, or give the layer's band another name.</source>
        <translation>Ihn weglassen oder dem Kanal des Layers einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Leave it out, or switch the service off.</source>
        <translation>Es weglassen oder den Dienst ausschalten.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Es weglassen.</translation>
    </message>
    <message>
        <source>Leave out flips and turns, or choose another model.</source>
        <translation>Spiegelungen und Drehungen weglassen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Leave the %1 images out (SENSORS), or put places that have some into the part.</source>
        <translation>Die Bilder (%1) weglassen (SENSORS) oder Orte, die welche haben, in den Teil aufnehmen.</translation>
    </message>
    <message>
        <source>Leave the encoder and its weights as they were, or choose a network “with an encoder”.</source>
        <translation>Den Encoder und seine Gewichte bei den Vorgaben lassen oder ein Netz „mit Encoder“ wählen.</translation>
    </message>
    <message>
        <source>Leave the features empty to take the model's, or begin without a model.</source>
        <translation>Die Merkmale leer lassen, um die des Modells zu nehmen, oder ohne Modell beginnen.</translation>
    </message>
    <message>
        <source>Leave the folder empty, or calibrate each sensor or region.</source>
        <translation>Den Ordner leer lassen oder jeden Sensor oder jede Region kalibrieren.</translation>
    </message>
    <message>
        <source>Leave the output empty, or give the earlier images instead.</source>
        <translation>Die Ausgabe leer lassen oder stattdessen die früheren Bilder angeben.</translation>
    </message>
    <message>
        <source>Leave the size of the tiles open.</source>
        <translation>Die Größe der Kacheln offenlassen.</translation>
    </message>
    <message>
        <source>Leave training_tiles and validation_tiles empty.</source>
        <translation>training_tiles und validation_tiles leer lassen.</translation>
    </message>
    <message>
        <source>Left by an older release: %1</source>
        <translation>Von einer älteren Version übrig: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation>Ausgelassen: %1 %2.</translation>
    </message>
    <message>
        <source>Left out: the layer “%1” has no valid pixel.</source>
        <translation>Ausgelassen: Der Layer „%1“ hat keinen gültigen Pixel.</translation>
    </message>
    <message>
        <source>Let it end in .onnx.</source>
        <translation>Ihn auf .onnx enden lassen.</translation>
    </message>
    <message>
        <source>Let one of the least numbers be 1 or more.</source>
        <translation>Eine der Mindestzahlen 1 oder mehr sein lassen.</translation>
    </message>
    <message>
        <source>Let them be moved, or split by region or event.</source>
        <translation>Sie verschieben lassen oder nach Region oder Ereignis aufteilen.</translation>
    </message>
    <message>
        <source>Line %1 of the table “%2” says “%3”, which is no part of a dataset.</source>
        <translation>Zeile %1 der Tabelle „%2“ sagt „%3“, was kein Teil eines Datensatzes ist.</translation>
    </message>
    <message>
        <source>List them in the model's order under “Bands”, for example VV=1;VH=2, and choose the unit.</source>
        <translation>Sie unter „Kanäle“ in der Reihenfolge des Modells nennen, zum Beispiel VV=1;VH=2, und die Einheit wählen.</translation>
    </message>
    <message>
        <source>Load one of its subdatasets as a layer.</source>
        <translation>Einen seiner Unterdatensätze als Layer laden.</translation>
    </message>
    <message>
        <source>Log in with “wandb login” in the backend environment, or use wandb_offline.</source>
        <translation>In der Backend-Umgebung mit „wandb login“ anmelden oder wandb_offline benutzen.</translation>
    </message>
    <message>
        <source>Log of the last installation: %1</source>
        <translation>Protokoll der letzten Installation: %1</translation>
    </message>
    <message>
        <source>Look at it with “Audit a dataset”; a band may be empty everywhere.</source>
        <translation>Ihn mit „Datensatz prüfen“ ansehen; ein Kanal kann überall leer sein.</translation>
    </message>
    <message>
        <source>Look at the disk for errors, then run “Install backend” with Repair.</source>
        <translation>Den Datenträger auf Fehler prüfen und dann „Backend installieren“ mit Reparieren ausführen.</translation>
    </message>
    <message>
        <source>Look at their images for values far out of range; if they are sound, use a lower learning rate.</source>
        <translation>Ihre Bilder auf Werte weit außerhalb des Bereichs ansehen; sind sie in Ordnung, eine niedrigere Lernrate benutzen.</translation>
    </message>
    <message>
        <source>Look at these with “Audit a dataset” for values far out of range; if they are sound, use a lower learning rate, clip gradients, or compute in float32.</source>
        <translation>Diese mit „Datensatz prüfen“ auf Werte weit außerhalb des Bereichs ansehen; sind sie in Ordnung, eine niedrigere Lernrate benutzen, Gradienten kürzen oder in float32 rechnen.</translation>
    </message>
    <message>
        <source>Looking at GDAL and PROJ</source>
        <translation>GDAL und PROJ werden angesehen</translation>
    </message>
    <message>
        <source>Looking at memory and disk</source>
        <translation>Arbeitsspeicher und Datenträger werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the layers</source>
        <translation>Die Layer werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the methods</source>
        <translation>Die Verfahren werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the prediction</source>
        <translation>Die Vorhersage wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the reference</source>
        <translation>Die Referenz wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the scene</source>
        <translation>Die Szene wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the scenes</source>
        <translation>Die Szenen werden angesehen</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>„%1“ wird angesehen</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Geräte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for places in contact</source>
        <translation>Sich berührende Orte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the packages</source>
        <translation>Die Pakete werden gesucht</translation>
    </message>
    <message>
        <source>Looking for tiles in contact</source>
        <translation>Sich berührende Kacheln werden gesucht</translation>
    </message>
    <message>
        <source>Looking for water thresholds</source>
        <translation>Schwellenwerte für Wasser werden gesucht</translation>
    </message>
    <message>
        <source>Looking which models fit</source>
        <translation>Es wird nachgesehen, welche Modelle passen</translation>
    </message>
    <message>
        <source>Lower the least share of valid pixels, or check nodata, invalid values and extent.</source>
        <translation>Den Mindestanteil gültiger Pixel senken oder den Wert für keine Daten, ungültige Werte und Ausdehnung prüfen.</translation>
    </message>
    <message>
        <source>Make a sequence of those that show the same place.</source>
        <translation>Aus denen, die denselben Ort zeigen, eine Folge machen.</translation>
    </message>
    <message>
        <source>Make it with “Statistics of earlier images”, or give the earlier images themselves.</source>
        <translation>Es mit „Statistik früherer Bilder“ machen oder die früheren Bilder selbst angeben.</translation>
    </message>
    <message>
        <source>Make one with “Exclusion mask” (highwater:exclusionmask); its values are %1.</source>
        <translation>Eine mit „Ausschlussmaske“ (highwater:exclusionmask) machen; ihre Werte sind %1.</translation>
    </message>
    <message>
        <source>Make the scene or its pixels smaller.</source>
        <translation>Die Szene oder ihre Pixel kleiner machen.</translation>
    </message>
    <message>
        <source>Managed environment: %1 (%2)</source>
        <translation>Verwaltete Umgebung: %1 (%2)</translation>
    </message>
    <message>
        <source>Map a smaller extent.</source>
        <translation>Eine kleinere Ausdehnung kartieren.</translation>
    </message>
    <message>
        <source>Map scenes that lie closer together, or leave the mosaic out.</source>
        <translation>Szenen kartieren, die näher beieinander liegen, oder das Mosaik weglassen.</translation>
    </message>
    <message>
        <source>Map these tiles as well, each into a file named like the tile.</source>
        <translation>Auch diese Kacheln kartieren, jede in eine Datei mit dem Namen der Kachel.</translation>
    </message>
    <message>
        <source>Mapping scenes</source>
        <translation>Die Szenen werden kartiert</translation>
    </message>
    <message>
        <source>Mapping water</source>
        <translation>Wasser wird kartiert</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Es wird gekennzeichnet</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Es wird gemessen</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Abstände werden gemessen</translation>
    </message>
    <message>
        <source>Measuring each date</source>
        <translation>Jeder Zeitpunkt wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Die Kanäle werden gemessen</translation>
    </message>
    <message>
        <source>Measuring the loss</source>
        <translation>Der Verlust wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>Das Modell wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the test part</source>
        <translation>Der Testteil wird gemessen</translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1; training goes on from the beginning with %2.</source>
        <translation>Bei Batches von %1 ging der Speicher aus; das Training geht von vorn mit %2 weiter.</translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1; training goes on from the last epoch with %2.</source>
        <translation>Bei Batches von %1 ging der Speicher aus; das Training geht ab der letzten Epoche mit %2 weiter.</translation>
    </message>
    <message>
        <source>Method: the built-in thresholds. %1</source>
        <translation>Verfahren: die eingebauten Schwellenwerte. %1</translation>
    </message>
    <message>
        <source>Method: the model “%1” (%2). It is your default model, and the image has what it needs.</source>
        <translation>Verfahren: das Modell „%1“ (%2). Es ist das eigene Standardmodell, und das Bild hat, was es braucht.</translation>
    </message>
    <message>
        <source>Method: the shipped model “%1”. It was better than the built-in thresholds on data that it had not seen, and the image has what it needs.</source>
        <translation>Verfahren: das mitgelieferte Modell „%1“. Es war an Daten, die es nicht gesehen hatte, besser als die eingebauten Schwellenwerte, und das Bild hat, was es braucht.</translation>
    </message>
    <message>
        <source>Model files cannot be made for each “%1”.</source>
        <translation>Modelldateien lassen sich nicht für jeden Eintrag von „%1“ machen.</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 %2…), bands %3.</source>
        <translation>Modell: %1 (SHA-256 %2…), Kanäle %3.</translation>
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
        <translation>Eine Datei mit einem Token nennen (--token-file) oder die Variable HIGHWATER_TOKEN setzen.</translation>
    </message>
    <message>
        <source>Name a file with it instead: “token_file”.</source>
        <translation>Stattdessen eine Datei damit nennen: „token_file“.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Einen Ordner nennen.</translation>
    </message>
    <message>
        <source>Name a second .onnx file, or leave the mean out.</source>
        <translation>Eine zweite .onnx-Datei nennen oder das Mittel weglassen.</translation>
    </message>
    <message>
        <source>Name an .onnx file.</source>
        <translation>Eine .onnx-Datei nennen.</translation>
    </message>
    <message>
        <source>Name another part to check on, or put more tiles into the part.</source>
        <translation>Einen anderen Teil zum Prüfen nennen oder mehr Kacheln in den Teil aufnehmen.</translation>
    </message>
    <message>
        <source>Name at least one, or “builtin”.</source>
        <translation>Mindestens eines nennen oder „builtin“.</translation>
    </message>
    <message>
        <source>Name each band once, in the file's order, such as VV;VH.</source>
        <translation>Jeden Kanal einmal nennen, in der Reihenfolge der Datei, etwa VV;VH.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Ihn einmal nennen.</translation>
    </message>
    <message>
        <source>Name its bands, such as VV;VH or B02;B03;B04;B08.</source>
        <translation>Seine Kanäle nennen, etwa VV;VH oder B02;B03;B04;B08.</translation>
    </message>
    <message>
        <source>Name its columns like this.</source>
        <translation>Ihre Spalten so nennen.</translation>
    </message>
    <message>
        <source>Name its regions first.</source>
        <translation>Zuerst seine Regionen benennen.</translation>
    </message>
    <message>
        <source>Name one of VV, VH, HH or HV, for example VV=1.</source>
        <translation>Eines von VV, VH, HH oder HV nennen, zum Beispiel VV=1.</translation>
    </message>
    <message>
        <source>Name one that ends in .tif.</source>
        <translation>Eine nennen, die auf .tif endet.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Eines nennen.</translation>
    </message>
    <message>
        <source>Name sequences or regions.</source>
        <translation>Folgen oder Regionen nennen.</translation>
    </message>
    <message>
        <source>Name the file with the folder that it lies in, such as 2019-02-04/VV.tif.</source>
        <translation>Die Datei mit dem Ordner nennen, in dem sie liegt, etwa 2019-02-04/VV.tif.</translation>
    </message>
    <message>
        <source>Name tiles of its index.</source>
        <translation>Kacheln seines Index nennen.</translation>
    </message>
    <message>
        <source>Names are written as there, in capital letters.</source>
        <translation>Namen werden wie dort geschrieben, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Neither layers (LAYERS) nor a folder (DATASET) were chosen.</source>
        <translation>Es sind weder Layer (LAYERS) noch ein Ordner (DATASET) gewählt.</translation>
    </message>
    <message>
        <source>Neither statistics nor earlier images are given.</source>
        <translation>Es sind weder Statistik noch frühere Bilder angegeben.</translation>
    </message>
    <message>
        <source>Neither the evidence nor the change by withheld bands is wanted.</source>
        <translation>Weder die Evidenz noch die Änderung durch vorenthaltene Kanäle ist gewünscht.</translation>
    </message>
    <message>
        <source>No %1 image of the part “train” has data.</source>
        <translation>Kein Bild (%1) des Teils „train“ hat Daten.</translation>
    </message>
    <message>
        <source>No 64-bit Python between %1.%2 and %3.%4 was found on this computer.</source>
        <translation>Auf diesem Rechner wurde kein 64-Bit-Python zwischen %1.%2 und %3.%4 gefunden.</translation>
    </message>
    <message>
        <source>No Apple GPU that torch can use was found.</source>
        <translation>Es wurde keine Apple-GPU gefunden, die torch benutzen kann.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at “%1”.</source>
        <translation>Unter „%1“ antwortet kein Dask-Scheduler.</translation>
    </message>
    <message>
        <source>No GPU can be used: this ONNX Runtime is made for the processor alone, which is used instead.</source>
        <translation>Es kann keine GPU benutzt werden: Diese ONNX Runtime ist nur für den Prozessor gemacht, der stattdessen benutzt wird.</translation>
    </message>
    <message>
        <source>No GPU that torch can use was found.</source>
        <translation>Es wurde keine GPU gefunden, die torch benutzen kann.</translation>
    </message>
    <message>
        <source>No band of “%1” is named, so the layer is not used.</source>
        <translation>Kein Kanal von „%1“ ist genannt; deshalb wird der Layer nicht benutzt.</translation>
    </message>
    <message>
        <source>No band “%1” can be recognised in “%2”.</source>
        <translation>In „%2“ lässt sich kein Kanal „%1“ erkennen.</translation>
    </message>
    <message>
        <source>No better validation for %1.</source>
        <translation>Keine bessere Validierung seit %1.</translation>
    </message>
    <message>
        <source>No better validation for %1: training ends.</source>
        <translation>Keine bessere Validierung seit %1: Das Training endet.</translation>
    </message>
    <message>
        <source>No card lies beside the model “%1”: apart from the file itself nothing tells what it was trained on, and whether it was changed cannot be checked.</source>
        <translation>Neben dem Modell „%1“ liegt keine Karte: Außer der Datei selbst sagt nichts, womit es trainiert wurde, und ob sie geändert wurde, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>No checkpoint of these weights lies beside the model: the new one cannot be trained further.</source>
        <translation>Neben dem Modell liegt kein Zwischenstand dieser Gewichte: Das neue kann nicht weitertrainiert werden.</translation>
    </message>
    <message>
        <source>No chip of %1 can be opened: %2.</source>
        <translation>Kein Chip von %1 lässt sich öffnen: %2.</translation>
    </message>
    <message>
        <source>No chip of %1 can be opened: .</source>
        <translation>Kein Chip von %1 lässt sich öffnen.</translation>
    </message>
    <message>
        <source>No chip of %1 can be used.</source>
        <translation>Kein Chip von %1 kann benutzt werden.</translation>
    </message>
    <message>
        <source>No chip of %1 can be used: %2 were found, and %3.</source>
        <translation>Kein Chip von %1 kann benutzt werden: %2 wurden gefunden, und %3.</translation>
    </message>
    <message>
        <source>No data in %1.</source>
        <translation>Keine Daten in %1.</translation>
    </message>
    <message>
        <source>No evidence: the model finds no water here.</source>
        <translation>Keine Evidenz: Das Modell findet hier kein Wasser.</translation>
    </message>
    <message>
        <source>No evidence: the model finds water, but no channel of the layer “%1” speaks for it; look into another layer.</source>
        <translation>Keine Evidenz: Das Modell findet Wasser, aber kein Kanal der Schicht „%1“ spricht dafür; in einer anderen Schicht nachsehen.</translation>
    </message>
    <message>
        <source>No file for the model was named.</source>
        <translation>Es ist keine Datei für das Modell genannt.</translation>
    </message>
    <message>
        <source>No file for the new model was named.</source>
        <translation>Es ist keine Datei für das neue Modell genannt.</translation>
    </message>
    <message>
        <source>No file for the points was given.</source>
        <translation>Es ist keine Datei für die Punkte angegeben.</translation>
    </message>
    <message>
        <source>No file for the statistics is given.</source>
        <translation>Es ist keine Datei für die Statistik angegeben.</translation>
    </message>
    <message>
        <source>No file of encoder weights is given (ENCODER_FILE).</source>
        <translation>Es ist keine Datei mit Encoder-Gewichten angegeben (ENCODER_FILE).</translation>
    </message>
    <message>
        <source>No file was given for the mask.</source>
        <translation>Es ist keine Datei für die Maske angegeben.</translation>
    </message>
    <message>
        <source>No folder can be made in “%1”: %2.</source>
        <translation>In „%1“ lässt sich kein Ordner anlegen: %2.</translation>
    </message>
    <message>
        <source>No folder for the dataset was given.</source>
        <translation>Es ist kein Ordner für den Datensatz angegeben.</translation>
    </message>
    <message>
        <source>No folder for the model files of each %1 was named.</source>
        <translation>Es ist kein Ordner für die einzelnen Modelldateien (%1) genannt.</translation>
    </message>
    <message>
        <source>No folder was given for the dataset.</source>
        <translation>Es ist kein Ordner für den Datensatz angegeben.</translation>
    </message>
    <message>
        <source>No image of %1 can be used: %2 are listed.</source>
        <translation>Kein Bild von %1 kann benutzt werden: %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>No image shows a flood.</source>
        <translation>Kein Bild zeigt ein Hochwasser.</translation>
    </message>
    <message>
        <source>No input layer was given.</source>
        <translation>Es ist kein Eingabelayer angegeben.</translation>
    </message>
    <message>
        <source>No label of the part %1 was made by hand: probabilities will agree with those labels, not with the ground.</source>
        <translation>Kein Label des Teils %1 ist von Hand gemacht: Die Wahrscheinlichkeiten werden mit jenen Labels übereinstimmen, nicht mit dem Boden.</translation>
    </message>
    <message>
        <source>No layer is left.</source>
        <translation>Es ist kein Layer übrig.</translation>
    </message>
    <message>
        <source>No layer was given.</source>
        <translation>Es ist kein Layer angegeben.</translation>
    </message>
    <message>
        <source>No list of the official split was found: the tiles are in no part yet.</source>
        <translation>Es wurde keine Liste der offiziellen Aufteilung gefunden: Die Kacheln sind noch in keinem Teil.</translation>
    </message>
    <message>
        <source>No model is chosen, but a comparison with the built-in method is asked for.</source>
        <translation>Es ist kein Modell gewählt, aber ein Vergleich mit dem eingebauten Verfahren gewünscht.</translation>
    </message>
    <message>
        <source>No model is chosen, but a folder that keeps the progress is asked for.</source>
        <translation>Es ist kein Modell gewählt, aber ein Ordner gewünscht, der den Fortschritt aufbewahrt.</translation>
    </message>
    <message>
        <source>No model is chosen, but flips and turns are asked for.</source>
        <translation>Es ist kein Modell gewählt, aber Spiegelungen und Drehungen sind gewünscht.</translation>
    </message>
    <message>
        <source>No model is chosen, but further models are asked for.</source>
        <translation>Es ist kein Modell gewählt, aber weitere Modelle sind gewünscht.</translation>
    </message>
    <message>
        <source>No model is chosen, but the spread of several models is asked for.</source>
        <translation>Es ist kein Modell gewählt, aber die Streuung mehrerer Modelle gewünscht.</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>Es ist kein Modell genannt.</translation>
    </message>
    <message>
        <source>No patch of %1 can be used: %2 are listed.</source>
        <translation>Kein Ausschnitt von %1 kann benutzt werden: %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>No pixel had data in every band: the map is empty.</source>
        <translation>Kein Pixel hatte Daten in jedem Kanal: Die Karte ist leer.</translation>
    </message>
    <message>
        <source>No pixel has data in %1 of the %2 images that are used.</source>
        <translation>Kein Pixel hat Daten in %1 der %2 benutzten Bilder.</translation>
    </message>
    <message>
        <source>No pixel has data in all of %1.</source>
        <translation>Kein Pixel hat Daten in allen von %1.</translation>
    </message>
    <message>
        <source>No pixel is dry or water at any of the dates.</source>
        <translation>Kein Pixel ist zu einem der Zeitpunkte trocken oder Wasser.</translation>
    </message>
    <message>
        <source>No pixel is flooded at any of the dates.</source>
        <translation>Kein Pixel ist zu einem der Zeitpunkte überflutet.</translation>
    </message>
    <message>
        <source>No pixel of %1 of the dataset “%2” (%3) has a label and all the bands that the models need.</source>
        <translation>Kein Pixel von %1 des Datensatzes „%2“ (%3) hat ein Label und alle Kanäle, die die Modelle brauchen.</translation>
    </message>
    <message>
        <source>No pixel of the mask has a value in “%1”.</source>
        <translation>Kein Pixel der Maske hat einen Wert in „%1“.</translation>
    </message>
    <message>
        <source>No pixel of “%1” and “%2” has data in both.</source>
        <translation>Kein Pixel von „%1“ und „%2“ hat in beiden Daten.</translation>
    </message>
    <message>
        <source>No pixel of “%1” and “%2” is valid in both.</source>
        <translation>Kein Pixel von „%1“ und „%2“ ist in beiden gültig.</translation>
    </message>
    <message>
        <source>No place has patches in several parts of the published split.</source>
        <translation>Kein Ort hat Ausschnitte in mehreren Teilen der veröffentlichten Aufteilung.</translation>
    </message>
    <message>
        <source>No place of the part “%1” of “%2” says whether there is a flood.</source>
        <translation>Kein Ort des Teils „%1“ von „%2“ sagt, ob Hochwasser ist.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”, to train on.</source>
        <translation>Kein Ort von „%1“ ist im Teil „%2“, mit dem trainiert wird.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”, to validate with.</source>
        <translation>Kein Ort von „%1“ ist im Teil „%2“, mit dem validiert wird.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”.</source>
        <translation>Kein Ort von „%1“ ist im Teil „%2“.</translation>
    </message>
    <message>
        <source>No radar polarisation can be recognised in %1: neither band descriptions nor names say VV, VH, HH or HV.</source>
        <translation>In %1 lässt sich keine Radarpolarisation erkennen: Weder Kanalbeschreibungen noch Namen sagen VV, VH, HH oder HV.</translation>
    </message>
    <message>
        <source>No scene was given.</source>
        <translation>Es wurde keine Szene angegeben.</translation>
    </message>
    <message>
        <source>No seed is given to train with.</source>
        <translation>Es ist kein Startwert zum Trainieren angegeben.</translation>
    </message>
    <message>
        <source>No table was given to split by.</source>
        <translation>Es ist keine Tabelle angegeben, nach der aufgeteilt werden soll.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model gives some dry land no chance of being one.</source>
        <translation>Kein Schwellenwert hält das Risiko bei %1 %: Das Modell gibt manchem trockenen Land keine Chance, eines zu sein.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model gives some water no chance of being one.</source>
        <translation>Kein Schwellenwert hält das Risiko bei %1 %: Das Modell gibt manchem Wasser keine Chance, eines zu sein.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model is as sure of some dry land as of water.</source>
        <translation>Kein Schwellenwert hält das Risiko bei %1 %: Das Modell ist sich bei manchem trockenen Land so sicher wie bei Wasser.</translation>
    </message>
    <message>
        <source>No threshold reaches a precision of %1: at most %2 of what is mapped is water, from %3 on.</source>
        <translation>Kein Schwellenwert erreicht eine Präzision von %1: Höchstens %2 des Kartierten sind Wasser, ab %3.</translation>
    </message>
    <message>
        <source>No threshold reaches a recall of %1: the model finds at most %2 of the water, from %3 on.</source>
        <translation>Kein Schwellenwert erreicht eine Trefferquote von %1: Das Modell findet höchstens %2 des Wassers, ab %3.</translation>
    </message>
    <message>
        <source>No tile in the part “%1” of the dataset “%2” has a pixel where every band and the label are valid.</source>
        <translation>Keine Kachel im Teil „%1“ des Datensatzes „%2“ hat einen Pixel, in dem jeder Kanal und das Label gültig sind.</translation>
    </message>
    <message>
        <source>No tile of the training part of the dataset “%1” can be read.</source>
        <translation>Keine Kachel des Trainingsteils des Datensatzes „%1“ kann gelesen werden.</translation>
    </message>
    <message>
        <source>No tile of the validation part of the dataset “%1” can be read.</source>
        <translation>Keine Kachel des Validierungsteils des Datensatzes „%1“ kann gelesen werden.</translation>
    </message>
    <message>
        <source>No tile of “%1” has %2 % valid pixels in bands and label; the best has %3 %.</source>
        <translation>Keine Kachel von „%1“ hat %2 % gültige Pixel in Kanälen und Label; die beste hat %3 %.</translation>
    </message>
    <message>
        <source>No tile of “%1” has water; the target share cannot be reached.</source>
        <translation>Keine Kachel von „%1“ hat Wasser; der angestrebte Anteil kann nicht erreicht werden.</translation>
    </message>
    <message>
        <source>No tile of “%1” remains: none has water and no dry one is kept.</source>
        <translation>Von „%1“ bleibt keine Kachel übrig: Keine hat Wasser, und keine trockene wird behalten.</translation>
    </message>
    <message>
        <source>No tile that was left out has water among its valid pixels, so that no IoU is defined.</source>
        <translation>Keine ausgelassene Kachel hat Wasser unter ihren gültigen Pixeln, sodass keine IoU definiert ist.</translation>
    </message>
    <message>
        <source>No trial was trained to its end, so that there is no best recipe.</source>
        <translation>Kein Versuch wurde bis zum Ende trainiert, sodass es kein bestes Rezept gibt.</translation>
    </message>
    <message>
        <source>No two parts have places on the map, so that their distance is unknown.</source>
        <translation>Keine zwei Teile haben einen Ort auf der Karte, sodass ihr Abstand unbekannt ist.</translation>
    </message>
    <message>
        <source>None of %1 is in %2 of the earlier images.</source>
        <translation>Nichts von %1 ist in %2 der früheren Bilder.</translation>
    </message>
    <message>
        <source>None of its tiles has one.</source>
        <translation>Keine seiner Kacheln hat eine.</translation>
    </message>
    <message>
        <source>None of the %1 file in the folder “%2” has a name such as %3.</source>
        <translation>Im Ordner „%2“ liegt %1 Datei, aber keine mit einem Namen wie %3.</translation>
    </message>
    <message>
        <source>None of the %1 file in the folder “%2” has a name such as *.tif;*.tiff;*.vrt;*.img;*.jp2.</source>
        <translation>Keine der Dateien (%1) im Ordner „%2“ hat einen Namen wie *.tif;*.tiff;*.vrt;*.img;*.jp2.</translation>
    </message>
    <message>
        <source>None of the %1 files in the folder “%2” has a name such as %3.</source>
        <translation>Im Ordner „%2“ liegen %1 Dateien, aber keine mit einem Namen wie %3.</translation>
    </message>
    <message>
        <source>None of the %1 files in the folder “%2” has a name such as *.tif;*.tiff;*.vrt;*.img;*.jp2.</source>
        <translation>Keine der %1 Dateien im Ordner „%2“ hat einen Namen wie *.tif;*.tiff;*.vrt;*.img;*.jp2.</translation>
    </message>
    <message>
        <source>None of the %1 scenes could be mapped. %2: %3</source>
        <translation>Keine der %1 Szenen ließ sich kartieren. %2: %3</translation>
    </message>
    <message>
        <source>None of the %1 scenes could not be mapped. %2: %3</source>
        <translation>Keine der %1 Szenen ließ sich kartieren. %2: %3</translation>
    </message>
    <message>
        <source>None of the bands given for “%1” is a radar polarisation.</source>
        <translation>Keiner der für „%1“ angegebenen Kanäle ist eine Radarpolarisation.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the backend environment, “%1”: %2.</source>
        <translation>In den Ordner der Backend-Umgebung, „%1“, kann nichts geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1” of the output %2: %3.</source>
        <translation>In den Ordner „%1“ der Ausgabe %2 kann nichts geschrieben werden: %3.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation>In den Ordner „%1“ kann nichts geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written to the run folder “%1”: %2.</source>
        <translation>In den Laufordner „%1“ kann nichts geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Nothing half-written was left behind; if it was short of memory, choose a smaller extent.</source>
        <translation>Es blieb nichts halb Geschriebenes zurück; fehlte Speicher, eine kleinere Ausdehnung wählen.</translation>
    </message>
    <message>
        <source>Nothing is called uncertain: risks hold for one model, without turns.</source>
        <translation>Nichts wird unsicher genannt: Risiken gelten für ein Modell, ohne Drehungen.</translation>
    </message>
    <message>
        <source>Nothing is to be excluded: shadow, layover and all limits are turned off.</source>
        <translation>Es gibt nichts auszuschließen: Schatten, Layover und alle Grenzen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is to be varied (VARY).</source>
        <translation>Es soll nichts verändert werden (VARY).</translation>
    </message>
    <message>
        <source>Nothing of the scene is excluded.</source>
        <translation>Nichts von der Szene ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing was written; please report this with the model file.</source>
        <translation>Es wurde nichts geschrieben; bitte dies mit der Modelldatei melden.</translation>
    </message>
    <message>
        <source>Now “%1”.</source>
        <translation>Jetzt „%1“.</translation>
    </message>
    <message>
        <source>ONNX Runtime does not compute with bfloat16 on the processor.</source>
        <translation>ONNX Runtime rechnet auf dem Prozessor nicht mit bfloat16.</translation>
    </message>
    <message>
        <source>Of the dataset “%1” only %2 can be used, all of one place, so that nothing can be held back to show the result.</source>
        <translation>Vom Datensatz „%1“ können nur %2 benutzt werden, alle von einem Ort, sodass nichts zurückgehalten werden kann, um das Ergebnis zu zeigen.</translation>
    </message>
    <message>
        <source>Of tiles of %1 pixels nothing is left: the network looks at %2 pixels on each side.</source>
        <translation>Von Kacheln mit %1 Pixeln bleibt nichts übrig: Das Netz betrachtet %2 Pixel auf jeder Seite.</translation>
    </message>
    <message>
        <source>Official split from %1: %2 chips.</source>
        <translation>Offizielle Aufteilung aus %1: %2 Chips.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water has an IoU of %2, that of the built-in thresholds %3: the difference is %4, so it is better.</source>
        <translation>An %1, die es nicht gesehen hatte, hat sein Wasser eine IoU von %2, das der eingebauten Schwellenwerte %3: Der Unterschied ist %4, also ist es besser.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water has an IoU of %2, that of the built-in thresholds %3: the difference is %4, so it is not shown to be better.</source>
        <translation>An %1, die es nicht gesehen hatte, hat sein Wasser eine IoU von %2, das der eingebauten Schwellenwerte %3: Der Unterschied ist %4, also ist nicht gezeigt, dass es besser ist.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water without %2 has an IoU of %3, that of the built-in thresholds %4: the difference is %5, so it is better.</source>
        <translation>An %1, die es nicht gesehen hatte, hat sein Wasser ohne %2 eine IoU von %3, das der eingebauten Schwellenwerte %4: Der Unterschied ist %5, also ist es besser.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water without %2 has an IoU of %3, that of the built-in thresholds %4: the difference is %5, so it is not shown to be better.</source>
        <translation>An %1, die es nicht gesehen hatte, hat sein Wasser ohne %2 eine IoU von %3, das der eingebauten Schwellenwerte %4: Der Unterschied ist %5, also ist nicht gezeigt, dass es besser ist.</translation>
    </message>
    <message>
        <source>On Windows install the Microsoft Visual C++ runtime; elsewhere try another Python, or see the log.</source>
        <translation>Unter Windows die Laufzeitbibliothek Microsoft Visual C++ installieren; sonst ein anderes Python versuchen oder das Protokoll ansehen.</translation>
    </message>
    <message>
        <source>On the %1 tiles of the %2 the risk is %3 %, more than the %4 % allowed: they are not like those that its bound was fitted on.</source>
        <translation>Auf den %1 Kacheln (%2) ist das Risiko %3 %, mehr als die erlaubten %4 %: Sie sind nicht wie die, an denen seine Grenze angepasst wurde.</translation>
    </message>
    <message>
        <source>On the %1 tiles the risk is %2 %, more than the %3 % allowed: they are not like those that its bound was fitted on.</source>
        <translation>Auf den %1 Kacheln ist das Risiko %2 %, mehr als die erlaubten %3 %: Sie sind nicht wie die, an denen seine Grenze angepasst wurde.</translation>
    </message>
    <message>
        <source>Once a flood was seen, all later images of the sequence count as flooded in the published labels.</source>
        <translation>Nachdem ein Hochwasser gesehen wurde, gelten in den veröffentlichten Labels alle späteren Bilder der Folge als überflutet.</translation>
    </message>
    <message>
        <source>One point in the stratum “%1” is too few: an estimate needs two of each.</source>
        <translation>Ein Punkt im Stratum „%1“ ist zu wenig: Eine Schätzung braucht in jedem zwei.</translation>
    </message>
    <message>
        <source>Only %1 GB are free on the disk of “%2”.</source>
        <translation>Auf dem Datenträger von „%2“ sind nur %1 GB frei.</translation>
    </message>
    <message>
        <source>Only %1 GB of memory are free.</source>
        <translation>Nur %1 GB Arbeitsspeicher sind frei.</translation>
    </message>
    <message>
        <source>OpenVINO cannot read the model “%1”.</source>
        <translation>OpenVINO kann das Modell „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>OpenVINO runs on the processor here, not on a GPU.</source>
        <translation>OpenVINO läuft hier auf dem Prozessor, nicht auf einer GPU.</translation>
    </message>
    <message>
        <source>Optical: %1 of %2.</source>
        <translation>Optisch: %1 mit %2.</translation>
    </message>
    <message>
        <source>Packages of the predict tier are missing: %1.</source>
        <translation>Pakete der Vorhersagestufe fehlen: %1.</translation>
    </message>
    <message>
        <source>Part “%1”: %2, %3 of %4 labelled images flooded.</source>
        <translation>Teil „%1“: %2, %3 von %4 Bildern mit Label überflutet.</translation>
    </message>
    <message>
        <source>Permanent water is not told apart: all water is mapped. Give an image from before or a layer of permanent water.</source>
        <translation>Dauerhaftes Wasser wird nicht unterschieden: Alles Wasser wird kartiert. Ein Bild von vorher oder einen Layer dauerhaften Wassers angeben.</translation>
    </message>
    <message>
        <source>Permanent water: %1.</source>
        <translation>Dauerhaftes Wasser: %1.</translation>
    </message>
    <message>
        <source>Pixels cannot have a size of %1 m.</source>
        <translation>Pixel können nicht %1 m groß sein.</translation>
    </message>
    <message>
        <source>Points of “%1” exist several times since they were drawn: %2.</source>
        <translation>Punkte von „%1“ gibt es seit dem Ziehen mehrfach: %2.</translation>
    </message>
    <message>
        <source>Points of “%1” were added since they were drawn: %2.</source>
        <translation>Punkte von „%1“ wurden seit dem Ziehen hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>Points of “%1” were moved since they were drawn: %2.</source>
        <translation>Punkte von „%1“ wurden seit dem Ziehen verschoben: %2.</translation>
    </message>
    <message>
        <source>Points: %1.</source>
        <translation>Punkte: %1.</translation>
    </message>
    <message>
        <source>Positions in the coordinate reference system of the layer “%1” cannot be turned into longitude and latitude.</source>
        <translation>Positionen im Koordinatenbezugssystem des Layers „%1“ lassen sich nicht in Länge und Breite umrechnen.</translation>
    </message>
    <message>
        <source>Prepare it again, or take it out of its part in the index.</source>
        <translation>Sie neu vorbereiten oder im Index aus ihrem Teil nehmen.</translation>
    </message>
    <message>
        <source>Prepare it again, or take it out of the index.</source>
        <translation>Sie neu vorbereiten oder aus dem Index nehmen.</translation>
    </message>
    <message>
        <source>Prepare or import some first.</source>
        <translation>Zuerst welche vorbereiten oder importieren.</translation>
    </message>
    <message>
        <source>Prepare or import some, or empty the column “split” of its index.</source>
        <translation>Welche vorbereiten oder importieren oder die Spalte „split“ seines Index leeren.</translation>
    </message>
    <message>
        <source>Prepare the dataset again.</source>
        <translation>Den Datensatz neu vorbereiten.</translation>
    </message>
    <message>
        <source>Prepare the sequences with the same bands.</source>
        <translation>Die Folgen mit denselben Kanälen vorbereiten.</translation>
    </message>
    <message>
        <source>Prepare the tiles with %1 as a band of its own.</source>
        <translation>Die Kacheln mit %1 als eigenem Kanal vorbereiten.</translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation>Das Training wird vorbereitet</translation>
    </message>
    <message>
        <source>Put the bands of each date into one file, for instance a VRT (Raster ▸ Miscellaneous ▸ Build Virtual Raster).</source>
        <translation>Die Kanäle jedes Zeitpunkts in eine Datei bringen, zum Beispiel eine VRT (Raster ▸ Sonstiges ▸ Virtuelles Raster generieren).</translation>
    </message>
    <message>
        <source>Put the date into the names, such as water_20210105.tif, give the dates or a table of them, or set a fixed temporal range in the layers' properties.</source>
        <translation>Das Datum in die Namen setzen, etwa water_20210105.tif, die Daten oder eine Tabelle davon angeben oder in den Layereigenschaften einen festen Zeitraum setzen.</translation>
    </message>
    <message>
        <source>Put the file that was written together with the model beside it. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Die Datei daneben legen, die zusammen mit dem Modell geschrieben wurde. Oder die Evidenz weglassen: Was vorenthaltene Kanäle ändern, braucht nur die Modelldatei.</translation>
    </message>
    <message>
        <source>Put the folder before the name, such as “January/water.tif”.</source>
        <translation>Den Ordner vor den Namen setzen, etwa „January/water.tif“.</translation>
    </message>
    <message>
        <source>Put tiles with water into each fold, or split by k folds again.</source>
        <translation>In jeden Fold Kacheln mit Wasser aufnehmen oder noch einmal nach k Folds aufteilen.</translation>
    </message>
    <message>
        <source>Put what belongs together into one region.</source>
        <translation>Zusammengehöriges in eine Region bringen.</translation>
    </message>
    <message>
        <source>Putting the maps together</source>
        <translation>Die Karten werden zusammengesetzt</translation>
    </message>
    <message>
        <source>Python %1 at %2</source>
        <translation>Python %1 unter %2</translation>
    </message>
    <message>
        <source>Radar: %1 of %2.</source>
        <translation>Radar: %1 mit %2.</translation>
    </message>
    <message>
        <source>Ranges of values cannot be taken from %1 tiles.</source>
        <translation>Aus %1 Kacheln lassen sich keine Wertebereiche entnehmen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Es wird gelesen</translation>
    </message>
    <message>
        <source>Reading every tile</source>
        <translation>Jede Kachel wird gelesen</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Modelle werden gelesen</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Die Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Reading the mask</source>
        <translation>Die Maske wird gelesen</translation>
    </message>
    <message>
        <source>Reading the tiles</source>
        <translation>Die Kacheln werden gelesen</translation>
    </message>
    <message>
        <source>Remove it from the index, or let such images be left out.</source>
        <translation>Es aus dem Index entfernen oder solche Bilder auslassen.</translation>
    </message>
    <message>
        <source>Remove it, or give the output another name.</source>
        <translation>Es entfernen oder der Ausgabe einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Remove it, or give the outputs other names.</source>
        <translation>Es entfernen oder den Ausgaben andere Namen geben.</translation>
    </message>
    <message>
        <source>Remove the backend and install the training tier again: it was made without it.</source>
        <translation>Das Backend entfernen und die Trainingsstufe neu installieren: Es wurde ohne sie angelegt.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another one.</source>
        <translation>Den Ordner entfernen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Remove the nodata value if 0 is dry.</source>
        <translation>Den Wert für keine Daten entfernen, wenn 0 trocken ist.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or import again into a new folder.</source>
        <translation>Aus einer Kopie wiederherstellen oder in einen neuen Ordner noch einmal importieren.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or prepare the dataset again.</source>
        <translation>Aus einer Kopie wiederherstellen oder den Datensatz neu vorbereiten.</translation>
    </message>
    <message>
        <source>Restore it, or let unreadable images be left out.</source>
        <translation>Sie wiederherstellen oder nicht lesbare Bilder auslassen.</translation>
    </message>
    <message>
        <source>Resume it with the same parameters, or begin a new run in another folder.</source>
        <translation>Ihn mit denselben Parametern fortsetzen oder einen neuen Lauf in einem anderen Ordner beginnen.</translation>
    </message>
    <message>
        <source>Run the algorithm “Check backend” (Highwater ▸ Backend).</source>
        <translation>Den Algorithmus „Backend prüfen“ (Highwater ▸ Backend) ausführen.</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) or open Settings ▸ Options ▸ Highwater.</source>
        <translation>Den Algorithmus „Backend installieren“ (Highwater ▸ Backend) ausführen oder Einstellungen ▸ Optionen ▸ Highwater öffnen.</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”.</source>
        <translation>Den Algorithmus „Backend installieren“ (Highwater ▸ Backend) mit „Training“ ausführen.</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Den Algorithmus „Backend installieren“ (Highwater ▸ Backend) mit „Training“ ausführen. Oder die Evidenz weglassen: Was vorenthaltene Kanäle ändern, braucht nur die Modelldatei.</translation>
    </message>
    <message>
        <source>Run “Install backend” again, or leave the scheduler empty.</source>
        <translation>„Backend installieren“ noch einmal ausführen oder den Scheduler leer lassen.</translation>
    </message>
    <message>
        <source>Run “Install backend” again, or see “Check backend”.</source>
        <translation>„Backend installieren“ noch einmal ausführen oder „Backend prüfen“ ansehen.</translation>
    </message>
    <message>
        <source>Run “Install backend” with Repair.</source>
        <translation>„Backend installieren“ mit Reparieren ausführen.</translation>
    </message>
    <message>
        <source>Run “chmod o= %1”.</source>
        <translation>„chmod o= %1“ ausführen.</translation>
    </message>
    <message>
        <source>Run: sudo apt install python%1-venv</source>
        <translation>Ausführen: sudo apt install python%1-venv</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Das Modell wird ausgeführt</translation>
    </message>
    <message>
        <source>Save it as %1.</source>
        <translation>Ihn als %1 speichern.</translation>
    </message>
    <message>
        <source>Save it as GeoPackage.</source>
        <translation>Ihn als GeoPackage speichern.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF first (Layer ▸ Save As…) and use that.</source>
        <translation>Ihn zuerst als GeoTIFF speichern (Layer ▸ Speichern als…) und das benutzen.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF that holds all of its data.</source>
        <translation>Ihn als GeoTIFF speichern, das alle seine Daten enthält.</translation>
    </message>
    <message>
        <source>Save or discard them (Layer ▸ Save Layer Edits), then run this again.</source>
        <translation>Sie speichern oder verwerfen (Layer ▸ Layeränderungen speichern) und dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Save or stop editing the layer in QGIS, then run this again.</source>
        <translation>Den Layer in QGIS speichern oder die Bearbeitung beenden und dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Save or stop editing the layer in QGIS, then run this again: what is done is not done again.</source>
        <translation>Den Layer in QGIS speichern oder seine Bearbeitung beenden, dann dies erneut ausführen: Was fertig ist, wird nicht noch einmal gemacht.</translation>
    </message>
    <message>
        <source>Save the items as an item collection first (the answer of a STAC search), and use that.</source>
        <translation>Die Items zuerst als Item-Sammlung speichern (die Antwort einer STAC-Suche) und diese benutzen.</translation>
    </message>
    <message>
        <source>Save the state_dict of the encoder alone.</source>
        <translation>Nur das state_dict des Encoders speichern.</translation>
    </message>
    <message>
        <source>Say for instance local:4, or leave the scheduler empty.</source>
        <translation>Zum Beispiel local:4 angeben oder den Scheduler leer lassen.</translation>
    </message>
    <message>
        <source>Say what the names of the images look like, or search the folders inside it, too.</source>
        <translation>Angeben, wie die Namen der Bilder aussehen, oder auch die Ordner darin durchsuchen.</translation>
    </message>
    <message>
        <source>Say what the names of the images look like.</source>
        <translation>Angeben, wie die Namen der Bilder aussehen.</translation>
    </message>
    <message>
        <source>Say which band is which, for example %1=2;%2=1.</source>
        <translation>Sagen, welcher Kanal welcher ist, zum Beispiel %1=2;%2=1.</translation>
    </message>
    <message>
        <source>Say which band is which, for example VV=1;VH=2.</source>
        <translation>Sagen, welcher Kanal welcher ist, zum Beispiel VV=1;VH=2.</translation>
    </message>
    <message>
        <source>Say which classes cannot be judged, such as 50 for towns, or leave the layer out.</source>
        <translation>Sagen, welche Klassen nicht beurteilt werden können, etwa 50 für Orte, oder den Layer weglassen.</translation>
    </message>
    <message>
        <source>Say which unit it has.</source>
        <translation>Sagen, welche Einheit er hat.</translation>
    </message>
    <message>
        <source>Scenes cannot be tried %1 times more.</source>
        <translation>Szenen lassen sich nicht %1-mal weiter versuchen.</translation>
    </message>
    <message>
        <source>Scoring what was left out</source>
        <translation>Das Ausgelassene wird bewertet</translation>
    </message>
    <message>
        <source>Searching for the learning rate</source>
        <translation>Die Lernrate wird gesucht</translation>
    </message>
    <message>
        <source>See its log.</source>
        <translation>Sein Protokoll ansehen.</translation>
    </message>
    <message>
        <source>Sen1Floods11 has no labels “%1”.</source>
        <translation>Sen1Floods11 hat keine Labels „%1“.</translation>
    </message>
    <message>
        <source>Sentinel-1 looks at 30 to 46 degrees; 39 is its middle.</source>
        <translation>Sentinel-1 blickt unter 30 bis 46 Grad; 39 ist die Mitte.</translation>
    </message>
    <message>
        <source>Sequences are kept together by their region, not by “%1”.</source>
        <translation>Folgen werden nach ihrer Region zusammengehalten, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>Set another CRS in the layer's properties.</source>
        <translation>In den Layereigenschaften ein anderes KBS setzen.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties, or leave it out.</source>
        <translation>In den Layereigenschaften sein KBS setzen oder ihn weglassen.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties, or use a georeferenced file.</source>
        <translation>In den Layereigenschaften sein KBS setzen oder eine georeferenzierte Datei benutzen.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties.</source>
        <translation>In den Layereigenschaften sein KBS setzen.</translation>
    </message>
    <message>
        <source>Set its split to train, validation, test, calibration or nothing in the attribute table of the index.</source>
        <translation>Ihre Spalte split in der Attributtabelle des Index auf train, validation, test, calibration oder nichts setzen.</translation>
    </message>
    <message>
        <source>Set their CRS, or use images of one size.</source>
        <translation>Ihr KBS setzen oder Bilder einer Größe benutzen.</translation>
    </message>
    <message>
        <source>Set them to “%1”, or leave the file out.</source>
        <translation>Sie auf „%1“ setzen oder die Datei weglassen.</translation>
    </message>
    <message>
        <source>Shaping the land</source>
        <translation>Das Land wird geformt</translation>
    </message>
    <message>
        <source>Simulating places</source>
        <translation>Orte werden simuliert</translation>
    </message>
    <message>
        <source>Simulating the radar</source>
        <translation>Das Radar wird simuliert</translation>
    </message>
    <message>
        <source>Single tiles are held back to show the result, no whole regions or scenes: neighbours resemble each other, so that it looks somewhat too good.</source>
        <translation>Um das Ergebnis zu zeigen, werden einzelne Kacheln zurückgehalten, keine ganzen Regionen oder Szenen: Nachbarn ähneln einander, sodass es etwas zu gut aussieht.</translation>
    </message>
    <message>
        <source>Some %1s have fewer than %2 tiles to be fitted on, or no water in them, and get the values of all: %3.</source>
        <translation>Manche (%1) haben weniger als %2 Kacheln zum Anpassen oder kein Wasser darin und bekommen die Werte aller: %3.</translation>
    </message>
    <message>
        <source>Some %1s have too few images for a risk of this level, and get its bound of all: %2.</source>
        <translation>Manche (%1) haben zu wenige Bilder für ein Risiko dieser Höhe und bekommen dessen Grenze für alle: %2.</translation>
    </message>
    <message>
        <source>Some of the dates have the name of a layer before them and some have none.</source>
        <translation>Manche der Daten haben den Namen eines Layers davor, manche keinen.</translation>
    </message>
    <message>
        <source>Split by region, by block, in folds by region, with a region held out, or from a table of sequences.</source>
        <translation>Nach Region, nach Block, in Folds nach Region, mit einer zurückgehaltenen Region oder nach einer Tabelle von Folgen aufteilen.</translation>
    </message>
    <message>
        <source>Split by region, event or a table.</source>
        <translation>Nach Region, Ereignis oder einer Tabelle aufteilen.</translation>
    </message>
    <message>
        <source>Split by region, event or block.</source>
        <translation>Nach Region, Ereignis oder Block aufteilen.</translation>
    </message>
    <message>
        <source>Split it first (“Split a dataset”), or edit the column “split” of its index.</source>
        <translation>Ihn zuerst aufteilen („Datensatz aufteilen“) oder die Spalte „split“ seines Index bearbeiten.</translation>
    </message>
    <message>
        <source>Start it where the folder of the plugin is importable (PYTHONPATH), with the packages of the predict tier.</source>
        <translation>Ihn dort starten, wo sich der Ordner der Erweiterung importieren lässt (PYTHONPATH), mit den Paketen der Vorhersagestufe.</translation>
    </message>
    <message>
        <source>Start workers, then run this again: what is done is not done again.</source>
        <translation>Worker starten, dann dies erneut ausführen: Was fertig ist, wird nicht noch einmal gemacht.</translation>
    </message>
    <message>
        <source>State a lower and a higher value.</source>
        <translation>Einen niedrigeren und einen höheren Wert angeben.</translation>
    </message>
    <message>
        <source>State fewer for it (%1=%2), a smaller least number, or another edge.</source>
        <translation>Weniger dafür angeben (%1=%2), eine kleinere Mindestzahl oder einen anderen Rand.</translation>
    </message>
    <message>
        <source>State the same one, allow a mix, or choose another folder.</source>
        <translation>Dasselbe angeben, eine Mischung zulassen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Statistics are given (“%1”), so that none are made.</source>
        <translation>Statistik ist angegeben („%1“), sodass keine entsteht.</translation>
    </message>
    <message>
        <source>Statistics of %1 images; %2 % of the pixels have data in at least %3 of them.</source>
        <translation>Statistik von %1 Bildern; %2 % der Pixel haben in mindestens %3 davon Daten.</translation>
    </message>
    <message>
        <source>Strata are %1.</source>
        <translation>Strata sind %1.</translation>
    </message>
    <message>
        <source>Switch the comparison off.</source>
        <translation>Den Vergleich ausschalten.</translation>
    </message>
    <message>
        <source>Switch the comparison on, or leave the layer out.</source>
        <translation>Den Vergleich einschalten oder den Layer weglassen.</translation>
    </message>
    <message>
        <source>Switch the service off in Settings ▸ Options ▸ Highwater; there is no need to forget its address.</source>
        <translation>Den Dienst unter Einstellungen ▸ Optionen ▸ Highwater ausschalten; seine Adresse kann stehen bleiben.</translation>
    </message>
    <message>
        <source>Take a larger calibration part, or a level of %1 or more.</source>
        <translation>Einen größeren Kalibrierungsteil nehmen oder eine Höhe von %1 oder mehr.</translation>
    </message>
    <message>
        <source>Take a long random one, such as “openssl rand -hex 32” prints.</source>
        <translation>Ein langes zufälliges nehmen, wie es etwa „openssl rand -hex 32“ ausgibt.</translation>
    </message>
    <message>
        <source>Take an overlap of less than half of a tile.</source>
        <translation>Eine Überlappung von weniger als einer halben Kachel nehmen.</translation>
    </message>
    <message>
        <source>Take it out once.</source>
        <translation>Es einmal herausnehmen.</translation>
    </message>
    <message>
        <source>Take it out, or check its CRS.</source>
        <translation>Ihn herausnehmen oder sein KBS prüfen.</translation>
    </message>
    <message>
        <source>Take tiles of %1 pixels or more, or leave the size open.</source>
        <translation>Kacheln mit %1 Pixeln oder mehr nehmen oder die Größe offenlassen.</translation>
    </message>
    <message>
        <source>Taking ranges of values</source>
        <translation>Wertebereiche werden entnommen</translation>
    </message>
    <message>
        <source>The %1 has an unknown field “%2”.</source>
        <translation>%1 hat ein unbekanntes Feld „%2“.</translation>
    </message>
    <message>
        <source>The %1 images have no band in common; “%2” of “%3” has %4.</source>
        <translation>Die Bilder (%1) haben keinen gemeinsamen Kanal; „%2“ von „%3“ hat %4.</translation>
    </message>
    <message>
        <source>The %1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>The %1 lacks the field “%2”.</source>
        <translation>In %1 fehlt das Feld „%2“.</translation>
    </message>
    <message>
        <source>The %1 model (OUTPUT) would overwrite the model “%2”.</source>
        <translation>Das neue Modell (%1, OUTPUT) würde das Modell „%2“ überschreiben.</translation>
    </message>
    <message>
        <source>The %1 “%2” cannot be used: no tile has a place on the map.</source>
        <translation>„%2“ (%1) kann nicht benutzt werden: Keine Kachel hat einen Ort auf der Karte.</translation>
    </message>
    <message>
        <source>The %1 “%2” lies beside all %3.</source>
        <translation>„%2“ (%1) liegt neben allen %3.</translation>
    </message>
    <message>
        <source>The CRS “%1” is not tied to the Earth; areas cannot be measured in it.</source>
        <translation>Das KBS „%1“ ist nicht an die Erde gebunden; Flächen lassen sich darin nicht messen.</translation>
    </message>
    <message>
        <source>The ImageNet weights of the encoder %1 cannot be downloaded.</source>
        <translation>Die ImageNet-Gewichte des Encoders %1 lassen sich nicht herunterladen.</translation>
    </message>
    <message>
        <source>The Python of the backend, “%1”, cannot train: it lacks %2.</source>
        <translation>Das Python des Backends, „%1“, kann nicht trainieren: Ihm fehlt %2.</translation>
    </message>
    <message>
        <source>The Python of the backend, “%1”, does not answer.</source>
        <translation>Das Python des Backends, „%1“, antwortet nicht.</translation>
    </message>
    <message>
        <source>The Python “%1” (%2) cannot create virtual environments.</source>
        <translation>Das Python „%1“ (%2) kann keine virtuellen Umgebungen anlegen.</translation>
    </message>
    <message>
        <source>The STAC catalogue “%1” leads to no item.</source>
        <translation>Der STAC-Katalog „%1“ führt zu keinem Item.</translation>
    </message>
    <message>
        <source>The STAC file “%1” cannot be read: %2.</source>
        <translation>Die STAC-Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The architecture %1 cannot be made with the encoder %2.</source>
        <translation>Die Architektur %1 lässt sich nicht mit dem Encoder %2 bauen.</translation>
    </message>
    <message>
        <source>The architecture %1 has no encoder that weights could be loaded into.</source>
        <translation>Die Architektur %1 hat keinen Encoder, in den Gewichte geladen werden könnten.</translation>
    </message>
    <message>
        <source>The area up to which holes are filled is %1.</source>
        <translation>Die Fläche, bis zu der Löcher gefüllt werden, ist %1.</translation>
    </message>
    <message>
        <source>The audit could not be noted in the dataset's description (%1).</source>
        <translation>Die Prüfung konnte nicht in der Beschreibung des Datensatzes vermerkt werden (%1).</translation>
    </message>
    <message>
        <source>The backend can predict, but not train yet: its training tier is not installed.</source>
        <translation>Das Backend kann vorhersagen, aber noch nicht trainieren: Seine Trainingsstufe ist nicht installiert.</translation>
    </message>
    <message>
        <source>The backend environment lacks the package “%1”, which a cluster needs.</source>
        <translation>Der Backend-Umgebung fehlt das Paket „%1“, das ein Cluster braucht.</translation>
    </message>
    <message>
        <source>The backend environment lacks the package “%1”.</source>
        <translation>Der Backend-Umgebung fehlt das Paket „%1“.</translation>
    </message>
    <message>
        <source>The backend environment no longer runs, because the Python it was made from was removed or upgraded.</source>
        <translation>Die Backend-Umgebung läuft nicht mehr, weil das Python, aus dem sie gemacht wurde, entfernt oder erneuert wurde.</translation>
    </message>
    <message>
        <source>The backend environment “%1” cannot be removed: %2.</source>
        <translation>Die Backend-Umgebung „%1“ kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>The backend is being installed by another window of QGIS or another program (process %1).</source>
        <translation>Das Backend wird gerade von einem anderen QGIS-Fenster oder einem anderen Programm installiert (Prozess %1).</translation>
    </message>
    <message>
        <source>The backend is being installed by another window of QGIS or another program.</source>
        <translation>Das Backend wird gerade von einem anderen QGIS-Fenster oder einem anderen Programm installiert.</translation>
    </message>
    <message>
        <source>The backend is being installed now.</source>
        <translation>Das Backend wird gerade installiert.</translation>
    </message>
    <message>
        <source>The backend is installed already</source>
        <translation>Das Backend ist schon installiert</translation>
    </message>
    <message>
        <source>The backend is ready</source>
        <translation>Das Backend ist bereit</translation>
    </message>
    <message>
        <source>The backend is ready (%1), with Python %2.</source>
        <translation>Das Backend ist bereit (%1), mit Python %2.</translation>
    </message>
    <message>
        <source>The backend is ready (%1), with Python .</source>
        <translation>Das Backend ist bereit (%1), mit Python.</translation>
    </message>
    <message>
        <source>The backend lacks the package packaging.</source>
        <translation>Dem Backend fehlt das Paket packaging.</translation>
    </message>
    <message>
        <source>The backend process %1 before it was done.</source>
        <translation>Der Prozess des Backends endete vorzeitig (%1).</translation>
    </message>
    <message>
        <source>The backend process said something that this plugin does not understand.</source>
        <translation>Der Prozess des Backends sagte etwas, das diese Erweiterung nicht versteht.</translation>
    </message>
    <message>
        <source>The backend runs on Python %1, which is too old.</source>
        <translation>Das Backend läuft mit Python %1, das zu alt ist.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, chosen in the settings.</source>
        <translation>Das Backend läuft mit „%1“, in den Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, named by the variable %2.</source>
        <translation>Das Backend läuft mit „%1“, durch die Variable %2 genannt.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, the managed environment.</source>
        <translation>Das Backend läuft mit „%1“, der verwalteten Umgebung.</translation>
    </message>
    <message>
        <source>The backend's GDAL or PROJ does not work: %1</source>
        <translation>GDAL oder PROJ des Backends funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>The backend's Python “%1” cannot be started: %2.</source>
        <translation>Das Python „%1“ des Backends lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>The band %1 is assigned twice.</source>
        <translation>Der Kanal %1 ist zweimal zugeordnet.</translation>
    </message>
    <message>
        <source>The band %1 is named twice (%2).</source>
        <translation>Der Kanal %1 ist zweimal genannt (%2).</translation>
    </message>
    <message>
        <source>The band %1 is named twice.</source>
        <translation>Der Kanal %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The band %1 of “%2” is none of a radar image.</source>
        <translation>Der Kanal %1 von „%2“ ist keiner eines Radarbildes.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: no model that is judged here takes it.</source>
        <translation>Der Kanal „%1“ kann nicht vorenthalten werden: Kein hier beurteiltes Modell nimmt ihn.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: the dataset “%2” has none of this name.</source>
        <translation>Der Kanal „%1“ kann nicht vorenthalten werden: Der Datensatz „%2“ hat keinen dieses Namens.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: the model “%2” needs it.</source>
        <translation>Der Kanal „%1“ kann nicht vorenthalten werden: Das Modell „%2“ braucht ihn.</translation>
    </message>
    <message>
        <source>The band “%1” has a single value in the training part of the dataset “%2” after clipping to its limits.</source>
        <translation>Der Kanal „%1“ hat im Trainingsteil des Datensatzes „%2“ nach dem Kappen auf seine Grenzen nur einen einzigen Wert.</translation>
    </message>
    <message>
        <source>The band “%1” has a single value in the training part of the dataset “%2”.</source>
        <translation>Der Kanal „%1“ hat im Trainingsteil des Datensatzes „%2“ nur einen einzigen Wert.</translation>
    </message>
    <message>
        <source>The band “%1” has no valid value in the training part of the dataset “%2”.</source>
        <translation>Der Kanal „%1“ hat im Trainingsteil des Datensatzes „%2“ keinen gültigen Wert.</translation>
    </message>
    <message>
        <source>The band “%1” is said to be limited, but is not among those that enter the network (%2).</source>
        <translation>Für den Kanal „%1“ sind Grenzen angegeben, aber er ist nicht unter denen, die in das Netz gehen (%2).</translation>
    </message>
    <message>
        <source>The band “%1” is said to be optional, but is not among those that enter the network (%2).</source>
        <translation>Der Kanal „%1“ heißt optional, ist aber nicht unter denen, die in das Netz gehen (%2).</translation>
    </message>
    <message>
        <source>The bands %1 of “%2” have no unit in common.</source>
        <translation>Die Kanäle %1 von „%2“ haben keine gemeinsame Einheit.</translation>
    </message>
    <message>
        <source>The best epoch was %1 of %2: validation IoU %3 at the threshold %4, temperature %5.</source>
        <translation>Die beste Epoche war %1 von %2: IoU der Validierung %3 beim Schwellenwert %4, Temperatur %5.</translation>
    </message>
    <message>
        <source>The best epoch was %1 of %2: validation IoU %3 at the threshold %4, temperature %5; test IoU %6.</source>
        <translation>Die beste Epoche war %1 von %2: IoU der Validierung %3 beim Schwellenwert %4, Temperatur %5; IoU des Tests %6.</translation>
    </message>
    <message>
        <source>The bootstrap needs at least one draw and a seed that is not negative.</source>
        <translation>Der Bootstrap braucht mindestens eine Ziehung und einen nicht negativen Startwert.</translation>
    </message>
    <message>
        <source>The built-in method (BUILTIN) cannot be judged on “%1”: its images are in %2, and the method needs backscatter.</source>
        <translation>Das eingebaute Verfahren (BUILTIN) kann an „%1“ nicht beurteilt werden: Seine Bilder sind in %2, und das Verfahren braucht Rückstreuung.</translation>
    </message>
    <message>
        <source>The built-in method cannot be held against this model: it maps all water of one date, the model the flood since “%1”.</source>
        <translation>Das eingebaute Verfahren kann mit diesem Modell nicht verglichen werden: Es kartiert alles Wasser eines Zeitpunkts, das Modell das Hochwasser seit „%1“.</translation>
    </message>
    <message>
        <source>The built-in method cannot be held against this model: “%1” gives it no backscatter of a polarisation such as VV.</source>
        <translation>Das eingebaute Verfahren kann mit diesem Modell nicht verglichen werden: „%1“ gibt ihm keine Rückstreuung einer Polarisation wie VV.</translation>
    </message>
    <message>
        <source>The built-in method has no model file that a temperature could be written to.</source>
        <translation>Das eingebaute Verfahren hat keine Modelldatei, in die eine Temperatur geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>The built-in method has no model file that could be exported.</source>
        <translation>Das eingebaute Verfahren hat keine Modelldatei, die exportiert werden könnte.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” does not exist.</source>
        <translation>Der Zwischenstand „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The chip %1 is in two parts, %2 and %3 (%4).</source>
        <translation>Der Chip %1 ist in zwei Teilen, %2 und %3 (%4).</translation>
    </message>
    <message>
        <source>The cluster at “%1” has had no worker for %2 s.</source>
        <translation>Der Cluster unter „%1“ hat seit %2 s keinen Worker.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the layer “%1” cannot be understood.</source>
        <translation>Das Koordinatenbezugssystem des Layers „%1“ lässt sich nicht verstehen.</translation>
    </message>
    <message>
        <source>The data set says no dates. %1 and %2 are nominal and only say which image is from before the flood; it is an average over time.</source>
        <translation>Der Datensatz nennt keine Daten. %1 und %2 sind nur nominell und sagen bloß, welches Bild von vor dem Hochwasser ist; es ist ein zeitliches Mittel.</translation>
    </message>
    <message>
        <source>The dataset “%1” cannot be split at random: %2 pairs of tiles touch or overlap (%3 overlap), such as “%4” and “%5”. The same ground would train and test the model, and its scores would be too good.</source>
        <translation>Der Datensatz „%1“ kann nicht zufällig aufgeteilt werden: %2 Paare von Kacheln berühren oder überlappen sich (%3 überlappen sich), etwa „%4“ und „%5“. Derselbe Boden würde das Modell trainieren und testen, und seine Gütemaße wären zu gut.</translation>
    </message>
    <message>
        <source>The dataset “%1” has %2 that can be kept apart, too few for %3 folds.</source>
        <translation>Im Datensatz „%1“ lassen sich %2 getrennt halten, zu wenig für %3 Folds.</translation>
    </message>
    <message>
        <source>The dataset “%1” has changed since the run in “%2” was begun.</source>
        <translation>Der Datensatz „%1“ hat sich geändert, seit der Lauf in „%2“ begonnen wurde.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no %2; “%3” does without.</source>
        <translation>Der Datensatz „%1“ hat kein %2; „%3“ kommt ohne aus.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no band “%2”, and there is no derived band of this name.</source>
        <translation>Der Datensatz „%1“ hat keinen Kanal „%2“, und es gibt keinen abgeleiteten Kanal dieses Namens.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no index (%2).</source>
        <translation>Der Datensatz „%1“ hat keinen Index (%2).</translation>
    </message>
    <message>
        <source>The dataset “%1” has no radar polarisation for “%2”: its bands are %3, of which %4 are withheld.</source>
        <translation>Der Datensatz „%1“ hat keine Radarpolarisation für „%2“: Seine Kanäle sind %3, von denen %4 vorenthalten werden.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no radar polarisation for “%2”: its bands are %3.</source>
        <translation>Der Datensatz „%1“ hat keine Radarpolarisation für „%2“: Seine Kanäle sind %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no region or event “%2”.</source>
        <translation>Der Datensatz „%1“ hat keine Region und kein Ereignis „%2“.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no region “%2”.</source>
        <translation>Der Datensatz „%1“ hat keine Region „%2“.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no sequences.</source>
        <translation>Der Datensatz „%1“ hat keine Folgen.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tile “%2”, which was named for the part “%3”.</source>
        <translation>Der Datensatz „%1“ hat keine Kachel „%2“, die für den Teil „%3“ genannt wurde.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles in the part %2.</source>
        <translation>Der Datensatz „%1“ hat keine Kacheln im Teil %2.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles in the part “%2”.</source>
        <translation>Der Datensatz „%1“ hat keine Kacheln im Teil „%2“.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2” that could be used; it has %3.</source>
        <translation>Der Datensatz „%1“ hat im Teil „%2“ keine Kacheln mit gültigen Pixeln, die benutzt werden könnten; er hat %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2” that could be used; it has no parts at all.</source>
        <translation>Der Datensatz „%1“ hat im Teil „%2“ keine brauchbaren Kacheln mit gültigen Pixeln; er hat überhaupt keine Teile.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2”; it has %3.</source>
        <translation>Der Datensatz „%1“ hat im Teil „%2“ keine Kacheln mit gültigen Pixeln; er hat %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2”; it has no parts at all.</source>
        <translation>Der Datensatz „%1“ hat im Teil „%2“ keine Kacheln mit gültigen Pixeln; er hat überhaupt keine Teile.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels outside of its parts test and calibration.</source>
        <translation>Der Datensatz „%1“ hat außerhalb seiner Teile test und calibration keine Kacheln mit gültigen Pixeln.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles.</source>
        <translation>Der Datensatz „%1“ hat keine Kacheln.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one %2 with water outside of its parts test and calibration (%3), so that none can be left out.</source>
        <translation>Der Datensatz „%1“ hat nach %2 nur eine Gruppe mit Wasser außerhalb seiner Teile test und calibration (%3), sodass keine ausgelassen werden kann.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one %2 with water outside of its parts test and calibration (none), so that none can be left out.</source>
        <translation>Der Datensatz „%1“ hat nach %2 nur eine Gruppe mit Wasser außerhalb seiner Teile test und calibration (keine), sodass keine ausgelassen werden kann.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one fold with water outside of its parts test and calibration (%2), so that none can be left out.</source>
        <translation>Der Datensatz „%1“ hat nur einen Fold mit Wasser außerhalb seiner Teile test und calibration (%2), sodass keiner ausgelassen werden kann.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one fold with water outside of its parts test and calibration (none), so that none can be left out.</source>
        <translation>Der Datensatz „%1“ hat nur einen Fold mit Wasser außerhalb seiner Teile test und calibration (keinen), sodass keiner ausgelassen werden kann.</translation>
    </message>
    <message>
        <source>The dataset “%1” has pixels of %2 m, but those of the new tiles would have %3 m.</source>
        <translation>Der Datensatz „%1“ hat Pixel von %2 m, aber die der neuen Kacheln hätten %3 m.</translation>
    </message>
    <message>
        <source>The dataset “%1” has the bands %2, but the new tiles would have %3.</source>
        <translation>Der Datensatz „%1“ hat die Kanäle %2, aber die neuen Kacheln hätten %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has tiles of %2 pixels, but the new ones would have %3.</source>
        <translation>Der Datensatz „%1“ hat Kacheln von %2 Pixeln, aber die neuen hätten %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds %2, which have lost the backscatter that “%3” needs.</source>
        <translation>Der Datensatz „%1“ enthält %2, denen die Rückstreuung fehlt, die „%3“ braucht.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds sequences, which cannot be divided by %2: only whole regions can be kept apart, and the images of a place never.</source>
        <translation>Der Datensatz „%1“ enthält Folgen, die sich nicht nach %2 teilen lassen: Nur ganze Regionen können getrennt gehalten werden, die Bilder eines Ortes nie.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the mode %2, but the new tiles are of %3.</source>
        <translation>Der Datensatz „%1“ enthält den Modus %2, aber die neuen Kacheln sind von %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the mode %2, but the new tiles are of an unknown one.</source>
        <translation>Der Datensatz „%1“ enthält den Modus %2, aber die neuen Kacheln sind von einem unbekannten.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the sensor %2, but the new tiles are of %3.</source>
        <translation>Der Datensatz „%1“ enthält den Sensor %2, aber die neuen Kacheln sind von %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the sensor %2, but the new tiles are of an unknown one.</source>
        <translation>Der Datensatz „%1“ enthält den Sensor %2, aber die neuen Kacheln sind von einem unbekannten.</translation>
    </message>
    <message>
        <source>The dataset “%1” is a file.</source>
        <translation>Der Datensatz „%1“ ist eine Datei.</translation>
    </message>
    <message>
        <source>The dataset “%1” is in %2, but the new tiles would be in %3.</source>
        <translation>Der Datensatz „%1“ ist in %2, aber die neuen Kacheln wären in %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” is to be divided into %2 parts by %3, but has only %4 that can be kept apart (%5).</source>
        <translation>Der Datensatz „%1“ soll nach %3 in %2 Teile geteilt werden, hat aber nur %4, die getrennt gehalten werden können (%5).</translation>
    </message>
    <message>
        <source>The dataset “%1” was made by a newer Highwater.</source>
        <translation>Der Datensatz „%1“ wurde von einem neueren Highwater gemacht.</translation>
    </message>
    <message>
        <source>The date of %1 and %2 more is not known: neither metadata nor names hold one.</source>
        <translation>Das Datum von %1 und %2 weiteren ist nicht bekannt: Weder Metadaten noch Namen enthalten eines.</translation>
    </message>
    <message>
        <source>The date of %1 is not known.</source>
        <translation>Das Datum von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The date of %1 is not known: neither metadata nor names hold one.</source>
        <translation>Das Datum von %1 ist nicht bekannt: Weder Metadaten noch Namen enthalten eines.</translation>
    </message>
    <message>
        <source>The date of %1 is not known; taken as earlier.</source>
        <translation>Das Datum von %1 ist nicht bekannt; als früher angenommen.</translation>
    </message>
    <message>
        <source>The date of “%1” is not known: all layers are taken as earlier.</source>
        <translation>Das Datum von „%1“ ist nicht bekannt: Alle Layer werden als früher angenommen.</translation>
    </message>
    <message>
        <source>The date of “%1”, %2, is from %3, which may be when the file was written; give dates in a table if it is.</source>
        <translation>Das Datum von „%1“, %2, stammt aus %3; das kann der Zeitpunkt sein, zu dem die Datei geschrieben wurde. Dann die Daten in einer Tabelle angeben.</translation>
    </message>
    <message>
        <source>The dates hold “%1”, which is no date.</source>
        <translation>Unter den Daten ist „%1“, was kein Datum ist.</translation>
    </message>
    <message>
        <source>The dates of %1 layers are not known: %2.</source>
        <translation>Die Daten von %1 Layern sind nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>The dates reach from %1 (“%2”) to %3 (“%4”): one of them must be wrong.</source>
        <translation>Die Daten reichen von %1 („%2“) bis %3 („%4“): Eines davon muss falsch sein.</translation>
    </message>
    <message>
        <source>The derived band %1 is among the bands already.</source>
        <translation>Der abgeleitete Kanal %1 ist schon unter den Kanälen.</translation>
    </message>
    <message>
        <source>The derived band %1 is made of %2, but there is only %3.</source>
        <translation>Der abgeleitete Kanal %1 wird aus %2 gemacht, aber es gibt nur %3.</translation>
    </message>
    <message>
        <source>The derived band %1 is made of %2, but there is only nothing.</source>
        <translation>Der abgeleitete Kanal %1 wird aus %2 berechnet, aber es gibt nichts davon.</translation>
    </message>
    <message>
        <source>The derived band %1 looks at neighbouring pixels and cannot be made inside the model.</source>
        <translation>Der abgeleitete Kanal %1 blickt auf benachbarte Pixel und kann nicht im Modell gemacht werden.</translation>
    </message>
    <message>
        <source>The derived band %1 needs backscatter in dB, but the dataset “%2” is in %3.</source>
        <translation>Der abgeleitete Kanal %1 braucht Rückstreuung in dB, aber der Datensatz „%2“ ist in %3.</translation>
    </message>
    <message>
        <source>The derived band %1 needs calibrated backscatter, and these bands were stretched to each image's range.</source>
        <translation>Der abgeleitete Kanal %1 braucht kalibrierte Rückstreuung, und diese Kanäle wurden auf den Bereich jedes Bildes gestreckt.</translation>
    </message>
    <message>
        <source>The description inside the model “%1” cannot be understood.</source>
        <translation>Die Beschreibung im Modell „%1“ lässt sich nicht verstehen.</translation>
    </message>
    <message>
        <source>The direction of flight is %1°, but a direction lies between −360 and 360.</source>
        <translation>Die Flugrichtung ist %1°, aber eine Richtung liegt zwischen −360 und 360.</translation>
    </message>
    <message>
        <source>The disk became full while the index “%1” was being written.</source>
        <translation>Der Datenträger wurde voll, während der Index „%1“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>The disk became full while the results were being written.</source>
        <translation>Der Datenträger wurde voll, während die Ergebnisse geschrieben wurden.</translation>
    </message>
    <message>
        <source>The disk became full, or a limit on file sizes was reached, while “%1” was being written to “%2”.</source>
        <translation>Der Datenträger wurde voll oder eine Grenze für Dateigrößen erreicht, während „%1“ nach „%2“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>The edge of %1 m is narrower than a pixel of “%2” (%3 m), so no pixel would lie in it.</source>
        <translation>Der Rand von %1 m ist schmaler als ein Pixel von „%2“ (%3 m), sodass kein Pixel darin läge.</translation>
    </message>
    <message>
        <source>The edge of %1 m is wider than %2 pixels of “%3”.</source>
        <translation>Der Rand von %1 m ist breiter als %2 Pixel von „%3“.</translation>
    </message>
    <message>
        <source>The encoder is to be varied, but the network (ARCHITECTURE) has none.</source>
        <translation>Der Encoder soll verändert werden, aber das Netz (ARCHITECTURE) hat keinen.</translation>
    </message>
    <message>
        <source>The engine OpenVINO is not installed; there is none for this kind of computer, or the backend is older than the plugin.</source>
        <translation>Die Engine OpenVINO ist nicht installiert; für diese Art von Rechner gibt es keine, oder das Backend ist älter als die Erweiterung.</translation>
    </message>
    <message>
        <source>The events of the service cannot be followed.</source>
        <translation>Die Ereignisse des Dienstes lassen sich nicht verfolgen.</translation>
    </message>
    <message>
        <source>The evidence (EVIDENCE) needs the training tier of the backend, which is missing.</source>
        <translation>Die Evidenz (EVIDENCE) braucht die Trainingsstufe des Backends, die fehlt.</translation>
    </message>
    <message>
        <source>The exclusion mask “%1” has other pixels than the map; the nearest one counts.</source>
        <translation>Die Ausschlussmaske „%1“ hat andere Pixel als die Karte; es zählt der nächste.</translation>
    </message>
    <message>
        <source>The extent lies outside all the layers.</source>
        <translation>Die Ausdehnung liegt außerhalb aller Layer.</translation>
    </message>
    <message>
        <source>The extent lies outside the layer “%1”.</source>
        <translation>Die Ausdehnung liegt außerhalb des Layers „%1“.</translation>
    </message>
    <message>
        <source>The file dataset.json of the dataset “%1” is damaged.</source>
        <translation>Die Datei dataset.json des Datensatzes „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of the layer “%1” does not exist: %2</source>
        <translation>Die Datei des Layers „%1“ existiert nicht: %2</translation>
    </message>
    <message>
        <source>The file of the layer “%1” is given twice.</source>
        <translation>Die Datei des Layers „%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The file of the space%1, “%2”, cannot be read: %3.</source>
        <translation>Die Datei des Suchraums%1, „%2“, kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>The file of the space, “%1”, cannot be read: %2.</source>
        <translation>Die Datei des Suchraums, „%1“, kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file of weights “%1” cannot be read, or holds more than weights.</source>
        <translation>Die Datei mit Gewichten „%1“ kann nicht gelesen werden oder enthält mehr als Gewichte.</translation>
    </message>
    <message>
        <source>The file “%1” (%2) does not exist.</source>
        <translation>Die Datei „%1“ (%2) existiert nicht.</translation>
    </message>
    <message>
        <source>The file “%1” beside the new model would overwrite that of the old one.</source>
        <translation>Die Datei „%1“ neben dem neuen Modell würde die des alten überschreiben.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written to “%2”: %3</source>
        <translation>Die Datei „%1“ konnte nicht nach „%2“ geschrieben werden: %3</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The file “%1” has no weights that fit the encoder.</source>
        <translation>Die Datei „%1“ hat keine Gewichte, die zum Encoder passen.</translation>
    </message>
    <message>
        <source>The file “%1” holds no token.</source>
        <translation>Die Datei „%1“ enthält kein Token.</translation>
    </message>
    <message>
        <source>The file “%1” is among the layers twice.</source>
        <translation>Die Datei „%1“ ist zweimal unter den Layern.</translation>
    </message>
    <message>
        <source>The file “%1” is in the sequence “%2” already, with the date %3; now it is %4.</source>
        <translation>Die Datei „%1“ ist schon in der Folge „%2“, mit dem Datum %3; jetzt ist es %4.</translation>
    </message>
    <message>
        <source>The file “%1” is no file of weights.</source>
        <translation>Die Datei „%1“ ist keine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>The file “%1” of the sequence “%2” cannot be read: it is missing, damaged or no image.</source>
        <translation>Die Datei „%1“ der Folge „%2“ kann nicht gelesen werden: Sie fehlt, ist beschädigt oder kein Bild.</translation>
    </message>
    <message>
        <source>The file “%1” with the token cannot be read.</source>
        <translation>Die Datei „%1“ mit dem Token kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” with the token of the service cannot be read.</source>
        <translation>Die Datei „%1“ mit dem Token des Dienstes kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The filter “%1” cannot have a window of %2 pixels.</source>
        <translation>Der Filter „%1“ kann kein Fenster von %2 Pixeln haben.</translation>
    </message>
    <message>
        <source>The first day, %1, does not lie between %2 and %3.</source>
        <translation>Der erste Tag, %1, liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>The flood was largest on %1 (%2), was seen from %3 to %4 (%5 days), and reached %6 at one date or another.</source>
        <translation>Das Hochwasser war am %1 am größten (%2), war vom %3 bis %4 zu sehen (%5 Tage) und erreichte an dem einen oder anderen Zeitpunkt %6.</translation>
    </message>
    <message>
        <source>The folder of scenes “%1” does not exist.</source>
        <translation>Den Ordner der Szenen „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder of scenes “%1” is a file.</source>
        <translation>Der Ordner der Szenen „%1“ ist eine Datei.</translation>
    </message>
    <message>
        <source>The folder of wheels “%1” lacks %2 for this Python and computer.</source>
        <translation>Im Ordner mit Wheels „%1“ fehlt %2 für dieses Python und diesen Rechner.</translation>
    </message>
    <message>
        <source>The folder “%1” (DATASET) holds no index of sequences (%2).</source>
        <translation>Der Ordner „%1“ (DATASET) enthält keinen Index von Folgen (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot keep the progress: %2.</source>
        <translation>Der Ordner „%1“ kann den Fortschritt nicht aufbewahren: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: no folder in it has a file …image.tif.</source>
        <translation>Der Ordner „%1“ enthält nicht %2: Kein Ordner darin hat eine Datei …image.tif.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no OmbriaS1, OmbriaS2 or 2021 with patches.</source>
        <translation>Der Ordner „%1“ enthält nicht %2: Es gibt kein OmbriaS1, OmbriaS2 oder 2021 mit Ausschnitten.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder %3.</source>
        <translation>Der Ordner „%1“ enthält nicht %2: Es gibt keinen Ordner %3.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder %3; it has %4.</source>
        <translation>Der Ordner „%1“ enthält %2 nicht: Es gibt keinen Ordner %3; er hat %4.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder features.</source>
        <translation>Der Ordner „%1“ enthält %2 nicht: Es gibt keinen Ordner features.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder labels.</source>
        <translation>Der Ordner „%1“ enthält %2 nicht: Es gibt keinen Ordner labels.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold SEN12-FLOOD: there is neither S1list.json nor S2list.json.</source>
        <translation>Der Ordner „%1“ enthält nicht SEN12-FLOOD: Es gibt weder S1list.json noch S2list.json.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: no folder in it has a file …image.tif.</source>
        <translation>Der Ordner „%1“ enthält nicht Sen1Floods11: Kein Ordner darin hat eine Datei …image.tif.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no OmbriaS1, OmbriaS2 or 2021 with patches.</source>
        <translation>Der Ordner „%1“ enthält nicht Sen1Floods11: Es gibt kein OmbriaS1, OmbriaS2 oder 2021 mit Ausschnitten.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder %2.</source>
        <translation>Der Ordner „%1“ enthält nicht Sen1Floods11: Es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder %2; it has %3.</source>
        <translation>Der Ordner „%1“ enthält Sen1Floods11 nicht: Es gibt keinen Ordner %2; er hat %3.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder features.</source>
        <translation>Der Ordner „%1“ enthält Sen1Floods11 nicht: Es gibt keinen Ordner features.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder labels.</source>
        <translation>Der Ordner „%1“ enthält Sen1Floods11 nicht: Es gibt keinen Ordner labels.</translation>
    </message>
    <message>
        <source>The folder “%1” holds a dataset of tiles; sequences need a folder of their own.</source>
        <translation>Der Ordner „%1“ enthält einen Datensatz aus Kacheln; Folgen brauchen einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” holds maps of Highwater only, no scenes.</source>
        <translation>Der Ordner „%1“ enthält nur Karten von Highwater, keine Szenen.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no index of sequences (%2).</source>
        <translation>Der Ordner „%1“ enthält keinen Index von Folgen (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” holds no run that could be resumed.</source>
        <translation>Der Ordner „%1“ enthält keinen Lauf, der fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files (such as “%2”) and is no dataset.</source>
        <translation>Der Ordner „%1“ enthält andere Dateien (etwa „%2“) und ist kein Datensatz.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files (such as “%2”); sequences need a folder of their own.</source>
        <translation>Der Ordner „%1“ enthält andere Dateien (etwa „%2“); Folgen brauchen einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files and is no output of a run over scenes.</source>
        <translation>Der Ordner „%1“ enthält andere Dateien und ist keine Ausgabe eines Laufs über Szenen.</translation>
    </message>
    <message>
        <source>The folder “%1” holds the maps of an earlier run, not scenes.</source>
        <translation>Der Ordner „%1“ enthält die Karten eines früheren Laufs, keine Szenen.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>Der Ordner „%1“ ist nicht leer.</translation>
    </message>
    <message>
        <source>The folder “%1” lacks the rasters of %2 of %3: %4 ….</source>
        <translation>Im Ordner „%1“ fehlen die Raster von %2 von %3: %4 ….</translation>
    </message>
    <message>
        <source>The folder “%1” lacks the rasters of %2 of %3: %4.</source>
        <translation>Im Ordner „%1“ fehlen die Raster von %2 von %3: %4.</translation>
    </message>
    <message>
        <source>The folder “%1” of the data set does not exist.</source>
        <translation>Der Ordner „%1“ der Sammlung existiert nicht.</translation>
    </message>
    <message>
        <source>The folder “%1” of the output %2 does not exist.</source>
        <translation>Der Ordner „%1“ der Ausgabe %2 existiert nicht.</translation>
    </message>
    <message>
        <source>The folder “%1” of the output does not exist.</source>
        <translation>Den Ordner „%1“ der Ausgabe gibt es nicht.</translation>
    </message>
    <message>
        <source>The fractions of the parts must not be negative, nor all 0.</source>
        <translation>Die Anteile der Teile dürfen nicht negativ und nicht alle 0 sein.</translation>
    </message>
    <message>
        <source>The further date “%1” has no band %2.</source>
        <translation>Der weitere Zeitpunkt „%1“ hat keinen Kanal %2.</translation>
    </message>
    <message>
        <source>The gap between parts must not be negative.</source>
        <translation>Der Abstand zwischen Teilen darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The gap, the number of tiles and the seed must not be negative.</source>
        <translation>Abstand, Anzahl der Kacheln und Startwert dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>The greatest height above the drainage is %1 m, but must lie between 0 and %2.</source>
        <translation>Die größte Höhe über dem Gewässernetz ist %1 m, muss aber zwischen 0 und %2 liegen.</translation>
    </message>
    <message>
        <source>The image could not be looked at: %1</source>
        <translation>Das Bild konnte nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has no band %3.</source>
        <translation>Das Bild „%1“ der Folge „%2“ hat keinen Kanal %3.</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has no data on the place.</source>
        <translation>Das Bild „%1“ der Folge „%2“ hat an dem Ort keine Daten.</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has “%3” for its date.</source>
        <translation>Das Bild „%1“ der Folge „%2“ hat „%3“ als Datum.</translation>
    </message>
    <message>
        <source>The images have no CRS: the layer of footprints has no geometries.</source>
        <translation>Die Bilder haben kein KBS: Der Layer der Umrisse hat keine Geometrien.</translation>
    </message>
    <message>
        <source>The images lie elsewhere than those that “%1” has already.</source>
        <translation>Die Bilder liegen anderswo als die, die „%1“ schon hat.</translation>
    </message>
    <message>
        <source>The incidence angle is %1°, but must lie between %2 and %3 degrees.</source>
        <translation>Der Einfallswinkel ist %1°, muss aber zwischen %2 und %3 Grad liegen.</translation>
    </message>
    <message>
        <source>The incidence angles of “%1” run from %2 to %3, but must lie between %4 and %5 degrees.</source>
        <translation>Die Einfallswinkel von „%1“ reichen von %2 bis %3, müssen aber zwischen %4 und %5 Grad liegen.</translation>
    </message>
    <message>
        <source>The index of the dataset “%1” has no column “%2”.</source>
        <translation>Der Index des Datensatzes „%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The index “%1/sequences.gpkg” is damaged or lacks columns.</source>
        <translation>Der Index „%1/sequences.gpkg“ ist beschädigt, oder ihm fehlen Spalten.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be written.</source>
        <translation>Der Index „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The index “%1” is being written by another program.</source>
        <translation>Der Index „%1“ wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>The index “%1” is damaged or lacks columns that Highwater needs.</source>
        <translation>Der Index „%1“ ist beschädigt, oder ihm fehlen Spalten, die Highwater braucht.</translation>
    </message>
    <message>
        <source>The initial model may have been trained on places that are left out here; the scores are then too good.</source>
        <translation>Das Ausgangsmodell wurde vielleicht mit Orten trainiert, die hier ausgelassen werden; die Gütemaße sind dann zu gut.</translation>
    </message>
    <message>
        <source>The initial model “%1” does not exist.</source>
        <translation>Das Ausgangsmodell „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The initial model “%1” has no checkpoint “%2” beside it, and cannot be trained further without one.</source>
        <translation>Neben dem Ausgangsmodell „%1“ liegt kein Zwischenstand „%2“; ohne ihn kann es nicht weitertrainiert werden.</translation>
    </message>
    <message>
        <source>The installation of the backend environment was interrupted.</source>
        <translation>Die Installation der Backend-Umgebung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation>Die Installation wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>Der Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The job was stopped after %1 s, the most that it may take.</source>
        <translation>Der Auftrag wurde nach %1 s angehalten, länger darf er nicht dauern.</translation>
    </message>
    <message>
        <source>The job “%1” failed unexpectedly: %2</source>
        <translation>Der Auftrag „%1“ ist unerwartet fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The label of the tile “%1” of the dataset “%2” cannot be read.</source>
        <translation>Das Label der Kachel „%1“ des Datensatzes „%2“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The label of “%1” is %2.</source>
        <translation>Das Label von „%1“ ist %2.</translation>
    </message>
    <message>
        <source>The labels show the flood only; permanent water is dry in them.</source>
        <translation>Die Labels zeigen nur das Hochwasser; dauerhaftes Wasser ist darin trocken.</translation>
    </message>
    <message>
        <source>The last place would have the number %1; the largest is %2.</source>
        <translation>Der letzte Ort hätte die Nummer %1; die größte ist %2.</translation>
    </message>
    <message>
        <source>The layer of the earlier date, “%1”, is of %2, after that of the later date, “%3” (%4): what is called new has receded. Swap them.</source>
        <translation>Der Layer des früheren Zeitpunkts, „%1“, ist von %2, nach dem des späteren, „%3“ (%4): Was neu heißt, ist zurückgegangen. Sie vertauschen.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) shares no ground with a layer of another date.</source>
        <translation>Der Layer „%1“ (%2) hat mit keinem Layer eines anderen Zeitpunkts Boden gemeinsam.</translation>
    </message>
    <message>
        <source>The layer “%1” (optical) lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>Der Layer „%1“ (optisch) liegt anderswo: Er überlappt sich nicht mit „%2“ und %3 weiteren.</translation>
    </message>
    <message>
        <source>The layer “%1” (optical) lies elsewhere: it does not overlap with “%2”.</source>
        <translation>Der Layer „%1“ (optisch) liegt anderswo: Er überlappt sich nicht mit „%2“.</translation>
    </message>
    <message>
        <source>The layer “%1” (radar) lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>Der Layer „%1“ (Radar) liegt anderswo: Er überlappt sich nicht mit „%2“ und %3 weiteren.</translation>
    </message>
    <message>
        <source>The layer “%1” (radar) lies elsewhere: it does not overlap with “%2”.</source>
        <translation>Der Layer „%1“ (Radar) liegt anderswo: Er überlappt sich nicht mit „%2“.</translation>
    </message>
    <message>
        <source>The layer “%1” and the part of “%2” to map do not overlap.</source>
        <translation>Der Layer „%1“ und der zu kartierende Ausschnitt von „%2“ überlappen sich nicht.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself 8-bit values stretched to each image's range (“%2”), but %3.</source>
        <translation>Der Layer „%1“ nennt sich 8-Bit-Werte, auf den Bereich jedes Bildes gestreckt („%2“), aber: %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself amplitude (“%2”), but %3.</source>
        <translation>Der Layer „%1“ nennt sich Amplitude („%2“), aber: %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself decibel (dB) (“%2”), but %3.</source>
        <translation>Der Layer „%1“ nennt sich Dezibel (dB) („%2“), aber: %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself decibel × 100 (“%2”), but %3.</source>
        <translation>Der Layer „%1“ nennt sich Dezibel × 100 („%2“), aber: %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself linear power (“%2”), but %3.</source>
        <translation>Der Layer „%1“ nennt sich lineare Leistung („%2“), aber: %3.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be looked into: it is %2 times used, or gives no image.</source>
        <translation>In die Schicht „%1“ lässt sich nicht blicken: Sie wird %2-mal benutzt oder ergibt kein Bild.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be looked into: it is not used, or gives no image.</source>
        <translation>In die Schicht „%1“ lässt sich nicht blicken: Sie wird nicht benutzt oder ergibt kein Bild.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as a raster.</source>
        <translation>Der Layer „%1“ lässt sich nicht als Raster öffnen.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as points.</source>
        <translation>Der Layer „%1“ lässt sich nicht als Punkte öffnen.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as polygons.</source>
        <translation>Der Layer „%1“ lässt sich nicht als Polygone öffnen.</translation>
    </message>
    <message>
        <source>The layer “%1” comes from a service or a database (%2), not from a file.</source>
        <translation>Der Layer „%1“ kommt aus einem Dienst oder einer Datenbank (%2), nicht aus einer Datei.</translation>
    </message>
    <message>
        <source>The layer “%1” declares 0 as nodata, so that dry land cannot be told from what was not seen.</source>
        <translation>Der Layer „%1“ legt 0 als Wert für keine Daten fest, sodass trockenes Land nicht von Ungesehenem zu unterscheiden ist.</translation>
    </message>
    <message>
        <source>The layer “%1” does not overlap “%2”.</source>
        <translation>Der Layer „%1“ überlappt „%2“ nicht.</translation>
    </message>
    <message>
        <source>The layer “%1” exists in the memory of this program only.</source>
        <translation>Der Layer „%1“ existiert nur im Speicher dieses Programms.</translation>
    </message>
    <message>
        <source>The layer “%1” has %2 pixels; %3 is the most that is taken here.</source>
        <translation>Der Layer „%1“ hat %2 Pixel; mehr als %3 werden hier nicht angenommen.</translation>
    </message>
    <message>
        <source>The layer “%1” has a CRS but no position or pixel size.</source>
        <translation>Der Layer „%1“ hat ein KBS, aber keine Lage oder Pixelgröße.</translation>
    </message>
    <message>
        <source>The layer “%1” has changes that are not saved.</source>
        <translation>Der Layer „%1“ hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>The layer “%1” has no bands of its own but %2 subdatasets.</source>
        <translation>Der Layer „%1“ hat keine eigenen Kanäle, sondern %2 Unterdatensätze.</translation>
    </message>
    <message>
        <source>The layer “%1” has no bands.</source>
        <translation>Der Layer „%1“ hat keine Kanäle.</translation>
    </message>
    <message>
        <source>The layer “%1” has no column “%2”.</source>
        <translation>Der Layer „%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system, the others do.</source>
        <translation>Der Layer „%1“ hat kein Koordinatenbezugssystem, die anderen haben eines.</translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system.</source>
        <translation>Der Layer „%1“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>The layer “%1” has no data where %2 lies.</source>
        <translation>Der Layer „%1“ hat keine Daten, wo %2 liegt.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” that names regions.</source>
        <translation>Der Layer „%1“ hat kein Feld „%2“, das Regionen benennt.</translation>
    </message>
    <message>
        <source>The layer “%1” has no points.</source>
        <translation>Der Layer „%1“ hat keine Punkte.</translation>
    </message>
    <message>
        <source>The layer “%1” has no polygons.</source>
        <translation>Der Layer „%1“ hat keine Polygone.</translation>
    </message>
    <message>
        <source>The layer “%1” holds no statistics of earlier images: it has %2, not VV_%3, VV_%4 and %5.</source>
        <translation>Der Layer „%1“ enthält keine Statistik früherer Bilder: Er hat %2, nicht VV_%3, VV_%4 und %5.</translation>
    </message>
    <message>
        <source>The layer “%1” holds no statistics of earlier images: it has bands without names, not VV_%2, VV_%3 and %4.</source>
        <translation>Der Layer „%1“ enthält keine Statistik früherer Bilder: Er hat Kanäle ohne Namen, nicht VV_%2, VV_%3 und %4.</translation>
    </message>
    <message>
        <source>The layer “%1” holds only 0 and 1, which are no probabilities.</source>
        <translation>Der Layer „%1“ enthält nur 0 und 1, die keine Wahrscheinlichkeiten sind.</translation>
    </message>
    <message>
        <source>The layer “%1” holds only 0 and 255, and 255 means no data in a mask.</source>
        <translation>Der Layer „%1“ enthält nur 0 und 255, und 255 heißt in einer Maske keine Daten.</translation>
    </message>
    <message>
        <source>The layer “%1” holds points or lines; only polygons have an inside.</source>
        <translation>Der Layer „%1“ enthält Punkte oder Linien; nur Polygone haben ein Inneres.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected value %2 and more.</source>
        <translation>Der Layer „%1“ enthält den unerwarteten Wert %2 und weitere.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected value %2.</source>
        <translation>Der Layer „%1“ enthält den unerwarteten Wert %2.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected values %2 and more.</source>
        <translation>Der Layer „%1“ enthält die unerwarteten Werte %2 und weitere.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected values %2.</source>
        <translation>Der Layer „%1“ enthält die unerwarteten Werte %2.</translation>
    </message>
    <message>
        <source>The layer “%1” holds values of more than one kind: %2, but some are no such value.</source>
        <translation>Der Layer „%1“ enthält Werte von mehr als einer Art: %2, aber einige sind kein solcher Wert.</translation>
    </message>
    <message>
        <source>The layer “%1” is a layer of %2, which does not say where water is.</source>
        <translation>Der Layer „%1“ ist ein Layer von %2, der nicht sagt, wo Wasser ist.</translation>
    </message>
    <message>
        <source>The layer “%1” is a radar image and cannot be in %2.</source>
        <translation>Der Layer „%1“ ist ein Radarbild und kann nicht in %2 sein.</translation>
    </message>
    <message>
        <source>The layer “%1” is a radar image and cannot be in auto.</source>
        <translation>Der Layer „%1“ ist ein Radarbild und kann nicht in auto sein.</translation>
    </message>
    <message>
        <source>The layer “%1” is in %2 (%3); a sequence takes %4.</source>
        <translation>Der Layer „%1“ ist in %2 (%3); eine Folge nimmt %4.</translation>
    </message>
    <message>
        <source>The layer “%1” is in radar geometry: it has control points but no map grid.</source>
        <translation>Der Layer „%1“ ist in Radargeometrie: Er hat Passpunkte, aber kein Kartenraster.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the value %2 and more.</source>
        <translation>Der Layer „%1“ ist kein verständlicher Wasserlayer: Er enthält den Wert %2 und weitere.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the value %2.</source>
        <translation>Der Layer „%1“ ist kein verständlicher Wasserlayer: Er enthält den Wert %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the values %2 and more.</source>
        <translation>Der Layer „%1“ ist kein verständlicher Wasserlayer: Er enthält die Werte %2 und weitere.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the values %2.</source>
        <translation>Der Layer „%1“ ist kein verständlicher Wasserlayer: Er enthält die Werte %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water: its classes are “%2”.</source>
        <translation>Der Layer „%1“ ist kein Wasserlayer: Seine Klassen sind „%2“.</translation>
    </message>
    <message>
        <source>The layer “%1” is no map of one day: %2.</source>
        <translation>Der Layer „%1“ ist keine Karte eines Tages: %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is not a single file that a service takes.</source>
        <translation>Der Layer „%1“ ist keine einzelne Datei, die ein Dienst annimmt.</translation>
    </message>
    <message>
        <source>The layer “%1” lacks the column “%2”, without which nobody knows how its points were drawn.</source>
        <translation>Dem Layer „%1“ fehlt die Spalte „%2“, ohne die niemand weiß, wie seine Punkte gezogen wurden.</translation>
    </message>
    <message>
        <source>The layer “%1” lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>Der Layer „%1“ liegt anderswo: Er überlappt sich nicht mit „%2“ und %3 weiteren.</translation>
    </message>
    <message>
        <source>The layer “%1” lies elsewhere: it does not overlap with “%2”.</source>
        <translation>Der Layer „%1“ liegt anderswo: Er überlappt sich nicht mit „%2“.</translation>
    </message>
    <message>
        <source>The layer “%1” mixes points of several samples.</source>
        <translation>Der Layer „%1“ mischt Punkte mehrerer Stichproben.</translation>
    </message>
    <message>
        <source>The layer “%1” takes data from somewhere that may not be read here.</source>
        <translation>Der Layer „%1“ bezieht Daten von einem Ort, der hier nicht gelesen werden darf.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as %2, but its values reach from %3 to %4.</source>
        <translation>Der Layer „%1“ wurde als %2 angegeben, aber seine Werte reichen von %3 bis %4.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as 8-bit values stretched to each image's range, but %2.</source>
        <translation>Der Layer „%1“ wurde als 8-Bit-Werte, auf den Bereich jedes Bildes gestreckt, angegeben, aber: %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as 8-bit values stretched to each image's range; they have lost the backscatter that is needed here.</source>
        <translation>Der Layer „%1“ wurde als 8-Bit-Werte, auf den Bereich jedes Bildes gestreckt, angegeben; ihnen fehlt die Rückstreuung, die hier gebraucht wird.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as amplitude, but %2.</source>
        <translation>Der Layer „%1“ wurde als Amplitude angegeben, aber: %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as amplitude; they have lost the backscatter that is needed here.</source>
        <translation>Der Layer „%1“ wurde als Amplitude angegeben; ihr fehlt die Rückstreuung, die hier gebraucht wird.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel (dB), but %2.</source>
        <translation>Der Layer „%1“ wurde als Dezibel (dB) angegeben, aber: %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel (dB); they have lost the backscatter that is needed here.</source>
        <translation>Der Layer „%1“ wurde als Dezibel (dB) angegeben; ihm fehlt die Rückstreuung, die hier gebraucht wird.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel × 100, but %2.</source>
        <translation>Der Layer „%1“ wurde als Dezibel × 100 angegeben, aber: %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel × 100; they have lost the backscatter that is needed here.</source>
        <translation>Der Layer „%1“ wurde als Dezibel × 100 angegeben; ihm fehlt die Rückstreuung, die hier gebraucht wird.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as linear power, but %2.</source>
        <translation>Der Layer „%1“ wurde als lineare Leistung angegeben, aber: %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as linear power; they have lost the backscatter that is needed here.</source>
        <translation>Der Layer „%1“ wurde als lineare Leistung angegeben; ihm fehlt die Rückstreuung, die hier gebraucht wird.</translation>
    </message>
    <message>
        <source>The layer “%1”, which is the index of the dataset “%2”, has changes that are not saved.</source>
        <translation>Der Layer „%1“, der Index des Datensatzes „%2“, hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>The layers of the sequence “%1” overlap in pairs, but no ground is in all of them.</source>
        <translation>Die Layer der Folge „%1“ überlappen sich paarweise, aber kein Boden ist in allen.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but differ in size.</source>
        <translation>Die Layer „%1“ und „%2“ sind Kanäle eines Bildes, aber verschieden groß.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but differ in unit.</source>
        <translation>Die Layer „%1“ und „%2“ sind Kanäle eines Bildes, haben aber verschiedene Einheiten.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but one is labelled flooded and the other dry.</source>
        <translation>Die Layer „%1“ und „%2“ sind Kanäle eines Bildes, aber einer hat das Label überflutet und der andere trocken.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are of the same date, %3, and sensor, %4 orbit.</source>
        <translation>Die Layer „%1“ und „%2“ haben dasselbe Datum, %3, und denselben Sensor, Orbit %4.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are of the same date, %3, and sensor.</source>
        <translation>Die Layer „%1“ und „%2“ haben dasselbe Datum, %3, und denselben Sensor.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” have no coordinate reference system and different sizes: it is not known whether they show the same place.</source>
        <translation>Die Layer „%1“ und „%2“ haben kein Koordinatenbezugssystem und verschiedene Größen: Es ist nicht bekannt, ob sie denselben Ort zeigen.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” hold the same pixels.</source>
        <translation>Die Layer „%1“ und „%2“ enthalten dieselben Pixel.</translation>
    </message>
    <message>
        <source>The layout “%1” is not known.</source>
        <translation>Die Anordnung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The least %1 is %2, but it lies above 0 and at most at 1.</source>
        <translation>Der Mindestwert (%1) ist %2, liegt aber über 0 und höchstens bei 1.</translation>
    </message>
    <message>
        <source>The least area of a polygon is %1 m².</source>
        <translation>Die Mindestfläche eines Polygons ist %1 m².</translation>
    </message>
    <message>
        <source>The least number of a stratum, %1, is less than 1.</source>
        <translation>Die Mindestzahl eines Stratums, %1, ist kleiner als 1.</translation>
    </message>
    <message>
        <source>The least number of days between observations is %1.</source>
        <translation>Die Mindestzahl von Tagen zwischen Beobachtungen ist %1.</translation>
    </message>
    <message>
        <source>The least number of optical images, %1, is above the largest, %2.</source>
        <translation>Die Mindestzahl optischer Bilder, %1, liegt über der Höchstzahl, %2.</translation>
    </message>
    <message>
        <source>The least number of radar images, %1, is above the largest, %2.</source>
        <translation>Die Mindestzahl von Radarbildern, %1, liegt über der Höchstzahl, %2.</translation>
    </message>
    <message>
        <source>The level of the interval, %1, does not lie between 0 and 1.</source>
        <translation>Das Niveau des Intervalls, %1, liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The limits (%1) are no valid JSON: %2.</source>
        <translation>Die Grenzen (%1) sind kein gültiges JSON: %2.</translation>
    </message>
    <message>
        <source>The limits of %1 (%2) are not two numbers.</source>
        <translation>Die Grenzen von %1 (%2) sind nicht zwei Zahlen.</translation>
    </message>
    <message>
        <source>The limits of “%1” are %2 and %3.</source>
        <translation>Die Grenzen von „%1“ sind %2 und %3.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read: %2.</source>
        <translation>Die Liste „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The log holds the details. What was there before is unchanged.</source>
        <translation>Das Protokoll enthält die Einzelheiten. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The log holds the details; please report them.</source>
        <translation>Das Protokoll enthält die Einzelheiten; bitte diese melden.</translation>
    </message>
    <message>
        <source>The logger “%1” needs the package “%2”, which the backend environment does not have.</source>
        <translation>Das Protokoll „%1“ braucht das Paket „%2“, das die Backend-Umgebung nicht hat.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the places %1.</source>
        <translation>Der Verlust ist keine Zahl mehr, bei den Orten %1.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tile %1 and %2 more.</source>
        <translation>Der Verlust ist keine Zahl mehr, bei der Kachel %1 und %2 weiteren.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tile %1.</source>
        <translation>Der Verlust ist keine Zahl mehr, bei der Kachel %1.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tiles %1 and %2 more.</source>
        <translation>Der Verlust ist keine Zahl mehr, bei den Kacheln %1 und %2 weiteren.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tiles %1.</source>
        <translation>Der Verlust ist keine Zahl mehr, bei den Kacheln %1.</translation>
    </message>
    <message>
        <source>The lower limit of %1 (%2), %3, is not below %4.</source>
        <translation>Die untere Grenze von %1 (%2), %3, liegt nicht unter %4.</translation>
    </message>
    <message>
        <source>The map has no pixel in the stratum “%1”.</source>
        <translation>Die Karte hat keinen Pixel im Stratum „%1“.</translation>
    </message>
    <message>
        <source>The mask is written as GeoTIFF, but “%1” does not end in .tif.</source>
        <translation>Die Maske wird als GeoTIFF geschrieben, aber „%1“ endet nicht auf .tif.</translation>
    </message>
    <message>
        <source>The mask of %1 has the values 0 and 255 only, and 255 counts as invalid. If it is water, take it off the invalid values.</source>
        <translation>Die Maske von %1 hat nur die Werte 0 und 255, und 255 zählt als ungültig. Ist es Wasser, diesen Wert aus den ungültigen entfernen.</translation>
    </message>
    <message>
        <source>The mask “%1” has no pixel with data.</source>
        <translation>Die Maske „%1“ hat keinen Pixel mit Daten.</translation>
    </message>
    <message>
        <source>The mean of all model files is to be judged, but there are not two of them.</source>
        <translation>Das Mittel aller Modelldateien soll beurteilt werden, aber es gibt nicht zwei davon.</translation>
    </message>
    <message>
        <source>The minimum area of polygons is %1.</source>
        <translation>Die Mindestfläche von Polygonen ist %1.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) agree everywhere that counts.</source>
        <translation>Das Modell (Wasser ab %1) und das eingebaute Verfahren (ab %2) stimmen überall überein, wo es zählt.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) agree everywhere that counts. %3 of fewer than %4 pixels (%5 ha) left out.</source>
        <translation>Das Modell (Wasser ab %1) und das eingebaute Verfahren (ab %2) stimmen überall überein, wo es zählt. Ausgelassen: %3 von weniger als %4 Pixeln (%5 ha).</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) disagree in %3, %4 ha together; look at the largest first.</source>
        <translation>Das Modell (Wasser ab %1) und das eingebaute Verfahren (ab %2) sind uneins: %3, zusammen %4 ha; die größten zuerst ansehen.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) disagree in %3, %4 ha together; look at the largest first. %5 of fewer than %6 pixels (%7 ha) left out.</source>
        <translation>Das Modell (Wasser ab %1) und das eingebaute Verfahren (ab %2) sind uneins: %3, zusammen %4 ha; die größten zuerst ansehen. Ausgelassen: %5 von weniger als %6 Pixeln (%7 ha).</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1 in “%2”, which has %3.</source>
        <translation>Das Modell vergleicht zwei Zeitpunkte und braucht %1 in „%2“; darin ist %3.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1 in “%2”, which has no polarisation that can be recognised.</source>
        <translation>Das Modell vergleicht zwei Zeitpunkte und braucht %1 in „%2“, in dem sich keine Polarisation erkennen lässt.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1, but beside “%2” no band of an image from before is given.</source>
        <translation>Das Modell vergleicht zwei Zeitpunkte und braucht %1, aber neben „%2“ ist kein Kanal eines Bildes von vorher angegeben.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs an image from before the flood beside “%1”.</source>
        <translation>Das Modell vergleicht zwei Zeitpunkte und braucht neben „%1“ ein Bild vor dem Hochwasser.</translation>
    </message>
    <message>
        <source>The model compares with “%1”: it maps the flood, not all water, so that what is water there is not mapped as permanent.</source>
        <translation>Das Modell vergleicht mit „%1“: Es kartiert das Hochwasser, nicht alles Wasser, sodass nicht als dauerhaft kartiert wird, was dort Wasser ist.</translation>
    </message>
    <message>
        <source>The model file of “%1” cannot be run on images of every size.</source>
        <translation>Die Modelldatei von „%1“ kann nicht auf Bildern jeder Größe ausgeführt werden.</translation>
    </message>
    <message>
        <source>The model file of “%1” cannot be run on sequences of every length.</source>
        <translation>Die Modelldatei von „%1“ kann nicht auf Folgen jeder Länge ausgeführt werden.</translation>
    </message>
    <message>
        <source>The model file of “%1” gives probabilities that differ by up to %2 from those of the trained network; %3 is allowed.</source>
        <translation>Die Modelldatei von „%1“ ergibt Wahrscheinlichkeiten, die um bis zu %2 von denen des trainierten Netzes abweichen; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>The model file of “%1” is not valid ONNX.</source>
        <translation>Die Modelldatei von „%1“ ist kein gültiges ONNX.</translation>
    </message>
    <message>
        <source>The model file “%1” does not exist.</source>
        <translation>Die Modelldatei „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The model uses ONNX operators of version %1, into which no temperature can be put.</source>
        <translation>Das Modell benutzt ONNX-Operatoren der Version %1, in die sich keine Temperatur einsetzen lässt.</translation>
    </message>
    <message>
        <source>The model wants the bands %1, but “%2” has %3.</source>
        <translation>Das Modell verlangt die Kanäle %1, aber „%2“ hat %3.</translation>
    </message>
    <message>
        <source>The model wants the bands %1, but “%2” has none that can be recognised.</source>
        <translation>Das Modell verlangt die Kanäle %1, aber in „%2“ lässt sich keiner erkennen.</translation>
    </message>
    <message>
        <source>The model was made with %1; the scores are those of the others.</source>
        <translation>Das Modell wurde mit %1 gemacht; die Gütemaße sind die der anderen.</translation>
    </message>
    <message>
        <source>The model was made with all of these places: the scores say nothing of others.</source>
        <translation>Das Modell wurde mit all diesen Orten gemacht: Die Gütemaße sagen nichts über andere.</translation>
    </message>
    <message>
        <source>The model “%1” (%2) is given twice.</source>
        <translation>Das Modell „%1“ (%2) ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The model “%1” can use none of the images: %2.</source>
        <translation>Das Modell „%1“ kann keines der Bilder benutzen: %2.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be run on images of %2 (images, bands, rows, columns).</source>
        <translation>Das Modell „%1“ kann nicht auf Bildern von %2 (Bilder, Kanäle, Zeilen, Spalten) ausgeführt werden.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be turned into float16.</source>
        <translation>Das Modell „%1“ lässt sich nicht in float16 umwandeln.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be turned into integers.</source>
        <translation>Das Modell „%1“ lässt sich nicht in Ganzzahlen umwandeln.</translation>
    </message>
    <message>
        <source>The model “%1” classifies the images of a time series and maps no water.</source>
        <translation>Das Modell „%1“ klassifiziert die Bilder einer Zeitreihe und kartiert kein Wasser.</translation>
    </message>
    <message>
        <source>The model “%1” describes %2 bands but takes %3.</source>
        <translation>Das Modell „%1“ beschreibt %2 Kanäle, nimmt aber %3.</translation>
    </message>
    <message>
        <source>The model “%1” does not classify image sequences.</source>
        <translation>Das Modell „%1“ klassifiziert keine Bildfolgen.</translation>
    </message>
    <message>
        <source>The model “%1” does not exist.</source>
        <translation>Das Modell „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which bands it takes, or in which unit.</source>
        <translation>Das Modell „%1“ sagt nicht, welche Kanäle es in welcher Einheit nimmt.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which pixel size it was trained for.</source>
        <translation>Das Modell „%1“ sagt nicht, für welche Pixelgröße es trainiert wurde.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which unit it wants its radar bands in.</source>
        <translation>Das Modell „%1“ sagt nicht, in welcher Einheit es seine Radarkanäle verlangt.</translation>
    </message>
    <message>
        <source>The model “%1” gives an output of %2 where one probability per pixel, %3, is needed.</source>
        <translation>Das Modell „%1“ ergibt eine Ausgabe von %2, wo eine Wahrscheinlichkeit je Pixel, %3, gebraucht wird.</translation>
    </message>
    <message>
        <source>The model “%1” gives values from %2 to %3 where probabilities between 0 and 1 are needed.</source>
        <translation>Das Modell „%1“ ergibt Werte von %2 bis %3, wo Wahrscheinlichkeiten zwischen 0 und 1 gebraucht werden.</translation>
    </message>
    <message>
        <source>The model “%1” has no convolutions between its first and its last one, which alone could compute in another precision.</source>
        <translation>Das Modell „%1“ hat keine Faltungen zwischen seiner ersten und seiner letzten; nur solche könnten mit anderer Genauigkeit rechnen.</translation>
    </message>
    <message>
        <source>The model “%1” is no ONNX file, or is truncated.</source>
        <translation>Das Modell „%1“ ist keine ONNX-Datei oder ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The model “%1” is no name of a model file.</source>
        <translation>Das Modell „%1“ ist kein Name einer Modelldatei.</translation>
    </message>
    <message>
        <source>The model “%1” is not the file that its card, %2.md, describes: it was changed or replaced.</source>
        <translation>Das Modell „%1“ ist nicht die Datei, die seine Karte, %2.md, beschreibt: Sie wurde geändert oder ersetzt.</translation>
    </message>
    <message>
        <source>The model “%1” is stored in %2 already.</source>
        <translation>Das Modell „%1“ ist schon als %2 gespeichert.</translation>
    </message>
    <message>
        <source>The model “%1” is stored in %2 and cannot be run in %3.</source>
        <translation>Das Modell „%1“ ist als %2 gespeichert und kann nicht in %3 ausgeführt werden.</translation>
    </message>
    <message>
        <source>The model “%1” keeps weights outside its file, in “%2”.</source>
        <translation>Das Modell „%1“ bewahrt Gewichte außerhalb seiner Datei auf, in „%2“.</translation>
    </message>
    <message>
        <source>The model “%1” needs operators that are not part of ONNX: %2 and %3 more.</source>
        <translation>Das Modell „%1“ braucht Operatoren, die nicht zu ONNX gehören: %2 und %3 weitere.</translation>
    </message>
    <message>
        <source>The model “%1” needs operators that are not part of ONNX: %2.</source>
        <translation>Das Modell „%1“ braucht Operatoren, die nicht zu ONNX gehören: %2.</translation>
    </message>
    <message>
        <source>The model “%1” needs the bands %2, but the dataset “%3” has %4: %5 are missing.</source>
        <translation>Das Modell „%1“ braucht die Kanäle %2, aber der Datensatz „%3“ hat %4: %5 fehlen.</translation>
    </message>
    <message>
        <source>The model “%1” needs the bands %2, but the dataset “%3” has %4: %5 is missing.</source>
        <translation>Das Modell „%1“ braucht die Kanäle %2, aber der Datensatz „%3“ hat %4: %5 fehlt.</translation>
    </message>
    <message>
        <source>The model “%1” takes %2 bands but does not say which.</source>
        <translation>Das Modell „%1“ nimmt %2 Kanäle, sagt aber nicht welche.</translation>
    </message>
    <message>
        <source>The model “%1” takes %2 where one batch of images is needed.</source>
        <translation>Das Modell „%1“ nimmt %2, wo ein Batch von Bildern gebraucht wird.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of %2 rows and %3 columns only, which cannot be turned by a quarter.</source>
        <translation>Das Modell „%1“ nimmt nur Bilder von %2 Zeilen und %3 Spalten, die sich nicht um ein Viertel drehen lassen.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of %2 rows and any number of columns only, which cannot be turned by a quarter.</source>
        <translation>Das Modell „%1“ nimmt nur Bilder von %2 Zeilen und beliebig vielen Spalten, die nicht um ein Viertel gedreht werden können.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of any number of rows and %2 columns only, which cannot be turned by a quarter.</source>
        <translation>Das Modell „%1“ nimmt nur Bilder von beliebig vielen Zeilen und %2 Spalten, die nicht um ein Viertel gedreht werden können.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of any number of rows and any number of columns only, which cannot be turned by a quarter.</source>
        <translation>Das Modell „%1“ nimmt nur Bilder von beliebig vielen Zeilen und beliebig vielen Spalten, die nicht um ein Viertel gedreht werden können.</translation>
    </message>
    <message>
        <source>The model “%1” takes nothing where one batch of images is needed.</source>
        <translation>Das Modell „%1“ nimmt nichts, wo ein Batch von Bildern gebraucht wird.</translation>
    </message>
    <message>
        <source>The model “%1” takes some bands but does not say which.</source>
        <translation>Das Modell „%1“ nimmt einige Kanäle, sagt aber nicht welche.</translation>
    </message>
    <message>
        <source>The model “%1” takes tiles of %2 × %3 pixels only, not of %4.</source>
        <translation>Das Modell „%1“ nimmt nur Kacheln von %2 × %3 Pixeln, nicht von %4.</translation>
    </message>
    <message>
        <source>The model “%1” uses ONNX operators of version %2, which cannot hold integers with a scale for each channel.</source>
        <translation>Das Modell „%1“ benutzt ONNX-Operatoren der Version %2, die keine Ganzzahlen mit einem Maßstab je Kanal enthalten können.</translation>
    </message>
    <message>
        <source>The model “%1” wants values in another unit than the %2 of the dataset “%3”.</source>
        <translation>Das Modell „%1“ verlangt Werte in einer anderen Einheit als %2 des Datensatzes „%3“.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but %3 are wanted.</source>
        <translation>Das Modell „%1“ wurde mit %2 trainiert, aber verlangt werden %3.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but the dataset “%3” has %4: %5 are missing.</source>
        <translation>Das Modell „%1“ wurde mit %2 trainiert, aber der Datensatz „%3“ hat %4: %5 fehlen.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but the dataset “%3” has %4: %5 is missing.</source>
        <translation>Das Modell „%1“ wurde mit %2 trainiert, aber der Datensatz „%3“ hat %4: %5 fehlt.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, of the dataset “%3”.</source>
        <translation>Das Modell „%1“ wurde mit %2 des Datensatzes „%3“ trainiert.</translation>
    </message>
    <message>
        <source>The model's best epoch was chosen on tiles of the %1 part: it looks somewhat better there than elsewhere.</source>
        <translation>Die beste Epoche des Modells wurde an Kacheln des Teils %1 gewählt: Dort sieht es etwas besser aus als anderswo.</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their bands differ (%3; %4).</source>
        <translation>Die Modelle „%1“ und „%2“ lassen sich nicht mitteln: Ihre Kanäle sind verschieden (%3; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their bands differ (%3; not said).</source>
        <translation>Die Modelle „%1“ und „%2“ können nicht gemittelt werden: Ihre Kanäle sind verschieden (%3; nicht angegeben).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their optional bands differ (%3; %4).</source>
        <translation>Die Modelle „%1“ und „%2“ lassen sich nicht mitteln: Ihre optionalen Kanäle sind verschieden (%3; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their optional bands differ (%3; not said).</source>
        <translation>Die Modelle „%1“ und „%2“ können nicht gemittelt werden: Ihre entbehrlichen Kanäle sind verschieden (%3; nicht angegeben).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their pixel size differ (%3; %4).</source>
        <translation>Die Modelle „%1“ und „%2“ lassen sich nicht mitteln: Ihre Pixelgrößen sind verschieden (%3; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their pixel size differ (%3; not said).</source>
        <translation>Die Modelle „%1“ und „%2“ können nicht gemittelt werden: Ihre Pixelgröße ist verschieden (%3; nicht angegeben).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their unit differ (%3; %4).</source>
        <translation>Die Modelle „%1“ und „%2“ lassen sich nicht mitteln: Ihre Einheiten sind verschieden (%3; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their unit differ (%3; not said).</source>
        <translation>Die Modelle „%1“ und „%2“ können nicht gemittelt werden: Ihre Einheit ist verschieden (%3; nicht angegeben).</translation>
    </message>
    <message>
        <source>The multi-temporal filter needs images of other dates.</source>
        <translation>Der multitemporale Filter braucht Bilder anderer Zeitpunkte.</translation>
    </message>
    <message>
        <source>The name of a file or folder is longer than this system takes.</source>
        <translation>Der Name einer Datei oder eines Ordners ist länger, als dieses System annimmt.</translation>
    </message>
    <message>
        <source>The names %1 do not fit the %2 bands of “%3”.</source>
        <translation>Die Namen %1 passen nicht zu den %2 Kanälen von „%3“.</translation>
    </message>
    <message>
        <source>The network %1 cannot be written as a model file.</source>
        <translation>Das Netz %1 lässt sich nicht als Modelldatei schreiben.</translation>
    </message>
    <message>
        <source>The network %1 has no layer “%2”.</source>
        <translation>Das Netz %1 hat keine Schicht „%2“.</translation>
    </message>
    <message>
        <source>The network %1 with %2 cannot be written as a model file.</source>
        <translation>Das Netz %1 mit %2 lässt sich nicht als Modelldatei schreiben.</translation>
    </message>
    <message>
        <source>The network “%1” (ARCHITECTURE) has no encoder to choose, but encoder weights (ENCODER_WEIGHTS) are set.</source>
        <translation>Das Netz „%1“ (ARCHITECTURE) hat keinen Encoder zur Wahl, aber Encoder-Gewichte (ENCODER_WEIGHTS) sind gesetzt.</translation>
    </message>
    <message>
        <source>The network “%1” (ARCHITECTURE) has no encoder to choose, but the encoder “%2” (ENCODER) is set.</source>
        <translation>Das Netz „%1“ (ARCHITECTURE) hat keinen Encoder zur Wahl, aber der Encoder „%2“ (ENCODER) ist gesetzt.</translation>
    </message>
    <message>
        <source>The new model file gives probabilities that differ by %1 from what its temperature asks for.</source>
        <translation>Die neue Modelldatei ergibt Wahrscheinlichkeiten, die um %1 von dem abweichen, was ihre Temperatur verlangt.</translation>
    </message>
    <message>
        <source>The number of points of the stratum “%1”, %2, is less than 1.</source>
        <translation>Die Anzahl der Punkte des Stratums „%1“, %2, ist kleiner als 1.</translation>
    </message>
    <message>
        <source>The number of points, %1, is less than 1.</source>
        <translation>Die Anzahl der Punkte, %1, ist kleiner als 1.</translation>
    </message>
    <message>
        <source>The orbit of %1 is not known; taken all the same.</source>
        <translation>Der Orbit von %1 ist nicht bekannt; trotzdem genommen.</translation>
    </message>
    <message>
        <source>The orbit of “%1” is not known, so that ascending and descending images are not told apart.</source>
        <translation>Der Orbit von „%1“ ist nicht bekannt, sodass aufsteigende und absteigende Bilder nicht unterschieden werden.</translation>
    </message>
    <message>
        <source>The orbit of “%1” is not known, so that ascending and descending images are not told apart. They are of both.</source>
        <translation>Der Orbit von „%1“ ist nicht bekannt, sodass aufsteigende und absteigende Bilder nicht unterschieden werden. Sie sind von beiden.</translation>
    </message>
    <message>
        <source>The output %1 is written as GeoTIFF, but “%2” does not end in .tif.</source>
        <translation>Die Ausgabe %1 wird als GeoTIFF geschrieben, aber „%2“ endet nicht auf .tif.</translation>
    </message>
    <message>
        <source>The output %1 is “%2”, which the card or the checkpoint beside the model will be.</source>
        <translation>Die Ausgabe %1 ist „%2“, was der Steckbrief oder der Zwischenstand neben dem Modell sein wird.</translation>
    </message>
    <message>
        <source>The output %1 would overwrite the input “%2”.</source>
        <translation>Die Ausgabe %1 würde die Eingabe „%2“ überschreiben.</translation>
    </message>
    <message>
        <source>The output %1, “%2”, is a file.</source>
        <translation>Die Ausgabe %1, „%2“, ist eine Datei.</translation>
    </message>
    <message>
        <source>The output %1, “%2”, is a folder.</source>
        <translation>Die Ausgabe %1, „%2“, ist ein Ordner.</translation>
    </message>
    <message>
        <source>The output would lie in the folder of scenes itself, “%1”.</source>
        <translation>Die Ausgabe läge im Ordner der Szenen selbst, „%1“.</translation>
    </message>
    <message>
        <source>The output “%1” is a file.</source>
        <translation>Die Ausgabe „%1“ ist eine Datei.</translation>
    </message>
    <message>
        <source>The outputs %1 and %2 are the same file, “%3”.</source>
        <translation>Die Ausgaben %1 und %2 sind dieselbe Datei, „%3“.</translation>
    </message>
    <message>
        <source>The package %1 is not whole after it was installed.</source>
        <translation>Das Paket %1 ist nach der Installation nicht vollständig.</translation>
    </message>
    <message>
        <source>The package index cannot be reached, or has no %1 for this Python and computer.</source>
        <translation>Der Paketindex ist nicht erreichbar oder hat kein %1 für dieses Python und diesen Rechner.</translation>
    </message>
    <message>
        <source>The package index has no %1 for this Python and computer.</source>
        <translation>Der Paketindex hat kein %1 für dieses Python und diesen Rechner.</translation>
    </message>
    <message>
        <source>The package index has only the CPU build of PyTorch for Windows. Install a CUDA build into an environment of your own and choose it in the options.</source>
        <translation>Der Paketindex hat für Windows nur die CPU-Fassung von PyTorch. Eine CUDA-Fassung in eine eigene Umgebung installieren und diese in den Optionen wählen.</translation>
    </message>
    <message>
        <source>The packages were installed, but %1 cannot be loaded on this computer: %2</source>
        <translation>Die Pakete wurden installiert, aber %1 lässt sich auf diesem Rechner nicht laden: %2</translation>
    </message>
    <message>
        <source>The packages were installed, but one of the packages cannot be loaded on this computer: %1</source>
        <translation>Die Pakete wurden installiert, aber eines davon kann auf diesem Rechner nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>The part “%1” cannot be fitted on and show the result as well.</source>
        <translation>Der Teil „%1“ kann nicht zugleich der Anpassung dienen und das Ergebnis zeigen.</translation>
    </message>
    <message>
        <source>The part “%1” cannot give the ranges of values and show the loss as well.</source>
        <translation>Der Teil „%1“ kann nicht zugleich die Wertebereiche geben und den Verlust zeigen.</translation>
    </message>
    <message>
        <source>The part “%1” has %2 with labels drawn by hand and %3 with others; only those drawn by hand are measured.</source>
        <translation>Der Teil „%1“ hat %2 mit von Hand gezeichneten Labels und %3 mit anderen; nur die von Hand gezeichneten werden gemessen.</translation>
    </message>
    <message>
        <source>The part “%1” of the dataset “%2” is labelled as dry land everywhere.</source>
        <translation>Der Teil „%1“ des Datensatzes „%2“ hat überall das Label trockenes Land.</translation>
    </message>
    <message>
        <source>The part “%1” of the dataset “%2” is labelled as water everywhere.</source>
        <translation>Der Teil „%1“ des Datensatzes „%2“ hat überall das Label Wasser.</translation>
    </message>
    <message>
        <source>The part “%1” would be both fitted (SPLIT) and shown (CHECK_SPLIT), but what is shown must not have been used for the fit.</source>
        <translation>Der Teil „%1“ würde zugleich angepasst (SPLIT) und gezeigt (CHECK_SPLIT), aber was gezeigt wird, darf nicht der Anpassung gedient haben.</translation>
    </message>
    <message>
        <source>The part “%1” would give both the ranges of values (RANGES_SPLIT) and the loss (SPLIT), but the loss must be measured on other tiles.</source>
        <translation>Der Teil „%1“ würde zugleich die Wertebereiche (RANGES_SPLIT) und den Verlust (SPLIT) geben, aber der Verlust muss an anderen Kacheln gemessen werden.</translation>
    </message>
    <message>
        <source>The part “train” of the dataset “%1” has %2, but with the norm “%3” in %4 each batch needs %5.</source>
        <translation>Der Teil „train“ des Datensatzes „%1“ hat %2, aber mit der Normalisierung „%3“ in %4 braucht jeder Batch %5.</translation>
    </message>
    <message>
        <source>The parts are those of the lists of folders beside the sequences.</source>
        <translation>Die Teile sind die der Listen von Ordnern neben den Folgen.</translation>
    </message>
    <message>
        <source>The parts follow the names, as published: sequences of four digits are for training, the others for testing.</source>
        <translation>Die Teile folgen den Namen, wie veröffentlicht: Folgen mit vier Ziffern sind zum Trainieren, die anderen zum Testen.</translation>
    </message>
    <message>
        <source>The patches have no place on the map. Rows and columns in the index are those of the place that adjoining patches form.</source>
        <translation>Die Ausschnitte haben keinen Ort auf der Karte. Zeilen und Spalten im Index sind die des Ortes, den aneinandergrenzende Ausschnitte bilden.</translation>
    </message>
    <message>
        <source>The patches have no place on the map. The region is the place that adjoining patches form; of the later floods, country and year.</source>
        <translation>Die Ausschnitte haben keinen Ort auf der Karte. Die Region ist der Ort, den aneinandergrenzende Ausschnitte bilden; bei den späteren Hochwassern Land und Jahr.</translation>
    </message>
    <message>
        <source>The path of the output “%1” of the request is no text.</source>
        <translation>Der Pfad der Ausgabe „%1“ der Anfrage ist kein Text.</translation>
    </message>
    <message>
        <source>The pixels of the dataset “%1” are %2, but “%3” is made for %4; it may be worse here than it can be.</source>
        <translation>Die Pixel des Datensatzes „%1“ sind %2 groß, aber „%3“ ist für %4 gemacht; es kann hier schlechter sein, als es sein könnte.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are %2 × %3 m, but “%4” is made for %5 to %6 m.</source>
        <translation>Die Pixel von „%1“ sind %2 × %3 m groß, aber „%4“ ist für %5 bis %6 m gemacht.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are not those of “%2”; they are aligned to it by nearest neighbour.</source>
        <translation>Die Pixel von „%1“ sind nicht die von „%2“; sie werden mit dem nächsten Nachbarn daran angepasst.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are not those of “%2”; they are aligned to it by nearest neighbour. Theirs are %3 to %4 m wide, those of “%5” %6 m: shores may change from that alone.</source>
        <translation>Die Pixel von „%1“ sind nicht die von „%2“; sie werden mit dem nächsten Nachbarn daran angepasst. Ihre sind %3 bis %4 m breit, die von „%5“ %6 m: Ufer können sich allein dadurch ändern.</translation>
    </message>
    <message>
        <source>The place has no name.</source>
        <translation>Der Ort hat keinen Namen.</translation>
    </message>
    <message>
        <source>The points of “%1” were drawn from another mask than “%2”, or the mask was changed since.</source>
        <translation>Die Punkte von „%1“ wurden aus einer anderen Maske als „%2“ gezogen, oder die Maske wurde seither geändert.</translation>
    </message>
    <message>
        <source>The progress in “%1” cannot be continued: changed since then are %2.</source>
        <translation>Der Fortschritt in „%1“ kann nicht fortgesetzt werden: Seither geändert sind %2.</translation>
    </message>
    <message>
        <source>The progress in “%1” cannot be continued: changed since then is %2.</source>
        <translation>Der Fortschritt in „%1“ kann nicht fortgesetzt werden: Seither geändert ist %2.</translation>
    </message>
    <message>
        <source>The radar bands of “%1” lie in several files, so that nothing says which of them belong to the image from before, “%2”.</source>
        <translation>Die Radarkanäle von „%1“ liegen in mehreren Dateien, sodass nichts sagt, welche davon zum Bild von vorher, „%2“, gehören.</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” has %3 × %4 pixels, but its tile, which has no place on the map, has %5 × %6.</source>
        <translation>Das Raster „%1“ von „%2“ hat %3 × %4 Pixel, aber seine Kachel, die keinen Ort auf der Karte hat, %5 × %6.</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” has values from %3 to %4, where probabilities from 0 to 1 are needed.</source>
        <translation>Das Raster „%1“ von „%2“ hat Werte von %3 bis %4, wo Wahrscheinlichkeiten von 0 bis 1 gebraucht werden.</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” says nothing about its tile.</source>
        <translation>Das Raster „%1“ von „%2“ sagt nichts über seine Kachel.</translation>
    </message>
    <message>
        <source>The recipe names its own tiles, but cross-validation chooses them.</source>
        <translation>Das Rezept nennt eigene Kacheln, aber die Kreuzvalidierung wählt sie.</translation>
    </message>
    <message>
        <source>The record of the run “%1” is damaged or of another release.</source>
        <translation>Die Aufzeichnung des Laufs „%1“ ist beschädigt oder aus einer anderen Version.</translation>
    </message>
    <message>
        <source>The reference does not overlap “%1”, or the chosen part of it.</source>
        <translation>Die Referenz überlappt „%1“ oder den gewählten Ausschnitt davon nicht.</translation>
    </message>
    <message>
        <source>The reference “%1” has another %2 than “%3”; it is aligned to it by nearest neighbour.</source>
        <translation>Die Referenz „%1“ hat nicht dasselbe %2 wie „%3“; sie wird mit dem nächsten Nachbarn daran angepasst.</translation>
    </message>
    <message>
        <source>The reference “%1” has another CRS than “%2”; its polygons are brought to that one.</source>
        <translation>Die Referenz „%1“ hat ein anderes KBS als „%2“; ihre Polygone werden in dieses gebracht.</translation>
    </message>
    <message>
        <source>The reference “%1” has another pixel grid than “%2”; it is aligned to it by nearest neighbour.</source>
        <translation>Die Referenz „%1“ hat ein anderes Pixelraster als „%2“; sie wird mit dem nächsten Nachbarn daran angepasst.</translation>
    </message>
    <message>
        <source>The region of a tile is its place.</source>
        <translation>Die Region einer Kachel ist ihr Ort.</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”: %2.</source>
        <translation>Der Bericht kann nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The request does not name a job.</source>
        <translation>Die Anforderung nennt keinen Auftrag.</translation>
    </message>
    <message>
        <source>The request has an unknown field “%1”.</source>
        <translation>Die Anforderung hat ein unbekanntes Feld „%1“.</translation>
    </message>
    <message>
        <source>The request is not valid JSON.</source>
        <translation>Die Anforderung ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The request lacks the field “%1”.</source>
        <translation>In der Anforderung fehlt das Feld „%1“.</translation>
    </message>
    <message>
        <source>The request speaks protocol version %1, this backend speaks %2.</source>
        <translation>Die Anforderung spricht Protokollversion %1, dieses Backend %2.</translation>
    </message>
    <message>
        <source>The request “%1” cannot be read: %2.</source>
        <translation>Die Anforderung „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The request.%1 has an unknown field “%2”.</source>
        <translation>request.%1 hat ein unbekanntes Feld „%2“.</translation>
    </message>
    <message>
        <source>The request.%1 lacks the field “%2”.</source>
        <translation>In request.%1 fehlt das Feld „%2“.</translation>
    </message>
    <message>
        <source>The result of the network does not depend on the layer “%1”.</source>
        <translation>Das Ergebnis des Netzes hängt nicht von der Schicht „%1“ ab.</translation>
    </message>
    <message>
        <source>The risk is to stay below %1, but a share lies between 0 and 1.</source>
        <translation>Das Risiko soll unter %1 bleiben, aber ein Anteil liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The root “%1” is no folder.</source>
        <translation>Das Wurzelverzeichnis „%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>The run folder “%1” already holds a run.</source>
        <translation>Der Laufordner „%1“ enthält schon einen Lauf.</translation>
    </message>
    <message>
        <source>The run folder “%1” holds other files (such as “%2”) and no run.</source>
        <translation>Der Laufordner „%1“ enthält andere Dateien (etwa „%2“) und keinen Lauf.</translation>
    </message>
    <message>
        <source>The run folder “%1” is a file.</source>
        <translation>Der Laufordner „%1“ ist eine Datei.</translation>
    </message>
    <message>
        <source>The run goes on another device, precision or number of processes than it was begun with; it will not be the same to the last digit.</source>
        <translation>Der Lauf geht auf einem anderen Gerät, mit anderer Genauigkeit oder Prozesszahl weiter, als er begonnen wurde; er wird nicht bis zur letzten Stelle derselbe sein.</translation>
    </message>
    <message>
        <source>The run in “%1” is finished; there is nothing to resume.</source>
        <translation>Der Lauf in „%1“ ist fertig; es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>The run in “%1” is resumed from its beginning: no epoch was complete.</source>
        <translation>Der Lauf in „%1“ beginnt noch einmal von vorn: Keine Epoche war fertig.</translation>
    </message>
    <message>
        <source>The run in “%1” is resumed.</source>
        <translation>Der Lauf in „%1“ wird fortgesetzt.</translation>
    </message>
    <message>
        <source>The run in “%1” trains the architecture %2, not %3.</source>
        <translation>Der Lauf in „%1“ trainiert die Architektur %2, nicht %3.</translation>
    </message>
    <message>
        <source>The run in “%1” was begun with %2 = %3, not %4.</source>
        <translation>Der Lauf in „%1“ wurde mit %2 = %3 begonnen, nicht %4.</translation>
    </message>
    <message>
        <source>The scene could be mapped. %1: %2</source>
        <translation>Die Szene ließ sich kartieren. %1: %2</translation>
    </message>
    <message>
        <source>The scene could not be mapped. %1: %2</source>
        <translation>Die Szene ließ sich nicht kartieren. %1: %2</translation>
    </message>
    <message>
        <source>The scene would be %1 km long; a UTM zone holds at most %2 km.</source>
        <translation>Die Szene wäre %1 km lang; eine UTM-Zone fasst höchstens %2 km.</translation>
    </message>
    <message>
        <source>The scene's %1 is %2, which is not a whole number.</source>
        <translation>Der Wert %1 der Szene ist %2, was keine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>The scene's %1 is %2; it must lie between %3 and %4.</source>
        <translation>Der Wert %1 der Szene ist %2; er muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>The scheduler has other releases: %1.</source>
        <translation>Der Scheduler hat andere Versionen: %1.</translation>
    </message>
    <message>
        <source>The sequence “%1” has no image: a sequence needs two dates at least.</source>
        <translation>Die Folge „%1“ hat kein Bild: Eine Folge braucht mindestens zwei Zeitpunkte.</translation>
    </message>
    <message>
        <source>The sequence “%1” has no image; %2 left out: a sequence needs two dates at least.</source>
        <translation>Die Folge „%1“ hat kein Bild; %2 ausgelassen: Eine Folge braucht mindestens zwei Zeitpunkte.</translation>
    </message>
    <message>
        <source>The sequence “%1” has one image, “%2”: a sequence needs two dates at least.</source>
        <translation>Die Folge „%1“ hat ein Bild, „%2“: Eine Folge braucht mindestens zwei Zeitpunkte.</translation>
    </message>
    <message>
        <source>The sequence “%1” has one image, “%2”; %3 left out: a sequence needs two dates at least.</source>
        <translation>Die Folge „%1“ hat ein Bild, „%2“; %3 ausgelassen: Eine Folge braucht mindestens zwei Zeitpunkte.</translation>
    </message>
    <message>
        <source>The sequence “%1” is said to be flooded, but all its images are labelled dry.</source>
        <translation>Von der Folge „%1“ heißt es, sie sei überflutet, aber alle ihre Bilder haben das Label trocken.</translation>
    </message>
    <message>
        <source>The sequence “%1” is said to be without a flood, but an image of it is labelled flooded.</source>
        <translation>Von der Folge „%1“ heißt es, sie sei ohne Hochwasser, aber eines ihrer Bilder hat das Label überflutet.</translation>
    </message>
    <message>
        <source>The sequences in “%1” have changed since the run in “%2” was begun.</source>
        <translation>Die Folgen in „%1“ haben sich geändert, seit der Lauf in „%2“ begonnen wurde.</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: %2 of %3 bytes came.</source>
        <translation>Der Dienst unter %1 lässt sich nicht benutzen: %2 von %3 Bytes sind angekommen.</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: %2.</source>
        <translation>Der Dienst unter %1 lässt sich nicht benutzen: %2.</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: it answers with status %2.</source>
        <translation>Der Dienst unter %1 lässt sich nicht benutzen: Er antwortet mit dem Status %2.</translation>
    </message>
    <message>
        <source>The service failed: %1</source>
        <translation>Der Dienst ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The service said something that this plugin does not understand.</source>
        <translation>Der Dienst hat etwas gesagt, das diese Erweiterung nicht versteht.</translation>
    </message>
    <message>
        <source>The settings hold a token.</source>
        <translation>Die Einstellungen enthalten ein Token.</translation>
    </message>
    <message>
        <source>The settings “%1” cannot be read: %2.</source>
        <translation>Die Einstellungen „%1“ können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The share of clouds of %1 was estimated: a pixel is cloud where its reflectance is above %2 in blue (%3), which land and water hardly reach, and above %4 in the shortwave infrared (%5), which snow does not. Thin clouds and shadows are missed, and bright sand and roofs count as clouds.</source>
        <translation>Der Wolkenanteil wurde geschätzt (%1): Ein Pixel ist Wolke, wo seine Reflektanz im Blau (%3) über %2 liegt, was Land und Wasser kaum erreichen, und im kurzwelligen Infrarot (%5) über %4, was Schnee nicht erreicht. Dünne Wolken und Schatten werden übersehen, und heller Sand und Dächer zählen als Wolken.</translation>
    </message>
    <message>
        <source>The share of the peak is %1.</source>
        <translation>Der Anteil am Höhepunkt ist %1.</translation>
    </message>
    <message>
        <source>The shipped model “%1” (%2) is not there: this copy of the plugin has no %3/%4.</source>
        <translation>Das mitgelieferte Modell „%1“ (%2) ist nicht da: Diese Kopie der Erweiterung hat kein %3/%4.</translation>
    </message>
    <message>
        <source>The shipped model “%1” does not fit: %2</source>
        <translation>Das mitgelieferte Modell „%1“ passt nicht: %2</translation>
    </message>
    <message>
        <source>The shipped model “%1” is not known to be better: %2</source>
        <translation>Es ist nicht bekannt, dass das mitgelieferte Modell „%1“ besser ist: %2</translation>
    </message>
    <message>
        <source>The shipped model “%1” is not known to be better: its file does not compare it with them.</source>
        <translation>Es ist nicht bekannt, dass das mitgelieferte Modell „%1“ besser ist: Seine Datei vergleicht es nicht mit ihnen.</translation>
    </message>
    <message>
        <source>The shipped model “%1” was not compared with them on all of its bands.</source>
        <translation>Das mitgelieferte Modell „%1“ wurde mit ihnen nicht an allen seinen Kanälen verglichen.</translation>
    </message>
    <message>
        <source>The shipped model “%1” was not compared with them without %2, which “%3” lacks.</source>
        <translation>Das mitgelieferte Modell „%1“ wurde mit ihnen nicht ohne %2 verglichen, was „%3“ fehlt.</translation>
    </message>
    <message>
        <source>The side of the grid is %1.</source>
        <translation>Die Seite des Rasters ist %1.</translation>
    </message>
    <message>
        <source>The size of the blocks must be positive.</source>
        <translation>Die Größe der Blöcke muss positiv sein.</translation>
    </message>
    <message>
        <source>The smallest distance between two parts is %1.</source>
        <translation>Der kleinste Abstand zwischen zwei Teilen ist %1.</translation>
    </message>
    <message>
        <source>The smoothing is %1 pixels.</source>
        <translation>Die Glättung ist %1 Pixel.</translation>
    </message>
    <message>
        <source>The space of the search is no valid JSON: %1.</source>
        <translation>Der Suchraum ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The space of the search names nothing to vary.</source>
        <translation>Der Suchraum nennt nichts zu Veränderndes.</translation>
    </message>
    <message>
        <source>The space of the search%1 is no valid JSON: %2.</source>
        <translation>Der Suchraum%1 ist kein gültiges JSON: %2.</translation>
    </message>
    <message>
        <source>The space of the search%1 names nothing to vary.</source>
        <translation>Der Suchraum%1 nennt nichts zu Veränderndes.</translation>
    </message>
    <message>
        <source>The spread of several results is asked for, but there is one model, without turns.</source>
        <translation>Die Streuung mehrerer Ergebnisse ist gewünscht, aber es gibt ein Modell, ohne Drehungen.</translation>
    </message>
    <message>
        <source>The steepest slope to be judged is %1°, but must lie between 0 and 90.</source>
        <translation>Die steilste zu beurteilende Neigung ist %1°, muss aber zwischen 0 und 90 liegen.</translation>
    </message>
    <message>
        <source>The stratum “%1” has %2 pixels, fewer than its %3 points.</source>
        <translation>Das Stratum „%1“ hat %2 Pixel, weniger als seine %3 Punkte.</translation>
    </message>
    <message>
        <source>The stratum “%1” has %2 points labelled as water or dry; an estimate needs at least two.</source>
        <translation>Das Stratum „%1“ hat %2 als Wasser oder trocken beurteilte Punkte; eine Schätzung braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>The study goes on after %1.</source>
        <translation>Die Studie geht weiter; bisher %1.</translation>
    </message>
    <message>
        <source>The study in “%1” was begun with another %2, so that its trials cannot be compared with new ones.</source>
        <translation>Die Studie in „%1“ wurde mit anderen Angaben begonnen (%2), sodass ihre Versuche nicht mit neuen vergleichbar sind.</translation>
    </message>
    <message>
        <source>The study “%1” cannot be opened: it is damaged, or of another release.</source>
        <translation>Die Studie „%1“ lässt sich nicht öffnen: Sie ist beschädigt oder aus einer anderen Version.</translation>
    </message>
    <message>
        <source>The table is written as GeoPackage, but “%1” does not end in .gpkg.</source>
        <translation>Die Tabelle wird als GeoPackage geschrieben, aber „%1“ endet nicht auf .gpkg.</translation>
    </message>
    <message>
        <source>The table of dates names “%1”, which %2 of the layers are called.</source>
        <translation>Die Tabelle der Zeitpunkte nennt „%1“; so heißen %2 der Layer.</translation>
    </message>
    <message>
        <source>The table of dates “%1” cannot be read.</source>
        <translation>Die Tabelle der Zeitpunkte „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The table of dates “%1” has lines without a date.</source>
        <translation>Die Tabelle der Zeitpunkte „%1“ hat Zeilen ohne Datum.</translation>
    </message>
    <message>
        <source>The table of dates “%1” holds no names and dates.</source>
        <translation>Die Tabelle der Zeitpunkte „%1“ enthält keine Namen und Daten.</translation>
    </message>
    <message>
        <source>The table of dates “%1” holds “%2”, which is no date.</source>
        <translation>Die Tabelle der Zeitpunkte „%1“ enthält „%2“, was kein Datum ist.</translation>
    </message>
    <message>
        <source>The table of dates: no layer is called %1.</source>
        <translation>Die Tabelle der Zeitpunkte: Kein Layer heißt %1.</translation>
    </message>
    <message>
        <source>The table of scenes “%1” cannot be written: %2.</source>
        <translation>Die Tabelle der Szenen „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The table “%1” cannot be read.</source>
        <translation>Die Tabelle „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The table “%1” has lines with fewer than %2 columns.</source>
        <translation>Die Tabelle „%1“ hat Zeilen mit weniger als %2 Spalten.</translation>
    </message>
    <message>
        <source>The table “%1” has the columns %2: it needs layer, and any of date, flooded, cloud_percent, orbit, incidence, sensor, bands, unit.</source>
        <translation>Die Tabelle „%1“ hat die Spalten %2: Sie braucht layer und beliebige von date, flooded, cloud_percent, orbit, incidence, sensor, bands, unit.</translation>
    </message>
    <message>
        <source>The table “%1” is empty.</source>
        <translation>Die Tabelle „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The table “%1” names no %2 and no %3 of this dataset (it begins with “%4”).</source>
        <translation>Die Tabelle „%1“ nennt nichts aus diesem Datensatz, weder %2 noch %3 (sie beginnt mit „%4“).</translation>
    </message>
    <message>
        <source>The table “%1” names no %2 and no %3 of this dataset.</source>
        <translation>Die Tabelle „%1“ nennt nichts aus diesem Datensatz, weder %2 noch %3.</translation>
    </message>
    <message>
        <source>The table “%1” names none of the layers (it begins with “%2”).</source>
        <translation>Die Tabelle „%1“ nennt keinen der Layer (sie beginnt mit „%2“).</translation>
    </message>
    <message>
        <source>The table “%1” names none of the layers: it is empty.</source>
        <translation>Die Tabelle „%1“ nennt keinen der Layer: Sie ist leer.</translation>
    </message>
    <message>
        <source>The table “%1” names the image “%2” of the sequence “%3”: images of one place cannot be in several parts, since a model would be tested on ground that it knows.</source>
        <translation>Die Tabelle „%1“ nennt das Bild „%2“ der Folge „%3“: Bilder eines Ortes können nicht in mehreren Teilen sein, denn ein Modell würde auf Boden getestet, den es kennt.</translation>
    </message>
    <message>
        <source>The temperature fitted on %1 lies on the limit of what is tried, %2 to %3 times the model's: the labels or the model do not suit these data.</source>
        <translation>Die an %1 angepasste Temperatur liegt an der Grenze des Versuchten, dem %2- bis %3-Fachen der des Modells: Labels oder Modell passen nicht zu diesen Daten.</translation>
    </message>
    <message>
        <source>The text of dates names “%1”, which %2 of the layers are called.</source>
        <translation>Der Text der Zeitpunkte nennt „%1“; so heißen %2 der Layer.</translation>
    </message>
    <message>
        <source>The text of dates: no layer is called %1.</source>
        <translation>Der Text der Zeitpunkte: Kein Layer heißt %1.</translation>
    </message>
    <message>
        <source>The threshold %1 is no probability.</source>
        <translation>Der Schwellenwert %1 ist keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The threshold is %1, but a probability lies between 0 and 1.</source>
        <translation>Der Schwellenwert ist %1, aber eine Wahrscheinlichkeit liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The threshold of a probability is %1.</source>
        <translation>Der Schwellenwert einer Wahrscheinlichkeit ist %1.</translation>
    </message>
    <message>
        <source>The tile “%1” is among the training and the validation tiles.</source>
        <translation>Die Kachel „%1“ ist unter den Trainings- und den Validierungskacheln.</translation>
    </message>
    <message>
        <source>The tile “%1” is in the unknown part “%2” of the dataset “%3”.</source>
        <translation>Die Kachel „%1“ ist im unbekannten Teil „%2“ des Datensatzes „%3“.</translation>
    </message>
    <message>
        <source>The tile “%1” of the dataset “%2” cannot be read.</source>
        <translation>Die Kachel „%1“ des Datensatzes „%2“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The tiles of the scene “%1” of the dataset “%2” are in different coordinate reference systems.</source>
        <translation>Die Kacheln der Szene „%1“ des Datensatzes „%2“ haben verschiedene Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <source>The tiles of the scene “%1” of the dataset “%2” have no place on the map.</source>
        <translation>Die Kacheln der Szene „%1“ des Datensatzes „%2“ haben keinen Ort auf der Karte.</translation>
    </message>
    <message>
        <source>The time is up after %1 of this call; run this again with the same folder to go on.</source>
        <translation>Die Zeit ist um (%1 in diesem Aufruf); mit demselben Ordner noch einmal ausführen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The time limit is %1 minutes.</source>
        <translation>Die höchste Dauer ist %1 Minuten.</translation>
    </message>
    <message>
        <source>The token has fewer than 16 characters.</source>
        <translation>Das Token hat weniger als 16 Zeichen.</translation>
    </message>
    <message>
        <source>The token would travel to “%1” for everybody to read.</source>
        <translation>Das Token ginge für jeden lesbar an „%1“.</translation>
    </message>
    <message>
        <source>The tolerance of the simplification is %1.</source>
        <translation>Die Toleranz der Vereinfachung ist %1.</translation>
    </message>
    <message>
        <source>The training goes on from “%1”: network (%2), bands and normalisation are that model's.</source>
        <translation>Das Training geht von „%1“ aus weiter: Netz (%2), Kanäle und Normalisierung sind die dieses Modells.</translation>
    </message>
    <message>
        <source>The training goes on from “%1”: network (%2, %3), bands and normalisation are that model's.</source>
        <translation>Das Training geht von „%1“ aus weiter: Netz (%2, %3), Kanäle und Normalisierung sind die dieses Modells.</translation>
    </message>
    <message>
        <source>The training part cannot be used: on tiles that it has learnt, a model is surer than anywhere else.</source>
        <translation>Der Trainingsteil kann nicht benutzt werden: Auf gelernten Kacheln ist ein Modell sicherer als irgendwo sonst.</translation>
    </message>
    <message>
        <source>The training tier is not installed; prediction does not need it.</source>
        <translation>Die Trainingsstufe ist nicht installiert; Vorhersage braucht sie nicht.</translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over.</source>
        <translation>Das Training wurde angehalten, bevor seine erste Epoche vorüber war.</translation>
    </message>
    <message>
        <source>The trial has no validation score.</source>
        <translation>Der Versuch hat kein Gütemaß der Validierung.</translation>
    </message>
    <message>
        <source>The valid area does not overlap “%1”, or the chosen part of it.</source>
        <translation>Das gültige Gebiet überlappt „%1“ oder den gewählten Ausschnitt davon nicht.</translation>
    </message>
    <message>
        <source>The validation does not get better: the learning rate is %1 now.</source>
        <translation>Die Validierung wird nicht besser: Die Lernrate ist jetzt %1.</translation>
    </message>
    <message>
        <source>The validation does not get better: the learning rate is lowered.</source>
        <translation>Die Validierung wird nicht besser: Die Lernrate wird gesenkt.</translation>
    </message>
    <message>
        <source>The value %1 of “%2” is taken for no data.</source>
        <translation>Der Wert %1 von „%2“ wird als keine Daten genommen.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” (%2 to %3) are no radar backscatter in a unit that Highwater knows.</source>
        <translation>Die Werte des Layers „%1“ (%2 bis %3) sind keine Radarrückstreuung in einer Einheit, die Highwater kennt.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” (%2 to %3) are no reflectance in a unit that Highwater knows.</source>
        <translation>Die Werte des Layers „%1“ (%2 bis %3) sind keine Reflexion in einer Einheit, die Highwater kennt.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” could be %2.</source>
        <translation>Die Werte des Layers „%1“ könnten %2 sein.</translation>
    </message>
    <message>
        <source>The values of “%1” run from %2 to %3, which are no elevations in metres.</source>
        <translation>Die Werte von „%1“ reichen von %2 bis %3, was keine Höhen in Metern sind.</translation>
    </message>
    <message>
        <source>The variable %1 names no usable Python: %2</source>
        <translation>Die Variable %1 nennt kein benutzbares Python: %2</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors).</source>
        <translation>Die Gewichte bleiben im Laufordner (best.safetensors).</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors); choose another encoder or architecture.</source>
        <translation>Die Gewichte bleiben im Laufordner (best.safetensors); einen anderen Encoder oder eine andere Architektur wählen.</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors); please report the architecture.</source>
        <translation>Die Gewichte bleiben im Laufordner (best.safetensors); bitte die Architektur melden.</translation>
    </message>
    <message>
        <source>The weights in the checkpoint “%1” are not those of the %2 that it describes.</source>
        <translation>Die Gewichte im Zwischenstand „%1“ sind nicht die von %2, die er beschreibt.</translation>
    </message>
    <message>
        <source>The weights in “%1” are not those of the model “%2”.</source>
        <translation>Die Gewichte in „%1“ sind nicht die des Modells „%2“.</translation>
    </message>
    <message>
        <source>The weights of the model “%1” are not there: “%2” does not exist.</source>
        <translation>Die Gewichte des Modells „%1“ sind nicht da: „%2“ existiert nicht.</translation>
    </message>
    <message>
        <source>The width is %1.</source>
        <translation>Die Breite ist %1.</translation>
    </message>
    <message>
        <source>The width of the edge, %1 m, is no distance.</source>
        <translation>Die Breite des Randes, %1 m, ist kein Abstand.</translation>
    </message>
    <message>
        <source>The worker %1 cannot import Highwater’s backend: %2</source>
        <translation>Der Worker %1 kann das Backend von Highwater nicht importieren: %2</translation>
    </message>
    <message>
        <source>The worker %1 has other releases: %2.</source>
        <translation>Der Worker %1 hat andere Versionen: %2.</translation>
    </message>
    <message>
        <source>The worker died while it was at work on it, perhaps for want of memory.</source>
        <translation>Der Worker ist dabei abgestürzt, vielleicht aus Mangel an Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The “token” of the request must be 1 to 64 letters, digits, hyphens or underscores.</source>
        <translation>Das „token“ der Anfrage muss aus 1 bis 64 Buchstaben, Ziffern, Bindestrichen oder Unterstrichen bestehen.</translation>
    </message>
    <message>
        <source>There are %1 GPUs for %2 processes.</source>
        <translation>Es gibt %1 GPUs für %2 Prozesse.</translation>
    </message>
    <message>
        <source>There are %1 layers but %2 dates.</source>
        <translation>Es gibt %1 Layer, aber %2 Daten.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>There are no weights to download for the encoder %1.</source>
        <translation>Für den Encoder %1 gibt es keine Gewichte zum Herunterladen.</translation>
    </message>
    <message>
        <source>There are only %1 of %2 pixels with valid ones, too few for an interval. Use smaller blocks if errors extend less far.</source>
        <translation>Nur in %1 von %2 gibt es gültige Pixel, zu wenig für ein Intervall. Kleinere Blöcke benutzen, wenn Fehler weniger weit reichen.</translation>
    </message>
    <message>
        <source>There are points, so the probabilities are not used.</source>
        <translation>Es gibt Punkte, deshalb werden die Wahrscheinlichkeiten nicht benutzt.</translation>
    </message>
    <message>
        <source>There is a date for “%1”, but no layer of that name.</source>
        <translation>Es gibt ein Datum für „%1“, aber keinen Layer dieses Namens.</translation>
    </message>
    <message>
        <source>There is a label for “%1”, but no layer of that name.</source>
        <translation>Es gibt ein Label für „%1“, aber keinen Layer dieses Namens.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Unter %1 gibt es kein „%2“.</translation>
    </message>
    <message>
        <source>There is no Python at “%1”.</source>
        <translation>Es gibt kein Python unter „%1“.</translation>
    </message>
    <message>
        <source>There is no architecture “%1”.</source>
        <translation>Es gibt keine Architektur „%1“.</translation>
    </message>
    <message>
        <source>There is no backend environment yet.</source>
        <translation>Es gibt noch keine Backend-Umgebung.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the dataset “%3” has %4, and can derive %5.</source>
        <translation>Es gibt keinen Kanal „%1“ (%2): Der Datensatz „%3“ hat %4 und kann %5 ableiten.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the dataset “%3” has %4.</source>
        <translation>Es gibt keinen Kanal „%1“ (%2): Der Datensatz „%3“ hat %4.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the input has %3, and can derive %4.</source>
        <translation>Es gibt keinen Kanal „%1“ (%2): Die Eingabe hat %3 und kann %4 ableiten.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the input has %3.</source>
        <translation>Es gibt keinen Kanal „%1“ (%2): Die Eingabe hat %3.</translation>
    </message>
    <message>
        <source>There is no cross-validation by “%1”.</source>
        <translation>Es gibt keine Kreuzvalidierung nach „%1“.</translation>
    </message>
    <message>
        <source>There is no derived band “%1”.</source>
        <translation>Es gibt keinen abgeleiteten Kanal „%1“.</translation>
    </message>
    <message>
        <source>There is no encoder “%1”.</source>
        <translation>Es gibt keinen Encoder „%1“.</translation>
    </message>
    <message>
        <source>There is no file in the folder of scenes “%1”.</source>
        <translation>Im Ordner der Szenen „%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no folder of wheels at “%1”.</source>
        <translation>Unter „%1“ gibt es keinen Ordner mit Wheels.</translation>
    </message>
    <message>
        <source>There is no folder “%1” (PROBABILITIES).</source>
        <translation>Es gibt keinen Ordner „%1“ (PROBABILITIES).</translation>
    </message>
    <message>
        <source>There is no heat map of the built-in thresholds, which mapped this image.</source>
        <translation>Von den eingebauten Schwellenwerten, die dieses Bild kartiert haben, gibt es keine Heatmap.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Es gibt kein Verfahren „%1“.</translation>
    </message>
    <message>
        <source>There is no norm “%1”.</source>
        <translation>Es gibt keine Normalisierung „%1“.</translation>
    </message>
    <message>
        <source>There is no orbit direction “%1”.</source>
        <translation>Es gibt keine Orbitrichtung „%1“.</translation>
    </message>
    <message>
        <source>There is no run to continue (RESUME): “%1” is no folder.</source>
        <translation>Es gibt keinen fortzusetzenden Lauf (RESUME): „%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>There is no speckle filter “%1”.</source>
        <translation>Es gibt keinen Speckle-Filter „%1“.</translation>
    </message>
    <message>
        <source>There is no stratum “%1”.</source>
        <translation>Es gibt kein Stratum „%1“.</translation>
    </message>
    <message>
        <source>There is no tier “%1”.</source>
        <translation>Es gibt keine Stufe „%1“.</translation>
    </message>
    <message>
        <source>There is no water in %1, so that IoU would say nothing there.</source>
        <translation>In %1 gibt es kein Wasser, sodass IoU dort nichts sagen würde.</translation>
    </message>
    <message>
        <source>There is no way of splitting called “%1”.</source>
        <translation>Es gibt keine Art der Aufteilung namens „%1“.</translation>
    </message>
    <message>
        <source>There is not enough memory to train on batches of %1.</source>
        <translation>Der Speicher reicht nicht, um mit Batches von %1 zu trainieren.</translation>
    </message>
    <message>
        <source>There is nothing to judge: no model (MODELS) is chosen, and the built-in method (BUILTIN) is not either.</source>
        <translation>Es gibt nichts zu beurteilen: Weder ein Modell (MODELS) noch das eingebaute Verfahren (BUILTIN) ist gewählt.</translation>
    </message>
    <message>
        <source>There must be at least 1 trial, and not fewer than 0 epochs of the last training.</source>
        <translation>Es muss mindestens 1 Versuch und nicht weniger als 0 Epochen des letzten Trainings geben.</translation>
    </message>
    <message>
        <source>There must be at least 2 folds.</source>
        <translation>Es muss mindestens 2 Folds geben.</translation>
    </message>
    <message>
        <source>There was not enough memory for the job “%1”.</source>
        <translation>Der Speicher reichte für den Auftrag „%1“ nicht.</translation>
    </message>
    <message>
        <source>They seem to be radians: convert them to degrees.</source>
        <translation>Es scheinen Radiant zu sein: Sie in Grad umrechnen.</translation>
    </message>
    <message>
        <source>They were asked for.</source>
        <translation>Sie waren verlangt.</translation>
    </message>
    <message>
        <source>This backend knows no job “%1”.</source>
        <translation>Dieses Backend kennt keinen Auftrag „%1“.</translation>
    </message>
    <message>
        <source>This copy of the plugin has no model of its own (%1/%2).</source>
        <translation>Diese Kopie der Erweiterung hat kein eigenes Modell (%1/%2).</translation>
    </message>
    <message>
        <source>This processor cannot compute with bfloat16.</source>
        <translation>Dieser Prozessor kann nicht mit bfloat16 rechnen.</translation>
    </message>
    <message>
        <source>Tiles need one reference, a raster or a layer of polygons.</source>
        <translation>Kacheln brauchen eine Referenz, ein Raster oder einen Layer von Polygonen.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels are too small to train on.</source>
        <translation>Kacheln von %1 Pixeln sind zu klein zum Trainieren.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels are too small.</source>
        <translation>Kacheln von %1 Pixeln sind zu klein.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels cannot overlap by %2.</source>
        <translation>Kacheln mit %1 Pixeln können sich nicht um %2 überlappen.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels do not fit in “%2”, or the chosen part of it, which has %3 × %4 pixels.</source>
        <translation>Kacheln von %1 Pixeln passen nicht in „%2“ oder den gewählten Ausschnitt davon, der %3 × %4 Pixel hat.</translation>
    </message>
    <message>
        <source>Tiles of %1 × %2 pixels, %3 of which on each side are only looked at (%4).</source>
        <translation>Kacheln von %1 × %2 Pixeln, von denen %3 auf jeder Seite nur angesehen werden (%4).</translation>
    </message>
    <message>
        <source>Tiles overlap by %1 pixels: they must stay in one part of the dataset, or scores will be flattered.</source>
        <translation>Kacheln überlappen sich um %1 Pixel: Sie müssen in einem Teil des Datensatzes bleiben, sonst werden Gütemaße beschönigt.</translation>
    </message>
    <message>
        <source>To train models, run “Install backend” with the tier Training.</source>
        <translation>Um Modelle zu trainieren, „Backend installieren“ mit der Stufe Training ausführen.</translation>
    </message>
    <message>
        <source>Train in one process, or see the log for what it said.</source>
        <translation>In einem Prozess trainieren oder im Protokoll nachsehen, was er sagte.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Training and calibration write %1 beside the model; put it there again. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Training und Kalibrierung schreiben %1 neben das Modell; es wieder dorthin legen. Oder die Evidenz weglassen: Was vorenthaltene Kanäle ändern, braucht nur die Modelldatei.</translation>
    </message>
    <message>
        <source>Training needs %1 GB for decoded tiles in “%2”, where %3 GB are free.</source>
        <translation>Das Training braucht %1 GB für dekodierte Kacheln in „%2“, wo %3 GB frei sind.</translation>
    </message>
    <message>
        <source>Training the best recipe again</source>
        <translation>Das beste Rezept wird noch einmal trainiert</translation>
    </message>
    <message>
        <source>Training was stopped in epoch %1; the best model so far, of epoch %2, is kept.</source>
        <translation>Das Training wurde in Epoche %1 angehalten; das bisher beste Modell, aus Epoche %2, wird behalten.</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Trial %1 failed: %2</source>
        <translation>Versuch %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Trial %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>Trial %1: validation IoU %2.</source>
        <translation>Versuch %1: IoU der Validierung %2.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Trying the engines</source>
        <translation>Die Engines werden ausprobiert</translation>
    </message>
    <message>
        <source>Turn on at least one reason.</source>
        <translation>Mindestens einen Grund einschalten.</translation>
    </message>
    <message>
        <source>Uncertain are %1 ha. %2</source>
        <translation>Unsicher sind %1 ha. %2</translation>
    </message>
    <message>
        <source>Unit of %1: %2 (%3).</source>
        <translation>Einheit von %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Unit: %1 (%2).</source>
        <translation>Einheit: %1 (%2).</translation>
    </message>
    <message>
        <source>Unpack both sensors completely.</source>
        <translation>Beide Sensoren vollständig entpacken.</translation>
    </message>
    <message>
        <source>Unpack the folders of the sequences beside the lists.</source>
        <translation>Die Ordner der Folgen neben die Listen entpacken.</translation>
    </message>
    <message>
        <source>Untick the built-in method.</source>
        <translation>Das eingebaute Verfahren abwählen.</translation>
    </message>
    <message>
        <source>Update the plugin, or export the model again.</source>
        <translation>Die Erweiterung aktualisieren oder das Modell noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Update the plugin, or train the model again.</source>
        <translation>Die Erweiterung aktualisieren oder das Modell noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Die Erweiterung aktualisieren.</translation>
    </message>
    <message>
        <source>Use 0 for none.</source>
        <translation>0 für keine benutzen.</translation>
    </message>
    <message>
        <source>Use 20 trials and 0 for the recipe's own epochs.</source>
        <translation>20 Versuche benutzen und 0 für die eigenen Epochen des Rezepts.</translation>
    </message>
    <message>
        <source>Use a batch size of 2 or more, or the norm “group”.</source>
        <translation>Eine Batchgröße von 2 oder mehr benutzen oder die Normalisierung „group“.</translation>
    </message>
    <message>
        <source>Use a plugin and a backend of the same release.</source>
        <translation>Erweiterung und Backend derselben Version benutzen.</translation>
    </message>
    <message>
        <source>Use a plugin and a service of the same release.</source>
        <translation>Erweiterung und Dienst derselben Version benutzen.</translation>
    </message>
    <message>
        <source>Use a segmentation model with one input (images, bands, rows, columns).</source>
        <translation>Ein Segmentierungsmodell mit einer Eingabe (Bilder, Kanäle, Zeilen, Spalten) benutzen.</translation>
    </message>
    <message>
        <source>Use a segmentation model with one output for water.</source>
        <translation>Ein Segmentierungsmodell mit einer Ausgabe für Wasser benutzen.</translation>
    </message>
    <message>
        <source>Use all of them: leaving some out biases the estimate. Label those that cannot be judged as “cannot be said”.</source>
        <translation>Alle benutzen: Einige wegzulassen verzerrt die Schätzung. Die nicht zu beurteilenden als „nicht zu sagen“ kennzeichnen.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Eine Adresse benutzen, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Use as many processes as there are GPUs.</source>
        <translation>So viele Prozesse benutzen, wie es GPUs gibt.</translation>
    </message>
    <message>
        <source>Use calibrated backscatter in dB, linear power, amplitude or dB × 100; a picture stretched to 8 bit has lost it.</source>
        <translation>Kalibrierte Rückstreuung in dB, linearer Leistung, Amplitude oder dB × 100 benutzen; ein auf 8 Bit gestrecktes Bild hat sie verloren.</translation>
    </message>
    <message>
        <source>Use it as it is, or export it as float16.</source>
        <translation>Es benutzen, wie es ist, oder als float16 exportieren.</translation>
    </message>
    <message>
        <source>Use it as it is, or export it as int8.</source>
        <translation>Es benutzen, wie es ist, oder als int8 exportieren.</translation>
    </message>
    <message>
        <source>Use it with “Classify a time series”, or choose a model that maps.</source>
        <translation>Es mit „Zeitreihe klassifizieren“ benutzen oder ein Modell wählen, das kartiert.</translation>
    </message>
    <message>
        <source>Use larger blocks or a smaller gap, or split by region or event.</source>
        <translation>Größere Blöcke oder einen kleineren Abstand benutzen oder nach Region oder Ereignis aufteilen.</translation>
    </message>
    <message>
        <source>Use names of layers or files, such as “%1”.</source>
        <translation>Namen von Layern oder Dateien benutzen, etwa „%1“.</translation>
    </message>
    <message>
        <source>Use names of layers or files.</source>
        <translation>Namen von Layern oder Dateien benutzen.</translation>
    </message>
    <message>
        <source>Use one process.</source>
        <translation>Einen Prozess benutzen.</translation>
    </message>
    <message>
        <source>Use reflectance from 0 to 1, reflectance × 10000, or a picture of 8 bit.</source>
        <translation>Reflexion von 0 bis 1, Reflexion × 10000 oder ein 8-Bit-Bild benutzen.</translation>
    </message>
    <message>
        <source>Use the angle on level ground (the ellipsoid), not the local incidence angle.</source>
        <translation>Den Winkel auf ebenem Boden (dem Ellipsoid) benutzen, nicht den lokalen Einfallswinkel.</translation>
    </message>
    <message>
        <source>Use the calibrated image, or a model that was trained on such values.</source>
        <translation>Das kalibrierte Bild benutzen oder ein Modell, das mit solchen Werten trainiert wurde.</translation>
    </message>
    <message>
        <source>Use the model as it is.</source>
        <translation>Das Modell benutzen, wie es ist.</translation>
    </message>
    <message>
        <source>Use the same ones to complete it, or another folder; give the scene a name of its own if both are wanted.</source>
        <translation>Dieselben benutzen, um es zu vervollständigen, oder einen anderen Ordner; der Szene einen eigenen Namen geben, wenn beide gewünscht sind.</translation>
    </message>
    <message>
        <source>Use tiles that were prepared from georeferenced images.</source>
        <translation>Kacheln benutzen, die aus georeferenzierten Bildern vorbereitet wurden.</translation>
    </message>
    <message>
        <source>Use train, validation, test or calibration.</source>
        <translation>train, validation, test oder calibration benutzen.</translation>
    </message>
    <message>
        <source>Versions differ from those that were tested: %1.</source>
        <translation>Versionen weichen von den getesteten ab: %1.</translation>
    </message>
    <message>
        <source>Wait for running jobs or close other windows of QGIS, then try again.</source>
        <translation>Auf laufende Aufträge warten oder andere QGIS-Fenster schließen und es dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait until it is done, and run again.</source>
        <translation>Warten, bis es fertig ist, und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Warten, bis es fertig ist, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again if it is still needed.</source>
        <translation>Warten, bis es fertig ist, und es dann noch einmal versuchen, falls es noch nötig ist.</translation>
    </message>
    <message>
        <source>Water is %1 of the kept tiles; %2 was wanted.</source>
        <translation>Wasser sind %1 der behaltenen Kacheln; %2 war gewünscht.</translation>
    </message>
    <message>
        <source>Water is %1 of the kept tiles; %2 was wanted. No choice of tiles comes nearer.</source>
        <translation>Wasser macht %1 der behaltenen Kacheln aus; gewünscht waren %2. Keine Auswahl von Kacheln kommt näher.</translation>
    </message>
    <message>
        <source>Water is where %1 &lt; %2 dB (%3).</source>
        <translation>Wasser ist, wo %1 &lt; %2 dB (%3).</translation>
    </message>
    <message>
        <source>Weights &amp; Biases could not begin a run: %1</source>
        <translation>Weights &amp; Biases konnte keinen Lauf beginnen: %1</translation>
    </message>
    <message>
        <source>What “%1” loses as %2 cannot be measured: the part %3 of the dataset “%4” has no water.</source>
        <translation>Was „%1“ als %2 verliert, lässt sich nicht messen: Der Teil %3 des Datensatzes „%4“ hat kein Wasser.</translation>
    </message>
    <message>
        <source>Which field of the layer “%1” names the regions is not said.</source>
        <translation>Es ist nicht gesagt, welches Feld des Layers „%1“ die Regionen benennt.</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Without %1 (%2): %3 tiles train, %4 validate (%5), %6 set aside.</source>
        <translation>Ohne %1 (%2): %3 Kacheln trainieren, %4 validieren (%5), %6 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Without %1 (%2): %3 tiles train, %4 validate (%5).</source>
        <translation>Ohne %1 (%2): %3 Kacheln trainieren, %4 validieren (%5).</translation>
    </message>
    <message>
        <source>Without %1 (instead: the mean of its training) the probability changes by %2 percentage points on average, by %3 over what is mapped as water.</source>
        <translation>Ohne %1 (stattdessen: das Mittel seines Trainings) ändert sich die Wahrscheinlichkeit im Mittel um %2 Prozentpunkte, über dem als Wasser Kartierten um %3.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the mean of its training) the probability changes by %2 percentage points on average.</source>
        <translation>Ohne %1 (stattdessen: das Mittel seines Trainings) ändert sich die Wahrscheinlichkeit im Mittel um %2 Prozentpunkte.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the scene's mean, %2) the probability changes by %3 percentage points on average, by %4 over what is mapped as water.</source>
        <translation>Ohne %1 (stattdessen: das Mittel der Szene, %2) ändert sich die Wahrscheinlichkeit im Mittel um %3 Prozentpunkte, über dem als Wasser Kartierten um %4.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the scene's mean, %2) the probability changes by %3 percentage points on average.</source>
        <translation>Ohne %1 (stattdessen: das Mittel der Szene, %2) ändert sich die Wahrscheinlichkeit im Mittel um %3 Prozentpunkte.</translation>
    </message>
    <message>
        <source>Without %1, seed %2</source>
        <translation>Ohne %1, Startwert %2</translation>
    </message>
    <message>
        <source>Without %1, the dataset “%2” has no tile with water that could train a model: all others are dry or touch tiles that are left out.</source>
        <translation>Ohne %1 hat der Datensatz „%2“ keine Kachel mit Wasser, die ein Modell trainieren könnte: Alle anderen sind trocken oder berühren ausgelassene Kacheln.</translation>
    </message>
    <message>
        <source>Without %1, the tiles of the dataset “%2” cannot be divided into some to train on and some to validate with water on both sides and no contact.</source>
        <translation>Ohne %1 lassen sich die Kacheln des Datensatzes „%2“ nicht so in welche zum Trainieren und welche zum Validieren teilen, dass beide Seiten Wasser haben und sich nicht berühren.</translation>
    </message>
    <message>
        <source>Without %1: no pixel has data.</source>
        <translation>Ohne %1: Kein Pixel hat Daten.</translation>
    </message>
    <message>
        <source>Without a token the service listens at this machine only, not at %1.</source>
        <translation>Ohne Token lauscht der Dienst nur auf diesem Rechner, nicht auf %1.</translation>
    </message>
    <message>
        <source>Write dates as 2021-01-05 or 20210105.</source>
        <translation>Daten als 2021-01-05 oder 20210105 schreiben.</translation>
    </message>
    <message>
        <source>Write each stratum once with its number, such as water=100;dry=200.</source>
        <translation>Jedes Stratum einmal mit seiner Anzahl schreiben, etwa water=100;dry=200.</translation>
    </message>
    <message>
        <source>Write for example 0,1,2: one training for each.</source>
        <translation>Zum Beispiel 0,1,2 schreiben: je ein Training.</translation>
    </message>
    <message>
        <source>Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values.</source>
        <translation>Zum Beispiel VV=-30:0;VH=-35:-5 schreiben; das sind die niedrigsten und höchsten Werte.</translation>
    </message>
    <message>
        <source>Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first auxiliary layer.</source>
        <translation>Zum Beispiel VV=1;VH=2 schreiben oder VH=1:1 für Kanal 1 des ersten zusätzlichen Layers.</translation>
    </message>
    <message>
        <source>Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first further raster.</source>
        <translation>Zum Beispiel VV=1;VH=2 schreiben oder VH=1:1 für Kanal 1 des ersten weiteren Rasters.</translation>
    </message>
    <message>
        <source>Write for example before = 2019-02-04; after = 2019-03-20.</source>
        <translation>Zum Beispiel before = 2019-02-04; after = 2019-03-20 schreiben.</translation>
    </message>
    <message>
        <source>Write for example weak=0.5;simulated=0.2; the sources are %1.</source>
        <translation>Zum Beispiel weak=0.5;simulated=0.2 schreiben; die Herkünfte sind %1.</translation>
    </message>
    <message>
        <source>Write for example {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</source>
        <translation>Zum Beispiel {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]} schreiben.</translation>
    </message>
    <message>
        <source>Write it as 2019-02-04 or 2019-02-04T18:17:40Z.</source>
        <translation>Es als 2019-02-04 oder 2019-02-04T18:17:40Z schreiben.</translation>
    </message>
    <message>
        <source>Write it in the size of the tile.</source>
        <translation>Es in der Größe der Kachel schreiben.</translation>
    </message>
    <message>
        <source>Write it like https://maps.example.org (Settings ▸ Options ▸ Highwater).</source>
        <translation>Sie so schreiben: https://maps.example.org (Einstellungen ▸ Optionen ▸ Highwater).</translation>
    </message>
    <message>
        <source>Write names separated by commas, such as VV,VH,RATIO.</source>
        <translation>Durch Kommas getrennte Namen schreiben, etwa VV,VH,RATIO.</translation>
    </message>
    <message>
        <source>Write numbers separated by semicolons, such as -1;255.</source>
        <translation>Durch Semikolons getrennte Zahlen schreiben, etwa -1;255.</translation>
    </message>
    <message>
        <source>Write numbers separated by semicolons, such as 10;50.</source>
        <translation>Durch Semikolons getrennte Zahlen schreiben, etwa 10;50.</translation>
    </message>
    <message>
        <source>Write probabilities as 0 to 1, and declare the value that means no data.</source>
        <translation>Wahrscheinlichkeiten als 0 bis 1 schreiben und den Wert festlegen, der keine Daten bedeutet.</translation>
    </message>
    <message>
        <source>Write the first day as year, month and day, such as 2018-12-01.</source>
        <translation>Den ersten Tag als Jahr, Monat und Tag schreiben, etwa 2018-12-01.</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2024-05-31.</source>
        <translation>Jahr, Monat und Tag schreiben, etwa 2024-05-31.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Es wird geschrieben</translation>
    </message>
    <message>
        <source>Writing points</source>
        <translation>Punkte werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Die Modelldatei wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Writing tiles</source>
        <translation>Kacheln werden geschrieben</translation>
    </message>
    <message>
        <source>Your default model “%1” is not used: %2</source>
        <translation>Das eigene Standardmodell „%1“ wird nicht benutzt: %2</translation>
    </message>
    <message>
        <source>Zeros in “%1” are taken for no data.</source>
        <translation>Nullen in „%1“ werden als keine Daten genommen.</translation>
    </message>
    <message>
        <source>a flood in the image of %1, highest probability %2 on %3.</source>
        <translation>ein Hochwasser im Bild vom %1, höchste Wahrscheinlichkeit %2 am %3.</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>as in the radar image</source>
        <translation>wie im Radarbild</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>wie das Modell angibt</translation>
    </message>
    <message>
        <source>as the model wants it</source>
        <translation>wie das Modell es verlangt</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>ascending orbit</source>
        <translation>aufsteigender Orbit</translation>
    </message>
    <message>
        <source>begins anew: %1</source>
        <translation>beginnt von vorn: %1</translation>
    </message>
    <message>
        <source>best %1 in epoch %2</source>
        <translation>beste %1 in Epoche %2</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>beste: %1</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>chosen in the settings</source>
        <translation>in den Einstellungen gewählt</translation>
    </message>
    <message>
        <source>computes with bfloat16, which this processor has instructions for</source>
        <translation>rechnet mit bfloat16, wofür dieser Prozessor Befehle hat</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>decibel (dB)</source>
        <translation>Dezibel (dB)</translation>
    </message>
    <message>
        <source>decibel × 100</source>
        <translation>Dezibel × 100</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>descending orbit</source>
        <translation>absteigender Orbit</translation>
    </message>
    <message>
        <source>description “%1”</source>
        <translation>Beschreibung „%1“</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>file name “%1”</source>
        <translation>Dateiname „%1“</translation>
    </message>
    <message>
        <source>file “%1” in the VRT</source>
        <translation>Datei „%1“ in der VRT</translation>
    </message>
    <message>
        <source>float16 needs an NVIDIA GPU: its small range asks for a scaled loss.</source>
        <translation>float16 braucht eine NVIDIA-GPU: Sein kleiner Wertebereich verlangt einen skalierten Verlust.</translation>
    </message>
    <message>
        <source>flood from before and after</source>
        <translation>Hochwasser aus vorher und nachher</translation>
    </message>
    <message>
        <source>flood-training-metadata.csv cannot be read (%1): the tiles have no date.</source>
        <translation>flood-training-metadata.csv kann nicht gelesen werden (%1): Die Kacheln haben kein Datum.</translation>
    </message>
    <message>
        <source>flood-training-metadata.csv was not found: the tiles have no date, and the flood for region.</source>
        <translation>flood-training-metadata.csv wurde nicht gefunden: Die Kacheln haben kein Datum und als Region das Hochwasser.</translation>
    </message>
    <message>
        <source>flooded from %1 to %2, %3 days (%4 of the images between are called dry); highest probability %5 on %6.</source>
        <translation>überflutet vom %1 bis %2, %3 Tage (%4 der Bilder dazwischen gelten als trocken); höchste Wahrscheinlichkeit %5 am %6.</translation>
    </message>
    <message>
        <source>flooded from %1 to %2, %3 days; highest probability %4 on %5.</source>
        <translation>überflutet vom %1 bis %2, %3 Tage; höchste Wahrscheinlichkeit %4 am %5.</translation>
    </message>
    <message>
        <source>from %1 bimodal tiles</source>
        <translation>aus %1 bimodalen Kacheln</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>aus „%1“</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>given up: other trials were better at this epoch.</source>
        <translation>aufgegeben: Andere Versuche waren in dieser Epoche besser.</translation>
    </message>
    <message>
        <source>high above drainage</source>
        <translation>hoch über dem Gewässernetz</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>is the fastest on processors of this kind</source>
        <translation>die schnellste auf Prozessoren dieser Art</translation>
    </message>
    <message>
        <source>is the reference that runs anywhere</source>
        <translation>die Referenz, die überall läuft</translation>
    </message>
    <message>
        <source>it changes the class of %1 % of the water (%2 of %3 pixels compared; %4 % are tolerated)</source>
        <translation>sie ändert die Klasse von %1 % des Wassers (%2 von %3 verglichenen Pixeln; %4 % sind erlaubt)</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <source>layer name “%1”</source>
        <translation>Layername „%1“</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>layover</source>
        <translation>Layover</translation>
    </message>
    <message>
        <source>left out of the scores: %1</source>
        <translation>in den Gütemaßen ausgelassen: %1</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>lineare Leistung</translation>
    </message>
    <message>
        <source>measured on the scene</source>
        <translation>an der Szene gemessen</translation>
    </message>
    <message>
        <source>megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>named after “%1”</source>
        <translation>benannt nach „%1“</translation>
    </message>
    <message>
        <source>named by the variable %1</source>
        <translation>von der Variablen %1 genannt</translation>
    </message>
    <message>
        <source>named “%1”, and the values agree</source>
        <translation>„%1“ genannt, und die Werte passen dazu</translation>
    </message>
    <message>
        <source>no elevation</source>
        <translation>keine Höhe</translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation>noch kein Worker</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>des Bildes</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisch</translation>
    </message>
    <message>
        <source>or amplitude, which is the same once it is stretched</source>
        <translation>oder Amplitude, was gestreckt dasselbe ist</translation>
    </message>
    <message>
        <source>orbit not known</source>
        <translation>Orbit nicht bekannt</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>pip could not install the backend: %1</source>
        <translation>pip konnte das Backend nicht installieren: %1</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>probabilities from %1 are water</source>
        <translation>Wahrscheinlichkeiten ab %1 sind Wasser</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>radar shadow</source>
        <translation>Radarschatten</translation>
    </message>
    <message>
        <source>recognised from the values</source>
        <translation>an den Werten erkannt</translation>
    </message>
    <message>
        <source>runs on the GPU</source>
        <translation>läuft auf der GPU</translation>
    </message>
    <message>
        <source>said by the user</source>
        <translation>vom Benutzer angegeben</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>steep slope</source>
        <translation>steiler Hang</translation>
    </message>
    <message>
        <source>stopped, as the time is up; it does not count.</source>
        <translation>angehalten, da die Zeit um ist; er zählt nicht.</translation>
    </message>
    <message>
        <source>stretched to 8-bit values: %1 becomes %2, %3 becomes %4 (1st and 99th percentile of the image)</source>
        <translation>auf 8-Bit-Werte gestreckt: %1 wird %2, %3 wird %4 (1. und 99. Perzentil des Bildes)</translation>
    </message>
    <message>
        <source>the best so far</source>
        <translation>die beste bisher</translation>
    </message>
    <message>
        <source>the default, since no part of the scene shows water and land apart</source>
        <translation>Voreinstellung, da kein Teil der Szene Wasser und Land getrennt zeigt</translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation>die verwaltete Umgebung</translation>
    </message>
    <message>
        <source>the most there is: the network looks further</source>
        <translation>das Höchste, was es gibt: Das Netz blickt weiter</translation>
    </message>
    <message>
        <source>the only band, and the only one that the model needs</source>
        <translation>der einzige Kanal und der einzige, den das Modell braucht</translation>
    </message>
    <message>
        <source>tiers %1</source>
        <translation>Stufen %1</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>usual for Sentinel-1, %1, at latitude %2°</source>
        <translation>üblich für Sentinel-1, %1, auf der Breite %2°</translation>
    </message>
    <message>
        <source>validation IoU %1.</source>
        <translation>IoU der Validierung %1.</translation>
    </message>
    <message>
        <source>values 1 and 2 are water</source>
        <translation>die Werte 1 und 2 sind Wasser</translation>
    </message>
    <message>
        <source>values 1 are water</source>
        <translation>die Werte 1 sind Wasser</translation>
    </message>
    <message>
        <source>was trained by an earlier call; its scores are taken from there.</source>
        <translation>von einem früheren Aufruf trainiert; seine Gütemaße werden von dort genommen.</translation>
    </message>
    <message>
        <source>water from one date</source>
        <translation>Wasser aus einem Zeitpunkt</translation>
    </message>
    <message>
        <source>water in at least %1 % of the observations is permanent</source>
        <translation>Wasser in mindestens %1 % der Beobachtungen ist dauerhaft</translation>
    </message>
    <message>
        <source>water in at least %1 months of the year is permanent</source>
        <translation>Wasser in mindestens %1 Monaten des Jahres ist dauerhaft</translation>
    </message>
    <message>
        <source>whole blocks</source>
        <translation>ganze Blöcke</translation>
    </message>
    <message>
        <source>whole events</source>
        <translation>ganze Ereignisse</translation>
    </message>
    <message>
        <source>whole regions</source>
        <translation>ganze Regionen</translation>
    </message>
    <message>
        <source>whole scenes</source>
        <translation>ganze Szenen</translation>
    </message>
    <message>
        <source>whole tiles</source>
        <translation>ganze Kacheln</translation>
    </message>
    <message>
        <source>“%1” (%2) does not exist.</source>
        <translation>„%1“ (%2) existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not give a weight of 0 or more to a source of labels.</source>
        <translation>„%1“ (%2) gibt keiner Herkunft von Labels ein Gewicht von 0 oder mehr.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not give the limits of a band.</source>
        <translation>„%1“ (%2) gibt nicht die Grenzen eines Kanals an.</translation>
    </message>
    <message>
        <source>“%1” (%2) is a folder, not a model file.</source>
        <translation>„%1“ (%2) ist ein Ordner, keine Modelldatei.</translation>
    </message>
    <message>
        <source>“%1” (%2) is a folder, not a raster.</source>
        <translation>„%1“ (%2) ist ein Ordner, kein Raster.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no list of whole numbers of 0 or more.</source>
        <translation>„%1“ (%2) ist keine Liste ganzer Zahlen von 0 oder mehr.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no model file.</source>
        <translation>„%1“ (%2) ist keine Modelldatei.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no name of a model file.</source>
        <translation>„%1“ (%2) ist kein Name einer Modelldatei.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not a raster that can be read.</source>
        <translation>„%1“ (%2) ist kein lesbares Raster.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not a vector layer that can be read.</source>
        <translation>„%1“ (%2) ist kein lesbarer Vektorlayer.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not the name of a band.</source>
        <translation>„%1“ (%2) ist nicht der Name eines Kanals.</translation>
    </message>
    <message>
        <source>“%1” (ENCODER_FILE) would not be used: the encoder weights (ENCODER_WEIGHTS) are “%2”.</source>
        <translation>„%1“ (ENCODER_FILE) würde nicht benutzt: Die Encoder-Gewichte (ENCODER_WEIGHTS) sind „%2“.</translation>
    </message>
    <message>
        <source>“%1” among the numbers of points by stratum cannot be used.</source>
        <translation>„%1“ unter den Anzahlen der Punkte je Stratum kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>“%1” among the values that do not count is no number.</source>
        <translation>„%1“ unter den Werten, die nicht zählen, ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” and the built-in thresholds: %2</source>
        <translation>„%1“ und die eingebauten Schwellenwerte: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file.</source>
        <translation>„%1“ und „%2“ sind dieselbe Datei.</translation>
    </message>
    <message>
        <source>“%1” are one observation (%2): what one of them has judged counts, and water where any of them shows it.</source>
        <translation>„%1“ sind eine Beobachtung (%2): Es zählt, was eines davon beurteilt hat, und Wasser, wo eines davon es zeigt.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched to “%2”: %3.</source>
        <translation>„%1“ konnte nicht nach „%2“ geholt werden: %3.</translation>
    </message>
    <message>
        <source>“%1” does not assign a band.</source>
        <translation>„%1“ ordnet keinen Kanal zu.</translation>
    </message>
    <message>
        <source>“%1” does not name its values; they are read as those of an exclusion mask: %2.</source>
        <translation>„%1“ benennt seine Werte nicht; sie werden als die einer Ausschlussmaske gelesen: %2.</translation>
    </message>
    <message>
        <source>“%1” does not run on a service, only on this computer.</source>
        <translation>„%1“ läuft nicht auf einem Dienst, nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“%1” does not say how the speckle of its images was smoothed; the image of the flood is not smoothed either.</source>
        <translation>„%1“ sagt nicht, wie der Speckle seiner Bilder geglättet wurde; auch das Bild des Hochwassers wird nicht geglättet.</translation>
    </message>
    <message>
        <source>“%1” does not say what to do with tiles in contact.</source>
        <translation>„%1“ sagt nicht, was mit sich berührenden Kacheln geschehen soll.</translation>
    </message>
    <message>
        <source>“%1” gives no layer its date.</source>
        <translation>„%1“ gibt keinem Layer sein Datum.</translation>
    </message>
    <message>
        <source>“%1” has %2 images now, %3 of them new.</source>
        <translation>„%1“ hat jetzt %2 Bilder, %3 davon neu.</translation>
    </message>
    <message>
        <source>“%1” has %2, but “%3” holds statistics of %4.</source>
        <translation>„%1“ hat %2, aber „%3“ enthält Statistik von %4.</translation>
    </message>
    <message>
        <source>“%1” has another CRS; it is aligned to “%2”.</source>
        <translation>„%1“ hat ein anderes KBS; es wird an „%2“ angepasst.</translation>
    </message>
    <message>
        <source>“%1” has everything that it needs.</source>
        <translation>„%1“ hat alles, was es braucht.</translation>
    </message>
    <message>
        <source>“%1” has pixels of %2 m, “%3” of %4 m; they are compared on those of “%5”.</source>
        <translation>„%1“ hat Pixel von %2 m, „%3“ von %4 m; verglichen werden sie auf denen von „%5“.</translation>
    </message>
    <message>
        <source>“%1” has pixels of %2 m, “%3” of %4 m; they are compared on those of “%5”. Narrow changes along the shores come from that alone.</source>
        <translation>„%1“ hat Pixel von %2 m, „%3“ von %4 m; sie werden auf denen von „%5“ verglichen. Schmale Veränderungen am Ufer kommen allein davon.</translation>
    </message>
    <message>
        <source>“%1” has seen %2 of the %3 tiles of the part %4 while it was made: its loss elsewhere may be another.</source>
        <translation>„%1“ hat bei seiner Entstehung %2 der %3 Kacheln des Teils %4 gesehen: Sein Verlust anderswo kann ein anderer sein.</translation>
    </message>
    <message>
        <source>“%1” has several bands; points are drawn over the first.</source>
        <translation>„%1“ hat mehrere Kanäle; Punkte werden über dem ersten gezogen.</translation>
    </message>
    <message>
        <source>“%1” has several bands; the first is evaluated.</source>
        <translation>„%1“ hat mehrere Kanäle; der erste wird bewertet.</translation>
    </message>
    <message>
        <source>“%1” has several bands; the first is used.</source>
        <translation>„%1“ hat mehrere Kanäle; der erste wird benutzt.</translation>
    </message>
    <message>
        <source>“%1” has two dates, %2 and %3.</source>
        <translation>„%1“ hat zwei Daten, %2 und %3.</translation>
    </message>
    <message>
        <source>“%1” holds %2 of the %3 points that were drawn in the stratum “%4”.</source>
        <translation>„%1“ enthält %2 der %3 Punkte, die im Stratum „%4“ gezogen wurden.</translation>
    </message>
    <message>
        <source>“%1” holds no dataset: dataset.json or index.gpkg is missing.</source>
        <translation>„%1“ enthält keinen Datensatz: dataset.json oder index.gpkg fehlt.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” of “%3” is no label: point %4.</source>
        <translation>„%1“ in der Spalte „%2“ von „%3“ ist kein Label: Punkt %4.</translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels, so it cannot be kept whole as a tile.</source>
        <translation>„%1“ ist %2 × %3 Pixel groß und kann deshalb nicht ganz als Kachel bleiben.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
    <message>
        <source>“%1” is 32-bit Python, but the backend needs a 64-bit Python %2.%3 or newer.</source>
        <translation>„%1“ ist 32-Bit-Python, aber das Backend braucht ein 64-Bit-Python %2.%3 oder neuer.</translation>
    </message>
    <message>
        <source>“%1” is Python %2, but the backend needs a 64-bit Python %3.%4 or newer.</source>
        <translation>„%1“ ist Python %2, aber das Backend braucht ein 64-Bit-Python %3.%4 oder neuer.</translation>
    </message>
    <message>
        <source>“%1” is a mask.</source>
        <translation>„%1“ ist eine Maske.</translation>
    </message>
    <message>
        <source>“%1” is a probability; water from %2 on.</source>
        <translation>„%1“ ist eine Wahrscheinlichkeit; Wasser ab %2.</translation>
    </message>
    <message>
        <source>“%1” is aligned to the grid of “%2” (%3).</source>
        <translation>„%1“ wird an das Pixelraster von „%2“ angepasst (%3).</translation>
    </message>
    <message>
        <source>“%1” is aligned to the image (bilinear).</source>
        <translation>„%1“ wird an das Bild angepasst (bilinear).</translation>
    </message>
    <message>
        <source>“%1” is given both as the image to map and as the image from before.</source>
        <translation>„%1“ ist sowohl als zu kartierendes Bild als auch als Bild von vorher angegeben.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset already, as %2; nothing to add.</source>
        <translation>„%1“ ist schon im Datensatz, als %2; nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset “%2” already, as %3; it was prepared with other parameters or layers, and was interrupted.</source>
        <translation>„%1“ ist schon im Datensatz „%2“, als %3; es wurde mit anderen Parametern oder Layern vorbereitet und unterbrochen.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset “%2” already, as %3; it was prepared with other parameters or layers.</source>
        <translation>„%1“ ist schon im Datensatz „%2“, als %3; es wurde mit anderen Parametern oder Layern vorbereitet.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>„%1“ wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>“%1” is left out: %2.</source>
        <translation>„%1“ wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>“%1” is left out: .</source>
        <translation>„%1“ wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is left out: it %2.</source>
        <translation>„%1“ wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no STAC item, item collection, collection or catalogue.</source>
        <translation>„%1“ ist kein STAC-Item, keine Item-Sammlung, keine Sammlung und kein Katalog.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service.</source>
        <translation>„%1“ ist keine Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>“%1” is no checkpoint of Highwater, or is damaged.</source>
        <translation>„%1“ ist kein Zwischenstand von Highwater oder ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is no criterion for the threshold.</source>
        <translation>„%1“ ist kein Kriterium für den Schwellenwert.</translation>
    </message>
    <message>
        <source>“%1” is no date of the flood.</source>
        <translation>„%1“ ist kein Datum des Hochwassers.</translation>
    </message>
    <message>
        <source>“%1” is no date of the layer “%2” that can be read.</source>
        <translation>„%1“ ist kein lesbares Datum des Layers „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is no device that networks can be run with.</source>
        <translation>„%1“ ist kein Gerät, auf dem Netze ausgeführt werden können.</translation>
    </message>
    <message>
        <source>“%1” is no engine that networks can be run with.</source>
        <translation>„%1“ ist keine Engine, mit der Netze ausgeführt werden können.</translation>
    </message>
    <message>
        <source>“%1” is no exclusion mask: it has the value %2.</source>
        <translation>„%1“ ist keine Ausschlussmaske: Sie hat den Wert %2.</translation>
    </message>
    <message>
        <source>“%1” is no exclusion mask: it has “%2” for the value %3.</source>
        <translation>„%1“ ist keine Ausschlussmaske: Sie hat „%2“ für den Wert %3.</translation>
    </message>
    <message>
        <source>“%1” is no label of a sequence.</source>
        <translation>„%1“ ist kein Label einer Folge.</translation>
    </message>
    <message>
        <source>“%1” is no land cover class: classes are whole numbers.</source>
        <translation>„%1“ ist keine Klasse der Landbedeckung: Klassen sind ganze Zahlen.</translation>
    </message>
    <message>
        <source>“%1” is no method that maps water.</source>
        <translation>„%1“ ist kein Verfahren, das Wasser kartiert.</translation>
    </message>
    <message>
        <source>“%1” is no name of a model file.</source>
        <translation>„%1“ ist kein Name einer Modelldatei.</translation>
    </message>
    <message>
        <source>“%1” is no origin of labels.</source>
        <translation>„%1“ ist keine Herkunft von Labels.</translation>
    </message>
    <message>
        <source>“%1” is no part of a dataset.</source>
        <translation>„%1“ ist kein Teil eines Datensatzes.</translation>
    </message>
    <message>
        <source>“%1” is no part of a sequence.</source>
        <translation>„%1“ ist kein Teil einer Folge.</translation>
    </message>
    <message>
        <source>“%1” is no precision that networks can be run with.</source>
        <translation>„%1“ ist keine Genauigkeit, mit der Netze ausgeführt werden können.</translation>
    </message>
    <message>
        <source>“%1” is no risk.</source>
        <translation>„%1“ ist kein Risiko.</translation>
    </message>
    <message>
        <source>“%1” is no sensor of the layer “%2”.</source>
        <translation>„%1“ ist kein Sensor des Layers „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no vector format that can be written.</source>
        <translation>„%1“ ist kein Vektorformat, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>“%1” is no way to split.</source>
        <translation>„%1“ ist keine Art der Aufteilung.</translation>
    </message>
    <message>
        <source>“%1” is not a Python that can be run.</source>
        <translation>„%1“ ist kein ausführbares Python.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON.</source>
        <translation>„%1“ ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>“%1” is of %2, “%3” of %4.</source>
        <translation>„%1“ ist vom %2, „%3“ vom %4.</translation>
    </message>
    <message>
        <source>“%1” is resampled to %2 m for “%3”.</source>
        <translation>„%1“ wird für „%3“ auf %2 m umgerechnet.</translation>
    </message>
    <message>
        <source>“%1” lies on this computer, where the service cannot use it.</source>
        <translation>„%1“ liegt auf diesem Rechner, wo der Dienst es nicht benutzen kann.</translation>
    </message>
    <message>
        <source>“%1” links to “%2”, which is no file on this computer.</source>
        <translation>„%1“ verweist auf „%2“, was keine Datei auf diesem Rechner ist.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2 layers, such as “%3” and “%4”.</source>
        <translation>„%1“ kann jeder von %2 Layern sein, etwa „%3“ und „%4“.</translation>
    </message>
    <message>
        <source>“%1” must be a %2, not %3.</source>
        <translation>„%1“ muss vom Typ %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” must be a list, not %2.</source>
        <translation>„%1“ muss eine Liste sein, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must be an object, not %2.</source>
        <translation>„%1“ muss ein Objekt sein, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” names auxiliary layer %2, but there are %3.</source>
        <translation>„%1“ nennt den zusätzlichen Layer %2, aber es gibt %3.</translation>
    </message>
    <message>
        <source>“%1” names band %2, but the layer “%3” has %4.</source>
        <translation>„%1“ nennt Kanal %2, aber der Layer „%3“ hat %4.</translation>
    </message>
    <message>
        <source>“%1” of the request must be an object.</source>
        <translation>„%1“ der Anforderung muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” has %3, but “%4” of “%5” has %6: they cannot be compared.</source>
        <translation>„%1“ der Folge „%2“ hat %3, aber „%4“ von „%5“ hat %6: Sie lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” is left out: %3.</source>
        <translation>„%1“ der Folge „%2“ wird ausgelassen: %3.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” was left out: %3</source>
        <translation>„%1“ der Folge „%2“ wurde ausgelassen: %3</translation>
    </message>
    <message>
        <source>“%1” wants 8-bit values stretched to each image's range, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>„%1“ verlangt 8-Bit-Werte, auf den Bereich jedes Bildes gestreckt, aber der Datensatz „%2“ ist in %3; das eine lässt sich nicht aus dem anderen machen.</translation>
    </message>
    <message>
        <source>“%1” wants amplitude, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>„%1“ verlangt Amplitude, aber der Datensatz „%2“ ist in %3; das eine lässt sich nicht aus dem anderen machen.</translation>
    </message>
    <message>
        <source>“%1” wants decibel (dB), but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>„%1“ verlangt Dezibel (dB), aber der Datensatz „%2“ ist in %3; das eine lässt sich nicht aus dem anderen machen.</translation>
    </message>
    <message>
        <source>“%1” wants decibel × 100, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>„%1“ verlangt Dezibel × 100, aber der Datensatz „%2“ ist in %3; das eine lässt sich nicht aus dem anderen machen.</translation>
    </message>
    <message>
        <source>“%1” wants linear power, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>„%1“ verlangt lineare Leistung, aber der Datensatz „%2“ ist in %3; das eine lässt sich nicht aus dem anderen machen.</translation>
    </message>
    <message>
        <source>“%1” was trained on, or tuned on, %2 of the %3 judged here (%4 …): their scores would say nothing about other places.</source>
        <translation>„%1“ wurde mit %2 der %3 hier beurteilten trainiert oder abgestimmt (%4 …): Ihre Gütemaße würden nichts über andere Orte sagen.</translation>
    </message>
    <message>
        <source>“%1” was trained on, or tuned on, %2 of the %3 judged here (%4): their scores would say nothing about other places.</source>
        <translation>„%1“ wurde mit %2 der %3 hier beurteilten trainiert oder abgestimmt (%4): Ihre Gütemaße würden nichts über andere Orte sagen.</translation>
    </message>
    <message>
        <source>“%1”, the image of the flood: %2.</source>
        <translation>„%1“, das Bild des Hochwassers: %2.</translation>
    </message>
    <message>
        <source>“%1”, where the record of the job belongs, is a folder.</source>
        <translation>„%1“, wohin die Aufzeichnung des Auftrags gehört, ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1”, which marks the output of an earlier run, cannot be read.</source>
        <translation>„%1“, das die Ausgabe eines früheren Laufs kennzeichnet, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1”: %2; %3 in %4 (%5).</source>
        <translation>„%1“: %2; %3 in %4 (%5).</translation>
    </message>
    <message>
        <source>“%1”: %2; %3 in %4 (%5); resampled in power (bilinear).</source>
        <translation>„%1“: %2; %3 in %4 (%5); als Leistung umgerechnet (bilinear).</translation>
    </message>
    <message>
        <source>“%1”: statistics of %2, %3.</source>
        <translation>„%1“: Statistik (%2), %3.</translation>
    </message>
</context>
</TS>
