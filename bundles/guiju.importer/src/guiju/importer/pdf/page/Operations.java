package guiju.importer.pdf.page;

import static guiju.importer.pdf.page.Operation.number;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The operators of content streams that matter for text and lines. */
final class Operations {

	private Operations() {}

	/** Adds them to an engine; all others are left out. */
	static void add(ContentReader engine) {
		addStates(engine);
		addTexts(engine);
		addPaths(engine);
		addPaints(engine);
		engine.addOperator(new Operation(engine, "Do", operands -> draw(operands, engine)));
	}

	private static void addStates(ContentReader engine) {
		engine.addOperator(new Save(engine));
		engine.addOperator(new Restore(engine));
		engine.addOperator(new Concatenate(engine));
		engine.addOperator(new SetLineWidth(engine));
		engine.addOperator(new SetGraphicsStateParameters(engine));
		engine.addOperator(new BeginMarkedContentSequence(engine));
		engine.addOperator(new BeginMarkedContentSequenceWithProperties(engine));
		engine.addOperator(new EndMarkedContentSequence(engine));
	}

	private static void addTexts(ContentReader engine) {
		engine.addOperator(new BeginText(engine));
		engine.addOperator(new EndText(engine));
		engine.addOperator(new SetFontAndSize(engine));
		engine.addOperator(new SetMatrix(engine));
		engine.addOperator(new MoveText(engine));
		engine.addOperator(new MoveTextSetLeading(engine));
		engine.addOperator(new NextLine(engine));
		engine.addOperator(new SetCharSpacing(engine));
		engine.addOperator(new SetWordSpacing(engine));
		engine.addOperator(new SetTextHorizontalScaling(engine));
		engine.addOperator(new SetTextLeading(engine));
		engine.addOperator(new SetTextRenderingMode(engine));
		engine.addOperator(new SetTextRise(engine));
		engine.addOperator(new ShowText(engine));
		engine.addOperator(new ShowTextAdjusted(engine));
		engine.addOperator(new ShowTextLine(engine));
		engine.addOperator(new ShowTextLineAndSpace(engine));
	}

	private static void addPaths(ContentReader engine) {
		engine.addOperator(Operation.ofPoint(engine, "m", 2, engine::moveTo));
		engine.addOperator(Operation.ofPoint(engine, "l", 2, engine::lineTo));
		engine.addOperator(Operation.ofPoint(engine, "c", 6, engine::curveTo));
		engine.addOperator(Operation.ofPoint(engine, "v", 4, engine::curveTo));
		engine.addOperator(Operation.ofPoint(engine, "y", 4, engine::curveTo));
		engine.addOperator(new Operation(engine, "h", operands -> engine.closePath()));
		engine.addOperator(new Operation(engine, "re",
				operands -> engine.rectangle(number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3))));
		engine.addOperator(new Operation(engine, "W", operands -> engine.clipNext()));
		engine.addOperator(new Operation(engine, "W*", operands -> engine.clipNext()));
	}

	private static void addPaints(ContentReader engine) {
		for (String name : List.of("f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n")) {
			boolean closes = name.charAt(0) == 's' || name.charAt(0) == 'b';
			char kind = Character.toLowerCase(name.charAt(0));
			engine.addOperator(new Operation(engine, name, operands -> {
				if (closes)
					engine.closePath();
				engine.paint(kind == 'f' || kind == 'b', kind == 's' || kind == 'b');
			}));
		}
	}

	/** Only forms are opened: an image is not even looked at, since merely asking for some kinds decodes them. */
	private static void draw(List<COSBase> operands, ContentReader engine) throws IOException {
		if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || engine.getResources() == null)
			return;
		COSBase objects = engine.getResources().getCOSObject().getDictionaryObject(COSName.XOBJECT);
		if (!(objects instanceof COSDictionary dictionary) || !(dictionary.getDictionaryObject(name) instanceof COSStream stream))
			return;
		if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
			if (PDXObject.createXObject(stream, engine.getResources()) instanceof PDFormXObject form)
				engine.show(form);
		} else
			engine.image();
	}
}
