package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What markup means is kept as markup, and said in characters where there is none. */
class AnswerMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Take 5 × 10<sup>3</sup> units over 10<sup>9</sup>/l.<sup>1</sup> | Take 5 × 10³ units over 10⁹/l.¹",
                "10<sup>-9</sup> 10<sup>−9</sup> 10<sup>–9</sup> 10<sup>+6</sup> | 10⁻⁹ 10⁻⁹ 10⁻⁹ 10⁺⁶",
                "m<sup>a</sup> x<sub>max</sub> T<sub>4</sub> | mᵃ xₘₐₓ T₄",
                "C<sub>Bun</sub> C<sub>Bun</sub>x y<sup>Q</sup>. y<sup>Q</sup>z | C_Bun C_(Bun)x y^Q. y^(Q)z",
                "10<sup>1.5</sup> 10<sup>1,5</sup> n<sup>(C)</sup> | 10^(1.5) 10^(1,5) n^(C)",
                "2<sup>3<sup>4</sup></sup> e<sup>x<sub>1</sub></sup> | 2^(3⁴) e^(x₁)",
                "10<sup><sup>9</sup></sup> 10<sup>⁹</sup> | 10⁹ 10⁹",
                "10<sup><b>9</b></sup> 10<b><sup>9</sup></b> 10<sup><a href='#x'>9</a></sup> | 10⁹ 10⁹ 10⁹",
                "dose<sup>1,2</sup> dose<sup>[3]</sup> dose<sup>1–3</sup> dose<sup>*</sup>"
                        + " | dose¹,² dose[3] dose¹⁻³ dose*",
                "1<sup>st</sup> XIX<sup>e</sup> n<sup>o</sup> M<sup>lle</sup> X<sup>®</sup> | 1ˢᵗ XIXᵉ nᵒ Mˡˡᵉ X®",
                "<sup>1</sup> See the range | ¹ See the range",
                "a<sup></sup>b a<sup> </sup>b | ab a b",
                "<span style='VERTICAL-ALIGN: super'>2</span><span style='vertical-align:sub'>2</span> | ²₂",
                "10<sup>9<s>8</s></sup> | 10⁹",
                "10<sup>9 | 10⁹",
            })
    void saysRaisedCharactersInText(String stored, String text) {
        assertThat(AnswerSanitizer.sanitize(stored).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<math><msup><mn>10</mn><mn>9</mn></msup><mo>/</mo><mi>l</mi></math>b | a 10⁹/l b",
                "<math><mn>1</mn><mfrac><mn>1</mn><mn>2</mn></mfrac><mi>l</mi></math> | 1 1/2 l",
                "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac></math> | (a+1)/b",
                "<math><msqrt><mn>2</mn></msqrt><mroot><mi>x</mi><mn>3</mn></mroot></math> | √(2)x^(1/3)",
                "<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math> | x₁²",
                "<math><semantics><mn>1</mn><annotation>1^{}</annotation></semantics></math>. | 1.",
                "<math><mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr><mtr><mtd>3</mtd></mtr></mtable></math> | 1 2 3",
                "<math><mn>1</mrow></math>2 | 1 2",
                "<math><msup><mn>10</mn><mn>9 | 10⁹",
            })
    void writesFormulasInOneLine(String stored, String text) {
        assertThat(AnswerSanitizer.sanitize(stored).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Take <s>5 mg</s> <del>7 mg</del> <strike>8 mg</strike> 10 mg<ins>, twice</ins>. | Take 10 mg, twice.",
                "from<s>5</s>10 mg | from 10 mg",
                "<del><p>5 mg</p><ul><li>6 mg</li></ul></del><p>7 mg</p> | 7 mg",
                "<s><b>5</b> <img src='/a.png' alt='6'></s>7 | 7",
                "<p style='text-decoration: underline LINE-THROUGH red'>5 mg</p><p>6 mg</p> | 6 mg",
                "<span style='text-decoration-line:line-through'>5</span> 6 | 6",
                "<b style='text-decoration:line-through'>5 <i>6</i></b> 7 | 7",
                "<s>5 <s>6</s> 7</s> 8 | 8",
                "(<s>5</s>), <s>6</s>. | (), .",
                "<s>all of it</s> | ''",
            })
    void leavesOutInText_whatIsStruckOut(String stored, String text) {
        assertThat(AnswerSanitizer.sanitize(stored).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Take <s>5 mg</s> <del datetime=\"2026-11-28\">7 mg</del> <ins>8 mg</ins></p>",
                "<dl><dt>Before</dt><dd>Fast</dd></dl><figure><p>x</p><figcaption>F</figcaption></figure>",
                "<pre>a  b\n c</pre><hr /><p><q>a</q> <cite>b</cite> <mark>c</mark> <kbd>d</kbd></p>",
                "<p><samp>a</samp> <var>b</var> <small>c</small> <bdi>d</bdi> <bdo dir=\"rtl\">e</bdo></p>",
                "<p><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby> <time datetime=\"2026-11-28\">c</time></p>",
                "<p><dfn title=\"t\">a</dfn> <code>b</code></p>",
                "<ol start=\"-3\" type=\"a\" reversed=\"reversed\"><li value=\"7\" type=\"I\">a</li></ol>",
                "<table><tbody><tr><th id=\"h\" scope=\"row\">a</th><td headers=\"h\">b</td></tr></tbody></table>",
                "<h3 id=\"dose\">Dose</h3><p><a href=\"#dose\">a</a></p>",
            })
    void keepsItAsMarkup(String html) {
        assertThat(AnswerSanitizer.sanitize(html)).hasToString(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ol type=a><li>A</li><li>B</li></ol> | a. A b. B",
                "<ol type=A start=26><li>A</li><li>B</li></ol> | Z. A AA. B",
                "<ol type=i start=3998><li>A<li>B<li>C</ol> | mmmcmxcviii. A mmmcmxcix. B 4000. C",
                "<ol type=I start=0><li>A<li>B</ol> | 0. A I. B",
                "<ol type=a start=-1><li>A<li>B<li>C</ol> | -1. A 0. B a. C",
                "<ol><li>A</li><li value=5>B</li><li>C</li></ol> | 1. A 5. B 6. C",
                "<ol reversed><li>A</li><li>B</li></ol> | 2. A 1. B",
                "<ol reversed start=7><li>A</li><li value=3>B</li><li>C</li></ol> | 7. A 3. B 2. C",
                "<ol reversed><li>A<ol reversed><li>a<li>b<li>c</ol></li><li>B</ol> | 2. A 3. a 2. b 1. c 1. B",
                "<ol><li>A<ul><li>x</ul><li>B</ol> | 1. A x 2. B",
                "<ul><li>A<ol type=a><li>x<li>y</ol><li>B</ul> | A a. x b. y B",
                "<ol><li><p>A</p><li><ol type=i><li>x</ol></ol> | 1. A 2. i. x",
                "<ol><li>A<li type=a>B<li>C</ol> | 1. A b. B 3. C",
                "<ol><li><s>A</s></li><li>B</li></ol> | 2. B",
                "<ol style='list-style-type:lower-roman'><li>A<li>B</ol> | i. A ii. B",
                "<ol style='LIST-STYLE: inside upper-latin'><li>A</ol> | A. A",
                "<ol type=x start=x><li value='-'>A</ol> | 1. A",
                "<ol start='99999999999'><li value=1e9>A</ol> | 1. A",
                "<ol start=' +07 '><li>A</ol> | 7. A",
                "<ol start=999999999 type=a><li>A</ol> | cfdgsxk. A",
                "<menu><li>A<li>B</menu> | A B",
                "<li value=3>A | A",
            })
    void numbersListsInText(String stored, String text) {
        assertThat(AnswerSanitizer.sanitize(stored).text()).isEqualTo(text);
    }

    @Test
    void searchesForWords_withoutTheNumbersOfLists() {
        assertThat(AnswerSanitizer.sanitize("<ol type=a><li>Up</li></ol>10<sup>9</sup>").words())
                .isEqualTo("Up 10⁹");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<dl><div><dt>Before</dt><dd>Fast</dd></div></dl> | <dl><dt>Before</dt><dd>Fast</dd></dl>",
                "<div>5 mg</div><div>10 mg</div> | 5 mg<br />10 mg",
                "<center>A</center>B<address>C</address>D | A<br />B<br />C<br />D",
                "<p>a<div>b</div>c | <p>a</p>b<br />c",
                "<div><p>a</p></div><div><p>b</p></div> | <p>a</p><p>b</p>",
                "<td><div>a</div></td><td><div>b</div></td> "
                        + "| <table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>",
                "<b><div>a</div><div>b</div></b> | <b>a<br />b</b>",
                "<span style='display:block'>a</span><span style='display: block'>b</span> | a<br />b",
                "<select><option>a<option>b</select> | a<br />b",
                "<button>a</button><button>b</button> | a b",
                "in <o:p>Paris</o:p>, wo<wbr>rd, <font>a</font>b | in Paris, word, ab",
                "(<x-dose>5</x-dose>), <x-dose>6</x-dose>. | (5), 6.",
                "<object data='x:y'>a</object>b | a b",
                "<svg><text>a</text><text>b</text></svg> | a<br />b",
                "<h1>a</h1>b | <h2>a</h2>b",
                "a<!-- x -->b<script>c</script>d | abd",
            })
    void separatesWords_whereATagIsDropped(String stored, String html) {
        assertThat(AnswerSanitizer.sanitize(stored)).hasToString(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goes in <img src='https://o.example/x.png' alt='at the mark'>. | goes in at the mark. | PICTURE",
                "a<img src='a.png' alt='b'><img src='//x.org/a' alt='c'>d | a b c d | PICTURE,PICTURE",
                "<img src='data:x' title='t'> | t | PICTURE",
                "<img src=' /a.png '> | <img src=\"/a.png\" /> | ''",
                "<iframe src='https://v.example/1' title='How'></iframe> | <a href=\"https://v.example/1\">How</a>"
                        + " | MEDIA",
                "<iframe src='//v.example/1'></iframe> | <a href=\"//v.example/1\">v.example/1</a> | MEDIA",
                "<video><source src='/a.webm'><source src='/a.mp4'></video> | <a href=\"/a.webm\">/a.webm</a> | MEDIA",
                "<video src='data:x'></video><audio aria-label='Calm'></audio> | [video] Calm | MEDIA,MEDIA",
                "<object data='/a.pdf' title='Leaflet'>x</object> | <a href=\"/a.pdf\">Leaflet</a> x | MEDIA",
                "<embed src='javascript:x'>a | a | MEDIA",
                "<map><area href='/a' alt='Knee'><area alt='Hip'></map> | <a href=\"/a\">Knee</a> Hip | ''",
                "<input value='5 mg'><input type=hidden value=x><input type=submit value=Go> | 5 mg Go | ELEMENT",
                "<a href='javascript:x'>a</a> | <a>a</a> | LINK",
                "<script>x</script><style>y</style>a | a | ELEMENT,ELEMENT",
                "<s>5 mg</s> | <s>5 mg</s> | STRUCK",
            })
    void tellsWhatIsNotShown(String stored, String html, String kinds) {
        AnswerHtml answer = AnswerSanitizer.sanitize(stored);

        assertThat(answer).hasToString(html);
        assertThat(answer.removals())
                .extracting(removal -> removal.kind().name())
                .containsExactlyElementsOf(kinds.isEmpty() ? List.of() : List.of(kinds.split(",")));
    }

    @Test
    void namesWhatIsNotShown_inAFewWords() {
        String address = "https://other.example/" + "a".repeat(200);

        assertThat(AnswerSanitizer.sanitize("<img src='" + address + "'>").removals())
                .extracting(Removal::what)
                .allSatisfy(what -> assertThat(what).hasSize(80).startsWith("img https://other"));
        assertThat(AnswerSanitizer.sanitize("<s>x</s><p>y</p>".repeat(99)).removals()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a name=note id=note></a>x | <a id=\"how--note\"></a>x",
                "<a name=note></a>x | <a id=\"how--note\"></a>x",
                "<a name=m id=n>x</a> | <span id=\"how--m\"></span><a id=\"how--n\">x</a>",
                "<p id=n>x</p><p id=n>y</p> | <p id=\"how--n\">x</p><p>y</p>",
                "<p id='a \"b>'>x</p> | <p id=\"how--a--b-\">x</p>",
                "<div id=n>x</div><section id=m><p>y</p></section> "
                        + "| <span id=\"how--n\"></span>x<span id=\"how--m\"></span><p>y</p>",
                "a<div id=n>x</div><font id=m>y</font> "
                        + "| a<span id=\"how--n\"></span><br />x<span id=\"how--m\"></span><br />y",
                "<p id=' '>x</p><p name=n>y</p> | <p>x</p><p>y</p>",
                "<a href='#dös%20e'>x</a><p id='dös e'>y</p> "
                        + "| <a href=\"#how--dös-e\">x</a><p id=\"how--dös-e\">y</p>",
                "<a href='#top'>x</a><a href='#'>y</a><a href='#z'>z</a> "
                        + "| <a href=\"#top\">x</a><a href=\"#\">y</a><a href=\"#z\">z</a>",
                "<a href='/b#n'>x</a><p id=n>y</p> | <a href=\"/b#n\">x</a><p id=\"how--n\">y</p>",
                "<th id=n>a<td headers='n m'>b | <table><tbody><tr><th id=\"how--n\">a</th>"
                        + "<td headers=\"how--n m\">b</td></tr></tbody></table>",
                "id=\"n\" <abbr title=' id=\"n\"'>x</abbr><p id=n>y</p> "
                        + "| id&#61;&#34;n&#34; <abbr title=\" id&#61;&#34;n&#34;\">x</abbr><p id=\"how--n\">y</p>",
            })
    void givesAnchorsThePrefixOfTheirQuestion(String stored, String html) {
        assertThat(AnswerSanitizer.sanitize(stored).withIdsAfter("how")).hasToString(html);
    }

    @Test
    void renamesIdsAndLinks_aroundLinksOfTheCms() {
        AnswerHtml answer =
                AnswerSanitizer.sanitize(
                        "<a id=n href=\""
                                + AnswerSanitizerTest.stored("")
                                + "\">x</a><a href=#n>y</a>");

        assertThat(answer.withIds(Map.of("n", "m"), Map.of("n", "m")))
                .hasToString("<a id=\"m\">x</a><a href=\"#m\">y</a>");
        assertThat(answer.ids()).containsExactly("n");
        assertThat(answer.targets()).containsExactly("n");
        assertThat(answer.withIdsAfter("how").links()).hasSize(1);
    }

    @Test
    void isNotBlank_whenAllIsStruckOut() {
        assertThat(AnswerSanitizer.sanitize("<p><s>5 mg</s></p>").isBlank()).isFalse();
        assertThat(AnswerSanitizer.sanitize("<p><s> </s></p><hr>").isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>",
                "<div><td>",
                "<b><li>",
                "<menu>",
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<x-y>"
            })
    void keepsMeaning_howeverDeepItStands(String deep) {
        String stored = deep.repeat(400) + "10<sup>9</sup>/l <s>5 mg</s> 6 mg<div>7</div>8";

        assertThat(AnswerSanitizer.sanitize(stored).text()).matches("10(⁹|\\^\\(9\\))/l 6 mg 7 8");
    }
}
