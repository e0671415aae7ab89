"""Captions in German, Spanish and French: every case is a sentence that people would write."""

import pytest

from model_backend.language import speaking
from model_backend.prediction.products.caption import caption
from tests.unit.test_caption import FLOOD, WATER, findings, place

FOUND = {
    "everything": findings(
        dry=8989,
        water=411.6,
        excluded=600,
        low=370.8,
        high=1455.2,
        largest=place(210.3),
        patches=12,
        reach=1.84,
        along_permanent=True,
    ),
    "nothing": findings(dry=93, excluded=7),
    "only permanent": findings(permanent=231.4, high=12.3, low=0.0),
    "not judged": findings(dry=0, excluded=90, uncertain=10),
    "uncertain": findings(dry=880, water=100, uncertain=14.2, excluded=0.1, valid_pixels=667),
    "no data": findings(dry=0, valid_pixels=0),
    "one area": findings(water=0.3412, largest=place(0.3412, ""), patches=1),
    "beside": findings(water=100.0, low=212.0, high=349.6),
}
SAID = {
    "de": {
        "everything": "Überflutung entlang von dauerhaftem Wasser auf 1,8 km Länge; 412 ha"
        " (modellbasiertes 95-%-Intervall 371–1.460 ha), die größte zusammenhängende Fläche mit"
        " 210 ha nordöstlich der Mitte; nicht beurteilbar: 6 % der Szene.",
        "nothing": "Es wurde kein Hochwasser gefunden; beurteilbar: 93 % der Szene.",
        "only permanent": "Es wurde kein Hochwasser gefunden, nur dauerhaftes Wasser (231 ha)"
        " (modellbasiertes 95-%-Intervall: bis 12 ha); die ganze Szene konnte beurteilt werden.",
        "not judged": "Kein Teil der Szene konnte beurteilt werden; bei 10 ha ist unsicher, ob sie"
        " überflutet sind.",
        "uncertain": "Überflutung: 100 ha; bei weiteren 14 ha ist unsicher, ob sie überflutet sind;"
        " nicht beurteilbar: 1 % der Szene; ohne Daten: 33 % der Karte.",
        "no data": "Das Bild hat hier keine Daten, sodass sich über Wasser nichts sagen lässt.",
        "one area": "Überflutung: 3.400 m², eine zusammenhängende Fläche um die Mitte.",
        "beside": "Überflutung: 100 ha kartiert, obwohl die Wahrscheinlichkeiten 212–350 ha"
        " nahelegen (modellbasiertes 95-%-Intervall).",
    },
    "es": {
        "everything": "Inundación junto a agua permanente a lo largo de 1,8 km; 412 ha (intervalo"
        " del 95 % basado en el modelo: 371–1460 ha), la mayor zona continua con 210 ha al nordeste"
        " del centro; sin juzgar: 6 % de la escena.",
        "nothing": "No se encontró agua de inundación; juzgado: 93 % de la escena.",
        "only permanent": "No se encontró agua de inundación, solo agua permanente (231 ha)"
        " (intervalo del 95 % basado en el modelo: hasta 12 ha); se pudo juzgar toda la escena.",
        "not judged": "No se pudo juzgar ninguna parte de la escena; es incierto si hay inundación"
        " en 10 ha.",
        "uncertain": "Inundación: 100 ha; es incierto si hay inundación en 14 ha más; sin juzgar:"
        " 1 % de la escena; sin datos: 33 % del mapa.",
        "no data": "La imagen no tiene datos aquí, de modo que no se puede decir nada sobre el"
        " agua.",
        "one area": "Inundación: 3400 m², una sola zona continua en torno al centro.",
        "beside": "Inundación: 100 ha en el mapa, aunque las probabilidades apuntan a 212–350 ha"
        " (intervalo del 95 % basado en el modelo).",
    },
    "fr": {
        "everything": "Inondation le long d'une eau permanente sur 1,8 km ; 412 ha (intervalle à"
        " 95 % issu du modèle : 371–1 460 ha), dont la plus grande zone d'un seul tenant, 210 ha,"
        " au nord-est du centre ; part non jugeable : 6 % de la scène.",
        "nothing": "Aucune eau d'inondation n'a été trouvée ; part jugée : 93 % de la scène.",
        "only permanent": "Aucune eau d'inondation n'a été trouvée, seulement de l'eau permanente"
        " (231 ha) (intervalle à 95 % issu du modèle : jusqu'à 12 ha) ; toute la scène a pu être"
        " jugée.",
        "not judged": "Aucune partie de la scène n'a pu être jugée ; il n'est pas certain que 10 ha"
        " soient inondés.",
        "uncertain": "Inondation : 100 ha ; il n'est pas certain que 14 ha de plus soient inondés ;"
        " part non jugeable : 1 % de la scène ; part sans données : 33 % de la carte.",
        "no data": "L'image n'a pas de données ici ; rien ne peut donc être dit sur l'eau.",
        "one area": "Inondation : 3 400 m², d'un seul tenant autour du centre.",
        "beside": "Inondation : 100 ha sur la carte, alors que les probabilités suggèrent"
        " 212–350 ha (intervalle à 95 % issu du modèle).",
    },
}


def plain(text):
    """With ordinary spaces, as they are typed here."""
    return " ".join(text.split())


@pytest.mark.parametrize("case", FOUND)
@pytest.mark.parametrize("language", SAID)
def test_each_case_is_said_in_each_language(language, case):
    with speaking(language):
        assert plain(caption(FOUND[case], FLOOD)) == SAID[language][case]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wasser auf 640 m Länge; 57 ha; kartiert ohne VH und HH."),
        ("es", "Agua a lo largo de 640 m; 57 ha; cartografiado sin VH y HH."),
        ("fr", "Eau sur 640 m ; 57 ha ; cartographié sans VH et HH."),
    ],
)
def test_water_mapped_without_some_bands(language, sentence):
    facts = WATER.__class__("Scene", WATER.grid, "method", 0.5, missing=("VH", "HH"))
    with speaking(language):
        assert plain(caption(findings(water=57.4, reach=0.644), facts)) == sentence


@pytest.mark.parametrize(
    ("language", "little"),
    [("de", "weniger als 1 %"), ("es", "menos del 1 %"), ("fr", "moins de 1 %")],
)
def test_little_is_not_rounded_to_nothing(language, little):
    with speaking(language):
        said = plain(caption(findings(dry=99000, water=100, excluded=1), WATER))
    assert little in said


def test_units_do_not_part_from_their_numbers():
    with speaking("fr"):
        said = caption(FOUND["everything"], FLOOD)
    assert "1,8\N{NO-BREAK SPACE}km\N{NO-BREAK SPACE};" in said and "95\N{NO-BREAK SPACE}%" in said
    assert "1\N{NARROW NO-BREAK SPACE}460\N{NO-BREAK SPACE}ha" in said
