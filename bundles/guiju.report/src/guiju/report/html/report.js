"use strict";
// Filters, searches and folds what the page shows already. It never makes markup out of text.
(() => {
	const tools = document.getElementById("tools");
	if (!tools) return;
	const filters = document.getElementById("filters");
	const find = document.getElementById("find");
	const count = document.getElementById("count");
	const position = document.getElementById("position");
	const clearing = filters.querySelector("button");
	const large = document.querySelector(".comparison.large") !== null;
	const parts = [...document.querySelectorAll(".part")];
	const plain = text => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
	const rows = [...document.querySelectorAll(".rows tbody tr")].map(row => ({
		row, part: row.closest(".part"), block: row.parentNode, heading: row.classList.contains("heading"),
		status: ["changed", "consequence"].find(name => row.classList.contains(name)) || "unchanged",
		changes: [...row.querySelectorAll(".change")], words: null, shown: true, unfolded: false }));
	const ofPart = new Map(parts.map(part => [part, []]));
	for (const entry of rows) ofPart.get(entry.part).push(entry);
	const total = new Set(rows.flatMap(entry => entry.changes.filter(own).map(change => change.dataset.change))).size;
	let current = -1;

	function own(change) { return !change.dataset.cause; }
	function checked(name) { return new Set([...document.querySelectorAll(`input[name=${name}]:checked`)].map(input => input.value)); }
	function words(entry) { return entry.words ??= plain([...entry.row.cells].map(cell => cell.textContent).join(" ")); }

	function wanted() {
		return { part: checked("part"), kind: checked("kind"), impact: checked("impact"), view: [...checked("view")][0], text: plain(find.value.trim()) };
	}

	function fits(change, want) {
		return (!want.kind.size || change.dataset.kinds.split(" ").some(kind => want.kind.has(kind))) && (!want.impact.size || want.impact.has(change.dataset.impact));
	}

	// A search looks through the whole document; a filter by kind or impact through all changes, also those that only follow.
	function isShown(entry, want) {
		if (want.part.size && !want.part.has(entry.part.dataset.part)) return false;
		if (want.text && !words(entry).includes(want.text)) return false;
		if (want.kind.size || want.impact.size) {
			const changes = entry.changes.filter(change => fits(change, want));
			return changes.length > 0 && (want.view !== "changes" || want.text !== "" || changes.some(own));
		}
		return want.text !== "" || entry.unfolded || want.view === "all" || entry.status === "changed" || want.view === "following" && entry.status === "consequence";
	}

	function update() {
		const want = wanted();
		const folding = !want.text && !want.kind.size && !want.impact.size;
		document.querySelectorAll("tr.fold").forEach(fold => fold.remove());
		for (const entry of rows) entry.shown = isShown(entry, want);
		headings();
		for (const entry of rows) entry.row.hidden = !entry.shown;
		if (folding) for (const part of parts) if (!want.part.size || want.part.has(part.dataset.part)) fold(part);
		for (const part of parts) keep(part);
		for (const part of parts) part.classList.toggle("quiet", !ofPart.get(part).some(entry => entry.shown));
		if (large) for (const part of parts) estimate(part);
		for (const part of parts) part.hidden = !part.querySelector("tbody tr:not([hidden])");
		document.getElementById("nothing").hidden = parts.some(part => !part.hidden);
		clearing.classList.toggle("idle", !filters.querySelector("input:checked"));
		announce(want);
		highlight(want.text);
		current = -1;
		document.querySelector("tr.current")?.classList.remove("current");
		steps();
	}

	// A row without the task it belongs to would say little.
	function headings() {
		const needed = new Set(rows.filter(entry => entry.shown).map(entry => entry.block));
		for (const entry of rows) if (entry.heading && needed.has(entry.block)) entry.shown = true;
	}

	function fold(part) {
		let hidden = [];
		const close = before => {
			if (hidden.length) before(bar(hidden));
			hidden = [];
		};
		for (const entry of ofPart.get(part)) {
			if (!entry.shown) { if (!entry.row.classList.contains("duty")) hidden.push(entry); }
			else close(fold => entry.row.before(fold));
		}
		const last = hidden.at(-1);
		close(fold => last.row.after(fold));
	}

	// What was not laid out yet needs a height, or the scroll bar would jump at each part.
	function estimate(part) {
		const shown = part.querySelectorAll("tbody tr:not([hidden])").length;
		part.style.setProperty("contain-intrinsic-block-size", `auto ${6 + 5 * shown}rem`);
	}

	// On paper the first rows of a part stay with its heading.
	function keep(part) {
		for (const row of part.querySelectorAll("tr.keep")) row.classList.remove("keep");
		for (const row of [...part.querySelectorAll("tbody tr:not([hidden])")].slice(0, 3)) row.classList.add("keep");
	}

	function bar(hidden) {
		const row = document.createElement("tr");
		const cell = row.appendChild(document.createElement("td"));
		const button = cell.appendChild(document.createElement("button"));
		const same = hidden.filter(entry => entry.status === "unchanged").length;
		const told = [same && count.dataset.same.replace("#", same), hidden.length - same && count.dataset.following.replace("#", hidden.length - same)];
		row.className = "fold";
		row.setAttribute("role", "row");
		cell.colSpan = 4;
		cell.setAttribute("role", "cell");
		button.type = "button";
		button.textContent = told.filter(Boolean).join(count.dataset.and);
		button.setAttribute("aria-label", count.dataset.fold.replace("#", button.textContent));
		button.addEventListener("click", () => {
			for (const entry of hidden) entry.unfolded = true;
			update();
			focus(hidden[0].row, false);
		});
		return row;
	}

	function announce(want) {
		const seen = new Set();
		for (const entry of rows) if (entry.shown) for (const change of entry.changes) if (own(change) && (fits(change, want))) seen.add(change.dataset.change);
		const filtered = want.text || want.part.size || want.kind.size || want.impact.size;
		const wording = !filtered ? count.dataset.all : seen.size ? count.dataset.some : count.dataset.none;
		count.textContent = wording.replace("##", total).replace("#", filtered ? seen.size : total);
	}

	function highlight(text) {
		if (!CSS.highlights) return;
		CSS.highlights.delete("found");
		if (!text) return;
		const ranges = [];
		for (const entry of rows) if (entry.shown) {
			const walker = document.createTreeWalker(entry.row, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const node = walker.currentNode, low = node.data.toLowerCase();
				if (plain(node.data).length !== node.data.length) continue;
				for (let at = plain(low).indexOf(text); at >= 0; at = plain(low).indexOf(text, at + text.length)) {
					const range = new Range();
					range.setStart(node, at);
					range.setEnd(node, at + text.length);
					ranges.push(range);
				}
			}
		}
		CSS.highlights.set("found", new Highlight(...ranges));
	}

	function stops() { return rows.filter(entry => entry.shown && entry.status === "changed" && entry.changes.some(own)); }

	function steps() {
		const all = stops();
		position.textContent = all.length ? position.dataset.words.replace("##", all.length).replace("#", current < 0 ? "–" : current + 1) : "";
		document.getElementById("next").disabled = document.getElementById("previous").disabled = !all.length;
	}

	function focus(row, marked) {
		document.querySelector("tr.current")?.classList.remove("current");
		if (marked) row.classList.add("current");
		row.tabIndex = -1;
		row.focus({ preventScroll: true });
		row.scrollIntoView({ block: "center" });
		// Parts that come into view now are laid out only now, and may be higher than was thought.
		if (large) requestAnimationFrame(() => requestAnimationFrame(() => row.scrollIntoView({ block: "center" })));
	}

	// Where nothing was visited yet, the next change is the first one below the top of the window.
	function step(by) {
		const all = stops();
		if (!all.length) return;
		if (current < 0) {
			const below = all.findIndex(entry => entry.row.getBoundingClientRect().top > 0);
			current = by > 0 ? (below < 0 ? 0 : below) : (below < 0 ? all.length : below) - 1;
		} else current += by;
		current = (current + all.length) % all.length;
		focus(all[current].row, true);
		steps();
	}

	// A link leads to its change even where that is folded or filtered away.
	function reveal() {
		const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const row = target && target.closest(".rows tbody tr");
		if (!row) return;
		const entry = rows.find(entry => entry.row === row);
		if (!entry.shown) {
			if (find.value || filters.querySelector("input:checked")) clear();
			entry.unfolded = true;
			update();
		}
		current = stops().indexOf(entry);
		focus(row, true);
		steps();
	}

	function clear() {
		find.value = "";
		for (const input of filters.querySelectorAll("input:checked")) input.checked = false;
		update();
	}

	function key(event) {
		if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
		const typing = event.target.matches?.("input[type=search], textarea");
		if (event.key === "Escape" && typing) { clear(); return; }
		if (typing) return;
		if (event.key === "n") step(1);
		else if (event.key === "p") step(-1);
		else if (event.key === "/") { find.focus(); event.preventDefault(); }
	}

	tools.hidden = filters.hidden = false;
	tools.addEventListener("submit", event => event.preventDefault());
	tools.addEventListener("input", update);
	filters.addEventListener("change", update);
	tools.addEventListener("change", event => {
		if (event.target.name !== "view") return;
		for (const entry of rows) entry.unfolded = false;
		update();
	});
	filters.addEventListener("reset", event => { event.preventDefault(); clear(); });
	document.getElementById("next").addEventListener("click", () => step(1));
	document.getElementById("previous").addEventListener("click", () => step(-1));
	document.addEventListener("keydown", key);
	window.addEventListener("hashchange", reveal);
	window.addEventListener("beforeprint", () => { for (const fold of document.querySelectorAll(".consequences:not([open])")) { fold.open = true; fold.dataset.closed = ""; } });
	window.addEventListener("afterprint", () => { for (const fold of document.querySelectorAll(".consequences[data-closed]")) { fold.open = false; delete fold.dataset.closed; } });
	update();
	reveal();
})();
