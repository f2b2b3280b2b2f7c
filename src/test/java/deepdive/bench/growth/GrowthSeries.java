package deepdive.bench.growth;

import java.util.List;

/**
 * Runs of growing size.
 *
 * @param what grows: {@code scenarios}, {@code hosts}, {@code engines} or {@code shards}
 * @param fit the line of the core seconds over the sizes
 */
public record GrowthSeries(String what, List<GrowthPoint> points, LineFit fit) {

    static GrowthSeries of(String what, List<GrowthPoint> points) {
        return new GrowthSeries(what, List.copyOf(points), LineFit.of(points));
    }
}
