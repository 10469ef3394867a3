"""What every test shares: an offscreen Qt, a home of its own, and the way to the real reports."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("no clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("alike", settings.get_profile("no clock"), derandomize=True)
settings.register_profile("search", settings.get_profile("no clock"), max_examples=2000)
settings.load_profile(
    "search" if os.environ.get("SEARCH") else "alike" if os.environ.get("CI") else "no clock"
)
ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep a test away from the user's own library and settings."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real and labelled reports beside the project; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("needs the real reports in ../shared, which are not part of the project")
    return SHARED
