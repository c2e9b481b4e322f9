package guiju.importer.pdf.page;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of content streams that this package carries out itself. */
final class Operation extends OperatorProcessor {

	/** What an operator does. */
	interface Action {
		void run(List<COSBase> operands) throws IOException;
	}

	/** What an operator does with a point. */
	interface PointAction {
		void run(double x, double y);
	}

	private final String name;
	private final Action action;

	Operation(PDFStreamEngine engine, String name, Action action) {
		super(engine);
		this.name = name;
		this.action = action;
	}

	/** Returns an operation on the last two of its operands. */
	static Operation ofPoint(PDFStreamEngine engine, String name, int operands, PointAction action) {
		return new Operation(engine, name, values -> {
			if (values.size() >= operands)
				action.run(number(values, operands - 2), number(values, operands - 1));
		});
	}

	/** Returns an operand, or 0 where it is no number. */
	static double number(List<COSBase> operands, int index) {
		return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
	}

	@Override
	public void process(Operator operator, List<COSBase> operands) throws IOException {
		action.run(operands);
	}

	@Override
	public String getName() {
		return name;
	}
}
