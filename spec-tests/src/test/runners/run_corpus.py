#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the corpus on a command that speaks the exchange protocol: a JSON request per line in, an answer per line out.

Example: python3 run_corpus.py --rules ims glance-patch-corpus-1.2.3.zip java -jar glance-patch.jar exchange
The exit code is 0 when every case passed or was skipped, 1 when one failed, 2 for a usage error.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import zipfile
from decimal import Decimal


def parse(text):
    """JSON with every digit of a number."""
    return json.loads(text, parse_int=Decimal, parse_float=Decimal)


def encode(value):
    if isinstance(value, dict):
        return "{" + ",".join(json.dumps(name) + ":" + encode(member) for name, member in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(encode, value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value)


def files(corpus):
    """The groups of a corpus, which is a folder or a zip file, in the order of its index."""
    if corpus.is_dir():
        texts = {file.name: file.read_text("utf-8") for file in corpus.glob("*.json")}
    else:
        with zipfile.ZipFile(corpus) as archive:
            names = [name for name in archive.namelist() if name.endswith(".json")]
            texts = {name.split("/")[-1]: archive.read(name).decode("utf-8") for name in names}
    return [parse(texts[name]) for name in parse(texts["index.json"])["files"]]


def request(number, group, case):
    line = {"id": str(number), "rules": group["rules"]}
    for member in "contentType", "options":
        if member in case:
            line[member] = case[member]
    line["image"] = case.get("image", group["image"])
    if "bodyRepeat" in case:
        repeat = case["bodyRepeat"]
        units = repeat.get("separator", "").join([repeat["unit"]] * int(repeat["times"]))
        line["body"] = repeat.get("prefix", "") + units + repeat.get("suffix", "")
    else:
        member = "body" if "body" in case else "bodyBase64"
        line[member] = case[member]
    return line


def same(one, other):
    """Equal as JSON: members in any order, numbers by value; true is not 1."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def same_image(expected, image, tags_are_a_set):
    def tags(of):
        return sorted(set(map(encode, of.get("tags"))))

    if tags_are_a_set and isinstance(expected.get("tags"), list) and isinstance(image.get("tags"), list):
        rest = [{name: of[name] for name in of if name != "tags"} for of in (expected, image)]
        return tags(expected) == tags(image) and same(*rest)
    return same(expected, image)


def fault(expect, answer, rules):
    """What is wrong with an answer; None when nothing is."""
    status = answer.get("status")
    if expect["verdict"] == "accept":
        if status != 200:
            return f"must be accepted, status is {status}"
        if not same_image(expect["image"], answer.get("image", {}), rules == "glance"):
            return "the image must be " + encode(expect["image"]) + ", is " + encode(answer.get("image"))
    elif expect["verdict"] == "refuse":
        if status != expect["status"]:
            return f"the status must be {expect['status']}, is {status}"
        for member in "code", "operation":
            found = answer.get("error", {}).get(member)
            if member in expect and found is not None and found != expect[member]:
                return f"the {member} must be {expect[member]}, is {found}"
    elif status != 200 and not (status is not None and 400 <= status < 500):
        return f"accepted or rejected, but not with status {status}"
    return None


def exchange(command, line):
    try:
        command.stdin.write(line.encode() + b"\n")
        command.stdin.flush()
        return parse(command.stdout.readline())
    except (BrokenPipeError, ValueError):
        sys.exit("no answer to " + line[:500])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rules", help="only the cases of this rule set: ims, cloudimages or glance")
    arguments.add_argument("corpus", type=pathlib.Path, help="the zip file, or the folder that it was unpacked to")
    arguments.add_argument("command", nargs=argparse.REMAINDER, help="the command and its arguments")
    given = arguments.parse_args()
    if not given.command:
        arguments.error("the command is missing")
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    with subprocess.Popen(given.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as command:
        cases = [(group, case) for group in files(given.corpus) for case in group["cases"]]
        for number, (group, case) in enumerate(cases):
            if given.rules not in (None, group["rules"]):
                continue
            answer = exchange(command, encode(request(number, group, case)))
            wrong = fault(case["expect"], answer, group["rules"])
            if answer.get("id") != str(number):
                wrong = "the answer has another id"
            result = "skipped" if "unsupported" in answer else "failed" if wrong else "passed"
            counts[result] += 1
            if result != "passed":
                print(result.upper(), group["group"] + "/" + case["id"] + ":", answer.get("unsupported", wrong))
        command.stdin.close()
    print(", ".join(f"{count} {result}" for result, count in counts.items()))
    sys.exit(1 if counts["failed"] else 0)


if __name__ == "__main__":
    main()
