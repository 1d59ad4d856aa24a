package constructs

import "cmp"

// defaultVectorDimension is that of bge-m3, the model that embeds.
const defaultVectorDimension = 1024

// BackendConfig are the settings that the backend's program reads from its environment. Fields that name a default are
// always rendered, so that the manifest shows what is in force and another image does not change it silently; the rest
// only when set.
type BackendConfig struct {
	// LogLevel is error, warn, info, debug or verbose. Default: info. Optional.
	LogLevel string `json:"logLevel,omitempty" env:"LOG_LEVEL"`
	// DatabasePoolSize is the number of connections of each replica to the database. Default: 10. Optional.
	DatabasePoolSize int `json:"databasePoolSize,omitempty" env:"DATABASE_POOL_SIZE"`
	// DiscordClientID of the application that the bot belongs to. Default: not set. Optional.
	DiscordClientID string `json:"discordClientId,omitempty" env:"DISCORD_CLIENT_ID"`
	// DebugRateLimits logs Discord's rate limits. Default: false. Optional.
	DebugRateLimits bool `json:"debugRateLimits,omitempty"`

	// SyncMaxChannelWorkers is how many channels are read at once. Default: 10. Optional.
	SyncMaxChannelWorkers int `json:"syncMaxChannelWorkers,omitempty" env:"SYNC_MAX_CHANNEL_WORKERS"`
	// SyncChannelBatchSize is how many channels make one job. Default: 5. Optional.
	SyncChannelBatchSize int `json:"syncChannelBatchSize,omitempty" env:"SYNC_CHANNEL_BATCH_SIZE"`
	// SyncMessageFetchSize is how many messages are asked of Discord at once, at most 100. Default: 100. Optional.
	SyncMessageFetchSize int `json:"syncMessageFetchSize,omitempty" env:"SYNC_MESSAGE_FETCH_SIZE"`

	// MLServiceTimeoutMilliseconds for one request to the ML service. Default: 600000. Optional.
	MLServiceTimeoutMilliseconds int `json:"mlServiceTimeoutMilliseconds,omitempty" env:"ML_SERVICE_TIMEOUT"`
	// MLServiceOCRTimeoutMilliseconds for one image. Default: 300000. Optional.
	MLServiceOCRTimeoutMilliseconds int `json:"mlServiceOcrTimeoutMilliseconds,omitempty" env:"ML_SERVICE_OCR_TIMEOUT"`
	// MLServiceMaxRetries of a failed request. Default: 3. Optional.
	MLServiceMaxRetries int `json:"mlServiceMaxRetries,omitempty" env:"ML_SERVICE_MAX_RETRIES"`
	// MLServiceRetryDelayMilliseconds between them. Default: 5000. Optional.
	MLServiceRetryDelayMilliseconds int `json:"mlServiceRetryDelayMilliseconds,omitempty" env:"ML_SERVICE_RETRY_DELAY"`

	// QuestionConfidenceThreshold from 0 to 1 above which a message is a question. Default: 0.6. Optional.
	QuestionConfidenceThreshold *float64 `json:"questionConfidenceThreshold,omitempty" env:"QUESTION_CONFIDENCE_THRESHOLD"`
	// ClusterSimilarityThreshold from 0 to 1 above which questions are grouped. Default: 0.7. Optional.
	ClusterSimilarityThreshold *float64 `json:"clusterSimilarityThreshold,omitempty" env:"CLUSTER_SIMILARITY_THRESHOLD"`
	// ThreadMinAgeDays before a thread is processed. Default: 5. Optional.
	ThreadMinAgeDays int `json:"threadMinAgeDays,omitempty" env:"THREAD_MIN_AGE_DAYS"`
	// ProcessOnlyThreads leaves plain channels out. Default: true. Optional.
	ProcessOnlyThreads *bool `json:"processOnlyThreads,omitempty" env:"PROCESS_ONLY_THREADS"`
	// ExtractPrimaryQuestion of each thread. Default: true. Optional.
	ExtractPrimaryQuestion *bool `json:"extractPrimaryQuestion,omitempty" env:"EXTRACT_PRIMARY_QUESTION"`
	// EnableRephrasing of questions. Default: true. Optional.
	EnableRephrasing *bool `json:"enableRephrasing,omitempty" env:"ENABLE_REPHRASING"`
	// VectorDimension of the embeddings; it must be that of the ML service's model and of the database's columns.
	// Default: 1024. Optional.
	VectorDimension int `json:"vectorDimension,omitempty" env:"VECTOR_DIMENSION"`
	// MaxSimilarResults of a search. Default: 10. Optional.
	MaxSimilarResults int `json:"maxSimilarResults,omitempty" env:"MAX_SIMILAR_RESULTS"`
	// GeminiModel for rephrasing; the key is secrets.keys.geminiApiKey. Default: the application's. Optional.
	GeminiModel string `json:"geminiModel,omitempty" env:"GEMINI_MODEL"`
	// GeminiTemperature from 0 to 2. Default: the application's. Optional.
	GeminiTemperature *float64 `json:"geminiTemperature,omitempty" env:"GEMINI_TEMPERATURE"`
	// GeminiMaxTokens of an answer. Default: the application's. Optional.
	GeminiMaxTokens int `json:"geminiMaxTokens,omitempty" env:"GEMINI_MAX_TOKENS"`

	// EnableQuestionClustering switches the grouping of questions. Default: true. Optional.
	EnableQuestionClustering *bool `json:"enableQuestionClustering,omitempty" env:"ENABLE_QUESTION_CLUSTERING"`
	// EnableLLMRephrasing lets a language model rephrase. Default: true. Optional.
	EnableLLMRephrasing *bool `json:"enableLlmRephrasing,omitempty" env:"ENABLE_LLM_REPHRASING"`
	// EnableThreadProcessing switches the processing of threads. Default: true. Optional.
	EnableThreadProcessing *bool `json:"enableThreadProcessing,omitempty" env:"ENABLE_THREAD_PROCESSING"`
	// FeatureQuestionClustering switches the feature for the tenants. Default: true. Optional.
	FeatureQuestionClustering *bool `json:"featureQuestionClustering,omitempty" env:"FEATURE_QUESTION_CLUSTERING"`
	// FeatureAutoProcessThreads processes new threads without being asked. Default: false. Optional.
	FeatureAutoProcessThreads *bool `json:"featureAutoProcessThreads,omitempty" env:"FEATURE_AUTO_PROCESS_THREADS"`
	// FeatureMinThreadAgeDays before that. Default: 5. Optional.
	FeatureMinThreadAgeDays int `json:"featureMinThreadAgeDays,omitempty" env:"FEATURE_MIN_THREAD_AGE_DAYS"`
	// FeatureMinConfidence from 0 to 1. Default: 0.7. Optional.
	FeatureMinConfidence *float64 `json:"featureMinConfidence,omitempty" env:"FEATURE_MIN_CONFIDENCE"`
	// FeatureClusteringThreshold from 0 to 1. Default: 0.85. Optional.
	FeatureClusteringThreshold *float64 `json:"featureClusteringThreshold,omitempty" env:"FEATURE_CLUSTERING_THRESHOLD"`
	// FeatureEnabledTenants are the slugs of the tenants that are analyzed. Default: all. Optional.
	FeatureEnabledTenants []string `json:"featureEnabledTenants,omitempty" env:"FEATURE_ENABLED_TENANTS"`
	// FeatureMaxThreadsPerJob bounds one analysis. Default: 1000. Optional.
	FeatureMaxThreadsPerJob int `json:"featureMaxThreadsPerJob,omitempty" env:"FEATURE_MAX_THREADS_PER_JOB"`
	// FeatureProgressTracking of analyses. Default: true. Optional.
	FeatureProgressTracking *bool `json:"featureProgressTracking,omitempty" env:"FEATURE_PROGRESS_TRACKING"`
}

