package guiju.exchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.exchange.HandMade;
import guiju.exchange.Refusals;
import guiju.model.Item;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;

class StandardWriterTest {

	private static final OcsFactory MAKE = OcsFactory.eINSTANCE;

	@Test
	void writesEveryFieldInTheOrderOfTheContract() throws Exception {
		String expected = """
				{
				  "format": "guiju/standard/1",
				  "code": "KMC2431-001v4",
				  "nameKind": "jobFamily",
				  "name": "媒體企劃人員【註1】",
				  "reason": "依業界用語更名。",
				  "categories": [
				    {
				      "code": "KMC",
				      "name": "行銷與銷售 / 行銷傳播"
				    }
				  ],
				  "occupations": [
				    {
				      "code": null,
				      "name": "廣告及行銷專業人員"
				    }
				  ],
				  "industries": [
				    {
				      "code": "M7310"
				    }
				  ],
				  "description": "負責規劃\\"媒體\\"企劃案 <&> 𠮷。\\n\\n另一段\\\\。",
				  "level": 4,
				  "developers": [
				    "勞動部勞動力發展署",
				    "勞動部勞動力發展署"
				  ],
				  "validUntil": "2027-12-31",
				  "versions": [
				    {
				      "version": "V4",
				      "code": "KMC2431-001v4",
				      "name": "媒體企劃人員",
				      "status": "最新版本",
				      "note": "略",
				      "date": "2023-12-15"
				    },
				    {
				      "version": "V3",
				      "code": "KMC2431-001v3",
				      "name": "媒體企劃人員",
				      "status": "歷史版本",
				      "note": "已被《KMC2431-001v4》取代",
				      "date": "2020-01-05",
				      "dateText": "2020-1-5"
				    },
				    {
				      "version": "V2",
				      "code": "KMC2431-001v2",
				      "name": "媒體企劃人員",
				      "dateText": "106年"
				    }
				  ],
				  "duties": [
				    {
				      "code": "T1",
				      "name": "媒體企劃案提案",
				      "tasks": [
				        {
				          "code": "T1.1",
				          "name": "企劃需求分析",
				          "reason": "依業界座談意見補充。",
				          "levelText": "4級以上",
				          "outputs": [
				            {
				              "code": "04.2.1",
				              "text": "媒體需求分析書"
				            }
				          ],
				          "indicators": [
				            {
				              "code": "P1.1.1",
				              "text": "蒐集媒體型態。",
				              "reason": "增列。"
				            }
				          ],
				          "knowledge": [
				            "K01",
				            "K99"
				          ],
				          "skills": [
				            "S1"
				          ]
				        },
				        {
				          "code": null,
				          "level": 4,
				          "levelText": "４"
				        }
				      ]
				    }
				  ],
				  "knowledge": [
				    {
				      "code": "K01",
				      "name": "媒體及平台應用趨勢",
				      "reason": "範圍擴大。"
				    }
				  ],
				  "skills": [
				    {
				      "code": "Ｓ０１",
				      "name": "判斷"
				    }
				  ],
				  "attitudes": [
				    {
				      "code": null,
				      "name": "主動積極",
				      "definition": "自動自發做事。"
				    }
				  ],
				  "prerequisites": [
				    {
				      "text": "大專以上畢業。",
				      "reason": "放寬。",
				      "children": [
				        {
				          "text": "子項",
				          "children": [
				            {
				              "text": "孫項"
				            }
				          ]
				        }
				      ]
				    }
				  ],
				  "remarks": [
				    {
				      "text": "補充"
				    }
				  ],
				  "notes": [
				    {
				      "label": "1",
				      "text": "廣電相關法規：廣電法規……",
				      "children": [
				        {
				          "text": "衛星廣播電視法"
				        }
				      ]
				    }
				  ],
				  "revisionReasons": [
				    {
				      "kind": "removed",
				      "code": "P1.2.3",
				      "text": "併入。"
				    },
				    {
				      "kind": "citation",
				      "code": "T1.1",
				      "citation": "K05",
				      "text": "併入。"
				    }
				  ],
				  "acceptances": [
				    {
				      "finding": "missing-standard-code",
				      "path": "",
				      "reason": "草案"
				    },
				    {
				      "finding": "malformed-level",
				      "path": "duties/0/tasks/0",
				      "line": "levelText"
				    },
				    {
				      "finding": "stray-blank",
				      "reason": "照印"
				    }
				  ]
				}
				""";

		assertEquals(expected, StandardWriter.write(HandMade.standard(), Layout.PRETTY));
	}

