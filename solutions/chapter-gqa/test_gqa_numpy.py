"""python3 -m unittest discover --start-directory solutions/chapter-gqa"""

import unittest

import numpy as np

import gqa_numpy
from gqa_numpy import K, Q, V, causal_mask, group_of, grouped_query_attention, mean_pool, softmax

SHAPES = [  # heads, groups, dimension, queries, keys
    (1, 1, 1, 1, 1),
    (2, 1, 3, 4, 4),
    (4, 2, 5, 1, 7),
    (6, 2, 4, 5, 5),
    (6, 3, 2, 3, 9),
    (8, 8, 2, 6, 6),
    (12, 4, 7, 2, 2),
]


def random_case(seed, heads, groups, dimension, queries, keys):
    generator = np.random.default_rng(seed)
    return (
        generator.normal(size=(queries, heads * dimension)),
        generator.normal(size=(keys, groups * dimension)),
        generator.normal(size=(keys, groups * dimension)),
    )


def multi_head_attention(q, k, v, heads, causal):
    """An oracle that knows no groups: explicit loops over heads, queries and keys."""
    queries, keys = len(q), len(k)
    dimension = q.shape[1] // heads
    output = np.zeros_like(q)
    for head in range(heads):
        columns = range(head * dimension, (head + 1) * dimension)
        for row in range(queries):
            last = keys - queries + row if causal else keys - 1
            powers = [
                np.exp(sum(q[row, c] * k[key, c] for c in columns) / dimension**0.5)
                for key in range(last + 1)
            ]
            for c in columns:
                output[row, c] = sum(p * v[key, c] for key, p in enumerate(powers)) / sum(powers)
    return output


def repeated(columns, groups, times):
    """Each key/value head `times` times in a row: what a grouped kernel never builds."""
    blocks = np.split(columns, groups, axis=1)
    return np.concatenate([block for block in blocks for _ in range(times)], axis=1)


class SharedExample(unittest.TestCase):
    def assert_rows(self, found, expected):
        self.assertEqual([" ".join(f"{x:.4f}"[1:] for x in row) for row in found], expected)

    def test_two_groups(self):
        output, weights = grouped_query_attention(Q, K, V, groups=2)
        self.assert_rows(output, [
            ".2491 .3763 .2289 .3663", ".4109 .1336 .2289 .3663", ".2717 .2717 .2289 .3663",
            ".3000 .3000 .1799 .4579", ".2491 .3763 .2289 .3663"])
        self.assert_rows(weights.mean(axis=0), [
            ".1287 .2610 .1923 .1974 .2206", ".3188 .1114 .2500 .1801 .1397",
            ".1574 .2261 .2505 .1802 .1858", ".1906 .1906 .1447 .2837 .1906",
            ".1974 .1923 .1923 .1974 .2206"])

    def test_one_group(self):
        output, weights = grouped_query_attention(Q, K[:, :2], V[:, :2], groups=1)
        self.assert_rows(output, [
            ".2491 .3763 .2491 .3763", ".4109 .1336 .3583 .2126", ".2717 .2717 .2491 .3763",
            ".3000 .3000 .2717 .2717", ".2491 .3763 .3583 .2126"])
        self.assert_rows(weights.mean(axis=0), [
            ".1237 .2509 .2509 .1237 .2509", ".3269 .1154 .3269 .1154 .1154",
            ".1524 .2160 .3091 .1065 .2160", ".1906 .1906 .2837 .1447 .1906",
            ".2056 .1963 .2691 .1327 .1963"])

    def test_pooled(self):
        output, _ = grouped_query_attention(Q, mean_pool(K, 2, 1), mean_pool(V, 2, 1), groups=1)
        self.assert_rows(output, [
            ".2722 .3400 .2722 .3400", ".3571 .2101 .3286 .2558", ".3000 .3000 .2722 .3400",
            ".3000 .3000 .3000 .3000", ".2722 .3400 .3286 .2558"])

    def test_causal(self):
        cases = [("G=2", K, V, 2, [1, 0, 0, 0]), ("G=1", K[:, :2], V[:, :2], 1, [1, 0, 1, 0])]
        for name, k, v, groups, first_row in cases:
            with self.subTest(name):
                causal, weights = grouped_query_attention(Q, k, v, groups, causal=True)
                plain, _ = grouped_query_attention(Q, k, v, groups)
                np.testing.assert_array_equal(causal[0], first_row)
                np.testing.assert_array_equal(causal[-1], plain[-1])
                np.testing.assert_array_equal(np.triu(weights, 1), np.zeros_like(weights))

    def test_report_holds_every_case(self):
        lines = gqa_numpy.example_report(grouped_query_attention).splitlines()
        self.assertEqual(len(lines), 5 * 2 * (1 + 5))
        self.assertEqual(
            lines[:2], ["output groups=2", "The 0.2491 0.3763 0.2289 0.3663"])


