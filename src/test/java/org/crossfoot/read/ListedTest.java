package org.crossfoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LYON - April 29, 2020 - Halyard S.A. (NASDAQ: HLYP), the maker of pumps     | Halyard S.A.
                    LYON -- Halyard Pump Incorporated (Nasdaq: HLYP) today reported             | Halyard Pump Incorporated
                    LYON, Ohio, July 22 /PRNewswire-FirstCall/ -- Hal, Moor and Co. (NYSE: H)   | Hal, Moor and Co.
                    LYON, Ohio, April 29, 2020 /PRNewswire/ Halyard Pump, Inc. (Nasdaq: HLYP)   | Halyard Pump, Inc.
                    LYON, Ohio, July 22 /PRNewswire/ -- HALY (NYSE:HALY), a maker of pumps      | HALY
                    Lyon, Ohio. Halyard Pump, Inc. (NASDAQ: HLYP) today                         | Halyard Pump, Inc.
                    LYON, Ohio, July 22 -- Halyard Bros. Moor, Inc. (NASDAQ: HLYP) today        | Halyard Bros. Moor, Inc.
                    (Lyon, OH – April 29, 2020) The Halyard Group, Inc. (NYSE: HLYP)            | The Halyard Group, Inc.
                    LYON – (BUSINESS WIRE) – Halyard, Inc. (the “Company” or “Halyard”) (NYSE: H) | Halyard, Inc.
                    LYON, Ohio.--(BUSINESS WIRE)--April 29, 2020--hPump Electric plc (NYSE:HPE) | hPump Electric plc
                    Lyon, April 29, 2020- (NYSE: HLY) Halyard Pump Corporation (the "Company")  | Halyard Pump Corporation
                    LYON, N.H.--April 29, 2020--Pumps (HP Pumps, Inc.; NASDAQ: HLYP), a maker   | HP Pumps, Inc.
                    LYON, Ohio, April 29, 2020......Halyard Motor, Inc. (NYSE: HLY), a maker    | Halyard Motor, Inc.
                    The shares of Lyon-based Halyard Company (NYSE: HLY) are held widely        | Halyard Company
                    Halyard Corp., (Nasdaq-NNM:HLYP) one of                                     | Halyard Corp.
                    Halyard Bancorp, Inc. (Nasdaq: “HLYP”) (the “Company”), the parent          | Halyard Bancorp, Inc.
                    """)
    void aCompanyStandsBeforeItsSymbol(String line, String name) {
        assertThat(Listed.find(List.of("First Quarter Results", line))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the common stock (NYSE: HLY) fell",
                "Halyard Corp. (see Note: A) sold pumps",
                "Halyard Corp. (NYSE listed) sold pumps",
                "LYON, April 29, 2020 - (NYSE: HLY) today reported that the company"
            })
    void otherWordsNameNobody(String line) {
        assertThat(Listed.find(List.of(line))).isEmpty();
    }

    @Test
    void aCompanyMayBeNamedOnlyToBeCalledTheCompany() {
        assertThat(
                        Listed.called(
                                List.of(
                                        "In connection with the report of The Halyard & Moor Company"
                                                + " (the “Company”) on Form 10-K")))
                .contains("The Halyard & Moor Company");
        assertThat(Listed.called(List.of("Halyard Corp. (the “Buyer”) bought it"))).isEmpty();
    }
}
