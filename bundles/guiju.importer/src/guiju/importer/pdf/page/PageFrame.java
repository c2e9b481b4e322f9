package guiju.importer.pdf.page;

import java.awt.geom.AffineTransform;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The visible part of a page as a reader holds it: cut to its crop box, turned by its rotation.
 *
 * @param transform from the page's own space to points from the upper left corner
 * @param width the visible width
 * @param height the visible height
 */
record PageFrame(AffineTransform transform, double width, double height) {

	private static final double LARGEST = 1_000_000;

	/** Returns the frame of a page; one whose boxes make no sense is an A4 page. */
	static PageFrame of(PDPage page) {
		PDRectangle box = page.getCropBox();
		boolean sane = box != null && isSane(box.getWidth()) && isSane(box.getHeight()) && Float.isFinite(box.getLowerLeftX() + box.getLowerLeftY());
		PDRectangle visible = sane ? box : PDRectangle.A4;
		double width = visible.getWidth();
		double height = visible.getHeight();
		AffineTransform toView = new AffineTransform(1, 0, 0, -1, -visible.getLowerLeftX(), visible.getUpperRightY());
		int rotation = Math.floorMod(page.getRotation(), 360);
		switch (rotation) {
			case 90 -> toView.preConcatenate(new AffineTransform(0, 1, -1, 0, height, 0));
			case 180 -> toView.preConcatenate(new AffineTransform(-1, 0, 0, -1, width, height));
			case 270 -> toView.preConcatenate(new AffineTransform(0, -1, 1, 0, 0, width));
			default -> {
				// upright
			}
		}
		boolean upright = rotation % 180 == 0;
		return new PageFrame(toView, upright ? width : height, upright ? height : width);
	}

	private static boolean isSane(float length) {
		return length > 1 && length < LARGEST;
	}

	/** Returns the whole page. */
	Box box() {
		return new Box(0, 0, width, height);
	}
}
