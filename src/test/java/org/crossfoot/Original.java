package org.crossfoot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A sound file, and where in it the damage is done. */
sealed interface Original {

    byte[] damaged(Mutator mutator) throws IOException;

    /** A file all of which may be damaged: a page, a submission, an archive, a document. */
    record Whole(byte[] bytes) implements Original {

        @Override
        public byte[] damaged(Mutator mutator) {
            return mutator.mutate(bytes);
        }
    }

    /** An archive that is sound itself, and one of whose files is damaged. */
    record Archived(List<Zips.Member> members) implements Original {

        public Archived {
            members = List.copyOf(members);
        }

        @Override
        public byte[] damaged(Mutator mutator) throws IOException {
            var damaged = new ArrayList<>(members);
            Zips.Member one = damaged.get(mutator.below(damaged.size()));
            byte[] bytes = mutator.mutate(one.bytes());
            damaged.set(damaged.indexOf(one), new Zips.Member(one.name(), bytes));
            return Zips.of(damaged);
        }
    }

    /** A PDF document whose objects are found where it says, and one of them is damaged. */
    record Objects(Pdfs.Parts parts) implements Original {

        @Override
        public byte[] damaged(Mutator mutator) {
            var bodies = new ArrayList<>(parts.bodies());
            int one = mutator.below(bodies.size());
            bodies.set(one, mutator.mutate(bodies.get(one)));
            return new Pdfs.Parts(bodies, parts.trailer()).bytes();
        }
    }

    /** A PDF document that is sound as far as a stream's end, and one of whose streams is not. */
    record Streams(byte[] document) implements Original {

        @Override
        public byte[] damaged(Mutator mutator) throws IOException {
            return Pdfs.withStream(document, mutator);
        }
    }
}