class Attention(unittest.TestCase):
    def test_equals_multi_head_attention_over_repeated_heads(self):
        for seed, (heads, groups, dimension, queries, keys) in enumerate(SHAPES):
            for causal in [False, True]:
                with self.subTest(heads=heads, groups=groups, dimension=dimension, causal=causal):
                    q, k, v = random_case(seed, heads, groups, dimension, queries, keys)
                    found, weights = grouped_query_attention(q, k, v, groups, causal)
                    times = heads // groups
                    oracle = multi_head_attention(
                        q, repeated(k, groups, times), repeated(v, groups, times), heads, causal)
                    np.testing.assert_allclose(found, oracle, rtol=1e-12, atol=1e-13)
                    self.assertEqual(weights.shape, (heads, queries, keys))
                    np.testing.assert_allclose(weights.sum(axis=-1), 1, rtol=1e-14)

    def test_a_cached_step_is_the_last_row_of_the_whole_pass(self):
        q, k, v = random_case(3, 6, 2, 4, 5, 5)
        whole, _ = grouped_query_attention(q, k, v, groups=2, causal=True)
        step, _ = grouped_query_attention(q[-1:], k, v, groups=2, causal=True)
        np.testing.assert_allclose(step, whole[-1:], rtol=1e-13)

    def test_extreme_scores_stay_finite(self):
        np.testing.assert_array_equal(softmax(np.array([[1e4, -1e4], [1e308, 1e308]])),
                                      [[1, 0], [0.5, 0.5]])

    def test_shapes_that_do_not_fit(self):
        ones = np.ones
        cases = [
            ("no group", ones((2, 4)), ones((2, 4)), ones((2, 4)), 0),
            ("3 groups, 2 heads", ones((2, 4)), ones((2, 6)), ones((2, 6)), 3),
            ("keys and values differ", ones((2, 4)), ones((2, 2)), ones((3, 2)), 1),
            ("width is no multiple of d", ones((2, 5)), ones((2, 2)), ones((2, 2)), 1),
        ]
        for name, q, k, v, groups in cases:
            with self.subTest(name), self.assertRaises(ValueError):
                grouped_query_attention(q, k, v, groups)
        with self.assertRaises(ValueError):
            causal_mask(queries=3, keys=2)


class Groups(unittest.TestCase):
    def test_groups_are_neighbours(self):
        self.assertEqual([group_of(i, 6, 2) for i in range(6)], [0, 0, 0, 1, 1, 1])
        self.assertEqual([group_of(i, 6, 6) for i in range(6)], [0, 1, 2, 3, 4, 5])
        self.assertEqual([group_of(i, 6, 1) for i in range(6)], [0] * 6)

    def test_groups_that_do_not_divide(self):
        for groups in [-1, 0, 4, 12]:
            with self.subTest(groups=groups), self.assertRaises(ValueError):
                group_of(0, 6, groups)


class MeanPooling(unittest.TestCase):
    def test_the_mean_of_neighbours(self):
        columns = np.array([[1.0, 2, 3, 4, 50, 60, 70, 80]])  # 4 heads of 2 columns
        np.testing.assert_array_equal(mean_pool(columns, 4, 2), [[2, 3, 60, 70]])
        np.testing.assert_array_equal(mean_pool(columns, 4, 4), columns)

    def test_pooling_projections_pools_the_keys(self):
        generator = np.random.default_rng(7)
        x, projection = generator.normal(size=(5, 9)), generator.normal(size=(9, 6 * 4))
        np.testing.assert_allclose(
            x @ mean_pool(projection, 6, 2), mean_pool(x @ projection, 6, 2), rtol=1e-12)

    def test_shapes_that_do_not_fit(self):
        for heads, groups in [(4, 3), (3, 1), (4, 0), (0, 1)]:
            with self.subTest(heads=heads, groups=groups), self.assertRaises(ValueError):
                mean_pool(np.ones((2, 8)), heads, groups)


if __name__ == "__main__":
    unittest.main()
