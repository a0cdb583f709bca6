package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.TurkishLocale;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Rights;

class RightsBlockTest {

    private static Rights rights(String end) throws HandoutRefusedException {
        return HandoutParser.parse(HandoutSample.withEnd(end)).faq().rights();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Copyright 2020 Infinity Physiotherapy | All Rights Reserved; 2020",
                "Copyright © 2020 by Infinity Physiotherapy. All rights reserved.; 2020",
                "© Infinity Physiotherapy 2020; 2020",
                "© Infinity Physiotherapy, 2020. All rights reserved; 2020",
                "(c) 2018-2020 Infinity Physiotherapy; 2020",
                "COPYRIGHT 2020, INFINITY PHYSIOTHERAPY ALL RIGHTS RESERVED; 2020",
                "2020 Infinity Physiotherapy - all rights reserved; 2020",
                "© Infinity Physiotherapy;",
                "(C) Infinity Physiotherapy. All rights reserved;",
                "© Infinity Physiotherapy, room 1899;"
            })
    void readsYearAndHolder(String line, Integer year) throws HandoutRefusedException {
        Rights rights = rights(line);

        assertThat(rights.statement()).isEqualTo(line);
        assertThat(rights.year()).isEqualTo(year);
        assertThat(rights.holder()).startsWithIgnoringCase("Infinity Physiotherapy");
        assertThat(rights.holder()).matches("(?i)Infinity Physiotherapy(, room 1899)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(c) the third of three",
                "Copyrighted texts of 2020 are not ours.",
                "We respect copyright."
            })
    void leavesOtherTextToAnswer(String line) throws HandoutRefusedException {
        ParsedHandout handout = HandoutParser.parse(HandoutSample.withEnd(line));

        assertThat(handout.faq().rights()).isEqualTo(Rights.NONE);
        assertThat(HandoutSample.texts(handout, LineRole.ANSWER)).contains(line);
    }

    @Test
    void separatesBylineAbove() throws HandoutRefusedException {
        ParsedHandout handout =
                HandoutParser.parse(
                        HandoutSample.withEnd(
                                "Amanda Sin MPT\n© 2020 Infinity\nAll rights reserved"));

        assertThat(handout.faq().author()).isEqualTo(new Person("Amanda Sin", "MPT"));
        assertThat(handout.faq().rights())
                .isEqualTo(new Rights(2020, "Infinity", "© 2020 Infinity All rights reserved"));
    }

    @Test
    void leavesEverythingBelowUnplaced() throws HandoutRefusedException {
        ParsedHandout handout =
                HandoutParser.parse(
                        HandoutSample.withEnd("© 2020 X\n\nCall us.\n\nReally?\n\n© 2021 Y\n"));

        assertThat(handout.faq().rights().statement()).isEqualTo("© 2020 X");
        assertThat(HandoutSample.texts(handout, LineRole.UNPLACED))
                .containsExactly("Call us.", "Really?", "© 2021 Y");
        assertThat(HandoutSample.questions(handout.faq())).containsExactly("Does it hurt?");
    }

    @Test
    void isFoundAboveFirstQuestion() throws HandoutRefusedException {
        String text = "Massage\n\n© 2020 X\n\nIt helps.\n\nDoes it hurt?\n\nNo.\n";

        ParsedHandout handout = HandoutParser.parse(text);

        assertThat(handout.faq().rights()).isEqualTo(new Rights(2020, "X", "© 2020 X"));
        assertThat(handout.faq().summary().original()).isEqualTo("It helps.");
        assertThat(handout.unplaced()).isEmpty();
    }

    @Test
    void closesHandout_whenAnotherStandsAboveFirstQuestion() throws HandoutRefusedException {
        String text = "Massage\n\n© 2020 X\n\nDoes it hurt?\n\nNo.\n\n© 2021 Y\n";

        ParsedHandout handout = HandoutParser.parse(text);

        assertThat(handout.faq().rights().statement()).isEqualTo("© 2021 Y");
        assertThat(HandoutSample.texts(handout, LineRole.UNPLACED)).containsExactly("© 2020 X");
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void ignoresCaseTheSameEverywhere() throws HandoutRefusedException {
        assertThat(rights("COPYRIGHT 2020 INFINITY ALL RIGHTS RESERVED").holder())
                .isEqualTo("INFINITY");
    }
}
