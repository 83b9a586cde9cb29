#!/usr/bin/env python3
"""draftlint and Presidio's pattern recognisers side by side: precision, recall and false alarms per kind of identifier.

  python3 -m venv venv && venv/bin/pip install -r Tests/comparison/requirements.txt
  venv/bin/python Tests/comparison/presidio.py --tool .build/release/draftlint --sets ../shared/corpora/annotated

Two kinds of texts: annotated sets of others (--sets, JSONL with gold spans), and the examples of rules/detectors, where
`⟦ ⟧` marks what is to be found. draftlint's own examples are its tests, so it is right on all of them; they say what
Presidio misses and where it sees too much, and nothing about draftlint. Not run by CI.

Presidio gets all that works without a language model: the generic recognisers and its German pack, language "de", phone
regions DE, AT and CH, and a blank spaCy pipeline whose lemmas are the words themselves, so that its context words work.
A span counts as found where any text overlaps (as in corpora/score.py, one to one).
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys

import spacy
import tldextract
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from presidio_analyzer.predefined_recognizers import (
    CreditCardRecognizer, DeBsnrRecognizer, DeFuehrerscheinRecognizer, DeHandelsregisterRecognizer,
    DeHealthInsuranceRecognizer, DeIdCardRecognizer, DeKfzRecognizer, DeLanrRecognizer, DePassportRecognizer,
    DeSocialSecurityRecognizer, DeTaxIdRecognizer, DeTaxNumberRecognizer, DeVatIdRecognizer, EmailRecognizer,
    IbanRecognizer, IpRecognizer, MacAddressRecognizer, PhoneRecognizer)

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# draftlint's kind: Presidio's entities.
ENTITIES = {
    "IBAN": ["IBAN_CODE"], "CREDIT_CARD": ["CREDIT_CARD"], "PHONE_NUMBER": ["PHONE_NUMBER"],
    "EMAIL_ADDRESS": ["EMAIL_ADDRESS"], "LICENSE_PLATE": ["DE_KFZ"], "TAX_ID": ["DE_TAX_ID"],
    "TAX_NUMBER": ["DE_TAX_NUMBER"], "VAT_ID": ["DE_VAT_ID"], "PENSION_INSURANCE_NUMBER": ["DE_SOCIAL_SECURITY"],
    "HEALTH_INSURANCE_NUMBER": ["DE_HEALTH_INSURANCE"], "ID_CARD": ["DE_ID_CARD"], "PASSPORT": ["DE_PASSPORT"],
    "DRIVING_LICENCE": ["DE_FUEHRERSCHEIN"], "COMMERCIAL_REGISTER_NUMBER": ["DE_HANDELSREGISTER"],
    "PHYSICIAN_NUMBER": ["DE_LANR", "DE_BSNR"], "IP_ADDRESS": ["IP_ADDRESS"], "MAC_ADDRESS": ["MAC_ADDRESS"],
    "BIC": [], "CASE_NUMBER": [], "VIN": [], "COORDINATES": [], "DATE_OF_BIRTH": [], "AGE": [], "HANDLE": [],
    "CREDENTIAL": [],
}
KIND_OF = {entity: kind for kind, entities in ENTITIES.items() for entity in entities}
# Gold labels of the annotated sets, and the finer ones that some give beside them.
GOLD = {"PHONE": "PHONE_NUMBER", "EMAIL": "EMAIL_ADDRESS", "IBAN": "IBAN", "PLATE": "LICENSE_PLATE"}
GOLD_ORIGINAL = {"CREDIT_CARD": "CREDIT_CARD", "IP_ADDRESS": "IP_ADDRESS"}
# Detectors whose numbers share a kind with German ones, but are none that Presidio's German pack is for.
NOT_COMPARED = {
    "social-insurance-number-at", "social-insurance-number-ch", "imei", "mrz-card", "mrz-passport", "creditor-id",
    "leitweg-id", "residence-permit", "w-idnr", "license-plate-other", "license-plate-official"}


class BlankNlpEngine(SpacyNlpEngine):
    """Words and their own forms as lemmas: what context words are compared with."""

    def __init__(self):
        super().__init__()
        pipeline = spacy.blank("de")
        pipeline.add_pipe("word_as_lemma")
        self.nlp = {"de": pipeline}


@spacy.Language.component("word_as_lemma")
def word_as_lemma(doc):
    for token in doc:
        token.lemma_ = token.text.lower()
    return doc


# Presidio's check of e-mail domains would otherwise fetch the list of public suffixes.
tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())


def presidio():
    classes = [
        CreditCardRecognizer, EmailRecognizer, IbanRecognizer, IpRecognizer, MacAddressRecognizer, DeBsnrRecognizer,
        DeFuehrerscheinRecognizer, DeHandelsregisterRecognizer, DeHealthInsuranceRecognizer, DeIdCardRecognizer,
        DeKfzRecognizer, DeLanrRecognizer, DePassportRecognizer, DeSocialSecurityRecognizer, DeTaxIdRecognizer,
        DeTaxNumberRecognizer, DeVatIdRecognizer]
    recognizers = [each(supported_language="de") for each in classes]
    recognizers.append(PhoneRecognizer(supported_language="de", supported_regions=("DE", "AT", "CH")))
    registry = RecognizerRegistry(recognizers=recognizers, supported_languages=["de"])
    return AnalyzerEngine(registry=registry, nlp_engine=BlankNlpEngine(), supported_languages=["de"])


def spans_of_presidio(texts, threshold):
    engine = presidio()
    found = []
    for text in texts:
        results = engine.analyze(text=text, language="de", score_threshold=threshold)
        spans = ((r.start, r.end, KIND_OF.get(r.entity_type)) for r in results)
        found.append([span for span in spans if span[2]])
    return found


def spans_of_draftlint(tool, texts):
    lines = "\n".join(json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts))
    done = subprocess.run(tool, input=lines.encode(), stdout=subprocess.PIPE, check=False)
    found = [[] for _ in texts]
    for line in done.stdout.splitlines():
        answer = json.loads(line)
        for entity in answer.get("entities", []):
            place = entity["range"]
            found[int(answer["id"])].append((place["start"]["char"], place["end"]["char"], entity["entity"]))
    return found


def annotated(folder):
    """Texts, gold spans and the kinds that each text was annotated for, by set."""
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        texts, golds = [], []
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                spans = []
                for span in record.get("spans", []):
                    kind = GOLD.get(span["label"]) or GOLD_ORIGINAL.get(span.get("orig"))
                    if kind:
                        spans.append((span["start"], span["end"], kind, span.get("ignore", False)))
                texts.append(record["text"])
                golds.append(spans)
        kinds = {span[2] for spans in golds for span in spans}
        if kinds:
            yield os.path.basename(path)[:-6], texts, golds, kinds


def examples():
    """The examples of the detectors, each with its marked spans and the kind that its file is about."""
    texts, golds, kinds = [], [], []
    for path in sorted(glob.glob(os.path.join(ROOT, "rules", "detectors", "*.yml"))):
        with open(path, encoding="utf-8") as file:
            content = file.read()
        kind = re.search(r"^entity: (\S+)", content, re.M).group(1)
        name = os.path.basename(path)[:-4]
        if kind not in ENTITIES or name in NOT_COMPARED:
            continue
        for line in re.findall(r"^  - '(.*)'$", content.split("\nexamples:", 1)[1], re.M):
            text, spans = unmarked(line.replace("''", "'"))
            texts.append(text)
            golds.append([(start, end, kind, False) for start, end in spans])
            kinds.append(kind)
    return texts, golds, kinds


def unmarked(text):
    plain, spans, start = "", [], 0
    for character in text:
        if character == "⟦":
            start = len(plain)
        elif character == "⟧":
            spans.append((start, len(plain)))
        else:
            plain += character
    return plain, spans


def count(golds, predictions, kind, texts_of_kind=None):
    """True positives, misses and false alarms by overlap, one to one; spans marked `ignore` count as neither."""
    right = missed = false = 0
    for number, (gold, predicted) in enumerate(zip(golds, predictions)):
        if texts_of_kind is not None and texts_of_kind[number] != kind:
            continue
        wanted = [span for span in gold if span[2] == kind]
        free = [span for span in predicted if span[2] == kind]
        for start, end, _, ignored in sorted(wanted, key=lambda span: span[3]):
            hit = next((span for span in free if span[0] < end and start < span[1]), None)
            if hit:
                free.remove(hit)
            if not ignored:
                right, missed = right + (hit is not None), missed + (hit is None)
        false += len(free)
    return right, missed, false


def figures(right, missed, false):
    precision = right / (right + false) if right + false else None
    recall = right / (right + missed) if right + missed else None
    if precision is None or not precision + (recall or 0):
        return precision, recall, 0.0
    return precision, recall, 2 * precision * recall / (precision + recall)


def cell(value):
    return "–" if value is None else f"{value:.3f}"


def print_annotated(folder, tool, threshold):
    print("\n| set | kind | gold | draftlint P | R | F1 | Presidio P | R | F1 |")
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|")
    for name, texts, golds, kinds in annotated(folder):
        ours, theirs = spans_of_draftlint(tool, texts), spans_of_presidio(texts, threshold)
        for kind in sorted(kinds):
            own, other = count(golds, ours, kind), count(golds, theirs, kind)
            cells = [cell(value) for value in figures(*own) + figures(*other)]
            print(f"| {name} | {kind} | {own[0] + own[1]} | " + " | ".join(cells) + " |")


def print_examples(tool, threshold):
    texts, golds, kinds = examples()
    ours, theirs = spans_of_draftlint(tool, texts), spans_of_presidio(texts, threshold)
    print("\n| kind | texts | marked | draftlint found | false | Presidio found | false |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    total = collections.Counter()
    for kind in sorted(set(kinds)):
        own, other = count(golds, ours, kind, kinds), count(golds, theirs, kind, kinds)
        row = [kinds.count(kind), own[0] + own[1], own[0], own[2], other[0], other[2]]
        total.update(dict(enumerate(row)))
        row = row if ENTITIES[kind] else row[:4] + ["–", "–"]
        print(f"| {kind} | " + " | ".join(str(value) for value in row) + " |")
    print("| together | " + " | ".join(str(total[n]) for n in range(6)) + " |")
    print_strays(texts, golds, theirs)


def print_strays(texts, golds, theirs):
    """What Presidio sees in the examples where nothing is marked, by its kind."""
    strays = collections.Counter()
    for gold, spans in zip(golds, theirs):
        for start, end, kind in spans:
            if not any(span[0] < end and start < span[1] for span in gold):
                strays[kind] += 1
    listed = ", ".join(f"{kind} {number}" for kind, number in strays.most_common())
    print(f"\nPresidio's spans where nothing is marked: {sum(strays.values())} in {len(texts)} texts ({listed}).")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", default=os.path.join(ROOT, ".build/release/draftlint"))
    parser.add_argument("--rules", help="a folder of rules instead of the built-in ones")
    parser.add_argument("--sets", help="folder of annotated *.jsonl")
    parser.add_argument("--threshold", type=float, default=0.35, help="Presidio's score_threshold")
    arguments = parser.parse_args()
    tool = [arguments.tool, "stream"] + (["--rules", arguments.rules] if arguments.rules else [])
    if arguments.sets:
        print_annotated(arguments.sets, tool, arguments.threshold)
    print_examples(tool, arguments.threshold)


if __name__ == "__main__":
    sys.exit(main())
