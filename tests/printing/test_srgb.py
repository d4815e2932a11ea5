"""The profile of screens' colours, held against another maker's."""

import io

import numpy as np
from PIL import Image, ImageCms

from desktop.printing.srgb import srgb_profile


def test_it_names_itself_and_is_of_the_version_that_archives_allow():
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    assert ImageCms.getProfileDescription(profile).strip() == "sRGB IEC61966-2.1"
    assert profile.profile.version == 2.1
    assert profile.profile.xcolor_space.strip() == "RGB"


def test_its_colours_are_those_of_little_cms():
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    change = ImageCms.buildTransform(ours, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    colours = np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    changed = np.asarray(ImageCms.applyTransform(Image.fromarray(colours), change))
    assert np.abs(colours.astype(int) - changed).max() <= 1


def test_its_size_is_what_it_says():
    profile = srgb_profile()
    assert int.from_bytes(profile[:4]) == len(profile)
    assert len(profile) % 4 == 0
