package guiju.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.citation.CitationIndex;
import guiju.model.code.ElementCode;
import guiju.rules.settings.Settings;

/** One standard under check: what rules may ask about it, shared by all of them, and where they report to. */
public final class StandardCheck {

	private final Standard standard;
	private final Settings settings;
	private final Set<String> brokenCodes;
	private final List<Finding> findings = new ArrayList<>();
	private CitationIndex citations;
	private List<Task> tasks;
	private List<Text> texts;

	/**
	 * @param brokenCodes codes, in the scheme's spelling, that begin a line which cannot be read: what they define is there,
	 *        only broken, so nothing that depends on it is to be reported a second time
	 */
	StandardCheck(Standard standard, Settings settings, Set<String> brokenCodes) {
		this.standard = standard;
		this.settings = settings;
		this.brokenCodes = brokenCodes;
	}

	/** Returns the standard. */
	public Standard standard() {
		return standard;
	}

	/** Returns the settings in force: severities, code lists, catalogue, stage, today. */
	public Settings settings() {
		return settings;
	}

	/** Returns who cites what. */
	public CitationIndex citations() {
		if (citations == null)
			citations = new CitationIndex(standard);
		return citations;
	}

	/** Returns the tasks of all duties in their order. */
	public List<Task> tasks() {
		if (tasks == null) {
			tasks = new ArrayList<>();
			for (Duty duty : standard.getDuties())
				tasks.addAll(duty.getTasks());
		}
		return tasks;
	}

	/** Returns every text of the standard in document order: names, outputs, indicators, definitions, remarks, notes, reasons. */
	public List<Text> texts() {
		if (texts == null)
			texts = Texts.of(standard);
		return texts;
	}

	/** Tells whether the element of a code is there, but in a line that cannot be read. */
	public boolean isDefinedInBrokenLine(String code) {
		return !brokenCodes.isEmpty() && ElementCode.parse(code).map(ElementCode::print).filter(brokenCodes::contains).isPresent();
	}

	/** Reports a finding, unless the settings switch its code off. */
	public void report(FindingCode code, Place place, Message message, Message... fixes) {
		Severity severity = settings.severity(code);
		if (severity != Severity.OFF)
			findings.add(new Finding(code, severity, place, message, Arrays.asList(fixes)));
	}

	List<Finding> findings() {
		return findings;
	}
}
