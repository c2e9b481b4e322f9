package guiju.importer.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs the content stream of a page. It carries out what places text and lines and nothing else: no colours, no images, no
 * patterns, so nothing of theirs is decoded or loaded.
 */
final class ContentReader extends PDFStreamEngine {

	private static final double BESIDE_CLIP = 1.5;
	private static final double MIDDLE = 0.35;
	private static final int DEEPEST = 24;
	private static final Set<String> PLACING = Set.of("BT", "Tm", "Td", "TD", "T*", "'", "\"");
	private static final String UNKNOWN = "\ufffd";

	private final Map<PDGraphicsState, Box> clips = new IdentityHashMap<>();
	private final Drawing drawing = new Drawing();
	private final ActualTexts actualTexts = new ActualTexts(drawing);
	private final PageFrame frame;
	private final Layers layers;
	private final Budget budget;
	private final Paths paths;
	private Box outerClip;
	private boolean clipNext;
	private boolean placed;
	private int depth;

	ContentReader(PageFrame frame, Layers layers, Budget budget) {
		this.frame = frame;
		this.layers = layers;
		this.budget = budget;
		outerClip = frame.box();
		paths = new Paths(drawing.rules, drawing.dots, drawing.marks, budget);
		Operations.add(this);
	}

	/** Reads a page. */
	PageContent read(PDPage page) throws IOException {
		processPage(page);
		Annotations.show(page, this);
		return drawing.content(frame);
	}

	Layers layers() {
		return layers;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		budget.operator();
		placed |= PLACING.contains(operator.getName());
		super.processOperator(operator, operands);
	}

	/** A faulty operator is left out, as viewers do. */
	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
		// the rest of the page is worth more than the fault
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
		layers.begin(tag, properties);
		actualTexts.begin(properties);
	}

	@Override
	public void endMarkedContentSequence() {
		layers.end();
		actualTexts.end();
	}

	@Override
	public void saveGraphicsState() {
		Box clip = clip();
		super.saveGraphicsState();
		clips.put(getGraphicsState(), clip);
	}

	@Override
	public void restoreGraphicsState() {
		if (getGraphicsStackSize() <= 1)
			return;
		clips.remove(getGraphicsState());
		super.restoreGraphicsState();
	}

	private Box clip() {
		return clips.getOrDefault(getGraphicsState(), outerClip);
	}

	/** Shows a form within its bounds; forms within forms end somewhere, also where one shows itself. */
	void show(PDFormXObject form) throws IOException {
		if (depth >= DEEPEST || layers.hides(form.getCOSObject()))
			return;
		Box outside = outerClip;
		depth++;
		try {
			outerClip = clip().intersection(bounds(form));
			if (form instanceof PDTransparencyGroup group)
				showTransparencyGroup(group);
			else
				showForm(form);
		} finally {
			outerClip = outside;
			depth--;
		}
	}

	private Box bounds(PDFormXObject form) {
		PDRectangle box = form.getBBox();
		if (box == null || getGraphicsState() == null)
			return frame.box();
		Matrix matrix = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
		Point2D a = view(matrix, box.getLowerLeftX(), box.getLowerLeftY());
		Point2D b = view(matrix, box.getUpperRightX(), box.getUpperRightY());
		Point2D c = view(matrix, box.getLowerLeftX(), box.getUpperRightY());
		Point2D d = view(matrix, box.getUpperRightX(), box.getLowerLeftY());
		return Box.of(a.getX(), a.getY(), b.getX(), b.getY()).union(Box.of(c.getX(), c.getY(), d.getX(), d.getY()));
	}

	private Point2D view(Matrix matrix, double x, double y) {
		AffineTransform whole = matrix.createAffineTransform();
		whole.preConcatenate(frame.transform());
		return whole.transform(new Point2D.Double(x, y), null);
	}

	private Point2D view(double x, double y) {
		return view(getGraphicsState().getCurrentTransformationMatrix(), x, y);
	}

	void moveTo(double x, double y) {
		Point2D point = view(x, y);
		paths.moveTo(point.getX(), point.getY());
	}

	void lineTo(double x, double y) {
		Point2D point = view(x, y);
		paths.lineTo(point.getX(), point.getY());
	}

	void curveTo(double x, double y) {
		Point2D point = view(x, y);
		paths.curveTo(point.getX(), point.getY());
	}

	void closePath() {
		paths.close();
	}

	void rectangle(double x, double y, double width, double height) {
		moveTo(x, y);
		lineTo(x + width, y);
		lineTo(x + width, y + height);
		lineTo(x, y + height);
		closePath();
	}

	/** An image may be a line, too. */
	void image() {
		moveTo(0, 0);
		lineTo(1, 1);
		if (!layers.hidden())
			paths.fill(clip());
		paths.clear();
	}

	/** The path becomes the clip when it is painted. */
	void clipNext() {
		clipNext = true;
	}

	void paint(boolean fill, boolean stroke) {
		Box clip = clip();
		if (fill && !layers.hidden())
			paths.fill(clip);
		if (stroke && !layers.hidden())
			paths.stroke(transformWidth(getGraphicsState().getLineWidth()), clip);
		if (clipNext) {
			Box bounds = paths.bounds();
			clips.put(getGraphicsState(), bounds == null ? new Box(0, 0, -1, -1) : clip.intersection(bounds));
		}
		clipNext = false;
		paths.clear();
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		budget.glyph();
		if (layers.hidden())
			return;
		Point2D origin = view(matrix, 0, 0);
		Point2D end = font.isVertical() ? view(matrix, 1, 0) : view(matrix, displacement.getX(), 0);
		Point2D top = view(matrix, 0, 1);
		double size = font instanceof PDType3Font ? type3Size(matrix, font) : origin.distance(top);
		if (font.isVertical()) {
			Point2D foot = view(matrix, 0, -MIDDLE * 2);
			end.setLocation(end.getX() + foot.getX() - origin.getX(), end.getY() + foot.getY() - origin.getY());
			origin = foot;
		}
		double x = (origin.getX() + end.getX()) / 2 + MIDDLE * (top.getX() - origin.getX());
		double y = (origin.getY() + end.getY()) / 2 + MIDDLE * (top.getY() - origin.getY());
		if (!Double.isFinite(x + y + size) || size <= 0 || !clip().contains(x, y, BESIDE_CLIP))
			return;
		String text = font.toUnicode(code);
		if (text == null || text.isEmpty() || text.indexOf('\0') >= 0 || text.equals(UNKNOWN)) {
			drawing.unknown++;
			text = UNKNOWN;
		}
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		drawing.texts.add(new DrawnText(Ideographs.unified(text), origin.getX(), origin.getY(), end.getX() - origin.getX(), end.getY() - origin.getY(), size,
				placed, mode == RenderingMode.NEITHER));
		placed = false;
	}

	/** Fonts that are drawn have a scale of their own. */
	private double type3Size(Matrix matrix, PDFont font) {
		PDRectangle box = ((PDType3Font) font).getFontBBox();
		double height = box == null || box.getHeight() <= 0 ? 1 : box.getHeight() * Math.abs(font.getFontMatrix().getScaleY());
		return view(matrix, 0, 0).distance(view(matrix, 0, 1)) * (height > 0.2 && height < 5 ? height : 1);
	}
}