// withDefaults are the application's own, as of September 2025.
func (c BackendConfig) withDefaults() BackendConfig {
	c.LogLevel = cmp.Or(c.LogLevel, "info")
	c.DatabasePoolSize = cmp.Or(c.DatabasePoolSize, 10)
	c.SyncMaxChannelWorkers = cmp.Or(c.SyncMaxChannelWorkers, 10)
	c.SyncChannelBatchSize = cmp.Or(c.SyncChannelBatchSize, 5)
	c.SyncMessageFetchSize = cmp.Or(c.SyncMessageFetchSize, 100)
	c.MLServiceTimeoutMilliseconds = cmp.Or(c.MLServiceTimeoutMilliseconds, 600_000)
	c.MLServiceOCRTimeoutMilliseconds = cmp.Or(c.MLServiceOCRTimeoutMilliseconds, 300_000)
	c.MLServiceMaxRetries = cmp.Or(c.MLServiceMaxRetries, 3)
	c.MLServiceRetryDelayMilliseconds = cmp.Or(c.MLServiceRetryDelayMilliseconds, 5_000)
	c.QuestionConfidenceThreshold = cmp.Or(c.QuestionConfidenceThreshold, new(0.6))
	c.ClusterSimilarityThreshold = cmp.Or(c.ClusterSimilarityThreshold, new(0.7))
	c.ThreadMinAgeDays = cmp.Or(c.ThreadMinAgeDays, 5)
	c.ProcessOnlyThreads = cmp.Or(c.ProcessOnlyThreads, new(true))
	c.ExtractPrimaryQuestion = cmp.Or(c.ExtractPrimaryQuestion, new(true))
	c.EnableRephrasing = cmp.Or(c.EnableRephrasing, new(true))
	c.VectorDimension = cmp.Or(c.VectorDimension, defaultVectorDimension)
	c.MaxSimilarResults = cmp.Or(c.MaxSimilarResults, 10)
	c.EnableQuestionClustering = cmp.Or(c.EnableQuestionClustering, new(true))
	c.EnableLLMRephrasing = cmp.Or(c.EnableLLMRephrasing, new(true))
	c.EnableThreadProcessing = cmp.Or(c.EnableThreadProcessing, new(true))
	c.FeatureQuestionClustering = cmp.Or(c.FeatureQuestionClustering, new(true))
	c.FeatureAutoProcessThreads = cmp.Or(c.FeatureAutoProcessThreads, new(false))
	c.FeatureMinThreadAgeDays = cmp.Or(c.FeatureMinThreadAgeDays, 5)
	c.FeatureMinConfidence = cmp.Or(c.FeatureMinConfidence, new(0.7))
	c.FeatureClusteringThreshold = cmp.Or(c.FeatureClusteringThreshold, new(0.85))
	c.FeatureMaxThreadsPerJob = cmp.Or(c.FeatureMaxThreadsPerJob, 1000)
	c.FeatureProgressTracking = cmp.Or(c.FeatureProgressTracking, new(true))
	return c
}

