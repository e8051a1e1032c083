import base64, json, sys

FORMS = {"application/openstack-images-v2.1-json-patch": lambda e: (e["op"], e["path"]),
         "application/openstack-images-v2.0-json-patch": lambda e: next((op, e[op]) for op in OPS if op in e)}
OPS = ("add", "replace", "remove")


class Rejected(Exception):
    """A patch is rejected: the status, the documented code, and the operation's index, -1 for the document."""
    def __init__(self, status, operation=-1, **code):
        self.answer = {"status": status, "error": {"operation": operation, **code}}


def patch(image, content_type, body):
    form = FORMS.get((content_type or "").split(";")[0].strip().lower())
    if form is None:
        raise Rejected(415)
    try:
        elements = json.loads(body.decode("utf-8"))
    except ValueError:
        raise Rejected(400, code="IMG.0001")
    for index, element in enumerate(elements):  # RULES.md says what else is checked here, and in which order
        try:
            op, path = form(element)
            name, value = path[1:].replace("~1", "/").replace("~0", "~"), element.get("value")
        except (KeyError, TypeError, StopIteration):
            raise Rejected(400, index, code="IMG.0001")
        if op != "add" and name not in image:
            raise Rejected(400, index, code="IMG.0035")
        image = {k: v for k, v in image.items() if k != name} if op == "remove" else {**image, name: value}
    return {"status": 200, "image": image}


for line in sys.stdin:
    request = json.loads(line)
    body = request["body"].encode() if "body" in request else base64.b64decode(request["bodyBase64"])
    try:
        answer = (patch(request["image"], request.get("contentType"), body) if request.get("rules", "ims") == "ims"
                  else {"status": 0, "unsupported": "no rule set but ims"})
    except Rejected as rejected:
        answer = rejected.answer
    print(json.dumps({"id": request["id"], **answer}), flush=True)
