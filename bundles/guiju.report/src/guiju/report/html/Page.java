package guiju.report.html;

import guiju.report.wording.Wording;

/** The frame of every page: its head, what it may run, and its landmarks. */
final class Page {

	private final Wording wording;
	private final Markup markup = new Markup();

	/** Begins a page. */
	Page(String title, Wording wording) {
		this.wording = wording;
		markup.raw("<!DOCTYPE html>\n").open("html", "lang", wording.tag()).open("head");
		markup.raw("<meta charset=\"utf-8\">\n");
		markup.open("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src " + Asset.STYLE.hash() + "; script-src "
				+ Asset.SCRIPT.hash() + "; base-uri 'none'; form-action 'none'").raw("\n");
		markup.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
		markup.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Guiju\">\n");
		markup.element("title", title).raw("\n");
		markup.open("style").raw(Asset.STYLE.content()).close("style").close("head").open("body").raw("\n");
	}

	/** Returns where to write on. */
	Markup markup() {
		return markup;
	}

	/** Writes the heading of the page. */
	void masthead(String eyebrow, String title, Runnable below) {
		markup.open("header", "class", "masthead").open("div", "class", "wide");
		markup.element("p", eyebrow, "class", "eyebrow");
		markup.element("h1", title, "lang", Languages.of(title, wording));
		below.run();
		markup.close("div").close("header");
	}

	/** Ends the page with what made it. */
	String end(boolean scripted) {
		markup.open("footer", "class", "colophon").open("div", "class", "wide").element("p", wording.text("page.colophon")).close("div").close("footer");
		if (scripted)
			markup.open("script").raw(Asset.SCRIPT.content()).close("script");
		return markup.close("body").close("html").toString();
	}
}
