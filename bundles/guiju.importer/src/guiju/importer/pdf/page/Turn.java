package guiju.importer.pdf.page;

import java.util.Arrays;

/** Turns points about the corner of the page, so that text which is set at an angle can be read as if it were upright. */
final class Turn {

	private static final int NEARLY = 3;

	private Turn() {}

	/** Returns the angle of a direction in whole degrees, from 0 to 359; nearly right angles are right ones. */
	static int angle(double dx, double dy) {
		int angle = Math.floorMod((int) Math.round(Math.toDegrees(Math.atan2(dy, dx))), 360);
		int quarter = (angle + 45) / 90 * 90;
		return Math.abs(angle - quarter) <= NEARLY ? quarter % 360 : angle;
	}

	/** Returns the coordinate along a line of writing at an angle. */
	static double along(double x, double y, int angle) {
		return x * cos(angle) + y * sin(angle);
	}

	/** Returns the coordinate across a line of writing at an angle. */
	static double across(double x, double y, int angle) {
		return y * cos(angle) - x * sin(angle);
	}

	/** Returns the part of the page that a box in turned coordinates covers. */
	static Box back(Box box, int angle) {
		double[] xs = new double[4];
		double[] ys = new double[4];
		for (int i = 0; i < 4; i++) {
			double u = i % 2 == 0 ? box.left() : box.right();
			double v = i < 2 ? box.top() : box.bottom();
			xs[i] = u * cos(angle) - v * sin(angle);
			ys[i] = u * sin(angle) + v * cos(angle);
		}
		Arrays.sort(xs);
		Arrays.sort(ys);
		return new Box(xs[0], ys[0], xs[3], ys[3]);
	}

	/** Right angles have exact values, so that lines stay exactly straight. */
	static double cos(int angle) {
		return switch (angle) {
			case 0 -> 1;
			case 90, 270 -> 0;
			case 180 -> -1;
			default -> Math.cos(Math.toRadians(angle));
		};
	}

	/** See {@link #cos}. */
	static double sin(int angle) {
		return switch (angle) {
			case 0, 180 -> 0;
			case 90 -> 1;
			case 270 -> -1;
			default -> Math.sin(Math.toRadians(angle));
		};
	}
}
