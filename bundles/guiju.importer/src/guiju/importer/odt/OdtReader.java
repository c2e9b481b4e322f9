package guiju.importer.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.Line;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.cells.Zone;
import guiju.importer.office.BlockWriter;
import guiju.importer.office.Content;
import guiju.importer.office.OfficePackage;
import guiju.importer.office.XmlElement;
import guiju.importer.office.ZipPackage;

/** Reads text documents and their templates in the OpenDocument format; spreadsheets of that format too. */
public final class OdtReader implements DocumentReader {

	private static final String TYPE = "application/vnd.oasis.opendocument.";
	private static final List<String> KINDS = List.of("text", "text-template", "text-master", "spreadsheet", "spreadsheet-template");

	private static final int MOST_FOLLOWING = 20;

	@Override
	public String format() {
		return "odt";
	}

	@Override
	public boolean recognises(byte[] content) {
		if (FlatOdf.isFlat(content))
			return true;
		ZipPackage zip = ZipPackage.openOrNull(content);
		try {
			if (zip == null || !zip.has("content.xml"))
				return false;
			byte[] type = zip.bytes("mimetype");
			String kind = type == null ? "" : new String(type, StandardCharsets.US_ASCII).strip();
			return kind.startsWith(TYPE) ? KINDS.contains(kind.substring(TYPE.length())) : type == null && zip.has("META-INF/manifest.xml");
		} catch (UnreadableSourceException unreadable) {
			return false;
		}
	}

	@Override
	public SourceDocument read(String name, byte[] content) throws UnreadableSourceException {
		OfficePackage parts = FlatOdf.isFlat(content) ? FlatOdf.open(content) : ZipPackage.open(content);
		requireOpen(parts);
		XmlElement root = parts.xml("content.xml");
		XmlElement styles = parts.xml("styles.xml");
		XmlElement body = root == null ? null : root.child("office:body");
		XmlElement text = body == null || body.children().isEmpty() ? null : body.children().get(0);
		if (text == null || !text.is("office:text") && !text.is("office:spreadsheet"))
			throw new UnreadableSourceException(Reason.DAMAGED, "content.xml");
		return new SourceDocument(name, text.is("office:text") ? format() : "ods", false, BlockWriter.blocks(contents(parts, root, styles, text)));
	}

	/** The list of files tells which ones are encrypted; all that matter are, or none. */
	private static void requireOpen(OfficePackage parts) throws UnreadableSourceException {
		XmlElement manifest = parts.xml("META-INF/manifest.xml");
		if (parts.has("encrypted-package"))
			throw new UnreadableSourceException(Reason.ENCRYPTED, null);
		if (manifest != null)
			for (XmlElement entry : manifest.children("manifest:file-entry"))
				if (entry.child("manifest:encryption-data") != null)
					throw new UnreadableSourceException(Reason.ENCRYPTED, null);
	}

	private static List<Content> contents(OfficePackage parts, XmlElement root, XmlElement styles, XmlElement text) throws UnreadableSourceException {
		XmlElement common = styles == null ? null : styles.child("office:styles");
		OdfStyles own = new OdfStyles(root.child("office:styles"), common, root.child("office:automatic-styles"));
		OdfReading body = OdfReading.of(parts, own, hasPages(text));
		List<Content> contents = new ArrayList<>();
		List<Content> feet = new ArrayList<>();
		if (styles != null && styles.child("office:master-styles") != null) {
			OdfReading margin = OdfReading.of(parts, new OdfStyles(common, styles.child("office:automatic-styles")), false);
			Set<String> used = new LinkedHashSet<>();
			masterPages(text, own, used);
			for (XmlElement page : printed(styles.child("office:master-styles").children("style:master-page"), used)) {
				contents.addAll(margin(page, "style:header", margin));
				feet.addAll(margin(page, "style:footer", margin));
			}
		}
		contents.addAll(new PartReader(body).contents(text));
		contents.addAll(notes(body));
		contents.addAll(feet);
		return contents;
	}

	/** The page of the first paragraph is the standard one unless it says another. */
	private static List<XmlElement> printed(List<XmlElement> pages, Set<String> used) {
		Set<String> printed = new LinkedHashSet<>(used.isEmpty() ? Set.of("Standard") : used);
		for (int i = 0; i < Math.min(MOST_FOLLOWING, pages.size()); i++)
			for (XmlElement page : pages)
				if (printed.contains(page.get("style:name", "")) && page.get("style:next-style-name") != null)
					printed.add(page.get("style:next-style-name"));
		List<XmlElement> found = pages.stream().filter(page -> printed.contains(page.get("style:name", ""))).toList();
		return found.isEmpty() && !pages.isEmpty() ? pages.subList(0, 1) : found;
	}

	private static void masterPages(XmlElement element, OdfStyles styles, Set<String> used) {
		for (XmlElement child : element.children()) {
			boolean paragraph = child.is("text:p") || child.is("text:h");
			String page = paragraph ? styles.masterPage(child.get("text:style-name")) : null;
			if (page != null)
				used.add(page);
			else if (paragraph && used.isEmpty())
				used.add("Standard");
			else if (!paragraph)
				masterPages(child, styles, used);
		}
	}

	private static List<Content> margin(XmlElement page, String name, OdfReading reading) throws UnreadableSourceException {
		List<Content> contents = new ArrayList<>();
		for (XmlElement child : page.children())
			if (child.name().matches(name + "(-left|-first)?") && child.isOn("style:display", true))
				contents.addAll(BlockWriter.margin(new PartReader(reading).contents(child)));
		return contents;
	}

	/** The label of a note stands in front of its text; that it is a note's label the word says that is usual in print. */
	private static List<Content> notes(OdfReading reading) throws UnreadableSourceException {
		List<Content> contents = new ArrayList<>();
		for (Map.Entry<XmlElement, String> note : List.copyOf(reading.notes().entrySet())) {
			boolean labelled = false;
			for (Content content : new PartReader(reading).contents(note.getKey())) {
				contents.add(labelled || !(content instanceof Content.Text text) || text.lines().isEmpty() ? content : labelled(note.getValue(), text.lines()));
				labelled = true;
			}
		}
		return contents;
	}

	private static Content labelled(String label, List<Line> note) {
		List<Line> lines = new ArrayList<>(note);
		Line first = lines.get(0);
		List<Run> runs = new ArrayList<>(List.of(Run.raised(label.matches("[0-9A-Za-z]+") ? "註" + label : label), Run.plain(" ")));
		runs.addAll(first.runs());
		lines.set(0, new Line(first.place(), first.start(), first.bullet(), runs));
		return new Content.Text(Zone.BODY, lines);
	}

	private static boolean hasPages(XmlElement element) {
		return element.is("text:soft-page-break") || element.children().stream().anyMatch(OdtReader::hasPages);
	}
}
