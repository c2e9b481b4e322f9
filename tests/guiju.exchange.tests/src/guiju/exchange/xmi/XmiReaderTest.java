package guiju.exchange.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.exchange.HandMade;
import guiju.exchange.Refusals;
import guiju.model.Standard;
import guiju.testing.SameModel;

class XmiReaderTest {

	@Test
	void readsWhatIsWritten() throws Exception {
		SameModel.require(HandMade.standard(), Xmi.read(XmiWriter.write(HandMade.standard())));
	}

	@Test
	void keepsWhatAnAcceptanceRefersTo() throws Exception {
		Standard standard = Xmi.read(Xmi.document("<ocs:Standard …><knowledge code='K01'/><acceptances subject='/'/>"
				+ "<acceptances subject='//@knowledge.0'/><acceptances subject='//@duties.0/@tasks.0'/><acceptances/><duties><tasks/></duties></ocs:Standard>"));

		assertSame(standard, standard.getAcceptances().get(0).getSubject());
		assertSame(standard.getKnowledge().get(0), standard.getAcceptances().get(1).getSubject());
		assertSame(standard.getDuties().get(0).getTasks().get(0), standard.getAcceptances().get(2).getSubject());
		assertEquals(null, standard.getAcceptances().get(3).getSubject());
	}

	@Test
	void readsWhatOtherToolsWrite() throws Exception {
		Standard expected = Xmi.read(Xmi.document("<ocs:Standard … name='媒體'><duties code='T1'/></ocs:Standard>"));

		SameModel.require(expected, Xmi.read(Xmi.document("<ocs:Standard …><name>媒體</name><duties code='T1'/></ocs:Standard>")));
		SameModel.require(expected, Xmi.read(Xmi.document("<xmi:XMI …><ocs:Standard name='媒體'><duties code='T1'/></ocs:Standard></xmi:XMI>")));
		SameModel.require(expected, Xmi.read(Xmi.document("<!-- a --><ocs:Standard … xmi:id='a' name='媒體'><duties xmi:id='b' xsi:type='ocs:Duty' code='T1'/></ocs:Standard>")));
		SameModel.require(expected, Xmi.read(Xmi.document("<o:Standard … xmlns:o='urn:guiju:standard:1' name='&#x5A92;體'><duties code='T1'></duties></o:Standard>")));
	}

