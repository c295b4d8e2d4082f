package org.crossfoot.trend;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Series;

/** Which points of a series a chart may join: neighbours of one length, and nothing else. */
public final class Runs {

    /**
     * Points that follow one another without a gap, all of one length; one alone is a run too.
     *
     * @param points in order of time
     */
    public record Run(List<Series.Point> points) {

        public Run {
            points = List.copyOf(points);
        }

        /** The joints between neighbours, one fewer than there are points. */
        public List<Joint> joints() {
            var joints = new ArrayList<Joint>();
            for (int i = 1; i < points.size(); i++) {
                joints.add(new Joint(points.get(i - 1), points.get(i)));
            }
            return List.copyOf(joints);
        }
    }

    /** What is drawn between two neighbours. */
    public record Joint(Series.Point from, Series.Point to) {

        /** Whether an end of it was computed, so that the joint is drawn dotted. */
        public boolean derived() {
            return from.basis() != Series.Basis.REPORTED || to.basis() != Series.Basis.REPORTED;
        }
    }

    private Runs() {}

    /** Every point of the series, each in one run; runs by their first point. */
    public static List<Run> of(Series series) {
        var chains = new ArrayList<List<Series.Point>>();
        for (var point : series.points().stream().sorted(Points.IN_ORDER).toList()) {
            chains.stream()
                    .filter(chain -> continues(chain.getLast(), point))
                    .findFirst()
                    .orElseGet(
                            () -> {
                                var fresh = new ArrayList<Series.Point>();
                                chains.add(fresh);
                                return fresh;
                            })
                    .add(point);
        }
        return chains.stream().map(Run::new).toList();
    }

    private static boolean continues(Series.Point last, Series.Point next) {
        return Points.sameLength(last.period(), next.period())
                && Points.follows(next.period(), last.period());
    }
}
