package guiju.importer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.BlockWriter;
import guiju.importer.office.Content;
import guiju.importer.office.OfficePackage;
import guiju.importer.office.Pages;
import guiju.importer.office.Relationships;
import guiju.importer.office.XmlElement;
import guiju.importer.office.ZipPackage;

/** Reads documents and templates of Word, with macros or without, as a package or as one XML file. */
public final class DocxReader implements DocumentReader {

	private static final String USUAL = "word/document.xml";

	@Override
	public String format() {
		return "docx";
	}

	@Override
	public boolean recognises(byte[] content) {
		try {
			if (FlatPackage.isFlat(content))
				return true;
			ZipPackage zip = ZipPackage.openOrNull(content);
			return zip != null && main(zip) != null;
		} catch (UnreadableSourceException unreadable) {
			return false;
		}
	}

	/** The part with the text is what the package says it is; some packages do not say it, and call it as all others do. */
	private static String main(OfficePackage parts) throws UnreadableSourceException {
		if (parts.has(USUAL))
			return USUAL;
		String main = parts.has("[Content_Types].xml") ? Relationships.of(parts, "").ofType("officeDocument") : null;
		XmlElement root = main == null || !main.endsWith(".xml") || main.startsWith("xl/") || main.startsWith("ppt/") ? null : parts.xml(main);
		return root != null && root.is("w:document") ? main : null;
	}

	@Override
	public SourceDocument read(String name, byte[] content) throws UnreadableSourceException {
		OfficePackage parts = FlatPackage.isFlat(content) ? FlatPackage.open(content) : ZipPackage.open(content);
		String main = main(parts);
		XmlElement root = main == null ? null : parts.xml(main);
		XmlElement body = root == null ? null : root.child("w:body");
		if (body == null)
			throw new UnreadableSourceException(Reason.DAMAGED, USUAL);
		return new SourceDocument(name, format(), false, BlockWriter.blocks(contents(parts, Relationships.of(parts, main), body)));
	}

	private static List<Content> contents(OfficePackage parts, Relationships relationships, XmlElement body) throws UnreadableSourceException {
		Sections sections = new Sections(body);
		XmlElement settings = xml(parts, relationships, "settings");
		Styles styles = new Styles(xml(parts, relationships, "styles"));
		Pages pages = new Pages(hasPages(body));
		Notes footnotes = new Notes(xml(parts, relationships, "footnotes"), "w:footnote", numbering(settings, sections, "w:footnotePr"), "decimal");
		Notes endnotes = new Notes(xml(parts, relationships, "endnotes"), "w:endnote", numbering(settings, sections, "w:endnotePr"), "lowerRoman");
		Reading reading = new Reading(styles, new Numbering(xml(parts, relationships, "numbering"), styles), footnotes, endnotes, pages,
				sections.breaking());
		XmlElement even = settings == null ? null : settings.child("w:evenAndOddHeaders");
		boolean evenDiffers = even != null && even.isOn("w:val", true);
		Reading margin = new Reading(styles, reading.numbering(), footnotes, endnotes, new Pages(false), Set.of());
		List<Content> contents = new ArrayList<>();
		for (String part : sections.parts("w:headerReference", relationships, evenDiffers))
			contents.addAll(margin(parts, part, margin));
		contents.addAll(StoryReader.read(body, reading));
		contents.addAll(footnotes.contents(margin));
		contents.addAll(endnotes.contents(margin));
		for (String part : sections.parts("w:footerReference", relationships, evenDiffers))
			contents.addAll(margin(parts, part, margin));
		return contents;
	}

	private static XmlElement xml(OfficePackage parts, Relationships relationships, String type) throws UnreadableSourceException {
		String part = relationships.ofType(type);
		return part == null ? null : parts.xml(part);
	}

	private static List<Content> margin(OfficePackage parts, String part, Reading reading) throws UnreadableSourceException {
		XmlElement root = parts.xml(part);
		return root == null ? List.of() : BlockWriter.margin(StoryReader.read(root, reading));
	}

	private static XmlElement numbering(XmlElement settings, Sections sections, String name) {
		XmlElement own = sections.notes(name);
		return own != null || settings == null ? own : settings.child(name);
	}

	private static boolean hasPages(XmlElement element) {
		return switch (element.name()) {
			case "w:lastRenderedPageBreak", "w:pageBreakBefore" -> true;
			case "w:br" -> element.get("w:type", "").equals("page");
			default -> element.children().stream().anyMatch(DocxReader::hasPages);
		};
	}
}