func (c BackendConfig) check(check *checker) {
	check.oneOf("config.logLevel", c.LogLevel, "error", "warn", "info", "debug", "verbose")
	for _, n := range []struct {
		field string
		value int
	}{
		{"databasePoolSize", c.DatabasePoolSize},
		{"syncMaxChannelWorkers", c.SyncMaxChannelWorkers},
		{"syncChannelBatchSize", c.SyncChannelBatchSize},
		{"mlServiceTimeoutMilliseconds", c.MLServiceTimeoutMilliseconds},
		{"mlServiceOcrTimeoutMilliseconds", c.MLServiceOCRTimeoutMilliseconds},
		{"mlServiceMaxRetries", c.MLServiceMaxRetries},
		{"mlServiceRetryDelayMilliseconds", c.MLServiceRetryDelayMilliseconds},
		{"threadMinAgeDays", c.ThreadMinAgeDays},
		{"vectorDimension", c.VectorDimension},
		{"maxSimilarResults", c.MaxSimilarResults},
		{"featureMinThreadAgeDays", c.FeatureMinThreadAgeDays},
		{"featureMaxThreadsPerJob", c.FeatureMaxThreadsPerJob},
	} {
		check.atLeast("config."+n.field, n.value, 1)
	}
	check.between("config.syncMessageFetchSize", c.SyncMessageFetchSize, 1, 100)
	check.atLeast("config.geminiMaxTokens", c.GeminiMaxTokens, 0)
	check.fraction("config.questionConfidenceThreshold", c.QuestionConfidenceThreshold, 1)
	check.fraction("config.clusterSimilarityThreshold", c.ClusterSimilarityThreshold, 1)
	check.fraction("config.geminiTemperature", c.GeminiTemperature, 2)
	check.fraction("config.featureMinConfidence", c.FeatureMinConfidence, 1)
	check.fraction("config.featureClusteringThreshold", c.FeatureClusteringThreshold, 1)
}

func (c BackendConfig) environment() map[string]string {
	env := environment(c)
	if c.DebugRateLimits {
		// The program takes any text for true, "false" too.
		env["DEBUG_RATE_LIMITS"] = "true"
	}
	return env
}
