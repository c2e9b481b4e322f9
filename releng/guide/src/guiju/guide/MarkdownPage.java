package guiju.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** One page of the guide, as it is written. What a test or the book asks of it is found in its tree, never in its raw text. */
public final class MarkdownPage {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private final Path file;
	private final Node tree;

	private MarkdownPage(Path file, Node tree) {
		this.file = file;
		this.tree = tree;
	}

	/** Reads a page. */
	public static MarkdownPage read(Path file) throws IOException {
		return new MarkdownPage(file, PARSER.parse(Files.readString(file)));
	}

	/** Returns where it is written. */
	public Path file() {
		return file;
	}

	/** Returns its name without an ending. */
	public String id() {
		return file.getFileName().toString().replaceFirst("\\.md$", "");
	}

	/** Returns its first heading. */
	public String title() {
		return headings().isEmpty() ? id() : headings().get(0).strip();
	}

	/** Returns its headings, each with as many blanks before it as its level says. */
	public List<String> headings() {
		List<String> found = new ArrayList<>();
		visit(node -> {
			if (node instanceof Heading heading)
				found.add(" ".repeat(heading.getLevel() - 1) + words(heading));
		});
		return found;
	}

	/** Returns where its links lead. */
	public List<String> links() {
		List<String> found = new ArrayList<>();
		visit(node -> {
			if (node instanceof Link link)
				found.add(link.getDestination());
		});
		return found;
	}

	/** Returns the pictures that it names. */
	public List<String> pictures() {
		List<String> found = new ArrayList<>();
		visit(node -> {
			if (node instanceof Image image)
				found.add(image.getDestination());
		});
		return found;
	}

	/** Returns what is set in bold: what stands on the screen. */
	public List<String> bold() {
		List<String> found = new ArrayList<>();
		visit(node -> {
			if (node instanceof StrongEmphasis)
				found.add(words(node));
		});
		return found;
	}

	/** Returns what is set as code: keys, and what is to be typed. */
	public List<String> code() {
		List<String> found = new ArrayList<>();
		visit(node -> {
			if (node instanceof Code code)
				found.add(code.getLiteral());
		});
		return found;
	}

	/** Returns the page as XHTML, with a list of all pages before it. */
	String html(String language, List<MarkdownPage> pages) {
		HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).attributeProviderFactory(context -> (node, tag, attributes) -> {
			if (node instanceof Link link)
				attributes.put("href", link.getDestination().replaceFirst("\\.md$", ".html"));
			if (node instanceof Image image)
				attributes.put("src", "../images/" + Path.of(image.getDestination()).getFileName());
		}).build();
		StringBuilder list = new StringBuilder();
		for (MarkdownPage page : pages)
			list.append("<li><a href=\"").append(page.id()).append(".html\"").append(page.id().equals(id()) ? " class=\"here\"" : "").append('>')
					.append(page.title()).append("</a></li>\n");
		return """
				<!DOCTYPE html>
				<html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
				<head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>%s</title><link rel="stylesheet" href="../guide.css"/></head>
				<body><nav><ul>
				%s</ul></nav>
				<main>
				%s</main></body></html>
				""".formatted(language, title(), list, renderer.render(tree));
	}

	private void visit(Consumer<Node> visitor) {
		visit(tree, visitor);
	}

	private static void visit(Node parent, Consumer<Node> visitor) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			visitor.accept(node);
			visit(node, visitor);
		}
	}

	private static String words(Node node) {
		StringBuilder words = new StringBuilder();
		visit(node, part -> words.append(switch (part) {
			case Text text -> text.getLiteral();
			case Code code -> code.getLiteral();
			default -> "";
		}));
		return words.toString();
	}
}