	@Test
	void readsOtherEncodingsThatTheDocumentDeclares() throws Exception {
		String document = Xmi.document("<ocs:Standard … name='媒體'/>").replace("UTF-8", "UTF-16");

		assertEquals("媒體", XmiReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_16))).getName());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '`', value = {
			"<ocs:Standard … foo='1'/>                                        # 3  xml.unknownFeature",
			"<ocs:Standard … level='1'/>                                      # 3  xml.unknownFeature",
			"<ocs:Standard … xmlns:q='urn:q' q:name='1'/>                     # 3  xml.unknownFeature",
			"<ocs:Standard … xmlns:q='urn:q'><q:name>a</q:name></ocs:Standard> # 3  xml.unknownFeature",
			"<ocs:Standard …><foo/></ocs:Standard>                            # 3  xml.unknownFeature",
			"<ocs:Standard …><name>a<b/></name></ocs:Standard>                # 3  xml.unknownFeature",
			"<ocs:Standard …><duties><tasks><knowledge target='//@knowledge.0'/></tasks></duties></ocs:Standard> # 3 duties/0/tasks/0 xml.unknownFeature",
			"<ocs:Standard …><xmi:Extension><a b='1'/></xmi:Extension></ocs:Standard> # 3  xml.unknownFeature",
			"<ocs:Standard …><duties xsi:type='ocs:Foo'/></ocs:Standard>      # 3  xml.unknownClass",
			"<ocs:Standard …><duties xsi:type='ocs:Element'/></ocs:Standard>  # 3  xml.unknownClass",
			"<ocs:Foo …/>                                                     # 3  xml.unknownClass",
			"<ocs:Standard …><duties xsi:type='ocs:Standard'/></ocs:Standard> # 3  xml.wrongValue",
			"<ocs:Standard …><duties xsi:nil='true'/></ocs:Standard>          # 3  xml.wrongValue",
			"<ocs:Standard … nameKind='job'/>                                 # 3  xml.wrongValue",
			"<ocs:Standard … duties='x'/>                                     # 3  xml.wrongValue",
			"<ocs:Standard …><name>a</name><name>b</name></ocs:Standard>      # 3  xml.twice",
			"<ocs:Standard … name='a'><name>b</name></ocs:Standard>           # 3  xml.twice",
			"<ocs:Standard …>text</ocs:Standard>                              # 3  xml.strayText",
			"<ocs:Standard …><duties><![CDATA[x]]></duties></ocs:Standard>    # 3 duties/0 xml.strayText"})
	void refusesWhatAStandardHasNot(String content, String refusal) {
		assertEquals(refusal, Xmi.refusal(content));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '`', value = {
			"``                                                               # 2  xml.broken",
			"<ocs:Standard …>                                                 # 3  xml.broken",
			"<ocs:Standard … name='a' name='b'/>                              # 3  xml.broken",
			"<ocs:Standard … name='&e;'/>                                     # 3  xml.broken",
			"<ocs:Standard … name='&`&`amp'/>                                 # 3  xml.broken",
			"<ocs:Standard …/><ocs:Standard …/>                               # 3  xml.broken",
			"<a/>                                                             # 2  xml.noStandard",
			"<ocs:Duty …/>                                                    # 0  xml.noStandard",
			"<xmi:XMI …/>                                                     # 0  xml.noStandard",
			"<xmi:XMI …><ocs:Standard/><ocs:Standard/></xmi:XMI>              # 0  xml.noStandard",
			"<xmi:XMI …><ocs:Standard/><ocs:Duty/></xmi:XMI>                  # 0  xml.noStandard",
			"<ecore:EPackage xmlns:ecore='http://www.eclipse.org/emf/2002/Ecore'/> # 2  xml.otherPackage",
			"<ocs:Standard xmlns:ocs='urn:guiju:standard:2'/>                 # 2  xml.otherPackage"})
	void refusesWhatIsNoStandard(String content, String refusal) {
		assertEquals(refusal, Xmi.refusal(content));
	}

	@Test
	void refusesReferencesThatLeadNowhere() {
		for (String wrong : new String[] {"//@duties.1", "//@duties.x", "//@duties.99999999999", "//@name", "//@duties", "x", "//@duties.0/@tasks.0", "//@duties.0 //@duties.0", ""}) {
			String content = "<ocs:Standard …><duties/><acceptances subject='" + wrong + "'/></ocs:Standard>";
			assertEquals("3  xml.dangling", Xmi.refusal(content), wrong);
		}
	}

	@Test
	void refusesObjectsThatAreMovedByReference() {
		String cycle = "<ocs:Standard …><remarks xmi:id='a'><children xmi:id='b' children='a'/></remarks></ocs:Standard>";

		assertEquals("3 remarks/0 xml.wrongValue", Xmi.refusal(cycle));
	}

	@Test
	void refusesBytesThatAreNotOfTheEncoding() {
		byte[] latin = Xmi.document("<ocs:Standard … name='é'/>").getBytes(StandardCharsets.ISO_8859_1);
		byte[] unknown = Xmi.document("<ocs:Standard …/>").replace("UTF-8", "UTF-99").getBytes(StandardCharsets.UTF_8);

		assertEquals("3:147  encoding", Refusals.of(() -> XmiReader.read(new ByteArrayInputStream(latin))));
		assertEquals("0:0  xml.broken", Refusals.of(() -> XmiReader.read(new ByteArrayInputStream(unknown))));
	}
}
