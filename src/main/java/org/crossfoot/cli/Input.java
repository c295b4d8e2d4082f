package org.crossfoot.cli;

import java.util.Optional;
import org.crossfoot.read.UnreadableException.Kind;
import org.crossfoot.read.source.FilingSource;

/**
 * A filing to read.
 *
 * @param name as it is asked for, or as it is found in a folder or archive
 * @param filing where it lies; empty where the name stands for none
 * @param refusal why it stands for none
 */
record Input(String name, Optional<FilingSource> filing, Optional<Kind> refusal) {

    static Input of(String name, FilingSource filing) {
        return new Input(name, Optional.of(filing), Optional.empty());
    }

    static Input refused(String name, Kind why) {
        return new Input(name, Optional.empty(), Optional.of(why));
    }
}
