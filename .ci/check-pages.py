"""Checks exported pages in Chromium: axe in light, dark and print, narrow and wide; and no outside address.

Usage: python3 .ci/check-pages.py SITE [--screenshots FOLDER]
"""

import base64
import pathlib
import re
import sys

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

MODES = {
    "light": {"media": "screen", "scheme": "light", "width": 1200},
    "dark": {"media": "screen", "scheme": "dark", "width": 1200},
    "narrow": {"media": "screen", "scheme": "light", "width": 360},
    "print": {"media": "print", "scheme": "light", "width": 800},
}


def browser():
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]:
        options.add_argument(flag)
    # A page that works without the network is looked at without the network.
    options.add_argument("--host-resolver-rules=MAP * ~NOTFOUND")
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def set_mode(driver, mode):
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {
            "media": mode["media"],
            "features": [{"name": "prefers-color-scheme", "value": mode["scheme"]}],
        },
    )
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": mode["width"], "height": 900, "deviceScaleFactor": 1, "mobile": False},
    )


def outside_addresses(page):
    """What a browser would load from elsewhere: sources, style sheets and imports (links are fine)."""
    text = page.read_text(encoding="utf-8")
    loads = re.findall(r"<(?:link|script|img|source|iframe|object|use)\b[^>]*?(?:href|src|data)=\"([^\"]*)\"", text)
    return [address for address in loads if re.match(r"(?:[a-z]+:)?//", address)]


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    shots = pathlib.Path(sys.argv[3]) if "--screenshots" in sys.argv else None
    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    pages = sorted(site.rglob("*.html"))
    problems = 0
    for sheet in site.rglob("*.css"):
        for address in re.findall(r"(?:url\(|@import\s+)[\"']?((?:[a-z]+:)?//[^\"')]*)", sheet.read_text()):
            problems += 1
            print(f"{sheet.name}: loads {address}")
    driver = browser()
    try:
        for page in pages:
            for address in outside_addresses(page):
                problems += 1
                print(f"{page.name}: loads {address}")
            for name, mode in MODES.items():
                set_mode(driver, mode)
                driver.get(page.as_uri())
                overflow = driver.execute_script(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
                )
                if overflow > 0:
                    problems += 1
                    print(f"{page.name} ({name}): {overflow} pixels wider than the window")
                driver.execute_script(axe)
                result = driver.execute_async_script(
                    "const done = arguments[arguments.length - 1]; axe.run().then(done, e => done({error: String(e)}))"
                )
                if "error" in result:
                    sys.exit(f"axe failed on {page.name}: {result['error']}")
                for violation in result["violations"]:
                    problems += 1
                    nodes = [node["target"] for node in violation["nodes"][:3]]
                    print(f"{page.name} ({name}): {violation['id']}: {violation['help']} {nodes}")
                if shots:
                    shots.mkdir(parents=True, exist_ok=True)
                    height = driver.execute_script("return document.documentElement.scrollHeight")
                    shot = driver.execute_cdp_cmd(
                        "Page.captureScreenshot",
                        {"captureBeyondViewport": True, "clip": {
                            "x": 0, "y": 0, "width": mode["width"], "height": min(height, 12000), "scale": 1}},
                    )
                    (shots / f"{page.stem}-{name}.png").write_bytes(base64.b64decode(shot["data"]))
    finally:
        driver.quit()
    print(f"{len(pages)} pages in {len(MODES)} modes: {problems} problems")
    sys.exit(1 if problems or not pages else 0)


main()
