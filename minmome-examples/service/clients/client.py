"""Calls the service through the client that ./run generated: python3 client.py URL KEY"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "../target/clients/python"))
import minmome_client as minmome  # noqa: E402

url, key = sys.argv[1:]
configuration = minmome.Configuration(host=url, api_key={"key": key})
application = minmome.Application.from_dict(
    {
        "lineNumber": "03-3100-0000",
        "scope": "INCOMING_AND_OUTGOING",
        "applicant": {
            "name": "見本 太郎",
            "address": {"postalCode": "100-0013", "text": "東京都千代田区霞が関1-3-2"},
        },
        "appliedOn": "2026-11-24",
        "usesInternationalCalls": False,
    }
)

with minmome.ApiClient(configuration) as client:
    api = minmome.DefaultApi(client)
    found = api.classify(minmome.GivenNumber(number="+1 844 555 0110", context="CALLER_ID"))
    assert found.classification.kind == "INTERNATIONAL" and found.advice
    assert api.check(application).accepted
    assert bytes(api.form(application)).startswith(b"%PDF-")
    assert bytes(api.kit(minmome.KitRequest(applications=[application], leaflets=2))).startswith(b"%PDF-")
    assert bytes(api.leaflet(language="EASY_JA")).startswith(b"%PDF-")
    application.line_number = "090-3100-0000"
    try:
        api.form(application)
        raise AssertionError("a mobile is no landline")
    except minmome.exceptions.ApiException as e:
        assert e.status == 422 and "LINE_NUMBER_MOBILE" in e.body

print("classify, check, form, kit and leaflet work")
