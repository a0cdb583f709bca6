package org.treatmentfaq.importing.parse;

import java.util.regex.Pattern;

/**
 * The words by which rules tell what a line is, in English, French, German and Spanish. Each list
 * is short on purpose: a line that is missed stays text.
 */
final class Vocabulary {

    /** Words that begin a question. */
    private static final String ASKING =
            Patterns.oneOf(
                    "what|how|when|who|whom|whose|why|where|which|can|could|may|might|must|do|does",
                    "did|is|are|am|was|were|will|would|shall|should|has|have|had|any|isn['’]t",
                    "que|qu['’].*|quoi|quel(?:le)?s?|comment|pourquoi|quand|qui|où|combien|est-ce",
                    "peut-on|puis-je|dois-je|faut-il|vais-je|y a-t-il|à quoi|de quoi|en quoi",
                    "was|wie|wann|wer|wem|wen|warum|weshalb|wieso|wo|wohin|woher|womit|wodurch",
                    "welche[rnms]?|kann|können|darf|dürfen|muss|müssen|soll|sollte|ist|sind|habe",
                    "hat|haben|werde|wird|gibt|tut|brauche|für wen|bei wem",
                    "¿.*|qué|cómo|cuándo|quién(?:es)?|por qué|dónde|cuál(?:es)?|cuánt[oa]s?");

    private static final Pattern OPENS_QUESTION =
            Pattern.compile("(?iu)(?:" + ASKING + ")(?![\\p{L}\\p{M}\\p{Nd}])");

    /** What stands above a list of contents. */
    static final Pattern CONTENTS =
            Pattern.compile(
                    "(?iu)"
                            + Patterns.oneOf(
                                    "(?:table of )?contents|on this page|in this (?:leaflet|article)",
                                    "jump to|sommaire|table des matières|sur cette page",
                                    "inhalt(?:sverzeichnis|sübersicht)?|auf dieser seite|übersicht",
                                    "índice|contenidos?|en esta página")
                            + "\\h?:?");

    /** Lines of a web page that belong to the page, and not to its text. */
    static final Pattern WEB_PAGE =
            Pattern.compile(
                    "(?iu)[\\h↑▲⌃^«»<>|›+-]{0,5}"
                            + Patterns.oneOf(
                                    "(?:back to |go to )?top(?: of (?:the )?page)?",
                                    "bottom of (?:the )?page|skip to (?:main )?content",
                                    "(?:toggle |main |open |close )?(?:menu|navigation)",
                                    "(?:open|close|show|hide|expand|collapse) all",
                                    "(?:read|show|learn) (?:more|less)|share(?: this(?: page)?)?",
                                    "(?:print|email|save)(?: this)?(?: page)?|search|log ?in",
                                    "sign in|book (?:now|online|an appointment)|breadcrumbs?",
                                    "(?:accept|reject|allow|manage)(?: all)? cookies|accept all",
                                    "cookie (?:settings|policy)|privacy(?: policy)?",
                                    "(?:haut de|retour en haut(?: de)?)(?: la)? page|retour en haut",
                                    "aller au contenu(?: principal)?|tout (?:ouvrir|fermer)",
                                    "imprimer(?: cette page)?|partager|lire la suite|en savoir plus",
                                    "tout (?:accepter|refuser)|mentions légales",
                                    "(?:zurück )?(?:nach|zum seiten)[ -]?(?:oben|anfang)",
                                    "zum (?:haupt)?inhalt(?: springen)?|mehr (?:lesen|erfahren)",
                                    "alle (?:akzeptieren|ablehnen|öffnen|schließen)",
                                    "seite drucken|teilen|datenschutz(?:erklärung)?|impressum",
                                    "volver arriba|ir al contenido(?: principal)?|leer más|compartir",
                                    "aceptar (?:todo|todas)|rechazar|imprimir")
                            + "[\\h↑▲⌃^«»<>|›.!+-]{0,5}");

    /** Links of a site's menu; alone each may be a heading, so at least two stand together. */
    static final Pattern MENU =
            Pattern.compile(
                    "(?iu)(?:"
                            + Patterns.oneOf(
                                    "home(?:page)?|about(?: us)?|(?:our )?(?:services|team|clinics?)",
                                    "contact(?: us)?|blog|news|faqs?|locations?|careers?|shop|menu",
                                    "book (?:now|online|an appointment)|search|log ?in|resources",
                                    "accueil|à propos|nos services|notre équipe|actualités",
                                    "prendre rendez-vous|startseite|über uns|leistungen|kontakt",
                                    "aktuelles|termin (?:buchen|vereinbaren)|inicio|servicios",
                                    "nosotros|quiénes somos|contacto|noticias|pedir cita",
                                    "conditions|treatments|patients|physiotherapy")
                            + "[\\h|›>/·•]{0,5}){1,12}");

    /** Sentences of a cookie banner. */
    static final Pattern COOKIES =
            Pattern.compile(
                    "(?isu)(?=.{0,400}\\bcookies?\\b).{0,300}"
                            + Patterns.oneOf(
                                    "(?:we|this (?:web)?site) uses?|accept|consent|nous utilisons",
                                    "ce site utilise|wir verwenden|diese (?:web)?seite verwendet",
                                    "utilizamos|este sitio")
                            + ".{0,300}");

    private Vocabulary() {}

    /** Whether a text begins as questions do. */
    static boolean opensQuestion(String text) {
        return OPENS_QUESTION.matcher(text).lookingAt();
    }
}