	@Test
	void writesOneLineWhenCompact() throws Exception {
		Standard standard = MAKE.createStandard();
		standard.setLevelText("4");
		standard.getKnowledge().add(MAKE.createKnowledge());

		assertEquals("{\"format\":\"guiju/standard/1\",\"code\":null,\"nameKind\":\"occupation\",\"level\":4,\"knowledge\":[{\"code\":null}]}",
				StandardWriter.write(standard, Layout.COMPACT));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"4, 4, -", "9, 9, -", "12, 12, -", "0, 0, -", "４, 4, ４", "04, 4, 04", "4級以上, -, 4級以上", "3（初）, -, 3（初）",
			"null, -, null", "-, -, -", "'', -, -"})
	void writesALevelAsNumberAndThePrintWhereItTellsMore(String print, Integer level, String levelText) throws Exception {
		Standard standard = MAKE.createStandard();
		standard.setLevelText(print);

		String expected = (level == null ? "" : ",\"level\":" + level) + (levelText == null ? "" : ",\"levelText\":\"" + levelText + "\"");
		assertEquals("{\"format\":\"guiju/standard/1\",\"code\":null,\"nameKind\":\"occupation\"" + expected + "}",
				StandardWriter.write(standard, Layout.COMPACT));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"2023/12/15, 2023-12-15, -", "2023-12-15, 2023-12-15, 2023-12-15", "2023/2/5, 2023-02-05, 2023/2/5", "2023/02/30, -, 2023/02/30",
			"112/12/15, -, 112/12/15", "民國112年, -, 民國112年", "-, -, -", "'', -, -"})
	void writesADateInIsoFormAndThePrintWhereItTellsMore(String print, String date, String dateText) throws Exception {
		Standard standard = MAKE.createStandard();
		standard.setValidUntilText(print);

		String expected = (date == null ? "" : ",\"validUntil\":\"" + date + "\"")
				+ (dateText == null ? "" : ",\"validUntilText\":\"" + dateText + "\"");
		assertEquals("{\"format\":\"guiju/standard/1\",\"code\":null,\"nameKind\":\"occupation\"" + expected + "}",
				StandardWriter.write(standard, Layout.COMPACT));
	}

	@Test
	void leavesOutWhatIsEmpty() throws Exception {
		Standard standard = MAKE.createStandard();
		standard.setCode("");
		standard.setName("");
		standard.getDevelopers().add("");
		Task task = MAKE.createTask();
		task.getKnowledge().add(MAKE.createCitation());
		standard.getDuties().add(MAKE.createDuty());
		standard.getDuties().get(0).getTasks().add(task);

		assertEquals("{\"format\":\"guiju/standard/1\",\"code\":null,\"nameKind\":\"occupation\",\"developers\":[],"
				+ "\"duties\":[{\"code\":null,\"tasks\":[{\"code\":null,\"knowledge\":[null]}]}]}", StandardWriter.write(standard, Layout.COMPACT));
	}

	@Test
	void writesUtf8WhateverTheMachineUses() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		StandardWriter.write(HandMade.standard(), Layout.COMPACT, bytes);

		assertArrayEquals(StandardWriter.write(HandMade.standard(), Layout.COMPACT).getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
	}

	@Test
	void refusesHalfACharacterAndSaysWhere() {
		Standard standard = HandMade.standard();
		standard.getDuties().get(0).getTasks().get(0).setName("媒\ud842");

		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertEquals("0:0 duties/0/tasks/0/name character", Refusals.of(() -> StandardWriter.write(standard, Layout.PRETTY, bytes)));
		assertEquals(0, bytes.size());
	}

	@Test
	void refusesBulletsThatNestTooDeep() throws Exception {
		Standard standard = MAKE.createStandard();
		Item item = MAKE.createItem();
		standard.getRemarks().add(item);
		for (int level = 1; level <= 64; level++) {
			item.getChildren().add(MAKE.createItem());
			item = item.getChildren().get(0);
		}
		StandardReader.read(StandardWriter.write(standard, Layout.COMPACT));
		item.getChildren().add(MAKE.createItem());

		assertEquals("0:0 remarks/0" + "/children/0".repeat(65) + " tooDeep", Refusals.of(() -> StandardWriter.write(standard, Layout.COMPACT)));
	}

	@Test
	void refusesAnAcceptanceOfAnotherStandardsLine() {
		Standard standard = HandMade.standard();
		standard.getAcceptances().get(1).setSubject(HandMade.standard().getDuties().get(0));

		assertEquals("0:0 acceptances/1 foreignSubject", Refusals.of(() -> StandardWriter.write(standard, Layout.COMPACT)));
	}
}
