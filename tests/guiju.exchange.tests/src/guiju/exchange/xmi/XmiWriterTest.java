package guiju.exchange.xmi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;

import guiju.exchange.HandMade;
import guiju.exchange.Refusals;
import guiju.model.Item;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage;
import guiju.model.Standard;

class XmiWriterTest {

	@Test
	void writesEveryValueOnce() throws Exception {
		String expected = """
				<?xml version="1.0" encoding="UTF-8"?>
				<ocs:Standard xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:ocs="urn:guiju:standard:1" reason="依業界用語更名。" code="KMC2431-001v4" nameKind="jobFamily" name="媒體企劃人員【註1】" description="負責規劃&quot;媒體&quot;企劃案 &lt;&amp;> 𠮷。&#xA;&#xA;另一段\\。" levelText="4" validUntilText="2027/12/31">
				  <categories code="KMC" name="行銷與銷售 / 行銷傳播"/>
				  <occupations name="廣告及行銷專業人員"/>
				  <industries code="M7310"/>
				  <developers>勞動部勞動力發展署</developers>
				  <developers>勞動部勞動力發展署</developers>
				  <duties code="T1" name="媒體企劃案提案">
				    <tasks reason="依業界座談意見補充。" code="T1.1" name="企劃需求分析" levelText="4級以上">
				      <outputs code="04.2.1" text="媒體需求分析書"/>
				      <indicators reason="增列。" code="P1.1.1" text="蒐集媒體型態。"/>
				      <knowledge code="K01"/>
				      <knowledge code="K99"/>
				      <skills code="S1"/>
				    </tasks>
				    <tasks levelText="４"/>
				  </duties>
				  <knowledge reason="範圍擴大。" code="K01" name="媒體及平台應用趨勢"/>
				  <skills code="Ｓ０１" name="判斷"/>
				  <attitudes name="主動積極" definition="自動自發做事。"/>
				  <prerequisites reason="放寬。" text="大專以上畢業。">
				    <children text="子項">
				      <children text="孫項"/>
				    </children>
				  </prerequisites>
				  <remarks text="補充"/>
				  <notes text="廣電相關法規：廣電法規……" label="1">
				    <children text="衛星廣播電視法"/>
				  </notes>
				  <revisionReasons code="P1.2.3" text="併入。"/>
				  <revisionReasons kind="citation" code="T1.1" citation="K05" text="併入。"/>
				  <versions code="KMC2431-001v4" version="V4" name="媒體企劃人員" status="最新版本" note="略" dateText="2023/12/15"/>
				  <versions code="KMC2431-001v3" version="V3" name="媒體企劃人員" status="歷史版本" note="已被《KMC2431-001v4》取代" dateText="2020-1-5"/>
				  <versions code="KMC2431-001v2" version="V2" name="媒體企劃人員" dateText="106年"/>
				  <acceptances finding="missing-standard-code" reason="草案" subject="/"/>
				  <acceptances finding="malformed-level" subject="//@duties.0/@tasks.0" line="levelText"/>
				  <acceptances finding="stray-blank" reason="照印"/>
				</ocs:Standard>
				""";

		assertEquals(expected, XmiWriter.write(HandMade.standard()));
	}

	@Test
	void writesUtf8WhateverTheMachineUses() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		XmiWriter.write(HandMade.standard(), bytes);

		assertArrayEquals(XmiWriter.write(HandMade.standard()).getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
	}

	@Test
	void leavesTheStandardInItsResource() throws Exception {
		Standard standard = HandMade.standard();
		Resource resource = new ResourceImpl();
		resource.getContents().add(standard);

		XmiWriter.write(standard);

		assertSame(resource, standard.eResource());
		assertNull(Xmi.read(XmiWriter.write(standard)).eResource());
	}

	@Test
	void registersNothingButThePackageOfStandards() throws Exception {
		Object before = EPackage.Registry.INSTANCE.get(OcsPackage.eNS_URI);
		int factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().size();

		Xmi.read(XmiWriter.write(HandMade.standard()));

		assertSame(before, EPackage.Registry.INSTANCE.get(OcsPackage.eNS_URI));
		assertEquals(factories, Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().size());
	}

	@Test
	void refusesCharactersThatXmlHasNot() {
		for (String wrong : new String[] {"\0", "\u0001", "\u001b", "\ud842", "\udfb7", "\ufffe", "\uffff"}) {
			Standard standard = HandMade.standard();
			standard.getDevelopers().add("發展" + wrong + "署");

			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			assertEquals("0:0 developers character", Refusals.of(() -> XmiWriter.write(standard, bytes)));
			assertEquals(0, bytes.size());
		}
	}

	@Test
	void keepsBlanksAndLineEnds() throws Exception {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		standard.setName(" \t媒\r\n\r體\u00a0\u0085\u2028 ");
		standard.getDevelopers().add(" a\n\n b\r");

		Standard read = Xmi.read(XmiWriter.write(standard));

		assertEquals(standard.getName(), read.getName());
		assertEquals(standard.getDevelopers(), read.getDevelopers());
	}

	@Test
	void refusesBulletsThatNestTooDeep() throws Exception {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		Item item = OcsFactory.eINSTANCE.createItem();
		standard.getRemarks().add(item);
		for (int level = 1; level <= 64; level++) {
			item.getChildren().add(OcsFactory.eINSTANCE.createItem());
			item = item.getChildren().get(0);
		}
		Xmi.read(XmiWriter.write(standard));
		item.getChildren().add(OcsFactory.eINSTANCE.createItem());

		assertEquals("0:0 remarks/0" + "/children/0".repeat(65) + " tooDeep", Refusals.of(() -> XmiWriter.write(standard)));
	}

	@Test
	void refusesAnAcceptanceOfAnotherStandardsLine() {
		Standard standard = HandMade.standard();
		standard.getAcceptances().get(1).setSubject(HandMade.standard().getDuties().get(0));

		assertEquals("0:0 acceptances/1 foreignSubject", Refusals.of(() -> XmiWriter.write(standard)));
	}
}
