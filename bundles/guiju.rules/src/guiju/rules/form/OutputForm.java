package guiju.rules.form;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Output;
import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/** An output names a deliverable. Whether its words do, nobody can tell for certain; that a sentence does not is certain. */
public final class OutputForm implements StandardRule {

	private static final LabelForm FORM = new LabelForm(FindingCode.OUTPUT_FORM, Literals.OUTPUT__TEXT, "form.outputEnd",
			"form.outputSentence");

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.OUTPUT_FORM);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks())
			for (Output output : task.getOutputs())
				FORM.check(output, output.getText(), check);
	}
}
