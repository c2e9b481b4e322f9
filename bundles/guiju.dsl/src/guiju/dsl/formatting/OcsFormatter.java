package guiju.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.util.ITextRegion;

import guiju.dsl.edit.Replacement;

/** {@link StandardFormatter} for whoever asks Xtext for a formatter. */
public class OcsFormatter implements IFormatter2 {

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		String text = access.regionForDocument().getText();
		List<ITextReplacement> result = new ArrayList<>();
		for (Replacement change : StandardFormatter.format(text))
			if (isAsked(text, request, change)) {
				ITextSegment region = access.regionForOffset(change.offset(), change.length());
				result.add(region.replaceWith(change.text()));
			}
		return result;
	}

	/** Whoever selects a line with its line end does not ask for the line below. */
	private static boolean isAsked(String text, FormatterRequest request, Replacement change) {
		if (request.getRegions().isEmpty())
			return true;
		boolean lineStart = change.offset() > 0 && "\r\n".indexOf(text.charAt(change.offset() - 1)) >= 0;
		for (ITextRegion region : request.getRegions()) {
			int end = region.getOffset() + region.getLength();
			if (change.offset() >= region.getOffset() && change.offset() + change.length() <= end && (change.offset() < end || !lineStart))
				return true;
		}
		return false;
	}
}
