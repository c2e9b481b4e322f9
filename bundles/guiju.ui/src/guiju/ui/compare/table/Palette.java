package guiju.ui.compare.table;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

import guiju.ui.theme.Themes;

/** The colours of a comparison in the light and in the dark: those of the HTML report. Each stands for something that is drawn besides. */
public final class Palette {

	private final ResourceManager resources;
	private final boolean dark = Themes.isDark();

	/** Takes the colours of the theme that is on now. */
	public Palette(ResourceManager resources) {
		this.resources = resources;
	}

	private Color of(int light, int night) {
		int rgb = dark ? night : light;
		return resources.create(ColorDescriptor.createFrom(new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff)));
	}

	/** Returns the colour of texts. */
	public Color ink() {
		return of(0x1b2430, 0xe7eaee);
	}

	/** Returns the colour of what is less important. */
	public Color muted() {
		return of(0x55606d, 0xa9b4bf);
	}

	/** Returns the colour behind texts. */
	public Color paper() {
		return of(0xffffff, 0x1e262d);
	}

	Color heading() {
		return of(0xf1f3f6, 0x28323b);
	}

	Color section() {
		return of(0xe4e9ef, 0x313d48);
	}

	Color line() {
		return of(0xdfe2e7, 0x36424d);
	}

	Color selected() {
		return of(0xfff3c9, 0x463d17);
	}

	Color selectedUnfocused() {
		return of(0xf6f1e0, 0x35321f);
	}

	Color focus() {
		return of(0xb8500f, 0xffb469);
	}

	/** Returns the colour of what only the new version has. */
	public Color insertedInk() {
		return of(0x0a5127, 0xa9e8bf);
	}

	/** Returns the colour behind that. */
	public Color inserted() {
		return of(0xd0efd9, 0x1a4d33);
	}

	/** Returns the colour of what only the old version has. */
	public Color deletedInk() {
		return of(0x8c1810, 0xffb9b0);
	}

	/** Returns the colour behind that. */
	public Color deleted() {
		return of(0xfbdad5, 0x57241f);
	}

	/** Returns the colour of what is still to be done. */
	public Color missing() {
		return of(0x8a4b00, 0xffc46b);
	}

	/** Returns the colour of a group of kinds, of an impact or a verdict by its key. */
	public Color ink(String key) {
		return switch (key) {
			case "added", "identical" -> insertedInk();
			case "removed" -> deletedInk();
			case "reworded" -> of(0x1a4478, 0xb0d3f8);
			case "moved" -> of(0x562b80, 0xd9c0f3);
			case "values", "minor" -> of(0x6b4100, 0xf5d08a);
			case "substantive" -> of(0x9a1b12, 0xffb3a8);
			default -> of(0x3d4f60, 0xc0ccd8);
		};
	}

	/** Returns the colour behind that. */
	public Color behind(String key) {
		return switch (key) {
			case "added", "identical" -> of(0xc9ebd3, 0x1b4d33);
			case "removed" -> of(0xf9d3cd, 0x5a2620);
			case "reworded" -> of(0xd3e3f7, 0x1d3c5f);
			case "moved" -> of(0xe6d9f5, 0x412a5a);
			case "values", "minor" -> of(0xf8e9c4, 0x4a3815);
			case "substantive" -> of(0xfbe7e4, 0x48201c);
			default -> of(0xe3e8ee, 0x2f3b47);
		};
	}
}
