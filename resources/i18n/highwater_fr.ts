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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Looks at the environment that Highwater computes in: which Python, which packages and whether
they are those that were tested, which processors and GPUs can be used, how much memory and disk
are free. Everything that is wrong comes with what to do about it.

Attach the report when you report a problem.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Looks for faults of a dataset: tiles without data, constant or swapped bands, a wrong unit,
duplicates, labels that are only a threshold of the image, labels that are shifted against it,
tiles that stand apart, parts that overlap or touch.

The report shows pictures of the tiles in question, and a layer holds their footprints with the
reasons.
</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Reads the card of a model out of its file: which bands in which unit it takes, which pixel size it
was made for, what it was trained on and under which licence, how good it was on tiles that it had
not seen, and where its limits are.

Models that were made by other programs say less; what they say is shown.
</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Turns a data set of floods, as it was unpacked, into a dataset of tiles that Highwater can split,
audit and train on. The log says how many tiles were taken, and lists what was left out and why.

SEN12-FLOOD, and OMBRIA as sequences, become a dataset of image sequences instead: places with a
label for each image, for models of time series.

Run again, it adds what is missing and nothing twice.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a trained model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classify a time series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decisions in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detect floods by change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw reference points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flood through time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highwater panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image to map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install the backend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the results in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map with it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part to map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Polygons show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepare tiles from them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Radar image:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train a time series model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 dry, 1 water, -1 cannot be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is a scene without any flood, 0.12 means that 12 % of the land is flooded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is calm and dark water, 1 is rough water that is nearly as bright as land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the last date before the flood. 1, 2, 3 and so on are earlier dates of the same place and orbit, each with its own speckle, wind, rain and crops: run again with another number for a time series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 varies a radar band's contrast from 0.9 to 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2 to 0.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.3 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.4 to 0.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.6 to 0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.8 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9 finds nine tenths of the water, or lets a tenth of the mapped water be dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.95: in 95 of 100 samples the interval holds the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: only parts that touch or overlap are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: tiles of two parts must not touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where there is always water, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit floats (float16): half the size, for GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  Evaluate and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6: far brighter than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit integers (int8): a quarter of the size, the fastest on processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit values stretched to each image's range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{} of {}&lt;/b&gt;: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV or another table with the column layer (name of a layer or file) and any of date, flooded (1, 0 or empty), cloud_percent, orbit, incidence, sensor, bands, unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python of my own, with the packages installed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band for each band of the model: probability with all bands minus probability with this one replaced by its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calibrated radar image, such as Sentinel-1 with VV and VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calibrated radar image, such as one of Sentinel-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of the index. Empty: “group”, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date counts as flooded, for the first and the last flooded date and the duration, from this share of the largest area on: a few pixels are called water at any date. 0: from the first pixel on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that “Train a time series model” has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flood happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout with this map's texts, for Project ▸ Layout Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask of 0 and 1, or JRC occurrence or seasonality. What it calls water is no flood at any date. Permanent water of Highwater's masks is known without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multiple of 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name (of the layer or of its file) and a date on each line, with or without a header. What is in “Dates” goes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that compares an image from before with one from the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that finds water in one image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder for S1list.json, S2list.json, truth.csv and the places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder, or a dataset to add the image to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder, or a dataset to add to: nothing that is already there is touched, and nothing is taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder: the tiles are kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with all figures and their intervals; the Results Viewer lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with all trials and with how much each setting matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with before and after; the Results Viewer lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with figures and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with the estimate, the error matrix and the strata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with the flood's course as a chart, and the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with the probability over time of each place, first and last flooded date, duration and peak; with labels the scores beside those of simple rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with the scores by region, their spread and a plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture with legend, scale bar, north arrow, date, sensor and method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A radar image of the same place before the flood, with the same bands. It is mapped by the same method; water at both dates is permanent. Takes the time of a second map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A radar image of the same place before the flood, with the same bands. It is mapped by the same method; water at both dates is permanent. Takes the time of a second map. A model that compares two dates needs it and takes both images at once: give it here and the image from the flood as radar image, each with VV; their CRS, pixels and units may differ. Such a model maps the flood, not all water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A radar image of the same place from before, best of the same orbit and season. Its CRS and pixels may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster for each tile and model, with the classes correct dry, hit, miss and false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster of permanent water, such as the extent or seasonality of JRC Global Surface Water. Its CRS and pixels may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster of what is water in this image; 255 does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster of what is water there, to see how good the map is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster of “Exclusion mask”. Its pixels are mapped as excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster of “Exclusion mask”: shadow, layover, steep slopes. Its pixels are mapped as excluded, and the summary says what share of the scene they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each image: place, sensor, date, probability, decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each tile and model, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shipped model where it was shown to be better, otherwise thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (GeoPackage): for each date the area flooded, its interval, permanent water, dry, what could not be judged and what was not seen, in hectares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A water mask (0 dry, 1 water) or a water probability between 0 and 1, of the same place at a later date. It need not be of the kind of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A water mask (0 dry, 1 water) or a water probability between 0 and 1; the comparison has its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A water mask: 0 dry whenever it was judged, 1 flooded at least once, 2 permanent water, 3 always excluded, 4 never certain, 255 no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept another sensor, mode or pixel size than the dataset has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or reject features of a map, or draw the water of a tile anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept other pixel sizes than the dataset has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against the labels (0–1), where there are some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the test places (0–1), where there are some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a trained model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many, training ends; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All features are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures with the hashes of models and data, in a file for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures, and what was compared, in a file for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures, with hashes of mask and points, in a file for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings, in a file for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images of a place alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow tiles that a model was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .onnx file, or the name of a shipped model (water, flood); the method is of no effect then. Empty: the method above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image with pixels much larger or smaller than the method is made for is refused. With this, it is resampled first, and the maps have that pixel size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle between the line of sight and the vertical on level ground, in the middle of the scene. Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the far part. Of no effect where a layer of angles is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Python is chosen for the backend, and stays so: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another image with the same bands, which the model has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number. The same seed gives the same places, another one different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number. The same seed gives the same scene, another one a different place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are map and labels of this tile right? Draw anew what is water in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area flooded at any date (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area in which the reference holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of mapped water (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of new water (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of permanent water (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of receded water (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of water (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of water at both dates (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of water in the reference (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of water on the map (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of water; of flood, where permanent water is told apart (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area that cannot be judged (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area that cannot be told (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area that counts (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area that is uncertain, neither dry nor water (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under flood (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area where the radar cannot judge (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area, smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of the dates (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Sentinel-1 and most satellites do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published, but adjoining tiles stay in one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending (looks east)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random (refused where tiles overlap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention looks from every image of a place at every other one, whatever their dates. The convolutional LSTMs go through each sensor's images in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: added speckle (share of tiles, 0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: gain (share of the contrast, 0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: looks of that speckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: offset (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: offset, gain, added speckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: optional bands left out (share of tiles, 0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: other stretch of each image (0: none; 8-bit images only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: quarter turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation: random crop (pixels; 0: whole tiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (the better one that fits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: a GPU that the backend can use, otherwise the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: bfloat16 where the device computes in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: bfloat16 where the processor computes with it and the map stays the same, otherwise float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the fastest here that maps the same, which is tried on a piece of the image. The log and the record say which one it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the shipped model for one date where its file says that it beat the thresholds on data that it had not seen and the image has its bands, unit and pixel size; otherwise the thresholds. The model for before and after needs the image from before the flood, too. In scripts, the names auto, thresholds, water and flood will do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average over flips and quarter turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision of the first model (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy against the labels (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy on the test places (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation places (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands VV and VH in decibel, with the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands VV and VH in decibel, without the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands VV_MEDIAN, VV_DEVIATION, VH_MEDIAN, VH_DEVIATION (dB) and COUNT; no data where there are too few observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands in files of their own. They are aligned to the radar image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of layers that cannot be recognised (such as B02;B03;B04)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands that come in files of their own, such as VH beside VV. Their CRS and pixels may differ: they are aligned to the radar image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands that it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands that the models do not get (separated by semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands to take (such as VV;VH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare soil and sand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation is best unless only one or two tiles fit into memory at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size. It is halved, and the log says so, when memory does not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the labels of images, whether there is a flood in the sequence at all is learned. Where no image has a label, it is all that is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch: {} – validation IoU {}, F1 {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch: {} – validation loss {}, F1 {}, balanced accuracy {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best values of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both earlier images and their statistics are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score of the first model (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By spatial block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGE_VH: VH after − VH before (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGE_VV: VV after − VV before (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (always)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated model (.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another orbit, and those that are not from before the flood, are left out by name. Other pixels are aligned in linear power (bilinear).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated radar images with VV, VH or both, in any order, number and unit. Those of another orbit, and those that are not from before the flood, are left out by name. Other pixels are aligned in linear power (bilinear). Or choose their statistics below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of the calibrated model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of the exported model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when a band is withheld (−1 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file can be written and that nothing else holds it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and copying “{}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints, curves, pictures and logs of this training are written there. It stays when training is cancelled, so that it can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a radar image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file; a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to follow it, or two to six (Ctrl or Shift) to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the tiles that are held back; the same seed gives the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses these tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes (flood, water, dry)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of land cover, to see on which ground a model fails. Any CRS and pixel size: it is aligned to the tiles. Empty: what the dataset itself holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes with names and colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes with names and colours: 0 dry at both dates, 1 new water, 2 receded water, 3 water at both dates, 4 cannot be told, 255 no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes with names and colours: 0 dry, 1 flood or water, 2 permanent water, 3 excluded, 4 uncertain, 255 no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify a time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click corner by corner; a right click ends, Escape leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip, then from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip, then mean 0 and standard deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen's kappa (−1 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen's kappa of the first model (−1 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column whose equal entries stay in one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come with Highwater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare water of two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the built-in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a water map with a reference: scores and a map of hits and errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares every installed file with its checksum and replaces packages that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two water maps: new water, receded water, and water at both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a model file, with its card and weights, into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the model and its card elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the result of a training, with its card and weights, into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying “{}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct dry pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of neighbouring speckle (0–0.9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine with warm restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: how many false alarms a missed pixel is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the learning rate (all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cropland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy and Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy, both classes with the same weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validate a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves lie in the folder of the run as CSV and PNG anyhow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the training (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a radar image and its reference into labelled tiles, to train a model on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts your image and its reference into labelled tiles, divides them by blocks into training, validation and test, and audits the result. Its steps are “Prepare training tiles”, “Split a dataset” and “Audit a dataset”, which by themselves offer more: polygons as reference, further bands, other ways to divide.

With another image and the same folder, the image is added to the dataset, and all of it is divided and audited anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT with an encoder (vision transformer, tu-…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker by at least (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker by at least (deviations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date as a number such as 20210105, which compares as dates do; no data where no date shows a flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the first flooded image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the flood's image (empty: found in the layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the highest probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the largest flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the last flooded image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates (empty: found in the layers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates averaged before the flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of layers (such as before = 2019-02-04; after = 2019-03-20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the earlier images (empty: found in the layers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the first to the last flooded image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decibel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decibel (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which tiles train, validate, test and calibrate, without leakage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepLabV3 with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepLabV3+ with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{}”, its card and its weights for good? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure from the usual (z-scores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending (looks west)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect floods by change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations from the median: their mean over polarisations (band Z), and those of each (Z_VV, Z_VH). Negative is darker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction in which the satellite flew on the day of the flood; it is in the image's metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction in which the satellite flew; it is in the image's metadata. Of no effect where the direction of flight is given in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of flight (degrees clockwise from north)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of flight that was used (degrees clockwise from north)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction or number of the orbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between parts to warn below (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance within which an edge counts as found (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The layers are in the group “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw anew (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn or checked by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a stratified random sample of points over a water map, ready to be labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws of the bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the tiles; the same seed gives the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout (0 to 0.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry at both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry tiles are left out until water has this share of the valid pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual-attention ResUNet (large; better with a GPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuate against a reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a folder of its own. A place of the usual size and number of images takes about two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each model file is asked in all eight positions of a tile, which takes eight times as long, and the mean is judged. Tick it where you map with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each place has a number of images between these two, which may be the same. SEN12-FLOOD has 5 to 58 radar and 4 to 20 optical images of a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each region is trained once with each seed: 0,1,2 are three trainings, whose spread shows what is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training gets a folder in it. Run again with the same folder, what is finished there is not trained again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier images of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the swath crosses the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit outline (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: each model's own, which is the one used when mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: recognised from names; the log says how. ELEVATION=1:1 is band 1 of the first further raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: recognised from the names of bands, layers and files; the log says how. VV=1;VH=2 are two bands of the radar image; VH=1:1 is band 1 of the first further raster, VH=2:1 of the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: that of Sentinel-1 on this orbit at this latitude, about −10 or −170. Give it as it is seen from the scene: the radar looks at right angles to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: that of the radar image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the decoder's output, which is sharp and close to the map: it shows how strongly each place speaks for water. “deepest”: the encoder's coarsest features, which Grad-CAM usually shows: patches of 300 m and more (at pixels of 10 m) whose surroundings the network used. Or the name of a module, such as decoder.blocks.2 or up.3; an unknown name is answered with a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: what the layout usually has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the plugin “Processing” to open this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder (resnet18, resnet34, mobilenet_v2, efficientnet-b0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder for each image, attention over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training after the present batch; the model file of the best epoch is written. It works however the training was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine that runs the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {} of {}, batch {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {}, batch {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs at most (passes over the training tiles; 0: as suits their number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of each training at most (passes over its tiles; 0: as suits their number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs that were trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent number of looks of the speckle. Sentinel-1 GRD images have about 4.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent number of looks, for the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate area of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate the area…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates the area of water, with its interval, from labelled reference points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate a water map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenly over shares of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image is averaged to this many cells, whatever its size; a multiple of 8. More cells show smaller floods and take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tile once an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the file says, as a STAC item with the MLM extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was decided is dry, but “Prepare training tiles” needs at least one polygon of water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for water (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude layover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude radar shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion mask (where the radar cannot judge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error after, on the same tiles (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error before, on tiles not used for the fit (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error of the first model (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error of the new one on the same tiles (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error of the old model (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a model's map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a faster model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported model (.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score of flooded images against the labels (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score of flooded images on the test places (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score of flooded images on the validation places (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score of the edge of the water (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score of the first model, pooled (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score on the test tiles (0–1), where there are some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score on the validation tiles (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score over all their pixels (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score: lower end of its 95 % interval (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 score: upper end of its 95 % interval (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPN with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms (share of the dry land that is mapped as water)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features that are decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer are noisier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest observations of a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the polygons of regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the region's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill holes smaller than (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds what is wrong with a dataset before a model learns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished trials are kept. To go on, run this again with the same settings and this folder of the study (RUN): {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First flooded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First flooded date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the image?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood and permanent water (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood at each date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood from two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood in a time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood or water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood, image by image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood, two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood, two dates (shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flooded area (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flooded at any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flooded vegetation: brighter by at least (deviations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floods are rare: with equal weights the network does not learn to say “dry” always. The probabilities are corrected for it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal Tversky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal and Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder from which to install without a network. Empty: the folder of the settings, or else the package index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of probability rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of rasters of hits, misses and false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the image sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the models of each sensor or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of wheels (offline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that keeps the progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of events (…image.tif and …mask.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds of whole regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows water through many dates: how often, when, how long, and how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints of the tiles in question, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints of the tiles, coloured by IoU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Tversky losses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Tversky losses only. Higher than that of false alarms: more water is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a model-based interval; of no effect where there are points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bands that may be missing later only. All bands of a sensor go together, half as often those of one of its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each sensor or region a model file of its own is written into the folder of the models (MODELS), beside the one for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For focal losses only: 0 is cross-entropy; higher looks at difficult pixels more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For folders of events; besides no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For folders of events; the other layouts say theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For folds only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For images whose date is not found by itself: a date for each in their order, such as 2024-05-07, 2024-05-19, or with names: first=2024-05-07; second=2024-05-19. What is not said is the layer's fixed temporal range in QGIS, or what its metadata or names tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance a calibrated Sentinel-1 image with VV and VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For integers only. Another part than the one above; the training part serves well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For integers only; drawn by lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For layers whose date is not found by itself: a date for each layer in their order, such as 2021-01-05, 2021-01-17, or with names: before=2021-01-05; after=2021-01-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For networks “with an encoder” only: a name of segmentation_models_pytorch, such as resnet34, efficientnet-b0, mobilenet_v2 or mit_b0, or tu- and a name of timm, such as tu-convnext_tiny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For prediction: about 0.8 GB on disk; maps water, evaluates, simulates. For training: PyTorch as well, about 2 GB. It takes minutes, by the speed of the network; QGIS can be used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For risk control only: 0.1 is a tenth. A smaller risk leaves more uncertain; one that these tiles cannot support is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sets in which the order of the images gives the label away, such as pairs from before and after a flood: 0.5 takes the order from what can be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spatial blocks, and folds by block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the boundary F1. References drawn by hand are seldom truer than two pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the focal Tversky loss only; 1: plain Tversky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the least cost only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the report. Of effect with layers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sums with Dice only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tiles whose images were each stretched to 0–255 on their own, as 8-bit pictures are: brightness and contrast of each image change by themselves, so that the model does not learn grey values. No effect on dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free disk space for temporary files (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a radar image to a map of water, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a radar image to a mask, a probability, polygons and a page to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many deviations on a pixel that has become brighter in VV (or HH) counts as flooded vegetation, for instance 3. 0: it is not looked for, since rain, snow melt and growing crops brighten the land as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From images before and after to a map of flood, permanent water and what the radar cannot judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one labelled image to a model, and from the model to a map of another image that is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last flooded date (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this probability on a pixel counts as water. Of no effect on a mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this probability on an image counts as flooded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further bands of the tiles. Slope and height above drainage need elevation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further models (the mean of all is mapped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further rasters (such as VH in a file of its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further rasters (such as VH or elevation in a file of its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma-MAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each part about the same share of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a reference raster or reference polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to “Map water” as a model file and say the bands there, or export it again from where it was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give labelled reference points, or the water probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up drawing (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives pixels, polarisations, orbit and date. Empty: the first of the earlier images gives pixels and orbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until there is some water among the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next one after a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on where a run was cancelled or broke off. Give the same settings and the same model file, or the folder of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM weighs what the network found by how much it speaks for the mapped water on the whole. Grad-CAM++ keeps large waters from drowning small ones, and takes half as long again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grassland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest height above the nearest drainage to judge (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that lies higher above the stream it drains to is excluded: floods do not reach it. 15 to 30 is usual. Empty: no height is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground within this distance of the edge, on both sides, is sampled by itself. 0: no such strata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAND: height above nearest drainage (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page with everything that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height between the lowest and the highest point. Steep terrain brings radar shadow and layover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the terrain in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the terrain, such as the Copernicus DEM, NASADEM or SRTM, in any CRS. With several bands the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the terrain, such as the Copernicus DEM, in any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights, from which slopes are computed, to see how steep ground is mapped. Any CRS and pixel size. Empty: what the dataset itself holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back from the part above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High above drainage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest F1 as far as few places can tell it (the nearest to 0.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest probability (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highwater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highwater (water and floods from radar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highwater backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highwater's backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highwater: model library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highwater: review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits, misses and false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the study and its trainings. A study that is there is continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the grain of neighbouring pixels is. Sentinel-1 GRD images with pixels of 10 m have about 0.7. Variety moves it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far outlines may move, for smaller files and smoother shores. Neighbouring polygons keep their common edges. 0: along the edges of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely each pixel is water, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tiles get further speckle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much darker a flooded pixel is, however little it usually changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much scenes of different seeds differ in nature: land cover, brightness, texture, rivers and lakes, plants in the flood, wind, noise and sharpness of the image. 0 is the same kind of place for every seed, 1 is as different as real places are, for training; some scenes then have no water at all, some little else, and the share of flooded land is kept only roughly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much smaller it is; negative where it has grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every tile is seen. The training ends earlier when it no longer gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every tile is seen; 0: 40 to 150 times, the fewer tiles the more often, or as often as the time allows where you limit it. Training ends earlier when validation no longer improves, and keeps the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often flooded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the images are drawn anew for the intervals. More make them smoother, not narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the map was made is recorded in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the mask was made is recorded in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rate changes while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unusual a flooded pixel is. Less finds more of the flood, and more fields that were ploughed or cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How values are scaled after clipping. It becomes part of the model: images are given to it as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTENSITY: root mean square of VV and VH in linear power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the IoU falls by more, nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image from &amp;before the flood (optional):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image from &amp;before the flood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image from before the flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of the flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image sequences for calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image sequences for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image sequences for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image sequences for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image sequences in the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, truth and prediction of the same tiles, in the folder of the run; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet weights are those of photographs; they help where tiles are few. They are downloaded at the first use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet, adapted to the number of bands (downloaded once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images added by this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images in the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of sequences in the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of sequences that are labelled as flooded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the same place, for the multi-temporal filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are labelled as flooded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that show a flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that were classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with a flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In cross-entropy and focal loss. 1: pixels count alike. 0: from the share of water in the training tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In folds (cross-validation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file's order, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of the scene: Sentinel-1 sees at 30 degrees in the near part of its swath and at 46 in the far part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In total, those of earlier searches in the same folder included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In total. Strata share them in proportion to their area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidence angle (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidence angles (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index: footprints of the tiles, with their part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index: places with their dates and part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: bands and derived bands (empty: every band)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: bands that may be missing later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: limits that bands are clipped to (empty: fitted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input: normalisation of the bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Highwater's backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install for prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs the packages that Highwater computes with, apart from those of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integers: decibel × 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union after, on the same tiles (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union before, on the same tiles (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union of the best trial on the validation tiles (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union of the first model, pooled (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union of the new one on the same tiles (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union of the old model (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union of the worst of them (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union on the test tiles (0–1), where there are some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union on the validation tiles (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union on tiles that it was not trained on (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union over all their pixels (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union: lower end of its 95 % interval (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersection over union: upper end of its 95 % interval (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this feature right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with Highwater and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value at each point is kept in the layer, hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights, {}, do not lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the built-in method as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the mean of all models as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps single batches from upsetting the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps tiles without water from weighing too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: epoch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label folders of Sen1Floods11 (separated by semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the whole sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label values that do not count (separated by semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled reference points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover also becomes a band of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover classes to exclude (separated by semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger gradients are shortened to it; 0: they are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest flooded area (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest rate of AdamW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last flooded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last flooded date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the network (empty: the last one before the result)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of fewer days apart are one observation, whose date is that of the first. 1: only those of one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers whose file is missing or damaged are named in the log and in the record and left out. Without it they are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate (0.0001 to 0.01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least cost of missed water and false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least days between observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least distance between parts (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number of points of a stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least precision: no more false alarms than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least recall or precision (0–1), for these two choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least recall: miss no more water than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least share of valid pixels (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out images that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out layers that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by an older release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the tile size makes tiles overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the flood above the drainage (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the intervals (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear power (sigma0, gamma0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkNet with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the last installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer sequences are learned in parts, drawn anew in each epoch. When the model is used it looks at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at “{}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks (less is grainier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks to the right of its flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of IoU that is tolerated (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: Tversky's weight of false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: Tversky's weight of missed water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: exponent of the focal loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: gamma of the focal Tversky loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: gamma of the focal loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: share of cross-entropy or focal beside Dice (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: smoothing of Dice and Tversky (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: weight of water against land (0: balanced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: weight of whole sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: weights by source of labels (empty: equal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovász</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of its 95 % interval (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of its interval (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of its model-based 95 % interval (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower finds more water, higher fewer false alarms. Empty: 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower finds more water, higher fewer false alarms. Empty: the threshold that the model was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower when validation no longer improves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MA-Net with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a method (weak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a dataset of an image whose water is known, trains a model on it, maps another image with that model and compares the map with what is known there. Its steps are “Prepare training tiles”, “Split a dataset”, “Train a model”, “Map water” and “Evaluate a water map”; each can also be run by itself, with all of its choices.
One image makes a model for images like it. For one that is good elsewhere, put images of several regions into a dataset and train with “Train a model”.
The file of the model lies in the plugin's folder, under processing_provider/models: open it in the model designer and save it under another name to change its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a dataset of your own image and its reference: cut, divided, audited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a model's probabilities true, chooses its threshold, and can bound its errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a plausible radar scene of a flood, together with the true flood mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a simulated flood scene, cuts it into labelled tiles, divides them into training, validation and test, and audits the result: a small, complete dataset without any data of your own. Its steps are a simulated scene, “Prepare training tiles”, “Split a dataset” and “Audit a dataset”. The file of the model lies in the plugin's folder, under processing_provider/models: opened in the model designer and saved under another name, its first step can be replaced by your own image and reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a small, complete dataset of a simulated flood: simulated, cut, divided, audited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a smaller, faster copy of a model and measures what it loses by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes radar and optical images of places through time, some of them flooded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed environment: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed: neither prediction nor training is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed: prediction and training are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed: prediction is installed, training is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map water by adaptive threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped b&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps a flood, apart from water that was there before and from what only looks like water.
The elevation says where the radar cannot judge: in shadow, in layover and on steep slopes. The image from before the flood is mapped first; its water, and that of a layer of permanent water where there is one, is no flood.
You get a mask (dry, flood, permanent water, excluded, uncertain), the probability, polygons with their areas, and a page to send. For the reasons why a place is excluded, run “Exclusion mask” by itself.
It is a graphical model: open it in the model designer to see its steps, and save it under another name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps floods where an image is far darker than the earlier ones; needs no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps the water of a radar image, all that is usually wanted in one go: mask, probability, polygons with their areas, and a page to send.
Nothing but the image has to be chosen: bands and unit are recognised, and the method is the better one that fits. As a batch process it maps many images.
It is a graphical model: open it in the model designer to see its step, and save it under another name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps water and floods in a radar image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps water by thresholds that are found in the image itself; needs no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks where a radar image cannot show water: shadow, layover, steep or high ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean IoU of water and dry land of the first model, pooled (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean change in probability without the band that matters most (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean intersection over union of the places left out (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean share of clouds (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean share of clouds in the optical images (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median and deviation of the earlier images of the same orbit, pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method (where no model file is given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors tiles at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed water (share of the water that is mapped as dry)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misses (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model (.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model (.onnx; empty: the method above)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file (.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file of the best settings (.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model li&amp;brary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of time series (.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model-based: the interval rests on the map alone. For one that does not, label reference points (step 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.onnx *.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (.onnx; several are compared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the same bands, unit and pixel size as the first. Three to five small ones often map better than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of time series are trained from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one splits each batch among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tiles to look at closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its corners with the vertex tool; press E again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{}”, its card and its weights to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the model, its card and its weights to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-temporal (needs further dates)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NORMALISED_DIFFERENCE: (VH − VV) / (VH + VV) of linear power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the region, kept with each tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the region. A split keeps regions together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as in the column “region” of the dataset's index; all of their tiles are judged, whatever their part. Empty: the part above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of bands that the models can do without, such as those of an optical image. The models are judged as if the images had none of them. Empty: they get all bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names separated by commas, such as ELEVATION: training leaves them out now and then, so that the model also works on images without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names separated by commas, such as VV,VH,RATIO. Besides the bands of the dataset: RATIO, NORMALISED_DIFFERENCE, INTENSITY, and CHANGE_VV or CHANGE_VH where there is an image before the flood; these are computed inside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for encoder weights “from the file” only: a .safetensors or .pth file that fits the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for “from a table” only: names of tiles, scenes or sequences, and their part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for “held out” only: these are the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where each sensor or region gets a temperature of its own (BY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative log-likelihood of a pixel after, on the same tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative log-likelihood of a pixel before, on the same tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither (no labels follow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither earlier images nor their statistics are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the evidence (EVIDENCE) nor the change (WITHHELD) is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network (small U-Net, U-Net, U-Net++, FPN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: cells along each side of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: dropout (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: dropout (share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: encoder (empty: resnet18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: file of encoder weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: normalisation inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: numbers that stand for an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: optical bands (such as B03;B08;B11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: weights to start the encoder from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never flooded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision says yet what is water and what is dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flood happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further trial begins after this time. The last fifth of it is kept for the final training, if a model is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen: the built-in method is judged alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training is known yet. It appears here when it begins; the folder of an earlier one can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No water, no IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: from the package index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation inside the network (all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation of the bands (all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all were measured on the same data; scores on different data are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not labelled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard of this training since {}: it was cancelled, or its program has ended. Run it again with this folder and “continue an unfinished run” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard of this training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of columns of every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images whose mean is the image before the flood. The mean of many has next to no speckle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of optical images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points by stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of radar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of rows of every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to compute with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OMBRIA as sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of AdamW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of effect with the focal loss alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every image. Empty: recognised from the names of bands, layers and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of radar layers for which the table says none. Small images of linear power or amplitude cannot be told apart by their values: say which unit they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the draws of a model-based interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the draws of intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the draws of model-based intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the earlier images, to be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the optical images. Most days are nearly clear or nearly overcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the sequence. With the name of one that is there, images are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the probabilities stay as they are, and only the threshold is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, from a folder of &amp;wheels:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its card. Empty: that of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On processors take integers. 16-bit floats lose next to nothing, but are faster on GPUs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle: up, then down to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or several .onnx files, or names of shipped models (water, flood); several are compared with each other. The first is the one that the numbers are given for. Empty: the built-in method alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with everything, to read, print or pass on; the Results Viewer lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with the map, what was found in a sentence, areas with their interval, how the map was made and what the method is worth. It needs no other file and prints well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One region or event held out for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each place left out; with several seeds also one for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rectangle is compared; its CRS may differ. Empty: where both layers lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rectangle is cut into tiles; its CRS may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rectangle is evaluated; empty: all of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rectangle is followed; its CRS may differ. Layers outside are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rectangle is made; its CRS may differ. Empty: the whole image of the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rectangle is mapped; its CRS may differ. Empty: the whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rectangle is marked; its CRS may differ. Terrain beside it still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaci&amp;ty of the map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a radar image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this yourself: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the form, filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens “Train a model” so that it goes on from this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical images alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical images of a place (least and largest number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: course of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: epochs without a better validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: epochs without improvement before it stops (0: never)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: images of a sensor and place at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: keep a moving average of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: largest learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: largest norm of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: largest norm of the gradient (0: not clipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: learning rate (0: found by a range test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: places at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: tiles at once (0: as memory allows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser: which tiles how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: folder of image sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines of new water, receded water and water at both dates, with areas in hectares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines of the water, with area in hectares, mean probability, date, source and method. GeoPackage, GeoJSON (in WGS 84), FlatGeobuf and shapefile, by the file's ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over each tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over groups of channels (for very small batches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall accuracy (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAN with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSPNet with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair of convolutional LSTMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the dataset to calibrate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the dataset to judge on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the folder's places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to compare (empty: where both lie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to cut (empty: the whole image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to evaluate (empty: the whole map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to follow (empty: wherever a layer lies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to make (empty: the whole image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to map (empty: the whole image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to mark (empty: all of it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to measure the loss on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to show before and after on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part to take the ranges of values from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training places at most. 0: 60, or as many as the minutes allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent water (empty: the image from before alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent water (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent water (raster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size (metres; empty: the image's own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size that the model was made for (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the reference raster with one of these values are invalid, besides its own no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the reference raster with one of these values are left out, besides its own no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that are flooded once. A short or small flood may lie between the dates of all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that the radar does not reach because terrain stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that were classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places whose echo arrives together with that of other ones: slopes that face the radar more steeply than it looks, and the ground before and behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with a flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with an image that shows a flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of “Sample reference points”, all of them labelled. Empty: the interval is model-based.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points over the map, to be labelled by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that were drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that were used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to label, with their style and form. A GeoPackage keeps both inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of water; outside them it is dry. Give this or a reference raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of what is held to be water; everything outside counts as dry. Give this or a reference raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons where model and built-in method disagree, the largest first. Needs the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with the date, their area, and begin and end: open the temporal controller and press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons; outside them nothing is known and no pixel is labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the first model (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction is enough to map water. Training adds PyTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a dataset of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a simulated dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare image sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare tiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare training tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print layout template (QPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability below which a pixel is dry, if missed water is bounded (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability by the built-in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which a pixel is water (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which a pixel is water (0–1; empty: each model's own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which a pixel was water (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which an image is flooded (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which it is water, if false alarms are bounded (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor and GPUs that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer's accuracy of water (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts images of one place into time order, as a sequence of a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python 3.10 or newer, 64 bit, with its modules venv and ensurepip. Empty: one is searched for on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python of the backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python to build on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS layout template (*.qpt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick map of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RATIO: VV − VH (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar and optical images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar and optical images of several dates, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar and optical images of several dates, in any order. Bands of one date may lie in files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar image from the flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar image that the mask is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar image to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar image to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar images alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar images of a place (least and largest number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of classes as whole numbers, such as ESA WorldCover, in any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of classes. Tiles are chosen so that its classes are covered evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster of the incidence angle on level ground (the ellipsoid), not of the local one: better than one number where the scene is wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster that is 0 where there is no permanent water. Given, there is a further score of the flood alone, without rivers and lakes. Any CRS and pixel size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster with the classes correct dry, hit, miss and false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.vrt *.img);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the model library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons with names and colours: 0 can be judged, 1 radar shadow, 2 layover, 3 steep slope, 4 high above drainage, 5 land cover, 6 no elevation, 255 no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of the first model (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receded water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of how it was made (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of how the map was made (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of how the mask was made (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the image to learn from (0 dry, 1 water)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the image to map (0 dry, 1 water)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference polygons (water)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference raster (0 dry, 1 water)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference values that do not count (separated by semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refined Lee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions and events are those in the index of the dataset. With folds, its column “fold” is taken where it is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions or events to hold out (separated by commas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions to judge on instead (separated by semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Highwater's backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the managed environment? It can be installed again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports on the backend's Python, packages, devices, memory and disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resample an image of unsuitable pixel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review another &amp;layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk control: error to bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: share that is not to be exceeded (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: continue an unfinished run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: folder (empty: beside the model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: leave out images that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: leave out tiles that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: model to fine-tune (empty: from scratch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: name of the model (empty: from the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: processes or GPUs that train together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: validation tiles to draw after each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: where curves are written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLOPE: slope of the elevation (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAC Overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample reference points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which field of the polygons holds the region's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says for each image of a time series whether there is a flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how good models are on labelled tiles that they have not seen, and how sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores against a raster or polygons of what is known to be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores on such tiles say how well they were learned, not how good the model is elsewhere. The report says so on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores say something of other places only on a part that was not learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd: open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for better training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: epochs of the final training (0: as many as each trial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: own space (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which models fit the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds (separated by commas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SegFormer with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen1Floods11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen1Floods11,OMBRIA,STAC Overflow,SEN12-FLOOD,training,dataset,benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by semicolons. Empty: those that all images have, of Sentinel-2 at most six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences in the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences in the dataset (layouts of sequences)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share excluded for its land cover (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for calibration (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for the test (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for training (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for validation (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in layover (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in radar shadow (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of channels left out at random before the last layer. 0.1 to 0.3 can help where tiles are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of labelled images for calibration with a flood (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of labelled images for the test with a flood (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of labelled images for training with a flood (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of labelled images for validation with a flood (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of permanent water (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of places that are flooded (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the land under flood (0–0.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the land under flood (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the largest area that counts as flooded (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the mapped part that has data (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pixels with enough observations (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the scene that has data (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of these numbers that is dropped while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of this image's tiles that is valid (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tiles without water to keep (%; empty: by the share of water)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of water (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of water in this image's tiles (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of water in tiles for calibration (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of water in tiles for the test (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of water in tiles for training (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of water in tiles for validation (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of water to aim at (%; empty: as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that cannot be judged (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is too high above the drainage (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is too steep (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share without elevation (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped model: flood from before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped model: water from one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a model was trained on, how good it is and where its limits are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where a model finds evidence for water, and what each band is worth to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a part that is cut at random from each tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a pixel on the ground. SEN12-FLOOD has 10 m; with larger ones a small image shows as much land and has less speckle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a pixel on the ground. Sentinel-1 images usually have 10 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks for the intervals (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks that stay in one part (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks that validate (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the simulated scene; it becomes tiles of 64 × 64 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side; an odd number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify outlines by (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a flood scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate sequences of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated scene {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the new file (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small U-Net (about 2 million parameters; quick, needs no GPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller islands inside a polygon are filled; the mask keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; rasters and areas keep them. 0: none is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; the mask keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller polygons are left out of the layer of polygons; the raster and the areas keep them. 0: none is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller tiles are more tiles, which a small image needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest distance between two parts (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest polygon (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of each image (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooths the radar bands before they are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many get those strata, too, whose share would be smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many labels are compared with the image (threshold, shift); everything else is checked for all tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the model does not rely on any single date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the model works where one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speckle filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of models and turns (0–0.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of it between places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that takes the speckle from each image before it is compared, in pixels. 0: none; deviations are then those of speckle rather than land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the probabilities that are averaged: large where the models, or the same model on the turned image, disagree. Needs further models, or flips and turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the radar bands of a tile, as images differ in brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of the area (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics made on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of earlier images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of the earlier images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steep slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steeper ground is excluded, because no water stays there. Empty, or 90: no slope is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepest slope to judge (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step between tiles (pixels; 0: the tile size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the probability where tiles meet, by those beside (1: no seam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata that they lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretched to 8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest evidence before scaling (0: no water was found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2018-05-17; empty: from the file's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2024-05-31. Images of this day and later ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 50 (built-up) and 10 (tree cover) of ESA WorldCover: 10;50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as IW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as LabelHand;S1OtsuLabelWeak. Empty: the labels drawn by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Sentinel-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as VV=-30:0;VH=-35:-5, in the unit of the band (dB for radar), or as JSON. Bands that are not named: from the training tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as water=100;dry=200. Strata that are not named share what is left of the number of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as weak=0.5;simulated=0.2, so that tiles whose labels were made by a method or simulated count less than those drawn by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary to send (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, picture, print layout, rasters and polygons lie there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of dates (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of dates and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of parts (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the scores (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the tiles (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the trials (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of what is true of each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature that calibrates the probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary, until QGIS is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test F1 (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test IoU (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test IoU or F1 (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .onnx file of a model trained here, or its .safetensors file beside it: training goes on from its weights with the tiles of this dataset. Network, bands and normalisation are those of that model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .onnx file of the model, or the name of a shipped one (water, flood).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .onnx file of the model, or the name of a shipped one (water, flood). For the evidence, its weights (.safetensors, written together with it) must lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .onnx file of the model. Its card (.md, .html) and its weights (.safetensors) are written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .onnx file. Skipped: nothing is trained again after the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adaptive threshold that maps water without a model: what a model has to beat. It needs backscatter, so untick this where the images of the dataset were stretched to 8 bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area with an interval that rests on labelled points, not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average is validated and kept; it is usually steadier than the last weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch is being measured, and its model written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best settings are trained again for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in method is run, too; “Places to review” shows where both disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibrated model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card as a page, which opens in the result viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen model does not fit this image; step 2 says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “split” of the dataset's index says which tiles these are. A part that the model was trained on is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “split” of the dataset's index says which tiles these are. Of no effect where regions are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision could not be written into “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is for “Map water”, which does not take this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is for the pixels that are water by this threshold. Empty: the threshold that the model was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewer, the sooner something good is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in which sequences.gpkg lies. Its column “split” says which places train and which validate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in which sequences.gpkg lies: its places are classified instead of layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder into which the data set was unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg lies. Its column “split” says which tiles train and which validate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a dataset, in which index.gpkg or sequences.gpkg lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footprint of each image with date, sensor, probability and decision; begin and end are when it is the newest of its place. Open the temporal controller and press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of “Map water”, filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is mapped in all eight positions, which takes eight times as long; the mean is a little better, and its spread tells where the model is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is resampled to this pixel size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image to cut, for instance a calibrated Sentinel-1 image with VV and VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “{}” of this tile is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation failed unexpectedly: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels “{}” could not be written: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer is copied into this file and stays as it is itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{}” could not be styled: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{}” has no features to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managed environment, installed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be made: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map says that this is dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map says that this is water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map that the points were drawn over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to judge: a mask of Highwater, any raster of 0 (dry) and 1 (water), or a probability between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map to judge: a mask of Highwater, or any raster of 0 (dry) and 1 (water).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask gets its pixels. Empty: those of the elevation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the probabilities of all model files is judged as one more model, with the mean of their thresholds: what is mapped where several models are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method and all figures, in a file for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model to calibrate; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model to export; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model file; its card is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opposite of what the map says is right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {} “{}” is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {} “{}” must have one of these endings: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability over time as a picture; of the twelve places of highest probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster of “Statistics of earlier images”, instead of the images. It is smoothed, and so is the image of the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this training (run.json) cannot be read: it is damaged, or still being copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review “{}” could not be written: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is kept in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as polygons, such as lakes and wide rivers of a topographic map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of the model that was trained again (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same place before the flood: flood and permanent water are then told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same choice of tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same model on the same machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same tiles and the same parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same table as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene to map, for instance a calibrated Sentinel-1 image with the bands VV and VH. Any raster file that QGIS opens will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule is fitted into this time, so that a short training is still a whole one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has given this trial up: others were better by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small U-Net is good for most work and trains on an ordinary computer. Those “with an encoder” are the architectures of segmentation_models_pytorch; the encoder can be chosen under the advanced parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of epochs is always written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cannot be asked to stop: {}. Create a file named “stop” in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ends after the present batch; the best model so far is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training failed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is being prepared: data are read, settings are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is finished. Epochs trained: {}. Model: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is fitted into this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is over. Epochs trained: {}. No model file is noted here; trainings of a cross-validation or a search keep their scores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was asked to stop: it ends after the present batch and keeps the best epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was cancelled. Run it again with this folder and “continue an unfinished run” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was cancelled; the best model so far, of epoch {}, is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped early. Epochs trained: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped early. Epochs trained: {}. Model: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the best epoch so far are kept in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures of validation tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no default model any more; “Map water” chooses by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer of polygons in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tiles are not used for the fit. Held back: some whole regions (or events, or scenes) of the part above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are named in the log, the report and the record. Without this, they are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are named in the log. Without it, such an image is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They give each tile its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This failed unexpectedly: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already: the review in it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no training. While a training prepares its data, it appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those in brackets may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of most relief are preferred: their shadow looks like water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three bands: the share of the dates that judged a pixel at which it was flooded, in per cent; times flooded; times judged (0: never, which is not the same as dry).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of VH (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of VV (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of a probability (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of a probability map (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the probability (0–1; empty: the model's own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of water in VH (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of water in VV (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold: chosen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds (built-in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds (no model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds between water and land, taken from the image itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers that are installed whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size (pixels; 0: images are kept whole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles at once (4, 8, 16, 32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles for calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles in the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of one block stay in one part. Some ten blocks or more should fit into the image; each should hold several tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of this image that were there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles or sequences set aside, since they touch another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles or sequences whose part has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles taken of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that could be chosen from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that the model has not seen; if it has, the card says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that touch another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that were judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles to take the ranges of values from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles train, validate and test in blocks of this size. Smaller blocks for small images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with a high loss more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with fewer valid pixels are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with their scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles, or images of sequences, added by this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at most (minutes; empty: no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at most for the whole search (minutes; empty: no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each training at most (minutes; empty: no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the training at most (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left at most: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on from here, run this again with the same settings, “continue an unfinished run” (RESUME) and this folder of the run (RUN): {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge what another program has made: GeoTIFFs of water probability (0–1), one for each tile and named like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make more places of a seed in another folder, or to make a large set in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model and map with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a time series model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training &amp;monitor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends when validation has not improved for so many epochs. Where the learning rate first rises, they count once it comes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings that are finished are kept. To go on, run this again with the same settings and this folder of the runs (RUN): {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a network on a dataset of labelled tiles: the result is one model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a network that says for each image of a time series whether there is a flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains once for each region that is left out, to see how well a recipe carries over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials that were given up early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials, those of earlier calls included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries many trainings with different settings and trains the best again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns a public flood data set, as it was unpacked, into a dataset of tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns tiles by 90° at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tversky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bands: days from the first to the last date of the longest flood without a dry date between, both included (1: seen once, 0: never), and the most dates in a row. No data: never judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Net with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-Net++ with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPerNet with an encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of radar images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the images (folders of events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the radar image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of its 95 % interval (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of its interval (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of its model-based 95 % interval (hectares)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User's accuracy of water (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation F1 (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation IoU (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation IoU or F1 (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation has chosen the epoch, so that its scores are a little too good. “Evaluate models” compares models on data that neither has seen, and finds smaller differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation tiles after epoch {}: input, truth, probability of water, errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values appear with the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: brightness (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: images left out (share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: mirror and turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: places in reversed time (share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: places without one of the sensors (share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety between scenes (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of this Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted share of the tiles or sequences; the shares need not add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water as pol&amp;ygons, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water at both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water at the earlier date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water at the later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water by the built-in method only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water by the model only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water masks (0 dry, 1 water; those of Highwater) or water probabilities between 0 and 1, of two dates at least, in any order; they need not be of one kind. The pixels are those of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water of the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water probability (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water probability (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water that is always there, so that the map tells flood and permanent water apart: a mask of 0 and 1, a water mask of Highwater, a probability, or occurrence or seasonality of the JRC's Global Surface Water. What it is, is recognised and logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water, one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water, one date (shipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak and simulated labels may train, but do not count in scores unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay (0.0001 to 0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights &amp; Biases, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights for fine-tuning (.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wetland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of tiles that touch or overlap those of another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held to be true. Give this or reference polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held to be true; −1, 255 and its own no data do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is minimised. Cross-entropy and Dice is a good choice for most data; Tversky where missed water is worse than false alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true: 0 dry, 1 flood, 2 permanent water, 255 no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is varied, instead of the choices above: JSON, or the path of a file with it. Such as {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its polygons show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made you decide so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be done with image and labels, such as CC BY 4.0; it stands in the cards of the dataset and of models trained on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays in one fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays together in one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image is can be told once the backend is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pixel values are. The tiles are in decibel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pixel values are. When it is recognised, the log says how; when the values contradict it, the algorithm stops and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pixel values of all images are. Recognised automatically, each image may have its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the probability from which a pixel is water is chosen for. Where missed water costs more than a false alarm, choose the least recall. Where the tiles are of a handful of places and others will be mapped, choose the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “Map water” takes by itself, without a model file, where it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fewer of the earlier images have data, nothing can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the decisions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the labels come from (folders of events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network finds what speaks for water; 1 is the strongest in this image, 0 none. Needs the training tier of the backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the reference comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the scene lies: pick a point on the map, or type longitude and latitude. The scene's CRS is the UTM zone of this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a flood happens at all, where no image has a label of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a slanted strip without data lies at the side, as at the edge of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each part shall have about the whole dataset's share of water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether jobs can run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the interval is model-based (0 or 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the model fits the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the tiles get a band LANDCOVER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which band is what (such as VV=1;VH=2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data set it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which date the image before the flood is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images are learned. A model of both does without either where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the dataset the place is for. “Split a dataset” changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tiles how often (all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tiles train, validate and test. “Split a dataset” changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider than errors extend: pixels of one block are right and wrong together. A map of less than six blocks gets no intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the scene (pixels of 10 m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the strata at the edge of water (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind on the water (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the speckle filter (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a folder, a run that was stopped goes on where it was when it is started again with the same folder. Removed when the map is done. Empty: progress is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its 95 % interval. Scores on different data cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one, what would exceed the risk is mapped as “uncertain”: for missed water pixels below the threshold that may yet be water, for false alarms pixels above it that may yet be dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same settings and the folder of that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, a damaged file is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, an image that does not match the dataset is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, images that do not match the dataset are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, training stops at the first such tile and names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month and day on which the sequences begin; they last three to six months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} min {} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy,validation,IoU,F1,precision,recall,confusion matrix,reference,ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy,validation,test,holdout,IoU,F1,precision,recall,kappa,calibration,reliability,confidence interval,bootstrap,compare,report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area,hectares,confidence interval,accuracy assessment,Olofsson,stratified,error matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16 is faster and as good where the processor or GPU computes in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration,temperature,threshold,reliability,recall,precision,cost,conformal,risk,uncertain,ONNX,probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain,explainability,interpretability,XAI,Grad-CAM,heat map,saliency,attention,band importance,ablation,evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flood,change detection,z-score,anomaly,time series,median,deviation,before,after,multi-temporal,permanent water,without training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flood,change,two dates,before,after,new water,receded,persistent,difference,recession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flood,time series,duration,frequency,inundation,first,last,animation,temporal controller,timeline,recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flood,water,radar,SAR,Sentinel-1,inundation,deep learning,ONNX,segmentation,predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flood,water,radar,SAR,Sentinel-1,threshold,Otsu,bimodal,histogram,backscatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing (locked: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model card,metadata,ONNX,MLM,STAC,information,accuracy,bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by the variable HIGHWATER_PYTHON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no training yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality,leakage,duplicates,labels,dataset,check,report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantise,quantize,int8,float16,half precision,compress,speed,faster,ONNX,OpenVINO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radar,SAR,Sentinel-1,synthetic,example,test data,terrain,speckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radar,SAR,shadow,layover,slope,HAND,drainage,terrain,elevation,DEM,land cover,incidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences,training,validation,test,cross-validation,fold,leakage,dataset,partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup,environment,dependencies,packages,pip,torch,onnx,python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup,environment,diagnose,report,GPU,CUDA,memory,version,python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stratified,random,sample,reference,validation,accuracy assessment,area,label,Olofsson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep,hyperparameter,optimisation,Optuna,search,tuning,training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the managed environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time series,Sentinel-1,Sentinel-2,SEN12-FLOOD,synthetic,example,test data,training,clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time series,median,deviation,MAD,baseline,stack,change detection,z-score,multi-temporal,before,reference,orbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time series,sequence,dates,Sentinel-1,Sentinel-2,temporal,training,dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time series,sequence,flood,date,duration,animation,temporal,Sentinel-1,Sentinel-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time series,sequence,training,deep learning,neural network,ConvLSTM,attention,Sentinel-1,Sentinel-2,SEN12-FLOOD,classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training,cross-validation,leave one region out,folds,generalisation,spread,accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training,dataset,chips,patches,labels,tiling,machine learning,deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training,deep learning,machine learning,neural network,U-Net,fine-tune,ONNX,segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0%} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.3g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.3g} × {:.3g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} ha of flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} ha of flood (95 % interval {low} to {high} ha, model-based)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} ha of water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} ha of water (95 % interval {low} to {high} ha, model-based)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, each {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cpu} ({cores} cores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cpu} ({cores} cores, {threads} threads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (band {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (locked: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (may be missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} Install it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} It was the default model; there is none now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lies in a temporary folder and goes when QGIS is closed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must lie between {:g} and {:g}, not be {:g}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} polygons of water and {} of dry land were written; {} features say nothing. “Prepare training tiles” takes “water” as reference polygons and “valid_area” as the area in which they hold: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}; {} of “{}” ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} in epoch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Automatic” takes your default model, {}, where it fits the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Evenly over shares of water” helps where most tiles are dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Map water” now takes “{}” by itself where it fits the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” takes {bands} in: {unit}; made for pixels of {size:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” takes {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” ({}) is not a file that ends in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” and its card were copied to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” and “{}” cannot be told apart on the test part: their intervals overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” and “{}” cannot be told apart on validation: their intervals overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” could not be removed: {}. It is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” could not be written: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” does not say which bands it takes nor in which unit: it has no description of Highwater, so that nobody could tell which images it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” holds no review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is better than “{}” on the test part, {} against {}: their intervals are apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is better than “{}” on validation, {} against {}: their intervals are apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is in the library already, as “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is in the library now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not ranked: no interval of its score is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is unticked, so that the image shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−6: far darker than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Fits this image, which is mapped by: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Fits this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Does not fit this image: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighwaterSentences</name>
    <message>
        <source>%1 Or leave the evidence out: the change (WITHHELD) does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read and are left out: %2 ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read and are left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out: %2 ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read and is left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no band “%2” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no image left: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only sequences with a flood; scores on it say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only sequences with no flood; scores on it say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but a percentage lies between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, which is not 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: %2 of the images have it, and at least %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no loss of IoU that could be tolerated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number of looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”, which is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more were left out; dataset.json lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names in the table are not in the dataset, such as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3s are not in the table; they stay in the part that they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows of the table “%3” name no layer that was given, such as “%4”; they are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sequences lie in the way of another part and were set aside (%3 is empty).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no %4 (such as “%5”), so that it is not known what to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no %4 (such as “%5”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no place on the map (such as “%4”), so that no block holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the dataset “%3” have no region (such as “%4”), so that no folds of whole regions can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 given can be used, and statistics of fewer than %3 are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 given can be used, and statistics of fewer than %3 are none. Left out: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 points of “%3” are not labelled: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the part %2 also belong to the part %3; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 optical image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 optical images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other finished trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other finished trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 specks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tiles outside of train have %2 labels, which count in no score unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 training tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 validation tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 validation tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked for, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no water there, so that IoU says nothing. These tiles train in every fold and are not left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU is there but not used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block cannot have a side of %1 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bootstrap cannot have %1 draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of models (MODELS) is chosen, but everything is calibrated together (BY), so that nothing would be written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A land cover layer was given, but none of its classes is to be excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer to review is asked for, but the model is not compared with the built-in method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map alone does not tell how wrong it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map is evaluated against one reference, a raster or a layer of polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missed pixel cannot be worth %1 false alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model cannot be exported as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model for each %1 is wanted (BY), but there is no folder for them (MODELS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs at least one band that is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place could have neither radar nor optical images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1; declare another value as nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random split puts tiles of the same scenes and floods into every part: scores will tell how the model does there, not elsewhere. Split by region or event to know that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference holds 0 for dry and 1 for water; name other values under invalid values, or reclassify them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk of %1 % needs at least %2 images with dry land to be fitted on, and there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk of %1 % needs at least %2 images with water to be fitted on, and there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seed is given twice: the same training would be done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of %1 pixels goes nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratum without points has no estimate; give it some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile could not be written to the dataset “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeline needs the water of two dates at least, but there is no layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeline needs the water of two dates at least, but there is only one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tolerance of %1 pixels cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A water mask holds 0 dry, 1 water, 2 permanent water, 3 excluded, 4 uncertain, 255 no data; a probability lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data from elsewhere, or fill in the columns region, event or fold of its index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data from elsewhere, or leave out less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images of the same place and orbit from before the flood, or ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images of the same place and orbit from before the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images with the polarisations of the image of the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images, or ask for fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the earlier images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the features, or leave it out here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add layers of other dates, or check the dates and the extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add other regions, or split by blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add places of the other kind to it, or split the dataset anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add that wheel, or install without the folder. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the layers of further dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the layers that hold the missing bands, or say which band is which, for example %1=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the layers that hold the missing bands, or say which band is which, for example %1=1. %2 can be made of a layer given as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing band, or leave the derived band out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them, or choose another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tiles with both water and dry land to it, or split the dataset anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tiles, or use the norm “group”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1s of the dataset “%2” are of “%3”: none would be left to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bands of the dataset are said to be ones that may be missing (OPTIONAL_BANDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the layers that are left are of one date, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tiles of the dataset “%1” are of “%2”: none would be left to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a higher risk, or use a better model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a risk of %1 or more, or use a better model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow resampling (to %1 m), or choose a model for this pixel size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among “%1”, images of %2, are some of the same place. If one is another version of the other, leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Apple GPU trains in one process, not in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate holds for the points that chance has drawn: put them back, or draw new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image from before the flood is given beside the earlier images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is working in the run folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process of the training ended before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1, the IoU of “%2” falls from %3 to %4 on the part %5 of “%6”, by more than the %7 that are tolerated; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1 or less, or use a better model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer folds, or add data from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer folds, or leave out one region at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer parts, use smaller blocks, or add data from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the layer the CRS that it is really in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 images are asked for, but how far values lie apart cannot be told of fewer than two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latitude of %1, %2°, there is no usual direction of flight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit the dataset: its index says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging the bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” cannot be read near row %3; the file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” cannot be read; the file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” has no valid pixel in the area to be mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band %1 of the layer “%2” has the same value, %3, everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm cannot train on batches of one tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new run in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new run, or restore the dataset's tiles and parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new run, or restore the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new run; with the finished model as initial model it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a smaller number or make fewer places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both an image from before (“%1”) and a layer of permanent water (“%2”) are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both dates are the same file, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both layers (LAYERS) and a folder (DATASET) were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both statistics and earlier images are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them to one grid and unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it with “Check backend”, or install the backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its place on the map and its nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the data set was downloaded and unpacked completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CRS of both layers and the extent, or choose a layer that covers the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CRS of both layers and the extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the files of the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, and the choice of bands, labels and tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, or give another Python (3.11 is the surest). What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the nodata values and the extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the nodata values, the invalid values and the extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or choose a layer of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or choose the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or load the layer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 0 (none) to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV of names and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV or another table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint that this version of Highwater wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset in dB, or a model that was trained on such values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset in the unit that the model was made for, or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset with these bands, or a model that does without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day of these years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that “Train a time series model” has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that “Import a dataset” or “Prepare image sequences” has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that “Import a dataset” or “Prepare sequences” has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder, or calibrate everything together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer of the same place, or check its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model of the same bands, or begin without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model of the same unit, or begin without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that Highwater has trained, or begin without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that was trained here. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model, or leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model, or tick the built-in method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network “with an encoder”, or vary the network as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or one with a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a newer Python, or the managed environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number above 0, for example 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part or regions that it has not seen, or allow training tiles; every page then says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part that it has not seen, or split the dataset as it was for the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a radar image; this one holds no information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a raster, such as a GeoTIFF or a VRT; if it is one, it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tile size of at least 16, usually 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tile size of at most %1, or a larger extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tile size, such as 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value between 0 and 1, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a water mask or a water probability of one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a water mask, a probability, or a layer of permanent water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all tiles or regions, or split it first (“Split a dataset”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among %1, or say which band it is, for example %2=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among the bands that all have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an .onnx file, a folder of probability rasters, or “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an .onnx file, or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an elevation in metres; if a value stands for no data, set it in the layer's file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an extent that overlaps the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an extent that overlaps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image that has it, add it as a further raster, or say which band it is, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image that has it, or say which band it is, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image that was taken before the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an odd number, %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoder, such as resnet18, which goes with every architecture but dpt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or resume the run if it is unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another interpreter or use the managed environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another layer or extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or a dataset with VV, VH, HH or HV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or the managed environment, under Settings ▸ Options ▸ Highwater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part for one of them; the usual ones are train and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part for the check, or leave it empty: some of it is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part to show, or have some of it held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part, or make one (“Split a dataset”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part, or make one (“Split a dataset”, or the column “split” of the index).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part, or none for all places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another run folder, or search as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another unit, or “automatic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least 1, or 0 for tiles side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least 16 pixels, or 0 to keep the chips whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one setting, or give a space of your own (SPACE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose decibel or linear power, or “automatic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for example 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for example 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose further models or flips and turns, or leave the spread out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images of the same polarisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images that show the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images with the same polarisations as the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it once: its mean with itself is itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose models that were trained on the same bands, unit and pixel size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose move or refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose occurrence, seasonality or a mask of 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of segmentation_models_pytorch, such as resnet18, or write tu- before the name of one of timm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose predict or train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose region, event, scene or block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .onnx file; its card and weights, which lie beside it, are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .safetensors file that lies beside a trained model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device “automatic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device “automatic”; “Check backend” tells what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the encoder weights “none”, or another architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the encoder weights “none”, or give a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic, or run “Install backend” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic, or the device automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the engine ONNX Runtime or automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the engine OpenVINO or automatic, or the precision float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of this encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file, or other encoder weights (ENCODER_WEIGHTS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the float32 model that it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder (RUN) that the log of the unfinished training names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the probability rasters lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder into which it was downloaded or unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a dataset that Highwater has prepared or imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of an unfinished run, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds these, or another layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the image from before as a further raster and say which band is which, for example VV_BEFORE=1:1;VV_AFTER=1, or take a method for one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the images of one place (LAYERS), or the folder of an index (DATASET).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the images of one place, or the folder of an index of sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer that holds the layer water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer that holds the water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer, or leave the classes empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the maps of two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mask that they were drawn from, or draw new points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the part calibration or validation; “Split a dataset” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the precision automatic, or the model that it was exported from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the precision float32 or automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the precision “automatic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the probabilities that belong to the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the python of a virtual environment (bin/python, or Scripts\python.exe on Windows), or the managed environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the raster file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the raster of probabilities that the map was made from, or label points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the same architecture to resume it, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the same as before, or another folder to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the unit; the values are then passed as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “none” for the encoder weights, or give a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs before mapping large scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller network, or train on random crops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or work on a smaller extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing every file with its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the packages with the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to dB or linear power first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the images of all dates to dB, or all to linear power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the dataset to a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its permissions, or set the variable HIGHWATER_HOME to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or unset %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date in the table “images” of the index, as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the label of the sequence or those of its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the path, or leave it empty to install from the package index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count auxiliary layers from 1; 0 is the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the environment with Python %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare what means no data as the layer's nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its row in the table “images” of the index in QGIS first, or give the same date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the places with “Split a dataset”, or set the column “split” of the layer “sequences”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing the sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or import without the official split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw more points in it (sizes by stratum), or label those that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw reference points first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw them with “Sample reference points”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either layers or a folder with sequences must be given, and not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate from the points of one run of “Sample reference points”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every band is said to be optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the part “train” of “%1” is labelled dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the part “train” of “%1” is labelled flooded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is found inside a network, but the model “%1” was not trained by Highwater: its file says nothing of the layers it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence needs the training tier of the backend: the package “%1” is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again with operators of version %1 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it with a description, or map with it and choose the folder of probability rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it with a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it with its sigmoid or softmax inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column %1 of its index in QGIS, or split by blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column “%1” of its index in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column “region” of its index in QGIS, or its column “fold”, such as with “Split a dataset”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the drainage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting each %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1 has only sequences with a flood; scores on it say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1 has only sequences with no flood; scores on it say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds cannot be made by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the pixels through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 0.7 to train, 0.15 to validate and 0.15 to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and run this again; it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing half-written was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a run folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose output files on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or set the variable HIGHWATER_HOME to a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then run this again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geocode it first (terrain correction in SNAP, or warp it in QGIS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georeference it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 1 for flooded, 0 for dry, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 1 for flooded, 0 for dry, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a date for each layer in their order, or put a name before each, such as before=2021-01-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a list of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a mask of 0 and 1, a Highwater mask, a probability from 0 to 1, or JRC occurrence or seasonality with that word in its name; declare what means no data as nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number above 0; Sentinel-1 GRD images have about 4.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of 0 or more and less than 1, such as 0.005.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of 1 or more; 100 are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of metres, or 0 for no strata at the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of m², or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of pixels from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of pixels, or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number such as 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a size above 0, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least %1 m, or 0 for no strata at the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at most %1 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give bands of radar and optical images in layers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give degrees clockwise from north, or leave it empty for Sentinel-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give degrees, such as 15, or leave it empty to judge every slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give different numbers, such as 0, 1, 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each image once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each image once; if the dates differ, one of the files is a wrong copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each layer one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each line the name of a layer and its date, such as “water_1.tif,2021-01-05”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each line the name of a tile or scene and its part, such as “India_900498,test”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each output a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give exactly one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give fewer parts, a smaller gap, or sequences of further regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give for example 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give further images of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends in .gpkg, or ask for the CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in a table with the columns layer and date, as the layer's fixed temporal range in QGIS, or in the file's name, such as S1_20190204.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in “Image from before the flood”, or as a further raster with its bands said, for example %1=1:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more time or trials; the log says how each one ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give labelled reference points, or the probabilities that the map was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give metres, such as 30, or leave it empty to judge every height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one, such as “Beira”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the dates or a table of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the direction of flight (HEADING).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the earlier images, or else the raster that “Statistics of earlier images” made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file one of these endings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the layers, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new model another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the output “points”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the place another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the side of the blocks in pixels, such as 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the smaller number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If 255 is water, reclassify it to 1; if not, declare it as the layer's nodata value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 every valid pixel is dry: temperature and threshold stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 every valid pixel is water: temperature and threshold stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 no pixel has both a label and data in every band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dataset “%1” %2 pairs of %3s in different parts overlap, touch or are too near, such as “%4” and “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dataset “%1” no sequence is left for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dataset “%1” no tile is left for %2: all of them touch tiles of another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the layer “%1” %2 is brighter than %3 (median %4 against %5 dB), which nature does not do: the bands are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table “%1” the column cloud_percent of “%2” says “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table “%1” the column flooded of “%2” says “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table “%1” the column incidence of “%2” says “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it there (pip install tensorboard), or leave this logger out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it there (pip install wandb), or leave this logger out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install its venv and ensurepip modules, or give the path of another Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one (Debian and Ubuntu: sudo apt install python3 python3-venv; elsewhere from python.org), or give its path as the parameter Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the plugin from its package (in a development checkout, run “make models”), or choose another method or a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the training requirements there, or use the managed environment (Settings ▸ Options ▸ Highwater) with the tier “Training”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the backend needs %1 GB, but only %2 GB are free where “%3” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can do without %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be recognised which bands the layer “%1” has: neither descriptions nor names say VV, VH or B02, B03 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1; strata at the edge exist with an edge above 0 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1; the labels are usually in “label”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which region or event to hold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for training, once the training tier is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It maps without %1, which “%2” lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged or of a format that the backend cannot read; save it as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged, not a raster, or of a format that the backend cannot read; save it as GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may want another tile size; export it with dynamic sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs all of its bands; leave it out, or withhold nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes vision transformers with patches of 16 pixels, such as tu-vit_tiny_patch16_224.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bands are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its column layer must hold names such as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first column must hold names such as “%1” or “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts are %1; choose one of these, regions or all tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its regions are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a share of the dry tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both files together, or begin without an initial model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep calibrated and stretched images in sets of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them, join them into a mosaic, or give both with their times if they are slices of one pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one set of lists in the folder, or import without the official split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the lists apart; a model is not measured on what it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the model as it is, export it as float16, or take more tiles for the ranges of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the model as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANDCOVER and EXCLUDED_CLASSES belong together, but only one of them is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the images (column “flooding” of the table “images”), or the sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label them; where it cannot be told, say so with “cannot be said” (-1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are 0 dry, 1 water and -1 cannot be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover classes are to be excluded, but no land cover layer was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at least one radar band out of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave both as they are by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty, or choose “%1” or for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the features, or prepare the tiles with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the features, or state other limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of what is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or check its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or give the layer's band another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out flips and turns, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the %1 images out (SENSORS), or put places that have some into the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the encoder and its weights as they were, or choose a network “with an encoder”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the features empty to take the model's, or begin without a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the folder empty, or calibrate each sensor or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the output empty, or give the earlier images instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave training_tiles and validation_tiles empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: the layer “%1” has no valid pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end in .onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one of the least numbers be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them be moved, or split by region or event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the table “%2” says “%3”, which is no part of a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them in the model's order under “Bands”, for example VV=1;VH=2, and choose the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load one of its subdatasets as a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with “wandb login” in the backend environment, or use wandb_offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it with “Audit a dataset”; a band may be empty everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk for errors, then run “Install backend” with Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at their images for values far out of range; if they are sound, use a lower learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these with “Audit a dataset” for values far out of range; if they are sound, use a lower learning rate, clip gradients, or compute in float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at GDAL and PROJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at memory and disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for places in contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tiles in contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for water thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking which models fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the least share of valid pixels, or check nodata, invalid values and extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sequence of those that show the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it with “Statistics of earlier images”, or give the earlier images themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with “Exclusion mask” (highwater:exclusionmask); its values are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the scene or its pixels smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map these tiles as well, each into a file named like the tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring each date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1; training goes on from the beginning with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out with batches of %1; training goes on from the last epoch with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files cannot be made for each “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a second .onnx file, or leave the mean out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another part to check on, or put more tiles into the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one, or “builtin”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each band once, in the file's order, such as VV;VH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its bands, such as VV;VH or B02;B03;B04;B08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its columns like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its regions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of VV, VH, HH or HV, for example VV=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one that ends in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name sequences or regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the folder that it lies in, such as 2019-02-04/VV.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name tiles of its index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are written as there, in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither layers (LAYERS) nor a folder (DATASET) were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither statistics nor earlier images are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the evidence nor the change by withheld bands is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 image of the part “train” has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 64-bit Python between %1.%2 and %3.%4 was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Apple GPU that torch can use was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU can be used: this ONNX Runtime is made for the processor alone, which is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU that torch can use was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band of “%1” is named, so the layer is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band “%1” can be recognised in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chip of %1 can be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chip of %1 can be opened: .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chip of %1 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chip of %1 can be used: %2 were found, and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file for the model was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file for the new model was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file for the points was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file for the statistics is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of encoder weights is given (ENCODER_FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was given for the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder can be made in “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder for the dataset was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder for the model files of each %1 was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was given for the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of %1 can be used: %2 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input layer was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label of the part %1 was made by hand: probabilities will agree with those labels, not with the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen, but a comparison with the built-in method is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen, but a folder that keeps the progress is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen, but flips and turns are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen, but further models are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen, but the spread of several models is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patch of %1 can be used: %2 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel had data in every band: the map is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel has data in %1 of the %2 images that are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel has data in all of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel is dry or water at any of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel is flooded at any of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel of %1 of the dataset “%2” (%3) has a label and all the bands that the models need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel of the mask has a value in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel of “%1” and “%2” has data in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel of “%1” and “%2” is valid in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of the part “%1” of “%2” says whether there is a flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”, to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”, to validate with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of “%1” is in the part “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No radar polarisation can be recognised in %1: neither band descriptions nor names say VV, VH, HH or HV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seed is given to train with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table was given to split by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model gives some dry land no chance of being one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model gives some water no chance of being one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold holds the risk at %1 %: the model is as sure of some dry land as of water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold reaches a precision of %1: at most %2 of what is mapped is water, from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold reaches a recall of %1: the model finds at most %2 of the water, from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile in the part “%1” of the dataset “%2” has a pixel where every band and the label are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile of the training part of the dataset “%1” can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile of the validation part of the dataset “%1” can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile of “%1” has %2 % valid pixels in bands and label; the best has %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile of “%1” has water; the target share cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile of “%1” remains: none has water and no dry one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile that was left out has water among its valid pixels, so that no IoU is defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial was trained to its end, so that there is no best recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 is in %2 of the earlier images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its tiles has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the bands given for “%1” is a radar polarisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the backend environment, “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1” of the output %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the run folder “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-written was left behind; if it was short of memory, choose a smaller extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be excluded: shadow, layover and all limits are turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be varied (VARY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; please report this with the model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime does not compute with bfloat16 on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the dataset “%1” only %2 can be used, all of one place, so that nothing can be held back to show the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows install the Microsoft Visual C++ runtime; elsewhere try another Python, or see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the %1 tiles of the %2 the risk is %3 %, more than the %4 % allowed: they are not like those that its bound was fitted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the %1 tiles the risk is %2 %, more than the %3 % allowed: they are not like those that its bound was fitted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point in the stratum “%1” is too few: an estimate needs two of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 GB are free on the disk of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 GB of memory are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVINO cannot read the model “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVINO runs on the processor here, not on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages of the predict tier are missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels cannot have a size of %1 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of “%1” exist several times since they were drawn: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of “%1” were added since they were drawn: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of “%1” were moved since they were drawn: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare it again, or take it out of its part in the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare it again, or take it out of the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare or import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare or import some, or empty the column “split” of its index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the dataset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the sequences with the same bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the tiles with %1 as a band of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the bands of each date into one file, for instance a VRT (Raster ▸ Miscellaneous ▸ Build Virtual Raster).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the date into the names, such as water_20210105.tif, give the dates or a table of them, or set a fixed temporal range in the layers' properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file that was written together with the model beside it. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder before the name, such as “January/water.tif”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put tiles with water into each fold, or split by k folds again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what belongs together into one region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges of values cannot be taken from %1 tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the index, or let such images be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or give the output another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or give the outputs other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the backend and install the training tier again: it was made without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the nodata value if 0 is dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a copy, or import again into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a copy, or prepare the dataset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it, or let unreadable images be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it with the same parameters, or begin a new run in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the algorithm “Check backend” (Highwater ▸ Backend).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) or open Settings ▸ Options ▸ Highwater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “Install backend” again, or see “Check backend”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “Install backend” with Repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: sudo apt install python%1-venv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a GeoTIFF first (Layer ▸ Save As…) and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard them (Layer ▸ Save Layer Edits), then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or stop editing the layer in QGIS, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the state_dict of the encoder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which band is which, for example %1=2;%2=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which band is which, for example VV=1;VH=2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which classes cannot be judged, such as 50 for towns, or leave the layer out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which unit it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen1Floods11 has no labels “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-1 looks at 30 to 46 degrees; 39 is its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences are kept together by their region, not by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set another CRS in the layer's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties, or use a georeferenced file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its CRS in the layer's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its split to train, validation, test, calibration or nothing in the attribute table of the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set their CRS, or use images of one size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them to “%1”, or leave the file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaping the land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating the radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single tiles are held back to show the result, no whole regions or scenes: neighbours resemble each other, so that it looks somewhat too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some %1s have fewer than %2 tiles to be fitted on, or no water in them, and get the values of all: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some %1s have too few images for a risk of this level, and get its bound of all: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the dates have the name of a layer before them and some have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by region, by block, in folds by region, with a region held out, or from a table of sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by region, event or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by region, event or block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it first (“Split a dataset”), or edit the column “split” of its index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State a lower and a higher value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State fewer for it (%1=%2), a smaller least number, or another edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the same one, allow a mix, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics are given (“%1”), so that none are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the comparison off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the comparison on, or leave the layer out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger calibration part, or a level of %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or check its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking ranges of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has an unknown field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 images have no band in common; “%2” of “%3” has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 lacks the field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 model (OUTPUT) would overwrite the model “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” cannot be used: no tile has a place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” lies beside all %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRS “%1” is not tied to the Earth; areas cannot be measured in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ImageNet weights of the encoder %1 cannot be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python of the backend, “%1”, cannot train: it lacks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python of the backend, “%1”, does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python “%1” (%2) cannot create virtual environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The architecture %1 cannot be made with the encoder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The architecture %1 has no encoder that weights could be loaded into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area up to which holes are filled is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit could not be noted in the dataset's description (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend can predict, but not train yet: its training tier is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend environment lacks the package “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend environment no longer runs, because the Python it was made from was removed or upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend environment “%1” cannot be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is being installed by another window of QGIS or another program (process %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is being installed by another window of QGIS or another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is being installed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is installed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is ready (%1), with Python %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend is ready (%1), with Python .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend lacks the package packaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend process %1 before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend process said something that this plugin does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend runs on Python %1, which is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend runs with “%1”, chosen in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend runs with “%1”, named by the variable %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend runs with “%1”, the managed environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend's GDAL or PROJ does not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend's Python “%1” cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band %1 is assigned twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band %1 is named twice (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band %1 is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band %1 of “%2” is none of a radar image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: no model that is judged here takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: the dataset “%2” has none of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band “%1” cannot be withheld: the model “%2” needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band “%1” has a single value in the training part of the dataset “%2” after clipping to its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band “%1” has a single value in the training part of the dataset “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band “%1” has no valid value in the training part of the dataset “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band “%1” is said to be limited, but is not among those that enter the network (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band “%1” is said to be optional, but is not among those that enter the network (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands %1 of “%2” have no unit in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bootstrap needs at least one draw and a seed that is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in method (BUILTIN) cannot be judged on “%1”: its images are in %2, and the method needs backscatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in method cannot be held against this model: it maps all water of one date, the model the flood since “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in method cannot be held against this model: “%1” gives it no backscatter of a polarisation such as VV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in method has no model file that a temperature could be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in method has no model file that could be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chip %1 is in two parts, %2 and %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate reference system of the layer “%1” cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” cannot be split at random: %2 pairs of tiles touch or overlap (%3 overlap), such as “%4” and “%5”. The same ground would train and test the model, and its scores would be too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has %2 that can be kept apart, too few for %3 folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has changed since the run in “%2” was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no %2; “%3” does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no band “%2”, and there is no derived band of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no index (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no radar polarisation for “%2”: its bands are %3, of which %4 are withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no radar polarisation for “%2”: its bands are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no region or event “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no region “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no tile “%2”, which was named for the part “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles in the part %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles in the part “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2” that could be used; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels in the part “%2”; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles with valid pixels outside of its parts test and calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has no tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has only one %2 with water outside of its parts test and calibration (%3), so that none can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has only one %2 with water outside of its parts test and calibration (none), so that none can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has only one fold with water outside of its parts test and calibration (%2), so that none can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has only one fold with water outside of its parts test and calibration (none), so that none can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has pixels of %2 m, but those of the new tiles would have %3 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has the bands %2, but the new tiles would have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” has tiles of %2 pixels, but the new ones would have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” holds %2, which have lost the backscatter that “%3” needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” holds sequences, which cannot be divided by %2: only whole regions can be kept apart, and the images of a place never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” holds the mode %2, but the new tiles are of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” holds the sensor %2, but the new tiles are of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” is in %2, but the new tiles would be in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” is to be divided into %2 parts by %3, but has only %4 that can be kept apart (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” was made by a newer Highwater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of %1 and %2 more is not known: neither metadata nor names hold one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of %1 is not known: neither metadata nor names hold one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of %1 is not known; taken as earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of “%1” is not known: all layers are taken as earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of “%1”, %2, is from %3, which may be when the file was written; give dates in a table if it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates hold “%1”, which is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of %1 layers are not known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates reach from %1 (“%2”) to %3 (“%4”): one of them must be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derived band %1 is among the bands already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derived band %1 is made of %2, but there is only %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derived band %1 looks at neighbouring pixels and cannot be made inside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derived band %1 needs backscatter in dB, but the dataset “%2” is in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derived band %1 needs calibrated backscatter, and these bands were stretched to each image's range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description inside the model “%1” cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direction of flight is %1°, but a direction lies between −360 and 360.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk became full while the index “%1” was being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk became full while the results were being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk became full, or a limit on file sizes was reached, while “%1” was being written to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge of %1 m is narrower than a pixel of “%2” (%3 m), so no pixel would lie in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge of %1 m is wider than %2 pixels of “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder is to be varied, but the network (ARCHITECTURE) has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine OpenVINO is not installed; there is none for this kind of computer, or the backend is older than the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence (EVIDENCE) needs the training tier of the backend, which is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent lies outside all the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent lies outside the layer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file dataset.json of the dataset “%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the layer “%1” does not exist: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the layer “%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the space%1, “%2”, cannot be read: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the space, “%1”, cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of weights “%1” cannot be read, or holds more than weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” (%2) does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” beside the new model would overwrite that of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be written to “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has no weights that fit the encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is among the layers twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is in the sequence “%2” already, with the date %3; now it is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is no file of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” of the sequence “%2” cannot be read: it is missing, damaged or no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” cannot have a window of %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, %1, does not lie between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of wheels “%1” lacks %2 for this Python and computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” (DATASET) holds no index of sequences (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot keep the progress: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: no folder in it has a file …image.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no OmbriaS1, OmbriaS2 or 2021 with patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not hold %2: there is no folder %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not hold SEN12-FLOOD: there is neither S1list.json nor S2list.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: no folder in it has a file …image.tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no OmbriaS1, OmbriaS2 or 2021 with patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not hold Sen1Floods11: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds a dataset of tiles; sequences need a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds no index of sequences (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds no run that could be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds other files (such as “%2”) and is no dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds other files (such as “%2”); sequences need a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” lacks the rasters of %2 of %3: %4 ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” lacks the rasters of %2 of %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” of the data set does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” of the output %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fractions of the parts must not be negative, nor all 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further date “%1” has no band %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between parts must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap, the number of tiles and the seed must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest height above the drainage is %1 m, but must lie between 0 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has no band %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has no data on the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” of the sequence “%2” has “%3” for its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images have no CRS: the layer of footprints has no geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images lie elsewhere than those that “%1” has already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incidence angle is %1°, but must lie between %2 and %3 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incidence angles of “%1” run from %2 to %3, but must lie between %4 and %5 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the dataset “%1” has no column “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index “%1/sequences.gpkg” is damaged or lacks columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index “%1” is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index “%1” is damaged or lacks columns that Highwater needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initial model may have been trained on places that are left out here; the scores are then too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initial model “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initial model “%1” has no checkpoint “%2” beside it, and cannot be trained further without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation of the backend environment was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job “%1” failed unexpectedly: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of the tile “%1” of the dataset “%2” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of “%1” is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last place would have the number %1; the largest is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of the earlier date, “%1”, is of %2, after that of the later date, “%3” (%4): what is called new has receded. Swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” (%2) shares no ground with a layer of another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” (optical) lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” (optical) lies elsewhere: it does not overlap with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” (radar) lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” (radar) lies elsewhere: it does not overlap with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” and the part of “%2” to map do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” calls itself 8-bit values stretched to each image's range (“%2”), but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” calls itself amplitude (“%2”), but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” calls itself decibel (dB) (“%2”), but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” calls itself decibel × 100 (“%2”), but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” calls itself linear power (“%2”), but %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” cannot be looked into: it is %2 times used, or gives no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” cannot be looked into: it is not used, or gives no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” cannot be opened as polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” comes from a service or a database (%2), not from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” declares 0 as nodata, so that dry land cannot be told from what was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” does not overlap “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” exists in the memory of this program only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has a CRS but no position or pixel size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no bands of its own but %2 subdatasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no column “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system, the others do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no data where %2 lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” that names regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds no statistics of earlier images: it has %2, not VV_%3, VV_%4 and %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds no statistics of earlier images: it has bands without names, not VV_%2, VV_%3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds only 0 and 1, which are no probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds only 0 and 255, and 255 means no data in a mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds points or lines; only polygons have an inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected value %2 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected values %2 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds the unexpected values %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” holds values of more than one kind: %2, but some are no such value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is a layer of %2, which does not say where water is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is a radar image and cannot be in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is in %2 (%3); a sequence takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is in radar geometry: it has control points but no map grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the value %2 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the values %2 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water that can be understood: it holds the values %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is no layer of water: its classes are “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is no map of one day: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” lacks the column “%2”, without which nobody knows how its points were drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” lies elsewhere: it does not overlap with “%2” and %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” lies elsewhere: it does not overlap with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” mixes points of several samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as %2, but its values reach from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as 8-bit values stretched to each image's range, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as 8-bit values stretched to each image's range; they have lost the backscatter that is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as amplitude, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as amplitude; they have lost the backscatter that is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel (dB), but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel (dB); they have lost the backscatter that is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel × 100, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as decibel × 100; they have lost the backscatter that is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as linear power, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” was declared as linear power; they have lost the backscatter that is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1”, which is the index of the dataset “%2”, has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the sequence “%1” overlap in pairs, but no ground is in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but differ in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but differ in unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are bands of one image, but one is labelled flooded and the other dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are of the same date, %3, and sensor, %4 orbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” are of the same date, %3, and sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” have no coordinate reference system and different sizes: it is not known whether they show the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers “%1” and “%2” hold the same pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least %1 is %2, but it lies above 0 and at most at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least area of a polygon is %1 m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least number of a stratum, %1, is less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least number of days between observations is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least number of optical images, %1, is above the largest, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least number of radar images, %1, is above the largest, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the interval, %1, does not lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits (%1) are no valid JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of %1 (%2) are not two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of “%1” are %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds the details. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds the details; please report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logger “%1” needs the package “%2”, which the backend environment does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the places %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tile %1 and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tile %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tiles %1 and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number, with the tiles %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower limit of %1 (%2), %3, is not below %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has no pixel in the stratum “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is written as GeoTIFF, but “%1” does not end in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask “%1” has no pixel with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all model files is to be judged, but there are not two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum area of polygons is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1 in “%2”, which has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model compares two dates and needs %1, but beside “%2” no band of an image from before is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model compares two dates and needs an image from before the flood beside “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file of “%1” cannot be run on images of every size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file of “%1” cannot be run on sequences of every length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file of “%1” gives probabilities that differ by up to %2 from those of the trained network; %3 is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file of “%1” is not valid ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model uses ONNX operators of version %1, into which no temperature can be put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wants the bands %1, but “%2” has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made with %1; the scores are those of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made with all of these places: the scores say nothing of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” (%2) is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” can use none of the images: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” cannot be loaded: it is no ONNX file, is truncated, or needs a newer runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” cannot be run on images of %2 (images, bands, rows, columns).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” cannot be turned into float16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” cannot be turned into integers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” classifies the images of a time series and maps no water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” describes %2 bands but takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” does not classify image sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” does not say which bands it takes, or in which unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” does not say which pixel size it was trained for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” does not say which unit it wants its radar bands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” gives an output of %2 where one probability per pixel, %3, is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” gives values from %2 to %3 where probabilities between 0 and 1 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” has no convolutions between its first and its last one, which alone could compute in another precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” is no ONNX file, or is truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” is no name of a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” is stored in %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” is stored in %2 and cannot be run in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” needs the bands %2, but the dataset “%3” has %4: %5 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” needs the bands %2, but the dataset “%3” has %4: %5 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” takes %2 bands but does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” takes %2 where one batch of images is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” takes images of %2 rows and %3 columns only, which cannot be turned by a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” takes some bands but does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” uses ONNX operators of version %2, which cannot hold integers with a scale for each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” wants values in another unit than the %2 of the dataset “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but %3 are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but the dataset “%3” has %4: %5 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, but the dataset “%3” has %4: %5 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” was trained on %2, of the dataset “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's best epoch was chosen on tiles of the %1 part: it looks somewhat better there than elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their bands differ (%3; %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their optional bands differ (%3; %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their pixel size differ (%3; %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models “%1” and “%2” cannot be averaged: their unit differ (%3; %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multi-temporal filter needs images of other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names %1 do not fit the %2 bands of “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network %1 cannot be written as a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network %1 has no layer “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network %1 with %2 cannot be written as a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “%1” (ARCHITECTURE) has no encoder to choose, but encoder weights (ENCODER_WEIGHTS) are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “%1” (ARCHITECTURE) has no encoder to choose, but the encoder “%2” (ENCODER) is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model file gives probabilities that differ by %1 from what its temperature asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of points of the stratum “%1”, %2, is less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of points, %1, is less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orbit of %1 is not known; taken all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orbit of “%1” is not known, so that ascending and descending images are not told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orbit of “%1” is not known, so that ascending and descending images are not told apart. They are of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1 is written as GeoTIFF, but “%2” does not end in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1 is “%2”, which the card or the checkpoint beside the model will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1 would overwrite the input “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1, “%2”, is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output %1, “%2”, is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs %1 and %2 are the same file, “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package %1 is not whole after it was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index cannot be reached, or has no %1 for this Python and computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index has no %1 for this Python and computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index has only the CPU build of PyTorch for Windows. Install a CUDA build into an environment of your own and choose it in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages were installed, but %1 cannot be loaded on this computer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” cannot be fitted on and show the result as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” cannot give the ranges of values and show the loss as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” of the dataset “%2” is labelled as dry land everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” of the dataset “%2” is labelled as water everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” would be both fitted (SPLIT) and shown (CHECK_SPLIT), but what is shown must not have been used for the fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” would give both the ranges of values (RANGES_SPLIT) and the loss (SPLIT), but the loss must be measured on other tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “train” of the dataset “%1” has %2, but with the norm “%3” in %4 each batch needs %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of the dataset “%1” are %2 m, but “%3” is made for %4 m; it may be worse here than it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of “%1” are %2 × %3 m, but “%4” is made for %5 to %6 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of “%1” are not those of “%2”; they are aligned to it by nearest neighbour. Theirs are %3 to %4 m wide, those of “%5” %6 m: shores may change from that alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of “%1” were drawn from another mask than “%2”, or the mask was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The progress in “%1” cannot be continued: changed since then are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The progress in “%1” cannot be continued: changed since then is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radar bands of “%1” lie in several files, so that nothing says which of them belong to the image from before, “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” has %3 × %4 pixels, but its tile, which has no place on the map, has %5 × %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” has values from %3 to %4, where probabilities from 0 to 1 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster “%1” of “%2” says nothing about its tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe names its own tiles, but cross-validation chooses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the run “%1” is damaged or of another release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference does not overlap “%1”, or the chosen part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request does not name a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has an unknown field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request lacks the field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request speaks protocol version %1, this backend speaks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the network does not depend on the layer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk is to stay below %1, but a share lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder “%1” already holds a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder “%1” holds other files (such as “%2”) and no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder “%1” is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on another device, precision or number of processes than it was begun with; it will not be the same to the last digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in “%1” is finished; there is nothing to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in “%1” trains the architecture %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in “%1” was begun with %2 = %3, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene would be %1 km long; a UTM zone holds at most %2 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene's %1 is %2, which is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene's %1 is %2; it must lie between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence “%1” has no image: a sequence needs two dates at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence “%1” has no image; %2 left out: a sequence needs two dates at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence “%1” has one image, “%2”: a sequence needs two dates at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence “%1” has one image, “%2”; %3 left out: a sequence needs two dates at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence “%1” is said to be flooded, but all its images are labelled dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence “%1” is said to be without a flood, but an image of it is labelled flooded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequences in “%1” have changed since the run in “%2” was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the peak is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped model “%1” (%2) is not there: this copy of the plugin has no %3/%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of the grid is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the blocks must be positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smoothing is %1 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space of the search is no valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space of the search names nothing to vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space of the search%1 is no valid JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space of the search%1 names nothing to vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spread of several results is asked for, but there is one model, without turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steepest slope to be judged is %1°, but must lie between 0 and 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stratum “%1” has %2 pixels, fewer than its %3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stratum “%1” has %2 points labelled as water or dry; an estimate needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study in “%1” was begun with another %2, so that its trials cannot be compared with new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study “%1” cannot be opened: it is damaged, or of another release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is written as GeoPackage, but “%1” does not end in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of dates names “%1”, which %2 of the layers are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of dates “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of dates “%1” has lines without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of dates “%1” holds no names and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of dates “%1” holds “%2”, which is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of dates: no layer is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has lines with fewer than %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has the columns %2: it needs layer, and any of date, flooded, cloud_percent, orbit, incidence, sensor, bands, unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” names no %2 and no %3 of this dataset (it begins with “%4”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” names no %2 and no %3 of this dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” names none of the layers (it begins with “%2”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” names none of the layers: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” names the image “%2” of the sequence “%3”: images of one place cannot be in several parts, since a model would be tested on ground that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature fitted on %1 lies on the limit of what is tried, %2 to %3 times the model's: the labels or the model do not suit these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of dates names “%1”, which %2 of the layers are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of dates: no layer is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold %1 is no probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is %1, but a probability lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold of a probability is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile “%1” is among the training and the validation tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile “%1” is in the unknown part “%2” of the dataset “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile “%1” of the dataset “%2” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time limit is %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance of the simplification is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training part cannot be used: on tiles that it has learnt, a model is surer than anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training tier is not installed; prediction does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped before its first epoch was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial has no validation score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valid area does not overlap “%1”, or the chosen part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the layer “%1” (%2 to %3) are no radar backscatter in a unit that Highwater knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the layer “%1” (%2 to %3) are no reflectance in a unit that Highwater knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the layer “%1” could be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of “%1” run from %2 to %3, which are no elevations in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 names no usable Python: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors); choose another encoder or architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are kept in the run folder (best.safetensors); please report the architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in the checkpoint “%1” are not those of the %2 that it describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in “%1” are not those of the model “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model “%1” are not there: “%2” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of the edge, %1 m, is no distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 GPUs for %2 processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 layers but %2 dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights to download for the encoder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 of %2 pixels with valid ones, too few for an interval. Use smaller blocks if errors extend less far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a date for “%1”, but no layer of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a label for “%1”, but no layer of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no architecture “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backend environment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the dataset “%3” has %4, and can derive %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the dataset “%3” has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the input has %3, and can derive %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no band “%1” (%2): the input has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cross-validation by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no derived band “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of wheels at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1” (PROBABILITIES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no norm “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no orbit direction “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to continue (RESUME): “%1” is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no speckle filter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stratum “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tier “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no water in %1, so that IoU would say nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way of splitting called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to train on batches of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to judge: no model (MODELS) is chosen, and the built-in method (BUILTIN) is not either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least 1 trial, and not fewer than 0 epochs of the last training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least 2 folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for the job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They seem to be radians: convert them to degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backend knows no job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor cannot compute with bfloat16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles need one reference, a raster or a layer of polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of %1 pixels are too small to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of %1 pixels are too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of %1 pixels do not fit in “%2”, or the chosen part of it, which has %3 × %4 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles overlap by %1 pixels: they must stay in one part of the dataset, or scores will be flattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train models, run “Install backend” with the tier Training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train in one process, or see the log for what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and calibration write %1 beside the model; put it there again. Or leave the evidence out: what withheld bands change needs the model file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs %1 GB for decoded tiles in “%2”, where %3 GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the best recipe again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was stopped in epoch %1; the best model so far, of epoch %2, is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on at least one reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack both sensors completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the folders of the sequences beside the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick the built-in method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plugin, or export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plugin, or train the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 20 trials and 0 for the recipe's own epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a batch size of 2 or more, or the norm “group”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plugin and a backend of the same release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a segmentation model with one input (images, bands, rows, columns).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a segmentation model with one output for water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all of them: leaving some out biases the estimate. Label those that cannot be judged as “cannot be said”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as many processes as there are GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use calibrated backscatter in dB, linear power, amplitude or dB × 100; a picture stretched to 8 bit has lost it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as it is, or export it as float16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as it is, or export it as int8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it with “Classify a time series”, or choose a model that maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use larger blocks or a smaller gap, or split by region or event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use names of layers or files, such as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use names of layers or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use reflectance from 0 to 1, reflectance × 10000, or a picture of 8 bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the angle on level ground (the ellipsoid), not the local incidence angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the calibrated image, or a model that was trained on such values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same ones to complete it, or another folder; give the scene a name of its own if both are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use train, validation, test or calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions differ from those that were tested: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for running jobs or close other windows of QGIS, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, then try again if it is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water is %1 of the kept tiles; %2 was wanted. No choice of tiles comes nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights &amp; Biases could not begin a run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” loses as %2 cannot be measured: the part %3 of the dataset “%4” has no water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which field of the layer “%1” names the regions is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1, the dataset “%2” has no tile with water that could train a model: all others are dry or touch tiles that are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1, the tiles of the dataset “%2” cannot be divided into some to train on and some to validate with water on both sides and no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates as 2021-01-05 or 20210105.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each stratum once with its number, such as water=100;dry=200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example 0,1,2: one training for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first auxiliary layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first further raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example before = 2019-02-04; after = 2019-03-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example weak=0.5;simulated=0.2; the sources are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true}, "loss.loss": ["bce", "bce_dice"]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2019-02-04 or 2019-02-04T18:17:40Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in the size of the tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names separated by commas, such as VV,VH,RATIO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers separated by semicolons, such as -1;255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers separated by semicolons, such as 10;50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write probabilities as 0 to 1, and declare the value that means no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first day as year, month and day, such as 2018-12-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2024-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your default model “%1” is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float16 needs an NVIDIA GPU: its small range asks for a scaled loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out of the scores: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip could not install the backend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) does not give a weight of 0 or more to a source of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) does not give the limits of a band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is a folder, not a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is a folder, not a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is no list of whole numbers of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is no model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is no name of a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is not a raster that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is not a vector layer that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is not the name of a band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (ENCODER_FILE) would not be used: the encoder weights (ENCODER_WEIGHTS) are “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” among the numbers of points by stratum cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” among the values that do not count is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not assign a band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name its values; they are read as those of an exclusion mask: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say how the speckle of its images was smoothed; the image of the flood is not smoothed either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what to do with tiles in contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives no layer its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2, but “%3” holds statistics of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has everything that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has pixels of %2 m, “%3” of %4 m; they are compared on those of “%5”. Narrow changes along the shores come from that alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has seen %2 of the %3 tiles of the part %4 while it was made: its loss elsewhere may be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has several bands; points are drawn over the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has several bands; the first is evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has several bands; the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has two dates, %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds %2 of the %3 points that were drawn in the stratum “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no dataset: dataset.json or index.gpkg is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the column “%2” of “%3” is no label: point %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels, so it cannot be kept whole as a tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is 32-bit Python, but the backend needs a 64-bit Python %2.%3 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is Python %2, but the backend needs a 64-bit Python %3.%4 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given both as the image to map and as the image from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the dataset “%2” already, as %3; it was prepared with other parameters or layers, and was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the dataset “%2” already, as %3; it was prepared with other parameters or layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left out: .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left out: it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no checkpoint of Highwater, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no criterion for the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date of the flood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date of the layer “%2” that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no device that networks can be run with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no engine that networks can be run with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no exclusion mask: it has the value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no exclusion mask: it has “%2” for the value %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no label of a sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no land cover class: classes are whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no method that maps water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no origin of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of a sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no precision that networks can be run with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no sensor of the layer “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no vector format that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Python that can be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be any of %2 layers, such as “%3” and “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be an object, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names auxiliary layer %2, but there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names band %2, but the layer “%3” has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the request must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” has %3, but “%4” of “%5” has %6: they cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” is left out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the sequence “%2” was left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants 8-bit values stretched to each image's range, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants amplitude, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants decibel (dB), but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants decibel × 100, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants linear power, but the dataset “%2” is in %3; the one cannot be made of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was trained on, or tuned on, %2 of the %3 judged here (%4 …): their scores would say nothing about other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was trained on, or tuned on, %2 of the %3 judged here (%4): their scores would say nothing about other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, where the record of the job belongs, is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
