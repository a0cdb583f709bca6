package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/**
 * What belongs to the page and not to its text, line by line: running heads, lines that separate,
 * menus and buttons of a web page, a list of contents.
 */
final class Furniture {

    private static final String SEPARATOR = "separator";
    private static final String WEB_PAGE = "part of the web page";
    private static final String MENU = "menu";
    private static final String COOKIES = "cookie notice";

    /** Three marks at least: one dash may be an answer. */
    private static final Pattern SEPARATES =
            Pattern.compile("(?:[-_=*~•·—–―+#]\\h{0,9}){3,}+|\\.{4,}+");

    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    private final List<Line> lines;
    private final NavigableMap<Integer, String> reasons;

    private Furniture(List<Line> lines) {
        this.lines = lines;
        reasons = RunningHeads.in(lines);
    }

    /** Why each line that is no text is so, by its number. */
    static NavigableMap<Integer, String> in(List<Line> lines) {
        Furniture furniture = new Furniture(lines);
        furniture.findLines();
        furniture.findMenus();
        List<Line> rest = lines.stream().filter(furniture::isText).toList();
        furniture.leaveOutRepeatedTitle(rest);
        Contents.in(rest).forEach(line -> furniture.leaveOut(line, Contents.REASON));
        return furniture.reasons;
    }

    private void findLines() {
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (isSeparator(index)) {
                leaveOut(line, SEPARATOR);
            } else if (isOfWebPage(line.text()) && !isAnswer(index)) {
                leaveOut(line, WEB_PAGE);
            } else if (Vocabulary.COOKIES.matcher(line.text()).matches() && !isAnswer(index)) {
                leaveOut(line, COOKIES);
            }
        }
    }

    static boolean isOfWebPage(String text) {
        return text.length() <= 60 && Vocabulary.WEB_PAGE.matcher(text).matches();
    }

    /** Dashes right below a line may mark it as a heading. */
    private boolean isSeparator(int index) {
        String text = lines.get(index).text();
        if (!SEPARATES.matcher(text).matches()) {
            return false;
        }
        boolean adjacent = index > 0 && isAdjacent(index);
        Line above = lines.get(Math.max(0, index - 1));
        boolean underlines = adjacent && (above.asks() || !above.endsSentence());
        return !(underlines && UNDERLINE.matcher(text).matches());
    }

    private boolean isAdjacent(int index) {
        return lines.get(index - 1).number() + 1 == lines.get(index).number();
    }

    private boolean isAnswer(int index) {
        return index > 0 && lines.get(index - 1).asks();
    }

    /** Links of a menu stand together, above the title or at the end. */
    private void findMenus() {
        int top = 0;
        while (top < lines.size() && (isMenu(top) || !isText(lines.get(top)))) {
            top++;
        }
        int bottom = lines.size();
        while (bottom > top && (isMenu(bottom - 1) || !isText(lines.get(bottom - 1)))) {
            bottom--;
        }
        leaveOutMenu(0, top);
        leaveOutMenu(bottom, lines.size());
    }

    private void leaveOutMenu(int from, int end) {
        List<Line> menu = lines.subList(from, end).stream().filter(this::isText).toList();
        long words = menu.stream().filter(line -> line.text().contains(" ")).count() + menu.size();
        if (words > 1 && menu.size() < lines.size()) {
            menu.forEach(line -> leaveOut(line, MENU));
        }
    }

    private boolean isMenu(int index) {
        String text = lines.get(index).text();
        return text.length() <= 120 && Vocabulary.MENU.matcher(text).matches();
    }

    /** A copy of a page has its title from the tab and from the text. */
    private void leaveOutRepeatedTitle(List<Line> rest) {
        if (rest.size() > 2
                && TitleBlock.standsAlone(rest.get(0))
                && !Contents.key(rest.get(0)).isEmpty()
                && Contents.key(rest.get(0)).equals(Contents.key(rest.get(1)))) {
            leaveOut(rest.get(1), "repeated title");
        }
    }

    private boolean isText(Line line) {
        return !reasons.containsKey(line.number());
    }

    private void leaveOut(Line line, String reason) {
        reasons.putIfAbsent(line.number(), reason);
    }
}
