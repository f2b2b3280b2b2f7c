package deepdive.bench.growth;

import java.util.List;

/**
 * The straight line that fits points best, by least squares.
 *
 * @param start the value at zero
 * @param slope the growth for each step of one
 * @param determination R²: the part of the values' variance that the line explains; 1 if all points are on it
 */
public record LineFit(double start, double slope, double determination) {

    /** The line through these points. Of points with one x alone, the slope is 0. */
    static LineFit of(List<GrowthPoint> points) {
        double meanX = points.stream().mapToDouble(GrowthPoint::size).average().orElse(0);
        double meanY = points.stream().mapToDouble(LineFit::value).average().orElse(0);
        double xx = points.stream()
                .mapToDouble(p -> (p.size() - meanX) * (p.size() - meanX))
                .sum();
        double xy = points.stream()
                .mapToDouble(p -> (p.size() - meanX) * (value(p) - meanY))
                .sum();
        double yy = points.stream()
                .mapToDouble(p -> (value(p) - meanY) * (value(p) - meanY))
                .sum();
        double slope = xx == 0 ? 0 : xy / xx;
        return new LineFit(meanY - slope * meanX, slope, yy == 0 ? 1 : slope * xy / yy);
    }

    private static double value(GrowthPoint point) {
        return point.cost().coreSeconds();
    }
}
