package guiju.ui.matrix;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

import guiju.ui.matrix.content.Heat;
import guiju.ui.theme.Themes;

/** The colours of the matrix, light and dark. Each text stands out from its ground by 4.5 to 1 or more. */
record Ink(Color ground, Color text, Color faint, Color line, Color strong, Color header, Color duty, Color cross, Color chosen, Color focus, Color knowledge,
		Color knowledgeBand, Color skill, Color skillBand, Color red, Color redGround, Color amber, Color amberGround, Color[] heat) {

	private static final Ink LIGHT = new Ink(rgb(0xffffff), rgb(0x1f2328), rgb(0x656d76), rgb(0xe4e6ea), rgb(0xb9bec6), rgb(0xf5f6f8), rgb(0xeceef2), rgb(0xfff7dd),
			rgb(0xdbe9fb), rgb(0x0a5cc0), rgb(0x1f5fa8), rgb(0xe3eefa), rgb(0x23703a), rgb(0xe3f3e6), rgb(0xb01c1c), rgb(0xfdeaea), rgb(0x7d5000),
			rgb(0xffefc7), new Color[] {rgb(0xf5f6f8), rgb(0xe8f1fb), rgb(0xd2e4f8), rgb(0xb6d3f3), rgb(0x99c2ee)});
	private static final Ink DARK = new Ink(rgb(0x2b2d30), rgb(0xe4e6ea), rgb(0xa6acb4), rgb(0x3e4145), rgb(0x5d6268), rgb(0x35383c), rgb(0x3a3e44), rgb(0x403c2c),
			rgb(0x2c4464), rgb(0x6cb2ff), rgb(0x8abfff), rgb(0x263b54), rgb(0x86d49a), rgb(0x26402d), rgb(0xff9a91), rgb(0x4d2a2a), rgb(0xf2c766),
			rgb(0x4a3d1d), new Color[] {rgb(0x35383c), rgb(0x2b3b50), rgb(0x2d4769), rgb(0x325584), rgb(0x38649f)});

	private static Color rgb(int value) {
		return new Color(new RGB(value >> 16, value >> 8 & 255, value & 255));
	}

	/** Returns the colours of the theme in force. */
	static Ink now() {
		return Themes.isDark() ? DARK : LIGHT;
	}

	Color of(boolean isSkill) {
		return isSkill ? skill : knowledge;
	}

	Color band(boolean isSkill) {
		return isSkill ? skillBand : knowledgeBand;
	}

	Color heat(int count, int most) {
		return heat[Heat.of(count, most)];
	}
}
