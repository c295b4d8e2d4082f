package org.crossfoot.read.xbrl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Reads a schema or a linkbase, told apart by what stands in it. */
final class LinkReader implements Xml.Handler {

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";

    private final Links links;
    private final StringBuilder words = new StringBuilder();
    private final Map<String, String> locators = new HashMap<>();
    private final Map<String, List<String[]>> resources = new HashMap<>();
    private final List<String[]> labelArcs = new ArrayList<>();
    private final List<Pending> arcs = new ArrayList<>();
    private String role = "";
    private String roleUri = "";
    private String resource = "";
    private String resourceRole = "";

    /** An arc between locators that may stand behind it. */
    private record Pending(
            boolean presents, String from, String to, double order, String label, int weight) {}

    private LinkReader(Links links) {
        this.links = links;
    }

    /** Adds what one file says. */
    static boolean read(String text, Links links) throws UnsafeXmlException {
        return Xml.walk(text, new LinkReader(links));
    }

    @Override
    public void start(XMLStreamReader element, int at) {
        words.setLength(0);
        switch (element.getLocalName()) {
            case "schema" -> {
                if (SCHEMA.equals(element.getNamespaceURI())) {
                    links.namespace(Xml.attribute(element, "targetNamespace"));
                }
            }
            case "roleType" -> roleUri = Xml.attribute(element, "roleURI");
            case "presentationLink", "calculationLink", "labelLink" -> {
                role = Xml.attribute(element, "role");
                locators.clear();
                resources.clear();
                labelArcs.clear();
                arcs.clear();
            }
            case "loc" ->
                    locators.put(
                            Xml.attribute(element, "label"), key(Xml.attribute(element, "href")));
            case "label" -> {
                resource = Xml.attribute(element, "label");
                resourceRole = last(Xml.attribute(element, "role"));
            }
            case "labelArc" ->
                    labelArcs.add(
                            new String[] {
                                Xml.attribute(element, "from"), Xml.attribute(element, "to")
                            });
            case "presentationArc", "calculationArc" -> arc(element);
            default -> {}
        }
    }

    private void arc(XMLStreamReader element) {
        if (!Xml.attribute(element, "use").equals("prohibited")) {
            arcs.add(
                    new Pending(
                            element.getLocalName().equals("presentationArc"),
                            Xml.attribute(element, "from"),
                            Xml.attribute(element, "to"),
                            number(Xml.attribute(element, "order")),
                            last(Xml.attribute(element, "preferredLabel")),
                            (int) Math.signum(number(Xml.attribute(element, "weight")))));
        }
    }

    @Override
    public void characters(String text) {
        words.append(text);
    }

    @Override
    public void end(XMLStreamReader element, int close) {
        switch (element.getLocalName()) {
            case "definition" -> links.definitions.put(roleUri, words.toString().strip());
            case "label" ->
                    resources
                            .computeIfAbsent(resource, key -> new ArrayList<>())
                            .add(new String[] {resourceRole, words.toString().strip()});
            case "labelLink" -> labels();
            case "presentationLink", "calculationLink" -> arcs();
            default -> {}
        }
    }

    private void labels() {
        for (String[] arc : labelArcs) {
            String key = locators.getOrDefault(arc[0], "");
            resources
                    .getOrDefault(arc[1], List.of())
                    .forEach(label -> links.label(key, label[0], label[1]));
        }
    }

    private void arcs() {
        for (Pending arc : arcs) {
            String from = locators.getOrDefault(arc.from(), "");
            String to = locators.getOrDefault(arc.to(), "");
            if (!from.isEmpty() && !to.isEmpty()) {
                Links.add(
                        arc.presents() ? links.presentation : links.calculation,
                        role,
                        new Arc(from, to, arc.order(), arc.label(), arc.weight()));
            }
        }
    }

    /** {@code us-gaap:Assets} for "…/us-gaap-2024.xsd#us-gaap_Assets". */
    private static String key(String href) {
        int hash = href.indexOf('#');
        String id = href.substring(hash + 1);
        boolean foreign = href.startsWith("http:") || href.startsWith("https:");
        int line = foreign ? id.indexOf('_') : id.lastIndexOf('_');
        String prefix = foreign && line > 0 ? id.substring(0, line) + ":" : Links.OWN;
        return prefix + id.substring(line + 1);
    }

    private static String last(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    private static double number(String words) {
        try {
            return words.isEmpty() ? 0 : Double.parseDouble(words);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
