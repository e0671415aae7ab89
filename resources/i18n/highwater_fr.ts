<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
Un modèle qui est bon là où il a été entraîné peut être mauvais ailleurs. Ceci entraîne avec les mêmes réglages une fois pour chaque région (ou événement, ou pli) laissée de côté, et y mesure chaque modèle. Plusieurs graines montrent quelle part de la différence tient au hasard.

Le rapport contient un tableau et un graphique des scores par région avec leur dispersion. Aucun modèle utilisable n'est produit : quand les réglages sont bons, entraînez-en un avec « Entraîner un modèle ».

Il faut autant d'entraînements que de régions multipliées par les graines ; la durée est celle d'un entraînement multipliée par leur nombre. Ceux qui sont terminés restent dans le dossier des exécutions et ne sont pas refaits.
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
Un réseau annonce souvent 99 % là où il n'a raison que neuf fois sur dix. Ceci ajuste un seul nombre, la température, sur des tuiles avec lesquelles le modèle n'a pas été entraîné, pour que parmi les pixels à 80 % environ huit sur dix soient de l'eau. Ce qui est plus probable le reste : l'ordre des pixels ne change pas.

Le seuil de probabilité à partir duquel un pixel compte comme de l'eau est aussi choisi à nouveau. Là où l'eau manquée coûte plus qu'une fausse alerte, choisissez le rappel minimal, par exemple 0,9 : au plus un dixième de l'eau de ces tuiles est manqué.

Avec la maîtrise du risque, le modèle note « incertain » ce qu'il ne peut dire ni sec ni eau sans dépasser le risque. L'erreur reste en dessous en moyenne sur des images semblables à celles du jeu de données ; ailleurs, pas forcément.

Vous obtenez un nouveau fichier de modèle avec sa nouvelle fiche ; l'ancien reste tel quel. Le rapport montre l'avant et l'après sur des tuiles qui n'ont pas servi à l'ajustement.
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
Un réseau calcule d'ordinaire avec des nombres de 32 bits. L'essentiel fonctionne aussi bien avec des entiers de 8 bits : le fichier est réduit au quart, et sur les processeurs la cartographie prend environ un tiers du temps.

Pour choisir les entiers, quelques tuiles de la partie d'entraînement passent par le réseau. Puis l'ancien et le nouveau modèle cartographient la partie de test, et la fiche du nouveau dit ce qu'il a perdu : IoU, erreur de calibration et score de Brier avant et après, avec l'intervalle de la différence. Si l'IoU baisse plus que vous ne le tolérez, rien n'est écrit.

Le résultat est un seul fichier .onnx, comme avant. « Cartographier l'eau » l'accepte, comme tout programme qui acceptait l'ancien. L'ancien reste tel quel.
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
Compare une carte d'eau avec une référence, pixel par pixel sur la grille de la carte. La référence peut être un raster ou des polygones, dans n'importe quel SCR et à n'importe quelle taille de pixel ; elle est alignée sur la carte.

Les pixels sans données dans l'une ou l'autre, et ceux qui ont une valeur non valide, ne comptent nulle part. L'eau permanente compte comme de l'eau ; ce qu'un masque dit exclu ou incertain compte comme non trouvé, pour qu'une carte ne gagne pas en laissant de côté ce qui est difficile.

Chaque score a un intervalle à 95 %, obtenu en tirant à nouveau des blocs carrés de la carte : de combien il pourrait varier sur plus de la même scène, non sur une autre. Le F1 du bord dit si le bord de l'eau est bien placé : la part des bords qui se trouvent à quelques pixels l'un de l'autre.

L'IoU est la part des détections parmi tous les pixels que la carte ou la référence dit être de l'eau. La précision est la part de l'eau cartographiée qui est de l'eau, le rappel la part de l'eau qui a été trouvée, le F1 leur moyenne harmonique. Tous sont calculés sur l'ensemble des pixels valides. L'exactitude tient surtout aux terres sèches, faciles à reconnaître ; ne jugez pas une carte d'après elle.
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
Compare l'image d'une inondation avec ce que le radar voit d'habitude à cet endroit, et cartographie ce qui est devenu bien plus sombre. Aucun entraînement n'est nécessaire. Les images antérieures distinguent deux choses qu'une seule image ne peut distinguer : ce qui est toujours sombre (lacs, rivières, asphalte, sable, ombre radar) et ce qui l'est maintenant.

Un pixel est inondé si, en moyenne de VV et VH, trois conditions sont réunies : il est plus sombre que la médiane des images antérieures d'au moins deux de leurs écarts, plus sombre d'au moins 2 dB, et pas plus clair que 3 dB au-dessus du seuil d'eau de l'image elle-même. Là où la médiane est déjà sombre comme l'eau, l'eau est permanente. Là où trop peu d'images antérieures ont des données, c'est incertain. La végétation inondée, qui devient plus claire, peut aussi être recherchée.

Donnez soit les images antérieures, soit le raster que « Statistiques des images antérieures » en a tiré. Les images d'une autre orbite, et celles qui ne datent pas d'avant l'inondation, sont écartées et nommées.

Les scores z sont aussi des résultats : de combien d'écarts chaque pixel s'éloigne de la médiane.
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
Compare l'eau de deux dates, pixel par pixel sur la grille de la première couche. Chaque couche peut être un masque (de Highwater, ou tout raster de 0 et de 1) ou une probabilité d'eau ; ce qu'elle est, est reconnu et noté dans le journal. Leurs SCR et leurs pixels peuvent différer : la seconde est alignée sur la première au plus proche voisin.

Chaque pixel est sec aux deux dates, eau nouvelle, eau retirée ou eau aux deux dates. Ce qu'un des masques dit exclu ou incertain reste indéterminé et a sa propre classe ; ce qui est sans données à l'une des dates l'est ici aussi. L'eau permanente d'un masque compte comme eau aux deux dates, même là où l'autre carte l'a manquée : ce n'est pas une nouvelle inondation.

Les surfaces sont les vraies surfaces au sol, en hectares. Un changement ne vaut que ce que valent les deux cartes : d'étroites bandes le long des rives peuvent venir de tailles de pixel différentes ou de la façon dont le satellite regardait.
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
Découpe une image radar et une référence (un masque ou des polygones d'eau) en tuiles avec lesquelles un modèle peut être entraîné. Les tuiles gardent les valeurs physiques, le SCR et l'emplacement ; la référence peut avoir un autre SCR ou une autre taille de pixel et est alignée sur l'image.

L'index du jeu de données s'ouvre comme couche d'emprises. Sa colonne « split » dit quelles tuiles servent à l'entraînement, à la validation et au test ; modifiez-la là, ou utilisez « Répartir un jeu de données ».

Relancé après une interruption, il ajoute ce qui manque. Avec une autre image et le même dossier, l'image est ajoutée au jeu de données.
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
Répartit les tuiles d'un jeu de données entre entraînement, validation, test et, si vous voulez, calibration. Les tuiles qui touchent ou recouvrent celles d'une autre partie sont mises à l'écart, ou la répartition est refusée, car un modèle ne doit pas être testé sur ce qu'il a vu.

Un jeu de séquences d'images est réparti par régions entières : les images d'un lieu restent ensemble, de même que les lieux qui se recouvrent. Un tableau nomme alors des séquences ou des régions, jamais des images.

Seule la colonne « split » (pour les plis : « fold ») de l'index du jeu de données change. L'index s'ouvre comme couche ; vous pouvez y modifier cette colonne, et l'entraînement suit.
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
Tire des points au hasard sur une carte d'eau, tant par strate, pour que quelqu'un dise ce qui s'y trouve vraiment. « Estimer la surface d'eau » dit ensuite combien d'eau il y a et ce que vaut la carte, avec des intervalles.

Les strates sont dry (sec) et water (eau) et, si la carte les a, permanent (eau permanente), excluded (exclu) et uncertain (incertain). Avec un bord de plus de 0 mètre, le terrain le long du bord de l'eau, où les cartes se trompent le plus, a ses propres strates : edge_dry et edge_water. Dans une strate, tous les pixels ont la même chance.

Pour étiqueter, passez en mode édition, ouvrez la table attributaire en vue formulaire et allez de point en point : la question « What is here? » (qu'y a-t-il ici ?) est le premier champ, et D, W ou C choisit Dry (sec), Water (eau) ou Cannot be said (impossible à dire). Jugez d'après une image meilleure que celle qui a été cartographiée, et jugez le pixel sous le point. Étiquetez tous les points ; ceux qui ne peuvent être jugés sont étiquetés ainsi, jamais supprimés ni déplacés.

Ce que la carte dit à un point est masqué dans le formulaire et dans la table, car qui le sait tend à l'approuver. Pour la même raison, masquez la carte pendant l'étiquetage.

Les points sont numérotés dans un ordre aléatoire, et la couche porte une empreinte du masque : une estimation avec un autre masque est refusée.
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
Highwater calcule dans un environnement Python à part, pour que ses paquets ne se mêlent jamais à ceux de QGIS. Cet algorithme le crée, dans votre dossier d'utilisateur et hors de QGIS.

La prédiction (environ 0,8 Go sur le disque) suffit pour cartographier l'eau, évaluer des cartes et simuler des scènes. L'entraînement ajoute PyTorch (2 Go en tout ; plus avec un GPU NVIDIA sous Linux).

Une installation interrompue reprend si vous relancez cet algorithme. Une installation qui échoue ou qui est annulée laisse tout comme avant.

Sans réseau : sur un ordinateur du même type, lancez « pip download » avec le fichier de paquets requis du niveau, copiez les wheels ici et indiquez leur dossier.
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
Juge un ou plusieurs modèles sur les tuiles d'un jeu de données réservées à cela, et écrit un rapport : d'abord en mots ce qu'ils valent, où ils échouent et sur quoi ils ont été jugés, puis les chiffres, avec des images des pires et des meilleures tuiles.

Choisissez le jeu de données et les modèles, puis exécutez. La méthode intégrée est jugée à côté d'eux : c'est elle qu'il faut battre.

Chaque score a un intervalle à 95 % : de combien il pourrait différer si d'autres images du même genre avaient été choisies. De deux modèles, l'un n'est dit meilleur que si l'intervalle de leur différence exclut zéro ; sinon ces données ne permettent pas de les départager.

La couche des tuiles montre où un modèle échoue : les tuiles rouge foncé sont les pires. Laissez le pointeur sur l'une d'elles (Vue ▸ Afficher les infobulles) pour voir ses scores ; l'action de la couche ajoute son image à la carte.

Les modèles peuvent être jugés comme vous les utilisez (Paramètres avancés) : en moyenne sur miroirs et rotations, comme moyenne de tous les fichiers de modèle, ou sans les bandes qui peuvent manquer à la prochaine image.

Un modèle jugé sur des tuiles de son entraînement paraît meilleur qu'il n'est ; c'est donc refusé sauf si vous l'autorisez, et chaque page le dit alors. Les étiquettes produites par une méthode ou simulées n'entrent dans aucun chiffre principal s'il y a des tuiles étiquetées par des personnes.
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
Examine l'environnement dans lequel Highwater calcule : quel Python, quels paquets et si ce sont ceux qui ont été testés, quels processeurs et GPU sont utilisables, combien de mémoire et de disque sont libres. Tout ce qui ne va pas est accompagné de ce qu'il faut faire.

Joignez le rapport quand vous signalez un problème.
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
Cherche les défauts d'un jeu de données : tuiles sans données, bandes constantes ou interverties, mauvaise unité, doublons, étiquettes qui ne sont qu'un seuil de l'image, étiquettes décalées par rapport à elle, tuiles à part, parties qui se recouvrent ou se touchent.

Le rapport montre des images des tuiles en question, et une couche contient leurs emprises avec les raisons.
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
Crée une scène radar d'inondation physiquement plausible n'importe où sur Terre : relief avec son drainage, une rivière et un lac, une occupation du sol avec sa rétrodiffusion, des villes, du chatoiement, du vent sur l'eau, de l'ombre radar et du repliement. Servez-vous-en pour essayer les autres algorithmes sans aucune donnée, et pour voir ce qu'ils valent, car la vérité est connue.

Tous les résultats sont sur une même grille dans la zone UTM du centre. Les images avant et après l'inondation ont les bandes VV et VH en décibels.

La même graine donne la même scène.
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
Crée des séquences d'images radar et optiques de lieux, dans la disposition du jeu public SEN12-FLOOD, pour essayer ou entraîner ce qui classe chaque image comme inondée ou sèche. « Importer un jeu de données » prend le dossier tel quel.

Chaque lieu a son relief, son occupation du sol, ses lacs et rivières, son climat et son temps. Les plantes poussent, le sol se mouille et sèche, des champs sont sombres, la neige tombe, les lacs montent et baissent, le vent ride l'eau, les nuages cachent le sol : bien des choses ressemblent à une inondation sans en être. Les inondations diffèrent par leur début, leur durée et leur étendue, puis se retirent.

Une image est étiquetée inondée si au moins 1 % du lieu est sous l'eau d'inondation ce jour-là, même là où les nuages la cachent. Le tableau truth.csv dit quelle part c'est.

La même graine et le même numéro donnent le même lieu, quel que soit le nombre de lieux créés.
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
Cartographie l'eau dans une image radar, par exemple de Sentinel-1, de jour comme de nuit et à travers les nuages. Choisissez l'image et exécutez : les bandes et l'unité sont reconnues, et le journal dit ce qui a été trouvé.

Sans fichier de modèle, c'est la méthode qui cartographie : des seuils entre eau et terre tirés de l'image elle-même, ou un modèle fourni avec l'extension. « Automatique » prend ce modèle s'il a été meilleur que les seuils sur des données qu'il n'avait pas vues et si l'image a ce qu'il lui faut, sinon les seuils ; le journal dit lequel et pourquoi. Avec un fichier de modèle, c'est son réseau qui trouve l'eau ; le fichier dit quelles bandes et quelle unité il lui faut.

Vous obtenez un masque (sec, eau, eau permanente, exclu, incertain), la probabilité qu'un pixel soit de l'eau et, si vous voulez, des polygones avec leur surface, une synthèse à envoyer, une image et une mise en page. Les pixels sans données restent sans données. Un fichier JSON à côté du masque note comment il a été fait.

Avec une couche d'eau permanente, ou une image d'avant l'inondation, inondation et eau permanente sont distinguées. Un modèle qui compare deux dates prend l'image d'avant comme première et cartographie l'inondation elle-même. Avec un masque d'exclusion, la carte dit où le radar ne peut pas juger.

Au choix, plusieurs modèles sont moyennés, et un modèle peut être comparé à la méthode intégrée : là où les deux divergent, il vaut la peine de regarder. Une exécution interrompue reprend depuis le dossier qui garde sa progression.

Un modèle calibré avec maîtrise du risque (« Calibrer un modèle ») note incertain ce qu'il ne peut dire ni sec ni eau sans dépasser ce risque. La surface d'eau ne le compte pas ; il a sa propre surface.

Le radar voit des surfaces lisses. L'ombre en terrain escarpé, les larges routes, les aérodromes et le sable sec ressemblent à de l'eau ; l'eau sous les arbres, entre les maisons ou par vent fort, non.
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
Cartographie l'eau dans de nombreuses images radar, chacune comme le fait « Cartographier l'eau ». Choisissez un dossier, des couches, un groupe de couches, des items STAC ou un jeu de données préparé, et un dossier pour ce qui en sort.

Chaque scène reçoit un dossier avec son masque, les produits que vous choisissez et la trace de la façon dont ils ont été faits. Tous les masques se voient comme un seul raster, et tous les polygones sont dans une couche qui nomme la scène. La table des scènes s'ouvre comme une couche d'emprises : lesquelles sont terminées, lesquelles ont échoué et pourquoi.

Une scène qui ne peut être cartographiée n'arrête pas les autres. Relancé avec le même dossier, après un arrêt, avec d'autres images ou une fois une erreur corrigée, l'algorithme ne refait pas ce qui est fait : les images sont reconnues à leur contenu, et les réglages et les modèles doivent être les mêmes.

Avec un ordonnanceur, les scènes sont réparties entre les processus ou les machines d'une grappe Dask, et les grandes sont coupées en tranches pour plusieurs d'entre eux ; les cartes sont les mêmes.
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
Cartographie l'eau avec des seuils trouvés dans l'image elle-même. Le chatoiement est lissé, l'image découpée en tuiles, et les tuiles qui contiennent à la fois de l'eau et de la terre disent où les deux se séparent. Les seuils sont maintenus dans ce qui est physiquement plausible. VV et VH sont combinées si les deux sont présentes.

Les seuils trouvés sont des résultats, en décibels, pour que d'autres étapes d'un modèle puissent s'en servir.

Aucun modèle n'est nécessaire ; c'est ce que fait « Cartographier l'eau » quand aucun n'est choisi.
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
Marque où une image radar ne peut montrer s'il y a de l'eau, et pourquoi : ombre radar (sombre comme l'eau, même loin derrière une montagne), repliement (plusieurs lieux superposés), pentes où l'eau ne reste pas, terrain haut au-dessus du drainage le plus proche, et classes d'occupation du sol de votre choix. Donnez le masque à « Cartographier l'eau », pour que ces lieux soient dits exclus plutôt que secs ou inondés.

L'altitude peut être dans n'importe quel SCR ; elle est alignée sur l'image. Pentes et ombres sont mesurées en vrais mètres, même en degrés. Utilisez des altitudes qui dépassent l'image de quelques kilomètres : les montagnes du dehors y projettent leur ombre. Ce que l'altitude ne couvre pas est marqué, non deviné.

Là où plusieurs raisons valent, la plus grave est écrite : ombre, repliement, pente, hauteur, occupation du sol, pas d'altitude. Arbres et bâtiments ne sont pas dans la plupart des modèles d'altitude, et ce qu'ils cachent n'est pas trouvé.
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
Met les images d'un lieu dans l'ordre du temps, radar et optiques ensemble, et les ajoute comme séquence à un jeu de données. Les images restent où elles sont. Les bandes d'une couche, son unité et son capteur sont reconnus et notés dans le journal ; les bandes d'une même date peuvent être dans des fichiers distincts.

Les dates viennent du tableau ou du texte ci-dessous, de la plage temporelle fixe ou des métadonnées de la couche dans QGIS, des métadonnées du fichier ou de son nom, dans cet ordre. Une couche sans date est refusée, comme deux images de mêmes date, capteur et orbite, deux fois le même fichier, et des couches qui ne se recouvrent pas.

L'index du jeu de données s'ouvre comme couche de lieux, prête pour le contrôleur temporel. Sa colonne « split » dit quels lieux servent à l'entraînement, à la validation et au test ; les étiquettes des images sont dans sa table « images ». Modifiez-les là. Relancé avec un autre lieu, ou avec des images plus récentes du même lieu, il ajoute ce qui manque et rien deux fois.
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
Lit la fiche d'un modèle dans son fichier : quelles bandes et quelle unité il prend, pour quelle taille de pixel il est fait, sur quoi il a été entraîné et sous quelle licence, ce qu'il valait sur des tuiles qu'il n'avait pas vues, et où sont ses limites.

Les modèles faits par d'autres programmes en disent moins ; ce qu'ils disent est montré.
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
Dit pour chaque image radar et optique d'un lieu s'il y a une inondation, avec sa probabilité, à l'aide d'un modèle fait par « Entraîner un modèle de séries temporelles ». Chaque image est jugée à la lumière de toutes les autres de son lieu.

Donnez les images d'un lieu comme couches : les dates viennent du tableau ou du texte, de la plage temporelle ou des métadonnées des couches, ou de leurs noms. Ou donnez le dossier d'un index de séquences, pour classer de nombreux lieux ; si leurs images ont des étiquettes, le rapport y compare le modèle.

La couche d'emprises est prête pour le contrôleur temporel : ouvrez-le et lancez la lecture. Première et dernière date inondée, durée et maximum sont aussi des résultats. L'inondation peut avoir commencé avant la première image inondée et fini après la dernière, en remontant à la dernière image sèche d'avant et jusqu'à la prochaine image sèche.
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
Dit pour chaque pixel ce que le radar y voit d'habitude : la médiane des images antérieures, à quel point elles s'en écartent, et combien il y en a. L'eau présente en permanence est sombre dans la médiane, une inondation ne l'est que dans sa propre image.

Seules servent les images qui voient le lieu comme celle de l'inondation : celles de la même direction d'orbite et, si les noms ou les métadonnées le disent, de la même trace et de la même incidence. Les autres, et celles qui ne datent pas d'avant l'inondation, sont écartées et nommées dans le journal. Si une orbite ou une date n'est pas connue, le journal le dit et l'image est prise.

Le raster a les pixels de l'image de l'inondation et des bandes nommées VV_MEDIAN, VV_DEVIATION, de même pour VH, et COUNT, en décibels. L'écart est 1,4826 fois la médiane des écarts absolus, pour que quelques images de neige ou d'une inondation antérieure ne comptent pas ; il n'est jamais dit inférieur à 1 dB.

« Détecter les inondations par changement » prend ce raster. Comme autre raster de « Préparer des tuiles d'entraînement », il donne ces bandes à un modèle, et le même raster fait pour une autre inondation, comme autre raster de « Cartographier l'eau », alimente ce modèle : elles sont reconnues à leurs noms.
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
Montre ce qu'un modèle regarde quand il cartographie l'eau dans une image.

Les indices (Grad-CAM) sont une couche de 0 à 1 : où, dans le réseau, l'image parle pour l'eau qui est cartographiée. L'échelle est la même sur toute l'image : 1 est l'indice le plus fort où que ce soit, de sorte qu'une partie sèche n'a pas de tache claire à elle. Si le modèle ne trouve pas d'eau du tout, il n'y a pas d'indices, et le journal le dit. Il faut un modèle entraîné ici, ses poids (.safetensors) à côté de lui, et le niveau entraînement du moteur de calcul.

Le changement quand une bande est retirée a une bande par bande du modèle : la probabilité avec toutes les bandes moins la probabilité sans celle-ci. Bleu : cette bande parle ici pour l'eau. Orange : elle parle contre. Cela fonctionne avec tout modèle.

Les deux disent ce que le modèle utilise, non s'il a raison.
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
Prend l'eau de nombreuses dates et dit pour chaque pixel combien de fois il a été inondé et combien de fois il a pu être jugé, quand la première et la dernière fois, et combien de temps sans interruption ; et pour chaque date, quelle surface a été inondée. Les polygones défilent dans le contrôleur temporel de QGIS : chaque date est montrée jusqu'à la suivante.

Chaque couche peut être un masque (de Highwater, ou tout raster de 0 et de 1) ou une probabilité d'eau. Sa date est ce que disent les paramètres ci-dessous, sinon sa plage temporelle fixe dans QGIS, sinon ce que disent ses métadonnées, son nom, le nom de son fichier ou la trace à côté. Les couches d'une même date, comme des scènes voisines d'un passage, sont une seule observation : ce que l'une d'elles a jugé compte, et l'eau là où l'une quelconque en montre.

Les pixels sont ceux de la première couche ; les autres y sont alignées au plus proche voisin, et la chronologie couvre tout lieu où se trouve l'une d'elles. Ce qui est exclu, incertain ou sans données à une date n'y est pas jugé : cela ne compte pas comme sec et ne termine pas une inondation. L'eau qu'un masque, ou la couche d'eau permanente, dit permanente n'est jamais une inondation.

Si une couche est une probabilité, sa surface a un intervalle issu du modèle. Un masque ne dit rien de sa certitude, et n'en a pas.
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
La surface que montre une carte est biaisée par ce qu'elle manque et ce qu'elle invente. À partir de points de référence tirés avec « Tirer des points de référence » et étiquetés, ceci estime combien d'eau il y a vraiment, avec un intervalle de confiance, et l'exactitude de la carte avec ses erreurs types, par l'estimateur stratifié d'Olofsson et al. (2014).

Tous les points doivent être étiquetés : 0 sec, 1 eau, -1 impossible à dire. Ces derniers sont laissés de côté, et leur part est indiquée par strate. Des points ajoutés, déplacés ou supprimés, et un masque autre que celui d'où ils ont été tirés, sont refusés.

Sans points, l'intervalle vient de probabilités calibrées : la somme des probabilités multipliées par la surface, avec la dispersion de blocs de 256 pixels qui se trompent ensemble, et au moins les surfaces au-dessus des probabilités 0,75 et 0,25. Il est partout dit issu du modèle, car il ne vaut que ce que valent les probabilités.

Les surfaces sont en hectares, sur l'ellipsoïde. Les pixels exclus et incertains comptent comme cartographiés secs ; ce qu'ils sont vraiment, les points le disent.
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
Entraîne un réseau sur des séquences d'images radar et optiques et écrit un seul fichier, le modèle, que prend « Classer une série temporelle ». Les séquences peuvent être de toute longueur et de dates irrégulières ; l'un des capteurs peut manquer à n'importe quelle date, ou tout à fait.

Les lieux dont la colonne « split » dit « train » sont appris ; ceux qui disent « validation » décident quand s'arrêter, quelle époque est gardée, et à partir de quelle probabilité une image compte comme inondée. La partie nommée « test » est mesurée une fois, à la fin, à côté de deux règles simples : « toujours sec », et un seuil sur la part de pixels sombres. Ce sont les lieux, jamais les images, qui sont répartis entre les parties (« Répartir un jeu de données »).

Ce qui n'est pas étiqueté ne compte nulle part. Les étiquettes peuvent porter sur des images, sur des séquences entières, ou sur les deux.

Annuler termine l'entraînement après le lot en cours et garde le meilleur modèle jusque-là. Le dossier de l'exécution reste, et le journal dit comment continuer.
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
Entraîne un réseau sur les tuiles d'un jeu de données et écrit un seul fichier, le modèle, que prend « Cartographier l'eau ». Les valeurs par défaut sont bonnes : choisissez le jeu de données et un fichier pour le modèle, puis exécutez. Si le temps est compté, dites combien de minutes cela peut durer.

Les tuiles dont la colonne « split » dit « train » sont apprises ; celles qui disent « validation » décident quand s'arrêter, quelle époque est gardée, et à partir de quelle probabilité un pixel compte comme de l'eau. S'il y a une partie nommée « test », le modèle terminé y est mesuré une fois.

Le modèle prend les images telles quelles : normalisation, bandes dérivées et calibration sont à l'intérieur. À côté se trouvent sa fiche, qui dit sur quoi il a été entraîné, ce qu'il vaut et où sont ses limites, et ses poids pour l'affinage. Le dossier de l'exécution contient courbes, images et points de reprise.

Annuler termine l'entraînement après le lot en cours et garde le meilleur modèle jusque-là ; avant la fin de la première époque il n'y en a pas, et l'arrêt est immédiat. Le dossier de l'exécution reste, et le journal dit comment continuer.
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
Entraîne de nombreuses fois avec des réglages différents, juge chaque entraînement sur les tuiles de validation, et abandonne tôt ceux qui sont nettement moins bons. Les meilleurs réglages sont ensuite entraînés à nouveau jusqu'au bout, et le résultat est leur modèle.

Choisissez ce qui varie ; tout le reste demeure comme dans le formulaire. Le rapport montre chaque essai et quels réglages comptent.

Les essais sont gardés dans le dossier de l'étude. Relancée avec le même dossier, la recherche reprend de là, même après une annulation.
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
Transforme un jeu public d'inondations, tel que décompressé, en un jeu de données de tuiles que Highwater peut répartir, contrôler et utiliser pour l'entraînement. Le journal dit combien de tuiles ont été prises, et énumère ce qui a été laissé de côté et pourquoi.

SEN12-FLOOD, et OMBRIA comme séquences, deviennent plutôt un jeu de séquences d'images : des lieux avec une étiquette pour chaque image, pour les modèles de séries temporelles.

Relancé, il ajoute ce qui manque et rien deux fois.
</translation>
    </message>
    <message>
        <source>&amp;Add a trained model…</source>
        <translation>&amp;Ajouter un modèle entraîné…</translation>
    </message>
    <message>
        <source>&amp;Classify a time series…</source>
        <translation>&amp;Classer une série temporelle…</translation>
    </message>
    <message>
        <source>&amp;Detect floods by change…</source>
        <translation>&amp;Détecter les inondations par changement…</translation>
    </message>
    <message>
        <source>&amp;Environment…</source>
        <translation>&amp;Environnement…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <translation>A&amp;ffiner…</translation>
    </message>
    <message>
        <source>&amp;Flood through time…</source>
        <translation>&amp;Inondation au fil du temps…</translation>
    </message>
    <message>
        <source>&amp;Highwater panel</source>
        <translation>Panneau &amp;Highwater</translation>
    </message>
    <message>
        <source>&amp;Image to map:</source>
        <translation>&amp;Image à cartographier :</translation>
    </message>
    <message>
        <source>&amp;Map with it…</source>
        <translation>&amp;Cartographier avec…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Vérification…</translation>
    </message>
    <message>
        <source>&amp;Train a time series model…</source>
        <translation>&amp;Entraîner un modèle de séries temporelles…</translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation>&amp;Entraînements</translation>
    </message>
    <message>
        <source>({})</source>
        <translation>({})</translation>
    </message>
    <message>
        <source>+100 %: less water without the band</source>
        <translation>+100 % : moins d'eau sans la bande</translation>
    </message>
    <message>
        <source>0 %: not drawn</source>
        <translation>0 % : non dessiné</translation>
    </message>
    <message>
        <source>0 dry, 1 water, -1 cannot be said.</source>
        <translation>0 sec, 1 eau, -1 impossible à dire.</translation>
    </message>
    <message>
        <source>0 is a scene without any flood, 0.12 means that 12 % of the land is flooded.</source>
        <translation>0 est une scène sans inondation, 0,12 signifie que 12 % des terres sont inondées.</translation>
    </message>
    <message>
        <source>0 is calm and dark water, 1 is rough water that is nearly as bright as land.</source>
        <translation>0 est une eau calme et sombre, 1 une eau agitée presque aussi claire que la terre.</translation>
    </message>
    <message>
        <source>0 is the last date before the flood. 1, 2, 3 and so on are earlier dates of the same place and orbit, each with its own speckle, wind, rain and crops: run again with another number for a time series.</source>
        <translation>0 est la dernière date avant l'inondation. 1, 2, 3, etc. sont des dates antérieures du même lieu et de la même orbite, chacune avec son chatoiement, son vent, sa pluie et ses cultures : relancez avec un autre nombre pour une série temporelle.</translation>
    </message>
    <message>
        <source>0.05: drawn from here on</source>
        <translation>0,05 : dessiné à partir d'ici</translation>
    </message>
    <message>
        <source>0.1 varies a radar band's contrast from 0.9 to 1.1.</source>
        <translation>0,1 fait varier le contraste d'une bande radar de 0,9 à 1,1.</translation>
    </message>
    <message>
        <source>0.2 to 0.4</source>
        <translation>0,2 à 0,4</translation>
    </message>
    <message>
        <source>0.3 and more: they disagree</source>
        <translation>0,3 et plus : ils divergent</translation>
    </message>
    <message>
        <source>0.4 to 0.6</source>
        <translation>0,4 à 0,6</translation>
    </message>
    <message>
        <source>0.6 to 0.8</source>
        <translation>0,6 à 0,8</translation>
    </message>
    <message>
        <source>0.8 and more</source>
        <translation>0,8 et plus</translation>
    </message>
    <message>
        <source>0.9 finds nine tenths of the water, or lets a tenth of the mapped water be dry.</source>
        <translation>0,9 trouve neuf dixièmes de l'eau, ou laisse être sec un dixième de l'eau cartographiée.</translation>
    </message>
    <message>
        <source>0.95: in 95 of 100 samples the interval holds the truth.</source>
        <translation>0,95 : dans 95 échantillons sur 100, l'intervalle contient la vérité.</translation>
    </message>
    <message>
        <source>0: all agree, not drawn</source>
        <translation>0 : tous d'accord, non dessiné</translation>
    </message>
    <message>
        <source>0: as usual</source>
        <translation>0 : comme d'habitude</translation>
    </message>
    <message>
        <source>0: no change</source>
        <translation>0 : aucun changement</translation>
    </message>
    <message>
        <source>0: none</source>
        <translation>0 : rien</translation>
    </message>
    <message>
        <source>0: only parts that touch or overlap are reported.</source>
        <translation>0 : seules les parties qui se touchent ou se recouvrent sont signalées.</translation>
    </message>
    <message>
        <source>0: tiles of two parts must not touch.</source>
        <translation>0 : les tuiles de deux parties ne doivent pas se toucher.</translation>
    </message>
    <message>
        <source>1  Image</source>
        <translation>1 Image</translation>
    </message>
    <message>
        <source>1 % of the dates</source>
        <translation>1 % des dates</translation>
    </message>
    <message>
        <source>1 where there is always water, 0 elsewhere.</source>
        <translation>1 là où il y a toujours de l'eau, 0 ailleurs.</translation>
    </message>
    <message>
        <source>1.5 deviations</source>
        <translation>1,5 écart</translation>
    </message>
    <message>
        <source>10 %: drawn from here on</source>
        <translation>10 % : dessiné à partir d'ici</translation>
    </message>
    <message>
        <source>100 %: at every date</source>
        <translation>100 % : à chaque date</translation>
    </message>
    <message>
        <source>100 %: water</source>
        <translation>100 % : eau</translation>
    </message>
    <message>
        <source>16-bit floats (float16): half the size, for GPUs</source>
        <translation>Flottants 16 bits (float16) : moitié de la taille, pour GPU</translation>
    </message>
    <message>
        <source>1: strongest in the scene</source>
        <translation>1 : le plus fort de la scène</translation>
    </message>
    <message>
        <source>2  Model</source>
        <translation>2 Modèle</translation>
    </message>
    <message>
        <source>3  Run</source>
        <translation>3 Exécuter</translation>
    </message>
    <message>
        <source>3 deviations</source>
        <translation>3 écarts</translation>
    </message>
    <message>
        <source>4  Look</source>
        <translation>4 Regarder</translation>
    </message>
    <message>
        <source>5  Evaluate and send</source>
        <translation>5 Évaluer et envoyer</translation>
    </message>
    <message>
        <source>6 deviations: far brighter</source>
        <translation>6 écarts : bien plus clair</translation>
    </message>
    <message>
        <source>8-bit integers (int8): a quarter of the size, the fastest on processors</source>
        <translation>Entiers 8 bits (int8) : un quart de la taille, le plus rapide sur processeur</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>Valeurs 8 bits étirées sur l'étendue de chaque image</translation>
    </message>
    <message>
        <source>&lt;b&gt;{} of {}&lt;/b&gt;: {}</source>
        <translation>&lt;b&gt;{} sur {}&lt;/b&gt; : {}</translation>
    </message>
    <message>
        <source>A CSV or another table with the column layer (name of a layer or file) and any of date, flooded (1, 0 or empty), cloud_percent, orbit, incidence, sensor, bands, unit.</source>
        <translation>Un CSV ou un autre tableau avec la colonne layer (nom d'une couche ou d'un fichier) et l'une ou l'autre de date, flooded (1, 0 ou vide), cloud_percent, orbit, incidence, sensor, bands, unit.</translation>
    </message>
    <message>
        <source>A Python of my own, with the packages installed:</source>
        <translation>Mon propre Python, avec les paquets installés :</translation>
    </message>
    <message>
        <source>A band for each band of the model: probability with all bands minus probability with this one replaced by its mean.</source>
        <translation>Une bande par bande du modèle : probabilité avec toutes les bandes moins probabilité avec celle-ci remplacée par sa moyenne.</translation>
    </message>
    <message>
        <source>A calibrated radar image, such as Sentinel-1 with VV and VH.</source>
        <translation>Une image radar calibrée, par exemple de Sentinel-1 avec VV et VH.</translation>
    </message>
    <message>
        <source>A calibrated radar image, such as one of Sentinel-1.</source>
        <translation>Une image radar calibrée, par exemple de Sentinel-1.</translation>
    </message>
    <message>
        <source>A column of the index. Empty: “group”, where there is one.</source>
        <translation>Une colonne de l'index. Vide : « group », si elle existe.</translation>
    </message>
    <message>
        <source>A date counts as flooded, for the first and the last flooded date and the duration, from this share of the largest area on: a few pixels are called water at any date. 0: from the first pixel on.</source>
        <translation>Une date compte comme inondée, pour la première et la dernière date inondée et la durée, à partir de cette part de la plus grande surface : quelques pixels sont dits eau à toute date. 0 : dès le premier pixel.</translation>
    </message>
    <message>
        <source>A file that “Train a time series model” has made.</source>
        <translation>Un fichier fait par « Entraîner un modèle de séries temporelles ».</translation>
    </message>
    <message>
        <source>A flood happens</source>
        <translation>Une inondation a lieu</translation>
    </message>
    <message>
        <source>A layout with this map's texts, for Project ▸ Layout Manager.</source>
        <translation>Une mise en page avec les textes de cette carte, pour Projet ▸ Gestionnaire de mises en page.</translation>
    </message>
    <message>
        <source>A mask of 0 and 1, or JRC occurrence or seasonality. What it calls water is no flood at any date. Permanent water of Highwater's masks is known without it.</source>
        <translation>Un masque de 0 et de 1, ou l'occurrence ou la saisonnalité du JRC. Ce qu'il dit être de l'eau n'est une inondation à aucune date. L'eau permanente des masques de Highwater est connue sans lui.</translation>
    </message>
    <message>
        <source>A multiple of 8.</source>
        <translation>Un multiple de 8.</translation>
    </message>
    <message>
        <source>A name (of the layer or of its file) and a date on each line, with or without a header. What is in “Dates” goes before it.</source>
        <translation>Un nom (de la couche ou de son fichier) et une date par ligne, avec ou sans en-tête. Ce qui est dans « Dates » l'emporte.</translation>
    </message>
    <message>
        <source>A network that compares an image from before with one from the flood.</source>
        <translation>Un réseau qui compare une image d'avant avec une image de l'inondation.</translation>
    </message>
    <message>
        <source>A network that finds water in one image.</source>
        <translation>Un réseau qui trouve l'eau dans une seule image.</translation>
    </message>
    <message>
        <source>A new or empty folder for S1list.json, S2list.json, truth.csv and the places.</source>
        <translation>Un dossier nouveau ou vide pour S1list.json, S2list.json, truth.csv et les lieux.</translation>
    </message>
    <message>
        <source>A new or empty folder, or a dataset to add the image to.</source>
        <translation>Un dossier nouveau ou vide, ou un jeu de données auquel ajouter l'image.</translation>
    </message>
    <message>
        <source>A new or empty folder, or a dataset to add to: nothing that is already there is touched, and nothing is taken twice.</source>
        <translation>Un dossier nouveau ou vide, ou un jeu de données à compléter : rien de ce qui s'y trouve n'est touché, et rien n'est pris deux fois.</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of an earlier run to go on with. It may lie inside the folder of scenes: what is in it is not taken as a scene.</source>
        <translation>Un dossier nouveau ou vide, ou celui d'une exécution antérieure à continuer. Il peut être dans le dossier des scènes : ce qu'il contient n'est pas pris pour une scène.</translation>
    </message>
    <message>
        <source>A new or empty folder.</source>
        <translation>Un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>A new or empty folder: the tiles are kept in it.</source>
        <translation>Un dossier nouveau ou vide : les tuiles y sont gardées.</translation>
    </message>
    <message>
        <source>A page with all figures and their intervals; the Results Viewer lists it.</source>
        <translation>Une page avec tous les chiffres et leurs intervalles ; le Visualiseur de résultats la liste.</translation>
    </message>
    <message>
        <source>A page with all trials and with how much each setting matters.</source>
        <translation>Une page avec tous les essais et l'importance de chaque réglage.</translation>
    </message>
    <message>
        <source>A page with before and after; the Results Viewer lists it.</source>
        <translation>Une page avec l'avant et l'après ; le Visualiseur de résultats la liste.</translation>
    </message>
    <message>
        <source>A page with figures and pictures.</source>
        <translation>Une page avec chiffres et images.</translation>
    </message>
    <message>
        <source>A page with the estimate, the error matrix and the strata.</source>
        <translation>Une page avec l'estimation, la matrice d'erreur et les strates.</translation>
    </message>
    <message>
        <source>A page with the flood's course as a chart, and the table.</source>
        <translation>Une page avec le cours de l'inondation en graphique, et le tableau.</translation>
    </message>
    <message>
        <source>A page with the probability over time of each place, first and last flooded date, duration and peak; with labels the scores beside those of simple rules.</source>
        <translation>Une page avec la probabilité au fil du temps de chaque lieu, première et dernière date inondée, durée et maximum ; avec des étiquettes, les scores à côté de ceux de règles simples.</translation>
    </message>
    <message>
        <source>A page with the scores by region, their spread and a plot.</source>
        <translation>Une page avec les scores par région, leur dispersion et un graphique.</translation>
    </message>
    <message>
        <source>A picture with legend, scale bar, north arrow, date, sensor and method.</source>
        <translation>Une image avec légende, barre d'échelle, flèche du nord, date, capteur et méthode.</translation>
    </message>
    <message>
        <source>A radar image of the same place before the flood, with the same bands. It is mapped by the same method; water at both dates is permanent. Takes the time of a second map.</source>
        <translation>Une image radar du même lieu avant l'inondation, avec les mêmes bandes. Elle est cartographiée par la même méthode ; l'eau aux deux dates est permanente. Prend le temps d'une seconde carte.</translation>
    </message>
    <message>
        <source>A radar image of the same place before the flood, with the same bands. It is mapped by the same method; water at both dates is permanent. Takes the time of a second map. A model that compares two dates needs it and takes both images at once: give it here and the image from the flood as radar image, each with VV; their CRS, pixels and units may differ. Such a model maps the flood, not all water.</source>
        <translation>Une image radar du même lieu avant l'inondation, avec les mêmes bandes. Elle est cartographiée par la même méthode ; l'eau aux deux dates est permanente. Prend le temps d'une seconde carte. Un modèle qui compare deux dates en a besoin et prend les deux images à la fois : donnez-la ici et l'image de l'inondation comme image radar, chacune avec VV ; leurs SCR, pixels et unités peuvent différer. Un tel modèle cartographie l'inondation, pas toute l'eau.</translation>
    </message>
    <message>
        <source>A radar image of the same place from before, best of the same orbit and season. Its CRS and pixels may differ.</source>
        <translation>Une image radar du même lieu d'avant, de préférence de la même orbite et de la même saison. Son SCR et ses pixels peuvent différer.</translation>
    </message>
    <message>
        <source>A raster for each tile and model, with the classes correct dry, hit, miss and false alarm.</source>
        <translation>Un raster par tuile et par modèle, avec les classes sec correct, détection, omission et fausse alerte.</translation>
    </message>
    <message>
        <source>A raster of permanent water, such as the extent or seasonality of JRC Global Surface Water. Its CRS and pixels may differ.</source>
        <translation>Un raster d'eau permanente, par exemple l'étendue ou la saisonnalité du Global Surface Water du JRC. Son SCR et ses pixels peuvent différer.</translation>
    </message>
    <message>
        <source>A raster of what is water in this image; 255 does not count.</source>
        <translation>Un raster de ce qui est de l'eau dans cette image ; 255 ne compte pas.</translation>
    </message>
    <message>
        <source>A raster of what is water there, to see how good the map is.</source>
        <translation>Un raster de ce qui y est de l'eau, pour voir ce que vaut la carte.</translation>
    </message>
    <message>
        <source>A raster of “Exclusion mask”. Its pixels are mapped as excluded.</source>
        <translation>Un raster de « Masque d'exclusion ». Ses pixels sont cartographiés comme exclus.</translation>
    </message>
    <message>
        <source>A raster of “Exclusion mask”: shadow, layover, steep slopes. Its pixels are mapped as excluded, and the summary says what share of the scene they are.</source>
        <translation>Un raster de « Masque d'exclusion » : ombre, repliement, fortes pentes. Ses pixels sont cartographiés comme exclus, et la synthèse dit quelle part de la scène ils forment.</translation>
    </message>
    <message>
        <source>A row for each image: place, sensor, date, probability, decision.</source>
        <translation>Une ligne par image : lieu, capteur, date, probabilité, décision.</translation>
    </message>
    <message>
        <source>A row for each scene: its state, area, time and error.</source>
        <translation>Une ligne par scène : son état, sa surface, son temps et son erreur.</translation>
    </message>
    <message>
        <source>A row for each tile and model, for a spreadsheet.</source>
        <translation>Une ligne par tuile et par modèle, pour un tableur.</translation>
    </message>
    <message>
        <source>A shipped model where it was shown to be better, otherwise thresholds.</source>
        <translation>Un modèle fourni là où il s'est montré meilleur, sinon les seuils.</translation>
    </message>
    <message>
        <source>A table (GeoPackage): for each date the area flooded, its interval, permanent water, dry, what could not be judged and what was not seen, in hectares.</source>
        <translation>Une table (GeoPackage) : pour chaque date la surface inondée, son intervalle, l'eau permanente, le sec, ce qui n'a pu être jugé et ce qui n'a pas été vu, en hectares.</translation>
    </message>
    <message>
        <source>A water mask (0 dry, 1 water) or a water probability between 0 and 1, of the same place at a later date. It need not be of the kind of the first.</source>
        <translation>Un masque d'eau (0 sec, 1 eau) ou une probabilité d'eau entre 0 et 1, du même lieu à une date ultérieure. Il n'a pas à être du même genre que la première couche.</translation>
    </message>
    <message>
        <source>A water mask (0 dry, 1 water) or a water probability between 0 and 1; the comparison has its pixels.</source>
        <translation>Un masque d'eau (0 sec, 1 eau) ou une probabilité d'eau entre 0 et 1 ; la comparaison a ses pixels.</translation>
    </message>
    <message>
        <source>A water mask: 0 dry whenever it was judged, 1 flooded at least once, 2 permanent water, 3 always excluded, 4 never certain, 255 no data.</source>
        <translation>Un masque d'eau : 0 sec chaque fois que jugé, 1 inondé au moins une fois, 2 eau permanente, 3 toujours exclu, 4 jamais certain, 255 absence de données.</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Accepter (A)</translation>
    </message>
    <message>
        <source>Accept another sensor, mode or pixel size than the dataset has</source>
        <translation>Accepter un autre capteur, mode ou taille de pixel que le jeu de données</translation>
    </message>
    <message>
        <source>Accept or reject features of a map, or draw the water of a tile anew.</source>
        <translation>Accepter ou rejeter les entités d'une carte, ou redessiner l'eau d'une tuile.</translation>
    </message>
    <message>
        <source>Accept other pixel sizes than the dataset has</source>
        <translation>Accepter d'autres tailles de pixel que le jeu de données</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy (0–1)</source>
        <translation>Exactitude (0–1)</translation>
    </message>
    <message>
        <source>Accuracy against the labels (0–1), where there are some</source>
        <translation>Exactitude par rapport aux étiquettes (0–1), s'il y en a</translation>
    </message>
    <message>
        <source>Accuracy on the test places (0–1), where there are some</source>
        <translation>Exactitude sur les lieux de test (0–1), s'il y en a</translation>
    </message>
    <message>
        <source>Acquisition mode</source>
        <translation>Mode d'acquisition</translation>
    </message>
    <message>
        <source>Add a trained model</source>
        <translation>Ajouter un modèle entraîné</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse :</translation>
    </message>
    <message>
        <source>After the flood</source>
        <translation>Après l'inondation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All features are decided.</source>
        <translation>Toutes les entités sont décidées.</translation>
    </message>
    <message>
        <source>All figures with the hashes of models and data, in a file for other programs.</source>
        <translation>Tous les chiffres avec les empreintes des modèles et des données, dans un fichier pour d'autres programmes.</translation>
    </message>
    <message>
        <source>All figures, and what was compared, in a file for other programs.</source>
        <translation>Tous les chiffres, et ce qui a été comparé, dans un fichier pour d'autres programmes.</translation>
    </message>
    <message>
        <source>All figures, with hashes of mask and points, in a file for other programs.</source>
        <translation>Tous les chiffres, avec les empreintes du masque et des points, dans un fichier pour d'autres programmes.</translation>
    </message>
    <message>
        <source>All findings, in a file for other programs.</source>
        <translation>Tous les constats, dans un fichier pour d'autres programmes.</translation>
    </message>
    <message>
        <source>All images of a place alike.</source>
        <translation>Toutes les images d'un lieu de la même façon.</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>Toutes les options…</translation>
    </message>
    <message>
        <source>All scenes as one raster</source>
        <translation>Toutes les scènes en un seul raster</translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation>Toutes les tuiles</translation>
    </message>
    <message>
        <source>Allow tiles that a model was trained on</source>
        <translation>Autoriser les tuiles d'entraînement d'un modèle</translation>
    </message>
    <message>
        <source>Also in the folders inside it</source>
        <translation>Aussi dans les sous-dossiers</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>An .onnx file, or the name of a shipped model (water, flood); the method is of no effect then. Empty: the method above.</source>
        <translation>Un fichier .onnx, ou le nom d'un modèle fourni (water, flood) ; la méthode est alors sans effet. Vide : la méthode ci-dessus.</translation>
    </message>
    <message>
        <source>An image with pixels much larger or smaller than the method is made for is refused. With this, it is resampled first, and the maps have that pixel size.</source>
        <translation>Une image aux pixels bien plus grands ou plus petits que ceux pour lesquels la méthode est faite est refusée. Avec cette option, elle est d'abord rééchantillonnée, et les cartes ont cette taille de pixel.</translation>
    </message>
    <message>
        <source>Angle between the line of sight and the vertical on level ground, in the middle of the scene. Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the far part. Of no effect where a layer of angles is given.</source>
        <translation>Angle entre la ligne de visée et la verticale en terrain plat, au milieu de la scène. Sentinel-1 voit à 30 degrés dans la partie proche de sa fauchée et à 46 dans la partie lointaine. Sans effet si une couche d'angles est donnée.</translation>
    </message>
    <message>
        <source>Another Python is chosen for the backend, and stays so: {}</source>
        <translation>Un autre Python est choisi pour le moteur de calcul, et le reste : {}</translation>
    </message>
    <message>
        <source>Another image with the same bands, which the model has not seen.</source>
        <translation>Une autre image avec les mêmes bandes, que le modèle n'a pas vue.</translation>
    </message>
    <message>
        <source>Any number. The same seed gives the same places, another one different ones.</source>
        <translation>N'importe quel nombre. La même graine donne les mêmes lieux, une autre des lieux différents.</translation>
    </message>
    <message>
        <source>Any number. The same seed gives the same scene, another one a different place.</source>
        <translation>N'importe quel nombre. La même graine donne la même scène, une autre un lieu différent.</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>Are map and labels of this tile right? Draw anew what is water in it.</source>
        <translation>La carte et les étiquettes de cette tuile sont-elles justes ? Redessinez ce qui y est de l'eau.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <source>Area flooded at any date (hectares)</source>
        <translation>Surface inondée à une date quelconque (hectares)</translation>
    </message>
    <message>
        <source>Area in which the reference holds</source>
        <translation>Zone où la référence vaut</translation>
    </message>
    <message>
        <source>Area of mapped water (hectares)</source>
        <translation>Surface d'eau cartographiée (hectares)</translation>
    </message>
    <message>
        <source>Area of new water (hectares)</source>
        <translation>Surface d'eau nouvelle (hectares)</translation>
    </message>
    <message>
        <source>Area of permanent water (hectares)</source>
        <translation>Surface d'eau permanente (hectares)</translation>
    </message>
    <message>
        <source>Area of receded water (hectares)</source>
        <translation>Surface d'eau retirée (hectares)</translation>
    </message>
    <message>
        <source>Area of the water</source>
        <translation>Surface d'eau</translation>
    </message>
    <message>
        <source>Area of water (hectares)</source>
        <translation>Surface d'eau (hectares)</translation>
    </message>
    <message>
        <source>Area of water at both dates (hectares)</source>
        <translation>Surface d'eau aux deux dates (hectares)</translation>
    </message>
    <message>
        <source>Area of water in the reference (hectares)</source>
        <translation>Surface d'eau dans la référence (hectares)</translation>
    </message>
    <message>
        <source>Area of water on the map (hectares)</source>
        <translation>Surface d'eau sur la carte (hectares)</translation>
    </message>
    <message>
        <source>Area of water or flood of all scenes, overlaps counted twice (hectares)</source>
        <translation>Surface d'eau ou d'inondation de toutes les scènes, recouvrements comptés deux fois (hectares)</translation>
    </message>
    <message>
        <source>Area of water; of flood, where permanent water is told apart (hectares)</source>
        <translation>Surface d'eau ; d'inondation, si l'eau permanente est distinguée (hectares)</translation>
    </message>
    <message>
        <source>Area that cannot be judged (hectares)</source>
        <translation>Surface non jugeable (hectares)</translation>
    </message>
    <message>
        <source>Area that cannot be told (hectares)</source>
        <translation>Surface indéterminée (hectares)</translation>
    </message>
    <message>
        <source>Area that counts (hectares)</source>
        <translation>Surface qui compte (hectares)</translation>
    </message>
    <message>
        <source>Area that is uncertain, neither dry nor water (hectares)</source>
        <translation>Surface incertaine, ni sèche ni eau (hectares)</translation>
    </message>
    <message>
        <source>Area under flood (hectares)</source>
        <translation>Surface inondée (hectares)</translation>
    </message>
    <message>
        <source>Area where the radar cannot judge (hectares)</source>
        <translation>Surface où le radar ne peut pas juger (hectares)</translation>
    </message>
    <message>
        <source>Area, largest first</source>
        <translation>Surface, la plus grande d'abord</translation>
    </message>
    <message>
        <source>Area, smallest first</source>
        <translation>Surface, la plus petite d'abord</translation>
    </message>
    <message>
        <source>Areas of the dates</source>
        <translation>Surfaces des dates</translation>
    </message>
    <message>
        <source>Areas of the dates (CSV)</source>
        <translation>Surfaces des dates (CSV)</translation>
    </message>
    <message>
        <source>As Sentinel-1 and most satellites do.</source>
        <translation>Comme Sentinel-1 et la plupart des satellites.</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publié</translation>
    </message>
    <message>
        <source>As published, but adjoining tiles stay in one part</source>
        <translation>Comme publié, mais les tuiles adjacentes restent dans une même partie</translation>
    </message>
    <message>
        <source>As the first.</source>
        <translation>Comme la première.</translation>
    </message>
    <message>
        <source>Ascending (looks east)</source>
        <translation>Ascendante (regarde vers l'est)</translation>
    </message>
    <message>
        <source>Asking the service …</source>
        <translation>Le service est interrogé…</translation>
    </message>
    <message>
        <source>At random (refused where tiles overlap)</source>
        <translation>Au hasard (refusé si des tuiles se recouvrent)</translation>
    </message>
    <message>
        <source>Attention looks from every image of a place at every other one, whatever their dates. The convolutional LSTMs go through each sensor's images in the order of time.</source>
        <translation>L'attention regarde, depuis chaque image d'un lieu, toutes les autres, quelles que soient leurs dates. Les LSTM convolutifs parcourent les images de chaque capteur dans l'ordre du temps.</translation>
    </message>
    <message>
        <source>Audit a dataset</source>
        <translation>Contrôler un jeu de données</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Rapport de contrôle</translation>
    </message>
    <message>
        <source>Augmentation: added speckle (share of tiles, 0–1)</source>
        <translation>Augmentation : chatoiement ajouté (part des tuiles, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: flips</source>
        <translation>Augmentation : miroirs</translation>
    </message>
    <message>
        <source>Augmentation: gain (share of the contrast, 0–1)</source>
        <translation>Augmentation : gain (part du contraste, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: looks of that speckle</source>
        <translation>Augmentation : vues de ce chatoiement</translation>
    </message>
    <message>
        <source>Augmentation: offset (dB)</source>
        <translation>Augmentation : décalage (dB)</translation>
    </message>
    <message>
        <source>Augmentation: offset, gain, added speckle</source>
        <translation>Augmentation : décalage, gain, chatoiement ajouté</translation>
    </message>
    <message>
        <source>Augmentation: optional bands left out (share of tiles, 0–1)</source>
        <translation>Augmentation : bandes facultatives omises (part des tuiles, 0–1)</translation>
    </message>
    <message>
        <source>Augmentation: other stretch of each image (0: none; 8-bit images only)</source>
        <translation>Augmentation : autre étirement de chaque image (0 : aucun ; images 8 bits seulement)</translation>
    </message>
    <message>
        <source>Augmentation: quarter turns</source>
        <translation>Augmentation : quarts de tour</translation>
    </message>
    <message>
        <source>Augmentation: random crop (pixels; 0: whole tiles)</source>
        <translation>Augmentation : découpe aléatoire (pixels ; 0 : tuiles entières)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic (the better one that fits)</source>
        <translation>Automatique (le meilleur qui convient)</translation>
    </message>
    <message>
        <source>Automatic: a GPU that the backend can use, otherwise the processor.</source>
        <translation>Automatique : un GPU que le moteur de calcul peut utiliser, sinon le processeur.</translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translation>Automatique : un GPU s'il y en a un</translation>
    </message>
    <message>
        <source>Automatic: bfloat16 where the device computes in it</source>
        <translation>Automatique : bfloat16 si le matériel calcule ainsi</translation>
    </message>
    <message>
        <source>Automatic: bfloat16 where the processor computes with it and the map stays the same, otherwise float32.</source>
        <translation>Automatique : bfloat16 si le processeur calcule ainsi et que la carte reste la même, sinon float32.</translation>
    </message>
    <message>
        <source>Automatic: the fastest here that maps the same, which is tried on a piece of the image. The log and the record say which one it was.</source>
        <translation>Automatique : le plus rapide ici qui cartographie de même, ce qui est essayé sur un morceau de l'image. Le journal et la trace disent lequel c'était.</translation>
    </message>
    <message>
        <source>Automatic: the shipped model for one date where its file says that it beat the thresholds on data that it had not seen and the image has its bands, unit and pixel size; otherwise the thresholds. The model for before and after needs the image from before the flood, too. In scripts, the names auto, thresholds, water and flood will do as well.</source>
        <translation>Automatique : le modèle fourni pour une date si son fichier dit qu'il a battu les seuils sur des données qu'il n'avait pas vues et si l'image a ses bandes, son unité et sa taille de pixel ; sinon les seuils. Le modèle pour avant et après a aussi besoin de l'image d'avant l'inondation. Dans les scripts, les noms auto, thresholds, water et flood conviennent aussi.</translation>
    </message>
    <message>
        <source>Average over flips and quarter turns</source>
        <translation>Moyenner sur miroirs et quarts de tour</translation>
    </message>
    <message>
        <source>Average precision of the first model (0–1)</source>
        <translation>Précision moyenne du premier modèle (0–1)</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Moteur de calcul</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Balanced accuracy against the labels (0–1)</source>
        <translation>Exactitude équilibrée par rapport aux étiquettes (0–1)</translation>
    </message>
    <message>
        <source>Balanced accuracy on the test places (0–1)</source>
        <translation>Exactitude équilibrée sur les lieux de test (0–1)</translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation places (0–1)</source>
        <translation>Exactitude équilibrée sur les lieux de validation (0–1)</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands VV and VH in decibel, with the flood.</source>
        <translation>Bandes VV et VH en décibels, avec l'inondation.</translation>
    </message>
    <message>
        <source>Bands VV and VH in decibel, without the flood.</source>
        <translation>Bandes VV et VH en décibels, sans l'inondation.</translation>
    </message>
    <message>
        <source>Bands VV_MEDIAN, VV_DEVIATION, VH_MEDIAN, VH_DEVIATION (dB) and COUNT; no data where there are too few observations.</source>
        <translation>Bandes VV_MEDIAN, VV_DEVIATION, VH_MEDIAN, VH_DEVIATION (dB) et COUNT ; absence de données là où les observations sont trop peu nombreuses.</translation>
    </message>
    <message>
        <source>Bands in files of their own. They are aligned to the radar image.</source>
        <translation>Bandes dans des fichiers distincts. Elles sont alignées sur l'image radar.</translation>
    </message>
    <message>
        <source>Bands of layers that cannot be recognised (such as B02;B03;B04)</source>
        <translation>Bandes des couches non reconnaissables (par ex. B02;B03;B04)</translation>
    </message>
    <message>
        <source>Bands that come in files of their own, such as VH beside VV. Their CRS and pixels may differ: they are aligned to the radar image.</source>
        <translation>Bandes qui sont dans des fichiers distincts, comme VH à côté de VV. Leurs SCR et pixels peuvent différer : elles sont alignées sur l'image radar.</translation>
    </message>
    <message>
        <source>Bands that it takes</source>
        <translation>Bandes qu'il prend</translation>
    </message>
    <message>
        <source>Bands that the models do not get (separated by semicolons)</source>
        <translation>Bandes que les modèles ne reçoivent pas (séparées par des points-virgules)</translation>
    </message>
    <message>
        <source>Bands to take (such as VV;VH)</source>
        <translation>Bandes à prendre (par ex. VV;VH)</translation>
    </message>
    <message>
        <source>Bare soil and sand</source>
        <translation>Sol nu et sable</translation>
    </message>
    <message>
        <source>Batch normalisation is best unless only one or two tiles fit into memory at once.</source>
        <translation>La normalisation par lot est la meilleure, sauf si seules une ou deux tuiles tiennent en mémoire à la fois.</translation>
    </message>
    <message>
        <source>Batch size. It is halved, and the log says so, when memory does not suffice.</source>
        <translation>Taille du lot. Elle est divisée par deux, et le journal le dit, quand la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>Before the flood</source>
        <translation>Avant l'inondation</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Below 0.2</source>
        <translation>Moins de 0,2</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Beside the labels of images, whether there is a flood in the sequence at all is learned. Where no image has a label, it is all that is learned.</source>
        <translation>Outre les étiquettes des images, le modèle apprend s'il y a une inondation dans la séquence. Si aucune image n'a d'étiquette, c'est tout ce qui est appris.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>Best epoch: {} – validation IoU {}, F1 {}</source>
        <translation>Meilleure époque : {} – IoU de validation {}, F1 {}</translation>
    </message>
    <message>
        <source>Best epoch: {} – validation loss {}, F1 {}, balanced accuracy {}</source>
        <translation>Meilleure époque : {} – perte de validation {}, F1 {}, exactitude équilibrée {}</translation>
    </message>
    <message>
        <source>Best values of the runs</source>
        <translation>Meilleures valeurs des exécutions</translation>
    </message>
    <message>
        <source>Both earlier images and their statistics are given.</source>
        <translation>Les images antérieures et leurs statistiques sont toutes deux données.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Brier score of the first model (0–1)</source>
        <translation>Score de Brier du premier modèle (0–1)</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Par événement</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>By spatial block</source>
        <translation>Par bloc spatial</translation>
    </message>
    <message>
        <source>CHANGE_VH: VH after − VH before (dB)</source>
        <translation>CHANGE_VH : VH après − VH avant (dB)</translation>
    </message>
    <message>
        <source>CHANGE_VV: VV after − VV before (dB)</source>
        <translation>CHANGE_VV : VV après − VV avant (dB)</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>CSV (always)</source>
        <translation>CSV (toujours)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calibrate a model</source>
        <translation>Calibrer un modèle</translation>
    </message>
    <message>
        <source>Calibrated model (.onnx)</source>
        <translation>Modèle calibré (.onnx)</translation>
    </message>
    <message>
        <source>Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another orbit, and those that are not from before the flood, are left out by name. Other pixels are aligned in linear power (bilinear).</source>
        <translation>Images radar calibrées avec VV, VH ou les deux, dans n'importe quel ordre, nombre et unité. Celles d'une autre orbite, et celles qui ne datent pas d'avant l'inondation, sont écartées et nommées. D'autres pixels sont alignés en puissance linéaire (bilinéaire).</translation>
    </message>
    <message>
        <source>Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another orbit, and those that are not from before the flood, are left out by name. Other pixels are aligned in linear power (bilinear). Or choose their statistics below.</source>
        <translation>Images radar calibrées avec VV, VH ou les deux, dans n'importe quel ordre, nombre et unité. Celles d'une autre orbite, et celles qui ne datent pas d'avant l'inondation, sont écartées et nommées. D'autres pixels sont alignés en puissance linéaire (bilinéaire). Ou choisissez leurs statistiques ci-dessous.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Can be judged</source>
        <translation>Jugeable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Annulé ; rien n'est resté.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Card of the calibrated model</source>
        <translation>Fiche du modèle calibré</translation>
    </message>
    <message>
        <source>Card of the exported model</source>
        <translation>Fiche du modèle exporté</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Centre of the scene</source>
        <translation>Centre de la scène</translation>
    </message>
    <message>
        <source>Change of water</source>
        <translation>Changement de l'eau</translation>
    </message>
    <message>
        <source>Change when a band is withheld (−1 to 1)</source>
        <translation>Changement quand une bande est retirée (−1 à 1)</translation>
    </message>
    <message>
        <source>Chart (PNG)</source>
        <translation>Graphique (PNG)</translation>
    </message>
    <message>
        <source>Check backend</source>
        <translation>Vérifier le moteur de calcul</translation>
    </message>
    <message>
        <source>Check that the file can be written and that nothing else holds it open.</source>
        <translation>Vérifiez que le fichier peut être écrit et que rien d'autre ne le tient ouvert.</translation>
    </message>
    <message>
        <source>Checking and copying “{}”…</source>
        <translation>Vérification et copie de « {} »…</translation>
    </message>
    <message>
        <source>Checkpoints, curves, pictures and logs of this training are written there. It stays when training is cancelled, so that it can be continued.</source>
        <translation>Points de reprise, courbes, images et journaux de cet entraînement y sont écrits. Le dossier reste quand l'entraînement est annulé, pour pouvoir le reprendre.</translation>
    </message>
    <message>
        <source>Choose a file for one of them.</source>
        <translation>Choisissez un fichier pour l'un d'eux.</translation>
    </message>
    <message>
        <source>Choose a folder or layers.</source>
        <translation>Choisissez un dossier ou des couches.</translation>
    </message>
    <message>
        <source>Choose a folder, layers, a group, STAC items or a dataset.</source>
        <translation>Choisissez un dossier, des couches, un groupe, des items STAC ou un jeu de données.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a radar image.</source>
        <translation>Choisissez une image radar.</translation>
    </message>
    <message>
        <source>Choose another file, or free some space.</source>
        <translation>Choisissez un autre fichier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another file; a new one is made.</source>
        <translation>Choisissez un autre fichier ; un nouveau est créé.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation>Choisissez un autre groupe.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose one of: {}.</source>
        <translation>Choisissez l'un de ceux-ci : {}.</translation>
    </message>
    <message>
        <source>Choose one to follow it, or two to six (Ctrl or Shift) to compare them.</source>
        <translation>Choisissez-en un pour le suivre, ou de deux à six (Ctrl ou Maj) pour les comparer.</translation>
    </message>
    <message>
        <source>Choose the Python</source>
        <translation>Choisir le Python</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Chooses the tiles that are held back; the same seed gives the same model.</source>
        <translation>Choisit les tuiles mises de côté ; la même graine donne le même modèle.</translation>
    </message>
    <message>
        <source>Chooses these tiles.</source>
        <translation>Choisit ces tuiles.</translation>
    </message>
    <message>
        <source>Classes (flood, water, dry)</source>
        <translation>Classes (inondation, eau, sec)</translation>
    </message>
    <message>
        <source>Classes of land cover, to see on which ground a model fails. Any CRS and pixel size: it is aligned to the tiles. Empty: what the dataset itself holds.</source>
        <translation>Classes d'occupation du sol, pour voir sur quel terrain un modèle échoue. Tout SCR et toute taille de pixel : elles sont alignées sur les tuiles. Vide : ce que contient le jeu de données.</translation>
    </message>
    <message>
        <source>Classes with names and colours.</source>
        <translation>Classes avec noms et couleurs.</translation>
    </message>
    <message>
        <source>Classes with names and colours: 0 dry at both dates, 1 new water, 2 receded water, 3 water at both dates, 4 cannot be told, 255 no data.</source>
        <translation>Classes avec noms et couleurs : 0 sec aux deux dates, 1 eau nouvelle, 2 eau retirée, 3 eau aux deux dates, 4 indéterminé, 255 absence de données.</translation>
    </message>
    <message>
        <source>Classes with names and colours: 0 dry, 1 flood or water, 2 permanent water, 3 excluded, 4 uncertain, 255 no data.</source>
        <translation>Classes avec noms et couleurs : 0 sec, 1 inondation ou eau, 2 eau permanente, 3 exclu, 4 incertain, 255 absence de données.</translation>
    </message>
    <message>
        <source>Classify a time series</source>
        <translation>Classer une série temporelle</translation>
    </message>
    <message>
        <source>Click corner by corner; a right click ends, Escape leaves it as it is.</source>
        <translation>Cliquez coin par coin ; un clic droit termine, Échap laisse tout tel quel.</translation>
    </message>
    <message>
        <source>Clip, then from −1 to 1</source>
        <translation>Écrêter, puis de −1 à 1</translation>
    </message>
    <message>
        <source>Clip, then mean 0 and standard deviation 1</source>
        <translation>Écrêter, puis moyenne 0 et écart type 1</translation>
    </message>
    <message>
        <source>Cohen's kappa (−1 to 1)</source>
        <translation>Kappa de Cohen (−1 à 1)</translation>
    </message>
    <message>
        <source>Cohen's kappa of the first model (−1 to 1)</source>
        <translation>Kappa de Cohen du premier modèle (−1 à 1)</translation>
    </message>
    <message>
        <source>Column of the labels</source>
        <translation>Colonne des étiquettes</translation>
    </message>
    <message>
        <source>Column whose equal entries stay in one part</source>
        <translation>Colonne dont les valeurs égales restent dans une partie</translation>
    </message>
    <message>
        <source>Come with Highwater</source>
        <translation>Fournis avec Highwater</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Commentaire :</translation>
    </message>
    <message>
        <source>Compare water of two dates</source>
        <translation>Comparer l'eau de deux dates</translation>
    </message>
    <message>
        <source>Compare with the built-in method</source>
        <translation>Comparer avec la méthode intégrée</translation>
    </message>
    <message>
        <source>Compares a water map with a reference: scores and a map of hits and errors.</source>
        <translation>Compare une carte d'eau avec une référence : scores et carte des détections et des erreurs.</translation>
    </message>
    <message>
        <source>Compares every installed file with its checksum and replaces packages that differ.</source>
        <translation>Compare chaque fichier installé avec sa somme de contrôle et remplace les paquets qui diffèrent.</translation>
    </message>
    <message>
        <source>Compares two water maps: new water, receded water, and water at both dates.</source>
        <translation>Compare deux cartes d'eau : eau nouvelle, eau retirée et eau aux deux dates.</translation>
    </message>
    <message>
        <source>Compute on a service instead of this computer</source>
        <translation>Calculer sur un service au lieu de cet ordinateur</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Cop&amp;y log</source>
        <translation>Cop&amp;ier le journal</translation>
    </message>
    <message>
        <source>Copies a model file, with its card and weights, into the library.</source>
        <translation>Copie un fichier de modèle, avec sa fiche et ses poids, dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Copies the model and its card elsewhere.</source>
        <translation>Copie le modèle et sa fiche ailleurs.</translation>
    </message>
    <message>
        <source>Copies the result of a training, with its card and weights, into the library.</source>
        <translation>Copie le résultat d'un entraînement, avec sa fiche et ses poids, dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Copying “{}”…</source>
        <translation>Copie de « {} »…</translation>
    </message>
    <message>
        <source>Correct dry</source>
        <translation>Sec correct</translation>
    </message>
    <message>
        <source>Correct dry pixels</source>
        <translation>Pixels secs corrects</translation>
    </message>
    <message>
        <source>Correlation of neighbouring speckle (0–0.9)</source>
        <translation>Corrélation du chatoiement voisin (0–0,9)</translation>
    </message>
    <message>
        <source>Cosine with warm restarts</source>
        <translation>Cosinus avec redémarrages</translation>
    </message>
    <message>
        <source>Cost: how many false alarms a missed pixel is worth</source>
        <translation>Coût : combien de fausses alertes vaut un pixel manqué</translation>
    </message>
    <message>
        <source>Course of the learning rate (all)</source>
        <translation>Évolution du taux d'apprentissage (toutes)</translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation>Cultures</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Cross-entropy and Dice</source>
        <translation>Entropie croisée et Dice</translation>
    </message>
    <message>
        <source>Cross-entropy, both classes with the same weight</source>
        <translation>Entropie croisée, même poids pour les deux classes</translation>
    </message>
    <message>
        <source>Cross-validate a training</source>
        <translation>Validation croisée d'un entraînement</translation>
    </message>
    <message>
        <source>Curves lie in the folder of the run as CSV and PNG anyhow.</source>
        <translation>Les courbes sont de toute façon en CSV et PNG dans le dossier de l'exécution.</translation>
    </message>
    <message>
        <source>Curves of the training (PNG)</source>
        <translation>Courbes de l'entraînement (PNG)</translation>
    </message>
    <message>
        <source>Cuts a radar image and its reference into labelled tiles, to train a model on.</source>
        <translation>Découpe une image radar et sa référence en tuiles étiquetées, pour entraîner un modèle.</translation>
    </message>
    <message>
        <source>Cuts your image and its reference into labelled tiles, divides them by blocks into training, validation and test, and audits the result. Its steps are “Prepare training tiles”, “Split a dataset” and “Audit a dataset”, which by themselves offer more: polygons as reference, further bands, other ways to divide.

With another image and the same folder, the image is added to the dataset, and all of it is divided and audited anew.</source>
        <translation>Découpe votre image et sa référence en tuiles étiquetées, les répartit par blocs entre entraînement, validation et test, et contrôle le résultat. Ses étapes sont « Préparer des tuiles d'entraînement », « Répartir un jeu de données » et « Contrôler un jeu de données », qui offrent davantage prises séparément : polygones comme référence, autres bandes, autres répartitions.

Avec une autre image et le même dossier, l'image est ajoutée au jeu de données, et le tout est réparti et contrôlé à nouveau.</translation>
    </message>
    <message>
        <source>DPT with an encoder (vision transformer, tu-…)</source>
        <translation>DPT avec un encodeur (vision transformer, tu-…)</translation>
    </message>
    <message>
        <source>Darker by at least (dB)</source>
        <translation>Plus sombre d'au moins (dB)</translation>
    </message>
    <message>
        <source>Darker by at least (deviations)</source>
        <translation>Plus sombre d'au moins (écarts)</translation>
    </message>
    <message>
        <source>Dask scheduler (empty: this computer, one scene after the other)</source>
        <translation>Ordonnanceur Dask (vide : cet ordinateur, une scène après l'autre)</translation>
    </message>
    <message>
        <source>Dask scheduler (empty: this computer, one training after the other)</source>
        <translation>Ordonnanceur Dask (vide : cet ordinateur, un entraînement après l'autre)</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date as a number such as 20210105, which compares as dates do; no data where no date shows a flood.</source>
        <translation>Date sous forme de nombre comme 20210105, qui se compare comme les dates ; absence de données si aucune date ne montre d'inondation.</translation>
    </message>
    <message>
        <source>Date of the first flooded image</source>
        <translation>Date de la première image inondée</translation>
    </message>
    <message>
        <source>Date of the flood's image (empty: found in the layer)</source>
        <translation>Date de l'image de l'inondation (vide : trouvée dans la couche)</translation>
    </message>
    <message>
        <source>Date of the highest probability</source>
        <translation>Date de la plus forte probabilité</translation>
    </message>
    <message>
        <source>Date of the image</source>
        <translation>Date de l'image</translation>
    </message>
    <message>
        <source>Date of the largest flood</source>
        <translation>Date de la plus grande inondation</translation>
    </message>
    <message>
        <source>Date of the last flooded image</source>
        <translation>Date de la dernière image inondée</translation>
    </message>
    <message>
        <source>Dates (empty: found in the layers)</source>
        <translation>Dates (vide : trouvées dans les couches)</translation>
    </message>
    <message>
        <source>Dates averaged before the flood</source>
        <translation>Dates moyennées avant l'inondation</translation>
    </message>
    <message>
        <source>Dates of layers (such as before = 2019-02-04; after = 2019-03-20)</source>
        <translation>Dates des couches (par ex. before = 2019-02-04; after = 2019-03-20)</translation>
    </message>
    <message>
        <source>Dates of the earlier images (empty: found in the layers)</source>
        <translation>Dates des images antérieures (vide : trouvées dans les couches)</translation>
    </message>
    <message>
        <source>Days from the first to the last flooded image</source>
        <translation>Jours de la première à la dernière image inondée</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Decibel</source>
        <translation>Décibels</translation>
    </message>
    <message>
        <source>Decibel (dB)</source>
        <translation>Décibels (dB)</translation>
    </message>
    <message>
        <source>Decides which tiles train, validate, test and calibrate, without leakage.</source>
        <translation>Décide quelles tuiles servent à l'entraînement, à la validation, au test et à la calibration, sans fuite.</translation>
    </message>
    <message>
        <source>Decisions in:</source>
        <translation>Décisions dans :</translation>
    </message>
    <message>
        <source>DeepLabV3 with an encoder</source>
        <translation>DeepLabV3 avec un encodeur</translation>
    </message>
    <message>
        <source>DeepLabV3+ with an encoder</source>
        <translation>DeepLabV3+ avec un encodeur</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Delete “{}”, its card and its weights for good? This cannot be undone.</source>
        <translation>Supprimer définitivement « {} », sa fiche et ses poids ? Cela ne peut être annulé.</translation>
    </message>
    <message>
        <source>Departure from the usual (z-scores)</source>
        <translation>Écart à l'habitude (scores z)</translation>
    </message>
    <message>
        <source>Derived bands</source>
        <translation>Bandes dérivées</translation>
    </message>
    <message>
        <source>Descending (looks west)</source>
        <translation>Descendante (regarde vers l'ouest)</translation>
    </message>
    <message>
        <source>Detect floods by change</source>
        <translation>Détecter les inondations par changement</translation>
    </message>
    <message>
        <source>Deviations from the median: their mean over polarisations (band Z), and those of each (Z_VV, Z_VH). Negative is darker.</source>
        <translation>Écarts à la médiane : leur moyenne sur les polarisations (bande Z), et ceux de chacune (Z_VV, Z_VH). Négatif : plus sombre.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Direction in which the satellite flew on the day of the flood; it is in the image's metadata.</source>
        <translation>Direction dans laquelle le satellite volait le jour de l'inondation ; elle est dans les métadonnées de l'image.</translation>
    </message>
    <message>
        <source>Direction in which the satellite flew; it is in the image's metadata. Of no effect where the direction of flight is given in degrees.</source>
        <translation>Direction dans laquelle le satellite volait ; elle est dans les métadonnées de l'image. Sans effet si la direction de vol est donnée en degrés.</translation>
    </message>
    <message>
        <source>Direction of flight (degrees clockwise from north)</source>
        <translation>Direction de vol (degrés, sens horaire depuis le nord)</translation>
    </message>
    <message>
        <source>Direction of flight that was used (degrees clockwise from north)</source>
        <translation>Direction de vol utilisée (degrés, sens horaire depuis le nord)</translation>
    </message>
    <message>
        <source>Direction or number of the orbit.</source>
        <translation>Direction ou numéro de l'orbite.</translation>
    </message>
    <message>
        <source>Distance between parts to warn below (metres)</source>
        <translation>Distance entre parties sous laquelle avertir (mètres)</translation>
    </message>
    <message>
        <source>Distance within which an edge counts as found (pixels)</source>
        <translation>Distance à laquelle un bord compte comme trouvé (pixels)</translation>
    </message>
    <message>
        <source>Does not fit. {}</source>
        <translation>Ne convient pas. {}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done (E)</source>
        <translation>Terminé (E)</translation>
    </message>
    <message>
        <source>Done. The layers are in the group “{}”.</source>
        <translation>Terminé. Les couches sont dans le groupe « {} ».</translation>
    </message>
    <message>
        <source>Draw anew (D)</source>
        <translation>Redessiner (D)</translation>
    </message>
    <message>
        <source>Draw reference points…</source>
        <translation>Tirer des points de référence…</translation>
    </message>
    <message>
        <source>Drawn or checked by people</source>
        <translation>Tracé ou vérifié par des personnes</translation>
    </message>
    <message>
        <source>Draws a stratified random sample of points over a water map, ready to be labelled.</source>
        <translation>Tire un échantillon aléatoire stratifié de points sur une carte d'eau, prêt à être étiqueté.</translation>
    </message>
    <message>
        <source>Draws of the bootstrap</source>
        <translation>Tirages du bootstrap</translation>
    </message>
    <message>
        <source>Draws the tiles; the same seed gives the same model.</source>
        <translation>Tire les tuiles ; la même graine donne le même modèle.</translation>
    </message>
    <message>
        <source>Dropout (0 to 0.4)</source>
        <translation>Dropout (0 à 0,4)</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Dry at both dates</source>
        <translation>Sec aux deux dates</translation>
    </message>
    <message>
        <source>Dry land</source>
        <translation>Terre sèche</translation>
    </message>
    <message>
        <source>Dry tiles are left out until water has this share of the valid pixels.</source>
        <translation>Des tuiles sèches sont omises jusqu'à ce que l'eau ait cette part des pixels valides.</translation>
    </message>
    <message>
        <source>Dual-attention ResUNet (large; better with a GPU)</source>
        <translation>ResUNet à double attention (grand ; mieux avec un GPU)</translation>
    </message>
    <message>
        <source>Each event in turn</source>
        <translation>Chaque événement tour à tour</translation>
    </message>
    <message>
        <source>Each has a folder of its own. A place of the usual size and number of images takes about two seconds.</source>
        <translation>Chacun a son propre dossier. Un lieu de taille et de nombre d'images habituels prend environ deux secondes.</translation>
    </message>
    <message>
        <source>Each model file is asked in all eight positions of a tile, which takes eight times as long, and the mean is judged. Tick it where you map with it.</source>
        <translation>Chaque fichier de modèle est interrogé dans les huit positions d'une tuile, ce qui prend huit fois plus de temps, et la moyenne est jugée. Cochez si vous cartographiez ainsi.</translation>
    </message>
    <message>
        <source>Each place has a number of images between these two, which may be the same. SEN12-FLOOD has 5 to 58 radar and 4 to 20 optical images of a place.</source>
        <translation>Chaque lieu a un nombre d'images compris entre ces deux-là, qui peuvent être égaux. SEN12-FLOOD a de 5 à 58 images radar et de 4 à 20 images optiques par lieu.</translation>
    </message>
    <message>
        <source>Each region</source>
        <translation>Chaque région</translation>
    </message>
    <message>
        <source>Each region in turn</source>
        <translation>Chaque région tour à tour</translation>
    </message>
    <message>
        <source>Each region is trained once with each seed: 0,1,2 are three trainings, whose spread shows what is chance.</source>
        <translation>Chaque région est entraînée une fois avec chaque graine : 0,1,2 font trois entraînements, dont la dispersion montre la part du hasard.</translation>
    </message>
    <message>
        <source>Each sensor</source>
        <translation>Chaque capteur</translation>
    </message>
    <message>
        <source>Each training gets a folder in it. Run again with the same folder, what is finished there is not trained again.</source>
        <translation>Chaque entraînement y reçoit un dossier. Relancé avec le même dossier, ce qui y est terminé n'est pas entraîné à nouveau.</translation>
    </message>
    <message>
        <source>Earlier images of the place</source>
        <translation>Images antérieures du lieu</translation>
    </message>
    <message>
        <source>Edge of the swath crosses the scene</source>
        <translation>Le bord de la fauchée traverse la scène</translation>
    </message>
    <message>
        <source>Edit outline (E)</source>
        <translation>Modifier le contour (E)</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <source>Elevation (metres)</source>
        <translation>Altitude (mètres)</translation>
    </message>
    <message>
        <source>Empty: each model's own, which is the one used when mapping.</source>
        <translation>Vide : celui de chaque modèle, utilisé quand il cartographie.</translation>
    </message>
    <message>
        <source>Empty: recognised from names; the log says how. ELEVATION=1:1 is band 1 of the first further raster.</source>
        <translation>Vide : reconnues d'après les noms ; le journal dit comment. ELEVATION=1:1 est la bande 1 du premier autre raster.</translation>
    </message>
    <message>
        <source>Empty: recognised from the names of bands, layers and files; the log says how. VV=1;VH=2 are two bands of the radar image; VH=1:1 is band 1 of the first further raster, VH=2:1 of the second.</source>
        <translation>Vide : reconnues d'après les noms des bandes, des couches et des fichiers ; le journal dit comment. VV=1;VH=2 sont deux bandes de l'image radar ; VH=1:1 est la bande 1 du premier autre raster, VH=2:1 du deuxième.</translation>
    </message>
    <message>
        <source>Empty: that of Sentinel-1 on this orbit at this latitude, about −10 or −170. Give it as it is seen from the scene: the radar looks at right angles to it.</source>
        <translation>Vide : celle de Sentinel-1 sur cette orbite à cette latitude, environ −10 ou −170. Donnez-la telle que vue de la scène : le radar regarde perpendiculairement à elle.</translation>
    </message>
    <message>
        <source>Empty: that of the radar image.</source>
        <translation>Vide : celle de l'image radar.</translation>
    </message>
    <message>
        <source>Empty: the decoder's output, which is sharp and close to the map: it shows how strongly each place speaks for water. “deepest”: the encoder's coarsest features, which Grad-CAM usually shows: patches of 300 m and more (at pixels of 10 m) whose surroundings the network used. Or the name of a module, such as decoder.blocks.2 or up.3; an unknown name is answered with a list.</source>
        <translation>Vide : la sortie du décodeur, nette et proche de la carte : elle montre à quel point chaque lieu parle pour l'eau. « deepest » : les caractéristiques les plus grossières de l'encodeur, que Grad-CAM montre d'habitude : des zones de 300 m et plus (pour des pixels de 10 m) dont le réseau a utilisé les alentours. Ou le nom d'un module, par exemple decoder.blocks.2 ou up.3 ; à un nom inconnu répond une liste.</translation>
    </message>
    <message>
        <source>Empty: what the layout usually has.</source>
        <translation>Vide : ce qu'a d'ordinaire la disposition.</translation>
    </message>
    <message>
        <source>Enable the plugin “Processing” to open this form.</source>
        <translation>Activez l'extension « Processing » pour ouvrir ce formulaire.</translation>
    </message>
    <message>
        <source>Encoder (resnet18, resnet34, mobilenet_v2, efficientnet-b0)</source>
        <translation>Encodeur (resnet18, resnet34, mobilenet_v2, efficientnet-b0)</translation>
    </message>
    <message>
        <source>Encoder for each image, attention over time</source>
        <translation>Encodeur par image, attention dans le temps</translation>
    </message>
    <message>
        <source>Ends the training after the present batch; the model file of the best epoch is written. It works however the training was started.</source>
        <translation>Termine l'entraînement après le lot en cours ; le fichier de modèle de la meilleure époque est écrit. Cela fonctionne quelle que soit la façon dont l'entraînement a été lancé.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur d'exécution</translation>
    </message>
    <message>
        <source>Engine that runs the model</source>
        <translation>Moteur qui exécute le modèle</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Epoch of the pictures</source>
        <translation>Époque des images</translation>
    </message>
    <message>
        <source>Epoch that was kept</source>
        <translation>Époque gardée</translation>
    </message>
    <message>
        <source>Epoch {}</source>
        <translation>Époque {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Époque {} sur {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}, batch {} of {}</source>
        <translation>Époque {} sur {}, lot {} sur {}</translation>
    </message>
    <message>
        <source>Epoch {}, batch {} of {}</source>
        <translation>Époque {}, lot {} sur {}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Époques au plus</translation>
    </message>
    <message>
        <source>Epochs at most (passes over the training tiles; 0: as suits their number)</source>
        <translation>Époques au plus (passages sur les tuiles d'entraînement ; 0 : selon leur nombre)</translation>
    </message>
    <message>
        <source>Epochs of each training at most (passes over its tiles; 0: as suits their number)</source>
        <translation>Époques de chaque entraînement au plus (passages sur ses tuiles ; 0 : selon leur nombre)</translation>
    </message>
    <message>
        <source>Epochs that were trained</source>
        <translation>Époques entraînées</translation>
    </message>
    <message>
        <source>Equivalent number of looks of the speckle. Sentinel-1 GRD images have about 4.4.</source>
        <translation>Nombre équivalent de vues du chatoiement. Les images Sentinel-1 GRD en ont environ 4,4.</translation>
    </message>
    <message>
        <source>Equivalent number of looks, for the filter.</source>
        <translation>Nombre équivalent de vues, pour le filtre.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <translation>Erreur : {}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Errors:</source>
        <translation>Erreurs :</translation>
    </message>
    <message>
        <source>Estimate area of water</source>
        <translation>Estimer la surface d'eau</translation>
    </message>
    <message>
        <source>Estimate the area…</source>
        <translation>Estimer la surface…</translation>
    </message>
    <message>
        <source>Estimates the area of water, with its interval, from labelled reference points.</source>
        <translation>Estime la surface d'eau, avec son intervalle, à partir de points de référence étiquetés.</translation>
    </message>
    <message>
        <source>Evaluate a water map</source>
        <translation>Évaluer une carte d'eau</translation>
    </message>
    <message>
        <source>Evaluate against a reference…</source>
        <translation>Évaluer avec une référence…</translation>
    </message>
    <message>
        <source>Evaluate models</source>
        <translation>Évaluer des modèles</translation>
    </message>
    <message>
        <source>Evaluate models…</source>
        <translation>Évaluer des modèles…</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evenly over shares of water</source>
        <translation>Uniformément selon la part d'eau</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Every image is averaged to this many cells, whatever its size; a multiple of 8. More cells show smaller floods and take longer.</source>
        <translation>Chaque image est moyennée sur ce nombre de cellules, quelle que soit sa taille ; un multiple de 8. Plus de cellules montrent des inondations plus petites et prennent plus de temps.</translation>
    </message>
    <message>
        <source>Every raster in it is a scene.</source>
        <translation>Chaque raster qu'il contient est une scène.</translation>
    </message>
    <message>
        <source>Every raster in it, and in the folders inside it, is a scene.</source>
        <translation>Chaque raster qu'il contient, sous-dossiers compris, est une scène.</translation>
    </message>
    <message>
        <source>Every raster layer of the group with this name is a scene.</source>
        <translation>Chaque couche raster du groupe qui porte ce nom est une scène.</translation>
    </message>
    <message>
        <source>Every tile once an epoch</source>
        <translation>Chaque tuile une fois par époque</translation>
    </message>
    <message>
        <source>Everything that the file says, as a STAC item with the MLM extension.</source>
        <translation>Tout ce que dit le fichier, comme élément STAC avec l'extension MLM.</translation>
    </message>
    <message>
        <source>Everything that was decided is dry, but “Prepare training tiles” needs at least one polygon of water.</source>
        <translation>Tout ce qui a été décidé est sec, mais « Préparer des tuiles d'entraînement » demande au moins un polygone d'eau.</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Evidence for water (0–1)</source>
        <translation>Indices d'eau (0–1)</translation>
    </message>
    <message>
        <source>Exclude layover</source>
        <translation>Exclure le repliement</translation>
    </message>
    <message>
        <source>Exclude radar shadow</source>
        <translation>Exclure l'ombre radar</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Exclusion mask</source>
        <translation>Masque d'exclusion</translation>
    </message>
    <message>
        <source>Exclusion mask (where the radar cannot judge)</source>
        <translation>Masque d'exclusion (où le radar ne peut pas juger)</translation>
    </message>
    <message>
        <source>Expected calibration error after, on the same tiles (0–1)</source>
        <translation>Erreur de calibration attendue après, sur les mêmes tuiles (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error before, on tiles not used for the fit (0–1)</source>
        <translation>Erreur de calibration attendue avant, sur des tuiles hors ajustement (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the first model (0–1)</source>
        <translation>Erreur de calibration attendue du premier modèle (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the new one on the same tiles (0–1)</source>
        <translation>Erreur de calibration attendue du nouveau sur les mêmes tuiles (0–1)</translation>
    </message>
    <message>
        <source>Expected calibration error of the old model (0–1)</source>
        <translation>Erreur de calibration attendue de l'ancien modèle (0–1)</translation>
    </message>
    <message>
        <source>Explain a model's map</source>
        <translation>Expliquer la carte d'un modèle</translation>
    </message>
    <message>
        <source>Export a faster model</source>
        <translation>Exporter un modèle plus rapide</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exporter un modèle</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Exporter les étiquettes…</translation>
    </message>
    <message>
        <source>Exported model (.onnx)</source>
        <translation>Modèle exporté (.onnx)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 of water</source>
        <translation>F1 de l'eau</translation>
    </message>
    <message>
        <source>F1 score (0–1)</source>
        <translation>Score F1 (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images against the labels (0–1)</source>
        <translation>Score F1 des images inondées par rapport aux étiquettes (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images on the test places (0–1)</source>
        <translation>Score F1 des images inondées sur les lieux de test (0–1)</translation>
    </message>
    <message>
        <source>F1 score of flooded images on the validation places (0–1)</source>
        <translation>Score F1 des images inondées sur les lieux de validation (0–1)</translation>
    </message>
    <message>
        <source>F1 score of the edge of the water (0–1)</source>
        <translation>Score F1 du bord de l'eau (0–1)</translation>
    </message>
    <message>
        <source>F1 score of the first model, pooled (0–1)</source>
        <translation>Score F1 du premier modèle, global (0–1)</translation>
    </message>
    <message>
        <source>F1 score on the test tiles (0–1), where there are some</source>
        <translation>Score F1 sur les tuiles de test (0–1), s'il y en a</translation>
    </message>
    <message>
        <source>F1 score on the validation tiles (0–1)</source>
        <translation>Score F1 sur les tuiles de validation (0–1)</translation>
    </message>
    <message>
        <source>F1 score over all their pixels (0–1)</source>
        <translation>Score F1 sur tous leurs pixels (0–1)</translation>
    </message>
    <message>
        <source>F1 score: lower end of its 95 % interval (0–1)</source>
        <translation>Score F1 : borne inférieure de son intervalle à 95 % (0–1)</translation>
    </message>
    <message>
        <source>F1 score: upper end of its 95 % interval (0–1)</source>
        <translation>Score F1 : borne supérieure de son intervalle à 95 % (0–1)</translation>
    </message>
    <message>
        <source>FPN with an encoder</source>
        <translation>FPN avec un encodeur</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>False alarms (pixels)</source>
        <translation>Fausses alertes (pixels)</translation>
    </message>
    <message>
        <source>False alarms (share of the dry land that is mapped as water)</source>
        <translation>Fausses alertes (part des terres sèches cartographiée comme eau)</translation>
    </message>
    <message>
        <source>Features that are decided</source>
        <translation>Entités décidées</translation>
    </message>
    <message>
        <source>Fewer are noisier.</source>
        <translation>Moins il y en a, plus c'est bruité.</translation>
    </message>
    <message>
        <source>Fewest observations of a pixel</source>
        <translation>Nombre minimal d'observations d'un pixel</translation>
    </message>
    <message>
        <source>Field of the polygons of regions.</source>
        <translation>Champ des polygones des régions.</translation>
    </message>
    <message>
        <source>Field with the region's name</source>
        <translation>Champ contenant le nom de la région</translation>
    </message>
    <message>
        <source>Figures (JSON)</source>
        <translation>Chiffres (JSON)</translation>
    </message>
    <message>
        <source>File with its token:</source>
        <translation>Fichier avec son jeton :</translation>
    </message>
    <message>
        <source>File with the token of the service</source>
        <translation>Fichier avec le jeton du service</translation>
    </message>
    <message>
        <source>Files with items, item collections (the answer of a STAC search), collections or catalogues. The assets VV and VH are mapped; they may lie on the network.</source>
        <translation>Fichiers avec des items, des collections d'items (la réponse d'une recherche STAC), des collections ou des catalogues. Les ressources VV et VH sont cartographiées ; elles peuvent être sur le réseau.</translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation>Combler les trous de moins de (m²)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings (JSON)</source>
        <translation>Constats (JSON)</translation>
    </message>
    <message>
        <source>Finds what is wrong with a dataset before a model learns it.</source>
        <translation>Trouve ce qui ne va pas dans un jeu de données avant qu'un modèle ne l'apprenne.</translation>
    </message>
    <message>
        <source>Finished trials are kept. To go on, run this again with the same settings and this folder of the study (RUN): {}</source>
        <translation>Les essais terminés sont gardés. Pour continuer, relancez avec les mêmes réglages et ce dossier de l'étude (RUN) : {}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First flooded</source>
        <translation>Première inondation</translation>
    </message>
    <message>
        <source>First flooded date</source>
        <translation>Première date inondée</translation>
    </message>
    <message>
        <source>Fit the temperature</source>
        <translation>Ajuster la température</translation>
    </message>
    <message>
        <source>Fits the image?</source>
        <translation>Convient à l'image ?</translation>
    </message>
    <message>
        <source>Fits. {}</source>
        <translation>Convient. {}</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inondation</translation>
    </message>
    <message>
        <source>Flood and permanent water (polygons)</source>
        <translation>Inondation et eau permanente (polygones)</translation>
    </message>
    <message>
        <source>Flood at each date</source>
        <translation>Inondation à chaque date</translation>
    </message>
    <message>
        <source>Flood from two dates</source>
        <translation>Inondation d'après deux dates</translation>
    </message>
    <message>
        <source>Flood in a time series</source>
        <translation>Inondation dans une série temporelle</translation>
    </message>
    <message>
        <source>Flood mask</source>
        <translation>Masque d'inondation</translation>
    </message>
    <message>
        <source>Flood or water</source>
        <translation>Inondation ou eau</translation>
    </message>
    <message>
        <source>Flood through time</source>
        <translation>Inondation au fil du temps</translation>
    </message>
    <message>
        <source>Flood {} to {}</source>
        <translation>Inondation {} à {}</translation>
    </message>
    <message>
        <source>Flood, image by image</source>
        <translation>Inondation, image par image</translation>
    </message>
    <message>
        <source>Flood, two dates</source>
        <translation>Inondation, deux dates</translation>
    </message>
    <message>
        <source>Flood, two dates (shipped)</source>
        <translation>Inondation, deux dates (fourni)</translation>
    </message>
    <message>
        <source>Flooded area (hectares)</source>
        <translation>Surface inondée (hectares)</translation>
    </message>
    <message>
        <source>Flooded at any date</source>
        <translation>Inondé à une date quelconque</translation>
    </message>
    <message>
        <source>Flooded vegetation: brighter by at least (deviations)</source>
        <translation>Végétation inondée : plus claire d'au moins (écarts)</translation>
    </message>
    <message>
        <source>Floods are rare: with equal weights the network does not learn to say “dry” always. The probabilities are corrected for it afterwards.</source>
        <translation>Les inondations sont rares : à poids égaux, le réseau n'apprend pas à toujours dire « sec ». Les probabilités sont corrigées ensuite.</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Focale</translation>
    </message>
    <message>
        <source>Focal Tversky</source>
        <translation>Tversky focale</translation>
    </message>
    <message>
        <source>Focal and Dice</source>
        <translation>Focale et Dice</translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation>Perte focale</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Folder from which to install without a network. Empty: the folder of the settings, or else the package index.</source>
        <translation>Dossier depuis lequel installer sans réseau. Vide : le dossier des préférences, ou sinon l'index des paquets.</translation>
    </message>
    <message>
        <source>Folder of a training</source>
        <translation>Dossier d'un entraînement</translation>
    </message>
    <message>
        <source>Folder of probability rasters</source>
        <translation>Dossier de rasters de probabilité</translation>
    </message>
    <message>
        <source>Folder of radar images</source>
        <translation>Dossier d'images radar</translation>
    </message>
    <message>
        <source>Folder of rasters of hits, misses and false alarms</source>
        <translation>Dossier de rasters des détections, omissions et fausses alertes</translation>
    </message>
    <message>
        <source>Folder of the image sequences</source>
        <translation>Dossier des séquences d'images</translation>
    </message>
    <message>
        <source>Folder of the models of each sensor or region</source>
        <translation>Dossier des modèles de chaque capteur ou région</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Dossier de l'exécution</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>Folder of the sequences</source>
        <translation>Dossier des séquences</translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation>Dossier de l'étude</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <source>Folder of wheels (offline)</source>
        <translation>Dossier de wheels (hors ligne)</translation>
    </message>
    <message>
        <source>Folder that keeps the progress</source>
        <translation>Dossier qui garde la progression</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Dossier à importer</translation>
    </message>
    <message>
        <source>Folders of events (…image.tif and …mask.tif)</source>
        <translation>Dossiers d'événements (…image.tif et …mask.tif)</translation>
    </message>
    <message>
        <source>Folders that it sees, too:</source>
        <translation>Dossiers qu'il voit aussi :</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Folds of whole regions</source>
        <translation>Plis de régions entières</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Suivre le plus récent</translation>
    </message>
    <message>
        <source>Follows water through many dates: how often, when, how long, and how much.</source>
        <translation>Suit l'eau sur de nombreuses dates : combien de fois, quand, combien de temps et quelle surface.</translation>
    </message>
    <message>
        <source>Footprints of the tiles in question, with the reasons.</source>
        <translation>Emprises des tuiles en question, avec les raisons.</translation>
    </message>
    <message>
        <source>Footprints of the tiles, coloured by IoU.</source>
        <translation>Emprises des tuiles, colorées selon l'IoU.</translation>
    </message>
    <message>
        <source>For Tversky losses only.</source>
        <translation>Pour les pertes de Tversky seulement.</translation>
    </message>
    <message>
        <source>For Tversky losses only. Higher than that of false alarms: more water is found.</source>
        <translation>Pour les pertes de Tversky seulement. Plus haut que celui des fausses alertes : plus d'eau est trouvée.</translation>
    </message>
    <message>
        <source>For a model-based interval; of no effect where there are points.</source>
        <translation>Pour un intervalle issu du modèle ; sans effet s'il y a des points.</translation>
    </message>
    <message>
        <source>For bands that may be missing later only. All bands of a sensor go together, half as often those of one of its dates.</source>
        <translation>Pour les bandes qui peuvent manquer plus tard seulement. Toutes les bandes d'un capteur sont retirées ensemble, et deux fois moins souvent celles d'une de ses dates.</translation>
    </message>
    <message>
        <source>For each sensor or region a model file of its own is written into the folder of the models (MODELS), beside the one for everything.</source>
        <translation>Pour chaque capteur ou région, un fichier de modèle est écrit dans le dossier des modèles (MODELS), à côté de celui pour tout.</translation>
    </message>
    <message>
        <source>For focal losses only: 0 is cross-entropy; higher looks at difficult pixels more.</source>
        <translation>Pour les pertes focales seulement : 0 est l'entropie croisée ; plus haut, les pixels difficiles comptent plus.</translation>
    </message>
    <message>
        <source>For folders of events; besides no data.</source>
        <translation>Pour les dossiers d'événements ; en plus de l'absence de données.</translation>
    </message>
    <message>
        <source>For folders of events; the other layouts say theirs.</source>
        <translation>Pour les dossiers d'événements ; les autres dispositions disent la leur.</translation>
    </message>
    <message>
        <source>For folds only.</source>
        <translation>Pour les plis seulement.</translation>
    </message>
    <message>
        <source>For folds.</source>
        <translation>Pour les plis.</translation>
    </message>
    <message>
        <source>For images whose date is not found by itself: a date for each in their order, such as 2024-05-07, 2024-05-19, or with names: first=2024-05-07; second=2024-05-19. What is not said is the layer's fixed temporal range in QGIS, or what its metadata or names tell.</source>
        <translation>Pour les images dont la date n'est pas trouvée d'elle-même : une date pour chacune dans l'ordre, par exemple 2024-05-07, 2024-05-19, ou avec des noms : first=2024-05-07; second=2024-05-19. Pour ce qui n'est pas dit vaut la plage temporelle fixe de la couche dans QGIS, ou ce que disent ses métadonnées ou ses noms.</translation>
    </message>
    <message>
        <source>For instance a calibrated Sentinel-1 image with VV and VH.</source>
        <translation>Par exemple une image Sentinel-1 calibrée avec VV et VH.</translation>
    </message>
    <message>
        <source>For integers only. Another part than the one above; the training part serves well.</source>
        <translation>Pour les entiers seulement. Une autre partie que celle ci-dessus ; la partie d'entraînement convient bien.</translation>
    </message>
    <message>
        <source>For integers only; drawn by lot.</source>
        <translation>Pour les entiers seulement ; tirées au sort.</translation>
    </message>
    <message>
        <source>For layers whose date is not found by itself: a date for each layer in their order, such as 2021-01-05, 2021-01-17, or with names: before=2021-01-05; after=2021-01-17.</source>
        <translation>Pour les couches dont la date n'est pas trouvée d'elle-même : une date pour chaque couche dans l'ordre, par exemple 2021-01-05, 2021-01-17, ou avec des noms : before=2021-01-05; after=2021-01-17.</translation>
    </message>
    <message>
        <source>For networks “with an encoder” only: a name of segmentation_models_pytorch, such as resnet34, efficientnet-b0, mobilenet_v2 or mit_b0, or tu- and a name of timm, such as tu-convnext_tiny.</source>
        <translation>Pour les réseaux « avec un encodeur » seulement : un nom de segmentation_models_pytorch, par exemple resnet34, efficientnet-b0, mobilenet_v2 ou mit_b0, ou tu- et un nom de timm, par exemple tu-convnext_tiny.</translation>
    </message>
    <message>
        <source>For prediction: about 0.8 GB on disk; maps water, evaluates, simulates. For training: PyTorch as well, about 2 GB. It takes minutes, by the speed of the network; QGIS can be used meanwhile.</source>
        <translation>Pour la prédiction : environ 0,8 Go sur le disque ; cartographie l'eau, évalue, simule. Pour l'entraînement : PyTorch en plus, environ 2 Go. Cela prend quelques minutes, selon le débit du réseau ; QGIS reste utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>For risk control only: 0.1 is a tenth. A smaller risk leaves more uncertain; one that these tiles cannot support is refused.</source>
        <translation>Pour la maîtrise du risque seulement : 0,1 est un dixième. Un risque plus petit laisse plus d'incertain ; un risque que ces tuiles ne peuvent garantir est refusé.</translation>
    </message>
    <message>
        <source>For sets in which the order of the images gives the label away, such as pairs from before and after a flood: 0.5 takes the order from what can be learned.</source>
        <translation>Pour les jeux où l'ordre des images trahit l'étiquette, comme les paires d'avant et d'après une inondation : 0,5 empêche d'apprendre de l'ordre.</translation>
    </message>
    <message>
        <source>For spatial blocks, and folds by block.</source>
        <translation>Pour les blocs spatiaux, et les plis par bloc.</translation>
    </message>
    <message>
        <source>For the boundary F1. References drawn by hand are seldom truer than two pixels.</source>
        <translation>Pour le F1 du bord. Les références tracées à la main sont rarement plus justes que deux pixels.</translation>
    </message>
    <message>
        <source>For the focal Tversky loss only; 1: plain Tversky.</source>
        <translation>Pour la perte de Tversky focale seulement ; 1 : Tversky simple.</translation>
    </message>
    <message>
        <source>For the least cost only.</source>
        <translation>Pour le coût minimal seulement.</translation>
    </message>
    <message>
        <source>For the report. Of effect with layers alone.</source>
        <translation>Pour le rapport. N'a d'effet qu'avec des couches.</translation>
    </message>
    <message>
        <source>For the sums with Dice only.</source>
        <translation>Pour les sommes avec Dice seulement.</translation>
    </message>
    <message>
        <source>For tiles whose images were each stretched to 0–255 on their own, as 8-bit pictures are: brightness and contrast of each image change by themselves, so that the model does not learn grey values. No effect on dB.</source>
        <translation>Pour les tuiles dont les images ont été étirées chacune sur 0–255, comme les images 8 bits : luminosité et contraste de chaque image varient à part, pour que le modèle n'apprenne pas les niveaux de gris. Sans effet sur les dB.</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espace disque libre</translation>
    </message>
    <message>
        <source>Free disk space for temporary files (GB)</source>
        <translation>Espace disque libre pour les fichiers temporaires (Go)</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>Free memory (GB)</source>
        <translation>Mémoire libre (Go)</translation>
    </message>
    <message>
        <source>From a radar image to a map of water, step by step</source>
        <translation>D'une image radar à une carte d'eau, étape par étape</translation>
    </message>
    <message>
        <source>From a radar image to a mask, a probability, polygons and a page to send.</source>
        <translation>D'une image radar à un masque, une probabilité, des polygones et une page à envoyer.</translation>
    </message>
    <message>
        <source>From a table (CSV)</source>
        <translation>D'après un tableau (CSV)</translation>
    </message>
    <message>
        <source>From how many deviations on a pixel that has become brighter in VV (or HH) counts as flooded vegetation, for instance 3. 0: it is not looked for, since rain, snow melt and growing crops brighten the land as well.</source>
        <translation>À partir de combien d'écarts un pixel devenu plus clair en VV (ou HH) compte comme végétation inondée, par exemple 3. 0 : elle n'est pas recherchée, car la pluie, la fonte des neiges et les cultures qui poussent éclaircissent aussi le terrain.</translation>
    </message>
    <message>
        <source>From images before and after to a map of flood, permanent water and what the radar cannot judge.</source>
        <translation>D'images d'avant et d'après à une carte de l'inondation, de l'eau permanente et de ce que le radar ne peut pas juger.</translation>
    </message>
    <message>
        <source>From one labelled image to a model, and from the model to a map of another image that is judged.</source>
        <translation>D'une image étiquetée à un modèle, et du modèle à une carte d'une autre image, qui est jugée.</translation>
    </message>
    <message>
        <source>From the file below</source>
        <translation>Du fichier ci-dessous</translation>
    </message>
    <message>
        <source>From the first to the last flooded date (days)</source>
        <translation>De la première à la dernière date inondée (jours)</translation>
    </message>
    <message>
        <source>From this probability on a pixel counts as water. Of no effect on a mask.</source>
        <translation>À partir de cette probabilité, un pixel compte comme de l'eau. Sans effet sur un masque.</translation>
    </message>
    <message>
        <source>From this probability on an image counts as flooded.</source>
        <translation>À partir de cette probabilité, une image compte comme inondée.</translation>
    </message>
    <message>
        <source>Further bands of the tiles. Slope and height above drainage need elevation.</source>
        <translation>Autres bandes des tuiles. La pente et la hauteur au-dessus du drainage demandent l'altitude.</translation>
    </message>
    <message>
        <source>Further models (the mean of all is mapped)</source>
        <translation>Autres modèles (la moyenne de tous est cartographiée)</translation>
    </message>
    <message>
        <source>Further rasters (such as VH in a file of its own)</source>
        <translation>Autres rasters (par ex. VH dans un fichier distinct)</translation>
    </message>
    <message>
        <source>Further rasters (such as VH or elevation in a file of its own)</source>
        <translation>Autres rasters (par ex. VH ou altitude dans un fichier distinct)</translation>
    </message>
    <message>
        <source>Further tries of a scene</source>
        <translation>Nouveaux essais par scène</translation>
    </message>
    <message>
        <source>GPUs in use</source>
        <translation>GPU utilisés</translation>
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
        <translation>Donner à chaque partie à peu près la même part d'eau</translation>
    </message>
    <message>
        <source>Give either a reference raster or reference polygons.</source>
        <translation>Donnez soit un raster de référence, soit des polygones de référence.</translation>
    </message>
    <message>
        <source>Give it to “Map water” as a model file and say the bands there, or export it again from where it was trained.</source>
        <translation>Donnez-le à « Cartographier l'eau » comme fichier de modèle et indiquez-y les bandes, ou exportez-le à nouveau depuis là où il a été entraîné.</translation>
    </message>
    <message>
        <source>Give labelled reference points, or the water probability.</source>
        <translation>Donnez des points de référence étiquetés, ou la probabilité d'eau.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l'un d'eux.</translation>
    </message>
    <message>
        <source>Give up drawing (D)</source>
        <translation>Abandonner (D)</translation>
    </message>
    <message>
        <source>Gives pixels, polarisations, orbit and date. Empty: the first of the earlier images gives pixels and orbit.</source>
        <translation>Donne pixels, polarisations, orbite et date. Vide : la première des images antérieures donne pixels et orbite.</translation>
    </message>
    <message>
        <source>Go on after a decision</source>
        <translation>Avancer après la décision</translation>
    </message>
    <message>
        <source>Go on until there is some water among the labels.</source>
        <translation>Continuez jusqu'à ce qu'il y ait de l'eau parmi les étiquettes.</translation>
    </message>
    <message>
        <source>Goes on where a run was cancelled or broke off. Give the same settings and the same model file, or the folder of the run.</source>
        <translation>Continue là où une exécution a été annulée ou s'est arrêtée. Donnez les mêmes réglages et le même fichier de modèle, ou le dossier de l'exécution.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Grad-CAM weighs what the network found by how much it speaks for the mapped water on the whole. Grad-CAM++ keeps large waters from drowning small ones, and takes half as long again.</source>
        <translation>Grad-CAM pondère ce que le réseau a trouvé selon combien cela parle pour l'eau cartographiée dans l'ensemble. Grad-CAM++ évite que les grandes eaux noient les petites, et prend moitié plus de temps.</translation>
    </message>
    <message>
        <source>Grad-CAM++</source>
        <translation>Grad-CAM++</translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation>Prairie</translation>
    </message>
    <message>
        <source>Greatest height above the nearest drainage to judge (metres)</source>
        <translation>Hauteur maximale jugée au-dessus du drainage (mètres)</translation>
    </message>
    <message>
        <source>Ground that lies higher above the stream it drains to is excluded: floods do not reach it. 15 to 30 is usual. Empty: no height is.</source>
        <translation>Le terrain plus haut au-dessus du cours d'eau où il se draine est exclu : les inondations ne l'atteignent pas. 15 à 30 est usuel. Vide : aucune hauteur ne l'est.</translation>
    </message>
    <message>
        <source>Ground within this distance of the edge, on both sides, is sampled by itself. 0: no such strata.</source>
        <translation>Le terrain à cette distance du bord, des deux côtés, est échantillonné à part. 0 : pas de telles strates.</translation>
    </message>
    <message>
        <source>Group of layers of the project</source>
        <translation>Groupe de couches du projet</translation>
    </message>
    <message>
        <source>HAND: height above nearest drainage (metres)</source>
        <translation>HAND : hauteur au-dessus du drainage le plus proche (mètres)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML page with everything that was found.</source>
        <translation>Page HTML avec tout ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Hauteur (pixels)</translation>
    </message>
    <message>
        <source>Height between the lowest and the highest point. Steep terrain brings radar shadow and layover.</source>
        <translation>Hauteur entre le point le plus bas et le plus haut. Un terrain escarpé apporte ombre radar et repliement.</translation>
    </message>
    <message>
        <source>Height of the terrain in metres.</source>
        <translation>Altitude du terrain en mètres.</translation>
    </message>
    <message>
        <source>Height of the terrain, such as the Copernicus DEM, NASADEM or SRTM, in any CRS. With several bands the first is used.</source>
        <translation>Altitude du terrain, par exemple Copernicus DEM, NASADEM ou SRTM, dans n'importe quel SCR. S'il y a plusieurs bandes, la première est utilisée.</translation>
    </message>
    <message>
        <source>Height of the terrain, such as the Copernicus DEM, in any CRS.</source>
        <translation>Altitude du terrain, par exemple Copernicus DEM, dans n'importe quel SCR.</translation>
    </message>
    <message>
        <source>Heights, from which slopes are computed, to see how steep ground is mapped. Any CRS and pixel size. Empty: what the dataset itself holds.</source>
        <translation>Altitudes, dont sont tirées les pentes, pour voir comment les terrains escarpés sont cartographiés. Tout SCR et toute taille de pixel. Vide : ce que contient le jeu de données.</translation>
    </message>
    <message>
        <source>Held back from the part above</source>
        <translation>Prélevée sur la partie ci-dessus</translation>
    </message>
    <message>
        <source>High above drainage</source>
        <translation>Haut au-dessus du drainage</translation>
    </message>
    <message>
        <source>Highest F1</source>
        <translation>F1 maximal</translation>
    </message>
    <message>
        <source>Highest F1 as far as few places can tell it (the nearest to 0.5)</source>
        <translation>F1 maximal, autant que peu de lieux peuvent le dire (le plus proche de 0,5)</translation>
    </message>
    <message>
        <source>Highest IoU</source>
        <translation>IoU maximal</translation>
    </message>
    <message>
        <source>Highest probability (0–1)</source>
        <translation>Plus forte probabilité (0–1)</translation>
    </message>
    <message>
        <source>Highwater</source>
        <translation>Highwater</translation>
    </message>
    <message>
        <source>Highwater (water and floods from radar)</source>
        <translation>Highwater (eau et inondations par radar)</translation>
    </message>
    <message>
        <source>Highwater backend</source>
        <translation>Moteur de calcul de Highwater</translation>
    </message>
    <message>
        <source>Highwater's backend</source>
        <translation>Moteur de calcul de Highwater</translation>
    </message>
    <message>
        <source>Highwater: model library</source>
        <translation>Highwater : bibliothèque de modèles</translation>
    </message>
    <message>
        <source>Highwater: review</source>
        <translation>Highwater : vérification</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Hits (pixels)</source>
        <translation>Détections (pixels)</translation>
    </message>
    <message>
        <source>Hits, misses and false alarms</source>
        <translation>Détections, omissions et fausses alertes</translation>
    </message>
    <message>
        <source>Holds the study and its trainings. A study that is there is continued.</source>
        <translation>Contient l'étude et ses entraînements. Une étude qui s'y trouve est continuée.</translation>
    </message>
    <message>
        <source>How alike the grain of neighbouring pixels is. Sentinel-1 GRD images with pixels of 10 m have about 0.7. Variety moves it as well.</source>
        <translation>À quel point le grain des pixels voisins se ressemble. Les images Sentinel-1 GRD à pixels de 10 m ont environ 0,7. La diversité le modifie aussi.</translation>
    </message>
    <message>
        <source>How far outlines may move, for smaller files and smoother shores. Neighbouring polygons keep their common edges. 0: along the edges of pixels.</source>
        <translation>De combien les contours peuvent se déplacer, pour des fichiers plus petits et des rives plus lisses. Les polygones voisins gardent leurs bords communs. 0 : le long des bords des pixels.</translation>
    </message>
    <message>
        <source>How it went, in a sentence</source>
        <translation>Comment cela s'est passé, en une phrase</translation>
    </message>
    <message>
        <source>How likely each pixel is water, from 0 to 1.</source>
        <translation>Probabilité que chaque pixel soit de l'eau, de 0 à 1.</translation>
    </message>
    <message>
        <source>How many tiles get further speckle.</source>
        <translation>Combien de tuiles reçoivent un chatoiement supplémentaire.</translation>
    </message>
    <message>
        <source>How much darker a flooded pixel is, however little it usually changes.</source>
        <translation>De combien un pixel inondé est plus sombre, même s'il change peu d'habitude.</translation>
    </message>
    <message>
        <source>How much scenes of different seeds differ in nature: land cover, brightness, texture, rivers and lakes, plants in the flood, wind, noise and sharpness of the image. 0 is the same kind of place for every seed, 1 is as different as real places are, for training; some scenes then have no water at all, some little else, and the share of flooded land is kept only roughly.</source>
        <translation>À quel point les scènes de graines différentes diffèrent par nature : occupation du sol, clarté, texture, rivières et lacs, plantes dans l'inondation, vent, bruit et netteté de l'image. 0 : le même genre de lieu pour toute graine, 1 : aussi différents que de vrais lieux, pour l'entraînement ; certaines scènes n'ont alors pas d'eau du tout, d'autres presque rien d'autre, et la part de terres inondées n'est qu'à peu près respectée.</translation>
    </message>
    <message>
        <source>How much smaller it is; negative where it has grown</source>
        <translation>De combien il est plus petit ; négatif s'il a grandi</translation>
    </message>
    <message>
        <source>How often every tile is seen. The training ends earlier when it no longer gets better.</source>
        <translation>Combien de fois chaque tuile est vue. L'entraînement finit plus tôt quand il ne progresse plus.</translation>
    </message>
    <message>
        <source>How often every tile is seen; 0: 40 to 150 times, the fewer tiles the more often, or as often as the time allows where you limit it. Training ends earlier when validation no longer improves, and keeps the best.</source>
        <translation>Combien de fois chaque tuile est vue ; 0 : 40 à 150 fois, d'autant plus que les tuiles sont peu nombreuses, ou autant que le permet le temps si vous le limitez. L'entraînement finit plus tôt quand la validation ne progresse plus, et garde le meilleur.</translation>
    </message>
    <message>
        <source>How often flooded</source>
        <translation>Combien de fois inondé</translation>
    </message>
    <message>
        <source>How often the images are drawn anew for the intervals. More make them smoother, not narrower.</source>
        <translation>Combien de fois les images sont tirées à nouveau pour les intervalles. Plus de tirages les rendent plus lisses, non plus étroits.</translation>
    </message>
    <message>
        <source>How the map was made is recorded in {}</source>
        <translation>La façon dont la carte a été faite est notée dans {}</translation>
    </message>
    <message>
        <source>How the mask was made is recorded in {}</source>
        <translation>La façon dont le masque a été fait est notée dans {}</translation>
    </message>
    <message>
        <source>How the rate changes while training.</source>
        <translation>Comment le taux change pendant l'entraînement.</translation>
    </message>
    <message>
        <source>How unusual a flooded pixel is. Less finds more of the flood, and more fields that were ploughed or cut.</source>
        <translation>À quel point un pixel inondé est inhabituel. Moins : plus d'inondation trouvée, mais aussi plus de champs labourés ou fauchés.</translation>
    </message>
    <message>
        <source>How values are scaled after clipping. It becomes part of the model: images are given to it as they are.</source>
        <translation>Comment les valeurs sont mises à l'échelle après écrêtage. Cela devient une partie du modèle : les images lui sont données telles quelles.</translation>
    </message>
    <message>
        <source>INTENSITY: root mean square of VV and VH in linear power</source>
        <translation>INTENSITY : moyenne quadratique de VV et VH en puissance linéaire</translation>
    </message>
    <message>
        <source>If the IoU falls by more, nothing is written.</source>
        <translation>Si l'IoU baisse davantage, rien n'est écrit.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;porter…</translation>
    </message>
    <message>
        <source>Image from &amp;before the flood:</source>
        <translation>Image d'a&amp;vant l'inondation :</translation>
    </message>
    <message>
        <source>Image from before the flood</source>
        <translation>Image d'avant l'inondation</translation>
    </message>
    <message>
        <source>Image from before the flood (optional):</source>
        <translation>Image d'avant l'inondation (facultative) :</translation>
    </message>
    <message>
        <source>Image of the flood</source>
        <translation>Image de l'inondation</translation>
    </message>
    <message>
        <source>Image sequences for calibration</source>
        <translation>Séquences d'images pour la calibration</translation>
    </message>
    <message>
        <source>Image sequences for the test</source>
        <translation>Séquences d'images pour le test</translation>
    </message>
    <message>
        <source>Image sequences for training</source>
        <translation>Séquences d'images pour l'entraînement</translation>
    </message>
    <message>
        <source>Image sequences for validation</source>
        <translation>Séquences d'images pour la validation</translation>
    </message>
    <message>
        <source>Image sequences in the dataset</source>
        <translation>Séquences d'images dans le jeu de données</translation>
    </message>
    <message>
        <source>Image to map</source>
        <translation>Image à cartographier</translation>
    </message>
    <message>
        <source>Image, truth and prediction of the same tiles, in the folder of the run; 0: none.</source>
        <translation>Image, vérité et prédiction des mêmes tuiles, dans le dossier de l'exécution ; 0 : aucune.</translation>
    </message>
    <message>
        <source>ImageNet weights are those of photographs; they help where tiles are few. They are downloaded at the first use.</source>
        <translation>Les poids ImageNet sont ceux de photographies ; ils aident quand il y a peu de tuiles. Ils sont téléchargés à la première utilisation.</translation>
    </message>
    <message>
        <source>ImageNet, adapted to the number of bands (downloaded once)</source>
        <translation>ImageNet, adapté au nombre de bandes (téléchargé une fois)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images added by this run</source>
        <translation>Images ajoutées par cette exécution</translation>
    </message>
    <message>
        <source>Images found</source>
        <translation>Images trouvées</translation>
    </message>
    <message>
        <source>Images in the dataset</source>
        <translation>Images dans le jeu de données</translation>
    </message>
    <message>
        <source>Images left out</source>
        <translation>Images écartées</translation>
    </message>
    <message>
        <source>Images of one place</source>
        <translation>Images d'un même lieu</translation>
    </message>
    <message>
        <source>Images of other dates</source>
        <translation>Images d'autres dates</translation>
    </message>
    <message>
        <source>Images of sequences in the dataset</source>
        <translation>Images de séquences dans le jeu de données</translation>
    </message>
    <message>
        <source>Images of sequences that are labelled as flooded</source>
        <translation>Images de séquences étiquetées inondées</translation>
    </message>
    <message>
        <source>Images of the same place, for the multi-temporal filter.</source>
        <translation>Images du même lieu, pour le filtre multitemporel.</translation>
    </message>
    <message>
        <source>Images that are labelled as flooded</source>
        <translation>Images étiquetées inondées</translation>
    </message>
    <message>
        <source>Images that show a flood</source>
        <translation>Images montrant une inondation</translation>
    </message>
    <message>
        <source>Images that were classified</source>
        <translation>Images classées</translation>
    </message>
    <message>
        <source>Images that were left out</source>
        <translation>Images laissées de côté</translation>
    </message>
    <message>
        <source>Images that were taken</source>
        <translation>Images prises</translation>
    </message>
    <message>
        <source>Images with a flood</source>
        <translation>Images avec inondation</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Importer un jeu de données</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>In cross-entropy and focal loss. 1: pixels count alike. 0: from the share of water in the training tiles.</source>
        <translation>Dans l'entropie croisée et la perte focale. 1 : les pixels comptent de même. 0 : d'après la part d'eau des tuiles d'entraînement.</translation>
    </message>
    <message>
        <source>In folds (cross-validation)</source>
        <translation>En plis (validation croisée)</translation>
    </message>
    <message>
        <source>In the CRS and with the pixels of most scenes; where scenes overlap, the latest is seen. A virtual raster refers to the scenes’ own files and takes no space.</source>
        <translation>Dans le SCR et avec les pixels de la plupart des scènes ; là où des scènes se recouvrent, la plus récente est visible. Un raster virtuel renvoie aux fichiers des scènes elles-mêmes et ne prend pas de place.</translation>
    </message>
    <message>
        <source>In the file's order, separated by semicolons.</source>
        <translation>Dans l'ordre du fichier, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>In the middle of the scene: Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the far part.</source>
        <translation>Au milieu de la scène : Sentinel-1 voit à 30 degrés dans la partie proche de sa fauchée et à 46 dans la partie lointaine.</translation>
    </message>
    <message>
        <source>In total, those of earlier searches in the same folder included.</source>
        <translation>Au total, ceux des recherches antérieures du même dossier compris.</translation>
    </message>
    <message>
        <source>In total. Strata share them in proportion to their area.</source>
        <translation>Au total. Les strates se les partagent en proportion de leur surface.</translation>
    </message>
    <message>
        <source>Incidence angle (degrees)</source>
        <translation>Angle d'incidence (degrés)</translation>
    </message>
    <message>
        <source>Incidence angles (degrees)</source>
        <translation>Angles d'incidence (degrés)</translation>
    </message>
    <message>
        <source>Index: footprints of the tiles, with their part</source>
        <translation>Index : emprises des tuiles, avec leur partie</translation>
    </message>
    <message>
        <source>Index: places with their dates and part</source>
        <translation>Index : lieux avec leurs dates et leur partie</translation>
    </message>
    <message>
        <source>Input: bands and derived bands (empty: every band)</source>
        <translation>Entrée : bandes et bandes dérivées (vide : toutes les bandes)</translation>
    </message>
    <message>
        <source>Input: bands that may be missing later</source>
        <translation>Entrée : bandes qui peuvent manquer plus tard</translation>
    </message>
    <message>
        <source>Input: limits that bands are clipped to (empty: fitted)</source>
        <translation>Entrée : bornes d'écrêtage des bandes (vide : ajustées)</translation>
    </message>
    <message>
        <source>Input: normalisation of the bands</source>
        <translation>Entrée : normalisation des bandes</translation>
    </message>
    <message>
        <source>Install Highwater's backend</source>
        <translation>Installer le moteur de calcul de Highwater</translation>
    </message>
    <message>
        <source>Install backend</source>
        <translation>Installer le moteur de calcul</translation>
    </message>
    <message>
        <source>Install for prediction</source>
        <translation>Installer pour la prédiction</translation>
    </message>
    <message>
        <source>Install for training</source>
        <translation>Installer pour l'entraînement</translation>
    </message>
    <message>
        <source>Install the backend…</source>
        <translation>Installer le moteur de calcul…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Installs the packages that Highwater computes with, apart from those of QGIS.</source>
        <translation>Installe les paquets avec lesquels Highwater calcule, à part de ceux de QGIS.</translation>
    </message>
    <message>
        <source>Instead of a table.</source>
        <translation>À la place d'un tableau.</translation>
    </message>
    <message>
        <source>Integers: decibel × 100</source>
        <translation>Entiers : décibels × 100</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>Intersection over union (0–1)</source>
        <translation>Intersection sur union (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union after, on the same tiles (0–1)</source>
        <translation>Intersection sur union après, sur les mêmes tuiles (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union before, on the same tiles (0–1)</source>
        <translation>Intersection sur union avant, sur les mêmes tuiles (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the best trial on the validation tiles (0–1)</source>
        <translation>Intersection sur union du meilleur essai sur les tuiles de validation (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the first model, pooled (0–1)</source>
        <translation>Intersection sur union du premier modèle, globale (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the new one on the same tiles (0–1)</source>
        <translation>Intersection sur union du nouveau sur les mêmes tuiles (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the old model (0–1)</source>
        <translation>Intersection sur union de l'ancien modèle (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union of the worst of them (0–1)</source>
        <translation>Intersection sur union du plus mauvais (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union on the test tiles (0–1), where there are some</source>
        <translation>Intersection sur union sur les tuiles de test (0–1), s'il y en a</translation>
    </message>
    <message>
        <source>Intersection over union on the validation tiles (0–1)</source>
        <translation>Intersection sur union sur les tuiles de validation (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union on tiles that it was not trained on (0–1)</source>
        <translation>Intersection sur union sur des tuiles hors entraînement (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union over all their pixels (0–1)</source>
        <translation>Intersection sur union sur tous leurs pixels (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union: lower end of its 95 % interval (0–1)</source>
        <translation>Intersection sur union : borne inférieure de son intervalle à 95 % (0–1)</translation>
    </message>
    <message>
        <source>Intersection over union: upper end of its 95 % interval (0–1)</source>
        <translation>Intersection sur union : borne supérieure de son intervalle à 95 % (0–1)</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU of water</source>
        <translation>IoU de l'eau</translation>
    </message>
    <message>
        <source>Is this feature right?</source>
        <translation>Cette entité est-elle juste ?</translation>
    </message>
    <message>
        <source>It comes with Highwater and stays.</source>
        <translation>Il est fourni avec Highwater et reste.</translation>
    </message>
    <message>
        <source>It has no place on the map.</source>
        <translation>Elle n'a pas de place sur la carte.</translation>
    </message>
    <message>
        <source>Its value at each point is kept in the layer, hidden.</source>
        <translation>Sa valeur à chaque point est gardée dans la couche, masquée.</translation>
    </message>
    <message>
        <source>Its weights, {}, do not lie beside it.</source>
        <translation>Ses poids, {}, ne sont pas à côté de lui.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Judge the built-in method as well</source>
        <translation>Juger aussi la méthode intégrée</translation>
    </message>
    <message>
        <source>Judge the mean of all models as well</source>
        <translation>Juger aussi la moyenne de tous les modèles</translation>
    </message>
    <message>
        <source>Keep the results in:</source>
        <translation>Garder les résultats dans :</translation>
    </message>
    <message>
        <source>Keeps single batches from upsetting the network.</source>
        <translation>Évite que des lots isolés ne perturbent le réseau.</translation>
    </message>
    <message>
        <source>Keeps tiles without water from weighing too much.</source>
        <translation>Évite que les tuiles sans eau ne pèsent trop.</translation>
    </message>
    <message>
        <source>Kept: epoch {}</source>
        <translation>Gardée : époque {}</translation>
    </message>
    <message>
        <source>Key {}</source>
        <translation>Touche {}</translation>
    </message>
    <message>
        <source>Label folders of Sen1Floods11 (separated by semicolons)</source>
        <translation>Dossiers d'étiquettes de Sen1Floods11 (séparés par des points-virgules)</translation>
    </message>
    <message>
        <source>Label of the whole sequence</source>
        <translation>Étiquette de la séquence entière</translation>
    </message>
    <message>
        <source>Label values that do not count (separated by semicolons)</source>
        <translation>Valeurs d'étiquette qui ne comptent pas (séparées par des points-virgules)</translation>
    </message>
    <message>
        <source>Labelled reference points</source>
        <translation>Points de référence étiquetés</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terre</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Land cover also becomes a band of the tiles</source>
        <translation>L'occupation du sol devient aussi une bande des tuiles</translation>
    </message>
    <message>
        <source>Land cover classes to exclude (separated by semicolons)</source>
        <translation>Classes d'occupation du sol à exclure (séparées par des points-virgules)</translation>
    </message>
    <message>
        <source>Largest flooded area (hectares)</source>
        <translation>Plus grande surface inondée (hectares)</translation>
    </message>
    <message>
        <source>Largest rate of AdamW.</source>
        <translation>Taux maximal d'AdamW.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Last flooded</source>
        <translation>Dernière inondation</translation>
    </message>
    <message>
        <source>Last flooded date</source>
        <translation>Dernière date inondée</translation>
    </message>
    <message>
        <source>Layer of the network (empty: the last one before the result)</source>
        <translation>Couche du réseau (vide : la dernière avant le résultat)</translation>
    </message>
    <message>
        <source>Layer to review</source>
        <translation>Couche à vérifier</translation>
    </message>
    <message>
        <source>Layer:</source>
        <translation>Couche :</translation>
    </message>
    <message>
        <source>Layers left out</source>
        <translation>Couches laissées de côté</translation>
    </message>
    <message>
        <source>Layers of fewer days apart are one observation, whose date is that of the first. 1: only those of one day.</source>
        <translation>Les couches séparées de moins de jours sont une seule observation, dont la date est celle de la première. 1 : seulement celles d'un même jour.</translation>
    </message>
    <message>
        <source>Layers or files, each a scene, beside those of the folder.</source>
        <translation>Couches ou fichiers, chacun une scène, en plus de ceux du dossier.</translation>
    </message>
    <message>
        <source>Layers whose file is missing or damaged are named in the log and in the record and left out. Without it they are refused.</source>
        <translation>Les couches dont le fichier manque ou est endommagé sont nommées dans le journal et dans la trace, et laissées de côté. Sans cette option, elles sont refusées.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Layover</source>
        <translation>Repliement</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <source>Learning rate (0.0001 to 0.01)</source>
        <translation>Taux d'apprentissage (0,0001 à 0,01)</translation>
    </message>
    <message>
        <source>Least cost of missed water and false alarms</source>
        <translation>Coût minimal de l'eau manquée et des fausses alertes</translation>
    </message>
    <message>
        <source>Least days between observations</source>
        <translation>Nombre minimal de jours entre observations</translation>
    </message>
    <message>
        <source>Least distance between parts (metres)</source>
        <translation>Distance minimale entre parties (mètres)</translation>
    </message>
    <message>
        <source>Least number of points of a stratum</source>
        <translation>Nombre minimal de points d'une strate</translation>
    </message>
    <message>
        <source>Least precision: no more false alarms than that</source>
        <translation>Précision minimale : pas plus de fausses alertes</translation>
    </message>
    <message>
        <source>Least recall or precision (0–1), for these two choices</source>
        <translation>Rappel ou précision minimal (0–1), pour ces deux choix</translation>
    </message>
    <message>
        <source>Least recall: miss no more water than that</source>
        <translation>Rappel minimal : ne pas manquer plus d'eau</translation>
    </message>
    <message>
        <source>Least share of valid pixels (%)</source>
        <translation>Part minimale de pixels valides (%)</translation>
    </message>
    <message>
        <source>Leave out images that cannot be read</source>
        <translation>Laisser de côté les images illisibles</translation>
    </message>
    <message>
        <source>Leave out layers that cannot be read</source>
        <translation>Laisser de côté les couches illisibles</translation>
    </message>
    <message>
        <source>Lee</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Left by an older release</source>
        <translation>Reste d'une version antérieure</translation>
    </message>
    <message>
        <source>Less than the tile size makes tiles overlap.</source>
        <translation>Moins que la taille de tuile : les tuiles se recouvrent.</translation>
    </message>
    <message>
        <source>Level of the flood above the drainage (metres)</source>
        <translation>Niveau de l'inondation au-dessus du drainage (mètres)</translation>
    </message>
    <message>
        <source>Level of the intervals (0–1)</source>
        <translation>Niveau des intervalles (0–1)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences of what is installed</source>
        <translation>Licences de ce qui est installé</translation>
    </message>
    <message>
        <source>Linear power</source>
        <translation>Puissance linéaire</translation>
    </message>
    <message>
        <source>Linear power (sigma0, gamma0)</source>
        <translation>Puissance linéaire (sigma0, gamma0)</translation>
    </message>
    <message>
        <source>LinkNet with an encoder</source>
        <translation>LinkNet avec un encodeur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the last installation</source>
        <translation>Journal de la dernière installation</translation>
    </message>
    <message>
        <source>Log of the map</source>
        <translation>Journal de la carte</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>Longer sequences are learned in parts, drawn anew in each epoch. When the model is used it looks at all.</source>
        <translation>Les séquences plus longues sont apprises par morceaux, tirés à nouveau à chaque époque. En usage, le modèle les regarde en entier.</translation>
    </message>
    <message>
        <source>Longest flood</source>
        <translation>Plus longue inondation</translation>
    </message>
    <message>
        <source>Looking at “{}”…</source>
        <translation>Examen de « {} »…</translation>
    </message>
    <message>
        <source>Looks (less is grainier)</source>
        <translation>Vues (moins : plus granuleux)</translation>
    </message>
    <message>
        <source>Looks of the image</source>
        <translation>Vues de l'image</translation>
    </message>
    <message>
        <source>Looks to the right of its flight</source>
        <translation>Regarde à droite de son vol</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss (all)</source>
        <translation>Perte (toutes)</translation>
    </message>
    <message>
        <source>Loss of IoU that is tolerated (0–1)</source>
        <translation>Baisse d'IoU tolérée (0–1)</translation>
    </message>
    <message>
        <source>Loss: Tversky's weight of false alarms</source>
        <translation>Perte : poids de Tversky des fausses alertes</translation>
    </message>
    <message>
        <source>Loss: Tversky's weight of missed water</source>
        <translation>Perte : poids de Tversky de l'eau manquée</translation>
    </message>
    <message>
        <source>Loss: exponent of the focal loss</source>
        <translation>Perte : exposant de la perte focale</translation>
    </message>
    <message>
        <source>Loss: gamma of the focal Tversky loss</source>
        <translation>Perte : gamma de la perte de Tversky focale</translation>
    </message>
    <message>
        <source>Loss: gamma of the focal loss</source>
        <translation>Perte : gamma de la perte focale</translation>
    </message>
    <message>
        <source>Loss: share of cross-entropy or focal beside Dice (0–1)</source>
        <translation>Perte : part de l'entropie croisée ou focale à côté de Dice (0–1)</translation>
    </message>
    <message>
        <source>Loss: smoothing of Dice and Tversky (pixels)</source>
        <translation>Perte : lissage de Dice et Tversky (pixels)</translation>
    </message>
    <message>
        <source>Loss: weight of water against land (0: balanced)</source>
        <translation>Perte : poids de l'eau face à la terre (0 : équilibré)</translation>
    </message>
    <message>
        <source>Loss: weight of whole sequences</source>
        <translation>Perte : poids des séquences entières</translation>
    </message>
    <message>
        <source>Loss: weights by source of labels (empty: equal)</source>
        <translation>Perte : poids par source des étiquettes (vide : égaux)</translation>
    </message>
    <message>
        <source>Lovász</source>
        <translation>Lovász</translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval (0–1)</source>
        <translation>Borne inférieure de son intervalle à 95 % (0–1)</translation>
    </message>
    <message>
        <source>Lower end of its interval (hectares)</source>
        <translation>Borne inférieure de son intervalle (hectares)</translation>
    </message>
    <message>
        <source>Lower end of its model-based 95 % interval (hectares)</source>
        <translation>Borne inférieure de son intervalle à 95 % issu du modèle (hectares)</translation>
    </message>
    <message>
        <source>Lower finds more water, higher fewer false alarms. Empty: 0.5.</source>
        <translation>Plus bas, plus d'eau est trouvée ; plus haut, moins de fausses alertes. Vide : 0,5.</translation>
    </message>
    <message>
        <source>Lower finds more water, higher fewer false alarms. Empty: the threshold that the model was made with.</source>
        <translation>Plus bas, plus d'eau est trouvée ; plus haut, moins de fausses alertes. Vide : le seuil avec lequel le modèle a été fait.</translation>
    </message>
    <message>
        <source>Lower when validation no longer improves</source>
        <translation>Baisser quand la validation ne progresse plus</translation>
    </message>
    <message>
        <source>MA-Net with an encoder</source>
        <translation>MA-Net avec un encodeur</translation>
    </message>
    <message>
        <source>Made by a method (weak)</source>
        <translation>Produit par une méthode (faible)</translation>
    </message>
    <message>
        <source>Makes a dataset of an image whose water is known, trains a model on it, maps another image with that model and compares the map with what is known there. Its steps are “Prepare training tiles”, “Split a dataset”, “Train a model”, “Map water” and “Evaluate a water map”; each can also be run by itself, with all of its choices.
One image makes a model for images like it. For one that is good elsewhere, put images of several regions into a dataset and train with “Train a model”.
The file of the model lies in the plugin's folder, under processing_provider/models: open it in the model designer and save it under another name to change its steps.</source>
        <translation>Fait un jeu de données d'une image dont l'eau est connue, y entraîne un modèle, cartographie une autre image avec ce modèle et compare la carte avec ce qui y est connu. Ses étapes sont « Préparer des tuiles d'entraînement », « Répartir un jeu de données », « Entraîner un modèle », « Cartographier l'eau » et « Évaluer une carte d'eau » ; chacune peut aussi être exécutée seule, avec tous ses choix.
Une image fait un modèle pour des images comme elle. Pour un modèle bon ailleurs, mettez des images de plusieurs régions dans un jeu de données et entraînez avec « Entraîner un modèle ».
Le fichier du modèle est dans le dossier de l'extension, sous processing_provider/models : ouvrez-le dans le modeleur et enregistrez-le sous un autre nom pour changer ses étapes.</translation>
    </message>
    <message>
        <source>Makes a dataset of your own image and its reference: cut, divided, audited.</source>
        <translation>Fait un jeu de données de votre image et de sa référence : découpé, réparti, contrôlé.</translation>
    </message>
    <message>
        <source>Makes a model's probabilities true, chooses its threshold, and can bound its errors.</source>
        <translation>Rend justes les probabilités d'un modèle, choisit son seuil, et peut borner ses erreurs.</translation>
    </message>
    <message>
        <source>Makes a plausible radar scene of a flood, together with the true flood mask.</source>
        <translation>Crée une scène radar d'inondation plausible, avec le vrai masque d'inondation.</translation>
    </message>
    <message>
        <source>Makes a simulated flood scene, cuts it into labelled tiles, divides them into training, validation and test, and audits the result: a small, complete dataset without any data of your own. Its steps are a simulated scene, “Prepare training tiles”, “Split a dataset” and “Audit a dataset”. The file of the model lies in the plugin's folder, under processing_provider/models: opened in the model designer and saved under another name, its first step can be replaced by your own image and reference.</source>
        <translation>Crée une scène d'inondation simulée, la découpe en tuiles étiquetées, les répartit entre entraînement, validation et test, et contrôle le résultat : un petit jeu de données complet sans aucune donnée à vous. Ses étapes sont une scène simulée, « Préparer des tuiles d'entraînement », « Répartir un jeu de données » et « Contrôler un jeu de données ». Le fichier du modèle est dans le dossier de l'extension, sous processing_provider/models : ouvert dans le modeleur et enregistré sous un autre nom, sa première étape peut être remplacée par votre image et sa référence.</translation>
    </message>
    <message>
        <source>Makes a small, complete dataset of a simulated flood: simulated, cut, divided, audited.</source>
        <translation>Fait un petit jeu de données complet d'une inondation simulée : simulé, découpé, réparti, contrôlé.</translation>
    </message>
    <message>
        <source>Makes a smaller, faster copy of a model and measures what it loses by that.</source>
        <translation>Fait une copie plus petite et plus rapide d'un modèle et mesure ce qu'elle y perd.</translation>
    </message>
    <message>
        <source>Makes radar and optical images of places through time, some of them flooded.</source>
        <translation>Crée des images radar et optiques de lieux au fil du temps, certains inondés.</translation>
    </message>
    <message>
        <source>Managed environment</source>
        <translation>Environnement géré</translation>
    </message>
    <message>
        <source>Managed environment: {}</source>
        <translation>Environnement géré : {}</translation>
    </message>
    <message>
        <source>Managed: neither prediction nor training is installed.</source>
        <translation>Géré : ni prédiction ni entraînement ne sont installés.</translation>
    </message>
    <message>
        <source>Managed: prediction and training are installed.</source>
        <translation>Géré : prédiction et entraînement sont installés.</translation>
    </message>
    <message>
        <source>Managed: prediction is installed, training is not.</source>
        <translation>Géré : la prédiction est installée, l'entraînement non.</translation>
    </message>
    <message>
        <source>Map a folder of images</source>
        <translation>Cartographier un dossier d'images</translation>
    </message>
    <message>
        <source>Map flood</source>
        <translation>Cartographier l'inondation</translation>
    </message>
    <message>
        <source>Map picture (PNG)</source>
        <translation>Image de la carte (PNG)</translation>
    </message>
    <message>
        <source>Map water</source>
        <translation>Cartographier l'eau</translation>
    </message>
    <message>
        <source>Map water by adaptive threshold</source>
        <translation>Cartographier l'eau par seuil adaptatif</translation>
    </message>
    <message>
        <source>Map water in many scenes</source>
        <translation>Cartographier l'eau dans de nombreuses scènes</translation>
    </message>
    <message>
        <source>Map “{}”</source>
        <translation>Cartographier « {} »</translation>
    </message>
    <message>
        <source>Mapped by:</source>
        <translation>Cartographié par :</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <source>Maps a flood, apart from water that was there before and from what only looks like water.
The elevation says where the radar cannot judge: in shadow, in layover and on steep slopes. The image from before the flood is mapped first; its water, and that of a layer of permanent water where there is one, is no flood.
You get a mask (dry, flood, permanent water, excluded, uncertain), the probability, polygons with their areas, and a page to send. For the reasons why a place is excluded, run “Exclusion mask” by itself.
It is a graphical model: open it in the model designer to see its steps, and save it under another name to change it.</source>
        <translation>Cartographie une inondation, à part de l'eau qui y était avant et de ce qui ne fait que ressembler à de l'eau.
L'altitude dit où le radar ne peut pas juger : dans l'ombre, dans le repliement et sur les fortes pentes. L'image d'avant l'inondation est cartographiée d'abord ; son eau, et celle d'une couche d'eau permanente s'il y en a une, n'est pas une inondation.
Vous obtenez un masque (sec, inondation, eau permanente, exclu, incertain), la probabilité, des polygones avec leurs surfaces, et une page à envoyer. Pour les raisons qui font exclure un lieu, exécutez « Masque d'exclusion » seul.
C'est un modèle graphique : ouvrez-le dans le modeleur pour voir ses étapes, et enregistrez-le sous un autre nom pour le changer.</translation>
    </message>
    <message>
        <source>Maps floods where an image is far darker than the earlier ones; needs no model.</source>
        <translation>Cartographie les inondations là où une image est bien plus sombre que les antérieures ; sans modèle.</translation>
    </message>
    <message>
        <source>Maps the water of a radar image, all that is usually wanted in one go: mask, probability, polygons with their areas, and a page to send.
Nothing but the image has to be chosen: bands and unit are recognised, and the method is the better one that fits. As a batch process it maps many images.
It is a graphical model: open it in the model designer to see its step, and save it under another name to change it.</source>
        <translation>Cartographie l'eau d'une image radar, avec tout ce qu'on veut d'ordinaire en une fois : masque, probabilité, polygones avec leurs surfaces, et une page à envoyer.
Rien d'autre que l'image n'est à choisir : bandes et unité sont reconnues, et la méthode est la meilleure qui convient. En traitement par lot, il cartographie de nombreuses images.
C'est un modèle graphique : ouvrez-le dans le modeleur pour voir son étape, et enregistrez-le sous un autre nom pour le changer.</translation>
    </message>
    <message>
        <source>Maps water and floods in a radar image.</source>
        <translation>Cartographie l'eau et les inondations dans une image radar.</translation>
    </message>
    <message>
        <source>Maps water and floods in all images of a folder, a catalogue or a dataset.</source>
        <translation>Cartographie l'eau et les inondations dans toutes les images d'un dossier, d'un catalogue ou d'un jeu de données.</translation>
    </message>
    <message>
        <source>Maps water by thresholds that are found in the image itself; needs no model.</source>
        <translation>Cartographie l'eau par des seuils trouvés dans l'image elle-même ; sans modèle.</translation>
    </message>
    <message>
        <source>Maps water on every image of a folder, with a table to send.</source>
        <translation>Cartographie l'eau sur chaque image d'un dossier, avec un tableau à envoyer.</translation>
    </message>
    <message>
        <source>Maps water on every radar image of a folder, as “Map water in many scenes” does with its defaults, and writes the table of the scenes as a spreadsheet to send. Images that were mapped before are not mapped again; one that cannot be mapped is named and does not stop the others.</source>
        <translation>Cartographie l'eau sur chaque image radar d'un dossier, comme « Cartographier l'eau dans de nombreuses scènes » avec ses valeurs par défaut, et écrit le tableau des scènes comme feuille de calcul à envoyer. Les images déjà cartographiées ne le sont pas de nouveau ; celle qui ne peut pas l'être est nommée et n'arrête pas les autres.</translation>
    </message>
    <message>
        <source>Maps, changes, exclusion masks and judgements of maps; all else runs here.</source>
        <translation>Cartes, changements, masques d'exclusion et évaluations de cartes ; tout le reste s'exécute ici.</translation>
    </message>
    <message>
        <source>Marks where a radar image cannot show water: shadow, layover, steep or high ground.</source>
        <translation>Marque où une image radar ne peut montrer l'eau : ombre, repliement, terrain raide ou haut.</translation>
    </message>
    <message>
        <source>Masks of all scenes</source>
        <translation>Masques de toutes les scènes</translation>
    </message>
    <message>
        <source>Mean IoU of water and dry land of the first model, pooled (0–1)</source>
        <translation>IoU moyen de l'eau et des terres sèches du premier modèle, global (0–1)</translation>
    </message>
    <message>
        <source>Mean change in probability without the band that matters most (0–1)</source>
        <translation>Changement moyen de probabilité sans la bande la plus importante (0–1)</translation>
    </message>
    <message>
        <source>Mean intersection over union of the places left out (0–1)</source>
        <translation>Intersection sur union moyenne des lieux laissés de côté (0–1)</translation>
    </message>
    <message>
        <source>Mean share of clouds (0–1)</source>
        <translation>Part moyenne de nuages (0–1)</translation>
    </message>
    <message>
        <source>Mean share of clouds in the optical images (0–1)</source>
        <translation>Part moyenne de nuages dans les images optiques (0–1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median and deviation of the earlier images of the same orbit, pixel by pixel.</source>
        <translation>Médiane et écart des images antérieures de la même orbite, pixel par pixel.</translation>
    </message>
    <message>
        <source>Metadata (JSON)</source>
        <translation>Métadonnées (JSON)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method (where no model file is given)</source>
        <translation>Méthode (sans fichier de modèle)</translation>
    </message>
    <message>
        <source>Method of the evidence</source>
        <translation>Méthode des indices</translation>
    </message>
    <message>
        <source>Mirrors tiles at random.</source>
        <translation>Retourne des tuiles en miroir au hasard.</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Omission</translation>
    </message>
    <message>
        <source>Missed water (share of the water that is mapped as dry)</source>
        <translation>Eau manquée (part de l'eau cartographiée comme sèche)</translation>
    </message>
    <message>
        <source>Misses (pixels)</source>
        <translation>Omissions (pixels)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model (.onnx)</source>
        <translation>Modèle (.onnx)</translation>
    </message>
    <message>
        <source>Model (.onnx; empty: the method above)</source>
        <translation>Modèle (.onnx ; vide : la méthode ci-dessus)</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Model card (HTML)</source>
        <translation>Fiche du modèle (HTML)</translation>
    </message>
    <message>
        <source>Model file (.onnx)</source>
        <translation>Fichier de modèle (.onnx)</translation>
    </message>
    <message>
        <source>Model file of the best settings (.onnx)</source>
        <translation>Fichier de modèle des meilleurs réglages (.onnx)</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>Fichier de modèle…</translation>
    </message>
    <message>
        <source>Model li&amp;brary…</source>
        <translation>&amp;Bibliothèque de modèles…</translation>
    </message>
    <message>
        <source>Model of time series (.onnx)</source>
        <translation>Modèle de séries temporelles (.onnx)</translation>
    </message>
    <message>
        <source>Model-based: the interval rests on the map alone. For one that does not, label reference points (step 5).</source>
        <translation>Issu du modèle : l'intervalle ne repose que sur la carte. Pour un autre, étiquetez des points de référence (étape 5).</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models (*.onnx *.safetensors)</source>
        <translation>Modèles (*.onnx *.safetensors)</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modèles (*.onnx)</translation>
    </message>
    <message>
        <source>Models (.onnx; several are compared)</source>
        <translation>Modèles (.onnx ; plusieurs sont comparés)</translation>
    </message>
    <message>
        <source>Models of the same bands, unit and pixel size as the first. Three to five small ones often map better than one.</source>
        <translation>Modèles aux mêmes bandes, unité et taille de pixel que le premier. Trois à cinq petits cartographient souvent mieux qu'un seul.</translation>
    </message>
    <message>
        <source>Models of time series are trained from scratch.</source>
        <translation>Les modèles de séries temporelles sont entraînés de zéro.</translation>
    </message>
    <message>
        <source>More than one splits each batch among them.</source>
        <translation>Plusieurs se partagent chaque lot.</translation>
    </message>
    <message>
        <source>Most tiles to look at closely</source>
        <translation>Nombre maximal de tuiles à regarder de près</translation>
    </message>
    <message>
        <source>Move its corners with the vertex tool; press E again when it is done.</source>
        <translation>Déplacez ses coins avec l'outil de nœud ; appuyez à nouveau sur E quand c'est fini.</translation>
    </message>
    <message>
        <source>Move or set aside</source>
        <translation>Déplacer ou mettre à l'écart</translation>
    </message>
    <message>
        <source>Move “{}”, its card and its weights to the trash?</source>
        <translation>Mettre « {} », sa fiche et ses poids à la corbeille ?</translation>
    </message>
    <message>
        <source>Moves the model, its card and its weights to the trash.</source>
        <translation>Met le modèle, sa fiche et ses poids à la corbeille.</translation>
    </message>
    <message>
        <source>Multi-temporal (needs further dates)</source>
        <translation>Multitemporel (demande d'autres dates)</translation>
    </message>
    <message>
        <source>NORMALISED_DIFFERENCE: (VH − VV) / (VH + VV) of linear power</source>
        <translation>NORMALISED_DIFFERENCE : (VH − VV) / (VH + VV) en puissance linéaire</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>GPU NVIDIA ou AMD</translation>
    </message>
    <message>
        <source>Name of the flood.</source>
        <translation>Nom de l'inondation.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Name of the region, kept with each tile.</source>
        <translation>Nom de la région, gardé avec chaque tuile.</translation>
    </message>
    <message>
        <source>Name of the region. A split keeps regions together.</source>
        <translation>Nom de la région. Une répartition garde les régions ensemble.</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>Nom de la scène</translation>
    </message>
    <message>
        <source>Names as in the column “region” of the dataset's index; all of their tiles are judged, whatever their part. Empty: the part above.</source>
        <translation>Noms comme dans la colonne « region » de l'index du jeu de données ; toutes leurs tuiles sont jugées, quelle que soit leur partie. Vide : la partie ci-dessus.</translation>
    </message>
    <message>
        <source>Names of bands that the models can do without, such as those of an optical image. The models are judged as if the images had none of them. Empty: they get all bands.</source>
        <translation>Noms des bandes dont les modèles peuvent se passer, comme celles d'une image optique. Les modèles sont jugés comme si les images n'en avaient aucune. Vide : ils reçoivent toutes les bandes.</translation>
    </message>
    <message>
        <source>Names of the images (such as S1*.tif)</source>
        <translation>Noms des images (par ex. S1*.tif)</translation>
    </message>
    <message>
        <source>Names of the images (such as S1*.tif; empty: all)</source>
        <translation>Noms des images (par exemple S1*.tif ; vide : toutes)</translation>
    </message>
    <message>
        <source>Names separated by commas, such as ELEVATION: training leaves them out now and then, so that the model also works on images without them.</source>
        <translation>Noms séparés par des virgules, par exemple ELEVATION : l'entraînement les omet de temps en temps, pour que le modèle fonctionne aussi sur des images sans elles.</translation>
    </message>
    <message>
        <source>Names separated by commas, such as VV,VH,RATIO. Besides the bands of the dataset: RATIO, NORMALISED_DIFFERENCE, INTENSITY, and CHANGE_VV or CHANGE_VH where there is an image before the flood; these are computed inside the model.</source>
        <translation>Noms séparés par des virgules, par exemple VV,VH,RATIO. Outre les bandes du jeu de données : RATIO, NORMALISED_DIFFERENCE, INTENSITY, et CHANGE_VV ou CHANGE_VH s'il y a une image d'avant l'inondation ; elles sont calculées dans le modèle.</translation>
    </message>
    <message>
        <source>Needed for encoder weights “from the file” only: a .safetensors or .pth file that fits the encoder.</source>
        <translation>Nécessaire pour les poids d'encodeur « du fichier » seulement : un fichier .safetensors ou .pth qui convient à l'encodeur.</translation>
    </message>
    <message>
        <source>Needed for “from a table” only: names of tiles, scenes or sequences, and their part.</source>
        <translation>Nécessaire pour « d'après un tableau » seulement : noms de tuiles, de scènes ou de séquences, et leur partie.</translation>
    </message>
    <message>
        <source>Needed for “held out” only: these are the test.</source>
        <translation>Nécessaire pour « mis de côté » seulement : ils forment le test.</translation>
    </message>
    <message>
        <source>Needed where each sensor or region gets a temperature of its own (BY).</source>
        <translation>Nécessaire si chaque capteur ou région reçoit sa propre température (BY).</translation>
    </message>
    <message>
        <source>Negative log-likelihood of a pixel after, on the same tiles</source>
        <translation>Log-vraisemblance négative d'un pixel après, sur les mêmes tuiles</translation>
    </message>
    <message>
        <source>Negative log-likelihood of a pixel before, on the same tiles</source>
        <translation>Log-vraisemblance négative d'un pixel avant, sur les mêmes tuiles</translation>
    </message>
    <message>
        <source>Neither (no labels follow)</source>
        <translation>Ni l'un ni l'autre (aucune étiquette)</translation>
    </message>
    <message>
        <source>Neither earlier images nor their statistics are given.</source>
        <translation>Ni images antérieures ni leurs statistiques ne sont données.</translation>
    </message>
    <message>
        <source>Neither the evidence (EVIDENCE) nor the change (WITHHELD) is wanted.</source>
        <translation>Ni les indices (EVIDENCE) ni le changement (WITHHELD) ne sont demandés.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network (small U-Net, U-Net, U-Net++, FPN)</source>
        <translation>Réseau (petit U-Net, U-Net, U-Net++, FPN)</translation>
    </message>
    <message>
        <source>Network: cells along each side of a place</source>
        <translation>Réseau : cellules le long de chaque côté d'un lieu</translation>
    </message>
    <message>
        <source>Network: dropout (0–1)</source>
        <translation>Réseau : dropout (0–1)</translation>
    </message>
    <message>
        <source>Network: encoder (empty: resnet18)</source>
        <translation>Réseau : encodeur (vide : resnet18)</translation>
    </message>
    <message>
        <source>Network: file of encoder weights</source>
        <translation>Réseau : fichier de poids de l'encodeur</translation>
    </message>
    <message>
        <source>Network: normalisation inside</source>
        <translation>Réseau : normalisation interne</translation>
    </message>
    <message>
        <source>Network: numbers that stand for an image</source>
        <translation>Réseau : nombres qui représentent une image</translation>
    </message>
    <message>
        <source>Network: optical bands (such as B03;B08;B11)</source>
        <translation>Réseau : bandes optiques (par ex. B03;B08;B11)</translation>
    </message>
    <message>
        <source>Network: views of the images that are averaged (1–8)</source>
        <translation>Réseau : vues des images dont on fait la moyenne (1–8)</translation>
    </message>
    <message>
        <source>Network: weights to start the encoder from</source>
        <translation>Réseau : poids de départ de l'encodeur</translation>
    </message>
    <message>
        <source>Never flooded</source>
        <translation>Jamais inondé</translation>
    </message>
    <message>
        <source>New water</source>
        <translation>Eau nouvelle</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Suivante (N)</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>No decision says yet what is water and what is dry.</source>
        <translation>Aucune décision ne dit encore ce qui est eau et ce qui est sec.</translation>
    </message>
    <message>
        <source>No elevation</source>
        <translation>Pas d'altitude</translation>
    </message>
    <message>
        <source>No epoch is kept yet.</source>
        <translation>Aucune époque n'est encore gardée.</translation>
    </message>
    <message>
        <source>No flood</source>
        <translation>Pas d'inondation</translation>
    </message>
    <message>
        <source>No flood happens</source>
        <translation>Aucune inondation n'a lieu</translation>
    </message>
    <message>
        <source>No further trial begins after this time. The last fifth of it is kept for the final training, if a model is wanted.</source>
        <translation>Aucun nouvel essai ne commence après ce temps. Son dernier cinquième est réservé à l'entraînement final, si un modèle est demandé.</translation>
    </message>
    <message>
        <source>No longer &amp;default</source>
        <translation>Ne plus prendre par &amp;défaut</translation>
    </message>
    <message>
        <source>No map has been made yet.</source>
        <translation>Aucune carte n'a encore été faite.</translation>
    </message>
    <message>
        <source>No map was made.</source>
        <translation>Aucune carte n'a été faite.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n'est choisi.</translation>
    </message>
    <message>
        <source>No model is chosen: the built-in method is judged alone.</source>
        <translation>Aucun modèle n'est choisi : la méthode intégrée est jugée seule.</translation>
    </message>
    <message>
        <source>No scene was given.</source>
        <translation>Aucune scène n'a été indiquée.</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Aucune répartition</translation>
    </message>
    <message>
        <source>No training is known yet. It appears here when it begins; the folder of an earlier one can be opened.</source>
        <translation>Aucun entraînement n'est encore connu. Il apparaît ici quand il commence ; le dossier d'un entraînement antérieur peut être ouvert.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Pas encore de valeurs.</translation>
    </message>
    <message>
        <source>No water, no IoU</source>
        <translation>Sans eau, pas d'IoU</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>None: from scratch</source>
        <translation>Aucun : de zéro</translation>
    </message>
    <message>
        <source>None: from the package index</source>
        <translation>Aucun : depuis l'index des paquets</translation>
    </message>
    <message>
        <source>Normalisation inside the network (all)</source>
        <translation>Normalisation dans le réseau (toutes)</translation>
    </message>
    <message>
        <source>Normalisation of the bands (all)</source>
        <translation>Normalisation des bandes (toutes)</translation>
    </message>
    <message>
        <source>Not all were measured on the same data; scores on different data are not compared.</source>
        <translation>Tous n'ont pas été mesurés sur les mêmes données ; des scores sur des données différentes ne sont pas comparés.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Not labelled yet</source>
        <translation>Pas encore étiqueté</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nothing has been heard of this training since {}: it was cancelled, or its program has ended. Run it again with this folder and “continue an unfinished run” to go on.</source>
        <translation>Rien n'est parvenu de cet entraînement depuis {} : il a été annulé, ou son programme s'est terminé. Relancez-le avec ce dossier et « continuer une exécution inachevée » pour continuer.</translation>
    </message>
    <message>
        <source>Nothing is heard of this training.</source>
        <translation>Rien ne parvient de cet entraînement.</translation>
    </message>
    <message>
        <source>Nothing to do (done before, or outside)</source>
        <translation>Rien à faire (déjà fait, ou en dehors)</translation>
    </message>
    <message>
        <source>Number of columns of every image.</source>
        <translation>Nombre de colonnes de chaque image.</translation>
    </message>
    <message>
        <source>Number of columns.</source>
        <translation>Nombre de colonnes.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Nombre de plis</translation>
    </message>
    <message>
        <source>Number of images whose mean is the image before the flood. The mean of many has next to no speckle.</source>
        <translation>Nombre d'images dont la moyenne est l'image d'avant l'inondation. La moyenne de nombreuses images n'a presque pas de chatoiement.</translation>
    </message>
    <message>
        <source>Number of optical images</source>
        <translation>Nombre d'images optiques</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Nombre de lieux</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>Number of points by stratum</source>
        <translation>Nombre de points par strate</translation>
    </message>
    <message>
        <source>Number of radar images</source>
        <translation>Nombre d'images radar</translation>
    </message>
    <message>
        <source>Number of rows of every image.</source>
        <translation>Nombre de lignes de chaque image.</translation>
    </message>
    <message>
        <source>Number of rows.</source>
        <translation>Nombre de lignes.</translation>
    </message>
    <message>
        <source>Number of the first place</source>
        <translation>Numéro du premier lieu</translation>
    </message>
    <message>
        <source>Numbers to compute with</source>
        <translation>Nombres pour le calcul</translation>
    </message>
    <message>
        <source>OMBRIA as sequences</source>
        <translation>OMBRIA comme séquences</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>Of AdamW.</source>
        <translation>D'AdamW.</translation>
    </message>
    <message>
        <source>Of a batch.</source>
        <translation>D'un lot.</translation>
    </message>
    <message>
        <source>Of effect with the focal loss alone.</source>
        <translation>N'a d'effet qu'avec la perte focale.</translation>
    </message>
    <message>
        <source>Of every image. Empty: recognised from the names of bands, layers and files.</source>
        <translation>De chaque image. Vide : reconnues d'après les noms des bandes, des couches et des fichiers.</translation>
    </message>
    <message>
        <source>Of radar layers for which the table says none. Small images of linear power or amplitude cannot be told apart by their values: say which unit they have.</source>
        <translation>Des couches radar dont le tableau ne dit rien. De petites images en puissance linéaire ou en amplitude ne se distinguent pas à leurs valeurs : dites quelle unité elles ont.</translation>
    </message>
    <message>
        <source>Of the draws of a model-based interval.</source>
        <translation>Des tirages d'un intervalle issu du modèle.</translation>
    </message>
    <message>
        <source>Of the draws of intervals.</source>
        <translation>Des tirages des intervalles.</translation>
    </message>
    <message>
        <source>Of the draws of model-based intervals.</source>
        <translation>Des tirages des intervalles issus du modèle.</translation>
    </message>
    <message>
        <source>Of the earlier images, to be used again.</source>
        <translation>Des images antérieures, pour servir à nouveau.</translation>
    </message>
    <message>
        <source>Of the optical images. Most days are nearly clear or nearly overcast.</source>
        <translation>Des images optiques. La plupart des jours sont presque clairs ou presque couverts.</translation>
    </message>
    <message>
        <source>Of the sequence. With the name of one that is there, images are added to it.</source>
        <translation>De la séquence. Avec le nom d'une séquence existante, les images y sont ajoutées.</translation>
    </message>
    <message>
        <source>Off: the probabilities stay as they are, and only the threshold is chosen.</source>
        <translation>Désactivé : les probabilités restent telles quelles, et seul le seuil est choisi.</translation>
    </message>
    <message>
        <source>Offline, from a folder of &amp;wheels:</source>
        <translation>Hors ligne, depuis un dossier de &amp;wheels :</translation>
    </message>
    <message>
        <source>On a cluster, a scene of more megapixels is cut into strips for several workers. For networks only; the built-in method maps each scene as a whole.</source>
        <translation>Sur une grappe, une scène de plus de mégapixels est coupée en tranches pour plusieurs workers. Pour les réseaux seulement ; la méthode intégrée cartographie chaque scène d'un bloc.</translation>
    </message>
    <message>
        <source>On processors take integers. 16-bit floats lose next to nothing, but are faster on GPUs only.</source>
        <translation>Pour les processeurs, prenez les entiers. Les flottants 16 bits ne perdent presque rien, mais ne sont plus rapides que sur GPU.</translation>
    </message>
    <message>
        <source>One a line; files elsewhere are sent.</source>
        <translation>Un par ligne ; les fichiers d'ailleurs sont envoyés.</translation>
    </message>
    <message>
        <source>One cycle: up, then down to nothing</source>
        <translation>Un cycle : montée, puis descente jusqu'à zéro</translation>
    </message>
    <message>
        <source>One or several .onnx files, or names of shipped models (water, flood); several are compared with each other. The first is the one that the numbers are given for. Empty: the built-in method alone.</source>
        <translation>Un ou plusieurs fichiers .onnx, ou noms de modèles fournis (water, flood) ; plusieurs sont comparés entre eux. Le premier est celui pour lequel les nombres sont donnés. Vide : la méthode intégrée seule.</translation>
    </message>
    <message>
        <source>One page with everything, to read, print or pass on; the Results Viewer lists it.</source>
        <translation>Une page avec tout, à lire, imprimer ou transmettre ; le Visualiseur de résultats la liste.</translation>
    </message>
    <message>
        <source>One page with the map, what was found in a sentence, areas with their interval, how the map was made and what the method is worth. It needs no other file and prints well.</source>
        <translation>Une page avec la carte, ce qui a été trouvé en une phrase, les surfaces avec leur intervalle, comment la carte a été faite et ce que vaut la méthode. Elle n'a besoin d'aucun autre fichier et s'imprime bien.</translation>
    </message>
    <message>
        <source>One region or event held out for the test</source>
        <translation>Une région ou un événement réservé au test</translation>
    </message>
    <message>
        <source>One row for each place left out; with several seeds also one for each of them.</source>
        <translation>Une ligne par lieu laissé de côté ; avec plusieurs graines, une aussi pour chacune.</translation>
    </message>
    <message>
        <source>One row for each trial.</source>
        <translation>Une ligne par essai.</translation>
    </message>
    <message>
        <source>Only this rectangle is compared; its CRS may differ. Empty: where both layers lie.</source>
        <translation>Seul ce rectangle est comparé ; son SCR peut différer. Vide : là où sont les deux couches.</translation>
    </message>
    <message>
        <source>Only this rectangle is cut into tiles; its CRS may differ.</source>
        <translation>Seul ce rectangle est découpé en tuiles ; son SCR peut différer.</translation>
    </message>
    <message>
        <source>Only this rectangle is evaluated; empty: all of the map.</source>
        <translation>Seul ce rectangle est évalué ; vide : toute la carte.</translation>
    </message>
    <message>
        <source>Only this rectangle is followed; its CRS may differ. Layers outside are left out.</source>
        <translation>Seul ce rectangle est suivi ; son SCR peut différer. Les couches en dehors sont laissées de côté.</translation>
    </message>
    <message>
        <source>Only this rectangle is made; its CRS may differ. Empty: the whole image of the flood.</source>
        <translation>Seul ce rectangle est calculé ; son SCR peut différer. Vide : toute l'image de l'inondation.</translation>
    </message>
    <message>
        <source>Only this rectangle is mapped; its CRS may differ. Empty: the whole image.</source>
        <translation>Seul ce rectangle est cartographié ; son SCR peut différer. Vide : toute l'image.</translation>
    </message>
    <message>
        <source>Only this rectangle is marked; its CRS may differ. Terrain beside it still counts.</source>
        <translation>Seul ce rectangle est marqué ; son SCR peut différer. Le terrain alentour compte quand même.</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacité de la carte</translation>
    </message>
    <message>
        <source>Opacity of the map:</source>
        <translation>Opacité de la carte :</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a radar image</source>
        <translation>Ouvrir une image radar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation>Ouvrir un dossier d'exécution…</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <translation>Ouvrir la synthèse</translation>
    </message>
    <message>
        <source>Open this yourself: {}</source>
        <translation>Ouvrez ceci vous-même : {}</translation>
    </message>
    <message>
        <source>Opens the form, filled in.</source>
        <translation>Ouvre le formulaire, rempli.</translation>
    </message>
    <message>
        <source>Opens “Train a model” so that it goes on from this model.</source>
        <translation>Ouvre « Entraîner un modèle » pour continuer à partir de ce modèle.</translation>
    </message>
    <message>
        <source>Optical images alone</source>
        <translation>Images optiques seules</translation>
    </message>
    <message>
        <source>Optical images of a place (least and largest number)</source>
        <translation>Images optiques d'un lieu (nombre minimal et maximal)</translation>
    </message>
    <message>
        <source>Optimiser: course of the learning rate</source>
        <translation>Optimiseur : évolution du taux d'apprentissage</translation>
    </message>
    <message>
        <source>Optimiser: epochs at most (0: 60, or as the minutes allow)</source>
        <translation>Optimiseur : époques au plus (0 : 60, ou selon les minutes)</translation>
    </message>
    <message>
        <source>Optimiser: epochs without improvement before it stops (0: never)</source>
        <translation>Optimiseur : époques sans progrès avant l'arrêt (0 : jamais)</translation>
    </message>
    <message>
        <source>Optimiser: images of a sensor and place at once</source>
        <translation>Optimiseur : images d'un capteur et d'un lieu à la fois</translation>
    </message>
    <message>
        <source>Optimiser: keep a moving average of the weights</source>
        <translation>Optimiseur : garder une moyenne mobile des poids</translation>
    </message>
    <message>
        <source>Optimiser: largest learning rate</source>
        <translation>Optimiseur : taux d'apprentissage maximal</translation>
    </message>
    <message>
        <source>Optimiser: largest norm of the gradient (0: not clipped)</source>
        <translation>Optimiseur : norme maximale du gradient (0 : non bornée)</translation>
    </message>
    <message>
        <source>Optimiser: learning rate (0: found by a range test)</source>
        <translation>Optimiseur : taux d'apprentissage (0 : trouvé par essai)</translation>
    </message>
    <message>
        <source>Optimiser: places at once</source>
        <translation>Optimiseur : lieux à la fois</translation>
    </message>
    <message>
        <source>Optimiser: tiles at once (0: as memory allows)</source>
        <translation>Optimiseur : tuiles à la fois (0 : selon la mémoire)</translation>
    </message>
    <message>
        <source>Optimiser: weight decay</source>
        <translation>Optimiseur : décroissance des poids</translation>
    </message>
    <message>
        <source>Optimiser: which tiles how often</source>
        <translation>Optimiseur : quelles tuiles combien de fois</translation>
    </message>
    <message>
        <source>Or: folder of image sequences</source>
        <translation>Ou : dossier de séquences d'images</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Order of the features</source>
        <translation>Ordre des entités</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Ordre :</translation>
    </message>
    <message>
        <source>Outlines of new water, receded water and water at both dates, with areas in hectares.</source>
        <translation>Contours de l'eau nouvelle, de l'eau retirée et de l'eau aux deux dates, avec les surfaces en hectares.</translation>
    </message>
    <message>
        <source>Outlines of the water, with area in hectares, mean probability, date, source and method. GeoPackage, GeoJSON (in WGS 84), FlatGeobuf and shapefile, by the file's ending.</source>
        <translation>Contours de l'eau, avec surface en hectares, probabilité moyenne, date, source et méthode. GeoPackage, GeoJSON (en WGS 84), FlatGeobuf et shapefile, selon la terminaison du fichier.</translation>
    </message>
    <message>
        <source>Over each tile</source>
        <translation>Sur chaque tuile</translation>
    </message>
    <message>
        <source>Over groups of channels (for very small batches)</source>
        <translation>Sur des groupes de canaux (pour de très petits lots)</translation>
    </message>
    <message>
        <source>Over the batch</source>
        <translation>Sur le lot</translation>
    </message>
    <message>
        <source>Overall accuracy (0–1)</source>
        <translation>Exactitude globale (0–1)</translation>
    </message>
    <message>
        <source>PAN with an encoder</source>
        <translation>PAN avec un encodeur</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Fichiers PNG (*.png)</translation>
    </message>
    <message>
        <source>PSPNet with an encoder</source>
        <translation>PSPNet avec un encodeur</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Pair of convolutional LSTMs</source>
        <translation>Paire de LSTM convolutifs</translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation>Paramètres du réseau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Part of the dataset to calibrate on</source>
        <translation>Partie du jeu de données pour calibrer</translation>
    </message>
    <message>
        <source>Part of the dataset to judge on</source>
        <translation>Partie du jeu de données pour juger</translation>
    </message>
    <message>
        <source>Part of the folder's places</source>
        <translation>Partie des lieux du dossier</translation>
    </message>
    <message>
        <source>Part to compare (empty: where both lie)</source>
        <translation>Partie à comparer (vide : là où sont les deux)</translation>
    </message>
    <message>
        <source>Part to cut (empty: the whole image)</source>
        <translation>Partie à découper (vide : toute l'image)</translation>
    </message>
    <message>
        <source>Part to evaluate (empty: the whole map)</source>
        <translation>Partie à évaluer (vide : toute la carte)</translation>
    </message>
    <message>
        <source>Part to follow (empty: wherever a layer lies)</source>
        <translation>Partie à suivre (vide : partout où est une couche)</translation>
    </message>
    <message>
        <source>Part to make (empty: the whole image)</source>
        <translation>Partie à calculer (vide : toute l'image)</translation>
    </message>
    <message>
        <source>Part to map (empty: the whole image)</source>
        <translation>Partie à cartographier (vide : toute l'image)</translation>
    </message>
    <message>
        <source>Part to map:</source>
        <translation>Partie à cartographier :</translation>
    </message>
    <message>
        <source>Part to mark (empty: all of it)</source>
        <translation>Partie à marquer (vide : tout)</translation>
    </message>
    <message>
        <source>Part to measure the loss on</source>
        <translation>Partie sur laquelle mesurer la perte</translation>
    </message>
    <message>
        <source>Part to show before and after on</source>
        <translation>Partie sur laquelle montrer l'avant et l'après</translation>
    </message>
    <message>
        <source>Part to take the ranges of values from</source>
        <translation>Partie d'où tirer les plages de valeurs</translation>
    </message>
    <message>
        <source>Passes over the training places.</source>
        <translation>Passages sur les lieux d'entraînement.</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Eau permanente</translation>
    </message>
    <message>
        <source>Permanent water (empty: the image from before alone)</source>
        <translation>Eau permanente (vide : l'image d'avant seule)</translation>
    </message>
    <message>
        <source>Permanent water (polygons)</source>
        <translation>Eau permanente (polygones)</translation>
    </message>
    <message>
        <source>Permanent water (raster)</source>
        <translation>Eau permanente (raster)</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>Taille du pixel (mètres)</translation>
    </message>
    <message>
        <source>Pixel size (metres; empty: the image's own)</source>
        <translation>Taille du pixel (mètres ; vide : celle de l'image)</translation>
    </message>
    <message>
        <source>Pixel size that the model was made for (metres)</source>
        <translation>Taille du pixel pour laquelle le modèle est fait (mètres)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels of the reference raster with one of these values are invalid, besides its own no data.</source>
        <translation>Les pixels du raster de référence ayant une de ces valeurs sont non valides, outre sa propre absence de données.</translation>
    </message>
    <message>
        <source>Pixels of the reference raster with one of these values are left out, besides its own no data.</source>
        <translation>Les pixels du raster de référence ayant une de ces valeurs sont laissés de côté, outre sa propre absence de données.</translation>
    </message>
    <message>
        <source>Pixels that count</source>
        <translation>Pixels qui comptent</translation>
    </message>
    <message>
        <source>Places that are flooded once. A short or small flood may lie between the dates of all images.</source>
        <translation>Lieux inondés une fois. Une inondation courte ou petite peut tomber entre les dates de toutes les images.</translation>
    </message>
    <message>
        <source>Places that the radar does not reach because terrain stands in between.</source>
        <translation>Lieux que le radar n'atteint pas parce que le relief s'interpose.</translation>
    </message>
    <message>
        <source>Places that were classified</source>
        <translation>Lieux classés</translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation>Lieux à vérifier</translation>
    </message>
    <message>
        <source>Places whose echo arrives together with that of other ones: slopes that face the radar more steeply than it looks, and the ground before and behind them.</source>
        <translation>Lieux dont l'écho arrive avec celui d'autres lieux : pentes face au radar plus raides que sa visée, et le terrain devant et derrière elles.</translation>
    </message>
    <message>
        <source>Places with a flood</source>
        <translation>Lieux avec inondation</translation>
    </message>
    <message>
        <source>Places with an image that shows a flood</source>
        <translation>Lieux avec une image montrant une inondation</translation>
    </message>
    <message>
        <source>Points of “Sample reference points”, all of them labelled. Empty: the interval is model-based.</source>
        <translation>Points de « Tirer des points de référence », tous étiquetés. Vide : l'intervalle est issu du modèle.</translation>
    </message>
    <message>
        <source>Points over the map, to be labelled by you</source>
        <translation>Des points sur la carte, à étiqueter par vous</translation>
    </message>
    <message>
        <source>Points that were drawn</source>
        <translation>Points tirés</translation>
    </message>
    <message>
        <source>Points that were used</source>
        <translation>Points utilisés</translation>
    </message>
    <message>
        <source>Points to label, with their style and form. A GeoPackage keeps both inside.</source>
        <translation>Points à étiqueter, avec leur style et leur formulaire. Un GeoPackage garde les deux.</translation>
    </message>
    <message>
        <source>Polygons of all scenes</source>
        <translation>Polygones de toutes les scènes</translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation>Polygones de changement</translation>
    </message>
    <message>
        <source>Polygons of regions</source>
        <translation>Polygones des régions</translation>
    </message>
    <message>
        <source>Polygons of water; outside them it is dry. Give this or a reference raster.</source>
        <translation>Polygones d'eau ; en dehors, c'est sec. Donnez ceci ou un raster de référence.</translation>
    </message>
    <message>
        <source>Polygons of what is held to be water; everything outside counts as dry. Give this or a reference raster.</source>
        <translation>Polygones de ce qui est tenu pour de l'eau ; tout le reste compte comme sec. Donnez ceci ou un raster de référence.</translation>
    </message>
    <message>
        <source>Polygons show:</source>
        <translation>Les polygones montrent :</translation>
    </message>
    <message>
        <source>Polygons where model and built-in method disagree, the largest first. Needs the comparison.</source>
        <translation>Polygones où le modèle et la méthode intégrée divergent, les plus grands d'abord. Demande la comparaison.</translation>
    </message>
    <message>
        <source>Polygons with the date, their area, and begin and end: open the temporal controller and press play.</source>
        <translation>Polygones avec la date, leur surface, début et fin : ouvrez le contrôleur temporel et lancez la lecture.</translation>
    </message>
    <message>
        <source>Polygons; outside them nothing is known and no pixel is labelled.</source>
        <translation>Polygones ; en dehors, rien n'est connu et aucun pixel n'est étiqueté.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision (0–1)</source>
        <translation>Précision (0–1)</translation>
    </message>
    <message>
        <source>Precision of the computing</source>
        <translation>Précision du calcul</translation>
    </message>
    <message>
        <source>Precision of the first model (0–1)</source>
        <translation>Précision du premier modèle (0–1)</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Prediction is enough to map water. Training adds PyTorch.</source>
        <translation>La prédiction suffit pour cartographier l'eau. L'entraînement ajoute PyTorch.</translation>
    </message>
    <message>
        <source>Prepare a dataset of an image</source>
        <translation>Préparer un jeu de données d'une image</translation>
    </message>
    <message>
        <source>Prepare a review</source>
        <translation>Préparer une vérification</translation>
    </message>
    <message>
        <source>Prepare a simulated dataset</source>
        <translation>Préparer un jeu de données simulé</translation>
    </message>
    <message>
        <source>Prepare image sequences</source>
        <translation>Préparer des séquences d'images</translation>
    </message>
    <message>
        <source>Prepare tiles from them…</source>
        <translation>En préparer des tuiles…</translation>
    </message>
    <message>
        <source>Prepare tiles…</source>
        <translation>Préparer des tuiles…</translation>
    </message>
    <message>
        <source>Prepare training tiles</source>
        <translation>Préparer des tuiles d'entraînement</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>Jeu de données préparé</translation>
    </message>
    <message>
        <source>Preparing the review…</source>
        <translation>Préparation de la vérification…</translation>
    </message>
    <message>
        <source>Previous (P)</source>
        <translation>Précédente (P)</translation>
    </message>
    <message>
        <source>Print layout template (QPT)</source>
        <translation>Modèle de mise en page (QPT)</translation>
    </message>
    <message>
        <source>Probabilities of all scenes</source>
        <translation>Probabilités de toutes les scènes</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Probability below which a pixel is dry, if missed water is bounded (0–1)</source>
        <translation>Probabilité sous laquelle un pixel est sec, si l'eau manquée est bornée (0–1)</translation>
    </message>
    <message>
        <source>Probability by the built-in method</source>
        <translation>Probabilité selon la méthode intégrée</translation>
    </message>
    <message>
        <source>Probability by the model</source>
        <translation>Probabilité selon le modèle</translation>
    </message>
    <message>
        <source>Probability from which a pixel is water (0–1)</source>
        <translation>Probabilité à partir de laquelle un pixel est de l'eau (0–1)</translation>
    </message>
    <message>
        <source>Probability from which a pixel is water (0–1; empty: each model's own)</source>
        <translation>Probabilité à partir de laquelle un pixel est de l'eau (0–1 ; vide : celle de chaque modèle)</translation>
    </message>
    <message>
        <source>Probability from which a pixel was water (0–1)</source>
        <translation>Probabilité à partir de laquelle un pixel était de l'eau (0–1)</translation>
    </message>
    <message>
        <source>Probability from which an image is flooded (0–1)</source>
        <translation>Probabilité à partir de laquelle une image est inondée (0–1)</translation>
    </message>
    <message>
        <source>Probability from which it is water, if false alarms are bounded (0–1)</source>
        <translation>Probabilité à partir de laquelle c'est de l'eau, si les fausses alertes sont bornées (0–1)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Processor and GPUs that can be used</source>
        <translation>Processeur et GPU utilisables</translation>
    </message>
    <message>
        <source>Producer's accuracy of water (0–1)</source>
        <translation>Exactitude du producteur pour l'eau (0–1)</translation>
    </message>
    <message>
        <source>Products of each scene besides the mask</source>
        <translation>Produits de chaque scène en plus du masque</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Progression de la carte</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l'entraînement</translation>
    </message>
    <message>
        <source>Puts images of one place into time order, as a sequence of a dataset.</source>
        <translation>Met les images d'un lieu dans l'ordre du temps, comme séquence d'un jeu de données.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.10 or newer, 64 bit, with its modules venv and ensurepip. Empty: one is searched for on this computer.</source>
        <translation>Python 3.10 ou plus récent, 64 bits, avec ses modules venv et ensurepip. Vide : un Python est cherché sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Python of the backend</source>
        <translation>Python du moteur de calcul</translation>
    </message>
    <message>
        <source>Python to build on</source>
        <translation>Python de base</translation>
    </message>
    <message>
        <source>QGIS layout template (*.qpt)</source>
        <translation>Modèle de mise en page QGIS (*.qpt)</translation>
    </message>
    <message>
        <source>Quick map of water</source>
        <translation>Carte d'eau rapide</translation>
    </message>
    <message>
        <source>RATIO: VV − VH (dB)</source>
        <translation>RATIO : VV − VH (dB)</translation>
    </message>
    <message>
        <source>Radar and optical images</source>
        <translation>Images radar et optiques</translation>
    </message>
    <message>
        <source>Radar and optical images of several dates, in any order.</source>
        <translation>Images radar et optiques de plusieurs dates, dans n'importe quel ordre.</translation>
    </message>
    <message>
        <source>Radar and optical images of several dates, in any order. Bands of one date may lie in files of their own.</source>
        <translation>Images radar et optiques de plusieurs dates, dans n'importe quel ordre. Les bandes d'une même date peuvent être dans des fichiers distincts.</translation>
    </message>
    <message>
        <source>Radar image</source>
        <translation>Image radar</translation>
    </message>
    <message>
        <source>Radar image from the flood</source>
        <translation>Image radar de l'inondation</translation>
    </message>
    <message>
        <source>Radar image that the mask is for</source>
        <translation>Image radar à laquelle le masque est destiné</translation>
    </message>
    <message>
        <source>Radar image to learn from</source>
        <translation>Image radar dont apprendre</translation>
    </message>
    <message>
        <source>Radar image to map</source>
        <translation>Image radar à cartographier</translation>
    </message>
    <message>
        <source>Radar image:</source>
        <translation>Image radar :</translation>
    </message>
    <message>
        <source>Radar images</source>
        <translation>Images radar</translation>
    </message>
    <message>
        <source>Radar images alone</source>
        <translation>Images radar seules</translation>
    </message>
    <message>
        <source>Radar images of a place (least and largest number)</source>
        <translation>Images radar d'un lieu (nombre minimal et maximal)</translation>
    </message>
    <message>
        <source>Radar shadow</source>
        <translation>Ombre radar</translation>
    </message>
    <message>
        <source>Raster of classes as whole numbers, such as ESA WorldCover, in any CRS.</source>
        <translation>Raster de classes en nombres entiers, par exemple ESA WorldCover, dans n'importe quel SCR.</translation>
    </message>
    <message>
        <source>Raster of classes. Tiles are chosen so that its classes are covered evenly.</source>
        <translation>Raster de classes. Les tuiles sont choisies pour que ses classes soient couvertes uniformément.</translation>
    </message>
    <message>
        <source>Raster of the incidence angle on level ground (the ellipsoid), not of the local one: better than one number where the scene is wide.</source>
        <translation>Raster de l'angle d'incidence en terrain plat (l'ellipsoïde), non de l'angle local : mieux qu'un seul nombre si la scène est large.</translation>
    </message>
    <message>
        <source>Raster that is 0 where there is no permanent water. Given, there is a further score of the flood alone, without rivers and lakes. Any CRS and pixel size.</source>
        <translation>Raster valant 0 là où il n'y a pas d'eau permanente. S'il est donné, il y a un score de plus, de l'inondation seule, sans rivières ni lacs. Tout SCR et toute taille de pixel.</translation>
    </message>
    <message>
        <source>Raster with the classes correct dry, hit, miss and false alarm.</source>
        <translation>Raster avec les classes sec correct, détection, omission et fausse alerte.</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.vrt *.img);;All files (*)</source>
        <translation>Rasters (*.tif *.tiff *.vrt *.img);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read the model library</source>
        <translation>Lire la bibliothèque de modèles</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Lecture des modèles…</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Reasons with names and colours: 0 can be judged, 1 radar shadow, 2 layover, 3 steep slope, 4 high above drainage, 5 land cover, 6 no elevation, 255 no data.</source>
        <translation>Raisons avec noms et couleurs : 0 jugeable, 1 ombre radar, 2 repliement, 3 forte pente, 4 haut au-dessus du drainage, 5 occupation du sol, 6 pas d'altitude, 255 absence de données.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Recall (0–1)</source>
        <translation>Rappel (0–1)</translation>
    </message>
    <message>
        <source>Recall of the first model (0–1)</source>
        <translation>Rappel du premier modèle (0–1)</translation>
    </message>
    <message>
        <source>Receded water</source>
        <translation>Eau retirée</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Recognise automatically</source>
        <translation>Reconnaître automatiquement</translation>
    </message>
    <message>
        <source>Record of how it was made (JSON)</source>
        <translation>Trace de la création (JSON)</translation>
    </message>
    <message>
        <source>Record of how the map was made (JSON)</source>
        <translation>Trace de la création de la carte (JSON)</translation>
    </message>
    <message>
        <source>Record of how the mask was made (JSON)</source>
        <translation>Trace de la création du masque (JSON)</translation>
    </message>
    <message>
        <source>Redrawn</source>
        <translation>Redessiné</translation>
    </message>
    <message>
        <source>Reference of the image to learn from (0 dry, 1 water)</source>
        <translation>Référence de l'image dont apprendre (0 sec, 1 eau)</translation>
    </message>
    <message>
        <source>Reference of the image to map (0 dry, 1 water)</source>
        <translation>Référence de l'image à cartographier (0 sec, 1 eau)</translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation>Points de référence</translation>
    </message>
    <message>
        <source>Reference polygons (water)</source>
        <translation>Polygones de référence (eau)</translation>
    </message>
    <message>
        <source>Reference raster (0 dry, 1 water)</source>
        <translation>Raster de référence (0 sec, 1 eau)</translation>
    </message>
    <message>
        <source>Reference values that do not count (separated by semicolons)</source>
        <translation>Valeurs de référence qui ne comptent pas (séparées par des points-virgules)</translation>
    </message>
    <message>
        <source>Refined Lee</source>
        <translation>Lee affiné</translation>
    </message>
    <message>
        <source>Refuse the split</source>
        <translation>Refuser la répartition</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regions and events are those in the index of the dataset. With folds, its column “fold” is taken where it is filled in.</source>
        <translation>Les régions et les événements sont ceux de l'index du jeu de données. Avec les plis, sa colonne « fold » est prise là où elle est remplie.</translation>
    </message>
    <message>
        <source>Regions or events to hold out (separated by commas)</source>
        <translation>Régions ou événements à mettre de côté (séparés par des virgules)</translation>
    </message>
    <message>
        <source>Regions to judge on instead (separated by semicolons)</source>
        <translation>Régions sur lesquelles juger à la place (séparées par des points-virgules)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Rejeter (R)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Relief (metres)</source>
        <translation>Relief (mètres)</translation>
    </message>
    <message>
        <source>Remove Highwater's backend</source>
        <translation>Supprimer le moteur de calcul de Highwater</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove the backend</source>
        <translation>Supprimer le moteur de calcul</translation>
    </message>
    <message>
        <source>Remove the managed environment? It can be installed again at any time.</source>
        <translation>Supprimer l'environnement géré ? Il peut être réinstallé à tout moment.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>Report (JSON)</source>
        <translation>Rapport (JSON)</translation>
    </message>
    <message>
        <source>Reports on the backend's Python, packages, devices, memory and disk.</source>
        <translation>Fait état du Python du moteur de calcul, des paquets, du matériel, de la mémoire et du disque.</translation>
    </message>
    <message>
        <source>Resample an image of unsuitable pixel size</source>
        <translation>Rééchantillonner une image de taille de pixel inadaptée</translation>
    </message>
    <message>
        <source>Review another layer</source>
        <translation>Vérifier une autre couche</translation>
    </message>
    <message>
        <source>Risk control: error to bound</source>
        <translation>Maîtrise du risque : erreur à borner</translation>
    </message>
    <message>
        <source>Risk: share that is not to be exceeded (0–1)</source>
        <translation>Risque : part à ne pas dépasser (0–1)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run: continue an unfinished run</source>
        <translation>Exécution : continuer une exécution inachevée</translation>
    </message>
    <message>
        <source>Run: device</source>
        <translation>Exécution : matériel</translation>
    </message>
    <message>
        <source>Run: folder (empty: beside the model)</source>
        <translation>Exécution : dossier (vide : à côté du modèle)</translation>
    </message>
    <message>
        <source>Run: leave out images that cannot be read</source>
        <translation>Exécution : laisser de côté les images illisibles</translation>
    </message>
    <message>
        <source>Run: leave out tiles that cannot be read</source>
        <translation>Exécution : laisser de côté les tuiles illisibles</translation>
    </message>
    <message>
        <source>Run: logs</source>
        <translation>Exécution : journaux</translation>
    </message>
    <message>
        <source>Run: model to fine-tune (empty: from scratch)</source>
        <translation>Exécution : modèle à affiner (vide : de zéro)</translation>
    </message>
    <message>
        <source>Run: name of the model (empty: from the file)</source>
        <translation>Exécution : nom du modèle (vide : d'après le fichier)</translation>
    </message>
    <message>
        <source>Run: precision</source>
        <translation>Exécution : précision</translation>
    </message>
    <message>
        <source>Run: processes or GPUs that train together</source>
        <translation>Exécution : processus ou GPU qui entraînent ensemble</translation>
    </message>
    <message>
        <source>Run: seed</source>
        <translation>Exécution : graine</translation>
    </message>
    <message>
        <source>Run: use a model that differs from its card</source>
        <translation>Exécution : utiliser un modèle qui diffère de sa fiche</translation>
    </message>
    <message>
        <source>Run: validation tiles to draw after each epoch</source>
        <translation>Exécution : tuiles de validation à dessiner après chaque époque</translation>
    </message>
    <message>
        <source>Run: where curves are written to</source>
        <translation>Exécution : où les courbes sont écrites</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256: {}</source>
        <translation>SHA-256 : {}</translation>
    </message>
    <message>
        <source>SLOPE: slope of the elevation (degrees)</source>
        <translation>SLOPE : pente du terrain (degrés)</translation>
    </message>
    <message>
        <source>STAC Overflow</source>
        <translation>STAC Overflow</translation>
    </message>
    <message>
        <source>STAC items (JSON)</source>
        <translation>Items STAC (JSON)</translation>
    </message>
    <message>
        <source>Sample reference points</source>
        <translation>Tirer des points de référence</translation>
    </message>
    <message>
        <source>Say which field of the polygons holds the region's name.</source>
        <translation>Dites quel champ des polygones contient le nom de la région.</translation>
    </message>
    <message>
        <source>Says for each image of a time series whether there is a flood.</source>
        <translation>Dit pour chaque image d'une série temporelle s'il y a une inondation.</translation>
    </message>
    <message>
        <source>Says how good models are on labelled tiles that they have not seen, and how sure.</source>
        <translation>Dit ce que valent des modèles sur des tuiles étiquetées qu'ils n'ont pas vues, et avec quelle certitude.</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Scenes by their state</source>
        <translation>Scènes selon leur état</translation>
    </message>
    <message>
        <source>Scenes that are done are kept. To go on, run this again with the same settings and this folder of the results (OUTPUT): {}</source>
        <translation>Les scènes terminées sont gardées. Pour continuer, relancez avec les mêmes réglages et ce dossier des résultats (OUTPUT) : {}</translation>
    </message>
    <message>
        <source>Scenes that could not be mapped</source>
        <translation>Scènes qui n'ont pu être cartographiées</translation>
    </message>
    <message>
        <source>Scenes that there was nothing to do for</source>
        <translation>Scènes pour lesquelles il n'y avait rien à faire</translation>
    </message>
    <message>
        <source>Scenes that were mapped</source>
        <translation>Scènes qui ont été cartographiées</translation>
    </message>
    <message>
        <source>Score, measured on</source>
        <translation>Score, mesuré sur</translation>
    </message>
    <message>
        <source>Scores against a raster or polygons of what is known to be true</source>
        <translation>Scores par rapport à un raster ou à des polygones de ce qu'on sait vrai</translation>
    </message>
    <message>
        <source>Scores on such tiles say how well they were learned, not how good the model is elsewhere. The report says so on every page.</source>
        <translation>Les scores sur de telles tuiles disent si elles ont été bien apprises, non ce que vaut le modèle ailleurs. Le rapport le dit à chaque page.</translation>
    </message>
    <message>
        <source>Scores on validation</source>
        <translation>Scores de validation</translation>
    </message>
    <message>
        <source>Scores say something of other places only on a part that was not learned.</source>
        <translation>Les scores ne disent quelque chose d'autres lieux que sur une partie non apprise.</translation>
    </message>
    <message>
        <source>Search for better training settings</source>
        <translation>Chercher de meilleurs réglages d'entraînement</translation>
    </message>
    <message>
        <source>Search: epochs of the final training (0: as many as each trial)</source>
        <translation>Recherche : époques de l'entraînement final (0 : autant que chaque essai)</translation>
    </message>
    <message>
        <source>Search: own space (JSON)</source>
        <translation>Recherche : espace personnel (JSON)</translation>
    </message>
    <message>
        <source>See which models fit the image</source>
        <translation>Voir quels modèles conviennent à l'image</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seeds (separated by commas)</source>
        <translation>Graines (séparées par des virgules)</translation>
    </message>
    <message>
        <source>SegFormer with an encoder</source>
        <translation>SegFormer avec un encodeur</translation>
    </message>
    <message>
        <source>Sen1Floods11</source>
        <translation>Sen1Floods11</translation>
    </message>
    <message>
        <source>Sen1Floods11,OMBRIA,STAC Overflow,SEN12-FLOOD,training,dataset,benchmark</source>
        <translation>Sen1Floods11,OMBRIA,STAC Overflow,SEN12-FLOOD,entraînement,jeu de données,référence,benchmark</translation>
    </message>
    <message>
        <source>Send: open the folder</source>
        <translation>Envoyer : ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Separated by semicolons. Empty: those that all images have, of Sentinel-2 at most six.</source>
        <translation>Séparées par des points-virgules. Vide : celles que toutes les images ont, au plus six de Sentinel-2.</translation>
    </message>
    <message>
        <source>Sequences in the dataset</source>
        <translation>Séquences dans le jeu de données</translation>
    </message>
    <message>
        <source>Sequences in the dataset (layouts of sequences)</source>
        <translation>Séquences dans le jeu de données (dispositions de séquences)</translation>
    </message>
    <message>
        <source>Set as &amp;default</source>
        <translation>Prendre par &amp;défaut</translation>
    </message>
    <message>
        <source>Several are separated by semicolons. Empty: *.tif, *.tiff, *.vrt, *.img and *.jp2. Of files that differ in the polarisation only, such as a_VV.tif and a_VH.tif, both belong to one scene.</source>
        <translation>Plusieurs sont séparés par des points-virgules. Vide : *.tif, *.tiff, *.vrt, *.img et *.jp2. Des fichiers qui ne diffèrent que par la polarisation, comme a_VV.tif et a_VH.tif, appartiennent à une même scène.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Share excluded for its land cover (%)</source>
        <translation>Part exclue pour son occupation du sol (%)</translation>
    </message>
    <message>
        <source>Share for calibration (0–1)</source>
        <translation>Part pour la calibration (0–1)</translation>
    </message>
    <message>
        <source>Share for the test (0–1)</source>
        <translation>Part pour le test (0–1)</translation>
    </message>
    <message>
        <source>Share for training (0–1)</source>
        <translation>Part pour l'entraînement (0–1)</translation>
    </message>
    <message>
        <source>Share for validation (0–1)</source>
        <translation>Part pour la validation (0–1)</translation>
    </message>
    <message>
        <source>Share in layover (%)</source>
        <translation>Part en repliement (%)</translation>
    </message>
    <message>
        <source>Share in radar shadow (%)</source>
        <translation>Part en ombre radar (%)</translation>
    </message>
    <message>
        <source>Share of channels left out at random before the last layer. 0.1 to 0.3 can help where tiles are few.</source>
        <translation>Part des canaux omis au hasard avant la dernière couche. 0,1 à 0,3 peut aider quand il y a peu de tuiles.</translation>
    </message>
    <message>
        <source>Share of labelled images for calibration with a flood (%)</source>
        <translation>Part des images étiquetées pour la calibration avec inondation (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for the test with a flood (%)</source>
        <translation>Part des images étiquetées pour le test avec inondation (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for training with a flood (%)</source>
        <translation>Part des images étiquetées pour l'entraînement avec inondation (%)</translation>
    </message>
    <message>
        <source>Share of labelled images for validation with a flood (%)</source>
        <translation>Part des images étiquetées pour la validation avec inondation (%)</translation>
    </message>
    <message>
        <source>Share of permanent water (0–1)</source>
        <translation>Part d'eau permanente (0–1)</translation>
    </message>
    <message>
        <source>Share of places that are flooded (0–1)</source>
        <translation>Part des lieux inondés (0–1)</translation>
    </message>
    <message>
        <source>Share of the land under flood (0–0.6)</source>
        <translation>Part des terres inondées (0–0,6)</translation>
    </message>
    <message>
        <source>Share of the land under flood (0–1)</source>
        <translation>Part des terres inondées (0–1)</translation>
    </message>
    <message>
        <source>Share of the largest area that counts as flooded (0–1)</source>
        <translation>Part de la plus grande surface qui compte comme inondée (0–1)</translation>
    </message>
    <message>
        <source>Share of the mapped part that has data (%)</source>
        <translation>Part de la partie cartographiée ayant des données (%)</translation>
    </message>
    <message>
        <source>Share of the pixels with enough observations (%)</source>
        <translation>Part des pixels ayant assez d'observations (%)</translation>
    </message>
    <message>
        <source>Share of the scene that has data (%)</source>
        <translation>Part de la scène ayant des données (%)</translation>
    </message>
    <message>
        <source>Share of these numbers that is dropped while training.</source>
        <translation>Part de ces nombres omise pendant l'entraînement.</translation>
    </message>
    <message>
        <source>Share of this image's tiles that is valid (%)</source>
        <translation>Part valide des tuiles de cette image (%)</translation>
    </message>
    <message>
        <source>Share of tiles without water to keep (%; empty: by the share of water)</source>
        <translation>Part des tuiles sans eau à garder (% ; vide : selon la part d'eau)</translation>
    </message>
    <message>
        <source>Share of water</source>
        <translation>Part d'eau</translation>
    </message>
    <message>
        <source>Share of water (%)</source>
        <translation>Part d'eau (%)</translation>
    </message>
    <message>
        <source>Share of water in this image's tiles (%)</source>
        <translation>Part d'eau dans les tuiles de cette image (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for calibration (%)</source>
        <translation>Part d'eau dans les tuiles de calibration (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for the test (%)</source>
        <translation>Part d'eau dans les tuiles de test (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for training (%)</source>
        <translation>Part d'eau dans les tuiles d'entraînement (%)</translation>
    </message>
    <message>
        <source>Share of water in tiles for validation (%)</source>
        <translation>Part d'eau dans les tuiles de validation (%)</translation>
    </message>
    <message>
        <source>Share of water to aim at (%; empty: as it is)</source>
        <translation>Part d'eau visée (% ; vide : telle quelle)</translation>
    </message>
    <message>
        <source>Share out scenes larger than (megapixels; 0: none)</source>
        <translation>Répartir les scènes de plus de (mégapixels ; 0 : aucune)</translation>
    </message>
    <message>
        <source>Share that cannot be judged (%)</source>
        <translation>Part non jugeable (%)</translation>
    </message>
    <message>
        <source>Share that is too high above the drainage (%)</source>
        <translation>Part trop haute au-dessus du drainage (%)</translation>
    </message>
    <message>
        <source>Share that is too steep (%)</source>
        <translation>Part trop pentue (%)</translation>
    </message>
    <message>
        <source>Share without elevation (%)</source>
        <translation>Part sans altitude (%)</translation>
    </message>
    <message>
        <source>Shipped model: flood from before and after</source>
        <translation>Modèle fourni : inondation d'après avant et après</translation>
    </message>
    <message>
        <source>Shipped model: water from one date</source>
        <translation>Modèle fourni : eau d'après une date</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Show the card of a model</source>
        <translation>Afficher la fiche d'un modèle</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Montrer :</translation>
    </message>
    <message>
        <source>Shows what a model was trained on, how good it is and where its limits are.</source>
        <translation>Montre sur quoi un modèle a été entraîné, ce qu'il vaut et où sont ses limites.</translation>
    </message>
    <message>
        <source>Shows where a model finds evidence for water, and what each band is worth to it.</source>
        <translation>Montre où un modèle trouve des indices d'eau, et ce que chaque bande lui apporte.</translation>
    </message>
    <message>
        <source>Side of a part that is cut at random from each tile.</source>
        <translation>Côté d'un morceau découpé au hasard dans chaque tuile.</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground. SEN12-FLOOD has 10 m; with larger ones a small image shows as much land and has less speckle.</source>
        <translation>Côté d'un pixel au sol. SEN12-FLOOD a 10 m ; avec de plus grands, une petite image montre autant de terrain et a moins de chatoiement.</translation>
    </message>
    <message>
        <source>Side of a pixel on the ground. Sentinel-1 images usually have 10 m.</source>
        <translation>Côté d'un pixel au sol. Les images Sentinel-1 ont d'ordinaire 10 m.</translation>
    </message>
    <message>
        <source>Side of a tile.</source>
        <translation>Côté d'une tuile.</translation>
    </message>
    <message>
        <source>Side of the blocks (metres)</source>
        <translation>Côté des blocs (mètres)</translation>
    </message>
    <message>
        <source>Side of the blocks for the intervals (pixels)</source>
        <translation>Côté des blocs pour les intervalles (pixels)</translation>
    </message>
    <message>
        <source>Side of the blocks that stay in one part (metres)</source>
        <translation>Côté des blocs qui restent dans une partie (mètres)</translation>
    </message>
    <message>
        <source>Side of the blocks that validate (metres)</source>
        <translation>Côté des blocs de validation (mètres)</translation>
    </message>
    <message>
        <source>Side of the simulated scene; it becomes tiles of 64 × 64 pixels.</source>
        <translation>Côté de la scène simulée ; elle devient des tuiles de 64 × 64 pixels.</translation>
    </message>
    <message>
        <source>Side; an odd number.</source>
        <translation>Côté ; un nombre impair.</translation>
    </message>
    <message>
        <source>Simplify outlines by (pixels)</source>
        <translation>Simplifier les contours de (pixels)</translation>
    </message>
    <message>
        <source>Simulate a flood scene</source>
        <translation>Simuler une scène d'inondation</translation>
    </message>
    <message>
        <source>Simulate sequences of images</source>
        <translation>Simuler des séquences d'images</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Simulated scene {}</source>
        <translation>Scène simulée {}</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the new file (MB)</source>
        <translation>Taille du nouveau fichier (Mo)</translation>
    </message>
    <message>
        <source>Small U-Net (about 2 million parameters; quick, needs no GPU)</source>
        <translation>Petit U-Net (environ 2 millions de paramètres ; rapide, sans GPU)</translation>
    </message>
    <message>
        <source>Smaller islands inside a polygon are filled; the mask keeps them.</source>
        <translation>Les îlots plus petits dans un polygone sont comblés ; le masque les garde.</translation>
    </message>
    <message>
        <source>Smaller ones are left out; 1000 m² are ten pixels of Sentinel-1.</source>
        <translation>Les plus petits sont omis ; 1000 m² sont dix pixels de Sentinel-1.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; rasters and areas keep them. 0: none is left out.</source>
        <translation>Les polygones plus petits sont omis de la couche de polygones ; rasters et surfaces les gardent. 0 : aucun n'est omis.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; the mask keeps them.</source>
        <translation>Les polygones plus petits sont omis de la couche de polygones ; le masque les garde.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; the raster and the areas keep them. 0: none is left out.</source>
        <translation>Les polygones plus petits sont omis de la couche de polygones ; le raster et les surfaces les gardent. 0 : aucun n'est omis.</translation>
    </message>
    <message>
        <source>Smaller tiles are more tiles, which a small image needs.</source>
        <translation>Des tuiles plus petites sont plus nombreuses, ce qu'il faut à une petite image.</translation>
    </message>
    <message>
        <source>Smallest distance between two parts (metres)</source>
        <translation>Plus petite distance entre deux parties (mètres)</translation>
    </message>
    <message>
        <source>Smallest polygon (m²)</source>
        <translation>Plus petit polygone (m²)</translation>
    </message>
    <message>
        <source>Smoothing of each image (pixels)</source>
        <translation>Lissage de chaque image (pixels)</translation>
    </message>
    <message>
        <source>Smooths the radar bands before they are cut.</source>
        <translation>Lisse les bandes radar avant la découpe.</translation>
    </message>
    <message>
        <source>So many get those strata, too, whose share would be smaller.</source>
        <translation>Autant vont aussi aux strates dont la part serait plus petite.</translation>
    </message>
    <message>
        <source>So many labels are compared with the image (threshold, shift); everything else is checked for all tiles.</source>
        <translation>Autant d'étiquettes sont comparées avec l'image (seuil, décalage) ; tout le reste est vérifié pour toutes les tuiles.</translation>
    </message>
    <message>
        <source>So that the model does not rely on any single date.</source>
        <translation>Pour que le modèle ne dépende d'aucune date en particulier.</translation>
    </message>
    <message>
        <source>So that the model works where one of them is missing.</source>
        <translation>Pour que le modèle fonctionne si l'un d'eux manque.</translation>
    </message>
    <message>
        <source>Spatial block</source>
        <translation>Bloc spatial</translation>
    </message>
    <message>
        <source>Speckle filter</source>
        <translation>Filtre de chatoiement</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Split a dataset</source>
        <translation>Répartir un jeu de données</translation>
    </message>
    <message>
        <source>Spread of models and turns</source>
        <translation>Dispersion des modèles et des rotations</translation>
    </message>
    <message>
        <source>Spread of models and turns (0–0.5)</source>
        <translation>Dispersion des modèles et des rotations (0–0,5)</translation>
    </message>
    <message>
        <source>Standard deviation of it between places</source>
        <translation>Son écart type entre lieux</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that takes the speckle from each image before it is compared, in pixels. 0: none; deviations are then those of speckle rather than land.</source>
        <translation>Écart type de la gaussienne qui retire le chatoiement de chaque image avant comparaison, en pixels. 0 : aucune ; les écarts sont alors ceux du chatoiement plutôt que du terrain.</translation>
    </message>
    <message>
        <source>Standard deviation of the probabilities that are averaged: large where the models, or the same model on the turned image, disagree. Needs further models, or flips and turns.</source>
        <translation>Écart type des probabilités moyennées : grand là où les modèles, ou le même modèle sur l'image tournée, divergent. Demande d'autres modèles, ou miroirs et rotations.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the images.</source>
        <translation>Écart type de ce qui est ajouté aux images.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the radar bands of a tile, as images differ in brightness.</source>
        <translation>Écart type de ce qui est ajouté aux bandes radar d'une tuile, comme les images diffèrent en clarté.</translation>
    </message>
    <message>
        <source>Standard error of the area (hectares)</source>
        <translation>Erreur type de la surface (hectares)</translation>
    </message>
    <message>
        <source>Stands in its card.</source>
        <translation>Figure sur sa fiche.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statistics made on the way</source>
        <translation>Statistiques faites en chemin</translation>
    </message>
    <message>
        <source>Statistics of earlier images</source>
        <translation>Statistiques des images antérieures</translation>
    </message>
    <message>
        <source>Statistics of the earlier images</source>
        <translation>Statistiques des images antérieures</translation>
    </message>
    <message>
        <source>Steep slope</source>
        <translation>Forte pente</translation>
    </message>
    <message>
        <source>Steeper ground is excluded, because no water stays there. Empty, or 90: no slope is.</source>
        <translation>Les terrains plus raides sont exclus, car l'eau n'y reste pas. Vide, ou 90 : aucune pente ne l'est.</translation>
    </message>
    <message>
        <source>Steepest slope to judge (degrees)</source>
        <translation>Pente maximale jugée (degrés)</translation>
    </message>
    <message>
        <source>Step between tiles (pixels; 0: the tile size)</source>
        <translation>Pas entre les tuiles (pixels ; 0 : la taille de tuile)</translation>
    </message>
    <message>
        <source>Steps of the probability where tiles meet, by those beside (1: no seam)</source>
        <translation>Marches de probabilité là où les tuiles se rejoignent, rapportées à celles d'à côté (1 : pas de raccord visible)</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Strata that they lie in</source>
        <translation>Strates où ils se trouvent</translation>
    </message>
    <message>
        <source>Stretched to 8 bit</source>
        <translation>Étiré sur 8 bits</translation>
    </message>
    <message>
        <source>Strongest evidence before scaling (0: no water was found)</source>
        <translation>Indice le plus fort avant mise à l'échelle (0 : aucune eau trouvée)</translation>
    </message>
    <message>
        <source>Such as 2018-05-17; empty: from the file's name.</source>
        <translation>Par exemple 2018-05-17 ; vide : d'après le nom du fichier.</translation>
    </message>
    <message>
        <source>Such as 2024-05-31. Images of this day and later ones are left out.</source>
        <translation>Par exemple 2024-05-31. Les images de ce jour et les suivantes sont laissées de côté.</translation>
    </message>
    <message>
        <source>Such as 50 (built-up) and 10 (tree cover) of ESA WorldCover: 10;50.</source>
        <translation>Par exemple 50 (bâti) et 10 (arbres) d'ESA WorldCover : 10;50.</translation>
    </message>
    <message>
        <source>Such as IW.</source>
        <translation>Par exemple IW.</translation>
    </message>
    <message>
        <source>Such as LabelHand;S1OtsuLabelWeak. Empty: the labels drawn by hand.</source>
        <translation>Par exemple LabelHand;S1OtsuLabelWeak. Vide : les étiquettes tracées à la main.</translation>
    </message>
    <message>
        <source>Such as Sentinel-1.</source>
        <translation>Par exemple Sentinel-1.</translation>
    </message>
    <message>
        <source>Such as VV=-30:0;VH=-35:-5, in the unit of the band (dB for radar), or as JSON. Bands that are not named: from the training tiles.</source>
        <translation>Par exemple VV=-30:0;VH=-35:-5, dans l'unité de la bande (dB pour le radar), ou en JSON. Bandes non nommées : d'après les tuiles d'entraînement.</translation>
    </message>
    <message>
        <source>Such as tcp://host:8786, whose workers have the training tier and reach the dataset and the folder of the runs by the same paths; or local:2 for two processes on this computer.</source>
        <translation>Par exemple tcp://host:8786, dont les workers ont le niveau entraînement et accèdent au jeu de données et au dossier des exécutions par les mêmes chemins ; ou local:2 pour deux processus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Such as tcp://host:8786, whose workers must reach the images and the folder of the results by the same paths; or local:4 for four processes on this computer.</source>
        <translation>Par exemple tcp://host:8786, dont les workers doivent accéder aux images et au dossier des résultats par les mêmes chemins ; ou local:4 pour quatre processus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Such as water=100;dry=200. Strata that are not named share what is left of the number of points.</source>
        <translation>Par exemple water=100;dry=200. Les strates non nommées se partagent le reste du nombre de points.</translation>
    </message>
    <message>
        <source>Such as weak=0.5;simulated=0.2, so that tiles whose labels were made by a method or simulated count less than those drawn by hand.</source>
        <translation>Par exemple weak=0.5;simulated=0.2, pour que les tuiles aux étiquettes produites par une méthode ou simulées comptent moins que celles tracées à la main.</translation>
    </message>
    <message>
        <source>Summary to send (HTML)</source>
        <translation>Synthèse à envoyer (HTML)</translation>
    </message>
    <message>
        <source>Summary, picture, print layout, rasters and polygons lie there</source>
        <translation>Synthèse, image, mise en page, rasters et polygones s'y trouvent</translation>
    </message>
    <message>
        <source>Suspicious tiles</source>
        <translation>Tuiles suspectes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation>Table des dates</translation>
    </message>
    <message>
        <source>Table of dates (CSV)</source>
        <translation>Tableau des dates (CSV)</translation>
    </message>
    <message>
        <source>Table of dates and labels</source>
        <translation>Tableau des dates et des étiquettes</translation>
    </message>
    <message>
        <source>Table of parts (CSV)</source>
        <translation>Tableau des parties (CSV)</translation>
    </message>
    <message>
        <source>Table of scenes (footprints)</source>
        <translation>Table des scènes (emprises)</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Tableau des scènes</translation>
    </message>
    <message>
        <source>Table of the scores (CSV)</source>
        <translation>Tableau des scores (CSV)</translation>
    </message>
    <message>
        <source>Table of the tiles (CSV)</source>
        <translation>Tableau des tuiles (CSV)</translation>
    </message>
    <message>
        <source>Table of the trials (CSV)</source>
        <translation>Tableau des essais (CSV)</translation>
    </message>
    <message>
        <source>Table of what is true of each image</source>
        <translation>Tableau de ce qui est vrai de chaque image</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Takes back the last change of this session.</source>
        <translation>Annule la dernière modification de cette session.</translation>
    </message>
    <message>
        <source>Temperature for</source>
        <translation>Température pour</translation>
    </message>
    <message>
        <source>Temperature that calibrates the probability</source>
        <translation>Température qui calibre la probabilité</translation>
    </message>
    <message>
        <source>Temporary, until QGIS is closed</source>
        <translation>Temporaire, jusqu'à la fermeture de QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test F1 (95 % interval)</source>
        <translation>F1 de test (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>Test IoU (95 % interval)</source>
        <translation>IoU de test (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>Test IoU or F1 (95 %)</source>
        <translation>IoU ou F1 de test (95 %)</translation>
    </message>
    <message>
        <source>The .onnx file of a model trained here, or its .safetensors file beside it: training goes on from its weights with the tiles of this dataset. Network, bands and normalisation are those of that model.</source>
        <translation>Le fichier .onnx d'un modèle entraîné ici, ou son fichier .safetensors à côté : l'entraînement continue depuis ses poids avec les tuiles de ce jeu de données. Réseau, bandes et normalisation sont ceux de ce modèle.</translation>
    </message>
    <message>
        <source>The .onnx file of the model, or the name of a shipped one (water, flood).</source>
        <translation>Le fichier .onnx du modèle, ou le nom d'un modèle fourni (water, flood).</translation>
    </message>
    <message>
        <source>The .onnx file of the model, or the name of a shipped one (water, flood). For the evidence, its weights (.safetensors, written together with it) must lie beside it.</source>
        <translation>Le fichier .onnx du modèle, ou le nom d'un modèle fourni (water, flood). Pour les indices, ses poids (.safetensors, écrits avec lui) doivent être à côté.</translation>
    </message>
    <message>
        <source>The .onnx file of the model. Its card (.md, .html) and its weights (.safetensors) are written beside it.</source>
        <translation>Le fichier .onnx du modèle. Sa fiche (.md, .html) et ses poids (.safetensors) sont écrits à côté.</translation>
    </message>
    <message>
        <source>The .onnx file. Skipped: nothing is trained again after the search.</source>
        <translation>Le fichier .onnx. Si la sortie est ignorée, rien n'est entraîné à nouveau après la recherche.</translation>
    </message>
    <message>
        <source>The adaptive threshold that maps water without a model: what a model has to beat. It needs backscatter, so untick this where the images of the dataset were stretched to 8 bit.</source>
        <translation>Le seuil adaptatif qui cartographie l'eau sans modèle : ce qu'un modèle doit battre. Il lui faut la rétrodiffusion ; décochez donc si les images du jeu de données ont été étirées sur 8 bits.</translation>
    </message>
    <message>
        <source>The area was not measured.</source>
        <translation>La surface n'a pas été mesurée.</translation>
    </message>
    <message>
        <source>The area with an interval that rests on labelled points, not on the map</source>
        <translation>La surface avec un intervalle qui repose sur des points étiquetés, non sur la carte</translation>
    </message>
    <message>
        <source>The average is validated and kept; it is usually steadier than the last weights.</source>
        <translation>C'est la moyenne qui est validée et gardée ; elle est d'ordinaire plus stable que les derniers poids.</translation>
    </message>
    <message>
        <source>The backend is being worked on.</source>
        <translation>Le moteur de calcul est en cours de modification.</translation>
    </message>
    <message>
        <source>The backend is ready.</source>
        <translation>Le moteur de calcul est prêt.</translation>
    </message>
    <message>
        <source>The backend was removed.</source>
        <translation>Le moteur de calcul a été supprimé.</translation>
    </message>
    <message>
        <source>The best epoch is being measured, and its model written.</source>
        <translation>La meilleure époque est mesurée, et son modèle écrit.</translation>
    </message>
    <message>
        <source>The best settings are trained again for so long.</source>
        <translation>Les meilleurs réglages sont entraînés à nouveau pendant ce temps.</translation>
    </message>
    <message>
        <source>The built-in method is run, too; “Places to review” shows where both disagree.</source>
        <translation>La méthode intégrée est aussi exécutée ; « Lieux à vérifier » montre où les deux divergent.</translation>
    </message>
    <message>
        <source>The calibrated model</source>
        <translation>Le modèle calibré</translation>
    </message>
    <message>
        <source>The card (.md) beside a model names the hash of its file. A file with another one was changed or replaced, and is refused. Tick this if you know why; the record says so.</source>
        <translation>La fiche (.md) à côté d'un modèle nomme l'empreinte de son fichier. Un fichier qui en a une autre a été modifié ou remplacé, et il est refusé. Cochez ceci si vous savez pourquoi ; la trace le dit.</translation>
    </message>
    <message>
        <source>The card as a page, which opens in the result viewer.</source>
        <translation>La fiche sous forme de page, qui s'ouvre dans le Visualiseur de résultats.</translation>
    </message>
    <message>
        <source>The chart as a picture.</source>
        <translation>Le graphique comme image.</translation>
    </message>
    <message>
        <source>The chosen model does not fit this image; step 2 says why.</source>
        <translation>Le modèle choisi ne convient pas à cette image ; l'étape 2 dit pourquoi.</translation>
    </message>
    <message>
        <source>The column “split” of the dataset's index says which tiles these are. A part that the model was trained on is refused.</source>
        <translation>La colonne « split » de l'index du jeu de données dit quelles tuiles ce sont. Une partie avec laquelle le modèle a été entraîné est refusée.</translation>
    </message>
    <message>
        <source>The column “split” of the dataset's index says which tiles these are. Of no effect where regions are given.</source>
        <translation>La colonne « split » de l'index du jeu de données dit quelles tuiles ce sont. Sans effet si des régions sont données.</translation>
    </message>
    <message>
        <source>The decision could not be written into “{}”.</source>
        <translation>La décision n'a pas pu être écrite dans « {} ».</translation>
    </message>
    <message>
        <source>The default is for “Map water”, which does not take this model.</source>
        <translation>Le modèle par défaut est pour « Cartographier l'eau », qui ne prend pas ce modèle.</translation>
    </message>
    <message>
        <source>The evidence is for the pixels that are water by this threshold. Empty: the threshold that the model was made with.</source>
        <translation>Les indices sont pour les pixels qui sont de l'eau selon ce seuil. Vide : le seuil avec lequel le modèle a été fait.</translation>
    </message>
    <message>
        <source>The exported model</source>
        <translation>Le modèle exporté</translation>
    </message>
    <message>
        <source>The fewer, the sooner something good is found.</source>
        <translation>Moins il y en a, plus vite on trouve quelque chose de bon.</translation>
    </message>
    <message>
        <source>The finished model looks at the images as they are, mirrored (up to 4) and turned (up to 8), and gives the mean: a little more accurate, and as many times slower to use.</source>
        <translation>Le modèle fini regarde les images telles quelles, en miroir (jusqu’à 4) et tournées (jusqu’à 8), et donne la moyenne : un peu plus exact, et autant de fois plus lent à l’usage.</translation>
    </message>
    <message>
        <source>The folder in which sequences.gpkg lies. Its column “split” says which places train and which validate.</source>
        <translation>Le dossier où se trouve sequences.gpkg. Sa colonne « split » dit quels lieux servent à l'entraînement et lesquels à la validation.</translation>
    </message>
    <message>
        <source>The folder in which sequences.gpkg lies: its places are classified instead of layers.</source>
        <translation>Le dossier où se trouve sequences.gpkg : ses lieux sont classés au lieu de couches.</translation>
    </message>
    <message>
        <source>The folder into which the data set was unpacked.</source>
        <translation>Le dossier où le jeu public a été décompressé.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg lies.</source>
        <translation>Le dossier d'un jeu de données, où se trouve index.gpkg.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg lies. Its column “split” says which tiles train and which validate.</source>
        <translation>Le dossier d'un jeu de données, où se trouve index.gpkg. Sa colonne « split » dit quelles tuiles servent à l'entraînement et lesquelles à la validation.</translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg or sequences.gpkg lies.</source>
        <translation>Le dossier d'un jeu de données, où se trouve index.gpkg ou sequences.gpkg.</translation>
    </message>
    <message>
        <source>The folder of the runs</source>
        <translation>Le dossier des exécutions</translation>
    </message>
    <message>
        <source>The folder of the study</source>
        <translation>Le dossier de l'étude</translation>
    </message>
    <message>
        <source>The folder stays.</source>
        <translation>Le dossier reste.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <translation>Impossible d'écrire dans le dossier « {folder} » : {reason}.</translation>
    </message>
    <message>
        <source>The footprint of each image with date, sensor, probability and decision; begin and end are when it is the newest of its place. Open the temporal controller and press play.</source>
        <translation>L'emprise de chaque image avec date, capteur, probabilité et décision ; début et fin disent quand elle est la plus récente de son lieu. Ouvrez le contrôleur temporel et lancez la lecture.</translation>
    </message>
    <message>
        <source>The form of “Map water”, filled in</source>
        <translation>Le formulaire de « Cartographier l'eau », rempli</translation>
    </message>
    <message>
        <source>The group of layers “{}” has no raster layer.</source>
        <translation>Le groupe de couches « {} » n'a pas de couche raster.</translation>
    </message>
    <message>
        <source>The image alone</source>
        <translation>L'image seule</translation>
    </message>
    <message>
        <source>The image is mapped in all eight positions, which takes eight times as long; the mean is a little better, and its spread tells where the model is unsure.</source>
        <translation>L'image est cartographiée dans les huit positions, ce qui prend huit fois plus de temps ; la moyenne est un peu meilleure, et sa dispersion dit où le modèle n'est pas sûr.</translation>
    </message>
    <message>
        <source>The image is resampled to this pixel size.</source>
        <translation>L'image est rééchantillonnée à cette taille de pixel.</translation>
    </message>
    <message>
        <source>The image to cut, for instance a calibrated Sentinel-1 image with VV and VH.</source>
        <translation>L'image à découper, par exemple une image Sentinel-1 calibrée avec VV et VH.</translation>
    </message>
    <message>
        <source>The image “{}” of this tile is not there any more.</source>
        <translation>L'image « {} » de cette tuile n'est plus là.</translation>
    </message>
    <message>
        <source>The installation failed unexpectedly: {}</source>
        <translation>L'installation a échoué de façon inattendue : {}</translation>
    </message>
    <message>
        <source>The labels “{}” could not be written: {}.</source>
        <translation>Les étiquettes « {} » n'ont pas pu être écrites : {}.</translation>
    </message>
    <message>
        <source>The layer is copied into this file and stays as it is itself.</source>
        <translation>La couche est copiée dans ce fichier et reste elle-même telle quelle.</translation>
    </message>
    <message>
        <source>The layer “{}” could not be styled: {}</source>
        <translation>Le style de la couche « {} » n'a pas pu être appliqué : {}</translation>
    </message>
    <message>
        <source>The layer “{}” has no features to review.</source>
        <translation>La couche « {} » n'a pas d'entités à vérifier.</translation>
    </message>
    <message>
        <source>The managed environment, installed below</source>
        <translation>L'environnement géré, installé ci-dessous</translation>
    </message>
    <message>
        <source>The map could not be made: {}</source>
        <translation>La carte n'a pas pu être faite : {}</translation>
    </message>
    <message>
        <source>The map is right here.</source>
        <translation>La carte est juste ici.</translation>
    </message>
    <message>
        <source>The map says that this is dry.</source>
        <translation>La carte dit que ceci est sec.</translation>
    </message>
    <message>
        <source>The map says that this is water.</source>
        <translation>La carte dit que ceci est de l'eau.</translation>
    </message>
    <message>
        <source>The map that the points were drawn over.</source>
        <translation>La carte sur laquelle les points ont été tirés.</translation>
    </message>
    <message>
        <source>The map to judge: a mask of Highwater, any raster of 0 (dry) and 1 (water), or a probability between 0 and 1.</source>
        <translation>La carte à juger : un masque de Highwater, tout raster de 0 (sec) et de 1 (eau), ou une probabilité entre 0 et 1.</translation>
    </message>
    <message>
        <source>The map to judge: a mask of Highwater, or any raster of 0 (dry) and 1 (water).</source>
        <translation>La carte à juger : un masque de Highwater, ou tout raster de 0 (sec) et de 1 (eau).</translation>
    </message>
    <message>
        <source>The mask gets its pixels. Empty: those of the elevation.</source>
        <translation>Le masque reçoit ses pixels. Vide : ceux de l'altitude.</translation>
    </message>
    <message>
        <source>The mean of the probabilities of all model files is judged as one more model, with the mean of their thresholds: what is mapped where several models are chosen.</source>
        <translation>La moyenne des probabilités de tous les fichiers de modèle est jugée comme un modèle de plus, avec la moyenne de leurs seuils : ce qui est cartographié quand plusieurs modèles sont choisis.</translation>
    </message>
    <message>
        <source>The method and all figures, in a file for other programs.</source>
        <translation>La méthode et tous les chiffres, dans un fichier pour d'autres programmes.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The model to calibrate; it stays as it is.</source>
        <translation>Le modèle à calibrer ; il reste tel quel.</translation>
    </message>
    <message>
        <source>The model to export; it stays as it is.</source>
        <translation>Le modèle à exporter ; il reste tel quel.</translation>
    </message>
    <message>
        <source>The new model file; its card is written beside it.</source>
        <translation>Le nouveau fichier de modèle ; sa fiche est écrite à côté.</translation>
    </message>
    <message>
        <source>The opposite of what the map says is right here.</source>
        <translation>C'est le contraire de ce que dit la carte qui est juste ici.</translation>
    </message>
    <message>
        <source>The output {} “{}” is a file, not a folder.</source>
        <translation>La sortie {} « {} » est un fichier, non un dossier.</translation>
    </message>
    <message>
        <source>The output {} “{}” must have one of these endings: {}.</source>
        <translation>La sortie {} « {} » doit avoir une de ces terminaisons : {}.</translation>
    </message>
    <message>
        <source>The picture “{}” cannot be read.</source>
        <translation>L'image « {} » est illisible.</translation>
    </message>
    <message>
        <source>The probability over time as a picture; of the twelve places of highest probability.</source>
        <translation>La probabilité au fil du temps comme image ; des douze lieux de plus forte probabilité.</translation>
    </message>
    <message>
        <source>The project has no group of layers “{}”.</source>
        <translation>Le projet n'a pas de groupe de couches « {} ».</translation>
    </message>
    <message>
        <source>The raster of “Statistics of earlier images”, instead of the images. It is smoothed, and so is the image of the flood.</source>
        <translation>Le raster de « Statistiques des images antérieures », à la place des images. Il est lissé, et l'image de l'inondation aussi.</translation>
    </message>
    <message>
        <source>The record of this training (run.json) cannot be read: it is damaged, or still being copied.</source>
        <translation>La trace de cet entraînement (run.json) est illisible : elle est endommagée, ou encore en cours de copie.</translation>
    </message>
    <message>
        <source>The review “{}” could not be written: {}.</source>
        <translation>La vérification « {} » n'a pas pu être écrite : {}.</translation>
    </message>
    <message>
        <source>The run is kept in {}</source>
        <translation>L'exécution est gardée dans {}</translation>
    </message>
    <message>
        <source>The same as polygons, such as lakes and wide rivers of a topographic map.</source>
        <translation>La même chose en polygones, par exemple les lacs et larges rivières d'une carte topographique.</translation>
    </message>
    <message>
        <source>The same of the model that was trained again (0–1)</source>
        <translation>La même du modèle entraîné à nouveau (0–1)</translation>
    </message>
    <message>
        <source>The same place before the flood: flood and permanent water are then told apart.</source>
        <translation>Le même lieu avant l'inondation : inondation et eau permanente sont alors distinguées.</translation>
    </message>
    <message>
        <source>The same seed draws the same points.</source>
        <translation>La même graine tire les mêmes points.</translation>
    </message>
    <message>
        <source>The same seed gives the same choice of tiles.</source>
        <translation>La même graine donne le même choix de tuiles.</translation>
    </message>
    <message>
        <source>The same seed gives the same dataset.</source>
        <translation>La même graine donne le même jeu de données.</translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation>La même graine donne les mêmes intervalles.</translation>
    </message>
    <message>
        <source>The same seed gives the same model on the same machine.</source>
        <translation>La même graine donne le même modèle sur la même machine.</translation>
    </message>
    <message>
        <source>The same seed gives the same split.</source>
        <translation>La même graine donne la même répartition.</translation>
    </message>
    <message>
        <source>The same seed gives the same tiles and the same parts.</source>
        <translation>La même graine donne les mêmes tuiles et les mêmes parties.</translation>
    </message>
    <message>
        <source>The same table as text.</source>
        <translation>Le même tableau en texte.</translation>
    </message>
    <message>
        <source>The scene to map, for instance a calibrated Sentinel-1 image with the bands VV and VH. Any raster file that QGIS opens will do.</source>
        <translation>La scène à cartographier, par exemple une image Sentinel-1 calibrée avec les bandes VV et VH. Tout fichier raster que QGIS ouvre convient.</translation>
    </message>
    <message>
        <source>The schedule is fitted into this time, so that a short training is still a whole one.</source>
        <translation>Le programme est ajusté à ce temps, pour qu'un entraînement court reste complet.</translation>
    </message>
    <message>
        <source>The search has given this trial up: others were better by then.</source>
        <translation>La recherche a abandonné cet essai : d'autres étaient alors meilleurs.</translation>
    </message>
    <message>
        <source>The service is ready (Highwater {}).</source>
        <translation>Le service est prêt (Highwater {}).</translation>
    </message>
    <message>
        <source>The small U-Net is good for most work and trains on an ordinary computer. Those “with an encoder” are the architectures of segmentation_models_pytorch; the encoder can be chosen under the advanced parameters.</source>
        <translation>Le petit U-Net convient à la plupart des travaux et s'entraîne sur un ordinateur ordinaire. Ceux « avec un encodeur » sont les architectures de segmentation_models_pytorch ; l'encodeur se choisit dans les paramètres avancés.</translation>
    </message>
    <message>
        <source>The spread needs further models, or flips and turns; places to review need the comparison with the built-in method.</source>
        <translation>La dispersion demande d'autres modèles, ou miroirs et rotations ; les lieux à vérifier demandent la comparaison avec la méthode intégrée.</translation>
    </message>
    <message>
        <source>The table of epochs is always written.</source>
        <translation>Le tableau des époques est toujours écrit.</translation>
    </message>
    <message>
        <source>The tiles of each of its scenes are put together and mapped as one image.</source>
        <translation>Les tuiles de chacune de ses scènes sont assemblées et cartographiées comme une seule image.</translation>
    </message>
    <message>
        <source>The training cannot be asked to stop: {}. Create a file named “stop” in its folder.</source>
        <translation>L'arrêt de l'entraînement ne peut être demandé : {}. Créez un fichier nommé « stop » dans son dossier.</translation>
    </message>
    <message>
        <source>The training ends after the present batch; the best model so far is being written.</source>
        <translation>L'entraînement finit après le lot en cours ; le meilleur modèle jusque-là est en cours d'écriture.</translation>
    </message>
    <message>
        <source>The training failed: {}</source>
        <translation>L'entraînement a échoué : {}</translation>
    </message>
    <message>
        <source>The training is being prepared: data are read, settings are chosen.</source>
        <translation>L'entraînement se prépare : les données sont lues, les réglages choisis.</translation>
    </message>
    <message>
        <source>The training is finished. Epochs trained: {}. Model: {}</source>
        <translation>L'entraînement est terminé. Époques entraînées : {}. Modèle : {}</translation>
    </message>
    <message>
        <source>The training is fitted into this time.</source>
        <translation>L'entraînement est ajusté à ce temps.</translation>
    </message>
    <message>
        <source>The training is going on.</source>
        <translation>L'entraînement est en cours.</translation>
    </message>
    <message>
        <source>The training is over. Epochs trained: {}. No model file is noted here; trainings of a cross-validation or a search keep their scores only.</source>
        <translation>L'entraînement est fini. Époques entraînées : {}. Aucun fichier de modèle n'est noté ici ; les entraînements d'une validation croisée ou d'une recherche ne gardent que leurs scores.</translation>
    </message>
    <message>
        <source>The training was asked to stop: it ends after the present batch and keeps the best epoch.</source>
        <translation>L'arrêt de l'entraînement a été demandé : il finit après le lot en cours et garde la meilleure époque.</translation>
    </message>
    <message>
        <source>The training was cancelled. Run it again with this folder and “continue an unfinished run” to go on.</source>
        <translation>L'entraînement a été annulé. Relancez-le avec ce dossier et « continuer une exécution inachevée » pour continuer.</translation>
    </message>
    <message>
        <source>The training was cancelled; the best model so far, of epoch {}, is {}.</source>
        <translation>L'entraînement a été annulé ; le meilleur modèle jusque-là, de l'époque {}, est {}.</translation>
    </message>
    <message>
        <source>The training was stopped early. Epochs trained: {}.</source>
        <translation>L'entraînement a été arrêté avant terme. Époques entraînées : {}.</translation>
    </message>
    <message>
        <source>The training was stopped early. Epochs trained: {}. Model: {}</source>
        <translation>L'entraînement a été arrêté avant terme. Époques entraînées : {}. Modèle : {}</translation>
    </message>
    <message>
        <source>The weights of the best epoch so far are kept in {}</source>
        <translation>Les poids de la meilleure époque jusque-là sont gardés dans {}</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>Toute l'image</translation>
    </message>
    <message>
        <source>There are no pictures of validation tiles.</source>
        <translation>Il n'y a pas d'images de tuiles de validation.</translation>
    </message>
    <message>
        <source>There is no default model any more; “Map water” chooses by itself.</source>
        <translation>Il n'y a plus de modèle par défaut ; « Cartographier l'eau » choisit de lui-même.</translation>
    </message>
    <message>
        <source>There is no folder “{}”.</source>
        <translation>Il n'y a pas de dossier « {} ».</translation>
    </message>
    <message>
        <source>There is no layer of polygons in the project.</source>
        <translation>Il n'y a pas de couche de polygones dans le projet.</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Il n'y avait rien à supprimer.</translation>
    </message>
    <message>
        <source>These tiles are not used for the fit. Held back: some whole regions (or events, or scenes) of the part above.</source>
        <translation>Ces tuiles ne servent pas à l'ajustement. Prélevée : quelques régions entières (ou événements, ou scènes) de la partie ci-dessus.</translation>
    </message>
    <message>
        <source>They are named in the log, the report and the record. Without this, they are refused.</source>
        <translation>Elles sont nommées dans le journal, le rapport et la trace. Sans cette option, elles sont refusées.</translation>
    </message>
    <message>
        <source>They are named in the log. Without it, such an image is refused.</source>
        <translation>Elles sont nommées dans le journal. Sans cette option, une telle image est refusée.</translation>
    </message>
    <message>
        <source>They give each tile its region.</source>
        <translation>Ils donnent à chaque tuile sa région.</translation>
    </message>
    <message>
        <source>This failed unexpectedly: {}</source>
        <translation>Échec inattendu : {}</translation>
    </message>
    <message>
        <source>This file is there already: the review in it goes on.</source>
        <translation>Ce fichier existe déjà : la vérification qu'il contient continue.</translation>
    </message>
    <message>
        <source>This folder holds no training. While a training prepares its data, it appears here by itself.</source>
        <translation>Ce dossier ne contient pas d'entraînement. Quand un entraînement prépare ses données, il apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>This model cannot be read.</source>
        <translation>Ce modèle est illisible.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Cela a été annulé.</translation>
    </message>
    <message>
        <source>Those in brackets may be missing.</source>
        <translation>Celles entre parenthèses peuvent manquer.</translation>
    </message>
    <message>
        <source>Those of most relief are preferred: their shadow looks like water.</source>
        <translation>Celles de plus fort relief sont préférées : leur ombre ressemble à de l'eau.</translation>
    </message>
    <message>
        <source>Three bands: the share of the dates that judged a pixel at which it was flooded, in per cent; times flooded; times judged (0: never, which is not the same as dry).</source>
        <translation>Trois bandes : la part des dates ayant jugé un pixel où il était inondé, en pour cent ; fois inondé ; fois jugé (0 : jamais, ce qui n'est pas la même chose que sec).</translation>
    </message>
    <message>
        <source>Threshold of VH (dB)</source>
        <translation>Seuil de VH (dB)</translation>
    </message>
    <message>
        <source>Threshold of VV (dB)</source>
        <translation>Seuil de VV (dB)</translation>
    </message>
    <message>
        <source>Threshold of a probability (0–1)</source>
        <translation>Seuil d'une probabilité (0–1)</translation>
    </message>
    <message>
        <source>Threshold of a probability map (0–1)</source>
        <translation>Seuil d'une carte de probabilité (0–1)</translation>
    </message>
    <message>
        <source>Threshold of the probability (0–1; empty: the model's own)</source>
        <translation>Seuil de la probabilité (0–1 ; vide : celui du modèle)</translation>
    </message>
    <message>
        <source>Threshold of water in VH (dB)</source>
        <translation>Seuil d'eau en VH (dB)</translation>
    </message>
    <message>
        <source>Threshold of water in VV (dB)</source>
        <translation>Seuil d'eau en VV (dB)</translation>
    </message>
    <message>
        <source>Threshold: chosen for</source>
        <translation>Seuil : choisi pour</translation>
    </message>
    <message>
        <source>Thresholds (built-in)</source>
        <translation>Seuils (intégrés)</translation>
    </message>
    <message>
        <source>Thresholds (no model)</source>
        <translation>Seuils (sans modèle)</translation>
    </message>
    <message>
        <source>Thresholds between water and land, taken from the image itself.</source>
        <translation>Seuils entre eau et terre, tirés de l'image elle-même.</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Tiers that are installed whole</source>
        <translation>Niveaux installés en entier</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Taille de tuile (pixels)</translation>
    </message>
    <message>
        <source>Tile size (pixels; 0: images are kept whole)</source>
        <translation>Taille de tuile (pixels ; 0 : images gardées entières)</translation>
    </message>
    <message>
        <source>Tiles added</source>
        <translation>Tuiles ajoutées</translation>
    </message>
    <message>
        <source>Tiles at once (4, 8, 16, 32)</source>
        <translation>Tuiles à la fois (4, 8, 16, 32)</translation>
    </message>
    <message>
        <source>Tiles for calibration</source>
        <translation>Tuiles de calibration</translation>
    </message>
    <message>
        <source>Tiles for the test</source>
        <translation>Tuiles de test</translation>
    </message>
    <message>
        <source>Tiles for training</source>
        <translation>Tuiles d'entraînement</translation>
    </message>
    <message>
        <source>Tiles for validation</source>
        <translation>Tuiles de validation</translation>
    </message>
    <message>
        <source>Tiles in the dataset</source>
        <translation>Tuiles dans le jeu de données</translation>
    </message>
    <message>
        <source>Tiles of one block stay in one part. Some ten blocks or more should fit into the image; each should hold several tiles.</source>
        <translation>Les tuiles d'un bloc restent dans une partie. Une dizaine de blocs ou plus devraient tenir dans l'image ; chacun devrait contenir plusieurs tuiles.</translation>
    </message>
    <message>
        <source>Tiles of this image that were there already</source>
        <translation>Tuiles de cette image déjà présentes</translation>
    </message>
    <message>
        <source>Tiles or sequences set aside, since they touch another part</source>
        <translation>Tuiles ou séquences mises à l'écart, car elles touchent une autre partie</translation>
    </message>
    <message>
        <source>Tiles or sequences whose part has changed</source>
        <translation>Tuiles ou séquences dont la partie a changé</translation>
    </message>
    <message>
        <source>Tiles taken of them</source>
        <translation>Tuiles prises parmi elles</translation>
    </message>
    <message>
        <source>Tiles that could be chosen from</source>
        <translation>Tuiles parmi lesquelles choisir</translation>
    </message>
    <message>
        <source>Tiles that the model has not seen; if it has, the card says so.</source>
        <translation>Tuiles que le modèle n'a pas vues ; sinon, la fiche le dit.</translation>
    </message>
    <message>
        <source>Tiles that touch another part</source>
        <translation>Tuiles qui touchent une autre partie</translation>
    </message>
    <message>
        <source>Tiles that were judged</source>
        <translation>Tuiles jugées</translation>
    </message>
    <message>
        <source>Tiles to take the ranges of values from</source>
        <translation>Tuiles d'où tirer les plages de valeurs</translation>
    </message>
    <message>
        <source>Tiles train, validate and test in blocks of this size. Smaller blocks for small images.</source>
        <translation>Entraînement, validation et test se font par blocs de cette taille. Des blocs plus petits pour de petites images.</translation>
    </message>
    <message>
        <source>Tiles with a high loss more often</source>
        <translation>Tuiles à forte perte plus souvent</translation>
    </message>
    <message>
        <source>Tiles with fewer valid pixels are left out.</source>
        <translation>Les tuiles ayant moins de pixels valides sont omises.</translation>
    </message>
    <message>
        <source>Tiles with their scores</source>
        <translation>Tuiles avec leurs scores</translation>
    </message>
    <message>
        <source>Tiles, or images of sequences, added by this run</source>
        <translation>Tuiles, ou images de séquences, ajoutées par cette exécution</translation>
    </message>
    <message>
        <source>Time at most (minutes; empty: no limit)</source>
        <translation>Durée maximale (minutes ; vide : sans limite)</translation>
    </message>
    <message>
        <source>Time at most for the whole search (minutes; empty: no limit)</source>
        <translation>Durée maximale de toute la recherche (minutes ; vide : sans limite)</translation>
    </message>
    <message>
        <source>Time for each training at most (minutes; empty: no limit)</source>
        <translation>Durée maximale de chaque entraînement (minutes ; vide : sans limite)</translation>
    </message>
    <message>
        <source>Time for the training at most (minutes)</source>
        <translation>Durée maximale de l'entraînement (minutes)</translation>
    </message>
    <message>
        <source>Time left at most: {}</source>
        <translation>Temps restant au plus : {}</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Séries temporelles</translation>
    </message>
    <message>
        <source>Time that mapping took, summed over the scenes (seconds)</source>
        <translation>Temps de cartographie, additionné sur les scènes (secondes)</translation>
    </message>
    <message>
        <source>To go on from here, run this again with the same settings, “continue an unfinished run” (RESUME) and this folder of the run (RUN): {}</source>
        <translation>Pour continuer d'ici, relancez avec les mêmes réglages, « continuer une exécution inachevée » (RESUME) et ce dossier de l'exécution (RUN) : {}</translation>
    </message>
    <message>
        <source>To judge what another program has made: GeoTIFFs of water probability (0–1), one for each tile and named like it.</source>
        <translation>Pour juger ce qu'un autre programme a fait : GeoTIFF de probabilité d'eau (0–1), un par tuile et nommé comme elle.</translation>
    </message>
    <message>
        <source>To make more places of a seed in another folder, or to make a large set in parts.</source>
        <translation>Pour faire plus de lieux d'une graine dans un autre dossier, ou pour faire un grand jeu en plusieurs fois.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Train a model and map with it</source>
        <translation>Entraîner un modèle et cartographier avec lui</translation>
    </message>
    <message>
        <source>Train a time series model</source>
        <translation>Entraîner un modèle de séries temporelles</translation>
    </message>
    <message>
        <source>Trained by you</source>
        <translation>Entraînés par vous</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training &amp;monitor…</source>
        <translation>&amp;Suivi d'entraînement…</translation>
    </message>
    <message>
        <source>Training ends when validation has not improved for so many epochs.</source>
        <translation>L'entraînement finit quand la validation n'a pas progressé pendant ce nombre d'époques.</translation>
    </message>
    <message>
        <source>Training ends when validation has not improved for so many epochs. Where the learning rate first rises, they count once it comes down.</source>
        <translation>L'entraînement finit quand la validation n'a pas progressé pendant ce nombre d'époques. Là où le taux d'apprentissage monte d'abord, elles comptent dès qu'il redescend.</translation>
    </message>
    <message>
        <source>Training monitor</source>
        <translation>Suivi d'entraînement</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Trainings that are finished are kept. To go on, run this again with the same settings and this folder of the runs (RUN): {}</source>
        <translation>Les entraînements terminés sont gardés. Pour continuer, relancez avec les mêmes réglages et ce dossier des exécutions (RUN) : {}</translation>
    </message>
    <message>
        <source>Trainings to try</source>
        <translation>Entraînements à essayer</translation>
    </message>
    <message>
        <source>Trains a network on a dataset of labelled tiles: the result is one model file.</source>
        <translation>Entraîne un réseau sur un jeu de tuiles étiquetées : le résultat est un seul fichier de modèle.</translation>
    </message>
    <message>
        <source>Trains a network that says for each image of a time series whether there is a flood.</source>
        <translation>Entraîne un réseau qui dit pour chaque image d'une série temporelle s'il y a une inondation.</translation>
    </message>
    <message>
        <source>Trains once for each region that is left out, to see how well a recipe carries over.</source>
        <translation>Entraîne une fois pour chaque région laissée de côté, pour voir si une recette vaut aussi ailleurs.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>Trials that were given up early</source>
        <translation>Essais abandonnés tôt</translation>
    </message>
    <message>
        <source>Trials, those of earlier calls included</source>
        <translation>Essais, ceux des appels antérieurs compris</translation>
    </message>
    <message>
        <source>Tries many trainings with different settings and trains the best again.</source>
        <translation>Essaie de nombreux entraînements avec des réglages différents et entraîne à nouveau le meilleur.</translation>
    </message>
    <message>
        <source>True flood</source>
        <translation>Vraie inondation</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Turns a public flood data set, as it was unpacked, into a dataset of tiles.</source>
        <translation>Transforme un jeu public d'inondations, tel que décompressé, en un jeu de données de tuiles.</translation>
    </message>
    <message>
        <source>Turns tiles by 90° at random.</source>
        <translation>Tourne des tuiles de 90° au hasard.</translation>
    </message>
    <message>
        <source>Tversky</source>
        <translation>Tversky</translation>
    </message>
    <message>
        <source>Two bands: days from the first to the last date of the longest flood without a dry date between, both included (1: seen once, 0: never), and the most dates in a row. No data: never judged.</source>
        <translation>Deux bandes : jours de la première à la dernière date de la plus longue inondation sans date sèche entre elles, les deux comprises (1 : vue une fois, 0 : jamais), et le plus grand nombre de dates d'affilée. Absence de données : jamais jugé.</translation>
    </message>
    <message>
        <source>U-Net with an encoder</source>
        <translation>U-Net avec un encodeur</translation>
    </message>
    <message>
        <source>U-Net++ with an encoder</source>
        <translation>U-Net++ avec un encodeur</translation>
    </message>
    <message>
        <source>UPerNet with an encoder</source>
        <translation>UPerNet avec un encodeur</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Annuler (U)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit of radar images</source>
        <translation>Unité des images radar</translation>
    </message>
    <message>
        <source>Unit of the images</source>
        <translation>Unité des images</translation>
    </message>
    <message>
        <source>Unit of the images (folders of events)</source>
        <translation>Unité des images (dossiers d'événements)</translation>
    </message>
    <message>
        <source>Unit of the radar image</source>
        <translation>Unité de l'image radar</translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval (0–1)</source>
        <translation>Borne supérieure de son intervalle à 95 % (0–1)</translation>
    </message>
    <message>
        <source>Upper end of its interval (hectares)</source>
        <translation>Borne supérieure de son intervalle (hectares)</translation>
    </message>
    <message>
        <source>Upper end of its model-based 95 % interval (hectares)</source>
        <translation>Borne supérieure de son intervalle à 95 % issu du modèle (hectares)</translation>
    </message>
    <message>
        <source>Use a model file that differs from its card</source>
        <translation>Utiliser un fichier de modèle qui diffère de sa fiche</translation>
    </message>
    <message>
        <source>User's accuracy of water (0–1)</source>
        <translation>Exactitude de l'utilisateur pour l'eau (0–1)</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Validation F1</source>
        <translation>F1 de validation</translation>
    </message>
    <message>
        <source>Validation F1 (95 % interval)</source>
        <translation>F1 de validation (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>Validation IoU</source>
        <translation>IoU de validation</translation>
    </message>
    <message>
        <source>Validation IoU (95 % interval)</source>
        <translation>IoU de validation (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>Validation IoU or F1 (95 %)</source>
        <translation>IoU ou F1 de validation (95 %)</translation>
    </message>
    <message>
        <source>Validation has chosen the epoch, so that its scores are a little too good. “Evaluate models” compares models on data that neither has seen, and finds smaller differences.</source>
        <translation>La validation a choisi l'époque ; ses scores sont donc un peu trop bons. « Évaluer des modèles » compare des modèles sur des données qu'aucun n'a vues, et trouve de plus petites différences.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Validation tiles after epoch {}: input, truth, probability of water, errors</source>
        <translation>Tuiles de validation après l'époque {} : entrée, vérité, probabilité d'eau, erreurs</translation>
    </message>
    <message>
        <source>Values appear with the first epoch.</source>
        <translation>Les valeurs apparaissent avec la première époque.</translation>
    </message>
    <message>
        <source>Variation: brightness (dB)</source>
        <translation>Variation : clarté (dB)</translation>
    </message>
    <message>
        <source>Variation: images left out (share, 0–1)</source>
        <translation>Variation : images omises (part, 0–1)</translation>
    </message>
    <message>
        <source>Variation: mirror and turn</source>
        <translation>Variation : miroir et rotation</translation>
    </message>
    <message>
        <source>Variation: places in reversed time (share, 0–1)</source>
        <translation>Variation : lieux au temps inversé (part, 0–1)</translation>
    </message>
    <message>
        <source>Variation: places without one of the sensors (share, 0–1)</source>
        <translation>Variation : lieux sans l'un des capteurs (part, 0–1)</translation>
    </message>
    <message>
        <source>Variety between scenes (0–1)</source>
        <translation>Diversité entre scènes (0–1)</translation>
    </message>
    <message>
        <source>Version of this Python</source>
        <translation>Version de ce Python</translation>
    </message>
    <message>
        <source>Virtual raster (VRT)</source>
        <translation>Raster virtuel (VRT)</translation>
    </message>
    <message>
        <source>Virtual raster and cloud-optimised GeoTIFF (COG)</source>
        <translation>Raster virtuel et GeoTIFF optimisé pour le cloud (COG)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>En attente de son tour…</translation>
    </message>
    <message>
        <source>Wanted share of the tiles or sequences; the shares need not add up to 1.</source>
        <translation>Part voulue des tuiles ou des séquences ; la somme des parts n'a pas à faire 1.</translation>
    </message>
    <message>
        <source>Warning: {}</source>
        <translation>Avertissement : {}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water as polygons, too</source>
        <translation>L'eau aussi en polygones</translation>
    </message>
    <message>
        <source>Water at both dates</source>
        <translation>Eau aux deux dates</translation>
    </message>
    <message>
        <source>Water at the earlier date</source>
        <translation>Eau à la date antérieure</translation>
    </message>
    <message>
        <source>Water at the later date</source>
        <translation>Eau à la date ultérieure</translation>
    </message>
    <message>
        <source>Water by the built-in method only</source>
        <translation>Eau selon la méthode intégrée seule</translation>
    </message>
    <message>
        <source>Water by the model only</source>
        <translation>Eau selon le modèle seul</translation>
    </message>
    <message>
        <source>Water map</source>
        <translation>Carte d'eau</translation>
    </message>
    <message>
        <source>Water mapping</source>
        <translation>Cartographie de l'eau</translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation>Masque d'eau</translation>
    </message>
    <message>
        <source>Water masks (0 dry, 1 water; those of Highwater) or water probabilities between 0 and 1, of two dates at least, in any order; they need not be of one kind. The pixels are those of the first.</source>
        <translation>Masques d'eau (0 sec, 1 eau ; ceux de Highwater) ou probabilités d'eau entre 0 et 1, d'au moins deux dates, dans n'importe quel ordre ; ils n'ont pas à être d'un seul genre. Les pixels sont ceux de la première couche.</translation>
    </message>
    <message>
        <source>Water masks of all scenes</source>
        <translation>Masques d'eau de toutes les scènes</translation>
    </message>
    <message>
        <source>Water of the dates</source>
        <translation>Eau des dates</translation>
    </message>
    <message>
        <source>Water polygons</source>
        <translation>Polygones d'eau</translation>
    </message>
    <message>
        <source>Water polygons of all scenes</source>
        <translation>Polygones d'eau de toutes les scènes</translation>
    </message>
    <message>
        <source>Water probabilities of all scenes</source>
        <translation>Probabilités d'eau de toutes les scènes</translation>
    </message>
    <message>
        <source>Water probability</source>
        <translation>Probabilité d'eau</translation>
    </message>
    <message>
        <source>Water probability (0–1)</source>
        <translation>Probabilité d'eau (0–1)</translation>
    </message>
    <message>
        <source>Water probability (calibrated)</source>
        <translation>Probabilité d'eau (calibrée)</translation>
    </message>
    <message>
        <source>Water that is always there, so that the map tells flood and permanent water apart: a mask of 0 and 1, a water mask of Highwater, a probability, or occurrence or seasonality of the JRC's Global Surface Water. What it is, is recognised and logged.</source>
        <translation>Eau toujours présente, pour que la carte distingue inondation et eau permanente : un masque de 0 et de 1, un masque d'eau de Highwater, une probabilité, ou l'occurrence ou la saisonnalité du Global Surface Water du JRC. Ce que c'est, est reconnu et noté dans le journal.</translation>
    </message>
    <message>
        <source>Water, one date</source>
        <translation>Eau, une date</translation>
    </message>
    <message>
        <source>Water, one date (shipped)</source>
        <translation>Eau, une date (fourni)</translation>
    </message>
    <message>
        <source>Weak and simulated labels may train, but do not count in scores unless asked for.</source>
        <translation>Les étiquettes faibles et simulées peuvent servir à l'entraînement, mais ne comptent dans les scores que sur demande.</translation>
    </message>
    <message>
        <source>Weight decay (0.0001 to 0.1)</source>
        <translation>Décroissance des poids (0,0001 à 0,1)</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>Weights &amp; Biases, offline</source>
        <translation>Weights &amp; Biases, hors ligne</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth)</source>
        <translation>Poids (*.safetensors *.pth)</translation>
    </message>
    <message>
        <source>Weights for fine-tuning (.safetensors)</source>
        <translation>Poids pour l'affinage (.safetensors)</translation>
    </message>
    <message>
        <source>Wetland</source>
        <translation>Zone humide</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What becomes of tiles that touch or overlap those of another part.</source>
        <translation>Ce que deviennent les tuiles qui touchent ou recouvrent celles d'une autre partie.</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Ce qui calcule.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>What is held to be true. Give this or reference polygons.</source>
        <translation>Ce qui est tenu pour vrai. Donnez ceci ou des polygones de référence.</translation>
    </message>
    <message>
        <source>What is held to be true; −1, 255 and its own no data do not count.</source>
        <translation>Ce qui est tenu pour vrai ; −1, 255 et sa propre absence de données ne comptent pas.</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>Ce qui est installé</translation>
    </message>
    <message>
        <source>What is known of the image</source>
        <translation>Ce qu'on sait de l'image</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>What is minimised. Cross-entropy and Dice is a good choice for most data; Tversky where missed water is worse than false alarms.</source>
        <translation>Ce qui est minimisé. Entropie croisée et Dice est un bon choix pour la plupart des données ; Tversky si l'eau manquée est pire que les fausses alertes.</translation>
    </message>
    <message>
        <source>What is true: 0 dry, 1 flood, 2 permanent water, 255 no data.</source>
        <translation>Ce qui est vrai : 0 sec, 1 inondation, 2 eau permanente, 255 absence de données.</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>What is varied, instead of the choices above: JSON, or the path of a file with it. Such as {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</source>
        <translation>Ce qui varie, à la place des choix ci-dessus : du JSON, ou le chemin d'un fichier qui en contient. Par exemple {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Ce qui ne va pas, et que faire</translation>
    </message>
    <message>
        <source>What its polygons show</source>
        <translation>Ce que montrent ses polygones</translation>
    </message>
    <message>
        <source>What made you decide so?</source>
        <translation>Qu'est-ce qui vous a décidé ?</translation>
    </message>
    <message>
        <source>What may be done with image and labels, such as CC BY 4.0; it stands in the cards of the dataset and of models trained on it.</source>
        <translation>Ce qui peut être fait de l'image et des étiquettes, par exemple CC BY 4.0 ; cela figure sur les fiches du jeu de données et des modèles qui en sont entraînés.</translation>
    </message>
    <message>
        <source>What stays in one fold</source>
        <translation>Ce qui reste dans un même pli</translation>
    </message>
    <message>
        <source>What stays together in one part.</source>
        <translation>Ce qui reste ensemble dans une partie.</translation>
    </message>
    <message>
        <source>What the image is can be told once the backend is installed.</source>
        <translation>Ce qu'est l'image pourra être dit une fois le moteur de calcul installé.</translation>
    </message>
    <message>
        <source>What the map window shows</source>
        <translation>Ce que montre la fenêtre de carte</translation>
    </message>
    <message>
        <source>What the model is</source>
        <translation>Ce qu'est le modèle</translation>
    </message>
    <message>
        <source>What the pixel values are. The tiles are in decibel.</source>
        <translation>Ce que sont les valeurs des pixels. Les tuiles sont en décibels.</translation>
    </message>
    <message>
        <source>What the pixel values are. When it is recognised, the log says how; when the values contradict it, the algorithm stops and says so.</source>
        <translation>Ce que sont les valeurs des pixels. Si l'unité est reconnue, le journal dit comment ; si les valeurs la contredisent, l'algorithme s'arrête et le dit.</translation>
    </message>
    <message>
        <source>What the pixel values of all images are. Recognised automatically, each image may have its own.</source>
        <translation>Ce que sont les valeurs des pixels de toutes les images. Reconnue automatiquement, chaque image peut avoir la sienne.</translation>
    </message>
    <message>
        <source>What the probability from which a pixel is water is chosen for. Where missed water costs more than a false alarm, choose the least recall. Where the tiles are of a handful of places and others will be mapped, choose the last one.</source>
        <translation>Ce pour quoi est choisie la probabilité à partir de laquelle un pixel est de l'eau. Si l'eau manquée coûte plus qu'une fausse alerte, choisissez le rappel minimal. Si les tuiles viennent d'une poignée de lieux et que d'autres seront cartographiés, choisissez le dernier.</translation>
    </message>
    <message>
        <source>What to install</source>
        <translation>À installer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was found, in a sentence</source>
        <translation>Ce qui a été trouvé, en une phrase</translation>
    </message>
    <message>
        <source>What “Map water” takes by itself, without a model file, where it fits.</source>
        <translation>Ce que « Cartographier l'eau » prend de lui-même, sans fichier de modèle, là où il convient.</translation>
    </message>
    <message>
        <source>Where fewer of the earlier images have data, nothing can be said.</source>
        <translation>Là où moins d'images antérieures ont des données, rien ne peut être dit.</translation>
    </message>
    <message>
        <source>Where the decisions are kept</source>
        <translation>Où les décisions sont gardées</translation>
    </message>
    <message>
        <source>Where the failure may pass: a worker that died, a network drive that did not answer.</source>
        <translation>Pour les échecs qui peuvent être passagers : un worker qui s'est arrêté net, un lecteur réseau qui n'a pas répondu.</translation>
    </message>
    <message>
        <source>Where the labels come from (folders of events)</source>
        <translation>D'où viennent les étiquettes (dossiers d'événements)</translation>
    </message>
    <message>
        <source>Where the network finds what speaks for water; 1 is the strongest in this image, 0 none. Needs the training tier of the backend.</source>
        <translation>Où le réseau trouve ce qui parle pour l'eau ; 1 est le plus fort dans cette image, 0 rien. Demande le niveau entraînement du moteur de calcul.</translation>
    </message>
    <message>
        <source>Where the reference comes from</source>
        <translation>D'où vient la référence</translation>
    </message>
    <message>
        <source>Where the scene lies: pick a point on the map, or type longitude and latitude. The scene's CRS is the UTM zone of this point.</source>
        <translation>Où est la scène : choisissez un point sur la carte, ou tapez longitude et latitude. Le SCR de la scène est la zone UTM de ce point.</translation>
    </message>
    <message>
        <source>Whether a flood happens at all, where no image has a label of its own.</source>
        <translation>Si une inondation a lieu ou non, là où aucune image n'a sa propre étiquette.</translation>
    </message>
    <message>
        <source>Whether a slanted strip without data lies at the side, as at the edge of an image.</source>
        <translation>Si une bande oblique sans données se trouve sur le côté, comme au bord d'une image.</translation>
    </message>
    <message>
        <source>Whether each part shall have about the whole dataset's share of water.</source>
        <translation>Si chaque partie doit avoir à peu près la part d'eau de tout le jeu de données.</translation>
    </message>
    <message>
        <source>Whether jobs can run</source>
        <translation>Si des tâches peuvent être exécutées</translation>
    </message>
    <message>
        <source>Whether the folders inside the folder are searched, too.</source>
        <translation>Si les sous-dossiers du dossier sont aussi parcourus.</translation>
    </message>
    <message>
        <source>Whether the interval is model-based (0 or 1)</source>
        <translation>Si l'intervalle est issu du modèle (0 ou 1)</translation>
    </message>
    <message>
        <source>Whether the model fits the image</source>
        <translation>Si le modèle convient à l'image</translation>
    </message>
    <message>
        <source>Whether the tiles get a band LANDCOVER.</source>
        <translation>Si les tuiles reçoivent une bande LANDCOVER.</translation>
    </message>
    <message>
        <source>Which band is what (such as VV=1;VH=2)</source>
        <translation>Quelle bande est quoi (par ex. VV=1;VH=2)</translation>
    </message>
    <message>
        <source>Which data set it is.</source>
        <translation>De quel jeu public il s'agit.</translation>
    </message>
    <message>
        <source>Which date the image before the flood is of</source>
        <translation>De quelle date est l'image d'avant l'inondation</translation>
    </message>
    <message>
        <source>Which images are learned. A model of both does without either where it is missing.</source>
        <translation>Quelles images sont apprises. Un modèle des deux se passe de celles qui manquent.</translation>
    </message>
    <message>
        <source>Which part of the dataset the place is for. “Split a dataset” changes it.</source>
        <translation>À quelle partie du jeu de données le lieu appartient. « Répartir un jeu de données » la change.</translation>
    </message>
    <message>
        <source>Which tiles how often (all)</source>
        <translation>Quelles tuiles combien de fois (toutes)</translation>
    </message>
    <message>
        <source>Which tiles train, validate and test. “Split a dataset” changes it.</source>
        <translation>Quelles tuiles servent à l'entraînement, à la validation et au test. « Répartir un jeu de données » le change.</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Pourquoi celui-ci</translation>
    </message>
    <message>
        <source>Wider than errors extend: pixels of one block are right and wrong together. A map of less than six blocks gets no intervals.</source>
        <translation>Plus large que l'étendue des erreurs : les pixels d'un bloc sont justes ou faux ensemble. Une carte de moins de six blocs n'a pas d'intervalles.</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>Largeur (pixels)</translation>
    </message>
    <message>
        <source>Width and height of the scene (pixels of 10 m)</source>
        <translation>Largeur et hauteur de la scène (pixels de 10 m)</translation>
    </message>
    <message>
        <source>Width of the strata at the edge of water (metres)</source>
        <translation>Largeur des strates au bord de l'eau (mètres)</translation>
    </message>
    <message>
        <source>Wind on the water (0–1)</source>
        <translation>Vent sur l'eau (0–1)</translation>
    </message>
    <message>
        <source>Window of the speckle filter (pixels)</source>
        <translation>Fenêtre du filtre de chatoiement (pixels)</translation>
    </message>
    <message>
        <source>With * for any letters.</source>
        <translation>Avec * pour des caractères quelconques.</translation>
    </message>
    <message>
        <source>With a folder, a run that was stopped goes on where it was when it is started again with the same folder. Removed when the map is done. Empty: progress is not kept.</source>
        <translation>Avec un dossier, une exécution arrêtée reprend où elle en était si elle est relancée avec le même dossier. Supprimé quand la carte est finie. Vide : la progression n'est pas gardée.</translation>
    </message>
    <message>
        <source>With its 95 % interval. Scores on different data cannot be compared.</source>
        <translation>Avec son intervalle à 95 %. Des scores sur des données différentes ne peuvent être comparés.</translation>
    </message>
    <message>
        <source>With one, what would exceed the risk is mapped as “uncertain”: for missed water pixels below the threshold that may yet be water, for false alarms pixels above it that may yet be dry.</source>
        <translation>Avec elle, ce qui dépasserait le risque est noté « incertain » : pour l'eau manquée, les pixels sous le seuil qui pourraient tout de même être de l'eau ; pour les fausses alertes, les pixels au-dessus qui pourraient tout de même être secs.</translation>
    </message>
    <message>
        <source>With the same settings and the folder of that run.</source>
        <translation>Avec les mêmes réglages et le dossier de cette exécution.</translation>
    </message>
    <message>
        <source>Without this, a damaged file is refused.</source>
        <translation>Sans cette option, un fichier endommagé est refusé.</translation>
    </message>
    <message>
        <source>Without this, an image that does not match the dataset is refused.</source>
        <translation>Sans cette option, une image qui ne convient pas au jeu de données est refusée.</translation>
    </message>
    <message>
        <source>Without this, images that do not match the dataset are refused.</source>
        <translation>Sans cette option, les images qui ne conviennent pas au jeu de données sont refusées.</translation>
    </message>
    <message>
        <source>Without this, training stops at the first such tile and names it.</source>
        <translation>Sans cette option, l'entraînement s'arrête à la première tuile de ce genre et la nomme.</translation>
    </message>
    <message>
        <source>Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values.</source>
        <translation>Écrivez par exemple VV=-30:0;VH=-35:-5, c'est-à-dire les valeurs minimale et maximale.</translation>
    </message>
    <message>
        <source>Writing the labels…</source>
        <translation>Écriture des étiquettes…</translation>
    </message>
    <message>
        <source>Year, month and day on which the sequences begin; they last three to six months.</source>
        <translation>Année, mois et jour où commencent les séquences ; elles durent de trois à six mois.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>encore {hours} h {minutes} min environ</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>encore {} min environ</translation>
    </message>
    <message>
        <source>about {} min {} s left</source>
        <translation>encore {} min {} s environ</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>encore {} s environ</translation>
    </message>
    <message>
        <source>accuracy,validation,IoU,F1,precision,recall,confusion matrix,reference,ground truth</source>
        <translation>exactitude,validation,IoU,F1,précision,rappel,matrice de confusion,référence,vérité terrain,accuracy</translation>
    </message>
    <message>
        <source>accuracy,validation,test,holdout,IoU,F1,precision,recall,kappa,calibration,reliability,confidence interval,bootstrap,compare,report</source>
        <translation>exactitude,validation,test,IoU,F1,précision,rappel,kappa,calibration,fiabilité,intervalle de confiance,bootstrap,comparer,rapport</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>area,hectares,confidence interval,accuracy assessment,Olofsson,stratified,error matrix</source>
        <translation>surface,hectares,intervalle de confiance,évaluation de l'exactitude,Olofsson,stratifié,matrice d'erreur,area</translation>
    </message>
    <message>
        <source>before the first epoch</source>
        <translation>avant la première époque</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>bfloat16 is faster and as good where the processor or GPU computes in it.</source>
        <translation>bfloat16 est plus rapide et aussi bon là où le processeur ou le GPU calcule ainsi.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>calibration,temperature,threshold,reliability,recall,precision,cost,conformal,risk,uncertain,ONNX,probability</source>
        <translation>calibration,température,seuil,fiabilité,rappel,précision,coût,conforme,risque,incertain,ONNX,probabilité</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>chosen in the settings</source>
        <translation>choisi dans les préférences</translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation>époque {}</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>époque {} sur {}</translation>
    </message>
    <message>
        <source>explain,explainability,interpretability,XAI,Grad-CAM,heat map,saliency,attention,band importance,ablation,evidence</source>
        <translation>expliquer,explicabilité,interprétabilité,XAI,Grad-CAM,carte de chaleur,saillance,attention,importance des bandes,ablation,indices</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>flood,change detection,z-score,anomaly,time series,median,deviation,before,after,multi-temporal,permanent water,without training</source>
        <translation>inondation,crue,détection de changement,score z,anomalie,série temporelle,médiane,écart,avant,après,multitemporel,eau permanente,sans entraînement</translation>
    </message>
    <message>
        <source>flood,change,two dates,before,after,new water,receded,persistent,difference,recession</source>
        <translation>inondation,crue,changement,deux dates,avant,après,eau nouvelle,retirée,persistante,différence,décrue</translation>
    </message>
    <message>
        <source>flood,time series,duration,frequency,inundation,first,last,animation,temporal controller,timeline,recurrence</source>
        <translation>inondation,crue,série temporelle,durée,fréquence,submersion,premier,dernier,animation,contrôleur temporel,chronologie,récurrence</translation>
    </message>
    <message>
        <source>flood,water,batch,many,folder,STAC,catalogue,mosaic,cluster,Dask,distributed,series</source>
        <translation>inondation,eau,lot,nombreuses,dossier,STAC,catalogue,mosaïque,grappe,cluster,Dask,distribué,série</translation>
    </message>
    <message>
        <source>flood,water,radar,SAR,Sentinel-1,inundation,deep learning,ONNX,segmentation,predict</source>
        <translation>inondation,crue,eau,radar,SAR,Sentinel-1,submersion,apprentissage profond,ONNX,segmentation,prédire</translation>
    </message>
    <message>
        <source>flood,water,radar,SAR,Sentinel-1,threshold,Otsu,bimodal,histogram,backscatter</source>
        <translation>inondation,crue,eau,radar,SAR,Sentinel-1,seuil,Otsu,bimodal,histogramme,rétrodiffusion</translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation>dossier manquant</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d'une minute</translation>
    </message>
    <message>
        <source>missing (locked: {})</source>
        <translation>manquant (version prévue : {})</translation>
    </message>
    <message>
        <source>model card,metadata,ONNX,MLM,STAC,information,accuracy,bands</source>
        <translation>fiche du modèle,métadonnées,ONNX,MLM,STAC,information,exactitude,bandes</translation>
    </message>
    <message>
        <source>named by the variable HIGHWATER_PYTHON</source>
        <translation>nommé par la variable HIGHWATER_PYTHON</translation>
    </message>
    <message>
        <source>no training yet</source>
        <translation>pas encore d'entraînement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>power</source>
        <translation>puissance</translation>
    </message>
    <message>
        <source>quality,leakage,duplicates,labels,dataset,check,report</source>
        <translation>qualité,fuite,doublons,étiquettes,jeu de données,contrôle,vérifier,rapport</translation>
    </message>
    <message>
        <source>quantise,quantize,int8,float16,half precision,compress,speed,faster,ONNX,OpenVINO</source>
        <translation>quantifier,int8,float16,demi-précision,compresser,vitesse,plus rapide,ONNX,OpenVINO</translation>
    </message>
    <message>
        <source>radar,SAR,Sentinel-1,synthetic,example,test data,terrain,speckle</source>
        <translation>radar,SAR,Sentinel-1,synthétique,exemple,données d'essai,relief,chatoiement,speckle</translation>
    </message>
    <message>
        <source>radar,SAR,shadow,layover,slope,HAND,drainage,terrain,elevation,DEM,land cover,incidence</source>
        <translation>radar,SAR,ombre,repliement,layover,pente,HAND,drainage,relief,altitude,MNT,occupation du sol,incidence</translation>
    </message>
    <message>
        <source>record damaged</source>
        <translation>trace endommagée</translation>
    </message>
    <message>
        <source>sequences,training,validation,test,cross-validation,fold,leakage,dataset,partition</source>
        <translation>séquences,entraînement,validation,test,validation croisée,pli,fuite,jeu de données,répartition</translation>
    </message>
    <message>
        <source>setup,environment,dependencies,packages,pip,torch,onnx,python</source>
        <translation>installation,environnement,dépendances,paquets,pip,torch,onnx,python</translation>
    </message>
    <message>
        <source>setup,environment,diagnose,report,GPU,CUDA,memory,version,python</source>
        <translation>installation,environnement,diagnostic,rapport,GPU,CUDA,mémoire,version,python</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêté avant terme</translation>
    </message>
    <message>
        <source>stratified,random,sample,reference,validation,accuracy assessment,area,label,Olofsson</source>
        <translation>stratifié,aléatoire,échantillon,référence,validation,évaluation de l'exactitude,surface,étiquette,Olofsson</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>étiré</translation>
    </message>
    <message>
        <source>sweep,hyperparameter,optimisation,Optuna,search,tuning,training</source>
        <translation>balayage,hyperparamètre,optimisation,Optuna,recherche,réglage,entraînement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation>l'environnement géré</translation>
    </message>
    <message>
        <source>time series,Sentinel-1,Sentinel-2,SEN12-FLOOD,synthetic,example,test data,training,clouds</source>
        <translation>série temporelle,Sentinel-1,Sentinel-2,SEN12-FLOOD,synthétique,exemple,données d'essai,entraînement,nuages</translation>
    </message>
    <message>
        <source>time series,median,deviation,MAD,baseline,stack,change detection,z-score,multi-temporal,before,reference,orbit</source>
        <translation>série temporelle,médiane,écart,MAD,état habituel,pile,détection de changement,score z,multitemporel,avant,référence,orbite</translation>
    </message>
    <message>
        <source>time series,sequence,dates,Sentinel-1,Sentinel-2,temporal,training,dataset</source>
        <translation>série temporelle,séquence,dates,Sentinel-1,Sentinel-2,temporel,entraînement,jeu de données</translation>
    </message>
    <message>
        <source>time series,sequence,flood,date,duration,animation,temporal,Sentinel-1,Sentinel-2</source>
        <translation>série temporelle,séquence,inondation,date,durée,animation,temporel,Sentinel-1,Sentinel-2</translation>
    </message>
    <message>
        <source>time series,sequence,training,deep learning,neural network,ConvLSTM,attention,Sentinel-1,Sentinel-2,SEN12-FLOOD,classification</source>
        <translation>série temporelle,séquence,entraînement,apprentissage profond,réseau de neurones,ConvLSTM,attention,Sentinel-1,Sentinel-2,SEN12-FLOOD,classification</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entraîné</translation>
    </message>
    <message>
        <source>training,cross-validation,leave one region out,folds,generalisation,spread,accuracy</source>
        <translation>entraînement,validation croisée,laisser une région de côté,plis,généralisation,dispersion,exactitude</translation>
    </message>
    <message>
        <source>training,dataset,chips,patches,labels,tiling,machine learning,deep learning</source>
        <translation>entraînement,jeu de données,imagettes,étiquettes,tuilage,apprentissage automatique,apprentissage profond</translation>
    </message>
    <message>
        <source>training,deep learning,machine learning,neural network,U-Net,fine-tune,ONNX,segmentation</source>
        <translation>entraînement,apprentissage profond,apprentissage automatique,réseau de neurones,U-Net,affinage,ONNX,segmentation</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation>écriture du modèle</translation>
    </message>
    <message>
        <source>{:.0%} done</source>
        <translation>{:.0%} fait</translation>
    </message>
    <message>
        <source>{:.0f} kB</source>
        <translation>{:.0f} ko</translation>
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
        <translation>{area} ha d'inondation</translation>
    </message>
    <message>
        <source>{area} ha of flood (95 % interval {low} to {high} ha, model-based)</source>
        <translation>{area} ha d'inondation (intervalle à 95 % de {low} à {high} ha, issu du modèle)</translation>
    </message>
    <message>
        <source>{area} ha of water</source>
        <translation>{area} ha d'eau</translation>
    </message>
    <message>
        <source>{area} ha of water (95 % interval {low} to {high} ha, model-based)</source>
        <translation>{area} ha d'eau (intervalle à 95 % de {low} à {high} ha, issu du modèle)</translation>
    </message>
    <message>
        <source>{count}, each {size}</source>
        <translation>{count}, chacun de {size}</translation>
    </message>
    <message>
        <source>{cpu} ({cores} cores)</source>
        <translation>{cpu} ({cores} cœurs)</translation>
    </message>
    <message>
        <source>{cpu} ({cores} cores, {threads} threads)</source>
        <translation>{cpu} ({cores} cœurs, {threads} fils)</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{name} (band {number})</source>
        <translation>{name} (bande {number})</translation>
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
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} (declared in the file)</source>
        <translation>{} (déclaré dans le fichier)</translation>
    </message>
    <message>
        <source>{} (default)</source>
        <translation>{} (par défaut)</translation>
    </message>
    <message>
        <source>{} (locked: {})</source>
        <translation>{} (version prévue : {})</translation>
    </message>
    <message>
        <source>{} (may be missing)</source>
        <translation>{} (peut manquer)</translation>
    </message>
    <message>
        <source>{} (not declared, but recognised as fill)</source>
        <translation>{} (non déclaré, mais reconnu comme remplissage)</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (non installé)</translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation>{} ({} à {})</translation>
    </message>
    <message>
        <source>{} Install it below.</source>
        <translation>{} Installez-le ci-dessous.</translation>
    </message>
    <message>
        <source>{} It was the default model; there is none now.</source>
        <translation>{} C'était le modèle par défaut ; il n'y en a plus.</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} Mo</translation>
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
        <translation>{} est dans un dossier temporaire et disparaît à la fermeture de QGIS : {}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} must lie between {:g} and {:g}, not be {:g}: {}.</source>
        <translation>{} doit être entre {:g} et {:g}, non {:g} : {}.</translation>
    </message>
    <message>
        <source>{} of {} are decided.</source>
        <translation>{} sur {} sont décidées.</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} lieux</translation>
    </message>
    <message>
        <source>{} polygons of water and {} of dry land were written; {} features say nothing. “Prepare training tiles” takes “water” as reference polygons and “valid_area” as the area in which they hold: {}</source>
        <translation>{} polygones d'eau et {} de terre sèche ont été écrits ; {} entités ne disent rien. « Préparer des tuiles d'entraînement » prend « water » comme polygones de référence et « valid_area » comme zone où ils valent : {}</translation>
    </message>
    <message>
        <source>{} tiles</source>
        <translation>{} tuiles</translation>
    </message>
    <message>
        <source>{} {}; {} of “{}” ({})</source>
        <translation>{} {} ; {} de « {} » ({})</translation>
    </message>
    <message>
        <source>{}, ascending</source>
        <translation>{}, ascendante</translation>
    </message>
    <message>
        <source>{}, descending</source>
        <translation>{}, descendante</translation>
    </message>
    <message>
        <source>{}, highest first</source>
        <translation>{}, décroissant</translation>
    </message>
    <message>
        <source>{}, lowest first</source>
        <translation>{}, croissant</translation>
    </message>
    <message>
        <source>{}:</source>
        <translation>{} :</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{}: {} in epoch {}</source>
        <translation>{} : {} à l'époque {}</translation>
    </message>
    <message>
        <source>“Automatic” takes your default model, {}, where it fits the image.</source>
        <translation>« Automatique » prend votre modèle par défaut, {}, là où il convient à l'image.</translation>
    </message>
    <message>
        <source>“Evenly over shares of water” helps where most tiles are dry.</source>
        <translation>« Uniformément selon la part d'eau » aide si la plupart des tuiles sont sèches.</translation>
    </message>
    <message>
        <source>“Map water” now takes “{}” by itself where it fits the image.</source>
        <translation>« Cartographier l'eau » prend désormais « {} » de lui-même là où il convient à l'image.</translation>
    </message>
    <message>
        <source>“{name}” takes {bands} in: {unit}; made for pixels of {size:g} m.</source>
        <translation>« {name} » prend {bands} en : {unit} ; fait pour des pixels de {size:g} m.</translation>
    </message>
    <message>
        <source>“{name}” takes {bands}.</source>
        <translation>« {name} » prend {bands}.</translation>
    </message>
    <message>
        <source>“{}” ({}) is not a file that ends in {}.</source>
        <translation>« {} » ({}) n'est pas un fichier qui finit par {}.</translation>
    </message>
    <message>
        <source>“{}” and its card were copied to {}.</source>
        <translation>« {} » et sa fiche ont été copiés dans {}.</translation>
    </message>
    <message>
        <source>“{}” and “{}” cannot be told apart on the test part: their intervals overlap.</source>
        <translation>« {} » et « {} » ne se départagent pas sur la partie de test : leurs intervalles se recouvrent.</translation>
    </message>
    <message>
        <source>“{}” and “{}” cannot be told apart on validation: their intervals overlap.</source>
        <translation>« {} » et « {} » ne se départagent pas en validation : leurs intervalles se recouvrent.</translation>
    </message>
    <message>
        <source>“{}” could not be removed: {}. It is still there.</source>
        <translation>« {} » n'a pas pu être supprimé : {}. Il est toujours là.</translation>
    </message>
    <message>
        <source>“{}” could not be written: {}.</source>
        <translation>« {} » n'a pas pu être écrit : {}.</translation>
    </message>
    <message>
        <source>“{}” does not say which bands it takes nor in which unit: it has no description of Highwater, so that nobody could tell which images it fits.</source>
        <translation>« {} » ne dit ni quelles bandes il prend ni en quelle unité : il n'a pas de description de Highwater ; personne ne pourrait donc dire à quelles images il convient.</translation>
    </message>
    <message>
        <source>“{}” holds no review.</source>
        <translation>« {} » ne contient pas de vérification.</translation>
    </message>
    <message>
        <source>“{}” is better than “{}” on the test part, {} against {}: their intervals are apart.</source>
        <translation>« {} » est meilleur que « {} » sur la partie de test, {} contre {} : leurs intervalles sont disjoints.</translation>
    </message>
    <message>
        <source>“{}” is better than “{}” on validation, {} against {}: their intervals are apart.</source>
        <translation>« {} » est meilleur que « {} » en validation, {} contre {} : leurs intervalles sont disjoints.</translation>
    </message>
    <message>
        <source>“{}” is in the library already, as “{}”.</source>
        <translation>« {} » est déjà dans la bibliothèque, comme « {} ».</translation>
    </message>
    <message>
        <source>“{}” is in the library now.</source>
        <translation>« {} » est maintenant dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“{}” is in the trash.</source>
        <translation>« {} » est dans la corbeille.</translation>
    </message>
    <message>
        <source>“{}” is not ranked: no interval of its score is known.</source>
        <translation>« {} » n'est pas classé : aucun intervalle de son score n'est connu.</translation>
    </message>
    <message>
        <source>“{}” is the model itself.</source>
        <translation>« {} » est le modèle lui-même.</translation>
    </message>
    <message>
        <source>“{}” is unticked, so that the image shows.</source>
        <translation>« {} » est décochée, pour que l'image soit visible.</translation>
    </message>
    <message>
        <source>“{}” was deleted.</source>
        <translation>« {} » a été supprimé.</translation>
    </message>
    <message>
        <source>−1.5 deviations</source>
        <translation>−1,5 écart</translation>
    </message>
    <message>
        <source>−100 %: more water without the band</source>
        <translation>−100 % : plus d'eau sans la bande</translation>
    </message>
    <message>
        <source>−3 deviations</source>
        <translation>−3 écarts</translation>
    </message>
    <message>
        <source>−6 deviations: far darker</source>
        <translation>−6 écarts : bien plus sombre</translation>
    </message>
    <message>
        <source>✓ Fits this image, which is mapped by: {}.</source>
        <translation>✓ Convient à cette image, qui est cartographiée par : {}.</translation>
    </message>
    <message>
        <source>✓ Fits this image.</source>
        <translation>✓ Convient à cette image.</translation>
    </message>
    <message>
        <source>✗ Does not fit this image: {}</source>
        <translation>✗ Ne convient pas à cette image : {}</translation>
    </message>
</context>
<context>
    <name>HighwaterProducts</name>
    <message>
        <source>(no picture: image and label do not fit)</source>
        <translation>(pas d'image : l'image et l'étiquette ne concordent pas)</translation>
    </message>
    <message>
        <source>(no picture: the files cannot be read)</source>
        <translation>(pas d'image : les fichiers sont illisibles)</translation>
    </message>
    <message>
        <source>0 m: contact</source>
        <translation>0 m : contact</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>1 fold</source>
        <translation>1 pli</translation>
    </message>
    <message>
        <source>1 further event is harder than others, too.</source>
        <translation>1 autre événement est lui aussi plus difficile que d'autres.</translation>
    </message>
    <message>
        <source>1 further region is harder than others, too.</source>
        <translation>1 autre région est elle aussi plus difficile que d'autres.</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>1 more region</source>
        <translation>1 autre région</translation>
    </message>
    <message>
        <source>1 of the 1 other finished trial cannot be told apart from it: any of their recipes may be as good.</source>
        <translation>Le seul autre essai terminé est impossible à en distinguer : sa recette peut être aussi bonne.</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 paire</translation>
    </message>
    <message>
        <source>1 parameter varied</source>
        <translation>1 paramètre varié</translation>
    </message>
    <message>
        <source>1 pixel</source>
        <translation>1 pixel</translation>
    </message>
    <message>
        <source>1 region</source>
        <translation>1 région</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>1 scène</translation>
    </message>
    <message>
        <source>1 seed</source>
        <translation>1 graine</translation>
    </message>
    <message>
        <source>1 tile</source>
        <translation>1 tuile</translation>
    </message>
    <message>
        <source>1 tile is few: the intervals say little about other places.</source>
        <translation>1 tuile, c'est peu : les intervalles ne disent presque rien d'autres lieux.</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>valeurs sur 8 bits étirées sur l'étendue de chaque image</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>95 % interval, model-based</source>
        <translation>Intervalle à 95 %, issu du modèle</translation>
    </message>
    <message>
        <source>95 % interval, over 1 block of {side} pixels</source>
        <translation>Intervalle à 95 %, sur 1 bloc de {side} pixels</translation>
    </message>
    <message>
        <source>95 % interval, over {count} blocks of {side} pixels</source>
        <translation>Intervalle à 95 %, sur {count} blocs de {side} pixels</translation>
    </message>
    <message>
        <source>95 % of the scores of blocks of this map drawn with replacement and pooled (block bootstrap): how far a score would move on more of the same scene, not on another one. null: fewer than {fewest} blocks with valid pixels, or a score that more than a twentieth of the draws leave undefined.</source>
        <translation>95 % des scores de blocs de cette carte tirés avec remise et regroupés (bootstrap par blocs) : de combien un score bougerait sur davantage de la même scène, non sur une autre. null : moins de {fewest} blocs avec des pixels valides, ou un score que plus d'un vingtième des tirages laisse non défini.</translation>
    </message>
    <message>
        <source>95 %, percentile bootstrap over tiles; over regions where every tile has one and there are two or more, since tiles of one place resemble each other.</source>
        <translation>95 %, bootstrap par percentiles sur les tuiles ; sur les régions si chaque tuile en a une et qu'il y en a deux ou plus, car les tuiles d'un même lieu se ressemblent.</translation>
    </message>
    <message>
        <source>95 %: over images</source>
        <translation>95 % : sur les images</translation>
    </message>
    <message>
        <source>95 %: over {groups}</source>
        <translation>95 % : sur {groups}</translation>
    </message>
    <message>
        <source>95 %: over {groups}, rough</source>
        <translation>95 % : sur {groups}, approximatif</translation>
    </message>
    <message>
        <source>; {tiles} without a place on the map not in it</source>
        <translation>; sans {tiles} dépourvues de lieu sur la carte</translation>
    </message>
    <message>
        <source>&lt;b&gt;Model-based:&lt;/b&gt; if the probabilities are right, there are {area} of water, between {low} and {high}. The map shows {mapped}. No reference point was looked at: label some for an estimate that does not rest on the model.</source>
        <translation>&lt;b&gt;Issu du modèle :&lt;/b&gt; si les probabilités sont justes, il y a {area} d'eau, entre {low} et {high}. La carte montre {mapped}. Aucun point de référence n'a été regardé : étiquetez-en pour une estimation qui ne repose pas sur le modèle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not fit to train on yet:&lt;/b&gt; {errors} and {warnings}. An error means that a model, or its scores, would be wrong.</source>
        <translation>&lt;b&gt;Pas encore bon pour l'entraînement :&lt;/b&gt; {errors} et {warnings}. Une erreur signifie qu'un modèle, ou ses scores, seraient faux.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing wrong was found.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Rien d'anormal n'a été trouvé.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Usable, but look first:&lt;/b&gt; {warnings}, no error.</source>
        <translation>&lt;b&gt;Utilisable, mais à regarder d'abord :&lt;/b&gt; {warnings}, aucune erreur.</translation>
    </message>
    <message>
        <source>A date counts as flooded from {share} of the largest area on: a few pixels are called water at any date. The flood lasted from the first to the last such date, both included; it may have begun before the first image that shows it and ended after the last.</source>
        <translation>Une date compte comme inondée à partir de {share} de la plus grande surface : quelques pixels sont appelés eau à toute date. L'inondation a duré de la première à la dernière de ces dates, toutes deux comprises ; elle peut avoir commencé avant la première image qui la montre et fini après la dernière.</translation>
    </message>
    <message>
        <source>A model trained on them learns that threshold, and scores on them say how well it does so, not how well it finds water.</source>
        <translation>Un modèle entraîné avec elles apprend ce seuil, et les scores obtenus avec elles disent s'il y réussit, non s'il trouve bien l'eau.</translation>
    </message>
    <message>
        <source>A network gets whole tiles, or overlapping windows of them that are blended where its size is fixed; pixels without data are filled from the nearest that has some, and not counted.</source>
        <translation>Un réseau reçoit des tuiles entières ou, si sa taille est fixe, des fenêtres qui se recouvrent et sont fondues ensemble ; les pixels sans données sont remplis par le plus proche qui en a, et ne sont pas comptés.</translation>
    </message>
    <message>
        <source>A radar band with one value only</source>
        <translation>Une bande radar à valeur unique</translation>
    </message>
    <message>
        <source>About this map</source>
        <translation>À propos de cette carte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Adding {scenes} was interrupted, so that tiles are missing.</source>
        <translation>L'ajout de {scenes} a été interrompu ; il manque donc des tuiles.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All are at their defaults.</source>
        <translation>Tous ont leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>All labels are {kinds}: the scores say how well these are reproduced, not how well floods are mapped.</source>
        <translation>Toutes les étiquettes sont {kinds} : les scores disent si elles sont bien reproduites, non si les inondations sont bien cartographiées.</translation>
    </message>
    <message>
        <source>All other pairs cannot be told apart: their differences lie within the noise.</source>
        <translation>Toutes les autres paires sont impossibles à distinguer : leurs différences sont dans le bruit.</translation>
    </message>
    <message>
        <source>All other parameters are at their defaults.</source>
        <translation>Tous les autres paramètres ont leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>All others are at their defaults.</source>
        <translation>Tous les autres ont leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>All pixels pooled</source>
        <translation>Tous les pixels ensemble</translation>
    </message>
    <message>
        <source>All valid pixels pooled</source>
        <translation>Tous les pixels valides ensemble</translation>
    </message>
    <message>
        <source>All {count} tiles</source>
        <translation>Les {count} tuiles</translation>
    </message>
    <message>
        <source>Apr {year}</source>
        <translation>avr. {year}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Area above probability {probability}</source>
        <translation>Surface au-dessus de la probabilité {probability}</translation>
    </message>
    <message>
        <source>Area of water</source>
        <translation>Surface d'eau</translation>
    </message>
    <message>
        <source>Area of water, model-based</source>
        <translation>Surface d'eau, issue du modèle</translation>
    </message>
    <message>
        <source>Area over time</source>
        <translation>Surface au fil du temps</translation>
    </message>
    <message>
        <source>Area, model-based</source>
        <translation>Surface, issue du modèle</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <source>Areas are measured on the ellipsoid. They are those of the maps, which miss some water and invent some: reference points give an estimate that knows of it (“Estimate area of water”).</source>
        <translation>Les surfaces sont mesurées sur l'ellipsoïde. Ce sont celles des cartes, qui manquent une partie de l'eau et en inventent : des points de référence donnent une estimation qui en tient compte (« Estimer la surface d'eau »).</translation>
    </message>
    <message>
        <source>Areas are model-based: what the method mapped, not checked on the ground.</source>
        <translation>Les surfaces sont issues du modèle : ce que la méthode a cartographié, sans vérification sur le terrain.</translation>
    </message>
    <message>
        <source>Areas are those of the ellipsoid. A point stands for the more ground the larger its pixel is.</source>
        <translation>Les surfaces sont celles de l'ellipsoïde. Un point représente d'autant plus de terrain que son pixel est grand.</translation>
    </message>
    <message>
        <source>Areas are those of the ground on the ellipsoid, whatever the map's grid is.</source>
        <translation>Les surfaces sont celles du sol sur l'ellipsoïde, quelle que soit la grille de la carte.</translation>
    </message>
    <message>
        <source>As far as one training each can tell, “{place}” is harder than {others} and {more} more.</source>
        <translation>Pour autant qu'un seul entraînement chacun puisse le dire, « {place} » est plus difficile que {others} et {more} autres.</translation>
    </message>
    <message>
        <source>As far as one training each can tell, “{place}” is harder than {others}.</source>
        <translation>Pour autant qu'un seul entraînement chacun puisse le dire, « {place} » est plus difficile que {others}.</translation>
    </message>
    <message>
        <source>As the headline, without pixels of permanent water (not 0 in the layer, by nearest neighbour), over the tiles that have a place on the map.</source>
        <translation>Comme les chiffres principaux, sans les pixels d'eau permanente (non nuls dans la couche, au plus proche voisin), sur les tuiles qui ont un lieu sur la carte.</translation>
    </message>
    <message>
        <source>Ask how these labels were made.</source>
        <translation>Demandez comment ces étiquettes ont été faites.</translation>
    </message>
    <message>
        <source>Audit of the dataset “{dataset}”</source>
        <translation>Contrôle du jeu de données « {dataset} »</translation>
    </message>
    <message>
        <source>Audit of {dataset}</source>
        <translation>Contrôle de {dataset}</translation>
    </message>
    <message>
        <source>Aug {year}</source>
        <translation>août {year}</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <source>Backscatter {band}, {unit}</source>
        <translation>Rétrodiffusion {band}, {unit}</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands that are withheld are empty (NaN) in every tile for each model, as if the images had none. Rasters are judged as they are.</source>
        <translation>Les bandes retirées sont vides (NaN) dans chaque tuile pour chaque modèle, comme si les images ne les avaient pas. Les rasters sont jugés tels quels.</translation>
    </message>
    <message>
        <source>Bars: IoU from 0 to 1, with its 95 % interval over tiles. A row without an interval has too few tiles to say.</source>
        <translation>Barres : IoU de 0 à 1, avec son intervalle à 95 % sur les tuiles. Une ligne sans intervalle a trop peu de tuiles pour en donner un.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Below the dashed line the model is too sure of water, above it not sure enough. The heights of the counts are logarithmic.</source>
        <translation>Sous la ligne pointillée, le modèle est trop sûr de l'eau, au-dessus pas assez. Les hauteurs des décomptes sont logarithmiques.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>Best recipe</source>
        <translation>Meilleure recette</translation>
    </message>
    <message>
        <source>Best validation IoU</source>
        <translation>Meilleur IoU de validation</translation>
    </message>
    <message>
        <source>Best: highest IoU</source>
        <translation>Meilleures : IoU le plus haut</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Blocks of {side} × {side} pixels</source>
        <translation>Blocs de {side} × {side} pixels</translation>
    </message>
    <message>
        <source>Both models are drawn on the same tiles or regions each time, so that a difference is not hidden by some of them being harder than others. “Better” and “worse” are said where the interval of the difference excludes zero.</source>
        <translation>Les deux modèles sont tirés chaque fois sur les mêmes tuiles ou régions, pour qu'une différence ne soit pas masquée par la difficulté de certaines. « Meilleur » et « moins bon » se disent quand l'intervalle de la différence exclut zéro.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Builtin</source>
        <translation>Méthode intégrée</translation>
    </message>
    <message>
        <source>By kind of pixel</source>
        <translation>Par type de pixel</translation>
    </message>
    <message>
        <source>By origin of the labels</source>
        <translation>Par origine des étiquettes</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>By the mask “{mask}”, the radar cannot judge these areas. They count neither as water nor as dry.</source>
        <translation>D'après le masque « {mask} », le radar ne peut pas juger ces surfaces. Elles ne comptent ni comme eau ni comme sec.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Erreur de calibration (ECE)</translation>
    </message>
    <message>
        <source>Can be judged</source>
        <translation>Jugeable</translation>
    </message>
    <message>
        <source>Can its probabilities be believed?</source>
        <translation>Peut-on croire à ses probabilités ?</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Non jugeable</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Check which label values mean water.</source>
        <translation>Vérifiez quelles valeurs d'étiquette désignent l'eau.</translation>
    </message>
    <message>
        <source>Chosen by looking at this part: {what}; so its scores are somewhat too good.</source>
        <translation>Choisi en regardant cette partie : {what} ; ses scores sont donc un peu trop bons.</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Cohen's: agreement beyond that of two maps with as much water each and no relation to one another.</source>
        <translation>De Cohen : concordance au-delà de celle de deux cartes ayant chacune autant d'eau et sans rapport entre elles.</translation>
    </message>
    <message>
        <source>Compare both in QGIS along a river bank. Usual causes: a wrong CRS or datum, or a label for an image without terrain correction. Correct the georeference and prepare the scene again.</source>
        <translation>Comparez les deux dans QGIS le long d'une rive. Causes habituelles : un SCR ou un datum erroné, ou une étiquette pour une image sans correction de terrain. Corrigez le géoréférencement et préparez de nouveau la scène.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Compared with the others</source>
        <translation>Comparé aux autres</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculé avec</translation>
    </message>
    <message>
        <source>Correct dry</source>
        <translation>Sec correct</translation>
    </message>
    <message>
        <source>Counts are pooled over all valid pixels of all tiles; IoU, F1, precision and recall are those of the class water, and obey F1 = 2 IoU / (1 + IoU). Mean IoU is the mean of the IoU of water and that of dry land. Only tiles with labels drawn by hand enter wherever there are any; weak and simulated labels are told apart.</source>
        <translation>Les décomptes portent sur tous les pixels valides de toutes les tuiles ensemble ; IoU, F1, précision et rappel sont ceux de la classe eau et vérifient F1 = 2 IoU / (1 + IoU). L'IoU moyen est la moyenne de l'IoU de l'eau et de celui de la terre sèche. S'il y a des étiquettes tracées à la main, seules les tuiles qui en ont entrent ; les étiquettes faibles et simulées sont présentées à part.</translation>
    </message>
    <message>
        <source>Counts are pooled over all valid pixels; IoU, F1, precision and recall are those of the class water. Pooled values obey F1 = 2 IoU / (1 + IoU).</source>
        <translation>Les décomptes portent sur tous les pixels valides ensemble ; IoU, F1, précision et rappel sont ceux de la classe eau. Ces valeurs vérifient F1 = 2 IoU / (1 + IoU).</translation>
    </message>
    <message>
        <source>Cross-validation on the dataset “{dataset}”</source>
        <translation>Validation croisée sur le jeu de données « {dataset} »</translation>
    </message>
    <message>
        <source>Cross-validation on {dataset}</source>
        <translation>Validation croisée sur {dataset}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dec {year}</source>
        <translation>déc. {year}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Departed from</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Difference of the pooled scores, with a 95 % interval by a paired bootstrap: the same groups are drawn for both. Better or worse only where the interval leaves out 0 and there are {fewest} groups or more; otherwise the two cannot be told apart on this data.</source>
        <translation>Différence des scores de l'ensemble, avec un intervalle à 95 % par bootstrap apparié : les mêmes groupes sont tirés pour les deux. Meilleur ou moins bon seulement si l'intervalle exclut 0 et qu'il y a {fewest} groupes ou plus ; sinon ces données ne permettent pas de les départager.</translation>
    </message>
    <message>
        <source>Distance to the water's edge, pixels</source>
        <translation>Distance au bord de l'eau, pixels</translation>
    </message>
    <message>
        <source>Dot: at the model's threshold. Up and to the right is better.</source>
        <translation>Point : au seuil du modèle. Plus haut et plus à droite, c'est mieux.</translation>
    </message>
    <message>
        <source>Dots are dates; hollow ones have judged less than {share} of the area, so that their flood may be larger. The bars below show the share that was judged.</source>
        <translation>Les points sont des dates ; ceux qui sont creux ont jugé moins de {share} de la surface, si bien que leur inondation peut être plus grande. Les barres en dessous montrent la part jugée.</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Dry (radar image)</source>
        <translation>Sec (image radar)</translation>
    </message>
    <message>
        <source>Dry at both dates</source>
        <translation>Sec aux deux dates</translation>
    </message>
    <message>
        <source>Dry land</source>
        <translation>Terre sèche</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>ECE between .05 and .95</source>
        <translation>ECE entre 0,05 et 0,95</translation>
    </message>
    <message>
        <source>ECE: expected calibration error of the water probability over 15 equal bins, over all pixels and over those between 0.05 and 0.95, as easy dry pixels dominate otherwise. Brier: mean squared error. NLL: negative log-likelihood per pixel, nats.</source>
        <translation>ECE : erreur de calibration attendue de la probabilité d'eau sur 15 classes égales, sur tous les pixels et sur ceux entre 0,05 et 0,95, car sinon les pixels secs faciles dominent. Brier : erreur quadratique moyenne. NLL : log-vraisemblance négative par pixel, en nats.</translation>
    </message>
    <message>
        <source>Each curve is drawn to the same area. Water is usually darker than land; where the two lie upon each other, the label or the radar cannot tell them apart.</source>
        <translation>Toutes les courbes ont la même aire. L'eau est d'ordinaire plus sombre que la terre ; là où les deux se superposent, l'étiquette ou le radar ne les distingue pas.</translation>
    </message>
    <message>
        <source>Each model file is asked in all eight positions of a tile, flipped and turned by quarters, and the mean of its eight probabilities is judged, as in prediction with flips and turns. The built-in method and rasters are judged as they are.</source>
        <translation>Chaque fichier de modèle est interrogé dans les huit positions d'une tuile, en miroir et tournée par quarts, et la moyenne de ses huit probabilités est jugée, comme à la prédiction avec miroirs et rotations. La méthode intégrée et les rasters sont jugés tels quels.</translation>
    </message>
    <message>
        <source>Each pixel is followed through the dates in the order of time. It counts as judged where a date calls it dry, flooded or permanent water; what is excluded, uncertain or without data at a date is not judged then: it neither counts as dry nor ends a flood.</source>
        <translation>Chaque pixel est suivi de date en date dans l'ordre du temps. Il compte comme jugé là où une date le dit sec, inondé ou eau permanente ; ce qui est exclu, incertain ou sans données à une date n'est alors pas jugé : cela ne compte pas comme sec et ne met pas fin à une inondation.</translation>
    </message>
    <message>
        <source>Each tile keeps its own.</source>
        <translation>Chaque tuile garde le sien.</translation>
    </message>
    <message>
        <source>Each training left out whole places; the tiles by which it stopped, and on which its threshold was fitted, are from the other ones, and no tile of theirs touches one that was left out. Scores are of the class water, pooled over all valid pixels of a place: IoU is hits among hits, misses and false alarms. Intervals hold 95 % of the scores that come out when tiles and seeds are drawn anew with replacement; tiles of one image resemble each other, so that the truth may be wider. Two places are said to differ where their difference is larger than such draws explain, with allowance for the number of pairs (Bonferroni).</source>
        <translation>Chaque entraînement a laissé de côté des lieux entiers ; les tuiles selon lesquelles il s'est arrêté, et sur lesquelles son seuil a été ajusté, viennent des autres, et aucune d'elles ne touche une tuile laissée de côté. Les scores sont ceux de la classe eau, regroupés sur tous les pixels valides d'un lieu : l'IoU est la part des détections justes parmi celles-ci, les omissions et les fausses alertes. Les intervalles contiennent 95 % des scores obtenus en tirant à nouveau, avec remise, tuiles et graines ; les tuiles d'une image se ressemblent, si bien que les vrais peuvent être plus larges. Deux lieux sont dits différents là où leur différence dépasse ce que de tels tirages expliquent, compte tenu du nombre de paires (Bonferroni).</translation>
    </message>
    <message>
        <source>Each trial trained with its own parameters and was judged by the IoU of water on the validation tiles, at its best epoch; tiles of the test part were not looked at. Values were chosen by the tree-structured Parzen estimator after a few trials at random; trials below the median of the earlier ones at the same epoch were given up. The best of many trials is better on these tiles than elsewhere, as it was chosen by them: only tiles that chose nothing say how good the model is. Two trials cannot be told apart where their difference is no larger than what drawing the same validation tiles anew explains. Importance (PED-ANOVA) says how much a parameter decides whether a trial is among the best; with few trials it is a hint.</source>
        <translation>Chaque essai s'est entraîné avec ses propres paramètres et a été jugé par l'IoU de l'eau sur les tuiles de validation, à sa meilleure époque ; les tuiles de la partie de test n'ont pas été regardées. Les valeurs ont été choisies par l'estimateur de Parzen arborescent après quelques essais au hasard ; les essais sous la médiane des précédents à la même époque ont été abandonnés. Le meilleur de nombreux essais est meilleur sur ces tuiles qu'ailleurs, puisqu'elles l'ont choisi : seules des tuiles qui n'ont rien choisi disent ce que vaut le modèle. Deux essais sont impossibles à distinguer là où leur différence ne dépasse pas ce qu'explique un nouveau tirage des mêmes tuiles de validation. L'importance (PED-ANOVA) dit combien un paramètre décide si un essai est parmi les meilleurs ; avec peu d'essais, c'est un indice.</translation>
    </message>
    <message>
        <source>Edge pixels are water pixels that share a side with a dry one; pixels that are invalid in either take no part. Precision is the share of the map's edge pixels with one of the reference within the tolerance, measured between pixel centres; recall the share of the reference's with one of the map; F1 their harmonic mean.</source>
        <translation>Les pixels de contour sont des pixels d'eau qui partagent un côté avec un pixel sec ; ceux qui ne sont pas valides dans l'une des deux ne comptent pas. La précision est la part des pixels de contour de la carte ayant un pixel de la référence dans la tolérance, mesurée entre centres de pixels ; le rappel, la part de ceux de la référence ayant un pixel de la carte ; F1, leur moyenne harmonique.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error matrix</source>
        <translation>Matrice d'erreur</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Errors of {tile}</source>
        <translation>Erreurs de {tile}</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Estimate in km²</source>
        <translation>Estimation en km²</translation>
    </message>
    <message>
        <source>Estimate, {level} interval</source>
        <translation>Estimation, intervalle à {level}</translation>
    </message>
    <message>
        <source>Evaluation of {map}</source>
        <translation>Évaluation de {map}</translation>
    </message>
    <message>
        <source>Evaluation of {model}</source>
        <translation>Évaluation de {model}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events, worst first</source>
        <translation>Événements, le pire d'abord</translation>
    </message>
    <message>
        <source>Every image has water.</source>
        <translation>Chaque image a de l'eau.</translation>
    </message>
    <message>
        <source>Every tile was read. Labels of {count} tiles with both classes were compared with their own images: with the best threshold of each band, raw and filtered, at the water's edge (labels drawn by people agree on 55 to 75 % of the pixels there, labels made by a threshold on 97 to 100 %), and with the image's edges at displacements up to 16 pixels. Distances are over ground, between footprints. Percentages of water are of valid pixels: those with data in all bands and a label. Weak and simulated labels count in no score unless asked for.</source>
        <translation>Chaque tuile a été lue. Les étiquettes de {count} tuiles ayant les deux classes ont été comparées à leurs propres images : au meilleur seuil de chaque bande, brute et filtrée, au bord de l'eau (les étiquettes tracées par des personnes y concordent sur 55 à 75 % des pixels, celles produites par un seuil sur 97 à 100 %), et aux contours de l'image pour des décalages jusqu'à 16 pixels. Les distances sont au sol, entre emprises. Les pourcentages d'eau portent sur les pixels valides : ceux qui ont des données dans toutes les bandes et une étiquette. Les étiquettes faibles et simulées ne comptent dans aucun score, sauf demande contraire.</translation>
    </message>
    <message>
        <source>Examples from dry to wet</source>
        <translation>Exemples du sec à l'eau</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Exclu par</translation>
    </message>
    <message>
        <source>Exclusion mask</source>
        <translation>Masque d'exclusion</translation>
    </message>
    <message>
        <source>Expected area (sum of probability × area)</source>
        <translation>Surface attendue (somme de probabilité × surface)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <source>Feb {year}</source>
        <translation>févr. {year}</translation>
    </message>
    <message>
        <source>Fewer than {least} points of a stratum differ from the rest of it: {strata}. With so few the interval is too narrow and holds the truth less often than it says. Draw more points there, or a wider edge.</source>
        <translation>Moins de {least} points d'une strate diffèrent du reste : {strata}. Avec si peu, l'intervalle est trop étroit et contient la vérité moins souvent qu'il ne le dit. Tirez-y plus de points, ou prenez une bordure plus large.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Files are missing or damaged</source>
        <translation>Des fichiers manquent ou sont endommagés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finished trials over each parameter; red: best</source>
        <translation>Essais terminés selon chaque paramètre ; rouge : le meilleur</translation>
    </message>
    <message>
        <source>First flooded</source>
        <translation>Première date inondée</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inondation</translation>
    </message>
    <message>
        <source>Flood and permanent water – {scene}</source>
        <translation>Inondation et eau permanente – {scene}</translation>
    </message>
    <message>
        <source>Flood is where the probability of flood reaches {threshold}, outside permanent water.</source>
        <translation>L'inondation est là où la probabilité d'inondation atteint {threshold}, hors de l'eau permanente.</translation>
    </message>
    <message>
        <source>Flood is where the probability of flood reaches {threshold}.</source>
        <translation>L'inondation est là où la probabilité d'inondation atteint {threshold}.</translation>
    </message>
    <message>
        <source>Flood is where the probability of water reaches {threshold}, outside permanent water.</source>
        <translation>L'inondation est là où la probabilité d'eau atteint {threshold}, hors de l'eau permanente.</translation>
    </message>
    <message>
        <source>Flood only</source>
        <translation>Inondation seule</translation>
    </message>
    <message>
        <source>Flood or water</source>
        <translation>Inondation ou eau</translation>
    </message>
    <message>
        <source>Flood through time</source>
        <translation>Inondation au fil du temps</translation>
    </message>
    <message>
        <source>Flood – {scene}</source>
        <translation>Inondation – {scene}</translation>
    </message>
    <message>
        <source>Flooded</source>
        <translation>Inondé</translation>
    </message>
    <message>
        <source>Flooded area (ha)</source>
        <translation>Surface inondée (ha)</translation>
    </message>
    <message>
        <source>Flooded area over time</source>
        <translation>Surface inondée au fil du temps</translation>
    </message>
    <message>
        <source>Flooded at any date</source>
        <translation>Inondé à une date quelconque</translation>
    </message>
    <message>
        <source>Flooding along permanent water over {length}</source>
        <translation>Inondation le long d'une eau permanente sur {length}</translation>
    </message>
    <message>
        <source>Flooding over {length}</source>
        <translation>Inondation sur {length}</translation>
    </message>
    <message>
        <source>Flooding: {area}</source>
        <translation>Inondation : {area}</translation>
    </message>
    <message>
        <source>From left to right: radar image, labels, probability of water, errors at the model's threshold. Tiles with less than {share} % water are not ranked by IoU: there a few pixels decide it.</source>
        <translation>De gauche à droite : image radar, étiquettes, probabilité d'eau, erreurs au seuil du modèle. Les tuiles avec moins de {share} % d'eau ne sont pas classées par IoU : quelques pixels y décident de tout.</translation>
    </message>
    <message>
        <source>Give them a low weight in training: from them a model learns the threshold.</source>
        <translation>Donnez-leur peu de poids à l'entraînement : un modèle apprend d'elles le seuil.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Hardly any valid pixel</source>
        <translation>Presque aucun pixel valide</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Chiffres principaux</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <source>Hectares on the ellipsoid of the prediction's CRS, over valid pixels. A mapped area is biased by misses and false alarms.</source>
        <translation>Hectares sur l'ellipsoïde du SCR de la prédiction, sur les pixels valides. Une surface cartographiée est biaisée par les omissions et les fausses alertes.</translation>
    </message>
    <message>
        <source>Held against “{reference}”</source>
        <translation>Comparée à « {reference} »</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>High above drainage</source>
        <translation>Haut au-dessus du drainage</translation>
    </message>
    <message>
        <source>Highwater adaptive threshold</source>
        <translation>Seuil adaptatif de Highwater</translation>
    </message>
    <message>
        <source>Highwater change from earlier images</source>
        <translation>Changement par rapport aux images antérieures, de Highwater</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Détections</translation>
    </message>
    <message>
        <source>How each figure is made</source>
        <translation>Comment chaque chiffre est obtenu</translation>
    </message>
    <message>
        <source>How good is the map “{map}”?</source>
        <translation>Que vaut la carte « {map} » ?</translation>
    </message>
    <message>
        <source>How good is “{model}”?</source>
        <translation>Que vaut « {model} » ?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment il a fini</translation>
    </message>
    <message>
        <source>How sure this is cannot be said: there is too little to compare.</source>
        <translation>On ne peut dire si c'est sûr : il y a trop peu à comparer.</translation>
    </message>
    <message>
        <source>How the search went</source>
        <translation>Comment la recherche s'est déroulée</translation>
    </message>
    <message>
        <source>How this map was made</source>
        <translation>Comment cette carte a été faite</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <source>How this was found</source>
        <translation>Comment cela a été trouvé</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Comment cela a été mesuré</translation>
    </message>
    <message>
        <source>If a method made these labels, set label_source to weak in the index; test on labels that people drew from other images.</source>
        <translation>Si une méthode a produit ces étiquettes, réglez label_source sur weak dans l'index ; testez avec des étiquettes tracées par des personnes d'après d'autres images.</translation>
    </message>
    <message>
        <source>If it is JRC's maximum extent, it holds all that was ever water, earlier floods too; occurrence or seasonality tells permanent water better.</source>
        <translation>S'il s'agit de l'étendue maximale (maximum extent) du JRC, elle contient tout ce qui a jamais été de l'eau, y compris des inondations antérieures ; l'occurrence ou la saisonnalité (seasonality) indiquent mieux l'eau permanente.</translation>
    </message>
    <message>
        <source>If you have changed them on purpose, prepare them again, so that statistics and hashes fit; else restore them.</source>
        <translation>Si vous les avez changés exprès, préparez-les de nouveau, pour que statistiques et empreintes concordent ; sinon, restaurez-les.</translation>
    </message>
    <message>
        <source>If you have corrected them, prepare them again, so that the index and the class weights fit.</source>
        <translation>Si vous les avez corrigées, préparez-les de nouveau, pour que l'index et les poids des classes concordent.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image and label of {tile}</source>
        <translation>Image et étiquette de {tile}</translation>
    </message>
    <message>
        <source>Image files changed since they were written</source>
        <translation>Fichiers d'image modifiés depuis leur écriture</translation>
    </message>
    <message>
        <source>Image from before, compared by the method</source>
        <translation>Image d'avant, à laquelle compare la méthode</translation>
    </message>
    <message>
        <source>Image taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Images with valid pixels but no water in the reference, and how many of them were mapped without any water.</source>
        <translation>Images avec des pixels valides mais sans eau dans la référence, et combien d'entre elles ont été cartographiées sans aucune eau.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Importance of the parameters</source>
        <translation>Importance des paramètres</translation>
    </message>
    <message>
        <source>In each picture: {bands}, the label (blue water, sand dry, grey invalid, orange meaningless), and the label's waterline in yellow upon {first}. Striped: no data.</source>
        <translation>Dans chaque image : {bands}, l'étiquette (bleu eau, sable sec, gris invalide, orangé sans signification) et la ligne d'eau de l'étiquette en jaune sur {first}. Rayé : pas de données.</translation>
    </message>
    <message>
        <source>In km²</source>
        <translation>En km²</translation>
    </message>
    <message>
        <source>In km², model-based</source>
        <translation>En km², issu du modèle</translation>
    </message>
    <message>
        <source>In the headline</source>
        <translation>Dans les chiffres principaux</translation>
    </message>
    <message>
        <source>In “{scene}” the image lies {shift} of the label, in pixels.</source>
        <translation>Dans « {scene} », l'image est décalée de {shift} par rapport à l'étiquette, en pixels.</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Intervals by the normal distribution; no correction for finite populations, except that a stratum with all its pixels labelled adds no error.</source>
        <translation>Intervalles selon la loi normale ; pas de correction pour populations finies, sauf qu'une strate dont tous les pixels sont étiquetés n'ajoute pas d'erreur.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU by place</source>
        <translation>IoU par lieu</translation>
    </message>
    <message>
        <source>IoU of a tile with water</source>
        <translation>IoU d'une tuile avec de l'eau</translation>
    </message>
    <message>
        <source>IoU of water where the model had never been</source>
        <translation>IoU de l'eau là où le modèle n'était jamais allé</translation>
    </message>
    <message>
        <source>IoU of water {iou}.</source>
        <translation>IoU de l'eau {iou}.</translation>
    </message>
    <message>
        <source>IoU {iou} over {tiles}</source>
        <translation>IoU {iou} sur {tiles}</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} events that the model had not seen, {worst} to {best} (standard deviation {spread}); {pooled} over all their pixels.</source>
        <translation>IoU {mean} en moyenne sur {count} événements que le modèle n'avait pas vus, de {worst} à {best} (écart type {spread}) ; {pooled} sur tous leurs pixels.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} events that the model had not seen; {pooled} over all their pixels.</source>
        <translation>IoU {mean} en moyenne sur {count} événements que le modèle n'avait pas vus ; {pooled} sur tous leurs pixels.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} regions that the model had not seen, {worst} to {best} (standard deviation {spread}); {pooled} over all their pixels.</source>
        <translation>IoU {mean} en moyenne sur {count} régions que le modèle n'avait pas vues, de {worst} à {best} (écart type {spread}) ; {pooled} sur tous leurs pixels.</translation>
    </message>
    <message>
        <source>IoU {mean} on average over {count} regions that the model had not seen; {pooled} over all their pixels.</source>
        <translation>IoU {mean} en moyenne sur {count} régions que le modèle n'avait pas vues ; {pooled} sur tous leurs pixels.</translation>
    </message>
    <message>
        <source>IoU {value}</source>
        <translation>IoU {value}</translation>
    </message>
    <message>
        <source>IoU · bar: 95 % interval · large dot: mean · small: seeds · dotted: mean</source>
        <translation>IoU · barre : intervalle à 95 % · grand point : moyenne · petits : graines · pointillés : moyenne</translation>
    </message>
    <message>
        <source>IoU, mean of tiles</source>
        <translation>IoU, moyenne des tuiles</translation>
    </message>
    <message>
        <source>Is dry</source>
        <translation>Est sec</translation>
    </message>
    <message>
        <source>Is water</source>
        <translation>Est de l'eau</translation>
    </message>
    <message>
        <source>It counts several times in training and in scores.</source>
        <translation>Elle compte plusieurs fois à l'entraînement et dans les scores.</translation>
    </message>
    <message>
        <source>It differs from all other finished trials by more than the noise.</source>
        <translation>Il diffère de tous les autres essais terminés de plus que le bruit.</translation>
    </message>
    <message>
        <source>It finds {share} of the labelled water.</source>
        <translation>On trouve {share} de l'eau étiquetée.</translation>
    </message>
    <message>
        <source>It finds {share} of the labelled water; {right} of what it calls water is water.</source>
        <translation>On trouve {share} de l'eau étiquetée ; {right} de ce qui est appelé eau est de l'eau.</translation>
    </message>
    <message>
        <source>It finds {share} of the reference's water.</source>
        <translation>On trouve {share} de l'eau de la référence.</translation>
    </message>
    <message>
        <source>It finds {share} of the reference's water; {right} of what it calls water is water.</source>
        <translation>On trouve {share} de l'eau de la référence ; {right} de ce qui est appelé eau est de l'eau.</translation>
    </message>
    <message>
        <source>It maps {share} less water than the reference has.</source>
        <translation>La carte montre {share} d'eau de moins que la référence.</translation>
    </message>
    <message>
        <source>It maps {share} more water than the reference has.</source>
        <translation>La carte montre {share} d'eau de plus que la référence.</translation>
    </message>
    <message>
        <source>Its errors are mostly false alarms: {share} of the wrong pixels.</source>
        <translation>Les erreurs sont surtout de fausses alertes : {share} des pixels faux.</translation>
    </message>
    <message>
        <source>Its errors are mostly missed water: {share} of the wrong pixels.</source>
        <translation>Les erreurs sont surtout de l'eau manquée : {share} des pixels faux.</translation>
    </message>
    <message>
        <source>Its values are taken for those of a water mask (3 excluded, 4 uncertain). If they count months, put “seasonality” into the layer's name.</source>
        <translation>Ses valeurs sont prises pour celles d'un masque d'eau (3 exclu, 4 incertain). Si elles comptent des mois, mettez « seasonality » dans le nom de la couche.</translation>
    </message>
    <message>
        <source>Jan {year}</source>
        <translation>janv. {year}</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugé</translation>
    </message>
    <message>
        <source>Jul {year}</source>
        <translation>juil. {year}</translation>
    </message>
    <message>
        <source>Jun {year}</source>
        <translation>juin {year}</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kept whole</source>
        <translation>Gardé entier</translation>
    </message>
    <message>
        <source>Label values that mean nothing</source>
        <translation>Valeurs d'étiquette sans signification</translation>
    </message>
    <message>
        <source>Labelled, but without image data</source>
        <translation>Étiquetée, mais sans données d'image</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels are a threshold of their own image</source>
        <translation>Les étiquettes sont un seuil de leur propre image</translation>
    </message>
    <message>
        <source>Labels are taken to be right: errors of the analyst are not in the interval.</source>
        <translation>Les étiquettes sont tenues pour justes : les erreurs de l'analyste ne sont pas dans l'intervalle.</translation>
    </message>
    <message>
        <source>Labels by tile: {labels}.</source>
        <translation>Étiquettes par tuile : {labels}.</translation>
    </message>
    <message>
        <source>Labels changed since they were written</source>
        <translation>Étiquettes modifiées depuis leur écriture</translation>
    </message>
    <message>
        <source>Labels follow a threshold of their own image closely</source>
        <translation>Les étiquettes suivent de près un seuil de leur propre image</translation>
    </message>
    <message>
        <source>Labels lie beside the image</source>
        <translation>Les étiquettes sont à côté de l'image</translation>
    </message>
    <message>
        <source>Labels must hold 0 (dry), 1 (water) or 255 (invalid). Prepare these tiles again and say which values are invalid.</source>
        <translation>Les étiquettes doivent contenir 0 (sec), 1 (eau) ou 255 (invalide). Préparez de nouveau ces tuiles et dites quelles valeurs sont invalides.</translation>
    </message>
    <message>
        <source>Labels of several origins</source>
        <translation>Étiquettes de plusieurs origines</translation>
    </message>
    <message>
        <source>Labels of {tile}</source>
        <translation>Étiquettes de {tile}</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Land cover, class</source>
        <translation>Occupation du sol, classe</translation>
    </message>
    <message>
        <source>Land cover, commonest class of the tile</source>
        <translation>Occupation du sol, classe la plus fréquente de la tuile</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Largest area</source>
        <translation>Plus grande surface</translation>
    </message>
    <message>
        <source>Last flooded</source>
        <translation>Dernière date inondée</translation>
    </message>
    <message>
        <source>Layover</source>
        <translation>Repliement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Left out: no probability</source>
        <translation>Laissé de côté : sans probabilité</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Laissé de côté : {names}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Look at them: other calibration or unit, no-data that is not declared, snow, or a landscape that the others lack (then keep them).</source>
        <translation>Regardez-les : autre calibration ou unité, absence de données non déclarée, neige, ou un paysage que les autres n'ont pas (alors gardez-les).</translation>
    </message>
    <message>
        <source>Made by a method or simulated, not drawn or checked by people: these scores count in no number above.</source>
        <translation>Faites par une méthode ou simulées, ni dessinées ni vérifiées par des personnes : ces scores n'entrent dans aucun chiffre ci-dessus.</translation>
    </message>
    <message>
        <source>Made by {software}</source>
        <translation>Réalisé avec {software}</translation>
    </message>
    <message>
        <source>Made by {software}; provenance record: {record}</source>
        <translation>Réalisé avec {software} ; fiche de provenance : {record}</translation>
    </message>
    <message>
        <source>Make sure that this is meant: their backscatter and noise differ. A split by mode tells whether a model carries over.</source>
        <translation>Assurez-vous que c'est voulu : leur rétrodiffusion et leur bruit diffèrent. Une répartition par mode dit si un modèle se transpose.</translation>
    </message>
    <message>
        <source>Make sure that this is meant: their backscatter and noise differ. A split by sensor tells whether a model carries over.</source>
        <translation>Assurez-vous que c'est voulu : leur rétrodiffusion et leur bruit diffèrent. Une répartition par capteur dit si un modèle se transpose.</translation>
    </message>
    <message>
        <source>Map grid</source>
        <translation>Grille de la carte</translation>
    </message>
    <message>
        <source>Map of the tiles by part</source>
        <translation>Carte des tuiles par partie</translation>
    </message>
    <message>
        <source>Map: “{map}”, {what}, water from {threshold} on.</source>
        <translation>Carte : « {map} », {what}, eau à partir de {threshold}.</translation>
    </message>
    <message>
        <source>Map: “{map}”, {what}.</source>
        <translation>Carte : « {map} », {what}.</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Cartographié</translation>
    </message>
    <message>
        <source>Mapped dry</source>
        <translation>Sec cartographié</translation>
    </message>
    <message>
        <source>Mapped water</source>
        <translation>Eau cartographiée</translation>
    </message>
    <message>
        <source>Mapped without the bands</source>
        <translation>Cartographié sans les bandes</translation>
    </message>
    <message>
        <source>Mar {year}</source>
        <translation>mars {year}</translation>
    </message>
    <message>
        <source>Mask “{name}”, SHA-256 of its values {digest}</source>
        <translation>Masque « {name} », SHA-256 de ses valeurs {digest}</translation>
    </message>
    <message>
        <source>Mask: 1 and 2 (flood or water, permanent water) are water; 0 is dry; 3 and 4 (excluded, uncertain) were not mapped as water and count as dry; 255 is no data. Probability: water from the threshold on.</source>
        <translation>Masque : 1 et 2 (inondation ou eau, eau permanente) sont de l'eau ; 0 est sec ; 3 et 4 (exclu, incertain) n'ont pas été cartographiés comme eau et comptent comme sec ; 255 est l'absence de données. Probabilité : eau à partir du seuil.</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>mai {year}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <source>Mean IoU of both classes</source>
        <translation>IoU moyen des deux classes</translation>
    </message>
    <message>
        <source>Mean of the images</source>
        <translation>Moyenne des images</translation>
    </message>
    <message>
        <source>Mean of {count} models</source>
        <translation>Moyenne de {count} modèles</translation>
    </message>
    <message>
        <source>Mean over images of the score of each image. An image in which the score is undefined does not enter: for IoU and F1 one where neither the map nor the reference has water, for precision one where nothing was mapped as water, for recall one without water in the reference. An image without water where some was mapped scores 0 in IoU, F1 and precision.</source>
        <translation>Moyenne sur les images du score de chaque image. Une image où le score n'est pas défini n'entre pas : pour l'IoU et F1, celle où ni la carte ni la référence n'ont d'eau ; pour la précision, celle où rien n'a été cartographié comme eau ; pour le rappel, celle sans eau dans la référence. Une image sans eau où il en a été cartographié vaut 0 en IoU, F1 et précision.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Omission</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Omissions</translation>
    </message>
    <message>
        <source>Misses and false alarms are about as many.</source>
        <translation>Omissions et fausses alertes sont à peu près aussi nombreuses.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model “{model}”</source>
        <translation>Modèle « {model} »</translation>
    </message>
    <message>
        <source>Model-based</source>
        <translation>Issu du modèle</translation>
    </message>
    <message>
        <source>Model-based area</source>
        <translation>Surface issue du modèle</translation>
    </message>
    <message>
        <source>Model-based {level} interval</source>
        <translation>Intervalle à {level} issu du modèle</translation>
    </message>
    <message>
        <source>Model-based, {level} interval</source>
        <translation>Issu du modèle, intervalle à {level}</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modèles comparés</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>Log-vraisemblance négative</translation>
    </message>
    <message>
        <source>Neighbours are alike, which makes scores somewhat too good.</source>
        <translation>Les voisines se ressemblent, ce qui rend les scores un peu trop bons.</translation>
    </message>
    <message>
        <source>Neither date nor sensor of the image is known</source>
        <translation>Ni la date ni le capteur de l'image ne sont connus</translation>
    </message>
    <message>
        <source>New water</source>
        <translation>Eau nouvelle</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Absence de données</translation>
    </message>
    <message>
        <source>No elevation</source>
        <translation>Pas d'altitude</translation>
    </message>
    <message>
        <source>No flood water was found</source>
        <translation>Aucune eau d'inondation n'a été trouvée</translation>
    </message>
    <message>
        <source>No flood water was found, only permanent water ({area})</source>
        <translation>Aucune eau d'inondation n'a été trouvée, seulement de l'eau permanente ({area})</translation>
    </message>
    <message>
        <source>No label here was drawn by hand: they are {origins}. The scores say how far a model agrees with these labels, not how right it is.</source>
        <translation>Aucune étiquette n'a été tracée ici à la main : elles sont {origins}. Les scores disent à quel point un modèle concorde avec ces étiquettes, non à quel point il a raison.</translation>
    </message>
    <message>
        <source>No pixel is wrong.</source>
        <translation>Aucun pixel n'est faux.</translation>
    </message>
    <message>
        <source>No pixel of the headline is labelled water: most scores are undefined.</source>
        <translation>Aucun pixel des chiffres principaux n'est étiqueté comme eau : la plupart des scores ne sont pas définis.</translation>
    </message>
    <message>
        <source>No pixel was flooded at any of the dates.</source>
        <translation>Aucun pixel n'a été inondé à aucune des dates.</translation>
    </message>
    <message>
        <source>No tile belongs to a part, so that training would have nothing to test on.</source>
        <translation>Aucune tuile n'appartient à une partie ; l'entraînement n'aurait rien pour tester.</translation>
    </message>
    <message>
        <source>No tiles in {parts}</source>
        <translation>Aucune tuile dans : {parts}</translation>
    </message>
    <message>
        <source>No valid pixel</source>
        <translation>Aucun pixel valide</translation>
    </message>
    <message>
        <source>No valid pixel of any tile is labelled as water.</source>
        <translation>Aucun pixel valide d'aucune tuile n'est étiqueté eau.</translation>
    </message>
    <message>
        <source>No water among the valid pixels that were read: {places}.</source>
        <translation>Pas d'eau parmi les pixels valides qui ont été lus : {places}.</translation>
    </message>
    <message>
        <source>No water at all</source>
        <translation>Pas d'eau du tout</translation>
    </message>
    <message>
        <source>No water in {part}</source>
        <translation>Pas d'eau dans : {part}</translation>
    </message>
    <message>
        <source>No water was found</source>
        <translation>Aucune eau n'a été trouvée</translation>
    </message>
    <message>
        <source>No water was found, only permanent water ({area})</source>
        <translation>Aucune eau n'a été trouvée, seulement de l'eau permanente ({area})</translation>
    </message>
    <message>
        <source>None of its {tiles} has a valid pixel of water, so that scores of water there are undefined.</source>
        <translation>Aucun pixel d'eau valide dans cette partie ({tiles}) ; les scores de l'eau n'y sont donc pas définis.</translation>
    </message>
    <message>
        <source>None of the scene could be judged</source>
        <translation>Aucune partie de la scène n'a pu être jugée</translation>
    </message>
    <message>
        <source>Not flooded</source>
        <translation>Non inondé</translation>
    </message>
    <message>
        <source>Not flooded (radar image)</source>
        <translation>Non inondé (image radar)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>Not judged: {area}.</source>
        <translation>Non jugé : {area}.</translation>
    </message>
    <message>
        <source>Not measured: how good this method is on images like this one is not known. Compare the map with what you know of the place before you rely on it.</source>
        <translation>Non mesuré : on ne sait pas ce que vaut cette méthode sur des images comme celle-ci. Comparez la carte à ce que vous savez du lieu avant de vous y fier.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>Not split yet</source>
        <translation>Pas encore réparti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nov {year}</source>
        <translation>nov. {year}</translation>
    </message>
    <message>
        <source>Oct {year}</source>
        <translation>oct. {year}</translation>
    </message>
    <message>
        <source>Of 100 pixels that either it or the labels call water, {count} are both</source>
        <translation>Sur 100 pixels que la carte ou les étiquettes appellent eau, {count} le sont dans les deux</translation>
    </message>
    <message>
        <source>Of 100 pixels that either it or the reference calls water, {count} are both</source>
        <translation>Sur 100 pixels que la carte ou la référence appelle eau, {count} le sont dans les deux</translation>
    </message>
    <message>
        <source>Of its shorelines, {precision} lie within {distance} of a true one; of the true ones, {recall} are met.</source>
        <translation>De ses rives, {precision} sont à {distance} au plus d'une vraie ; des vraies, {recall} sont retrouvées.</translation>
    </message>
    <message>
        <source>Of {images} without water it calls water in none.</source>
        <translation>{images} sans eau : de l'eau n'est cartographiée dans aucune.</translation>
    </message>
    <message>
        <source>Of {images} without water it calls water in {count}.</source>
        <translation>{images} sans eau : de l'eau est cartographiée dans {count}.</translation>
    </message>
    <message>
        <source>On the calibration part</source>
        <translation>sur la partie de calibration</translation>
    </message>
    <message>
        <source>On the calibration part of “{dataset}”</source>
        <translation>sur la partie de calibration de « {dataset} »</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On the map: {area}</source>
        <translation>Sur la carte : {area}</translation>
    </message>
    <message>
        <source>On the test part</source>
        <translation>sur la partie de test</translation>
    </message>
    <message>
        <source>On the test part of “{dataset}”</source>
        <translation>sur la partie de test de « {dataset} »</translation>
    </message>
    <message>
        <source>On the validation part</source>
        <translation>sur la partie de validation</translation>
    </message>
    <message>
        <source>On the validation part of “{dataset}”</source>
        <translation>sur la partie de validation de « {dataset} »</translation>
    </message>
    <message>
        <source>On the {part} part</source>
        <translation>sur la partie {part}</translation>
    </message>
    <message>
        <source>On the {part} part of “{dataset}”</source>
        <translation>sur la partie {part} de « {dataset} »</translation>
    </message>
    <message>
        <source>On what it was judged</source>
        <translation>Sur quoi repose le jugement</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is better.</source>
        <translation>sur {data}, qu'il n'avait pas vues, son eau a un IoU de {iou}, celle des seuils intégrés de {thresholds} : la différence est de {difference}, il est donc meilleur.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is not shown to be better.</source>
        <translation>sur {data}, qu'il n'avait pas vues, son eau a un IoU de {iou}, celle des seuils intégrés de {thresholds} : la différence est de {difference}, il n'est donc pas établi qu'il soit meilleur.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water without {bands} has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is better.</source>
        <translation>sur {data}, qu'il n'avait pas vues, son eau sans {bands} a un IoU de {iou}, celle des seuils intégrés de {thresholds} : la différence est de {difference}, il est donc meilleur.</translation>
    </message>
    <message>
        <source>On {data}, which it had not seen, its water without {bands} has an IoU of {iou}, that of the built-in thresholds {thresholds}: the difference is {difference}, so it is not shown to be better.</source>
        <translation>sur {data}, qu'il n'avait pas vues, son eau sans {bands} a un IoU de {iou}, celle des seuils intégrés de {thresholds} : la différence est de {difference}, il n'est donc pas établi qu'il soit meilleur.</translation>
    </message>
    <message>
        <source>One connected area reaches over {length}.</source>
        <translation>Une zone d'un seul tenant s'étend sur {length}.</translation>
    </message>
    <message>
        <source>One seed: how much a score moves from one training to the next was not measured; several seeds would tell.</source>
        <translation>Une seule graine : l'écart d'un score d'un entraînement à l'autre n'a pas été mesuré ; plusieurs graines le diraient.</translation>
    </message>
    <message>
        <source>Or split again: copies then stay together.</source>
        <translation>Ou répartissez de nouveau : les copies restent alors ensemble.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Autres étiquettes</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Globale</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Parts and balance</source>
        <translation>Parties et équilibre</translation>
    </message>
    <message>
        <source>Parts are apart</source>
        <translation>Écart entre les parties</translation>
    </message>
    <message>
        <source>Parts are nearer than {gap}</source>
        <translation>Des parties sont à moins de {gap}</translation>
    </message>
    <message>
        <source>Parts share ground</source>
        <translation>Des parties partagent du terrain</translation>
    </message>
    <message>
        <source>Parts touch</source>
        <translation>Des parties se touchent</translation>
    </message>
    <message>
        <source>Per image</source>
        <translation>Par image</translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation>Eau permanente</translation>
    </message>
    <message>
        <source>Permanent water from</source>
        <translation>Eau permanente d'après</translation>
    </message>
    <message>
        <source>Permanent water is not told apart: all water is mapped. Give an image from before or a layer of permanent water.</source>
        <translation>L'eau permanente n'est pas distinguée : toute l'eau est cartographiée. Donnez une image d'avant ou une couche d'eau permanente.</translation>
    </message>
    <message>
        <source>Permanent water: {source}.</source>
        <translation>Eau permanente : {source}.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels and areas</source>
        <translation>Pixels et surfaces</translation>
    </message>
    <message>
        <source>Pixels that are labelled dry or water, where every band that one of the models needs has data and no model says nothing: all are judged on the same pixels.</source>
        <translation>Pixels étiquetés secs ou eau, là où chaque bande dont l'un des modèles a besoin a des données et où chaque modèle dit quelque chose : tous sont jugés sur les mêmes pixels.</translation>
    </message>
    <message>
        <source>Pixels where both have data and the reference is not one of the invalid values; all others count nowhere.</source>
        <translation>Pixels où les deux ont des données et où la référence n'est pas une des valeurs non valides ; tous les autres ne comptent nulle part.</translation>
    </message>
    <message>
        <source>Pixels within {block} × {block} pixels err together (in each draw all of them are cut at one threshold), and such blocks err independently of each other. Errors that are shared by the whole scene, such as wind over all water, are only covered by the next point.</source>
        <translation>Les pixels d'un bloc de {block} × {block} pixels se trompent ensemble (à chaque tirage, tous sont séparés par un même seuil), et ces blocs se trompent indépendamment les uns des autres. Les erreurs communes à toute la scène, comme du vent sur toute l'eau, ne sont couvertes que par le point suivant.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points of which nothing can be said are left out: {shares}. The estimate takes them to be like the other points of their stratum.</source>
        <translation>Les points dont rien ne peut être dit sont laissés de côté : {shares}. L'estimation suppose qu'ils sont comme les autres points de leur strate.</translation>
    </message>
    <message>
        <source>Points were drawn at random within each stratum.</source>
        <translation>Les points ont été tirés au hasard dans chaque strate.</translation>
    </message>
    <message>
        <source>Points: dry</source>
        <translation>Points : sec</translation>
    </message>
    <message>
        <source>Points: water</source>
        <translation>Points : eau</translation>
    </message>
    <message>
        <source>Polarisations swapped</source>
        <translation>Polarisations interverties</translation>
    </message>
    <message>
        <source>Pooled F1</source>
        <translation>F1 regroupé</translation>
    </message>
    <message>
        <source>Pooled IoU</source>
        <translation>IoU regroupé</translation>
    </message>
    <message>
        <source>Pooled over the pixels of each class in the tiles of the headline; intervals over tiles. Backscatter is cut into {parts} parts of as many pixels.</source>
        <translation>Sur les pixels de chaque classe ensemble, dans les tuiles des chiffres principaux ; intervalles sur les tuiles. La rétrodiffusion est coupée en {parts} parts d'autant de pixels.</translation>
    </message>
    <message>
        <source>Pooled over the tiles of the headline that have this region or event.</source>
        <translation>Sur les tuiles des chiffres principaux de cette région ou de cet événement, ensemble.</translation>
    </message>
    <message>
        <source>Pooled over the {tiles} whose labels enter the headline.</source>
        <translation>Sur les tuiles dont les étiquettes entrent dans les chiffres principaux, ensemble : {tiles}.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Precision over recall of each model</source>
        <translation>Précision en fonction du rappel de chaque modèle</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Prepare these scenes again and say their unit (linear power, amplitude, dB × 100).</source>
        <translation>Préparez de nouveau ces scènes et dites leur unité (puissance linéaire, amplitude, dB × 100).</translation>
    </message>
    <message>
        <source>Prepare these scenes again and say which band is which, for example VV=2;VH=1.</source>
        <translation>Préparez de nouveau ces scènes et dites quelle bande est laquelle, par exemple VV=2;VH=1.</translation>
    </message>
    <message>
        <source>Probabilities “{name}”, SHA-256 {digest}</source>
        <translation>Probabilités « {name} », SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Probability of {tile}</source>
        <translation>Probabilité de {tile}</translation>
    </message>
    <message>
        <source>Producer's accuracy, water</source>
        <translation>Exactitude du producteur, eau</translation>
    </message>
    <message>
        <source>Producer's, dry (dry that is mapped)</source>
        <translation>Du producteur, sec (sec qui est cartographié)</translation>
    </message>
    <message>
        <source>Producer's, water (water that is mapped)</source>
        <translation>Du producteur, eau (eau qui est cartographiée)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Provenance record</source>
        <translation>Fiche de provenance</translation>
    </message>
    <message>
        <source>Provenance record: {name}</source>
        <translation>Fiche de provenance : {name}</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Abandonnés tôt</translation>
    </message>
    <message>
        <source>Put tiles with labels drawn by hand into these parts.</source>
        <translation>Mettez dans ces parties des tuiles aux étiquettes tracées à la main.</translation>
    </message>
    <message>
        <source>Radar image of {tile}</source>
        <translation>Image radar de {tile}</translation>
    </message>
    <message>
        <source>Radar sees open water as a smooth, dark surface. Water under trees or between houses is easily missed; smooth sand, asphalt and radar shadow look like water, wind makes water look like land.</source>
        <translation>Le radar voit l'eau libre comme une surface lisse et sombre. L'eau sous les arbres ou entre les maisons est facilement manquée ; sable lisse, asphalte et ombre radar ressemblent à de l'eau, et le vent donne à l'eau l'aspect de la terre.</translation>
    </message>
    <message>
        <source>Radar shadow</source>
        <translation>Ombre radar</translation>
    </message>
    <message>
        <source>Raster: 0 is dry, positive values are water. Polygons: a pixel is water when its centre lies inside, dry otherwise.</source>
        <translation>Raster : 0 est sec, les valeurs positives sont de l'eau. Polygones : un pixel est de l'eau si son centre est à l'intérieur, sec sinon.</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>Rasters are read as they are, or resampled bilinearly to the tile's pixels.</source>
        <translation>Les rasters sont lus tels quels, ou rééchantillonnés de façon bilinéaire aux pixels de la tuile.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason {code}</source>
        <translation>Raison {code}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Receded water</source>
        <translation>Eau retirée</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Record: {name}</source>
        <translation>Fiche : {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference: “{reference}”, {kind}.</source>
        <translation>Référence : « {reference} », {kind}.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions in several parts</source>
        <translation>Régions dans plusieurs parties</translation>
    </message>
    <message>
        <source>Regions without water</source>
        <translation>Régions sans eau</translation>
    </message>
    <message>
        <source>Regions, worst first</source>
        <translation>Régions, la pire d'abord</translation>
    </message>
    <message>
        <source>Reliability of the probabilities of {model}</source>
        <translation>Fiabilité des probabilités de {model}</translation>
    </message>
    <message>
        <source>Remove all but one of each.</source>
        <translation>Ne gardez qu'une tuile de chaque groupe.</translation>
    </message>
    <message>
        <source>Remove these tiles: there is nothing to learn from, and their labels distort every count of water.</source>
        <translation>Retirez ces tuiles : il n'y a rien à y apprendre, et leurs étiquettes faussent tout décompte d'eau.</translation>
    </message>
    <message>
        <source>Remove these tiles; they count nowhere.</source>
        <translation>Retirez ces tuiles ; elles ne comptent nulle part.</translation>
    </message>
    <message>
        <source>Restore them from a copy, or remove the rows of these tiles from the index.</source>
        <translation>Restaurez-les d'une copie, ou retirez de l'index les lignes de ces tuiles.</translation>
    </message>
    <message>
        <source>Right dry pixels</source>
        <translation>Pixels secs justes</translation>
    </message>
    <message>
        <source>Rivers and lakes that are always there are in the figure.</source>
        <translation>Les rivières et les lacs toujours présents sont compris dans le chiffre.</translation>
    </message>
    <message>
        <source>Run the same algorithm with the same parameters again: it adds the others.</source>
        <translation>Relancez le même algorithme avec les mêmes paramètres : il ajoute les autres.</translation>
    </message>
    <message>
        <source>Run “Split a dataset”, or fill in the column split of the index.</source>
        <translation>Lancez « Répartir un jeu de données », ou remplissez la colonne split de l'index.</translation>
    </message>
    <message>
        <source>Run “Split a dataset”, or set the column split of some tiles.</source>
        <translation>Lancez « Répartir un jeu de données », ou réglez la colonne split de quelques tuiles.</translation>
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
        <translation>Scènes inachevées</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score of the boundary</source>
        <translation>Score du contour</translation>
    </message>
    <message>
        <source>Scores against {kinds} labels are kept apart and count in no number.</source>
        <translation>Les scores contre des étiquettes {kinds} sont tenus à part et n'entrent dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Scores by threshold</source>
        <translation>Scores selon le seuil</translation>
    </message>
    <message>
        <source>Scores of {model} over the threshold</source>
        <translation>Scores de {model} selon le seuil</translation>
    </message>
    <message>
        <source>Search on the dataset “{dataset}”</source>
        <translation>Recherche sur le jeu de données « {dataset} »</translation>
    </message>
    <message>
        <source>Search on {dataset}</source>
        <translation>Recherche sur {dataset}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seeds ±</source>
        <translation>Graines ±</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Sep {year}</source>
        <translation>sept. {year}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mises à l'écart</translation>
    </message>
    <message>
        <source>Several CRSs</source>
        <translation>Plusieurs SCR</translation>
    </message>
    <message>
        <source>Several acquisition modes</source>
        <translation>Plusieurs modes d'acquisition</translation>
    </message>
    <message>
        <source>Several sensors</source>
        <translation>Plusieurs capteurs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of the map</source>
        <translation>Part de la carte</translation>
    </message>
    <message>
        <source>Share of the tile that is water</source>
        <translation>Part de la tuile qui est de l'eau</translation>
    </message>
    <message>
        <source>Shares of the whole area; beside them, the points.</source>
        <translation>Parts de toute la surface ; à côté, les points.</translation>
    </message>
    <message>
        <source>Shorelines</source>
        <translation>Rives</translation>
    </message>
    <message>
        <source>Simulated water that a threshold finds</source>
        <translation>Eau simulée qu'un seuil trouve</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Slope, degrees</source>
        <translation>Pente, degrés</translation>
    </message>
    <message>
        <source>Smallest distance over ground</source>
        <translation>Plus petite distance au sol</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Speckle alone makes values differ: this is a fill or a damaged file. Remove these tiles.</source>
        <translation>Le chatoiement suffit à faire varier les valeurs : c'est un remplissage ou un fichier endommagé. Retirez ces tuiles.</translation>
    </message>
    <message>
        <source>Split again with stratification by water share, or bear it in mind.</source>
        <translation>Répartissez de nouveau avec stratification selon la part d'eau, ou gardez-le en tête.</translation>
    </message>
    <message>
        <source>Split again with stratification by water share.</source>
        <translation>Répartissez de nouveau avec stratification selon la part d'eau.</translation>
    </message>
    <message>
        <source>Split again: “Split a dataset” keeps such tiles together or sets them aside.</source>
        <translation>Répartissez de nouveau : « Répartir un jeu de données » garde ces tuiles ensemble ou les met à l'écart.</translation>
    </message>
    <message>
        <source>Split by region to know how it does elsewhere.</source>
        <translation>Répartissez par région pour savoir ce qu'il vaut ailleurs.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Standard deviation between draws</source>
        <translation>Écart type entre tirages</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>State one pixel size when preparing tiles.</source>
        <translation>Indiquez une seule taille de pixel en préparant les tuiles.</translation>
    </message>
    <message>
        <source>Steep slope</source>
        <translation>Forte pente</translation>
    </message>
    <message>
        <source>Strata and points</source>
        <translation>Strates et points</translation>
    </message>
    <message>
        <source>Strata at the edge reach {metres} m to both sides of it.</source>
        <translation>Les strates de bordure s'étendent à {metres} m de part et d'autre.</translation>
    </message>
    <message>
        <source>Stratified estimator of Olofsson et al. 2014, with the indicator estimators of Stehman 2014 for strata that are not the classes of the map.</source>
        <translation>Estimateur stratifié d'Olofsson et al. 2014, avec les estimateurs par indicatrices de Stehman 2014 pour les strates qui ne sont pas les classes de la carte.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Sum of precision times gain in recall, from high probabilities to low.</source>
        <translation>Somme de la précision multipliée par le gain de rappel, des probabilités hautes aux basses.</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspectes</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>The IoU of water is undefined.</source>
        <translation>L'IoU de l'eau n'est pas défini.</translation>
    </message>
    <message>
        <source>The built-in threshold takes its thresholds for each scene from the scene's tiles in this dataset, of whichever part (at most 256), without looking at a label; in prediction it takes them from the whole scene. A tile's edge lacks the neighbours that it has in a scene, so that it may do slightly better there.</source>
        <translation>Le seuil intégré prend ses seuils pour chaque scène dans les tuiles de cette scène dans ce jeu de données, quelle que soit leur partie (256 au plus), sans regarder d'étiquette ; à la prédiction il les prend dans toute la scène. Il manque au bord d'une tuile les voisins qu'il a dans une scène, si bien qu'il peut y faire un peu mieux.</translation>
    </message>
    <message>
        <source>The dataset “{dataset}” has no {bands}; “{model}” does without.</source>
        <translation>Le jeu de données « {dataset} » n'a pas : {bands} ; « {model} » s'en passe.</translation>
    </message>
    <message>
        <source>The exclusion mask “{name}” says nothing about {share} of the map; nothing is excluded there.</source>
        <translation>Le masque d'exclusion « {name} » ne dit rien d'une part de la carte ({share}) ; rien n'y est exclu.</translation>
    </message>
    <message>
        <source>The flood lies in one connected area.</source>
        <translation>L'inondation est d'un seul tenant.</translation>
    </message>
    <message>
        <source>The flood lies in {count} areas.</source>
        <translation>L'inondation se répartit en {count} zones.</translation>
    </message>
    <message>
        <source>The flood was largest on &lt;b&gt;{day}&lt;/b&gt;, with &lt;b&gt;{area}&lt;/b&gt;. It was seen from {first} to {last}, 1 day.</source>
        <translation>L'inondation était la plus grande le &lt;b&gt;{day}&lt;/b&gt;, avec &lt;b&gt;{area}&lt;/b&gt;. Elle a été vue du {first} au {last}, 1 jour.</translation>
    </message>
    <message>
        <source>The flood was largest on &lt;b&gt;{day}&lt;/b&gt;, with &lt;b&gt;{area}&lt;/b&gt;. It was seen from {first} to {last}, {count} days.</source>
        <translation>L'inondation était la plus grande le &lt;b&gt;{day}&lt;/b&gt;, avec &lt;b&gt;{area}&lt;/b&gt;. Elle a été vue du {first} au {last}, {count} jours.</translation>
    </message>
    <message>
        <source>The flood was largest on {peak} ({area}), was seen from {first} to {last} ({count} days), and reached {ever} at one date or another.</source>
        <translation>L'inondation était la plus grande le {peak} ({area}), a été vue du {first} au {last} ({count} jours), et a atteint {ever} à une date ou une autre.</translation>
    </message>
    <message>
        <source>The grid of the prediction; a reference raster on another grid or CRS is resampled by nearest neighbour.</source>
        <translation>La grille de la prédiction ; un raster de référence sur une autre grille ou dans un autre SCR est rééchantillonné au plus proche voisin.</translation>
    </message>
    <message>
        <source>The heat map shows what each band is worth: Grad-CAM needs the weights that training writes beside the model.</source>
        <translation>La carte de chaleur montre ce que vaut chaque bande : Grad-CAM a besoin des poids que l'entraînement écrit à côté du modèle.</translation>
    </message>
    <message>
        <source>The image has no data here, so nothing can be said about water.</source>
        <translation>L'image n'a pas de données ici ; rien ne peut donc être dit sur l'eau.</translation>
    </message>
    <message>
        <source>The images are not in decibels</source>
        <translation>Les images ne sont pas en décibels</translation>
    </message>
    <message>
        <source>The interval reaches at least from the area above a probability of {strict} to that above {lenient}, thresholds at which the map might have been drawn as well.</source>
        <translation>L'intervalle va au moins de la surface au-dessus d'une probabilité de {strict} à celle au-dessus de {lenient}, seuils avec lesquels la carte aurait tout aussi bien pu être tracée.</translation>
    </message>
    <message>
        <source>The largest has {area} and lies {where}, at {latitude}, {longitude}.</source>
        <translation>La plus grande fait {area} et se trouve {where}, à {latitude}, {longitude}.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which is less than the interval allows: the map misses more water than it invents.</source>
        <translation>La carte montre {mapped}, moins que l'intervalle ne l'admet : la carte manque plus d'eau qu'elle n'en invente.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which is more than the interval allows: the map invents more water than it misses.</source>
        <translation>La carte montre {mapped}, plus que l'intervalle ne l'admet : la carte invente plus d'eau qu'elle n'en manque.</translation>
    </message>
    <message>
        <source>The map shows {mapped}, which lies within the interval.</source>
        <translation>La carte montre {mapped}, ce qui est dans l'intervalle.</translation>
    </message>
    <message>
        <source>The mask “{mask}” excludes nothing.</source>
        <translation>Le masque « {mask} » n'exclut rien.</translation>
    </message>
    <message>
        <source>The mean of the probabilities of all model files, water from the mean of their thresholds on, as in prediction with several models.</source>
        <translation>La moyenne des probabilités de tous les fichiers de modèle, eau à partir de la moyenne de leurs seuils, comme à la prédiction avec plusieurs modèles.</translation>
    </message>
    <message>
        <source>The method compares with “{image}”: water that was there before is no flood and left out of the figure, as far as the method tells both apart.</source>
        <translation>La méthode compare à « {image} » : l'eau qui était déjà là n'est pas une inondation et n'entre pas dans le chiffre, dans la mesure où la méthode distingue les deux.</translation>
    </message>
    <message>
        <source>The model is tested on ground that it has seen, and its scores are too good.</source>
        <translation>Le modèle est testé sur un terrain qu'il a vu, et ses scores sont trop bons.</translation>
    </message>
    <message>
        <source>The model is tested on what it has seen, and its scores are too good.</source>
        <translation>Le modèle est testé sur ce qu'il a vu, et ses scores sont trop bons.</translation>
    </message>
    <message>
        <source>The model-based 95 % interval of the flooded area assumes:</source>
        <translation>L'intervalle à 95 % de la surface inondée, issu du modèle, suppose :</translation>
    </message>
    <message>
        <source>The pixels of the dataset “{dataset}” are {own}, but “{model}” is made for {usual}; it may be worse here than it can be.</source>
        <translation>Les pixels du jeu de données « {dataset} » ont {own}, mais « {model} » est fait pour {usual} ; il peut être ici moins bon qu'il ne saurait l'être.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated: of the pixels with probability 0.7, 70 % are water. Nothing here checks that.</source>
        <translation>Les probabilités sont calibrées : parmi les pixels de probabilité 0,7, 70 % sont de l'eau. Rien ici ne le vérifie.</translation>
    </message>
    <message>
        <source>The rasters of “{name}” do not say which model they are from; that it has not seen these tiles is for you to know.</source>
        <translation>Les rasters de « {name} » ne disent pas de quel modèle ils viennent ; qu'il n'ait pas vu ces tuiles, c'est à vous de le savoir.</translation>
    </message>
    <message>
        <source>The reference was resampled: nearest neighbour.</source>
        <translation>La référence a été rééchantillonnée : plus proche voisin.</translation>
    </message>
    <message>
        <source>The same image in several parts</source>
        <translation>La même image dans plusieurs parties</translation>
    </message>
    <message>
        <source>The same image more than once</source>
        <translation>La même image plus d'une fois</translation>
    </message>
    <message>
        <source>The same river is many times as wide in one tile as in another.</source>
        <translation>Une même rivière est plusieurs fois plus large dans une tuile que dans une autre.</translation>
    </message>
    <message>
        <source>The simulated water is as easy as this; real water is not.</source>
        <translation>L'eau simulée est aussi facile que cela ; la vraie ne l'est pas.</translation>
    </message>
    <message>
        <source>The smallest distance between two parts is {distance}.</source>
        <translation>La plus petite distance entre deux parties est de {distance}.</translation>
    </message>
    <message>
        <source>The tile</source>
        <translation>La tuile</translation>
    </message>
    <message>
        <source>The water lies in one connected area.</source>
        <translation>L'eau est d'un seul tenant.</translation>
    </message>
    <message>
        <source>The water lies in {count} areas.</source>
        <translation>L'eau se répartit en {count} zones.</translation>
    </message>
    <message>
        <source>The {count} events cannot be told apart: their differences lie within the noise.</source>
        <translation>Les {count} événements sont impossibles à distinguer : leurs différences sont dans le bruit.</translation>
    </message>
    <message>
        <source>The {count} regions cannot be told apart: their differences lie within the noise.</source>
        <translation>Les {count} régions sont impossibles à distinguer : leurs différences sont dans le bruit.</translation>
    </message>
    <message>
        <source>Their values are “{unit}”, so that neither unit nor polarisations can be checked by physics, and a model trained on them fits images that were scaled the same way only.</source>
        <translation>Leurs valeurs sont « {unit} » ; ni l'unité ni les polarisations ne peuvent donc être vérifiées par la physique, et un modèle entraîné avec elles ne convient qu'aux images mises à la même échelle.</translation>
    </message>
    <message>
        <source>There are &lt;b&gt;{area}&lt;/b&gt; of water, and with {level} confidence between {low} and {high}.</source>
        <translation>Il y a &lt;b&gt;{area}&lt;/b&gt; d'eau, et avec une confiance de {level} entre {low} et {high}.</translation>
    </message>
    <message>
        <source>There are no intervals over regions: that needs two regions or more, and a region for every tile.</source>
        <translation>Il n'y a pas d'intervalles sur les régions : il faut pour cela deux régions ou plus, et une région pour chaque tuile.</translation>
    </message>
    <message>
        <source>There are too few tiles to say how sure that is.</source>
        <translation>Il y a trop peu de tuiles pour dire à quel point c'est sûr.</translation>
    </message>
    <message>
        <source>There is nothing that either it or the labels call water.</source>
        <translation>Ni la carte ni les étiquettes n'appellent rien eau.</translation>
    </message>
    <message>
        <source>There is nothing that either it or the reference calls water.</source>
        <translation>Ni la carte ni la référence n'appellent rien eau.</translation>
    </message>
    <message>
        <source>These figures hold for the data that they were measured on. This image was not among them.</source>
        <translation>Ces chiffres valent pour les données sur lesquelles ils ont été mesurés. Cette image n'en faisait pas partie.</translation>
    </message>
    <message>
        <source>They are marked as weak, so that no score counts them.</source>
        <translation>Elles sont marquées comme faibles ; aucun score ne les compte donc.</translation>
    </message>
    <message>
        <source>They do no harm; raise the least valid share when preparing tiles to leave them out.</source>
        <translation>Elles ne nuisent pas ; pour les écarter, relevez la part valide minimale en préparant les tuiles.</translation>
    </message>
    <message>
        <source>This interval is model-based: no reference point was looked at.</source>
        <translation>Cet intervalle est issu du modèle : aucun point de référence n'a été regardé.</translation>
    </message>
    <message>
        <source>This map is empty: the image has no data.</source>
        <translation>Cette carte est vide : l'image n'a pas de données.</translation>
    </message>
    <message>
        <source>This window shows no charts: open the file in a web browser.</source>
        <translation>Cette fenêtre n'affiche pas les graphiques : ouvrez le fichier dans un navigateur web.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Tile by tile · {model}</source>
        <translation>Tuile par tuile · {model}</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Tiles by IoU of {model}</source>
        <translation>Tuiles selon l'IoU de {model}</translation>
    </message>
    <message>
        <source>Tiles by share of water</source>
        <translation>Tuiles selon la part d'eau</translation>
    </message>
    <message>
        <source>Tiles left out</source>
        <translation>Tuiles laissées de côté</translation>
    </message>
    <message>
        <source>Tiles that stand apart</source>
        <translation>Tuiles qui sortent du lot</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>Pour le calculer à nouveau</translation>
    </message>
    <message>
        <source>Too few tiles to say how sure the score is, so compared with none: {places} and {more} more.</source>
        <translation>Trop peu de tuiles pour dire si le score est sûr, donc comparés à aucun : {places} et {more} autres.</translation>
    </message>
    <message>
        <source>Too few tiles to say how sure the score is, so compared with none: {places}.</source>
        <translation>Trop peu de tuiles pour dire si le score est sûr, donc comparés à aucun : {places}.</translation>
    </message>
    <message>
        <source>Too few trials, or too few parameters, to say which one matters.</source>
        <translation>Trop peu d'essais, ou trop peu de paramètres, pour dire lequel compte.</translation>
    </message>
    <message>
        <source>Trained again</source>
        <translation>Entraîné à nouveau</translation>
    </message>
    <message>
        <source>Training tiles</source>
        <translation>Tuiles d'entraînement</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Trial {trial} is best on the validation tiles: IoU {iou}.</source>
        <translation>L'essai {trial} est le meilleur sur les tuiles de validation : IoU {iou}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Uncertain areas are neither counted as water nor as dry.</source>
        <translation>Les surfaces incertaines ne comptent ni comme eau ni comme sec.</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Use it to try things out, not to judge a model.</source>
        <translation>Utilisez-la pour essayer, non pour juger un modèle.</translation>
    </message>
    <message>
        <source>User's accuracy, water</source>
        <translation>Exactitude de l'utilisateur, eau</translation>
    </message>
    <message>
        <source>User's, dry (mapped dry that is dry)</source>
        <translation>De l'utilisateur, sec (cartographié sec qui est sec)</translation>
    </message>
    <message>
        <source>User's, water (mapped water that is water)</source>
        <translation>De l'utilisateur, eau (cartographié eau qui est de l'eau)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Pixels valides</translation>
    </message>
    <message>
        <source>Validation IoU</source>
        <translation>IoU de validation</translation>
    </message>
    <message>
        <source>Validation IoU by trial</source>
        <translation>IoU de validation par essai</translation>
    </message>
    <message>
        <source>Validation IoU over each parameter</source>
        <translation>IoU de validation selon chaque paramètre</translation>
    </message>
    <message>
        <source>Validation tiles</source>
        <translation>Tuiles de validation</translation>
    </message>
    <message>
        <source>Values of {band} over dry and water pixels</source>
        <translation>Valeurs de {band} sur les pixels secs et d'eau</translation>
    </message>
    <message>
        <source>Values that are not decibels</source>
        <translation>Valeurs qui ne sont pas des décibels</translation>
    </message>
    <message>
        <source>Values under the labels</source>
        <translation>Valeurs sous les étiquettes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Very different pixel sizes</source>
        <translation>Tailles de pixel très différentes</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water at both dates</source>
        <translation>Eau aux deux dates</translation>
    </message>
    <message>
        <source>Water by the built-in method only</source>
        <translation>Eau selon la méthode intégrée seule</translation>
    </message>
    <message>
        <source>Water by the model only</source>
        <translation>Eau selon le modèle seul</translation>
    </message>
    <message>
        <source>Water from a probability of</source>
        <translation>Eau à partir d'une probabilité de</translation>
    </message>
    <message>
        <source>Water is commoner in {part} than in train</source>
        <translation>L'eau est plus fréquente qu'à l'entraînement dans une partie : {part}</translation>
    </message>
    <message>
        <source>Water is rarer in {part} than in train</source>
        <translation>L'eau est plus rare qu'à l'entraînement dans une partie : {part}</translation>
    </message>
    <message>
        <source>Water is what the points say, not what the map says; the map only weights the strata. Water and permanent water of the map count as mapped water; excluded and uncertain as mapped dry.</source>
        <translation>L'eau est ce que disent les points, non ce que dit la carte ; la carte ne fait que pondérer les strates. Eau et eau permanente de la carte comptent comme eau cartographiée ; exclu et incertain, comme sec.</translation>
    </message>
    <message>
        <source>Water is where the probability of water reaches {threshold}.</source>
        <translation>L'eau est là où la probabilité d'eau atteint {threshold}.</translation>
    </message>
    <message>
        <source>Water of the reference</source>
        <translation>Eau de la référence</translation>
    </message>
    <message>
        <source>Water over {length}</source>
        <translation>Eau sur {length}</translation>
    </message>
    <message>
        <source>Water that any of the masks, or the layer of permanent water, calls permanent is no flood at any date. A date's area of permanent water is that of all such pixels that it has judged.</source>
        <translation>L'eau que l'un des masques, ou la couche d'eau permanente, dit permanente n'est une inondation à aucune date. La surface d'eau permanente d'une date est celle de tous ces pixels qu'elle a jugés.</translation>
    </message>
    <message>
        <source>Water – {scene}</source>
        <translation>Eau – {scene}</translation>
    </message>
    <message>
        <source>Water: {area}</source>
        <translation>Eau : {area}</translation>
    </message>
    <message>
        <source>Weak labels made by a threshold</source>
        <translation>Étiquettes faibles produites par un seuil</translation>
    </message>
    <message>
        <source>Weak labels were made by a method and may share its errors; simulated images are easier than real ones. Neither enters a headline beside labels of people.</source>
        <translation>Les étiquettes faibles ont été faites par une méthode et peuvent partager ses erreurs ; les images simulées sont plus faciles que les vraies. Ni les unes ni les autres n'entrent dans les chiffres principaux à côté d'étiquettes faites par des personnes.</translation>
    </message>
    <message>
        <source>Weak or simulated labels where scores are taken</source>
        <translation>Étiquettes faibles ou simulées là où se prennent les scores</translation>
    </message>
    <message>
        <source>What a model-based interval assumes</source>
        <translation>Ce que suppose un intervalle issu du modèle</translation>
    </message>
    <message>
        <source>What all trials have in common</source>
        <translation>Ce que tous les essais ont en commun</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu'il dit</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Ce qui a compté</translation>
    </message>
    <message>
        <source>What the figures mean, and what they assume</source>
        <translation>Ce que signifient les chiffres, et ce qu'ils supposent</translation>
    </message>
    <message>
        <source>What the intervals assume</source>
        <translation>Ce que supposent les intervalles</translation>
    </message>
    <message>
        <source>What the method was measured to be worth</source>
        <translation>Ce que vaut la méthode d'après les mesures</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Que faire : {remedy}</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Where all points of a stratum say the same, it adds no width to the interval, although other ground may lie there unseen (with {level} confidence): {strata}. More points there would tell.</source>
        <translation>Là où tous les points d'une strate disent la même chose, elle n'élargit pas l'intervalle, bien qu'un autre sol puisse s'y trouver sans être vu (avec une confiance de {level}) : {strata}. Plus de points le diraient.</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Où sont les erreurs</translation>
    </message>
    <message>
        <source>Where the tiles are</source>
        <translation>Où sont les tuiles</translation>
    </message>
    <message>
        <source>Whiskers are model-based 95 % intervals.</source>
        <translation>Les moustaches sont des intervalles à 95 % issus du modèle.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Without validation a model cannot be chosen, and without a test nobody knows how good it is.</source>
        <translation>Sans validation, on ne peut choisir de modèle, et sans test, personne ne sait ce qu'il vaut.</translation>
    </message>
    <message>
        <source>Without water</source>
        <translation>Sans eau</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Worst and best tiles</source>
        <translation>Pires et meilleures tuiles</translation>
    </message>
    <message>
        <source>Worst and best tiles of “{model}”</source>
        <translation>Pires et meilleures tuiles de « {model} »</translation>
    </message>
    <message>
        <source>Worst event: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Pire événement : &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst kind of pixels: {kind}: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Pire type de pixels : {kind} : &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst region: &lt;b&gt;{name}&lt;/b&gt;, {score}.</source>
        <translation>Pire région : &lt;b&gt;{name}&lt;/b&gt;, {score}.</translation>
    </message>
    <message>
        <source>Worst: false alarms on land without water</source>
        <translation>Pires : fausses alertes sur des terres sans eau</translation>
    </message>
    <message>
        <source>Worst: lowest IoU</source>
        <translation>Pires : IoU le plus bas</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>une carte</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>un masque</translation>
    </message>
    <message>
        <source>a water probability</source>
        <translation>une probabilité d'eau</translation>
    </message>
    <message>
        <source>about the centre</source>
        <translation>autour du centre</translation>
    </message>
    <message>
        <source>about the centre of the scene</source>
        <translation>autour du centre de la scène</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>au-dessus de {low}</translation>
    </message>
    <message>
        <source>agreement beyond chance; 1 is perfect, 0 is chance</source>
        <translation>concordance au-delà du hasard ; 1 est parfait, 0 est le hasard</translation>
    </message>
    <message>
        <source>all of the scene could be judged</source>
        <translation>toute la scène a pu être jugée</translation>
    </message>
    <message>
        <source>all tiles</source>
        <translation>toutes les tuiles</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>apart from the flood</source>
        <translation>à part de l'inondation</translation>
    </message>
    <message>
        <source>area under the precision–recall curve</source>
        <translation>aire sous la courbe précision–rappel</translation>
    </message>
    <message>
        <source>as good as the best</source>
        <translation>aussi bon que le meilleur</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendante</translation>
    </message>
    <message>
        <source>ascending orbit</source>
        <translation>orbite ascendante</translation>
    </message>
    <message>
        <source>band {band} of the dataset</source>
        <translation>bande {band} du jeu de données</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>meilleur jusqu'ici</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>built-in method</source>
        <translation>méthode intégrée</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>est illisible ({error})</translation>
    </message>
    <message>
        <source>column “landcover” of the index</source>
        <translation>colonne « landcover » de l'index</translation>
    </message>
    <message>
        <source>compared with 1 other model</source>
        <translation>comparé à 1 autre modèle</translation>
    </message>
    <message>
        <source>compared with {count} other models</source>
        <translation>comparé à {count} autres modèles</translation>
    </message>
    <message>
        <source>decibel (dB)</source>
        <translation>décibels (dB)</translation>
    </message>
    <message>
        <source>decibel × 100</source>
        <translation>décibels × 100</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendante</translation>
    </message>
    <message>
        <source>descending orbit</source>
        <translation>orbite descendante</translation>
    </message>
    <message>
        <source>drawn or checked by people</source>
        <translation>tracées ou vérifiées par des personnes</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>sec</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>east of the centre</source>
        <translation>à l'est du centre</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>every pixel of its label is invalid</source>
        <translation>chaque pixel de son étiquette est invalide</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>failed; the table of all trials says why</source>
        <translation>échoué ; le tableau de tous les essais dit pourquoi</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>fausse alerte</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>fold {number}</source>
        <translation>pli {number}</translation>
    </message>
    <message>
        <source>folder of probability rasters</source>
        <translation>dossier de rasters de probabilité</translation>
    </message>
    <message>
        <source>from the labels; an edge beyond the tile is not known</source>
        <translation>d'après les étiquettes ; un bord au-delà de la tuile n'est pas connu</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>harmonic mean of both</source>
        <translation>moyenne harmonique des deux</translation>
    </message>
    <message>
        <source>has the same pixels as {tile}</source>
        <translation>a les mêmes pixels que {tile}</translation>
    </message>
    <message>
        <source>has the same pixels as {tile} (in {part})</source>
        <translation>a les mêmes pixels que {tile} (partie : {part})</translation>
    </message>
    <message>
        <source>has {bands} bands of {rows} × {columns} pixels and a label of {label_rows} × {label_columns}, not {expected} of {side} × {side}</source>
        <translation>a {bands} bandes de {rows} × {columns} pixels et une étiquette de {label_rows} × {label_columns}, non {expected} de {side} × {side}</translation>
    </message>
    <message>
        <source>heights of “{name}”</source>
        <translation>altitudes de « {name} »</translation>
    </message>
    <message>
        <source>hits among hits, misses and false alarms</source>
        <translation>détections parmi détections, omissions et fausses alertes</translation>
    </message>
    <message>
        <source>holds {values}</source>
        <translation>contient {values}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>images of {first} to {last}</source>
        <translation>images du {first} au {last}</translation>
    </message>
    <message>
        <source>in contact</source>
        <translation>en contact</translation>
    </message>
    <message>
        <source>in no other figure</source>
        <translation>dans aucun autre chiffre</translation>
    </message>
    <message>
        <source>in {part}, but overlaps {rival} in {other}</source>
        <translation>dans la partie {part}, mais chevauche {rival} dans la partie {other}</translation>
    </message>
    <message>
        <source>in {part}, but touches {rival} in {other}</source>
        <translation>dans la partie {part}, mais touche {rival} dans la partie {other}</translation>
    </message>
    <message>
        <source>in {part}, {distance} from {rival} in {other}</source>
        <translation>dans la partie {part}, à {distance} de {rival} dans la partie {other}</translation>
    </message>
    <message>
        <source>it is uncertain whether another {area} are flooded</source>
        <translation>il n'est pas certain que {area} de plus soient inondés</translation>
    </message>
    <message>
        <source>it is uncertain whether another {area} are water</source>
        <translation>il n'est pas certain que {area} de plus soient de l'eau</translation>
    </message>
    <message>
        <source>it is uncertain whether {area} are flooded</source>
        <translation>il n'est pas certain que {area} soient inondés</translation>
    </message>
    <message>
        <source>it is uncertain whether {area} are water</source>
        <translation>il n'est pas certain que {area} soient de l'eau</translation>
    </message>
    <message>
        <source>its label is of unknown origin and it is in {part}</source>
        <translation>son étiquette est d'origine inconnue et elle est dans la partie {part}</translation>
    </message>
    <message>
        <source>its label is {source} and it is in {part}</source>
        <translation>origine de son étiquette : {source} ; elle est dans la partie {part}</translation>
    </message>
    <message>
        <source>its pixels are not those that the index describes</source>
        <translation>ses pixels ne sont pas ceux que décrit l'index</translation>
    </message>
    <message>
        <source>labelled dry</source>
        <translation>étiqueté sec</translation>
    </message>
    <message>
        <source>labelled water</source>
        <translation>étiqueté eau</translation>
    </message>
    <message>
        <source>labels {origin}</source>
        <translation>étiquettes {origin}</translation>
    </message>
    <message>
        <source>lacks the file {file}</source>
        <translation>il lui manque le fichier {file}</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>layer “{name}”</source>
        <translation>couche « {name} »</translation>
    </message>
    <message>
        <source>layer “{name}” ({meaning})</source>
        <translation>couche « {name} » ({meaning})</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>moins de {percent}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <source>made by a method, not checked (weak)</source>
        <translation>faites par une méthode, non vérifiées (faibles)</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>mapped shoreline that is near a true one</source>
        <translation>rive cartographiée proche d'une vraie</translation>
    </message>
    <message>
        <source>mapped without {bands}</source>
        <translation>cartographié sans {bands}</translation>
    </message>
    <message>
        <source>mean distance of probability and share of water, 15 bins</source>
        <translation>écart moyen entre probabilité et part d'eau, 15 classes</translation>
    </message>
    <message>
        <source>mean of the IoU of water and that of dry land</source>
        <translation>moyenne de l'IoU de l'eau et de celui de la terre sèche</translation>
    </message>
    <message>
        <source>mean of the model files</source>
        <translation>moyenne des fichiers de modèle</translation>
    </message>
    <message>
        <source>mean over flips and quarter turns</source>
        <translation>moyenne sur miroirs et quarts de tour</translation>
    </message>
    <message>
        <source>mean squared error of the probability; 0 is perfect</source>
        <translation>erreur quadratique moyenne de la probabilité ; 0 est parfait</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>omission</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>fichier de modèle</translation>
    </message>
    <message>
        <source>model-based 95 % interval {interval}</source>
        <translation>intervalle à 95 % issu du modèle : {interval}</translation>
    </message>
    <message>
        <source>more than {percent}</source>
        <translation>plus de {percent}</translation>
    </message>
    <message>
        <source>nats per pixel; 0 is perfect</source>
        <translation>nats par pixel ; 0 est parfait</translation>
    </message>
    <message>
        <source>neither image nor label has any data</source>
        <translation>ni l'image ni l'étiquette n'ont de données</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no data or no label</source>
        <translation>pas de données ou pas d'étiquette</translation>
    </message>
    <message>
        <source>no edge in the tile</source>
        <translation>pas de bord dans la tuile</translation>
    </message>
    <message>
        <source>no error was seen</source>
        <translation>aucune erreur n'a été vue</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>pas d'intervalle</translation>
    </message>
    <message>
        <source>no interval can be told</source>
        <translation>aucun intervalle ne peut être donné</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>aucune partie</translation>
    </message>
    <message>
        <source>no pixel has both image data and a label</source>
        <translation>aucun pixel n'a à la fois des données d'image et une étiquette</translation>
    </message>
    <message>
        <source>no pixel has image data, yet {share} are labelled</source>
        <translation>aucun pixel n'a de données d'image, mais {share} sont étiquetés</translation>
    </message>
    <message>
        <source>no value of {band} is negative</source>
        <translation>aucune valeur de {band} n'est négative</translation>
    </message>
    <message>
        <source>no water</source>
        <translation>pas d'eau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>north of the centre</source>
        <translation>au nord du centre</translation>
    </message>
    <message>
        <source>north-east of the centre</source>
        <translation>au nord-est du centre</translation>
    </message>
    <message>
        <source>north-west of the centre</source>
        <translation>au nord-ouest du centre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sans indication</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>non distinguée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing was marked so</source>
        <translation>rien n'a été marqué ainsi</translation>
    </message>
    <message>
        <source>null: the score's denominator is zero.</source>
        <translation>null : le dénominateur du score est nul.</translation>
    </message>
    <message>
        <source>of the labelled water, what was found</source>
        <translation>de l'eau étiquetée, celle qui a été trouvée</translation>
    </message>
    <message>
        <source>of the pixels called water, those that are</source>
        <translation>des pixels appelés eau, ceux qui en sont</translation>
    </message>
    <message>
        <source>of unknown origin</source>
        <translation>d'origine inconnue</translation>
    </message>
    <message>
        <source>over 50</source>
        <translation>plus de 50</translation>
    </message>
    <message>
        <source>permanent water masked out</source>
        <translation>eau permanente masquée</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>pixels that are right; easy where most is dry</source>
        <translation>pixels justes ; facile là où presque tout est sec</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>polygons of “{name}”</source>
        <translation>polygones de « {name} »</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>precision {value}</source>
        <translation>précision {value}</translation>
    </message>
    <message>
        <source>probabilities from {threshold} are water</source>
        <translation>les probabilités à partir de {threshold} sont de l'eau</translation>
    </message>
    <message>
        <source>probability that the model gives, mean of each bin</source>
        <translation>probabilité donnée par le modèle, moyenne de chaque classe</translation>
    </message>
    <message>
        <source>probability {probability}: {share} water, {count} pixels</source>
        <translation>probabilité {probability} : {share} d'eau, {count} pixels</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>abandonné tôt</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>raster</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>recall {value}</source>
        <translation>rappel {value}</translation>
    </message>
    <message>
        <source>recall: share of the labelled water that is found</source>
        <translation>rappel : part de l'eau étiquetée qui est trouvée</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>régions</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>scènes</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>share of water</source>
        <translation>part d'eau</translation>
    </message>
    <message>
        <source>share of what decides whether a trial is among the best</source>
        <translation>part de ce qui décide si un essai est parmi les meilleurs</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulées</translation>
    </message>
    <message>
        <source>south of the centre</source>
        <translation>au sud du centre</translation>
    </message>
    <message>
        <source>south-east of the centre</source>
        <translation>au sud-est du centre</translation>
    </message>
    <message>
        <source>south-west of the centre</source>
        <translation>au sud-ouest du centre</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>tenths of the pixels of band {band} of the judged tiles</source>
        <translation>dixièmes des pixels de la bande {band} des tuiles jugées</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>the built-in threshold method</source>
        <translation>la méthode de seuillage intégrée</translation>
    </message>
    <message>
        <source>the image lies {shift} of its label</source>
        <translation>l'image est décalée de {shift} par rapport à son étiquette</translation>
    </message>
    <message>
        <source>the median of the earlier images ({images})</source>
        <translation>la médiane des images antérieures ({images})</translation>
    </message>
    <message>
        <source>the median of {band} would be {median} dB, where radar images have {low} to {high}</source>
        <translation>la médiane de {band} serait {median} dB, alors que les images radar ont de {low} à {high}</translation>
    </message>
    <message>
        <source>the part {part}</source>
        <translation>la partie {part}</translation>
    </message>
    <message>
        <source>the region {region}</source>
        <translation>la région {region}</translation>
    </message>
    <message>
        <source>the regions {regions}</source>
        <translation>les régions {regions}</translation>
    </message>
    <message>
        <source>the same, without the pixels that are easy</source>
        <translation>la même chose, sans les pixels faciles</translation>
    </message>
    <message>
        <source>the values of {band} are not whole numbers</source>
        <translation>les valeurs de {band} ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <source>the values of {band} leave the range that radar images have</source>
        <translation>les valeurs de {band} sortent de l'étendue des images radar</translation>
    </message>
    <message>
        <source>the values of {band} reach from {low} to {high}, not 0 to 255</source>
        <translation>les valeurs de {band} vont de {low} à {high}, non de 0 à 255</translation>
    </message>
    <message>
        <source>the values of {band} would differ by {spread} dB only</source>
        <translation>les valeurs de {band} ne différeraient que de {spread} dB</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>seuil {threshold}</translation>
    </message>
    <message>
        <source>threshold: probability from which a pixel is water</source>
        <translation>seuil : probabilité à partir de laquelle un pixel est de l'eau</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <source>too few tiles</source>
        <translation>trop peu de tuiles</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>true shoreline that is near a mapped one</source>
        <translation>vraie rive proche d'une rive cartographiée</translation>
    </message>
    <message>
        <source>twice the hits among labelled and mapped water together</source>
        <translation>deux fois les détections parmi l'eau étiquetée et l'eau cartographiée ensemble</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>up to 1</source>
        <translation>jusqu'à 1</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>jusqu'à {high}</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>validation IoU</source>
        <translation>IoU de validation</translation>
    </message>
    <message>
        <source>values 1 and 2 are water</source>
        <translation>les valeurs 1 et 2 sont de l'eau</translation>
    </message>
    <message>
        <source>values 1 are water</source>
        <translation>les valeurs 1 sont de l'eau</translation>
    </message>
    <message>
        <source>was not told apart</source>
        <translation>n'a pas été distinguée</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>water among the valid pixels of the label</source>
        <translation>eau parmi les pixels valides de l'étiquette</translation>
    </message>
    <message>
        <source>water in at least {months} months of the year is permanent</source>
        <translation>l'eau pendant au moins {months} mois de l'année est permanente</translation>
    </message>
    <message>
        <source>water in at least {share} % of the observations is permanent</source>
        <translation>l'eau dans au moins {share} % des observations est permanente</translation>
    </message>
    <message>
        <source>water in the tile, percent of its valid pixels</source>
        <translation>eau dans la tuile, en pourcentage de ses pixels valides</translation>
    </message>
    <message>
        <source>water; in the errors: hit</source>
        <translation>eau ; dans les erreurs : détection</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faibles</translation>
    </message>
    <message>
        <source>west of the centre</source>
        <translation>à l'ouest du centre</translation>
    </message>
    <message>
        <source>within {distance}</source>
        <translation>à {distance} au plus</translation>
    </message>
    <message>
        <source>without {bands}</source>
        <translation>sans {bands}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{area} (model-based 95 % interval {interval})</source>
        <translation>{area} (intervalle à 95 % issu du modèle : {interval})</translation>
    </message>
    <message>
        <source>{area} mapped, although the probabilities suggest {interval} (model-based 95 % interval)</source>
        <translation>{area} sur la carte, alors que les probabilités suggèrent {interval} (intervalle à 95 % issu du modèle)</translation>
    </message>
    <message>
        <source>{area} of the map have no probability and are left out.</source>
        <translation>{area} de la carte n'ont pas de probabilité et sont laissés de côté.</translation>
    </message>
    <message>
        <source>{area}, one connected area {where}</source>
        <translation>{area}, d'un seul tenant {where}</translation>
    </message>
    <message>
        <source>{area}, the largest connected area {size} {where}</source>
        <translation>{area}, dont la plus grande zone d'un seul tenant, {size}, {where}</translation>
    </message>
    <message>
        <source>{bands} in {unit} · tiles of {side} × {side} pixels of {pixel} · {day}</source>
        <translation>{bands} en {unit} · tuiles de {side} × {side} pixels de {pixel} · {day}</translation>
    </message>
    <message>
        <source>{bands} is the same everywhere</source>
        <translation>{bands} est partout identique</translation>
    </message>
    <message>
        <source>{band} after a Gaussian of {sigma} pixels</source>
        <translation>{band} après un filtre gaussien de {sigma} pixels</translation>
    </message>
    <message>
        <source>{band} after a {side} × {side} median</source>
        <translation>{band} après un filtre médian de {side} × {side}</translation>
    </message>
    <message>
        <source>{band} has no usable value</source>
        <translation>{band} n'a aucune valeur utilisable</translation>
    </message>
    <message>
        <source>{band}: median of dry pixels {value}, the others about {middle} ({times} robust standard deviations away)</source>
        <translation>{band} : médiane des pixels secs {value}, les autres environ {middle} (à {times} écarts-types robustes)</translation>
    </message>
    <message>
        <source>{band}: spread of dry pixels {value}, the others about {middle} ({times} robust standard deviations away)</source>
        <translation>{band} : dispersion des pixels secs {value}, les autres environ {middle} (à {times} écarts-types robustes)</translation>
    </message>
    <message>
        <source>{before}; {clause}</source>
        <translation>{before} ; {clause}</translation>
    </message>
    <message>
        <source>{best} of {epochs}</source>
        <translation>{best} sur {epochs}</translation>
    </message>
    <message>
        <source>{both} (95 % interval of the IoU: {interval}).</source>
        <translation>{both} (intervalle à 95 % de l'IoU : {interval}).</translation>
    </message>
    <message>
        <source>{chips} labelled chips of {regions} regions</source>
        <translation>{chips} imagettes étiquetées de {regions} régions</translation>
    </message>
    <message>
        <source>{counts}; {share} were not drawn by people.</source>
        <translation>{counts} ; {share} n'ont pas été tracées par des personnes.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} down</source>
        <translation>{count} vers le bas</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} erreurs</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} événements</translation>
    </message>
    <message>
        <source>{count} folds</source>
        <translation>{count} plis</translation>
    </message>
    <message>
        <source>{count} further events are harder than others, too.</source>
        <translation>{count} autres événements sont eux aussi plus difficiles que d'autres.</translation>
    </message>
    <message>
        <source>{count} further regions are harder than others, too.</source>
        <translation>{count} autres régions sont elles aussi plus difficiles que d'autres.</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>{count} images of {first} to {last}</source>
        <translation>{count} images du {first} au {last}</translation>
    </message>
    <message>
        <source>{count} in {part}</source>
        <translation>{count} dans {part}</translation>
    </message>
    <message>
        <source>{count} more regions</source>
        <translation>{count} autres régions</translation>
    </message>
    <message>
        <source>{count} of the {all} tiles of validation, test and calibration are among them and count in no score unless asked for, which leaves {left}.</source>
        <translation>{count} des {all} tuiles de validation, de test et de calibration en font partie et ne comptent dans aucun score, sauf demande contraire ; il en reste {left}.</translation>
    </message>
    <message>
        <source>{count} of the {dates} dates have judged less than {share} of the area; their floods may be larger than mapped.</source>
        <translation>{count} des {dates} dates ont jugé moins de {share} de la surface ; leurs inondations peuvent être plus grandes que sur la carte.</translation>
    </message>
    <message>
        <source>{count} of the {dates} dates have no interval: it comes from probabilities, and masks hold none. Give the probabilities instead of the masks for intervals.</source>
        <translation>{count} des {dates} dates n'ont pas d'intervalle : il vient des probabilités, et les masques n'en contiennent pas. Pour des intervalles, donnez les probabilités à la place des masques.</translation>
    </message>
    <message>
        <source>{count} of the {others} other finished trials cannot be told apart from it: any of their recipes may be as good.</source>
        <translation>{count} des {others} autres essais terminés sont impossibles à en distinguer : chacune de leurs recettes peut être aussi bonne.</translation>
    </message>
    <message>
        <source>{count} of the {tiles} looked at closely. At the water's edge {share} of these labels' pixels follow {rule}; for labels drawn by people it is 55 to 75 %.</source>
        <translation>Regardées de près : {tiles} ; touchées : {count}. Au bord de l'eau, {share} des pixels de ces étiquettes suivent {rule} ; pour des étiquettes tracées par des personnes, c'est 55 à 75 %.</translation>
    </message>
    <message>
        <source>{count} of {points} in “{stratum}” ({share})</source>
        <translation>{count} sur {points} dans « {stratum} » ({share})</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} paires</translation>
    </message>
    <message>
        <source>{count} parameters varied</source>
        <translation>{count} paramètres variés</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <source>{count} regions</source>
        <translation>{count} régions</translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation>{count} scènes</translation>
    </message>
    <message>
        <source>{count} seeds</source>
        <translation>{count} graines</translation>
    </message>
    <message>
        <source>{count} simulated tiles that it was not trained on</source>
        <translation>{count} tuiles simulées qui n'ont pas servi à l'entraînement</translation>
    </message>
    <message>
        <source>{count} tiles</source>
        <translation>{count} tuiles</translation>
    </message>
    <message>
        <source>{count} tiles from {low} to {high}</source>
        <translation>{count} tuiles de {low} à {high}</translation>
    </message>
    <message>
        <source>{count} tiles that it was not trained on</source>
        <translation>{count} tuiles qui n'ont pas servi à l'entraînement</translation>
    </message>
    <message>
        <source>{count} tiles with labels made by a method that it was not trained on</source>
        <translation>{count} tuiles aux étiquettes faites par une méthode, qui n'ont pas servi à l'entraînement</translation>
    </message>
    <message>
        <source>{count} to the left</source>
        <translation>{count} vers la gauche</translation>
    </message>
    <message>
        <source>{count} to the right</source>
        <translation>{count} vers la droite</translation>
    </message>
    <message>
        <source>{count} up</source>
        <translation>{count} vers le haut</translation>
    </message>
    <message>
        <source>{count} valid pixels, {area}, {share} of them water in the reference.</source>
        <translation>{count} pixels valides, {area}, dont {share} d'eau dans la référence.</translation>
    </message>
    <message>
        <source>{count} valid pixels, {share} of them labelled water.</source>
        <translation>{count} pixels valides, dont {share} étiquetés comme eau.</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} avertissements</translation>
    </message>
    <message>
        <source>{count} {origin}</source>
        <translation>{count} {origin}</translation>
    </message>
    <message>
        <source>{count} {origin}, shown apart</source>
        <translation>{count} {origin}, présentées à part</translation>
    </message>
    <message>
        <source>{cross} is brighter than {co} (median {high} against {low} dB), which nature does not do: the bands are swapped</source>
        <translation>{cross} est plus claire que {co} (médiane {high} contre {low} dB), ce que la nature ne fait pas : les bandes sont interverties</translation>
    </message>
    <message>
        <source>{day} Apr {year}</source>
        <translation>{day} avr. {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} avril {year}</translation>
    </message>
    <message>
        <source>{day} Aug {year}</source>
        <translation>{day} août {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} août {year}</translation>
    </message>
    <message>
        <source>{day} Dec {year}</source>
        <translation>{day} déc. {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} décembre {year}</translation>
    </message>
    <message>
        <source>{day} Feb {year}</source>
        <translation>{day} févr. {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} février {year}</translation>
    </message>
    <message>
        <source>{day} Jan {year}</source>
        <translation>{day} janv. {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} janvier {year}</translation>
    </message>
    <message>
        <source>{day} Jul {year}</source>
        <translation>{day} juil. {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} juillet {year}</translation>
    </message>
    <message>
        <source>{day} Jun {year}</source>
        <translation>{day} juin {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} juin {year}</translation>
    </message>
    <message>
        <source>{day} Mar {year}</source>
        <translation>{day} mars {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} mars {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} mai {year}</translation>
    </message>
    <message>
        <source>{day} Nov {year}</source>
        <translation>{day} nov. {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} novembre {year}</translation>
    </message>
    <message>
        <source>{day} Oct {year}</source>
        <translation>{day} oct. {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} octobre {year}</translation>
    </message>
    <message>
        <source>{day} Sep {year}</source>
        <translation>{day} sept. {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} septembre {year}</translation>
    </message>
    <message>
        <source>{day} has judged {share} of the area only; its flood may be larger than mapped.</source>
        <translation>{day} n'a jugé que {share} de la surface ; son inondation peut être plus grande que sur la carte.</translation>
    </message>
    <message>
        <source>{day}: {area}</source>
        <translation>{day} : {area}</translation>
    </message>
    <message>
        <source>{day}: {area} ({interval}), {share} judged</source>
        <translation>{day} : {area} ({interval}), {share} jugés</translation>
    </message>
    <message>
        <source>{day}: {area} flooded (model-based: {interval}).</source>
        <translation>{day} : {area} d'inondation (issu du modèle : {interval}).</translation>
    </message>
    <message>
        <source>{day}: {area} flooded.</source>
        <translation>{day} : {area} d'inondation.</translation>
    </message>
    <message>
        <source>{day}: {area}, {share} judged</source>
        <translation>{day} : {area}, {share} jugés</translation>
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
        <translation>{difference} (intervalle à 95 % : {interval})</translation>
    </message>
    <message>
        <source>{distance} east of the centre of the scene</source>
        <translation>à {distance} à l'est du centre de la scène</translation>
    </message>
    <message>
        <source>{distance} north of the centre of the scene</source>
        <translation>à {distance} au nord du centre de la scène</translation>
    </message>
    <message>
        <source>{distance} north-east of the centre of the scene</source>
        <translation>à {distance} au nord-est du centre de la scène</translation>
    </message>
    <message>
        <source>{distance} north-west of the centre of the scene</source>
        <translation>à {distance} au nord-ouest du centre de la scène</translation>
    </message>
    <message>
        <source>{distance} south of the centre of the scene</source>
        <translation>à {distance} au sud du centre de la scène</translation>
    </message>
    <message>
        <source>{distance} south-east of the centre of the scene</source>
        <translation>à {distance} au sud-est du centre de la scène</translation>
    </message>
    <message>
        <source>{distance} south-west of the centre of the scene</source>
        <translation>à {distance} au sud-ouest du centre de la scène</translation>
    </message>
    <message>
        <source>{distance} west of the centre of the scene</source>
        <translation>à {distance} à l'ouest du centre de la scène</translation>
    </message>
    <message>
        <source>{errors}, {warnings}; {suspicious} of {tiles} are suspicious.</source>
        <translation>{errors}, {warnings} ; suspectes : {suspicious} sur {tiles}.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be compared: {score} is undefined.</source>
        <translation>{first} et {second} ne peuvent être comparés : {score} non défini.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be told apart on this data: {interval}.</source>
        <translation>Ces données ne permettent pas de départager {first} et {second} : {interval}.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be told apart: {score} {difference}, with too few groups to say more.</source>
        <translation>{first} et {second} ne peuvent être départagés : {score} {difference}, avec trop peu de groupes pour en dire plus.</translation>
    </message>
    <message>
        <source>{first} is better than {second}: {interval}.</source>
        <translation>{first} est meilleur que {second} : {interval}.</translation>
    </message>
    <message>
        <source>{first} is worse than {second}: {interval}.</source>
        <translation>{first} est moins bon que {second} : {interval}.</translation>
    </message>
    <message>
        <source>{images} without water: in {count} of them the model calls water. They have no recall, and enter the mean of the images as the protocol below says.</source>
        <translation>{images} sans eau : dans {count}, le modèle en cartographie. Elles n'ont pas de rappel et entrent dans la moyenne des images comme il est dit plus bas.</translation>
    </message>
    <message>
        <source>{labels}; {more}</source>
        <translation>{labels} ; {more}</translation>
    </message>
    <message>
        <source>{layers} layers, {dates} dates from {first} to {last}</source>
        <translation>{layers} couches, {dates} dates du {first} au {last}</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>Intervalle à {level}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{millions} M</source>
        <translation>{millions} M</translation>
    </message>
    <message>
        <source>{missed} pixels missed, {alarms} false alarms</source>
        <translation>{missed} pixels manqués, {alarms} fausses alertes</translation>
    </message>
    <message>
        <source>{model} · water from {threshold} on</source>
        <translation>{model} · eau à partir de {threshold}</translation>
    </message>
    <message>
        <source>{model}, has seen {seen} of the {tiles} tiles: it was trained on them, or its epoch, temperature or threshold were chosen by them. Its scores are too good.</source>
        <translation>{model} : a vu {seen} des {tiles} tuiles ; il a été entraîné sur elles, ou son époque, sa température ou son seuil ont été choisis d'après elles. Ses scores sont trop bons.</translation>
    </message>
    <message>
        <source>{model}, is a folder of rasters: what their maker has seen is not known.</source>
        <translation>{model} : un dossier de rasters ; ce qu'a vu ce qui les a faits n'est pas connu.</translation>
    </message>
    <message>
        <source>{model}, is a rule that was not trained.</source>
        <translation>{model} : une règle qui n'a pas été entraînée.</translation>
    </message>
    <message>
        <source>{model}, is not known to have seen any of these tiles.</source>
        <translation>{model} : n'a vu, pour autant qu'on sache, aucune de ces tuiles.</translation>
    </message>
    <message>
        <source>{model}, threshold {threshold}: recall {recall}, precision {precision}</source>
        <translation>{model}, seuil {threshold} : rappel {recall}, précision {precision}</translation>
    </message>
    <message>
        <source>{model}: {sentence}</source>
        <translation>{model} : {sentence}</translation>
    </message>
    <message>
        <source>{model}: {sentence} The dataset is “{dataset}” (SHA-256 {digest}…).</source>
        <translation>{model} : {sentence} Le jeu de données est « {dataset} » (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{name}: {tiles}</source>
        <translation>{name} : {tiles}</translation>
    </message>
    <message>
        <source>{nothing} (model-based 95 % interval: up to {area})</source>
        <translation>{nothing} (intervalle à 95 % issu du modèle : jusqu'à {area})</translation>
    </message>
    <message>
        <source>{now} are water now, {then} when it was written</source>
        <translation>{now} d'eau maintenant, {then} lors de l'écriture</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts are near each other.</source>
        <translation>Proches l'une de l'autre dans des parties différentes : {pairs} de tuiles.</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts overlap.</source>
        <translation>Chevauchement entre parties différentes : {pairs} de tuiles.</translation>
    </message>
    <message>
        <source>{pairs} of tiles in different parts touch.</source>
        <translation>Contact entre parties différentes : {pairs} de tuiles.</translation>
    </message>
    <message>
        <source>{part} of the dataset &lt;b&gt;“{dataset}”&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles} in {places}.</source>
        <translation>{part} du jeu de données &lt;b&gt;« {dataset} »&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt; : {tiles}, {places}.</translation>
    </message>
    <message>
        <source>{part} of the dataset &lt;b&gt;“{dataset}”&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt;: {tiles}.</source>
        <translation>{part} du jeu de données &lt;b&gt;« {dataset} »&lt;/b&gt; &lt;code&gt;{digest}&lt;/code&gt; : {tiles}.</translation>
    </message>
    <message>
        <source>{part} of the dataset “{dataset}”</source>
        <translation>{part} du jeu de données « {dataset} »</translation>
    </message>
    <message>
        <source>{pixels} of the map are excluded and count as dry here.</source>
        <translation>{pixels} de la carte sont exclus et comptent ici comme sec.</translation>
    </message>
    <message>
        <source>{pixels} of the map are uncertain and count as dry here.</source>
        <translation>{pixels} de la carte sont incertains et comptent ici comme sec.</translation>
    </message>
    <message>
        <source>{regions}. Scores then say how a model does in regions that it knows.</source>
        <translation>{regions}. Les scores disent alors ce que vaut un modèle dans des régions qu'il connaît.</translation>
    </message>
    <message>
        <source>{regions}. That is fine as long as others have water: such tiles teach what is not water.</source>
        <translation>{regions}. C'est bien tant que d'autres ont de l'eau : ces tuiles apprennent ce qui n'est pas de l'eau.</translation>
    </message>
    <message>
        <source>{right} of what it calls water is water.</source>
        <translation>{right} de ce qui est appelé eau est de l'eau.</translation>
    </message>
    <message>
        <source>{score} {difference} (95 %: {low} to {high}), over the same {groups}</source>
        <translation>{score} {difference} (95 % : {low} à {high}), sur les mêmes {groups}</translation>
    </message>
    <message>
        <source>{score} {difference} (95 %: {low} to {high}), over the same {groups} (few, so the interval is rough)</source>
        <translation>{score} {difference} (95 % : {low} à {high}), sur les mêmes {groups} (peu nombreuses : l'intervalle est approximatif)</translation>
    </message>
    <message>
        <source>{share} against {other}. Precision depends on how rare water is.</source>
        <translation>{share} contre {other}. La précision dépend de la rareté de l'eau.</translation>
    </message>
    <message>
        <source>{share} are valid</source>
        <translation>{share} sont valides</translation>
    </message>
    <message>
        <source>{share} false alarm</source>
        <translation>{share} de fausse alerte</translation>
    </message>
    <message>
        <source>{share} missed</source>
        <translation>{share} d'omission</translation>
    </message>
    <message>
        <source>{share} of the map has no data</source>
        <translation>part sans données : {share} de la carte</translation>
    </message>
    <message>
        <source>{share} of the scene</source>
        <translation>{share} de la scène</translation>
    </message>
    <message>
        <source>{share} of the scene cannot be judged</source>
        <translation>part non jugeable : {share} de la scène</translation>
    </message>
    <message>
        <source>{share} of the scene could be judged</source>
        <translation>part jugée : {share} de la scène</translation>
    </message>
    <message>
        <source>{share} of the scene is unlike what the model “{model}” was trained on ({band} is {mean} on average in the most unlike tile, {trained} ± {spread} in training): trust the map less there.</source>
        <translation>Une part de la scène ({share}) ne ressemble pas à ce sur quoi le modèle « {model} » a été entraîné ({band} vaut en moyenne {mean} dans la tuile la plus différente, {trained} ± {spread} à l'entraînement) : fiez-vous moins à la carte à cet endroit.</translation>
    </message>
    <message>
        <source>{share} of the values of {band} are negative</source>
        <translation>{share} des valeurs de {band} sont négatives</translation>
    </message>
    <message>
        <source>{share} of the water's edge follow {rule}</source>
        <translation>{share} du bord de l'eau suivent {rule}</translation>
    </message>
    <message>
        <source>{share} water</source>
        <translation>{share} d'eau</translation>
    </message>
    <message>
        <source>{share} water in both</source>
        <translation>{share} d'eau dans les deux</translation>
    </message>
    <message>
        <source>{tiles} are few: the intervals say little about other places.</source>
        <translation>{tiles}, c'est peu : les intervalles ne disent presque rien d'autres lieux.</translation>
    </message>
    <message>
        <source>{tiles} of {all}. {first}: {reason}.</source>
        <translation>{tiles} sur {all}. {first} : {reason}.</translation>
    </message>
    <message>
        <source>{tiles} of {scenes}.</source>
        <translation>{tiles} de {scenes}.</translation>
    </message>
    <message>
        <source>{tiles} whose labels were not drawn by hand do not enter the headline; their scores are told apart.</source>
        <translation>N'ont pas été tracées à la main, et n'entrent donc pas dans les chiffres principaux, les étiquettes de {tiles} ; leurs scores sont présentés à part.</translation>
    </message>
    <message>
        <source>{tiles} without a place on the map do not enter the flood-only score.</source>
        <translation>Sans lieu sur la carte, donc hors du score d'inondation seule : {tiles}.</translation>
    </message>
    <message>
        <source>{tiles} without a valid pixel count nowhere.</source>
        <translation>Sans pixel valide et donc comptées nulle part : {tiles}.</translation>
    </message>
    <message>
        <source>{tiles}. {first} {reason}.</source>
        <translation>{tiles}. {first} {reason}.</translation>
    </message>
    <message>
        <source>{tiles}. {first}: {reason}.</source>
        <translation>{tiles}. {first} : {reason}.</translation>
    </message>
    <message>
        <source>{tile}: {reason}</source>
        <translation>{tile} : {reason}</translation>
    </message>
    <message>
        <source>{title}: {area}</source>
        <translation>{title} : {area}</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title} : {text}</translation>
    </message>
    <message>
        <source>{where}, {tiles}, its water agrees with the labels with an IoU of {iou}.</source>
        <translation>{where}, {tiles}, son eau concorde avec les étiquettes avec un IoU de {iou}.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels of {side} × {other_side}; {share} have data</source>
        <translation>{width} × {height} pixels de {side} × {other_side} ; avec données : {share}</translation>
    </message>
    <message>
        <source>“Worst” is said of what has at least {count} pixels of labelled water.</source>
        <translation>« Pire » se dit de ce qui a au moins {count} pixels d'eau étiquetée.</translation>
    </message>
    <message>
        <source>“{mask}” and the probabilities “{probability}”; no reference points</source>
        <translation>« {mask} » et les probabilités « {probability} » ; sans points de référence</translation>
    </message>
    <message>
        <source>“{mask}”, judged at {count} reference points of “{points}”: stratified estimate</source>
        <translation>« {mask} », jugé sur {count} points de référence de « {points} » : estimation stratifiée</translation>
    </message>
    <message>
        <source>“{model}” &lt;code&gt;{digest}&lt;/code&gt;, water from {threshold} on</source>
        <translation>« {model} » &lt;code&gt;{digest}&lt;/code&gt;, eau à partir de {threshold}</translation>
    </message>
    <message>
        <source>“{model}” and the built-in thresholds: {sentence}</source>
        <translation>« {model} » et les seuils intégrés : {sentence}</translation>
    </message>
    <message>
        <source>“{model}” does not say what it was trained on; that it has not seen these tiles is for you to know.</source>
        <translation>« {model} » ne dit pas sur quoi il a été entraîné ; qu'il n'ait pas vu ces tuiles, c'est à vous de le savoir.</translation>
    </message>
    <message>
        <source>“{model}” goes on from another model whose tiles are not recorded; that it had not seen these tiles is for you to know.</source>
        <translation>« {model} » part d'un autre modèle dont les tuiles ne sont pas consignées ; que celui-ci n'ait pas vu ces tuiles, c'est à vous de le savoir.</translation>
    </message>
    <message>
        <source>“{model}” says nothing about {share} of the valid pixels; they count for no model.</source>
        <translation>« {model} » ne dit rien d'une part des pixels valides ({share}) ; ils ne comptent pour aucun modèle.</translation>
    </message>
    <message>
        <source>“{model}” was trained on the dataset “{dataset}” and has not recorded which tiles these were; that they are none of these is for you to know.</source>
        <translation>« {model} » a été entraîné sur le jeu de données « {dataset} » et n'a pas consigné sur quelles tuiles ; qu'aucune de celles-ci n'en soit, c'est à vous de le savoir.</translation>
    </message>
    <message>
        <source>“{model}” was trained on, or tuned on, {seen} of the {tiles} judged here: its scores say nothing about places that it has not seen.</source>
        <translation>« {model} » a été entraîné, ou réglé, sur {seen} des {tiles} jugées ici : ses scores ne disent rien des lieux qu'il n'a pas vus.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>“{name}” covers {share} of the map; elsewhere no water counts as permanent, so that rivers and lakes there look like a flood.</source>
        <translation>« {name} » couvre une part de la carte ({share}) ; ailleurs aucune eau ne compte comme permanente, si bien que rivières et lacs y ont l'air d'une inondation.</translation>
    </message>
    <message>
        <source>“{name}” has no data on {share} of its pixels there; they do not count as permanent.</source>
        <translation>« {name} » n'a pas de données sur une part de ses pixels à cet endroit ({share}) ; ils ne comptent pas comme permanents.</translation>
    </message>
    <message>
        <source>“{name}” is taken for months with water because of its values; put “seasonality” into its name if that is right, or choose another layer.</source>
        <translation>« {name} » est pris pour des mois avec de l'eau, d'après ses valeurs ; mettez « seasonality » dans son nom si c'est exact, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>“{name}” is taken for water occurrence in per cent because of its values; put “occurrence” into its name if that is right, or choose another layer.</source>
        <translation>« {name} » est pris pour l'occurrence de l'eau en pour cent, d'après ses valeurs ; mettez « occurrence » dans son nom si c'est exact, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>“{place}” is harder than {others} and {more} more.</source>
        <translation>« {place} » est plus difficile que {others} et {more} autres.</translation>
    </message>
    <message>
        <source>“{place}” is harder than {others}.</source>
        <translation>« {place} » est plus difficile que {others}.</translation>
    </message>
    <message>
        <source>“{rule} below {threshold}”</source>
        <translation>« {rule} au-dessous de {threshold} »</translation>
    </message>
    <message>
        <source>“{stratum}” ({rare} of {used})</source>
        <translation>« {stratum} » ({rare} sur {used})</translation>
    </message>
    <message>
        <source>“{stratum}” ({used} points; up to {area} may be dry)</source>
        <translation>« {stratum} » ({used} points ; jusqu'à {area} peuvent être secs)</translation>
    </message>
    <message>
        <source>“{stratum}” ({used} points; up to {area} may be water)</source>
        <translation>« {stratum} » ({used} points ; jusqu'à {area} peuvent être de l'eau)</translation>
    </message>
    <message>
        <source>… and {count} more: the file of metrics has all.</source>
        <translation>… et {count} de plus : le fichier des métriques les contient tous.</translation>
    </message>
    <message>
        <source>… and {count} more; the layer has all of them</source>
        <translation>… et {count} de plus ; la couche les contient toutes</translation>
    </message>
</context>
<context>
    <name>HighwaterSentences</name>
    <message>
        <source>%1 % of the part that is compared have no data at one date or both.</source>
        <translation>%1 % de la partie comparée sont sans données à une date ou aux deux.</translation>
    </message>
    <message>
        <source>%1 % of the pixels had data.</source>
        <translation>%1 % des pixels avaient des données.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) failed: %4 %5</source>
        <translation>%1 (%2 sur %3) a échoué : %4 %5</translation>
    </message>
    <message>
        <source>%1 (%2 of %3): %4</source>
        <translation>%1 (%2 sur %3) : %4</translation>
    </message>
    <message>
        <source>%1 (%2 of %3): %4 ha, %5 s.</source>
        <translation>%1 (%2 sur %3) : %4 ha, %5 s.</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2)</source>
        <translation>%1 (intervalle à 95 % : %2)</translation>
    </message>
    <message>
        <source>%1 (declared in the file)</source>
        <translation>%1 (déclaré dans le fichier)</translation>
    </message>
    <message>
        <source>%1 (not declared, but recognised as fill)</source>
        <translation>%1 (non déclaré, mais reconnu comme remplissage)</translation>
    </message>
    <message>
        <source>%1 It is used all the same, as you wanted.</source>
        <translation>%1 Il est utilisé tout de même, comme demandé.</translation>
    </message>
    <message>
        <source>%1 Or leave the evidence out: the change (WITHHELD) does without.</source>
        <translation>%1 Ou renoncez aux indices : le changement (WITHHELD) s'en passe.</translation>
    </message>
    <message>
        <source>%1 The table “%2” says it of each scene.</source>
        <translation>%1 La table « %2 » le dit pour chaque scène.</translation>
    </message>
    <message>
        <source>%1 What is shown here is what the file itself says.</source>
        <translation>%1 Ce qui est montré ici est ce que dit le fichier lui-même.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 batch</source>
        <translation>%1 lot</translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation>%1 lots</translation>
    </message>
    <message>
        <source>%1 block</source>
        <translation>%1 bloc</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 blocs</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): the tiles have no date.</source>
        <translation>%1 est illisible (%2) : les tuiles n'ont pas de date.</translation>
    </message>
    <message>
        <source>%1 cannot be read and are left out: %2 ….</source>
        <translation>%1 sont illisibles et laissés de côté : %2 ….</translation>
    </message>
    <message>
        <source>%1 cannot be read and are left out: %2.</source>
        <translation>%1 sont illisibles et laissés de côté : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out: %2 ….</source>
        <translation>%1 est illisible et laissé de côté : %2 ….</translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out: %2.</source>
        <translation>%1 est illisible et laissé de côté : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be told apart from it: the differences lie within the noise of the validation tiles.</source>
        <translation>Impossibles à en distinguer : %1 ; les différences sont dans le bruit des tuiles de validation.</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 époque</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 époques</translation>
    </message>
    <message>
        <source>%1 file is a map of Highwater, not scenes (such as “%2”); left out.</source>
        <translation>%1 fichier est une carte de Highwater, non une scène (par exemple « %2 ») ; laissé de côté.</translation>
    </message>
    <message>
        <source>%1 files are maps of Highwater, not scenes (such as “%2”); left out.</source>
        <translation>%1 fichiers sont des cartes de Highwater, non des scènes (par exemple « %2 ») ; laissés de côté.</translation>
    </message>
    <message>
        <source>%1 ha of the water at both dates are permanent water that one of the maps does not show.</source>
        <translation>%1 ha de l'eau aux deux dates sont de l'eau permanente qu'une des cartes ne montre pas.</translation>
    </message>
    <message>
        <source>%1 has no band “%2” here.</source>
        <translation>%1 n'a pas de bande « %2 » ici.</translation>
    </message>
    <message>
        <source>%1 has no image left: %2.</source>
        <translation>%1 n'a plus aucune image : %2.</translation>
    </message>
    <message>
        <source>%1 has only sequences with a flood; scores on it say little.</source>
        <translation>%1 n'a que des séquences avec inondation ; les scores y disent peu.</translation>
    </message>
    <message>
        <source>%1 has only sequences with no flood; scores on it say little.</source>
        <translation>%1 n'a que des séquences sans inondation ; les scores y disent peu.</translation>
    </message>
    <message>
        <source>%1 has other releases: %2.</source>
        <translation>%1 a d'autres versions : %2.</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 image</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>%1 in no fold of the index take no part.</source>
        <translation>%1 dans aucun pli de l'index : sans participation.</translation>
    </message>
    <message>
        <source>%1 is %2, but a percentage lies between 0 and 100.</source>
        <translation>%1 vaut %2, mais un pourcentage est compris entre 0 et 100.</translation>
    </message>
    <message>
        <source>%1 is %2, which is not 0 or more.</source>
        <translation>%1 vaut %2, ce qui n'est pas 0 ou plus.</translation>
    </message>
    <message>
        <source>%1 is left out: %2 of the images have it, and at least %3 are needed.</source>
        <translation>%1 est laissée de côté : %2 des images l'ont, et il en faut au moins %3.</translation>
    </message>
    <message>
        <source>%1 is no loss of IoU that could be tolerated.</source>
        <translation>%1 n'est pas une baisse d'IoU qui puisse être tolérée.</translation>
    </message>
    <message>
        <source>%1 is no number of looks.</source>
        <translation>%1 n'est pas un nombre de vues.</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation>%1 n'est pas utilisé : %2.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is unknown.</source>
        <translation>%1 vaut « %2 », qui est inconnu.</translation>
    </message>
    <message>
        <source>%1 labelled chips of %2 regions</source>
        <translation>%1 imagettes étiquetées de %2 régions</translation>
    </message>
    <message>
        <source>%1 layer</source>
        <translation>%1 couche</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 couches</translation>
    </message>
    <message>
        <source>%1 more were left out; dataset.json lists them.</source>
        <translation>%1 de plus ont été laissés de côté ; dataset.json les énumère.</translation>
    </message>
    <message>
        <source>%1 names in the table are not in the dataset, such as “%2”.</source>
        <translation>%1 noms du tableau ne sont pas dans le jeu de données, par exemple « %2 ».</translation>
    </message>
    <message>
        <source>%1 of %2 %3s are not in the table; they stay in the part that they are in.</source>
        <translation>%1 sur %2 (%3) ne sont pas dans le tableau ; ils restent dans leur partie.</translation>
    </message>
    <message>
        <source>%1 of %2 convolutions and matrix products compute in %3. IoU %4 before, %5 after; %6 MB before, %7 MB after.</source>
        <translation>%1 des %2 convolutions et produits de matrices calculent en %3. IoU %4 avant, %5 après ; %6 Mo avant, %7 Mo après.</translation>
    </message>
    <message>
        <source>%1 of %2 patches of the training part validate, whole places of it; the set itself has no such part.</source>
        <translation>%1 des %2 imagettes de la partie d'entraînement servent à la validation, des lieux entiers de celle-ci ; le jeu lui-même n'a pas de telle partie.</translation>
    </message>
    <message>
        <source>%1 of %2 places show a flood in at least one image.</source>
        <translation>%1 des %2 lieux montrent une inondation sur au moins une image.</translation>
    </message>
    <message>
        <source>%1 of %2 possible tiles have enough valid pixels.</source>
        <translation>%1 des %2 tuiles possibles ont assez de pixels valides.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the table “%3” name no layer that was given, such as “%4”; they are not used.</source>
        <translation>%1 des %2 lignes du tableau « %3 » ne nomment aucune couche donnée, par exemple « %4 » ; elles ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were finished by an earlier run; it goes on from there.</source>
        <translation>Une exécution antérieure a terminé %1 des %2 lignes ; on continue à partir de là.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped.</source>
        <translation>Scènes cartographiées : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 failed (%4).</source>
        <translation>Scènes cartographiées : %1 sur %2 ; en échec : %3 (%4).</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 skipped, as there was nothing to do.</source>
        <translation>Scènes cartographiées : %1 sur %2 ; passées, car rien n'était à faire : %3.</translation>
    </message>
    <message>
        <source>%1 of %2 scenes were mapped; %3 skipped, as there was nothing to do; %4 failed (%5).</source>
        <translation>Scènes cartographiées : %1 sur %2 ; passées, car rien n'était à faire : %3 ; en échec : %4 (%5).</translation>
    </message>
    <message>
        <source>%1 of %2 sequences lie in the way of another part and were set aside (%3 is empty).</source>
        <translation>%1 des %2 séquences gênent une autre partie et ont été mises à l'écart (%3 est vide).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles are kept so that land cover is covered evenly.</source>
        <translation>%1 des %2 tuiles sont gardées pour couvrir également l'occupation du sol.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no %4 (such as “%5”), so that it is not known what to leave out.</source>
        <translation>%1 des %2 tuiles du jeu de données « %3 » n'ont rien dans %4 (par exemple « %5 ») ; on ne sait donc pas quoi laisser de côté.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no %4 (such as “%5”).</source>
        <translation>%1 des %2 tuiles du jeu de données « %3 » n'ont rien dans %4 (par exemple « %5 »).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no place on the map (such as “%4”), so that no block holds them.</source>
        <translation>%1 des %2 tuiles du jeu de données « %3 » n'ont pas de place sur la carte (par exemple « %4 ») ; aucun bloc ne les contient donc.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no region (such as “%4”), so that no folds of whole regions can be made.</source>
        <translation>%1 des %2 tuiles du jeu de données « %3 » n'ont pas de région (par exemple « %4 ») ; on ne peut donc pas faire de plis de régions entières.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles touch tiles of another part and were set aside (their fold is empty).</source>
        <translation>%1 des %2 tuiles touchent des tuiles d'une autre partie et ont été mises à l'écart (leur fold est vide).</translation>
    </message>
    <message>
        <source>%1 of %2 tiles touch tiles of another part and were set aside (their split is empty).</source>
        <translation>%1 des %2 tuiles touchent des tuiles d'une autre partie et ont été mises à l'écart (leur split est vide).</translation>
    </message>
    <message>
        <source>%1 of a call that was stopped: marked as failed.</source>
        <translation>%1 d'un appel interrompu : marqué en échec.</translation>
    </message>
    <message>
        <source>%1 of the %2 dates have no interval: it comes from probabilities, and masks hold none. Give the probabilities instead of the masks for intervals.</source>
        <translation>%1 des %2 dates n'ont pas d'intervalle : il vient des probabilités, et les masques n'en contiennent pas. Pour des intervalles, donnez les probabilités à la place des masques.</translation>
    </message>
    <message>
        <source>%1 of the %2 given can be used, and statistics of fewer than %3 are none.</source>
        <translation>%1 sur les %2 données sont utilisables, et des statistiques de moins de %3 n'en sont pas.</translation>
    </message>
    <message>
        <source>%1 of the %2 given can be used, and statistics of fewer than %3 are none. Left out: %4.</source>
        <translation>%1 sur les %2 données sont utilisables, et des statistiques de moins de %3 n'en sont pas. Laissées de côté : %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 points of “%3” are not labelled: %4.</source>
        <translation>%1 des %2 points de « %3 » ne sont pas étiquetés : %4.</translation>
    </message>
    <message>
        <source>%1 of the part %2 also belong to the part %3; they are left out.</source>
        <translation>%1 de la partie %2 appartiennent aussi à la partie %3 ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>%1 of the part “%2” without a pixel where every band and the label are valid (such as “%3”) are left out.</source>
        <translation>%1 de la partie « %2 » sans aucun pixel où toutes les bandes et l'étiquette sont valides (par exemple « %3 ») : laissées de côté.</translation>
    </message>
    <message>
        <source>%1 of the parts test and calibration take no part: what chooses a recipe must not see them.</source>
        <translation>%1 des parties test et calibration ne participent pas : ce qui choisit une recette ne doit pas les voir.</translation>
    </message>
    <message>
        <source>%1 of the scene cannot be judged: %2.</source>
        <translation>Part de la scène qui ne peut être jugée : %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of the scene is unlike what the model “%2” was trained on (%3 is %4 on average in the most unlike tile, %5 ± %6 in training): trust the map less there.</source>
        <translation>%1 de la scène ne ressemblent pas à ce sur quoi le modèle « %2 » a été entraîné (%3 vaut en moyenne %4 dans la tuile la plus différente, %5 ± %6 à l'entraînement) : fiez-vous moins à la carte à cet endroit.</translation>
    </message>
    <message>
        <source>%1 of these places</source>
        <translation>%1 de ces lieux</translation>
    </message>
    <message>
        <source>%1 of “%2” lies beyond the last whole tile.</source>
        <translation>%1 de « %2 » sont au-delà de la dernière tuile entière.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 and %4 of %5 pixels, batches of %6, learning rate %7, %8 on %9 in %10 processes.</source>
        <translation>%1 sur %2 : %3 et %4 de %5 pixels, lots de %6, taux d'apprentissage %7, %8 sur %9 en %10 processus.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 and %4 of %5 pixels, batches of %6, learning rate %7, %8 on %9.</source>
        <translation>%1 sur %2 : %3 et %4 de %5 pixels, lots de %6, taux d'apprentissage %7, %8 sur %9.</translation>
    </message>
    <message>
        <source>%1 optical image</source>
        <translation>%1 image optique</translation>
    </message>
    <message>
        <source>%1 optical images</source>
        <translation>%1 images optiques</translation>
    </message>
    <message>
        <source>%1 other trial</source>
        <translation>%1 autre essai</translation>
    </message>
    <message>
        <source>%1 other trials</source>
        <translation>%1 autres essais</translation>
    </message>
    <message>
        <source>%1 patch</source>
        <translation>%1 imagette</translation>
    </message>
    <message>
        <source>%1 patches</source>
        <translation>%1 imagettes</translation>
    </message>
    <message>
        <source>%1 patches lie at %2 places, by their borders; %3 of these have several patches.</source>
        <translation>%1 imagettes se trouvent à %2 lieux, d'après leurs bords ; %3 d'entre eux ont plusieurs imagettes.</translation>
    </message>
    <message>
        <source>%1 place</source>
        <translation>%1 lieu</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lieux</translation>
    </message>
    <message>
        <source>%1 places with %2 images; a flood is in %3 images of %4 places.</source>
        <translation>%1 lieux avec %2 images ; une inondation est sur %3 images de %4 lieux.</translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation>%1 processus</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 processus</translation>
    </message>
    <message>
        <source>%1 region</source>
        <translation>%1 région</translation>
    </message>
    <message>
        <source>%1 regions</source>
        <translation>%1 régions</translation>
    </message>
    <message>
        <source>%1 scene.</source>
        <translation>%1 scène.</translation>
    </message>
    <message>
        <source>%1 scene; %2 of them were done by an earlier run.</source>
        <translation>%1 scène ; faites par une exécution antérieure : %2.</translation>
    </message>
    <message>
        <source>%1 scenes.</source>
        <translation>%1 scènes.</translation>
    </message>
    <message>
        <source>%1 scenes; %2 of them were done by an earlier run.</source>
        <translation>%1 scènes ; faites par une exécution antérieure : %2.</translation>
    </message>
    <message>
        <source>%1 sequence</source>
        <translation>%1 séquence</translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation>%1 séquences</translation>
    </message>
    <message>
        <source>%1 sequences that test or calibrate stay out of the folds.</source>
        <translation>%1 séquences de test ou de calibration restent hors des plis.</translation>
    </message>
    <message>
        <source>%1 speck</source>
        <translation>%1 petite tache</translation>
    </message>
    <message>
        <source>%1 specks</source>
        <translation>%1 petites taches</translation>
    </message>
    <message>
        <source>%1 tile</source>
        <translation>%1 tuile</translation>
    </message>
    <message>
        <source>%1 tiles</source>
        <translation>%1 tuiles</translation>
    </message>
    <message>
        <source>%1 tiles of the part %2 whose labels were not made by hand are left out.</source>
        <translation>%1 tuiles de la partie %2 dont les étiquettes n'ont pas été faites à la main sont laissées de côté.</translation>
    </message>
    <message>
        <source>%1 tiles outside of train have %2 labels, which count in no score unless asked for.</source>
        <translation>%1 tuiles hors de train ont des étiquettes %2, qui ne comptent dans aucun score sauf demande.</translation>
    </message>
    <message>
        <source>%1 tiles that test or calibrate stay out of the folds.</source>
        <translation>%1 tuiles de test ou de calibration restent hors des plis.</translation>
    </message>
    <message>
        <source>%1 tiles were added, %2 were there already.</source>
        <translation>%1 tuiles ajoutées ; %2 étaient déjà là.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 training tile</source>
        <translation>%1 tuile d'entraînement</translation>
    </message>
    <message>
        <source>%1 training tiles</source>
        <translation>%1 tuiles d'entraînement</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1 essai</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 essais</translation>
    </message>
    <message>
        <source>%1 validation tile</source>
        <translation>%1 tuile de validation</translation>
    </message>
    <message>
        <source>%1 validation tiles</source>
        <translation>%1 tuiles de validation</translation>
    </message>
    <message>
        <source>%1 was asked for, but %2.</source>
        <translation>%1 a été demandé, mais %2.</translation>
    </message>
    <message>
        <source>%1 was not found: the tiles have neither date nor orbit.</source>
        <translation>%1 est introuvable : les tuiles n'ont ni date ni orbite.</translation>
    </message>
    <message>
        <source>%1 with %2 on %3: %4 and %5 of %6 pixels, batches of %7, learning rate %8, %9 on %10 in %11 processes.</source>
        <translation>%1 avec %2 sur %3 : %4 et %5 de %6 pixels, lots de %7, taux d'apprentissage %8, %9 sur %10 en %11 processus.</translation>
    </message>
    <message>
        <source>%1 with %2 on %3: %4 and %5 of %6 pixels, batches of %7, learning rate %8, %9 on %10.</source>
        <translation>%1 avec %2 sur %3 : %4 et %5 de %6 pixels, lots de %7, taux d'apprentissage %8, %9 sur %10.</translation>
    </message>
    <message>
        <source>%1 without a place on the map: only by row and column within a scene is it known whether they touch.</source>
        <translation>%1 sans place sur la carte : seules la ligne et la colonne dans une scène disent si elles se touchent.</translation>
    </message>
    <message>
        <source>%1 worker, %2 at a time</source>
        <translation>%1 worker, %2 à la fois</translation>
    </message>
    <message>
        <source>%1 workers, %2 at a time</source>
        <translation>%1 workers, %2 à la fois</translation>
    </message>
    <message>
        <source>%1, %2; %3 of %4 are suspicious.</source>
        <translation>%1, %2 ; suspectes : %3 sur %4.</translation>
    </message>
    <message>
        <source>%1: %2 chips found; %3 tiles of %4 chips are in the dataset, %5 of them new; %6 chips left out.</source>
        <translation>%1 : %2 imagettes trouvées ; %3 tuiles de %4 imagettes sont dans le jeu de données, dont %5 nouvelles ; %6 imagettes laissées de côté.</translation>
    </message>
    <message>
        <source>%1: %2 flooded (model-based: %3).</source>
        <translation>%1 : %2 d'inondation (issu du modèle : %3).</translation>
    </message>
    <message>
        <source>%1: %2 flooded.</source>
        <translation>%1 : %2 d'inondation.</translation>
    </message>
    <message>
        <source>%1: %2 found; %3 sequences with %4 images are in the index, %5 of them new, %6 with a flood; %7 left out.</source>
        <translation>%1 : %2 trouvées ; %3 séquences avec %4 images sont dans l'index, dont %5 nouvelles, %6 avec inondation ; %7 laissées de côté.</translation>
    </message>
    <message>
        <source>%1: %2 ha, %3 of the mask.</source>
        <translation>%1 : %2 ha, %3 du masque.</translation>
    </message>
    <message>
        <source>%1: %2 sequences listed; %3 images are in the index, %4 of them new, %5 with a flood; %6 left out.</source>
        <translation>%1 : %2 séquences recensées ; %3 images sont dans l'index, dont %4 nouvelles, %5 avec inondation ; %6 laissées de côté.</translation>
    </message>
    <message>
        <source>%1: %2, %3 % water.</source>
        <translation>%1 : %2, %3 % d'eau.</translation>
    </message>
    <message>
        <source>%1: %2, %3 of them with a flood.</source>
        <translation>%1 : %2, dont %3 avec inondation.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, dry.</source>
        <translation>%1 : %2, %3, %4 % valides, sec.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, flooded.</source>
        <translation>%1 : %2, %3, %4 % valides, inondé.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % valid, no label.</source>
        <translation>%1 : %2, %3, %4 % valides, sans étiquette.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, dry.</source>
        <translation>%1 : %2, %3, %4, %5 % valides, sec.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, flooded.</source>
        <translation>%1 : %2, %3, %4, %5 % valides, inondé.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5 % valid, no label.</source>
        <translation>%1 : %2, %3, %4, %5 % valides, sans étiquette.</translation>
    </message>
    <message>
        <source>%1: %2, no valid pixel.</source>
        <translation>%1 : %2, aucun pixel valide.</translation>
    </message>
    <message>
        <source>%1: band %2 of “%3” (%4)</source>
        <translation>%1 : bande %2 de « %3 » (%4)</translation>
    </message>
    <message>
        <source>%1: calibrated loss %2 (%3), F1 %4, balanced accuracy %5, loss %6, %7 s</source>
        <translation>%1 : perte calibrée %2 (%3), F1 %4, exactitude équilibrée %5, perte %6, %7 s</translation>
    </message>
    <message>
        <source>%1: made of %2</source>
        <translation>%1 : calculé à partir de %2</translation>
    </message>
    <message>
        <source>%1: no water there, so that IoU says nothing. These tiles train in every fold and are not left out.</source>
        <translation>%1 : pas d'eau à cet endroit, donc l'IoU ne dit rien. Ces tuiles servent à l'entraînement dans chaque pli et ne sont pas laissées de côté.</translation>
    </message>
    <message>
        <source>%1: not there; the model does without it</source>
        <translation>%1 : absente ; le modèle s'en passe</translation>
    </message>
    <message>
        <source>%1: settled on “%2”.</source>
        <translation>%1 : fixé sur « %2 ».</translation>
    </message>
    <message>
        <source>%1: the mask has no CRS and as many pixels as the image; they are paired</source>
        <translation>%1 : le masque n'a pas de SCR et autant de pixels que l'image ; ils vont ensemble</translation>
    </message>
    <message>
        <source>%1: the mask is aligned to the image (nearest neighbour)</source>
        <translation>%1 : le masque est aligné sur l'image (plus proche voisin)</translation>
    </message>
    <message>
        <source>%1: trained and scored, %2 s.</source>
        <translation>%1 : entraîné et évalué, %2 s.</translation>
    </message>
    <message>
        <source>%1: validation IoU %2 (%3), F1 %4, loss %5, validation loss %6, %7 s</source>
        <translation>%1 : IoU de validation %2 (%3), F1 %4, perte %5, perte de validation %6, %7 s</translation>
    </message>
    <message>
        <source>%1: was trained by an earlier call; its scores are taken from there.</source>
        <translation>%1 : entraîné par un appel antérieur ; ses scores en sont repris.</translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation>valeurs 8 bits étirées sur l'étendue de chaque image</translation>
    </message>
    <message>
        <source>A GPU is there but not used: %1.</source>
        <translation>Un GPU est présent mais pas utilisé : %1.</translation>
    </message>
    <message>
        <source>A block cannot have a side of %1 pixels.</source>
        <translation>Un bloc ne peut avoir un côté de %1 pixels.</translation>
    </message>
    <message>
        <source>A bootstrap cannot have %1 draws.</source>
        <translation>Un bootstrap ne peut avoir %1 tirages.</translation>
    </message>
    <message>
        <source>A cluster on this computer needs at least one process.</source>
        <translation>Une grappe sur cet ordinateur demande au moins un processus.</translation>
    </message>
    <message>
        <source>A folder of models (MODELS) is chosen, but everything is calibrated together (BY), so that nothing would be written into it.</source>
        <translation>Un dossier de modèles (MODELS) est choisi, mais tout est calibré ensemble (BY) ; rien n'y serait donc écrit.</translation>
    </message>
    <message>
        <source>A land cover layer was given, but none of its classes is to be excluded.</source>
        <translation>Une couche d'occupation du sol est donnée, mais aucune de ses classes n'est à exclure.</translation>
    </message>
    <message>
        <source>A layer to review is asked for, but the model is not compared with the built-in method.</source>
        <translation>Une couche à vérifier est demandée, mais le modèle n'est pas comparé à la méthode intégrée.</translation>
    </message>
    <message>
        <source>A map alone does not tell how wrong it is.</source>
        <translation>Une carte seule ne dit pas à quel point elle se trompe.</translation>
    </message>
    <message>
        <source>A map is evaluated against one reference, a raster or a layer of polygons.</source>
        <translation>Une carte est évaluée avec une seule référence, un raster ou une couche de polygones.</translation>
    </message>
    <message>
        <source>A missed pixel cannot be worth %1 false alarms.</source>
        <translation>Un pixel manqué ne peut valoir %1 fausses alertes.</translation>
    </message>
    <message>
        <source>A model cannot be exported as “%1”.</source>
        <translation>Un modèle ne peut être exporté en « %1 ».</translation>
    </message>
    <message>
        <source>A model file is named.</source>
        <translation>Un fichier de modèle est indiqué.</translation>
    </message>
    <message>
        <source>A model for each %1 is wanted (BY), but there is no folder for them (MODELS).</source>
        <translation>Un modèle pour chaque %1 est demandé (BY), mais il n'y a pas de dossier pour eux (MODELS).</translation>
    </message>
    <message>
        <source>A model needs at least one band that is always there.</source>
        <translation>Un modèle a besoin d'au moins une bande toujours présente.</translation>
    </message>
    <message>
        <source>A mosaic of all scenes would have %1 × %2 pixels.</source>
        <translation>Une mosaïque de toutes les scènes aurait %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>A pixel is called dry only below a probability of %1, so that the share of an image's dry land that is mapped as water stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Un pixel n'est dit sec qu'en dessous d'une probabilité de %1, pour que la part des terres sèches d'une image cartographiée comme eau reste au plus à %2 % en moyenne sur des images comme les %3 de « %4 » ayant servi à l'ajustement.</translation>
    </message>
    <message>
        <source>A pixel is called dry only below a probability of %1, so that the share of an image's water that is mapped as dry stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Un pixel n'est dit sec qu'en dessous d'une probabilité de %1, pour que la part de l'eau d'une image cartographiée comme sèche reste au plus à %2 % en moyenne sur des images comme les %3 de « %4 » ayant servi à l'ajustement.</translation>
    </message>
    <message>
        <source>A pixel is called water only from a probability of %1 on, so that the share of an image's dry land that is mapped as water stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Un pixel n'est dit eau qu'à partir d'une probabilité de %1, pour que la part des terres sèches d'une image cartographiée comme eau reste au plus à %2 % en moyenne sur des images comme les %3 de « %4 » ayant servi à l'ajustement.</translation>
    </message>
    <message>
        <source>A pixel is called water only from a probability of %1 on, so that the share of an image's water that is mapped as dry stays at or below %2 % on average over images like the %3 of “%4” that this was fitted on.</source>
        <translation>Un pixel n'est dit eau qu'à partir d'une probabilité de %1, pour que la part de l'eau d'une image cartographiée comme sèche reste au plus à %2 % en moyenne sur des images comme les %3 de « %4 » ayant servi à l'ajustement.</translation>
    </message>
    <message>
        <source>A place could have neither radar nor optical images.</source>
        <translation>Un lieu pourrait n'avoir ni images radar ni images optiques.</translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1; declare another value as nodata.</source>
        <translation>Une probabilité est comprise entre 0 et 1 ; déclarez toute autre valeur comme nodata.</translation>
    </message>
    <message>
        <source>A random split puts tiles of the same scenes and floods into every part: scores will tell how the model does there, not elsewhere. Split by region or event to know that.</source>
        <translation>Une répartition au hasard met des tuiles des mêmes scènes et inondations dans chaque partie : les scores diront ce que vaut le modèle là, non ailleurs. Répartissez par région ou par événement pour le savoir.</translation>
    </message>
    <message>
        <source>A reference holds 0 for dry and 1 for water; name other values under invalid values, or reclassify them.</source>
        <translation>Une référence contient 0 pour sec et 1 pour eau ; indiquez les autres valeurs comme non valides, ou reclassez-les.</translation>
    </message>
    <message>
        <source>A risk of %1 % needs at least %2 images with dry land to be fitted on, and there are %3.</source>
        <translation>Un risque de %1 % demande au moins %2 images avec des terres sèches pour l'ajustement, et il y en a %3.</translation>
    </message>
    <message>
        <source>A risk of %1 % needs at least %2 images with water to be fitted on, and there are %3.</source>
        <translation>Un risque de %1 % demande au moins %2 images avec de l'eau pour l'ajustement, et il y en a %3.</translation>
    </message>
    <message>
        <source>A seed is given twice: the same training would be done twice.</source>
        <translation>Une graine est donnée deux fois : le même entraînement serait fait deux fois.</translation>
    </message>
    <message>
        <source>A service does not write “%1”.</source>
        <translation>Un service n'écrit pas « %1 ».</translation>
    </message>
    <message>
        <source>A step of %1 pixels goes nowhere.</source>
        <translation>Un pas de %1 pixels ne mène nulle part.</translation>
    </message>
    <message>
        <source>A stratum without points has no estimate; give it some.</source>
        <translation>Une strate sans points n'a pas d'estimation ; donnez-lui-en.</translation>
    </message>
    <message>
        <source>A tile could not be written to the dataset “%1”: %2.</source>
        <translation>Une tuile n'a pas pu être écrite dans le jeu de données « %1 » : %2.</translation>
    </message>
    <message>
        <source>A timeline needs the water of two dates at least, but there is no layer.</source>
        <translation>Une chronologie demande l'eau d'au moins deux dates, mais il n'y a aucune couche.</translation>
    </message>
    <message>
        <source>A timeline needs the water of two dates at least, but there is only one layer.</source>
        <translation>Une chronologie demande l'eau d'au moins deux dates, mais il n'y a qu'une couche.</translation>
    </message>
    <message>
        <source>A tolerance of %1 pixels cannot be used.</source>
        <translation>Une tolérance de %1 pixels n'est pas utilisable.</translation>
    </message>
    <message>
        <source>A water mask holds 0 dry, 1 water, 2 permanent water, 3 excluded, 4 uncertain, 255 no data; a probability lies between 0 and 1.</source>
        <translation>Un masque d'eau contient 0 sec, 1 eau, 2 eau permanente, 3 exclu, 4 incertain, 255 absence de données ; une probabilité est comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>A worker failed unexpectedly: %1</source>
        <translation>Un worker a échoué de façon inattendue : %1</translation>
    </message>
    <message>
        <source>A worker runs Highwater %1, but %2 sent it the scene “%3”.</source>
        <translation>Un worker exécute Highwater %1, mais %2 lui a envoyé la scène « %3 ».</translation>
    </message>
    <message>
        <source>Add data from elsewhere, or fill in the columns region, event or fold of its index.</source>
        <translation>Ajoutez des données d'ailleurs, ou remplissez les colonnes region, event ou fold de son index.</translation>
    </message>
    <message>
        <source>Add data from elsewhere, or leave out less at a time.</source>
        <translation>Ajoutez des données d'ailleurs, ou laissez moins de côté à la fois.</translation>
    </message>
    <message>
        <source>Add images of the same place and orbit from before the flood, or ask for fewer.</source>
        <translation>Ajoutez des images du même lieu et de la même orbite d'avant l'inondation, ou demandez-en moins.</translation>
    </message>
    <message>
        <source>Add images of the same place and orbit from before the flood.</source>
        <translation>Ajoutez des images du même lieu et de la même orbite d'avant l'inondation.</translation>
    </message>
    <message>
        <source>Add images with the polarisations of the image of the flood.</source>
        <translation>Ajoutez des images ayant les polarisations de l'image de l'inondation.</translation>
    </message>
    <message>
        <source>Add images, or ask for fewer of them.</source>
        <translation>Ajoutez des images, ou demandez-en moins.</translation>
    </message>
    <message>
        <source>Add it to the earlier images.</source>
        <translation>Ajoutez-la aux images antérieures.</translation>
    </message>
    <message>
        <source>Add it to the features, or leave it out here as well.</source>
        <translation>Ajoutez-la aux entrées, ou omettez-la ici aussi.</translation>
    </message>
    <message>
        <source>Add layers of other dates, or check the dates and the extent.</source>
        <translation>Ajoutez des couches d'autres dates, ou vérifiez les dates et l'emprise.</translation>
    </message>
    <message>
        <source>Add other regions, or split by blocks.</source>
        <translation>Ajoutez d'autres régions, ou répartissez par blocs.</translation>
    </message>
    <message>
        <source>Add places of the other kind to it, or split the dataset anew.</source>
        <translation>Ajoutez-y des lieux de l'autre sorte, ou répartissez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>Add that wheel, or install without the folder. What was there before is unchanged.</source>
        <translation>Ajoutez ce wheel, ou installez sans le dossier. Ce qui était là avant est inchangé.</translation>
    </message>
    <message>
        <source>Add the layers of further dates.</source>
        <translation>Ajoutez les couches d'autres dates.</translation>
    </message>
    <message>
        <source>Add the layers that hold the missing bands, or say which band is which, for example %1=1.</source>
        <translation>Ajoutez les couches contenant les bandes manquantes, ou dites quelle bande est laquelle, par exemple %1=1.</translation>
    </message>
    <message>
        <source>Add the layers that hold the missing bands, or say which band is which, for example %1=1. %2 can be made of a layer given as %3.</source>
        <translation>Ajoutez les couches contenant les bandes manquantes, ou dites quelle bande est laquelle, par exemple %1=1. %2 peut être tiré d'une couche donnée comme %3.</translation>
    </message>
    <message>
        <source>Add the missing band, or leave the derived band out.</source>
        <translation>Ajoutez la bande manquante, ou omettez la bande dérivée.</translation>
    </message>
    <message>
        <source>Add them, or choose another filter.</source>
        <translation>Ajoutez-les, ou choisissez un autre filtre.</translation>
    </message>
    <message>
        <source>Add tiles with both water and dry land to it, or split the dataset anew.</source>
        <translation>Ajoutez-y des tuiles avec eau et terres sèches, ou répartissez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>Add tiles, or use the norm “group”.</source>
        <translation>Ajoutez des tuiles, ou utilisez la normalisation « group ».</translation>
    </message>
    <message>
        <source>All %1s of the dataset “%2” are of “%3”: none would be left to train on.</source>
        <translation>Tout dans le jeu de données « %2 » (%1) est de « %3 » : il ne resterait rien pour l'entraînement.</translation>
    </message>
    <message>
        <source>All bands of the dataset are said to be ones that may be missing (OPTIONAL_BANDS).</source>
        <translation>Toutes les bandes du jeu de données sont dites pouvoir manquer (OPTIONAL_BANDS).</translation>
    </message>
    <message>
        <source>All the layers that are left are of one date, %1.</source>
        <translation>Toutes les couches qui restent sont d'une même date, %1.</translation>
    </message>
    <message>
        <source>All tiles of the dataset “%1” are of “%2”: none would be left to train on.</source>
        <translation>Toutes les tuiles du jeu de données « %1 » sont de « %2 » : il n'en resterait aucune pour l'entraînement.</translation>
    </message>
    <message>
        <source>Allow a higher risk, or use a better model.</source>
        <translation>Autorisez un risque plus élevé, ou utilisez un meilleur modèle.</translation>
    </message>
    <message>
        <source>Allow a risk of %1 or more, or use a better model.</source>
        <translation>Autorisez un risque de %1 ou plus, ou utilisez un meilleur modèle.</translation>
    </message>
    <message>
        <source>Allow resampling (to %1 m), or choose a model for this pixel size.</source>
        <translation>Autorisez le rééchantillonnage (à %1 m), ou choisissez un modèle pour cette taille de pixel.</translation>
    </message>
    <message>
        <source>Among “%1”, images of %2, are some of the same place. If one is another version of the other, leave one of them out.</source>
        <translation>Parmi « %1 », images de %2, certaines sont du même lieu. Si l'une est une autre version de l'autre, laissez l'une d'elles de côté.</translation>
    </message>
    <message>
        <source>An Apple GPU trains in one process, not in %1.</source>
        <translation>Un GPU Apple entraîne en un seul processus, non en %1.</translation>
    </message>
    <message>
        <source>An epoch is %1, so that the time suffices.</source>
        <translation>Une époque compte %1, pour que le temps suffise.</translation>
    </message>
    <message>
        <source>An estimate holds for the points that chance has drawn: put them back, or draw new ones.</source>
        <translation>Une estimation vaut pour les points que le hasard a tirés : remettez-les, ou tirez-en de nouveaux.</translation>
    </message>
    <message>
        <source>An image from before counts as dry, one from after as flooded where a mask of either sensor marks any pixel as flooded, else as dry.</source>
        <translation>Une image d'avant compte comme sèche, une d'après comme inondée si un masque de l'un ou l'autre capteur marque un pixel comme inondé, sinon comme sèche.</translation>
    </message>
    <message>
        <source>An image from before the flood is given beside the earlier images.</source>
        <translation>Une image d'avant l'inondation est donnée à côté des images antérieures.</translation>
    </message>
    <message>
        <source>Another job is working in the run folder “%1”.</source>
        <translation>Une autre tâche travaille dans le dossier d'exécution « %1 ».</translation>
    </message>
    <message>
        <source>Another process of the training ended before it was done.</source>
        <translation>Un autre processus de l'entraînement s'est terminé avant la fin.</translation>
    </message>
    <message>
        <source>Another program has been beginning the dataset “%1” for %2 seconds.</source>
        <translation>Un autre programme commence le jeu de données « %1 » depuis %2 secondes.</translation>
    </message>
    <message>
        <source>Another training is beginning in the run folder “%1”.</source>
        <translation>Un autre entraînement commence dans le dossier de l’exécution « %1 ».</translation>
    </message>
    <message>
        <source>As %1, the IoU of “%2” falls from %3 to %4 on the part %5 of “%6”, by more than the %7 that are tolerated; nothing was written.</source>
        <translation>En %1, l'IoU de « %2 » passe de %3 à %4 sur la partie %5 de « %6 », soit plus que les %7 tolérés ; rien n'a été écrit.</translation>
    </message>
    <message>
        <source>Ask for %1 or less, or use a better model.</source>
        <translation>Demandez %1 ou moins, ou utilisez un meilleur modèle.</translation>
    </message>
    <message>
        <source>Ask for fewer folds, or add data from elsewhere.</source>
        <translation>Demandez moins de plis, ou ajoutez des données d'ailleurs.</translation>
    </message>
    <message>
        <source>Ask for fewer folds, or leave out one region at a time.</source>
        <translation>Demandez moins de plis, ou laissez une région de côté à la fois.</translation>
    </message>
    <message>
        <source>Ask for fewer parts, use smaller blocks, or add data from elsewhere.</source>
        <translation>Demandez moins de parties, utilisez des blocs plus petits, ou ajoutez des données d'ailleurs.</translation>
    </message>
    <message>
        <source>Assign the layer the CRS that it is really in.</source>
        <translation>Attribuez à la couche le SCR qui est vraiment le sien.</translation>
    </message>
    <message>
        <source>At least %1 images are asked for, but how far values lie apart cannot be told of fewer than two.</source>
        <translation>Au moins %1 images sont demandées, mais l'écart entre valeurs ne se mesure pas sur moins de deux.</translation>
    </message>
    <message>
        <source>At the latitude of %1, %2°, there is no usual direction of flight.</source>
        <translation>À la latitude de %1, %2°, il n'y a pas de direction de vol usuelle.</translation>
    </message>
    <message>
        <source>Audit the dataset: its index says otherwise.</source>
        <translation>Contrôlez le jeu de données : son index dit autre chose.</translation>
    </message>
    <message>
        <source>Averaging the bands</source>
        <translation>Moyenne des bandes</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” cannot be read near row %3; the file is damaged or incomplete.</source>
        <translation>La bande %1 de la couche « %2 » est illisible près de la ligne %3 ; le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” cannot be read; the file is damaged or incomplete.</source>
        <translation>La bande %1 de la couche « %2 » est illisible ; le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” has no valid pixel in the area to be mapped.</source>
        <translation>La bande %1 de la couche « %2 » n'a aucun pixel valide dans la zone à cartographier.</translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” has the same value, %3, everywhere.</source>
        <translation>La bande %1 de la couche « %2 » a partout la même valeur, %3.</translation>
    </message>
    <message>
        <source>Batch norm cannot train on batches of one tile.</source>
        <translation>La normalisation par lot ne peut s'entraîner sur des lots d'une tuile.</translation>
    </message>
    <message>
        <source>Batches of %1, as memory allows.</source>
        <translation>Lots de %1, selon la mémoire disponible.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Begin a new run in another folder.</source>
        <translation>Commencez une nouvelle exécution dans un autre dossier.</translation>
    </message>
    <message>
        <source>Begin a new run, or restore the dataset's tiles and parts.</source>
        <translation>Commencez une nouvelle exécution, ou rétablissez les tuiles et les parties du jeu de données.</translation>
    </message>
    <message>
        <source>Begin a new run, or restore the index.</source>
        <translation>Commencez une nouvelle exécution, ou rétablissez l'index.</translation>
    </message>
    <message>
        <source>Begin a new run; with the finished model as initial model it goes on from there.</source>
        <translation>Commencez une nouvelle exécution ; avec le modèle terminé comme modèle initial, elle continue de là.</translation>
    </message>
    <message>
        <source>Begin with a smaller number or make fewer places.</source>
        <translation>Commencez par un numéro plus petit ou faites moins de lieux.</translation>
    </message>
    <message>
        <source>Best recipe</source>
        <translation>Meilleure recette</translation>
    </message>
    <message>
        <source>Best: trial %1, validation IoU %2 (%3).</source>
        <translation>Meilleur : essai %1, IoU de validation %2 (%3).</translation>
    </message>
    <message>
        <source>Both an image from before (“%1”) and a layer of permanent water (“%2”) are given.</source>
        <translation>Une image d'avant (« %1 ») et une couche d'eau permanente (« %2 ») sont toutes deux données.</translation>
    </message>
    <message>
        <source>Both dates are the same file, “%1”.</source>
        <translation>Les deux dates sont le même fichier, « %1 ».</translation>
    </message>
    <message>
        <source>Both layers (LAYERS) and a folder (DATASET) were chosen.</source>
        <translation>Des couches (LAYERS) et un dossier (DATASET) sont tous deux choisis.</translation>
    </message>
    <message>
        <source>Both statistics and earlier images are given.</source>
        <translation>Statistiques et images antérieures sont toutes deux données.</translation>
    </message>
    <message>
        <source>Bring them to one grid and unit.</source>
        <translation>Ramenez-les à une même grille et une même unité.</translation>
    </message>
    <message>
        <source>Check it with “Check backend”, or install the backend.</source>
        <translation>Vérifiez-le avec « Vérifier le moteur de calcul », ou installez le moteur de calcul.</translation>
    </message>
    <message>
        <source>Check its address in Settings ▸ Options ▸ Highwater, and the network.</source>
        <translation>Vérifiez son adresse sous Préférences ▸ Options ▸ Highwater, et le réseau.</translation>
    </message>
    <message>
        <source>Check its nodata value.</source>
        <translation>Vérifiez sa valeur nodata.</translation>
    </message>
    <message>
        <source>Check its place on the map and its nodata value.</source>
        <translation>Vérifiez sa place sur la carte et sa valeur nodata.</translation>
    </message>
    <message>
        <source>Check that the data set was downloaded and unpacked completely.</source>
        <translation>Vérifiez que le jeu public a été téléchargé et décompressé en entier.</translation>
    </message>
    <message>
        <source>Check the CRS of both layers and the extent, or choose a layer that covers the scene.</source>
        <translation>Vérifiez le SCR des deux couches et l'emprise, ou choisissez une couche qui couvre la scène.</translation>
    </message>
    <message>
        <source>Check the CRS of both layers and the extent.</source>
        <translation>Vérifiez le SCR des deux couches et l'emprise.</translation>
    </message>
    <message>
        <source>Check the address (such as tcp://host:8786) and whether the scheduler runs; local:4 starts four processes on this computer instead.</source>
        <translation>Vérifiez l'adresse (par exemple tcp://host:8786) et si l'ordonnanceur tourne ; local:4 démarre à la place quatre processus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the files of the layers.</source>
        <translation>Vérifiez les fichiers des couches.</translation>
    </message>
    <message>
        <source>Check the folder, and the choice of bands, labels and tile size.</source>
        <translation>Vérifiez le dossier, et le choix des bandes, des étiquettes et de la taille de tuile.</translation>
    </message>
    <message>
        <source>Check the network connection, or give another Python (3.11 is the surest). What was there before is unchanged.</source>
        <translation>Vérifiez la connexion réseau, ou indiquez un autre Python (3.11 est le plus sûr). Ce qui était là avant est inchangé.</translation>
    </message>
    <message>
        <source>Check the nodata values and the extent.</source>
        <translation>Vérifiez les valeurs nodata et l'emprise.</translation>
    </message>
    <message>
        <source>Check the nodata values, the invalid values and the extent.</source>
        <translation>Vérifiez les valeurs nodata, les valeurs non valides et l'emprise.</translation>
    </message>
    <message>
        <source>Check the path, or choose a layer of the project.</source>
        <translation>Vérifiez le chemin, ou choisissez une couche du projet.</translation>
    </message>
    <message>
        <source>Check the path, or choose the file anew.</source>
        <translation>Vérifiez le chemin, ou choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Check the path, or load the layer again.</source>
        <translation>Vérifiez le chemin, ou rechargez la couche.</translation>
    </message>
    <message>
        <source>Check the path, or the link that leads there.</source>
        <translation>Vérifiez le chemin, ou le lien qui y mène.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Checking the packages</source>
        <translation>Vérification des paquets</translation>
    </message>
    <message>
        <source>Choose %1, or leave it empty.</source>
        <translation>Choisissez %1, ou laissez vide.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Choisissez %1.</translation>
    </message>
    <message>
        <source>Choose 0 (none) to %1.</source>
        <translation>Choisissez de 0 (aucun) à %1.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>Choisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>Choisissez 1 ou plus.</translation>
    </message>
    <message>
        <source>Choose 2 or more.</source>
        <translation>Choisissez 2 ou plus.</translation>
    </message>
    <message>
        <source>Choose 5.</source>
        <translation>Choisissez 5.</translation>
    </message>
    <message>
        <source>Choose a CSV of names and dates.</source>
        <translation>Choisissez un CSV de noms et de dates.</translation>
    </message>
    <message>
        <source>Choose a CSV or another table.</source>
        <translation>Choisissez un CSV ou un autre tableau.</translation>
    </message>
    <message>
        <source>Choose a CSV.</source>
        <translation>Choisissez un CSV.</translation>
    </message>
    <message>
        <source>Choose a checkpoint that this version of Highwater wrote.</source>
        <translation>Choisissez un point de reprise écrit par cette version de Highwater.</translation>
    </message>
    <message>
        <source>Choose a dataset in dB, or a model that was trained on such values.</source>
        <translation>Choisissez un jeu de données en dB, ou un modèle entraîné sur de telles valeurs.</translation>
    </message>
    <message>
        <source>Choose a dataset in the unit that the model was made for, or another model.</source>
        <translation>Choisissez un jeu de données dans l'unité pour laquelle le modèle est fait, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Choose a dataset with these bands, or a model that does without them.</source>
        <translation>Choisissez un jeu de données avec ces bandes, ou un modèle qui s'en passe.</translation>
    </message>
    <message>
        <source>Choose a day of these years.</source>
        <translation>Choisissez un jour de ces années.</translation>
    </message>
    <message>
        <source>Choose a file that “Train a time series model” has made.</source>
        <translation>Choisissez un fichier fait par « Entraîner un modèle de séries temporelles ».</translation>
    </message>
    <message>
        <source>Choose a folder that “Import a dataset” or “Prepare image sequences” has made.</source>
        <translation>Choisissez un dossier fait par « Importer un jeu de données » ou « Préparer des séquences d'images ».</translation>
    </message>
    <message>
        <source>Choose a folder that “Import a dataset” or “Prepare sequences” has made.</source>
        <translation>Choisissez un dossier fait par « Importer un jeu de données » ou « Préparer des séquences d'images ».</translation>
    </message>
    <message>
        <source>Choose a folder, or calibrate everything together.</source>
        <translation>Choisissez un dossier, ou calibrez tout ensemble.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose a layer of the same place, or check its CRS.</source>
        <translation>Choisissez une couche du même lieu, ou vérifiez son SCR.</translation>
    </message>
    <message>
        <source>Choose a layer of the same place.</source>
        <translation>Choisissez une couche du même lieu.</translation>
    </message>
    <message>
        <source>Choose a model of the same bands, or begin without one.</source>
        <translation>Choisissez un modèle aux mêmes bandes, ou commencez sans modèle.</translation>
    </message>
    <message>
        <source>Choose a model of the same unit, or begin without one.</source>
        <translation>Choisissez un modèle de la même unité, ou commencez sans modèle.</translation>
    </message>
    <message>
        <source>Choose a model that Highwater has trained, or begin without one.</source>
        <translation>Choisissez un modèle que Highwater a entraîné, ou commencez sans modèle.</translation>
    </message>
    <message>
        <source>Choose a model that was trained here. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Choisissez un modèle entraîné ici. Ou renoncez aux indices : pour ce que changent les bandes retirées, le fichier du modèle suffit.</translation>
    </message>
    <message>
        <source>Choose a model, or leave that out.</source>
        <translation>Choisissez un modèle, ou renoncez à cela.</translation>
    </message>
    <message>
        <source>Choose a model, or leave “explain” out.</source>
        <translation>Choisissez un modèle, ou renoncez à « explain ».</translation>
    </message>
    <message>
        <source>Choose a model, or tick the built-in method.</source>
        <translation>Choisissez un modèle, ou cochez la méthode intégrée.</translation>
    </message>
    <message>
        <source>Choose a network “with an encoder”, or vary the network as well.</source>
        <translation>Choisissez un réseau « avec un encodeur », ou faites aussi varier le réseau.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or one with a dataset.</source>
        <translation>Choisissez un dossier nouveau ou vide, ou un dossier avec un jeu de données.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or that of an earlier run to go on with it.</source>
        <translation>Choisissez un dossier nouveau ou vide, ou celui d'une exécution antérieure pour la continuer.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Choose a newer Python, or the managed environment.</source>
        <translation>Choisissez un Python plus récent, ou l'environnement géré.</translation>
    </message>
    <message>
        <source>Choose a number above 0, for example 2.</source>
        <translation>Choisissez un nombre supérieur à 0, par exemple 2.</translation>
    </message>
    <message>
        <source>Choose a part or regions that it has not seen, or allow training tiles; every page then says so.</source>
        <translation>Choisissez une partie ou des régions qu'il n'a pas vues, ou autorisez les tuiles d'entraînement ; chaque page le dit alors.</translation>
    </message>
    <message>
        <source>Choose a part that it has not seen, or split the dataset as it was for the training.</source>
        <translation>Choisissez une partie qu'il n'a pas vue, ou répartissez le jeu de données comme il l'était pour l'entraînement.</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Choose a radar image; this one holds no information.</source>
        <translation>Choisissez une image radar ; celle-ci ne contient aucune information.</translation>
    </message>
    <message>
        <source>Choose a raster, such as a GeoTIFF or a VRT; if it is one, it is damaged.</source>
        <translation>Choisissez un raster, par exemple un GeoTIFF ou un VRT ; si c'en est un, il est endommagé.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose a tile size of at least 16, usually 256.</source>
        <translation>Choisissez une taille de tuile d'au moins 16, d'ordinaire 256.</translation>
    </message>
    <message>
        <source>Choose a tile size of at most %1, or a larger extent.</source>
        <translation>Choisissez une taille de tuile d'au plus %1, ou une emprise plus grande.</translation>
    </message>
    <message>
        <source>Choose a tile size, such as 256.</source>
        <translation>Choisissez une taille de tuile, par exemple 256.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 1, or leave it empty.</source>
        <translation>Choisissez une valeur entre 0 et 1, ou laissez vide.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 1.</source>
        <translation>Choisissez une valeur entre 0 et 1.</translation>
    </message>
    <message>
        <source>Choose a value between 0 and 100.</source>
        <translation>Choisissez une valeur entre 0 et 100.</translation>
    </message>
    <message>
        <source>Choose a water mask or a water probability of one date.</source>
        <translation>Choisissez un masque d'eau ou une probabilité d'eau d'une seule date.</translation>
    </message>
    <message>
        <source>Choose a water mask, a probability, or a layer of permanent water.</source>
        <translation>Choisissez un masque d'eau, une probabilité ou une couche d'eau permanente.</translation>
    </message>
    <message>
        <source>Choose all tiles or regions, or split it first (“Split a dataset”).</source>
        <translation>Choisissez toutes les tuiles ou des régions, ou répartissez-le d'abord (« Répartir un jeu de données »).</translation>
    </message>
    <message>
        <source>Choose among %1, or say which band it is, for example %2=1.</source>
        <translation>Choisissez parmi %1, ou dites quelle bande c'est, par exemple %2=1.</translation>
    </message>
    <message>
        <source>Choose among %1.</source>
        <translation>Choisissez parmi %1.</translation>
    </message>
    <message>
        <source>Choose among the bands that all have: %1.</source>
        <translation>Choisissez parmi les bandes que toutes ont : %1.</translation>
    </message>
    <message>
        <source>Choose among the bands that all have: none.</source>
        <translation>Choisissez parmi les bandes communes à tous : aucune.</translation>
    </message>
    <message>
        <source>Choose an .onnx file, a folder of probability rasters, or “%1”.</source>
        <translation>Choisissez un fichier .onnx, un dossier de rasters de probabilité, ou « %1 ».</translation>
    </message>
    <message>
        <source>Choose an .onnx file, or copy it again; one of a newer ONNX needs a newer backend.</source>
        <translation>Choisissez un fichier .onnx, ou copiez-le de nouveau ; un fichier d'un ONNX plus récent demande un moteur de calcul plus récent.</translation>
    </message>
    <message>
        <source>Choose an .onnx file.</source>
        <translation>Choisissez un fichier .onnx.</translation>
    </message>
    <message>
        <source>Choose an elevation in metres; if a value stands for no data, set it in the layer's file.</source>
        <translation>Choisissez une altitude en mètres ; si une valeur signifie l'absence de données, définissez-la dans le fichier de la couche.</translation>
    </message>
    <message>
        <source>Choose an extent that overlaps the layer.</source>
        <translation>Choisissez une emprise qui recouvre la couche.</translation>
    </message>
    <message>
        <source>Choose an extent that overlaps them.</source>
        <translation>Choisissez une emprise qui les recouvre.</translation>
    </message>
    <message>
        <source>Choose an image that has it, add it as a further raster, or say which band it is, for example %1.</source>
        <translation>Choisissez une image qui l'a, ajoutez-la comme autre raster, ou dites quelle bande c'est, par exemple %1.</translation>
    </message>
    <message>
        <source>Choose an image that has it, or say which band it is, for example %1.</source>
        <translation>Choisissez une image qui l'a, ou dites quelle bande c'est, par exemple %1.</translation>
    </message>
    <message>
        <source>Choose an image that was taken before the flood.</source>
        <translation>Choisissez une image prise avant l'inondation.</translation>
    </message>
    <message>
        <source>Choose an item, or a catalogue with links to items.</source>
        <translation>Choisissez un item, ou un catalogue avec des liens vers des items.</translation>
    </message>
    <message>
        <source>Choose an odd number, %1 or more.</source>
        <translation>Choisissez un nombre impair, %1 ou plus.</translation>
    </message>
    <message>
        <source>Choose another encoder, such as resnet18, which goes with every architecture but dpt.</source>
        <translation>Choisissez un autre encodeur, par exemple resnet18, qui va avec toutes les architectures sauf dpt.</translation>
    </message>
    <message>
        <source>Choose another file for the output.</source>
        <translation>Choisissez un autre fichier pour la sortie.</translation>
    </message>
    <message>
        <source>Choose another file, or download it again.</source>
        <translation>Choisissez un autre fichier, ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose another file, or “none”.</source>
        <translation>Choisissez un autre fichier, ou « aucun ».</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder for these, or prepare them the same way.</source>
        <translation>Choisissez un autre dossier pour celles-ci, ou préparez-les de la même façon.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>Choose another folder, or resume the run if it is unfinished.</source>
        <translation>Choisissez un autre dossier, ou reprenez l'exécution si elle est inachevée.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another folder; one inside it will do.</source>
        <translation>Choisissez un autre dossier ; un sous-dossier convient.</translation>
    </message>
    <message>
        <source>Choose another interpreter or use the managed environment.</source>
        <translation>Choisissez un autre interpréteur ou utilisez l'environnement géré.</translation>
    </message>
    <message>
        <source>Choose another layer or extent.</source>
        <translation>Choisissez une autre couche ou une autre emprise.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>Choose another model, or a dataset with VV, VH, HH or HV.</source>
        <translation>Choisissez un autre modèle, ou un jeu de données avec VV, VH, HH ou HV.</translation>
    </message>
    <message>
        <source>Choose another name for the raster.</source>
        <translation>Choisissez un autre nom pour le raster.</translation>
    </message>
    <message>
        <source>Choose another one, or the managed environment, under Settings ▸ Options ▸ Highwater.</source>
        <translation>Choisissez-en un autre, ou l'environnement géré, sous Préférences ▸ Options ▸ Highwater.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another part for one of them.</source>
        <translation>Choisissez une autre partie pour l'un d'eux.</translation>
    </message>
    <message>
        <source>Choose another part for one of them; the usual ones are train and test.</source>
        <translation>Choisissez une autre partie pour l'un d'eux ; les plus usuelles sont train et test.</translation>
    </message>
    <message>
        <source>Choose another part for the check, or leave it empty: some of it is held back.</source>
        <translation>Choisissez une autre partie pour la vérification, ou laissez vide : une part en est mise de côté.</translation>
    </message>
    <message>
        <source>Choose another part to measure on.</source>
        <translation>Choisissez une autre partie pour la mesure.</translation>
    </message>
    <message>
        <source>Choose another part to show, or have some of it held back.</source>
        <translation>Choisissez une autre partie à montrer, ou faites-en mettre une part de côté.</translation>
    </message>
    <message>
        <source>Choose another part, or make one (“Split a dataset”).</source>
        <translation>Choisissez une autre partie, ou faites-en une (« Répartir un jeu de données »).</translation>
    </message>
    <message>
        <source>Choose another part, or make one (“Split a dataset”, or the column “split” of the index).</source>
        <translation>Choisissez une autre partie, ou faites-en une (« Répartir un jeu de données », ou la colonne « split » de l'index).</translation>
    </message>
    <message>
        <source>Choose another part, or none for all places.</source>
        <translation>Choisissez une autre partie, ou aucune pour tous les lieux.</translation>
    </message>
    <message>
        <source>Choose another part.</source>
        <translation>Choisissez une autre partie.</translation>
    </message>
    <message>
        <source>Choose another run folder, or search as before.</source>
        <translation>Choisissez un autre dossier d'exécution, ou cherchez comme avant.</translation>
    </message>
    <message>
        <source>Choose another run folder.</source>
        <translation>Choisissez un autre dossier d'exécution.</translation>
    </message>
    <message>
        <source>Choose another unit, or “automatic”.</source>
        <translation>Choisissez une autre unité, ou « automatique ».</translation>
    </message>
    <message>
        <source>Choose at least 1, or 0 for tiles side by side.</source>
        <translation>Choisissez au moins 1, ou 0 pour des tuiles côte à côte.</translation>
    </message>
    <message>
        <source>Choose at least 16 pixels, or 0 to keep the chips whole.</source>
        <translation>Choisissez au moins 16 pixels, ou 0 pour garder les imagettes entières.</translation>
    </message>
    <message>
        <source>Choose at least one setting, or give a space of your own (SPACE).</source>
        <translation>Choisissez au moins un réglage, ou donnez votre propre espace (SPACE).</translation>
    </message>
    <message>
        <source>Choose decibel or linear power, or “automatic”.</source>
        <translation>Choisissez décibels ou puissance linéaire, ou « automatique ».</translation>
    </message>
    <message>
        <source>Choose for example 0.1.</source>
        <translation>Choisissez par exemple 0,1.</translation>
    </message>
    <message>
        <source>Choose for example 0.9.</source>
        <translation>Choisissez par exemple 0,9.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>Choisissez de %1.</translation>
    </message>
    <message>
        <source>Choose further models or flips and turns, or leave the spread out.</source>
        <translation>Choisissez d'autres modèles ou miroirs et rotations, ou renoncez à la dispersion.</translation>
    </message>
    <message>
        <source>Choose images of the same polarisation.</source>
        <translation>Choisissez des images de la même polarisation.</translation>
    </message>
    <message>
        <source>Choose images that show the same place.</source>
        <translation>Choisissez des images qui montrent le même lieu.</translation>
    </message>
    <message>
        <source>Choose images with the same polarisations as the scene.</source>
        <translation>Choisissez des images aux mêmes polarisations que la scène.</translation>
    </message>
    <message>
        <source>Choose it again in Settings ▸ Options ▸ Highwater.</source>
        <translation>Choisissez-le à nouveau sous Préférences ▸ Options ▸ Highwater.</translation>
    </message>
    <message>
        <source>Choose it once: its mean with itself is itself.</source>
        <translation>Choisissez-le une fois : sa moyenne avec lui-même est lui-même.</translation>
    </message>
    <message>
        <source>Choose layers, a folder, STAC items or a dataset.</source>
        <translation>Choisissez des couches, un dossier, des items STAC ou un jeu de données.</translation>
    </message>
    <message>
        <source>Choose models that were trained on the same bands, unit and pixel size.</source>
        <translation>Choisissez des modèles entraînés sur les mêmes bandes, unité et taille de pixel.</translation>
    </message>
    <message>
        <source>Choose move or refuse.</source>
        <translation>Choisissez déplacer ou refuser.</translation>
    </message>
    <message>
        <source>Choose occurrence, seasonality or a mask of 0 and 1.</source>
        <translation>Choisissez l'occurrence, la saisonnalité ou un masque de 0 et de 1.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Choisissez parmi %1.</translation>
    </message>
    <message>
        <source>Choose one of its bands.</source>
        <translation>Choisissez une de ses bandes.</translation>
    </message>
    <message>
        <source>Choose one of segmentation_models_pytorch, such as resnet18, or write tu- before the name of one of timm.</source>
        <translation>Choisissez-en un de segmentation_models_pytorch, par exemple resnet18, ou écrivez tu- devant le nom d'un encodeur de timm.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l'un d'eux.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose predict or train.</source>
        <translation>Choisissez predict ou train.</translation>
    </message>
    <message>
        <source>Choose region, event, scene or block.</source>
        <translation>Choisissez region, event, scene ou block.</translation>
    </message>
    <message>
        <source>Choose the .onnx file; its card and weights, which lie beside it, are not needed.</source>
        <translation>Choisissez le fichier .onnx ; sa fiche et ses poids, qui sont à côté, ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Choose the .safetensors file that lies beside a trained model.</source>
        <translation>Choisissez le fichier .safetensors qui est à côté d'un modèle entraîné.</translation>
    </message>
    <message>
        <source>Choose the device “automatic”.</source>
        <translation>Choisissez le matériel « automatique ».</translation>
    </message>
    <message>
        <source>Choose the device “automatic”; “Check backend” tells what is there.</source>
        <translation>Choisissez le matériel « automatique » ; « Vérifier le moteur de calcul » dit ce qui est présent.</translation>
    </message>
    <message>
        <source>Choose the encoder weights “none”, or another architecture.</source>
        <translation>Choisissez « aucun » pour les poids de l'encodeur, ou une autre architecture.</translation>
    </message>
    <message>
        <source>Choose the encoder weights “none”, or give a file.</source>
        <translation>Choisissez « aucun » pour les poids de l'encodeur, ou donnez un fichier.</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic, or run “Install backend” again.</source>
        <translation>Choisissez le moteur ONNX Runtime ou automatique, ou relancez « Installer le moteur de calcul ».</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic, or the device automatic.</source>
        <translation>Choisissez le moteur ONNX Runtime ou automatique, ou le matériel automatique.</translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic.</source>
        <translation>Choisissez le moteur ONNX Runtime ou automatique.</translation>
    </message>
    <message>
        <source>Choose the engine OpenVINO or automatic, or the precision float32.</source>
        <translation>Choisissez le moteur OpenVINO ou automatique, ou la précision float32.</translation>
    </message>
    <message>
        <source>Choose the file of this encoder.</source>
        <translation>Choisissez le fichier de cet encodeur.</translation>
    </message>
    <message>
        <source>Choose the file with its token in Settings ▸ Options ▸ Highwater.</source>
        <translation>Choisissez le fichier avec son jeton sous Préférences ▸ Options ▸ Highwater.</translation>
    </message>
    <message>
        <source>Choose the file, or other encoder weights (ENCODER_WEIGHTS).</source>
        <translation>Choisissez le fichier, ou d'autres poids d'encodeur (ENCODER_WEIGHTS).</translation>
    </message>
    <message>
        <source>Choose the float32 model that it was made of.</source>
        <translation>Choisissez le modèle float32 dont il a été tiré.</translation>
    </message>
    <message>
        <source>Choose the folder (RUN) that the log of the unfinished training names.</source>
        <translation>Choisissez le dossier (RUN) que nomme le journal de l'entraînement inachevé.</translation>
    </message>
    <message>
        <source>Choose the folder in which the images lie, or search the folders inside it, too.</source>
        <translation>Choisissez le dossier où sont les images, ou parcourez aussi ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Choose the folder in which the images lie.</source>
        <translation>Choisissez le dossier où sont les images.</translation>
    </message>
    <message>
        <source>Choose the folder in which the probability rasters lie.</source>
        <translation>Choisissez le dossier où se trouvent les rasters de probabilité.</translation>
    </message>
    <message>
        <source>Choose the folder into which it was downloaded or unpacked.</source>
        <translation>Choisissez le dossier où il a été téléchargé ou décompressé.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset that Highwater has prepared or imported.</source>
        <translation>Choisissez le dossier d'un jeu de données préparé ou importé par Highwater.</translation>
    </message>
    <message>
        <source>Choose the folder of an unfinished run, or begin a new one.</source>
        <translation>Choisissez le dossier d'une exécution inachevée, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Choose the folder that holds these, or another layout.</source>
        <translation>Choisissez le dossier qui les contient, ou une autre disposition.</translation>
    </message>
    <message>
        <source>Choose the image from before as a further raster and say which band is which, for example VV_BEFORE=1:1;VV_AFTER=1, or take a method for one date.</source>
        <translation>Choisissez l'image d'avant comme autre raster et dites quelle bande est laquelle, par exemple VV_BEFORE=1:1;VV_AFTER=1, ou prenez une méthode pour une seule date.</translation>
    </message>
    <message>
        <source>Choose the images of one place (LAYERS), or the folder of an index (DATASET).</source>
        <translation>Choisissez les images d'un lieu (LAYERS), ou le dossier d'un index (DATASET).</translation>
    </message>
    <message>
        <source>Choose the images of one place, or the folder of an index of sequences.</source>
        <translation>Choisissez les images d'un lieu, ou le dossier d'un index de séquences.</translation>
    </message>
    <message>
        <source>Choose the layer that holds the layer water.</source>
        <translation>Choisissez la couche qui contient l'eau.</translation>
    </message>
    <message>
        <source>Choose the layer that holds the water.</source>
        <translation>Choisissez la couche qui contient l'eau.</translation>
    </message>
    <message>
        <source>Choose the layer, or leave the classes empty.</source>
        <translation>Choisissez la couche, ou laissez les classes vides.</translation>
    </message>
    <message>
        <source>Choose the maps of two dates.</source>
        <translation>Choisissez les cartes de deux dates.</translation>
    </message>
    <message>
        <source>Choose the mask that they were drawn from, or draw new points.</source>
        <translation>Choisissez le masque d'où ils ont été tirés, ou tirez de nouveaux points.</translation>
    </message>
    <message>
        <source>Choose the part calibration or validation; “Split a dataset” makes one.</source>
        <translation>Choisissez la partie calibration ou validation ; « Répartir un jeu de données » en fait une.</translation>
    </message>
    <message>
        <source>Choose the precision automatic, or the model that it was exported from.</source>
        <translation>Choisissez la précision automatique, ou le modèle d'où il a été exporté.</translation>
    </message>
    <message>
        <source>Choose the precision float32 or automatic.</source>
        <translation>Choisissez la précision float32 ou automatique.</translation>
    </message>
    <message>
        <source>Choose the precision “automatic”.</source>
        <translation>Choisissez la précision « automatique ».</translation>
    </message>
    <message>
        <source>Choose the probabilities that belong to the mask.</source>
        <translation>Choisissez les probabilités qui vont avec le masque.</translation>
    </message>
    <message>
        <source>Choose the python of a virtual environment (bin/python, or Scripts\python.exe on Windows), or the managed environment.</source>
        <translation>Choisissez le python d'un environnement virtuel (bin/python, ou Scripts\python.exe sous Windows), ou l'environnement géré.</translation>
    </message>
    <message>
        <source>Choose the raster file inside it.</source>
        <translation>Choisissez le fichier raster qu'il contient.</translation>
    </message>
    <message>
        <source>Choose the raster of probabilities that the map was made from, or label points.</source>
        <translation>Choisissez le raster de probabilités dont la carte a été tirée, ou étiquetez des points.</translation>
    </message>
    <message>
        <source>Choose the same architecture to resume it, or another folder.</source>
        <translation>Choisissez la même architecture pour la reprendre, ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose the same as before, or another folder to begin anew.</source>
        <translation>Choisissez la même qu'avant, ou un autre dossier pour recommencer.</translation>
    </message>
    <message>
        <source>Choose the unit; the values are then passed as they are.</source>
        <translation>Choisissez l'unité ; les valeurs sont alors transmises telles quelles.</translation>
    </message>
    <message>
        <source>Choose “none” for the encoder weights, or give a file.</source>
        <translation>Choisissez « aucun » pour les poids de l'encodeur, ou donnez un fichier.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Fermez-la dans les autres programmes, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Close other programs before mapping large scenes.</source>
        <translation>Fermez d'autres programmes avant de cartographier de grandes scènes.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller network, or train on random crops.</source>
        <translation>Fermez d'autres programmes, choisissez un réseau plus petit, ou entraînez sur des découpes aléatoires.</translation>
    </message>
    <message>
        <source>Close other programs, or work on a smaller extent.</source>
        <translation>Fermez d'autres programmes, ou travaillez sur une emprise plus petite.</translation>
    </message>
    <message>
        <source>Cluster at %1: %2.</source>
        <translation>Grappe à %1 : %2.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing borders</source>
        <translation>Comparaison des bords</translation>
    </message>
    <message>
        <source>Comparing every file with its checksum</source>
        <translation>Comparaison de chaque fichier avec sa somme de contrôle</translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation>Comparaison des dates</translation>
    </message>
    <message>
        <source>Comparing the packages with the lock</source>
        <translation>Comparaison des paquets avec les versions prévues</translation>
    </message>
    <message>
        <source>Comparing the parts</source>
        <translation>Comparaison des parties</translation>
    </message>
    <message>
        <source>Convert it to dB or linear power first.</source>
        <translation>Convertissez-la d'abord en dB ou en puissance linéaire.</translation>
    </message>
    <message>
        <source>Convert the images of all dates to dB, or all to linear power.</source>
        <translation>Convertissez les images de toutes les dates en dB, ou toutes en puissance linéaire.</translation>
    </message>
    <message>
        <source>Copy both again from where they come from. If you know why they differ, allow “Use a model file that differs from its card” (TRUST_MODEL).</source>
        <translation>Copiez les deux de nouveau depuis leur origine. Si vous savez pourquoi ils diffèrent, autorisez « Utiliser un fichier de modèle qui diffère de sa fiche » (TRUST_MODEL).</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Copy the dataset to a folder that you may write to.</source>
        <translation>Copiez le jeu de données dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Correct its permissions, or set the variable HIGHWATER_HOME to a folder of yours.</source>
        <translation>Corrigez ses droits d'accès, ou réglez la variable HIGHWATER_HOME sur un dossier à vous.</translation>
    </message>
    <message>
        <source>Correct or unset %1.</source>
        <translation>Corrigez ou supprimez %1.</translation>
    </message>
    <message>
        <source>Correct the date in the table “images” of the index, as YYYY-MM-DD.</source>
        <translation>Corrigez la date dans la table « images » de l'index, sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>Correct the label of the sequence or those of its images.</source>
        <translation>Corrigez l'étiquette de la séquence ou celles de ses images.</translation>
    </message>
    <message>
        <source>Correct the labels.</source>
        <translation>Corrigez les étiquettes.</translation>
    </message>
    <message>
        <source>Correct the path, or leave it empty to install from the package index.</source>
        <translation>Corrigez le chemin, ou laissez-le vide pour installer depuis l'index des paquets.</translation>
    </message>
    <message>
        <source>Correct “roots”.</source>
        <translation>Corrigez « roots ».</translation>
    </message>
    <message>
        <source>Count auxiliary layers from 1; 0 is the input.</source>
        <translation>Comptez les couches auxiliaires à partir de 1 ; 0 est l'entrée.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Creating the environment with Python %1</source>
        <translation>Création de l'environnement avec Python %1</translation>
    </message>
    <message>
        <source>Curves and checkpoints are in “%1”.</source>
        <translation>Courbes et points de reprise sont dans « %1 ».</translation>
    </message>
    <message>
        <source>Curves, pictures and checkpoints are in “%1”.</source>
        <translation>Courbes, images et points de reprise sont dans « %1 ».</translation>
    </message>
    <message>
        <source>Cut out a part of it first.</source>
        <translation>Découpez-en d'abord une partie.</translation>
    </message>
    <message>
        <source>Damaged, to be installed again: %1</source>
        <translation>Endommagé, à réinstaller : %1</translation>
    </message>
    <message>
        <source>Declare what means no data as the layer's nodata value.</source>
        <translation>Déclarez ce qui signifie l'absence de données comme valeur nodata de la couche.</translation>
    </message>
    <message>
        <source>Delete its row in the table “images” of the index in QGIS first, or give the same date.</source>
        <translation>Supprimez d'abord sa ligne dans la table « images » de l'index dans QGIS, ou donnez la même date.</translation>
    </message>
    <message>
        <source>Describing the dataset</source>
        <translation>Description du jeu de données</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the left; incidence angle %3 to %4°.</source>
        <translation>Direction de vol %1° (%2), visée à gauche ; angle d'incidence de %3 à %4°.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the left; incidence angle %3.</source>
        <translation>Direction de vol %1° (%2), visée à gauche ; angle d'incidence %3.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the right; incidence angle %3 to %4°.</source>
        <translation>Direction de vol %1° (%2), visée à droite ; angle d'incidence de %3 à %4°.</translation>
    </message>
    <message>
        <source>Direction of flight %1° (%2), looking to the right; incidence angle %3.</source>
        <translation>Direction de vol %1° (%2), visée à droite ; angle d'incidence %3.</translation>
    </message>
    <message>
        <source>Divide the places with “Split a dataset”, or set the column “split” of the layer “sequences”.</source>
        <translation>Répartissez les lieux avec « Répartir un jeu de données », ou remplissez la colonne « split » de la couche « sequences ».</translation>
    </message>
    <message>
        <source>Dividing the sequences</source>
        <translation>Répartition des séquences</translation>
    </message>
    <message>
        <source>Dividing the tiles</source>
        <translation>Répartition des tuiles</translation>
    </message>
    <message>
        <source>Download it again, or import without the official split.</source>
        <translation>Téléchargez-le à nouveau, ou importez sans la répartition officielle.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Draw more points in it (sizes by stratum), or label those that are left.</source>
        <translation>Tirez-y plus de points (nombre par strate), ou étiquetez ceux qui restent.</translation>
    </message>
    <message>
        <source>Draw reference points first.</source>
        <translation>Tirez d'abord des points de référence.</translation>
    </message>
    <message>
        <source>Draw them with “Sample reference points”.</source>
        <translation>Tirez-les avec « Tirer des points de référence ».</translation>
    </message>
    <message>
        <source>Drawing blocks</source>
        <translation>Tirage des blocs</translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation>Tirage des points</translation>
    </message>
    <message>
        <source>Drawing the intervals</source>
        <translation>Tirage des intervalles</translation>
    </message>
    <message>
        <source>Each image has one label, flood or no flood; no pixel is labelled.</source>
        <translation>Chaque image a une étiquette, inondation ou non ; aucun pixel n'est étiqueté.</translation>
    </message>
    <message>
        <source>Each image was scaled to 0–255 by its own minimum and maximum: the values are no backscatter and no reflectance, and two dates are not on one scale. Outside the swath all radar images of a patch are 255 and all optical ones 0, which the files do not declare.</source>
        <translation>Chaque image a été ramenée à 0–255 par ses propres minimum et maximum : les valeurs ne sont ni rétrodiffusion ni réflectance, et deux dates ne sont pas à la même échelle. Hors de la fauchée, toutes les images radar d'une imagette valent 255 et toutes les optiques 0, ce que les fichiers ne déclarent pas.</translation>
    </message>
    <message>
        <source>Each patch was scaled to 0–255 by its own minimum and maximum: the values are no backscatter, and before and after are not on one scale.</source>
        <translation>Chaque imagette a été ramenée à 0–255 par ses propres minimum et maximum : les valeurs ne sont pas de la rétrodiffusion, et avant et après ne sont pas à la même échelle.</translation>
    </message>
    <message>
        <source>Either layers or a folder with sequences must be given, and not both.</source>
        <translation>Donnez soit des couches, soit un dossier de séquences, mais pas les deux.</translation>
    </message>
    <message>
        <source>Engine: %1: it %2.</source>
        <translation>Moteur d'exécution : %1 : %2.</translation>
    </message>
    <message>
        <source>Engine: %1: it %2; on %3 pixels its probabilities differ from those of ONNX Runtime by %4 on average, and %5 pixels change their class (%6 % of the water).</source>
        <translation>Moteur d'exécution : %1 : %2 ; sur %3 pixels, ses probabilités s'écartent en moyenne de %4 de celles d'ONNX Runtime, et %5 pixels changent de classe (%6 % de l'eau).</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>Estimate from the points of one run of “Sample reference points”.</source>
        <translation>Estimez à partir des points d'une seule exécution de « Tirer des points de référence ».</translation>
    </message>
    <message>
        <source>Every band is said to be optional.</source>
        <translation>Toutes les bandes sont dites facultatives.</translation>
    </message>
    <message>
        <source>Every patch is flooded at its second date: a model that knows the order of the images can be right without looking at them. Judge one also on images of a single date, or on data that has dry sequences.</source>
        <translation>Chaque imagette est inondée à sa seconde date : un modèle qui connaît l'ordre des images peut avoir raison sans les regarder. Jugez-en aussi un sur des images d'une seule date, ou sur des données qui ont des séquences sèches.</translation>
    </message>
    <message>
        <source>Everybody on this machine may use the file “%1” with the token.</source>
        <translation>Tout le monde sur cet ordinateur peut utiliser le fichier « %1 » avec le jeton.</translation>
    </message>
    <message>
        <source>Everything in the part “train” of “%1” is labelled dry.</source>
        <translation>Tout dans la partie « train » de « %1 » est étiqueté sec.</translation>
    </message>
    <message>
        <source>Everything in the part “train” of “%1” is labelled flooded.</source>
        <translation>Tout dans la partie « train » de « %1 » est étiqueté inondé.</translation>
    </message>
    <message>
        <source>Evidence is found inside a network, but the model “%1” was not trained by Highwater: its file says nothing of the layers it was made of.</source>
        <translation>Les indices se trouvent dans un réseau, mais le modèle « %1 » n'a pas été entraîné par Highwater : son fichier ne dit rien des couches dont il est fait.</translation>
    </message>
    <message>
        <source>Evidence needs the training tier of the backend: the package “%1” is not installed.</source>
        <translation>Les indices demandent le niveau entraînement du moteur de calcul : le paquet « %1 » n'est pas installé.</translation>
    </message>
    <message>
        <source>Evidence was looked for in the layer “%1”; 1 is where it is strongest in this scene (%2 before scaling).</source>
        <translation>Les indices ont été cherchés dans la couche « %1 » ; 1 est là où ils sont les plus forts dans cette scène (%2 avant mise à l'échelle).</translation>
    </message>
    <message>
        <source>Export it again as one file.</source>
        <translation>Exportez-le de nouveau en un seul fichier.</translation>
    </message>
    <message>
        <source>Export it again with operators of version %1 or newer.</source>
        <translation>Exportez-le à nouveau avec les opérateurs de version %1 ou plus récente.</translation>
    </message>
    <message>
        <source>Export it again with the operators of ONNX only.</source>
        <translation>Exportez-le de nouveau avec les seuls opérateurs d'ONNX.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Export it with a description, or map with it and choose the folder of probability rasters.</source>
        <translation>Exportez-le avec une description, ou cartographiez avec lui et choisissez le dossier des rasters de probabilité.</translation>
    </message>
    <message>
        <source>Export it with a description.</source>
        <translation>Exportez-le avec une description.</translation>
    </message>
    <message>
        <source>Export it with its sigmoid or softmax inside.</source>
        <translation>Exportez-le avec sa sigmoïde ou son softmax à l'intérieur.</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>Exportez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Fill in the column %1 of its index in QGIS, or split by blocks.</source>
        <translation>Remplissez la colonne %1 de son index dans QGIS, ou répartissez par blocs.</translation>
    </message>
    <message>
        <source>Fill in the column “%1” of its index in QGIS.</source>
        <translation>Remplissez la colonne « %1 » de son index dans QGIS.</translation>
    </message>
    <message>
        <source>Fill in the column “region” of its index in QGIS, or its column “fold”, such as with “Split a dataset”.</source>
        <translation>Remplissez la colonne « region » de son index dans QGIS, ou sa colonne « fold », par exemple avec « Répartir un jeu de données ».</translation>
    </message>
    <message>
        <source>Finding the drainage</source>
        <translation>Recherche du drainage</translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation>Finition des fichiers</translation>
    </message>
    <message>
        <source>First the image from before, “%1”.</source>
        <translation>D'abord l'image d'avant, « %1 ».</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Fitting each %1</source>
        <translation>Ajustement pour chaque %1</translation>
    </message>
    <message>
        <source>Fold %1 has only sequences with a flood; scores on it say little.</source>
        <translation>Le pli %1 n'a que des séquences avec inondation ; les scores y disent peu.</translation>
    </message>
    <message>
        <source>Fold %1 has only sequences with no flood; scores on it say little.</source>
        <translation>Le pli %1 n'a que des séquences sans inondation ; les scores y disent peu.</translation>
    </message>
    <message>
        <source>Fold %1: %2, %3 % water.</source>
        <translation>Pli %1 : %2, %3 % d'eau.</translation>
    </message>
    <message>
        <source>Fold %1: %2, %3 of them with a flood.</source>
        <translation>Pli %1 : %2, dont %3 avec inondation.</translation>
    </message>
    <message>
        <source>Fold %1: %2, no valid pixel.</source>
        <translation>Pli %1 : %2, aucun pixel valide.</translation>
    </message>
    <message>
        <source>Folds cannot be made by “%1”.</source>
        <translation>Des plis ne peuvent être faits par « %1 ».</translation>
    </message>
    <message>
        <source>Following the pixels through time</source>
        <translation>Suivi des pixels au fil du temps</translation>
    </message>
    <message>
        <source>For example 0.7 to train, 0.15 to validate and 0.15 to test.</source>
        <translation>Par exemple 0,7 pour l'entraînement, 0,15 pour la validation et 0,15 pour le test.</translation>
    </message>
    <message>
        <source>Free some space and run this again; it goes on where it stopped.</source>
        <translation>Libérez de la place et relancez ; l'exécution reprend où elle s'est arrêtée.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing half-written was left behind.</source>
        <translation>Libérez de la place ou choisissez un autre dossier ; rien d'à moitié écrit n'est resté.</translation>
    </message>
    <message>
        <source>Free some space, or choose a run folder on another disk.</source>
        <translation>Libérez de la place, ou choisissez un dossier d'exécution sur un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Free some space, or choose output files on another disk.</source>
        <translation>Libérez de la place, ou choisissez des fichiers de sortie sur un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, or set the variable HIGHWATER_HOME to a folder on another disk.</source>
        <translation>Libérez de la place, ou réglez la variable HIGHWATER_HOME sur un dossier d'un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, then run this again: it goes on where it stopped.</source>
        <translation>Libérez de la place, puis relancez : l'exécution reprend où elle s'est arrêtée.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, %3 of water are new, %4 have receded, and %5 are water at both dates. %6 are excluded or uncertain at one of them and cannot be told.</source>
        <translation>De « %1 » à « %2 », %3 d'eau sont nouveaux, %4 se sont retirés, et %5 sont de l'eau aux deux dates. %6 sont exclus ou incertains à l'une d'elles et ne peuvent être jugés.</translation>
    </message>
    <message>
        <source>Further models are averaged with a model file that is named only.</source>
        <translation>D'autres modèles ne sont moyennés qu'avec un fichier de modèle indiqué.</translation>
    </message>
    <message>
        <source>Geocode it first (terrain correction in SNAP, or warp it in QGIS).</source>
        <translation>Géocodez-la d'abord (correction de terrain dans SNAP, ou projection dans QGIS).</translation>
    </message>
    <message>
        <source>Georeference it first.</source>
        <translation>Géoréférencez-la d'abord.</translation>
    </message>
    <message>
        <source>Give 1 for flooded, 0 for dry, or none.</source>
        <translation>Donnez 1 pour inondé, 0 pour sec, ou aucun.</translation>
    </message>
    <message>
        <source>Give 1 for flooded, 0 for dry, or nothing.</source>
        <translation>Donnez 1 pour inondé, 0 pour sec, ou rien.</translation>
    </message>
    <message>
        <source>Give a date for each layer in their order, or put a name before each, such as before=2021-01-05.</source>
        <translation>Donnez une date pour chaque couche dans l'ordre, ou mettez un nom devant chacune, par exemple before=2021-01-05.</translation>
    </message>
    <message>
        <source>Give a file for one of them.</source>
        <translation>Donnez un fichier pour l'un d'eux.</translation>
    </message>
    <message>
        <source>Give a larger one.</source>
        <translation>Donnez-en un plus grand.</translation>
    </message>
    <message>
        <source>Give a list of values.</source>
        <translation>Donnez une liste de valeurs.</translation>
    </message>
    <message>
        <source>Give a mask of 0 and 1, a Highwater mask, a probability from 0 to 1, or JRC occurrence or seasonality with that word in its name; declare what means no data as nodata.</source>
        <translation>Donnez un masque de 0 et de 1, un masque de Highwater, une probabilité de 0 à 1, ou l'occurrence ou la saisonnalité du JRC avec ce mot dans son nom ; déclarez ce qui signifie l'absence de données comme nodata.</translation>
    </message>
    <message>
        <source>Give a number above 0; Sentinel-1 GRD images have about 4.4.</source>
        <translation>Donnez un nombre supérieur à 0 ; les images Sentinel-1 GRD ont environ 4,4.</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation>Donnez un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation>Donnez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>Give a number of 0 or more and less than 1, such as 0.005.</source>
        <translation>Donnez un nombre de 0 ou plus et inférieur à 1, par exemple 0,005.</translation>
    </message>
    <message>
        <source>Give a number of 1 or more; 100 are plenty.</source>
        <translation>Donnez un nombre de 1 ou plus ; 100 suffisent largement.</translation>
    </message>
    <message>
        <source>Give a number of metres, or 0 for no strata at the edge.</source>
        <translation>Donnez un nombre de mètres, ou 0 pour n'avoir pas de strates au bord.</translation>
    </message>
    <message>
        <source>Give a number of m², or 0.</source>
        <translation>Donnez un nombre de m², ou 0.</translation>
    </message>
    <message>
        <source>Give a number of pixels from 0 to %1.</source>
        <translation>Donnez un nombre de pixels de 0 à %1.</translation>
    </message>
    <message>
        <source>Give a number of pixels, or 0.</source>
        <translation>Donnez un nombre de pixels, ou 0.</translation>
    </message>
    <message>
        <source>Give a number such as 2000.</source>
        <translation>Donnez un nombre, par exemple 2000.</translation>
    </message>
    <message>
        <source>Give a size above 0, or none.</source>
        <translation>Donnez une taille supérieure à 0, ou aucune.</translation>
    </message>
    <message>
        <source>Give a value between %1 and %2.</source>
        <translation>Donnez une valeur entre %1 et %2.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Donnez un nombre entier.</translation>
    </message>
    <message>
        <source>Give at least %1 m, or 0 for no strata at the edge.</source>
        <translation>Donnez au moins %1 m, ou 0 pour n'avoir pas de strates au bord.</translation>
    </message>
    <message>
        <source>Give at most %1 m.</source>
        <translation>Donnez au plus %1 m.</translation>
    </message>
    <message>
        <source>Give bands of radar and optical images in layers of their own.</source>
        <translation>Donnez les bandes d'images radar et optiques dans des couches distinctes.</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>Donnez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>Give degrees clockwise from north, or leave it empty for Sentinel-1.</source>
        <translation>Donnez des degrés dans le sens horaire depuis le nord, ou laissez vide pour Sentinel-1.</translation>
    </message>
    <message>
        <source>Give degrees, such as 15, or leave it empty to judge every slope.</source>
        <translation>Donnez des degrés, par exemple 15, ou laissez vide pour juger toutes les pentes.</translation>
    </message>
    <message>
        <source>Give different numbers, such as 0, 1, 2.</source>
        <translation>Donnez des nombres différents, par exemple 0, 1, 2.</translation>
    </message>
    <message>
        <source>Give each image once.</source>
        <translation>Donnez chaque image une seule fois.</translation>
    </message>
    <message>
        <source>Give each image once; if the dates differ, one of the files is a wrong copy.</source>
        <translation>Donnez chaque image une seule fois ; si les dates diffèrent, l'un des fichiers est une mauvaise copie.</translation>
    </message>
    <message>
        <source>Give each layer one date.</source>
        <translation>Donnez à chaque couche une seule date.</translation>
    </message>
    <message>
        <source>Give each line the name of a layer and its date, such as “water_1.tif,2021-01-05”.</source>
        <translation>Donnez sur chaque ligne le nom d'une couche et sa date, par exemple « water_1.tif,2021-01-05 ».</translation>
    </message>
    <message>
        <source>Give each line the name of a tile or scene and its part, such as “India_900498,test”.</source>
        <translation>Donnez sur chaque ligne le nom d'une tuile ou d'une scène et sa partie, par exemple « India_900498,test ».</translation>
    </message>
    <message>
        <source>Give each output a file of its own.</source>
        <translation>Donnez à chaque sortie son propre fichier.</translation>
    </message>
    <message>
        <source>Give exactly one of them.</source>
        <translation>Donnez exactement l'un d'eux.</translation>
    </message>
    <message>
        <source>Give fewer parts, a smaller gap, or sequences of further regions.</source>
        <translation>Donnez moins de parties, un écart plus petit, ou des séquences d'autres régions.</translation>
    </message>
    <message>
        <source>Give for example 0.95.</source>
        <translation>Donnez par exemple 0,95.</translation>
    </message>
    <message>
        <source>Give further images of the same place.</source>
        <translation>Donnez d'autres images du même lieu.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .gpkg, or ask for the CSV.</source>
        <translation>Donnez-lui un nom qui finit par .gpkg, ou demandez le CSV.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .tif.</source>
        <translation>Donnez-lui un nom qui finit par .tif.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give it in a table with the columns layer and date, as the layer's fixed temporal range in QGIS, or in the file's name, such as S1_20190204.tif.</source>
        <translation>Donnez-la dans un tableau avec les colonnes layer et date, comme plage temporelle fixe de la couche dans QGIS, ou dans le nom du fichier, par exemple S1_20190204.tif.</translation>
    </message>
    <message>
        <source>Give it in “Image from before the flood”, or as a further raster with its bands said, for example %1=1:1.</source>
        <translation>Donnez-la sous « Image d'avant l'inondation », ou comme autre raster en précisant ses bandes, par exemple %1=1:1.</translation>
    </message>
    <message>
        <source>Give it more time or trials; the log says how each one ended.</source>
        <translation>Donnez plus de temps ou d'essais ; le journal dit comment chacun s'est terminé.</translation>
    </message>
    <message>
        <source>Give labelled reference points, or the probabilities that the map was made from.</source>
        <translation>Donnez des points de référence étiquetés, ou les probabilités dont la carte a été tirée.</translation>
    </message>
    <message>
        <source>Give metres, such as 30, or leave it empty to judge every height.</source>
        <translation>Donnez des mètres, par exemple 30, ou laissez vide pour juger toutes les hauteurs.</translation>
    </message>
    <message>
        <source>Give one, such as “Beira”.</source>
        <translation>Donnez-en un, par exemple « Beira ».</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Donnez-en un.</translation>
    </message>
    <message>
        <source>Give the dates or a table of them.</source>
        <translation>Donnez les dates ou un tableau de dates.</translation>
    </message>
    <message>
        <source>Give the direction of flight (HEADING).</source>
        <translation>Donnez la direction de vol (HEADING).</translation>
    </message>
    <message>
        <source>Give the earlier images, or else the raster that “Statistics of earlier images” made of them.</source>
        <translation>Donnez les images antérieures, ou bien le raster que « Statistiques des images antérieures » en a tiré.</translation>
    </message>
    <message>
        <source>Give the file one of these endings: %1.</source>
        <translation>Donnez au fichier une de ces terminaisons : %1.</translation>
    </message>
    <message>
        <source>Give the layers, too.</source>
        <translation>Donnez aussi les couches.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Donnez le nom d'un fichier.</translation>
    </message>
    <message>
        <source>Give the name of a folder.</source>
        <translation>Donnez le nom d'un dossier.</translation>
    </message>
    <message>
        <source>Give the new model another name or folder.</source>
        <translation>Donnez au nouveau modèle un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Give the output “points”.</source>
        <translation>Donnez la sortie « points ».</translation>
    </message>
    <message>
        <source>Give the place another name.</source>
        <translation>Donnez un autre nom au lieu.</translation>
    </message>
    <message>
        <source>Give the side of the blocks in pixels, such as 256.</source>
        <translation>Donnez le côté des blocs en pixels, par exemple 256.</translation>
    </message>
    <message>
        <source>Give the smaller number first.</source>
        <translation>Donnez d'abord le plus petit nombre.</translation>
    </message>
    <message>
        <source>Give the tiles of each image a scene of their own.</source>
        <translation>Donnez aux tuiles de chaque image une scène à part.</translation>
    </message>
    <message>
        <source>Give the workers more memory, or share large scenes out among them.</source>
        <translation>Donnez plus de mémoire aux workers, ou répartissez entre eux les grandes scènes.</translation>
    </message>
    <message>
        <source>Give two at least.</source>
        <translation>Donnez-en au moins deux.</translation>
    </message>
    <message>
        <source>Hashing the inputs</source>
        <translation>Calcul des empreintes des entrées</translation>
    </message>
    <message>
        <source>If 255 is water, reclassify it to 1; if not, declare it as the layer's nodata value.</source>
        <translation>Si 255 est de l'eau, reclassez-le en 1 ; sinon, déclarez-le comme valeur nodata de la couche.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>In %1 every valid pixel is dry: temperature and threshold stay as they are.</source>
        <translation>Dans %1, tous les pixels valides sont secs : température et seuil restent tels quels.</translation>
    </message>
    <message>
        <source>In %1 every valid pixel is water: temperature and threshold stay as they are.</source>
        <translation>Dans %1, tous les pixels valides sont de l'eau : température et seuil restent tels quels.</translation>
    </message>
    <message>
        <source>In %1 no pixel has both a label and data in every band.</source>
        <translation>Dans %1, aucun pixel n'a à la fois une étiquette et des données dans chaque bande.</translation>
    </message>
    <message>
        <source>In the dataset “%1” %2 pairs of %3s in different parts overlap, touch or are too near, such as “%4” and “%5”.</source>
        <translation>Dans le jeu de données « %1 », %2 paires (%3) de parties différentes se recouvrent, se touchent ou sont trop proches, par exemple « %4 » et « %5 ».</translation>
    </message>
    <message>
        <source>In the dataset “%1” no sequence is left for %2.</source>
        <translation>Dans le jeu de données « %1 », aucune séquence ne reste pour %2.</translation>
    </message>
    <message>
        <source>In the dataset “%1” no tile is left for %2: all of them touch tiles of another part.</source>
        <translation>Dans le jeu de données « %1 », aucune tuile ne reste pour %2 : toutes touchent des tuiles d'une autre partie.</translation>
    </message>
    <message>
        <source>In the layer “%1” %2 is brighter than %3 (median %4 against %5 dB), which nature does not do: the bands are swapped.</source>
        <translation>Dans la couche « %1 », %2 est plus claire que %3 (médiane %4 contre %5 dB), ce que la nature ne fait pas : les bandes sont interverties.</translation>
    </message>
    <message>
        <source>In the published split %1 of %2 test patches lie at %3 places that are trained on, too. Places were kept whole: %4 patches moved from test to train, %5 from train to test; %6 are test patches now. Scores cannot be compared with published ones; import with the official split for that.</source>
        <translation>Dans la répartition publiée, %1 des %2 imagettes de test sont à %3 lieux servant aussi à l'entraînement. Les lieux ont été gardés entiers : %4 imagettes passées du test à l'entraînement, %5 de l'entraînement au test ; %6 sont maintenant de test. Les scores ne se comparent pas aux scores publiés ; pour cela, importez avec la répartition officielle.</translation>
    </message>
    <message>
        <source>In the published split %1 of %2 test patches lie at %3 places that are trained on, too: scores on it are too good. It was kept as published.</source>
        <translation>Dans la répartition publiée, %1 des %2 imagettes de test sont à %3 lieux servant aussi à l'entraînement : les scores y sont trop bons. Elle a été gardée telle que publiée.</translation>
    </message>
    <message>
        <source>In the table “%1” the column cloud_percent of “%2” says “%3”.</source>
        <translation>Dans le tableau « %1 », la colonne cloud_percent de « %2 » dit « %3 ».</translation>
    </message>
    <message>
        <source>In the table “%1” the column flooded of “%2” says “%3”.</source>
        <translation>Dans le tableau « %1 », la colonne flooded de « %2 » dit « %3 ».</translation>
    </message>
    <message>
        <source>In the table “%1” the column incidence of “%2” says “%3”.</source>
        <translation>Dans le tableau « %1 », la colonne incidence de « %2 » dit « %3 ».</translation>
    </message>
    <message>
        <source>Install it there (pip install tensorboard), or leave this logger out.</source>
        <translation>Installez-le là (pip install tensorboard), ou renoncez à ce journal.</translation>
    </message>
    <message>
        <source>Install it there (pip install wandb), or leave this logger out.</source>
        <translation>Installez-le là (pip install wandb), ou renoncez à ce journal.</translation>
    </message>
    <message>
        <source>Install its venv and ensurepip modules, or give the path of another Python.</source>
        <translation>Installez ses modules venv et ensurepip, ou donnez le chemin d'un autre Python.</translation>
    </message>
    <message>
        <source>Install one (Debian and Ubuntu: sudo apt install python3 python3-venv; elsewhere from python.org), or give its path as the parameter Python.</source>
        <translation>Installez-en un (Debian et Ubuntu : sudo apt install python3 python3-venv ; ailleurs depuis python.org), ou donnez son chemin comme paramètre Python.</translation>
    </message>
    <message>
        <source>Install the plugin from its package (in a development checkout, run “make models”), or choose another method or a model file.</source>
        <translation>Installez l'extension depuis son paquet (dans une copie de développement, exécutez « make models »), ou choisissez une autre méthode ou un fichier de modèle.</translation>
    </message>
    <message>
        <source>Install the same release everywhere.</source>
        <translation>Installez partout la même version.</translation>
    </message>
    <message>
        <source>Install the same release of Highwater’s backend everywhere.</source>
        <translation>Installez partout la même version du moteur de calcul de Highwater.</translation>
    </message>
    <message>
        <source>Install the training requirements there, or use the managed environment (Settings ▸ Options ▸ Highwater) with the tier “Training”.</source>
        <translation>Installez-y ce que l'entraînement demande, ou utilisez l'environnement géré (Préférences ▸ Options ▸ Highwater) avec le niveau « Entraînement ».</translation>
    </message>
    <message>
        <source>Installing the backend needs %1 GB, but only %2 GB are free where “%3” is.</source>
        <translation>L'installation du moteur de calcul demande %1 Go, mais seuls %2 Go sont libres là où est « %3 ».</translation>
    </message>
    <message>
        <source>Interpreter: %1 (%2)</source>
        <translation>Interpréteur : %1 (%2)</translation>
    </message>
    <message>
        <source>Interrupted, to be installed again: %1</source>
        <translation>Interrompu, à réinstaller : %1</translation>
    </message>
    <message>
        <source>It can do without %1 only.</source>
        <translation>Il ne peut se passer que de %1.</translation>
    </message>
    <message>
        <source>It cannot be recognised which bands the layer “%1” has: neither descriptions nor names say VV, VH or B02, B03 and so on.</source>
        <translation>On ne reconnaît pas quelles bandes a la couche « %1 » : ni descriptions ni noms ne disent VV, VH ou B02, B03, etc.</translation>
    </message>
    <message>
        <source>It has %1; strata at the edge exist with an edge above 0 m.</source>
        <translation>Elle a %1 ; des strates au bord existent avec un bord de plus de 0 m.</translation>
    </message>
    <message>
        <source>It has %1; the labels are usually in “label”.</source>
        <translation>Elle a %1 ; les étiquettes sont d'ordinaire dans « label ».</translation>
    </message>
    <message>
        <source>It is not said which region or event to hold out.</source>
        <translation>Il n'est pas dit quelle région ou quel événement mettre de côté.</translation>
    </message>
    <message>
        <source>It is used for training, once the training tier is installed.</source>
        <translation>Il sert à l'entraînement, une fois le niveau entraînement installé.</translation>
    </message>
    <message>
        <source>It is your default model, and the image has what it needs.</source>
        <translation>C'est votre modèle par défaut, et l'image a ce qu'il lui faut.</translation>
    </message>
    <message>
        <source>It maps without %1, which “%2” lacks.</source>
        <translation>Il cartographie sans %1, qui manque à « %2 ».</translation>
    </message>
    <message>
        <source>It may be damaged or of a format that the backend cannot read; save it as GeoPackage.</source>
        <translation>Elle est peut-être endommagée ou d'un format que le moteur de calcul ne peut lire ; enregistrez-la en GeoPackage.</translation>
    </message>
    <message>
        <source>It may be damaged, not a raster, or of a format that the backend cannot read; save it as GeoTIFF.</source>
        <translation>Elle est peut-être endommagée, n'est pas un raster, ou est d'un format que le moteur de calcul ne peut lire ; enregistrez-la en GeoTIFF.</translation>
    </message>
    <message>
        <source>It may want another tile size; export it with dynamic sizes.</source>
        <translation>Il veut peut-être une autre taille de tuile ; exportez-le avec des tailles dynamiques.</translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation>Ce doit être un multiple de 8.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Ce doit être au moins %1.</translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation>Ce doit être de %1 à %2.</translation>
    </message>
    <message>
        <source>It must be more than 0.</source>
        <translation>Ce doit être plus que 0.</translation>
    </message>
    <message>
        <source>It must be positive.</source>
        <translation>La valeur doit être positive.</translation>
    </message>
    <message>
        <source>It needs all of its bands; leave it out, or withhold nothing.</source>
        <translation>Il a besoin de toutes ses bandes ; laissez-le de côté, ou n'en retirez aucune.</translation>
    </message>
    <message>
        <source>It runs on the service as job %1.</source>
        <translation>Exécution sur le service en tant que tâche %1.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Il prend %1.</translation>
    </message>
    <message>
        <source>It takes vision transformers with patches of 16 pixels, such as tu-vit_tiny_patch16_224.</source>
        <translation>Il prend des vision transformers à carreaux de 16 pixels, par exemple tu-vit_tiny_patch16_224.</translation>
    </message>
    <message>
        <source>It was asked for.</source>
        <translation>Il a été demandé.</translation>
    </message>
    <message>
        <source>It was better than the built-in thresholds on data that it had not seen, and the image has what it needs.</source>
        <translation>Il a été meilleur que les seuils intégrés sur des données qu'il n'avait pas vues, et l'image a ce qu'il lui faut.</translation>
    </message>
    <message>
        <source>Its bands are %1.</source>
        <translation>Ses bandes sont %1.</translation>
    </message>
    <message>
        <source>Its column layer must hold names such as “%1”.</source>
        <translation>Sa colonne layer doit contenir des noms comme « %1 ».</translation>
    </message>
    <message>
        <source>Its first column must hold names such as “%1” or “%2”.</source>
        <translation>Sa première colonne doit contenir des noms comme « %1 » ou « %2 ».</translation>
    </message>
    <message>
        <source>Its parts are %1; choose one of these, regions or all tiles.</source>
        <translation>Ses parties sont %1 ; choisissez l'une d'elles, des régions ou toutes les tuiles.</translation>
    </message>
    <message>
        <source>Its regions are %1.</source>
        <translation>Ses régions sont %1.</translation>
    </message>
    <message>
        <source>Judging tiles</source>
        <translation>Jugement des tuiles</translation>
    </message>
    <message>
        <source>Keep a share of the dry tiles.</source>
        <translation>Gardez une part des tuiles sèches.</translation>
    </message>
    <message>
        <source>Keep both files together, or begin without an initial model.</source>
        <translation>Gardez les deux fichiers ensemble, ou commencez sans modèle initial.</translation>
    </message>
    <message>
        <source>Keep calibrated and stretched images in sets of their own.</source>
        <translation>Gardez images calibrées et images étirées dans des jeux distincts.</translation>
    </message>
    <message>
        <source>Keep one of them, join them into a mosaic, or give both with their times if they are slices of one pass.</source>
        <translation>Gardez l'une d'elles, assemblez-les en mosaïque, ou donnez les deux avec leurs heures si ce sont des tranches d'un même passage.</translation>
    </message>
    <message>
        <source>Keep one set of lists in the folder, or import without the official split.</source>
        <translation>Gardez un seul jeu de listes dans le dossier, ou importez sans la répartition officielle.</translation>
    </message>
    <message>
        <source>Keep the lists apart; a model is not measured on what it was trained on.</source>
        <translation>Tenez les listes séparées ; un modèle ne se mesure pas sur ce qui l'a entraîné.</translation>
    </message>
    <message>
        <source>Keep the model as it is, export it as float16, or take more tiles for the ranges of values.</source>
        <translation>Gardez le modèle tel quel, exportez-le en float16, ou prenez plus de tuiles pour les plages de valeurs.</translation>
    </message>
    <message>
        <source>Keep the model as it is.</source>
        <translation>Gardez le modèle tel quel.</translation>
    </message>
    <message>
        <source>Kept together, since their places touch: %1.</source>
        <translation>Gardés ensemble, car leurs lieux se touchent : %1.</translation>
    </message>
    <message>
        <source>Kept together, since their tiles touch: %1.</source>
        <translation>Gardés ensemble, car leurs tuiles se touchent : %1.</translation>
    </message>
    <message>
        <source>Kept together, since their tiles touch: Fold %1.</source>
        <translation>Gardés ensemble, car leurs tuiles se touchent : pli %1.</translation>
    </message>
    <message>
        <source>LANDCOVER and EXCLUDED_CLASSES belong together, but only one of them is given.</source>
        <translation>LANDCOVER et EXCLUDED_CLASSES vont ensemble, mais un seul des deux est donné.</translation>
    </message>
    <message>
        <source>Label the images (column “flooding” of the table “images”), or the sequences.</source>
        <translation>Étiquetez les images (colonne « flooding » de la table « images »), ou les séquences.</translation>
    </message>
    <message>
        <source>Label them; where it cannot be told, say so with “cannot be said” (-1).</source>
        <translation>Étiquetez-les ; là où on ne peut juger, dites-le avec « Impossible à dire » (-1).</translation>
    </message>
    <message>
        <source>Labels are 0 dry, 1 water and -1 cannot be said.</source>
        <translation>Les étiquettes sont 0 sec, 1 eau et -1 impossible à dire.</translation>
    </message>
    <message>
        <source>Land cover classes are to be excluded, but no land cover layer was given.</source>
        <translation>Des classes d'occupation du sol sont à exclure, mais aucune couche d'occupation du sol n'est donnée.</translation>
    </message>
    <message>
        <source>Layout: %1.</source>
        <translation>Organisation : %1.</translation>
    </message>
    <message>
        <source>Learning rate %1, found on %2.</source>
        <translation>Taux d'apprentissage %1, trouvé sur %2.</translation>
    </message>
    <message>
        <source>Learning rate %1; the training is too short to search for one.</source>
        <translation>Taux d'apprentissage %1 ; l'entraînement est trop court pour en chercher un.</translation>
    </message>
    <message>
        <source>Leave %1 out.</source>
        <translation>Laissez %1 de côté.</translation>
    </message>
    <message>
        <source>Leave at least one radar band out of the list.</source>
        <translation>Laissez au moins une bande radar hors de la liste.</translation>
    </message>
    <message>
        <source>Leave both as they are by default.</source>
        <translation>Laissez les deux à leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Leave it empty, or choose “%1” or for example %2.</source>
        <translation>Laissez vide, ou choisissez « %1 » ou par exemple %2.</translation>
    </message>
    <message>
        <source>Leave it out of the features, or prepare the tiles with it.</source>
        <translation>Retirez-la des entrées, ou préparez les tuiles avec elle.</translation>
    </message>
    <message>
        <source>Leave it out of the features, or state other limits.</source>
        <translation>Retirez-la des entrées, ou indiquez d'autres bornes.</translation>
    </message>
    <message>
        <source>Leave it out of what is withheld.</source>
        <translation>Ôtez-la de ce qui est retiré.</translation>
    </message>
    <message>
        <source>Leave it out, or check its CRS.</source>
        <translation>Laissez-la de côté, ou vérifiez son SCR.</translation>
    </message>
    <message>
        <source>Leave it out, or give the layer's band another name.</source>
        <translation>Laissez-la de côté, ou donnez un autre nom à la bande de la couche.</translation>
    </message>
    <message>
        <source>Leave it out, or switch the service off.</source>
        <translation>Renoncez-y, ou désactivez le service.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez cela de côté.</translation>
    </message>
    <message>
        <source>Leave out flips and turns, or choose another model.</source>
        <translation>Renoncez aux miroirs et rotations, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Leave the %1 images out (SENSORS), or put places that have some into the part.</source>
        <translation>Laissez de côté les images de type %1 (SENSORS), ou mettez dans la partie des lieux qui en ont.</translation>
    </message>
    <message>
        <source>Leave the encoder and its weights as they were, or choose a network “with an encoder”.</source>
        <translation>Laissez l'encodeur et ses poids comme ils étaient, ou choisissez un réseau « avec un encodeur ».</translation>
    </message>
    <message>
        <source>Leave the features empty to take the model's, or begin without a model.</source>
        <translation>Laissez les entrées vides pour prendre celles du modèle, ou commencez sans modèle.</translation>
    </message>
    <message>
        <source>Leave the folder empty, or calibrate each sensor or region.</source>
        <translation>Laissez le dossier vide, ou calibrez chaque capteur ou région.</translation>
    </message>
    <message>
        <source>Leave the output empty, or give the earlier images instead.</source>
        <translation>Laissez la sortie vide, ou donnez plutôt les images antérieures.</translation>
    </message>
    <message>
        <source>Leave the size of the tiles open.</source>
        <translation>Ne fixez pas la taille des tuiles.</translation>
    </message>
    <message>
        <source>Leave training_tiles and validation_tiles empty.</source>
        <translation>Laissez training_tiles et validation_tiles vides.</translation>
    </message>
    <message>
        <source>Left by an older release: %1</source>
        <translation>Laissé par une version antérieure : %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté : %1</translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation>Laissé de côté : %1 %2.</translation>
    </message>
    <message>
        <source>Left out: the layer “%1” has no valid pixel.</source>
        <translation>Laissée de côté : la couche « %1 » n'a aucun pixel valide.</translation>
    </message>
    <message>
        <source>Let it end in .onnx.</source>
        <translation>Faites-le finir par .onnx.</translation>
    </message>
    <message>
        <source>Let one of the least numbers be 1 or more.</source>
        <translation>Mettez l'un des nombres minimaux à 1 ou plus.</translation>
    </message>
    <message>
        <source>Let them be moved, or split by region or event.</source>
        <translation>Faites-les déplacer, ou répartissez par région ou par événement.</translation>
    </message>
    <message>
        <source>Line %1 of the table “%2” says “%3”, which is no part of a dataset.</source>
        <translation>La ligne %1 du tableau « %2 » dit « %3 », qui n'est pas une partie d'un jeu de données.</translation>
    </message>
    <message>
        <source>List them in the model's order under “Bands”, for example VV=1;VH=2, and choose the unit.</source>
        <translation>Énumérez-les dans l'ordre du modèle sous « Bandes », par exemple VV=1;VH=2, et choisissez l'unité.</translation>
    </message>
    <message>
        <source>Load one of its subdatasets as a layer.</source>
        <translation>Chargez un de ses sous-jeux de données comme couche.</translation>
    </message>
    <message>
        <source>Log in with “wandb login” in the backend environment, or use wandb_offline.</source>
        <translation>Connectez-vous avec « wandb login » dans l'environnement du moteur de calcul, ou utilisez wandb_offline.</translation>
    </message>
    <message>
        <source>Log of the last installation: %1</source>
        <translation>Journal de la dernière installation : %1</translation>
    </message>
    <message>
        <source>Look at it with “Audit a dataset”; a band may be empty everywhere.</source>
        <translation>Regardez-le avec « Contrôler un jeu de données » ; une bande est peut-être vide partout.</translation>
    </message>
    <message>
        <source>Look at the disk for errors, then run “Install backend” with Repair.</source>
        <translation>Cherchez des erreurs sur le disque, puis exécutez « Installer le moteur de calcul » avec Réparer.</translation>
    </message>
    <message>
        <source>Look at their images for values far out of range; if they are sound, use a lower learning rate.</source>
        <translation>Cherchez dans leurs images des valeurs très hors limites ; si elles sont saines, utilisez un taux d'apprentissage plus bas.</translation>
    </message>
    <message>
        <source>Look at these with “Audit a dataset” for values far out of range; if they are sound, use a lower learning rate, clip gradients, or compute in float32.</source>
        <translation>Cherchez-y avec « Contrôler un jeu de données » des valeurs très hors limites ; si elles sont saines, utilisez un taux d'apprentissage plus bas, bornez les gradients, ou calculez en float32.</translation>
    </message>
    <message>
        <source>Looking at GDAL and PROJ</source>
        <translation>Examen de GDAL et PROJ</translation>
    </message>
    <message>
        <source>Looking at memory and disk</source>
        <translation>Examen de la mémoire et du disque</translation>
    </message>
    <message>
        <source>Looking at the layers</source>
        <translation>Examen des couches</translation>
    </message>
    <message>
        <source>Looking at the methods</source>
        <translation>Examen des méthodes</translation>
    </message>
    <message>
        <source>Looking at the prediction</source>
        <translation>Examen de la prédiction</translation>
    </message>
    <message>
        <source>Looking at the reference</source>
        <translation>Examen de la référence</translation>
    </message>
    <message>
        <source>Looking at the scene</source>
        <translation>Examen de la scène</translation>
    </message>
    <message>
        <source>Looking at the scenes</source>
        <translation>Examen des scènes</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Examen de « %1 »</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Recherche de matériel</translation>
    </message>
    <message>
        <source>Looking for places in contact</source>
        <translation>Recherche de lieux en contact</translation>
    </message>
    <message>
        <source>Looking for the packages</source>
        <translation>Recherche des paquets</translation>
    </message>
    <message>
        <source>Looking for tiles in contact</source>
        <translation>Recherche de tuiles en contact</translation>
    </message>
    <message>
        <source>Looking for water thresholds</source>
        <translation>Recherche de seuils d'eau</translation>
    </message>
    <message>
        <source>Looking which models fit</source>
        <translation>Recherche des modèles qui conviennent</translation>
    </message>
    <message>
        <source>Lower the least share of valid pixels, or check nodata, invalid values and extent.</source>
        <translation>Baissez la part minimale de pixels valides, ou vérifiez nodata, valeurs non valides et emprise.</translation>
    </message>
    <message>
        <source>Make a sequence of those that show the same place.</source>
        <translation>Faites une séquence de celles qui montrent le même lieu.</translation>
    </message>
    <message>
        <source>Make it with “Statistics of earlier images”, or give the earlier images themselves.</source>
        <translation>Faites-le avec « Statistiques des images antérieures », ou donnez les images antérieures elles-mêmes.</translation>
    </message>
    <message>
        <source>Make one with “Exclusion mask” (highwater:exclusionmask); its values are %1.</source>
        <translation>Faites-en un avec « Masque d'exclusion » (highwater:exclusionmask) ; ses valeurs sont %1.</translation>
    </message>
    <message>
        <source>Make the scene or its pixels smaller.</source>
        <translation>Réduisez la scène ou la taille de ses pixels.</translation>
    </message>
    <message>
        <source>Managed environment: %1 (%2)</source>
        <translation>Environnement géré : %1 (%2)</translation>
    </message>
    <message>
        <source>Map a smaller extent.</source>
        <translation>Cartographiez une emprise plus petite.</translation>
    </message>
    <message>
        <source>Map scenes that lie closer together, or leave the mosaic out.</source>
        <translation>Cartographiez des scènes plus proches les unes des autres, ou renoncez à la mosaïque.</translation>
    </message>
    <message>
        <source>Map these tiles as well, each into a file named like the tile.</source>
        <translation>Cartographiez aussi ces tuiles, chacune dans un fichier nommé comme la tuile.</translation>
    </message>
    <message>
        <source>Mapping scenes</source>
        <translation>Cartographie des scènes</translation>
    </message>
    <message>
        <source>Mapping water</source>
        <translation>Cartographie de l'eau</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Mesure des distances</translation>
    </message>
    <message>
        <source>Measuring each date</source>
        <translation>Mesure de chaque date</translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation>Mesure des bandes</translation>
    </message>
    <message>
        <source>Measuring the loss</source>
        <translation>Mesure de la perte</translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation>Mesure du modèle</translation>
    </message>
    <message>
        <source>Measuring the test part</source>
        <translation>Mesure de la partie de test</translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1; training goes on from the beginning with %2.</source>
        <translation>La mémoire n'a pas suffi pour des lots de %1 ; l'entraînement reprend du début avec %2.</translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1; training goes on from the last epoch with %2.</source>
        <translation>La mémoire n'a pas suffi pour des lots de %1 ; l'entraînement reprend de la dernière époque avec %2.</translation>
    </message>
    <message>
        <source>Method: the built-in thresholds. %1</source>
        <translation>Méthode : les seuils intégrés. %1</translation>
    </message>
    <message>
        <source>Method: the model “%1” (%2). It is your default model, and the image has what it needs.</source>
        <translation>Méthode : le modèle « %1 » (%2). C'est votre modèle par défaut, et l'image a ce qu'il lui faut.</translation>
    </message>
    <message>
        <source>Method: the shipped model “%1”. It was better than the built-in thresholds on data that it had not seen, and the image has what it needs.</source>
        <translation>Méthode : le modèle fourni « %1 ». Il a été meilleur que les seuils intégrés sur des données qu'il n'avait pas vues, et l'image a ce qu'il lui faut.</translation>
    </message>
    <message>
        <source>Model files cannot be made for each “%1”.</source>
        <translation>Des fichiers de modèle ne peuvent être faits pour chaque « %1 ».</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 %2…), bands %3.</source>
        <translation>Modèle : %1 (SHA-256 %2…), bandes %3.</translation>
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
        <translation>Indiquez un fichier avec un jeton (--token-file), ou définissez la variable HIGHWATER_TOKEN.</translation>
    </message>
    <message>
        <source>Name a file with it instead: “token_file”.</source>
        <translation>Indiquez plutôt un fichier qui le contient : « token_file ».</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Indiquez un dossier.</translation>
    </message>
    <message>
        <source>Name a second .onnx file, or leave the mean out.</source>
        <translation>Indiquez un second fichier .onnx, ou renoncez à la moyenne.</translation>
    </message>
    <message>
        <source>Name an .onnx file.</source>
        <translation>Indiquez un fichier .onnx.</translation>
    </message>
    <message>
        <source>Name another part to check on, or put more tiles into the part.</source>
        <translation>Indiquez une autre partie pour la vérification, ou mettez plus de tuiles dans la partie.</translation>
    </message>
    <message>
        <source>Name at least one, or “builtin”.</source>
        <translation>Nommez-en au moins un, ou « builtin ».</translation>
    </message>
    <message>
        <source>Name each band once, in the file's order, such as VV;VH.</source>
        <translation>Nommez chaque bande une fois, dans l'ordre du fichier, par exemple VV;VH.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Nommez-la une seule fois.</translation>
    </message>
    <message>
        <source>Name its bands, such as VV;VH or B02;B03;B04;B08.</source>
        <translation>Nommez ses bandes, par exemple VV;VH ou B02;B03;B04;B08.</translation>
    </message>
    <message>
        <source>Name its columns like this.</source>
        <translation>Nommez ses colonnes ainsi.</translation>
    </message>
    <message>
        <source>Name its regions first.</source>
        <translation>Nommez d'abord ses régions.</translation>
    </message>
    <message>
        <source>Name one of VV, VH, HH or HV, for example VV=1.</source>
        <translation>Nommez l'une de VV, VH, HH ou HV, par exemple VV=1.</translation>
    </message>
    <message>
        <source>Name one that ends in .tif.</source>
        <translation>Indiquez-en un qui finit par .tif.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indiquez-en un.</translation>
    </message>
    <message>
        <source>Name sequences or regions.</source>
        <translation>Nommez des séquences ou des régions.</translation>
    </message>
    <message>
        <source>Name the file with the folder that it lies in, such as 2019-02-04/VV.tif.</source>
        <translation>Nommez le fichier avec le dossier où il est, par exemple 2019-02-04/VV.tif.</translation>
    </message>
    <message>
        <source>Name tiles of its index.</source>
        <translation>Nommez des tuiles de son index.</translation>
    </message>
    <message>
        <source>Names are written as there, in capital letters.</source>
        <translation>Les noms s'écrivent comme là, en capitales.</translation>
    </message>
    <message>
        <source>Neither layers (LAYERS) nor a folder (DATASET) were chosen.</source>
        <translation>Ni couches (LAYERS) ni dossier (DATASET) ne sont choisis.</translation>
    </message>
    <message>
        <source>Neither statistics nor earlier images are given.</source>
        <translation>Ni statistiques ni images antérieures ne sont données.</translation>
    </message>
    <message>
        <source>Neither the evidence nor the change by withheld bands is wanted.</source>
        <translation>Ni les indices ni le changement par bandes retirées ne sont demandés.</translation>
    </message>
    <message>
        <source>No %1 image of the part “train” has data.</source>
        <translation>Aucune image (%1) de la partie « train » n'a de données.</translation>
    </message>
    <message>
        <source>No 64-bit Python between %1.%2 and %3.%4 was found on this computer.</source>
        <translation>Aucun Python 64 bits entre %1.%2 et %3.%4 n'a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No Apple GPU that torch can use was found.</source>
        <translation>Aucun GPU Apple utilisable par torch n'a été trouvé.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at “%1”.</source>
        <translation>Aucun ordonnanceur Dask ne répond à « %1 ».</translation>
    </message>
    <message>
        <source>No GPU can be used: this ONNX Runtime is made for the processor alone, which is used instead.</source>
        <translation>Aucun GPU n'est utilisable : cet ONNX Runtime est fait pour le processeur seul, qui est utilisé à la place.</translation>
    </message>
    <message>
        <source>No GPU that torch can use was found.</source>
        <translation>Aucun GPU utilisable par torch n'a été trouvé.</translation>
    </message>
    <message>
        <source>No band of “%1” is named, so the layer is not used.</source>
        <translation>Aucune bande de « %1 » n'est nommée ; la couche n'est donc pas utilisée.</translation>
    </message>
    <message>
        <source>No band “%1” can be recognised in “%2”.</source>
        <translation>Aucune bande « %1 » n'est reconnue dans « %2 ».</translation>
    </message>
    <message>
        <source>No better validation for %1.</source>
        <translation>Pas de meilleure validation depuis %1.</translation>
    </message>
    <message>
        <source>No better validation for %1: training ends.</source>
        <translation>Pas de meilleure validation depuis %1 : l'entraînement s'arrête.</translation>
    </message>
    <message>
        <source>No card lies beside the model “%1”: apart from the file itself nothing tells what it was trained on, and whether it was changed cannot be checked.</source>
        <translation>Aucune fiche ne se trouve à côté du modèle « %1 » : hormis le fichier lui-même, rien ne dit avec quoi il a été entraîné, et l'on ne peut pas vérifier s'il a été modifié.</translation>
    </message>
    <message>
        <source>No checkpoint of these weights lies beside the model: the new one cannot be trained further.</source>
        <translation>Aucun point de reprise de ces poids à côté du modèle : le nouveau ne peut être entraîné davantage.</translation>
    </message>
    <message>
        <source>No chip of %1 can be opened: %2.</source>
        <translation>Aucune imagette de %1 ne peut être ouverte : %2.</translation>
    </message>
    <message>
        <source>No chip of %1 can be opened: .</source>
        <translation>Aucune imagette de %1 ne peut être ouverte.</translation>
    </message>
    <message>
        <source>No chip of %1 can be used.</source>
        <translation>Aucune imagette de %1 n'est utilisable.</translation>
    </message>
    <message>
        <source>No chip of %1 can be used: %2 were found, and %3.</source>
        <translation>Aucune imagette de %1 n'est utilisable : %2 ont été trouvées, et %3.</translation>
    </message>
    <message>
        <source>No data in %1.</source>
        <translation>Absence de données dans %1.</translation>
    </message>
    <message>
        <source>No evidence: the model finds no water here.</source>
        <translation>Pas d'indices : le modèle ne trouve pas d'eau ici.</translation>
    </message>
    <message>
        <source>No evidence: the model finds water, but no channel of the layer “%1” speaks for it; look into another layer.</source>
        <translation>Pas d'indices : le modèle trouve de l'eau, mais aucun canal de la couche « %1 » ne plaide pour elle ; regardez une autre couche.</translation>
    </message>
    <message>
        <source>No file for the model was named.</source>
        <translation>Aucun fichier n'est indiqué pour le modèle.</translation>
    </message>
    <message>
        <source>No file for the new model was named.</source>
        <translation>Aucun fichier n'est indiqué pour le nouveau modèle.</translation>
    </message>
    <message>
        <source>No file for the points was given.</source>
        <translation>Aucun fichier n'est donné pour les points.</translation>
    </message>
    <message>
        <source>No file for the statistics is given.</source>
        <translation>Aucun fichier n'est donné pour les statistiques.</translation>
    </message>
    <message>
        <source>No file of encoder weights is given (ENCODER_FILE).</source>
        <translation>Aucun fichier de poids d'encodeur n'est donné (ENCODER_FILE).</translation>
    </message>
    <message>
        <source>No file was given for the mask.</source>
        <translation>Aucun fichier n'est donné pour le masque.</translation>
    </message>
    <message>
        <source>No folder can be made in “%1”: %2.</source>
        <translation>Aucun dossier ne peut être créé dans « %1 » : %2.</translation>
    </message>
    <message>
        <source>No folder for the dataset was given.</source>
        <translation>Aucun dossier n'est donné pour le jeu de données.</translation>
    </message>
    <message>
        <source>No folder for the model files of each %1 was named.</source>
        <translation>Aucun dossier n'est indiqué pour les fichiers de modèle de chaque %1.</translation>
    </message>
    <message>
        <source>No folder was given for the dataset.</source>
        <translation>Aucun dossier n'est donné pour le jeu de données.</translation>
    </message>
    <message>
        <source>No image of %1 can be used: %2 are listed.</source>
        <translation>Aucune image de %1 n'est utilisable : %2 sont énumérées.</translation>
    </message>
    <message>
        <source>No image shows a flood.</source>
        <translation>Aucune image ne montre d'inondation.</translation>
    </message>
    <message>
        <source>No input layer was given.</source>
        <translation>Aucune couche d'entrée n'est donnée.</translation>
    </message>
    <message>
        <source>No label of the part %1 was made by hand: probabilities will agree with those labels, not with the ground.</source>
        <translation>Aucune étiquette de la partie %1 n'a été faite à la main : les probabilités s'accorderont avec ces étiquettes, non avec le terrain.</translation>
    </message>
    <message>
        <source>No layer is left.</source>
        <translation>Il ne reste aucune couche.</translation>
    </message>
    <message>
        <source>No layer was given.</source>
        <translation>Aucune couche n'est donnée.</translation>
    </message>
    <message>
        <source>No list of the official split was found: the tiles are in no part yet.</source>
        <translation>Aucune liste de la répartition officielle trouvée : les tuiles ne sont encore dans aucune partie.</translation>
    </message>
    <message>
        <source>No model is chosen, but a comparison with the built-in method is asked for.</source>
        <translation>Aucun modèle n'est choisi, mais une comparaison avec la méthode intégrée est demandée.</translation>
    </message>
    <message>
        <source>No model is chosen, but a folder that keeps the progress is asked for.</source>
        <translation>Aucun modèle n'est choisi, mais un dossier qui garde la progression est demandé.</translation>
    </message>
    <message>
        <source>No model is chosen, but flips and turns are asked for.</source>
        <translation>Aucun modèle n'est choisi, mais miroirs et rotations sont demandés.</translation>
    </message>
    <message>
        <source>No model is chosen, but further models are asked for.</source>
        <translation>Aucun modèle n'est choisi, mais d'autres modèles sont demandés.</translation>
    </message>
    <message>
        <source>No model is chosen, but the spread of several models is asked for.</source>
        <translation>Aucun modèle n'est choisi, mais la dispersion de plusieurs modèles est demandée.</translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>Aucun modèle n'est nommé.</translation>
    </message>
    <message>
        <source>No patch of %1 can be used: %2 are listed.</source>
        <translation>Aucune imagette de %1 n'est utilisable : %2 sont énumérées.</translation>
    </message>
    <message>
        <source>No pixel had data in every band: the map is empty.</source>
        <translation>Aucun pixel n'avait de données dans chaque bande : la carte est vide.</translation>
    </message>
    <message>
        <source>No pixel has data in %1 of the %2 images that are used.</source>
        <translation>Aucun pixel n'a de données dans %1 des %2 images utilisées.</translation>
    </message>
    <message>
        <source>No pixel has data in all of %1.</source>
        <translation>Aucun pixel n'a de données dans tous : %1.</translation>
    </message>
    <message>
        <source>No pixel is dry or water at any of the dates.</source>
        <translation>Aucun pixel n'est sec ou eau à aucune des dates.</translation>
    </message>
    <message>
        <source>No pixel is flooded at any of the dates.</source>
        <translation>Aucun pixel n'est inondé à aucune des dates.</translation>
    </message>
    <message>
        <source>No pixel of %1 of the dataset “%2” (%3) has a label and all the bands that the models need.</source>
        <translation>Aucun pixel de %1 du jeu de données « %2 » (%3) n'a une étiquette et toutes les bandes dont les modèles ont besoin.</translation>
    </message>
    <message>
        <source>No pixel of the mask has a value in “%1”.</source>
        <translation>Aucun pixel du masque n'a de valeur dans « %1 ».</translation>
    </message>
    <message>
        <source>No pixel of “%1” and “%2” has data in both.</source>
        <translation>Aucun pixel de « %1 » et « %2 » n'a de données dans les deux.</translation>
    </message>
    <message>
        <source>No pixel of “%1” and “%2” is valid in both.</source>
        <translation>Aucun pixel de « %1 » et « %2 » n'est valide dans les deux.</translation>
    </message>
    <message>
        <source>No place has patches in several parts of the published split.</source>
        <translation>Aucun lieu n'a d'imagettes dans plusieurs parties de la répartition publiée.</translation>
    </message>
    <message>
        <source>No place of the part “%1” of “%2” says whether there is a flood.</source>
        <translation>Aucun lieu de la partie « %1 » de « %2 » ne dit s'il y a une inondation.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”, to train on.</source>
        <translation>Aucun lieu de « %1 » n'est dans la partie « %2 », pour l'entraînement.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”, to validate with.</source>
        <translation>Aucun lieu de « %1 » n'est dans la partie « %2 », pour la validation.</translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”.</source>
        <translation>Aucun lieu de « %1 » n'est dans la partie « %2 ».</translation>
    </message>
    <message>
        <source>No radar polarisation can be recognised in %1: neither band descriptions nor names say VV, VH, HH or HV.</source>
        <translation>Aucune polarisation radar n'est reconnue dans %1 : ni descriptions de bandes ni noms ne disent VV, VH, HH ou HV.</translation>
    </message>
    <message>
        <source>No scene was given.</source>
        <translation>Aucune scène n'a été indiquée.</translation>
    </message>
    <message>
        <source>No seed is given to train with.</source>
        <translation>Aucune graine n'est donnée pour l'entraînement.</translation>
    </message>
    <message>
        <source>No table was given to split by.</source>
        <translation>Aucun tableau n'est donné pour la répartition.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model gives some dry land no chance of being one.</source>
        <translation>Aucun seuil ne maintient le risque à %1 % : le modèle donne à certaines terres sèches une probabilité nulle d'être sèches.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model gives some water no chance of being one.</source>
        <translation>Aucun seuil ne maintient le risque à %1 % : le modèle donne à une partie de l'eau une probabilité nulle d'être de l'eau.</translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model is as sure of some dry land as of water.</source>
        <translation>Aucun seuil ne maintient le risque à %1 % : le modèle est aussi sûr de certaines terres sèches que de l'eau.</translation>
    </message>
    <message>
        <source>No threshold reaches a precision of %1: at most %2 of what is mapped is water, from %3 on.</source>
        <translation>Aucun seuil n'atteint une précision de %1 : au plus %2 de ce qui est cartographié est de l'eau, à partir de %3.</translation>
    </message>
    <message>
        <source>No threshold reaches a recall of %1: the model finds at most %2 of the water, from %3 on.</source>
        <translation>Aucun seuil n'atteint un rappel de %1 : le modèle trouve au plus %2 de l'eau, à partir de %3.</translation>
    </message>
    <message>
        <source>No tile in the part “%1” of the dataset “%2” has a pixel where every band and the label are valid.</source>
        <translation>Aucune tuile de la partie « %1 » du jeu de données « %2 » n'a de pixel où chaque bande et l'étiquette soient valides.</translation>
    </message>
    <message>
        <source>No tile of the training part of the dataset “%1” can be read.</source>
        <translation>Aucune tuile de la partie d'entraînement du jeu de données « %1 » n'est lisible.</translation>
    </message>
    <message>
        <source>No tile of the validation part of the dataset “%1” can be read.</source>
        <translation>Aucune tuile de la partie de validation du jeu de données « %1 » n'est lisible.</translation>
    </message>
    <message>
        <source>No tile of “%1” has %2 % valid pixels in bands and label; the best has %3 %.</source>
        <translation>Aucune tuile de « %1 » n'a %2 % de pixels valides en bandes et étiquette ; la meilleure en a %3 %.</translation>
    </message>
    <message>
        <source>No tile of “%1” has water; the target share cannot be reached.</source>
        <translation>Aucune tuile de « %1 » n'a d'eau ; la part visée ne peut être atteinte.</translation>
    </message>
    <message>
        <source>No tile of “%1” remains: none has water and no dry one is kept.</source>
        <translation>Aucune tuile de « %1 » ne reste : aucune n'a d'eau et aucune sèche n'est gardée.</translation>
    </message>
    <message>
        <source>No tile that was left out has water among its valid pixels, so that no IoU is defined.</source>
        <translation>Aucune tuile laissée de côté n'a d'eau parmi ses pixels valides ; aucun IoU n'est donc défini.</translation>
    </message>
    <message>
        <source>No trial was trained to its end, so that there is no best recipe.</source>
        <translation>Aucun essai n'a été entraîné jusqu'au bout ; il n'y a donc pas de meilleure recette.</translation>
    </message>
    <message>
        <source>No two parts have places on the map, so that their distance is unknown.</source>
        <translation>Il n'y a pas deux parties ayant une place sur la carte ; leur distance est donc inconnue.</translation>
    </message>
    <message>
        <source>None of %1 is in %2 of the earlier images.</source>
        <translation>Rien de %1 n'est dans %2 des images antérieures.</translation>
    </message>
    <message>
        <source>None of its tiles has one.</source>
        <translation>Aucune de ses tuiles n'en a.</translation>
    </message>
    <message>
        <source>None of the %1 file in the folder “%2” has a name such as %3.</source>
        <translation>Le dossier « %2 » contient %1 fichier, mais aucun avec un nom tel que %3.</translation>
    </message>
    <message>
        <source>None of the %1 file in the folder “%2” has a name such as *.tif;*.tiff;*.vrt;*.img;*.jp2.</source>
        <translation>Aucun des fichiers (%1) du dossier « %2 » n'a un nom comme *.tif;*.tiff;*.vrt;*.img;*.jp2.</translation>
    </message>
    <message>
        <source>None of the %1 files in the folder “%2” has a name such as %3.</source>
        <translation>Le dossier « %2 » contient %1 fichiers, mais aucun avec un nom tel que %3.</translation>
    </message>
    <message>
        <source>None of the %1 files in the folder “%2” has a name such as *.tif;*.tiff;*.vrt;*.img;*.jp2.</source>
        <translation>Aucun des %1 fichiers du dossier « %2 » n'a un nom comme *.tif;*.tiff;*.vrt;*.img;*.jp2.</translation>
    </message>
    <message>
        <source>None of the %1 scenes could be mapped. %2: %3</source>
        <translation>Aucune des %1 scènes n'a pu être cartographiée. %2 : %3</translation>
    </message>
    <message>
        <source>None of the %1 scenes could not be mapped. %2: %3</source>
        <translation>Aucune des %1 scènes n'a pu être cartographiée. %2 : %3</translation>
    </message>
    <message>
        <source>None of the bands given for “%1” is a radar polarisation.</source>
        <translation>Aucune des bandes données pour « %1 » n'est une polarisation radar.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the backend environment, “%1”: %2.</source>
        <translation>Rien ne peut être écrit dans le dossier de l'environnement du moteur de calcul, « %1 » : %2.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1” of the output %2: %3.</source>
        <translation>Rien ne peut être écrit dans le dossier « %1 » de la sortie %2 : %3.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation>Rien ne peut être écrit dans le dossier « %1 » : %2.</translation>
    </message>
    <message>
        <source>Nothing can be written to the run folder “%1”: %2.</source>
        <translation>Rien ne peut être écrit dans le dossier d'exécution « %1 » : %2.</translation>
    </message>
    <message>
        <source>Nothing half-written was left behind; if it was short of memory, choose a smaller extent.</source>
        <translation>Rien d'à moitié écrit n'est resté ; si la mémoire a manqué, choisissez une emprise plus petite.</translation>
    </message>
    <message>
        <source>Nothing is called uncertain: risks hold for one model, without turns.</source>
        <translation>Rien n'est dit incertain : les risques valent pour un seul modèle, sans rotations.</translation>
    </message>
    <message>
        <source>Nothing is to be excluded: shadow, layover and all limits are turned off.</source>
        <translation>Rien n'est à exclure : ombre, repliement et toutes les limites sont désactivés.</translation>
    </message>
    <message>
        <source>Nothing is to be varied (VARY).</source>
        <translation>Rien ne doit varier (VARY).</translation>
    </message>
    <message>
        <source>Nothing of the scene is excluded.</source>
        <translation>Rien de la scène n'est exclu.</translation>
    </message>
    <message>
        <source>Nothing was written; please report this with the model file.</source>
        <translation>Rien n'a été écrit ; signalez cela avec le fichier du modèle.</translation>
    </message>
    <message>
        <source>Now “%1”.</source>
        <translation>Maintenant « %1 ».</translation>
    </message>
    <message>
        <source>ONNX Runtime does not compute with bfloat16 on the processor.</source>
        <translation>ONNX Runtime ne calcule pas en bfloat16 sur le processeur.</translation>
    </message>
    <message>
        <source>Of the dataset “%1” only %2 can be used, all of one place, so that nothing can be held back to show the result.</source>
        <translation>Du jeu de données « %1 », seul %2 est utilisable, le tout d'un même lieu ; rien ne peut donc être mis de côté pour montrer le résultat.</translation>
    </message>
    <message>
        <source>Of tiles of %1 pixels nothing is left: the network looks at %2 pixels on each side.</source>
        <translation>De tuiles de %1 pixels il ne reste rien : le réseau regarde %2 pixels de chaque côté.</translation>
    </message>
    <message>
        <source>Official split from %1: %2 chips.</source>
        <translation>Répartition officielle de %1 : %2 imagettes.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water has an IoU of %2, that of the built-in thresholds %3: the difference is %4, so it is better.</source>
        <translation>Sur %1, hors de son entraînement, son eau a un IoU de %2, celle des seuils intégrés %3 : la différence est %4, donc il est meilleur.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water has an IoU of %2, that of the built-in thresholds %3: the difference is %4, so it is not shown to be better.</source>
        <translation>Sur %1, hors de son entraînement, son eau a un IoU de %2, celle des seuils intégrés %3 : la différence est %4, donc il ne se montre pas meilleur.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water without %2 has an IoU of %3, that of the built-in thresholds %4: the difference is %5, so it is better.</source>
        <translation>Sur %1, hors de son entraînement, son eau sans %2 a un IoU de %3, celle des seuils intégrés %4 : la différence est %5, donc il est meilleur.</translation>
    </message>
    <message>
        <source>On %1, which it had not seen, its water without %2 has an IoU of %3, that of the built-in thresholds %4: the difference is %5, so it is not shown to be better.</source>
        <translation>Sur %1, hors de son entraînement, son eau sans %2 a un IoU de %3, celle des seuils intégrés %4 : la différence est %5, donc il ne se montre pas meilleur.</translation>
    </message>
    <message>
        <source>On Windows install the Microsoft Visual C++ runtime; elsewhere try another Python, or see the log.</source>
        <translation>Sous Windows, installez le runtime Microsoft Visual C++ ; ailleurs, essayez un autre Python, ou voyez le journal.</translation>
    </message>
    <message>
        <source>On the %1 tiles of the %2 the risk is %3 %, more than the %4 % allowed: they are not like those that its bound was fitted on.</source>
        <translation>Sur les %1 tuiles de %2, le risque est de %3 %, plus que les %4 % permis : elles ne ressemblent pas à celles sur lesquelles sa borne a été ajustée.</translation>
    </message>
    <message>
        <source>On the %1 tiles the risk is %2 %, more than the %3 % allowed: they are not like those that its bound was fitted on.</source>
        <translation>Sur les %1 tuiles, le risque est de %2 %, plus que les %3 % permis : elles ne ressemblent pas à celles sur lesquelles sa borne a été ajustée.</translation>
    </message>
    <message>
        <source>Once a flood was seen, all later images of the sequence count as flooded in the published labels.</source>
        <translation>Dès qu'une inondation a été vue, toutes les images suivantes de la séquence comptent comme inondées dans les étiquettes publiées.</translation>
    </message>
    <message>
        <source>One point in the stratum “%1” is too few: an estimate needs two of each.</source>
        <translation>Un point dans la strate « %1 » est trop peu : une estimation en demande deux par strate.</translation>
    </message>
    <message>
        <source>Only %1 GB are free on the disk of “%2”.</source>
        <translation>Seuls %1 Go sont libres sur le disque de « %2 ».</translation>
    </message>
    <message>
        <source>Only %1 GB of memory are free.</source>
        <translation>Seuls %1 Go de mémoire sont libres.</translation>
    </message>
    <message>
        <source>OpenVINO cannot read the model “%1”.</source>
        <translation>OpenVINO ne peut lire le modèle « %1 ».</translation>
    </message>
    <message>
        <source>OpenVINO runs on the processor here, not on a GPU.</source>
        <translation>OpenVINO s'exécute ici sur le processeur, non sur un GPU.</translation>
    </message>
    <message>
        <source>Optical: %1 of %2.</source>
        <translation>Optique : %1 de %2.</translation>
    </message>
    <message>
        <source>Packages of the predict tier are missing: %1.</source>
        <translation>Des paquets du niveau predict manquent : %1.</translation>
    </message>
    <message>
        <source>Part “%1”: %2, %3 of %4 labelled images flooded.</source>
        <translation>Partie « %1 » : %2, %3 des %4 images étiquetées inondées.</translation>
    </message>
    <message>
        <source>Permanent water is not told apart: all water is mapped. Give an image from before or a layer of permanent water.</source>
        <translation>L'eau permanente n'est pas distinguée : toute l'eau est cartographiée. Donnez une image d'avant ou une couche d'eau permanente.</translation>
    </message>
    <message>
        <source>Permanent water: %1.</source>
        <translation>Eau permanente : %1.</translation>
    </message>
    <message>
        <source>Pixels cannot have a size of %1 m.</source>
        <translation>Des pixels ne peuvent avoir une taille de %1 m.</translation>
    </message>
    <message>
        <source>Points of “%1” exist several times since they were drawn: %2.</source>
        <translation>Des points de « %1 » existent plusieurs fois depuis leur tirage : %2.</translation>
    </message>
    <message>
        <source>Points of “%1” were added since they were drawn: %2.</source>
        <translation>Des points de « %1 » ont été ajoutés depuis leur tirage : %2.</translation>
    </message>
    <message>
        <source>Points of “%1” were moved since they were drawn: %2.</source>
        <translation>Des points de « %1 » ont été déplacés depuis leur tirage : %2.</translation>
    </message>
    <message>
        <source>Points: %1.</source>
        <translation>Points : %1.</translation>
    </message>
    <message>
        <source>Positions in the coordinate reference system of the layer “%1” cannot be turned into longitude and latitude.</source>
        <translation>Les positions dans le système de coordonnées de la couche « %1 » ne peuvent pas être converties en longitude et latitude.</translation>
    </message>
    <message>
        <source>Prepare it again, or take it out of its part in the index.</source>
        <translation>Préparez-la à nouveau, ou retirez-la de sa partie dans l'index.</translation>
    </message>
    <message>
        <source>Prepare it again, or take it out of the index.</source>
        <translation>Préparez-la à nouveau, ou retirez-la de l'index.</translation>
    </message>
    <message>
        <source>Prepare or import some first.</source>
        <translation>Préparez-en ou importez-en d'abord.</translation>
    </message>
    <message>
        <source>Prepare or import some, or empty the column “split” of its index.</source>
        <translation>Préparez-en ou importez-en, ou videz la colonne « split » de son index.</translation>
    </message>
    <message>
        <source>Prepare the dataset again.</source>
        <translation>Préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>Prepare the sequences with the same bands.</source>
        <translation>Préparez les séquences avec les mêmes bandes.</translation>
    </message>
    <message>
        <source>Prepare the tiles with %1 as a band of its own.</source>
        <translation>Préparez les tuiles avec %1 comme bande à part.</translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation>Préparation de l'entraînement</translation>
    </message>
    <message>
        <source>Put the bands of each date into one file, for instance a VRT (Raster ▸ Miscellaneous ▸ Build Virtual Raster).</source>
        <translation>Mettez les bandes de chaque date dans un seul fichier, par exemple un VRT (Raster ▸ Divers ▸ Construire un raster virtuel).</translation>
    </message>
    <message>
        <source>Put the date into the names, such as water_20210105.tif, give the dates or a table of them, or set a fixed temporal range in the layers' properties.</source>
        <translation>Mettez la date dans les noms, par exemple water_20210105.tif, donnez les dates ou un tableau de dates, ou réglez une plage temporelle fixe dans les propriétés des couches.</translation>
    </message>
    <message>
        <source>Put the file that was written together with the model beside it. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Mettez à côté le fichier écrit avec le modèle. Ou renoncez aux indices : pour ce que changent les bandes retirées, le fichier du modèle suffit.</translation>
    </message>
    <message>
        <source>Put the folder before the name, such as “January/water.tif”.</source>
        <translation>Mettez le dossier devant le nom, par exemple « January/water.tif ».</translation>
    </message>
    <message>
        <source>Put tiles with water into each fold, or split by k folds again.</source>
        <translation>Mettez des tuiles avec de l'eau dans chaque pli, ou répartissez à nouveau en k plis.</translation>
    </message>
    <message>
        <source>Put what belongs together into one region.</source>
        <translation>Mettez ce qui va ensemble dans une seule région.</translation>
    </message>
    <message>
        <source>Putting the maps together</source>
        <translation>Assemblage des cartes</translation>
    </message>
    <message>
        <source>Python %1 at %2</source>
        <translation>Python %1 à %2</translation>
    </message>
    <message>
        <source>Radar: %1 of %2.</source>
        <translation>Radar : %1 de %2.</translation>
    </message>
    <message>
        <source>Ranges of values cannot be taken from %1 tiles.</source>
        <translation>Des plages de valeurs ne peuvent être tirées de %1 tuiles.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading every tile</source>
        <translation>Lecture de chaque tuile</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Lecture des modèles</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Reading the mask</source>
        <translation>Lecture du masque</translation>
    </message>
    <message>
        <source>Reading the tiles</source>
        <translation>Lecture des tuiles</translation>
    </message>
    <message>
        <source>Remove it from the index, or let such images be left out.</source>
        <translation>Retirez-la de l'index, ou faites laisser de côté de telles images.</translation>
    </message>
    <message>
        <source>Remove it, or give the output another name.</source>
        <translation>Supprimez-le, ou donnez un autre nom à la sortie.</translation>
    </message>
    <message>
        <source>Remove it, or give the outputs other names.</source>
        <translation>Supprimez-le, ou donnez d'autres noms aux sorties.</translation>
    </message>
    <message>
        <source>Remove the backend and install the training tier again: it was made without it.</source>
        <translation>Supprimez le moteur de calcul et réinstallez le niveau entraînement : il a été fait sans lui.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another one.</source>
        <translation>Supprimez le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Remove the nodata value if 0 is dry.</source>
        <translation>Supprimez la valeur nodata si 0 est sec.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or import again into a new folder.</source>
        <translation>Rétablissez-le depuis une copie, ou importez à nouveau dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or prepare the dataset again.</source>
        <translation>Rétablissez-le depuis une copie, ou préparez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <source>Restore it, or let unreadable images be left out.</source>
        <translation>Rétablissez-la, ou faites laisser de côté les images illisibles.</translation>
    </message>
    <message>
        <source>Resume it with the same parameters, or begin a new run in another folder.</source>
        <translation>Reprenez-la avec les mêmes paramètres, ou commencez une nouvelle exécution dans un autre dossier.</translation>
    </message>
    <message>
        <source>Run the algorithm “Check backend” (Highwater ▸ Backend).</source>
        <translation>Exécutez l'algorithme « Vérifier le moteur de calcul » (Highwater ▸ Moteur de calcul).</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) or open Settings ▸ Options ▸ Highwater.</source>
        <translation>Exécutez l'algorithme « Installer le moteur de calcul » (Highwater ▸ Moteur de calcul) ou ouvrez Préférences ▸ Options ▸ Highwater.</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”.</source>
        <translation>Exécutez l'algorithme « Installer le moteur de calcul » (Highwater ▸ Moteur de calcul) avec « Entraînement ».</translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>Exécutez l'algorithme « Installer le moteur de calcul » (Highwater ▸ Moteur de calcul) avec « Entraînement ». Ou renoncez aux indices : pour ce que changent les bandes retirées, le fichier du modèle suffit.</translation>
    </message>
    <message>
        <source>Run “Install backend” again, or leave the scheduler empty.</source>
        <translation>Relancez « Installer le moteur de calcul », ou laissez l'ordonnanceur vide.</translation>
    </message>
    <message>
        <source>Run “Install backend” again, or see “Check backend”.</source>
        <translation>Relancez « Installer le moteur de calcul », ou voyez « Vérifier le moteur de calcul ».</translation>
    </message>
    <message>
        <source>Run “Install backend” with Repair.</source>
        <translation>Exécutez « Installer le moteur de calcul » avec Réparer.</translation>
    </message>
    <message>
        <source>Run “chmod o= %1”.</source>
        <translation>Exécutez « chmod o= %1 ».</translation>
    </message>
    <message>
        <source>Run: sudo apt install python%1-venv</source>
        <translation>Exécutez : sudo apt install python%1-venv</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Exécution du modèle</translation>
    </message>
    <message>
        <source>Save it as %1.</source>
        <translation>Enregistrez-la en %1.</translation>
    </message>
    <message>
        <source>Save it as GeoPackage.</source>
        <translation>Enregistrez-la en GeoPackage.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF first (Layer ▸ Save As…) and use that.</source>
        <translation>Enregistrez-la d'abord en GeoTIFF (Couche ▸ Enregistrer sous…) et utilisez celui-ci.</translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF that holds all of its data.</source>
        <translation>Enregistrez-la en un GeoTIFF qui contient toutes ses données.</translation>
    </message>
    <message>
        <source>Save or discard them (Layer ▸ Save Layer Edits), then run this again.</source>
        <translation>Enregistrez-les ou abandonnez-les (Couche ▸ Enregistrer les modifications de la couche), puis relancez.</translation>
    </message>
    <message>
        <source>Save or stop editing the layer in QGIS, then run this again.</source>
        <translation>Enregistrez la couche ou terminez son édition dans QGIS, puis relancez.</translation>
    </message>
    <message>
        <source>Save or stop editing the layer in QGIS, then run this again: what is done is not done again.</source>
        <translation>Enregistrez la couche dans QGIS ou arrêtez son édition, puis relancez : ce qui est fait n'est pas refait.</translation>
    </message>
    <message>
        <source>Save the items as an item collection first (the answer of a STAC search), and use that.</source>
        <translation>Enregistrez d'abord les items en une collection d'items (la réponse d'une recherche STAC), et utilisez-la.</translation>
    </message>
    <message>
        <source>Save the state_dict of the encoder alone.</source>
        <translation>Enregistrez le state_dict de l'encodeur seul.</translation>
    </message>
    <message>
        <source>Say for instance local:4, or leave the scheduler empty.</source>
        <translation>Indiquez par exemple local:4, ou laissez l'ordonnanceur vide.</translation>
    </message>
    <message>
        <source>Say what the names of the images look like, or search the folders inside it, too.</source>
        <translation>Indiquez à quoi ressemblent les noms des images, ou parcourez aussi les sous-dossiers.</translation>
    </message>
    <message>
        <source>Say what the names of the images look like.</source>
        <translation>Indiquez à quoi ressemblent les noms des images.</translation>
    </message>
    <message>
        <source>Say which band is which, for example %1=2;%2=1.</source>
        <translation>Dites quelle bande est laquelle, par exemple %1=2;%2=1.</translation>
    </message>
    <message>
        <source>Say which band is which, for example VV=1;VH=2.</source>
        <translation>Dites quelle bande est laquelle, par exemple VV=1;VH=2.</translation>
    </message>
    <message>
        <source>Say which classes cannot be judged, such as 50 for towns, or leave the layer out.</source>
        <translation>Dites quelles classes ne peuvent être jugées, par exemple 50 pour les villes, ou laissez la couche de côté.</translation>
    </message>
    <message>
        <source>Say which unit it has.</source>
        <translation>Dites quelle unité elle a.</translation>
    </message>
    <message>
        <source>Scenes cannot be tried %1 times more.</source>
        <translation>Les scènes ne peuvent être essayées %1 fois de plus.</translation>
    </message>
    <message>
        <source>Scoring what was left out</source>
        <translation>Calcul des scores de ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Searching for the learning rate</source>
        <translation>Recherche du taux d'apprentissage</translation>
    </message>
    <message>
        <source>See its log.</source>
        <translation>Voyez son journal.</translation>
    </message>
    <message>
        <source>Sen1Floods11 has no labels “%1”.</source>
        <translation>Sen1Floods11 n'a pas d'étiquettes « %1 ».</translation>
    </message>
    <message>
        <source>Sentinel-1 looks at 30 to 46 degrees; 39 is its middle.</source>
        <translation>Sentinel-1 regarde de 30 à 46 degrés ; 39 est le milieu.</translation>
    </message>
    <message>
        <source>Sequences are kept together by their region, not by “%1”.</source>
        <translation>Les séquences sont gardées ensemble par leur région, non par « %1 ».</translation>
    </message>
    <message>
        <source>Set another CRS in the layer's properties.</source>
        <translation>Réglez un autre SCR dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties, or leave it out.</source>
        <translation>Réglez son SCR dans les propriétés de la couche, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties, or use a georeferenced file.</source>
        <translation>Réglez son SCR dans les propriétés de la couche, ou utilisez un fichier géoréférencé.</translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties.</source>
        <translation>Réglez son SCR dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>Set its split to train, validation, test, calibration or nothing in the attribute table of the index.</source>
        <translation>Réglez son split sur train, validation, test, calibration ou rien dans la table attributaire de l'index.</translation>
    </message>
    <message>
        <source>Set their CRS, or use images of one size.</source>
        <translation>Réglez leur SCR, ou utilisez des images d'une même taille.</translation>
    </message>
    <message>
        <source>Set them to “%1”, or leave the file out.</source>
        <translation>Réglez-les sur « %1 », ou laissez le fichier de côté.</translation>
    </message>
    <message>
        <source>Shaping the land</source>
        <translation>Façonnage du terrain</translation>
    </message>
    <message>
        <source>Simulating places</source>
        <translation>Simulation des lieux</translation>
    </message>
    <message>
        <source>Simulating the radar</source>
        <translation>Simulation du radar</translation>
    </message>
    <message>
        <source>Single tiles are held back to show the result, no whole regions or scenes: neighbours resemble each other, so that it looks somewhat too good.</source>
        <translation>Des tuiles isolées sont mises de côté pour montrer le résultat, non des régions ou scènes entières : les voisines se ressemblent, si bien qu'il paraît un peu trop bon.</translation>
    </message>
    <message>
        <source>Some %1s have fewer than %2 tiles to be fitted on, or no water in them, and get the values of all: %3.</source>
        <translation>Certains (%1) ont moins de %2 tuiles pour l'ajustement, ou pas d'eau dans celles-ci, et reçoivent les valeurs de l'ensemble : %3.</translation>
    </message>
    <message>
        <source>Some %1s have too few images for a risk of this level, and get its bound of all: %2.</source>
        <translation>Certains (%1) ont trop peu d'images pour un risque de ce niveau, et reçoivent la borne de l'ensemble : %2.</translation>
    </message>
    <message>
        <source>Some of the dates have the name of a layer before them and some have none.</source>
        <translation>Certaines des dates ont le nom d'une couche devant elles, d'autres non.</translation>
    </message>
    <message>
        <source>Split by region, by block, in folds by region, with a region held out, or from a table of sequences.</source>
        <translation>Répartissez par région, par bloc, en plis par région, avec une région mise de côté, ou d'après un tableau de séquences.</translation>
    </message>
    <message>
        <source>Split by region, event or a table.</source>
        <translation>Répartissez par région, par événement ou d'après un tableau.</translation>
    </message>
    <message>
        <source>Split by region, event or block.</source>
        <translation>Répartissez par région, événement ou bloc.</translation>
    </message>
    <message>
        <source>Split it first (“Split a dataset”), or edit the column “split” of its index.</source>
        <translation>Répartissez-le d'abord (« Répartir un jeu de données »), ou modifiez la colonne « split » de son index.</translation>
    </message>
    <message>
        <source>Start it where the folder of the plugin is importable (PYTHONPATH), with the packages of the predict tier.</source>
        <translation>Démarrez-le là où le dossier de l'extension peut être importé (PYTHONPATH), avec les paquets du niveau predict.</translation>
    </message>
    <message>
        <source>Start workers, then run this again: what is done is not done again.</source>
        <translation>Démarrez des workers, puis relancez : ce qui est fait n'est pas refait.</translation>
    </message>
    <message>
        <source>State a lower and a higher value.</source>
        <translation>Indiquez une valeur basse et une valeur plus haute.</translation>
    </message>
    <message>
        <source>State fewer for it (%1=%2), a smaller least number, or another edge.</source>
        <translation>Indiquez-en moins pour elle (%1=%2), un nombre minimal plus petit, ou un autre bord.</translation>
    </message>
    <message>
        <source>State the same one, allow a mix, or choose another folder.</source>
        <translation>Indiquez le même, autorisez un mélange, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Statistics are given (“%1”), so that none are made.</source>
        <translation>Des statistiques sont données (« %1 ») ; il n'en est donc pas fait.</translation>
    </message>
    <message>
        <source>Statistics of %1 images; %2 % of the pixels have data in at least %3 of them.</source>
        <translation>Statistiques de %1 images ; %2 % des pixels ont des données dans au moins %3 d'entre elles.</translation>
    </message>
    <message>
        <source>Strata are %1.</source>
        <translation>Les strates sont %1.</translation>
    </message>
    <message>
        <source>Switch the comparison off.</source>
        <translation>Désactivez la comparaison.</translation>
    </message>
    <message>
        <source>Switch the comparison on, or leave the layer out.</source>
        <translation>Activez la comparaison, ou renoncez à la couche.</translation>
    </message>
    <message>
        <source>Switch the service off in Settings ▸ Options ▸ Highwater; there is no need to forget its address.</source>
        <translation>Désactivez le service sous Préférences ▸ Options ▸ Highwater ; inutile d'effacer son adresse.</translation>
    </message>
    <message>
        <source>Take a larger calibration part, or a level of %1 or more.</source>
        <translation>Prenez une partie de calibration plus grande, ou un niveau de %1 ou plus.</translation>
    </message>
    <message>
        <source>Take a long random one, such as “openssl rand -hex 32” prints.</source>
        <translation>Prenez-en un long et aléatoire, tel que « openssl rand -hex 32 » en donne.</translation>
    </message>
    <message>
        <source>Take an overlap of less than half of a tile.</source>
        <translation>Prenez un recouvrement de moins d'une demi-tuile.</translation>
    </message>
    <message>
        <source>Take it out once.</source>
        <translation>Retirez-le une fois.</translation>
    </message>
    <message>
        <source>Take it out, or check its CRS.</source>
        <translation>Retirez-la, ou vérifiez son SCR.</translation>
    </message>
    <message>
        <source>Take tiles of %1 pixels or more, or leave the size open.</source>
        <translation>Prenez des tuiles de %1 pixels ou plus, ou ne fixez pas la taille.</translation>
    </message>
    <message>
        <source>Taking ranges of values</source>
        <translation>Relevé des plages de valeurs</translation>
    </message>
    <message>
        <source>The %1 has an unknown field “%2”.</source>
        <translation>%1 : champ inconnu « %2 ».</translation>
    </message>
    <message>
        <source>The %1 images have no band in common; “%2” of “%3” has %4.</source>
        <translation>Les %1 images n'ont aucune bande en commun ; « %2 » de « %3 » a %4.</translation>
    </message>
    <message>
        <source>The %1 is %2.</source>
        <translation>%1 vaut %2.</translation>
    </message>
    <message>
        <source>The %1 lacks the field “%2”.</source>
        <translation>%1 : il manque le champ « %2 ».</translation>
    </message>
    <message>
        <source>The %1 model (OUTPUT) would overwrite the model “%2”.</source>
        <translation>Le modèle (%1, OUTPUT) écraserait le modèle « %2 ».</translation>
    </message>
    <message>
        <source>The %1 “%2” cannot be used: no tile has a place on the map.</source>
        <translation>« %2 » (%1) n'est pas utilisable : aucune tuile n'a de place sur la carte.</translation>
    </message>
    <message>
        <source>The %1 “%2” lies beside all %3.</source>
        <translation>« %2 » (%1) est à l'écart de tous : %3.</translation>
    </message>
    <message>
        <source>The CRS “%1” is not tied to the Earth; areas cannot be measured in it.</source>
        <translation>Le SCR « %1 » n'est pas rattaché à la Terre ; on ne peut y mesurer de surfaces.</translation>
    </message>
    <message>
        <source>The ImageNet weights of the encoder %1 cannot be downloaded.</source>
        <translation>Les poids ImageNet de l'encodeur %1 ne peuvent être téléchargés.</translation>
    </message>
    <message>
        <source>The Python of the backend, “%1”, cannot train: it lacks %2.</source>
        <translation>Le Python du moteur de calcul, « %1 », ne peut entraîner : il lui manque %2.</translation>
    </message>
    <message>
        <source>The Python of the backend, “%1”, does not answer.</source>
        <translation>Le Python du moteur de calcul, « %1 », ne répond pas.</translation>
    </message>
    <message>
        <source>The Python “%1” (%2) cannot create virtual environments.</source>
        <translation>Le Python « %1 » (%2) ne peut créer d'environnements virtuels.</translation>
    </message>
    <message>
        <source>The STAC catalogue “%1” leads to no item.</source>
        <translation>Le catalogue STAC « %1 » ne mène à aucun item.</translation>
    </message>
    <message>
        <source>The STAC file “%1” cannot be read: %2.</source>
        <translation>Le fichier STAC « %1 » est illisible : %2.</translation>
    </message>
    <message>
        <source>The architecture %1 cannot be made with the encoder %2.</source>
        <translation>L'architecture %1 ne peut être faite avec l'encodeur %2.</translation>
    </message>
    <message>
        <source>The architecture %1 has no encoder that weights could be loaded into.</source>
        <translation>L'architecture %1 n'a pas d'encodeur où charger des poids.</translation>
    </message>
    <message>
        <source>The area up to which holes are filled is %1.</source>
        <translation>La surface jusqu'à laquelle les trous sont comblés est %1.</translation>
    </message>
    <message>
        <source>The audit could not be noted in the dataset's description (%1).</source>
        <translation>Le contrôle n'a pas pu être noté dans la description du jeu de données (%1).</translation>
    </message>
    <message>
        <source>The backend can predict, but not train yet: its training tier is not installed.</source>
        <translation>Le moteur de calcul peut prédire, mais pas encore entraîner : son niveau entraînement n'est pas installé.</translation>
    </message>
    <message>
        <source>The backend environment lacks the package “%1”, which a cluster needs.</source>
        <translation>Il manque à l'environnement du moteur de calcul le paquet « %1 », dont une grappe a besoin.</translation>
    </message>
    <message>
        <source>The backend environment lacks the package “%1”.</source>
        <translation>Il manque le paquet « %1 » à l'environnement du moteur de calcul.</translation>
    </message>
    <message>
        <source>The backend environment no longer runs, because the Python it was made from was removed or upgraded.</source>
        <translation>L'environnement du moteur de calcul ne fonctionne plus, car le Python dont il a été tiré a été supprimé ou mis à niveau.</translation>
    </message>
    <message>
        <source>The backend environment “%1” cannot be removed: %2.</source>
        <translation>L'environnement du moteur de calcul « %1 » ne peut être supprimé : %2.</translation>
    </message>
    <message>
        <source>The backend is being installed by another window of QGIS or another program (process %1).</source>
        <translation>Le moteur de calcul est en cours d'installation par une autre fenêtre de QGIS ou un autre programme (processus %1).</translation>
    </message>
    <message>
        <source>The backend is being installed by another window of QGIS or another program.</source>
        <translation>Le moteur de calcul est en cours d'installation par une autre fenêtre de QGIS ou un autre programme.</translation>
    </message>
    <message>
        <source>The backend is being installed now.</source>
        <translation>Le moteur de calcul est en cours d'installation.</translation>
    </message>
    <message>
        <source>The backend is installed already</source>
        <translation>Le moteur de calcul est déjà installé</translation>
    </message>
    <message>
        <source>The backend is ready</source>
        <translation>Le moteur de calcul est prêt</translation>
    </message>
    <message>
        <source>The backend is ready (%1), with Python %2.</source>
        <translation>Le moteur de calcul est prêt (%1), avec Python %2.</translation>
    </message>
    <message>
        <source>The backend is ready (%1), with Python .</source>
        <translation>Le moteur de calcul est prêt (%1), avec Python.</translation>
    </message>
    <message>
        <source>The backend lacks the package packaging.</source>
        <translation>Il manque le paquet packaging au moteur de calcul.</translation>
    </message>
    <message>
        <source>The backend process %1 before it was done.</source>
        <translation>Le processus du moteur de calcul s'est terminé avant la fin : %1.</translation>
    </message>
    <message>
        <source>The backend process said something that this plugin does not understand.</source>
        <translation>Le processus du moteur de calcul a dit quelque chose que cette extension ne comprend pas.</translation>
    </message>
    <message>
        <source>The backend runs on Python %1, which is too old.</source>
        <translation>Le moteur de calcul tourne sur Python %1, qui est trop ancien.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, chosen in the settings.</source>
        <translation>Le moteur de calcul tourne avec « %1 », choisi dans les préférences.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, named by the variable %2.</source>
        <translation>Le moteur de calcul tourne avec « %1 », nommé par la variable %2.</translation>
    </message>
    <message>
        <source>The backend runs with “%1”, the managed environment.</source>
        <translation>Le moteur de calcul tourne avec « %1 », l'environnement géré.</translation>
    </message>
    <message>
        <source>The backend's GDAL or PROJ does not work: %1</source>
        <translation>GDAL ou PROJ du moteur de calcul ne fonctionne pas : %1</translation>
    </message>
    <message>
        <source>The backend's Python “%1” cannot be started: %2.</source>
        <translation>Le Python du moteur de calcul, « %1 », ne peut être lancé : %2.</translation>
    </message>
    <message>
        <source>The band %1 is assigned twice.</source>
        <translation>La bande %1 est attribuée deux fois.</translation>
    </message>
    <message>
        <source>The band %1 is named twice (%2).</source>
        <translation>La bande %1 est nommée deux fois (%2).</translation>
    </message>
    <message>
        <source>The band %1 is named twice.</source>
        <translation>La bande %1 est nommée deux fois.</translation>
    </message>
    <message>
        <source>The band %1 of “%2” is none of a radar image.</source>
        <translation>La bande %1 de « %2 » n'est pas celle d'une image radar.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: no model that is judged here takes it.</source>
        <translation>La bande « %1 » ne peut être retirée : aucun modèle jugé ici ne la prend.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: the dataset “%2” has none of this name.</source>
        <translation>La bande « %1 » ne peut être retirée : le jeu de données « %2 » n'en a pas de ce nom.</translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: the model “%2” needs it.</source>
        <translation>La bande « %1 » ne peut être retirée : le modèle « %2 » en a besoin.</translation>
    </message>
    <message>
        <source>The band “%1” has a single value in the training part of the dataset “%2” after clipping to its limits.</source>
        <translation>La bande « %1 » n'a qu'une valeur dans la partie d'entraînement du jeu de données « %2 » après écrêtage à ses bornes.</translation>
    </message>
    <message>
        <source>The band “%1” has a single value in the training part of the dataset “%2”.</source>
        <translation>La bande « %1 » n'a qu'une valeur dans la partie d'entraînement du jeu de données « %2 ».</translation>
    </message>
    <message>
        <source>The band “%1” has no valid value in the training part of the dataset “%2”.</source>
        <translation>La bande « %1 » n'a aucune valeur valide dans la partie d'entraînement du jeu de données « %2 ».</translation>
    </message>
    <message>
        <source>The band “%1” is said to be limited, but is not among those that enter the network (%2).</source>
        <translation>La bande « %1 » est dite bornée, mais n'est pas parmi celles qui entrent dans le réseau (%2).</translation>
    </message>
    <message>
        <source>The band “%1” is said to be optional, but is not among those that enter the network (%2).</source>
        <translation>La bande « %1 » est dite facultative, mais n'est pas parmi celles qui entrent dans le réseau (%2).</translation>
    </message>
    <message>
        <source>The bands %1 of “%2” have no unit in common.</source>
        <translation>Les bandes %1 de « %2 » n'ont pas d'unité commune.</translation>
    </message>
    <message>
        <source>The best epoch was %1 of %2: validation IoU %3 at the threshold %4, temperature %5.</source>
        <translation>La meilleure époque a été la %1 sur %2 : IoU de validation %3 au seuil %4, température %5.</translation>
    </message>
    <message>
        <source>The best epoch was %1 of %2: validation IoU %3 at the threshold %4, temperature %5; test IoU %6.</source>
        <translation>La meilleure époque a été la %1 sur %2 : IoU de validation %3 au seuil %4, température %5 ; IoU de test %6.</translation>
    </message>
    <message>
        <source>The bootstrap needs at least one draw and a seed that is not negative.</source>
        <translation>Le bootstrap demande au moins un tirage et une graine non négative.</translation>
    </message>
    <message>
        <source>The built-in method (BUILTIN) cannot be judged on “%1”: its images are in %2, and the method needs backscatter.</source>
        <translation>La méthode intégrée (BUILTIN) ne peut être jugée sur « %1 » : ses images sont en %2, et il faut à la méthode la rétrodiffusion.</translation>
    </message>
    <message>
        <source>The built-in method cannot be held against this model: it maps all water of one date, the model the flood since “%1”.</source>
        <translation>La méthode intégrée ne peut être comparée à ce modèle : elle cartographie toute l'eau d'une date, le modèle l'inondation depuis « %1 ».</translation>
    </message>
    <message>
        <source>The built-in method cannot be held against this model: “%1” gives it no backscatter of a polarisation such as VV.</source>
        <translation>La méthode intégrée ne peut être comparée à ce modèle : « %1 » ne lui donne aucune rétrodiffusion d'une polarisation comme VV.</translation>
    </message>
    <message>
        <source>The built-in method has no model file that a temperature could be written to.</source>
        <translation>La méthode intégrée n'a pas de fichier de modèle où écrire une température.</translation>
    </message>
    <message>
        <source>The built-in method has no model file that could be exported.</source>
        <translation>La méthode intégrée n'a pas de fichier de modèle à exporter.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” does not exist.</source>
        <translation>Le point de reprise « %1 » n'existe pas.</translation>
    </message>
    <message>
        <source>The chip %1 is in two parts, %2 and %3 (%4).</source>
        <translation>L'imagette %1 est dans deux parties, %2 et %3 (%4).</translation>
    </message>
    <message>
        <source>The cluster at “%1” has had no worker for %2 s.</source>
        <translation>La grappe à « %1 » n'a pas de worker depuis %2 s.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the layer “%1” cannot be understood.</source>
        <translation>Le système de coordonnées de la couche « %1 » ne peut être compris.</translation>
    </message>
    <message>
        <source>The data set says no dates. %1 and %2 are nominal and only say which image is from before the flood; it is an average over time.</source>
        <translation>Le jeu n'indique pas de dates. %1 et %2 sont nominales et disent seulement quelle image est d'avant l'inondation ; c'est une moyenne dans le temps.</translation>
    </message>
    <message>
        <source>The dataset “%1” cannot be split at random: %2 pairs of tiles touch or overlap (%3 overlap), such as “%4” and “%5”. The same ground would train and test the model, and its scores would be too good.</source>
        <translation>Le jeu de données « %1 » ne peut être réparti au hasard : %2 paires de tuiles se touchent ou se recouvrent (%3 se recouvrent), par exemple « %4 » et « %5 ». Le même terrain servirait à entraîner et à tester le modèle, et ses scores seraient trop bons.</translation>
    </message>
    <message>
        <source>The dataset “%1” has %2 that can be kept apart, too few for %3 folds.</source>
        <translation>Le jeu de données « %1 » a %2 qui peuvent être séparés, trop peu pour %3 plis.</translation>
    </message>
    <message>
        <source>The dataset “%1” has changed since the run in “%2” was begun.</source>
        <translation>Le jeu de données « %1 » a changé depuis le début de l'exécution dans « %2 ».</translation>
    </message>
    <message>
        <source>The dataset “%1” has no %2; “%3” does without.</source>
        <translation>Le jeu de données « %1 » n'a pas : %2 ; « %3 » s'en passe.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no band “%2”, and there is no derived band of this name.</source>
        <translation>Le jeu de données « %1 » n'a pas de bande « %2 », et il n'y a pas de bande dérivée de ce nom.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no index (%2).</source>
        <translation>Le jeu de données « %1 » n'a pas d'index (%2).</translation>
    </message>
    <message>
        <source>The dataset “%1” has no radar polarisation for “%2”: its bands are %3, of which %4 are withheld.</source>
        <translation>Le jeu de données « %1 » n'a pas de polarisation radar pour « %2 » : ses bandes sont %3, dont %4 sont retirées.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no radar polarisation for “%2”: its bands are %3.</source>
        <translation>Le jeu de données « %1 » n'a pas de polarisation radar pour « %2 » : ses bandes sont %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no region or event “%2”.</source>
        <translation>Le jeu de données « %1 » n'a pas de région ni d'événement « %2 ».</translation>
    </message>
    <message>
        <source>The dataset “%1” has no region “%2”.</source>
        <translation>Le jeu de données « %1 » n'a pas de région « %2 ».</translation>
    </message>
    <message>
        <source>The dataset “%1” has no sequences.</source>
        <translation>Le jeu de données « %1 » n'a pas de séquences.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tile “%2”, which was named for the part “%3”.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuile « %2 », qui était nommée pour la partie « %3 ».</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles in the part %2.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuiles dans la partie %2.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles in the part “%2”.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuiles dans la partie « %2 ».</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2” that could be used; it has %3.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuiles à pixels valides utilisables dans la partie « %2 » ; il a %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2” that could be used; it has no parts at all.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuiles utilisables avec des pixels valides dans la partie « %2 » ; il n'a aucune partie.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2”; it has %3.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuiles à pixels valides dans la partie « %2 » ; il a %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2”; it has no parts at all.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuiles avec des pixels valides dans la partie « %2 » ; il n'a aucune partie.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels outside of its parts test and calibration.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuiles à pixels valides hors de ses parties test et calibration.</translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles.</source>
        <translation>Le jeu de données « %1 » n'a pas de tuiles.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one %2 with water outside of its parts test and calibration (%3), so that none can be left out.</source>
        <translation>Le jeu de données « %1 » n'a qu'un élément (%2) avec de l'eau hors de ses parties test et calibration (%3) ; aucun ne peut donc être laissé de côté.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one %2 with water outside of its parts test and calibration (none), so that none can be left out.</source>
        <translation>Le jeu de données « %1 » n'a qu'un élément (%2) avec de l'eau hors de ses parties test et calibration (aucun) ; aucun ne peut donc être laissé de côté.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one fold with water outside of its parts test and calibration (%2), so that none can be left out.</source>
        <translation>Le jeu de données « %1 » n'a qu'un pli avec de l'eau hors de ses parties test et calibration (%2) ; aucun ne peut donc être laissé de côté.</translation>
    </message>
    <message>
        <source>The dataset “%1” has only one fold with water outside of its parts test and calibration (none), so that none can be left out.</source>
        <translation>Le jeu de données « %1 » n'a qu'un pli avec de l'eau hors de ses parties test et calibration (aucun) ; aucun ne peut donc être laissé de côté.</translation>
    </message>
    <message>
        <source>The dataset “%1” has pixels of %2 m, but those of the new tiles would have %3 m.</source>
        <translation>Le jeu de données « %1 » a des pixels de %2 m, mais ceux des nouvelles tuiles auraient %3 m.</translation>
    </message>
    <message>
        <source>The dataset “%1” has the bands %2, but the new tiles would have %3.</source>
        <translation>Le jeu de données « %1 » a les bandes %2, mais les nouvelles tuiles auraient %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” has tiles of %2 pixels, but the new ones would have %3.</source>
        <translation>Le jeu de données « %1 » a des tuiles de %2 pixels, mais les nouvelles en auraient %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds %2, which have lost the backscatter that “%3” needs.</source>
        <translation>Le jeu de données « %1 » contient %2, qui n'ont plus la rétrodiffusion dont « %3 » a besoin.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds sequences, which cannot be divided by %2: only whole regions can be kept apart, and the images of a place never.</source>
        <translation>Le jeu de données « %1 » contient des séquences, qui ne peuvent être réparties par %2 : seules des régions entières peuvent être séparées, et jamais les images d'un lieu.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the mode %2, but the new tiles are of %3.</source>
        <translation>Le jeu de données « %1 » contient le mode %2, mais les nouvelles tuiles sont de %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the mode %2, but the new tiles are of an unknown one.</source>
        <translation>Le jeu de données « %1 » contient le mode %2, mais les nouvelles tuiles sont d'un mode inconnu.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the sensor %2, but the new tiles are of %3.</source>
        <translation>Le jeu de données « %1 » contient le capteur %2, mais les nouvelles tuiles sont de %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” holds the sensor %2, but the new tiles are of an unknown one.</source>
        <translation>Le jeu de données « %1 » contient le capteur %2, mais les nouvelles tuiles sont d'un capteur inconnu.</translation>
    </message>
    <message>
        <source>The dataset “%1” is a file.</source>
        <translation>Le jeu de données « %1 » est un fichier.</translation>
    </message>
    <message>
        <source>The dataset “%1” is in %2, but the new tiles would be in %3.</source>
        <translation>Le jeu de données « %1 » est en %2, mais les nouvelles tuiles seraient en %3.</translation>
    </message>
    <message>
        <source>The dataset “%1” is to be divided into %2 parts by %3, but has only %4 that can be kept apart (%5).</source>
        <translation>Le jeu de données « %1 » est à répartir en %2 parties par %3, mais n'a que %4 qui peuvent être séparés (%5).</translation>
    </message>
    <message>
        <source>The dataset “%1” was made by a newer Highwater.</source>
        <translation>Le jeu de données « %1 » a été fait par un Highwater plus récent.</translation>
    </message>
    <message>
        <source>The date of %1 and %2 more is not known: neither metadata nor names hold one.</source>
        <translation>La date de %1 et de %2 autres n'est pas connue : ni métadonnées ni noms n'en contiennent.</translation>
    </message>
    <message>
        <source>The date of %1 is not known.</source>
        <translation>La date de %1 n'est pas connue.</translation>
    </message>
    <message>
        <source>The date of %1 is not known: neither metadata nor names hold one.</source>
        <translation>La date de %1 n'est pas connue : ni métadonnées ni noms n'en contiennent.</translation>
    </message>
    <message>
        <source>The date of %1 is not known; taken as earlier.</source>
        <translation>La date de %1 n'est pas connue ; prise comme antérieure.</translation>
    </message>
    <message>
        <source>The date of “%1” is not known: all layers are taken as earlier.</source>
        <translation>La date de « %1 » n'est pas connue : toutes les couches sont prises comme antérieures.</translation>
    </message>
    <message>
        <source>The date of “%1”, %2, is from %3, which may be when the file was written; give dates in a table if it is.</source>
        <translation>La date de « %1 », %2, vient de %3, qui peut dire quand le fichier a été écrit ; si c'est le cas, donnez les dates dans un tableau.</translation>
    </message>
    <message>
        <source>The dates hold “%1”, which is no date.</source>
        <translation>Les dates contiennent « %1 », qui n'est pas une date.</translation>
    </message>
    <message>
        <source>The dates of %1 layers are not known: %2.</source>
        <translation>Les dates de %1 couches ne sont pas connues : %2.</translation>
    </message>
    <message>
        <source>The dates reach from %1 (“%2”) to %3 (“%4”): one of them must be wrong.</source>
        <translation>Les dates vont de %1 (« %2 ») à %3 (« %4 ») : l'une d'elles doit être fausse.</translation>
    </message>
    <message>
        <source>The derived band %1 is among the bands already.</source>
        <translation>La bande dérivée %1 est déjà parmi les bandes.</translation>
    </message>
    <message>
        <source>The derived band %1 is made of %2, but there is only %3.</source>
        <translation>La bande dérivée %1 est faite de %2, mais il n'y a que %3.</translation>
    </message>
    <message>
        <source>The derived band %1 is made of %2, but there is only nothing.</source>
        <translation>La bande dérivée %1 se calcule à partir de %2, mais il n'y a rien.</translation>
    </message>
    <message>
        <source>The derived band %1 looks at neighbouring pixels and cannot be made inside the model.</source>
        <translation>La bande dérivée %1 regarde des pixels voisins et ne peut être faite dans le modèle.</translation>
    </message>
    <message>
        <source>The derived band %1 needs backscatter in dB, but the dataset “%2” is in %3.</source>
        <translation>La bande dérivée %1 demande une rétrodiffusion en dB, mais le jeu de données « %2 » est en %3.</translation>
    </message>
    <message>
        <source>The derived band %1 needs calibrated backscatter, and these bands were stretched to each image's range.</source>
        <translation>La bande dérivée %1 demande une rétrodiffusion calibrée, et ces bandes ont été étirées sur l'étendue de chaque image.</translation>
    </message>
    <message>
        <source>The description inside the model “%1” cannot be understood.</source>
        <translation>La description dans le modèle « %1 » ne peut être comprise.</translation>
    </message>
    <message>
        <source>The direction of flight is %1°, but a direction lies between −360 and 360.</source>
        <translation>La direction de vol est %1°, mais une direction est comprise entre −360 et 360.</translation>
    </message>
    <message>
        <source>The disk became full while the index “%1” was being written.</source>
        <translation>Le disque s'est rempli pendant l'écriture de l'index « %1 ».</translation>
    </message>
    <message>
        <source>The disk became full while the results were being written.</source>
        <translation>Le disque s'est rempli pendant l'écriture des résultats.</translation>
    </message>
    <message>
        <source>The disk became full, or a limit on file sizes was reached, while “%1” was being written to “%2”.</source>
        <translation>Le disque s'est rempli, ou une limite de taille de fichier a été atteinte, pendant l'écriture de « %1 » dans « %2 ».</translation>
    </message>
    <message>
        <source>The edge of %1 m is narrower than a pixel of “%2” (%3 m), so no pixel would lie in it.</source>
        <translation>Le bord de %1 m est plus étroit qu'un pixel de « %2 » (%3 m) ; aucun pixel ne s'y trouverait donc.</translation>
    </message>
    <message>
        <source>The edge of %1 m is wider than %2 pixels of “%3”.</source>
        <translation>Le bord de %1 m est plus large que %2 pixels de « %3 ».</translation>
    </message>
    <message>
        <source>The encoder is to be varied, but the network (ARCHITECTURE) has none.</source>
        <translation>L'encodeur doit varier, mais le réseau (ARCHITECTURE) n'en a pas.</translation>
    </message>
    <message>
        <source>The engine OpenVINO is not installed; there is none for this kind of computer, or the backend is older than the plugin.</source>
        <translation>Le moteur OpenVINO n'est pas installé ; il n'y en a pas pour ce type d'ordinateur, ou le moteur de calcul est plus ancien que l'extension.</translation>
    </message>
    <message>
        <source>The events of the service cannot be followed.</source>
        <translation>Les événements du service ne peuvent être suivis.</translation>
    </message>
    <message>
        <source>The evidence (EVIDENCE) needs the training tier of the backend, which is missing.</source>
        <translation>Les indices (EVIDENCE) demandent le niveau entraînement du moteur de calcul, qui manque.</translation>
    </message>
    <message>
        <source>The exclusion mask “%1” has other pixels than the map; the nearest one counts.</source>
        <translation>Le masque d'exclusion « %1 » a d'autres pixels que la carte ; le plus proche compte.</translation>
    </message>
    <message>
        <source>The extent lies outside all the layers.</source>
        <translation>L'emprise est en dehors de toutes les couches.</translation>
    </message>
    <message>
        <source>The extent lies outside the layer “%1”.</source>
        <translation>L'emprise est en dehors de la couche « %1 ».</translation>
    </message>
    <message>
        <source>The file dataset.json of the dataset “%1” is damaged.</source>
        <translation>Le fichier dataset.json du jeu de données « %1 » est endommagé.</translation>
    </message>
    <message>
        <source>The file of the layer “%1” does not exist: %2</source>
        <translation>Le fichier de la couche « %1 » n'existe pas : %2</translation>
    </message>
    <message>
        <source>The file of the layer “%1” is given twice.</source>
        <translation>Le fichier de la couche « %1 » est donné deux fois.</translation>
    </message>
    <message>
        <source>The file of the space%1, “%2”, cannot be read: %3.</source>
        <translation>Le fichier de l'espace de recherche%1, « %2 », est illisible : %3.</translation>
    </message>
    <message>
        <source>The file of the space, “%1”, cannot be read: %2.</source>
        <translation>Le fichier de l'espace de recherche, « %1 », est illisible : %2.</translation>
    </message>
    <message>
        <source>The file of weights “%1” cannot be read, or holds more than weights.</source>
        <translation>Le fichier de poids « %1 » est illisible, ou contient plus que des poids.</translation>
    </message>
    <message>
        <source>The file “%1” (%2) does not exist.</source>
        <translation>Le fichier « %1 » (%2) n'existe pas.</translation>
    </message>
    <message>
        <source>The file “%1” beside the new model would overwrite that of the old one.</source>
        <translation>Le fichier « %1 » à côté du nouveau modèle écraserait celui de l'ancien.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written to “%2”: %3</source>
        <translation>Le fichier « %1 » n'a pas pu être écrit dans « %2 » : %3</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Le fichier « %1 » n'existe pas.</translation>
    </message>
    <message>
        <source>The file “%1” has no weights that fit the encoder.</source>
        <translation>Le fichier « %1 » n'a pas de poids qui conviennent à l'encodeur.</translation>
    </message>
    <message>
        <source>The file “%1” holds no token.</source>
        <translation>Le fichier « %1 » ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>The file “%1” is among the layers twice.</source>
        <translation>Le fichier « %1 » est deux fois parmi les couches.</translation>
    </message>
    <message>
        <source>The file “%1” is in the sequence “%2” already, with the date %3; now it is %4.</source>
        <translation>Le fichier « %1 » est déjà dans la séquence « %2 », avec la date %3 ; c'est maintenant %4.</translation>
    </message>
    <message>
        <source>The file “%1” is no file of weights.</source>
        <translation>Le fichier « %1 » n'est pas un fichier de poids.</translation>
    </message>
    <message>
        <source>The file “%1” of the sequence “%2” cannot be read: it is missing, damaged or no image.</source>
        <translation>Le fichier « %1 » de la séquence « %2 » est illisible : il manque, est endommagé ou n'est pas une image.</translation>
    </message>
    <message>
        <source>The file “%1” with the token cannot be read.</source>
        <translation>Le fichier « %1 » avec le jeton est illisible.</translation>
    </message>
    <message>
        <source>The file “%1” with the token of the service cannot be read.</source>
        <translation>Le fichier « %1 » avec le jeton du service est illisible.</translation>
    </message>
    <message>
        <source>The filter “%1” cannot have a window of %2 pixels.</source>
        <translation>Le filtre « %1 » ne peut avoir une fenêtre de %2 pixels.</translation>
    </message>
    <message>
        <source>The first day, %1, does not lie between %2 and %3.</source>
        <translation>Le premier jour, %1, n'est pas entre %2 et %3.</translation>
    </message>
    <message>
        <source>The flood was largest on %1 (%2), was seen from %3 to %4 (%5 days), and reached %6 at one date or another.</source>
        <translation>L'inondation a été maximale le %1 (%2), a été vue du %3 au %4 (%5 jours), et a atteint %6 à l'une ou l'autre date.</translation>
    </message>
    <message>
        <source>The folder of scenes “%1” does not exist.</source>
        <translation>Le dossier des scènes « %1 » n'existe pas.</translation>
    </message>
    <message>
        <source>The folder of scenes “%1” is a file.</source>
        <translation>Le dossier des scènes « %1 » est un fichier.</translation>
    </message>
    <message>
        <source>The folder of wheels “%1” lacks %2 for this Python and computer.</source>
        <translation>Il manque au dossier de wheels « %1 » : %2, pour ce Python et cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder “%1” (DATASET) holds no index of sequences (%2).</source>
        <translation>Le dossier « %1 » (DATASET) ne contient pas d'index de séquences (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot keep the progress: %2.</source>
        <translation>Le dossier « %1 » ne peut garder la progression : %2.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: no folder in it has a file …image.tif.</source>
        <translation>Le dossier « %1 » ne contient pas %2 : aucun dossier n'y a de fichier …image.tif.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no OmbriaS1, OmbriaS2 or 2021 with patches.</source>
        <translation>Le dossier « %1 » ne contient pas %2 : il n'y a ni OmbriaS1, ni OmbriaS2, ni 2021 avec des imagettes.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder %3.</source>
        <translation>Le dossier « %1 » ne contient pas %2 : il n'y a pas de dossier %3.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder %3; it has %4.</source>
        <translation>Le dossier « %1 » ne contient pas %2 : il n'y a pas de dossier %3 ; il a %4.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder features.</source>
        <translation>Le dossier « %1 » ne contient pas %2 : il n'y a pas de dossier features.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder labels.</source>
        <translation>Le dossier « %1 » ne contient pas %2 : il n'y a pas de dossier labels.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold SEN12-FLOOD: there is neither S1list.json nor S2list.json.</source>
        <translation>Le dossier « %1 » ne contient pas SEN12-FLOOD : il n'y a ni S1list.json ni S2list.json.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: no folder in it has a file …image.tif.</source>
        <translation>Le dossier « %1 » ne contient pas Sen1Floods11 : aucun dossier n'y a de fichier …image.tif.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no OmbriaS1, OmbriaS2 or 2021 with patches.</source>
        <translation>Le dossier « %1 » ne contient pas Sen1Floods11 : il n'y a ni OmbriaS1, ni OmbriaS2, ni 2021 avec des imagettes.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder %2.</source>
        <translation>Le dossier « %1 » ne contient pas Sen1Floods11 : il n'y a pas de dossier %2.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder %2; it has %3.</source>
        <translation>Le dossier « %1 » ne contient pas Sen1Floods11 : il n'y a pas de dossier %2 ; il a %3.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder features.</source>
        <translation>Le dossier « %1 » ne contient pas Sen1Floods11 : il n'y a pas de dossier features.</translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder labels.</source>
        <translation>Le dossier « %1 » ne contient pas Sen1Floods11 : il n'y a pas de dossier labels.</translation>
    </message>
    <message>
        <source>The folder “%1” holds a dataset of tiles; sequences need a folder of their own.</source>
        <translation>Le dossier « %1 » contient un jeu de tuiles ; il faut aux séquences un dossier à part.</translation>
    </message>
    <message>
        <source>The folder “%1” holds maps of Highwater only, no scenes.</source>
        <translation>Le dossier « %1 » ne contient que des cartes de Highwater, pas de scènes.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no index of sequences (%2).</source>
        <translation>Le dossier « %1 » ne contient pas d'index de séquences (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” holds no run that could be resumed.</source>
        <translation>Le dossier « %1 » ne contient aucune exécution à reprendre.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files (such as “%2”) and is no dataset.</source>
        <translation>Le dossier « %1 » contient d'autres fichiers (par exemple « %2 ») et n'est pas un jeu de données.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files (such as “%2”); sequences need a folder of their own.</source>
        <translation>Le dossier « %1 » contient d'autres fichiers (par exemple « %2 ») ; il faut aux séquences un dossier à part.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files and is no output of a run over scenes.</source>
        <translation>Le dossier « %1 » contient d'autres fichiers et n'est pas la sortie d'une exécution sur des scènes.</translation>
    </message>
    <message>
        <source>The folder “%1” holds the maps of an earlier run, not scenes.</source>
        <translation>Le dossier « %1 » contient les cartes d'une exécution antérieure, non des scènes.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>Le dossier « %1 » n'est pas vide.</translation>
    </message>
    <message>
        <source>The folder “%1” lacks the rasters of %2 of %3: %4 ….</source>
        <translation>Il manque au dossier « %1 » les rasters de %2 sur %3 : %4 ….</translation>
    </message>
    <message>
        <source>The folder “%1” lacks the rasters of %2 of %3: %4.</source>
        <translation>Il manque au dossier « %1 » les rasters de %2 sur %3 : %4.</translation>
    </message>
    <message>
        <source>The folder “%1” of the data set does not exist.</source>
        <translation>Le dossier « %1 » du jeu public n'existe pas.</translation>
    </message>
    <message>
        <source>The folder “%1” of the output %2 does not exist.</source>
        <translation>Le dossier « %1 » de la sortie %2 n'existe pas.</translation>
    </message>
    <message>
        <source>The folder “%1” of the output does not exist.</source>
        <translation>Le dossier « %1 » de la sortie n'existe pas.</translation>
    </message>
    <message>
        <source>The fractions of the parts must not be negative, nor all 0.</source>
        <translation>Les parts ne doivent être ni négatives, ni toutes 0.</translation>
    </message>
    <message>
        <source>The further date “%1” has no band %2.</source>
        <translation>L'autre date « %1 » n'a pas de bande %2.</translation>
    </message>
    <message>
        <source>The gap between parts must not be negative.</source>
        <translation>L'écart entre parties ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The gap, the number of tiles and the seed must not be negative.</source>
        <translation>L'écart, le nombre de tuiles et la graine ne doivent pas être négatifs.</translation>
    </message>
    <message>
        <source>The greatest height above the drainage is %1 m, but must lie between 0 and %2.</source>
        <translation>La hauteur maximale au-dessus du drainage est %1 m, mais doit être entre 0 et %2.</translation>
    </message>
    <message>
        <source>The image could not be looked at: %1</source>
        <translation>L'image n'a pas pu être examinée : %1</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has no band %3.</source>
        <translation>L'image « %1 » de la séquence « %2 » n'a pas de bande %3.</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has no data on the place.</source>
        <translation>L'image « %1 » de la séquence « %2 » n'a pas de données sur le lieu.</translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has “%3” for its date.</source>
        <translation>L'image « %1 » de la séquence « %2 » a « %3 » pour date.</translation>
    </message>
    <message>
        <source>The images have no CRS: the layer of footprints has no geometries.</source>
        <translation>Les images n'ont pas de SCR : la couche d'emprises n'a pas de géométries.</translation>
    </message>
    <message>
        <source>The images lie elsewhere than those that “%1” has already.</source>
        <translation>Les images sont ailleurs que celles que « %1 » a déjà.</translation>
    </message>
    <message>
        <source>The incidence angle is %1°, but must lie between %2 and %3 degrees.</source>
        <translation>L'angle d'incidence est %1°, mais doit être entre %2 et %3 degrés.</translation>
    </message>
    <message>
        <source>The incidence angles of “%1” run from %2 to %3, but must lie between %4 and %5 degrees.</source>
        <translation>Les angles d'incidence de « %1 » vont de %2 à %3, mais doivent être entre %4 et %5 degrés.</translation>
    </message>
    <message>
        <source>The index of the dataset “%1” has no column “%2”.</source>
        <translation>L'index du jeu de données « %1 » n'a pas de colonne « %2 ».</translation>
    </message>
    <message>
        <source>The index “%1/sequences.gpkg” is damaged or lacks columns.</source>
        <translation>L'index « %1/sequences.gpkg » est endommagé ou manque de colonnes.</translation>
    </message>
    <message>
        <source>The index “%1” cannot be written.</source>
        <translation>L'index « %1 » ne peut être écrit.</translation>
    </message>
    <message>
        <source>The index “%1” is being written by another program.</source>
        <translation>L'index « %1 » est en cours d'écriture par un autre programme.</translation>
    </message>
    <message>
        <source>The index “%1” is damaged or lacks columns that Highwater needs.</source>
        <translation>L'index « %1 » est endommagé ou manque de colonnes dont Highwater a besoin.</translation>
    </message>
    <message>
        <source>The initial model may have been trained on places that are left out here; the scores are then too good.</source>
        <translation>Le modèle initial a peut-être été entraîné sur des lieux laissés de côté ici ; les scores sont alors trop bons.</translation>
    </message>
    <message>
        <source>The initial model “%1” does not exist.</source>
        <translation>Le modèle initial « %1 » n'existe pas.</translation>
    </message>
    <message>
        <source>The initial model “%1” has no checkpoint “%2” beside it, and cannot be trained further without one.</source>
        <translation>Le modèle initial « %1 » n'a pas de point de reprise « %2 » à côté, et ne peut être entraîné davantage sans lui.</translation>
    </message>
    <message>
        <source>The installation of the backend environment was interrupted.</source>
        <translation>L'installation de l'environnement du moteur de calcul a été interrompue.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation>L'installation a été annulée.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>La tâche a été annulée.</translation>
    </message>
    <message>
        <source>The job was stopped after %1 s, the most that it may take.</source>
        <translation>La tâche a été arrêtée après %1 s, la durée maximale permise.</translation>
    </message>
    <message>
        <source>The job “%1” failed unexpectedly: %2</source>
        <translation>La tâche « %1 » a échoué de façon inattendue : %2</translation>
    </message>
    <message>
        <source>The label of the tile “%1” of the dataset “%2” cannot be read.</source>
        <translation>L'étiquette de la tuile « %1 » du jeu de données « %2 » est illisible.</translation>
    </message>
    <message>
        <source>The label of “%1” is %2.</source>
        <translation>L'étiquette de « %1 » est %2.</translation>
    </message>
    <message>
        <source>The labels show the flood only; permanent water is dry in them.</source>
        <translation>Les étiquettes ne montrent que l'inondation ; l'eau permanente y est sèche.</translation>
    </message>
    <message>
        <source>The last place would have the number %1; the largest is %2.</source>
        <translation>Le dernier lieu aurait le numéro %1 ; le plus grand est %2.</translation>
    </message>
    <message>
        <source>The layer of the earlier date, “%1”, is of %2, after that of the later date, “%3” (%4): what is called new has receded. Swap them.</source>
        <translation>La couche de la date antérieure, « %1 », est du %2, après celle de la date ultérieure, « %3 » (%4) : ce qui est dit nouveau s'est retiré. Échangez-les.</translation>
    </message>
    <message>
        <source>The layer “%1” (%2) shares no ground with a layer of another date.</source>
        <translation>La couche « %1 » (%2) ne partage aucun terrain avec une couche d'une autre date.</translation>
    </message>
    <message>
        <source>The layer “%1” (optical) lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>La couche « %1 » (optique) est ailleurs : elle ne recouvre pas « %2 » et %3 de plus.</translation>
    </message>
    <message>
        <source>The layer “%1” (optical) lies elsewhere: it does not overlap with “%2”.</source>
        <translation>La couche « %1 » (optique) est ailleurs : elle ne recouvre pas « %2 ».</translation>
    </message>
    <message>
        <source>The layer “%1” (radar) lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>La couche « %1 » (radar) est ailleurs : elle ne recouvre pas « %2 » et %3 de plus.</translation>
    </message>
    <message>
        <source>The layer “%1” (radar) lies elsewhere: it does not overlap with “%2”.</source>
        <translation>La couche « %1 » (radar) est ailleurs : elle ne recouvre pas « %2 ».</translation>
    </message>
    <message>
        <source>The layer “%1” and the part of “%2” to map do not overlap.</source>
        <translation>La couche « %1 » et la partie de « %2 » à cartographier ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself 8-bit values stretched to each image's range (“%2”), but %3.</source>
        <translation>La couche « %1 » se dit en valeurs 8 bits étirées sur l'étendue de chaque image (« %2 »), mais : %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself amplitude (“%2”), but %3.</source>
        <translation>La couche « %1 » se dit en amplitude (« %2 »), mais : %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself decibel (dB) (“%2”), but %3.</source>
        <translation>La couche « %1 » se dit en décibels (dB) (« %2 »), mais : %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself decibel × 100 (“%2”), but %3.</source>
        <translation>La couche « %1 » se dit en décibels × 100 (« %2 »), mais : %3.</translation>
    </message>
    <message>
        <source>The layer “%1” calls itself linear power (“%2”), but %3.</source>
        <translation>La couche « %1 » se dit en puissance linéaire (« %2 »), mais : %3.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be looked into: it is %2 times used, or gives no image.</source>
        <translation>On ne peut regarder dans la couche « %1 » : elle est utilisée %2 fois, ou ne donne pas d'image.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be looked into: it is not used, or gives no image.</source>
        <translation>On ne peut regarder dans la couche « %1 » : elle n'est pas utilisée, ou ne donne pas d'image.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as a raster.</source>
        <translation>La couche « %1 » ne peut être ouverte comme raster.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as points.</source>
        <translation>La couche « %1 » ne peut être ouverte comme points.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as polygons.</source>
        <translation>La couche « %1 » ne peut être ouverte comme polygones.</translation>
    </message>
    <message>
        <source>The layer “%1” comes from a service or a database (%2), not from a file.</source>
        <translation>La couche « %1 » vient d'un service ou d'une base de données (%2), non d'un fichier.</translation>
    </message>
    <message>
        <source>The layer “%1” declares 0 as nodata, so that dry land cannot be told from what was not seen.</source>
        <translation>La couche « %1 » déclare 0 comme nodata ; les terres sèches ne se distinguent donc pas de ce qui n'a pas été vu.</translation>
    </message>
    <message>
        <source>The layer “%1” does not overlap “%2”.</source>
        <translation>La couche « %1 » ne recouvre pas « %2 ».</translation>
    </message>
    <message>
        <source>The layer “%1” exists in the memory of this program only.</source>
        <translation>La couche « %1 » n'existe que dans la mémoire de ce programme.</translation>
    </message>
    <message>
        <source>The layer “%1” has %2 pixels; %3 is the most that is taken here.</source>
        <translation>La couche « %1 » a %2 pixels ; %3 au plus sont acceptés ici.</translation>
    </message>
    <message>
        <source>The layer “%1” has a CRS but no position or pixel size.</source>
        <translation>La couche « %1 » a un SCR mais ni position ni taille de pixel.</translation>
    </message>
    <message>
        <source>The layer “%1” has changes that are not saved.</source>
        <translation>La couche « %1 » a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>The layer “%1” has no bands of its own but %2 subdatasets.</source>
        <translation>La couche « %1 » n'a pas de bandes à elle mais %2 sous-jeux de données.</translation>
    </message>
    <message>
        <source>The layer “%1” has no bands.</source>
        <translation>La couche « %1 » n'a pas de bandes.</translation>
    </message>
    <message>
        <source>The layer “%1” has no column “%2”.</source>
        <translation>La couche « %1 » n'a pas de colonne « %2 ».</translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system, the others do.</source>
        <translation>La couche « %1 » n'a pas de système de coordonnées, les autres en ont un.</translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system.</source>
        <translation>La couche « %1 » n'a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>The layer “%1” has no data where %2 lies.</source>
        <translation>La couche « %1 » n'a pas de données là où est %2.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” that names regions.</source>
        <translation>La couche « %1 » n'a pas de champ « %2 » qui nomme des régions.</translation>
    </message>
    <message>
        <source>The layer “%1” has no points.</source>
        <translation>La couche « %1 » n'a pas de points.</translation>
    </message>
    <message>
        <source>The layer “%1” has no polygons.</source>
        <translation>La couche « %1 » n'a pas de polygones.</translation>
    </message>
    <message>
        <source>The layer “%1” holds no statistics of earlier images: it has %2, not VV_%3, VV_%4 and %5.</source>
        <translation>La couche « %1 » ne contient pas de statistiques d'images antérieures : elle a %2, non VV_%3, VV_%4 et %5.</translation>
    </message>
    <message>
        <source>The layer “%1” holds no statistics of earlier images: it has bands without names, not VV_%2, VV_%3 and %4.</source>
        <translation>La couche « %1 » ne contient pas de statistiques d'images antérieures : elle a des bandes sans noms, non VV_%2, VV_%3 et %4.</translation>
    </message>
    <message>
        <source>The layer “%1” holds only 0 and 1, which are no probabilities.</source>
        <translation>La couche « %1 » ne contient que 0 et 1, qui ne sont pas des probabilités.</translation>
    </message>
    <message>
        <source>The layer “%1” holds only 0 and 255, and 255 means no data in a mask.</source>
        <translation>La couche « %1 » ne contient que 0 et 255, et 255 signifie l'absence de données dans un masque.</translation>
    </message>
    <message>
        <source>The layer “%1” holds points or lines; only polygons have an inside.</source>
        <translation>La couche « %1 » contient des points ou des lignes ; seuls les polygones ont un intérieur.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected value %2 and more.</source>
        <translation>La couche « %1 » contient la valeur inattendue %2 et d'autres.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected value %2.</source>
        <translation>La couche « %1 » contient la valeur inattendue %2.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected values %2 and more.</source>
        <translation>La couche « %1 » contient les valeurs inattendues %2 et d'autres.</translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected values %2.</source>
        <translation>La couche « %1 » contient les valeurs inattendues %2.</translation>
    </message>
    <message>
        <source>The layer “%1” holds values of more than one kind: %2, but some are no such value.</source>
        <translation>La couche « %1 » contient des valeurs de plusieurs genres : %2, mais certaines n'en sont pas.</translation>
    </message>
    <message>
        <source>The layer “%1” is a layer of %2, which does not say where water is.</source>
        <translation>La couche « %1 » est une couche de %2, qui ne dit pas où est l'eau.</translation>
    </message>
    <message>
        <source>The layer “%1” is a radar image and cannot be in %2.</source>
        <translation>La couche « %1 » est une image radar et ne peut être en %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is a radar image and cannot be in auto.</source>
        <translation>La couche « %1 » est une image radar et ne peut être en auto.</translation>
    </message>
    <message>
        <source>The layer “%1” is in %2 (%3); a sequence takes %4.</source>
        <translation>La couche « %1 » est en %2 (%3) ; une séquence prend %4.</translation>
    </message>
    <message>
        <source>The layer “%1” is in radar geometry: it has control points but no map grid.</source>
        <translation>La couche « %1 » est en géométrie radar : elle a des points de contrôle mais pas de grille cartographique.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the value %2 and more.</source>
        <translation>La couche « %1 » n'est pas une couche d'eau compréhensible : elle contient la valeur %2 et d'autres.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the value %2.</source>
        <translation>La couche « %1 » n'est pas une couche d'eau compréhensible : elle contient la valeur %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the values %2 and more.</source>
        <translation>La couche « %1 » n'est pas une couche d'eau compréhensible : elle contient les valeurs %2 et d'autres.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the values %2.</source>
        <translation>La couche « %1 » n'est pas une couche d'eau compréhensible : elle contient les valeurs %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water: its classes are “%2”.</source>
        <translation>La couche « %1 » n'est pas une couche d'eau : ses classes sont « %2 ».</translation>
    </message>
    <message>
        <source>The layer “%1” is no map of one day: %2.</source>
        <translation>La couche « %1 » n'est pas une carte d'un seul jour : %2.</translation>
    </message>
    <message>
        <source>The layer “%1” is not a single file that a service takes.</source>
        <translation>La couche « %1 » n'est pas un fichier unique qu'un service accepte.</translation>
    </message>
    <message>
        <source>The layer “%1” lacks the column “%2”, without which nobody knows how its points were drawn.</source>
        <translation>Il manque à la couche « %1 » la colonne « %2 », sans laquelle personne ne sait comment ses points ont été tirés.</translation>
    </message>
    <message>
        <source>The layer “%1” lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation>La couche « %1 » est ailleurs : elle ne recouvre pas « %2 » et %3 de plus.</translation>
    </message>
    <message>
        <source>The layer “%1” lies elsewhere: it does not overlap with “%2”.</source>
        <translation>La couche « %1 » est ailleurs : elle ne recouvre pas « %2 ».</translation>
    </message>
    <message>
        <source>The layer “%1” mixes points of several samples.</source>
        <translation>La couche « %1 » mêle des points de plusieurs échantillons.</translation>
    </message>
    <message>
        <source>The layer “%1” takes data from somewhere that may not be read here.</source>
        <translation>La couche « %1 » prend des données à un endroit qui ne peut être lu ici.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as %2, but its values reach from %3 to %4.</source>
        <translation>La couche « %1 » a été déclarée en %2, mais ses valeurs vont de %3 à %4.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as 8-bit values stretched to each image's range, but %2.</source>
        <translation>La couche « %1 » a été déclarée en valeurs 8 bits étirées sur l'étendue de chaque image, mais : %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as 8-bit values stretched to each image's range; they have lost the backscatter that is needed here.</source>
        <translation>La couche « %1 » a été déclarée en valeurs 8 bits étirées sur l'étendue de chaque image ; elles n'ont plus la rétrodiffusion nécessaire ici.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as amplitude, but %2.</source>
        <translation>La couche « %1 » a été déclarée en amplitude, mais : %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as amplitude; they have lost the backscatter that is needed here.</source>
        <translation>La couche « %1 » a été déclarée en amplitude ; elle n'a plus la rétrodiffusion nécessaire ici.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel (dB), but %2.</source>
        <translation>La couche « %1 » a été déclarée en décibels (dB), mais : %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel (dB); they have lost the backscatter that is needed here.</source>
        <translation>La couche « %1 » a été déclarée en décibels (dB) ; elle n'a plus la rétrodiffusion nécessaire ici.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel × 100, but %2.</source>
        <translation>La couche « %1 » a été déclarée en décibels × 100, mais : %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel × 100; they have lost the backscatter that is needed here.</source>
        <translation>La couche « %1 » a été déclarée en décibels × 100 ; elle n'a plus la rétrodiffusion nécessaire ici.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as linear power, but %2.</source>
        <translation>La couche « %1 » a été déclarée en puissance linéaire, mais : %2.</translation>
    </message>
    <message>
        <source>The layer “%1” was declared as linear power; they have lost the backscatter that is needed here.</source>
        <translation>La couche « %1 » a été déclarée en puissance linéaire ; elle n'a plus la rétrodiffusion nécessaire ici.</translation>
    </message>
    <message>
        <source>The layer “%1”, which is the index of the dataset “%2”, has changes that are not saved.</source>
        <translation>La couche « %1 », index du jeu de données « %2 », a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>The layers of the sequence “%1” overlap in pairs, but no ground is in all of them.</source>
        <translation>Les couches de la séquence « %1 » se recouvrent par paires, mais aucun terrain n'est dans toutes.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but differ in size.</source>
        <translation>Les couches « %1 » et « %2 » sont des bandes d'une même image, mais diffèrent en taille.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but differ in unit.</source>
        <translation>Les couches « %1 » et « %2 » sont des bandes d'une même image, mais diffèrent en unité.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but one is labelled flooded and the other dry.</source>
        <translation>Les couches « %1 » et « %2 » sont des bandes d'une même image, mais l'une est étiquetée inondée et l'autre sèche.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are of the same date, %3, and sensor, %4 orbit.</source>
        <translation>Les couches « %1 » et « %2 » sont de la même date, %3, et du même capteur, orbite %4.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are of the same date, %3, and sensor.</source>
        <translation>Les couches « %1 » et « %2 » sont de la même date, %3, et du même capteur.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” have no coordinate reference system and different sizes: it is not known whether they show the same place.</source>
        <translation>Les couches « %1 » et « %2 » n'ont pas de système de coordonnées et des tailles différentes : on ne sait pas si elles montrent le même lieu.</translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” hold the same pixels.</source>
        <translation>Les couches « %1 » et « %2 » contiennent les mêmes pixels.</translation>
    </message>
    <message>
        <source>The layout “%1” is not known.</source>
        <translation>La disposition « %1 » n'est pas connue.</translation>
    </message>
    <message>
        <source>The least %1 is %2, but it lies above 0 and at most at 1.</source>
        <translation>La valeur minimale (%1) est %2, mais elle est supérieure à 0 et au plus 1.</translation>
    </message>
    <message>
        <source>The least area of a polygon is %1 m².</source>
        <translation>La surface minimale d'un polygone est %1 m².</translation>
    </message>
    <message>
        <source>The least number of a stratum, %1, is less than 1.</source>
        <translation>Le nombre minimal d'une strate, %1, est inférieur à 1.</translation>
    </message>
    <message>
        <source>The least number of days between observations is %1.</source>
        <translation>Le nombre minimal de jours entre observations est %1.</translation>
    </message>
    <message>
        <source>The least number of optical images, %1, is above the largest, %2.</source>
        <translation>Le nombre minimal d'images optiques, %1, dépasse le maximal, %2.</translation>
    </message>
    <message>
        <source>The least number of radar images, %1, is above the largest, %2.</source>
        <translation>Le nombre minimal d'images radar, %1, dépasse le maximal, %2.</translation>
    </message>
    <message>
        <source>The level of the interval, %1, does not lie between 0 and 1.</source>
        <translation>Le niveau de l'intervalle, %1, n'est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>The limits (%1) are no valid JSON: %2.</source>
        <translation>Les bornes (%1) ne sont pas du JSON valide : %2.</translation>
    </message>
    <message>
        <source>The limits of %1 (%2) are not two numbers.</source>
        <translation>Les bornes de %1 (%2) ne sont pas deux nombres.</translation>
    </message>
    <message>
        <source>The limits of “%1” are %2 and %3.</source>
        <translation>Les bornes de « %1 » sont %2 et %3.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read: %2.</source>
        <translation>La liste « %1 » est illisible : %2.</translation>
    </message>
    <message>
        <source>The log holds the details. What was there before is unchanged.</source>
        <translation>Le journal contient les détails. Ce qui était là avant est inchangé.</translation>
    </message>
    <message>
        <source>The log holds the details; please report them.</source>
        <translation>Le journal contient les détails ; signalez-les.</translation>
    </message>
    <message>
        <source>The logger “%1” needs the package “%2”, which the backend environment does not have.</source>
        <translation>Le journal « %1 » demande le paquet « %2 », que l'environnement du moteur de calcul n'a pas.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the places %1.</source>
        <translation>La perte n'est plus un nombre, avec les lieux %1.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tile %1 and %2 more.</source>
        <translation>La perte n'est plus un nombre, avec la tuile %1 et %2 de plus.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tile %1.</source>
        <translation>La perte n'est plus un nombre, avec la tuile %1.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tiles %1 and %2 more.</source>
        <translation>La perte n'est plus un nombre, avec les tuiles %1 et %2 de plus.</translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tiles %1.</source>
        <translation>La perte n'est plus un nombre, avec les tuiles %1.</translation>
    </message>
    <message>
        <source>The lower limit of %1 (%2), %3, is not below %4.</source>
        <translation>La borne inférieure de %1 (%2), %3, n'est pas sous %4.</translation>
    </message>
    <message>
        <source>The map has no pixel in the stratum “%1”.</source>
        <translation>La carte n'a pas de pixel dans la strate « %1 ».</translation>
    </message>
    <message>
        <source>The mask is written as GeoTIFF, but “%1” does not end in .tif.</source>
        <translation>Le masque est écrit en GeoTIFF, mais « %1 » ne finit pas par .tif.</translation>
    </message>
    <message>
        <source>The mask of %1 has the values 0 and 255 only, and 255 counts as invalid. If it is water, take it off the invalid values.</source>
        <translation>Le masque de %1 n'a que les valeurs 0 et 255, et 255 compte comme non valide. Si c'est de l'eau, retirez-la des valeurs non valides.</translation>
    </message>
    <message>
        <source>The mask “%1” has no pixel with data.</source>
        <translation>Le masque « %1 » n'a aucun pixel avec des données.</translation>
    </message>
    <message>
        <source>The mean of all model files is to be judged, but there are not two of them.</source>
        <translation>La moyenne de tous les fichiers de modèle est à juger, mais il n'y en a pas deux.</translation>
    </message>
    <message>
        <source>The minimum area of polygons is %1.</source>
        <translation>La surface minimale des polygones est %1.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) agree everywhere that counts.</source>
        <translation>Le modèle (eau à partir de %1) et la méthode intégrée (à partir de %2) s'accordent partout où cela compte.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) agree everywhere that counts. %3 of fewer than %4 pixels (%5 ha) left out.</source>
        <translation>Le modèle (eau à partir de %1) et la méthode intégrée (à partir de %2) s'accordent partout où cela compte. Laissés de côté : %3 de moins de %4 pixels (%5 ha).</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) disagree in %3, %4 ha together; look at the largest first.</source>
        <translation>Le modèle (eau à partir de %1) et la méthode intégrée (à partir de %2) divergent : %3, %4 ha en tout ; regardez d'abord les plus grands.</translation>
    </message>
    <message>
        <source>The model (water from %1) and the built-in method (from %2) disagree in %3, %4 ha together; look at the largest first. %5 of fewer than %6 pixels (%7 ha) left out.</source>
        <translation>Le modèle (eau à partir de %1) et la méthode intégrée (à partir de %2) divergent : %3, %4 ha en tout ; regardez d'abord les plus grands. Laissés de côté : %5 de moins de %6 pixels (%7 ha).</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1 in “%2”, which has %3.</source>
        <translation>Le modèle compare deux dates et a besoin de %1 dans « %2 », qui a %3.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1 in “%2”, which has no polarisation that can be recognised.</source>
        <translation>Le modèle compare deux dates et a besoin de %1 dans « %2 », où aucune polarisation n'est reconnue.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1, but beside “%2” no band of an image from before is given.</source>
        <translation>Le modèle compare deux dates et a besoin de %1, mais à côté de « %2 » aucune bande d'une image d'avant n'est donnée.</translation>
    </message>
    <message>
        <source>The model compares two dates and needs an image from before the flood beside “%1”.</source>
        <translation>Le modèle compare deux dates et a besoin d'une image d'avant l'inondation à côté de « %1 ».</translation>
    </message>
    <message>
        <source>The model compares with “%1”: it maps the flood, not all water, so that what is water there is not mapped as permanent.</source>
        <translation>Le modèle compare avec « %1 » : il cartographie l'inondation, non toute l'eau ; ce qui y est de l'eau n'est donc pas cartographié comme permanent.</translation>
    </message>
    <message>
        <source>The model file of “%1” cannot be run on images of every size.</source>
        <translation>Le fichier de modèle de « %1 » ne peut s'exécuter sur des images de toute taille.</translation>
    </message>
    <message>
        <source>The model file of “%1” cannot be run on sequences of every length.</source>
        <translation>Le fichier de modèle de « %1 » ne peut s'exécuter sur des séquences de toute longueur.</translation>
    </message>
    <message>
        <source>The model file of “%1” gives probabilities that differ by up to %2 from those of the trained network; %3 is allowed.</source>
        <translation>Le fichier de modèle de « %1 » donne des probabilités qui diffèrent jusqu'à %2 de celles du réseau entraîné ; %3 est permis.</translation>
    </message>
    <message>
        <source>The model file of “%1” is not valid ONNX.</source>
        <translation>Le fichier de modèle de « %1 » n'est pas un ONNX valide.</translation>
    </message>
    <message>
        <source>The model file “%1” does not exist.</source>
        <translation>Le fichier de modèle « %1 » n'existe pas.</translation>
    </message>
    <message>
        <source>The model uses ONNX operators of version %1, into which no temperature can be put.</source>
        <translation>Le modèle utilise les opérateurs ONNX de version %1, où aucune température ne peut être mise.</translation>
    </message>
    <message>
        <source>The model wants the bands %1, but “%2” has %3.</source>
        <translation>Le modèle veut les bandes %1, mais « %2 » a %3.</translation>
    </message>
    <message>
        <source>The model wants the bands %1, but “%2” has none that can be recognised.</source>
        <translation>Le modèle demande les bandes %1, mais aucune n'est reconnue dans « %2 ».</translation>
    </message>
    <message>
        <source>The model was made with %1; the scores are those of the others.</source>
        <translation>Le modèle a été fait avec %1 ; les scores sont ceux des autres.</translation>
    </message>
    <message>
        <source>The model was made with all of these places: the scores say nothing of others.</source>
        <translation>Le modèle a été fait avec tous ces lieux : les scores ne disent rien d'autres.</translation>
    </message>
    <message>
        <source>The model “%1” (%2) is given twice.</source>
        <translation>Le modèle « %1 » (%2) est donné deux fois.</translation>
    </message>
    <message>
        <source>The model “%1” can use none of the images: %2.</source>
        <translation>Le modèle « %1 » ne peut utiliser aucune des images : %2.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be run on images of %2 (images, bands, rows, columns).</source>
        <translation>Le modèle « %1 » ne peut s'exécuter sur des images de %2 (images, bandes, lignes, colonnes).</translation>
    </message>
    <message>
        <source>The model “%1” cannot be turned into float16.</source>
        <translation>Le modèle « %1 » ne peut être converti en float16.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be turned into integers.</source>
        <translation>Le modèle « %1 » ne peut être converti en entiers.</translation>
    </message>
    <message>
        <source>The model “%1” classifies the images of a time series and maps no water.</source>
        <translation>Le modèle « %1 » classe les images d'une série temporelle et ne cartographie pas l'eau.</translation>
    </message>
    <message>
        <source>The model “%1” describes %2 bands but takes %3.</source>
        <translation>Le modèle « %1 » décrit %2 bandes mais en prend %3.</translation>
    </message>
    <message>
        <source>The model “%1” does not classify image sequences.</source>
        <translation>Le modèle « %1 » ne classe pas de séquences d'images.</translation>
    </message>
    <message>
        <source>The model “%1” does not exist.</source>
        <translation>Le modèle « %1 » n'existe pas.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which bands it takes, or in which unit.</source>
        <translation>Le modèle « %1 » ne dit pas quelles bandes il prend, ni en quelle unité.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which pixel size it was trained for.</source>
        <translation>Le modèle « %1 » ne dit pas pour quelle taille de pixel il a été entraîné.</translation>
    </message>
    <message>
        <source>The model “%1” does not say which unit it wants its radar bands in.</source>
        <translation>Le modèle « %1 » ne dit pas dans quelle unité il veut ses bandes radar.</translation>
    </message>
    <message>
        <source>The model “%1” gives an output of %2 where one probability per pixel, %3, is needed.</source>
        <translation>Le modèle « %1 » donne une sortie de %2 là où il faut une probabilité par pixel, %3.</translation>
    </message>
    <message>
        <source>The model “%1” gives values from %2 to %3 where probabilities between 0 and 1 are needed.</source>
        <translation>Le modèle « %1 » donne des valeurs de %2 à %3 là où il faut des probabilités entre 0 et 1.</translation>
    </message>
    <message>
        <source>The model “%1” has no convolutions between its first and its last one, which alone could compute in another precision.</source>
        <translation>Le modèle « %1 » n'a pas de convolutions entre sa première et sa dernière, qui seules pourraient calculer dans une autre précision.</translation>
    </message>
    <message>
        <source>The model “%1” is no ONNX file, or is truncated.</source>
        <translation>Le modèle « %1 » n'est pas un fichier ONNX, ou est tronqué.</translation>
    </message>
    <message>
        <source>The model “%1” is no name of a model file.</source>
        <translation>Le modèle « %1 » n'est pas un nom de fichier de modèle.</translation>
    </message>
    <message>
        <source>The model “%1” is not the file that its card, %2.md, describes: it was changed or replaced.</source>
        <translation>Le modèle « %1 » n'est pas le fichier que décrit sa fiche, %2.md : il a été modifié ou remplacé.</translation>
    </message>
    <message>
        <source>The model “%1” is stored in %2 already.</source>
        <translation>Le modèle « %1 » est déjà enregistré en %2.</translation>
    </message>
    <message>
        <source>The model “%1” is stored in %2 and cannot be run in %3.</source>
        <translation>Le modèle « %1 » est enregistré en %2 et ne peut s'exécuter en %3.</translation>
    </message>
    <message>
        <source>The model “%1” keeps weights outside its file, in “%2”.</source>
        <translation>Le modèle « %1 » garde des poids hors de son fichier, dans « %2 ».</translation>
    </message>
    <message>
        <source>The model “%1” needs operators that are not part of ONNX: %2 and %3 more.</source>
        <translation>Le modèle « %1 » a besoin d'opérateurs qui ne font pas partie d'ONNX : %2 et %3 autres.</translation>
    </message>
    <message>
        <source>The model “%1” needs operators that are not part of ONNX: %2.</source>
        <translation>Le modèle « %1 » a besoin d'opérateurs qui ne font pas partie d'ONNX : %2.</translation>
    </message>
    <message>
        <source>The model “%1” needs the bands %2, but the dataset “%3” has %4: %5 are missing.</source>
        <translation>Le modèle « %1 » a besoin des bandes %2, mais le jeu de données « %3 » a %4 : %5 manquent.</translation>
    </message>
    <message>
        <source>The model “%1” needs the bands %2, but the dataset “%3” has %4: %5 is missing.</source>
        <translation>Le modèle « %1 » a besoin des bandes %2, mais le jeu de données « %3 » a %4 : %5 manque.</translation>
    </message>
    <message>
        <source>The model “%1” takes %2 bands but does not say which.</source>
        <translation>Le modèle « %1 » prend %2 bandes mais ne dit pas lesquelles.</translation>
    </message>
    <message>
        <source>The model “%1” takes %2 where one batch of images is needed.</source>
        <translation>Le modèle « %1 » prend %2 là où il faut un lot d'images.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of %2 rows and %3 columns only, which cannot be turned by a quarter.</source>
        <translation>Le modèle « %1 » ne prend que des images de %2 lignes et %3 colonnes, qu'on ne peut tourner d'un quart.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of %2 rows and any number of columns only, which cannot be turned by a quarter.</source>
        <translation>Le modèle « %1 » n'accepte que des images de %2 lignes et d'un nombre quelconque de colonnes, qu'on ne peut tourner d'un quart.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of any number of rows and %2 columns only, which cannot be turned by a quarter.</source>
        <translation>Le modèle « %1 » n'accepte que des images d'un nombre quelconque de lignes et de %2 colonnes, qu'on ne peut tourner d'un quart.</translation>
    </message>
    <message>
        <source>The model “%1” takes images of any number of rows and any number of columns only, which cannot be turned by a quarter.</source>
        <translation>Le modèle « %1 » n'accepte que des images d'un nombre quelconque de lignes et de colonnes, qu'on ne peut tourner d'un quart.</translation>
    </message>
    <message>
        <source>The model “%1” takes nothing where one batch of images is needed.</source>
        <translation>Le modèle « %1 » ne prend rien là où il faut un lot d'images.</translation>
    </message>
    <message>
        <source>The model “%1” takes some bands but does not say which.</source>
        <translation>Le modèle « %1 » prend des bandes mais ne dit pas lesquelles.</translation>
    </message>
    <message>
        <source>The model “%1” takes tiles of %2 × %3 pixels only, not of %4.</source>
        <translation>Le modèle « %1 » ne prend que des tuiles de %2 × %3 pixels, non de %4.</translation>
    </message>
    <message>
        <source>The model “%1” uses ONNX operators of version %2, which cannot hold integers with a scale for each channel.</source>
        <translation>Le modèle « %1 » utilise les opérateurs ONNX de version %2, qui ne peuvent contenir d'entiers avec une échelle par canal.</translation>
    </message>
    <message>
        <source>The model “%1” wants values in another unit than the %2 of the dataset “%3”.</source>
        <translation>Le modèle « %1 » veut des valeurs dans une autre unité que %2, celle du jeu de données « %3 ».</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but %3 are wanted.</source>
        <translation>Le modèle « %1 » a été entraîné sur %2, mais %3 sont demandés.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but the dataset “%3” has %4: %5 are missing.</source>
        <translation>Le modèle « %1 » a été entraîné sur %2, mais le jeu de données « %3 » a %4 : %5 manquent.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but the dataset “%3” has %4: %5 is missing.</source>
        <translation>Le modèle « %1 » a été entraîné sur %2, mais le jeu de données « %3 » a %4 : %5 manque.</translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, of the dataset “%3”.</source>
        <translation>Le modèle « %1 » a été entraîné sur %2, du jeu de données « %3 ».</translation>
    </message>
    <message>
        <source>The model's best epoch was chosen on tiles of the %1 part: it looks somewhat better there than elsewhere.</source>
        <translation>La meilleure époque du modèle a été choisie sur des tuiles de la partie %1 : il y paraît un peu meilleur qu'ailleurs.</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their bands differ (%3; %4).</source>
        <translation>Les modèles « %1 » et « %2 » ne peuvent être moyennés : leurs bandes diffèrent (%3 ; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their bands differ (%3; not said).</source>
        <translation>Les modèles « %1 » et « %2 » ne peuvent être moyennés : leurs bandes diffèrent (%3 ; non indiqué).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their optional bands differ (%3; %4).</source>
        <translation>Les modèles « %1 » et « %2 » ne peuvent être moyennés : leurs bandes facultatives diffèrent (%3 ; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their optional bands differ (%3; not said).</source>
        <translation>Les modèles « %1 » et « %2 » ne peuvent être moyennés : leurs bandes facultatives diffèrent (%3 ; non indiqué).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their pixel size differ (%3; %4).</source>
        <translation>Les modèles « %1 » et « %2 » ne peuvent être moyennés : leur taille de pixel diffère (%3 ; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their pixel size differ (%3; not said).</source>
        <translation>Les modèles « %1 » et « %2 » ne peuvent être moyennés : leur taille de pixel diffère (%3 ; non indiqué).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their unit differ (%3; %4).</source>
        <translation>Les modèles « %1 » et « %2 » ne peuvent être moyennés : leur unité diffère (%3 ; %4).</translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their unit differ (%3; not said).</source>
        <translation>Les modèles « %1 » et « %2 » ne peuvent être moyennés : leur unité diffère (%3 ; non indiqué).</translation>
    </message>
    <message>
        <source>The multi-temporal filter needs images of other dates.</source>
        <translation>Le filtre multitemporel demande des images d'autres dates.</translation>
    </message>
    <message>
        <source>The name of a file or folder is longer than this system takes.</source>
        <translation>Le nom d'un fichier ou d'un dossier est plus long que ce système n'accepte.</translation>
    </message>
    <message>
        <source>The names %1 do not fit the %2 bands of “%3”.</source>
        <translation>Les noms %1 ne vont pas avec les %2 bandes de « %3 ».</translation>
    </message>
    <message>
        <source>The network %1 cannot be written as a model file.</source>
        <translation>Le réseau %1 ne peut être écrit comme fichier de modèle.</translation>
    </message>
    <message>
        <source>The network %1 has no layer “%2”.</source>
        <translation>Le réseau %1 n'a pas de couche « %2 ».</translation>
    </message>
    <message>
        <source>The network %1 with %2 cannot be written as a model file.</source>
        <translation>Le réseau %1 avec %2 ne peut être écrit comme fichier de modèle.</translation>
    </message>
    <message>
        <source>The network “%1” (ARCHITECTURE) has no encoder to choose, but encoder weights (ENCODER_WEIGHTS) are set.</source>
        <translation>Le réseau « %1 » (ARCHITECTURE) n'a pas d'encodeur à choisir, mais des poids d'encodeur (ENCODER_WEIGHTS) sont réglés.</translation>
    </message>
    <message>
        <source>The network “%1” (ARCHITECTURE) has no encoder to choose, but the encoder “%2” (ENCODER) is set.</source>
        <translation>Le réseau « %1 » (ARCHITECTURE) n'a pas d'encodeur à choisir, mais l'encodeur « %2 » (ENCODER) est réglé.</translation>
    </message>
    <message>
        <source>The new model file gives probabilities that differ by %1 from what its temperature asks for.</source>
        <translation>Le nouveau fichier de modèle donne des probabilités qui diffèrent de %1 de ce que demande sa température.</translation>
    </message>
    <message>
        <source>The number of points of the stratum “%1”, %2, is less than 1.</source>
        <translation>Le nombre de points de la strate « %1 », %2, est inférieur à 1.</translation>
    </message>
    <message>
        <source>The number of points, %1, is less than 1.</source>
        <translation>Le nombre de points, %1, est inférieur à 1.</translation>
    </message>
    <message>
        <source>The orbit of %1 is not known; taken all the same.</source>
        <translation>L'orbite de %1 n'est pas connue ; l'image est prise quand même.</translation>
    </message>
    <message>
        <source>The orbit of “%1” is not known, so that ascending and descending images are not told apart.</source>
        <translation>L'orbite de « %1 » n'est pas connue ; images ascendantes et descendantes ne sont donc pas distinguées.</translation>
    </message>
    <message>
        <source>The orbit of “%1” is not known, so that ascending and descending images are not told apart. They are of both.</source>
        <translation>L'orbite de « %1 » n'est pas connue ; images ascendantes et descendantes ne sont donc pas distinguées. Il y en a des deux.</translation>
    </message>
    <message>
        <source>The output %1 is written as GeoTIFF, but “%2” does not end in .tif.</source>
        <translation>La sortie %1 est écrite en GeoTIFF, mais « %2 » ne finit pas par .tif.</translation>
    </message>
    <message>
        <source>The output %1 is “%2”, which the card or the checkpoint beside the model will be.</source>
        <translation>La sortie %1 est « %2 », qui sera la fiche ou le point de reprise à côté du modèle.</translation>
    </message>
    <message>
        <source>The output %1 would overwrite the input “%2”.</source>
        <translation>La sortie %1 écraserait l'entrée « %2 ».</translation>
    </message>
    <message>
        <source>The output %1, “%2”, is a file.</source>
        <translation>La sortie %1, « %2 », est un fichier.</translation>
    </message>
    <message>
        <source>The output %1, “%2”, is a folder.</source>
        <translation>La sortie %1, « %2 », est un dossier.</translation>
    </message>
    <message>
        <source>The output would lie in the folder of scenes itself, “%1”.</source>
        <translation>La sortie serait dans le dossier même des scènes, « %1 ».</translation>
    </message>
    <message>
        <source>The output “%1” is a file.</source>
        <translation>La sortie « %1 » est un fichier.</translation>
    </message>
    <message>
        <source>The outputs %1 and %2 are the same file, “%3”.</source>
        <translation>Les sorties %1 et %2 sont le même fichier, « %3 ».</translation>
    </message>
    <message>
        <source>The package %1 is not whole after it was installed.</source>
        <translation>Le paquet %1 n'est pas entier après son installation.</translation>
    </message>
    <message>
        <source>The package index cannot be reached, or has no %1 for this Python and computer.</source>
        <translation>L'index des paquets est inaccessible, ou n'a pas de %1 pour ce Python et cet ordinateur.</translation>
    </message>
    <message>
        <source>The package index has no %1 for this Python and computer.</source>
        <translation>L'index des paquets n'a pas de %1 pour ce Python et cet ordinateur.</translation>
    </message>
    <message>
        <source>The package index has only the CPU build of PyTorch for Windows. Install a CUDA build into an environment of your own and choose it in the options.</source>
        <translation>L'index des paquets n'a que la version CPU de PyTorch pour Windows. Installez une version CUDA dans un environnement à vous et choisissez-le dans les options.</translation>
    </message>
    <message>
        <source>The packages were installed, but %1 cannot be loaded on this computer: %2</source>
        <translation>Les paquets ont été installés, mais %1 ne peut être chargé sur cet ordinateur : %2</translation>
    </message>
    <message>
        <source>The packages were installed, but one of the packages cannot be loaded on this computer: %1</source>
        <translation>Les paquets ont été installés, mais l'un d'eux ne peut être chargé sur cet ordinateur : %1</translation>
    </message>
    <message>
        <source>The part “%1” cannot be fitted on and show the result as well.</source>
        <translation>La partie « %1 » ne peut à la fois servir à l'ajustement et montrer le résultat.</translation>
    </message>
    <message>
        <source>The part “%1” cannot give the ranges of values and show the loss as well.</source>
        <translation>La partie « %1 » ne peut à la fois donner les plages de valeurs et montrer la perte.</translation>
    </message>
    <message>
        <source>The part “%1” has %2 with labels drawn by hand and %3 with others; only those drawn by hand are measured.</source>
        <translation>La partie « %1 » a %2 aux étiquettes tracées à la main et %3 à d'autres étiquettes ; seules celles tracées à la main sont mesurées.</translation>
    </message>
    <message>
        <source>The part “%1” of the dataset “%2” is labelled as dry land everywhere.</source>
        <translation>La partie « %1 » du jeu de données « %2 » est partout étiquetée terre sèche.</translation>
    </message>
    <message>
        <source>The part “%1” of the dataset “%2” is labelled as water everywhere.</source>
        <translation>La partie « %1 » du jeu de données « %2 » est partout étiquetée eau.</translation>
    </message>
    <message>
        <source>The part “%1” would be both fitted (SPLIT) and shown (CHECK_SPLIT), but what is shown must not have been used for the fit.</source>
        <translation>La partie « %1 » serait à la fois ajustée (SPLIT) et montrée (CHECK_SPLIT), mais ce qui est montré ne doit pas avoir servi à l'ajustement.</translation>
    </message>
    <message>
        <source>The part “%1” would give both the ranges of values (RANGES_SPLIT) and the loss (SPLIT), but the loss must be measured on other tiles.</source>
        <translation>La partie « %1 » donnerait à la fois les plages de valeurs (RANGES_SPLIT) et la perte (SPLIT), mais la perte doit être mesurée sur d'autres tuiles.</translation>
    </message>
    <message>
        <source>The part “train” of the dataset “%1” has %2, but with the norm “%3” in %4 each batch needs %5.</source>
        <translation>La partie « train » du jeu de données « %1 » a %2, mais avec la normalisation « %3 » en %4, chaque lot demande %5.</translation>
    </message>
    <message>
        <source>The parts are those of the lists of folders beside the sequences.</source>
        <translation>Les parties sont celles des listes de dossiers à côté des séquences.</translation>
    </message>
    <message>
        <source>The parts follow the names, as published: sequences of four digits are for training, the others for testing.</source>
        <translation>Les parties suivent les noms, comme publié : les séquences à quatre chiffres servent à l'entraînement, les autres au test.</translation>
    </message>
    <message>
        <source>The patches have no place on the map. Rows and columns in the index are those of the place that adjoining patches form.</source>
        <translation>Les imagettes n'ont pas de place sur la carte. Les lignes et colonnes de l'index sont celles du lieu que forment les imagettes contiguës.</translation>
    </message>
    <message>
        <source>The patches have no place on the map. The region is the place that adjoining patches form; of the later floods, country and year.</source>
        <translation>Les imagettes n'ont pas de place sur la carte. La région est le lieu que forment les imagettes contiguës ; pour les inondations plus récentes, pays et année.</translation>
    </message>
    <message>
        <source>The path of the output “%1” of the request is no text.</source>
        <translation>Le chemin de la sortie « %1 » de la requête n'est pas un texte.</translation>
    </message>
    <message>
        <source>The pixels of the dataset “%1” are %2, but “%3” is made for %4; it may be worse here than it can be.</source>
        <translation>Les pixels du jeu de données « %1 » ont %2, mais « %3 » est fait pour %4 ; il peut être ici moins bon qu'il ne saurait l'être.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are %2 × %3 m, but “%4” is made for %5 to %6 m.</source>
        <translation>Les pixels de « %1 » ont %2 × %3 m, mais « %4 » est fait pour %5 à %6 m.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are not those of “%2”; they are aligned to it by nearest neighbour.</source>
        <translation>Les pixels de « %1 » ne sont pas ceux de « %2 » ; ils y sont alignés au plus proche voisin.</translation>
    </message>
    <message>
        <source>The pixels of “%1” are not those of “%2”; they are aligned to it by nearest neighbour. Theirs are %3 to %4 m wide, those of “%5” %6 m: shores may change from that alone.</source>
        <translation>Les pixels de « %1 » ne sont pas ceux de « %2 » ; ils y sont alignés au plus proche voisin. Les leurs ont de %3 à %4 m, ceux de « %5 » %6 m : cela seul peut changer les rives.</translation>
    </message>
    <message>
        <source>The place has no name.</source>
        <translation>Le lieu n'a pas de nom.</translation>
    </message>
    <message>
        <source>The points of “%1” were drawn from another mask than “%2”, or the mask was changed since.</source>
        <translation>Les points de « %1 » ont été tirés d'un autre masque que « %2 », ou le masque a changé depuis.</translation>
    </message>
    <message>
        <source>The progress in “%1” cannot be continued: changed since then are %2.</source>
        <translation>La progression dans « %1 » ne peut être continuée : ont changé depuis %2.</translation>
    </message>
    <message>
        <source>The progress in “%1” cannot be continued: changed since then is %2.</source>
        <translation>La progression dans « %1 » ne peut être continuée : a changé depuis %2.</translation>
    </message>
    <message>
        <source>The radar bands of “%1” lie in several files, so that nothing says which of them belong to the image from before, “%2”.</source>
        <translation>Les bandes radar de « %1 » sont dans plusieurs fichiers ; rien ne dit donc lesquelles appartiennent à l'image d'avant, « %2 ».</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” has %3 × %4 pixels, but its tile, which has no place on the map, has %5 × %6.</source>
        <translation>Le raster « %1 » de « %2 » a %3 × %4 pixels, mais sa tuile, qui n'a pas de place sur la carte, en a %5 × %6.</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” has values from %3 to %4, where probabilities from 0 to 1 are needed.</source>
        <translation>Le raster « %1 » de « %2 » a des valeurs de %3 à %4, là où il faut des probabilités de 0 à 1.</translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” says nothing about its tile.</source>
        <translation>Le raster « %1 » de « %2 » ne dit rien sur sa tuile.</translation>
    </message>
    <message>
        <source>The recipe names its own tiles, but cross-validation chooses them.</source>
        <translation>La recette nomme ses propres tuiles, mais c'est la validation croisée qui les choisit.</translation>
    </message>
    <message>
        <source>The record of the run “%1” is damaged or of another release.</source>
        <translation>La trace de l'exécution « %1 » est endommagée ou d'une autre version.</translation>
    </message>
    <message>
        <source>The reference does not overlap “%1”, or the chosen part of it.</source>
        <translation>La référence ne recouvre pas « %1 », ou la partie choisie.</translation>
    </message>
    <message>
        <source>The reference “%1” has another %2 than “%3”; it is aligned to it by nearest neighbour.</source>
        <translation>La référence « %1 » a un autre %2 que « %3 » ; elle y est alignée au plus proche voisin.</translation>
    </message>
    <message>
        <source>The reference “%1” has another CRS than “%2”; its polygons are brought to that one.</source>
        <translation>La référence « %1 » a un autre SCR que « %2 » ; ses polygones sont amenés dans celui-ci.</translation>
    </message>
    <message>
        <source>The reference “%1” has another pixel grid than “%2”; it is aligned to it by nearest neighbour.</source>
        <translation>La référence « %1 » a une autre grille de pixels que « %2 » ; elle y est alignée au plus proche voisin.</translation>
    </message>
    <message>
        <source>The region of a tile is its place.</source>
        <translation>La région d'une tuile est son lieu.</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”: %2.</source>
        <translation>Le rapport ne peut être écrit dans « %1 » : %2.</translation>
    </message>
    <message>
        <source>The request does not name a job.</source>
        <translation>La requête ne nomme pas de tâche.</translation>
    </message>
    <message>
        <source>The request has an unknown field “%1”.</source>
        <translation>La requête a un champ inconnu « %1 ».</translation>
    </message>
    <message>
        <source>The request is not valid JSON.</source>
        <translation>La requête n'est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The request lacks the field “%1”.</source>
        <translation>Il manque à la requête le champ « %1 ».</translation>
    </message>
    <message>
        <source>The request speaks protocol version %1, this backend speaks %2.</source>
        <translation>La requête parle la version %1 du protocole, ce moteur de calcul parle la %2.</translation>
    </message>
    <message>
        <source>The request “%1” cannot be read: %2.</source>
        <translation>La requête « %1 » est illisible : %2.</translation>
    </message>
    <message>
        <source>The request.%1 has an unknown field “%2”.</source>
        <translation>request.%1 a un champ inconnu « %2 ».</translation>
    </message>
    <message>
        <source>The request.%1 lacks the field “%2”.</source>
        <translation>Il manque à request.%1 le champ « %2 ».</translation>
    </message>
    <message>
        <source>The result of the network does not depend on the layer “%1”.</source>
        <translation>Le résultat du réseau ne dépend pas de la couche « %1 ».</translation>
    </message>
    <message>
        <source>The risk is to stay below %1, but a share lies between 0 and 1.</source>
        <translation>Le risque doit rester sous %1, mais une part est comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The root “%1” is no folder.</source>
        <translation>La racine « %1 » n'est pas un dossier.</translation>
    </message>
    <message>
        <source>The run folder “%1” already holds a run.</source>
        <translation>Le dossier d'exécution « %1 » contient déjà une exécution.</translation>
    </message>
    <message>
        <source>The run folder “%1” holds other files (such as “%2”) and no run.</source>
        <translation>Le dossier d'exécution « %1 » contient d'autres fichiers (par exemple « %2 ») et aucune exécution.</translation>
    </message>
    <message>
        <source>The run folder “%1” is a file.</source>
        <translation>Le dossier d'exécution « %1 » est un fichier.</translation>
    </message>
    <message>
        <source>The run goes on another device, precision or number of processes than it was begun with; it will not be the same to the last digit.</source>
        <translation>L'exécution continue avec un autre matériel, une autre précision ou un autre nombre de processus qu'au début ; elle ne sera pas la même au dernier chiffre près.</translation>
    </message>
    <message>
        <source>The run in “%1” is finished; there is nothing to resume.</source>
        <translation>L'exécution dans « %1 » est terminée ; il n'y a rien à reprendre.</translation>
    </message>
    <message>
        <source>The run in “%1” is resumed from its beginning: no epoch was complete.</source>
        <translation>L'exécution dans « %1 » est reprise du début : aucune époque n'était complète.</translation>
    </message>
    <message>
        <source>The run in “%1” is resumed.</source>
        <translation>L'exécution dans « %1 » est reprise.</translation>
    </message>
    <message>
        <source>The run in “%1” trains the architecture %2, not %3.</source>
        <translation>L'exécution dans « %1 » entraîne l'architecture %2, non %3.</translation>
    </message>
    <message>
        <source>The run in “%1” was begun with %2 = %3, not %4.</source>
        <translation>L'exécution dans « %1 » a été commencée avec %2 = %3, non %4.</translation>
    </message>
    <message>
        <source>The scene could be mapped. %1: %2</source>
        <translation>La scène a pu être cartographiée. %1 : %2</translation>
    </message>
    <message>
        <source>The scene could not be mapped. %1: %2</source>
        <translation>La scène n'a pu être cartographiée. %1 : %2</translation>
    </message>
    <message>
        <source>The scene would be %1 km long; a UTM zone holds at most %2 km.</source>
        <translation>La scène aurait %1 km de long ; une zone UTM en contient au plus %2 km.</translation>
    </message>
    <message>
        <source>The scene's %1 is %2, which is not a whole number.</source>
        <translation>Scène : %1 vaut %2, qui n'est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The scene's %1 is %2; it must lie between %3 and %4.</source>
        <translation>Scène : %1 vaut %2 ; il faut une valeur entre %3 et %4.</translation>
    </message>
    <message>
        <source>The scheduler has other releases: %1.</source>
        <translation>L'ordonnanceur a d'autres versions : %1.</translation>
    </message>
    <message>
        <source>The sequence “%1” has no image: a sequence needs two dates at least.</source>
        <translation>La séquence « %1 » n'a pas d'image : une séquence demande au moins deux dates.</translation>
    </message>
    <message>
        <source>The sequence “%1” has no image; %2 left out: a sequence needs two dates at least.</source>
        <translation>La séquence « %1 » n'a pas d'image ; laissées de côté : %2 ; une séquence demande au moins deux dates.</translation>
    </message>
    <message>
        <source>The sequence “%1” has one image, “%2”: a sequence needs two dates at least.</source>
        <translation>La séquence « %1 » a une image, « %2 » : une séquence demande au moins deux dates.</translation>
    </message>
    <message>
        <source>The sequence “%1” has one image, “%2”; %3 left out: a sequence needs two dates at least.</source>
        <translation>La séquence « %1 » a une image, « %2 » ; laissées de côté : %3 ; une séquence demande au moins deux dates.</translation>
    </message>
    <message>
        <source>The sequence “%1” is said to be flooded, but all its images are labelled dry.</source>
        <translation>La séquence « %1 » est dite inondée, mais toutes ses images sont étiquetées sèches.</translation>
    </message>
    <message>
        <source>The sequence “%1” is said to be without a flood, but an image of it is labelled flooded.</source>
        <translation>La séquence « %1 » est dite sans inondation, mais une de ses images est étiquetée inondée.</translation>
    </message>
    <message>
        <source>The sequences in “%1” have changed since the run in “%2” was begun.</source>
        <translation>Les séquences dans « %1 » ont changé depuis le début de l'exécution dans « %2 ».</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: %2 of %3 bytes came.</source>
        <translation>Le service à %1 ne peut être utilisé : %2 octets sur %3 sont arrivés.</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: %2.</source>
        <translation>Le service à %1 ne peut être utilisé : %2.</translation>
    </message>
    <message>
        <source>The service at %1 cannot be used: it answers with status %2.</source>
        <translation>Le service à %1 ne peut être utilisé : il répond par le statut %2.</translation>
    </message>
    <message>
        <source>The service failed: %1</source>
        <translation>Le service a échoué : %1</translation>
    </message>
    <message>
        <source>The service said something that this plugin does not understand.</source>
        <translation>Le service a dit quelque chose que cette extension ne comprend pas.</translation>
    </message>
    <message>
        <source>The settings hold a token.</source>
        <translation>Les réglages contiennent un jeton.</translation>
    </message>
    <message>
        <source>The settings “%1” cannot be read: %2.</source>
        <translation>Les réglages « %1 » sont illisibles : %2.</translation>
    </message>
    <message>
        <source>The share of clouds of %1 was estimated: a pixel is cloud where its reflectance is above %2 in blue (%3), which land and water hardly reach, and above %4 in the shortwave infrared (%5), which snow does not. Thin clouds and shadows are missed, and bright sand and roofs count as clouds.</source>
        <translation>La part de nuages de %1 a été estimée : un pixel est un nuage là où sa réflectance dépasse %2 dans le bleu (%3), ce que terre et eau n'atteignent guère, et %4 dans l'infrarouge à ondes courtes (%5), ce que la neige n'atteint pas. Les nuages fins et les ombres échappent, et sable clair et toits comptent comme des nuages.</translation>
    </message>
    <message>
        <source>The share of the peak is %1.</source>
        <translation>La part du maximum est %1.</translation>
    </message>
    <message>
        <source>The shipped model “%1” (%2) is not there: this copy of the plugin has no %3/%4.</source>
        <translation>Le modèle fourni « %1 » (%2) est absent : cette copie de l'extension n'a pas %3/%4.</translation>
    </message>
    <message>
        <source>The shipped model “%1” does not fit: %2</source>
        <translation>Le modèle fourni « %1 » ne convient pas : %2</translation>
    </message>
    <message>
        <source>The shipped model “%1” is not known to be better: %2</source>
        <translation>On ne sait pas si le modèle fourni « %1 » est meilleur : %2</translation>
    </message>
    <message>
        <source>The shipped model “%1” is not known to be better: its file does not compare it with them.</source>
        <translation>On ne sait pas si le modèle fourni « %1 » est meilleur : son fichier ne le compare pas à eux.</translation>
    </message>
    <message>
        <source>The shipped model “%1” was not compared with them on all of its bands.</source>
        <translation>Le modèle fourni « %1 » ne leur a pas été comparé sur toutes ses bandes.</translation>
    </message>
    <message>
        <source>The shipped model “%1” was not compared with them without %2, which “%3” lacks.</source>
        <translation>Le modèle fourni « %1 » ne leur a pas été comparé sans %2, qui manque à « %3 ».</translation>
    </message>
    <message>
        <source>The side of the grid is %1.</source>
        <translation>Le côté de la grille est %1.</translation>
    </message>
    <message>
        <source>The size of the blocks must be positive.</source>
        <translation>La taille des blocs doit être positive.</translation>
    </message>
    <message>
        <source>The smallest distance between two parts is %1.</source>
        <translation>La plus petite distance entre deux parties est de %1.</translation>
    </message>
    <message>
        <source>The smoothing is %1 pixels.</source>
        <translation>Le lissage est de %1 pixels.</translation>
    </message>
    <message>
        <source>The space of the search is no valid JSON: %1.</source>
        <translation>L'espace de recherche n'est pas du JSON valide : %1.</translation>
    </message>
    <message>
        <source>The space of the search names nothing to vary.</source>
        <translation>L'espace de recherche ne nomme rien à faire varier.</translation>
    </message>
    <message>
        <source>The space of the search%1 is no valid JSON: %2.</source>
        <translation>L'espace de recherche%1 n'est pas du JSON valide : %2.</translation>
    </message>
    <message>
        <source>The space of the search%1 names nothing to vary.</source>
        <translation>L'espace de recherche%1 ne nomme rien à faire varier.</translation>
    </message>
    <message>
        <source>The spread of several results is asked for, but there is one model, without turns.</source>
        <translation>La dispersion de plusieurs résultats est demandée, mais il y a un seul modèle, sans rotations.</translation>
    </message>
    <message>
        <source>The steepest slope to be judged is %1°, but must lie between 0 and 90.</source>
        <translation>La pente maximale à juger est %1°, mais doit être entre 0 et 90.</translation>
    </message>
    <message>
        <source>The stratum “%1” has %2 pixels, fewer than its %3 points.</source>
        <translation>La strate « %1 » a %2 pixels, moins que ses %3 points.</translation>
    </message>
    <message>
        <source>The stratum “%1” has %2 points labelled as water or dry; an estimate needs at least two.</source>
        <translation>La strate « %1 » a %2 points étiquetés eau ou sec ; une estimation en demande au moins deux.</translation>
    </message>
    <message>
        <source>The study goes on after %1.</source>
        <translation>L'étude continue après %1.</translation>
    </message>
    <message>
        <source>The study in “%1” was begun with another %2, so that its trials cannot be compared with new ones.</source>
        <translation>L'étude dans « %1 » a été commencée avec autre chose pour %2 ; ses essais ne peuvent donc être comparés à de nouveaux.</translation>
    </message>
    <message>
        <source>The study “%1” cannot be opened: it is damaged, or of another release.</source>
        <translation>L'étude « %1 » ne peut être ouverte : elle est endommagée, ou d'une autre version.</translation>
    </message>
    <message>
        <source>The table is written as GeoPackage, but “%1” does not end in .gpkg.</source>
        <translation>La table est écrite en GeoPackage, mais « %1 » ne finit pas par .gpkg.</translation>
    </message>
    <message>
        <source>The table of dates names “%1”, which %2 of the layers are called.</source>
        <translation>Le tableau des dates nomme « %1 », et %2 des couches s'appellent ainsi.</translation>
    </message>
    <message>
        <source>The table of dates “%1” cannot be read.</source>
        <translation>Le tableau des dates « %1 » est illisible.</translation>
    </message>
    <message>
        <source>The table of dates “%1” has lines without a date.</source>
        <translation>Le tableau des dates « %1 » a des lignes sans date.</translation>
    </message>
    <message>
        <source>The table of dates “%1” holds no names and dates.</source>
        <translation>Le tableau des dates « %1 » ne contient pas de noms et de dates.</translation>
    </message>
    <message>
        <source>The table of dates “%1” holds “%2”, which is no date.</source>
        <translation>Le tableau des dates « %1 » contient « %2 », qui n'est pas une date.</translation>
    </message>
    <message>
        <source>The table of dates: no layer is called %1.</source>
        <translation>Le tableau des dates : aucune couche ne s'appelle %1.</translation>
    </message>
    <message>
        <source>The table of scenes “%1” cannot be written: %2.</source>
        <translation>La table des scènes « %1 » ne peut être écrite : %2.</translation>
    </message>
    <message>
        <source>The table “%1” cannot be read.</source>
        <translation>Le tableau « %1 » est illisible.</translation>
    </message>
    <message>
        <source>The table “%1” has lines with fewer than %2 columns.</source>
        <translation>Le tableau « %1 » a des lignes de moins de %2 colonnes.</translation>
    </message>
    <message>
        <source>The table “%1” has the columns %2: it needs layer, and any of date, flooded, cloud_percent, orbit, incidence, sensor, bands, unit.</source>
        <translation>Le tableau « %1 » a les colonnes %2 : il lui faut layer, et l'une ou l'autre de date, flooded, cloud_percent, orbit, incidence, sensor, bands, unit.</translation>
    </message>
    <message>
        <source>The table “%1” is empty.</source>
        <translation>Le tableau « %1 » est vide.</translation>
    </message>
    <message>
        <source>The table “%1” names no %2 and no %3 of this dataset (it begins with “%4”).</source>
        <translation>Le tableau « %1 » ne nomme aucun élément (%2 ou %3) de ce jeu de données (il commence par « %4 »).</translation>
    </message>
    <message>
        <source>The table “%1” names no %2 and no %3 of this dataset.</source>
        <translation>Le tableau « %1 » ne nomme aucun élément (%2 ou %3) de ce jeu de données.</translation>
    </message>
    <message>
        <source>The table “%1” names none of the layers (it begins with “%2”).</source>
        <translation>Le tableau « %1 » ne nomme aucune des couches (il commence par « %2 »).</translation>
    </message>
    <message>
        <source>The table “%1” names none of the layers: it is empty.</source>
        <translation>Le tableau « %1 » ne nomme aucune des couches : il est vide.</translation>
    </message>
    <message>
        <source>The table “%1” names the image “%2” of the sequence “%3”: images of one place cannot be in several parts, since a model would be tested on ground that it knows.</source>
        <translation>Le tableau « %1 » nomme l'image « %2 » de la séquence « %3 » : les images d'un lieu ne peuvent être dans plusieurs parties, car un modèle serait testé sur un terrain qu'il connaît.</translation>
    </message>
    <message>
        <source>The temperature fitted on %1 lies on the limit of what is tried, %2 to %3 times the model's: the labels or the model do not suit these data.</source>
        <translation>La température ajustée sur %1 est à la limite de ce qui est essayé, de %2 à %3 fois celle du modèle : les étiquettes ou le modèle ne vont pas avec ces données.</translation>
    </message>
    <message>
        <source>The text of dates names “%1”, which %2 of the layers are called.</source>
        <translation>Le texte des dates nomme « %1 », et %2 des couches s'appellent ainsi.</translation>
    </message>
    <message>
        <source>The text of dates: no layer is called %1.</source>
        <translation>Le texte des dates : aucune couche ne s'appelle %1.</translation>
    </message>
    <message>
        <source>The threshold %1 is no probability.</source>
        <translation>Le seuil %1 n'est pas une probabilité.</translation>
    </message>
    <message>
        <source>The threshold is %1, but a probability lies between 0 and 1.</source>
        <translation>Le seuil est %1, mais une probabilité est comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The threshold of a probability is %1.</source>
        <translation>Le seuil d'une probabilité est %1.</translation>
    </message>
    <message>
        <source>The tile “%1” is among the training and the validation tiles.</source>
        <translation>La tuile « %1 » est à la fois parmi les tuiles d'entraînement et de validation.</translation>
    </message>
    <message>
        <source>The tile “%1” is in the unknown part “%2” of the dataset “%3”.</source>
        <translation>La tuile « %1 » est dans la partie inconnue « %2 » du jeu de données « %3 ».</translation>
    </message>
    <message>
        <source>The tile “%1” of the dataset “%2” cannot be read.</source>
        <translation>La tuile « %1 » du jeu de données « %2 » est illisible.</translation>
    </message>
    <message>
        <source>The tiles of the scene “%1” of the dataset “%2” are in different coordinate reference systems.</source>
        <translation>Les tuiles de la scène « %1 » du jeu de données « %2 » sont dans des systèmes de coordonnées différents.</translation>
    </message>
    <message>
        <source>The tiles of the scene “%1” of the dataset “%2” have no place on the map.</source>
        <translation>Les tuiles de la scène « %1 » du jeu de données « %2 » n'ont pas de place sur la carte.</translation>
    </message>
    <message>
        <source>The time is up after %1 of this call; run this again with the same folder to go on.</source>
        <translation>Le temps est écoulé après %1 de cet appel ; relancez avec le même dossier pour continuer.</translation>
    </message>
    <message>
        <source>The time limit is %1 minutes.</source>
        <translation>La limite de temps est de %1 minutes.</translation>
    </message>
    <message>
        <source>The token has fewer than 16 characters.</source>
        <translation>Le jeton a moins de 16 caractères.</translation>
    </message>
    <message>
        <source>The token would travel to “%1” for everybody to read.</source>
        <translation>Le jeton irait à « %1 » lisible par tous.</translation>
    </message>
    <message>
        <source>The tolerance of the simplification is %1.</source>
        <translation>La tolérance de la simplification est %1.</translation>
    </message>
    <message>
        <source>The training goes on from “%1”: network (%2), bands and normalisation are that model's.</source>
        <translation>L'entraînement part de « %1 » : réseau (%2), bandes et normalisation sont ceux de ce modèle.</translation>
    </message>
    <message>
        <source>The training goes on from “%1”: network (%2, %3), bands and normalisation are that model's.</source>
        <translation>L'entraînement part de « %1 » : réseau (%2, %3), bandes et normalisation sont ceux de ce modèle.</translation>
    </message>
    <message>
        <source>The training part cannot be used: on tiles that it has learnt, a model is surer than anywhere else.</source>
        <translation>La partie d'entraînement n'est pas utilisable : sur des tuiles qu'il a apprises, un modèle est plus sûr que partout ailleurs.</translation>
    </message>
    <message>
        <source>The training tier is not installed; prediction does not need it.</source>
        <translation>Le niveau entraînement n'est pas installé ; la prédiction n'en a pas besoin.</translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over.</source>
        <translation>L'entraînement a été arrêté avant la fin de sa première époque.</translation>
    </message>
    <message>
        <source>The trial has no validation score.</source>
        <translation>L'essai n'a pas de score de validation.</translation>
    </message>
    <message>
        <source>The valid area does not overlap “%1”, or the chosen part of it.</source>
        <translation>La zone valide ne recouvre pas « %1 », ou la partie choisie.</translation>
    </message>
    <message>
        <source>The validation does not get better: the learning rate is %1 now.</source>
        <translation>La validation ne s'améliore pas : le taux d'apprentissage est maintenant %1.</translation>
    </message>
    <message>
        <source>The validation does not get better: the learning rate is lowered.</source>
        <translation>La validation ne s'améliore pas : le taux d'apprentissage est abaissé.</translation>
    </message>
    <message>
        <source>The value %1 of “%2” is taken for no data.</source>
        <translation>La valeur %1 de « %2 » est prise pour une absence de données.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” (%2 to %3) are no radar backscatter in a unit that Highwater knows.</source>
        <translation>Les valeurs de la couche « %1 » (%2 à %3) ne sont pas une rétrodiffusion radar dans une unité que Highwater connaît.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” (%2 to %3) are no reflectance in a unit that Highwater knows.</source>
        <translation>Les valeurs de la couche « %1 » (%2 à %3) ne sont pas une réflectance dans une unité que Highwater connaît.</translation>
    </message>
    <message>
        <source>The values of the layer “%1” could be %2.</source>
        <translation>Les valeurs de la couche « %1 » pourraient être %2.</translation>
    </message>
    <message>
        <source>The values of “%1” run from %2 to %3, which are no elevations in metres.</source>
        <translation>Les valeurs de « %1 » vont de %2 à %3, ce qui ne sont pas des altitudes en mètres.</translation>
    </message>
    <message>
        <source>The variable %1 names no usable Python: %2</source>
        <translation>La variable %1 ne nomme pas de Python utilisable : %2</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors).</source>
        <translation>Les poids sont gardés dans le dossier d'exécution (best.safetensors).</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors); choose another encoder or architecture.</source>
        <translation>Les poids sont gardés dans le dossier d'exécution (best.safetensors) ; choisissez un autre encodeur ou une autre architecture.</translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors); please report the architecture.</source>
        <translation>Les poids sont gardés dans le dossier d'exécution (best.safetensors) ; signalez l'architecture.</translation>
    </message>
    <message>
        <source>The weights in the checkpoint “%1” are not those of the %2 that it describes.</source>
        <translation>Les poids du point de reprise « %1 » ne sont pas ceux de %2 qu'il décrit.</translation>
    </message>
    <message>
        <source>The weights in “%1” are not those of the model “%2”.</source>
        <translation>Les poids dans « %1 » ne sont pas ceux du modèle « %2 ».</translation>
    </message>
    <message>
        <source>The weights of the model “%1” are not there: “%2” does not exist.</source>
        <translation>Les poids du modèle « %1 » sont absents : « %2 » n'existe pas.</translation>
    </message>
    <message>
        <source>The width is %1.</source>
        <translation>La largeur est %1.</translation>
    </message>
    <message>
        <source>The width of the edge, %1 m, is no distance.</source>
        <translation>La largeur du bord, %1 m, n'est pas une distance.</translation>
    </message>
    <message>
        <source>The worker %1 cannot import Highwater’s backend: %2</source>
        <translation>Le worker %1 ne peut importer le moteur de calcul de Highwater : %2</translation>
    </message>
    <message>
        <source>The worker %1 has other releases: %2.</source>
        <translation>Le worker %1 a d'autres versions : %2.</translation>
    </message>
    <message>
        <source>The worker died while it was at work on it, perhaps for want of memory.</source>
        <translation>Le worker s'est arrêté net pendant qu'il y travaillait, peut-être faute de mémoire.</translation>
    </message>
    <message>
        <source>The “token” of the request must be 1 to 64 letters, digits, hyphens or underscores.</source>
        <translation>Le « token » de la requête doit compter de 1 à 64 lettres, chiffres, traits d'union ou traits de soulignement.</translation>
    </message>
    <message>
        <source>There are %1 GPUs for %2 processes.</source>
        <translation>Il y a %1 GPU pour %2 processus.</translation>
    </message>
    <message>
        <source>There are %1 layers but %2 dates.</source>
        <translation>Il y a %1 couches mais %2 dates.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Il y a %1.</translation>
    </message>
    <message>
        <source>There are no weights to download for the encoder %1.</source>
        <translation>Il n'y a pas de poids à télécharger pour l'encodeur %1.</translation>
    </message>
    <message>
        <source>There are only %1 of %2 pixels with valid ones, too few for an interval. Use smaller blocks if errors extend less far.</source>
        <translation>Il n'y a que %1 de %2 pixels ayant des pixels valides, trop peu pour un intervalle. Utilisez des blocs plus petits si les erreurs s'étendent moins loin.</translation>
    </message>
    <message>
        <source>There are points, so the probabilities are not used.</source>
        <translation>Il y a des points, les probabilités ne servent donc pas.</translation>
    </message>
    <message>
        <source>There is a date for “%1”, but no layer of that name.</source>
        <translation>Il y a une date pour « %1 », mais aucune couche de ce nom.</translation>
    </message>
    <message>
        <source>There is a label for “%1”, but no layer of that name.</source>
        <translation>Il y a une étiquette pour « %1 », mais aucune couche de ce nom.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 : il n'y a pas de « %2 ».</translation>
    </message>
    <message>
        <source>There is no Python at “%1”.</source>
        <translation>Il n'y a pas de Python dans « %1 ».</translation>
    </message>
    <message>
        <source>There is no architecture “%1”.</source>
        <translation>Il n'y a pas d'architecture « %1 ».</translation>
    </message>
    <message>
        <source>There is no backend environment yet.</source>
        <translation>Il n'y a pas encore d'environnement du moteur de calcul.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the dataset “%3” has %4, and can derive %5.</source>
        <translation>Il n'y a pas de bande « %1 » (%2) : le jeu de données « %3 » a %4, et peut dériver %5.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the dataset “%3” has %4.</source>
        <translation>Il n'y a pas de bande « %1 » (%2) : le jeu de données « %3 » a %4.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the input has %3, and can derive %4.</source>
        <translation>Il n'y a pas de bande « %1 » (%2) : l'entrée a %3, et peut dériver %4.</translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the input has %3.</source>
        <translation>Il n'y a pas de bande « %1 » (%2) : l'entrée a %3.</translation>
    </message>
    <message>
        <source>There is no cross-validation by “%1”.</source>
        <translation>Il n'y a pas de validation croisée par « %1 ».</translation>
    </message>
    <message>
        <source>There is no derived band “%1”.</source>
        <translation>Il n'y a pas de bande dérivée « %1 ».</translation>
    </message>
    <message>
        <source>There is no encoder “%1”.</source>
        <translation>Il n'y a pas d'encodeur « %1 ».</translation>
    </message>
    <message>
        <source>There is no file in the folder of scenes “%1”.</source>
        <translation>Il n'y a aucun fichier dans le dossier des scènes « %1 ».</translation>
    </message>
    <message>
        <source>There is no folder of wheels at “%1”.</source>
        <translation>Il n'y a pas de dossier de wheels dans « %1 ».</translation>
    </message>
    <message>
        <source>There is no folder “%1” (PROBABILITIES).</source>
        <translation>Il n'y a pas de dossier « %1 » (PROBABILITIES).</translation>
    </message>
    <message>
        <source>There is no heat map of the built-in thresholds, which mapped this image.</source>
        <translation>Il n'y a pas de carte de chaleur des seuils intégrés, qui ont cartographié cette image.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Il n'y a pas de méthode « %1 ».</translation>
    </message>
    <message>
        <source>There is no norm “%1”.</source>
        <translation>Il n'y a pas de normalisation « %1 ».</translation>
    </message>
    <message>
        <source>There is no orbit direction “%1”.</source>
        <translation>Il n'y a pas de direction d'orbite « %1 ».</translation>
    </message>
    <message>
        <source>There is no run to continue (RESUME): “%1” is no folder.</source>
        <translation>Il n'y a pas d'exécution à continuer (RESUME) : « %1 » n'est pas un dossier.</translation>
    </message>
    <message>
        <source>There is no speckle filter “%1”.</source>
        <translation>Il n'y a pas de filtre de chatoiement « %1 ».</translation>
    </message>
    <message>
        <source>There is no stratum “%1”.</source>
        <translation>Il n'y a pas de strate « %1 ».</translation>
    </message>
    <message>
        <source>There is no tier “%1”.</source>
        <translation>Il n'y a pas de niveau « %1 ».</translation>
    </message>
    <message>
        <source>There is no water in %1, so that IoU would say nothing there.</source>
        <translation>Il n'y a pas d'eau dans %1 ; l'IoU n'y dirait donc rien.</translation>
    </message>
    <message>
        <source>There is no way of splitting called “%1”.</source>
        <translation>Il n'y a pas de façon de répartir nommée « %1 ».</translation>
    </message>
    <message>
        <source>There is not enough memory to train on batches of %1.</source>
        <translation>La mémoire ne suffit pas pour entraîner sur des lots de %1.</translation>
    </message>
    <message>
        <source>There is nothing to judge: no model (MODELS) is chosen, and the built-in method (BUILTIN) is not either.</source>
        <translation>Il n'y a rien à juger : aucun modèle (MODELS) n'est choisi, ni la méthode intégrée (BUILTIN).</translation>
    </message>
    <message>
        <source>There must be at least 1 trial, and not fewer than 0 epochs of the last training.</source>
        <translation>Il faut au moins 1 essai, et pas moins de 0 époque pour le dernier entraînement.</translation>
    </message>
    <message>
        <source>There must be at least 2 folds.</source>
        <translation>Il faut au moins 2 plis.</translation>
    </message>
    <message>
        <source>There was not enough memory for the job “%1”.</source>
        <translation>La mémoire n'a pas suffi pour la tâche « %1 ».</translation>
    </message>
    <message>
        <source>They seem to be radians: convert them to degrees.</source>
        <translation>Ce sont apparemment des radians : convertissez-les en degrés.</translation>
    </message>
    <message>
        <source>They were asked for.</source>
        <translation>Ils ont été demandés.</translation>
    </message>
    <message>
        <source>This backend knows no job “%1”.</source>
        <translation>Ce moteur de calcul ne connaît pas de tâche « %1 ».</translation>
    </message>
    <message>
        <source>This copy of the plugin has no model of its own (%1/%2).</source>
        <translation>Cette copie de l'extension n'a pas de modèle propre (%1/%2).</translation>
    </message>
    <message>
        <source>This processor cannot compute with bfloat16.</source>
        <translation>Ce processeur ne peut calculer en bfloat16.</translation>
    </message>
    <message>
        <source>Tiles need one reference, a raster or a layer of polygons.</source>
        <translation>Les tuiles demandent une seule référence, un raster ou une couche de polygones.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels are too small to train on.</source>
        <translation>Des tuiles de %1 pixels sont trop petites pour l'entraînement.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels are too small.</source>
        <translation>Des tuiles de %1 pixels sont trop petites.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels cannot overlap by %2.</source>
        <translation>Des tuiles de %1 pixels ne peuvent se recouvrir de %2.</translation>
    </message>
    <message>
        <source>Tiles of %1 pixels do not fit in “%2”, or the chosen part of it, which has %3 × %4 pixels.</source>
        <translation>Des tuiles de %1 pixels ne tiennent pas dans « %2 », ou la partie choisie, qui a %3 × %4 pixels.</translation>
    </message>
    <message>
        <source>Tiles of %1 × %2 pixels, %3 of which on each side are only looked at (%4).</source>
        <translation>Tuiles de %1 × %2 pixels, dont %3 de chaque côté ne sont que regardés (%4).</translation>
    </message>
    <message>
        <source>Tiles overlap by %1 pixels: they must stay in one part of the dataset, or scores will be flattered.</source>
        <translation>Les tuiles se recouvrent de %1 pixels : elles doivent rester dans une même partie du jeu de données, sinon les scores seront flattés.</translation>
    </message>
    <message>
        <source>To train models, run “Install backend” with the tier Training.</source>
        <translation>Pour entraîner des modèles, exécutez « Installer le moteur de calcul » avec le niveau Entraînement.</translation>
    </message>
    <message>
        <source>Train in one process, or see the log for what it said.</source>
        <translation>Entraînez en un seul processus, ou voyez dans le journal ce qu'il a dit.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training and calibration write %1 beside the model; put it there again. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation>L'entraînement et la calibration écrivent %1 à côté du modèle ; remettez-le là. Ou renoncez aux indices : pour ce que changent les bandes retirées, le fichier du modèle suffit.</translation>
    </message>
    <message>
        <source>Training needs %1 GB for decoded tiles in “%2”, where %3 GB are free.</source>
        <translation>L'entraînement demande %1 Go pour les tuiles décodées dans « %2 », où %3 Go sont libres.</translation>
    </message>
    <message>
        <source>Training the best recipe again</source>
        <translation>Nouvel entraînement de la meilleure recette</translation>
    </message>
    <message>
        <source>Training was stopped in epoch %1; the best model so far, of epoch %2, is kept.</source>
        <translation>L'entraînement a été arrêté à l'époque %1 ; le meilleur modèle jusque-là, de l'époque %2, est gardé.</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>Trial %1 failed: %2</source>
        <translation>L'essai %1 a échoué : %2</translation>
    </message>
    <message>
        <source>Trial %1: %2</source>
        <translation>Essai %1 : %2</translation>
    </message>
    <message>
        <source>Trial %1: validation IoU %2.</source>
        <translation>Essai %1 : IoU de validation %2.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Trying the engines</source>
        <translation>Essai des moteurs</translation>
    </message>
    <message>
        <source>Turn on at least one reason.</source>
        <translation>Activez au moins une raison.</translation>
    </message>
    <message>
        <source>Uncertain are %1 ha. %2</source>
        <translation>Incertain : %1 ha. %2</translation>
    </message>
    <message>
        <source>Unit of %1: %2 (%3).</source>
        <translation>Unité de %1 : %2 (%3).</translation>
    </message>
    <message>
        <source>Unit: %1 (%2).</source>
        <translation>Unité : %1 (%2).</translation>
    </message>
    <message>
        <source>Unpack both sensors completely.</source>
        <translation>Décompressez entièrement les deux capteurs.</translation>
    </message>
    <message>
        <source>Unpack the folders of the sequences beside the lists.</source>
        <translation>Décompressez les dossiers des séquences à côté des listes.</translation>
    </message>
    <message>
        <source>Untick the built-in method.</source>
        <translation>Décochez la méthode intégrée.</translation>
    </message>
    <message>
        <source>Update the plugin, or export the model again.</source>
        <translation>Mettez l'extension à jour, ou exportez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Update the plugin, or train the model again.</source>
        <translation>Mettez l'extension à jour, ou entraînez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Mettez l'extension à jour.</translation>
    </message>
    <message>
        <source>Use 0 for none.</source>
        <translation>Utilisez 0 pour aucun.</translation>
    </message>
    <message>
        <source>Use 20 trials and 0 for the recipe's own epochs.</source>
        <translation>Utilisez 20 essais et 0 pour les époques propres à la recette.</translation>
    </message>
    <message>
        <source>Use a batch size of 2 or more, or the norm “group”.</source>
        <translation>Utilisez une taille de lot de 2 ou plus, ou la normalisation « group ».</translation>
    </message>
    <message>
        <source>Use a plugin and a backend of the same release.</source>
        <translation>Utilisez une extension et un moteur de calcul de la même version.</translation>
    </message>
    <message>
        <source>Use a plugin and a service of the same release.</source>
        <translation>Utilisez une extension et un service de la même version.</translation>
    </message>
    <message>
        <source>Use a segmentation model with one input (images, bands, rows, columns).</source>
        <translation>Utilisez un modèle de segmentation à une entrée (images, bandes, lignes, colonnes).</translation>
    </message>
    <message>
        <source>Use a segmentation model with one output for water.</source>
        <translation>Utilisez un modèle de segmentation à une sortie pour l'eau.</translation>
    </message>
    <message>
        <source>Use all of them: leaving some out biases the estimate. Label those that cannot be judged as “cannot be said”.</source>
        <translation>Utilisez-les tous : en omettre biaise l'estimation. Étiquetez ceux qui ne peuvent être jugés « Impossible à dire ».</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Use as many processes as there are GPUs.</source>
        <translation>Utilisez autant de processus qu'il y a de GPU.</translation>
    </message>
    <message>
        <source>Use calibrated backscatter in dB, linear power, amplitude or dB × 100; a picture stretched to 8 bit has lost it.</source>
        <translation>Utilisez une rétrodiffusion calibrée en dB, puissance linéaire, amplitude ou dB × 100 ; une image étirée sur 8 bits l'a perdue.</translation>
    </message>
    <message>
        <source>Use it as it is, or export it as float16.</source>
        <translation>Utilisez-le tel quel, ou exportez-le en float16.</translation>
    </message>
    <message>
        <source>Use it as it is, or export it as int8.</source>
        <translation>Utilisez-le tel quel, ou exportez-le en int8.</translation>
    </message>
    <message>
        <source>Use it with “Classify a time series”, or choose a model that maps.</source>
        <translation>Utilisez-le avec « Classer une série temporelle », ou choisissez un modèle qui cartographie.</translation>
    </message>
    <message>
        <source>Use larger blocks or a smaller gap, or split by region or event.</source>
        <translation>Utilisez des blocs plus grands ou un écart plus petit, ou répartissez par région ou par événement.</translation>
    </message>
    <message>
        <source>Use names of layers or files, such as “%1”.</source>
        <translation>Utilisez des noms de couches ou de fichiers, par exemple « %1 ».</translation>
    </message>
    <message>
        <source>Use names of layers or files.</source>
        <translation>Utilisez des noms de couches ou de fichiers.</translation>
    </message>
    <message>
        <source>Use one process.</source>
        <translation>Utilisez un seul processus.</translation>
    </message>
    <message>
        <source>Use reflectance from 0 to 1, reflectance × 10000, or a picture of 8 bit.</source>
        <translation>Utilisez une réflectance de 0 à 1, une réflectance × 10000, ou une image 8 bits.</translation>
    </message>
    <message>
        <source>Use the angle on level ground (the ellipsoid), not the local incidence angle.</source>
        <translation>Utilisez l'angle en terrain plat (l'ellipsoïde), non l'angle d'incidence local.</translation>
    </message>
    <message>
        <source>Use the calibrated image, or a model that was trained on such values.</source>
        <translation>Utilisez l'image calibrée, ou un modèle entraîné sur de telles valeurs.</translation>
    </message>
    <message>
        <source>Use the model as it is.</source>
        <translation>Utilisez le modèle tel quel.</translation>
    </message>
    <message>
        <source>Use the same ones to complete it, or another folder; give the scene a name of its own if both are wanted.</source>
        <translation>Utilisez les mêmes pour le compléter, ou un autre dossier ; donnez à la scène un nom à elle si les deux sont voulus.</translation>
    </message>
    <message>
        <source>Use tiles that were prepared from georeferenced images.</source>
        <translation>Utilisez des tuiles préparées à partir d'images géoréférencées.</translation>
    </message>
    <message>
        <source>Use train, validation, test or calibration.</source>
        <translation>Utilisez train, validation, test ou calibration.</translation>
    </message>
    <message>
        <source>Versions differ from those that were tested: %1.</source>
        <translation>Des versions diffèrent de celles qui ont été testées : %1.</translation>
    </message>
    <message>
        <source>Wait for running jobs or close other windows of QGIS, then try again.</source>
        <translation>Attendez les tâches en cours ou fermez les autres fenêtres de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it is done, and run again.</source>
        <translation>Attendez que ce soit fini, puis exécutez de nouveau.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Attendez que ce soit fini, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again if it is still needed.</source>
        <translation>Attendez que ce soit fini, puis réessayez si c'est encore nécessaire.</translation>
    </message>
    <message>
        <source>Water is %1 of the kept tiles; %2 was wanted.</source>
        <translation>L'eau fait %1 des tuiles gardées ; %2 était demandé.</translation>
    </message>
    <message>
        <source>Water is %1 of the kept tiles; %2 was wanted. No choice of tiles comes nearer.</source>
        <translation>L'eau forme %1 des tuiles gardées ; %2 était voulu. Aucun choix de tuiles n'en approche plus.</translation>
    </message>
    <message>
        <source>Water is where %1 &lt; %2 dB (%3).</source>
        <translation>Il y a de l'eau là où %1 &lt; %2 dB (%3).</translation>
    </message>
    <message>
        <source>Weights &amp; Biases could not begin a run: %1</source>
        <translation>Weights &amp; Biases n'a pu commencer une exécution : %1</translation>
    </message>
    <message>
        <source>What “%1” loses as %2 cannot be measured: the part %3 of the dataset “%4” has no water.</source>
        <translation>Ce que « %1 » perd en %2 ne peut être mesuré : la partie %3 du jeu de données « %4 » n'a pas d'eau.</translation>
    </message>
    <message>
        <source>Which field of the layer “%1” names the regions is not said.</source>
        <translation>Il n'est pas dit quel champ de la couche « %1 » nomme les régions.</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Without %1 (%2): %3 tiles train, %4 validate (%5), %6 set aside.</source>
        <translation>Sans %1 (%2) : %3 tuiles entraînent, %4 valident (%5), %6 mises à l'écart.</translation>
    </message>
    <message>
        <source>Without %1 (%2): %3 tiles train, %4 validate (%5).</source>
        <translation>Sans %1 (%2) : %3 tuiles entraînent, %4 valident (%5).</translation>
    </message>
    <message>
        <source>Without %1 (instead: the mean of its training) the probability changes by %2 percentage points on average, by %3 over what is mapped as water.</source>
        <translation>Sans %1 (à la place : la moyenne de son entraînement), la probabilité change en moyenne de %2 points de pourcentage, de %3 sur ce qui est cartographié comme eau.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the mean of its training) the probability changes by %2 percentage points on average.</source>
        <translation>Sans %1 (à la place : la moyenne de son entraînement), la probabilité change en moyenne de %2 points de pourcentage.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the scene's mean, %2) the probability changes by %3 percentage points on average, by %4 over what is mapped as water.</source>
        <translation>Sans %1 (à la place : la moyenne de la scène, %2), la probabilité change en moyenne de %3 points de pourcentage, de %4 sur ce qui est cartographié comme eau.</translation>
    </message>
    <message>
        <source>Without %1 (instead: the scene's mean, %2) the probability changes by %3 percentage points on average.</source>
        <translation>Sans %1 (à la place : la moyenne de la scène, %2), la probabilité change en moyenne de %3 points de pourcentage.</translation>
    </message>
    <message>
        <source>Without %1, seed %2</source>
        <translation>Sans %1, graine %2</translation>
    </message>
    <message>
        <source>Without %1, the dataset “%2” has no tile with water that could train a model: all others are dry or touch tiles that are left out.</source>
        <translation>Sans %1, le jeu de données « %2 » n'a aucune tuile avec de l'eau qui puisse entraîner un modèle : toutes les autres sont sèches ou touchent des tuiles laissées de côté.</translation>
    </message>
    <message>
        <source>Without %1, the tiles of the dataset “%2” cannot be divided into some to train on and some to validate with water on both sides and no contact.</source>
        <translation>Sans %1, les tuiles du jeu de données « %2 » ne peuvent être réparties entre entraînement et validation avec de l'eau des deux côtés et sans contact.</translation>
    </message>
    <message>
        <source>Without %1: no pixel has data.</source>
        <translation>Sans %1 : aucun pixel n'a de données.</translation>
    </message>
    <message>
        <source>Without a token the service listens at this machine only, not at %1.</source>
        <translation>Sans jeton, le service n'écoute que sur cet ordinateur, non sur %1.</translation>
    </message>
    <message>
        <source>Write dates as 2021-01-05 or 20210105.</source>
        <translation>Écrivez les dates comme 2021-01-05 ou 20210105.</translation>
    </message>
    <message>
        <source>Write each stratum once with its number, such as water=100;dry=200.</source>
        <translation>Écrivez chaque strate une fois avec son nombre, par exemple water=100;dry=200.</translation>
    </message>
    <message>
        <source>Write for example 0,1,2: one training for each.</source>
        <translation>Écrivez par exemple 0,1,2 : un entraînement pour chacune.</translation>
    </message>
    <message>
        <source>Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values.</source>
        <translation>Écrivez par exemple VV=-30:0;VH=-35:-5, c'est-à-dire les valeurs minimale et maximale.</translation>
    </message>
    <message>
        <source>Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first auxiliary layer.</source>
        <translation>Écrivez par exemple VV=1;VH=2, ou VH=1:1 pour la bande 1 de la première couche auxiliaire.</translation>
    </message>
    <message>
        <source>Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first further raster.</source>
        <translation>Écrivez par exemple VV=1;VH=2, ou VH=1:1 pour la bande 1 du premier autre raster.</translation>
    </message>
    <message>
        <source>Write for example before = 2019-02-04; after = 2019-03-20.</source>
        <translation>Écrivez par exemple before = 2019-02-04; after = 2019-03-20.</translation>
    </message>
    <message>
        <source>Write for example weak=0.5;simulated=0.2; the sources are %1.</source>
        <translation>Écrivez par exemple weak=0.5;simulated=0.2 ; les sources sont %1.</translation>
    </message>
    <message>
        <source>Write for example {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</source>
        <translation>Écrivez par exemple {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</translation>
    </message>
    <message>
        <source>Write it as 2019-02-04 or 2019-02-04T18:17:40Z.</source>
        <translation>Écrivez-la comme 2019-02-04 ou 2019-02-04T18:17:40Z.</translation>
    </message>
    <message>
        <source>Write it in the size of the tile.</source>
        <translation>Écrivez-le à la taille de la tuile.</translation>
    </message>
    <message>
        <source>Write it like https://maps.example.org (Settings ▸ Options ▸ Highwater).</source>
        <translation>Écrivez-la comme https://maps.example.org (Préférences ▸ Options ▸ Highwater).</translation>
    </message>
    <message>
        <source>Write names separated by commas, such as VV,VH,RATIO.</source>
        <translation>Écrivez des noms séparés par des virgules, par exemple VV,VH,RATIO.</translation>
    </message>
    <message>
        <source>Write numbers separated by semicolons, such as -1;255.</source>
        <translation>Écrivez des nombres séparés par des points-virgules, par exemple -1;255.</translation>
    </message>
    <message>
        <source>Write numbers separated by semicolons, such as 10;50.</source>
        <translation>Écrivez des nombres séparés par des points-virgules, par exemple 10;50.</translation>
    </message>
    <message>
        <source>Write probabilities as 0 to 1, and declare the value that means no data.</source>
        <translation>Écrivez les probabilités de 0 à 1, et déclarez la valeur qui signifie l'absence de données.</translation>
    </message>
    <message>
        <source>Write the first day as year, month and day, such as 2018-12-01.</source>
        <translation>Écrivez le premier jour en année, mois et jour, par exemple 2018-12-01.</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2024-05-31.</source>
        <translation>Écrivez année, mois et jour, par exemple 2024-05-31.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing points</source>
        <translation>Écriture des points</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Écriture du fichier de modèle</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Writing tiles</source>
        <translation>Écriture des tuiles</translation>
    </message>
    <message>
        <source>Your default model “%1” is not used: %2</source>
        <translation>Votre modèle par défaut « %1 » n'est pas utilisé : %2</translation>
    </message>
    <message>
        <source>Zeros in “%1” are taken for no data.</source>
        <translation>Les zéros de « %1 » sont pris pour une absence de données.</translation>
    </message>
    <message>
        <source>a flood in the image of %1, highest probability %2 on %3.</source>
        <translation>une inondation sur l'image du %1, probabilité maximale %2 le %3.</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>as in the radar image</source>
        <translation>comme dans l'image radar</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>selon le modèle</translation>
    </message>
    <message>
        <source>as the model wants it</source>
        <translation>comme le demande le modèle</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendante</translation>
    </message>
    <message>
        <source>ascending orbit</source>
        <translation>orbite ascendante</translation>
    </message>
    <message>
        <source>begins anew: %1</source>
        <translation>reprend du début : %1</translation>
    </message>
    <message>
        <source>best %1 in epoch %2</source>
        <translation>meilleure %1 à l'époque %2</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>meilleure : %1</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>imagettes</translation>
    </message>
    <message>
        <source>chosen in the settings</source>
        <translation>choisi dans les préférences</translation>
    </message>
    <message>
        <source>computes with bfloat16, which this processor has instructions for</source>
        <translation>calcule en bfloat16, pour quoi ce processeur a des instructions</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>decibel (dB)</source>
        <translation>décibels (dB)</translation>
    </message>
    <message>
        <source>decibel × 100</source>
        <translation>décibels × 100</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendante</translation>
    </message>
    <message>
        <source>descending orbit</source>
        <translation>orbite descendante</translation>
    </message>
    <message>
        <source>description “%1”</source>
        <translation>description « %1 »</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec : %1</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>file name “%1”</source>
        <translation>nom de fichier « %1 »</translation>
    </message>
    <message>
        <source>file “%1” in the VRT</source>
        <translation>fichier « %1 » du VRT</translation>
    </message>
    <message>
        <source>float16 needs an NVIDIA GPU: its small range asks for a scaled loss.</source>
        <translation>float16 demande un GPU NVIDIA : sa petite plage exige une perte mise à l'échelle.</translation>
    </message>
    <message>
        <source>flood from before and after</source>
        <translation>inondation d'après avant et après</translation>
    </message>
    <message>
        <source>flood-training-metadata.csv cannot be read (%1): the tiles have no date.</source>
        <translation>flood-training-metadata.csv est illisible (%1) : les tuiles n'ont pas de date.</translation>
    </message>
    <message>
        <source>flood-training-metadata.csv was not found: the tiles have no date, and the flood for region.</source>
        <translation>flood-training-metadata.csv est introuvable : les tuiles n'ont pas de date, et l'inondation pour région.</translation>
    </message>
    <message>
        <source>flooded from %1 to %2, %3 days (%4 of the images between are called dry); highest probability %5 on %6.</source>
        <translation>inondé du %1 au %2, %3 jours (%4 des images intermédiaires sont dites sèches) ; probabilité maximale %5 le %6.</translation>
    </message>
    <message>
        <source>flooded from %1 to %2, %3 days; highest probability %4 on %5.</source>
        <translation>inondé du %1 au %2, %3 jours ; probabilité maximale %4 le %5.</translation>
    </message>
    <message>
        <source>from %1 bimodal tiles</source>
        <translation>de %1 tuiles bimodales</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>de « %1 »</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indiquée</translation>
    </message>
    <message>
        <source>given up: other trials were better at this epoch.</source>
        <translation>abandonné : d'autres essais étaient meilleurs à cette époque.</translation>
    </message>
    <message>
        <source>high above drainage</source>
        <translation>haut au-dessus du drainage</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>is the fastest on processors of this kind</source>
        <translation>le plus rapide sur les processeurs de ce type</translation>
    </message>
    <message>
        <source>is the reference that runs anywhere</source>
        <translation>la référence, qui tourne partout</translation>
    </message>
    <message>
        <source>it changes the class of %1 % of the water (%2 of %3 pixels compared; %4 % are tolerated)</source>
        <translation>il change la classe de %1 % de l'eau (%2 des %3 pixels comparés ; %4 % sont tolérés)</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>occupation du sol</translation>
    </message>
    <message>
        <source>layer name “%1”</source>
        <translation>nom de couche « %1 »</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>layover</source>
        <translation>repliement</translation>
    </message>
    <message>
        <source>left out of the scores: %1</source>
        <translation>hors des scores : %1</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <source>measured on the scene</source>
        <translation>mesuré sur la scène</translation>
    </message>
    <message>
        <source>megapixels</source>
        <translation>mégapixels</translation>
    </message>
    <message>
        <source>named after “%1”</source>
        <translation>d'après le nom « %1 »</translation>
    </message>
    <message>
        <source>named by the variable %1</source>
        <translation>indiqué par la variable %1</translation>
    </message>
    <message>
        <source>named “%1”, and the values agree</source>
        <translation>nommé « %1 », et les valeurs concordent</translation>
    </message>
    <message>
        <source>no elevation</source>
        <translation>sans altitude</translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation>encore aucun worker</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>of the image</source>
        <translation>de l'image</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optique</translation>
    </message>
    <message>
        <source>or amplitude, which is the same once it is stretched</source>
        <translation>ou amplitude, ce qui revient au même une fois étirée</translation>
    </message>
    <message>
        <source>orbit not known</source>
        <translation>orbite inconnue</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>imagettes</translation>
    </message>
    <message>
        <source>pip could not install the backend: %1</source>
        <translation>pip n'a pas pu installer le moteur de calcul : %1</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>probabilities from %1 are water</source>
        <translation>les probabilités à partir de %1 sont de l'eau</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>radar</translation>
    </message>
    <message>
        <source>radar shadow</source>
        <translation>ombre radar</translation>
    </message>
    <message>
        <source>recognised from the values</source>
        <translation>reconnue d'après les valeurs</translation>
    </message>
    <message>
        <source>runs on the GPU</source>
        <translation>tourne sur le GPU</translation>
    </message>
    <message>
        <source>said by the user</source>
        <translation>indiqué par l'utilisateur</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>scènes</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>compte dans les scores</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>séquences</translation>
    </message>
    <message>
        <source>steep slope</source>
        <translation>forte pente</translation>
    </message>
    <message>
        <source>stopped, as the time is up; it does not count.</source>
        <translation>arrêté, car le temps est écoulé ; il ne compte pas.</translation>
    </message>
    <message>
        <source>stretched to 8-bit values: %1 becomes %2, %3 becomes %4 (1st and 99th percentile of the image)</source>
        <translation>étiré en valeurs 8 bits : %1 devient %2, %3 devient %4 (1er et 99e centiles de l'image)</translation>
    </message>
    <message>
        <source>the best so far</source>
        <translation>la meilleure jusqu'ici</translation>
    </message>
    <message>
        <source>the default, since no part of the scene shows water and land apart</source>
        <translation>valeur par défaut, car aucune partie de la scène ne montre eau et terre séparées</translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation>l'environnement géré</translation>
    </message>
    <message>
        <source>the most there is: the network looks further</source>
        <translation>le maximum possible : le réseau regarde plus loin</translation>
    </message>
    <message>
        <source>the only band, and the only one that the model needs</source>
        <translation>la seule bande, et la seule dont le modèle a besoin</translation>
    </message>
    <message>
        <source>tiers %1</source>
        <translation>niveaux %1</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>trace %1</translation>
    </message>
    <message>
        <source>trainings</source>
        <translation>entraînements</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>usual for Sentinel-1, %1, at latitude %2°</source>
        <translation>habituelle pour Sentinel-1, %1, à la latitude %2°</translation>
    </message>
    <message>
        <source>validation IoU %1.</source>
        <translation>IoU de validation %1.</translation>
    </message>
    <message>
        <source>values 1 and 2 are water</source>
        <translation>les valeurs 1 et 2 sont de l'eau</translation>
    </message>
    <message>
        <source>values 1 are water</source>
        <translation>les valeurs 1 sont de l'eau</translation>
    </message>
    <message>
        <source>was trained by an earlier call; its scores are taken from there.</source>
        <translation>entraîné par un appel antérieur ; ses scores en sont repris.</translation>
    </message>
    <message>
        <source>water from one date</source>
        <translation>eau d'après une date</translation>
    </message>
    <message>
        <source>water in at least %1 % of the observations is permanent</source>
        <translation>l'eau présente dans au moins %1 % des observations est permanente</translation>
    </message>
    <message>
        <source>water in at least %1 months of the year is permanent</source>
        <translation>l'eau présente au moins %1 mois de l'année est permanente</translation>
    </message>
    <message>
        <source>whole blocks</source>
        <translation>blocs entiers</translation>
    </message>
    <message>
        <source>whole events</source>
        <translation>événements entiers</translation>
    </message>
    <message>
        <source>whole regions</source>
        <translation>régions entières</translation>
    </message>
    <message>
        <source>whole scenes</source>
        <translation>scènes entières</translation>
    </message>
    <message>
        <source>whole tiles</source>
        <translation>tuiles entières</translation>
    </message>
    <message>
        <source>“%1” (%2) does not exist.</source>
        <translation>« %1 » (%2) n'existe pas.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not give a weight of 0 or more to a source of labels.</source>
        <translation>« %1 » (%2) ne donne pas un poids de 0 ou plus à une source d'étiquettes.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not give the limits of a band.</source>
        <translation>« %1 » (%2) ne donne pas les bornes d'une bande.</translation>
    </message>
    <message>
        <source>“%1” (%2) is a folder, not a model file.</source>
        <translation>« %1 » (%2) est un dossier, non un fichier de modèle.</translation>
    </message>
    <message>
        <source>“%1” (%2) is a folder, not a raster.</source>
        <translation>« %1 » (%2) est un dossier, non un raster.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no list of whole numbers of 0 or more.</source>
        <translation>« %1 » (%2) n'est pas une liste de nombres entiers de 0 ou plus.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no model file.</source>
        <translation>« %1 » (%2) n'est pas un fichier de modèle.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no name of a model file.</source>
        <translation>« %1 » (%2) n'est pas un nom de fichier de modèle.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not a raster that can be read.</source>
        <translation>« %1 » (%2) n'est pas un raster lisible.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not a vector layer that can be read.</source>
        <translation>« %1 » (%2) n'est pas une couche vectorielle lisible.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not the name of a band.</source>
        <translation>« %1 » (%2) n'est pas le nom d'une bande.</translation>
    </message>
    <message>
        <source>“%1” (ENCODER_FILE) would not be used: the encoder weights (ENCODER_WEIGHTS) are “%2”.</source>
        <translation>« %1 » (ENCODER_FILE) ne serait pas utilisé : les poids d'encodeur (ENCODER_WEIGHTS) sont « %2 ».</translation>
    </message>
    <message>
        <source>“%1” among the numbers of points by stratum cannot be used.</source>
        <translation>« %1 » parmi les nombres de points par strate n'est pas utilisable.</translation>
    </message>
    <message>
        <source>“%1” among the values that do not count is no number.</source>
        <translation>« %1 » parmi les valeurs qui ne comptent pas n'est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” and the built-in thresholds: %2</source>
        <translation>« %1 » et les seuils intégrés : %2</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file.</source>
        <translation>« %1 » et « %2 » sont le même fichier.</translation>
    </message>
    <message>
        <source>“%1” are one observation (%2): what one of them has judged counts, and water where any of them shows it.</source>
        <translation>« %1 » sont une seule observation (%2) : compte ce que l'une d'elles a jugé, et l'eau là où l'une d'elles la montre.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched to “%2”: %3.</source>
        <translation>« %1 » n'a pu être récupéré vers « %2 » : %3.</translation>
    </message>
    <message>
        <source>“%1” does not assign a band.</source>
        <translation>« %1 » n'attribue pas de bande.</translation>
    </message>
    <message>
        <source>“%1” does not name its values; they are read as those of an exclusion mask: %2.</source>
        <translation>« %1 » ne nomme pas ses valeurs ; elles sont lues comme celles d'un masque d'exclusion : %2.</translation>
    </message>
    <message>
        <source>“%1” does not run on a service, only on this computer.</source>
        <translation>« %1 » ne s'exécute pas sur un service, seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” does not say how the speckle of its images was smoothed; the image of the flood is not smoothed either.</source>
        <translation>« %1 » ne dit pas comment le chatoiement de ses images a été lissé ; l'image de l'inondation n'est pas lissée non plus.</translation>
    </message>
    <message>
        <source>“%1” does not say what to do with tiles in contact.</source>
        <translation>« %1 » ne dit pas que faire des tuiles en contact.</translation>
    </message>
    <message>
        <source>“%1” gives no layer its date.</source>
        <translation>« %1 » ne donne sa date à aucune couche.</translation>
    </message>
    <message>
        <source>“%1” has %2 images now, %3 of them new.</source>
        <translation>« %1 » a maintenant %2 images, dont %3 nouvelles.</translation>
    </message>
    <message>
        <source>“%1” has %2, but “%3” holds statistics of %4.</source>
        <translation>« %1 » a %2, mais « %3 » contient des statistiques de %4.</translation>
    </message>
    <message>
        <source>“%1” has another CRS; it is aligned to “%2”.</source>
        <translation>« %1 » a un autre SCR ; alignement sur « %2 ».</translation>
    </message>
    <message>
        <source>“%1” has everything that it needs.</source>
        <translation>« %1 » a tout ce qu'il lui faut.</translation>
    </message>
    <message>
        <source>“%1” has pixels of %2 m, “%3” of %4 m; they are compared on those of “%5”.</source>
        <translation>« %1 » a des pixels de %2 m, « %3 » de %4 m ; la comparaison se fait sur ceux de « %5 ».</translation>
    </message>
    <message>
        <source>“%1” has pixels of %2 m, “%3” of %4 m; they are compared on those of “%5”. Narrow changes along the shores come from that alone.</source>
        <translation>« %1 » a des pixels de %2 m, « %3 » de %4 m ; la comparaison se fait sur ceux de « %5 ». Cela seul produit des changements étroits le long des rives.</translation>
    </message>
    <message>
        <source>“%1” has seen %2 of the %3 tiles of the part %4 while it was made: its loss elsewhere may be another.</source>
        <translation>« %1 » a vu %2 des %3 tuiles de la partie %4 pendant sa création : sa perte ailleurs peut être autre.</translation>
    </message>
    <message>
        <source>“%1” has several bands; points are drawn over the first.</source>
        <translation>« %1 » a plusieurs bandes ; les points sont tirés sur la première.</translation>
    </message>
    <message>
        <source>“%1” has several bands; the first is evaluated.</source>
        <translation>« %1 » a plusieurs bandes ; la première est évaluée.</translation>
    </message>
    <message>
        <source>“%1” has several bands; the first is used.</source>
        <translation>« %1 » a plusieurs bandes ; la première est utilisée.</translation>
    </message>
    <message>
        <source>“%1” has two dates, %2 and %3.</source>
        <translation>« %1 » a deux dates, %2 et %3.</translation>
    </message>
    <message>
        <source>“%1” holds %2 of the %3 points that were drawn in the stratum “%4”.</source>
        <translation>« %1 » contient %2 des %3 points tirés dans la strate « %4 ».</translation>
    </message>
    <message>
        <source>“%1” holds no dataset: dataset.json or index.gpkg is missing.</source>
        <translation>« %1 » ne contient pas de jeu de données : dataset.json ou index.gpkg manque.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” of “%3” is no label: point %4.</source>
        <translation>« %1 » dans la colonne « %2 » de « %3 » n'est pas une étiquette : point %4.</translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels, so it cannot be kept whole as a tile.</source>
        <translation>« %1 » a %2 × %3 pixels ; elle ne peut donc être gardée entière comme tuile.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>« %1 » est %2.</translation>
    </message>
    <message>
        <source>“%1” is 32-bit Python, but the backend needs a 64-bit Python %2.%3 or newer.</source>
        <translation>« %1 » est un Python 32 bits, mais le moteur de calcul demande un Python 64 bits %2.%3 ou plus récent.</translation>
    </message>
    <message>
        <source>“%1” is Python %2, but the backend needs a 64-bit Python %3.%4 or newer.</source>
        <translation>« %1 » est Python %2, mais le moteur de calcul demande un Python 64 bits %3.%4 ou plus récent.</translation>
    </message>
    <message>
        <source>“%1” is a mask.</source>
        <translation>« %1 » est un masque.</translation>
    </message>
    <message>
        <source>“%1” is a probability; water from %2 on.</source>
        <translation>« %1 » est une probabilité ; eau à partir de %2.</translation>
    </message>
    <message>
        <source>“%1” is aligned to the grid of “%2” (%3).</source>
        <translation>« %1 » est aligné sur la grille de « %2 » (%3).</translation>
    </message>
    <message>
        <source>“%1” is aligned to the image (bilinear).</source>
        <translation>« %1 » est aligné sur l'image (bilinéaire).</translation>
    </message>
    <message>
        <source>“%1” is given both as the image to map and as the image from before.</source>
        <translation>« %1 » est donnée à la fois comme image à cartographier et comme image d'avant.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset already, as %2; nothing to add.</source>
        <translation>« %1 » est déjà dans le jeu de données, sous %2 ; rien à ajouter.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset “%2” already, as %3; it was prepared with other parameters or layers, and was interrupted.</source>
        <translation>« %1 » est déjà dans le jeu de données « %2 », comme %3 ; elle a été préparée avec d'autres paramètres ou couches, et interrompue.</translation>
    </message>
    <message>
        <source>“%1” is in the dataset “%2” already, as %3; it was prepared with other parameters or layers.</source>
        <translation>« %1 » est déjà dans le jeu de données « %2 », comme %3 ; elle a été préparée avec d'autres paramètres ou couches.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>« %1 » est laissé de côté : %2</translation>
    </message>
    <message>
        <source>“%1” is left out: %2.</source>
        <translation>« %1 » est laissé de côté : %2.</translation>
    </message>
    <message>
        <source>“%1” is left out: .</source>
        <translation>« %1 » est laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is left out: it %2.</source>
        <translation>« %1 » est laissé de côté : %2.</translation>
    </message>
    <message>
        <source>“%1” is no STAC item, item collection, collection or catalogue.</source>
        <translation>« %1 » n'est ni un item STAC, ni une collection d'items, ni une collection, ni un catalogue.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service.</source>
        <translation>« %1 » n'est pas l'adresse d'un service.</translation>
    </message>
    <message>
        <source>“%1” is no checkpoint of Highwater, or is damaged.</source>
        <translation>« %1 » n'est pas un point de reprise de Highwater, ou est endommagé.</translation>
    </message>
    <message>
        <source>“%1” is no criterion for the threshold.</source>
        <translation>« %1 » n'est pas un critère pour le seuil.</translation>
    </message>
    <message>
        <source>“%1” is no date of the flood.</source>
        <translation>« %1 » n'est pas une date de l'inondation.</translation>
    </message>
    <message>
        <source>“%1” is no date of the layer “%2” that can be read.</source>
        <translation>« %1 » n'est pas une date lisible de la couche « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>« %1 » n'est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is no device that networks can be run with.</source>
        <translation>« %1 » n'est pas un matériel sur lequel exécuter des réseaux.</translation>
    </message>
    <message>
        <source>“%1” is no engine that networks can be run with.</source>
        <translation>« %1 » n'est pas un moteur avec lequel exécuter des réseaux.</translation>
    </message>
    <message>
        <source>“%1” is no exclusion mask: it has the value %2.</source>
        <translation>« %1 » n'est pas un masque d'exclusion : il a la valeur %2.</translation>
    </message>
    <message>
        <source>“%1” is no exclusion mask: it has “%2” for the value %3.</source>
        <translation>« %1 » n'est pas un masque d'exclusion : il a « %2 » pour la valeur %3.</translation>
    </message>
    <message>
        <source>“%1” is no label of a sequence.</source>
        <translation>« %1 » n'est pas une étiquette de séquence.</translation>
    </message>
    <message>
        <source>“%1” is no land cover class: classes are whole numbers.</source>
        <translation>« %1 » n'est pas une classe d'occupation du sol : les classes sont des nombres entiers.</translation>
    </message>
    <message>
        <source>“%1” is no method that maps water.</source>
        <translation>« %1 » n'est pas une méthode qui cartographie l'eau.</translation>
    </message>
    <message>
        <source>“%1” is no name of a model file.</source>
        <translation>« %1 » n'est pas un nom de fichier de modèle.</translation>
    </message>
    <message>
        <source>“%1” is no origin of labels.</source>
        <translation>« %1 » n'est pas une origine d'étiquettes.</translation>
    </message>
    <message>
        <source>“%1” is no part of a dataset.</source>
        <translation>« %1 » n'est pas une partie d'un jeu de données.</translation>
    </message>
    <message>
        <source>“%1” is no part of a sequence.</source>
        <translation>« %1 » n'est pas une partie d'une séquence.</translation>
    </message>
    <message>
        <source>“%1” is no precision that networks can be run with.</source>
        <translation>« %1 » n'est pas une précision avec laquelle exécuter des réseaux.</translation>
    </message>
    <message>
        <source>“%1” is no risk.</source>
        <translation>« %1 » n'est pas un risque.</translation>
    </message>
    <message>
        <source>“%1” is no sensor of the layer “%2”.</source>
        <translation>« %1 » n'est pas un capteur de la couche « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is no vector format that can be written.</source>
        <translation>« %1 » n'est pas un format vectoriel qui puisse être écrit.</translation>
    </message>
    <message>
        <source>“%1” is no way to split.</source>
        <translation>« %1 » n'est pas une façon de répartir.</translation>
    </message>
    <message>
        <source>“%1” is not a Python that can be run.</source>
        <translation>« %1 » n'est pas un Python exécutable.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON.</source>
        <translation>« %1 » n'est pas du JSON valide.</translation>
    </message>
    <message>
        <source>“%1” is of %2, “%3” of %4.</source>
        <translation>« %1 » est du %2, « %3 » du %4.</translation>
    </message>
    <message>
        <source>“%1” is resampled to %2 m for “%3”.</source>
        <translation>« %1 » est rééchantillonné à %2 m pour « %3 ».</translation>
    </message>
    <message>
        <source>“%1” lies on this computer, where the service cannot use it.</source>
        <translation>« %1 » est sur cet ordinateur, où le service ne peut l'utiliser.</translation>
    </message>
    <message>
        <source>“%1” links to “%2”, which is no file on this computer.</source>
        <translation>« %1 » renvoie à « %2 », qui n'est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2 layers, such as “%3” and “%4”.</source>
        <translation>« %1 » peut être n'importe laquelle de %2 couches, par exemple « %3 » et « %4 ».</translation>
    </message>
    <message>
        <source>“%1” must be a %2, not %3.</source>
        <translation>« %1 » doit être du type %2, non %3.</translation>
    </message>
    <message>
        <source>“%1” must be a list, not %2.</source>
        <translation>« %1 » doit être une liste, non %2.</translation>
    </message>
    <message>
        <source>“%1” must be an object, not %2.</source>
        <translation>« %1 » doit être un objet, non %2.</translation>
    </message>
    <message>
        <source>“%1” names auxiliary layer %2, but there are %3.</source>
        <translation>« %1 » nomme la couche auxiliaire %2, mais il y en a %3.</translation>
    </message>
    <message>
        <source>“%1” names band %2, but the layer “%3” has %4.</source>
        <translation>« %1 » nomme la bande %2, mais la couche « %3 » en a %4.</translation>
    </message>
    <message>
        <source>“%1” of the request must be an object.</source>
        <translation>« %1 » de la requête doit être un objet.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” has %3, but “%4” of “%5” has %6: they cannot be compared.</source>
        <translation>« %1 » de la séquence « %2 » a %3, mais « %4 » de « %5 » a %6 : elles ne peuvent être comparées.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” is left out: %3.</source>
        <translation>« %1 » de la séquence « %2 » est laissée de côté : %3.</translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” was left out: %3</source>
        <translation>« %1 » de la séquence « %2 » a été laissée de côté : %3</translation>
    </message>
    <message>
        <source>“%1” wants 8-bit values stretched to each image's range, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>« %1 » veut des valeurs 8 bits étirées sur l'étendue de chaque image, mais le jeu de données « %2 » est en %3 ; l'un ne peut se déduire de l'autre.</translation>
    </message>
    <message>
        <source>“%1” wants amplitude, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>« %1 » veut l'amplitude, mais le jeu de données « %2 » est en %3 ; l'un ne peut se déduire de l'autre.</translation>
    </message>
    <message>
        <source>“%1” wants decibel (dB), but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>« %1 » veut des décibels (dB), mais le jeu de données « %2 » est en %3 ; l'un ne peut se déduire de l'autre.</translation>
    </message>
    <message>
        <source>“%1” wants decibel × 100, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>« %1 » veut des décibels × 100, mais le jeu de données « %2 » est en %3 ; l'un ne peut se déduire de l'autre.</translation>
    </message>
    <message>
        <source>“%1” wants linear power, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation>« %1 » veut la puissance linéaire, mais le jeu de données « %2 » est en %3 ; l'un ne peut se déduire de l'autre.</translation>
    </message>
    <message>
        <source>“%1” was trained on, or tuned on, %2 of the %3 judged here (%4 …): their scores would say nothing about other places.</source>
        <translation>« %1 » a été entraîné, ou réglé, sur %2 des %3 jugés ici (%4 …) : leurs scores ne diraient rien d'autres lieux.</translation>
    </message>
    <message>
        <source>“%1” was trained on, or tuned on, %2 of the %3 judged here (%4): their scores would say nothing about other places.</source>
        <translation>« %1 » a été entraîné, ou réglé, sur %2 des %3 jugés ici (%4) : leurs scores ne diraient rien d'autres lieux.</translation>
    </message>
    <message>
        <source>“%1”, the image of the flood: %2.</source>
        <translation>« %1 », l'image de l'inondation : %2.</translation>
    </message>
    <message>
        <source>“%1”, where the record of the job belongs, is a folder.</source>
        <translation>« %1 », où doit aller la trace de la tâche, est un dossier.</translation>
    </message>
    <message>
        <source>“%1”, which marks the output of an earlier run, cannot be read.</source>
        <translation>« %1 », qui marque la sortie d'une exécution antérieure, est illisible.</translation>
    </message>
    <message>
        <source>“%1”: %2; %3 in %4 (%5).</source>
        <translation>« %1 » : %2 ; %3 en %4 (%5).</translation>
    </message>
    <message>
        <source>“%1”: %2; %3 in %4 (%5); resampled in power (bilinear).</source>
        <translation>« %1 » : %2 ; %3 en %4 (%5) ; rééchantillonné en puissance (bilinéaire).</translation>
    </message>
    <message>
        <source>“%1”: statistics of %2, %3.</source>
        <translation>« %1 » : statistiques de %2, %3.</translation>
    </message>
</context>
</TS>
