package guiju.ui.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import guiju.ui.guide.Block.Kind;

/** Reads a page that the build has written: XHTML of the few elements that Markdown has. */
final class PageReader {

	private final Path file;
	private final List<Block> blocks = new ArrayList<>();

	private PageReader(Path file) {
		this.file = file;
	}

	static GuidePage read(Path file) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			Document document = factory.newDocumentBuilder().parse(file.toFile());
			PageReader reader = new PageReader(file);
			reader.blocks((Element) document.getElementsByTagName("main").item(0), 0);
			String id = file.getFileName().toString().replaceFirst("\\.html$", "");
			return new GuidePage(id, document.getElementsByTagName("title").item(0).getTextContent(), contents(document), List.copyOf(reader.blocks));
		} catch (SAXException | ParserConfigurationException broken) {
			throw new IOException(file.toString(), broken);
		}
	}

	private static List<GuidePage.Entry> contents(Document document) {
		NodeList links = ((Element) document.getElementsByTagName("nav").item(0)).getElementsByTagName("a");
		List<GuidePage.Entry> entries = new ArrayList<>();
		for (int i = 0; i < links.getLength(); i++)
			entries.add(new GuidePage.Entry(GuideFiles.linked(((Element) links.item(i)).getAttribute("href")).orElse(""), links.item(i).getTextContent()));
		return entries;
	}

	private void blocks(Element parent, int depth) {
		for (Element each : elements(parent))
			switch (each.getTagName()) {
				case "h1", "h2", "h3", "h4" -> add(Kind.HEADING, each.getTagName().charAt(1) - '0', "", each);
				case "p" -> paragraph(each, depth == 0 ? Kind.PARAGRAPH : Kind.QUOTE);
				case "ul", "ol" -> list(each, depth + 1);
				case "blockquote" -> blocks(each, 1);
				case "pre" -> blocks.add(new Block(Kind.EXAMPLE, 0, "", List.of(List.of(new Run(each.getTextContent().stripTrailing(), false, true, null))), null));
				case "table" -> table(each);
				default -> blocks(each, depth);
			}
	}

	private void paragraph(Element paragraph, Kind kind) {
		NodeList pictures = paragraph.getElementsByTagName("img");
		if (pictures.getLength() == 0) {
			add(kind, 0, "", paragraph);
			return;
		}
		Element picture = (Element) pictures.item(0);
		Run told = new Run(picture.getAttribute("alt"), false, false, null);
		blocks.add(new Block(Kind.PICTURE, 0, "", List.of(List.of(told)), file.resolveSibling(picture.getAttribute("src")).normalize().toString()));
	}

	private void list(Element list, int depth) {
		int number = 1;
		for (Element entry : elements(list)) {
			String mark = list.getTagName().equals("ol") ? number++ + "." : "•";
			List<Run> words = new ArrayList<>();
			for (Node node = entry.getFirstChild(); node != null; node = node.getNextSibling())
				if (!(node instanceof Element element && isBlock(element)))
					runs(node, false, null, words);
				else if (element.getTagName().equals("p") && words.stream().allMatch(run -> run.text().isBlank()))
					runs(element, false, null, words);
			blocks.add(new Block(Kind.ENTRY, depth, mark, List.of(words), null));
			elements(entry).stream().filter(each -> List.of("ul", "ol").contains(each.getTagName())).forEach(each -> list(each, depth + 1));
		}
	}

	private static boolean isBlock(Element element) {
		return List.of("p", "ul", "ol").contains(element.getTagName());
	}

	private void table(Element table) {
		NodeList rows = table.getElementsByTagName("tr");
		for (int i = 0; i < rows.getLength(); i++) {
			List<List<Run>> cells = elements((Element) rows.item(i)).stream().map(PageReader::words).toList();
			blocks.add(new Block(i == 0 ? Kind.HEAD : Kind.ROW, 0, "", cells, null));
		}
	}

	private void add(Kind kind, int level, String mark, Element element) {
		blocks.add(new Block(kind, level, mark, List.of(words(element)), null));
	}

	private static List<Run> words(Element element) {
		List<Run> words = new ArrayList<>();
		runs(element, false, null, words);
		return words;
	}

	private static void runs(Node node, boolean bold, String link, List<Run> words) {
		switch (node) {
			case Element element when element.getTagName().equals("code") -> words.add(new Run(element.getTextContent(), bold, true, link));
			case Element element -> {
				boolean within = bold || element.getTagName().equals("strong");
				String leads = element.getTagName().equals("a") ? element.getAttribute("href") : link;
				for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
					runs(child, within, leads, words);
			}
			default -> words.add(new Run(String.valueOf(node.getTextContent()).replace('\n', ' '), bold, false, link));
		}
	}

	private static List<Element> elements(Element parent) {
		List<Element> elements = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
			if (node instanceof Element element)
				elements.add(element);
		return elements;
	}
}
