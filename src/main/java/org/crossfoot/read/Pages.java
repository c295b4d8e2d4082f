package org.crossfoot.read;

import java.util.List;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.source.Contents;
import org.crossfoot.read.xbrl.UnsafeXmlException;
import org.crossfoot.read.xbrl.XbrlReader;

/**
 * A filing's documents in the middle form, and whose they say they are.
 *
 * @param registrant what a cover says in words, or an instance in facts
 */
record Pages(List<Blocks> documents, Registrant registrant, List<Problem> problems) {

    Pages {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** An instance is the document; its schema and linkbases only say how to lay it out. */
    static Pages ofInstance(List<Contents.Body> bodies) throws UnsafeXmlException {
        Contents.Body instance = bodies.getFirst();
        List<String> links = bodies.stream().skip(1).map(Contents.Body::text).toList();
        var read = XbrlReader.read("d1", instance.type(), instance.name(), instance.text(), links);
        return new Pages(List.of(read.blocks()), read.registrant(), read.problems());
    }
}
