package org.crossfoot.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.read.claim.Token.Role;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void itsWordsAreReadInSmallLetters() {
        String sentence = "Larkspur Revenue fell";

        assertThat(Lexed.only(sentence, Token.Named.class).in(sentence)).isEqualTo("revenue");
    }

    @Test
    void onlyAJointHasARole() {
        var comma = new Token.Joint(0, 1, Role.COMMA);

        assertThat(comma.is(Role.COMMA)).isTrue();
        assertThat(comma.is(Role.STOP)).isFalse();
        assertThat(new Token.Filler(0, 1).is(Role.FILLER)).isFalse();
    }

    @Test
    void earningsAShareArePerShare() {
        assertThat(Lexed.only("earnings per share", Token.Named.class).per()).isTrue();
        assertThat(Lexed.only("net income", Token.Named.class).per()).isFalse();
    }
}
