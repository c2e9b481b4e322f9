package guiju.dsl.linking;

import guiju.model.Acceptance;
import guiju.model.OcsFactory;
import guiju.model.code.Characters;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Reads what a comment // 容許 code: reason says; either part may be missing, and a finding tells of it. */
final class AcceptanceComment {

	private static final String ACCEPT = Keyword.ACCEPT.in(Vocabulary.CHINESE);

	private AcceptanceComment() {}

	static Acceptance read(String comment) {
		int colon = colon(comment);
		String head = Characters.trim(comment.substring(2, colon < 0 ? comment.length() : colon));
		Acceptance acceptance = OcsFactory.eINSTANCE.createAcceptance();
		acceptance.setFinding(orNull(head.substring(keywordLength(head))));
		acceptance.setReason(colon < 0 ? null : orNull(comment.substring(colon + 1)));
		return acceptance;
	}

	/** The Chinese keyword needs no blank behind it, as everywhere. */
	private static int keywordLength(String head) {
		int length = head.startsWith(ACCEPT) ? ACCEPT.length() : 0;
		while (length < head.length() && !head.startsWith(ACCEPT) && !Characters.isBlank(head.charAt(length)))
			length++;
		return length;
	}

	private static String orNull(String text) {
		String trimmed = Characters.trim(text);
		return trimmed.isEmpty() ? null : trimmed;
	}

	private static int colon(String comment) {
		for (int i = 0; i < comment.length(); i++)
			if (comment.charAt(i) == ':' || comment.charAt(i) == '：')
				return i;
		return -1;
	}
}
