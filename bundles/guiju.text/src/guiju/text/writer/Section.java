package guiju.text.writer;

import java.util.List;

import org.eclipse.emf.ecore.EReference;

import guiju.model.OcsPackage.Literals;
import guiju.text.keyword.Keyword;

/** A section behind the duties: its heading and what stands below. The order of the constants is that of the text. */
public enum Section {
	/** 知識定義. */
	KNOWLEDGE(Keyword.KNOWLEDGE_SECTION, Literals.STANDARD__KNOWLEDGE),
	/** 技能定義. */
	SKILLS(Keyword.SKILLS_SECTION, Literals.STANDARD__SKILLS),
	/** 態度定義. */
	ATTITUDES(Keyword.ATTITUDE_SECTION, Literals.STANDARD__ATTITUDES),
	/** 說明. */
	REMARKS(Keyword.REMARKS_SECTION, Literals.STANDARD__PREREQUISITES, Literals.STANDARD__REMARKS, Literals.STANDARD__NOTES),
	/** 修正說明. */
	REVISION(Keyword.REVISION_SECTION, Literals.STANDARD__REVISION_REASONS),
	/** 版本沿革. */
	HISTORY(Keyword.HISTORY_SECTION, Literals.STANDARD__VERSIONS);

	private final Keyword heading;
	private final List<EReference> contents;

	Section(Keyword heading, EReference... contents) {
		this.heading = heading;
		this.contents = List.of(contents);
	}

	/** Returns the keyword of the heading. */
	public Keyword heading() {
		return heading;
	}

	/** Returns the features of the standard whose elements stand in this section, in their order. */
	public List<EReference> contents() {
		return contents;
	}
}
