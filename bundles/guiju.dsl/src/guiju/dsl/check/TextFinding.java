package guiju.dsl.check;

import java.util.List;

import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Severity;

/**
 * A finding at its place in a text.
 *
 * @param code which rule's finding it is
 * @param severity how grave it is here, by the settings in force
 * @param line the line, from 1
 * @param column the column within the line, from 1, in UTF-16 units
 * @param offset where it begins, in UTF-16 units from the text's beginning
 * @param length how many UTF-16 units of that line are marked; a region over several lines is cut at the first line's end
 * @param message what is wrong, where, and how to mend it
 * @param fixes ways to mend it, the best first
 */
public record TextFinding(FindingCode code, Severity severity, int line, int column, int offset, int length, Message message,
		List<Message> fixes) {}
