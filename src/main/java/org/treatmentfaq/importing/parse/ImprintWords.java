package org.treatmentfaq.importing.parse;

/**
 * The words by which lines below the last answer are known: who, when, which version, how to reach
 * the clinic. In English, French, German and Spanish.
 */
final class ImprintWords {

    /** What a line is called that says when somebody reviewed the text. */
    static final String LAST_REVIEW =
            Patterns.oneOf(
                    "(?:date (?:of )?)?last (?:review(?:ed)?|updated?|revised)(?: date| on)?",
                    "date of last (?:review|update)|(?:page |content )?(?:reviewed|updated|revised)(?: on)?",
                    "(?:date de )?(?:la )?dernière (?:révision|relecture|mise à jour)",
                    "(?:révisée?|relue?|mise? à jour) (?:le|en)",
                    "zuletzt (?:geprüft|überprüft|überarbeitet|aktualisiert)(?: am)?",
                    "letzte (?:über)?(?:prüfung|arbeitung|aktualisierung)|(?:geprüft|überprüft) am|stand",
                    "(?:fecha de )?(?:la )?última (?:revisión|actualización)",
                    "(?:revisado|actualizado) (?:el|en)");

    /** What a line is called that says when it is due again. */
    static final String NEXT_REVIEW =
            Patterns.oneOf(
                    "(?:next|planned|due for) review(?: date| due)?|review (?:date|due|by)(?: date)?",
                    "(?:date of|date for) (?:next )?review|to be reviewed(?: by| in)?",
                    "(?:date de )?(?:la )?prochaine (?:révision|relecture)",
                    "à (?:réviser|relire) (?:le|en|avant)",
                    "nächste (?:über)?prüfung|(?:wieder )?zu prüfen (?:bis|am)|gültig bis",
                    "(?:fecha de )?(?:la )?próxima revisión");

    /** What a line is called that numbers or dates a leaflet; its value has a digit. */
    static final String NUMBER =
            Patterns.oneOf(
                    "version|edition|(?:leaflet|document|reference|order|print|publication|code)",
                    "(?:leaflet|document|reference|ref|order|print|publication|item|form)"
                            + " (?:number|no\\.?|ref(?:erence)?|code|id)",
                    "ref\\.?|(?:issue|issued|published|publication|produced|production|created)"
                            + "(?: date| on)?",
                    "date (?:of )?(?:issued?|published|publication|produced|production|created)",
                    "(?:numéro|n°|référence|réf\\.?|code)(?: du (?:dépliant|document))?|publié (?:le|en)",
                    "(?:date de )?(?:publication|parution|création)",
                    "fassung|ausgabe|(?:dokument(?:en)?|bestell|merkblatt)?-?(?:nummer|nr\\.?)",
                    "(?:erstellt|veröffentlicht)(?: am)?|erscheinungsdatum",
                    "versión|edición|(?:número|código|referencia)(?: (?:del?|de la) (?:folleto|documento))?",
                    "(?:fecha de )?(?:publicación|creación)");

    /** The heading of what says how to reach the clinic. */
    static final String CONTACT =
            Patterns.oneOf(
                    "(?:how to )?contact(?:ing)?(?: us| details| information| numbers?)?",
                    "useful (?:contacts|(?:phone |telephone )?numbers)|who (?:to|can i) contact",
                    "(?:nous )?contacter|contacts?|coordonnées|pour nous (?:joindre|contacter)",
                    "kontakt(?:daten|e)?|so erreichen sie uns|ansprechpartner",
                    "contacto|datos de contacto|cómo contactar(?:nos)?");

    /** What begins a line that says how to reach the clinic. */
    static final String CONTACT_LABEL =
            Patterns.oneOf(
                    "tel(?:ephone)?\\.?|phone|fax|mobile|e-?mail|web(?:site)?|address|opening hours",
                    "tél(?:éphone)?\\.?|courriel|site(?: web| internet)?|adresse|horaires",
                    "telefon|anschrift|sprechzeiten|öffnungszeiten|teléfono|correo(?: electrónico)?",
                    "dirección|horario");

    /** The heading of a list of publications. */
    static final String SOURCES =
            Patterns.oneOf(
                    "references?|sources?(?: of information)?|bibliography|evidence",
                    "références(?: bibliographiques)?|bibliographie",
                    "quellen(?:angaben)?|literatur(?:verzeichnis|angaben)?",
                    "referencias(?: bibliográficas)?|bibliografía|fuentes");

    /** A sentence that offers the text in another form, or asks what readers think of it. */
    static final String OFFER =
            Patterns.oneOf(
                    "large(?:r)? print|braille|easy read|(?:another|other|different) (?:language|format)s?",
                    "(?:alternative|accessible) formats?|interpreter",
                    "(?:scan|use) the (?:qr )?code|what you think|your (?:feedback|comments)",
                    "give (?:us )?feedback|gros caractères|grands caractères|autres? langues?",
                    "autres? formats?|votre avis|großdruck|(?:leichter|anderen?) sprachen?",
                    "ihre (?:meinung|rückmeldung)|letra grande|otros? idiomas?|otros? formatos?",
                    "su opinión");

    /** Words of the names of clinics, and of nobody. */
    static final String ORGANISATION =
            Patterns.oneOf(
                    "hospitals?|clinics?|cent(?:re|er)s?|trust|department|dept|unit|ward|practice",
                    "surgery|foundation|university|institute|association|society|group|team",
                    "nhs|ltd|inc|llc|gmbh|physiotherapy|orthopaedics|orthopedics|radiology|health",
                    "healthcare|hôpital|clinique|centre|service|département|cabinet|fondation",
                    "université|klinik(?:um)?|krankenhaus|abteilung|praxis|zentrum|stiftung",
                    "universität|gesellschaft|clínica|centro|departamento|servicio|fundación",
                    "universidad");

    /** What a leaflet says that it is. */
    static final String KIND =
            Patterns.oneOf(
                    "(?:patient|a guide|information)(?: and carer)? (?:information|leaflet|guide|for patients)"
                            + "(?: leaflet| sheet| guide)?",
                    "(?:fiche d['’])?information(?:s)? (?:pour les |aux |destinée aux )?patients?",
                    "patienteninformation(?:en)?|merkblatt(?: für patienten)?",
                    "información (?:para|al) (?:el |los )?pacientes?");

    private ImprintWords() {}
}
